internal import Text

/// Lines and parts of them, as ranges of bytes.
extension FrontMatterReader {
  func nextLine(from start: Int) -> (content: Range<Int>, next: Int) {
    let end = first(0x0A, in: start..<bytes.count) ?? bytes.count
    let content = end > start && bytes[end - 1] == 0x0D ? start..<end - 1 : start..<end
    return (content, min(end + 1, bytes.count))
  }

  func isFence(_ line: Range<Int>) -> Bool {
    line.count >= 3 && bytes[line.lowerBound] == 0x2D && bytes[line.lowerBound + 1] == 0x2D
      && string(line).trimmed == "---"
  }

  /// Dashes of any kind and number where `---` should be; a hyphen alone is an empty item.
  func isMeantAsFence(_ line: Range<Int>) -> Bool {
    // With blanks before it, YAML takes it for a text.
    let line = line.drop { bytes[$0] == 0x20 }
    // Not the hyphen and blank of an item, nor a letter.
    guard (2...30).contains(line.count),
      bytes[line.lowerBound] == 0x2D || bytes[line.lowerBound] == 0xE2,
      bytes[line.lowerBound + 1] == 0x2D || bytes[line.lowerBound + 1] >= 0x80
    else { return false }
    let text = Invisible.removed(from: string(line))
    return text != "-" && !text.isEmpty && text.unicodeScalars.allSatisfy(\.isDash)
  }

  /// `-a`, `• a`, `* a`, where items of a list are wanted.
  func meantItemMark(_ line: Range<Int>) -> Range<Int>? {
    // Nearly every line begins with a letter.
    let first = bytes[line.lowerBound]
    guard first == 0x2D || first == 0x2A || first == 0xC2 || first == 0xE2,
      let last = result.entries.last, last.values.isEmpty || last.isList
    else { return nil }
    let text = string(line.lowerBound..<min(line.upperBound, line.lowerBound + 12))
    guard let mark = text.first, "-*•–—·▪".contains(mark), text.count > 1 else { return nil }
    let after = text.dropFirst().prefix { $0 == " " }
    // Of `-` and `*` alone: a letter, or the blank that a hyphen would have.
    guard mark != "-" || (text.dropFirst().first?.isLetter ?? false) else { return nil }
    let length = mark.utf8.count + after.utf8.count
    return line.lowerBound..<min(line.upperBound, line.lowerBound + length)
  }

  /// `|`, `>-`: YAML's text of several lines.
  func isBlockText(_ value: Range<Int>) -> Bool {
    let first = bytes[value.lowerBound]
    return value.count <= 3 && (first == UInt8(ascii: "|") || first == UInt8(ascii: ">"))
      && value.dropFirst().allSatisfy { "+-123456789".utf8.contains(bytes[$0]) }
  }

  func tab(in line: Range<Int>) -> Range<Int>? {
    first(0x09, in: line).map { $0..<$0 + 1 }
  }

  /// The first place of a byte in a part, or nil.
  func first(_ byte: UInt8, in part: Range<Int>) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      ByteSearch.first(
        of: byte, in: UnsafeBufferPointer(rebasing: bytes[..<part.upperBound]),
        from: part.lowerBound)
    }
  }

  func isItem(_ line: Range<Int>) -> Bool {
    bytes[line.lowerBound] == UInt8(ascii: "-")
      && (line.count == 1 || bytes[line.lowerBound + 1] == 0x20)
  }

  func indentation(of line: Range<Int>) -> Int {
    (line.firstIndex { bytes[$0] != 0x20 } ?? line.upperBound) - line.lowerBound
  }

  func trimmingBlanks(_ part: Range<Int>) -> Range<Int> {
    guard let first = part.first(where: { bytes[$0] != 0x20 }),
      let last = part.last(where: { bytes[$0] != 0x20 })
    else { return part.lowerBound..<part.lowerBound }
    return first..<last + 1
  }

  /// The value without ` # …`; quotes keep what is in them.
  func withoutComment(_ value: Range<Int>) -> Range<Int> {
    guard let first = value.first, self.first(UInt8(ascii: "#"), in: value) != nil else {
      return value
    }
    var index = first
    var open: UInt8?
    let hasQuotes = bytes[first] == 0x22 || bytes[first] == 0x27 || bytes[first] == 0x5B
    while index < value.upperBound {
      let byte = bytes[index]
      if let quote = open {
        if byte == UInt8(ascii: "\\"), quote == 0x22 {
          index += 1
        } else if byte == quote {
          open = nil
        }
      } else if hasQuotes, byte == 0x22 || byte == 0x27, opensQuotes(at: index, first: first) {
        open = byte
      } else if isComment(at: index, first: first, end: value.upperBound) {
        return trimmingBlanks(value.lowerBound..<index)
      }
      index += 1
    }
    return value
  }

  private func opensQuotes(at index: Int, first: Int) -> Bool {
    guard index > first else { return true }
    let before = bytes[first..<index].last { $0 != 0x20 }
    return before == UInt8(ascii: "[") || before == UInt8(ascii: ",")
  }

  private func isComment(at index: Int, first: Int, end: Int) -> Bool {
    bytes[index] == UInt8(ascii: "#") && (index == first || bytes[index - 1] == 0x20)
      && (index + 1 == end || bytes[index + 1] == 0x20)
  }

  func string(_ part: Range<Int>) -> String {
    String(decoding: bytes[part], as: UTF8.self)
  }

  func located(_ part: Range<Int>) -> Located<String> {
    Located(string(part), at: range(part))
  }

  func range(_ part: Range<Int>) -> SourceRange {
    SourceRange(file: file, start: part.lowerBound, end: part.upperBound)
  }

  mutating func tell(
    _ reason: FrontMatter.Reason, _ part: Range<Int>, _ replacement: String? = nil
  ) {
    result.problems.append(
      FrontMatter.Problem(reason: reason, range: range(part), replacement: replacement))
  }
}
