internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let stepTooLong: Rule = Rule(
    RuleDescription(
      "step-too-long", .note,
      summary: LocalizedText(
        sv: "Ett steg tar mer än tre kvart.",
        en: "A step takes more than three quarters of an hour."),
      reason: LocalizedText(
        sv:
          "I ett långt steg är det svårt att veta hur långt man har kommit. Dela det i två, vart och ett med sin tid.",
        en:
          "In a long step it is hard to know how far one has come. Divide it in two, each with its own time."
      ),
      bad: Example(
        sv: [
          .replace("tid: 45 min", in: "ovningar/byt-ut.md", with: "tid: 70 min"),
          .replace("(25 min, kan", in: "ovningar/byt-ut.md", with: "(50 min, kan"),
        ],
        en: [
          .replace("duration: 45 min", in: "exercises/swap-it.md", with: "duration: 70 min"),
          .replace("(25 min, skip", in: "exercises/swap-it.md", with: "(50 min, skip"),
        ]),
      good: Example(
        sv: [
          .replace("tid: 45 min", in: "ovningar/byt-ut.md", with: "tid: 65 min"),
          .replace("(25 min, kan", in: "ovningar/byt-ut.md", with: "(45 min, kan"),
        ],
        en: [
          .replace("duration: 45 min", in: "exercises/swap-it.md", with: "duration: 65 min"),
          .replace("(25 min, skip", in: "exercises/swap-it.md", with: "(45 min, skip"),
        ])),
    .exercise { exercise, _ in
      exercise.steps.steps.filter { !$0.isPause && $0.minutes ?? 0 > mostMinutesOfStep }
        .map { tooLong($0) }
    })

  private static let mostMinutesOfStep = 45

  private static func tooLong(_ step: Step) -> Diagnostic {
    let minutes = TimeNeeded.words(minutes: step.minutes ?? 0)
    let most = TimeNeeded.words(minutes: mostMinutesOfStep)
    return Diagnostic(
      stepTooLong.description, at: step.range,
      LocalizedText(
        sv: "Steget ”\(step.title)” tar \(minutes); högst \(most) är lagom",
        en: "The step “\(step.title)” takes \(minutes); at most \(most) is enough"))
  }
}
