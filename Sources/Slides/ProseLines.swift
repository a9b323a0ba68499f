internal import Catalog
internal import Text

// Prose as lines of slides: a block to a line, what stands under something as its sub-points.

extension Prose {
  var lines: [SlideLine] { lines(at: .point) }

  func lines(at level: SlideLine.Level) -> [SlideLine] { blocks.flatMap { $0.lines(at: level) } }

  /// Its lines without their levels, for notes.
  var paragraphs: [String] { lines.map(\.text) }
}

extension Block {
  fileprivate func lines(at level: SlideLine.Level) -> [SlideLine] {
    switch self {
    case .paragraph(let content): [SlideLine(level: level, text: content.slideText)]
    case .list(let list): list.lines(at: level)
    case .table(let table): table.lines(at: level)
    case .quote(let blocks, _): blocks.flatMap { $0.lines(at: .subpoint) }
    }
  }
}

extension ProseList {
  fileprivate func lines(at level: SlideLine.Level) -> [SlideLine] {
    items.enumerated().flatMap { index, item in
      item.lines(at: level, mark: isOrdered ? "\(index + 1). " : item.boxMark)
    }
  }
}

extension ProseListItem {
  fileprivate var boxMark: String {
    box.map { $0 ? "☑ " : "☐ " } ?? ""
  }

  fileprivate func lines(at level: SlideLine.Level, mark: String) -> [SlideLine] {
    guard case .paragraph(let first)? = blocks.first else {
      return blocks.flatMap { $0.lines(at: level) }
    }
    return [SlideLine(level: level, text: mark + first.slideText)]
      + blocks.dropFirst().flatMap { $0.lines(at: .subpoint) }
  }
}

extension ProseTable {
  /// A row to a point, its further cells below it, each after the name of its column.
  fileprivate func lines(at level: SlideLine.Level) -> [SlideLine] {
    guard !rows.isEmpty else {
      let names = header.map(\.content.slideText).joined(separator: " | ")
      return [SlideLine(level: level, text: names)]
    }
    return rows.flatMap { row in
      row.enumerated().map { index, cell in
        SlideLine(level: index == 0 ? level : .subpoint, text: text(of: cell, in: index))
      }
    }
  }

  private func text(of cell: TableCell, in column: Int) -> String {
    let name = column < header.count ? header[column].content.slideText.trimmed : ""
    let text = cell.isField ? SlideText.blank : cell.content.slideText
    return name.isEmpty ? text : "\(name): \(text)"
  }
}

extension [Inline] {
  /// The words as they read, and the addresses of links that do not show them.
  var slideText: String { map(\.slideText).joined() }
}

extension Inline {
  fileprivate var slideText: String {
    switch self {
    case .text(let text, _): return text
    case .lineBreak: return " "
    case .blank: return SlideText.blank
    case .emphasis(let content), .strong(let content): return content.slideText
    case .link(let address, let content, _):
      let text = content.slideText
      return address.hasSuffix(text) && !text.isEmpty ? text : "\(text) (\(address))"
    }
  }
}

enum SlideText {
  static let blank = "____"
}
