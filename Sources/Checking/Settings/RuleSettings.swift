public import Catalog
public import Diagnostics
internal import Text

/// How much each rule weighs in a catalogue, and where it says so.
public struct RuleSettings: Sendable {
  /// How much a rule weighs, and who said so.
  public struct Level: Sendable {
    /// Nil where the rule is off.
    public let severity: Severity?
    /// The programme's row; nil where nobody set it.
    public let row: ProgrammeSettings.RuleSetting?

    public init(severity: Severity?, row: ProgrammeSettings.RuleSetting?) {
      self.severity = severity
      self.row = row
    }
  }

  /// Every rule that can be told, by identifier.
  let known: [String: RuleDescription]
  /// The programme's rows, in their order.
  let rows: [ProgrammeSettings.RuleSetting]
  private let levels: [String: Level]
  /// By file, then by rule: the exceptions of its item.
  private let exceptions: [FileID: [String: RuleException]]
  /// The places of the exceptions that something was kept silent by.
  private(set) var used: Set<SourceRange> = []

  public init(_ items: CatalogItems, knownRules: [RuleDescription]) {
    known = Dictionary(
      knownRules.map { ($0.identifier, $0) }, uniquingKeysWith: { first, _ in first })
    rows = items.programme?.settings.rules ?? []
    var levels: [String: Level] = [:]
    for row in rows where levels[row.rule.value] == nil {
      guard let rule = known[row.rule.value], !rule.isRequired else { continue }
      levels[row.rule.value] = Level(severity: Severity(rawValue: row.level.value), row: row)
    }
    self.levels = levels
    exceptions = Self.exceptions(items)
  }

  private static func exceptions(_ items: CatalogItems) -> [FileID: [String: RuleException]] {
    var all: [FileID: [String: RuleException]] = [:]
    for head in KindName.allCases.flatMap({ items.heads(of: $0) }) where !head.exceptions.isEmpty {
      all[head.file] = Dictionary(
        head.exceptions.map { ($0.rule.value, $0) }, uniquingKeysWith: { first, _ in first })
    }
    return all
  }

  public func level(of rule: RuleDescription) -> Level {
    levels[rule.identifier] ?? Level(severity: rule.severity, row: nil)
  }

  /// What is left to tell: without what is off or excepted, the rest as heavy as the programme says.
  mutating func apply(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard !levels.isEmpty || !exceptions.isEmpty else { return diagnostics }
    return diagnostics.compactMap { diagnostic in
      guard known[diagnostic.rule]?.isRequired == false else { return diagnostic }
      if let exception = exceptions[diagnostic.range.file]?[diagnostic.rule] {
        used.insert(exception.rule.range)
        return nil
      }
      guard let level = levels[diagnostic.rule] else { return diagnostic }
      return level.severity.map { diagnostic.weighing($0) }
    }
  }

  /// What exporters and the tool tell, as the catalogue's settings have it.
  public func applied(to diagnostics: [Diagnostic]) -> [Diagnostic] {
    var settings = self
    return settings.apply(to: diagnostics)
  }
}
