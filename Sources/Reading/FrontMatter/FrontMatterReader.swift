package import Text

/// Reads the flat part of YAML that front matter is, and tells every line that is not.
///
/// Whatever it accepts without a problem reads the same with a YAML parser.
package struct FrontMatterReader {
  let file: FileID
  let bytes: [UInt8]
  var result: FrontMatter
  /// How far the items of the open list are indented.
  private var itemIndent: Int?
  /// Whether the lines below are a text of several, which is told.
  private var isInBlockText = false

  package static func read(_ bytes: [UInt8], file: FileID) -> FrontMatter {
    var reader = FrontMatterReader(file: file, bytes: bytes)
    reader.readAll()
    return reader.result
  }

  /// Where the first `---` stands when there is text before it and a key after it.
  static func startPastText(_ bytes: [UInt8]) -> Int? {
    let reader = FrontMatterReader(file: FileID(0), bytes: bytes)
    var line = reader.nextLine(from: 0)
    while line.next < bytes.count, line.next < 4000 {
      let start = line.next
      line = reader.nextLine(from: start)
      guard reader.isFence(line.content) else { continue }
      let key = reader.string(reader.nextLine(from: line.next).content).prefix {
        $0.isLetter || $0 == " "
      }
      let after = reader.nextLine(from: line.next).content.lowerBound + key.utf8.count
      return !key.isEmpty && after < bytes.count && bytes[after] == UInt8(ascii: ":") ? start : nil
    }
    return nil
  }

  private init(file: FileID, bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    result = FrontMatter(range: SourceRange(file: file), closing: SourceRange(file: file))
  }

  private mutating func readAll() {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var line = nextLine(from: start)
    if !isFence(line.content), let past = Self.startPastText(bytes) {
      result.textBefore = range(start..<past)
      line = nextLine(from: past)
    }
    guard isFence(line.content) || isMeantAsFence(line.content) else {
      result.bodyStart = start
      return tell(.missing, line.content)
    }
    let first = line.content
    if let tab = tab(in: first) { tell(.tab, tab, "") }
    if !isFence(first) { tell(.fence, first, "---") }
    while line.next < bytes.count {
      line = nextLine(from: line.next)
      if isFence(line.content) || isMeantAsFence(line.content) {
        if !isFence(line.content) { tell(.fence, line.content, "---") }
        result.bodyStart = line.next
        result.range = range(first.lowerBound..<line.content.upperBound)
        result.closing = range(line.content.lowerBound..<line.content.lowerBound + 3)
        return
      }
      read(line: line.content)
    }
    result.bodyStart = bytes.count
    result.range = range(first)
    result.problems = []
    tell(.unclosed, first)
  }

  private mutating func read(line: Range<Int>) {
    let indent = indentation(of: line)
    let content = trimmingBlanks(line)
    guard !content.isEmpty, bytes[content.lowerBound] != UInt8(ascii: "#") else { return }
    if let tab = tab(in: line) { return tell(.tab, tab, "  ") }
    if isItem(content) {
      readItem(content, indent: indent)
    } else if let mark = meantItemMark(content) {
      tell(.itemMark, mark, "- ")
    } else if indent > 0 {
      if !isInBlockText { tell(.nested, content) }
    } else {
      readEntry(content)
    }
  }

  // MARK: - Keys

  private mutating func readEntry(_ line: Range<Int>) {
    itemIndent = nil
    isInBlockText = false
    guard let colon = line.first(where: { bytes[$0] == UInt8(ascii: ":") && endsKey($0, line) })
    else { return tellLineWithoutColon(line) }
    let key = trimmingBlanks(line.lowerBound..<colon)
    guard !key.isEmpty else { return tell(.noColon, line) }
    guard isPlain(key) else { return tellKey(key) }
    var entry = FrontMatter.Entry(key: located(key), values: [], isList: false)
    let value = withoutComment(trimmingBlanks(colon + 1..<line.upperBound))
    if !value.isEmpty { read(value: value, into: &entry) }
    result.entries.append(entry)
  }

  /// Whether YAML takes it as a key: not longer, no marks, nor `---` or `...` and a blank.
  private func isPlain(_ key: Range<Int>) -> Bool {
    if PlainScalar.isPlain(bytes[key]), key.count <= 1024, bytes[key.lowerBound] != 0x2E {
      return true
    }
    let start = key.prefix(4).map { bytes[$0] }
    let endsDocument = ["---", "...", "--- ", "... "].contains { start.elementsEqual($0.utf8) }
    return key.count <= 1024 && !endsDocument && !PlainScalar.hasMarks(bytes[key], inList: false)
  }

  /// What stands before the colon is no plain name; one in quotes stands better without.
  private mutating func tellKey(_ key: Range<Int>) {
    let isQuoted = key.count > 2 && "\"'".utf8.contains(bytes[key.lowerBound])
    let inner = key.dropFirst().dropLast()
    tell(.noColon, key, isQuoted ? string(inner) : nil)
  }

  private func endsKey(_ colon: Int, _ line: Range<Int>) -> Bool {
    colon + 1 == line.upperBound || bytes[colon + 1] == 0x20
  }

  /// `titel:Byt ut` has a colon, only the blank is missing.
  private mutating func tellLineWithoutColon(_ line: Range<Int>) {
    guard let colon = line.first(where: { bytes[$0] == UInt8(ascii: ":") }), colon > line.lowerBound
    else { return tell(.noColon, line) }
    tell(.noBlankAfterColon, colon..<colon + 1, ": ")
  }

  // MARK: - Values

  private mutating func read(value: Range<Int>, into entry: inout FrontMatter.Entry) {
    if bytes[value.lowerBound] == UInt8(ascii: "[") {
      entry.isList = true
      entry.values = readBrackets(value)
    } else if let scalar = readScalar(value, inList: false) {
      entry.values = [scalar]
    }
  }

  /// A value in quotes or plain; nil when it was told.
  private mutating func readScalar(_ value: Range<Int>, inList: Bool) -> Located<String>? {
    let first = bytes[value.lowerBound]
    if first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") {
      guard let (text, end) = readQuoted(value) else { return nil }
      guard end == value.upperBound else {
        tell(.textAfterValue, end..<value.upperBound)
        return nil
      }
      return Located(text, at: range(value))
    }
    if isBlockText(value) {
      isInBlockText = true
      tell(.blockText, value)
      return nil
    }
    if let reason = PlainScalar.reasonForQuotes(bytes[value], inList: inList) {
      tell(reason, value, PlainScalar.quoted(string(value)))
      return nil
    }
    return located(value)
  }

  /// The text within quotes and where it ends; only `\"`, `\\` and `''` are escapes.
  private mutating func readQuoted(_ value: Range<Int>) -> (String, Int)? {
    let quote = bytes[value.lowerBound]
    var text: [UInt8] = []
    var index = value.lowerBound + 1
    while index < value.upperBound {
      let byte = bytes[index]
      let next = index + 1 < value.upperBound ? bytes[index + 1] : 0
      if byte == quote, quote == UInt8(ascii: "'"), next == quote {
        text.append(quote)
        index += 2
      } else if byte == quote {
        return (String(decoding: text, as: UTF8.self), index + 1)
      } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
        guard next == quote || next == byte else {
          tell(.badEscape, index..<index + 1, "\\\\")
          return nil
        }
        text.append(next)
        index += 2
      } else {
        text.append(byte)
        index += 1
      }
    }
    tell(.unclosedQuote, value)
    return nil
  }

  // MARK: - Lists

  private mutating func readBrackets(_ value: Range<Int>) -> [Located<String>] {
    var values: [Located<String>] = []
    var index = value.lowerBound + 1
    while index < value.upperBound {
      let end = endOfPart(from: index, in: value)
      let part = trimmingBlanks(index..<end)
      let isLast = end < value.upperBound && bytes[end] == UInt8(ascii: "]")
      if !part.isEmpty {
        if let scalar = readScalar(part, inList: true) { values.append(scalar) }
      } else if !isLast {
        tell(.emptyListItem, end..<min(end + 1, value.upperBound))
      }
      if isLast {
        if end + 1 < value.upperBound { tell(.textAfterValue, end + 1..<value.upperBound) }
        return values
      }
      index = end + 1
    }
    tell(.unclosedList, value)
    return values
  }

  /// The comma or bracket after a part, past what stands in quotes.
  private func endOfPart(from start: Int, in value: Range<Int>) -> Int {
    var index = start
    while index < value.upperBound, bytes[index] == 0x20 { index += 1 }
    if index < value.upperBound, bytes[index] == 0x22 || bytes[index] == 0x27 {
      index = endOfQuotes(from: index, in: value)
    }
    while index < value.upperBound, bytes[index] != UInt8(ascii: ","),
      bytes[index] != UInt8(ascii: "]")
    {
      index += 1
    }
    return index
  }

  private func endOfQuotes(from start: Int, in value: Range<Int>) -> Int {
    let quote = bytes[start]
    var index = start + 1
    while index < value.upperBound {
      if bytes[index] == UInt8(ascii: "\\"), quote == 0x22 {
        index += 2
      } else if bytes[index] == quote {
        if quote == 0x27, index + 1 < value.upperBound, bytes[index + 1] == quote {
          index += 2
        } else {
          return index + 1
        }
      } else {
        index += 1
      }
    }
    return value.upperBound
  }

  private mutating func readItem(_ line: Range<Int>, indent: Int) {
    guard let last = result.entries.indices.last else { return tell(.itemWithoutKey, line) }
    guard result.entries[last].isList ? itemIndent != nil : result.entries[last].values.isEmpty
    else { return tell(.itemAfterValue, line) }
    guard itemIndent == nil || itemIndent == indent else { return tell(.unevenItems, line) }
    itemIndent = indent
    result.entries[last].isList = true
    let value = withoutComment(trimmingBlanks(line.lowerBound + 1..<line.upperBound))
    guard !value.isEmpty else { return tell(.emptyListItem, line) }
    if let scalar = readScalar(value, inList: true) { result.entries[last].values.append(scalar) }
  }
}
