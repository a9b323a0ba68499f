internal import Catalog
internal import Text

/// A heading with the blocks under it and the headings below it.
///
/// A class, so that whoever goes through the tree copies nothing.
final class HeadingNode {
  let tape: ProseTape
  /// The heading's place on the tape.
  let position: UInt32
  /// The text of the heading, without its marks.
  let title: Located<String>
  /// Where the blocks under it end.
  fileprivate(set) var end: UInt32
  fileprivate(set) var children: [HeadingNode] = []

  /// How many # it has, or was meant to have.
  fileprivate(set) var level: Int

  fileprivate init(_ tape: ProseTape, at position: UInt32) {
    self.tape = tape
    self.position = position
    level = Int(tape.nodes[Int(position)].flag & ProseTape.Node.levelMask)
    title = Located(tape.plainText(of: position).trimmed, at: tape.range(of: position))
    end = tape.nodes[Int(position)].next
  }

  /// Whether a line of marks below made it a heading.
  var isUnderlined: Bool {
    tape.nodes[Int(position)].flag & ProseTape.Node.underlined != 0
  }

  var range: SourceRange { title.range }
  var key: Located<String>? { tape.keys[position] }

  /// The blocks between it and the next heading.
  var blocks: ProseSlice {
    ProseSlice(tape, from: tape.nodes[Int(position)].next, to: end)
  }

  var isEmpty: Bool { blocks.isEmpty && children.isEmpty }
}

/// A document as a tree: what stands before the first heading, then the headings.
struct HeadingTree {
  let lead: ProseSlice
  private(set) var nodes: [HeadingNode] = []

  /// `meant` gives the level of a heading, or nil where it is plain text.
  init(_ tape: ProseTape, meant: (HeadingNode) -> Int?) {
    var open: [HeadingNode] = []
    var leadEnd: UInt32 = 0
    var position: UInt32 = 0
    while position < tape.nodes.count {
      let node = tape.nodes[Int(position)]
      if let heading = Self.heading(tape, position, meant) {
        Self.close(&open, to: heading.level, into: &nodes)
        open.append(heading)
      } else if open.isEmpty {
        leadEnd = node.next
      } else {
        open[open.count - 1].end = node.next
      }
      position = node.next
    }
    Self.close(&open, to: 0, into: &nodes)
    lead = ProseSlice(tape, from: 0, to: leadEnd)
  }

  private static func heading(
    _ tape: ProseTape, _ position: UInt32, _ meant: (HeadingNode) -> Int?
  ) -> HeadingNode? {
    guard tape.nodes[Int(position)].kind == .heading else { return nil }
    let heading = HeadingNode(tape, at: position)
    guard let level = meant(heading) else { return nil }
    heading.level = level
    return heading
  }

  /// Closes the open headings that a heading of this level does not belong to.
  private static func close(
    _ open: inout [HeadingNode], to level: Int, into nodes: inout [HeadingNode]
  ) {
    while let last = open.last, last.level >= level {
      open.removeLast()
      if open.isEmpty {
        nodes.append(last)
      } else {
        open[open.count - 1].children.append(last)
      }
    }
  }
}
