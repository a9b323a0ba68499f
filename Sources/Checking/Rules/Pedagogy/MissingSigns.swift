internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let missingSigns: Rule = Rule(
    RuleDescription(
      "missing-signs", .warning,
      summary: LocalizedText(
        sv: "En övning säger inte hur det märks att den gav något.",
        en: "An exercise does not say how one notices that it gave something."),
      reason: LocalizedText(
        sv:
          "Den som följer upp behöver veta vad man ska titta efter. Annars blir det bara en känsla.",
        en: "Whoever follows up needs to know what to look for. Otherwise it is only a feeling."),
      bad: Example(
        sv: [
          .replace(
            "## Så märks det\n\nNi har bytt uppgiften före nästa möte.\n\n",
            in: "ovningar/byt-ut.md", with: "")
        ],
        en: [
          .replace(
            "## Signs\n\nYou have swapped the task before the next meeting.\n\n",
            in: "exercises/swap-it.md", with: "")
        ]),
      good: []),
    .exercise { exercise, catalog in
      exercise.text.signs.isEmpty ? [withoutSigns(exercise, catalog)] : []
    })

  private static func withoutSigns(_ exercise: Exercise, _ catalog: LinkedCatalog) -> Diagnostic {
    let section = LackedSection("signs", of: exercise, catalog)
    return section.diagnostic(
      missingSigns.description,
      LocalizedText(
        sv: "Övningen säger inte hur det märks att den gav något",
        en: "The exercise does not say how one notices that it gave something"),
      explanation: LocalizedText(
        sv:
          "Skriv ”\(section.heading)” och vad som syns eller går att räkna efter några veckor, till exempel ”Mötet slutar i tid” eller ”Tre kollegor har provat idén”. Den som följer upp vet då vad man ska titta efter.",
        en:
          "Write “\(section.heading)” and what can be seen or counted after some weeks, for example “The meeting ends on time” or “Three colleagues have tried the idea”. Whoever follows up then knows what to look for."
      ))
  }
}
