internal import Text

/// Text between two tags, piece by piece as it stands: words, references, what is passed over.
struct XMLText {
  enum Piece {
    case words(Range<Int>)
    case reference(Range<Int>, String)
  }

  let bytes: [UInt8]

  func forEach(in range: Range<Int>, _ body: (Piece) -> Void) {
    var place = range.lowerBound
    while place < range.upperBound {
      switch bytes[place] {
      case UInt8(ascii: "&"):
        let end = after(";", from: place, in: range)
        let reference = place..<end
        if let text = character(of: reference) { body(.reference(reference, text)) }
        place = end
      case UInt8(ascii: "<"):
        place = passMarkup(at: place, in: range, body)
      default:
        let end =
          bytes[place..<range.upperBound].firstIndex { $0 == 0x26 || $0 == 0x3C }
          ?? range.upperBound
        body(.words(place..<end))
        place = end
      }
    }
  }

  /// A comment or an instruction is passed over, what CDATA holds is words.
  private func passMarkup(at place: Int, in range: Range<Int>, _ body: (Piece) -> Void) -> Int {
    if starts("<![CDATA[", at: place) {
      let end = after("]]>", from: place + 9, in: range)
      body(.words(place + 9..<max(place + 9, end - 3)))
      return end
    }
    return after(starts("<!--", at: place) ? "-->" : "?>", from: place, in: range)
  }

  private func starts(_ mark: StaticString, at place: Int) -> Bool {
    bytes[place...].starts(
      with: UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount))
  }

  private func after(_ mark: StaticString, from place: Int, in range: Range<Int>) -> Int {
    var place = place
    while place < range.upperBound {
      if starts(mark, at: place) { return min(place + mark.utf8CodeUnitCount, range.upperBound) }
      place += 1
    }
    return range.upperBound
  }

  /// What `&amp;` or `&#228;` stands for; in XML there are five names.
  private func character(of reference: Range<Int>) -> String? {
    let name = String(decoding: bytes[reference].dropFirst().dropLast(), as: UTF8.self)
    if name.hasPrefix("#x") { return scalar(UInt32(name.dropFirst(2), radix: 16)) }
    if name.hasPrefix("#") { return scalar(UInt32(name.dropFirst())) }
    return ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"][name]
  }

  private func scalar(_ value: UInt32?) -> String? {
    value.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
  }

  /// All of it as one text, blanks folded.
  func value(of range: Range<Int>) -> String {
    var text = ""
    forEach(in: range) { piece in
      switch piece {
      case .words(let words): text += String(decoding: bytes[words], as: UTF8.self)
      case .reference(_, let character): text += character
      }
    }
    return text.blanksFolded
  }

  /// Where blanks and line breaks end.
  func firstWord(in range: Range<Int>) -> Int {
    var place = range.lowerBound
    while place < range.upperBound, bytes[place].isXMLBlank { place += 1 }
    return place
  }

  /// The end of the words on this line, without the blanks after them.
  func endOfLine(from place: Int, to end: Int) -> Int {
    var last = lineEnd(from: place, to: end)
    while last > place + 1, bytes[last - 1].isXMLBlank { last -= 1 }
    return last
  }

  private func lineEnd(from place: Int, to end: Int) -> Int {
    bytes.withUnsafeBufferPointer { bytes in
      let line = UnsafeBufferPointer(rebasing: bytes[place..<end])
      let length = ByteSearch.first(of: 0x0A, in: line, from: 0) ?? line.count
      let start = UnsafeBufferPointer(rebasing: line[..<length])
      return place + (ByteSearch.first(of: 0x0D, in: start, from: 0) ?? length)
    }
  }

  /// Whether nothing but blanks and what is passed over stands there.
  func isBlank(_ range: Range<Int>) -> Bool {
    let first = firstWord(in: range)
    guard first < range.upperBound else { return true }
    guard bytes[first] == UInt8(ascii: "<") else { return false }
    var isBlank = true
    forEach(in: range) { piece in
      if case .words(let words) = piece, bytes[words].allSatisfy(\.isXMLBlank) { return }
      isBlank = false
    }
    return isBlank
  }
}

extension UInt8 {
  var isXMLBlank: Bool { self == 0x20 || self == 0x0A || self == 0x0D || self == 0x09 }
}

extension String {
  /// Blanks and line breaks in a row as one blank, none at the ends.
  var blanksFolded: String {
    if hasFoldedBlanks { return self }
    var folded = ""
    for word in utf8.split(whereSeparator: \.isXMLBlank) {
      if !folded.isEmpty { folded += " " }
      folded += String(Substring(word))
    }
    return folded
  }

  /// Nearly every value is as it shall be.
  private var hasFoldedBlanks: Bool {
    var last = UInt8(ascii: " ")
    for byte in utf8 {
      if byte.isXMLBlank, byte != 0x20 || last == 0x20 { return false }
      last = byte
    }
    return last != 0x20 || isEmpty
  }
}
