internal import Diagnostics
internal import Text

enum EmptySection {
  static let description = RuleDescription(
    "empty-section", .error, required: true,
    summary: LocalizedText(
      sv: "Det står inget under en rubrik.", en: "There is nothing under a heading."),
    reason: LocalizedText(
      sv: "En tom rubrik ser ut som ett misstag på sidan. Skriv texten, eller ta bort rubriken.",
      en:
        "An empty heading looks like a mistake on the page. Write the text, or take the heading away."
    ),
    bad: Example(
      sv: [
        .replace(
          "Du får tid till det som ger mer värde.", in: "ovningar/gor-en-egen-antipilot.md",
          with: "")
      ],
      en: [
        .replace(
          "You get time for what gives more value.", in: "exercises/make-your-own-anti-pilot.md",
          with: "")
      ]),
    good: [])

  /// What is wanted is told where the table knows it.
  static func diagnostic(_ heading: Located<String>, wanted: LocalizedText? = nil) -> Diagnostic {
    Diagnostic(
      description, at: heading.range,
      LocalizedText(
        sv: "Det står inget under rubriken ”\(heading.value)”",
        en: "There is nothing under the heading “\(heading.value)”"), explanation: wanted)
  }
}
