internal import Checking
internal import Exporting
public import Files
internal import Text
internal import XML

/// What a catalogue is after it has been exported as XML and read back.
public enum RoundTrip {
  /// What differs, or nil when the published JSON is equal and the XML stays as it is.
  public static func difference(_ files: CatalogFiles) throws -> String? {
    let told = Told(files)
    guard let catalog = told.catalog else { return "has errors:\n" + told.printed(.english) }
    let exported = try xml(of: catalog)
    let back = Told(exported)
    guard let second = back.catalog else {
      return "has errors when read back:\n" + back.printed(.english)
    }
    guard try PublishedJSON(catalog).bytes() == PublishedJSON(second).bytes() else {
      return "is other JSON when read back:\n" + (try json(catalog)) + "\n" + (try json(second))
    }
    let again = try xml(of: second)
    return again.texts == exported.texts ? nil : "is other XML when exported again"
  }

  private static func json(_ catalog: CheckedCatalog) throws -> String {
    String(decoding: try PublishedJSON(catalog).bytes(), as: UTF8.self)
  }

  private static func xml(of catalog: CheckedCatalog) throws -> CatalogFiles {
    let exporter = xmlExporter.make(ExporterOptions())
    let entries = try exporter.export(catalog).artefacts.compactMap(entry)
    return CatalogFiles(entries)
  }

  private static func entry(_ artefact: Artefact) throws -> CatalogFiles.Entry? {
    guard artefact.path.hasPrefix("catalog/") else { return nil }
    let path = String(artefact.path.dropFirst("catalog/".count))
    switch try artefact.content() {
    case .bytes(let bytes): return CatalogFiles.Entry(path: path, content: .text(bytes))
    case .media(let file): return CatalogFiles.Entry(path: path, content: .media(file))
    case .archive: return nil
    }
  }
}

extension CatalogFiles {
  fileprivate var texts: [String] {
    entries.map { entry in
      guard case .text(let bytes) = entry.content else { return entry.path }
      return entry.path + "\n" + String(decoding: bytes, as: UTF8.self)
    }
  }
}
