public import Files
public import Text

/// A file in `media/` that texts show or link to.
public struct Media: Sendable {
  /// Relative to the catalogue: `media/karta.svg`.
  public let path: String
  public let file: FileID
  public let format: MediaFormat
  /// Of a picture, where its first bytes tell.
  public let pixels: PixelSize?
  public let content: MediaFile

  public init(
    path: String, file: FileID, format: MediaFormat, pixels: PixelSize?, content: MediaFile
  ) {
    self.path = path
    self.file = file
    self.format = format
    self.pixels = pixels
    self.content = content
  }
}

/// How large a picture is on the page.
public struct PixelSize: Sendable, Hashable {
  public let width: Int
  public let height: Int

  public init(width: Int, height: Int) {
    self.width = width
    self.height = height
  }
}

/// What every browser shows by itself.
public enum MediaFormat: String, Sendable, CaseIterable {
  case png, jpeg, svg, webp, gif
  case pdf, mp3, mp4

  /// The format of a file by the end of its name, in lower case.
  public init?(extension end: String) {
    guard let format = MediaFormat.allCases.first(where: { $0.extensions.contains(end) }) else {
      return nil
    }
    self = format
  }

  /// How names of its files can end, the usual one first.
  public var extensions: [String] { self == .jpeg ? ["jpg", "jpeg"] : [rawValue] }

  public var isPicture: Bool {
    switch self {
    case .png, .jpeg, .svg, .webp, .gif: true
    case .pdf, .mp3, .mp4: false
    }
  }

  /// The media type, such as `image/png`.
  public var type: String {
    switch self {
    case .png, .jpeg, .webp, .gif: "image/\(rawValue)"
    case .svg: "image/svg+xml"
    case .pdf: "application/pdf"
    case .mp3: "audio/mpeg"
    case .mp4: "video/mp4"
    }
  }
}
