internal import Catalog
internal import Text

/// A sign in running text that has a better form.
struct TypographySlip {
  enum Kind: Int, CaseIterable {
    case quotationMark, dash, ellipsis, missingSpace, doubleSpace, spaceBefore
  }

  let kind: Kind
  /// Bytes of the item's text, and what is to stand there.
  let text: Range<Int>
  let replacement: String
}

/// Goes over an item's text byte by byte and finds the slips.
struct TypographyScanner {
  private let text: ItemText
  private let bytes: [UInt8]
  private let isSwedish: Bool
  private var passage = 0..<0
  private(set) var slips: [TypographySlip] = []

  init(_ text: ItemText) {
    self.text = text
    bytes = text.bytes
    isSwedish = text.language == .swedish
    for passage in text.passages {
      self.passage = passage.passage.text
      scan()
    }
  }

  private mutating func scan() {
    var place = passage.lowerBound
    while place < passage.upperBound {
      switch bytes[place] {
      case UInt8(ascii: " "): space(at: place)
      case UInt8(ascii: "\""): straightQuote(at: place)
      case UInt8(ascii: "-"): hyphen(at: place)
      case UInt8(ascii: "."):
        ellipsis(at: place)
        missingSpace(after: place)
      case UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ";"):
        missingSpace(after: place)
      case 0xE2: curlyQuote(at: place)
      default: break
      }
      place += 1
    }
  }

  private mutating func add(_ kind: TypographySlip.Kind, _ range: Range<Int>, _ text: String) {
    slips.append(TypographySlip(kind: kind, text: range, replacement: text))
  }

  /// A byte of the passage; a line break outside it.
  private func byte(_ place: Int) -> UInt8 { passage.contains(place) ? bytes[place] : 0x0A }

  private static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  /// Whether a letter begins at a place: of ASCII or of two bytes.
  private func isLetter(at place: Int) -> Bool {
    let first = byte(place)
    return Self.isASCIILetter(first) || first >= 0xC3 && first < 0xE0
  }

  /// The bytes of the letter that ends before a place; 0 where there is none.
  private func letterLength(before place: Int) -> Int {
    let last = byte(place - 1)
    if Self.isASCIILetter(last) { return 1 }
    return last & 0xC0 == 0x80 && isLetter(at: place - 2) ? 2 : 0
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A }
}

// MARK: - Spaces

extension TypographyScanner {
  /// The first of some spaces: too many, or in front of a mark.
  private mutating func space(at place: Int) {
    // Nearly always one before a letter.
    if Self.isASCIILetter(byte(place + 1)) { return }
    let before = byte(place - 1)
    guard !Self.isBlank(before), before != TextCollector.blank else { return }
    var end = place + 1
    while byte(end) == 0x20 { end += 1 }
    let next = byte(end)
    guard next != 0x0A, next != TextCollector.blank else { return }
    if closesSentence(at: end), endsWord(before: place) {
      add(.spaceBefore, place..<end, "")
    } else if end - place > 1 {
      add(.doubleSpace, place..<end, " ")
    }
  }

  /// Whether a letter, a digit or a closing parenthesis stands before a place.
  private func endsWord(before place: Int) -> Bool {
    letterLength(before: place) > 0 || Self.isDigit(byte(place - 1)) || byte(place - 1) == 0x29
  }

  /// Whether a mark that stands close to the word before it stands here alone.
  private func closesSentence(at place: Int) -> Bool {
    let next = byte(place + 1)
    switch byte(place) {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"):
      return Self.isBlank(next)
    case UInt8(ascii: ";"), UInt8(ascii: ":"):
      return Self.isBlank(next) && !Self.isDigit(byte(place + 2))
    default: return false
    }
  }

  /// `klart.Sedan`, `rött,gult`: not `t.ex`, `1,5` or addresses.
  private mutating func missingSpace(after place: Int) {
    guard letterLength(before: place) > 0, isLetter(at: place + 1) else { return }
    let start = wordStart(before: place)
    let second = place + (byte(place + 1) < 0x80 ? 2 : 3)
    guard place - start > 1, isLetter(at: second) else { return }
    if bytes[place] == UInt8(ascii: ".") {
      guard !isCapital(at: start), isCapital(at: place + 1), !isCapital(at: second) else { return }
    }
    guard !text.isCode(place..<place + 1), byte(start - 1) != UInt8(ascii: ".") else { return }
    add(.missingSpace, place + 1..<place + 1, " ")
  }

  private func wordStart(before place: Int) -> Int {
    var start = place
    while case let length = letterLength(before: start), length > 0 { start -= length }
    return start
  }

  private func isCapital(at place: Int) -> Bool {
    let (first, second) = (byte(place), byte(place + 1))
    return (first >= 0x41 && first <= 0x5A) || (first == 0xC3 && second >= 0x80 && second <= 0x9E)
  }
}

// MARK: - Marks

extension TypographyScanner {
  /// ` - ` and ` -- ` between words; not between numbers, where it may be a minus sign.
  private mutating func hyphen(at place: Int) {
    guard byte(place - 1) == 0x20 else { return }
    let end = byte(place + 1) == UInt8(ascii: "-") ? place + 2 : place + 1
    let (before, next) = (byte(place - 2), byte(end + 1))
    guard byte(end) == 0x20, !Self.isBlank(before), !Self.isBlank(next),
      before != TextCollector.blank, next != TextCollector.blank,
      !(Self.isDigit(before) && Self.isDigit(next)), !joinsParts(at: end + 1)
    else { return }
    add(.dash, place..<end, "–")
  }

  /// `för - och nackdelar` is no dash.
  private func joinsParts(at place: Int) -> Bool {
    ["och ", "eller ", "and ", "or "].contains { word in
      bytes[place..<min(place + word.utf8.count, passage.upperBound)].elementsEqual(word.utf8)
    }
  }

  /// Three full stops; more are a line to write on.
  private mutating func ellipsis(at place: Int) {
    let dot = UInt8(ascii: ".")
    guard byte(place - 1) != dot, byte(place - 1) != UInt8(ascii: "/"), byte(place + 1) == dot,
      byte(place + 2) == dot, byte(place + 3) != dot
    else { return }
    add(.ellipsis, place..<place + 3, "…")
  }

  private mutating func straightQuote(at place: Int) {
    let before = byte(place - 1)
    // An inch, or a value of an attribute.
    if before == UInt8(ascii: "=") || Self.isDigit(before) && !isPaired { return }
    add(.quotationMark, place..<place + 1, isSwedish || !opens(at: place) ? "”" : "“")
  }

  private var isPaired: Bool {
    bytes[passage].count { $0 == UInt8(ascii: "\"") }.isMultiple(of: 2)
  }

  /// Whether a quotation begins at a mark.
  private func opens(at place: Int) -> Bool {
    let before = byte(place - 1)
    return Self.isBlank(before) || before == UInt8(ascii: "(") || before == UInt8(ascii: "[")
      || before == 0x93 || before == 0x94
  }

  /// `“` and `„` in Swedish, `”` and `„` in front of a word in English.
  private mutating func curlyQuote(at place: Int) {
    guard byte(place + 1) == 0x80 else { return }
    let mark = place..<place + 3
    switch (byte(place + 2), isSwedish) {
    case (0x9C, true), (0x9E, true): add(.quotationMark, mark, "”")
    case (0x98, true): add(.quotationMark, mark, "’")
    case (0x9E, false): add(.quotationMark, mark, "“")
    case (0x9D, false) where opens(at: place) && isLetter(at: place + 3):
      add(.quotationMark, mark, "“")
    default: break
    }
  }
}
