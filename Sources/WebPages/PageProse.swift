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

  mutating func html(_ prose: Prose) -> HTML { html(prose.blocks) }

  mutating func html(_ blocks: [Block]) -> HTML {
    var html = HTML()
    add(blocks, to: &html)
    return html
  }

  func html(_ content: [Inline]) -> HTML {
    var html = HTML()
    add(content, to: &html)
    return html
  }

  private mutating func add(_ blocks: some Sequence<Block>, to html: inout HTML) {
    for block in blocks { add(block, to: &html) }
  }

  private mutating func add(_ block: Block, to html: inout HTML) {
    switch block {
    case .paragraph(let content): add(paragraph: content, to: &html)
    case .list(let list): add(list, to: &html)
    case .table(let table): add(table, to: &html)
    case .quote(let blocks, _): html.add("blockquote") { add(blocks, to: &$0) }
    }
  }

  private func add(paragraph content: [Inline], to html: inout HTML) {
    if isPaper, content.endsInItsOnlyBlank {
      html.add("p", ["class": "line"]) { add(line: content, to: &$0) }
    } else {
      html.add("p") { add(content, to: &$0) }
    }
  }

  /// What stands before a blank, and the blank, which takes the rest of the line.
  private func add(line content: [Inline], to html: inout HTML) {
    html.add("span") { add(content.dropLast(), to: &$0) }
    add(content.suffix(1), to: &html)
  }

  private var isPaper: Bool {
    if case .paper = fields { true } else { false }
  }
}

// MARK: - Lists

extension PageProse {
  private mutating func add(_ list: ProseList, to html: inout HTML) {
    html.add(list.isOrdered ? "ol" : "ul", ["class": listClass(list)]) { html in
      for item in list.items { add(item, to: &html) }
    }
  }

  private func listClass(_ list: ProseList) -> String? {
    if list.items.allSatisfy({ $0.box != nil }) {
      if case .boxes = fields { return "checks" }
      return "boxes"
    }
    return isPaper && list.items.allSatisfy { $0.lead.endsInItsOnlyBlank } ? "fields" : nil
  }

  private mutating func add(_ item: ProseListItem, to html: inout HTML) {
    if item.box != nil, case .boxes = fields, let key = boxKeys.popFirst() {
      add(tickBox: item, key: key, to: &html)
    } else if isPaper, item.box == nil, item.blocks.count == 1, item.lead.endsInItsOnlyBlank {
      html.add("li", ["class": "line"]) { add(line: item.lead, to: &$0) }
    } else {
      html.add("li", ["class": item.box == true ? "ticked" : nil]) { add(contentOf: item, to: &$0) }
    }
  }

  private mutating func add(tickBox item: ProseListItem, key: String, to html: inout HTML) {
    html.add("li") { html in
      html.add(.tickBox(key: key))
      html.add("div") { html in
        html.add("label", ["for": key]) { add(item.lead, to: &$0) }
        add(item.blocks.dropFirst(), to: &html)
      }
    }
  }

  /// A paragraph that stands alone, or with lists under it, needs no element of its own.
  private mutating func add(contentOf item: ProseListItem, to html: inout HTML) {
    let rest = item.blocks.dropFirst()
    let isTight = rest.allSatisfy { if case .list = $0 { true } else { false } }
    guard isTight, case .paragraph(let first)? = item.blocks.first else {
      return add(item.blocks, to: &html)
    }
    add(answered: first, to: &html)
    add(rest, to: &html)
  }

  /// In a template filled in, what follows a field's label is an answer.
  private func add(answered content: [Inline], to html: inout HTML) {
    guard case .filled(let labels, _) = fields, case .text(let text, _)? = content.first,
      let label = labels.first(where: { text.utf8.starts(with: $0.utf8) })
    else { return add(content, to: &html) }
    html.add(text: label)
    html.add("span", ["class": "answer"]) { html in
      html.add(text: String(text.utf8.dropFirst(label.utf8.count)) ?? "")
      add(content.dropFirst(), to: &html)
    }
  }
}

// MARK: - Tables

extension PageProse {
  /// A table in a frame that can be scrolled with the keyboard too.
  private mutating func add(_ table: ProseTable, to html: inout HTML) {
    defer { tableCount += 1 }
    let columns = table.header.map(\.content.plainText).joined(separator: ", ")
    html.add(
      "div",
      [
        "class": "scroll", "role": "group", "aria-label": "\(words[PageWords.table]): \(columns)",
        "tabindex": "0",
      ]
    ) { html in
      html.add("table", ["class": table.isCounted ? "counted" : nil]) { html in
        html.add("thead") { html in
          html.add("tr") { html in for cell in table.header { add(head: cell, to: &html) } }
        }
        html.add("tbody") { html in for row in table.rows { add(row: row, of: table, to: &html) } }
      }
    }
  }

  private func add(head cell: TableCell, to html: inout HTML) {
    if cell.isField { return html.add("td") }
    html.add("th", ["scope": "col"]) { add(cell.content, to: &$0) }
  }

  /// The first cell names its row, unless it is itself something to fill in.
  private func add(row cells: [TableCell], of table: ProseTable, to html: inout HTML) {
    html.add("tr") { html in
      for (index, cell) in cells.enumerated() {
        if cell.isField {
          html.add("td", ["class": isPaper ? "cell" : nil])
        } else if index == 0, cells.count > 1, isHeading(cell, of: table) {
          html.add("th", ["scope": "row"]) { add(cell.content, to: &$0) }
        } else {
          html.add("td") { add(cell.content, to: &$0) }
        }
      }
    }
  }

  private func isHeading(_ cell: TableCell, of table: ProseTable) -> Bool {
    guard case .filled(_, let headings?) = fields else { return true }
    return headings.isHeading(
      cell.content, inTable: tableCount, columns: table.header.map(\.content))
  }
}

// MARK: - Words

extension PageProse {
  private func add(_ content: some Sequence<Inline>, to html: inout HTML) {
    for inline in content { add(inline, to: &html) }
  }

  private func add(_ inline: Inline, to html: inout HTML) {
    switch inline {
    case .text(let text, _): html.add(text: text)
    case .lineBreak: html.add("br")
    case .blank: addBlank(to: &html)
    case .emphasis(let content): html.add("em") { add(content, to: &$0) }
    case .strong(let content): html.add("strong") { add(content, to: &$0) }
    case .link(let address, let content, _): add(link: address, content, to: &html)
    case .item(_, let content, _): html.add("cite") { add(content, to: &$0) }
    case .media(let path, let content, _): add(newTab: path, content, to: &html)
    case .picture(let path, let alt, _): add(picture: path, alt, to: &html)
    }
  }

  /// With its size, so that the text below does not jump when it comes.
  private func add(picture path: String, _ alt: String, to html: inout HTML) {
    let size = words.pictures[path]
    html.add(
      "img",
      [
        "src": path, "alt": alt, "width": size.map { "\($0.width)" },
        "height": size.map { "\($0.height)" },
      ])
  }

  private func addBlank(to html: inout HTML) {
    html.add("span", ["role": "img", "aria-label": words[PageWords.blank]], flag: "data-blank")
  }

  private func add(link address: String, _ content: [Inline], to html: inout HTML) {
    guard !address.hasPrefix("http") else { return add(newTab: address, content, to: &html) }
    html.add("a", ["href": address]) { add(content, to: &$0) }
  }

  /// A page elsewhere opens in a tab of its own: leaving this one would end its session.
  private func add(newTab address: String, _ content: [Inline], to html: inout HTML) {
    html.add("a", ["href": address, "target": "_blank", "rel": "noopener noreferrer"]) { html in
      add(content, to: &html)
      html.add("span", ["class": "heard"]) { $0.add(text: " (\(words[PageWords.newTab]))") }
    }
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

extension HTML {
  /// A box that page.js keeps by its key.
  static func tickBox(key: String) -> HTML {
    .element("input", ["type": "checkbox", "id": key, "data-key": key])
  }

  /// Something folded under a line that opens it.
  static func fold(_ kind: String, _ summary: [HTML], _ content: [HTML]) -> HTML {
    .element("details", ["class": "\(kind) fold"], [.element("summary", [:], summary)] + content)
  }
}
