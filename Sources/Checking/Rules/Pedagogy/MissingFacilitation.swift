internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let missingFacilitation: Rule = Rule(
    RuleDescription(
      "missing-facilitation", .warning,
      summary: LocalizedText(
        sv: "En övning i grupp säger inget till den som håller i den.",
        en: "An exercise in a group says nothing to whoever leads it."),
      reason: LocalizedText(
        sv:
          "Den som håller i övningen för första gången behöver veta vad man gör när det inte blir som tänkt.",
        en: "Whoever leads it for the first time needs to know what to do when it goes astray."),
      bad: Example(
        sv: [
          .replace(
            "\n## Till dig som håller i övningen\n\nSäg din egen mening sist.\n",
            in: "ovningar/byt-ut.md", with: "")
        ],
        en: [
          .replace(
            "\n## Facilitation\n\nSay what you think last.\n", in: "exercises/swap-it.md", with: "")
        ]),
      good: []),
    .exercise { exercise, catalog in
      exercise.form != .individual && exercise.text.facilitation.isEmpty
        ? [withoutFacilitation(exercise, catalog)] : []
    })

  private static func withoutFacilitation(_ exercise: Exercise, _ catalog: LinkedCatalog)
    -> Diagnostic
  {
    let section = LackedSection("facilitation", of: exercise, catalog)
    return section.diagnostic(
      missingFacilitation.description,
      LocalizedText(
        sv: "Övningen säger inget till den som håller i den",
        en: "The exercise says nothing to whoever leads it"),
      explanation: LocalizedText(
        sv:
          "Skriv ”\(section.heading)” och vad man gör när ingen säger något, när en person tar all plats och när tiden inte räcker. Påminn om att den som är chef svarar sist.",
        en:
          "Write “\(section.heading)” and what to do when nobody says anything, when one person takes all the room and when time runs out. Remind the manager to answer last."
      ))
  }
}
