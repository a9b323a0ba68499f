internal import Catalog
internal import Checking
public import Exporting
internal import Files
@preconcurrency internal import JSONAssets
internal import Text

/// The published JSON in one file, and beside it the schema that describes it.
public let jsonExporter = ExporterDescription(
  name: "json",
  summary: LocalizedText(
    sv: "Hela katalogen som JSON för andra program, med JSON Schema",
    en: "The whole catalogue as JSON for other programs, with its JSON Schema")
) { _ in JSONExporter() }

struct JSONExporter: Exporter {
  func export(_ catalog: CheckedCatalog) -> Export {
    Export(artefacts: [document(of: catalog), schema] + catalog.media.map(file))
  }

  private func document(of catalog: CheckedCatalog) -> Artefact {
    let programme = catalog.programme
    return Artefact(
      path: "catalog.json",
      subject: Artefact.Subject(
        kind: KindName.programme.rawValue, identifier: programme.id, title: programme.title,
        standard: "Läroverk JSON \(PublishedJSON.formatVersion)")
    ) { .bytes(try PublishedJSON(catalog).bytes()) }
  }

  /// Beside the JSON, where its HTML looks for it.
  private func file(_ media: Media) -> Artefact {
    Artefact(
      path: media.path,
      subject: Artefact.Subject(
        kind: "media", identifier: media.path, title: media.path, standard: media.format.type)
    ) { .media(media.content) }
  }

  private var schema: Artefact {
    Artefact(
      path: "catalog.schema.json",
      subject: Artefact.Subject(
        kind: "schema", identifier: "catalog.schema", title: "JSON Schema: catalog.json",
        standard: "JSON Schema 2020-12")
    ) { .bytes(catalogSchema) }
  }
}

/// The JSON Schema that `Assets/catalog.schema.json` holds, embedded in the binary.
var catalogSchema: [UInt8] {
  Array(UnsafeBufferPointer(start: json_catalog_schema, count: json_catalog_schema_size))
}
