/// Makes scripts and style sheets shorter without changing what they do: comments and blanks go.
///
/// It knows as much of JavaScript and CSS as our own files need: strings, template literals, regular
/// expressions and comments. Line ends stay where a statement might end without a semicolon.
struct Shortening {
  private let source: [UInt8]
  private let isScript: Bool
  private var position = 0
  private var result: [UInt8] = []

  static func script(_ source: [UInt8]) -> [UInt8] { shorten(source, isScript: true) }

  static func style(_ source: [UInt8]) -> [UInt8] { shorten(source, isScript: false) }

  private static func shorten(_ source: [UInt8], isScript: Bool) -> [UInt8] {
    var shortening = Shortening(source: source, isScript: isScript)
    while shortening.position < source.count { shortening.step() }
    return shortening.result
  }

  private init(source: [UInt8], isScript: Bool) {
    self.source = source
    self.isScript = isScript
    result.reserveCapacity(source.count)
  }

  private mutating func step() {
    switch source[position] {
    case UInt8(ascii: " "), UInt8(ascii: "\n"): blanks()
    case UInt8(ascii: "'"), UInt8(ascii: "\""): copy(to: source[position])
    case UInt8(ascii: "`") where isScript: copy(to: UInt8(ascii: "`"))
    case UInt8(ascii: "/") where next == UInt8(ascii: "*"): comment()
    case UInt8(ascii: "/") where isScript && beginsExpression: expression()
    default: copy(1)
    }
  }

  private var next: UInt8? { position + 1 < source.count ? source[position + 1] : nil }

  private mutating func copy(_ count: Int) {
    result.append(contentsOf: source[position..<min(position + count, source.count)])
    position += count
  }

  /// A string with its quotes; what is escaped stays.
  private mutating func copy(to quote: UInt8) {
    copy(1)
    while position < source.count, source[position] != quote {
      copy(source[position] == UInt8(ascii: "\\") ? 2 : 1)
    }
    copy(1)
  }
}

extension Shortening {
  private mutating func comment() {
    position += 2
    while position + 1 < source.count,
      !(source[position] == UInt8(ascii: "*") && next == UInt8(ascii: "/"))
    {
      position += 1
    }
    position += 2
  }

  /// Whether a slash here opens a regular expression: nothing that could be divided stands before.
  private var beginsExpression: Bool {
    guard let last = result.last(where: { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") })
    else { return true }
    return Array("(,=:[!&|?{};>".utf8).contains(last)
  }

  private mutating func expression() {
    copy(1)
    var isInClass = false
    while position < source.count, isInClass || source[position] != UInt8(ascii: "/") {
      if source[position] == UInt8(ascii: "[") { isInClass = true }
      if source[position] == UInt8(ascii: "]") { isInClass = false }
      copy(source[position] == UInt8(ascii: "\\") ? 2 : 1)
    }
    copy(1)
  }

  /// A run of blanks and comments becomes one line end, one space, or nothing.
  private mutating func blanks() {
    var hasLineEnd = false
    while position < source.count {
      if source[position] == UInt8(ascii: "/"), next == UInt8(ascii: "*") {
        comment()
      } else if source[position] == UInt8(ascii: " ") || source[position] == UInt8(ascii: "\n") {
        hasLineEnd = hasLineEnd || source[position] == UInt8(ascii: "\n")
        position += 1
      } else {
        break
      }
    }
    guard let last = result.last, position < source.count else { return }
    if let blank = blank(between: last, and: source[position], hasLineEnd: hasLineEnd) {
      result.append(blank)
    }
  }

  private func blank(between last: UInt8, and next: UInt8, hasLineEnd: Bool) -> UInt8? {
    if last == UInt8(ascii: "\n") { return nil }
    guard isScript else {
      let closed = Array("{};,>".utf8)
      return closed.contains(last) || closed.contains(next) ? nil : UInt8(ascii: " ")
    }
    if hasLineEnd { return Array("{;,([".utf8).contains(last) ? nil : UInt8(ascii: "\n") }
    let isSign = last == next && (last == UInt8(ascii: "+") || last == UInt8(ascii: "-"))
    return isSign || (last.isWord && next.isWord) ? UInt8(ascii: " ") : nil
  }
}

extension UInt8 {
  /// Whether the byte may be part of a name or a number.
  fileprivate var isWord: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "$"), 128...:
      true
    default: false
    }
  }
}
