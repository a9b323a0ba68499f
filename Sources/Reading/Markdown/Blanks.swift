internal import Text

/// Blanks to fill in: runs of three or more underscores, which Markdown would eat.
enum Blanks {
  /// What stands for an underscore of a blank: a byte that no text holds and Markdown leaves alone.
  static let mark: UInt8 = 0x1A

  /// Swaps every run of underscores for as many marks, so that positions stay; where they stand.
  ///
  /// Addresses keep theirs. `\_\_\_` is a blank too.
  static func mark(
    in bytes: UnsafeMutableBufferPointer<UInt8>, from bodyStart: Int
  ) -> [Range<Int>] {
    var marked: [Range<Int>] = []
    var index = bodyStart
    while let found = ByteSearch.first(
      of: UInt8(ascii: "_"), in: UnsafeBufferPointer(bytes), from: index)
    {
      let start = found > 0 && bytes[found - 1] == UInt8(ascii: "\\") ? found - 1 : found
      let (end, underscores) = run(in: bytes, from: start)
      if underscores >= 3, !isInAddress(start, bytes) {
        for place in start..<end { bytes[place] = mark }
        marked.append(start..<end)
      }
      index = max(end, found + 1)
    }
    return marked
  }

  /// Where a run of underscores, escaped or not, ends, and how many it has.
  private static func run(
    in bytes: UnsafeMutableBufferPointer<UInt8>, from start: Int
  ) -> (end: Int, underscores: Int) {
    var end = start
    var count = 0
    while end < bytes.count {
      if bytes[end] == UInt8(ascii: "_") {
        end += 1
      } else if bytes[end] == UInt8(ascii: "\\"), end + 1 < bytes.count,
        bytes[end + 1] == UInt8(ascii: "_")
      {
        end += 2
      } else {
        break
      }
      count += 1
    }
    return (end, count)
  }

  /// Whether the word around a place is an address: `https://…`, `](…`, `<…@…`.
  private static func isInAddress(
    _ place: Int, _ bytes: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    var start = place
    while start > 0, bytes[start - 1] > 0x20 { start -= 1 }
    let word = bytes[start..<place]
    return contains(word, "://") || contains(word, "](") || contains(word, "www.")
      || word.first == UInt8(ascii: "<")
  }

  private static func contains(
    _ word: Slice<UnsafeMutableBufferPointer<UInt8>>, _ text: StaticString
  ) -> Bool {
    let wanted = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    guard word.count >= wanted.count else { return false }
    return (word.startIndex...(word.endIndex - wanted.count)).contains { start in
      word[start..<start + wanted.count].elementsEqual(wanted)
    }
  }
}
