import Catalog
import Checking
import Diagnostics
import Examples
import Exporting
import Files
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
  static let all = AllRules.descriptions.map { ToldRule(description: $0) }

  /// Those shown by changes to the base catalogue.
  static let withExamples = all.filter { !$0.description.bad.changes.isEmpty }
}

extension Told {
  /// What the tool tells of a base catalogue with an example's changes; of the Swedish one where
  /// there are none for the language.
  init(_ example: Example, _ language: Language) throws {
    let spoken: Language = example.english == nil ? .swedish : language
    self.init(try .base(of: example, language).changed(by: example[spoken]))
  }

  /// With what the tool itself tells.
  var all: [Diagnostic] {
    (diagnostics + UnknownExporter.diagnostics(read.items.programme)).inReadingOrder
  }
}
