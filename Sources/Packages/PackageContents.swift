public import Catalog
public import Text

/// What a manifest tells of: the unit, its activities and files.
public struct PackageContents: Sendable {
  public let unit: Unit
  public let programme: Programme
  public let language: Language
  public let identifiers: PackageIdentifiers
  public let options: PackageOptions
  /// What the LMS lists, from the top.
  public let activities: [Activity]
  /// Files that every page needs, relative to the package.
  public let sharedFiles: [String]
  public let schemaFiles: [String]
  public let learningObject: LearningObject

  /// Every page that can be launched, in order.
  public var pages: [(activity: Activity, page: Activity.Page)] { activities.flatMap(\.pages) }

  /// Whether what comes before must be done before.
  public var hasFixedOrder: Bool { programme.order == .fixed && pages.count > 1 }
}
