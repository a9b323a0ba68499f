internal import Catalog
internal import Text

/// What a heading or question says in parentheses at its end.
struct Parentheses {
  /// What they hold.
  let inner: Located<String>
  /// The source bytes from the blank before them to the end of the text.
  let whole: Range<UInt32>

  /// The last parentheses of a paragraph or heading, when its text ends with them.
  ///
  /// `before` is where others that were read already begin.
  init?(endOf block: UInt32, _ tape: ProseTape, before: UInt32? = nil) {
    guard let text = Self.lastText(of: block, tape) else { return nil }
    let end = before ?? text.end
    let bytes = tape.bytes
    guard end > text.start,
      let close = (Int(text.start)..<Int(end)).last(where: { bytes[$0] != 0x20 }),
      bytes[close] == UInt8(ascii: ")"),
      let open = (Int(text.start)..<close).last(where: { bytes[$0] == UInt8(ascii: "(") })
    else { return nil }
    let kept = (Int(text.start)..<open).last { bytes[$0] != 0x20 }.map { $0 + 1 }
    inner = Located(
      String(decoding: bytes[(open + 1)..<close], as: UTF8.self),
      at: SourceRange(file: tape.file, start: open + 1, end: close))
    whole = UInt32(kept ?? Int(text.start))..<text.end
  }

  private static func lastText(of block: UInt32, _ tape: ProseTape) -> ProseTape.Node? {
    let end = tape.nodes[Int(block)].next
    guard end > block + 1 else { return nil }
    let last = tape.nodes[Int(end) - 1]
    return last.kind == .text ? last : nil
  }

  /// The parts between commas followed by a blank, each with its place.
  var parts: [Located<String>] {
    let bytes = Array(inner.value.utf8)
    var parts: [Located<String>] = []
    var start = 0
    for index in 0...bytes.count {
      let isEnd = index == bytes.count
      guard isEnd || (bytes[index] == 0x2C && index + 1 < bytes.count && bytes[index + 1] == 0x20)
      else { continue }
      parts.append(part(bytes, start, index))
      start = index + 1
    }
    return parts
  }

  private func part(_ bytes: [UInt8], _ from: Int, _ to: Int) -> Located<String> {
    let first = (from..<to).first { bytes[$0] != 0x20 } ?? from
    let end = (first..<to).last { bytes[$0] != 0x20 }.map { $0 + 1 } ?? first
    return Located(
      String(decoding: bytes[first..<end], as: UTF8.self), at: inner.range.part(first, end))
  }
}
