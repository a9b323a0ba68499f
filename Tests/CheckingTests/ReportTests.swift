import Catalog
import Checking
import Files
import TestSupport
import Testing
import Text

/// What the report says of catalogues that are known.
@Suite struct ReportTests {
  /// The base catalogue with further exercises: each a copy of one, with its number, its minutes
  /// and what it says of others. They are c, d, e … with numbers from 3.
  private func report(_ keys: String...) throws -> Report { try report(of: keys) }

  private func report(of keys: [String]) throws -> Report {
    let text = try Repository.text("fixtures/catalogs/base/ovningar/gor-en-egen-antipilot.md")
    var files = try CatalogFiles.fixture("base")
    for (position, keys) in keys.enumerated() {
      let id = String(UnicodeScalar(UInt8(ascii: "c") + UInt8(position)))
      let own = text.replacing("nummer: 1\n", with: "nummer: \(position + 3)\n")
        .replacing(
          "titel: Gör en egen antipilot", with: "titel: \(id.uppercased())\n\(keys.trimmed)")
      files = files.adding("ovningar/\(id).md", .text(Array(own.utf8)))
    }
    files = try files.replacing("| 2 | 5 |", in: "program.md", with: "| 2 | 30 |")
    return Report(try Told(files).checked())
  }

  private func order(_ report: Report) -> [String] { report.order.steps.map(\.item.mark) }

  @Test func exercisesComeByNumber() throws {
    #expect(try order(report("", "", "")) == ["1", "2", "3", "4", "5"])
  }

  @Test func anExerciseComesAfterWhatItRequires() throws {
    let report = try report("gör först: e", "gör först: c", "")
    #expect(order(report) == ["1", "2", "5", "3", "4"])
    #expect(report.order.steps[3].requires.map(\.mark) == ["5"])
  }

  @Test func anExerciseComesAfterWhatItIsBetterDoneAfter() throws {
    let report = try report("gärna efter: e", "", "gör först: d")
    #expect(order(report) == ["1", "2", "4", "5", "3"])
    #expect(report.order.steps[4].recommends.map(\.mark) == ["5"])
  }

  @Test func whatIsBetterDoneAfterItselfIsDoneAnyhow() throws {
    #expect(try order(report("gärna efter: c", "")) == ["1", "2", "3", "4"])
  }

  @Test func wishesInARingAreTakenByNumber() throws {
    #expect(
      try order(report("gärna efter: d", "gärna efter: c", "")) == ["1", "2", "5", "3", "4"])
    #expect(
      try order(report("gärna efter: d", "gör först: c", "gärna efter: d"))
        == ["1", "2", "3", "4", "5"])
  }

  @Test func theLongestChainIsTheOneThatTakesMostTime() throws {
    // 2 requires 1, 45 + 20 minutes; each of the others takes 20.
    #expect(try report().order.longestChain.map(\.mark) == ["1", "2"])
    #expect(try report("", "gör först: c").order.longestChain.totalMinutes == 65)
    let three = try report("gör först: Byt ut", "gör först: c", "gör först: [c, d]")
    #expect(three.order.longestChain.map(\.mark) == ["1", "2", "3", "4", "5"])
    #expect(three.order.longestChain.totalMinutes == 125)
  }

  @Test func theFirstOfEquallyLongChainsIsTold() throws {
    let report = try report(
      "", "gör först: c", "gör först: d", "gör först: e", "gör först: [d, e]")
    #expect(report.order.longestChain.map(\.mark) == ["3", "4", "5", "6"])
  }

  @Test func aLoneExerciseIsNoChain() throws {
    let catalog = try CatalogFiles.fixture("base").replacing(
      "gör först: Gör en egen antipilot\n", in: "ovningar/byt-ut.md", with: "")
    #expect(Report(try Told(catalog).checked()).order.longestChain.isEmpty)
  }

  /// Whatever refers to whatever, each exercise comes once and after what it requires.
  @Test(arguments: 0..<20)
  func everyOrderCanBeDone(_ seed: Int) throws {
    var random = SplitMix(seed: UInt64(seed))
    let rank = (0..<20).shuffled(using: &random)
    let keys = (0..<20).map { exercise in
      let others = (0..<20).filter { $0 != exercise }
      let before = others.filter { rank[$0] < rank[exercise] && random.next() % 6 == 0 }
      let wished = others.filter { _ in random.next() % 9 == 0 }
      return key("gör först", before) + key("gärna efter", wished)
    }
    let report = try report(of: keys)
    var done: Set<String> = []
    for step in report.order.steps {
      #expect(step.requires.allSatisfy { done.contains($0.id) }, "\(step.item.mark)")
      #expect(done.insert(step.item.id).inserted)
    }
    #expect(done.count == 22)
    let chain = report.order.longestChain
    let requires = Dictionary(
      uniqueKeysWithValues: report.order.steps.map { ($0.item.id, $0.requires.map(\.id)) })
    for (before, after) in zip(chain, chain.dropFirst()) {
      #expect(requires[after.id, default: []].contains(before.id))
    }
  }

  private func key(_ name: String, _ exercises: [Int]) -> String {
    let names = exercises.map { String(UnicodeScalar(UInt8(ascii: "c") + UInt8($0))) }
    return names.isEmpty ? "" : "\(name): [\(names.joined(separator: ", "))]\n"
  }
}
