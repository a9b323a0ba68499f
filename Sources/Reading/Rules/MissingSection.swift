internal import Catalog
internal import Diagnostics
internal import Text

enum MissingSection {
  static let description = RuleDescription(
    "missing-section", .error, required: true,
    summary: LocalizedText(
      sv: "Ett avsnitt som måste finnas saknas.", en: "A section that must be there is missing."),
    reason: LocalizedText(
      sv: "Den som ska använda texten behöver avsnittet för att komma vidare.",
      en: "Whoever uses the text needs the section to go on."),
    bad: Example(
      sv: [
        .replace(
          "## Syfte\n\nNi får mer tid till dem ni är till för.\n\n", in: "ovningar/byt-ut.md",
          with: "")
      ],
      en: [
        .replace(
          "## Purpose\n\nYou get more time for those you are there for.\n\n",
          in: "exercises/swap-it.md",
          with: "")
      ]),
    good: Example(
      sv: [
        .replace(
          "## Min plan\n\nNär ____ kommer ska jag säga nej till ____.\n\n",
          in: "ovningar/gor-en-egen-antipilot.md", with: "")
      ],
      en: [
        .replace(
          "## If then plan\n\nWhen ____ comes I will say no to ____.\n\n",
          in: "exercises/make-your-own-anti-pilot.md", with: "")
      ]))

  static func diagnostic(_ heading: String, of kind: KindName, at place: SourceRange) -> Diagnostic
  {
    Diagnostic(
      description, at: place,
      LocalizedText(
        sv: "\(kind.theItem[.swedish]) saknar avsnittet ”\(heading)”",
        en: "\(kind.theItem[.english]) lacks the section “\(heading)”"),
      explanation: LocalizedText(
        sv: "Lägg till rubriken ”## \(heading)” och skriv texten under den.",
        en: "Add the heading “## \(heading)” and write the text under it."))
  }

  static func lead(of kind: KindName, at place: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: place,
      LocalizedText(
        sv: "\(kind.theItem[.swedish]) saknar ingress",
        en: "\(kind.theItem[.english]) lacks an introduction"),
      explanation: LocalizedText(
        sv:
          "Skriv några meningar efter den andra raden ”---”, före första rubriken: vad det är och för vem.",
        en:
          "Write a few sentences after the second line “---”, before the first heading: what it is and for whom."
      ))
  }
}
