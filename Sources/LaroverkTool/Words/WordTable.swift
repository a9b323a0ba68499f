internal import Catalog
internal import Text

/// A table of words, in Markdown.
struct WordTable {
  /// What `docs/format.md` calls it, such as `exercise keys`.
  let name: String
  let title: LocalizedText
  let header: [LocalizedText]
  let rows: [[LocalizedText]]

  func render(_ language: Language) -> String {
    let rule = "|" + String(repeating: "---|", count: header.count) + "\n"
    return line(header, language) + rule + rows.map { line($0, language) }.joined()
  }

  private func line(_ cells: [LocalizedText], _ language: Language) -> String {
    cells.map { $0[language].isEmpty ? "| " : "| \($0[language]) " }.joined() + "|\n"
  }
}

extension WordTable {
  /// A word as it is written: the reader's language first, then the other, then the schema's name.
  static func cells(
    _ word: Word, _ shown: (String) -> String = { "`\($0)`" }
  ) -> [LocalizedText] {
    let (sv, en) = (shown(word.swedish), shown(word.english))
    return [
      LocalizedText(sv: sv, en: en), LocalizedText(sv: en, en: sv),
      LocalizedText(same: "`\(word.schema)`"),
    ]
  }

  static let languages = [
    LocalizedText(sv: "På engelska", en: "In Swedish"),
    LocalizedText(sv: "Schemanamn", en: "Schema name"),
  ]

  static let required = LocalizedText(sv: "Krävs", en: "Required")

  static func mark(_ isRequired: Bool) -> LocalizedText {
    isRequired ? LocalizedText(sv: "ja", en: "yes") : .none
  }
}
