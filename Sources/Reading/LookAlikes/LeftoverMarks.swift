internal import Catalog
internal import Diagnostics
internal import Text

/// Finds marks within lines that Markdown left as text: `**`, `__`, brackets.
///
/// Candidates are searched in the bytes; one is left over where a text node still holds it.
struct LeftoverMarks {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let file: FileID
  private var found: [LookAlike] = []
  /// The block that is being read, and the one that the last was found in.
  private var block: UInt32 = 0
  private var lastBlock: UInt32?

  struct Mark {
    let kind: Kind
    let place: Range<Int>
    /// The heading, paragraph or cell it stands in.
    var block: UInt32 = 0
  }

  enum Kind: Equatable { case strong, strike, underscores, bracket, comment }

  static func find(
    in bytes: [UInt8], from start: Int, _ document: MarkdownDocument
  ) -> [LookAlike] {
    bytes.withUnsafeBufferPointer { bytes in
      var finder = LeftoverMarks(bytes: bytes, file: document.tape.file)
      let marks = finder.marks(from: start, strongs: document.strongs)
      if !marks.isEmpty { finder.read(finder.leftover(marks, on: document.tape)) }
      return finder.found
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>, file: FileID) {
    self.bytes = bytes
    self.file = file
  }

  // MARK: - Candidates

  /// Two marks for every bold span are all used: then none of them is left over.
  private func marks(from start: Int, strongs: Int) -> [Mark] {
    var marks: [Mark] = []
    findRuns(of: UInt8(ascii: "*"), .strong, from: start, into: &marks)
    findRuns(of: UInt8(ascii: "_"), .underscores, from: start, into: &marks)
    if marks.count == 2 * strongs, marks.allSatisfy({ $0.place.count == 2 }) {
      marks.removeAll(keepingCapacity: true)
    }
    findRuns(of: UInt8(ascii: "~"), .strike, from: start, into: &marks)
    findRuns(of: UInt8(ascii: "["), .bracket, from: start, into: &marks)
    findRuns(of: UInt8(ascii: "<"), .comment, from: start, into: &marks)
    return marks.count > 1 ? marks.sorted { $0.place.lowerBound < $1.place.lowerBound } : marks
  }

  private func findRuns(
    of byte: UInt8, _ kind: Kind, from start: Int, into marks: inout [Mark]
  ) {
    var index = start
    while let place = ByteSearch.first(of: byte, in: bytes, from: index) {
      index = place + 1
      while index < bytes.count, bytes[index] == byte { index += 1 }
      let isEscaped = place > 0 && bytes[place - 1] == UInt8(ascii: "\\")
      if !isEscaped, isCandidate(place..<index, kind) {
        marks.append(Mark(kind: kind, place: place..<index))
      }
    }
  }

  private func isCandidate(_ place: Range<Int>, _ kind: Kind) -> Bool {
    switch kind {
    case .strong, .strike: place.count > 1
    case .underscores: place.count == 2
    case .bracket: !isBox(place.lowerBound)
    case .comment: bytes[place.upperBound...].starts(with: "!--".utf8)
    }
  }

  /// `- [ ] `, which is most brackets.
  private func isBox(_ open: Int) -> Bool {
    open >= 2 && open + 3 < bytes.count && bytes[open - 1] == 0x20
      && bytes[open - 2] == UInt8(ascii: "-") && bytes[open + 2] == UInt8(ascii: "]")
      && bytes[open + 3] == 0x20 && (open == 2 || bytes[open - 3] <= 0x20)
  }

  /// Those that stand as text, but for the text of bare addresses.
  private func leftover(_ marks: [Mark], on tape: ProseTape) -> [Mark] {
    tape.nodes.withUnsafeBufferPointer { leftover(marks, among: $0) }
  }

  private func leftover(
    _ marks: [Mark], among nodes: UnsafeBufferPointer<ProseTape.Node>
  ) -> [Mark] {
    var left: [Mark] = []
    var next = 0
    var block: UInt32 = 0
    var addressEnd: UInt32 = 0
    for position in 0..<nodes.count {
      let node = nodes[position]
      switch node.kind {
      case .heading, .paragraph, .cell: block = UInt32(position)
      case .link where node.start == 0 || bytes[Int(node.start) - 1] != UInt8(ascii: "["):
        addressEnd = node.next
      case .text where Int(node.end) > marks[next].place.lowerBound:
        let text = Int(node.start)..<Int(node.end)
        while next < marks.count, marks[next].place.lowerBound < text.upperBound {
          let place = marks[next].place.clamped(to: text)
          if position >= addressEnd, !place.isEmpty, isCandidate(place, marks[next].kind) {
            left.append(Mark(kind: marks[next].kind, place: place, block: block))
          }
          next += 1
        }
        if next == marks.count { return left }
      default: break
      }
    }
    return left
  }

  // MARK: - Telling

  private mutating func read(_ marks: [Mark]) {
    var index = 0
    while index < marks.count {
      let mark = marks[index]
      block = mark.block
      let isPair =
        index + 1 < marks.count && marks[index + 1].kind == mark.kind
        && marks[index + 1].block == mark.block && mark.kind != .bracket && mark.kind != .comment
      tell(mark, isPair ? marks[index + 1] : nil)
      index += isPair ? 2 : 1
    }
  }

  private mutating func tell(_ mark: Mark, _ other: Mark?) {
    switch mark.kind {
    case .strong:
      add(
        .leftoverStrong, mark.place,
        other.map { strong(mark.place, $0.place) } ?? [removal(of: mark.place)])
    case .strike:
      add(.leftoverStrike, mark.place, [mark, other].compactMap { $0 }.map { edit($0.place, "") })
    case .underscores:
      add(
        .doubleUnderscore, mark.place,
        other.map { strong(mark.place, $0.place) } ?? [edit(mark.place, "____")])
    case .comment:
      let end = endOfLine(mark.place.lowerBound)
      add(
        .unclosedComment, mark.place.lowerBound..<mark.place.upperBound + 3,
        [edit(end..<end, " -->")])
    case .bracket: readBracket(mark.place.upperBound - 1)
    }
  }

  /// `**` on both sides of words, with no blank within and one without.
  private func strong(_ first: Range<Int>, _ second: Range<Int>) -> [Fix.Edit] {
    var (from, to) = (first.upperBound, second.lowerBound)
    while from < to, bytes[from] == 0x20 { from += 1 }
    while to > from, bytes[to - 1] == 0x20 { to -= 1 }
    let between = bytes[from..<to]
    // With others between them, or a line's end, nobody knows which words were meant.
    guard !between.contains(0x0A), !string(from..<to).contains("**") else {
      return [removal(of: first), removal(of: second)]
    }
    guard from < to else { return [edit(first.lowerBound..<second.upperBound, "")] }
    let before = first.lowerBound > 0 && isWord(bytes[first.lowerBound - 1])
    let after = second.upperBound < bytes.count && isWord(bytes[second.upperBound])
    return [
      edit(first.lowerBound..<from, before ? " **" : "**"),
      edit(to..<second.upperBound, after ? "** " : "**"),
    ]
  }

  private func isWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (0x30...0x39).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  // MARK: - Brackets

  /// How far the end of brackets is looked for, in bytes.
  private static let longestLink = 400

  private mutating func readBracket(_ open: Int) {
    let line = open..<min(endOfLine(open), open + Self.longestLink)
    guard let close = line.first(where: { bytes[$0] == UInt8(ascii: "]") }) else { return }
    let whole = open..<close + 1
    let inner = string(open + 1..<close)
    // The brackets within are told themselves.
    if inner.utf8.contains(UInt8(ascii: "[")) { return }
    if inner.hasPrefix("^") {
      add(.footnoteMark, whole, [removal(of: whole)])
    } else if inner.trimmed.isEmpty {
      add(.emptyBrackets, whole, [edit(whole, "____")])
    } else if open > 0, bytes[open - 1] == UInt8(ascii: ")"), isWeb(inner) {
      readReversedLink(whole, address: inner)
    } else {
      readLink(whole, line)
    }
  }

  /// `(ord)[https://…]`.
  private mutating func readReversedLink(_ brackets: Range<Int>, address: String) {
    guard
      let open = bytes[max(0, brackets.lowerBound - Self.longestLink)..<brackets.lowerBound]
        .lastIndex(where: { $0 == UInt8(ascii: "(") || $0 == 0x0A }),
      bytes[open] == UInt8(ascii: "(")
    else { return }
    let words = string(open + 1..<brackets.lowerBound - 1)
    let whole = open..<brackets.upperBound
    add(.reversedLink, whole, [edit(whole, "[\(words)](\(address))")])
  }

  /// `[ord] (https://…)`, `[ord](https://a b)`, `[ord](https://…`.
  private mutating func readLink(_ brackets: Range<Int>, _ line: Range<Int>) {
    var open = brackets.upperBound
    while open < line.upperBound, bytes[open] == 0x20 { open += 1 }
    guard open < line.upperBound, bytes[open] == UInt8(ascii: "(") else { return }
    let close = (open..<line.upperBound).first { bytes[$0] == UInt8(ascii: ")") }
    let address = string(open + 1..<(close ?? line.upperBound))
    let hasBlank = open > brackets.upperBound
    let isTitle =
      !hasBlank && close != nil && address.trimmed.contains(" ") && !isWeb(address.trimmed)
    guard isWeb(address.trimmed) || isTitle || (!hasBlank && address.hasSuffix(".md")) else {
      return
    }
    let whole = brackets.lowerBound..<(close.map { $0 + 1 } ?? line.upperBound)
    if hasBlank, close != nil, !address.trimmed.contains(" ") {
      add(.blankInLink, whole, [edit(brackets.upperBound..<open, "")])
    } else if close != nil {
      // A title instead of a file's name.
      let kept =
        isTitle && !address.contains(".")
        ? "\(address.slug).md" : address.filter { $0 != " " }
      add(.brokenLink, whole, [edit(brackets.upperBound..<whole.upperBound, "(\(kept))")])
    } else {
      let word = (open..<line.upperBound).first { bytes[$0] <= 0x20 } ?? line.upperBound
      add(.brokenLink, brackets.lowerBound..<word, [edit(word..<word, ")")])
    }
  }

  // MARK: - Bytes

  private func endOfLine(_ start: Int) -> Int {
    let end = ByteSearch.first(of: 0x0A, in: bytes, from: start) ?? bytes.count
    return end > start && bytes[end - 1] == 0x0D ? end - 1 : end
  }

  private func string(_ part: Range<Int>) -> String {
    String(decoding: bytes[part], as: UTF8.self)
  }

  /// Whether a text was meant as an address in the web.
  private func isWeb(_ text: String) -> Bool {
    LinkAddress.isWeb(text) || text.lowercased().hasPrefix("www.")
  }

  /// Taken away, with the blank before it when one follows too.
  private func removal(of place: Range<Int>) -> Fix.Edit {
    let isBetween =
      place.lowerBound > 0 && bytes[place.lowerBound - 1] == 0x20
      && (place.upperBound == bytes.count || bytes[place.upperBound] <= 0x20)
    return edit(place.lowerBound - (isBetween ? 1 : 0)..<place.upperBound, "")
  }

  private func edit(_ part: Range<Int>, _ replacement: String) -> Fix.Edit {
    Fix.Edit(range(part), replacement)
  }

  private func range(_ part: Range<Int>) -> SourceRange {
    SourceRange(file: file, start: part.lowerBound, end: part.upperBound)
  }

  /// Of more in one paragraph, the rest is told when these are mended.
  private static let mostEdits = 500

  /// Marks of one sort in one paragraph are one mistake.
  private mutating func add(_ form: LookAlike.Form, _ part: Range<Int>, _ edits: [Fix.Edit]) {
    let last = found.count - 1
    if lastBlock == block, found[last].form == form {
      let isAfter = found[last].edits.last.map { $0.range.end <= part.lowerBound } ?? true
      if isAfter, form != .unclosedComment, found[last].edits.count < Self.mostEdits {
        found[last].edits += edits
      }
    } else {
      found.append(LookAlike(form: form, range: range(part), edits: edits))
    }
    lastBlock = block
  }
}
