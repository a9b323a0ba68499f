internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let sessionLength: Rule = Rule(
    RuleDescription(
      "session-length", .error,
      summary: LocalizedText(
        sv: "Ett tillfälle är kortare eller längre än programmet tillåter.",
        en: "One occasion is shorter or longer than the programme allows."),
      reason: LocalizedText(
        sv: "Gränserna säger vad alla kan räkna med. Ändra övningens tid, eller gränsen.",
        en: "The limits tell what everybody can count on. Change the time, or the limit."),
      bad: Example(
        sv: [
          .replace(
            "| övningens tid | 10 min |", in: "program.md", with: "| övningens tid | 30 min |")
        ],
        en: [
          .replace(
            "| session minutes | 10 min |", in: "programme.md", with: "| session minutes | 30 min |"
          )
        ]),
      good: Example(
        sv: [.replace("| övningens tid | 10 min |", in: "program.md", with: "| övningens tid | |")],
        en: [
          .replace(
            "| session minutes | 10 min |", in: "programme.md", with: "| session minutes | |")
        ])),
    .exercise { exercise, catalog in
      let time = exercise.duration
      guard let limit = catalog.items.programme?.settings.limits["sessionMinutes"],
        !limit.contains(time.value.minutes)
      else { return [] }
      let isOne = time.value.occasions == 1
      let isShort = time.value.minutes < limit.least ?? 0
      let bound = TimeNeeded.words(minutes: (isShort ? limit.least : limit.most) ?? 0)
      let said = TimeNeeded.words(minutes: time.value.minutes)
      return [
        Diagnostic(
          sessionLength.description, at: time.range,
          LocalizedText(
            sv:
              "\(isOne ? "Övningen" : "Ett tillfälle") tar \(said), men ska ta \(isShort ? "minst" : "högst") \(bound)",
            en:
              "\(isOne ? "The exercise" : "One occasion") takes \(said), but should take \(isShort ? "at least" : "at most") \(bound)"
          ),
          explanation: isShort ? nil : howToShorten,
          notes: [
            Diagnostic.Note(
              at: limit.range, LocalizedText(sv: "gränsen står här", en: "the limit is here"))
          ])
      ]
    })

  private static let howToShorten = LocalizedText(
    sv: "Dela övningen i flera tillfällen, till exempel 2 x 90 min, eller ändra gränsen.",
    en: "Split the exercise into occasions, such as 2 x 90 min, or change the limit.")
}
