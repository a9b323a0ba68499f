internal import Diagnostics
internal import Text

/// Something that looks like Markdown to a person, but is not read as it.
struct LookAlike {
  enum Form {
    case headingWithoutBlank, textBeforeFrontMatter, emptyLineBeforeFrontMatter, gluedTable
    case gluedToTable, listMark, boxMark
  }

  let form: Form
  let range: SourceRange
  let edits: [Fix.Edit]
}

/// Finds look-alikes line by line, before Markdown is read.
struct LookAlikeFinder {
  private let bytes: [UInt8]
  private let file: FileID
  private var found: [LookAlike] = []
  private var before = Line.empty
  private var isInComment = false

  private enum Line { case empty, text, textWithColon, table, heading, listMark }

  /// `start` is where the body begins.
  static func find(in bytes: [UInt8], from start: Int, file: FileID) -> [LookAlike] {
    var finder = LookAlikeFinder(bytes: bytes, file: file)
    finder.readLines(from: start)
    return finder.found
  }

  private init(bytes: [UInt8], file: FileID) {
    self.bytes = bytes
    self.file = file
  }

  private mutating func readLines(from start: Int) {
    let hasComments = firstByte(UInt8(ascii: "<"), from: start) != nil
    var lineStart = start
    while lineStart < bytes.count {
      let end = firstByte(0x0A, from: lineStart) ?? bytes.count
      read(line: lineStart..<end, mayHoldComment: hasComments)
      lineStart = end + 1
    }
  }

  private func firstByte(_ byte: UInt8, from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { ByteSearch.first(of: byte, in: $0, from: start) }
  }

  private mutating func read(line: Range<Int>, mayHoldComment: Bool) {
    if isInComment {
      isInComment = !holds(line, "-->")
      return
    }
    guard let first = firstLetter(in: line) else {
      before = .empty
      return
    }
    let text = first..<line.upperBound
    before = kind(of: text)
    if mayHoldComment, holds(text, "<!--") { isInComment = !holds(text, "-->") }
  }

  private func firstLetter(in line: Range<Int>) -> Int? {
    var index = line.lowerBound
    while index < line.upperBound {
      if bytes[index] > 0x20 { return index }
      index += 1
    }
    return nil
  }

  private mutating func kind(of text: Range<Int>) -> Line {
    switch bytes[text.lowerBound] {
    case UInt8(ascii: "#"):
      findHeading(text)
      return .heading
    case UInt8(ascii: "|"):
      if before == .text || before == .textWithColon || before == .listMark {
        tell(.gluedTable, text, insert: "\n")
      }
      return .table
    default:
      if before == .table { tell(.gluedToTable, text, insert: "\n") }
      if let mark = listMark(at: text) { return readListMark(mark, text) }
      if holds(text.prefix(2), "- ") { return .listMark }
      return lastByte(of: text) == UInt8(ascii: ":") ? .textWithColon : .text
    }
  }

  private mutating func findHeading(_ text: Range<Int>) {
    let end = text.first { bytes[$0] != UInt8(ascii: "#") } ?? text.upperBound
    guard end < text.upperBound, bytes[end] > 0x20, (2...6).contains(end - text.lowerBound) else {
      return
    }
    let place = SourceRange(file: file, start: end, end: end)
    add(.headingWithoutBlank, text, [Fix.Edit(place, " ")])
  }

  /// A mark is one where a list can begin: not within a paragraph that goes on.
  private mutating func readListMark(_ mark: (length: Int, box: Bool), _ text: Range<Int>) -> Line {
    guard before != .text else { return .text }
    var end = text.lowerBound + mark.length
    while end < text.upperBound, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    let place = SourceRange(file: file, start: text.lowerBound, end: end)
    let start = text.lowerBound..<text.lowerBound + mark.length
    add(mark.box ? .boxMark : .listMark, start, [Fix.Edit(place, mark.box ? "- [ ] " : "- ")])
    return .listMark
  }

  /// `•`, `◦`, `▪`, `·`, `–`, `—` and boxes such as `☐` at a line's start; the mark's length in bytes.
  private func listMark(at text: Range<Int>) -> (length: Int, box: Bool)? {
    guard bytes[text.lowerBound] >= 0xC2 else { return nil }
    let start = String(
      decoding: bytes[text.lowerBound..<min(text.lowerBound + 4, text.upperBound)], as: UTF8.self)
    guard let scalar = start.unicodeScalars.first else { return nil }
    let length = String(scalar).utf8.count
    switch scalar.value {
    case 0x2022, 0x25E6, 0x25AA, 0x25CF, 0x00B7, 0x2023, 0x2013, 0x2014, 0xF0B7:
      return (length, false)
    case 0x2610, 0x2611, 0x2612, 0x25A1, 0x25A2: return (length, true)
    default: return nil
    }
  }

  // MARK: - Telling

  private mutating func tell(_ form: LookAlike.Form, _ text: Range<Int>, insert: String) {
    let lineStart = bytes[..<text.lowerBound].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    add(form, text, [Fix.Edit(SourceRange(file: file, start: lineStart, end: lineStart), insert)])
  }

  private mutating func add(_ form: LookAlike.Form, _ text: Range<Int>, _ edits: [Fix.Edit]) {
    let end = bytes[text].last == 0x0D ? text.upperBound - 1 : text.upperBound
    found.append(
      LookAlike(
        form: form, range: SourceRange(file: file, start: text.lowerBound, end: end), edits: edits))
  }

  private func lastByte(of text: Range<Int>) -> UInt8? {
    bytes[text].last { $0 > 0x20 }
  }

  private func holds(_ text: Range<Int>, _ mark: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    guard text.count >= wanted.count else { return false }
    return (text.lowerBound...text.upperBound - wanted.count).contains {
      bytes[$0..<$0 + wanted.count].elementsEqual(wanted)
    }
  }
}
