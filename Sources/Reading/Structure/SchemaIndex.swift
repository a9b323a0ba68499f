internal import Catalog
internal import Text

/// The table's words by what authors write, as positions in it: what is looked up is not copied.
///
/// Authors mostly keep to the table's order, so that a search which goes on where the last one ended
/// finds a word at once, which hashing does not.
final class SchemaIndex: Sendable {
  private let keys: [String]
  private let sections: [String]

  private static let swedish = Schema.kinds.map { SchemaIndex($0, .swedish) }
  private static let english = Schema.kinds.map { SchemaIndex($0, .english) }

  private init(_ schema: KindSchema, _ language: Language) {
    keys = schema.keys.map { $0.word[language] }
    sections = schema.sections.map { $0.word.folded(language) }
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
