internal import Text

/// Makes blocks and inlines of a tape.
extension ProseSlice {
  public var blocks: [Block] {
    let expansion = ProseExpansion(tape: tape, cut: cut)
    guard part != .quoted else {
      return positions.flatMap {
        expansion.blocks(from: $0 + 1, to: tape.nodes[Int($0)].next)
      }
    }
    return positions.compactMap { expansion.block(at: $0) }
  }
}

extension ProseSlice {
  var firstBlock: Block? {
    guard part == .all else { return blocks.first }
    let expansion = ProseExpansion(tape: tape, cut: cut)
    var position = start
    while position < end {
      if let block = expansion.block(at: position) { return block }
      position = tape.nodes[Int(position)].next
    }
    return nil
  }
}

extension ProseTape {
  /// The inlines of a heading, paragraph or cell, but for a part.
  public func inlines(of position: UInt32, without cut: Range<UInt32> = 0..<0) -> [Inline] {
    ProseExpansion(tape: self, cut: cut).inlines(of: position)
  }

  /// The words that stand for a picture: what it holds, or an attribute.
  func alternative(of picture: UInt32) -> String {
    characters[picture] ?? inlines(of: picture).plainText
  }
}

private struct ProseExpansion {
  let tape: ProseTape
  let cut: Range<UInt32>

  func blocks(from start: UInt32, to end: UInt32) -> [Block] {
    tape.siblings(from: start, to: end).compactMap { block(at: $0) }
  }

  /// A block, or nil for a paragraph of which nothing is left.
  func block(at position: UInt32) -> Block? {
    let node = tape.nodes[Int(position)]
    let range = tape.range(of: position)
    switch node.kind {
    case .quote: return .quote(blocks(from: position + 1, to: node.next), range)
    case .orderedList, .bulletList:
      let items = tape.children(of: position).map { item(at: $0) }
      return .list(ProseList(isOrdered: node.kind == .orderedList, items: items, range: range))
    case .table: return .table(table(at: position, range))
    default:
      let content = inlines(of: position)
      return content.isEmpty ? nil : .paragraph(content)
    }
  }

  private func item(at position: UInt32) -> ProseListItem {
    let node = tape.nodes[Int(position)]
    return ProseListItem(
      box: node.flag == 0 ? nil : node.flag == 2, key: tape.keys[position],
      blocks: blocks(from: position + 1, to: node.next), range: tape.range(of: position))
  }

  private func table(at position: UInt32, _ range: SourceRange) -> ProseTable {
    let rows = tape.children(of: position).map { row in
      tape.children(of: row).map { cell in
        TableCell(content: inlines(of: cell), range: tape.range(of: cell))
      }
    }
    return ProseTable(header: rows.first ?? [], rows: Array(rows.dropFirst()), range: range)
  }

  func inlines(of position: UInt32) -> [Inline] {
    var inlines: [Inline] = []
    var child = position + 1
    while child < tape.nodes[Int(position)].next {
      append(child, to: &inlines)
      child = tape.nodes[Int(child)].next
    }
    return inlines
  }

  private func append(_ position: UInt32, to inlines: inout [Inline]) {
    let node = tape.nodes[Int(position)]
    let range = tape.range(of: position)
    switch node.kind {
    case .text:
      node.forEachPart(without: cut) { append($0, isLineEnd: $1, to: &inlines) }
    case _ where node.isIn(cut): break
    case .entity: inlines.append(.text(tape.characters[position] ?? "", range))
    case .foldedLine: inlines.append(.text(" ", range))
    case .lineBreak: inlines.append(.lineBreak)
    case .blank: inlines.append(.blank(range))
    case .emphasis: inlines.append(.emphasis(self.inlines(of: position)))
    case .strong: inlines.append(.strong(self.inlines(of: position)))
    case .link:
      let address = tape.addresses[position] ?? ""
      inlines.append(.link(address: address, self.inlines(of: position), range))
    default: if let inline = catalogInline(at: position, range) { inlines.append(inline) }
    }
  }

  /// A link or picture that leads into the catalogue.
  private func catalogInline(at position: UInt32, _ range: SourceRange) -> Inline? {
    let content = inlines(of: position)
    let path = tape.addresses[position] ?? ""
    switch tape.nodes[Int(position)].kind {
    case .itemLink:
      guard let item = tape.items[position] else { return nil }
      let words = tape.characters[position].map { [Inline.text($0, range)] }
      return .item(item, words ?? content, range)
    case .mediaLink: return .media(path: path, content, range)
    case .picture:
      return .picture(path: path, alt: tape.alternative(of: position), range)
    default: return nil
    }
  }

  private func append(_ part: Range<UInt32>, isLineEnd: Bool, to inlines: inout [Inline]) {
    let place = Int(part.lowerBound)..<Int(part.upperBound)
    var text = String(decoding: tape.bytes[place], as: UTF8.self)
    if isLineEnd { text += " " }
    let range = SourceRange(file: tape.file, start: place.lowerBound, end: place.upperBound)
    inlines.append(.text(text, range))
  }
}
