internal import Catalog
internal import Diagnostics
internal import Text

/// Tables whose columns go by their header's name.
extension StructureReader {
  mutating func readTable(_ node: HeadingNode, _ name: String, _ schema: TableSchema) -> Element {
    tellHeadings(node.children)
    let element = Element(name, at: node.range)
    var table: ProseTable?
    for (position, block) in zip(node.blocks.positions, node.blocks.blocks) {
      if case .table(let found) = block, table == nil {
        table = found
      } else {
        tellOthers(
          [position], of: node.tape, sv: "Här står bara en tabell.", en: "Only a table stands here."
        )
      }
    }
    if let table {
      let columns = readHeader(table, schema)
      element.children = readRows(table, columns, schema)
    } else if node.blocks.isEmpty {
      findings.append(EmptySection.diagnostic(node.title))
    }
    return element
  }

  /// The column of each cell, nil where it was told.
  private mutating func readHeader(_ table: ProseTable, _ schema: TableSchema) -> [ColumnSchema?] {
    var seen: [String: SourceRange] = [:]
    let isNamed: (TableCell) -> Bool = { !$0.content.plainText.trimmed.isEmpty }
    let columns = table.header.map { isNamed($0) ? readColumn($0, schema, &seen) : nil }
    if let unnamed = table.header.first(where: { !isNamed($0) }) {
      findings.append(UnknownKey.unnamedColumn(at: unnamed.range, known: labels(schema)))
    }
    let hasUnknown = columns.contains { $0 == nil }
    for column in schema.columns where column.isRequired && seen[column.word.schema] == nil {
      guard !hasUnknown else { continue }
      findings.append(MissingKey.column(column.word.label(language), in: table.range))
    }
    return columns
  }

  private mutating func readColumn(
    _ cell: TableCell, _ schema: TableSchema, _ seen: inout [String: SourceRange]
  ) -> ColumnSchema? {
    let name = Located(cell.content.plainText.trimmed, at: cell.range)
    guard
      let column = schema.columns.first(where: {
        $0.word.folded(language) == name.value.nameFolded
      })
    else {
      findings.append(UnknownKey.column(name, known: labels(schema)))
      return nil
    }
    if let first = seen[column.word.schema] {
      findings.append(DuplicateKey.diagnostic(name, first: first))
      return nil
    }
    seen[column.word.schema] = cell.range
    return column
  }

  private func labels(_ schema: TableSchema) -> [String] {
    schema.columns.map { $0.word.label(language) }
  }

  private mutating func readRows(
    _ table: ProseTable, _ columns: [ColumnSchema?], _ schema: TableSchema
  ) -> [Element] {
    var seen: [String: SourceRange] = [:]
    return table.rows.compactMap { cells in
      let range = cells.first?.range ?? table.range
      guard schema.rows.isEmpty else {
        return readSettingRow(cells, columns, schema, at: range, &seen)
      }
      let row = Element(schema.row, at: range)
      for case (let cell, let column?) in zip(cells, columns) {
        row.values += readCell(cell, column, .text)
      }
      tellRepeated(row, schema, &seen)
      return row
    }
  }

  /// What a row is about may stand in one row only: of two rules' levels, which would hold?
  private mutating func tellRepeated(
    _ row: Element, _ schema: TableSchema, _ seen: inout [String: SourceRange]
  ) {
    let column = schema.columns[0]
    guard case .text? = column.form, !column.isList, let value = row.value(column.word.schema)
    else { return }
    if let first = seen[value.canonical.nameFolded] {
      findings.append(
        DuplicateKey.diagnostic(Located(value.canonical, at: value.range), first: first))
    } else {
      seen[value.canonical.nameFolded] = value.range
    }
  }

  /// A row of a table of settings: its first cell names what the others are about.
  private mutating func readSettingRow(
    _ cells: [TableCell], _ columns: [ColumnSchema?], _ schema: TableSchema, at range: SourceRange,
    _ seen: inout [String: SourceRange]
  ) -> Element? {
    guard let position = columns.firstIndex(where: { $0?.word == schema.columns[0].word }),
      position < cells.count, let setting = readRowName(cells[position], schema, &seen)
    else { return nil }
    let row = Element(schema.row, at: range)
    for case (let cell, let column?) in zip(cells, columns) {
      row.values +=
        column.word == schema.columns[0].word
        ? [value(column.word.schema, setting.word.schema, at: cell.range)]
        : readCell(cell, column, setting.form)
    }
    tellReversed(row, at: cells[position].range)
    return row
  }

  /// At least more than at most: no number would do.
  private mutating func tellReversed(_ row: Element, at range: SourceRange) {
    guard let least = row.value("least"), let most = row.value("most"),
      let fewest = Self.amount(least), let largest = Self.amount(most), fewest > largest
    else { return }
    findings.append(InvalidValue.reversedLimits(least.written, most.written, at: range))
  }

  private static func amount(_ value: ElementValue) -> Int? {
    Int(value.canonical) ?? TimeNeeded(canonical: value.canonical)?.minutes
  }

  private mutating func readRowName(
    _ cell: TableCell, _ schema: TableSchema, _ seen: inout [String: SourceRange]
  ) -> RowSchema? {
    let name = Located(cell.content.plainText.trimmed, at: cell.range)
    guard let row = row(named: name.value, schema) else {
      findings.append(UnknownKey.row(name, known: schema.rows.map { $0.word[language] }))
      return nil
    }
    if let first = seen[row.word.schema] {
      findings.append(DuplicateKey.diagnostic(name, first: first))
      return nil
    }
    seen[row.word.schema] = name.range
    return row
  }

  private func row(named name: String, _ schema: TableSchema) -> RowSchema? {
    schema.rows.first { $0.word.folded(language) == name.nameFolded }
  }

  private mutating func readCell(
    _ cell: TableCell, _ column: ColumnSchema, _ rowForm: ValueForm
  ) -> [ElementValue] {
    let text = cell.content.plainText.trimmed
    let parts = column.isList ? text.split(separator: ",").map { String($0).trimmed } : [text]
    guard parts.contains(where: { !$0.isEmpty }) else {
      // A row that is too short lacks all its cells in one place: told once.
      if column.isRequired, column.form != nil, findings.last?.range != cell.range {
        findings.append(InvalidValue.emptyCell(column.word.label(language), at: cell.range))
      }
      return []
    }
    return parts.filter { !$0.isEmpty }.compactMap { part in
      canonical(Located(part, at: cell.range), as: column.form ?? rowForm, named: column.word)
        .map { ElementValue(column.word.schema, written: part, canonical: $0, at: cell.range) }
    }
  }
}
