internal import Catalog
internal import Checking
internal import Diagnostics
internal import Text

/// Every rule in one line or two, by how much it weighs, and who said so.
struct RuleList {
  let language: Language
  let hasColour: Bool
  /// Nil where no catalogue sets anything.
  var settings: RuleSettings?
  var sources = SourceFiles([])

  func render() -> String {
    let groups = Severity.allCases.reversed().map { group($0) }
    let more = LocalizedText(
      sv: "”laroverk explain REGEL” visar varför, och ett exempel på fel och ett på rätt.\n",
      en: "“laroverk explain RULE” shows why, and an example of wrong and one of right.\n")
    return groups.joined() + group(nil) + more[language]
  }

  private func level(of rule: RuleDescription) -> RuleSettings.Level {
    settings?.level(of: rule) ?? RuleSettings.Level(severity: rule.severity, row: nil)
  }

  /// The rules of a weight, or those that are off.
  private func group(_ severity: Severity?) -> String {
    let rules = AllRules.descriptions.filter { level(of: $0).severity == severity }
    guard !rules.isEmpty else { return "" }
    let heading = heading(severity)[language]
    let name = (severity.map { TextStyle.severity($0) } ?? .heading).paint(heading, hasColour)
    return "\(name)\n" + rules.map { line($0) }.joined() + "\n"
  }

  private func heading(_ severity: Severity?) -> LocalizedText {
    switch severity {
    case .error: LocalizedText(sv: "Fel", en: "Errors")
    case .warning: LocalizedText(sv: "Varningar", en: "Warnings")
    case .note: LocalizedText(sv: "Tips", en: "Notes")
    case nil: LocalizedText(sv: "Avstängda", en: "Off")
    }
  }

  private static let column = (AllRules.descriptions.map(\.identifier.count).max() ?? 0) + 4

  private func line(_ rule: RuleDescription) -> String {
    let width = TextTable.width - Self.column
    let lines = rule.summary[language].wrapped(to: width) + origin(of: rule, width)
    let indent = String(repeating: " ", count: Self.column)
    let name = "  " + rule.identifier
    let gap = String(repeating: " ", count: Self.column - name.count)
    return name + gap + lines.joined(separator: "\n" + indent) + "\n"
  }

  /// Where the catalogue sets it, and why.
  private func origin(of rule: RuleDescription, _ width: Int) -> [String] {
    guard let row = level(of: rule).row else { return [] }
    let file = sources[row.rule.range.file]
    let place = LineIndex(file.bytes).position(of: row.rule.range.start)
    let usual = rule.severity.word[language]
    let text = LocalizedText(
      sv: "Satt i \(file.path):\(place.line), annars \(usual).",
      en: "Set in \(file.path):\(place.line), else \(usual).")
    return (text[language] + (row.why.map { " \($0)" } ?? "")).wrapped(to: width)
  }
}
