import Catalog
import Diagnostics
import Files
import Reading
import TestSupport
import Testing
import Text

/// What keys and values are told as, in whole catalogues.
@Suite struct FrontMatterRuleTests {
  @Test func aListWithoutBracketsIsToldWithBracketsAsFix() throws {
    let told = try Told.replacing("gruppstorlek: 4–12", with: "material: penna, papper")
    #expect(told.findings == ["invalid-front-matter «penna, papper»"])
    #expect(told.diagnostics.first?.fixes.first?.edits.first?.replacement == "[penna, papper]")
  }

  @Test func aKeyWithoutValueIsToldAtTheKey() throws {
    let told = try Told.replacing("gruppstorlek: 4–12", with: "gruppstorlek:")
    #expect(told.findings == ["invalid-value «gruppstorlek»"])
  }

  @Test func severalValuesWhereOneIsWantedAreToldAtTheKey() throws {
    let told = try Told.replacing("form: i grupp", with: "form: [i grupp, enskilt]")
    #expect(told.findings == ["invalid-value «form»"])
  }

  @Test func eachMissingKeyIsToldOnceWithALineToFillIn() throws {
    let told = try Told.replacing("nummer: 2\ntitel: Byt ut\n", with: "")
    #expect(told.findings == ["missing-key «---»", "missing-key «---»"])
    let edits = told.diagnostics.flatMap { $0.fixes.flatMap(\.edits) }
    #expect(edits.map(\.replacement) == ["nummer: …\n", "titel: …\n"])
  }

  @Test func aMisspeltRequiredKeyIsNotToldAsMissingToo() throws {
    let found = try Told.replacing("form: i", with: "from: i")
    #expect(found.findings == ["unknown-key «from»"])
  }

  @Test func aLineThatDoesNotReadIsNotToldAsAMissingKeyToo() throws {
    let told = try Told.replacing("form: i grupp", with: "form:i grupp")
    #expect(told.findings == ["invalid-front-matter «:»"])
  }

  @Test(arguments: ["titel", "nummer", "tema", "tid", "form"])
  func aRequiredKeyWithoutValueIsToldAsThatAlone(_ key: String) throws {
    let line = ["titel": "Byt ut", "nummer": "2", "form": "i grupp", "tid": "45 min"][key]
    let written = "\(key): \(line ?? "Gör plats för innovation")"
    let told = try Told.replacing(written, with: "\(key):")
    #expect(told.findings == ["invalid-value «\(key)»"])
  }

  @Test func anExerciseWithoutFrontMatterIsToldOnce() throws {
    let told = Told(
      try .fixture("base").removing("ovningar/byt-ut.md")
        .adding("ovningar/byt-ut.md", .text(Array("## Syfte\n\nMer tid.\n".utf8))))
    #expect(told.findings == ["invalid-front-matter «## Syfte»"])
  }

  @Test func anUnclosedFrontMatterIsToldOnce() throws {
    let told = try Told.replacing("antipilot\n---\n", with: "antipilot\n", in: "ovningar/byt-ut.md")
    #expect(told.findings == ["invalid-front-matter «---»"])
  }
}
