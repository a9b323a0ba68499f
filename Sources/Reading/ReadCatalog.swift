public import Catalog
public import Diagnostics
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
  public let diagnostics: [Diagnostic]
}

/// Who an item is, also one with errors, so that nobody is told it does not exist.
public struct ItemIdentity: Sendable {
  public let kind: KindName
  public let id: String
  public let title: String?
  public let number: Int?
  public let file: FileID
}
