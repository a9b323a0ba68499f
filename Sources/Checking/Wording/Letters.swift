internal import Text

extension ItemText {
  /// Whether a byte stands anywhere in the text.
  func contains(_ byte: UInt8) -> Bool {
    bytes.withUnsafeBufferPointer { ByteSearch.first(of: byte, in: $0, from: 0) != nil }
  }

  /// The letters of a word, or of the longest part of one with hyphens or dots in it.
  func mostLetters(in word: WordToken) -> Int {
    string(Int(word.start)..<Int(word.end)).unicodeScalars
      .split { !$0.properties.isAlphabetic && $0.value != 0xAD && !$0.properties.isMark }
      .map { $0.count { $0.properties.isAlphabetic } }.max() ?? 0
  }

  /// Whether a word is part of what only looks like one: an address or a path.
  func isCode(_ word: WordToken) -> Bool { isCode(Int(word.start)..<Int(word.end)) }

  /// Whether what stands between white space round some bytes is an address, a path or the like.
  func isCode(_ text: Range<Int>) -> Bool {
    let written = bytes[unbroken(around: text)]
    return written.contains {
      $0 == UInt8(ascii: "@") || $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "_")
        || $0 == UInt8(ascii: "=")
    }
      || written.containsPair(UInt8(ascii: "/"), UInt8(ascii: "/"))
      || written.starts(with: "www.".utf8)
  }

  /// The bytes around some without white space in them, at most a hundred on each side.
  private func unbroken(around text: Range<Int>) -> Range<Int> {
    let isBlank = { (byte: UInt8) in byte == 0x20 || byte == 0x0A || byte == 0x09 }
    var (start, end) = (text.lowerBound, text.upperBound)
    while start > max(0, text.lowerBound - 100), !isBlank(bytes[start - 1]) { start -= 1 }
    while end < min(bytes.count, text.upperBound + 100), !isBlank(bytes[end]) { end += 1 }
    return start..<end
  }
}

extension ArraySlice<UInt8> {
  fileprivate func containsPair(_ first: UInt8, _ second: UInt8) -> Bool {
    zip(self, dropFirst()).contains { $0 == first && $1 == second }
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isMark: Bool {
    switch generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
