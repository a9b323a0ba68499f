import Checking
import Diagnostics
import TestSupport
import Testing
import Text

@testable import Packages

/// A rule that no change to a catalogue can show, while there are no pictures in it.
@Suite struct LargePackageTests {
  private let told: Told
  private let catalog: CheckedCatalog

  init() throws {
    told = try Told([], .swedish)
    catalog = try #require(told.catalog)
  }

  @Test func fiftyMegabytesAreNotTold() throws {
    #expect(
      LargePackage.check(.exercise(catalog.exercises[0]), bytes: 50_000_000, for: .generic) == nil)
  }

  @Test(arguments: [Language.swedish, .english])
  func aByteMoreIsToldAsKept(_ language: Language) throws {
    let diagnostic = try #require(
      LargePackage.check(.exercise(catalog.exercises[0]), bytes: 50_000_001, for: .generic))
    let printed = told.printed([diagnostic], language)
    try Snapshot("fixtures/broken/large-package/printed.\(language.rawValue).txt")
      .compare(with: printed)
  }
}
