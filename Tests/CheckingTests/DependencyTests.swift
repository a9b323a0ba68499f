import Diagnostics
import Files
import TestSupport
import Testing
import Text

@Suite struct DependencyTests {
  /// The base catalogue with further exercises, each a copy of one with its own name and keys.
  private func catalogue(_ requirements: [String: String]) throws -> CatalogFiles {
    let text = try Repository.text("fixtures/catalogs/base/ovningar/gor-en-egen-antipilot.md")
    var files = try CatalogFiles.fixture("base")
    for (position, (id, before)) in requirements.sorted(by: { $0.key < $1.key }).enumerated() {
      let own = text.replacing("nummer: 1\n", with: "nummer: \(position + 3)\n")
        .replacing("titel: Gör en egen antipilot", with: "titel: \(id.uppercased())\(before)")
      files = files.adding("ovningar/\(id).md", .text(Array(own.utf8)))
    }
    let names = requirements.keys.sorted().map { "  - \($0)\n" }.joined()
    return try files.replacing(
      "  - Byt ut\n", in: "moduler/gor-plats.md", with: "  - Byt ut\n" + names
    )
    .replacing("| 2 | 5 |", in: "program.md", with: "| 2 | 9 |")
  }

  @Test func reportsARingOfThreeOnceAtItsFirstExercise() throws {
    let told = Told(
      try catalogue([
        "a": "\ngör först: c", "b": "\ngör först: [a]", "c": "\ngör först: B",
      ]))
    #expect(told.ofForm.rules == ["dependency-cycle"])
    #expect(told.diagnostics[0].message.swedish.hasSuffix("”A” → ”C” → ”B” → ”A”"))
    #expect(told.diagnostics[0].notes.count == 3)
  }

  @Test func reportsTwoRingsApart() throws {
    let told = Told(
      try catalogue([
        "a": "\ngör först: b", "b": "\ngör först: a", "c": "\ngör först: d", "d": "\ngör först: c",
      ]))
    #expect(told.ofForm.rules == ["dependency-cycle", "dependency-cycle"])
  }

  @Test func anExerciseThatWaitsForItselfIsARing() throws {
    let told = Told(try catalogue(["a": "\ngör först: a"]))
    #expect(told.ofForm.rules == ["dependency-cycle"])
  }

  @Test func adviceMakesNoRing() throws {
    let told = Told(try catalogue(["a": "\ngärna efter: b", "b": "\ngärna efter: a"]))
    #expect(told.ofForm.findings == [])
  }

  @Test func aLongChainIsNoRingAndIsReadQuickly() throws {
    let names = (0..<200).map { "a\(1000 + $0)" }
    let chain = zip(names.dropFirst(), names).map { ($0, "\ngör först: \($1)") }
    let told = Told(try catalogue([names[0]: ""].merging(chain) { $1 }))
    #expect(told.ofForm.rules.filter { $0 != "theme-size" && $0 != "module-length" } == [])
  }

  @Test func anEarlierModuleThatTakesTheLaterExerciseIsTold() throws {
    let files = try CatalogFiles.fixture("base")
      .replacing("  - Byt ut\n", in: "moduler/gor-plats.md", with: "")
      .replacing("[Enhetsmöte]", in: "moduler/stall-fragor.md", with: "[Enhetsmöte, Byt ut]")
    let told = Told(files)
    #expect(told.ofForm.findings == ["order-breaks-dependency «Byt ut»"])
    #expect(
      told.diagnostics[0].notes.map { told.marked($0.range) }.sorted()
        == ["Gör en egen antipilot", "Gör en egen antipilot"])
  }

  @Test func aMisspeltNameInAModuleIsToldAloneWithTheNearestAsFix() throws {
    let told = try Told.replacing("  - Byt ut", with: "  - Byt utt", in: "moduler/gor-plats.md")
    #expect(told.ofForm.findings == ["unknown-exercise «Byt utt»"])
    #expect(told.diagnostics[0].fixes.flatMap(\.edits).map(\.replacement) == ["Byt ut"])
  }

  @Test func aTitleWithAColonIsQuotedInItsFix() throws {
    let files = try CatalogFiles.fixture("base")
      .replacing("titel: Byt ut", in: "ovningar/byt-ut.md", with: "titel: \"Byt: ut\"")
      .replacing("  - Byt ut", in: "moduler/gor-plats.md", with: "  - \"Byt: utt\"")
    #expect(Told(files).diagnostics[0].fixes.flatMap(\.edits).map(\.replacement) == ["\"Byt: ut\""])
  }

  @Test func theIdentifierWinsOverATitle() throws {
    let files = try CatalogFiles.fixture("base")
      .replacing("titel: Enhetsmöte", in: "beteenden/enhetsmote.md", with: "titel: byt-ut")
      .replacing("[Enhetsmöte]", in: "moduler/stall-fragor.md", with: "[enhetsmote]")
      .replacing("  - Byt ut", in: "moduler/gor-plats.md", with: "  - byt-ut")
    #expect(Told(files).findings == [])
  }
}
