internal import Diagnostics
internal import Text

/// How far a table has been read.
enum TableLines {
  case none
  /// Its first line, with so many cells.
  case header(Range<Int>, cells: Int)
  /// Its rows, and what was told of those that are too wide or too narrow.
  case rows(columns: Int, told: Int? = nil)
}

/// Tables: a header, a line of dashes, and rows of the same width.
extension LookAlikeFinder {
  mutating func readTableLine(_ text: Range<Int>) -> Line {
    if before != .table {
      if before == .empty || before == .heading {
        table = .header(text, cells: cells(in: text))
      } else {
        tell(.gluedTable, text, insert: "\n")
      }
      return .table
    }
    switch table {
    case .none: break
    case .header(let header, let cells):
      if isDashes(text) {
        readDashes(text, cells)
      } else {
        tellWithoutDashes(header, cells, at: lineStart(of: text.lowerBound), "\n")
      }
    case .rows(let columns, let told): findWrongRow(text, columns, told)
    }
    return .table
  }

  /// The line below a header that begins with no bar.
  mutating func readDashes(_ text: Range<Int>) -> Bool {
    guard isDashes(text) else { return false }
    if case .header(_, let cells) = table {
      readDashes(text, cells)
      return true
    }
    let last = lineStart(of: text.lowerBound)
    guard before == .text || before == .textWithColon, last > 0 else { return false }
    let header = lineStart(of: last - 1)..<last - 1
    guard holds(header, "|") else { return false }
    readDashes(text, cells(in: header.lowerBound..<trimmedEnd(header)))
    return true
  }

  private mutating func readDashes(_ text: Range<Int>, _ cells: Int) {
    let dashes = self.cells(in: text)
    table = .rows(columns: cells)
    if dashes != cells {
      add(.wrongDashes(cells: cells, dashes: dashes), text, [edit(text, lineOfDashes(cells))])
    } else {
      findShortDashes(text)
    }
  }

  private mutating func findShortDashes(_ text: Range<Int>) {
    var edits: [Fix.Edit] = []
    var index = text.lowerBound
    while let start = firstByte(UInt8(ascii: "-"), in: index..<text.upperBound) {
      index = start
      while index < text.upperBound, bytes[index] == UInt8(ascii: "-") { index += 1 }
      if index - start < 3 { edits.append(edit(start..<index, "---")) }
    }
    if !edits.isEmpty { add(.shortDashes, text, edits) }
  }

  /// Whether a line below a table is one of its rows, written without a bar at its start.
  func isTableRow(_ text: Range<Int>) -> Bool {
    guard case .rows = table else { return false }
    return holds(text, "|")
  }

  /// A header that nothing followed.
  mutating func endTable() {
    if case .header(let header, let cells) = table, cells > 1 {
      let end = min(endOfLine(header.upperBound) + 1, bytes.count)
      tellWithoutDashes(header, cells, at: end, end < bytes.count || bytes.last == 0x0A ? "\n" : "")
    }
    table = .none
  }

  private mutating func tellWithoutDashes(
    _ header: Range<Int>, _ cells: Int, at place: Int, _ end: String
  ) {
    let line = lineOfDashes(cells) + end
    add(.tableWithoutDashes, header, [edit(place..<place, end.isEmpty ? "\n" + line : line)])
    table = .rows(columns: cells)
  }

  private func lineOfDashes(_ cells: Int) -> String {
    "|" + String(repeating: "---|", count: cells)
  }

  // MARK: - Rows

  private mutating func findWrongRow(_ text: Range<Int>, _ columns: Int, _ told: Int?) {
    let cells = cells(in: text)
    guard cells != columns else { return }
    let edits =
      cells < columns ? widening(text, by: columns - cells) : narrowing(text, to: columns)
    let form = LookAlike.Form.wrongRow(cells: cells, columns: columns)
    if let told, found[told].form == form {
      found[told].edits += edits
      found[told].lines += 1
    } else {
      add(form, text, edits)
      table = .rows(columns: columns, told: found.count - 1)
    }
  }

  /// No row that was meant lacks more cells than this.
  private static let mostMissing = 20

  private func widening(_ text: Range<Int>, by count: Int) -> [Fix.Edit] {
    guard count <= Self.mostMissing else { return [] }
    let isClosed = text.count > 1 && bytes[text.upperBound - 1] == UInt8(ascii: "|")
    let end = text.upperBound..<text.upperBound
    return [edit(end, (isClosed ? "" : " |") + String(repeating: " |", count: count))]
  }

  /// Cells past the last column: empty ones go, of others the bars become text.
  private func narrowing(_ text: Range<Int>, to columns: Int) -> [Fix.Edit] {
    let extra = text.filter { isBar($0, in: text) }.dropFirst(columns - 1)
    guard let first = extra.first else { return [] }
    if (first..<text.upperBound).allSatisfy({ bytes[$0] <= 0x20 || bytes[$0] == 0x7C }) {
      return [edit(first..<text.upperBound, "|")]
    }
    return extra.map { edit($0..<$0 + 1, "\\|") }
  }

  private func cells(in text: Range<Int>) -> Int {
    var cells = 1
    var index = text.lowerBound
    while let bar = firstByte(UInt8(ascii: "|"), in: index..<text.upperBound) {
      if isBar(bar, in: text) { cells += 1 }
      index = bar + 1
    }
    return cells
  }

  /// Whether a bar stands between two cells: not at the line's ends, and not as text.
  private func isBar(_ place: Int, in text: Range<Int>) -> Bool {
    bytes[place] == UInt8(ascii: "|") && place != text.lowerBound
      && place != text.upperBound - 1 && bytes[place - 1] != UInt8(ascii: "\\")
  }

  private func isDashes(_ text: Range<Int>) -> Bool {
    firstByte(UInt8(ascii: "|"), in: text) != nil
      && firstByte(UInt8(ascii: "-"), in: text) != nil
      && text.allSatisfy { isOfDashes(bytes[$0]) }
  }

  private func isOfDashes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "|"), UInt8(ascii: "-"), UInt8(ascii: ":"), 0x20, 0x09: true
    default: false
    }
  }

  private func trimmedEnd(_ line: Range<Int>) -> Int {
    line.last { bytes[$0] > 0x20 }.map { $0 + 1 } ?? line.lowerBound
  }

  private func endOfLine(_ start: Int) -> Int {
    firstByte(0x0A, in: start..<bytes.count) ?? bytes.count
  }
}
