internal import Catalog
internal import Diagnostics
internal import Markup
internal import Text

/// Makes a tape of a document's running text, as the Markdown builder does.
struct XMLProse {
  let document: XMLDocument
  let text: XMLText
  let file: FileID
  private(set) var findings: [Diagnostic] = []
  /// Every blank and box, in order, so that those in the wrong place can be told.
  private(set) var blanks: [SourceRange] = []
  private(set) var boxes: [SourceRange] = []

  private var nodes: [ProseTape.Node] = []
  private var keys: [UInt32: Located<String>] = [:]
  private var addresses: [UInt32: String] = [:]
  private var characters: [UInt32: String] = [:]
  /// White space that is a blank if words follow it.
  private var waiting: Waiting?
  private var isAtLineStart = true

  private enum Waiting {
    case lineEnd
    case blanks(Range<Int>)
  }

  init(_ document: XMLDocument, bytes: [UInt8], file: FileID) {
    self.document = document
    text = XMLText(bytes: bytes)
    self.file = file
  }

  /// Where the next block will stand on the tape.
  var end: UInt32 { UInt32(nodes.count) }

  func tape() -> ProseTape {
    ProseTape(
      file: file, bytes: text.bytes, nodes: nodes, keys: keys, addresses: addresses,
      characters: characters)
  }

  static let blockNames: Set<String> = ["p", "ul", "ol", "table", "blockquote"]

  // MARK: - Walking

  private func node(_ position: UInt32) -> XMLDocument.Node { document.nodes[Int(position)] }

  private func name(_ position: UInt32) -> String {
    let name = document.name(of: node(position))
    return name.namespace == CatalogXSD.namespace.string ? name.local : ""
  }

  private func children(of position: UInt32) -> [UInt32] {
    var children: [UInt32] = []
    var child = position + 1
    while child < node(position).next {
      children.append(child)
      child = node(child).next
    }
    return children
  }

  private func range(_ position: UInt32) -> SourceRange {
    SourceRange(file: file, start: Int(node(position).start), end: Int(node(position).end))
  }

  /// A node of the tape, and in it what `content` adds.
  private mutating func add(
    _ kind: ProseTape.Node.Kind, flag: UInt8 = 0, from position: UInt32,
    _ content: (inout XMLProse) -> Void
  ) {
    let place = nodes.count
    let start = Int(node(position).end)
    nodes.append(ProseTape.Node(kind, flag: flag, start: start, end: start))
    content(&self)
    close(place)
  }

  /// A block reaches from its first to its last text.
  private mutating func close(_ place: Int) {
    nodes[place].next = UInt32(nodes.count)
    guard place + 1 < nodes.count else { return }
    nodes[place].start = nodes[place + 1].start
    nodes[place].end = nodes[place + 1..<nodes.count].reduce(0) { max($0, $1.end) }
  }

  // MARK: - Blocks

  mutating func block(_ position: UInt32) {
    tellAttributes(of: position)
    switch name(position) {
    case "p":
      let count = nodes.count
      add(.paragraph, from: position) { $0.line { $0.inlines(in: position) } }
      if nodes.count == count + 1 { tellEmpty(position) }
    case "ul": add(.bulletList, from: position) { $0.items(of: position) }
    case "ol": add(.orderedList, from: position) { $0.items(of: position) }
    case "blockquote": add(.quote, from: position) { $0.blocks(in: position) }
    case "table": add(.table, from: position) { $0.rows(of: position) }
    default: tellUnknown(position)
    }
  }

  /// An element that is none of the text's own.
  private mutating func tellUnknown(_ position: UInt32) {
    let name = document.name(of: node(position))
    findings.append(
      name.namespace == CatalogXSD.namespace.string
        ? UnsupportedMarkup.element(name.local, at: range(position))
        : InvalidXML.foreign(name.local, at: range(position)))
  }

  private mutating func blocks(in position: UInt32) {
    let children = children(of: position)
    for child in children {
      if node(child).isText { tellStray(child) } else { block(child) }
    }
    if !children.contains(where: { !node($0).isText }) { tellEmpty(position) }
  }

  /// Words where only elements can stand.
  mutating func tellStray(_ position: UInt32) {
    let place = Int(node(position).start)..<Int(node(position).end)
    guard node(position).isText, !text.isBlank(place) else { return }
    let bytes = text.bytes
    let start = place.first { !bytes[$0].isXMLBlank } ?? place.lowerBound
    let end = place.last { !bytes[$0].isXMLBlank } ?? place.lowerBound
    findings.append(
      UnsupportedMarkup.strayText(at: SourceRange(file: file, start: start, end: end + 1)))
  }

  private mutating func tellEmpty(_ position: UInt32) {
    findings.append(EmptySection.element(name(position), at: range(position)))
  }

  // MARK: - Lists

  private mutating func items(of position: UInt32) {
    var count = 0
    for child in children(of: position) {
      if node(child).isText {
        tellStray(child)
      } else if name(child) == "li" {
        count += 1
        item(child)
      } else {
        tellUnknown(child)
      }
    }
    if count == 0 { tellEmpty(position) }
  }

  private mutating func item(_ position: UInt32) {
    var flag: UInt8 = 0
    for attribute in document.attributes(of: node(position)) {
      let value = Located(
        attribute.value, at: text.range(of: attribute, in: node(position), file))
      switch (attribute.name.namespace, attribute.name.local) {
      case (nil, "data-box") where ["", "ticked"].contains(attribute.value):
        flag = attribute.value.isEmpty ? 1 : 2
        boxes.append(range(position))
      case (nil, "data-key") where attribute.value.isIdentifier: keys[end] = value
      case (nil, "data-key"): findings.append(InvalidIdentifier.value(value))
      default: findings.append(UnsupportedMarkup.attribute(attribute.name.local, at: value.range))
      }
    }
    add(.item, flag: flag, from: position) { $0.content(ofItem: position) }
  }

  /// Words in an item are a paragraph, up to the next block.
  private mutating func content(ofItem position: UInt32) {
    var paragraph: Int?
    for child in children(of: position) {
      if !node(child).isText, Self.blockNames.contains(name(child)) {
        if let open = paragraph { close(open) }
        paragraph = nil
        block(child)
      } else if paragraph == nil, node(child).isText, isBlank(child) {
        continue
      } else {
        if paragraph == nil {
          paragraph = nodes.count
          nodes.append(
            ProseTape.Node(.paragraph, start: Int(node(child).start), end: Int(node(child).start)))
          startLine()
        }
        inline(child)
      }
    }
    if let open = paragraph { close(open) }
  }

  private func isBlank(_ position: UInt32) -> Bool {
    text.isBlank(Int(node(position).start)..<Int(node(position).end))
  }

  // MARK: - Tables

  private mutating func rows(of position: UInt32) {
    let parts = elements(of: position, named: ["thead", "tbody"])
    guard parts.map({ name($0) }) == ["thead", "tbody"] else {
      return findings.append(UnsupportedMarkup.tableParts(at: range(position)))
    }
    let header = elements(of: parts[0], named: ["tr"])
    for part in parts + header { tellAttributes(of: part) }
    if header.count != 1 { findings.append(UnsupportedMarkup.tableParts(at: range(parts[0]))) }
    for row in header + elements(of: parts[1], named: ["tr"]) {
      let cells = elements(of: row, named: row == header.first ? ["th"] : ["th", "td"])
      if cells.isEmpty { tellEmpty(row) }
      if row != header.first { tellAttributes(of: row) }
      add(.row, from: row) { prose in for cell in cells { prose.cell(cell) } }
    }
  }

  private mutating func elements(of position: UInt32, named names: [String]) -> [UInt32] {
    children(of: position).filter { child in
      if node(child).isText {
        tellStray(child)
        return false
      }
      if names.contains(name(child)) { return true }
      tellUnknown(child)
      return false
    }
  }

  private mutating func cell(_ position: UInt32) {
    tellAttributes(of: position, but: ["scope": ["col", "row"]])
    add(.cell, from: position) { $0.line { $0.inlines(in: position) } }
  }

  private mutating func tellAttributes(of position: UInt32, but known: [String: [String]] = [:]) {
    for attribute in document.attributes(of: node(position)) {
      let isKnown =
        attribute.name.namespace == nil
        && known[attribute.name.local]?.contains(attribute.value) == true
      if !isKnown {
        findings.append(
          UnsupportedMarkup.attribute(
            attribute.name.local, at: text.range(of: attribute, in: node(position), file)))
      }
    }
  }
}

// MARK: - Words

extension XMLProse {
  private mutating func startLine() {
    waiting = nil
    isAtLineStart = true
  }

  private mutating func line(_ content: (inout XMLProse) -> Void) {
    startLine()
    content(&self)
    waiting = nil
  }

  private mutating func inlines(in position: UInt32) {
    for child in children(of: position) { inline(child) }
  }

  private mutating func inline(_ position: UInt32) {
    let node = node(position)
    if node.isText { return words(Int(node.start)..<Int(node.end)) }
    switch name(position) {
    case "em": span(.emphasis, position)
    case "strong": span(.strong, position)
    case "a": link(position)
    case "br":
      tellAttributes(of: position)
      waiting = nil
      leaf(.lineBreak, position)
      isAtLineStart = true
    case "span": blank(position)
    default: tellUnknown(position)
    }
  }

  private mutating func span(_ kind: ProseTape.Node.Kind, _ position: UInt32) {
    tellAttributes(of: position)
    flush()
    add(kind, from: position) { $0.inlines(in: position) }
  }

  private mutating func leaf(_ kind: ProseTape.Node.Kind, _ position: UInt32) {
    let node = node(position)
    if node.next > position + 1 { tellContent(of: position) }
    nodes.append(
      ProseTape.Node(
        kind, next: nodes.count + 1, start: Int(node.start), end: Int(node.end)))
    isAtLineStart = false
  }

  private mutating func tellContent(of position: UInt32) {
    findings.append(UnsupportedMarkup.content(of: name(position), at: range(position)))
  }

  private mutating func link(_ position: UInt32) {
    let attributes = document.attributes(of: node(position))
    guard let href = attributes.first(where: { $0.name.local == "href" }),
      LinkAddress.kind(of: href.value) == .web
    else { return findings.append(UnsupportedMarkup.link(at: range(position))) }
    tellAttributes(of: position, but: ["href": [href.value]])
    flush()
    addresses[end] = href.value
    add(.link, from: position) { $0.inlines(in: position) }
  }

  private mutating func blank(_ position: UInt32) {
    let attributes = document.attributes(of: node(position))
    guard attributes.contains(where: { $0.name.local == "data-blank" && $0.value.isEmpty }) else {
      return findings.append(UnsupportedMarkup.element("span", at: range(position)))
    }
    tellAttributes(of: position, but: ["data-blank": [""]])
    flush()
    blanks.append(range(position))
    leaf(.blank, position)
  }

  private mutating func words(_ range: Range<Int>) {
    var pieces: [XMLText.Piece] = []
    text.forEach(in: range) { pieces.append($0) }
    for piece in pieces {
      switch piece {
      case .words(let words): self.words(of: words)
      case .reference(let place, let character): self.character(character, place)
      }
    }
  }

  private mutating func character(_ character: String, _ place: Range<Int>) {
    flush()
    characters[end] = character
    nodes.append(
      ProseTape.Node(.entity, next: nodes.count + 1, start: place.lowerBound, end: place.upperBound))
    isAtLineStart = false
  }

  /// Runs of words, each on one line of the source.
  private mutating func words(of range: Range<Int>) {
    var place = range.lowerBound
    while place < range.upperBound {
      let blanks = text.blanks(from: place, to: range.upperBound)
      if blanks.isEmpty {
        let end = text.endOfLine(from: place, to: range.upperBound)
        append(place..<end)
        place = end
      } else {
        wait(blanks)
        place = blanks.upperBound
      }
    }
  }

  private mutating func wait(_ blanks: Range<Int>) {
    if isAtLineStart { return }
    if text.bytes[blanks].contains(0x0A) || text.bytes[blanks].contains(0x0D) {
      waiting = .lineEnd
    } else if waiting == nil {
      waiting = .blanks(blanks)
    }
  }

  private mutating func append(_ words: Range<Int>) {
    flush()
    nodes.append(
      ProseTape.Node(
        .text, next: nodes.count + 1, start: words.lowerBound, end: words.upperBound))
    isAtLineStart = false
  }

  /// Puts the white space that words follow on the tape.
  private mutating func flush() {
    defer { waiting = nil }
    switch waiting {
    case nil: return
    case .lineEnd:
      nodes.append(ProseTape.Node(.foldedLine, next: nodes.count + 1, start: lastEnd, end: lastEnd))
    case .blanks(let blanks):
      nodes.append(
        ProseTape.Node(
          .text, next: nodes.count + 1, start: blanks.lowerBound, end: blanks.upperBound))
    }
  }

  private var lastEnd: Int { Int(nodes.last?.end ?? 0) }
}
