internal import Catalog
internal import Text

/// An item of a list, where it stands on the tape.
struct ListItem {
  let tape: ProseTape
  let position: UInt32

  var range: SourceRange { tape.range(of: position) }
  var key: Located<String>? { tape.keys[position] }

  /// The paragraph that the item begins with.
  var lead: UInt32? {
    let first = position + 1
    return first < end && tape.nodes[Int(first)].kind == .paragraph ? first : nil
  }

  /// The inlines of that paragraph.
  var leadInlines: [Inline] {
    lead.map { tape.inlines(of: $0) } ?? []
  }

  /// What stands in the item, but for a part.
  func prose(without cut: Range<UInt32> = 0..<0) -> Prose {
    Prose(ProseSlice(tape, from: position + 1, to: end, cut: cut))
  }

  private var end: UInt32 { tape.nodes[Int(position)].next }
}

extension ProseSlice {
  /// The items of its lists, and the blocks beside them.
  var itemsAndOthers: (items: [ListItem], others: [UInt32]) {
    var items: [ListItem] = []
    var others: [UInt32] = []
    for position in positions {
      if tape.nodes[Int(position)].kind.isList {
        items += tape.children(of: position).map { ListItem(tape: tape, position: $0) }
      } else {
        others.append(position)
      }
    }
    return (items, others)
  }

  /// One of its blocks.
  func block(at position: UInt32) -> ProseSlice {
    ProseSlice(tape, from: position, to: tape.nodes[Int(position)].next)
  }

  /// Its blocks after the first.
  var withoutFirst: ProseSlice {
    ProseSlice(tape, from: start < end ? tape.nodes[Int(start)].next : end, to: end)
  }

  func holdsBlank(at position: UInt32) -> Bool {
    tape.nodes[Int(position)..<Int(tape.nodes[Int(position)].next)].contains { $0.kind == .blank }
  }
}

extension ProseTape.Node.Kind {
  var isList: Bool { self == .orderedList || self == .bulletList }
}
