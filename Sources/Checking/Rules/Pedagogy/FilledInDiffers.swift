internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let filledInDiffers: Rule = Rule(
    RuleDescription(
      "filled-in-differs", .note,
      summary: LocalizedText(
        sv: "En mall som är ifylld i ett exempel har andra ord än mallen.",
        en: "A template filled in by an example has other words than the template."),
      reason: LocalizedText(
        sv:
          "Den som jämför exemplet med sin egen mall hittar inte rätt rad. Mallen har troligen ändrats efteråt: skriv samma ord i exemplet.",
        en:
          "Whoever compares the example with their own template does not find the line. The template was probably changed afterwards: write the same words in the example."
      ),
      bad: Example(
        sv: [
          .replace(
            "slutar vi med: Listan över lån", in: "ovningar/byt-ut.md",
            with: "tar vi bort: Listan över lån")
        ],
        en: [
          .replace(
            "- We stop doing this: The list", in: "exercises/swap-it.md",
            with: "- We take this away: The list")
        ]),
      good: Example(
        sv: [
          .replace("| | |\n", in: "ovningar/gor-en-egen-antipilot.md", with: "| | |\n| | |\n"),
          .replace(
            "| Listan över pennor | Jag", in: "ovningar/gor-en-egen-antipilot.md",
            with: "| Onsdagens rapport | Ingen frågar |\n| Listan över pennor | Jag"),
        ],
        en: [
          .replace("| | |\n", in: "exercises/make-your-own-anti-pilot.md", with: "| | |\n| | |\n"),
          .replace(
            "| The list of pencils | I", in: "exercises/make-your-own-anti-pilot.md",
            with: "| The report | Nobody asks |\n| The list of pencils | I"),
        ])),
    .text { text, catalog in
      guard let exercise = text.exercise else { return [] }
      let filled = exercise.examples.flatMap(\.filledIn)
      guard !filled.isEmpty else { return [] }
      let (templates, examples) = (text.sheets(.template), text.sheets(.filledIn))
      return filled.enumerated().flatMap { index, copy -> [Diagnostic] in
        guard let title = exercise.templates.firstIndex(where: { isSame($0.title, copy.title) }),
          let template = templates[UInt32(title)], let example = examples[UInt32(index)]
        else { return [] }
        return LabelComparison(text).differences(example, template)
          .map { differs($0, text, catalog) }
      }
    })

  private static func isSame(_ title: String, _ other: String) -> Bool {
    title == other || title.nameFolded == other.nameFolded
  }

  private static func differs(
    _ label: LabelComparison.Difference, _ text: ItemText, _ catalog: LinkedCatalog
  ) -> Diagnostic {
    let (own, meant) = (text.string(words: label.own), text.string(words: label.template))
    let fix = text.exactRange(text.text(of: label.own)).map { range in
      Fix(
        .suggested, LocalizedText(sv: "skriv ”\(meant)”?", en: "write “\(meant)”?"),
        [Fix.Edit(range, catalog.prose(meant))])
    }
    return Diagnostic(
      filledInDiffers.description, at: text.range(words: label.own),
      LocalizedText(
        sv: "”\(own)” heter ”\(meant)” i mallen",
        en: "“\(own)” is called “\(meant)” in the template"
      ),
      notes: [
        Diagnostic.Note(
          at: text.range(words: label.template),
          LocalizedText(sv: "mallen har det här", en: "the template has it here"))
      ],
      fixes: fix.map { [$0] } ?? [])
  }
}
