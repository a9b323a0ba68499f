internal import Disk
// What changes a catalogue in an example changes one in a test.
@_exported public import Examples
public import Files

/// Something about a test's own files that is not as the test says.
public struct FixtureError: Error, CustomStringConvertible {
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}

extension CatalogFiles {
  /// A catalogue in `fixtures/catalogs`.
  public static func fixture(_ name: String) throws -> CatalogFiles {
    try Disk.readCatalog(Repository.at("fixtures/catalogs/\(name)"))
  }

  /// The real catalogue.
  public static func real() throws -> CatalogFiles {
    try Disk.readCatalog(Repository.at("catalog"))
  }

  /// A catalogue of texts, by path.
  public static func texts(_ texts: [String: String]) -> CatalogFiles {
    CatalogFiles(texts.map { Entry(path: $0.key, content: .text(Array($0.value.utf8))) })
  }
}
