/// A place as people count: both from 1, the column in Unicode scalars.
public struct TextPosition: Hashable, Sendable {
  public let line: Int
  public let column: Int
}

/// Where each line of a text begins.
public struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]
  /// How many Unicode scalars begin before each block of bytes: on a line of many places, none is
  /// counted to from its start.
  private let scalars: [Int]
  private static let block = 256

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = bytes.withUnsafeBufferPointer { bytes in
      var starts = [0]
      while let lineBreak = ByteSearch.first(of: 0x0A, in: bytes, from: starts[starts.count - 1]) {
        starts.append(lineBreak + 1)
      }
      return starts
    }
    scalars = stride(from: 0, to: bytes.count, by: Self.block).reduce(into: [0]) { scalars, start in
      let end = min(start + Self.block, bytes.count)
      scalars.append(scalars[scalars.count - 1] + Self.scalars(in: bytes[start..<end]))
    }
  }

  public func position(of offset: UInt32) -> TextPosition {
    let offset = min(Int(offset), bytes.count)
    let line = lineNumber(of: offset)
    return TextPosition(line: line, column: column(of: offset, inLine: line))
  }

  private func column(of offset: Int, inLine line: Int) -> Int {
    let start = contentStart(of: line)
    return offset > start ? scalars(before: offset) - scalars(before: start) + 1 : 1
  }

  private func scalars(before offset: Int) -> Int {
    let block = offset / Self.block
    return scalars[block] + Self.scalars(in: bytes[block * Self.block..<offset])
  }

  private static func scalars(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(into: 0) { count, byte in if byte & 0xC0 != 0x80 { count += 1 } }
  }

  /// What stands in a line so many bytes before and after a place, in whole Unicode scalars and
  /// without the line break, and in which column it begins; what is not UTF-8 shows as U+FFFD.
  public func text(near offset: UInt32, bytes reach: Int) -> (text: String, column: Int) {
    let line = lineNumber(of: min(Int(offset), bytes.count))
    let content = content(ofLine: line)
    var start = max(content.startIndex, min(Int(offset), content.endIndex) - reach)
    var end = min(content.endIndex, Int(offset) + reach)
    while start < content.endIndex, start > content.startIndex, bytes[start] & 0xC0 == 0x80 {
      start += 1
    }
    while end < content.endIndex, end > start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return (
      String(decoding: bytes[start..<max(start, end)], as: UTF8.self),
      column(of: start, inLine: line)
    )
  }

  private func content(ofLine line: Int) -> ArraySlice<UInt8> {
    let end = line < starts.count ? starts[line] - 1 : bytes.count
    var content = bytes[min(contentStart(of: line), end)..<end]
    if content.last == 0x0D { content.removeLast() }
    return content
  }

  /// The byte where a line's text begins, past a byte order mark.
  private func contentStart(of line: Int) -> Int {
    let start = starts[line - 1]
    return start == 0 && bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : start
  }

  private func lineNumber(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low + 1
  }
}
