internal import Catalog
internal import Checking
public import Exporting
internal import Files
internal import Markup
internal import Text

/// The catalogue in its canonical form: one XML file an item, and the schema beside them.
public let xmlExporter = ExporterDescription(
  name: "xml",
  summary: LocalizedText(
    sv: "Katalogen som XML, en fil för varje del, med XML Schema",
    en: "The catalogue as XML, a file for each item, with its XML Schema")
) { _ in XMLExporter() }

struct XMLExporter: Exporter {
  func export(_ catalog: CheckedCatalog) -> Export {
    Export(
      artefacts: catalog.heads.map { document(of: $0, in: catalog) } + catalog.media.map(file)
        + [schema])
  }

  private func file(_ media: Media) -> Artefact {
    Artefact(
      path: "catalog/\(media.path)",
      subject: Artefact.Subject(
        kind: "media", identifier: media.path, title: media.path, standard: media.format.type)
    ) { .media(media.content) }
  }

  /// The catalogue lies in a folder of its own, so that it can be read back as it is.
  private func document(of item: ItemHead, in catalog: CheckedCatalog) -> Artefact {
    Artefact(
      path: "catalog/\(path(of: item))",
      subject: Artefact.Subject(
        kind: item.kind.rawValue, identifier: item.id, title: item.title.value,
        standard: CatalogXSD.namespace.string)
    ) { .bytes(try XMLItem(item, in: catalog).document()) }
  }

  private func path(of item: ItemHead) -> String {
    switch Schema.kind(item.kind).place {
    case .file(let word): "\(word.fileName(.english)).xml"
    case .folder(let word): "\(word.fileName(.english))/\(item.id).xml"
    }
  }

  private var schema: Artefact {
    Artefact(
      path: "catalog.xsd",
      subject: Artefact.Subject(
        kind: "schema", identifier: "catalog.xsd", title: "XML Schema: catalog.xsd",
        standard: "XML Schema 1.0")
    ) { .bytes(CatalogXSD.published) }
  }
}
