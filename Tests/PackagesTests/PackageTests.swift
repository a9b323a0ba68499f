import Catalog
import Checking
import Exporting
import Files
import Markup
import TestSupport
import Testing
import WebPages

@testable import Packages

/// The files of a package in a standard that says nothing.
@Suite struct PackageTests {
  private let catalog: CheckedCatalog
  private let standard = PackageStandard(
    name: "x", title: "X", manifestPath: "x.xml",
    scripts: [PageAsset(name: "x.js", content: SharedBytes([1]))],
    manifest: { .element("x", [:], text: $0.identifiers.manifest) })

  init() throws {
    catalog = try Told(try .real()).checked()
  }

  private func archive(_ unit: Unit) -> Archive {
    let options = PackageOptions(ExporterOptions())
    return Package(unit: unit, catalog: catalog, standard: standard, options: options).archive
  }

  @Test func theManifestComesFirstThenThePageThenWhatItNeeds() {
    let paths = archive(.exercise(catalog.exercises[0])).entries.map(\.path)
    #expect(paths.prefix(2) == ["x.xml", "index.html"])
    #expect(paths.contains("page.css") && paths.contains("page.js") && paths.contains("x.js"))
  }

  @Test func whatAllPackagesShareIsDeflatedOnce() {
    let packages = catalog.exercises.prefix(2).map { archive(.exercise($0)).entries }
    for (one, other) in zip(packages[0], packages[1]).dropFirst(2) {
      guard case .shared(let first) = one.data, case .shared(let second) = other.data else {
        Issue.record("\(one.path) is not shared")
        continue
      }
      #expect(first === second)
    }
  }

  @Test(arguments: UnitKind.allCases)
  func noFileIsThereTwice(_ kind: UnitKind) {
    for unit in catalog.units(kind) {
      let paths = archive(unit).entries.map(\.path)
      #expect(Set(paths).count == paths.count)
    }
  }

  @Test func eachUnitHasAPlaceAndAName() {
    let options = PackageOptions(
      ExporterOptions(values: ["unit": .list(UnitKind.allCases.map(\.rawValue))]))
    let export = PackageExporter(standard, options).export(catalog)
    let exercises = catalog.exercises.map { "exercises/\($0.id).zip" }
    #expect(export.artefacts.map(\.path).starts(with: exercises))
    #expect(export.artefacts.last?.path == "programme/expedition-innovation.zip")
    #expect(export.diagnostics.isEmpty)
    #expect(export.artefacts.allSatisfy { $0.subject.standard == "X" && $0.subject.minutes != nil })
  }
}
