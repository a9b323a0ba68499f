package import Text

/// What stands between the two `---` lines: keys with their values, in the order written.
package struct FrontMatter: Sendable {
  package struct Entry: Sendable {
    package let key: Located<String>
    /// One for a plain value, any number for a list, none where nothing is written.
    package var values: [Located<String>]
    /// Whether it was written as a list, in brackets or one to a line.
    package var isList: Bool
  }

  package var entries: [Entry] = []
  /// Lines that do not read, and how they may be mended.
  package var problems: [Problem] = []
  /// Where the body begins, in bytes.
  var bodyStart = 0
  /// From the first `---` to the last.
  var range: SourceRange
  /// The last `---`.
  var closing: SourceRange
  /// Text before the first `---`, where none should stand.
  package var textBefore: SourceRange?

  /// Whether it has a beginning and an end, so that the body can be told from it.
  var isWhole: Bool {
    !problems.contains { $0.reason == .missing || $0.reason == .unclosed }
  }

  package struct Problem: Sendable {
    let reason: Reason
    let range: SourceRange
    /// What to write instead of what is marked.
    let replacement: String?
  }

  enum Reason: Sendable {
    case missing, unclosed, noColon, noBlankAfterColon, nested, needsQuotes, curlyQuotes
    case badEscape, unclosedQuote, textAfterValue, unclosedList, emptyListItem, bareList
    case itemWithoutKey, itemAfterValue, unevenItems, tab
    case fence, itemMark, blockText
  }
}
