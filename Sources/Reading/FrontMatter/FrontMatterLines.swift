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
