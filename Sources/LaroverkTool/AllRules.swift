internal import Checking
internal import Diagnostics
internal import Exporting

/// Every rule that the tool can tell: the catalogue's, its own, the exporters'.
enum AllRules {
  static let descriptions: [RuleDescription] =
    (Rules.all.map(\.description) + [UnknownExporter.description] + ofExporters).sorted {
      $0.identifier < $1.identifier
    }

  /// Each once: exporters of the same kind tell the same.
  private static var ofExporters: [RuleDescription] {
    var seen: Set<String> = []
    return Exporters.all.flatMap(\.rules).filter { seen.insert($0.identifier).inserted }
  }
}
