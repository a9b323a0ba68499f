internal import Catalog
internal import Markup

// Prose as HTML for the published JSON: plain elements, and `data-` attributes where something is
// filled in, so that whoever shows it decides how a blank or a box looks.

extension Prose {
  var html: [Node] { blocks.map(\.html) }
}

extension Block {
  var html: Node {
    switch self {
    case .paragraph(let content): .element("p", [:], content.html)
    case .list(let list): .element(list.isOrdered ? "ol" : "ul", [:], list.items.map(\.html))
    case .table(let table): table.html
    case .quote(let blocks, _): .element("blockquote", [:], blocks.map(\.html))
    }
  }
}

extension ProseListItem {
  /// `<li data-box>` where there is a box to tick, `data-box="ticked"` where the author ticked it.
  fileprivate var html: Node {
    switch box {
    case nil: .element("li", [:], content)
    case false?: Node.element("li", [:], content).flagged("data-box")
    case true?: .element("li", ["data-box": "ticked"], content)
    }
  }

  /// A paragraph that stands alone, or with lists under it, needs no element of its own.
  private var content: [Node] {
    guard case .paragraph(let first)? = blocks.first else { return blocks.map(\.html) }
    let rest = blocks.dropFirst()
    let isTight = rest.allSatisfy { if case .list = $0 { true } else { false } }
    return isTight ? first.html + rest.map(\.html) : blocks.map(\.html)
  }
}

extension ProseTable {
  fileprivate var html: Node {
    let heads = header.map { Node.element("th", ["scope": "col"], $0.content.html) }
    return .element(
      "table", [:],
      [
        .element("thead", [:], [.element("tr", [:], heads)]),
        .element("tbody", [:], rows.map { .element("tr", [:], cells(of: $0)) }),
      ])
  }

  /// The first cell names its row, unless it is itself something to fill in.
  private func cells(of row: [TableCell]) -> [Node] {
    row.enumerated().map { index, cell in
      if cell.isField { return .element("td", [:], [.blank]) }
      return index == 0 && row.count > 1
        ? .element("th", ["scope": "row"], cell.content.html)
        : .element("td", [:], cell.content.html)
    }
  }
}

extension Node {
  /// A place to write in.
  fileprivate static var blank: Node { Node.element("span").flagged("data-blank") }
}

extension [Inline] {
  var html: [Node] { map(\.html) }
}

extension Inline {
  fileprivate var html: Node {
    switch self {
    case .text(let text, _): .text(text)
    case .lineBreak: .element("br")
    case .blank: .blank
    case .emphasis(let content): .element("em", [:], content.html)
    case .strong(let content): .element("strong", [:], content.html)
    case .link(let address, let content, _): .element("a", ["href": address], content.html)
    case .item(let item, let content, _):
      .element("cite", ["data-item": item.id, "data-kind": item.kind.rawValue], content.html)
    case .media(let path, let content, _): .element("a", ["href": path], content.html)
    case .picture(let path, let alt, _): .element("img", ["src": path, "alt": alt])
    }
  }
}
