internal import Catalog
internal import Diagnostics
internal import Markup
internal import Text

/// Makes a tape of a document's running text, as the Markdown builder does.
struct XMLProse {
  let tree: XMLTree
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
  let addressReader = LinkAddress.Reader(.programme, .english)
  /// What items are called.
  let titles: [ItemAddress: String]
  /// White space that is a blank if words follow it.
  var waiting: Waiting?
  var isAtLineStart = true

  enum Waiting {
    case lineEnd
    case blanks(Range<Int>)
  }

  init(_ tree: XMLTree, titles: [ItemAddress: String]) {
    self.tree = tree
    self.titles = titles
    nodes.reserveCapacity(tree.document.nodes.count)
  }

  /// Where the next block will stand on the tape.
  var end: UInt32 { UInt32(nodes.count) }

  func tape() -> ProseTape {
    ProseTape(
      file: tree.file, bytes: tree.text.bytes, nodes: nodes, keys: keys, addresses: addresses,
      items: items, characters: characters)
  }

  // MARK: - Walking

  /// A node of the tape, and in it what `content` adds.
  mutating func add(
    _ kind: ProseTape.Node.Kind, flag: UInt8 = 0, from position: UInt32,
    _ content: (inout XMLProse) -> Void
  ) {
    let place = nodes.count
    let start = Int(tree.node(position).end)
    nodes.append(ProseTape.Node(kind, flag: flag, start: start, end: start))
    content(&self)
    close(place)
  }

  /// A block reaches from its first to its last text.
  mutating func close(_ place: Int) {
    nodes[place].next = UInt32(nodes.count)
    guard place + 1 < nodes.count else { return }
    nodes[place].start = nodes[place + 1].start
    nodes[place].end = nodes[nodes.count - 1].end
  }

  // MARK: - Blocks

  mutating func block(_ position: UInt32) {
    tellAttributes(of: position)
    switch tree.tag(position) {
    case .p:
      let count = nodes.count
      add(.paragraph, from: position) { $0.line { $0.inlines(in: position) } }
      if nodes.count == count + 1 { tellEmpty(position) }
    case .ul: add(.bulletList, from: position) { $0.items(of: position) }
    case .ol: add(.orderedList, from: position) { $0.items(of: position) }
    case .blockquote: add(.quote, from: position) { $0.blocks(in: position) }
    case .table: add(.table, from: position) { $0.rows(of: position) }
    default: tellUnknown(position)
    }
  }

  /// An element that is none of the text's own.
  mutating func tellUnknown(_ position: UInt32) {
    let name = tree.document.name(of: tree.node(position))
    findings.append(
      name.namespace == CatalogXSD.namespace.string
        ? UnsupportedMarkup.element(name.local, at: tree.range(position))
        : InvalidXml.foreign(name.local, at: tree.range(position)))
  }

  mutating func blocks(in position: UInt32) {
    var isEmpty = true
    for child in tree.children(of: position) {
      if tree.node(child).isText {
        tellStray(child)
      } else {
        isEmpty = false
        block(child)
      }
    }
    if isEmpty { tellEmpty(position) }
  }

  /// Words where only elements can stand.
  mutating func tellStray(_ position: UInt32) {
    guard !tree.isBlank(position) else { return }
    let bytes = tree.text.bytes
    let place = Int(tree.node(position).start)..<Int(tree.node(position).end)
    let start = place.first { !bytes[$0].isXMLBlank } ?? place.lowerBound
    let end = place.last { !bytes[$0].isXMLBlank } ?? place.lowerBound
    findings.append(
      UnsupportedMarkup.strayText(at: SourceRange(file: tree.file, start: start, end: end + 1)))
  }

  mutating func tellEmpty(_ position: UInt32) {
    findings.append(EmptySection.element(tree.name(position), at: tree.range(position)))
  }

  // MARK: - Lists

  mutating func items(of position: UInt32) {
    var count = 0
    for child in tree.children(of: position) {
      if tree.node(child).isText {
        tellStray(child)
      } else if tree.tag(child) == .li {
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
    for attribute in tree.attributes(of: position) {
      let name = tree.document.name(of: attribute)
      let value = Located(attribute.value, at: tree.range(of: attribute))
      switch (name.namespace, name.local) {
      case (nil, "data-box") where ["", "ticked"].contains(attribute.value):
        flag = attribute.value.isEmpty ? 1 : 2
        boxes.append(tree.range(position))
      case (nil, "data-key") where attribute.value.isIdentifier: keys[end] = value
      case (nil, "data-key"): findings.append(InvalidIdentifier.value(value))
      default: findings.append(UnsupportedMarkup.attribute(name.local, at: value.range))
      }
    }
    add(.item, flag: flag, from: position) { $0.content(ofItem: position) }
  }

  /// Words in an item are a paragraph, up to the next block.
  mutating func content(ofItem position: UInt32) {
    var paragraph: Int?
    for child in tree.children(of: position) {
      if tree.tag(child)?.isBlock == true {
        if let open = paragraph { close(open) }
        paragraph = nil
        block(child)
      } else if paragraph == nil, tree.node(child).isText, tree.isBlank(child) {
        continue
      } else {
        if paragraph == nil { paragraph = openParagraph(at: tree.node(child).start) }
        inline(child)
      }
    }
    if let open = paragraph { close(open) }
  }

  private mutating func openParagraph(at start: UInt32) -> Int {
    nodes.append(ProseTape.Node(.paragraph, start: Int(start), end: Int(start)))
    startLine()
    return nodes.count - 1
  }
}
