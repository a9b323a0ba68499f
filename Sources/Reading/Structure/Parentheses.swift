internal import Catalog
internal import Text

/// What a heading or question says in parentheses at its end.
struct Parentheses {
  /// What comes before.
  let content: [Inline]
  /// What they hold.
  let inner: Located<String>

  /// The last parentheses, when the text ends with them.
  init?(endOf content: [Inline]) {
    guard case .text(let text, let range)? = content.last else { return nil }
    let trimmed = text.trimmedEnd
    guard trimmed.hasSuffix(")"), let open = trimmed.utf8.lastIndex(of: UInt8(ascii: "(")) else {
      return nil
    }
    let start = trimmed.utf8.distance(from: trimmed.startIndex, to: open)
    let inner = String(trimmed[trimmed.utf8.index(after: open)...].dropLast())
    self.inner = Located(inner, at: range.part(start + 1, start + 1 + inner.utf8.count))
    self.content = content.cuttingLastText(toUTF8: start)
  }

  /// The parts between commas followed by a blank, each with its place.
  var parts: [Located<String>] {
    var parts: [Located<String>] = []
    var offset = 0
    for part in inner.value.split(separator: ", ", omittingEmptySubsequences: false) {
      let leading = part.utf8.prefix { $0 == 0x20 }.count
      let text = String(part).trimmed
      parts.append(
        Located(text, at: inner.range.part(offset + leading, offset + leading + text.utf8.count)))
      offset += part.utf8.count + 2
    }
    return parts
  }
}
