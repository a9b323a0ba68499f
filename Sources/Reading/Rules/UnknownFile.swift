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

  /// A file among those of a kind that ends with something else than they do.
  static func ending(_ file: FileID, path: String, suffix: String) -> Diagnostic {
    let ending = LocalizedText(
      sv: "filer som slutar på \(suffix)", en: "files that end with \(suffix)")
    return Diagnostic(
      description, at: SourceRange(file: file),
      LocalizedText(
        sv: "Filen ”\(path)” hör inte hemma i katalogen",
        en: "The file “\(path)” does not belong in the catalogue"),
      explanation: LocalizedText(
        sv: "Här kan det finnas \(ending.swedish). \(advice(path, suffix).swedish)",
        en: "There can be \(ending.english) here. \(advice(path, suffix).english)"))
  }

  /// By what the file most likely is.
  private static func advice(_ path: String, _ suffix: String) -> LocalizedText {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let parts = name.split(separator: ".").map { $0.lowercased() }
    let stem = (parts.first ?? "").slug
    let endings = Set(parts.dropFirst())
    if MediaFormat.allCases.contains(where: { !endings.isDisjoint(with: $0.extensions) }) {
      return LocalizedText(
        sv: "Flytta bilder och filer till mappen media.",
        en: "Move pictures and files to the folder media.")
    }
    if !endings.isDisjoint(with: ["doc", "docx", "odt", "rtf", "pages"]) {
      return LocalizedText(
        sv: "Kopiera texten till en ny fil i en texteditor, och spara den som \(stem)\(suffix).",
        en: "Copy the text to a new file in a text editor, and save it as \(stem)\(suffix).")
    }
    if !stem.isEmpty, !endings.isDisjoint(with: ["txt", "text", "md", "markdown"]) {
      return LocalizedText(
        sv:
          "Döp om filen till \(stem)\(suffix). Filhanteraren kan dölja det som står sist i namnet.",
        en: "Rename the file to \(stem)\(suffix). File managers may hide the end of the name.")
    }
    return LocalizedText(
      sv: "Flytta filen, eller ta bort den.", en: "Move the file, or take it away.")
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
