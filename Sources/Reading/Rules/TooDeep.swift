internal import Diagnostics
internal import Text

enum TooDeep {
  static let description = RuleDescription(
    "too-deep", .error, required: true,
    summary: LocalizedText(
      sv: "Listor eller citat ligger i varandra i fler än hundra nivåer.",
      en: "Lists or quotes lie within each other more than a hundred levels deep."),
    reason: LocalizedText(
      sv: "Så djupt läser ingen. Dela upp texten i flera listor.",
      en: "Nobody reads that deep. Break the text up into several lists."),
    bad: Example(
      sv: [
        .replace(
          "Titta på förra veckan.", in: "ovningar/gor-en-egen-antipilot.md",
          with: String(repeating: "> ", count: 120) + "Titta.")
      ],
      en: [
        .replace(
          "Look at last week.", in: "exercises/make-your-own-anti-pilot.md",
          with: String(repeating: "> ", count: 120) + "Look.")
      ]),
    good: Example(
      sv: [
        .replace(
          "Titta på förra veckan.", in: "ovningar/gor-en-egen-antipilot.md",
          with: String(repeating: "> ", count: 3) + "Titta.")
      ],
      en: [
        .replace(
          "Look at last week.", in: "exercises/make-your-own-anti-pilot.md",
          with: String(repeating: "> ", count: 3) + "Look.")
      ]))

  static func diagnostic(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: range,
      LocalizedText(
        sv: "Texten ligger i fler än hundra nivåer av listor och citat",
        en: "The text lies more than a hundred lists and quotes deep"))
  }
}
