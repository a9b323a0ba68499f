internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let missingReflection: Rule = Rule(
    RuleDescription(
      "missing-reflection", .warning,
      summary: LocalizedText(
        sv: "En övning har inga frågor att tänka efter med.",
        en: "An exercise has no questions to think back with."),
      reason: LocalizedText(
        sv: "Det är när man tänker efter som man lär sig. En enda fråga räcker i en kort övning.",
        en: "People learn when they think back. One single question is enough in a short exercise."),
      bad: Example(
        sv: [
          .replace(
            "## Reflektera\n\n- Vad vill ni fortsätta med? (delas)\n\n", in: "ovningar/byt-ut.md",
            with: "")
        ],
        en: [
          .replace(
            "## Reflection\n\n- What do you want to go on with? (shared)\n\n",
            in: "exercises/swap-it.md", with: "")
        ]),
      good: []),
    .exercise { exercise, catalog in
      exercise.reflection == nil ? [missing(from: exercise, catalog)] : []
    })

  private static func missing(from exercise: Exercise, _ catalog: LinkedCatalog) -> Diagnostic {
    let section = LackedSection("reflection", of: exercise, catalog)
    let you = exercise.form == .individual ? "du" : "ni"
    return section.diagnostic(
      missingReflection.description,
      LocalizedText(
        sv: "Övningen har inga frågor att tänka efter med",
        en: "The exercise has no questions to think back with"),
      explanation: LocalizedText(
        sv:
          "Skriv ”\(section.heading)” och en lista med en till tre frågor, till exempel ”Vad var svårt, och hur kom \(you) vidare?” eller ”Vad gör \(you) på ett nytt sätt i morgon?”. Det är när man tänker efter som man lär sig.",
        en:
          "Write “\(section.heading)” and a list of one to three questions, for example “What was hard, and how did you get past it?” or “What will you do in a new way tomorrow?”. People learn when they think back."
      ),
      start: "- …")
  }
}
