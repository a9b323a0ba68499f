internal import Catalog
internal import Diagnostics
internal import Text

enum MissingKey {
  static let description = RuleDescription(
    "missing-key", .error, required: true,
    summary: LocalizedText(
      sv: "En uppgift som måste finnas överst i filen, eller en kolumn i en tabell, saknas.",
      en: "A key that must stand at the top of the file, or a column of a table, is missing."),
    reason: LocalizedText(
      sv: "Utan den går det inte att visa eller sortera innehållet.",
      en: "Without it the content cannot be shown or sorted."),
    bad: Example(
      sv: [.replace("tid: 45 min\n", in: "ovningar/byt-ut.md", with: "")],
      en: [.replace("duration: 45 min\n", in: "exercises/swap-it.md", with: "")]),
    good: Example(
      sv: [.replace("status: utkast\n", in: "ovningar/gor-en-egen-antipilot.md", with: "")],
      en: [.replace("status: draft\n", in: "exercises/make-your-own-anti-pilot.md", with: "")]))

  static func key(
    _ name: String, of kind: KindName, example: String, before place: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      description, at: place,
      LocalizedText(
        sv: "\(kind.theItem[.swedish]) saknar uppgiften ”\(name)”",
        en: "\(kind.theItem[.english]) lacks the key “\(name)”"),
      explanation: LocalizedText(
        sv: "Skriv till exempel ”\(name): \(example)” på en egen rad mellan de två ”---”.",
        en: "Write for example “\(name): \(example)” on a line between the two “---”."),
      fixes: [
        Fix(
          .placeholder, LocalizedText(sv: "lägg till ”\(name): …”", en: "add “\(name): …”"),
          [
            Fix.Edit(
              SourceRange(file: place.file, start: Int(place.start), end: Int(place.start)),
              "\(name): …\n")
          ])
      ])
  }

  static func column(_ name: String, in table: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: table,
      LocalizedText(
        sv: "Tabellen saknar kolumnen ”\(name)”", en: "The table lacks the column “\(name)”"))
  }
}
