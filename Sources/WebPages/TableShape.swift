internal import Catalog
internal import Text

extension Prose {
  var hasTableThatGrows: Bool {
    blocks.contains { if case .table(let table) = $0 { table.canGrow } else { false } }
  }
}

extension ProseTable {
  /// Whether its rows are only numbered, so that the first column can be narrow.
  var isCounted: Bool {
    rows.allSatisfy { row in row.first.map { $0.content.plainText.count <= 3 } ?? false }
  }

  /// Whether one more row would mean something: the last one is empty, or empty but for its number.
  var canGrow: Bool {
    guard let last = rows.last, let head = last.first else { return false }
    return last.dropFirst().allSatisfy(\.isField)
      && (head.isField || Int(head.content.plainText.trimmed) != nil)
  }
}
