internal import Diagnostics
internal import Text

/// Finds look-alikes line by line, in one pass over the bytes.
struct LookAlikeFinder {
  let bytes: UnsafeBufferPointer<UInt8>
  let file: FileID
  var found: [LookAlike] = []
  /// What the line above is.
  var before = Line.empty
  /// The open list items that a line may belong to, the innermost last.
  var items: [OpenItem] = []
  /// What was told of lists, by the place of their first mark: their lines are one mistake.
  var toldLists: [(list: Int, found: Int)] = []
  var table = TableLines.none
  private var hasComments = false
  private var comment = Comment.none
  /// The mark that began a block of code.
  private var fence: UInt8?

  /// A comment that a line's text holds ends with its paragraph at last.
  private enum Comment { case none, block, inText }

  enum Line { case empty, text, textWithColon, table, heading, item }

  /// `start` is where the body begins.
  static func find(in bytes: [UInt8], from start: Int, file: FileID) -> [LookAlike] {
    bytes.withUnsafeBufferPointer { bytes in
      var finder = LookAlikeFinder(bytes: bytes, file: file)
      finder.readLines(from: start)
      return finder.found
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, file: FileID) {
    self.bytes = bytes
    self.file = file
  }

  private mutating func readLines(from start: Int) {
    hasComments = firstByte(UInt8(ascii: "<"), in: start..<bytes.count) != nil
    var lineStart = start
    while lineStart < bytes.count {
      let end = firstByte(0x0A, in: lineStart..<bytes.count) ?? bytes.count
      read(line: lineStart..<end)
      lineStart = end + 1
    }
    endTable()
  }

  private mutating func read(line: Range<Int>) {
    if comment == .block {
      if holds(line, "-->") { comment = .none }
      before = .empty
      return
    }
    guard let first = firstLetter(in: line) else {
      if before == .table { endTable() }
      before = .empty
      comment = .none
      return
    }
    let text = first..<endOfText(line)
    if comment == .inText {
      if holds(text, "-->") { comment = .none }
      return
    }
    if hasComments, isBlockComment(text) { return }
    if fence != nil || bytes[first] == UInt8(ascii: "`") || bytes[first] == UInt8(ascii: "~"),
      isCode(text)
    {
      return
    }
    let line = kind(of: text, indent: indentation(line.lowerBound..<first))
    if before == .table, line != .table { endTable() }
    before = line
    // A cell or heading ends with its line, and so does what stands in it.
    if hasComments, line != .table, line != .heading, holds(text, "<!--"), !holds(text, "-->") {
      comment = .inText
    }
  }

  /// Whether a line begins with a comment, which ends with it or with a later one.
  private mutating func isBlockComment(_ text: Range<Int>) -> Bool {
    guard bytes[text].starts(with: "<!--".utf8) else { return false }
    if !holds(text, "-->") { comment = .block }
    endTable()
    before = .empty
    return true
  }

  /// Whether a line is code or begins or ends it, which is told as that.
  private mutating func isCode(_ text: Range<Int>) -> Bool {
    let mark = bytes[text.lowerBound]
    let isFence = text.count >= 3 && text.prefix(3).allSatisfy { bytes[$0] == mark }
    guard let open = fence else {
      if isFence { fence = mark }
      return isFence
    }
    if isFence, open == mark { fence = nil }
    return true
  }

  private mutating func kind(of text: Range<Int>, indent: Int) -> Line {
    switch bytes[text.lowerBound] {
    case UInt8(ascii: "#"):
      findHeading(text)
      closeLists()
      return .heading
    case UInt8(ascii: "|"): return readTableLine(text)
    case UInt8(ascii: "-"), UInt8(ascii: ":"):
      if text.count > 1, bytes[text.lowerBound + 1] != 0x20, readDashes(text) { return .table }
    default: break
    }
    if before == .table {
      if isTableRow(text) { return readTableLine(text) }
      tell(.gluedToTable, text, insert: "\n")
    }
    if let line = readListLine(text, indent: indent) { return line }
    return readText(text, indent: indent)
  }

  private mutating func readText(_ text: Range<Int>, indent: Int) -> Line {
    if before == .empty, let first = items.first, indent < first.content {
      closeLists()
    }
    if bytes[text.lowerBound] == UInt8(ascii: "[") { findDefinition(text) }
    return bytes[text.upperBound - 1] == UInt8(ascii: ":") ? .textWithColon : .text
  }

  private mutating func findHeading(_ text: Range<Int>) {
    let end = text.first { bytes[$0] != UInt8(ascii: "#") } ?? text.upperBound
    guard end < text.upperBound, bytes[end] > 0x20, (2...6).contains(end - text.lowerBound) else {
      return
    }
    add(.headingWithoutBlank, text, [edit(end..<end, " ")])
  }

  /// `[Namn]: text` and `[^1]: text`, which Markdown takes away.
  private mutating func findDefinition(_ text: Range<Int>) {
    guard before != .text, before != .textWithColon,
      let close = firstByte(UInt8(ascii: "]"), in: text), close > text.lowerBound + 1,
      close + 1 < text.upperBound, bytes[close + 1] == UInt8(ascii: ":")
    else { return }
    let name = text.lowerBound..<close + 1
    guard bytes[text.lowerBound + 1] == UInt8(ascii: "^") else {
      let place = text.lowerBound..<text.lowerBound
      return add(.definition, text.lowerBound..<close + 2, [edit(place, "\\")])
    }
    add(.footnote, text.lowerBound..<close + 2, footnoteEdits(name, text))
  }

  /// Of more notes than these, the last are not put in their places.
  private static let mostNotes = 50

  /// Where a note's mark stands beside its own line.
  private func otherPlaces(of mark: String, but own: Int) -> [Int] {
    var places: [Int] = []
    var index = 0
    while places.count < Self.mostNotes,
      let place = firstByte(UInt8(ascii: "["), in: index..<bytes.count)
    {
      index = place + 1
      let isSame = bytes[place...].starts(with: mark.utf8)
      if isSame, place != own { places.append(place) }
    }
    return places
  }

  /// The note in parentheses where it was meant to be read, and its line taken away.
  private func footnoteEdits(_ name: Range<Int>, _ text: Range<Int>) -> [Fix.Edit] {
    let note = string(name.upperBound + 1..<text.upperBound).trimmed
    let mark = string(name)
    let places = found.count > Self.mostNotes ? [] : otherPlaces(of: mark, but: name.lowerBound)
    guard let first = places.first, !note.isEmpty else { return [edit(text, note)] }
    let marks = places.map { place in
      edit(place..<place + mark.utf8.count, place == first ? " (\(note))" : "")
    }
    return marks + [edit(text, "")]
  }
}

// MARK: - Bytes

extension LookAlikeFinder {
  func firstByte(_ byte: UInt8, in part: Range<Int>) -> Int? {
    ByteSearch.first(
      of: byte, in: UnsafeBufferPointer(rebasing: bytes[..<part.upperBound]), from: part.lowerBound)
  }

  private func firstLetter(in line: Range<Int>) -> Int? {
    var index = line.lowerBound
    while index < line.upperBound {
      if bytes[index] > 0x20 { return index }
      index += 1
    }
    return nil
  }

  private func endOfText(_ line: Range<Int>) -> Int {
    var end = line.upperBound
    while bytes[end - 1] <= 0x20 { end -= 1 }
    return end
  }

  /// Columns, with a tab to the next fourth.
  func indentation(_ blanks: Range<Int>) -> Int {
    var columns = 0
    for index in blanks { columns = bytes[index] == 0x09 ? columns / 4 * 4 + 4 : columns + 1 }
    return columns
  }

  func holds(_ text: Range<Int>, _ mark: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    var index = text.lowerBound
    while let place = firstByte(wanted[0], in: index..<text.upperBound) {
      if bytes[place..<text.upperBound].starts(with: wanted) { return true }
      index = place + 1
    }
    return false
  }

  func string(_ part: Range<Int>) -> String {
    String(decoding: bytes[part], as: UTF8.self)
  }
}

// MARK: - Telling

extension LookAlikeFinder {
  func edit(_ part: Range<Int>, _ replacement: String) -> Fix.Edit {
    Fix.Edit(SourceRange(file: file, start: part.lowerBound, end: part.upperBound), replacement)
  }

  mutating func tell(_ form: LookAlike.Form, _ text: Range<Int>, insert: String) {
    let start = lineStart(of: text.lowerBound)
    add(form, text, [edit(start..<start, insert)])
  }

  mutating func add(_ form: LookAlike.Form, _ text: Range<Int>, _ edits: [Fix.Edit]) {
    found.append(
      LookAlike(
        form: form,
        range: SourceRange(file: file, start: text.lowerBound, end: text.upperBound), edits: edits))
  }

  func lineStart(of offset: Int) -> Int {
    bytes[..<offset].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
  }
}
