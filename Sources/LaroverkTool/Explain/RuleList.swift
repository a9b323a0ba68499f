internal import Diagnostics
internal import Text

/// Every rule in one line or two, by how much it weighs.
struct RuleList {
  let language: Language
  let hasColour: Bool

  func render() -> String {
    let groups = Severity.allCases.reversed().map { group($0) }
    let more = LocalizedText(
      sv: "”laroverk explain REGEL” visar varför, och ett exempel på fel och ett på rätt.\n",
      en: "“laroverk explain RULE” shows why, and an example of wrong and one of right.\n")
    return groups.joined() + more[language]
  }

  private func group(_ severity: Severity) -> String {
    let rules = AllRules.descriptions.filter { $0.severity == severity }
    let name = TextStyle.severity(severity).paint(heading(severity)[language], hasColour)
    return "\(name)\n" + rules.map { line($0) }.joined() + "\n"
  }

  private func heading(_ severity: Severity) -> LocalizedText {
    switch severity {
    case .error: LocalizedText(sv: "Fel", en: "Errors")
    case .warning: LocalizedText(sv: "Varningar", en: "Warnings")
    case .note: LocalizedText(sv: "Tips", en: "Notes")
    }
  }

  private static let column = (AllRules.descriptions.map(\.identifier.count).max() ?? 0) + 4

  private func line(_ rule: RuleDescription) -> String {
    let lines = rule.summary[language].wrapped(to: TextTable.width - Self.column)
    let indent = String(repeating: " ", count: Self.column)
    let name = "  " + rule.identifier
    let gap = String(repeating: " ", count: Self.column - name.count)
    return name + gap + lines.joined(separator: "\n" + indent) + "\n"
  }
}
