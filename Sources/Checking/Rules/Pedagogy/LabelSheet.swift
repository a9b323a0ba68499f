internal import Catalog
internal import Text

/// The labels of a template, or of one filled in: what its lists and tables say beside the fields.
struct LabelSheet {
  /// A line, heading or row.
  struct Label {
    /// Positions in the text; none where there is something to fill in, or nothing to compare.
    let words: Range<Int>
    /// Whether an answer belongs to it, so that examples must have it in the same words.
    var isAsked = true
  }

  struct Table {
    fileprivate(set) var headings: [Label] = []
    fileprivate(set) var rows: [Label] = []
  }

  private(set) var items: [Label] = []
  private(set) var tables: [Table] = []

  fileprivate mutating func add(_ passage: ItemText.WordedPassage, _ text: ItemText) {
    switch passage.passage.form {
    case .listItem: items.append(Self.item(passage, text))
    case .headerCell:
      if passage.passage.cell.column == 0 { tables.append(Table()) }
      tables[tables.count - 1].headings.append(Label(words: passage.words))
    case .cell: if passage.passage.cell.column == 0 { addRow(passage, text) }
    default: break
    }
  }

  /// Rows whose first cell is empty make no passage.
  private mutating func addRow(_ passage: ItemText.WordedPassage, _ text: ItemText) {
    let (last, none) = (tables.count - 1, passage.words.lowerBound..<passage.words.lowerBound)
    // In a table of one column nothing names a row.
    guard last >= 0, tables[last].headings.count > 1 else { return }
    while tables[last].rows.count + 1 < passage.passage.cell.row {
      tables[last].rows.append(Label(words: none))
    }
    let isField = text.blank(in: passage) != nil
    tables[last].rows.append(Label(words: isField ? none : passage.words))
  }

  /// The words before a colon; where there is a blank, before the colon that leads to it.
  private static func item(_ passage: ItemText.WordedPassage, _ text: ItemText) -> Label {
    let blank = text.blank(in: passage)
    let colon = blank.map { text.colon(leadingTo: $0, in: passage) } ?? text.colon(in: passage)
    let end = colon.map { text.firstWord(from: $0) } ?? passage.words.lowerBound
    return Label(words: passage.words.lowerBound..<end, isAsked: blank != nil)
  }
}

extension ItemText {
  /// What the templates of a part say, by their position in the exercise.
  func sheets(_ part: TextPart) -> [UInt32: LabelSheet] {
    var sheets: [UInt32: LabelSheet] = [:]
    for passage in passages where passage.part == part {
      sheets[passage.passage.group, default: LabelSheet()].add(passage, self)
    }
    return sheets
  }

  fileprivate func blank(in passage: WordedPassage) -> Int? {
    bytes[passage.passage.text].firstIndex(of: TextCollector.blank)
  }

  /// The first colon with a blank after it.
  fileprivate func colon(in passage: WordedPassage) -> Int? {
    let text = passage.passage.text
    return text.first { bytes[$0] == UInt8(ascii: ":") && bytes[$0 + 1] <= 0x20 }
  }

  /// The colon that stands right before a field.
  fileprivate func colon(leadingTo blank: Int, in passage: WordedPassage) -> Int? {
    let before = bytes[passage.passage.text.lowerBound..<blank]
    let last = before.lastIndex { $0 != 0x20 }
    return last.flatMap { bytes[$0] == UInt8(ascii: ":") ? $0 : nil }
  }
}
