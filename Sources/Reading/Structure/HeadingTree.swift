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
  /// Whether it is the first line of a paragraph that goes on.
  let isGlued: Bool

  fileprivate init(_ tape: ProseTape, at position: UInt32) {
    self.tape = tape
    self.position = position
    level = Int(tape.nodes[Int(position)].flag & ProseTape.Node.levelMask)
    title = Located(tape.plainText(of: position).trimmed, at: tape.range(of: position))
    end = tape.nodes[Int(position)].next
    isGlued = false
  }

  /// A line that was meant as a heading.
  fileprivate init(_ tape: ProseTape, at position: UInt32, _ line: MeantLine) {
    self.tape = tape
    self.position = position
    level = line.level
    title = line.title
    end = tape.nodes[Int(position)].next
    isGlued = tape.nodes[Int(position)].end > line.title.range.end + 2
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

  var isEmpty: Bool { blocks.isEmpty && children.isEmpty && !isGlued }

  /// The lines it stands on, without the last line break.
  var wholeLine: SourceRange {
    SourceRange(
      file: range.file, start: tape.lineStart(Int(range.start)), end: tape.lineEnd(Int(range.end)))
  }

  /// The # at its beginning.
  var marks: SourceRange {
    let line = wholeLine
    let bytes = tape.bytes[Int(line.start)..<Int(line.end)]
    let start = bytes.firstIndex { $0 > 0x20 } ?? bytes.startIndex
    let end = bytes[start...].firstIndex { $0 != UInt8(ascii: "#") } ?? bytes.endIndex
    return SourceRange(file: range.file, start: start, end: end)
  }

  /// The line below, with the line break before it.
  var lineBelow: SourceRange {
    let end = Int(wholeLine.end)
    let next = min(tape.bytes.count, (tape.bytes[end...].firstIndex(of: 0x0A) ?? end) + 1)
    return SourceRange(file: range.file, start: end, end: tape.lineEnd(next))
  }

  /// The first of the marks that make it a heading.
  var marksBelow: String {
    let line = lineBelow
    let bytes = tape.bytes[Int(line.start)..<Int(line.end)].filter { $0 > 0x20 }
    return String(decoding: bytes.prefix(3), as: UTF8.self)
  }
}

/// A paragraph's first line that was meant as a heading.
struct MeantLine {
  let title: Located<String>
  let level: Int
}

extension ProseTape {
  func lineStart(_ offset: Int) -> Int {
    bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
  }

  /// Where the line's text ends.
  func lineEnd(_ offset: Int) -> Int {
    let end = bytes[offset...].firstIndex(of: 0x0A) ?? bytes.count
    return end > offset && bytes[end - 1] == 0x0D ? end - 1 : end
  }
}

/// A document as a tree: what stands before the first heading, then the headings.
struct HeadingTree {
  let lead: ProseSlice
  private(set) var nodes: [HeadingNode] = []

  /// `meant` gives the level of a heading, or nil where it is plain text; `meantLine` the heading
  /// that a paragraph within a section was meant to be.
  init(
    _ tape: ProseTape, meant: (HeadingNode) -> Int?,
    meantLine: (UInt32, _ section: HeadingNode?) -> MeantLine?
  ) {
    var open: [HeadingNode] = []
    var leadEnd: UInt32 = 0
    var position: UInt32 = 0
    while position < tape.nodes.count {
      let node = tape.nodes[Int(position)]
      var heading: HeadingNode?
      if node.kind == .heading {
        heading = Self.heading(tape, position, meant)
      } else if node.kind == .paragraph, let line = meantLine(position, open.first) {
        heading = HeadingNode(tape, at: position, line)
      }
      if let heading {
        open.last?.end = position
        Self.close(&open, to: heading.level, into: &nodes)
        open.append(heading)
      } else if open.isEmpty {
        leadEnd = node.next
      }
      position = node.next
    }
    open.last?.end = position
    Self.close(&open, to: 0, into: &nodes)
    lead = ProseSlice(tape, from: 0, to: leadEnd)
  }

  private static func heading(
    _ tape: ProseTape, _ position: UInt32, _ meant: (HeadingNode) -> Int?
  ) -> HeadingNode? {
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
