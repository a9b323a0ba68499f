internal import Catalog
internal import Markup
internal import Text

/// Writes prose as the page shows it: tables that can be scrolled, blanks that can be heard.
struct PageProse {
  /// What the text's fields are on the page.
  enum Fields {
    /// Blanks in running text.
    case none
    /// Boxes to tick, each with its key.
    case boxes
    /// Room to write on paper.
    case paper
    /// A template filled in: the labels, with colon and blank, after which answers stand, and which
    /// rows have a heading.
    case filled(labels: [String], headings: RowHeadings?)
  }

  let words: PageWords
  private let fields: Fields
  private var boxKeys: ArraySlice<String>
  private var tableCount = 0

  init(_ words: PageWords, _ fields: Fields = .none, boxKeys: [String] = []) {
    self.words = words
    self.fields = fields
    self.boxKeys = boxKeys[...]
  }

  mutating func nodes(_ prose: Prose) -> [Node] { nodes(prose.blocks) }

  mutating func nodes(_ blocks: [Block]) -> [Node] {
    blocks.map { node($0) }
  }

  private mutating func node(_ block: Block) -> Node {
    switch block {
    case .paragraph(let content): paragraph(content)
    case .list(let list): node(list)
    case .table(let table): node(table)
    case .quote(let blocks, _): .element("blockquote", [:], nodes(blocks))
    }
  }

  private func paragraph(_ content: [Inline]) -> Node {
    isPaper && content.endsInItsOnlyBlank
      ? .element("p", ["class": "line"], line(content)) : .element("p", [:], nodes(content))
  }

  /// What stands before a blank, and the blank, which takes the rest of the line.
  private func line(_ content: [Inline]) -> [Node] {
    [.element("span", [:], nodes(Array(content.dropLast())))] + nodes(content.suffix(1))
  }

  private var isPaper: Bool {
    if case .paper = fields { true } else { false }
  }
}

// MARK: - Lists

extension PageProse {
  private mutating func node(_ list: ProseList) -> Node {
    .element(
      list.isOrdered ? "ol" : "ul", ["class": listClass(list)], list.items.map { node($0) })
  }

  private func listClass(_ list: ProseList) -> String? {
    if list.items.allSatisfy({ $0.box != nil }) {
      if case .boxes = fields { return "checks" }
      return "boxes"
    }
    return isPaper && list.items.allSatisfy { $0.lead.endsInItsOnlyBlank } ? "fields" : nil
  }

  private mutating func node(_ item: ProseListItem) -> Node {
    if item.box != nil, case .boxes = fields, let key = boxKeys.popFirst() {
      return tickBox(item, key: key)
    }
    if isPaper, item.box == nil, item.blocks.count == 1, item.lead.endsInItsOnlyBlank {
      return .element("li", ["class": "line"], line(item.lead))
    }
    return .element("li", ["class": item.box == true ? "ticked" : nil], content(of: item))
  }

  private mutating func tickBox(_ item: ProseListItem, key: String) -> Node {
    let label = Node.element("label", ["for": key], nodes(item.lead))
    let rest = nodes(Array(item.blocks.dropFirst()))
    return .element("li", [:], [.tickBox(key: key), .element("div", [:], [label] + rest)])
  }

  /// A paragraph that stands alone, or with lists under it, needs no element of its own.
  private mutating func content(of item: ProseListItem) -> [Node] {
    let rest = item.blocks.dropFirst()
    let isTight = rest.allSatisfy { if case .list = $0 { true } else { false } }
    guard isTight, case .paragraph(let first)? = item.blocks.first else {
      return nodes(item.blocks)
    }
    return answered(first) + nodes(Array(rest))
  }

  /// In a template filled in, what follows a field's label is an answer.
  private func answered(_ content: [Inline]) -> [Node] {
    guard case .filled(let labels, _) = fields, case .text(let text, _)? = content.first,
      let label = labels.first(where: { text.utf8.starts(with: $0.utf8) })
    else { return nodes(content) }
    let answer = Node.text(String(text.dropFirst(label.count)))
    let rest = nodes(Array(content.dropFirst()))
    return [.text(label), .element("span", ["class": "answer"], [answer] + rest)]
  }
}

// MARK: - Tables

extension PageProse {
  /// A table in a frame that can be scrolled with the keyboard too.
  private mutating func node(_ table: ProseTable) -> Node {
    defer { tableCount += 1 }
    let columns = table.header.map(\.content.plainText).joined(separator: ", ")
    return .element(
      "div",
      [
        "class": "scroll", "role": "group", "aria-label": "\(words[PageWords.table]): \(columns)",
        "tabindex": "0",
      ],
      [
        .element(
          "table", ["class": table.isCounted ? "counted" : nil],
          [
            .element("thead", [:], [.element("tr", [:], table.header.map(head))]),
            .element("tbody", [:], table.rows.map { row($0, of: table) }),
          ])
      ])
  }

  private func head(_ cell: TableCell) -> Node {
    cell.isField ? .element("td") : .element("th", ["scope": "col"], nodes(cell.content))
  }

  /// The first cell names its row, unless it is itself something to fill in.
  private func row(_ cells: [TableCell], of table: ProseTable) -> Node {
    .element(
      "tr", [:],
      cells.enumerated().map { index, cell in
        if cell.isField { return .element("td", ["class": isPaper ? "cell" : nil]) }
        return index == 0 && cells.count > 1 && isHeading(cell, of: table)
          ? .element("th", ["scope": "row"], nodes(cell.content))
          : .element("td", [:], nodes(cell.content))
      })
  }

  private func isHeading(_ cell: TableCell, of table: ProseTable) -> Bool {
    guard case .filled(_, let headings?) = fields else { return true }
    return headings.isHeading(
      cell.content, inTable: tableCount, columns: table.header.map(\.content))
  }
}

// MARK: - Words

extension PageProse {
  func nodes(_ content: [Inline]) -> [Node] { content.map(node) }

  private func node(_ inline: Inline) -> Node {
    switch inline {
    case .text(let text, _): .text(text)
    case .lineBreak: .element("br")
    case .blank: blank
    case .emphasis(let content): .element("em", [:], nodes(content))
    case .strong(let content): .element("strong", [:], nodes(content))
    case .link(let address, let content, _): link(address, content)
    case .item(_, let content, _): .element("cite", [:], nodes(content))
    case .media(let path, let content, _): newTab(path, content)
    case .picture(let path, let alt, _): picture(path, alt)
    }
  }

  /// With its size, so that the text below does not jump when it comes.
  private func picture(_ path: String, _ alt: String) -> Node {
    let size = words.pictures[path]
    return .element(
      "img",
      [
        "src": path, "alt": alt, "width": size.map { "\($0.width)" },
        "height": size.map { "\($0.height)" },
      ])
  }

  private var blank: Node {
    Node.element("span", ["role": "img", "aria-label": words[PageWords.blank]])
      .flagged("data-blank")
  }

  private func link(_ address: String, _ content: [Inline]) -> Node {
    guard address.hasPrefix("http") else {
      return .element("a", ["href": address], nodes(content))
    }
    return newTab(address, content)
  }

  /// A page elsewhere opens in a tab of its own: leaving this one would end its session.
  private func newTab(_ address: String, _ content: [Inline]) -> Node {
    let hint = Node.element("span", ["class": "heard"], text: " (\(words[PageWords.newTab]))")
    return .element(
      "a", ["href": address, "target": "_blank", "rel": "noopener noreferrer"],
      nodes(content) + [hint])
  }
}

extension [Inline] {
  fileprivate var endsInItsOnlyBlank: Bool {
    guard case .blank? = last else { return false }
    return blanks.count == 1
  }
}

extension ProseTable {
  /// Whether its rows are only numbered, so that the first column can be narrow.
  fileprivate var isCounted: Bool {
    rows.allSatisfy { row in row.first.map { $0.content.plainText.count <= 3 } ?? false }
  }
}

extension Node {
  /// A box that page.js keeps by its key.
  static func tickBox(key: String) -> Node {
    .element("input", ["type": "checkbox", "id": key, "data-key": key])
  }

  /// Something folded under a line that opens it.
  static func fold(_ kind: String, _ summary: [Node], _ content: [Node]) -> Node {
    .element("details", ["class": "\(kind) fold"], [.element("summary", [:], summary)] + content)
  }
}
