import Checking
import Files
import TestSupport
import Testing

@testable import Packages

@Suite struct CutTextTests {
  @Test(arguments: [(200, 200), (201, 200), (500, 200)])
  func longTextsAreCut(length: Int, expected: Int) {
    let title = String(repeating: "å", count: length).cut(to: 200)
    #expect(title.unicodeScalars.count == expected)
    #expect(title.hasSuffix("…") == (length > 200))
  }

  @Test func aTextIsNotCutBeforeABlank() {
    #expect(("ett två" + " tre").cut(to: 9) == "ett två…")
  }

  /// A family is one letter of seven scalars: it is kept whole or left out.
  @Test func aLetterIsNeverCut() {
    #expect("ab👨‍👩‍👧‍👦cdefg".cut(to: 8) == "ab…")
    #expect("ab👨‍👩‍👧‍👦cdefg".cut(to: 10) == "ab👨‍👩‍👧‍👦…")
  }
}

@Suite struct LearningTimeTests {
  @Test(arguments: [(0, "PT0M"), (10, "PT10M"), (60, "PT1H"), (150, "PT2H30M"), (1500, "PT25H")])
  func isWrittenInHoursAndMinutes(minutes: Int, expected: String) {
    #expect(LearningObject.duration(minutes: minutes) == expected)
  }
}

@Suite struct PublisherTests {
  @Test func aCardsOwnMarksAreEscaped() throws {
    let files = try CatalogFiles.fixture("base").replacing(
      "utgivare: Läroverk", in: "program.md", with: "utgivare: 'A, B; C\\D'")
    let catalog = try Told(files).checked()
    let unit = Unit.programme(catalog.programme)
    let identifiers = PackageIdentifiers(unit, in: catalog, standard: "x")
    let card = LearningObject(unit, in: catalog, identifiers).vCard
    #expect(card.contains("\nFN:A\\, B\\; C\\\\D\n"))
  }
}
