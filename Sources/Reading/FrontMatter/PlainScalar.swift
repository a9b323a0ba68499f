/// What a value without quotes may hold, so that every YAML parser reads it alike.
enum PlainScalar {
  private static let marks = Set("@%`&*!|>{}[],#\"'".utf8)
  private static let curlyQuotes: [Unicode.Scalar] = ["”", "“", "„", "«", "»", "’", "‘"]

  /// Why a value wants quotes, or nil when it reads as it stands.
  static func reasonForQuotes(_ bytes: ArraySlice<UInt8>, inList: Bool) -> FrontMatter.Reason? {
    if isPlain(bytes) { return nil }
    let text = String(decoding: bytes, as: UTF8.self)
    if let scalar = text.unicodeScalars.first, curlyQuotes.contains(scalar) { return .curlyQuotes }
    let isMarked =
      hasMarks(bytes, inList: inList) || bytes.last == UInt8(ascii: ":")
      || text.unicodeScalars.contains("\u{FEFF}")
    return isMarked ? .needsQuotes : nil
  }

  /// Letters, digits and blanks, as nearly every value: nothing that YAML could read otherwise.
  static func isPlain(_ bytes: ArraySlice<UInt8>) -> Bool {
    var before: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x20, 0x2E, 0xC3: break
      case 0x80...0xBF where before == 0xC3: break
      default: return false
      }
      before = byte
    }
    return true
  }

  /// Whether something in it means something else to YAML, as a value or as a key.
  static func hasMarks(_ bytes: ArraySlice<UInt8>, inList: Bool) -> Bool {
    guard let first = bytes.first else { return false }
    return marks.contains(first) || startsWithIndicator(bytes, inList: inList)
      || contains(bytes, ":", followedByBlank: true) || contains(bytes, "#", precededByBlank: true)
      || (inList && bytes.contains { "?,[]{}".utf8.contains($0) })
      || (inList && contains(bytes, ":", followedByMark: true))
  }

  /// The value in double quotes.
  static func quoted(_ text: String) -> String {
    let inner = text.unicodeScalars.drop { curlyQuotes.contains($0) }
    var kept = String.UnicodeScalarView(inner)
    while let last = kept.last, curlyQuotes.contains(last) { kept.removeLast() }
    let escaped = String(kept).flatMap { "\"\\".contains($0) ? "\\\($0)" : "\($0)" }
    return "\"" + String(escaped) + "\""
  }

  /// `- a`, `? a` and `: a` begin something else than a value.
  private static func startsWithIndicator(_ bytes: ArraySlice<UInt8>, inList: Bool) -> Bool {
    guard let first = bytes.first, "-?:".utf8.contains(first) else { return false }
    return inList || bytes.count == 1 || bytes[bytes.startIndex + 1] == 0x20
  }

  private static func contains(
    _ bytes: ArraySlice<UInt8>, _ mark: Character, followedByBlank: Bool = false,
    precededByBlank: Bool = false, followedByMark: Bool = false
  ) -> Bool {
    guard let byte = mark.asciiValue else { return false }
    return bytes.indices.contains { index in
      guard bytes[index] == byte else { return false }
      if precededByBlank { return index > bytes.startIndex && bytes[index - 1] == 0x20 }
      guard index + 1 < bytes.endIndex else { return false }
      return followedByMark ? ",[]{}".utf8.contains(bytes[index + 1]) : bytes[index + 1] == 0x20
    }
  }
}
