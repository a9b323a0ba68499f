internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let unknownTheme: Rule = Rule(
    RuleDescription(
      "unknown-theme", .error, required: true,
      summary: LocalizedText(
        sv: "Ett tema som nämns finns inte i katalogen.",
        en: "A theme that is named is not in the catalogue."),
      reason: LocalizedText(
        sv: "Skriv temats titel, eller namnet på dess fil utan .md.",
        en: "Write the theme's title, or its file's name without .md."),
      bad: Example(
        sv: [
          .replace(
            "tema: Gör plats för innovation", in: "ovningar/byt-ut.md",
            with: "tema: Gör plats för innovasion")
        ],
        en: [
          .replace(
            "theme: Make room for innovation", in: "exercises/swap-it.md",
            with: "theme: Make room for inovation")
        ]),
      good: Example(
        sv: [
          .replace(
            "tema: Gör plats för innovation", in: "ovningar/byt-ut.md", with: "tema: gor-plats")
        ],
        en: [
          .replace(
            "theme: Make room for innovation", in: "exercises/swap-it.md", with: "theme: make-room")
        ])),
    .catalog { catalog in
      catalog.unknown(.theme).map { reference in
        let name = reference.value.written
        return Diagnostic(
          unknownTheme.description, at: reference.range,
          LocalizedText(sv: "Temat ”\(name)” finns inte", en: "The theme “\(name)” does not exist"),
          explanation: catalog.known(.theme) ?? catalog.reason(of: unknownTheme.description),
          fixes: catalog.nearestTitle(to: reference, among: [.theme]))
      }
    })
}
