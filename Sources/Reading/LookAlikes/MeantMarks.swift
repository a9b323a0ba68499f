internal import Diagnostics
internal import Text

/// Something at a line's start that was meant as a mark of a list or a box to tick.
struct MeantMark {
  let form: LookAlike.Form
  /// What to write anew, and with what.
  let place: Range<Int>
  let replacement: String
  let mark: UInt8
  let isOrdered: Bool

  init(
    _ form: LookAlike.Form, _ place: Range<Int>, _ replacement: String,
    mark: UInt8 = UInt8(ascii: "-"), isOrdered: Bool = false
  ) {
    self.form = form
    self.place = place
    self.replacement = replacement
    self.mark = mark
    self.isOrdered = isOrdered
  }
}

extension LookAlikeFinder {
  /// Tells the mark, with the lines that are written like it as one mistake.
  mutating func read(_ meant: MeantMark, _ text: Range<Int>, indent: Int) {
    while let last = items.last, last.indent > indent { closeList() }
    var replacement = meant.replacement
    if let list = items.last, list.indent == indent {
      // A list keeps the mark that it has.
      if !list.isOrdered, !meant.isOrdered, list.mark != meant.mark, replacement.first == "-" {
        replacement = String(UnicodeScalar(list.mark)) + replacement.dropFirst()
      }
    } else {
      items.append(
        OpenItem(
          place: meant.place, indent: indent, content: indent + 2, mark: meant.mark,
          isOrdered: meant.isOrdered))
    }
    let change = edit(meant.place, replacement)
    if let told = told(of: items[items.count - 1], { $0 == meant.form }) {
      return addLine(to: told, change)
    }
    add(meant.form, meant.place.lowerBound..<endOfMark(meant.place), [change])
    noteTold()
  }

  private func endOfMark(_ place: Range<Int>) -> Int {
    place.last { bytes[$0] > 0x20 }.map { $0 + 1 } ?? place.upperBound
  }

  func meantMark(at text: Range<Int>) -> MeantMark? {
    let first = bytes[text.lowerBound]
    switch first {
    case UInt8(ascii: "-"): return meantHyphen(text)
    case UInt8(ascii: "*"): return meantStar(text)
    case UInt8(ascii: "["): return box(text, writing: "- ")
    case UInt8(ascii: "o"): return meantLetter(text)
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return meantNumber(text)
    case 0xC2, 0xE2, 0xEF: return strangeMark(at: text, writing: "- ")
    default: return nil
    }
  }

  // MARK: - Without a blank

  /// `-a`, `-[ ] a`, `-- a`.
  private func meantHyphen(_ text: Range<Int>) -> MeantMark? {
    let second = text.lowerBound + 1
    guard second < text.upperBound else { return nil }
    if let box = box(second..<text.upperBound, writing: "- ") {
      return MeantMark(box.form, text.lowerBound..<box.place.upperBound, box.replacement)
    }
    if isLetter(at: second, text) || hardBlank(at: second, text) > 0 {
      return withoutBlank(text.lowerBound..<second, text, "- ")
    }
    guard bytes[second] == UInt8(ascii: "-"), second + 1 < text.upperBound,
      bytes[second + 1] == 0x20
    else { return nil }
    return MeantMark(.listMark, text.lowerBound..<second + 2, "- ")
  }

  /// `*a`, unless another star ends what the first begins.
  private func meantStar(_ text: Range<Int>) -> MeantMark? {
    let second = text.lowerBound + 1
    guard second < text.upperBound, isLetter(at: second, text) || hardBlank(at: second, text) > 0,
      firstByte(UInt8(ascii: "*"), in: second..<text.upperBound) == nil
    else { return nil }
    return withoutBlank(text.lowerBound..<second, text, "* ", mark: UInt8(ascii: "*"))
  }

  /// `1.a`, `1)a`.
  private func meantNumber(_ text: Range<Int>) -> MeantMark? {
    guard let dot = text.prefix(3).first(where: { !isDigit(bytes[$0]) }),
      bytes[dot] == UInt8(ascii: ".") || bytes[dot] == UInt8(ascii: ")"), dot + 1 < text.upperBound,
      isLetter(at: dot + 1, text) || hardBlank(at: dot + 1, text) > 0
    else { return nil }
    let mark = text.lowerBound..<dot + 1
    return withoutBlank(mark, text, string(mark) + " ", mark: bytes[dot], isOrdered: true)
  }

  private func withoutBlank(
    _ mark: Range<Int>, _ text: Range<Int>, _ written: String, mark byte: UInt8 = UInt8(ascii: "-"),
    isOrdered: Bool = false
  ) -> MeantMark {
    let end = mark.upperBound + hardBlank(at: mark.upperBound, text)
    return MeantMark(
      .listMarkWithoutBlank, mark.lowerBound..<end, written, mark: byte, isOrdered: isOrdered)
  }

  private func isLetter(at place: Int, _ text: Range<Int>) -> Bool {
    let letter = bytes[place] | 0x20
    return (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(letter) || bytes[place] == 0xC3
  }

  /// The length of a blank that keeps words together.
  private func hardBlank(at place: Int, _ text: Range<Int>) -> Int {
    place + 1 < text.upperBound && bytes[place] == 0xC2 && bytes[place + 1] == 0xA0 ? 2 : 0
  }

  // MARK: - From a word processor

  /// Word writes the bullet of its second level as an o and a tab.
  private func meantLetter(_ text: Range<Int>) -> MeantMark? {
    let second = text.lowerBound + 1
    guard second < text.upperBound, bytes[second] == 0x09 else { return nil }
    return MeantMark(.listMark, text.lowerBound..<second + 1, "- ")
  }

  /// `•`, `–`, `☐` and others that begin a line.
  private func strangeMark(at text: Range<Int>, writing bullet: String) -> MeantMark? {
    let start = string(text.lowerBound..<min(text.lowerBound + 4, text.upperBound))
    guard let scalar = start.unicodeScalars.first else { return nil }
    var end = text.lowerBound + scalar.utf8.count
    while end < text.upperBound, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    let place = text.lowerBound..<end
    switch scalar.value {
    case 0x00B7, 0x2013, 0x2014, 0x2022, 0x2023, 0x2043, 0x2192, 0x2219, 0x25A0, 0x25A1...0x25AB,
      0x25BA, 0x25CB, 0x25CF, 0x25E6, 0x2713, 0x2714, 0x27A2, 0x27A4, 0xF000...0xF0FF:
      return isBox(scalar)
        ? MeantMark(.boxMark, place, bullet + "[ ] ") : MeantMark(.listMark, place, "- ")
    case 0x2610: return MeantMark(.boxMark, place, bullet + "[ ] ")
    case 0x2611, 0x2612: return MeantMark(.boxMark, place, bullet + "[x] ")
    default: return nil
    }
  }

  private func isBox(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x25A1 || scalar.value == 0x25A2
  }

  // MARK: - Boxes

  /// Tells what was meant as a box in a list item.
  mutating func findBox(_ text: Range<Int>) {
    guard let first = text.first.map({ bytes[$0] }) else { return }
    if first == UInt8(ascii: "["), !isGoodBox(text), let meant = box(text, writing: "") {
      add(meant.form, meant.place, [edit(meant.place, meant.replacement)])
    } else if first == 0xE2, let meant = strangeMark(at: text, writing: ""),
      meant.form == .boxMark
    {
      let mark = meant.place.lowerBound..<endOfMark(meant.place)
      add(.boxMark, mark, [edit(meant.place, meant.replacement)])
    }
  }

  private func isGoodBox(_ text: Range<Int>) -> Bool {
    let start = text.lowerBound
    return text.count >= 3 && " xX".utf8.contains(bytes[start + 1])
      && bytes[start + 2] == UInt8(ascii: "]") && (text.count == 3 || bytes[start + 3] <= 0x20)
  }

  /// Brackets with nothing in them, or with something that ticks them.
  private func box(_ text: Range<Int>, writing bullet: String) -> MeantMark? {
    guard bytes[text.lowerBound] == UInt8(ascii: "["),
      let close = firstByte(UInt8(ascii: "]"), in: text.prefix(12))
    else { return nil }
    let inner = string(text.lowerBound + 1..<close).trimmed
    let isTicked = ["x", "X", "v", "V", "✓", "✔"].contains(inner)
    var end = close + 1
    guard inner.isEmpty || isTicked,
      end == text.upperBound || !"([:".utf8.contains(bytes[end])
    else { return nil }
    while end < text.upperBound, bytes[end] <= 0x20 { end += 1 }
    return MeantMark(.box, text.lowerBound..<end, bullet + (isTicked ? "[x] " : "[ ] "))
  }
}

extension Unicode.Scalar {
  fileprivate var utf8: UTF8.EncodedScalar {
    UTF8.encode(self) ?? UTF8.EncodedScalar()
  }
}
