internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let unknownArea: Rule = Rule(
    RuleDescription(
      "unknown-area", .error, required: true,
      summary: LocalizedText(
        sv: "Ett område i mognadsmodellen som nämns finns inte.",
        en: "An area of the maturity model that is named does not exist."),
      reason: LocalizedText(
        sv: "Skriv områdets titel, eller namnet på dess fil utan .md.",
        en: "Write the area's title, or its file's name without .md."),
      bad: Example(
        sv: [
          .replace(
            "- Kultur, mot 2:", in: "ovningar/byt-ut.md",
            with: "- Kulturen, mot 1: Ni pratar om det.\n- Kultur, mot 2:")
        ],
        en: [
          .replace(
            "- Culture, towards 2:", in: "exercises/swap-it.md",
            with: "- Cultures, towards 1: You talk about it.\n- Culture, towards 2:")
        ]),
      good: Example(
        sv: [.replace("- Kultur, mot 2:", in: "ovningar/byt-ut.md", with: "- KULTUR, mot 2:")],
        en: [
          .replace(
            "- Culture, towards 2:", in: "exercises/swap-it.md", with: "- CULTURE, towards 2:")
        ])),
    .catalog { catalog in
      catalog.unknown(.area).map { reference in
        let name = reference.value.written
        return Diagnostic(
          unknownArea.description, at: reference.range,
          LocalizedText(
            sv: "Området ”\(name)” finns inte", en: "The area “\(name)” does not exist"),
          explanation: catalog.known(.area) ?? catalog.reason(of: unknownArea.description),
          fixes: nearest(to: name, among: catalog.items.areas.map(\.title))
            .map { [.didYouMean($0, at: reference.range)] } ?? [])
      }
    })
}
