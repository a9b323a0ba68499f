internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let unknownExercise: Rule = Rule(
    RuleDescription(
      "unknown-exercise", .error, required: true,
      summary: LocalizedText(
        sv: "En övning som nämns finns inte i katalogen.",
        en: "An exercise that is named is not in the catalogue."),
      reason: LocalizedText(
        sv: "Skriv övningens titel, eller namnet på dess fil utan .md.",
        en: "Write the exercise's title, or its file's name without .md."),
      bad: Example(
        sv: [
          .replace(
            "gör först: Gör en egen antipilot", in: "ovningar/byt-ut.md",
            with: "gör först: Gör en antipilot")
        ],
        en: [
          .replace(
            "requires: Make your own anti-pilot", in: "exercises/swap-it.md",
            with: "requires: Make an anti-pilot")
        ]),
      good: Example(
        sv: [
          .replace(
            "gör först: Gör en egen antipilot", in: "ovningar/byt-ut.md",
            with: "gör först: gor-en-egen-antipilot")
        ],
        en: [
          .replace(
            "requires: Make your own anti-pilot", in: "exercises/swap-it.md",
            with: "requires: make-your-own-anti-pilot")
        ])),
    .catalog { catalog in
      catalog.unknown(.exercise).map { diagnostic($0, catalog) }
    })

  private static func diagnostic(
    _ reference: Located<Reference>, _ catalog: LinkedCatalog
  ) -> Diagnostic {
    let name = reference.value.written
    return Diagnostic(
      unknownExercise.description, at: reference.range,
      LocalizedText(
        sv: "Övningen ”\(name)” finns inte", en: "The exercise “\(name)” does not exist"),
      explanation: catalog.reason(of: unknownExercise.description),
      fixes: catalog.nearestTitle(to: reference, among: [.exercise, .behaviourExercise]))
  }
}
