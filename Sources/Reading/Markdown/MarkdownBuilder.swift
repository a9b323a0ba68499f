internal import CMD4C
internal import Catalog
internal import Text

/// Builds the tape of a document from md4c's calls: an open node for every open block and span.
struct MarkdownBuilder {
  /// How deep text may be nested before it is refused.
  static let deepest = 100

  let bytes: UnsafeBufferPointer<UInt8>
  let file: FileID
  var nodes: [ProseTape.Node] = []
  var keys: [UInt32: Located<String>] = [:]
  var addresses: [UInt32: String] = [:]
  var items: [UInt32: ItemAddress] = [:]
  let addressReader: LinkAddress.Reader
  var links: [ProseLink] = []
  var takesTitles = false
  var characters: [UInt32: String] = [:]
  var problems: [MarkdownDocument.Problem] = []
  var blanks: [SourceRange] = []
  var boxes: [SourceRange] = []
  private var refused: [SourceRange] = []
  var strongs = 0
  var tooDeep: SourceRange?

  /// An open node: its position on the tape, and its kind, which is asked for at every call.
  struct Open {
    let position: Int
    let kind: ProseTape.Node.Kind
  }

  /// The open nodes, the innermost last.
  var open: [Open] = []
  /// The last byte that had a place: what has none itself stands there.
  var lastOffset: Int
  /// Whether the innermost node is a tight item's text, gathered as a paragraph.
  var isGathering = false
  /// Whether the last node is a text of the innermost open node.
  var canExtend = false
  /// Whether HTML or code is being read, as plain text; where it began.
  var isRefused = false
  var refusedStart: Int?
  /// How many rows the open table has so far.
  private var rows = 0

  /// Where blanks stand in the source, those that text has passed not any more.
  var blanksAhead: ArraySlice<Range<Int>>
  /// Whether there is a brace at all, with which keys begin.
  private let hasBraces: Bool

  /// The bytes of a whole file, where its body begins, and where blanks stand in it.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, blanks: [Range<Int>], file: FileID,
    addresses: LinkAddress.Reader
  ) {
    self.bytes = bytes
    addressReader = addresses
    blanksAhead = blanks[...]
    hasBraces = ByteSearch.first(of: UInt8(ascii: "{"), in: bytes, from: start) != nil
    self.file = file
    lastOffset = start
    nodes.reserveCapacity((bytes.count - start) / 12)
    open.reserveCapacity(16)
  }

  mutating func finished(_ bytes: [UInt8]) -> MarkdownDocument {
    while !open.isEmpty { pop() }
    return MarkdownDocument(
      tape: ProseTape(
        file: file, bytes: bytes, nodes: exact(nodes), keys: keys, addresses: addresses,
        items: items, characters: characters),
      problems: problems, blanks: blanks, boxes: boxes, strongs: strongs, refused: refused,
      links: links,
      takesTitles: takesTitles, tooDeep: tooDeep)
  }

  /// The same nodes in no more room than they take.
  private func exact(_ nodes: [ProseTape.Node]) -> [ProseTape.Node] {
    nodes.withUnsafeBufferPointer { Array($0) }
  }

  mutating func enter(block type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) -> Int32 {
    closeSpans()
    endGathering()
    switch type {
    case MD_BLOCK_QUOTE: push(.quote)
    case MD_BLOCK_UL: push(.bulletList)
    case MD_BLOCK_OL: push(.orderedList)
    case MD_BLOCK_LI: push(.item, flag: box(detail))
    case MD_BLOCK_TABLE: openTable()
    case MD_BLOCK_TR: openRow()
    case MD_BLOCK_TH, MD_BLOCK_TD: push(.cell)
    case MD_BLOCK_P: push(.paragraph)
    case MD_BLOCK_H: push(.heading, flag: level(detail))
    case MD_BLOCK_HTML, MD_BLOCK_CODE: openRefused()
    default: break
    }
    return refuseTooDeep()
  }

  mutating func leave(block type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) -> Int32 {
    closeSpans()
    endGathering()
    switch type {
    case MD_BLOCK_QUOTE, MD_BLOCK_UL, MD_BLOCK_OL, MD_BLOCK_TABLE, MD_BLOCK_TR: pop()
    case MD_BLOCK_LI: closeItem()
    case MD_BLOCK_TH, MD_BLOCK_TD: closeCell()
    case MD_BLOCK_P: closeText(mayHaveKey: hasBraces && isFirstInItem)
    case MD_BLOCK_H: closeHeading()
    case MD_BLOCK_HTML: closeHTML()
    case MD_BLOCK_CODE: closeCode()
    case MD_BLOCK_HR: tellRule()
    default: break
    }
    return 0
  }

  // MARK: - Nodes

  mutating func push(_ kind: ProseTape.Node.Kind, flag: UInt8 = 0) {
    canExtend = false
    open.append(Open(position: nodes.count, kind: kind))
    nodes.append(ProseTape.Node(kind, flag: flag, start: lastOffset, end: lastOffset))
  }

  /// Closes the innermost node: it ends where the tape does, and stands where its content stands.
  @discardableResult
  mutating func pop() -> Int {
    canExtend = false
    let position = open.removeLast().position
    var node = nodes[position]
    node.next = UInt32(nodes.count)
    node.start = position + 1 < nodes.count ? nodes[position + 1].start : UInt32(lastOffset)
    node.end = UInt32(lastOffset)
    nodes[position] = node
    return position
  }

  /// md4c does not close an address that runs into the bar of a table's cell, and loses the cell
  /// after it.
  private mutating func closeSpans() {
    while let last = open.last, last.kind.isSpan {
      let position = pop()
      tell(.gluedAddress, range(Int(nodes[position].start), Int(nodes[position].end)))
    }
  }

  mutating func leaf(_ kind: ProseTape.Node.Kind, _ part: Range<Int>) {
    canExtend = kind == .text
    nodes.append(
      ProseTape.Node(
        kind, next: nodes.count + 1, start: part.lowerBound, end: part.upperBound))
  }

  private func box(_ detail: UnsafeMutableRawPointer?) -> UInt8 {
    guard let task = detail?.assumingMemoryBound(to: MD_BLOCK_LI_DETAIL.self).pointee,
      task.is_task != 0
    else { return 0 }
    return task.task_mark == CChar(UInt8(ascii: " ")) ? 1 : 2
  }

  private func level(_ detail: UnsafeMutableRawPointer?) -> UInt8 {
    UInt8(detail?.assumingMemoryBound(to: MD_BLOCK_H_DETAIL.self).pointee.level ?? 1)
  }

  mutating func refuseTooDeep() -> Int32 {
    guard open.count > Self.deepest else { return 0 }
    tooDeep = nextWord()
    while !open.isEmpty { pop() }
    return 1
  }

  // MARK: - Closing

  private mutating func closeItem() {
    let position = pop()
    if nodes[position].flag != 0 {
      boxes.append(range(Int(nodes[position].start), Int(nodes[position].end)))
    }
  }

  /// Closes a paragraph, heading or cell; a paragraph without text is dropped.
  private mutating func closeText(mayHaveKey: Bool, mayBeEmpty: Bool = false) {
    guard let position = open.last?.position else { return }
    if hasBraces { takeKey(mayHaveKey: mayHaveKey, in: position) }
    pop()
    if !mayBeEmpty, position + 1 == nodes.count { nodes.removeLast() }
  }

  /// Whether the innermost node is the first text of a list item.
  private var isFirstInItem: Bool {
    guard open.count > 1, let last = open.last else { return false }
    let item = open[open.count - 2]
    return item.kind == .item && item.position + 1 == last.position
  }

  private mutating func closeHeading() {
    guard let position = open.last?.position else { return }
    closeText(mayHaveKey: true, mayBeEmpty: true)
    if position + 1 == nodes.count {
      let place = emptyHeading()
      nodes[position].start = place.start
      nodes[position].end = place.end
    }
    let place = range(Int(nodes[position].start), Int(nodes[position].end))
    if !open.isEmpty {
      nodes.removeSubrange(position...)
      tell(.headingInBlock, place)
    } else if !lineStartsWithHash(Int(place.start)) {
      nodes[position].flag |= ProseTape.Node.underlined
    } else {
      tellPictures(inHeadingAt: position)
    }
  }

  private mutating func closeCell() {
    guard let position = open.last?.position else { return }
    closeText(mayHaveKey: false, mayBeEmpty: true)
    guard position + 1 == nodes.count else { return }
    let place = emptyCell()
    nodes[position].start = place.start
    nodes[position].end = place.end
  }

  // MARK: - Tables

  private mutating func openTable() {
    rows = 0
    push(.table)
  }

  /// Empty cells have no place: a row stands at least on the line after the one before.
  private mutating func openRow() {
    if rows == 0 { passToTable() } else { passLineBreak(lines: rows == 1 ? 2 : 1) }
    rows += 1
    push(.row)
  }

  // MARK: - HTML and code

  /// What is refused is read on as plain text, so that nothing seems to be missing.
  private mutating func openRefused() {
    push(.paragraph)
    isRefused = true
    refusedStart = nil
  }

  /// HTML that is only comments is dropped.
  private mutating func closeHTML() {
    let start = closeRefused()
    let text = String(decoding: bytes[start.offset..<max(start.offset, lastOffset)], as: UTF8.self)
    if let end = textAfterComments(text.trimmedEnd) {
      let place = start.offset + end.from
      let isComment = bytes[place...].starts(with: "<!--".utf8)
      let reason: MarkdownDocument.Reason =
        isComment ? .unclosedComment : end.from > 0 ? .textAfterComment : .html
      tell(reason, range(place, start.offset + end.to))
    } else {
      nodes.removeSubrange(start.position...)
    }
  }

  /// Told at the fence, which stands on the line before the code.
  private mutating func closeCode() {
    let code = lineStart(closeRefused().offset)
    tell(.codeBlock, firstLine(from: lineStart(max(0, code - 1))))
  }

  private mutating func closeRefused() -> (position: Int, offset: Int) {
    isRefused = false
    let start = refusedStart ?? lastOffset
    refused.append(range(start, max(start, lastOffset)))
    return (pop(), start)
  }

  // MARK: - Gathering a tight item's text

  /// Opens a paragraph for text that stands straight in a list item.
  mutating func gatherIfInItem() {
    guard open.last?.kind == .item else { return }
    push(.paragraph)
    isGathering = true
  }

  private mutating func endGathering() {
    guard isGathering else { return }
    isGathering = false
    closeText(mayHaveKey: hasBraces && isFirstInItem)
  }
}
