import Catalog
import Diagnostics
import Files
import Reading
import TestSupport
import Testing
import Text

@Suite struct LookAlikeTests {
  private let purpose = "Ni får mer tid till dem ni är till för."

  @Test(arguments: [
    ("## Syfte", "##Syfte", "##Syfte"), ("### Lista", "###Lista", "###Lista uppgifter (15 min)"),
    ("#### Digitalt", "####Digitalt", "####Digitalt"), ("## Syfte", "# Syfte", "Syfte"),
    ("Ni får mer tid", "# Tid\n\nNi får mer tid", "Tid"),
    ("Ni får mer tid", "Tid\n---\n\nNi får mer tid", "Tid"),
  ])
  func somethingLikeAHeadingIsToldOnce(_ old: String, _ new: String, _ marked: String) throws {
    let found = try Told.replacing(old, with: new)
    #expect(found.findings == ["looks-like «\(marked)»"])
  }

  @Test(arguments: ["•", "●", "▪", "◦", "·", "–", "—", "\u{F0B7}", "☐", "□", "☑"])
  func listMarksOfWordProcessorsAreTold(_ mark: String) throws {
    let told = try Told.replacing(purpose, with: "Ni får:\n\n\(mark) mer tid")
    #expect(told.findings == ["looks-like «\(mark)»"])
  }

  @Test func theMarksOfOneListAreOneMistake() throws {
    let told = try Told.replacing(purpose, with: "Ni får:\n• tid\n• ro")
    #expect(told.findings == ["looks-like «•»"])
    #expect(told.diagnostics[0].fixes[0].edits.count == 2)
    #expect(told.diagnostics[0].explanation.swedish.hasSuffix("Det gäller 2 rader."))
  }

  @Test(arguments: [
    "Ni får mer tid\n– och mer ro – till annat.", "Ni får – kanske – tid.",
    "Ni sa • och menade ·.", "Två\n•  mitt i ett stycke.", "- en punkt\n- – en till",
  ])
  func marksWithinAParagraphAreNone(_ text: String) throws {
    let found = try Told.replacing(purpose, with: text)
    #expect(found.ofForm.findings == [])
  }

  @Test func boxesOfWordProcessorsBecomeBoxesToTick() throws {
    let told = try Told.replacing(
      "- [ ] Ta fram din kalender.", with: "☐ Ta fram din kalender.",
      in: "ovningar/gor-en-egen-antipilot.md")
    #expect(told.diagnostics.flatMap { $0.fixes.flatMap(\.edits) }.map(\.replacement) == ["- [ ] "])
  }

  @Test func aTableGluedToAParagraphIsToldAtTheTable() throws {
    let told = try Told.replacing("En per person\n\n|", with: "En per person\n|", in: antipilot)
    #expect(told.findings == ["looks-like «\(header)»"])
  }

  @Test func textGluedToATableIsToldAtTheText() throws {
    let told = try Told.replacing("| | |\n\n", with: "| | |\nSpara den.\n\n", in: antipilot)
    #expect(told.findings == ["looks-like «Spara den.»"])
  }

  @Test func textAboveTheFrontMatterIsTold() throws {
    let told = try Told.replacing("---\nnummer", with: "Min övning\n\n---\nnummer")
    #expect(told.findings == ["looks-like «Min övning\n\n»"])
  }

  @Test func whatFollowsFromALookAlikeInItsSectionIsNotTold() throws {
    let told = try Told.replacing("- Struktur och planering, mot Vi", with: "• Struktur, mot Vi")
    #expect(told.rules == ["looks-like"])
  }

  @Test func aLookAlikeInACommentIsNone() throws {
    let told = try Told.replacing(purpose, with: "<!-- minns:\n• tid\n##Syfte\n-->\n\n\(purpose)")
    #expect(told.findings == [])
  }

  private let antipilot = "ovningar/gor-en-egen-antipilot.md"
  private let header = "| Det här tar jag bort | Så märker jag skillnad |"
}
