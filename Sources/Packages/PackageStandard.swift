public import Checking
public import Diagnostics
public import Markup
public import WebPages

/// What a standard alone says: its manifest and the script that speaks with its LMS.
public struct PackageStandard: Sendable {
  /// The exporter's name, which identifiers end in.
  public let name: String
  public let title: String
  /// How the manifest's file is called.
  public let manifestPath: String
  /// In the order they are loaded, after the scripts that every page has.
  public let scripts: [PageAsset]
  /// Whether the script sends to a server that is named only at launch.
  public let connects: Bool
  /// The namespaces of its manifest, each with the file of its schema; none where no copies are
  /// shipped.
  public let schemas: [(namespace: String, file: String)]
  /// What hinders an export of the catalogue.
  public let hindrances: @Sendable (CheckedCatalog) -> [Diagnostic]
  public let manifest: @Sendable (PackageContents) -> Node

  public init(
    name: String, title: String, manifestPath: String, scripts: [PageAsset],
    connects: Bool = false, schemas: [(namespace: String, file: String)] = [],
    hindrances: @escaping @Sendable (CheckedCatalog) -> [Diagnostic] = { _ in [] },
    manifest: @escaping @Sendable (PackageContents) -> Node
  ) {
    self.name = name
    self.title = title
    self.manifestPath = manifestPath
    self.scripts = scripts
    self.connects = connects
    self.schemas = schemas
    self.hindrances = hindrances
    self.manifest = manifest
  }
}
