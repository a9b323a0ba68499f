internal import Catalog
internal import Diagnostics
internal import Markup
internal import Text

/// Words: line breaks of the source and the blanks about them are one blank.
extension XMLProse {
  mutating func startLine() {
    waiting = nil
    isAtLineStart = true
  }

  mutating func line(_ content: (inout XMLProse) -> Void) {
    startLine()
    content(&self)
    waiting = nil
  }

  mutating func inlines(in position: UInt32) {
    for child in tree.children(of: position) { inline(child) }
  }

  mutating func inline(_ position: UInt32) {
    let node = tree.node(position)
    if node.isText { return words(Int(node.start)..<Int(node.end)) }
    switch tree.tag(position) {
    case .em: span(.emphasis, position)
    case .strong: span(.strong, position)
    case .a: link(position)
    case .br:
      tellAttributes(of: position)
      waiting = nil
      leaf(.lineBreak, position)
      isAtLineStart = true
    case .span: blank(position)
    case .cite: itemLink(position)
    case .img: picture(position)
    default: tellUnknown(position)
    }
  }

  mutating func span(_ kind: ProseTape.Node.Kind, _ position: UInt32) {
    tellAttributes(of: position)
    flush()
    add(kind, from: position) { $0.inlines(in: position) }
  }

  mutating func leaf(_ kind: ProseTape.Node.Kind, _ position: UInt32) {
    let node = tree.node(position)
    if node.next > position + 1 { tellContent(of: position) }
    nodes.append(
      ProseTape.Node(
        kind, next: nodes.count + 1, start: Int(node.start), end: Int(node.end)))
    isAtLineStart = false
  }

  mutating func tellContent(of position: UInt32) {
    findings.append(UnsupportedMarkup.content(of: tree.name(position), at: tree.range(position)))
  }

  mutating func blank(_ position: UInt32) {
    guard tree.attribute("data-blank", of: position)?.value == "" else {
      return findings.append(UnsupportedMarkup.element("span", at: tree.range(position)))
    }
    tellAttributes(of: position) { $0 == "data-blank" && $1.isEmpty }
    flush()
    blanks.append(tree.range(position))
    leaf(.blank, position)
  }

  mutating func words(_ range: Range<Int>) {
    tree.text.forEach(in: range) { piece in
      switch piece {
      case .words(let words): self.words(of: words)
      case .reference(let place, let character): self.character(character, place)
      }
    }
  }

  mutating func character(_ character: String, _ place: Range<Int>) {
    flush()
    characters[end] = character
    nodes.append(
      ProseTape.Node(.entity, next: nodes.count + 1, start: place.lowerBound, end: place.upperBound)
    )
    isAtLineStart = false
  }

  /// Runs of words, each on one line of the source.
  mutating func words(of range: Range<Int>) {
    var place = range.lowerBound
    while place < range.upperBound {
      let word = tree.text.firstWord(in: place..<range.upperBound)
      if word > place { wait(place..<word) }
      guard word < range.upperBound else { return }
      place = tree.text.endOfLine(from: word, to: range.upperBound)
      append(word..<place)
    }
  }

  mutating func wait(_ blanks: Range<Int>) {
    if isAtLineStart { return }
    if tree.text.bytes[blanks].contains(where: { $0 == 0x0A || $0 == 0x0D }) {
      waiting = .lineEnd
    } else if waiting == nil {
      waiting = .blanks(blanks)
    }
  }

  mutating func append(_ words: Range<Int>) {
    flush()
    nodes.append(
      ProseTape.Node(
        .text, next: nodes.count + 1, start: words.lowerBound, end: words.upperBound))
    isAtLineStart = false
  }

  /// Puts the white space that words follow on the tape.
  mutating func flush() {
    defer { waiting = nil }
    switch waiting {
    case nil: return
    case .lineEnd:
      nodes.append(ProseTape.Node(.foldedLine, next: nodes.count + 1, start: lastEnd, end: lastEnd))
    case .blanks(let blanks):
      nodes.append(
        ProseTape.Node(
          .text, next: nodes.count + 1, start: blanks.lowerBound, end: blanks.upperBound))
    }
  }

  var lastEnd: Int { Int(nodes.last?.end ?? 0) }
}
