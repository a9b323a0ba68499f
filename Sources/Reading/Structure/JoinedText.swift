internal import Catalog
internal import Text

/// The text that inlines begin with, as one string whose parts know their place in the source.
struct JoinedText {
  private(set) var text = ""
  private var runs: [(offset: Int, range: SourceRange)] = []
  /// How many inlines it is made of.
  private(set) var count = 0

  /// The texts before the first inline of another sort.
  init(leading inlines: [Inline]) {
    for case .text(let words, let range) in inlines.prefix(while: { $0.isText }) {
      runs.append((text.utf8.count, range))
      text += words
      count += 1
    }
  }

  /// The place of a part, in UTF-8 offsets.
  func range(_ from: Int, _ to: Int) -> SourceRange? {
    guard let start = place(from), let end = place(max(from, to - 1)) else { return nil }
    return SourceRange(
      file: start.file, start: Int(start.start), end: Int(end.start) + (to > from ? 1 : 0))
  }

  func range(of part: Substring) -> SourceRange? {
    let from = text.utf8.distance(from: text.startIndex, to: part.startIndex)
    return range(from, from + part.utf8.count)
  }

  func located(_ part: Substring) -> Located<String>? {
    range(of: part).map { Located(String(part), at: $0) }
  }

  private func place(_ offset: Int) -> SourceRange? {
    guard let run = runs.last(where: { $0.offset <= offset }) else { return nil }
    return run.range.part(offset - run.offset, offset - run.offset)
  }
}

extension Inline {
  fileprivate var isText: Bool {
    if case .text = self { true } else { false }
  }
}
