import Catalog
import Checking
import Diagnostics
import Exporting
import Reading
import TestSupport
import Testing
import Text

@testable import LaroverkTool

/// A rule as an argument of tests, shown by its identifier.
struct ToldRule: Sendable, CustomTestStringConvertible {
  let description: RuleDescription

  var testDescription: String { description.identifier }

  /// Every rule that the tool can tell: the catalogue's, its own, the exporters'.
  static let all: [ToldRule] =
    (Rules.all.map(\.description) + [UnknownExporter.description]
    + Exporters.all.flatMap(\.rules)).map { ToldRule(description: $0) }

  /// Those shown by changes to the base catalogue.
  static let withExamples = all.filter { !$0.description.bad.changes.isEmpty }
}

extension Told {
  /// What the tool tells of the base catalogue with an example's changes.
  init(base example: Example) throws {
    self.init(try .fixture("base").changed(by: example))
  }

  /// With what the tool itself tells.
  var all: [Diagnostic] {
    (diagnostics + UnknownExporter.diagnostics(read.items.programme)).inReadingOrder
  }
}
