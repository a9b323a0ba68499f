internal import Markup
internal import Text

extension XMLText {
  /// Where an attribute's value stands, between its quotes.
  func range(
    of attribute: XMLDocument.Attribute, in node: XMLDocument.Node, _ file: FileID
  ) -> SourceRange {
    let found = attributes(from: Int(node.start), to: Int(node.end)).first { written in
      let parts = written.name.utf8.split(separator: UInt8(ascii: ":"))
      return parts.last.map { Substring($0) == attribute.name.local } == true
        && (parts.count == 2) == (attribute.name.namespace != nil)
    }
    let value = found?.value ?? Int(node.start)..<Int(node.end)
    return SourceRange(file: file, start: value.lowerBound, end: value.upperBound)
  }

  /// The name of an element where its tag begins, without the `<`.
  func nameRange(of node: XMLDocument.Node, _ file: FileID) -> SourceRange {
    let start = Int(node.start) + 1
    return SourceRange(file: file, start: start, end: nameEnd(from: start, to: Int(node.end)))
  }

  private func nameEnd(from start: Int, to end: Int) -> Int {
    bytes[start..<end].firstIndex { $0.isXMLBlank || $0 == 0x2F || $0 == 0x3E || $0 == 0x3D } ?? end
  }

  /// Every attribute of a start tag; the parser has found that it is well formed.
  private func attributes(from start: Int, to end: Int) -> [(name: String, value: Range<Int>)] {
    var found: [(name: String, value: Range<Int>)] = []
    var place = nameEnd(from: start + 1, to: end)
    while let first = bytes[place..<end].firstIndex(where: { !$0.isXMLBlank }),
      let open = bytes[first..<end].firstIndex(where: { $0 == 0x22 || $0 == 0x27 }),
      let close = bytes[(open + 1)..<end].firstIndex(of: bytes[open])
    {
      let name = first..<nameEnd(from: first, to: end)
      found.append((String(decoding: bytes[name], as: UTF8.self), open + 1..<close))
      place = close + 1
    }
    return found
  }
}
