internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let templateUnmentioned: Rule = Rule(
    RuleDescription(
      "template-unmentioned", .note,
      summary: LocalizedText(
        sv: "Inget steg säger när en mall ska användas.",
        en: "No step says when a template is to be used."),
      reason: LocalizedText(
        sv:
          "Den som leder läser stegen i ordning och missar mallen. Säg i ett steg när den ska fyllas i, med dess titel.",
        en:
          "Whoever leads reads the steps in order and misses the template. Say in a step when it is to be filled in, by its title."
      ),
      bad: Example(
        sv: [.replace(" Fyll i mallen Bytet.", in: "ovningar/byt-ut.md", with: "")],
        en: [
          .replace(" Fill in the template The swap.", in: "exercises/swap-it.md", with: "")
        ]),
      good: Example(
        sv: [
          .replace(
            "Fyll i mallen Bytet.", in: "ovningar/byt-ut.md", with: "Skriv ner det i mallen.")
        ],
        en: [
          .replace(
            "Fill in the template The swap.", in: "exercises/swap-it.md",
            with: "Write it into the template.")
        ])),
    .text { text, _ in
      guard let exercise = text.exercise, !exercise.templates.isEmpty else { return [] }
      let mentions = TemplateMentions(text)
      return text.passages.filter {
        $0.part == .templateTitle && !mentions.found.contains($0.passage.group)
      }.map { unmentioned($0, text) }
    })

  private static func unmentioned(_ title: ItemText.WordedPassage, _ text: ItemText) -> Diagnostic {
    let written = text.string(title.passage.text)
    return Diagnostic(
      templateUnmentioned.description, at: title.passage.range,
      LocalizedText(
        sv: "Inget steg nämner mallen ”\(written)”",
        en: "No step mentions the template “\(written)”"),
      explanation: LocalizedText(
        sv:
          "Skriv i ett steg när den ska användas: ”Fyll i mallen \(written).” Den som leder läser stegen i ordning och missar den annars.",
        en:
          "Write in a step when it is to be used: “Fill in the template \(written).” Whoever leads reads the steps in order and misses it otherwise."
      ))
  }
}
