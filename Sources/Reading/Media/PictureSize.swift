internal import Catalog
internal import Files

/// The first bytes of a file, more of them when they are asked for.
struct MediaHead {
  private(set) var bytes: [UInt8]
  private let next: MediaFile.Reader

  init(_ file: MediaFile) throws {
    next = try file.open()
    bytes = try next(4096)
  }

  /// Reads on until there are that many bytes; false where the file has fewer.
  private mutating func fill(to count: Int) throws -> Bool {
    while bytes.count < count {
      let piece = try next(count - bytes.count)
      if piece.isEmpty { return false }
      bytes += piece
    }
    return true
  }

  /// A photograph tells its size after what the camera wrote; behind too much of that it is left.
  private static let mostOfPhotograph = 1 << 18

  /// Goes from marker to marker until one begins the picture.
  mutating func jpegSize() throws -> PixelSize? {
    var place = 2
    while place + 9 <= Self.mostOfPhotograph, try fill(to: place + 9), bytes[place] == 0xFF {
      let marker = bytes[place + 1]
      if (0xC0...0xCF).contains(marker), ![0xC4, 0xC8, 0xCC].contains(marker) {
        return PixelSize(bytes.big16(place + 7), bytes.big16(place + 5))
      }
      place += marker == 0xFF ? 1 : 2 + bytes.big16(place + 2)
    }
    return nil
  }
}

extension [UInt8] {
  var pngSize: PixelSize? {
    count < 24
      ? nil : PixelSize(big16(16) << 16 | big16(18), big16(20) << 16 | big16(22))
  }

  var gifSize: PixelSize? {
    count < 10 ? nil : PixelSize(little16(6), little16(8))
  }

  /// Its three forms: photographs, drawings without loss, and those with more in them.
  var webpSize: PixelSize? {
    guard count >= 30 else { return nil }
    if has("VP8 ", at: 12) { return PixelSize(little16(26) & 0x3FFF, little16(28) & 0x3FFF) }
    if has("VP8L", at: 12) {
      let bits = little16(21) | little16(23) << 16
      return PixelSize(bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    }
    guard has("VP8X", at: 12) else { return nil }
    let (width, height) = (little16(24) | Int(self[26]) << 16, little16(27) | Int(self[29]) << 16)
    return PixelSize(width + 1, height + 1)
  }

  fileprivate func big16(_ place: Int) -> Int { Int(self[place]) << 8 | Int(self[place + 1]) }

  private func little16(_ place: Int) -> Int { Int(self[place + 1]) << 8 | Int(self[place]) }
}

extension PixelSize {
  /// Nil for a picture without extent, which is a broken one.
  init?(_ width: Int, _ height: Int) {
    guard width > 0, height > 0 else { return nil }
    self.init(width: width, height: height)
  }
}
