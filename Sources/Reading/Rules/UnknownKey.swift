internal import Catalog
internal import Diagnostics
internal import Text

enum UnknownKey {
  static let description = RuleDescription(
    "unknown-key", .error, required: true,
    summary: LocalizedText(
      sv: "En uppgift överst i filen, eller i en tabell, har ett namn som inte finns.",
      en: "A key at the top of a file, or in a table, has a name that does not exist."),
    reason: LocalizedText(
      sv: "Det som inte känns igen kommer inte med.",
      en: "What is not recognised is left out."),
    bad: Example(
      sv: [.replace("gruppstorlek:", in: "ovningar/byt-ut.md", with: "grupstorlek:")],
      en: [.replace("group size:", in: "exercises/swap-it.md", with: "grup size:")]),
    good: Example(
      sv: [
        .replace(
          "gruppstorlek:", in: "ovningar/byt-ut.md", with: "material: [penna]\ngruppstorlek:")
      ],
      en: [
        .replace("group size:", in: "exercises/swap-it.md", with: "materials: [pen]\ngroup size:")
      ]))

  static func key(_ key: Located<String>, of kind: KindName, known: [String]) -> Diagnostic {
    let names = LocalizedText.quotedList(known)
    return make(
      key,
      LocalizedText(
        sv: "Uppgiften ”\(key.value)” finns inte för \(kind.anItem[.swedish])",
        en: "The key “\(key.value)” does not exist for \(kind.anItem[.english])"),
      known: known, sv: "Det här går att ange: \(names[.swedish]).",
      en: "These exist: \(names[.english]).")
  }

  static func column(_ name: Located<String>, known: [String]) -> Diagnostic {
    let names = LocalizedText.quotedList(known)
    return make(
      name,
      LocalizedText(
        sv: "Kolumnen ”\(name.value)” finns inte i den här tabellen",
        en: "The column “\(name.value)” does not exist in this table"),
      known: known, sv: "Kolumnerna heter \(names[.swedish]).",
      en: "The columns are \(names[.english]).")
  }

  static func unnamedColumn(at range: SourceRange, known: [String]) -> Diagnostic {
    let names = LocalizedText.quotedList(known)
    return Diagnostic(
      description, at: range,
      LocalizedText(
        sv: "En kolumn i tabellen har ingen rubrik", en: "A column of the table has no heading"),
      explanation: LocalizedText(
        sv: "Kolumnerna heter \(names[.swedish]). Skriv en av dem i den första raden.",
        en: "The columns are \(names[.english]). Write one of them in the first row."))
  }

  static func row(_ name: Located<String>, known: [String]) -> Diagnostic {
    let names = LocalizedText.quotedList(known)
    return make(
      name,
      LocalizedText(
        sv: name.value.isEmpty
          ? "Raden säger inte vad den gäller"
          : "Raden ”\(name.value)” finns inte i den här tabellen",
        en: name.value.isEmpty
          ? "The row does not say what it is about"
          : "The row “\(name.value)” does not exist in this table"),
      known: known, sv: "Raderna kan vara \(names[.swedish]).",
      en: "The rows can be \(names[.english]).")
  }

  private static func make(
    _ name: Located<String>, _ message: LocalizedText, known: [String], sv: String, en: String
  ) -> Diagnostic {
    let near = nearest(to: name.value, among: known)
    return Diagnostic(
      description, at: name.range, message,
      explanation: near == nil ? LocalizedText(sv: sv, en: en) : description.reason,
      fixes: near.map { [.didYouMean($0, at: name.range)] } ?? [])
  }
}
