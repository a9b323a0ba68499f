internal import Catalog
internal import Checking

/// The names that LMSs match results by: they are the same from release to release, and only a
/// unit's own identifier, the programme's and the standard's name go into them.
///
/// All are made of ASCII letters, digits, hyphens and dots behind a letter, so that they are NCNames
/// in XML and need no encoding in addresses.
public struct PackageIdentifiers: Sendable {
  /// The same in the packages of every standard: `expedition-innovation.exercise.byt-ut`.
  public let package: String
  private let unit: String
  private let standard: String

  init(_ unit: Unit, in catalog: CheckedCatalog, standard: String) {
    package = "\(catalog.programme.id).\(unit.kind.rawValue).\(unit.id)"
    self.unit = unit.kind == .exercise ? unit.id : "\(unit.kind.rawValue).\(unit.id)"
    self.standard = standard
  }

  public var manifest: String { "m.\(package).\(standard)" }
  public var organization: String { "organization.\(unit)" }

  public func item(_ activity: Activity) -> String { "item.\(activity.key)" }
  public func resource(_ activity: Activity) -> String { "resource.\(activity.key)" }

  /// What several pages have in common. No activity is called so: keys with a dot begin otherwise.
  public var shared: String { "resource.package.shared" }
  public var schemas: String { "resource.package.schemas" }
}
