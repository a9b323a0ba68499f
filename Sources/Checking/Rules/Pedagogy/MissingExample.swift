internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let missingExample: Rule = Rule(
    RuleDescription(
      "missing-example", .warning,
      summary: LocalizedText(
        sv: "En övning har inget exempel.", en: "An exercise has no example."),
      reason: LocalizedText(
        sv: "Ett exempel visar på en minut det som en instruktion behöver en sida för att säga.",
        en: "An example shows in a minute what instructions need a page to say."),
      bad: Example(
        sv: [
          .replace(
            "## Exempel: Förskola\n\nEtt påhittat exempel. Arbetslaget slutade med en lista.\n\n### Mall: Bytet\n\n- Det här slutar vi med: Listan över lån\n- [x] Alla vet om det\n\n",
            in: "ovningar/byt-ut.md", with: "")
        ],
        en: [
          .replace(
            "## Example: Preschool\n\nAn invented example. The staff stopped keeping a list.\n\n### Template: The swap\n\n- We stop doing this: The list of loans\n- [x] Everybody knows\n\n",
            in: "exercises/swap-it.md", with: "")
        ]),
      good: []),
    .exercise { exercise, catalog in
      exercise.examples.isEmpty ? [withoutExample(exercise, catalog)] : []
    })

  private static func withoutExample(_ exercise: Exercise, _ catalog: LinkedCatalog) -> Diagnostic {
    let section = LackedSection("example", of: exercise, catalog)
    let filled = exercise.templates.first.map { filledIn($0.title, catalog) } ?? .none
    return section.diagnostic(
      missingExample.description,
      LocalizedText(sv: "Övningen har inget exempel", en: "The exercise has no example"),
      explanation: LocalizedText(
        sv:
          "Skriv ”\(section.heading)” med en verksamhet efter kolonet, till exempel Förskola eller Gata och park. Berätta i några meningar hur det gick till där, och säg om det är påhittat.\(filled.swedish)",
        en:
          "Write “\(section.heading)” with a kind of work after the colon, for example Preschool or Streets and parks. Tell in a few sentences how it went there, and say if it is invented.\(filled.english)"
      ))
  }

  private static func filledIn(_ template: String, _ catalog: LinkedCatalog) -> LocalizedText {
    let heading =
      catalog.isXML
      ? "<filledTemplate title=\"\(template)\">"
      : "### \(Words.template.label(catalog.language)): \(template)"
    return LocalizedText(
      sv: " Visa också mallen ifylld, under ”\(heading)”.",
      en: " Show the template filled in as well, under “\(heading)”.")
  }
}
