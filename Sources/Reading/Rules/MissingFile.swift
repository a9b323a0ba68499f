internal import Catalog
internal import Diagnostics
internal import Text

enum MissingFile {
  static let description = RuleDescription(
    "missing-file", .error, required: true,
    summary: LocalizedText(
      sv: "En fil som varje katalog måste ha finns inte.",
      en: "A file that every catalogue must have is not there."),
    reason: LocalizedText(
      sv:
        "Programmet säger vad katalogen heter, och mognadsmodellen vad övningarna leder mot. Lägg filen direkt i katalogens mapp.",
      en:
        "The programme tells what the catalogue is called, the maturity model what exercises lead to. Put the file straight in the catalogue's folder."
    ),
    bad: Example(sv: [.remove("mognadsmodell.md")], en: [.remove("maturity-model.md")]),
    good: [])

  static func diagnostic(_ file: FileID, path: String, kind: KindName) -> Diagnostic {
    Diagnostic(
      description, at: SourceRange(file: file),
      LocalizedText(
        sv: "\(kind.theItem[.swedish]) saknas: filen ”\(path)” finns inte",
        en: "\(kind.theItem[.english]) is missing: there is no file “\(path)”"))
  }
}
