/// A language that catalogues are written in and the tool speaks.
public enum Language: String, Sendable, CaseIterable {
  case swedish = "sv"
  case english = "en"
}

/// One text in every language of the tool, written side by side.
public struct LocalizedText: Sendable, Hashable {
  public let swedish: String
  public let english: String

  public init(sv swedish: String, en english: String) {
    self.swedish = swedish
    self.english = english
  }

  /// The same words in both languages, such as a name or a number.
  public init(same text: String) {
    self.init(sv: text, en: text)
  }

  /// No words, in a sentence that may have some.
  public static let none = LocalizedText(same: "")

  public subscript(language: Language) -> String {
    language == .swedish ? swedish : english
  }
}

extension LocalizedText {
  /// Words in a row with `and` before the last one.
  public static func list(_ words: [String], sv conjunction: String = "och", en: String = "and")
    -> LocalizedText
  {
    LocalizedText(sv: join(words, conjunction), en: join(words, en))
  }

  /// The same of words that differ between the languages.
  public static func list(
    texts words: [LocalizedText], sv conjunction: String = "och", en: String = "and"
  ) -> LocalizedText {
    LocalizedText(
      sv: join(words.map(\.swedish), conjunction), en: join(words.map(\.english), en))
  }

  /// Words in a row, each in the language's own quotes.
  public static func quotedList(
    _ words: [String], sv conjunction: String = "och", en: String = "and"
  ) -> LocalizedText {
    LocalizedText(
      sv: join(words.map { "”\($0)”" }, conjunction), en: join(words.map { "“\($0)”" }, en))
  }

  private static func join(_ words: [String], _ conjunction: String) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }
}
