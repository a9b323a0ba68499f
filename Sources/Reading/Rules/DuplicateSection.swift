internal import Diagnostics
internal import Text

enum DuplicateSection {
  static let description = RuleDescription(
    "duplicate-section", .error, required: true,
    summary: LocalizedText(
      sv: "Samma rubrik står två gånger.", en: "The same heading stands twice."),
    reason: LocalizedText(
      sv: "Avsnittet visas på ett ställe. Slå ihop texterna under en rubrik.",
      en: "The section is shown in one place. Join the texts under one heading."),
    bad: Example(
      sv: [
        .replace(
          "## Reflektera", in: "ovningar/byt-ut.md", with: "## Syfte\n\nMer tid.\n\n## Reflektera")
      ],
      en: [
        .replace(
          "## Reflection", in: "exercises/swap-it.md",
          with: "## Purpose\n\nMore time.\n\n## Reflection")
      ]),
    good: Example(
      sv: [
        .replace(
          "## Reflektera", in: "ovningar/byt-ut.md",
          with: "## Lär dig mer\n\nDet finns en bok.\n\n## Reflektera")
      ],
      en: [
        .replace(
          "## Reflection", in: "exercises/swap-it.md",
          with: "## Further\n\nThere is a book.\n\n## Reflection")
      ]))

  static func diagnostic(_ heading: Located<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: heading.range,
      LocalizedText(
        sv: "Rubriken ”\(heading.value)” står två gånger",
        en: "The heading “\(heading.value)” stands twice"),
      notes: [.first(at: first)])
  }
}
