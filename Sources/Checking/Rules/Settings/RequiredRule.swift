internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let requiredRule: Rule = Rule(
    RuleDescription(
      "required-rule", .error, required: true,
      summary: LocalizedText(
        sv: "En regel som allt bygger på går inte att sänka eller göra undantag från.",
        en: "A rule that all else builds on cannot be lowered or excepted from."),
      reason: LocalizedText(
        sv:
          "Det som regeln stoppar skulle bli ett trasigt paket. Ta bort inställningen, och rätta felet som den skulle dölja.",
        en:
          "What the rule stops would become a broken package. Remove the setting, and mend the error that it was to hide."
      ),
      bad: Example(
        sv: [
          .replace("| theme-size | varning |", in: "program.md", with: "| broken-link | tips |")
        ],
        en: [
          .replace("| theme-size | warning |", in: "programme.md", with: "| broken-link | note |")
        ]),
      good: Example(
        sv: [.replace("| theme-size | varning |", in: "program.md", with: "| broken-link | fel |")],
        en: [
          .replace("| theme-size | warning |", in: "programme.md", with: "| broken-link | error |")
        ])),
    .settings { settings, catalog in
      let lowered = settings.rows.filter { $0.level.value != "error" }.map(\.rule)
      let excepted = catalog.soundHeads.flatMap { $0.exceptions.map(\.rule) }
      return (lowered + excepted)
        .filter { settings.known[$0.value]?.isRequired ?? false }
        .map { rule in
          Diagnostic(
            requiredRule.description, at: rule.range,
            LocalizedText(
              sv: "Regeln ”\(rule.value)” gäller alltid",
              en: "The rule “\(rule.value)” always holds"
            ))
        }
    })
}
