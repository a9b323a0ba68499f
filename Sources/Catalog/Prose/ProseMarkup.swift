public import Markup
internal import Text

/// Where prose is written: its elements are XHTML's in both.
public enum ProseForm: Sendable {
  /// The canonical XML: as it was written.
  case xml
  /// HTML for whoever shows it: an empty cell is a place to write in.
  case html
}

extension Prose {
  /// Writes the text as elements named as in XHTML, `data-` attributes saying what is filled in.
  ///
  /// Of a template filled in, `headings` says which rows have one.
  public func write(
    to sink: inout some MarkupSink, as form: ProseForm, headings: RowHeadings? = nil
  ) {
    guard let slice else { return }
    let walk = ProseMarkup(
      tape: slice.tape, cut: slice.cut, form: form, headings: headings, start: slice.start)
    slice.forEachPosition { position in
      if slice.part == .quoted {
        walk.blocks(in: position, to: &sink)
      } else {
        walk.block(position, to: &sink)
      }
    }
  }
}

/// Goes through a tape from block to block, and in each from word to word.
private struct ProseMarkup {
  let tape: ProseTape
  let cut: Range<UInt32>
  let form: ProseForm
  let headings: RowHeadings?
  /// Where the text begins in the tape.
  let start: UInt32

  private func node(_ position: UInt32) -> ProseTape.Node { tape.nodes[Int(position)] }

  /// Calls for every node directly in another.
  private func forEach(in position: UInt32, _ body: (UInt32) -> Void) {
    var child = position + 1
    let end = node(position).next
    while child < end {
      body(child)
      child = node(child).next
    }
  }

  // MARK: - Blocks

  func blocks(in position: UInt32, to sink: inout some MarkupSink) {
    forEach(in: position) { block($0, to: &sink) }
  }

  func block(_ position: UInt32, to sink: inout some MarkupSink) {
    switch node(position).kind {
    case .quote: element(.blockquote, position, to: &sink, blocks)
    case .orderedList: element(.ol, position, to: &sink, items)
    case .bulletList: element(.ul, position, to: &sink, items)
    case .table: table(position, to: &sink)
    default:
      if holdsWords(position) { element(.p, position, to: &sink, inlines) }
    }
  }

  private func element<Sink: MarkupSink>(
    _ name: MarkupName, _ position: UInt32, to sink: inout Sink,
    _ content: (UInt32, inout Sink) -> Void
  ) {
    sink.open(name)
    content(position, &sink)
    sink.close()
  }

  private func items(in position: UInt32, to sink: inout some MarkupSink) {
    forEach(in: position) { item($0, to: &sink) }
  }

  /// A paragraph that stands alone, or with lists under it, needs no element of its own.
  private func item(_ position: UInt32, to sink: inout some MarkupSink) {
    sink.open(.li)
    attributes(ofItem: position, to: &sink)
    let isTight = isTight(position)
    forEach(in: position) { block in
      if isTight, block == position + 1 {
        inlines(in: block, to: &sink)
      } else {
        self.block(block, to: &sink)
      }
    }
    sink.close()
  }

  private func isTight(_ item: UInt32) -> Bool {
    let first = item + 1
    guard first < node(item).next, node(first).kind == .paragraph else { return false }
    var rest = node(first).next
    while rest < node(item).next {
      guard node(rest).kind == .orderedList || node(rest).kind == .bulletList else { return false }
      rest = node(rest).next
    }
    return true
  }

  /// The box to tick, and the key that answers hang on.
  private func attributes(ofItem position: UInt32, to sink: inout some MarkupSink) {
    let flag = node(position).flag
    if flag != 0 { sink.attribute(.dataBox, flag == 2 ? "ticked" : nil) }
    if let key = tape.keys[position] { sink.attribute(.dataKey, key.value) }
  }

  // MARK: - Tables

  private func table(_ position: UInt32, to sink: inout some MarkupSink) {
    var rows = tape.children(of: position)
    sink.open(.table)
    sink.open(.thead)
    if let header = rows.next() {
      sink.open(.tr)
      forEach(in: header) { cell(.th, scope: "col", $0, to: &sink) }
      sink.close()
    }
    sink.close()
    sink.open(.tbody)
    for row in rows { self.row(row, isNamed: isNamed(row, in: position), to: &sink) }
    sink.close()
    sink.close()
  }

  /// The first cell names its row, unless it is itself something to fill in.
  private func row(_ position: UInt32, isNamed: Bool, to sink: inout some MarkupSink) {
    let first = position + 1
    let isOnly = first >= node(position).next || node(first).next == node(position).next
    sink.open(.tr)
    forEach(in: position) { cell in
      if isField(cell) {
        field(cell, to: &sink)
      } else if cell == first, !isOnly, isNamed {
        self.cell(.th, scope: "row", cell, to: &sink)
      } else {
        element(.td, cell, to: &sink, inlines)
      }
    }
    sink.close()
  }

  private func isNamed(_ row: UInt32, in table: UInt32) -> Bool {
    guard let headings, row + 1 < node(row).next else { return true }
    let index = (start..<table).count { tape.nodes[Int($0)].kind == .table }
    let header = tape.children(of: table + 1)
    return headings.isHeading(
      tape.inlines(of: row + 1), inTable: index, columns: header.map { tape.inlines(of: $0) })
  }

  private func cell(
    _ name: MarkupName, scope: String, _ position: UInt32, to sink: inout some MarkupSink
  ) {
    sink.open(name)
    sink.attribute(.scope, scope)
    inlines(in: position, to: &sink)
    sink.close()
  }

  private func isField(_ cell: UInt32) -> Bool {
    let first = cell + 1
    // Most cells begin with a letter: those need not be looked through.
    if first < node(cell).next, node(first).kind == .text,
      (0x21...0x7E).contains(tape.bytes[Int(node(first).start)])
    {
      return false
    }
    return TableCell(content: tape.inlines(of: cell), range: tape.range(of: cell)).isField
  }

  private func field(_ cell: UInt32, to sink: inout some MarkupSink) {
    sink.open(.td)
    switch form {
    case .xml: inlines(in: cell, to: &sink)
    case .html: blank(to: &sink)
    }
    sink.close()
  }

  // MARK: - Words

  func inlines(in position: UInt32, to sink: inout some MarkupSink) {
    // Where a text stands, however short, XML is not indented: a line break would be a blank.
    if form == .xml { sink.words("") }
    forEach(in: position) { inline($0, to: &sink) }
  }

  private func inline(_ position: UInt32, to sink: inout some MarkupSink) {
    let node = node(position)
    switch node.kind {
    case .text:
      node.forEachPart(without: cut) { part, isLineEnd in
        sink.words(tape.bytes, part)
        if isLineEnd { sink.words(" ") }
      }
    case _ where node.isIn(cut): break
    case .entity: sink.words(tape.characters[position] ?? "")
    case .foldedLine: sink.words(" ")
    case .lineBreak: element(.br, position, to: &sink) { _, _ in }
    case .blank: blank(to: &sink)
    case .emphasis: element(.em, position, to: &sink, inlines)
    case .strong: element(.strong, position, to: &sink, inlines)
    case .link, .mediaLink:
      sink.open(.a)
      sink.attribute(.href, tape.addresses[position] ?? "")
      inlines(in: position, to: &sink)
      sink.close()
    case .itemLink: itemLink(position, to: &sink)
    case .picture:
      sink.open(.img)
      sink.attribute(.src, tape.addresses[position] ?? "")
      sink.attribute(.alt, tape.alternative(of: position))
      sink.close()
    default: break
    }
  }

  /// In XML a link that takes its item's title stays without words.
  private func itemLink(_ position: UInt32, to sink: inout some MarkupSink) {
    guard let item = tape.items[position] else { return }
    sink.open(.cite)
    sink.attribute(.dataItem, item.id)
    sink.attribute(.dataKind, item.kind.rawValue)
    switch (form, tape.characters[position]) {
    case (.html, let title?): sink.words(title)
    case (.xml, .some): break
    case (_, nil): inlines(in: position, to: &sink)
    }
    sink.close()
  }

  private func blank(to sink: inout some MarkupSink) {
    sink.open(.span)
    sink.attribute(.dataBlank, nil)
    sink.close()
  }

  /// Whether something is left of a paragraph.
  private func holdsWords(_ position: UInt32) -> Bool {
    guard !cut.isEmpty else { return position + 1 < node(position).next }
    return !tape.inlines(of: position, without: cut).isEmpty
  }
}

extension MarkupName {
  static let (p, ul, ol, li) = (
    MarkupName("p"), MarkupName("ul"), MarkupName("ol"), MarkupName("li")
  )
  static let blockquote = MarkupName("blockquote")
  static let (table, thead, tbody) = (
    MarkupName("table"), MarkupName("thead"), MarkupName("tbody")
  )
  static let (tr, th, td) = (MarkupName("tr"), MarkupName("th"), MarkupName("td"))
  static let (em, strong, a, br) = (
    MarkupName("em"), MarkupName("strong"), MarkupName("a"), MarkupName("br")
  )
  static let span = MarkupName("span")
  static let (scope, href) = (MarkupName("scope"), MarkupName("href"))
  static let (img, src, alt) = (MarkupName("img"), MarkupName("src"), MarkupName("alt"))
  static let cite = MarkupName("cite")
  static let (dataItem, dataKind) = (MarkupName("data-item"), MarkupName("data-kind"))
  static let dataBox = MarkupName("data-box")
  static let dataKey = MarkupName("data-key")
  static let dataBlank = MarkupName("data-blank")
}
