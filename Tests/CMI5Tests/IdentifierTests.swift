import Catalog
import Checking
import Exporting
import Files
import Markup
import Packages
import TestSupport
import Testing

@testable import CMI5

/// LMSs match results by these: a change loses them.
@Suite struct IdentifierTests {
  @Test func areWhatTheyWereInTheFirstRelease() throws {
    let files = try CatalogFiles.fixture("base").replacing(
      "titel: Liten expedition", in: "program.md",
      with: "titel: Liten expedition\nbas: https://example.org")
    let catalog = try Told(files).checked()
    var told = ""
    let exporter = cmi5Exporter.make(
      ExporterOptions(values: ["unit": .list(["exercise", "theme", "module", "programme"])]))
    for artefact in try exporter.export(catalog).artefacts {
      guard case .archive(let archive) = try artefact.content() else { continue }
      told += "\(artefact.path)\n"
      told += try identifiers(in: archive.entries[0].data.bytes).map { "  \($0)\n" }.joined()
    }
    try Snapshot("fixtures/identifiers/cmi5.txt").compare(with: told)
  }

  private func identifiers(in manifest: [UInt8]) -> [String] {
    String(decoding: manifest, as: UTF8.self).matches(of: /(?:identifier|id)="([^"]*)"/).map {
      String($0.1)
    }
  }
}
