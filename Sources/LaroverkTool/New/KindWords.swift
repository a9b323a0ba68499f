internal import Catalog
internal import Text

/// The words for kinds that people write on a command line: övning, ovning, exercise, Exercises.
enum KindWords {
  static func kind(_ written: String) -> KindName? {
    let key = key(written)
    return Schema.kinds.first { kind in words(of: kind).contains { self.key($0) == key } }?.name
  }

  /// The language that a word for a kind is taken from; Swedish where both have it.
  static func language(of written: String) -> Language {
    let kind = Schema.kinds.first { words(of: $0).contains { key($0) == key(written) } }
    let swedish = kind.map { words(of: $0, .swedish) } ?? []
    return swedish.contains { key($0) == key(written) } ? .swedish : .english
  }

  /// The kind that was most likely meant.
  static func nearestKind(to written: String) -> KindName? {
    let all = Schema.kinds.flatMap { kind in words(of: kind).map { (word: $0, kind: kind.name) } }
    let word = nearest(to: written, among: all.map(\.word))
    return all.first { $0.word == word }?.kind
  }

  private static func words(of kind: KindSchema) -> [String] {
    [kind.name.rawValue] + Language.allCases.flatMap { words(of: kind, $0) }
  }

  private static func words(of kind: KindSchema, _ language: Language) -> [String] {
    let place = kind.place.word
    return [kind.name.noun[language], place[language], place.fileName(language)]
  }

  /// Case, accents, blanks and hyphens do not count.
  private static func key(_ word: String) -> String {
    word.slug.filter { $0 != "-" }
  }
}

extension KindSchema.Place {
  var word: Word {
    switch self {
    case .file(let word), .folder(let word): word
    }
  }

  /// Where an item of this identifier lies in a catalogue.
  func path(of id: String, _ language: Language) -> String {
    switch self {
    case .file(let word): word.fileName(language) + ".md"
    case .folder(let word): "\(word.fileName(language))/\(id).md"
    }
  }
}
