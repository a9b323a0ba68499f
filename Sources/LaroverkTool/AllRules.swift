internal import Checking
internal import Diagnostics
internal import Exporting

/// Every rule that the tool can tell: the catalogue's, its own, the exporters'.
enum AllRules {
  static let descriptions: [RuleDescription] =
    (Rules.all.map(\.description) + [UnknownExporter.description]
    + Exporters.all.flatMap(\.rules)).sorted { $0.identifier < $1.identifier }
}
