internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let occasionOutOfRange: Rule = Rule(
    RuleDescription(
      "occasion-out-of-range", .error,
      summary: LocalizedText(
        sv: "Ett tillfälle som nämns finns inte: övningen har färre.",
        en: "An occasion that is named does not exist: the exercise has fewer."),
      reason: LocalizedText(
        sv: "Antalet tillfällen står i övningens tid: 10 x 10 min är tio tillfällen.",
        en: "The number of occasions stands in the exercise's time: 10 x 10 min is ten occasions."),
      bad: Example(
        sv: [
          .replace(
            "(25 min, kan hoppas över)", in: "ovningar/byt-ut.md",
            with:
              "(25 min, endast tillfälle 3)\n\nPeka.\n\n### Välj en till (25 min, endast tillfälle 1)"
          )
        ],
        en: [
          .replace(
            "(25 min, skippable)", in: "exercises/swap-it.md",
            with:
              "(25 min, only occasion 3)\n\nPoint.\n\n### Choose one more (25 min, only occasion 1)"
          )
        ]),
      good: Example(
        sv: [
          .replace("tid: 45 min", in: "ovningar/byt-ut.md", with: "tid: 2 x 45 min"),
          .replace(
            "## Reflektera", in: "ovningar/byt-ut.md",
            with: "## Tillfällen\n\n### Tillfälle 2: Nästa vecka\n\nTa med listan.\n\n## Reflektera"
          ),
        ],
        en: [
          .replace("duration: 45 min", in: "exercises/swap-it.md", with: "duration: 2 x 45 min"),
          .replace(
            "## Reflection", in: "exercises/swap-it.md",
            with:
              "## Occasion notes\n\n### Occasion 2: Next week\n\nBring the list.\n\n## Reflection"),
        ])),
    .exercise { exercise, _ in
      exercise.occasionsOutOfRange.map { diagnostic($0, exercise) }
    })

  private static func diagnostic(_ occasion: Located<Int>, _ exercise: Exercise) -> Diagnostic {
    let count = exercise.duration.value.occasions
    return Diagnostic(
      occasionOutOfRange.description, at: occasion.range,
      LocalizedText(
        sv:
          "Tillfälle \(occasion.value) finns inte: övningen har \(count) tillfälle\(count == 1 ? "" : "n")",
        en:
          "Occasion \(occasion.value) does not exist: the exercise has \(count) occasion\(count == 1 ? "" : "s")"
      ),
      notes: [
        Diagnostic.Note(
          at: exercise.duration.range, LocalizedText(sv: "tiden står här", en: "the time is here"))
      ])
  }
}
