internal import Catalog
internal import Text

/// Gathers the inlines of the open text, one array for each open span.
struct InlineBuilder {
  private var stack: [[Inline]] = []
  /// Source bytes that follow each other and have not become a text yet.
  private var pending: Range<Int>?

  var depth: Int { stack.count }

  mutating func open() {
    stack.append([])
  }

  /// The inlines of what was opened last.
  mutating func close() -> [Inline] {
    stack.popLast() ?? []
  }

  mutating func append(_ inline: Inline) {
    guard !stack.isEmpty else { return }
    stack[stack.count - 1].append(inline)
  }

  /// Takes note of source text; true when it follows what is pending.
  mutating func extend(_ part: Range<Int>) -> Bool {
    guard let open = pending else {
      pending = part
      return true
    }
    guard open.upperBound == part.lowerBound else { return false }
    pending = open.lowerBound..<part.upperBound
    return true
  }

  mutating func takePending() -> Range<Int>? {
    defer { pending = nil }
    return pending
  }
}
