import Catalog
import Diagnostics
import Files
import Reading
import TestSupport
import Testing
import Text

@Suite struct HeadingTests {
  @Test(arguments: ["## SYFTE", "## syfte:", "##  Syfte ", "## Syfte ##", "## **Syfte**"])
  func headingsIgnoreCaseClosingColonAndEmphasis(_ heading: String) throws {
    let found = try Told.replacing("## Syfte", with: heading)
    #expect(found.findings == [])
  }

  @Test func headingsIgnoreTheKindOfDashInTitlesOfReferences() throws {
    let files = try Told.replacing("titel: Byt ut", with: "titel: Byt–ut")
    #expect(files.rules == ["unknown-exercise"])
    let same = Told(
      try .fixture("base").replacing(
        "titel: Byt ut", in: "ovningar/byt-ut.md", with: "titel: Byt–ut"
      )
      .replacing("- Byt ut", in: "moduler/gor-plats.md", with: "- BYT-ut"))
    #expect(same.findings == [])
  }

  @Test func sectionsComeInAnyOrder() throws {
    let purpose = "## Syfte\n\nNi får mer tid till dem ni är till för.\n\n"
    let told = Told(
      try .fixture("base").replacing(purpose, in: "ovningar/byt-ut.md", with: "")
        .replacing("## Reflektera", in: "ovningar/byt-ut.md", with: purpose + "## Reflektera"))
    #expect(told.findings == [])
  }

  @Test(arguments: [
    ("## Reflektera", "#### Reflektera", "misplaced-section «Reflektera»"),
    ("#### Digitalt", "## Digitalt", "misplaced-section «Digitalt»"),
    ("#### Digitalt", "#### Digital", "unknown-section «Digital»"),
    ("#### Digitalt", "##### Digitalt", "misplaced-section «Digitalt»"),
    ("## Syfte", "## Syfte: varför", "unknown-section «Syfte: varför»"),
    ("## Reflektera", "## Helt annat", "unknown-section «Helt annat»"),
  ])
  func aHeadingInTheWrongPlaceIsToldOnceAtItsWords(
    _ old: String, _ new: String, _ finding: String
  ) throws {
    let found = try Told.replacing(old, with: new)
    #expect(found.findings.first == finding)
  }

  @Test func aHeadingInAListOrQuoteIsTold() throws {
    let told = try Told.replacing("Ni får mer tid", with: "> ## Tid\n\nNi får mer tid")
    #expect(told.findings == ["unsupported-markup «Tid»"])
  }
}
