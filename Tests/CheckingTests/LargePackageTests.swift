import Checking
import Diagnostics
import TestSupport
import Testing
import Text

@testable import SCORM12

/// The one rule that no change to a catalogue can show, while there are no pictures in it.
@Suite struct LargePackageTests {
  private let told: Told
  private let catalog: CheckedCatalog

  init() throws {
    told = try Told([], .swedish)
    catalog = try #require(told.catalog)
  }

  @Test func fiftyMegabytesAreNotTold() throws {
    #expect(LargePackage.check(catalog.exercises[0], bytes: 50_000_000) == nil)
  }

  @Test(arguments: [Language.swedish, .english])
  func aByteMoreIsToldAsKept(_ language: Language) throws {
    let diagnostic = try #require(LargePackage.check(catalog.exercises[0], bytes: 50_000_001))
    let printed = told.printed([diagnostic], language)
    try Snapshot("fixtures/broken/large-package/printed.\(language.rawValue).txt")
      .compare(with: printed)
  }
}
