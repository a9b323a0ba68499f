internal import Diagnostics
internal import Text

enum MisplacedField {
  static let description = RuleDescription(
    "misplaced-field", .error, required: true,
    summary: LocalizedText(
      sv: "En lucka eller en ruta står där deltagaren inte kan fylla i något.",
      en: "A blank or a box stands where the learner can fill nothing in."),
    reason: LocalizedText(
      sv:
        "Bara mallar sparar det som skrivs. Luckor kan också stå i Min plan, och rutor att bocka av i Förbered.",
      en:
        "Only templates keep what is written. Blanks can also stand in the plan, and boxes to tick in the preparation."
    ),
    bad: [
      .replace(
        "Peka på den uppgift som ni vill byta.", in: "ovningar/byt-ut.md",
        with: "Uppgiften är ____.")
    ],
    good: [
      .replace(
        "En per grupp\n", in: "ovningar/byt-ut.md", with: "En per grupp\n\nVi är ____ personer.\n")
    ])

  static func blank(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: range,
      LocalizedText(
        sv: "En lucka står utanför mallarna", en: "A blank stands outside the templates"))
  }

  static func box(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: range,
      LocalizedText(
        sv: "En ruta att bocka av står på fel plats", en: "A box to tick stands in the wrong place")
    )
  }
}
