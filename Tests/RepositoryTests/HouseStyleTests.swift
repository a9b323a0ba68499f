import TestSupport
import Testing

@Suite struct HouseStyleTests {
  private let code: [String]

  init() throws {
    code = try ["Sources", "exporters", "Tests"].flatMap {
      try Repository.files(in: $0, endingWith: ".swift")
    }
  }

  @Test func noSwiftFileIsLongerThanThreeHundredLines() throws {
    for file in code {
      let lines = try Repository.text(file).split(separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 301, "\(file)")
    }
  }

  @Test func uncheckedSendableHasItsReasonOnTheLineBefore() throws {
    let mark = "@unchecked " + "Sendable"
    for file in code {
      let lines = try Repository.text(file).split(separator: "\n", omittingEmptySubsequences: false)
      for (before, line) in zip(lines, lines.dropFirst()) where line.contains(mark) {
        #expect(before.drop { $0 == " " }.hasPrefix("//"), "\(file)")
      }
    }
  }

  @Test func aRuleFileHoldsOneRule() throws {
    for file in code where !file.hasPrefix("Tests/") {
      let rules = try Repository.text(file).ranges(of: "RuleDescription(\n").count
      #expect(rules <= 1, "\(file)")
    }
  }

  @Test func eachExporterSaysInAReadmeWhatItMakes() throws {
    for exporter in try Repository.names(in: "exporters") {
      #expect(try !Repository.text("exporters/\(exporter)/README.md").isEmpty, "\(exporter)")
    }
  }
}
