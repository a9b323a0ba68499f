internal import Text

/// Which rows of a template's tables are named by their first cell.
///
/// Where the template leaves that cell empty, what an example writes there is an answer, no heading.
public struct RowHeadings: Sendable {
  private struct Table: Sendable {
    let columns: [String]
    let names: Set<String>
    /// Whether some row has a first cell to fill in.
    let hasOpenRows: Bool

    init(_ table: ProseTable) {
      columns = table.header.map(\.content.plainText.nameFolded)
      let first = table.rows.compactMap(\.first)
      names = Set(first.filter { !$0.isField }.map(\.content.plainText.nameFolded))
      hasOpenRows = first.contains(where: \.isField)
    }
  }

  private let tables: [Table]

  public init(_ template: Template) {
    tables = template.body.blocks.tables.map { Table($0) }
  }

  /// Whether a first cell names its row, in the table that comes so-and-so in the filled-in template.
  public func isHeading(_ cell: [Inline], inTable index: Int, columns: [[Inline]]) -> Bool {
    guard let table = table(index, columns.map(\.plainText.nameFolded)), table.hasOpenRows else {
      return true
    }
    return table.names.contains(cell.plainText.nameFolded)
  }

  /// The template's own table: the one with the same columns, for parts may be left out.
  private func table(_ index: Int, _ columns: [String]) -> Table? {
    let same = tables.indices.contains(index) ? tables[index] : nil
    if let same, same.columns == columns { return same }
    return tables.first { $0.columns == columns } ?? same
  }
}

extension [Block] {
  /// Every table, in the order they stand.
  fileprivate var tables: [ProseTable] {
    flatMap { block -> [ProseTable] in
      switch block {
      case .table(let table): [table]
      case .list(let list): list.items.flatMap { $0.blocks.tables }
      case .quote(let blocks, _): blocks.tables
      case .paragraph: []
      }
    }
  }
}
