public import Text

/// A paragraph, list item, cell or title of an item's text.
public struct Passage: Sendable {
  public enum Form: UInt8, Sendable { case paragraph, listItem, headerCell, cell, title }

  public let part: TextPart
  public let form: Form
  /// Whether it stands in a block quote: text to paste or to say.
  public let isQuote: Bool
  /// Which step, template, example or template filled in it belongs to, from 0; 0 for what there is
  /// one of.
  public let group: UInt32
  /// Where a cell stands in its table, from 0, the headings being row 0: an empty cell makes no
  /// passage, unless it heads its column.
  public let cell: Cell
  /// Bytes of the collected text.
  public let text: Range<Int>
  public let range: SourceRange

  public struct Cell: Sendable {
    public var row: UInt32 = 0
    public var column: UInt32 = 0
  }
}

/// A link or picture in an item's text.
public struct TextLink: Sendable {
  public enum Kind: Sendable { case web, item, media, picture }
  public let kind: Kind
  public let address: String
  /// The bytes of its words in the collected text; a picture has none.
  public let text: Range<Int>
  /// The words that stand for a picture.
  public let alternative: String?
  public let part: TextPart
  public let range: SourceRange
}

/// Gathers the texts of an item in one row of bytes, with the places in the source that they have.
public struct TextCollector: Sendable {
  public private(set) var bytes: [UInt8] = []
  public private(set) var passages: [Passage] = []
  public private(set) var links: [TextLink] = []
  /// Stretches of the text, each from where it begins.
  private var stretches: [Stretch] = []

  private struct Stretch {
    let start: UInt32
    /// What it was read from; as long as the text itself when that was written so.
    let source: UInt32
    let isExact: Bool
    let sourceEnd: UInt32
  }

  /// What stands for a blank to fill in: no word, and nothing that joins two.
  public static let blank: UInt8 = 0x1A

  public init() {}

  /// A text with a place of its own, such as a title; `source` are its file's bytes.
  public mutating func add(
    title: String, at range: SourceRange, in source: [UInt8], _ part: TextPart, group: Int = 0
  ) {
    let start = bytes.count
    bytes.append(contentsOf: title.utf8)
    let from = Int(range.start)
    let isExact = source.dropFirst(from).starts(with: title.utf8)
    stretch(start, SourceRange(file: range.file, start: from, end: Int(range.end)), isExact)
    end(
      Passage(
        part: part, form: .title, isQuote: false, group: UInt32(group), cell: .init(),
        text: start..<bytes.count,
        range: isExact
          ? SourceRange(file: range.file, start: from, end: from + title.utf8.count) : range))
  }

  public mutating func add(_ prose: Prose, _ part: TextPart, group: Int = 0) {
    guard let slice = prose.slice else { return }
    var walk = Walk(tape: slice.tape, cut: slice.cut, part: part, group: UInt32(group))
    for position in slice.positions {
      if slice.part == .quoted {
        walk.isQuote = true
        blocks(in: position, walk)
      } else {
        block(position, walk)
      }
    }
  }

  /// The source of a part of the text, and whether it was written just so there.
  public func place(of text: Range<Int>, in file: FileID) -> (range: SourceRange, isExact: Bool) {
    let first = stretch(at: text.lowerBound)
    let last = stretch(at: max(text.lowerBound, text.upperBound - 1))
    guard let first, let last else { return (SourceRange(file: file), false) }
    let start =
      first.isExact ? Int(first.source) + text.lowerBound - Int(first.start) : Int(first.source)
    let end =
      last.isExact ? Int(last.source) + text.upperBound - Int(last.start) : Int(last.sourceEnd)
    let isExact = first.isExact && last.isExact && end - start == text.count
    return (SourceRange(file: file, start: start, end: end), isExact)
  }

  private func stretch(at place: Int) -> Stretch? {
    var (low, high) = (0, stretches.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(stretches[middle].start) <= place { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : stretches[low - 1]
  }

  // MARK: - From a tape

  private struct Walk {
    let tape: ProseTape
    let cut: Range<UInt32>
    let part: TextPart
    let group: UInt32
    var isQuote = false

    func node(_ position: UInt32) -> ProseTape.Node { tape.nodes[Int(position)] }
  }

  private mutating func blocks(in position: UInt32, _ walk: Walk) {
    var child = position + 1
    while child < walk.node(position).next {
      block(child, walk)
      child = walk.node(child).next
    }
  }

  private mutating func block(_ position: UInt32, _ walk: Walk) {
    switch walk.node(position).kind {
    case .quote:
      var quoted = walk
      quoted.isQuote = true
      blocks(in: position, quoted)
    case .orderedList, .bulletList:
      for item in walk.tape.children(of: position) {
        for (index, block) in walk.tape.children(of: item).enumerated() {
          if index == 0, walk.node(block).kind == .paragraph {
            passage(block, .listItem, walk)
          } else {
            self.block(block, walk)
          }
        }
      }
    case .table:
      for (row, cells) in walk.tape.children(of: position).enumerated() {
        for (column, cell) in walk.tape.children(of: cells).enumerated() {
          let place = Passage.Cell(row: UInt32(row), column: UInt32(column))
          passage(cell, row == 0 ? .headerCell : .cell, walk, place)
        }
      }
    default: passage(position, .paragraph, walk)
    }
  }

  private mutating func passage(
    _ position: UInt32, _ form: Passage.Form, _ walk: Walk, _ cell: Passage.Cell = .init()
  ) {
    let start = bytes.count
    inlines(in: position, walk)
    end(
      Passage(
        part: walk.part, form: form, isQuote: walk.isQuote, group: walk.group, cell: cell,
        text: start..<bytes.count, range: walk.tape.range(of: position)))
  }

  /// Passages never touch, so that nothing is read across them.
  private mutating func end(_ passage: Passage) {
    guard !passage.text.isEmpty || passage.form == .headerCell else { return }
    passages.append(passage)
    bytes.append(0x0A)
  }

  private mutating func inlines(in position: UInt32, _ walk: Walk) {
    var child = position + 1
    while child < walk.node(position).next {
      inline(child, walk)
      child = walk.node(child).next
    }
  }

  private mutating func inline(_ position: UInt32, _ walk: Walk) {
    let node = walk.node(position)
    switch node.kind {
    case .text:
      node.forEachPart(without: walk.cut) { part, isLineEnd in
        let source = Int(part.lowerBound)..<Int(part.upperBound)
        stretch(
          bytes.count,
          SourceRange(file: walk.tape.file, start: source.lowerBound, end: source.upperBound), true)
        bytes.append(contentsOf: walk.tape.bytes[source])
        if isLineEnd { other([0x20], position, walk) }
      }
    case _ where node.isIn(walk.cut): break
    case .entity: other((walk.tape.characters[position] ?? "").utf8, position, walk)
    case .foldedLine: other([0x20], position, walk)
    case .lineBreak: other([0x0A], position, walk)
    case .blank: other([Self.blank], position, walk)
    case .emphasis, .strong: inlines(in: position, walk)
    case .link: link(.web, position, walk)
    case .itemLink: link(.item, position, walk)
    case .mediaLink: link(.media, position, walk)
    case .picture: link(.picture, position, walk)
    default: break
    }
  }

  private mutating func link(_ kind: TextLink.Kind, _ position: UInt32, _ walk: Walk) {
    let start = bytes.count
    let alternative = kind == .picture ? walk.tape.alternative(of: position) : nil
    if alternative == nil {
      if let title = walk.tape.characters[position] {
        other(title.utf8, position, walk)
      } else {
        inlines(in: position, walk)
      }
    }
    links.append(
      TextLink(
        kind: kind, address: walk.tape.addresses[position] ?? "", text: start..<bytes.count,
        alternative: alternative, part: walk.part, range: walk.tape.range(of: position)))
  }

  /// Text that was not written so in the source.
  private mutating func other(
    _ text: some Sequence<UInt8>, _ position: UInt32, _ walk: Walk
  ) {
    stretch(bytes.count, walk.tape.range(of: position), false)
    bytes.append(contentsOf: text)
  }

  private mutating func stretch(_ start: Int, _ source: SourceRange, _ isExact: Bool) {
    stretches.append(
      Stretch(
        start: UInt32(start), source: source.start, isExact: isExact, sourceEnd: source.end))
  }
}
