public import Catalog
public import Text

/// A link or picture in a text that leads into the catalogue, or should: as written and as read.
public struct ProseLink: Sendable {
  public enum Target: Sendable, Hashable {
    case item(ItemAddress)
    /// A file that lies, or should lie, in `media/`.
    case media
    /// Nothing that a catalogue holds.
    case nothing
  }

  public let isPicture: Bool
  /// The address, without percent signs for other characters.
  public let written: String
  /// What it names, relative to the catalogue; nil where it is no path in it.
  public let path: String?
  public let target: Target
  /// Whether it leads there wherever the file is read: no fragment, no leading or wrong slash.
  public let isPlain: Bool
  /// Where the address stands.
  public let range: SourceRange
}
