public import Catalog
internal import Text

/// Which exercises move towards which grade of which area.
public struct MaturityMatrix: Sendable {
  public struct Row: Sendable {
    public let area: Area
    /// One for each grade.
    public let cells: [[ReportItem]]
  }

  public let title: String
  public let grades: [MaturityModel.Grade]
  public let rows: [Row]

  init(_ catalog: CheckedCatalog, _ items: ReportItems) {
    title = catalog.maturityModel.title
    grades = catalog.maturityModel.grades
    var covering = Covering()
    for (exercise, item) in zip(catalog.exercises, items.exercises) {
      covering.add(item, catalog.develops(of: exercise))
    }
    for (exercise, item) in zip(catalog.behaviourExercises, items.behaviourExercises) {
      covering.add(item, catalog.develops(of: exercise))
    }
    let numbers = grades.map(\.number.value)
    rows = catalog.areas.map { area in
      Row(area: area, cells: numbers.map { covering[area.id, $0] })
    }
  }

  public var cellCount: Int { rows.count * grades.count }

  public var holeCount: Int { rows.reduce(0) { $0 + $1.cells.count(where: \.isEmpty) } }

  /// The cell with most in it.
  public var largestCount: Int { rows.flatMap(\.cells).map(\.count).max() ?? 0 }
}

/// The items of each cell, each item once, in the order they are added.
private struct Covering {
  private struct Cell: Hashable {
    let area: String
    let grade: Int
  }

  private var items: [Cell: [ReportItem]] = [:]

  mutating func add(_ item: ReportItem, _ mappings: [CheckedMapping]) {
    let cells = Set(mappings.map { Cell(area: $0.area.id, grade: $0.grade.number.value) })
    for cell in cells { items[cell, default: []].append(item) }
  }

  subscript(area: String, grade: Int) -> [ReportItem] {
    items[Cell(area: area, grade: grade), default: []]
  }
}
