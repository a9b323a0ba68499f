internal import Catalog
internal import Text

/// The table's words by what authors write, looked up once.
final class SchemaIndex: Sendable {
  private let keys: [String: KeySchema]
  private let sections: [String: SectionSchema]

  private static let swedish = Schema.kinds.map { SchemaIndex($0, .swedish) }
  private static let english = Schema.kinds.map { SchemaIndex($0, .english) }

  private init(_ schema: KindSchema, _ language: Language) {
    keys = Dictionary(
      schema.keys.map { ($0.word[language], $0) }, uniquingKeysWith: { first, _ in first })
    sections = Dictionary(
      schema.sections.map { ($0.word.folded(language), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  private static func index(of kind: KindName, _ language: Language) -> SchemaIndex {
    // In the order of the kinds, as `Schema.kinds` is.
    (language == .swedish ? swedish : english)[kind.position]
  }

  /// The key that is spelled so.
  static func key(_ written: String, of kind: KindName, _ language: Language) -> KeySchema? {
    index(of: kind, language).keys[written]
  }

  /// The section whose heading is so, folded.
  static func section(_ folded: String, of kind: KindName, _ language: Language) -> SectionSchema? {
    index(of: kind, language).sections[folded]
  }
}
