internal import CMD4C
internal import Catalog
internal import Text

/// Spans and text.
extension MarkdownBuilder {
  mutating func enter(span type: MD_SPANTYPE) -> Int32 {
    gatherIfInItem()
    switch type {
    case MD_SPAN_STRONG: push(.strong)
    case MD_SPAN_A: push(.link)
    case MD_SPAN_IMG: push(.picture)
    default: push(.emphasis)
    }
    return refuseTooDeep()
  }

  mutating func leave(span type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) -> Int32 {
    guard let last = open.last, last.kind.isSpan else { return 0 }
    let position = pop()
    switch type {
    case MD_SPAN_STRONG: strongs += 1
    case MD_SPAN_A: closeLink(position, detail)
    case MD_SPAN_IMG: closePicture(position, detail)
    case MD_SPAN_CODE: refuse(position, .code)
    default: break
    }
    return 0
  }

  mutating func text(_ type: MD_TEXTTYPE, _ text: UnsafePointer<MD_CHAR>?, _ size: Int) -> Int32 {
    let part = sourcePart(text, size)
    if let part { lastOffset = max(lastOffset, part.upperBound) }
    if isRefused {
      appendRefused(part)
      return 0
    }
    gatherIfInItem()
    switch type {
    case MD_TEXT_BR: leaf(.lineBreak, lastOffset..<lastOffset)
    case MD_TEXT_SOFTBR: foldLine()
    case MD_TEXT_ENTITY: appendEntity(part)
    case MD_TEXT_HTML: readInlineHTML(part)
    default: appendText(part)
    }
    return 0
  }

  private mutating func appendRefused(_ part: Range<Int>?) {
    guard let part else { return }
    refusedStart = refusedStart ?? part.lowerBound
    extend(part)
  }

  /// The place of md4c's text in the source; nil for the static strings it also hands out.
  func sourcePart(_ text: UnsafePointer<MD_CHAR>?, _ size: Int) -> Range<Int>? {
    guard let text, let base = bytes.baseAddress else { return nil }
    let offset = UnsafeRawPointer(text) - UnsafeRawPointer(base)
    guard offset >= 0, offset + size <= bytes.count else { return nil }
    return offset..<offset + size
  }

  // MARK: - Text

  private mutating func appendText(_ part: Range<Int>?) {
    guard let part, !part.isEmpty else { return }
    while let blank = blanksAhead.first, blank.upperBound <= part.lowerBound {
      blanksAhead.removeFirst()
    }
    if let blank = blanksAhead.first, blank.lowerBound < part.upperBound {
      appendBlanks(part)
    } else {
      extend(part)
    }
  }

  /// Text with blanks in it, piece by piece.
  private mutating func appendBlanks(_ part: Range<Int>) {
    var index = part.lowerBound
    while index < part.upperBound {
      let isBlank = bytes[index] == Blanks.mark
      let end =
        bytes[index..<part.upperBound].firstIndex { ($0 == Blanks.mark) != isBlank }
        ?? part.upperBound
      if isBlank { appendBlank(index..<end) } else { extend(index..<end) }
      index = end
    }
  }

  private mutating func appendBlank(_ part: Range<Int>) {
    blanks.append(range(part.lowerBound, part.upperBound))
    leaf(.blank, part)
  }

  /// Text that goes on where the last one ended is one with it.
  private mutating func extend(_ part: Range<Int>) {
    if canExtend, nodes[nodes.count - 1].end == part.lowerBound {
      nodes[nodes.count - 1].end = UInt32(part.upperBound)
    } else {
      leaf(.text, part)
    }
  }

  /// A line break in the source is a blank in the text.
  private mutating func foldLine() {
    if canExtend {
      canExtend = false
      nodes[nodes.count - 1].flag = 1
    } else {
      leaf(.foldedLine, lastOffset..<lastOffset)
    }
  }

  private mutating func appendEntity(_ part: Range<Int>?) {
    guard let part else { return }
    let written = String(decoding: bytes[part], as: UTF8.self)
    characters[UInt32(nodes.count)] = Entities.text(of: written) ?? written
    leaf(.entity, part)
  }

  private mutating func readInlineHTML(_ part: Range<Int>?) {
    guard let part else { return }
    let html = String(decoding: bytes[part], as: UTF8.self)
    guard textAfterComments(html) != nil else { return }
    if !endsTold(html) { tell(.html, range(part.lowerBound, part.upperBound)) }
    extend(part)
  }

  /// Whether a tag ends one of the same text that was told: the two are one mistake.
  private func endsTold(_ html: String) -> Bool {
    guard html.hasPrefix("</"), let last = problems.last, last.reason == .html,
      let block = open.first(where: { $0.kind.isText })?.position
    else { return false }
    let start = block + 1 < nodes.count ? nodes[block + 1].start : last.range.start
    return last.range.start >= min(start, last.range.start)
  }

  // MARK: - What is refused

  /// Tells a span and reads its text on as plain text.
  private mutating func refuse(_ position: Int, _ reason: MarkdownDocument.Reason) {
    tell(reason, range(Int(nodes[position].start), Int(nodes[position].end)))
    nodes[position].kind = .emphasis
  }

  // MARK: - Keys

  /// Takes the key that a heading or list item may end with off its text; tells any other.
  mutating func takeKey(mayHaveKey: Bool, in block: Int) {
    if mayHaveKey { takeLastKey(of: block) }
    for position in block + 1..<nodes.count where nodes[position].kind == .text {
      let node = nodes[position]
      if let open = firstKeyMark(in: Int(node.start)..<Int(node.end)) {
        let rest = open..<Int(node.end)
        let close = rest.first { bytes[$0] == UInt8(ascii: "}") }
        tell(.strayKey, range(open, close.map { $0 + 1 } ?? rest.upperBound))
      }
    }
  }

  private mutating func takeLastKey(of block: Int) {
    guard let node = nodes.last, node.kind == .text, nodes.count > block + 1 else { return }
    let text = Int(node.start)..<Int(node.end)
    guard let close = text.last(where: { bytes[$0] != 0x20 }), bytes[close] == UInt8(ascii: "}"),
      let open = text.last(where: { bytes[$0] == UInt8(ascii: "{") }),
      firstKeyMark(in: open..<close) == open
    else { return }
    let id = String(decoding: bytes[open + 2..<close], as: UTF8.self)
    let place = range(open, close + 1)
    cutLastText(at: open)
    guard id.isIdentifier else { return tell(.badKey(id), place) }
    let owner = nodes[block].kind == .heading ? block : block - 1
    keys[UInt32(owner)] = Located(id, at: place)
  }

  private mutating func cutLastText(at end: Int) {
    let start = Int(nodes[nodes.count - 1].start)
    let kept = (start..<end).last { bytes[$0] != 0x20 }.map { $0 + 1 } ?? start
    nodes[nodes.count - 1].end = UInt32(kept)
  }

  private func firstKeyMark(in text: Range<Int>) -> Int? {
    text.first {
      bytes[$0] == UInt8(ascii: "{") && $0 + 1 < text.upperBound
        && bytes[$0 + 1] == UInt8(ascii: "#")
    }
  }
}

extension ProseTape.Node.Kind {
  var isSpan: Bool { self == .emphasis || self == .strong || self == .link || self == .picture }

  /// Whether it holds text itself.
  fileprivate var isText: Bool {
    self == .paragraph || self == .heading || self == .cell
  }
}

extension String {
  /// The text without blanks at its end.
  var trimmedEnd: String {
    guard let last = utf8.lastIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { return "" }
    return String(self[...last])
  }
}
