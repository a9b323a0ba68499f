internal import Catalog
internal import Text

/// What is kept of an item's words when its text is let go: for rules about all items together.
struct ItemDigest: Sendable {
  let item: ItemHead
  /// Of what is said aloud or sent to others.
  let said: Readability
  /// Of that, the sentence that does most to make it heavy.
  let heaviestSaid: HeavySentence?
  /// The paragraphs that ought to be this item's own.
  let paragraphs: [Paragraph]

  struct Paragraph: Sendable {
    /// Equal for equal words.
    let key: UInt64
    let words: Int
    let range: SourceRange
  }

  init(_ text: ItemText) {
    item = text.item.head
    let spoken = text.passages.filter(\.part.isSaid)
    said = text.readability(of: spoken)
    heaviestSaid = text.heaviest(1, of: spoken, in: said).first
    paragraphs = text.exercise == nil ? [] : text.passages.compactMap { Paragraph($0, text) }
  }
}

extension ItemDigest.Paragraph {
  /// Fewer words than these are said alike by chance.
  static let fewestWords = 8

  /// Nil for what may be the same in several exercises: preparation, adaptations, scripts, what is
  /// filled in.
  fileprivate init?(_ passage: ItemText.WordedPassage, _ text: ItemText) {
    guard passage.words.count >= Self.fewestWords, !passage.passage.isQuote else { return nil }
    switch (passage.part, passage.passage.form) {
    case (.preparation, _), (.adaptations, _), (.script, _), (.variantScript, _),
      (.template, _), (.filledIn, _), (_, .cell),
      (_, .headerCell), (_, .title):
      return nil
    default: break
    }
    words = passage.words.count
    range = passage.passage.range
    key = text.words[passage.words].reduce(0) { ($0 &* 31) ^ $1.key.value }
  }
}
