internal import Catalog
internal import Files

/// Looks at a drawing: its size, and whether it holds a program.
///
/// Shown as a picture a drawing runs nothing, but opened by itself in a learning platform it would
/// run as the platform's own.
enum SVGProbe {
  static func begins(_ bytes: [UInt8]) -> Bool {
    let first = bytes.first { $0 > 0x20 && $0 != 0xEF && $0 != 0xBB && $0 != 0xBF }
    return first == UInt8(ascii: "<") && root(bytes) != nil
  }

  static func probe(_ file: MediaFile, head: [UInt8]) throws -> MediaProbe.Finding {
    guard let root = root(head) else { return .other(nil) }
    if try holdsProgram(file) { return .active }
    guard root.contains("http://www.w3.org/2000/svg") else { return .withoutNamespace }
    return .sound(size(root))
  }

  /// The tag that the drawing begins with, on one line.
  private static func root(_ bytes: [UInt8]) -> Substring? {
    let text = String(decoding: bytes.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self)
    guard let start = text.firstRange(of: "<svg")?.lowerBound,
      let end = text[start...].firstIndex(of: ">")
    else { return nil }
    return text[start..<end]
  }

  /// Its width and height, or what they are of its view box.
  private static func size(_ root: Substring) -> PixelSize? {
    if let width = number(attribute("width", of: root)),
      let height = number(attribute("height", of: root))
    {
      return PixelSize(width, height)
    }
    let box = attribute("viewBox", of: root)?.split { $0 == " " || $0 == "," }.map { number($0) }
    guard let box, box.count == 4, let width = box[2], let height = box[3] else { return nil }
    return PixelSize(width, height)
  }

  private static func attribute(_ name: String, of tag: Substring) -> Substring? {
    for mark in ["\"", "'"] {
      guard let start = tag.firstRange(of: " \(name)=\(mark)")?.upperBound else { continue }
      return tag[start...].prefix { String($0) != mark }
    }
    return nil
  }

  private static func number(_ text: Substring?) -> Int? {
    guard let text else { return nil }
    let digits = text.hasSuffix("px") ? text.dropLast(2) : text
    return Double(digits).flatMap { Int(exactly: $0.rounded()) }
  }
}

// MARK: - Programs

extension SVGProbe {
  /// The longest piece that is looked for, so that none is missed between two pieces.
  private static let overlap = 64

  private static func holdsProgram(_ file: MediaFile) throws -> Bool {
    var rest: [UInt8] = []
    var found = false
    try file.read { piece in
      let bytes = rest + piece
      found = found || holdsProgram(bytes)
      rest = Array(bytes.suffix(overlap))
    }
    return found
  }

  private static func holdsProgram(_ bytes: [UInt8]) -> Bool {
    bytes.indices.contains { index in
      switch bytes[index] {
      case UInt8(ascii: "<"), UInt8(ascii: ":"):
        ["script", "foreignobject", "!entity"].contains { bytes.hasWord($0, at: index + 1) }
      case UInt8(ascii: "j"), UInt8(ascii: "J"): bytes.hasWord("javascript:", at: index)
      case ...0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "/"):
        bytes.hasHandler(at: index + 1)
      default: false
      }
    }
  }
}

extension [UInt8] {
  /// A word of small letters, whatever the case here.
  fileprivate func hasWord(_ word: String, at place: Int) -> Bool {
    let wanted = word.utf8
    return place + wanted.count <= count
      && zip(self[place...], wanted).allSatisfy { $0.lowercased == $1 }
  }

  /// `onload="` and its like.
  fileprivate func hasHandler(at place: Int) -> Bool {
    guard hasWord("on", at: place) else { return false }
    let name = self[(place + 2)...].prefix { (0x61...0x7A).contains($0.lowercased) }
    let after = self[name.endIndex...].drop { $0 <= 0x20 }
    guard name.count > 2, after.first == UInt8(ascii: "=") else { return false }
    let value = after.dropFirst().first { $0 > 0x20 }
    return value == UInt8(ascii: "\"") || value == UInt8(ascii: "'")
  }
}

extension UInt8 {
  fileprivate var lowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }
}
