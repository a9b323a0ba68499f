internal import Text

/// Finds the places of a template to fill in: cells, boxes and blanks, in the order they stand.
///
/// Their keys are made apart, since most who ask want to know the labels alone.
struct FieldReader {
  struct Place {
    let kind: Template.Field.Kind
    let label: String
    /// The key that the author wrote.
    var written: String?
    /// The labels of a cell's row and column.
    var row: String?
    var column: String?
  }

  private(set) var places: [Place] = []

  init(_ blocks: [Block]) {
    read(blocks)
  }

  private mutating func read(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .paragraph(let content): readBlanks(content, written: nil)
      case .list(let list): for item in list.items { read(item) }
      case .table(let table): read(table)
      case .quote(let blocks, _): read(blocks)
      }
    }
  }

  private mutating func read(_ item: ProseListItem) {
    if item.box != nil {
      let label = item.lead.plainText.trimmed
      places.append(Place(kind: .check, label: label, written: item.key?.value))
    }
    if case .paragraph(let content)? = item.blocks.first {
      readBlanks(content, written: item.key?.value)
      read(Array(item.blocks.dropFirst()))
    } else {
      read(item.blocks)
    }
  }

  /// A blank's label is the text before it, or the whole when it stands first.
  private mutating func readBlanks(_ content: [Inline], written: String?) {
    var before: [Inline] = []
    for inline in content {
      if case .blank = inline {
        let label = FieldReader.label(before, whole: content)
        places.append(Place(kind: .text, label: label, written: written))
        before = []
      } else if case .lineBreak = inline {
        before = []
      } else {
        for _ in [inline].blanks {
          let label = FieldReader.label(before, whole: content)
          places.append(Place(kind: .text, label: label, written: written))
        }
        before.append(inline)
      }
    }
  }

  private static func label(_ before: [Inline], whole: [Inline]) -> String {
    let text = before.plainText.trimmed
    let label = text.hasSuffix(":") ? String(text.dropLast()).trimmed : text
    return label.isEmpty ? whole.plainText.trimmed : label
  }

  private mutating func read(_ table: ProseTable) {
    let columns = table.header.map { $0.content.plainText.trimmed }
    for row in table.rows {
      let label = row.first?.content.plainText.trimmed ?? ""
      for (cell, column) in zip(row, columns) where cell.isField {
        places.append(Place(kind: .cell, label: column, row: label, column: column))
      }
    }
  }
}

extension FieldReader.Place {
  /// The place with its key, which a template's other places do not have.
  func field(of template: String, _ keys: inout KeyMaker) -> Template.Field {
    Template.Field(
      key: key("\(template).\(kind.rawValue)", &keys), kind: kind, label: label, row: row,
      column: column)
  }

  private func key(_ prefix: String, _ keys: inout KeyMaker) -> String {
    switch kind {
    case .check: keys.key(prefix, of: label, written: written)
    case .text: keys.key(prefix, label, written: written)
    case .cell:
      keys.key(
        prefix, "",
        written: [row, column].compactMap { $0?.slug }.filter { !$0.isEmpty }.joined(
          separator: "."))
    }
  }
}

extension [Block] {
  /// Every item with a box to tick, in the order they stand.
  var itemsWithBox: [ProseListItem] {
    flatMap { block -> [ProseListItem] in
      switch block {
      case .list(let list):
        list.items.flatMap { ($0.box == nil ? [] : [$0]) + $0.blocks.itemsWithBox }
      case .quote(let blocks, _): blocks.itemsWithBox
      case .paragraph, .table: []
      }
    }
  }
}

extension Block {
  /// How many blanks a paragraph has.
  public var blanks: Int {
    if case .paragraph(let content) = self { content.blanks.count } else { 0 }
  }
}
