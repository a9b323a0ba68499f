internal import CMD4C
internal import Catalog
internal import Markup
internal import Text

/// Spans and text.
extension MarkdownBuilder {
  func enter(span type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) -> Int32 {
    gatherIfInItem()
    flush()
    inlines.open()
    return refuseTooDeep()
  }

  func leave(span type: MD_SPANTYPE, _ detail: UnsafeMutableRawPointer?) -> Int32 {
    flush()
    let content = inlines.close()
    let place = content.range ?? range(lastOffset, lastOffset)
    switch type {
    case MD_SPAN_EM: inlines.append(.emphasis(content))
    case MD_SPAN_STRONG: inlines.append(.strong(content))
    case MD_SPAN_A: closeLink(content, place, detail)
    case MD_SPAN_IMG: refuse(.picture, place, content)
    case MD_SPAN_CODE: refuse(.code, place, content)
    default: break
    }
    return 0
  }

  /// Tells a span and reads its text on as plain text.
  private func refuse(
    _ reason: MarkdownDocument.Reason, _ place: SourceRange, _ content: [Inline]
  ) {
    tell(reason, place)
    content.forEach { inlines.append($0) }
  }

  func text(_ type: MD_TEXTTYPE, _ text: UnsafePointer<MD_CHAR>?, _ size: Int) -> Int32 {
    gatherIfInItem()
    let part = sourcePart(text, size)
    if let part {
      lastOffset = max(lastOffset, part.upperBound)
      if frames[frames.count - 1].start == nil {
        frames[frames.count - 1].start = part.lowerBound
      }
    }
    switch type {
    case MD_TEXT_BR: breakLine()
    case MD_TEXT_SOFTBR: foldLine()
    case MD_TEXT_ENTITY: appendEntity(part)
    case MD_TEXT_HTML: readInlineHTML(part)
    default: appendText(part)
    }
    return 0
  }

  /// The place of md4c's text in the source; nil for the static strings it also hands out.
  private func sourcePart(_ text: UnsafePointer<MD_CHAR>?, _ size: Int) -> Range<Int>? {
    guard let text, let base = bytes.baseAddress else { return nil }
    let offset = UnsafeRawPointer(text) - UnsafeRawPointer(base)
    guard offset >= 0, offset + size <= bytes.count else { return nil }
    return offset..<offset + size
  }

  // MARK: - Text

  private func appendText(_ part: Range<Int>?) {
    guard let part, !part.isEmpty else { return }
    guard bytes[part].contains(Blanks.mark) else { return gather(part) }
    var index = part.lowerBound
    while index < part.upperBound {
      let isBlank = bytes[index] == Blanks.mark
      let end =
        bytes[index..<part.upperBound].firstIndex { ($0 == Blanks.mark) != isBlank }
        ?? part.upperBound
      if isBlank { appendBlank(range(index, end)) } else { gather(index..<end) }
      index = end
    }
  }

  private func gather(_ part: Range<Int>) {
    if inlines.extend(part) { return }
    flush()
    _ = inlines.extend(part)
  }

  private func appendBlank(_ place: SourceRange) {
    flush()
    document.blanks.append(place)
    inlines.append(.blank(place))
  }

  /// Makes a text of what is pending.
  func flush(followedByBlank: Bool = false) {
    guard let part = inlines.takePending() else { return }
    var text = String(decoding: bytes[part], as: UTF8.self)
    if followedByBlank { text += " " }
    inlines.append(.text(text, range(part.lowerBound, part.upperBound)))
  }

  private func breakLine() {
    flush()
    inlines.append(.lineBreak)
  }

  /// A line break in the source is a blank in the text.
  private func foldLine() {
    let place = lastOffset
    guard let part = inlines.takePending() else {
      return inlines.append(.text(" ", range(place, place)))
    }
    let text = String(decoding: bytes[part], as: UTF8.self) + " "
    inlines.append(.text(text, range(part.lowerBound, part.upperBound)))
  }

  private func appendEntity(_ part: Range<Int>?) {
    guard let part else { return }
    flush()
    let written = String(decoding: bytes[part], as: UTF8.self)
    let text = Entities.text(of: written) ?? written
    inlines.append(.text(text, range(part.lowerBound, part.upperBound)))
  }

  private func readInlineHTML(_ part: Range<Int>?) {
    guard let part, frames[frames.count - 1].kind != .html else { return }
    flush()
    let html = String(decoding: bytes[part], as: UTF8.self)
    guard textAfterComments(html) != nil else { return }
    let place = range(part.lowerBound, part.upperBound)
    if !endsTold(html) { tell(.html, place) }
    inlines.append(.text(html, place))
  }

  /// Whether a tag ends one of the same text that was told: the two are one mistake.
  private func endsTold(_ html: String) -> Bool {
    guard html.hasPrefix("</"), let last = document.problems.last, last.reason == .html else {
      return false
    }
    return last.range.start >= frames[frames.count - 1].start ?? 0
  }

  // MARK: - Links

  private func closeLink(
    _ content: [Inline], _ place: SourceRange, _ detail: UnsafeMutableRawPointer?
  ) {
    guard let link = detail?.assumingMemoryBound(to: MD_SPAN_A_DETAIL.self).pointee else { return }
    let address = Self.string(link.href)
    switch LinkAddress.kind(of: address) {
    case .web: inlines.append(.link(address: address, content, place))
    case .item: refuse(.itemLink, place, content)
    case .strange: refuse(.strangeLink, place, content)
    }
  }

  private static func string(_ attribute: MD_ATTRIBUTE) -> String {
    guard let text = attribute.text else { return "" }
    let bytes = UnsafeRawBufferPointer(start: text, count: Int(attribute.size))
    return Entities.replaced(in: String(decoding: bytes, as: UTF8.self))
  }

  // MARK: - Keys

  /// The inlines of a closed text, and the key that a heading or list item may end with.
  func closeInlines(mayHaveKey: Bool) -> (content: [Inline], key: Located<String>?) {
    flush()
    var content = inlines.close()
    guard let range = content.range, holdsKeyMark(range) else { return (content, nil) }
    let key = mayHaveKey ? takeKey(from: &content) : nil
    for case .text(let text, let range) in content where text.contains("{#") {
      tell(.strayKey, range)
    }
    return (content, key)
  }

  private func holdsKeyMark(_ range: SourceRange) -> Bool {
    let part = bytes[Int(range.start)..<Int(range.end)]
    guard let brace = part.firstIndex(of: UInt8(ascii: "{")) else { return false }
    return part[brace...].contains(UInt8(ascii: "#"))
  }

  private func takeKey(from content: inout [Inline]) -> Located<String>? {
    guard case .text(let text, let range)? = content.last, text.trimmed.hasSuffix("}"),
      let open = text.utf8.lastIndex(of: UInt8(ascii: "{")),
      text[open...].hasPrefix("{#")
    else { return nil }
    let start = text.utf8.distance(from: text.startIndex, to: open)
    let id = String(String(text[open...]).trimmed.dropFirst(2).dropLast())
    let place = range.part(start, start + 3 + id.utf8.count)
    guard id.isIdentifier else {
      content[content.count - 1] = .text(String(text[..<open]).trimmedEnd, range)
      tell(.badKey(id), place)
      return nil
    }
    let rest = String(text[..<open]).trimmedEnd
    content[content.count - 1] = .text(rest, range.part(0, rest.utf8.count))
    if rest.isEmpty { content.removeLast() }
    return Located(id, at: place)
  }
}

extension String {
  /// The text without blanks at its end.
  var trimmedEnd: String {
    guard let last = utf8.lastIndex(where: { $0 != 0x20 && $0 != 0x09 }) else { return "" }
    return String(self[...last])
  }
}
