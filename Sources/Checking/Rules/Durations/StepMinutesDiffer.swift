internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let stepMinutesDiffer: Rule = Rule(
    RuleDescription(
      "step-minutes-differ", .error,
      summary: LocalizedText(
        sv: "Stegens tider blir tillsammans något annat än övningens tid.",
        en: "The steps' times add up to something else than the exercise's time."),
      reason: LocalizedText(
        sv: "Den som bokar tid litar på summan. Ändra övningens tid eller stegens.",
        en: "Whoever books time relies on the sum. Change the exercise's time or the steps'."),
      bad: Example(
        sv: [.replace("tid: 45 min", in: "ovningar/byt-ut.md", with: "tid: 50 min")],
        en: [.replace("duration: 45 min", in: "exercises/swap-it.md", with: "duration: 50 min")]),
      good: Example(
        sv: [
          .replace("tid: 45 min", in: "ovningar/byt-ut.md", with: "tid: 2 x 45 min"),
          .replace(
            "(25 min, kan hoppas över)", in: "ovningar/byt-ut.md",
            with:
              "(25 min, endast tillfälle 1)\n\nPeka.\n\n### Välj en till (25 min, från tillfälle 2)"
          ),
        ],
        en: [
          .replace("duration: 45 min", in: "exercises/swap-it.md", with: "duration: 2 x 45 min"),
          .replace(
            "(25 min, skippable)", in: "exercises/swap-it.md",
            with:
              "(25 min, only occasion 1)\n\nPoint.\n\n### Choose one more (25 min, from occasion 2)"
          ),
        ])),
    .exercise { exercise, catalog in
      // A step of an occasion that does not exist is told as that, and belongs to no sum.
      guard exercise.occasionsOutOfRange.isEmpty else { return [] }
      let time = exercise.duration.value
      for (occasion, steps) in exercise.stepsOfOccasions {
        let sum = steps.compactMap(\.minutes).reduce(0, +)
        if sum != time.minutes {
          return [diagnostic(exercise, sum: sum, occasion: occasion, isXML: catalog.isXML)]
        }
      }
      return []
    })

  private static func diagnostic(
    _ exercise: Exercise, sum: Int, occasion: Int, isXML: Bool
  ) -> Diagnostic {
    let time = exercise.duration
    let words = TimeNeeded.words(minutes: sum)
    let said = TimeNeeded.words(minutes: time.value.minutes)
    let isOne = time.value.occasions == 1
    let meant = TimeNeeded(occasions: time.value.occasions, minutes: sum)
    let mended = isXML ? meant.canonical : meant.words
    return Diagnostic(
      stepMinutesDiffer.description, at: time.range,
      LocalizedText(
        sv: isOne
          ? "Stegen tar \(words) tillsammans, men övningens tid är \(said)"
          : "Stegen vid tillfälle \(occasion) tar \(words) tillsammans, men tiden för ett tillfälle är \(said)",
        en: isOne
          ? "The steps take \(words) together, but the exercise's time is \(said)"
          : "The steps of occasion \(occasion) take \(words) together, but one occasion's time is \(said)"
      ),
      fixes: [
        Fix(
          .suggested, LocalizedText(sv: "skriv \(mended)?", en: "write \(mended)?"),
          [Fix.Edit(time.range, mended)])
      ])
  }
}
