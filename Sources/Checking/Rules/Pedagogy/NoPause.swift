internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let noPause: Rule = Rule(
    RuleDescription(
      "no-pause", .note,
      summary: LocalizedText(
        sv: "En övning går mer än en och en halv timme utan paus.",
        en: "An exercise goes on for more than an hour and a half without a pause."),
      reason: LocalizedText(
        sv:
          "Kroppen och tanken behöver vila. I pausen kan övningen också delas på två dagar. Lägg in ett steg som heter Paus, och ta minuterna från ett annat.",
        en:
          "Body and mind need rest. At a pause the exercise can also be divided into two days. Put in a step called Pause, and take its minutes from another."
      ),
      bad: Example(
        sv: [
          .replace("tid: 45 min", in: "ovningar/byt-ut.md", with: "tid: 100 min"),
          .replace(
            "### Lista uppgifter (15 min)", in: "ovningar/byt-ut.md",
            with:
              "### Berätta (40 min)\n\nBerätta i par.\n\n### Rita (40 min)\n\nRita en bild.\n\n### Lista uppgifter (15 min)"
          ),
          .replace("### Paus: sträck på er (5 min)\n\n", in: "ovningar/byt-ut.md", with: ""),
          .replace("(25 min, kan", in: "ovningar/byt-ut.md", with: "(5 min, kan"),
        ],
        en: [
          .replace("duration: 45 min", in: "exercises/swap-it.md", with: "duration: 100 min"),
          .replace(
            "### List tasks (15 min)", in: "exercises/swap-it.md",
            with:
              "### Tell (40 min)\n\nTell in pairs.\n\n### Draw (40 min)\n\nDraw a picture.\n\n### List tasks (15 min)"
          ),
          .replace("### Pause: stretch (5 min)\n\n", in: "exercises/swap-it.md", with: ""),
          .replace("(25 min, skip", in: "exercises/swap-it.md", with: "(5 min, skip"),
        ]),
      good: Example(
        sv: [
          .replace("tid: 45 min", in: "ovningar/byt-ut.md", with: "tid: 105 min"),
          .replace(
            "### Lista uppgifter (15 min)", in: "ovningar/byt-ut.md",
            with:
              "### Berätta (40 min)\n\nBerätta i par.\n\n### Rita (20 min)\n\nRita en bild.\n\n### Lista uppgifter (15 min)"
          ),
        ],
        en: [
          .replace("duration: 45 min", in: "exercises/swap-it.md", with: "duration: 105 min"),
          .replace(
            "### List tasks (15 min)", in: "exercises/swap-it.md",
            with:
              "### Tell (40 min)\n\nTell in pairs.\n\n### Draw (20 min)\n\nDraw a picture.\n\n### List tasks (15 min)"
          ),
        ])),
    .exercise { exercise, catalog in
      for (_, steps) in exercise.stepsOfOccasions {
        let told = steps.split(whereSeparator: \.isPause).compactMap { withoutPause($0, catalog) }
        if !told.isEmpty { return told }
      }
      return []
    })

  private static let mostMinutesWithoutPause = 90

  /// Told at the step before which the pause is wanted; of a single step `step-too-long` tells.
  private static func withoutPause(_ steps: ArraySlice<Step>, _ catalog: LinkedCatalog)
    -> Diagnostic?
  {
    var minutes = 0
    let late = steps.firstIndex { step in
      minutes += step.minutes ?? 0
      return minutes > mostMinutesWithoutPause
    }
    guard let late, late > steps.startIndex else { return nil }
    let all = TimeNeeded.words(minutes: steps.compactMap(\.minutes).reduce(0, +))
    let most = TimeNeeded.words(minutes: mostMinutesWithoutPause)
    return Diagnostic(
      noPause.description, at: steps[late].range,
      LocalizedText(
        sv: "Övningen pågår \(all) utan paus; högst \(most) går bra",
        en: "The exercise goes on for \(all) without a pause; at most \(most) is fine"),
      fixes: catalog.isXML ? [] : [pause(before: steps[late], catalog)])
  }

  private static func pause(before step: Step, _ catalog: LinkedCatalog) -> Fix {
    let (file, place) = (step.range.file, Int(step.range.start))
    let line = catalog.sources[file].bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let heading = "### \(Words.pause.label(catalog.language))"
    return Fix(
      .placeholder, LocalizedText(sv: "lägg till ”\(heading)”", en: "add “\(heading)”"),
      [Fix.Edit(SourceRange(file: file, start: line, end: line), "\(heading) (… min)\n\n")])
  }
}
