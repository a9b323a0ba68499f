internal import Diagnostics
internal import Text

enum InvalidIdentifier {
  static let description = RuleDescription(
    "invalid-identifier", .error, required: true,
    summary: LocalizedText(
      sv: "Ett filnamn eller en {#nyckel} har tecken som inte får vara med.",
      en: "A file name or a {#key} has characters that it may not have."),
    reason: LocalizedText(
      sv:
        "Namnet följer med ut i adresser och kursplattformar. Därför får det bara ha små bokstäver a–z, siffror och bindestreck.",
      en:
        "The name goes out into addresses and learning platforms, so it may only have small letters a–z, digits and hyphens."
    ),
    bad: Example(
      sv: [
        .replace(
          "### Välj en sak (5 min)", in: "ovningar/gor-en-egen-antipilot.md",
          with: "### Välj en sak (5 min) {#Välj}")
      ],
      en: [
        .replace(
          "### Choose one thing (5 min)", in: "exercises/make-your-own-anti-pilot.md",
          with: "### Choose one thing (5 min) {#Choose}")
      ]),
    good: Example(
      sv: [
        .replace(
          "### Välj en sak (5 min)", in: "ovningar/gor-en-egen-antipilot.md",
          with: "### Välj en sak (5 min) {#valj}")
      ],
      en: [
        .replace(
          "### Choose one thing (5 min)", in: "exercises/make-your-own-anti-pilot.md",
          with: "### Choose one thing (5 min) {#choose}")
      ]))

  static func fileName(_ file: FileID, stem: String, suffix: String) -> Diagnostic {
    let slug = stem.slug
    let suggestion = LocalizedText(
      sv: slug.isEmpty ? "" : " Döp om filen till ”\(slug)\(suffix)”.",
      en: slug.isEmpty ? "" : " Rename the file to “\(slug)\(suffix)”.")
    return Diagnostic(
      description, at: SourceRange(file: file),
      LocalizedText(
        sv: "Filnamnet ”\(stem)” kan inte användas som namn på sidor och paket",
        en: "The file name “\(stem)” cannot be used to name pages and packages"),
      explanation: LocalizedText(
        sv: description.reason[.swedish] + suggestion[.swedish],
        en: description.reason[.english] + suggestion[.english]))
  }

  static func mediaName(_ file: FileID, path: String, better: String) -> Diagnostic {
    let suggestion = LocalizedText(
      sv: better.isEmpty ? "" : " Döp om filen till ”\(better)”.",
      en: better.isEmpty ? "" : " Rename the file to “\(better)”.")
    return Diagnostic(
      description, at: SourceRange(file: file),
      LocalizedText(
        sv: "”\(path)” har ett namn som inte fungerar överallt",
        en: "“\(path)” has a name that does not work everywhere"),
      explanation: LocalizedText(
        sv: description.reason[.swedish] + suggestion[.swedish],
        en: description.reason[.english] + suggestion[.english]))
  }

  static func value(_ id: Located<String>) -> Diagnostic {
    Diagnostic(
      description, at: id.range,
      LocalizedText(
        sv: "”\(id.value)” kan inte användas som id", en: "“\(id.value)” cannot be used as an id"),
      fixes: slugFix(id.value, at: id.range, writing: { $0 }))
  }

  static func key(_ id: Located<String>) -> Diagnostic {
    Diagnostic(
      description, at: id.range,
      LocalizedText(
        sv: "Nyckeln ”{#\(id.value)}” har tecken som inte får vara med",
        en: "The key “{#\(id.value)}” has characters that it may not have"),
      fixes: slugFix(id.value, at: id.range, writing: { "{#\($0)}" }))
  }

  static func strayKey(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: range,
      LocalizedText(
        sv: "En nyckel ”{#…}” står på ett ställe där den inte hör hemma",
        en: "A key “{#…}” stands where it does not belong"),
      explanation: LocalizedText(
        sv:
          "En nyckel får stå sist på en rubrikrad, eller sist i första stycket av en punkt i en lista.",
        en:
          "A key may stand at the end of a heading, or at the end of a list item's first paragraph."
      ))
  }

  private static func slugFix(
    _ text: String, at range: SourceRange, writing form: (String) -> String
  ) -> [Fix] {
    let slug = text.slug
    return slug.isEmpty ? [] : [.didYouMean(form(slug), at: range)]
  }
}
