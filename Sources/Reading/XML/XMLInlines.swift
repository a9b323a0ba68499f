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
    for child in children(of: position) { inline(child) }
  }

  mutating func inline(_ position: UInt32) {
    let node = node(position)
    if node.isText { return words(Int(node.start)..<Int(node.end)) }
    switch name(position) {
    case "em": span(.emphasis, position)
    case "strong": span(.strong, position)
    case "a": link(position)
    case "br":
      tellAttributes(of: position)
      waiting = nil
      leaf(.lineBreak, position)
      isAtLineStart = true
    case "span": blank(position)
    case "cite": itemLink(position)
    case "img": picture(position)
    default: tellUnknown(position)
    }
  }

  mutating func span(_ kind: ProseTape.Node.Kind, _ position: UInt32) {
    tellAttributes(of: position)
    flush()
    add(kind, from: position) { $0.inlines(in: position) }
  }

  mutating func leaf(_ kind: ProseTape.Node.Kind, _ position: UInt32) {
    let node = node(position)
    if node.next > position + 1 { tellContent(of: position) }
    nodes.append(
      ProseTape.Node(
        kind, next: nodes.count + 1, start: Int(node.start), end: Int(node.end)))
    isAtLineStart = false
  }

  mutating func tellContent(of position: UInt32) {
    findings.append(UnsupportedMarkup.content(of: name(position), at: range(position)))
  }

  mutating func blank(_ position: UInt32) {
    let attributes = document.attributes(of: node(position))
    guard attributes.contains(where: { $0.name.local == "data-blank" && $0.value.isEmpty }) else {
      return findings.append(UnsupportedMarkup.element("span", at: range(position)))
    }
    tellAttributes(of: position, but: ["data-blank": [""]])
    flush()
    blanks.append(range(position))
    leaf(.blank, position)
  }

  mutating func words(_ range: Range<Int>) {
    var pieces: [XMLText.Piece] = []
    text.forEach(in: range) { pieces.append($0) }
    for piece in pieces {
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
      let blanks = text.blanks(from: place, to: range.upperBound)
      if blanks.isEmpty {
        let end = text.endOfLine(from: place, to: range.upperBound)
        append(place..<end)
        place = end
      } else {
        wait(blanks)
        place = blanks.upperBound
      }
    }
  }

  mutating func wait(_ blanks: Range<Int>) {
    if isAtLineStart { return }
    if text.bytes[blanks].contains(0x0A) || text.bytes[blanks].contains(0x0D) {
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
