internal import Catalog
internal import Text

// Prose as lines of slides: a block to a line, what stands under something as its sub-points.

extension Prose {
  func lines(_ language: Language, at level: SlideLine.Level = .point) -> [SlideLine] {
    blocks.flatMap { $0.lines(language, at: level) }
  }

  /// Its lines without their levels, for notes.
  func paragraphs(_ language: Language) -> [String] { lines(language).map(\.text) }
}

extension Block {
  fileprivate func lines(_ language: Language, at level: SlideLine.Level) -> [SlideLine] {
    switch self {
    case .paragraph(let content): [SlideLine(level: level, text: content.slideText(language))]
    case .list(let list): list.lines(language, at: level)
    case .table(let table): table.lines(language, at: level)
    case .quote(let blocks, _): blocks.flatMap { $0.lines(language, at: .subpoint) }
    }
  }
}

extension ProseList {
  fileprivate func lines(_ language: Language, at level: SlideLine.Level) -> [SlideLine] {
    items.enumerated().flatMap { index, item in
      item.lines(language, at: level, mark: isOrdered ? "\(index + 1). " : item.boxMark)
    }
  }
}

extension ProseListItem {
  fileprivate var boxMark: String {
    box.map { $0 ? "☑ " : "☐ " } ?? ""
  }

  fileprivate func lines(_ language: Language, at level: SlideLine.Level, mark: String)
    -> [SlideLine]
  {
    guard case .paragraph(let first)? = blocks.first else {
      return blocks.flatMap { $0.lines(language, at: level) }
    }
    return [SlideLine(level: level, text: mark + first.slideText(language))]
      + blocks.dropFirst().flatMap { $0.lines(language, at: .subpoint) }
  }
}

extension ProseTable {
  /// A row to a point, its further cells below it, each after the name of its column.
  fileprivate func lines(_ language: Language, at level: SlideLine.Level) -> [SlideLine] {
    guard !rows.isEmpty else {
      let names = header.map { $0.content.slideText(language) }.joined(separator: " | ")
      return [SlideLine(level: level, text: names)]
    }
    return rows.flatMap { row in
      row.enumerated().map { index, cell in
        SlideLine(
          level: index == 0 ? level : .subpoint, text: text(of: cell, in: index, language))
      }
    }
  }

  private func text(of cell: TableCell, in column: Int, _ language: Language) -> String {
    let name = column < header.count ? header[column].content.slideText(language).trimmed : ""
    let text = cell.isField ? SlideText.blank : cell.content.slideText(language)
    return name.isEmpty ? text : "\(name): \(text)"
  }
}

extension [Inline] {
  /// The words as they read, and the addresses of links that do not show them.
  func slideText(_ language: Language) -> String {
    map { $0.slideText(language) }.joined()
  }
}

extension Inline {
  fileprivate func slideText(_ language: Language) -> String {
    switch self {
    case .text(let text, _): return text
    case .lineBreak: return " "
    case .blank: return SlideText.blank
    case .picture(_, let alt, _): return SlideText.picture(alt, language)
    case .emphasis(let content), .strong(let content), .item(_, let content, _),
      .media(_, let content, _):
      return content.slideText(language)
    case .link(let address, let content, _):
      let text = content.slideText(language)
      return address.hasSuffix(text) && !text.isEmpty ? text : "\(text) (\(address))"
    }
  }
}

enum SlideText {
  static let blank = "____"

  /// A picture by its words: what it shows can be told. One that only adorns has none.
  static func picture(_ alt: String, _ language: Language) -> String {
    alt.isEmpty ? "" : LocalizedText(sv: "Bild: \(alt)", en: "Picture: \(alt)")[language]
  }
}
