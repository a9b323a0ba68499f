internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let exceptionWithoutReason: Rule = Rule(
    RuleDescription(
      "exception-without-reason", .warning,
      summary: LocalizedText(
        sv: "Ett undantag saknar skäl.", en: "An exception lacks a reason."),
      reason: LocalizedText(
        sv:
          "Nästa som läser vill veta om undantaget ska vara kvar. Skriv en rad under rubriken ”Undantag”: regelns namn, ett kolon och varför.",
        en:
          "The next reader wants to know whether it should stay. Write a line under the heading “Exception reasons”: the rule's name, a colon and why."
      ),
      bad: Example(
        sv: unplaced("ovningar/byt-ut.md", "form: i grupp\n", "undantag", "moduler/gor-plats.md"),
        en: unplaced(
          "exercises/swap-it.md", "form: group\n", "exceptions", "modules/make-room.md")),
      good: Example(
        sv: unplaced("ovningar/byt-ut.md", "form: i grupp\n", "undantag", "moduler/gor-plats.md")
          + [
            .replace(
              "## Reflektera", in: "ovningar/byt-ut.md",
              with: "## Undantag\n\n- unplaced-exercise: Den provas först.\n\n## Reflektera")
          ],
        en: unplaced("exercises/swap-it.md", "form: group\n", "exceptions", "modules/make-room.md")
          + [
            .replace(
              "## Reflection", in: "exercises/swap-it.md",
              with:
                "## Exception reasons\n\n- unplaced-exercise: It is tried first.\n\n## Reflection")
          ])),
    .settings { _, catalog in
      catalog.soundHeads.flatMap(\.exceptions)
        .filter { $0.why?.trimmed.isEmpty ?? true }
        .map { exception in
          let rule = exception.rule.value
          return Diagnostic(
            exceptionWithoutReason.description, at: exception.rule.range,
            LocalizedText(
              sv: "Undantaget från ”\(rule)” saknar skäl",
              en: "The exception from “\(rule)” lacks a reason"))
        }
    })

  private static func unplaced(_ file: String, _ line: String, _ key: String, _ module: String)
    -> [Example.Change]
  {
    let title = key == "undantag" ? "Byt ut" : "Swap it"
    return [
      .replace(line, in: file, with: "\(line)\(key): [unplaced-exercise]\n"),
      .replace("  - \(title)\n", in: module, with: ""),
    ]
  }
}
