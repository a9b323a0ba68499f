internal import Diagnostics
internal import Text

enum InvalidDuration {
  static let description = RuleDescription(
    "invalid-duration", .error, required: true,
    summary: LocalizedText(
      sv: "En tid går inte att tolka, eller ett steg saknar tid.",
      en: "A time cannot be understood, or a step has none."),
    reason: LocalizedText(
      sv: "Tiderna räknas ihop, så att den som planerar kan lita på dem.",
      en: "Times are added up, so that whoever plans can rely on them."),
    bad: Example(
      sv: [.replace("(5 min)", in: "ovningar/gor-en-egen-antipilot.md", with: "(ca 5 min)")],
      en: [.replace("(5 min)", in: "exercises/make-your-own-anti-pilot.md", with: "(about 5 min)")]),
    good: Example(
      sv: [
        .replace("tid: 20 min", in: "ovningar/gor-en-egen-antipilot.md", with: "tid: 20 minuter")
      ],
      en: [
        .replace(
          "duration: 20 min", in: "exercises/make-your-own-anti-pilot.md",
          with: "duration: 20 minutes")
      ]))

  static func value(_ value: Located<String>, expected: Expected) -> Diagnostic {
    Diagnostic(
      description, at: value.range,
      LocalizedText(
        sv: "”\(value.value)” går inte att läsa som en tid",
        en: "“\(value.value)” does not read as a time"),
      explanation: expected.text,
      fixes: expected.suggestion.map { [.didYouMean($0, at: value.range)] } ?? [])
  }

  static func stepTime(_ written: Located<String>, flag: String, meant: String?) -> Diagnostic {
    Diagnostic(
      description, at: written.range,
      LocalizedText(
        sv: "Stegets tid ”\(written.value)” går inte att tolka",
        en: "The step's time “\(written.value)” cannot be understood"),
      explanation: LocalizedText(
        sv:
          "Skriv en exakt tid: (5 min). Det som gäller för steget i övrigt står efter ett komma: (1 h 15 min, \(flag)).",
        en:
          "Write an exact time: (5 min). Whatever else is true of the step follows a comma: (1 h 15 min, \(flag))."
      ), fixes: meant.map { [.didYouMean($0, at: written.range)] } ?? [])
  }

  /// `fix` is what the end of the heading was meant to say.
  static func missing(step: Located<String>, fix: Fix?) -> Diagnostic {
    let end = SourceRange(
      file: step.range.file, start: Int(step.range.end), end: Int(step.range.end))
    let holdsTime = step.value.contains { $0.isNumber } || step.value.last == ")"
    return Diagnostic(
      description, at: step.range,
      LocalizedText(
        sv: "Steget ”\(step.value)” saknar tid", en: "The step “\(step.value)” has no time"),
      explanation: LocalizedText(
        sv: "Skriv hur länge steget tar sist på rubrikraden, inom parentes: (5 min).",
        en: "Write how long the step takes at the end of the heading, in parentheses: (5 min)."),
      fixes: fix.map { [$0] } ?? (holdsTime ? [] : [placeholder(at: end)]))
  }

  private static func placeholder(at end: SourceRange) -> Fix {
    Fix(
      .placeholder, LocalizedText(sv: "lägg till ”(… min)”", en: "add “(… min)”"),
      [Fix.Edit(end, " (… min)")])
  }
}
