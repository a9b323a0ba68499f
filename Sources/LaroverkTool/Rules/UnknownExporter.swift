internal import Catalog
internal import Diagnostics
internal import Exporting
internal import Text

/// The tool alone knows which exporters there are, so it tells this one.
enum UnknownExporter {
  static let description = RuleDescription(
    "unknown-exporter", .error, required: true,
    summary: LocalizedText(
      sv: "Programmet räknar upp en exportör som inte finns.",
      en: "The programme lists an exporter that does not exist."),
    reason: LocalizedText(
      sv: "Det som inte känns igen kan inte exporteras.",
      en: "What is not recognised cannot be exported."),
    bad: Example(
      sv: [.replace("exportera: [json]", in: "program.md", with: "exportera: [jason]")],
      en: [.replace("exporters: [json]", in: "programme.md", with: "exporters: [jason]")]),
    good: Example(
      sv: [.replace("exportera: [json]", in: "program.md", with: "exportera: [json, outline]")],
      en: [.replace("exporters: [json]", in: "programme.md", with: "exporters: [json, outline]")]))

  static func diagnostics(_ programme: Programme?) -> [Diagnostic] {
    let known = Exporters.all.map(\.name)
    let list = LocalizedText.list(known)
    return (programme?.exporters ?? []).filter { !known.contains($0.value) }.map { name in
      Diagnostic(
        description, at: name.range,
        LocalizedText(
          sv: "Exportören ”\(name.value)” finns inte",
          en: "There is no exporter “\(name.value)”"),
        explanation: LocalizedText(
          sv: "De som finns är \(list[.swedish]).", en: "There are \(list[.english])."),
        fixes: nearest(to: name.value, among: known).map { [.didYouMean($0, at: name.range)] } ?? []
      )
    }
  }
}
