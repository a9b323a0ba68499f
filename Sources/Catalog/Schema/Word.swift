public import Text

/// A name of the schema and the words that authors write for it.
///
/// A class, since the table's words are handed on by everyone and hold six texts each.
public final class Word: Sendable, Hashable {
  /// The name in XML and JSON, such as `groupSize`.
  public let schema: String
  public let swedish: String
  public let english: String
  private let swedishFolded: String
  private let englishFolded: String
  /// The Swedish word as a file or folder name, in ASCII.
  public let swedishFile: String

  /// In English the schema's name as words: `groupSize` → `group size`.
  public init(_ schema: String, _ swedish: String, folder: String? = nil) {
    self.schema = schema
    self.swedish = swedish
    swedishFile = folder ?? swedish
    swedishFolded = swedish.nameFolded
    let english = schema.reduce(into: "") { words, letter in
      words += letter.isUppercase ? " \(letter.lowercased())" : "\(letter)"
    }
    self.english = english
    englishFolded = english.nameFolded
  }

  public static func == (a: Word, b: Word) -> Bool {
    a === b || (a.schema == b.schema && a.swedish == b.swedish && a.swedishFile == b.swedishFile)
  }

  public func hash(into hasher: inout Hasher) { hasher.combine(schema) }

  /// The word as names are compared.
  public func folded(_ language: Language) -> String {
    language == .swedish ? swedishFolded : englishFolded
  }

  /// The word as a file or folder is named.
  public func fileName(_ language: Language) -> String {
    language == .swedish ? swedishFile : schema
  }

  public subscript(language: Language) -> String {
    language == .swedish ? swedish : english
  }

  /// The word as a heading or label.
  public func label(_ language: Language) -> String {
    self[language].capitalizedFirst
  }
}

extension String {
  /// The same text with a capital first letter.
  public var capitalizedFirst: String {
    prefix(1).uppercased() + dropFirst()
  }
}
