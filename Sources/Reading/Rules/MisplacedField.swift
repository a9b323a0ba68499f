internal import Catalog
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
        "Det som fylls i sparas bara på bestämda ställen. Flytta det till en mall, eller skriv det på ett annat sätt.",
      en:
        "What is filled in is kept in certain places only. Move it to a template, or write it another way."
    ),
    bad: Example(
      sv: [
        .replace(
          "Peka på den uppgift som ni vill byta.", in: "ovningar/byt-ut.md",
          with: "Uppgiften är ____.")
      ],
      en: [
        .replace(
          "Point at the task that you want to swap.", in: "exercises/swap-it.md",
          with: "The task is ____.")
      ]),
    good: Example(
      sv: [
        .replace(
          "En per grupp\n", in: "ovningar/byt-ut.md", with: "En per grupp\n\nVi är ____ personer.\n"
        )
      ],
      en: [
        .replace(
          "Per group\n", in: "exercises/swap-it.md", with: "Per group\n\nWe are ____ people.\n")
      ]))

  static func blank(at range: SourceRange, _ language: Language) -> Diagnostic {
    Diagnostic(
      description, at: range,
      LocalizedText(
        sv: "En lucka att fylla i står på fel plats",
        en: "A blank to fill in stands in the wrong place"),
      explanation: LocalizedText(
        sv:
          "Luckor kan stå i mallar och under ”\(Words.ifThenPlan.label(language))”. Flytta den dit, eller skriv utan understreck.",
        en:
          "Blanks can stand in templates and under “\(Words.ifThenPlan.label(language))”. Move it there, or write without underscores."
      ))
  }

  static func box(at range: SourceRange, _ language: Language) -> Diagnostic {
    Diagnostic(
      description, at: range,
      LocalizedText(
        sv: "En ruta att bocka av står på fel plats",
        en: "A box to tick stands in the wrong place"),
      explanation: LocalizedText(
        sv:
          "Rutor kan stå i mallar och under ”\(Words.preparation.label(language))”. Flytta den dit, eller skriv en vanlig lista.",
        en:
          "Boxes can stand in templates and under “\(Words.preparation.label(language))”. Move it there, or write a plain list."
      ))
  }
}
