internal import Text

/// Finds the fields of a template: cells, boxes and blanks, in the order they stand.
struct FieldReader {
  private let template: String
  private var keys = KeyMaker()
  private var found: [Template.Field] = []

  init(template: String) {
    self.template = template
  }

  mutating func fields(in blocks: [Block]) -> [Template.Field] {
    read(blocks)
    return found
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
      let key = keys.key("\(template).check", of: label, written: item.key?.value)
      add(.check, key, label: label)
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
        add(.text, key(.text, label, written), label: label)
        before = []
      } else if case .lineBreak = inline {
        before = []
      } else {
        for _ in [inline].blanks {
          let label = FieldReader.label(before, whole: content)
          add(.text, key(.text, label, written), label: label)
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
        let slug = [label, column].map(\.slug).filter { !$0.isEmpty }.joined(separator: ".")
        add(
          .cell, keys.key("\(template).cell", "", written: slug), label: column,
          row: label, column: column)
      }
    }
  }

  private mutating func key(
    _ kind: Template.Field.Kind, _ label: String, _ written: String?
  ) -> String {
    keys.key("\(template).\(kind.rawValue)", label, written: written)
  }

  private mutating func add(
    _ kind: Template.Field.Kind, _ key: String, label: String, row: String? = nil,
    column: String? = nil
  ) {
    found.append(
      Template.Field(key: key, kind: kind, label: label, row: row, column: column))
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
