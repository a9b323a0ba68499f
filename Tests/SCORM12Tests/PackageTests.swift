import Catalog
import Checking
import Exporting
import Files
import TestSupport
import Testing

@testable import SCORM12

@Suite struct PackageTests {
  private let catalog: CheckedCatalog

  init() throws {
    catalog = try #require(Told(try .real()).catalog)
  }

  @Test func thereIsOneForEachExercise() {
    let export = SCORM12Exporter().export(catalog)
    #expect(export.artefacts.map(\.path) == catalog.exercises.map { "exercises/\($0.id).zip" })
    #expect(export.diagnostics.isEmpty)
  }

  @Test func theManifestComesFirstThenThePage() {
    let archive = Package(catalog.exercises[0], in: catalog).archive
    #expect(
      archive.entries.map(\.path) == [
        "imsmanifest.xml", "index.html", "page.css", "codec.js", "state.js", "keeper.js", "page.js",
        "workbook.js", "scorm.js", "scorm12.js",
      ])
  }

  @Test func whatAllPackagesShareIsDeflatedOnce() {
    let packages = catalog.exercises.prefix(2).map { Package($0, in: catalog).archive.entries }
    for (one, other) in zip(packages[0], packages[1]).dropFirst(2) {
      guard case .shared(let first) = one.data, case .shared(let second) = other.data else {
        Issue.record("\(one.path) is not shared")
        continue
      }
      #expect(first === second)
    }
  }
}

@Suite struct ManifestTests {
  private let catalog: CheckedCatalog

  init() throws {
    catalog = try #require(Told(try .real()).catalog)
  }

  private func manifest(_ position: Int = 0) -> String {
    let manifest = Manifest(
      catalog.exercises[position], in: catalog, files: ["index.html", "page.css"])
    return String(decoding: manifest.xml, as: UTF8.self)
  }

  @Test func listsEveryFileOfThePackage() throws {
    let exercise = catalog.exercises[0]
    let archive = Package(exercise, in: catalog).archive
    let manifest = String(decoding: try archive.entries[0].data.bytes, as: UTF8.self)
    for entry in archive.entries.dropFirst() {
      #expect(manifest.contains("<file href=\"\(entry.path)\"/>"))
    }
  }

  /// LMSs match results by these: a change loses them.
  @Test func keepsItsIdentifiers() throws {
    let id = catalog.exercises[0].id
    let manifest = manifest()
    for identifier in [
      "m.expedition-innovation.exercise.\(id).scorm-1.2", "organization.\(id)", "item.\(id)",
      "resource.\(id)",
    ] {
      #expect(manifest.contains("identifier=\"\(identifier)\""))
    }
  }

  @Test func saysTheVersionWithNothingRoundIt() {
    #expect(manifest().contains("<schemaversion>1.2</schemaversion>"))
  }

  @Test func itsItemIsVisibleAndItsResourceAnSCO() {
    #expect(manifest().contains("isvisible=\"true\""))
    #expect(manifest().contains("adlcp:scormtype=\"sco\" href=\"index.html\""))
  }

  @Test(arguments: [(200, 200), (201, 200), (500, 200)])
  func longTitlesAreCut(length: Int, expected: Int) {
    let title = String(repeating: "å", count: length).cut(to: 200)
    #expect(title.unicodeScalars.count == expected)
    #expect(title.hasSuffix("…") == (length > 200))
  }

  @Test func aTitleIsNotCutBeforeABlank() {
    #expect(("ett två" + " tre").cut(to: 9) == "ett två…")
  }
}
