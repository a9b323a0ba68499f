/// A place as people count: both from 1, the column in Unicode scalars.
public struct TextPosition: Hashable, Sendable {
  public let line: Int
  public let column: Int
}

/// Where each line of a text begins.
public struct LineIndex: Sendable {
  private let bytes: [UInt8]
  private let starts: [Int]

  public init(_ bytes: [UInt8]) {
    self.bytes = bytes
    starts = bytes.withUnsafeBufferPointer { bytes in
      var starts = [0]
      while let lineBreak = ByteSearch.first(of: 0x0A, in: bytes, from: starts[starts.count - 1]) {
        starts.append(lineBreak + 1)
      }
      return starts
    }
  }

  public func position(of offset: UInt32) -> TextPosition {
    let offset = min(Int(offset), bytes.count)
    let line = lineNumber(of: offset)
    let scalars = bytes[contentStart(of: line)..<max(contentStart(of: line), offset)].lazy
      .filter { $0 & 0xC0 != 0x80 }
    return TextPosition(line: line, column: scalars.count + 1)
  }

  /// A line's text without its line break; what is not UTF-8 shows as U+FFFD.
  public func text(ofLine line: Int) -> String {
    guard line >= 1, line <= starts.count else { return "" }
    let end = line < starts.count ? starts[line] - 1 : bytes.count
    var content = bytes[min(contentStart(of: line), end)..<end]
    if content.last == 0x0D { content.removeLast() }
    return String(decoding: content, as: UTF8.self)
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
