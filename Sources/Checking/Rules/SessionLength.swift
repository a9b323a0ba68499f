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
        sv:
          "Gränserna står i programmets tabell ”Gränser”. En lång övning kan delas i flera tillfällen.",
        en:
          "The limits stand in the programme's table “Limits”. A long exercise can be split into occasions."
      ),
      bad: [
        .replace("| övningens tid | 10 min |", in: "program.md", with: "| övningens tid | 30 min |")
      ],
      good: [.replace("| övningens tid | 10 min |", in: "program.md", with: "| övningens tid | |")]),
    .exercise { exercise, catalog in
      let time = exercise.duration
      guard let limit = catalog.items.programme?.settings.limits["sessionMinutes"],
        !limit.contains(time.value.minutes)
      else { return [] }
      let isShort = time.value.minutes < limit.least ?? 0
      let bound = TimeNeeded.words(minutes: (isShort ? limit.least : limit.most) ?? 0)
      let said = TimeNeeded.words(minutes: time.value.minutes)
      return [
        Diagnostic(
          sessionLength.description, at: time.range,
          LocalizedText(
            sv:
              "Ett tillfälle tar \(said), men \(isShort ? "minst" : "högst") \(bound) är tillåtet",
            en:
              "One occasion takes \(said), but \(isShort ? "at least" : "at most") \(bound) is allowed"
          ),
          notes: [
            Diagnostic.Note(
              at: limit.range, LocalizedText(sv: "gränsen står här", en: "the limit is here"))
          ])
      ]
    })
}
