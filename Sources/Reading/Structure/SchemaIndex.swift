internal import Catalog
internal import Text

/// The table's words by what authors write, looked up once.
enum SchemaIndex {
  private struct Kind {
    var keys: [String: KeySchema] = [:]
    var sections: [String: SectionSchema] = [:]
  }

  private static let swedish = index(.swedish)
  private static let english = index(.english)

  private static func index(_ language: Language) -> [KindName: Kind] {
    var kinds: [KindName: Kind] = [:]
    for schema in Schema.kinds {
      var kind = Kind()
      for key in schema.keys { kind.keys[key.word[language]] = key }
      for section in schema.sections {
        kind.sections[section.word.folded(language)] = section
      }
      kinds[schema.name] = kind
    }
    return kinds
  }

  /// The key that is spelled so.
  static func key(_ written: String, of kind: KindName, _ language: Language) -> KeySchema? {
    (language == .swedish ? swedish : english)[kind]?.keys[written]
  }

  /// The section whose heading is so, folded.
  static func section(_ folded: String, of kind: KindName, _ language: Language) -> SectionSchema? {
    (language == .swedish ? swedish : english)[kind]?.sections[folded]
  }
}
