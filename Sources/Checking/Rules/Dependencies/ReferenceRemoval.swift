internal import Diagnostics
internal import Text

extension LinkedCatalog {
  /// The edit that takes a reference out of its list, and the list away where nothing is left.
  func removal(of reference: SourceRange) -> Fix.Edit? {
    let bytes = sources[reference.file].bytes
    let range = Int(reference.start)..<Int(reference.end)
    let place = isXML ? element(range, bytes) : entry(range, bytes)
    return place.map {
      Fix.Edit(
        SourceRange(file: reference.file, start: $0.lowerBound, end: $0.upperBound), "")
    }
  }

  /// From a tag to its end, with the white space before.
  private func element(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    guard let open = bytes[..<range.lowerBound].lastIndex(of: UInt8(ascii: "<")),
      let close = bytes[range.upperBound...].firstIndex(of: UInt8(ascii: ">"))
    else { return nil }
    let before = bytes[..<open].lastIndex { $0 > 0x20 } ?? open
    return before + 1..<close + 1
  }

  /// One of several in brackets with its comma, or the line that it is alone on.
  private func entry(_ range: Range<Int>, _ bytes: [UInt8]) -> Range<Int>? {
    let isQuoted = "\"'".utf8.contains { bytes[range.lowerBound - 1] == $0 }
    let (start, end) =
      isQuoted ? (range.lowerBound - 1, range.upperBound + 1) : (range.lowerBound, range.upperBound)
    let next = bytes[end...].firstIndex { $0 != 0x20 } ?? end
    let last = bytes[..<start].lastIndex { $0 != 0x20 } ?? start
    let comma = UInt8(ascii: ",")
    if bytes[next] == comma {
      return start..<(bytes[(next + 1)...].firstIndex { $0 != 0x20 } ?? next + 1)
    }
    if bytes[last] == comma { return last..<end }
    return line(of: start, bytes)
  }

  /// The line; of the only item of a list the line with its key as well.
  private func line(of place: Int, _ bytes: [UInt8]) -> Range<Int> {
    let start = lineStart(before: place, bytes)
    let end = (bytes[place...].firstIndex(of: 0x0A) ?? bytes.count - 1) + 1
    guard isItem(at: start, bytes), !isItem(at: end, bytes), start > 0 else { return start..<end }
    let above = lineStart(before: start - 1, bytes)
    return (isItem(at: above, bytes) ? start : above)..<end
  }

  private func lineStart(before place: Int, _ bytes: [UInt8]) -> Int {
    bytes[..<place].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
  }

  private func isItem(at line: Int, _ bytes: [UInt8]) -> Bool {
    let text = bytes[line...].drop { $0 == 0x20 }
    return text.first == UInt8(ascii: "-") && text.dropFirst().first == 0x20
  }
}
