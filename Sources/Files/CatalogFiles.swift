public import Text

/// A catalogue's folder as values: every path in it and what lies there.
public struct CatalogFiles: Sendable {
  /// The most that a text file may hold, in bytes: 1 MiB.
  public static let largestText = 1 << 20
  /// The most that a picture, film or other file may hold, in bytes: 50 MB.
  public static let largestMedia = 50_000_000

  public enum Content: Sendable {
    case text([UInt8])
    /// A text file larger than `largestText`, which is not read; its size in bytes.
    case tooLarge(Int)
    /// Any file that is not text by its name.
    case media(MediaFile)
    /// A file or folder that could not be read, and why.
    case unreadable(LocalizedText)
  }

  public struct Entry: Sendable {
    /// Relative to the catalogue, with forward slashes.
    public let path: String
    public let content: Content

    public init(path: String, content: Content) {
      self.path = path
      self.content = content
    }
  }

  /// Sorted by path, in the order of its UTF-8 bytes.
  public let entries: [Entry]

  public init(_ entries: [Entry]) {
    self.entries = entries.sorted { $0.path.precedes($1.path) }
  }

  /// Whether a file or folder of this name is nobody's business: dotfiles, `~` files, README.md.
  public static func isPassedOver(_ name: some StringProtocol) -> Bool {
    name.hasPrefix(".") || name.hasPrefix("~") || name.hasSuffix("~") || name == "README.md"
  }

  /// Whether a file of this name is text that authors write.
  public static func isText(_ name: some StringProtocol) -> Bool {
    name.hasSuffix(".md") || name.hasSuffix(".xml")
  }
}
