internal import CMD4C
internal import Catalog
internal import Text

/// Builds the blocks of a document from md4c's calls.
///
/// A class, since C hands it from call to call; it lives for one parse on one thread.
final class MarkdownBuilder {
  /// How deep text may be nested before it is refused.
  static let deepest = 100

  let bytes: UnsafeBufferPointer<UInt8>
  let file: FileID
  var document = MarkdownDocument()
  var frames: [Frame] = [Frame(.document)]
  var inlines = InlineBuilder()
  /// The last byte that had a place: what has none itself stands there.
  var lastOffset: Int
  /// Text that is read past, since its block or span was told.
  var ignoredDepth = 0

  /// An open block and what it holds so far.
  struct Frame {
    enum Kind { case document, quote, list, item, table, row, cell, heading, paragraph, html, code }
    let kind: Kind
    var blocks: [Block] = []
    var items: [ProseListItem] = []
    var cells: [TableCell] = []
    var rows: [[TableCell]] = []
    var box: Bool?
    var key: Located<String>?
    var start: Int?
    /// Whether a tight item's text is being gathered as a paragraph.
    var isGathering = false

    init(_ kind: Kind) {
      self.kind = kind
    }
  }

  /// The bytes of a whole file, and where its body begins.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, file: FileID) {
    self.bytes = bytes
    lastOffset = start
    self.file = file
  }

  func finished() -> MarkdownDocument {
    document
  }

  func enter(block type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) -> Int32 {
    endGathering()
    switch type {
    case MD_BLOCK_QUOTE: frames.append(Frame(.quote))
    case MD_BLOCK_UL, MD_BLOCK_OL: frames.append(Frame(.list))
    case MD_BLOCK_LI: frames.append(item(detail))
    case MD_BLOCK_TABLE: frames.append(Frame(.table))
    case MD_BLOCK_TR:
      if let rows = frames.last?.rows.count, rows > 0 { passLineBreak(lines: rows == 1 ? 2 : 1) }
      frames.append(Frame(.row))
    case MD_BLOCK_TH, MD_BLOCK_TD: open(.cell)
    case MD_BLOCK_P: open(.paragraph)
    case MD_BLOCK_H: open(.heading)
    case MD_BLOCK_HTML: open(.html)
    case MD_BLOCK_CODE: open(.code)
    default: break
    }
    return refuseTooDeep()
  }

  func leave(block type: MD_BLOCKTYPE, _ detail: UnsafeMutableRawPointer?) -> Int32 {
    endGathering()
    switch type {
    case MD_BLOCK_QUOTE: closeQuote()
    case MD_BLOCK_UL, MD_BLOCK_OL: closeList(isOrdered: type == MD_BLOCK_OL)
    case MD_BLOCK_LI: closeItem()
    case MD_BLOCK_TABLE: closeTable()
    case MD_BLOCK_TR: closeRow()
    case MD_BLOCK_TH, MD_BLOCK_TD: closeCell()
    case MD_BLOCK_P: closeParagraph()
    case MD_BLOCK_H: closeHeading(detail)
    case MD_BLOCK_HTML: closeHTML()
    case MD_BLOCK_CODE: closeRefused(.code)
    case MD_BLOCK_HR: tellRule()
    default: break
    }
    return 0
  }

  // MARK: - Opening

  private func open(_ kind: Frame.Kind) {
    frames.append(Frame(kind))
    inlines.open()
  }

  private func item(_ detail: UnsafeMutableRawPointer?) -> Frame {
    var frame = Frame(.item)
    guard let task = detail?.assumingMemoryBound(to: MD_BLOCK_LI_DETAIL.self).pointee,
      task.is_task != 0
    else { return frame }
    frame.box = task.task_mark != CChar(UInt8(ascii: " "))
    return frame
  }

  func refuseTooDeep() -> Int32 {
    guard frames.count + inlines.depth > Self.deepest else { return 0 }
    document.tooDeep = nextWord()
    return 1
  }

  // MARK: - Closing

  private func closeQuote() {
    let frame = frames.removeLast()
    let range = frame.blocks.range ?? range(lastOffset, lastOffset)
    add(.quote(frame.blocks, range))
  }

  private func closeList(isOrdered: Bool) {
    let frame = frames.removeLast()
    guard let first = frame.items.first, let last = frame.items.last else { return }
    let range = first.range.joined(with: last.range)
    add(.list(ProseList(isOrdered: isOrdered, items: frame.items, range: range)))
  }

  private func closeItem() {
    let frame = frames.removeLast()
    let range = frame.blocks.range ?? range(lastOffset, lastOffset)
    if frame.box != nil { document.boxes.append(range) }
    frames[frames.count - 1].items.append(
      ProseListItem(box: frame.box, key: frame.key, blocks: frame.blocks, range: range))
  }

  private func closeTable() {
    let frame = frames.removeLast()
    guard let header = frame.rows.first else { return }
    let first = header.first?.range ?? range(lastOffset, lastOffset)
    add(
      .table(
        ProseTable(
          header: header, rows: Array(frame.rows.dropFirst()),
          range: first.joined(with: range(lastOffset, lastOffset)))))
  }

  private func closeRow() {
    let frame = frames.removeLast()
    frames[frames.count - 1].rows.append(frame.cells)
  }

  private func closeCell() {
    let content = closeInlines(mayHaveKey: false).content
    frames.removeLast()
    let cell = TableCell(
      content: content, range: content.range ?? emptyCell())
    frames[frames.count - 1].cells.append(cell)
  }

  private func closeParagraph() {
    let isItemsFirst = frames.dropLast().last.map { $0.kind == .item && $0.blocks.isEmpty } ?? false
    let (content, key) = closeInlines(mayHaveKey: isItemsFirst)
    frames.removeLast()
    if let key { frames[frames.count - 1].key = key }
    if !content.isEmpty { add(.paragraph(content)) }
  }

  private func closeHeading(_ detail: UnsafeMutableRawPointer?) {
    let (content, key) = closeInlines(mayHaveKey: true)
    frames.removeLast()
    let level = detail?.assumingMemoryBound(to: MD_BLOCK_H_DETAIL.self).pointee.level ?? 1
    let range = content.range ?? emptyHeading()
    guard frames.count == 1 else { return tell(.headingInBlock, range) }
    let isUnderlined = !lineStartsWithHash(Int(range.start))
    if isUnderlined { tell(.underlinedHeading, range) }
    document.parts.append(
      .heading(
        MarkdownDocument.Heading(
          level: Int(level), content: content, key: key, range: range, isUnderlined: isUnderlined)))
  }

  /// HTML that is only comments is dropped.
  private func closeHTML() {
    let start = frames.last?.start ?? lastOffset
    let content = closeInlines(mayHaveKey: false).content
    frames.removeLast()
    let text = String(decoding: bytes[start..<max(start, lastOffset)], as: UTF8.self).trimmed
    if let end = textAfterComments(text) {
      tell(.html, range(start + end.from, start + end.to))
      add(.paragraph(content))
    }
  }

  /// What is told as refused is read on as plain text, so that nothing seems to be missing.
  private func closeRefused(_ reason: MarkdownDocument.Reason) {
    let start = frames.last?.start ?? lastOffset
    let content = closeInlines(mayHaveKey: false).content
    frames.removeLast()
    tell(reason, firstLine(from: start))
    add(.paragraph(content))
  }

  // MARK: - Gathering a tight item's text

  /// Opens a paragraph for text that stands straight in a list item.
  func gatherIfInItem() {
    guard frames[frames.count - 1].kind == .item, !frames[frames.count - 1].isGathering else {
      return
    }
    frames[frames.count - 1].isGathering = true
    inlines.open()
  }

  private func endGathering() {
    guard frames[frames.count - 1].isGathering else { return }
    frames[frames.count - 1].isGathering = false
    let isFirst = frames[frames.count - 1].blocks.isEmpty
    let (content, key) = closeInlines(mayHaveKey: isFirst)
    if let key { frames[frames.count - 1].key = key }
    if !content.isEmpty { frames[frames.count - 1].blocks.append(.paragraph(content)) }
  }

  private func add(_ block: Block) {
    if frames.count == 1 {
      document.parts.append(.block(block))
    } else {
      frames[frames.count - 1].blocks.append(block)
    }
  }
}
