import Checking
import Diagnostics
import Exporting
import TestSupport
import Testing
import Text

@testable import CMI5

/// A rule that the base catalogue itself shows, but only where cmi5 is asked for.
@Suite struct MissingBaseTests {
  @Test(arguments: [Language.swedish, .english])
  func aProgrammeWithoutABaseIsToldAsKept(_ language: Language) throws {
    let told = try Told([], language)
    let export = try cmi5Exporter.make(ExporterOptions()).export(try told.checked())
    #expect(export.diagnostics.map(\.rule) == ["missing-base"])
    try Snapshot("fixtures/broken/missing-base/printed.\(language.rawValue).txt")
      .compare(with: told.printed(export.diagnostics, language))
  }

  @Test func oneWithABaseIsNot() throws {
    let told = try Told.replacing(
      "titel: Liten expedition", with: "titel: Liten expedition\nbas: https://example.org",
      in: "program.md")
    let export = try cmi5Exporter.make(ExporterOptions()).export(try told.checked())
    #expect(export.diagnostics.isEmpty && !export.artefacts.isEmpty)
  }
}
