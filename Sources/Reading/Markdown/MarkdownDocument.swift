internal import Catalog
internal import Text

/// The body of a Markdown file: its text as a tape, and what Markdown had to tell.
struct MarkdownDocument: Sendable {
  private(set) var tape: ProseTape
  let problems: [Problem]
  /// Every blank and every box to tick, in order.
  let blanks: [SourceRange]
  let boxes: [SourceRange]
  /// How many spans are bold: each takes two marks.
  let strongs: Int
  /// Blocks of code and HTML, which are told and read on as plain text.
  let refused: [SourceRange]
  /// Every link and picture that leads, or should lead, to something in the catalogue.
  let links: [ProseLink]
  /// Whether a link has no words and takes its item's title.
  let takesTitles: Bool
  /// Where reading stopped, since text is nested too deep.
  let tooDeep: SourceRange?

  /// The same with the items' titles as the words of links that have none.
  func titled(_ titles: [ItemAddress: String]) -> MarkdownDocument {
    var document = self
    document.tape = tape.titled { titles[$0] ?? $0.id }
    return document
  }

  struct Problem: Sendable {
    let reason: Reason
    let range: SourceRange
  }

  enum Reason: Sendable, Equatable {
    case code, codeBlock, html, rule, pictureInHeading, headingInBlock
    case textAfterComment, unclosedComment
    case strayKey, gluedAddress
    /// What was written between `{#` and `}`.
    case badKey(String)
  }
}
