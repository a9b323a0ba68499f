/// The files of a ZIP archive, in the order they lie in it.
public struct Archive: Sendable {
  public struct Entry: Sendable {
    /// ASCII, forward slashes.
    public let path: String
    public let data: Data

    public init(path: String, data: Data) {
      self.path = path
      self.data = data
    }
  }

  public enum Data: Sendable {
    case own([UInt8])
    /// The same bytes in many archives: deflated once.
    case shared(SharedBytes)
    /// A file of the catalogue, read when the archive is made.
    case media(MediaFile)

    public var bytes: [UInt8] {
      get throws {
        switch self {
        case .own(let bytes): bytes
        case .shared(let shared): shared.bytes
        case .media(let file): try file.bytes()
        }
      }
    }
  }

  public let entries: [Entry]

  public init(_ entries: [Entry]) {
    self.entries = entries
  }
}

/// Bytes that many archives hold; its identity tells that they are the same.
public final class SharedBytes: Sendable {
  public let bytes: [UInt8]

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }
}
