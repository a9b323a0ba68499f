internal import Catalog
internal import Checking
public import Text

/// What repositories and LMSs show of a unit: the values of its LOM, which each SCORM writes its way.
public struct LearningObject: Sendable {
  /// The catalogue in which the identifier is unique, and the identifier.
  public let catalog: String
  public let entry: String
  public let title: String
  /// At most a thousand characters.
  public let description: String
  public let language: Language
  public let keywords: [String]
  public let version: String
  public let publisher: String
  /// `2026-12-01`, where the programme says when it was released.
  public let released: String?
  /// ISO 8601: `PT2H30M`.
  public let learningTime: String
  public let licence: String

  private static let longestDescription = 1000

  init(_ unit: Unit, in catalog: CheckedCatalog, _ identifiers: PackageIdentifiers) {
    let programme = catalog.programme
    self.catalog = programme.id
    entry = identifiers.manifest
    title = unit.title
    description = unit.lead.plainText.cut(to: LearningObject.longestDescription)
    language = catalog.language
    keywords = catalog.keywords(of: unit)
    version = programme.version
    publisher = programme.publisher
    released = programme.released
    learningTime = LearningObject.duration(minutes: catalog.minutes(of: unit))
    licence = programme.licence
  }

  /// Hours and minutes, as both LOMs write them.
  static func duration(minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    if hours == 0 { return "PT\(rest)M" }
    return rest == 0 ? "PT\(hours)H" : "PT\(hours)H\(rest)M"
  }

  /// The publisher as a vCard (RFC 2426), whose own marks are escaped; XML makes all line ends one.
  public var vCard: String {
    let name = publisher.reduce(into: "") { name, letter in
      if "\\,;".contains(letter) { name += "\\" }
      name.append(letter)
    }
    return "BEGIN:VCARD\nVERSION:3.0\nN:\(name)\nFN:\(name)\nORG:\(name)\nEND:VCARD"
  }
}
