/// One scalar of UTF-8 text, with what the finding of words asks about it.
///
/// ASCII and the letters of Latin-1 are told by their bytes, since texts hold little else.
struct ScalarReader {
  let value: UInt32
  /// In bytes.
  let length: Int

  /// The text is valid UTF-8; a cut at its end reads as a replacement character.
  init(_ text: Span<UInt8>, at position: Int) {
    let byte = text[position]
    guard byte >= 0x80 else {
      (value, length) = (UInt32(byte), 1)
      return
    }
    let wanted = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard byte >= 0xC0, position + wanted <= text.count else {
      (value, length) = (0xFFFD, 1)
      return
    }
    var scalar = UInt32(byte) & (0xFF >> UInt32(wanted + 1))
    for next in 1..<wanted { scalar = scalar << 6 | UInt32(text[position + next] & 0x3F) }
    (value, length) = (scalar, wanted)
  }

  var isDigit: Bool { value >= 0x30 && value <= 0x39 }

  /// Whether it is a letter, a mark on one, or a digit.
  var isWordPart: Bool {
    if value < 0x80 {
      let lower = value | 0x20
      return (lower >= 0x61 && lower <= 0x7A) || isDigit
    }
    if value < 0x250 { return value >= 0xC0 && value != 0xD7 && value != 0xF7 }
    return isMark || properties?.isAlphabetic ?? false
  }

  /// Whether it is a mark on the letter before it, such as the ring of a decomposed å.
  var isMark: Bool { value >= 0x300 && value < 0x370 }

  var isUppercase: Bool {
    if value < 0x80 { return value >= 0x41 && value <= 0x5A }
    if value < 0x100 { return value >= 0xC0 && value <= 0xDE && value != 0xD7 }
    return properties?.isUppercase ?? false
  }

  /// `"`, `“`, `”`, `„`, `«` or `»`.
  var isQuotationMark: Bool {
    switch value {
    case 0x22, 0xAB, 0xBB, 0x201C, 0x201D, 0x201E: true
    default: false
    }
  }

  /// The bytes of the scalar in lower case, as `WordKey` counts them.
  func forEachLowercaseByte(_ body: (UInt8) -> Void) {
    if value < 0x80 {
      return body(UInt8(value >= 0x41 && value <= 0x5A ? value + 0x20 : value))
    }
    if value < 0x100 {
      let lower = isUppercase ? value + 0x20 : value
      body(UInt8(0xC0 | lower >> 6))
      return body(UInt8(0x80 | lower & 0x3F))
    }
    guard let lower = properties?.lowercaseMapping else { return }
    for byte in lower.utf8 { body(byte) }
  }

  private var properties: Unicode.Scalar.Properties? { Unicode.Scalar(value)?.properties }
}
