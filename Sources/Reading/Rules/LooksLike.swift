internal import Diagnostics
internal import Text

enum LooksLike {
  static let description = RuleDescription(
    "looks-like", .error, required: true,
    summary: LocalizedText(
      sv: "Något ser ut som en rubrik, en lista eller en tabell, men läses inte som det.",
      en: "Something looks like a heading, a list or a table, but is not read as one."),
    reason: LocalizedText(
      sv: "Det som ser rätt ut i texten blir annars fel på sidan, utan att någon märker det.",
      en: "What looks right in the text would be wrong on the page, and nobody would notice."),
    bad: Example(
      sv: [.replace("## Syfte", in: "ovningar/byt-ut.md", with: "##Syfte")],
      en: [.replace("## Purpose", in: "exercises/swap-it.md", with: "##Purpose")]),
    good: [])

  static func diagnostic(_ found: LookAlike) -> Diagnostic {
    let text = text(of: found.form)
    return Diagnostic(
      description, at: found.range, text.message, explanation: text.explanation,
      fixes: found.edits.isEmpty
        ? [] : [Fix(.suggested, text.fix, found.edits)])
  }

  static func levelOne(_ heading: Located<String>) -> Diagnostic {
    Diagnostic(
      description, at: heading.range,
      LocalizedText(
        sv: "Rubriken ”\(heading.value)” har bara ett #",
        en: "The heading “\(heading.value)” has only one #"),
      explanation: LocalizedText(
        sv:
          "Titeln står överst i filen. Alla rubriker i texten börjar med minst två: ## \(heading.value).",
        en:
          "The title stands at the top of the file. All headings in the text begin with two at least: ## \(heading.value)."
      ))
  }

  static func underlined(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      description, at: range,
      LocalizedText(
        sv: "Stycket läses som en rubrik, för det står streck på raden under",
        en: "The paragraph reads as a heading, since the line below it is all dashes"),
      explanation: LocalizedText(
        sv: "Ta bort raden med streck. Är det en rubrik, skriv ## framför den.",
        en: "Take away the line of dashes. If it is a heading, write ## before it."))
  }

  private static func text(
    of form: LookAlike.Form
  ) -> (message: LocalizedText, explanation: LocalizedText, fix: LocalizedText) {
    switch form {
    case .headingWithoutBlank:
      (
        LocalizedText(
          sv: "Raden ser ut som en rubrik, men saknar mellanslag efter #",
          en: "The line looks like a heading, but has no space after #"),
        LocalizedText(
          sv: "Utan mellanslag blir raden vanlig text.",
          en: "Without a space the line is plain text."),
        LocalizedText(sv: "lägg till ett mellanslag", en: "add a space")
      )
    case .emptyLineBeforeFrontMatter:
      (
        LocalizedText(
          sv: "Det står en tom rad före den första raden ”---”",
          en: "There is an empty line before the first line “---”"),
        LocalizedText(
          sv: "Raden ”---” ska stå allra först i filen.",
          en: "The line “---” must come first in the file."),
        LocalizedText(sv: "ta bort den tomma raden", en: "remove the empty line")
      )
    case .textBeforeFrontMatter:
      (
        LocalizedText(
          sv: "Det står text före uppgifterna överst i filen",
          en: "There is text before the keys at the top of the file"),
        LocalizedText(
          sv: "Den första raden ”---” ska stå allra först i filen. Flytta texten efter den andra.",
          en: "The first line “---” must come first in the file. Move the text after the second."),
        LocalizedText(sv: "flytta texten", en: "move the text")
      )
    case .gluedTable:
      (
        LocalizedText(
          sv: "Tabellen sitter ihop med raden ovanför och läses inte som en tabell",
          en: "The table is glued to the line above it and does not read as a table"),
        LocalizedText(
          sv: "Lägg in en tom rad före tabellen.", en: "Put an empty line before the table."),
        LocalizedText(sv: "lägg till en tom rad", en: "add an empty line")
      )
    case .gluedToTable:
      (
        LocalizedText(
          sv: "Texten sitter ihop med tabellen och läses som en rad i den",
          en: "The text is glued to the table and reads as one of its rows"),
        LocalizedText(
          sv: "Lägg in en tom rad efter tabellen.", en: "Put an empty line after the table."),
        LocalizedText(sv: "lägg till en tom rad", en: "add an empty line")
      )
    case .boxMark:
      (
        LocalizedText(
          sv:
            "Raden ser ut som en ruta att bocka av, men har ett tecken från ett ordbehandlingsprogram",
          en: "The line looks like a box to tick, but has a mark from a word processor"),
        LocalizedText(
          sv: "En ruta att bocka av börjar med bindestreck och hakparenteser: ”- [ ] ”.",
          en: "A box to tick begins with a hyphen and brackets: “- [ ] ”."),
        LocalizedText(sv: "skriv ”- [ ] ”", en: "write “- [ ] ”")
      )
    case .listMark:
      (
        LocalizedText(
          sv:
            "Raden ser ut som en punkt i en lista, men har ett tecken från ett ordbehandlingsprogram",
          en: "The line looks like a list item, but has a mark from a word processor"),
        LocalizedText(
          sv:
            "En punkt börjar med bindestreck och mellanslag: ”- ”.",
          en: "An item begins with a hyphen and a space: “- ”."),
        LocalizedText(sv: "skriv ”- ”", en: "write “- ”")
      )
    }
  }
}
