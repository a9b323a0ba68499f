internal import Diagnostics
internal import Text

enum WrongCount {
  static let description = RuleDescription(
    "wrong-count", .error, required: true,
    summary: LocalizedText(
      sv: "Något finns i fel antal: steg, exempel, grader eller frågor.",
      en: "There are too many or too few of something: steps, examples, grades or questions."),
    reason: LocalizedText(
      sv: "Sidorna är gjorda för just så många. Lägg till, ta bort eller slå ihop.",
      en: "The pages are made for just so many. Add, take away or join."),
    bad: Example(
      sv: [
        .replace("- En skola byter ordning på dagordningen.\n", in: "teman/gor-plats.md", with: "")
      ],
      en: [
        .replace(
          "- A school changes the order of its agenda.\n", in: "themes/make-room.md", with: "")
      ]),
    good: Example(
      sv: [
        .replace(
          "- En skola byter ordning på dagordningen.\n", in: "teman/gor-plats.md",
          with: "- En nämnd byter ordning.\n")
      ],
      en: [
        .replace(
          "- A school changes the order of its agenda.\n", in: "themes/make-room.md",
          with: "- A board changes the order.\n")
      ]))

  static func exactly(
    _ count: Int, of thing: LocalizedText, found: Int, in heading: Located<String>
  ) -> Diagnostic {
    Diagnostic(
      description, at: heading.range,
      LocalizedText(
        sv: "”\(heading.value)” har \(found) \(thing[.swedish]) och ska ha \(count)",
        en: "“\(heading.value)” has \(found) \(thing[.english]) and should have \(count)"))
  }

  static func atLeastOne(
    _ thing: LocalizedText, in heading: Located<String>, how: LocalizedText, fixes: [Fix] = []
  ) -> Diagnostic {
    Diagnostic(
      description, at: heading.range,
      LocalizedText(
        sv: "”\(heading.value)” saknar \(thing[.swedish])",
        en: "“\(heading.value)” lacks \(thing[.english])"), explanation: how, fixes: fixes)
  }
}
