internal import Catalog
internal import Text

/// The table's words by what authors write, as positions in it: what is looked up is not copied.
///
/// Authors mostly keep to the table's order, so that a search which goes on where the last one ended
/// finds a word at once, which hashing does not.
final class SchemaIndex: Sendable {
  private let keys: [String]
  private let sections: [String]
  /// By the first letter, which lengths in bytes headings have.
  private let lengths: [UInt64]
  /// The first letters of headings that take a title.
  private let titled: UInt32

  private static let swedish = Schema.kinds.map { SchemaIndex($0, .swedish) }
  private static let english = Schema.kinds.map { SchemaIndex($0, .english) }

  private init(_ schema: KindSchema, _ language: Language) {
    keys = schema.keys.map { $0.word[language] }
    sections = schema.sections.map { $0.word.folded(language) }
    var lengths = [UInt64](repeating: 0, count: 32)
    var titled: UInt32 = 0
    for word in schema.sections.filter({ !$0.isTitled }).map(\.word) + Words.variant + [Words.help]
    {
      let text = word.folded(language)
      lengths[Self.letter(text)] |= 1 << UInt64(text.utf8.count)
    }
    for section in schema.sections where section.isTitled {
      titled |= 1 << UInt32(Self.letter(section.word.folded(language)))
    }
    self.lengths = lengths
    self.titled = titled
  }

  private static func letter(_ word: String) -> Int {
    Int(word.utf8.first ?? 0) & 31
  }

  /// Whether a line may be a heading, by its first letter and its length without a final colon.
  func mayBeHeading(_ first: UInt8, length: Int) -> Bool {
    lengths[Int(first) & 31] >> UInt64(min(length, 63)) & 1 == 1
  }

  /// Whether a line may be a heading with a title, by its first letter.
  func mayHaveTitle(_ first: UInt8) -> Bool {
    titled >> UInt32(first & 31) & 1 == 1
  }

  static func index(of kind: KindName, _ language: Language) -> SchemaIndex {
    // In the order of the kinds, as `Schema.kinds` is.
    (language == .swedish ? swedish : english)[kind.position]
  }

  /// The position of the key that is spelled so, most likely soon after another.
  func key(_ written: String, after last: Int = 0) -> Int? {
    Self.position(of: written, in: keys, after: last)
  }

  /// The position of the section whose heading is so, folded, most likely soon after another.
  func section(_ folded: String, after last: Int = 0) -> Int? {
    Self.position(of: folded, in: sections, after: last)
  }

  private static func position(of word: String, in words: [String], after last: Int) -> Int? {
    words[last...].firstIndex(of: word) ?? words[..<last].firstIndex(of: word)
  }
}
