internal import Diagnostics
internal import Text

enum MisplacedSection {
  static let description = RuleDescription(
    "misplaced-section", .error, required: true,
    summary: LocalizedText(
      sv: "En rubrik står på fel nivå eller i fel avsnitt.",
      en: "A heading stands at the wrong level or in the wrong section."),
    reason: LocalizedText(
      sv:
        "Antalet # visar vad som hör till vad: ## är ett avsnitt, ### en del av det, #### en del av ett steg.",
      en:
        "The number of # shows what belongs to what: ## is a section, ### a part of it, #### a part of a step."
    ),
    bad: Example(
      sv: [.replace("## Reflektera", in: "ovningar/byt-ut.md", with: "### Reflektera")],
      en: [.replace("## Reflection", in: "exercises/swap-it.md", with: "### Reflection")]),
    good: [])

  static func level(_ heading: HeadingNode, expected: Int) -> Diagnostic {
    let marks = String(repeating: "#", count: expected)
    let (text, level) = (heading.title.value, heading.level)
    return Diagnostic(
      description, at: heading.range,
      LocalizedText(
        sv: "Rubriken ”\(text)” har \(level) # och ska ha \(expected)",
        en: "The heading “\(text)” has \(level) # and should have \(expected)"),
      explanation: LocalizedText(
        sv: "Skriv ”\(marks) \(text)”. \(description.reason[.swedish])",
        en: "Write “\(marks) \(text)”. \(description.reason[.english])"),
      fixes: [Fix(.suggested, .write(marks), [Fix.Edit(heading.marks, marks)])])
  }

  static func place(_ heading: Located<String>, belongsIn place: LocalizedText) -> Diagnostic {
    Diagnostic(
      description, at: heading.range,
      LocalizedText(
        sv: "Rubriken ”\(heading.value)” står på fel plats",
        en: "The heading “\(heading.value)” stands in the wrong place"),
      explanation: LocalizedText(
        sv: "Den hör hemma \(place[.swedish]).", en: "It belongs \(place[.english])."))
  }
}
