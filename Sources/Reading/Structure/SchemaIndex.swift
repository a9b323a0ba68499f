internal import Catalog
internal import Text

/// The table's words by what authors write, as positions in it: what is looked up is not copied.
final class SchemaIndex: Sendable {
  private let keys: [String: Int]
  private let sections: [String: Int]

  private static let swedish = Schema.kinds.map { SchemaIndex($0, .swedish) }
  private static let english = Schema.kinds.map { SchemaIndex($0, .english) }

  private init(_ schema: KindSchema, _ language: Language) {
    keys = Dictionary(
      schema.keys.enumerated().map { ($0.element.word[language], $0.offset) },
      uniquingKeysWith: { first, _ in first })
    sections = Dictionary(
      schema.sections.enumerated().map { ($0.element.word.folded(language), $0.offset) },
      uniquingKeysWith: { first, _ in first })
  }

  static func index(of kind: KindName, _ language: Language) -> SchemaIndex {
    // In the order of the kinds, as `Schema.kinds` is.
    (language == .swedish ? swedish : english)[kind.position]
  }

  /// The position of the key that is spelled so.
  func key(_ written: String) -> Int? {
    keys[written]
  }

  /// The position of the section whose heading is so, folded.
  func section(_ folded: String) -> Int? {
    sections[folded]
  }
}
