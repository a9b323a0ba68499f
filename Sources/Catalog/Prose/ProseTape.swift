public import Text

/// A document's text as one flat array: compact to keep, quick to make, expanded when it is read.
///
/// Texts are places in the source's bytes, not copies. A node is followed by what is in it, up to
/// the node at `next`.
public final class ProseTape: Sendable {
  public struct Node: Sendable {
    public enum Kind: UInt8, Sendable {
      case heading, paragraph, quote, orderedList, bulletList, item, table, row, cell
      case text, entity, foldedLine, lineBreak, blank, emphasis, strong, link
      case itemLink, mediaLink, picture
    }

    public static let levelMask: UInt8 = 0x0F
    public static let underlined: UInt8 = 0x80

    public var kind: Kind
    /// A heading's level, and whether a line below made it one; of an item 1 for an empty box and 2 for a ticked one; of a text 1 when a
    /// line ends after it, so that a blank follows.
    public var flag: UInt8
    /// The position after all that is in it.
    public var next: UInt32
    /// Bytes in the source; of a block from its first to its last text.
    public var start: UInt32
    public var end: UInt32

    public init(_ kind: Kind, flag: UInt8 = 0, next: Int = 0, start: Int, end: Int) {
      self.kind = kind
      self.flag = flag
      self.next = UInt32(next)
      self.start = UInt32(start)
      self.end = UInt32(end)
    }
  }

  public let file: FileID
  public let bytes: [UInt8]
  public let nodes: [Node]
  /// Keys written as `{#id}`, by the position of their heading or item.
  public let keys: [UInt32: Located<String>]
  /// Where links lead, by position; of media and pictures their paths in the catalogue.
  public let addresses: [UInt32: String]
  /// The items that links lead to, by position.
  public let items: [UInt32: ItemAddress]
  /// What character references stand for, what items are called where the author wrote no words,
  /// and what stands for pictures where that is an attribute, by position.
  public let characters: [UInt32: String]

  public init(
    file: FileID, bytes: [UInt8], nodes: [Node], keys: [UInt32: Located<String>],
    addresses: [UInt32: String], items: [UInt32: ItemAddress] = [:],
    characters: [UInt32: String]
  ) {
    self.file = file
    self.bytes = bytes
    self.nodes = nodes
    self.keys = keys
    self.addresses = addresses
    self.items = items
    self.characters = characters
  }

  /// The same with words in the links to items that have none.
  public func titled(_ title: (ItemAddress) -> String) -> ProseTape {
    var characters = characters
    for (position, item) in items where isEmpty(itemLink: position) {
      characters[position] = title(item)
    }
    return ProseTape(
      file: file, bytes: bytes, nodes: nodes, keys: keys, addresses: addresses, items: items,
      characters: characters)
  }

  private func isEmpty(itemLink position: UInt32) -> Bool {
    // Links in what was refused are not on the tape.
    guard position < nodes.count else { return false }
    let node = nodes[Int(position)]
    return node.kind == .itemLink && node.next == position + 1
  }

  public func range(of position: UInt32) -> SourceRange {
    let node = nodes[Int(position)]
    return SourceRange(file: file, start: Int(node.start), end: Int(node.end))
  }
}

/// Blocks of a tape that follow each other, or a part of them.
public struct ProseSlice: Sendable {
  public enum Part: Sendable {
    case all
    /// All but quotes.
    case withoutQuotes
    /// What the quotes hold.
    case quoted
    /// All but lists.
    case withoutLists
  }

  public let tape: ProseTape
  public let start: UInt32
  public let end: UInt32
  public let part: Part
  /// Source bytes that are left out: a mark at the end of a question, the words before a reason.
  public let cut: Range<UInt32>

  public init(
    _ tape: ProseTape, from start: UInt32, to end: UInt32, part: Part = .all,
    cut: Range<UInt32> = 0..<0
  ) {
    self.tape = tape
    self.start = start
    self.end = end
    self.part = part
    self.cut = cut
  }

  /// The same blocks, or a part of them.
  public func part(_ part: Part) -> ProseSlice {
    ProseSlice(tape, from: start, to: end, part: part, cut: cut)
  }

  /// The positions of its blocks; of the quotes themselves where it is what they hold.
  public var positions: [UInt32] {
    var positions: [UInt32] = []
    forEachPosition { positions.append($0) }
    return positions
  }

  func forEachPosition(_ body: (UInt32) -> Void) {
    var position = start
    while position < end {
      let node = tape.nodes[Int(position)]
      if holds(node.kind) { body(position) }
      position = node.next
    }
  }

  public var isEmpty: Bool {
    var position = start
    while position < end {
      let node = tape.nodes[Int(position)]
      if holds(node.kind) { return false }
      position = node.next
    }
    return true
  }

  private func holds(_ kind: ProseTape.Node.Kind) -> Bool {
    switch part {
    case .all: true
    case .withoutQuotes: kind != .quote
    case .quoted: kind == .quote
    case .withoutLists: kind != .orderedList && kind != .bulletList
    }
  }

  /// From its first to its last block; nil when it is empty.
  public var range: SourceRange? {
    var first: UInt32?
    var last = start
    forEachPosition {
      first = first ?? $0
      last = $0
    }
    return first.map { tape.range(of: $0).joined(with: tape.range(of: last)) }
  }
}

extension ProseTape {
  /// The positions of nodes that follow each other, one by one: nothing is made to hold them.
  public struct Siblings: Sequence, IteratorProtocol {
    private let nodes: [Node]
    private var position: UInt32
    private let end: UInt32

    fileprivate init(_ nodes: [Node], from start: UInt32, to end: UInt32) {
      self.nodes = nodes
      position = start
      self.end = end
    }

    public mutating func next() -> UInt32? {
      guard position < end else { return nil }
      defer { position = nodes[Int(position)].next }
      return position
    }
  }

  public func siblings(from start: UInt32, to end: UInt32) -> Siblings {
    Siblings(nodes, from: start, to: end)
  }

  /// The positions of what a node holds.
  public func children(of position: UInt32) -> Siblings {
    siblings(from: position + 1, to: nodes[Int(position)].next)
  }
}

extension ProseTape {
  /// The words of a heading, paragraph or cell as they read, but for a part.
  public func plainText(of position: UInt32, without cut: Range<UInt32> = 0..<0) -> String {
    let end = nodes[Int(position)].next
    guard end == position + 2, nodes[Int(position) + 1].kind == .text else {
      return inlines(of: position, without: cut).plainText
    }
    let text = nodes[Int(position) + 1]
    // What is cut is the end of a text nearly always.
    guard cut.isEmpty || cut.upperBound == text.end else {
      return inlines(of: position, without: cut).plainText
    }
    let last = cut.isEmpty ? text.end : max(text.start, cut.lowerBound)
    return String(decoding: bytes[Int(text.start)..<Int(last)], as: UTF8.self)
  }
}

extension ProseTape.Node {
  /// Whether all of it is left out with a part of the source.
  func isIn(_ cut: Range<UInt32>) -> Bool {
    !cut.isEmpty && start >= cut.lowerBound && end <= cut.upperBound
  }

  /// What is left of a text, before a part that is left out and after it, and whether a line ends
  /// after it.
  func forEachPart(without cut: Range<UInt32>, _ body: (Range<UInt32>, _ isLineEnd: Bool) -> Void) {
    guard !cut.isEmpty, start < cut.upperBound, end >= cut.lowerBound else {
      return body(start..<end, flag == 1)
    }
    if start < cut.lowerBound { body(start..<cut.lowerBound, false) }
    if end > cut.upperBound { body(cut.upperBound..<end, flag == 1) }
  }
}
