internal import Catalog
internal import Diagnostics
internal import Markup
internal import Text

/// Makes a tape of a document's running text, as the Markdown builder does.
struct XMLProse {
  let document: XMLDocument
  let text: XMLText
  let file: FileID
  var findings: [Diagnostic] = []
  /// Every blank and box, in order, so that those in the wrong place can be told.
  var blanks: [SourceRange] = []
  var boxes: [SourceRange] = []

  var nodes: [ProseTape.Node] = []
  var keys: [UInt32: Located<String>] = [:]
  var addresses: [UInt32: String] = [:]
  var items: [UInt32: ItemAddress] = [:]
  var characters: [UInt32: String] = [:]
  /// Every link and picture that leads, or should lead, to something in the catalogue.
  var links: [ProseLink] = []
  /// Whether a link has no words and takes its item's title.
  var takesTitles = false
  let addressReader: LinkAddress.Reader
  /// White space that is a blank if words follow it.
  var waiting: Waiting?
  var isAtLineStart = true

  enum Waiting {
    case lineEnd
    case blanks(Range<Int>)
  }

  init(
    _ document: XMLDocument, bytes: [UInt8], file: FileID, titles: [ItemAddress: String]
  ) {
    addressReader = LinkAddress.Reader(.programme, .english, titles: titles)
    self.document = document
    text = XMLText(bytes: bytes)
    self.file = file
  }

  /// Where the next block will stand on the tape.
  var end: UInt32 { UInt32(nodes.count) }

  func tape() -> ProseTape {
    ProseTape(
      file: file, bytes: text.bytes, nodes: nodes, keys: keys, addresses: addresses,
      items: items, characters: characters)
  }

  static let blockNames: Set<String> = ["p", "ul", "ol", "table", "blockquote"]

  // MARK: - Walking

  func node(_ position: UInt32) -> XMLDocument.Node { document.nodes[Int(position)] }

  func name(_ position: UInt32) -> String {
    let name = document.name(of: node(position))
    return name.namespace == CatalogXSD.namespace.string ? name.local : ""
  }

  func children(of position: UInt32) -> [UInt32] {
    var children: [UInt32] = []
    var child = position + 1
    while child < node(position).next {
      children.append(child)
      child = node(child).next
    }
    return children
  }

  func range(_ position: UInt32) -> SourceRange {
    SourceRange(file: file, start: Int(node(position).start), end: Int(node(position).end))
  }

  /// A node of the tape, and in it what `content` adds.
  mutating func add(
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
  mutating func close(_ place: Int) {
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
  mutating func tellUnknown(_ position: UInt32) {
    let name = document.name(of: node(position))
    findings.append(
      name.namespace == CatalogXSD.namespace.string
        ? UnsupportedMarkup.element(name.local, at: range(position))
        : InvalidXml.foreign(name.local, at: range(position)))
  }

  mutating func blocks(in position: UInt32) {
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

  mutating func tellEmpty(_ position: UInt32) {
    findings.append(EmptySection.element(name(position), at: range(position)))
  }

  // MARK: - Lists

  mutating func items(of position: UInt32) {
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

  mutating func item(_ position: UInt32) {
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
  mutating func content(ofItem position: UInt32) {
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

  func isBlank(_ position: UInt32) -> Bool {
    text.isBlank(Int(node(position).start)..<Int(node(position).end))
  }
}
