public import Text

extension [Inline] {
  /// The words as they read, blanks as `____`.
  public var plainText: String {
    var text = ""
    appendPlainText(to: &text)
    return text
  }

  private func appendPlainText(to text: inout String) {
    for inline in self {
      switch inline {
      case .text(let words, _): text += words
      case .lineBreak: text += " "
      case .blank: text += "____"
      case .emphasis(let content), .strong(let content): content.appendPlainText(to: &text)
      case .link(_, let content, _), .item(_, let content, _), .media(_, let content, _):
        content.appendPlainText(to: &text)
      case .picture(_, let alt, _): text += alt
      }
    }
  }

  /// From the first to the last piece that has a place.
  public var range: SourceRange? {
    var whole: SourceRange?
    for inline in self {
      guard let range = inline.range else { continue }
      whole = whole?.joined(with: range) ?? range
    }
    return whole
  }

  /// The places of its blanks, in order.
  public var blanks: [SourceRange] {
    flatMap { inline -> [SourceRange] in
      switch inline {
      case .blank(let range): [range]
      case .emphasis(let content), .strong(let content): content.blanks
      case .link(_, let content, _), .item(_, let content, _), .media(_, let content, _):
        content.blanks
      case .text, .lineBreak, .picture: []
      }
    }
  }
}

extension Inline {
  public var range: SourceRange? {
    switch self {
    case .text(_, let range), .blank(let range), .link(_, _, let range), .item(_, _, let range),
      .media(_, _, let range), .picture(_, _, let range):
      range
    case .emphasis(let content), .strong(let content): content.range
    case .lineBreak: nil
    }
  }
}

extension Block {
  public var range: SourceRange? {
    switch self {
    case .paragraph(let content): content.range
    case .list(let list): list.range
    case .table(let table): table.range
    case .quote(_, let range): range
    }
  }

  /// The words as they read, blocks apart.
  public var plainText: String {
    switch self {
    case .paragraph(let content): content.plainText
    case .list(let list):
      list.items.map { $0.blocks.plainText }.joined(separator: "\n")
    case .table(let table):
      ([table.header] + table.rows).map { row in
        row.map(\.content.plainText).joined(separator: " | ")
      }.joined(separator: "\n")
    case .quote(let blocks, _): blocks.plainText
    }
  }
}

extension [Block] {
  public var plainText: String { map(\.plainText).joined(separator: "\n") }

  /// From the first to the last block.
  public var range: SourceRange? {
    var whole: SourceRange?
    for block in self {
      guard let range = block.range else { continue }
      whole = whole?.joined(with: range) ?? range
    }
    return whole
  }
}

extension Prose {
  public var plainText: String { blocks.plainText }

  /// Whether there is nothing to read in it.
  public var isBlank: Bool {
    plainText.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
  }
}

extension ProseListItem {
  /// The words of its first paragraph.
  public var lead: [Inline] {
    guard case .paragraph(let content)? = blocks.first else { return [] }
    return content
  }
}

extension TableCell {
  /// Whether the cell is there to be filled in: empty, a blank, or a hard blank.
  public var isField: Bool {
    content.allSatisfy { inline in
      switch inline {
      case .blank: true
      case .text(let text, _): text.unicodeScalars.allSatisfy { $0.properties.isWhitespace }
      default: false
      }
    }
  }
}
