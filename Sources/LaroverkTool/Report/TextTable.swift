internal import Diagnostics
internal import Text

/// Columns lined up by display width; what does not fit is wrapped within its column.
struct TextTable {
  struct Column {
    let title: String
    let isRight: Bool
    /// The widest it may be, and whether it gives way to the others.
    let most: Int
    let isFlexible: Bool

    init(_ title: String = "", right: Bool = false, most: Int = .max, flexible: Bool = false) {
      self.title = title
      isRight = right
      self.most = most
      isFlexible = flexible
    }
  }

  struct Cell {
    let text: String
    let style: TextStyle
    /// How many lines it may take; the last one then tells what is left out.
    let lines: Int
    let rest: String

    init(_ text: String, _ style: TextStyle = .plain, lines: Int = .max, rest: String = "…") {
      self.text = text
      self.style = style
      self.lines = lines
      self.rest = rest
    }
  }

  enum Row {
    case cells([Cell])
    /// A line of its own across all columns.
    case line(Cell)
    case blank
  }

  static let width = 80
  private static let indent = 2
  private static let gap = 2
  /// A first column that is empty moves the others in.
  static let margin = Column()

  let columns: [Column]
  var rows: [Row] = []

  func lines(_ hasColour: Bool) -> [String] {
    let widths = widths()
    let titles = columns.map { Cell($0.title, .side) }
    let head = columns.allSatisfy(\.title.isEmpty) ? [] : [Row.cells(titles)]
    return (head + rows).flatMap { row in
      switch row {
      case .cells(let cells): lines(of: cells, widths, hasColour)
      case .line(let cell):
        cell.text.wrapped(to: Self.width - Self.indent).map {
          indented(cell.style.paint($0, hasColour))
        }
      case .blank: [""]
      }
    }
  }

  private func lines(of cells: [Cell], _ widths: [Int], _ hasColour: Bool) -> [String] {
    let wrapped = zip(cells, widths).map { wrap($0, to: $1) }
    return (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
      var text = ""
      for (position, column) in columns.enumerated() {
        let part = line < wrapped[position].count ? wrapped[position][line] : ""
        let room = String(repeating: " ", count: max(0, widths[position] - part.displayWidth))
        let painted = cells[position].style.paint(part, hasColour)
        let blanks = position == 0 ? "" : String(repeating: " ", count: Self.gap)
        text += blanks + (column.isRight ? room + painted : painted + room)
      }
      return indented(text.withoutBlanksAtEnd)
    }
  }

  private func wrap(_ cell: Cell, to width: Int) -> [String] {
    let lines = cell.text.wrapped(to: width)
    guard lines.count > cell.lines else { return lines }
    return lines.prefix(cell.lines - 1) + [cell.rest]
  }

  /// As wide as the content; the widest flexible one gives way until all fit.
  private func widths() -> [Int] {
    var widths = columns.indices.map { position in
      min(columns[position].most, max(columns[position].title.displayWidth, widest(position)))
    }
    let room = Self.width - Self.indent - Self.gap * (columns.count - 1)
    while widths.reduce(0, +) > room,
      let widest = columns.indices.filter({ columns[$0].isFlexible && widths[$0] > 4 })
        .max(by: { widths[$0] < widths[$1] })
    {
      widths[widest] -= 1
    }
    return widths
  }

  private func widest(_ position: Int) -> Int {
    rows.map { row in
      if case .cells(let cells) = row { cells[position].text.displayWidth } else { 0 }
    }.max() ?? 0
  }

  private func indented(_ text: String) -> String {
    text.isEmpty ? "" : String(repeating: " ", count: Self.indent) + text
  }
}

extension String {
  fileprivate var withoutBlanksAtEnd: String {
    lastIndex { $0 != " " }.map { String(self[...$0]) } ?? ""
  }
}
