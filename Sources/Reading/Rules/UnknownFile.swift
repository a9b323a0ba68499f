internal import Catalog
internal import Diagnostics
internal import Text

enum UnknownFile {
  static let description = RuleDescription(
    "unknown-file", .error, required: true,
    summary: LocalizedText(
      sv: "En fil eller mapp hör inte hemma i katalogen.",
      en: "A file or folder does not belong in the catalogue."),
    reason: LocalizedText(
      sv: "Det som ligger på fel ställe kommer inte med. Flytta filen eller ta bort den.",
      en: "What lies in the wrong place is left out. Move the file or take it away."),
    bad: Example(
      sv: [.add("ovningr/byt.md", text: "Hej!\n")],
      en: [.add("excercises/swap.md", text: "Hello!\n")]),
    good: Example(
      sv: [.add("README.md", text: "Läs mig.\n")], en: [.add("README.md", text: "Read me.\n")]))

  static func diagnostic(
    _ file: FileID, path: String, isFolder: Bool, expected: [String], nearest: String?
  ) -> Diagnostic {
    let guess = nearest.map {
      LocalizedText(sv: " Menade du ”\($0)”?", en: " Did you mean “\($0)”?")
    }
    let places = LocalizedText.list(expected)
    return Diagnostic(
      description, at: SourceRange(file: file),
      LocalizedText(
        sv: "\(isFolder ? "Mappen" : "Filen") ”\(path)” hör inte hemma i katalogen",
        en: "The \(isFolder ? "folder" : "file") “\(path)” does not belong in the catalogue"),
      explanation: LocalizedText(
        sv: "Här kan det finnas \(places[.swedish]).\(guess?[.swedish] ?? "")",
        en: "There can be \(places[.english]) here.\(guess?[.english] ?? "")"))
  }

  /// A file in `media/` that browsers do not show by themselves.
  static func media(_ file: FileID, path: String, _ language: Language) -> Diagnostic {
    let ends = LocalizedText.list(MediaFormat.allCases.flatMap(\.extensions).map { "." + $0 })
    return diagnostic(
      file, path: path, isFolder: false,
      expected: [
        language == .swedish
          ? "filer som slutar på \(ends[.swedish])" : "files that end with \(ends[.english])"
      ], nearest: nil)
  }
}
