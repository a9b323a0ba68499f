internal import Catalog
internal import Checking
internal import Diagnostics
internal import Text

/// The maturity matrix in a terminal: areas down, grades across, exercise numbers in the cells.
extension ReportText {
  /// The narrowest column that still holds some numbers and the word for a hole.
  private static let leastColumn = 8
  private static let mostAreaColumn = 24

  var maturity: [String] {
    let matrix = report.maturity
    let table = columnWidth >= Self.leastColumn ? grid : list
    return section(
      LocalizedText(same: matrix.title),
      paragraph(ReportWords.coverage(of: matrix)) + [""] + table.lines(hasColour) + letters)
  }

  private var areaWidth: Int {
    min(Self.mostAreaColumn, report.maturity.rows.map(\.area.title.displayWidth).max() ?? 0)
  }

  private var columnWidth: Int {
    (TextTable.width - 2 - areaWidth) / max(1, report.maturity.grades.count) - 2
  }

  private var grid: TextTable {
    let width = columnWidth
    let grades = report.maturity.grades.map { grade in
      TextTable.Column("\(grade.number.value) \(grade.whatWeDo)", most: width)
    }
    var table = TextTable(columns: [.init(most: areaWidth)] + grades)
    for (position, row) in report.maturity.rows.enumerated() {
      if position > 0 { table.rows.append(.blank) }
      table.rows.append(.cells([title(row.area.title)] + row.cells.map(cell)))
    }
    return table
  }

  /// Where there are too many grades for columns.
  private var list: TextTable {
    var table = TextTable(columns: [
      .init(right: true), .init(flexible: true), .init(flexible: true),
    ])
    for row in report.maturity.rows {
      table.rows.append(.line(title(row.area.title, .heading)))
      for (grade, items) in zip(report.maturity.grades, row.cells) {
        table.rows.append(
          .cells([.init("\(grade.number.value)"), title(grade.whatWeDo), cell(items)]))
      }
    }
    return table
  }

  private func cell(_ items: [ReportItem]) -> TextTable.Cell {
    items.isEmpty ? hole : marks(items)
  }

  /// What the letters in the cells stand for.
  private var letters: [String] {
    let used = Set(
      report.maturity.rows.flatMap(\.cells).joined().lazy.filter { $0.kind == .behaviourExercise }
        .map(\.id))
    let key = report.behaviourExercises.filter { used.contains($0.id) }
      .map { "\($0.mark) \($0.title)" }.joined(separator: " · ")
    return key.isEmpty
      ? []
      : [""]
        + key.wrapped(to: TextTable.width - 2).map { "  " + TextStyle.side.paint($0, hasColour) }
  }
}
