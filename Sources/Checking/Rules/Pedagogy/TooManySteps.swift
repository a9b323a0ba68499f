internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let tooManySteps: Rule = Rule(
    RuleDescription(
      "too-many-steps", .note,
      summary: LocalizedText(
        sv: "En övning har fler än nio steg, pauser oräknade.",
        en: "An exercise has more than nine steps, pauses not counted."),
      reason: LocalizedText(
        sv:
          "Den som leder tappar lätt tråden, och gruppen tröttnar på att byta. Slå ihop steg som hör ihop, eller gör två övningar.",
        en:
          "Whoever leads loses the thread, and the group tires of changing. Join steps that belong together, or make two exercises."
      ),
      bad: Example(
        sv: [
          .replace(
            "### Lista uppgifter (15 min)", in: "ovningar/byt-ut.md",
            with: (1...8).map { "### Gör sak \($0) (1 min)\n\nGör det.\n\n" }.joined()
              + "### Lista uppgifter (7 min)")
        ],
        en: [
          .replace(
            "### List tasks (15 min)", in: "exercises/swap-it.md",
            with: (1...8).map { "### Do thing \($0) (1 min)\n\nDo it.\n\n" }.joined()
              + "### List tasks (7 min)")
        ]),
      good: Example(
        sv: [
          .replace(
            "### Lista uppgifter (15 min)", in: "ovningar/byt-ut.md",
            with: (1...7).map { "### Gör sak \($0) (1 min)\n\nGör det.\n\n" }.joined()
              + "### Lista uppgifter (8 min)")
        ],
        en: [
          .replace(
            "### List tasks (15 min)", in: "exercises/swap-it.md",
            with: (1...7).map { "### Do thing \($0) (1 min)\n\nDo it.\n\n" }.joined()
              + "### List tasks (8 min)")
        ])),
    .exercise { exercise, _ in
      let all = exercise.stepsOfOccasions.lazy.map { $0.steps.filter { !$0.isPause } }
      guard let steps = all.first(where: { $0.count > mostSteps }) else { return [] }
      return [tooMany(steps)]
    })

  /// Of one occasion.
  private static let mostSteps = 9

  /// Told at the first step that is too many.
  private static func tooMany(_ steps: [Step]) -> Diagnostic {
    Diagnostic(
      tooManySteps.description, at: steps[mostSteps].range,
      LocalizedText(
        sv: "Övningen har \(steps.count) steg; högst \(mostSteps) går bra att hålla i huvudet",
        en: "The exercise has \(steps.count) steps; at most \(mostSteps) can be kept in mind"))
  }
}
