internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let unknownRule: Rule = Rule(
    RuleDescription(
      "unknown-rule", .error,
      summary: LocalizedText(
        sv: "Katalogen ställer in en regel som inte finns.",
        en: "The catalogue sets a rule that does not exist."),
      reason: LocalizedText(
        sv:
          "Inställningen gör ingenting, fast någon räknar med den. ”laroverk rules” räknar upp reglerna.",
        en:
          "The setting does nothing, though somebody counts on it. “laroverk rules” lists the rules."
      ),
      bad: Example(
        sv: [.replace("| theme-size |", in: "program.md", with: "| teme-size |")],
        en: [.replace("| theme-size |", in: "programme.md", with: "| teme-size |")]),
      good: Example(
        sv: [.replace("| theme-size |", in: "program.md", with: "| module-length |")],
        en: [.replace("| theme-size |", in: "programme.md", with: "| module-length |")])),
    .settings { settings, catalog in
      let exceptions = catalog.soundHeads.flatMap { $0.exceptions.map(\.rule) + $0.strayReasons }
      return (settings.rows.map(\.rule) + exceptions)
        .filter { settings.known[$0.value] == nil }
        .map { diagnostic($0, settings) }
    })

  private static func diagnostic(_ rule: Located<String>, _ settings: RuleSettings) -> Diagnostic {
    let near = nearest(to: rule.value, among: settings.known.keys.sorted())
    return Diagnostic(
      unknownRule.description, at: rule.range,
      LocalizedText(
        sv: "Regeln ”\(rule.value)” finns inte", en: "There is no rule “\(rule.value)”"),
      fixes: near.map { [.didYouMean($0, at: rule.range)] } ?? [])
  }
}

extension LinkedCatalog {
  /// Who every item without structure errors is.
  var soundHeads: [ItemHead] {
    KindName.allCases.flatMap { items.heads(of: $0) }.filter { !brokenFiles.contains($0.file) }
  }
}
