internal import Catalog
internal import Text

/// Where things stand, for what md4c gives no place.
extension MarkdownBuilder {
  func range(_ start: Int, _ end: Int) -> SourceRange {
    SourceRange(file: file, start: start, end: end)
  }

  mutating func tell(_ reason: MarkdownDocument.Reason, _ range: SourceRange) {
    problems.append(MarkdownDocument.Problem(reason: reason, range: range))
  }

  func lineStartsWithHash(_ offset: Int) -> Bool {
    let first = bytes[lineStart(offset)..<bytes.count].first { $0 != 0x20 }
    return first == UInt8(ascii: "#")
  }

  /// A heading without text: the next line that has only hashes.
  mutating func emptyHeading() -> SourceRange {
    var start = lastOffset
    while start < bytes.count {
      let line = firstLine(from: start)
      let text = bytes[Int(line.start)..<Int(line.end)]
      if text.contains(UInt8(ascii: "#")),
        text.allSatisfy({ $0 == 0x20 || $0 == UInt8(ascii: "#") })
      {
        lastOffset = Int(line.end)
        return line
      }
      start = Int(line.end) + 1
    }
    return range(lastOffset, lastOffset)
  }

  /// A thematic break has no text: the next line of only such marks.
  mutating func tellRule() {
    var start = lastOffset
    while start < bytes.count {
      let line = firstLine(from: start)
      let text = bytes[Int(line.start)..<Int(line.end)].filter { $0 > 0x20 }
      if text.count >= 3, let mark = text.first, "-*".utf8.contains(mark) || mark == Blanks.mark,
        text.allSatisfy({ $0 == mark })
      {
        lastOffset = Int(line.end)
        return tell(.rule, line)
      }
      start = Int(line.end) + 1
    }
    tell(.rule, range(lastOffset, lastOffset))
  }

  /// Goes on to the beginning of a later line.
  mutating func passLineBreak(lines: Int) {
    for _ in 0..<lines { lastOffset = min(Int(firstLine(from: lastOffset).end) + 1, bytes.count) }
  }

  /// Goes on to a table's first row: to the line before the next one of nothing but dashes and bars.
  mutating func passToTable() {
    var line = lastOffset
    while let end = ByteSearch.first(of: 0x0A, in: bytes, from: line) {
      if isLineUnderHeader(firstLine(from: end + 1)) {
        lastOffset = line
        return
      }
      line = end + 1
    }
  }

  private func isLineUnderHeader(_ line: SourceRange) -> Bool {
    let text = bytes[Int(line.start)..<Int(line.end)]
    return text.contains(UInt8(ascii: "-")) && text.contains(UInt8(ascii: "|"))
      && text.allSatisfy { "|-: >\t".utf8.contains($0) }
  }

  /// An empty cell has no text: from the bar before it to the bar after it.
  mutating func emptyCell() -> SourceRange {
    let line = UnsafeBufferPointer(rebasing: bytes[..<Int(firstLine(from: lastOffset).end)])
    let bar = UInt8(ascii: "|")
    guard let before = ByteSearch.first(of: bar, in: line, from: lastOffset),
      let after = ByteSearch.first(of: bar, in: line, from: before + 1)
    else { return range(lastOffset, lastOffset) }
    lastOffset = after
    return range(before, after + 1)
  }

  /// The next word.
  func nextWord() -> SourceRange {
    let start = bytes[lastOffset...].firstIndex { $0 > 0x20 } ?? bytes.count
    return range(start, bytes[start...].firstIndex { $0 <= 0x20 } ?? bytes.count)
  }

  /// From a place to the end of its line.
  func firstLine(from start: Int) -> SourceRange {
    let start = min(start, bytes.count)
    var end = ByteSearch.first(of: 0x0A, in: bytes, from: start) ?? bytes.count
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    return range(start, end)
  }

  func lineStart(_ offset: Int) -> Int {
    var start = min(offset, bytes.count)
    while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  /// What stands in a piece of HTML beside comments, as offsets into it; nil when nothing does.
  func textAfterComments(_ html: String) -> (from: Int, to: Int)? {
    let bytes = Array(html.utf8)
    var index = 0
    while index < bytes.count {
      if bytes[index] <= 0x20 {
        index += 1
      } else if let end = endOfComment(bytes, from: index) {
        index = end
      } else {
        let end = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
        return (index, end)
      }
    }
    return nil
  }

  private func endOfComment(_ bytes: [UInt8], from start: Int) -> Int? {
    guard bytes[start...].starts(with: "<!--".utf8) else { return nil }
    var index = start + 4
    while index + 3 <= bytes.count {
      if bytes[index..<index + 3].elementsEqual("-->".utf8) { return index + 3 }
      index += 1
    }
    return nil
  }
}
