internal import Diagnostics
internal import Text

/// Whether bytes are text: UTF-8, and no control characters but tabs and line breaks.
enum EncodingCheck {
  static func findings(in bytes: [UInt8], file: FileID) -> [Diagnostic] {
    guard isUTF8(bytes) else {
      let place = firstInvalid(in: bytes)
      return [InvalidEncoding.notUTF8(at: SourceRange(file: file, start: place, end: place + 1))]
    }
    guard let first = firstControl(in: bytes, from: 0) else { return [] }
    return [told(first, bytes, file)] + others(after: first, bytes, file)
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool {
    String(validating: bytes, as: UTF8.self) != nil
  }

  /// The first place that does not decode.
  private static func firstInvalid(in bytes: [UInt8]) -> Int {
    var iterator = bytes.makeIterator()
    var decoder = UTF8()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) {
      offset += String(scalar).utf8.count
    }
    return min(offset, max(0, bytes.count - 1))
  }

  /// Each sort of control character is told once: a file of them is one mistake.
  private static func others(after first: Int, _ bytes: [UInt8], _ file: FileID) -> [Diagnostic] {
    var seen: Set<UInt8> = [code(at: first, bytes)]
    var findings: [Diagnostic] = []
    var place = first
    while let next = firstControl(in: bytes, from: place + 1) {
      place = next
      if seen.insert(code(at: next, bytes)).inserted { findings.append(told(next, bytes, file)) }
    }
    return findings
  }

  private static func firstControl(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      while index < bytes.count {
        let byte = bytes[index]
        if byte < 0x20 {
          let isLineBreak = byte == 0x0A || byte == 0x09
          let endsLine = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
          if !isLineBreak, !endsLine { return index }
        } else if byte == 0x7F {
          return index
        } else if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] < 0xA0 {
          return index
        }
        index += 1
      }
      return nil
    }
  }

  /// The character's code point, all of which fit in a byte.
  private static func code(at index: Int, _ bytes: [UInt8]) -> UInt8 {
    bytes[index] == 0xC2 ? bytes[index + 1] : bytes[index]
  }

  private static func told(_ index: Int, _ bytes: [UInt8], _ file: FileID) -> Diagnostic {
    let length = bytes[index] == 0xC2 ? 2 : 1
    return InvalidEncoding.controlCharacter(
      code(at: index, bytes), at: SourceRange(file: file, start: index, end: index + length))
  }
}
