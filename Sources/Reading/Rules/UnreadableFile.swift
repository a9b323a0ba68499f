internal import Diagnostics
internal import Text

enum UnreadableFile {
  static let description = RuleDescription(
    "unreadable-file", .error, required: true,
    summary: LocalizedText(
      sv: "En fil eller mapp i katalogen går inte att läsa.",
      en: "A file or folder of the catalogue cannot be read."),
    reason: LocalizedText(
      sv: "Det som inte kan läsas kan inte heller kontrolleras. Byt ut filen eller ta bort den.",
      en: "What cannot be read cannot be checked. Replace the file or take it away."),
    bad: Example(
      sv: [.addUnreadable("ovningar/borta.md")], en: [.addUnreadable("exercises/gone.md")]),
    good: [])

  static func diagnostic(_ file: FileID, path: String, why: LocalizedText) -> Diagnostic {
    Diagnostic(
      description, at: SourceRange(file: file),
      LocalizedText(
        sv: "”\(path)” går inte att läsa: \(why[.swedish])",
        en: "“\(path)” cannot be read: \(why[.english])"))
  }
}
