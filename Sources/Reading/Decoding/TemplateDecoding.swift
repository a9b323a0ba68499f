internal import Catalog
internal import Text

extension Decoder {
  var templates: [Template] {
    var keys = KeyMaker()
    return element.children("template").map { template in
      let title = template.value("title")?.canonical ?? ""
      let key = keys.key("template", title, written: template.value("key")?.canonical)
      let body = template.prose ?? Prose()
      var fields = FieldReader(template: key)
      return Template(
        key: key, title: title, range: template.range,
        uses: template.all("use").compactMap { Template.Use(rawValue: $0.canonical) },
        body: body, fields: fields.fields(in: body.blocks))
    }
  }

  var examples: [ExampleCase] {
    element.children("example").map { example in
      ExampleCase(
        title: example.value("title")?.canonical ?? "", body: example.prose ?? Prose(),
        filledIn: example.children("filledTemplate").map {
          ExampleCase.FilledTemplate(
            title: $0.value("title")?.canonical ?? "", body: $0.prose ?? Prose(),
            range: $0.range)
        })
    }
  }

  var occasionNotes: OccasionNotes? {
    guard let section = element.child("occasionNotes") else { return nil }
    let notes = section.children("occasionNote").compactMap { note -> OccasionNote? in
      guard let number = note.value("number")?.locatedNumber else { return nil }
      return OccasionNote(
        number: number, title: note.value("title")?.canonical ?? "", body: note.prose ?? Prose())
    }
    return OccasionNotes(lead: section.prose ?? Prose(), notes: notes)
  }

  var planSentences: [PlanSentence] {
    var keys = KeyMaker()
    return (element.child("ifThenPlan")?.children ?? []).map { sentence in
      let written = sentence.value("key")?.canonical
      guard case .paragraph(let content)? = sentence.prose?.blocks.first else {
        return PlanSentence(keys: [], text: [])
      }
      let text = content.plainText
      return PlanSentence(
        keys: content.blanks.map { _ in keys.key("plan", text, written: written) },
        text: content)
    }
  }

  var preparation: Preparation {
    let text = prose("preparation")
    var keys = KeyMaker()
    var boxes: [String] = []
    text.blocks.forEachBox { item in
      boxes.append(keys.key("check", item.lead.plainText, written: item.key?.value))
    }
    return Preparation(text: text, boxKeys: boxes)
  }
}

extension [Block] {
  /// Every item with a box to tick, in the order they stand.
  func forEachBox(_ act: (ProseListItem) -> Void) {
    for block in self {
      switch block {
      case .list(let list):
        for item in list.items {
          if item.box != nil { act(item) }
          item.blocks.forEachBox(act)
        }
      case .quote(let blocks, _): blocks.forEachBox(act)
      case .paragraph, .table: break
      }
    }
  }
}

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
      case .list(let list): list.items.forEach { read($0) }
      case .table(let table): read(table)
      case .quote(let blocks, _): read(blocks)
      }
    }
  }

  private mutating func read(_ item: ProseListItem) {
    if item.box != nil {
      let label = item.lead.plainText.trimmed
      add(.check, key(.check, label, item.key?.value), label: label)
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
