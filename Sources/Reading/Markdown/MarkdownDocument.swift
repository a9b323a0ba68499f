internal import Catalog
internal import Text

/// The body of a Markdown file: headings and blocks in order, and what Markdown had to tell.
struct MarkdownDocument: Sendable {
  enum Part: Sendable {
    case heading(Heading)
    case block(Block)
  }

  struct Heading: Sendable {
    let level: Int
    let content: [Inline]
    let key: Located<String>?
    /// The text of the heading, without its marks.
    let range: SourceRange
    /// Whether a line of marks below made it one, which is told.
    let isUnderlined: Bool

    func at(level: Int) -> Heading {
      Heading(
        level: level, content: content, key: key, range: range, isUnderlined: isUnderlined)
    }
  }

  var parts: [Part] = []
  var problems: [Problem] = []
  /// Every blank and every box to tick, in order.
  var blanks: [SourceRange] = []
  var boxes: [SourceRange] = []
  /// Where reading stopped, since text is nested too deep.
  var tooDeep: SourceRange?

  struct Problem: Sendable {
    let reason: Reason
    let range: SourceRange
  }

  enum Reason: Sendable, Equatable {
    case code, html, rule, picture, itemLink, strangeLink, headingInBlock, underlinedHeading
    case strayKey
    /// What was written between `{#` and `}`.
    case badKey(String)
  }
}
