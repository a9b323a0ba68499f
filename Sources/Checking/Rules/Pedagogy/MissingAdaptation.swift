internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let missingAdaptation: Rule = Rule(
    RuleDescription(
      "missing-adaptation", .warning,
      summary: LocalizedText(
        sv: "En övning säger inte hur den kan anpassas.",
        en: "An exercise does not say how it can be adapted."),
      reason: LocalizedText(
        sv: "Människor och arbetsplatser är olika. Med några rader kan fler vara med.",
        en: "People and workplaces differ. With a few lines more people can take part."),
      bad: Example(
        sv: [
          .replace(
            "## Anpassa\n\nDen som hellre skriver än talar ger sin lapp till en kollega.\n\n",
            in: "ovningar/byt-ut.md", with: "")
        ],
        en: [
          .replace(
            "## Adaptations\n\nWhoever would rather write than speak gives the note to a colleague.\n\n",
            in: "exercises/swap-it.md", with: "")
        ]),
      good: []),
    .exercise { exercise, catalog in
      exercise.text.adaptations.isEmpty ? [withoutAdaptation(exercise, catalog)] : []
    })

  private static func withoutAdaptation(_ exercise: Exercise, _ catalog: LinkedCatalog)
    -> Diagnostic
  {
    let section = LackedSection("adaptations", of: exercise, catalog)
    let who = exercise.form == .individual ? forOne : forGroups
    return section.diagnostic(
      missingAdaptation.description,
      LocalizedText(
        sv: "Övningen säger inte hur den kan anpassas",
        en: "The exercise does not say how it can be adapted"),
      explanation: LocalizedText(
        sv:
          "Skriv ”\(section.heading)” och hur det går till \(who.swedish). Ge också en kort version.",
        en:
          "Write “\(section.heading)” and how it is done \(who.english). Give a short version too."
      ),
      start: "- …")
  }

  private static let forGroups = LocalizedText(
    sv:
      "i en stor grupp, på skift och utan datorer, och för den som inte vill skriva eller tala inför alla, hör eller ser dåligt eller är ny i svenska",
    en:
      "in a large group, on shifts and without computers, and by somebody who does not want to write or speak before all, hears or sees badly or is new to the language"
  )

  private static let forOne = LocalizedText(
    sv:
      "på skift och utan dator, och för den som inte vill skriva, ser dåligt eller är ny i svenska",
    en:
      "on shifts and without a computer, and by somebody who does not want to write, sees badly or is new to the language"
  )
}
