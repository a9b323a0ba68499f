package import Diagnostics
package import Text

/// Whether bytes are text: UTF-8, and no control characters but tabs and line breaks.
///
/// U+2028 and U+2029 end a line to YAML and to many editors, U+FFFE and U+FFFF are no characters.
package enum EncodingCheck {
  package static func findings(in bytes: [UInt8], file: FileID) -> [Diagnostic] {
    if PlainText.isPlain(bytes) { return [] }
    if let place = firstInvalid(in: bytes) {
      return [InvalidEncoding.notUTF8(at: SourceRange(file: file, start: place, end: place + 1))]
    }
    guard let first = firstControl(in: bytes, from: 0) else { return [] }
    return [told(first, bytes, file)] + others(after: first, bytes, file)
  }

  /// The first place that does not decode.
  private static func firstInvalid(in bytes: [UInt8]) -> Int? {
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
      return nil
    } catch {
      return error.byteOffsets.lowerBound
    }
  }

  /// Each sort of control character is told once: a file of them is one mistake.
  private static func others(after first: Int, _ bytes: [UInt8], _ file: FileID) -> [Diagnostic] {
    var seen: Set<Unicode.Scalar> = [control(at: first, bytes)]
    var findings: [Diagnostic] = []
    var place = first
    while let next = firstControl(in: bytes, from: place + 1) {
      place = next
      if seen.insert(control(at: next, bytes)).inserted { findings.append(told(next, bytes, file)) }
    }
    return findings
  }

  private static func firstControl(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      (start..<bytes.count).first { index in
        let byte = bytes[index]
        let isLetter = byte &- 0x20 < 0x5F || byte == 0x0A || byte == 0xC3
        return !isLetter && isControl(byte, bytes, index)
      }
    }
  }

  /// Whether a character that is no plain ASCII begins here and stands for no text.
  private static func isControl(
    _ byte: UInt8, _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
  ) -> Bool {
    switch byte {
    case 0x09: false
    case 0x0D: index + 1 == bytes.count || bytes[index + 1] != 0x0A
    case 0..<0x20, 0x7F: true
    case 0xC2, 0xE2, 0xEF: isControl(bytes[index...])
    default: false
    }
  }

  /// Whether a character of several bytes stands for no text.
  private static func isControl(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard bytes.count > 1 else { return false }
    let third = bytes.count > 2 ? bytes[bytes.startIndex + 2] : 0
    return switch (bytes[bytes.startIndex], bytes[bytes.startIndex + 1], third) {
    case (0xC2, ..<0xA0, _), (0xE2, 0x80, 0xA8...0xA9), (0xEF, 0xBF, 0xBE...0xBF): true
    default: false
    }
  }

  private static func control(at index: Int, _ bytes: [UInt8]) -> Unicode.Scalar {
    String(decoding: bytes[index...].prefix(3), as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
  }

  private static func told(_ index: Int, _ bytes: [UInt8], _ file: FileID) -> Diagnostic {
    let control = control(at: index, bytes)
    let range = SourceRange(file: file, start: index, end: index + control.utf8.count)
    return UInt8(exactly: control.value).map { InvalidEncoding.controlCharacter($0, at: range) }
      ?? InvalidEncoding.separator(control, at: range)
  }
}

extension InvalidEncoding {
  /// What ends a line to some programs only, or is no character at all.
  fileprivate static func separator(_ scalar: Unicode.Scalar, at range: SourceRange) -> Diagnostic {
    let name = "U+" + String(scalar.value, radix: 16, uppercase: true)
    return Diagnostic(
      description, at: range,
      LocalizedText(
        sv: "Här står ett osynligt tecken (\(name)) som inte hör hemma i text",
        en: "Here is an invisible character (\(name)) that has no place in text"),
      explanation: LocalizedText(
        sv: "Det följer ofta med när text klistras in. Byt det mot ett mellanslag eller en ny rad.",
        en: "It often comes along when text is pasted. Use a space or a new line instead."),
      fixes: [
        Fix(
          .suggested, LocalizedText(sv: "skriv ett mellanslag", en: "write a space"),
          [Fix.Edit(range, " ")])
      ])
  }
}
