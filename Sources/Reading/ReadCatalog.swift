public import Catalog
public import Diagnostics
internal import Files
public import Text

/// A catalogue as it was read: the items that could be decoded, and what is to be told.
///
/// Only this module makes one, so whoever has one knows that its files were checked.
public struct ReadCatalog: Sendable {
  public let language: Language
  public let sources: SourceFiles
  public let items: CatalogItems
  /// Who every item is, decoded or not.
  public let identities: [ItemIdentity]
  /// Items that have structure errors, decoded or not: rules about the whole stay silent on them.
  public let broken: [ItemIdentity]
  /// Every link and picture that leads, or should lead, to something in the catalogue.
  public let links: [ProseLink]
  /// What lies in `media/` and can be used, sorted by path.
  public let media: [Media]
  /// The paths of the other files there, each told.
  public let brokenMedia: Set<String>
  public let diagnostics: [Diagnostic]
  let reader: ItemReader

  /// Whether the catalogue is written in XML.
  public var isXML: Bool { reader.form.isXML }

  /// An item's tree, read anew: trees are large, and few exporters want them.
  public func element(of item: ItemHead) -> Element? {
    reader.element(
      of: ItemFile(
        kind: item.kind, file: item.file, id: item.id, content: .text(sources[item.file].bytes)))
  }
}

/// Who an item is, also one with errors, so that nobody is told it does not exist.
public struct ItemIdentity: Sendable {
  public let kind: KindName
  public let id: String
  public let title: String?
  public let number: Int?
  public let file: FileID
}
