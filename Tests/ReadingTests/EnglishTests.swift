import Catalog
import Diagnostics
import Files
import Reading
import TestSupport
import Testing
import Text

@Suite struct EnglishTests {
  @Test func anEnglishCatalogueReadsClean() throws {
    let told = Told(try .fixture("base-en"))
    #expect(told.read.language == .english)
    #expect(told.printed(.english) == "")
  }

  @Test func englishWordsMeanWhatTheSwedishDo() throws {
    let english = Told(try .fixture("base-en")).read.items
    let swedish = Told(try .fixture("base")).read.items
    #expect(english.shape == swedish.shape)
  }

  @Test func swedishWordsInAnEnglishCatalogueAreTold() throws {
    let told = Told(
      try .fixture("base-en").replacing("## Purpose", in: "exercises/swap-it.md", with: "## Syfte"))
    #expect(told.rules.contains("unknown-section"))
  }

  @Test(arguments: [
    ("(25 min, skippable)", "(25 min, only occasion 1)"),
    ("## Reflection", "## Occasion notes\n\n### Occasion 1: Now\n\nBegin.\n\n## Reflection"),
    ("Per group", "Per group, may be typed"), ("form: group", "form: group with users"),
    ("group size: 4–12", "lead time: 1 week before"), ("#### Digital", "#### On site"),
  ])
  func readsTheOtherWords(_ old: String, _ new: String) throws {
    let told = Told(try .fixture("base-en").replacing(old, in: "exercises/swap-it.md", with: new))
    #expect(told.ofForm.findings == [])
  }

  @Test func aFolderInTheOtherLanguageIsToldWithItsRightName() throws {
    let told = Told(try .fixture("base").adding("exercises/a.md", .text([])))
    #expect(told.rules == ["unknown-file"])
    #expect(told.diagnostics[0].explanation.english.hasSuffix("Did you mean “ovningar”?"))
  }
}
