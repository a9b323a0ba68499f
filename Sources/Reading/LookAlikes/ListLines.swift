internal import Diagnostics
internal import Text

/// A list item that later lines may belong to.
struct OpenItem {
  /// Its mark's bytes.
  let place: Range<Int>
  /// The columns before its mark, and before its text.
  let indent: Int
  let content: Int
  /// `-`, `*`, `+`, or what follows the number.
  var mark: UInt8
  var isOrdered: Bool
  /// How many items the list has so far.
  var count = 1
}

/// What a line of a list begins with.
struct ItemMark {
  /// The mark's bytes, blanks not counted.
  let place: Range<Int>
  let mark: UInt8
  let number: Int?
  /// Where the item's text begins.
  let text: Int

  var isOrdered: Bool { number != nil }
}

/// Lists: marks that are none, marks that differ, numbers and levels that are not kept.
extension LookAlikeFinder {
  /// What the line is when it is a list's, or was meant to be.
  mutating func readListLine(_ text: Range<Int>, indent: Int) -> Line? {
    guard mayBeginItem(bytes[text.lowerBound]) else { return nil }
    if joinsAsBullet(text, indent: indent) { return .item }
    if let mark = itemMark(at: text) {
      guard mayInterrupt(mark) else { return nil }
      read(mark, text, indent: indent)
      return .item
    }
    guard before != .text, let meant = meantMark(at: text) else { return nil }
    read(meant, text, indent: indent)
    return .item
  }

  /// One more bullet like those before it, as most lines of lists are.
  private mutating func joinsAsBullet(_ text: Range<Int>, indent: Int) -> Bool {
    guard before == .item, toldLists.isEmpty, !items.isEmpty, text.count > 2,
      bytes[text.lowerBound] == UInt8(ascii: "-"), bytes[text.lowerBound + 1] == 0x20
    else { return false }
    // No blank, no line that divides, no box.
    let third = bytes[text.lowerBound + 2]
    guard third > 0x20, third < 0xE2, third != UInt8(ascii: "-"), third != UInt8(ascii: "[")
    else { return false }
    let last = items.count - 1
    guard items[last].indent == indent, items[last].mark == UInt8(ascii: "-") else { return false }
    items[last].count += 1
    return true
  }

  private func mayBeginItem(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "["),
      UInt8(ascii: "o"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0xC2, 0xE2, 0xEF:
      true
    default: false
    }
  }

  /// Only a bullet or a 1 begins a list within a paragraph.
  private func mayInterrupt(_ mark: ItemMark) -> Bool {
    guard before == .text || before == .textWithColon, items.isEmpty, let number = mark.number
    else { return true }
    return number == 1 || before == .textWithColon
  }

  private func itemMark(at text: Range<Int>) -> ItemMark? {
    var end = text.lowerBound
    while end < text.upperBound, isDigit(bytes[end]), end - text.lowerBound < 9 { end += 1 }
    guard end < text.upperBound else { return nil }
    let hasNumber = end > text.lowerBound
    let mark = bytes[end]
    let isMark =
      hasNumber ? mark == 0x2E || mark == 0x29 : mark == 0x2D || mark == 0x2A || mark == 0x2B
    let after = end + 1
    guard isMark, after == text.upperBound || bytes[after] == 0x20 || bytes[after] == 0x09,
      hasNumber || !isRule(text, of: mark)
    else { return nil }
    return ItemMark(
      place: text.lowerBound..<after, mark: mark,
      number: hasNumber ? Int(string(text.lowerBound..<end)) : nil,
      text: (after..<text.upperBound).first { bytes[$0] > 0x20 } ?? text.upperBound)
  }

  /// `* * *` divides the text.
  private func isRule(_ text: Range<Int>, of mark: UInt8) -> Bool {
    text.count >= 3 && text.allSatisfy { bytes[$0] == mark || bytes[$0] <= 0x20 }
      && text.reduce(0) { $0 + (bytes[$1] == mark ? 1 : 0) } >= 3
  }

  mutating func closeList() {
    let list = items.removeLast().place.lowerBound
    while let told = toldLists.last, told.list >= list { toldLists.removeLast() }
  }

  mutating func closeLists() {
    guard !items.isEmpty else { return }
    items.removeAll(keepingCapacity: true)
    toldLists.removeAll(keepingCapacity: true)
  }

  // MARK: - Marks that are marks

  private mutating func read(_ mark: ItemMark, _ text: Range<Int>, indent: Int) {
    while let last = items.last, last.indent > indent { closeList() }
    let width = mark.text - mark.place.lowerBound
    let gap = mark.text == text.upperBound ? 1 : mark.text - mark.place.upperBound
    let isFar = gap > 4 || mark.text == text.upperBound
    let item = OpenItem(
      place: mark.place, indent: indent, content: indent + (isFar ? mark.place.count + 1 : width),
      mark: mark.mark,
      isOrdered: mark.isOrdered)
    findBox(mark.text..<text.upperBound)
    deepenIfShallow(mark)
    guard let last = items.last, indent < last.content else { return open(item, mark) }
    if last.isOrdered, indent >= last.indent + 2 {
      items.append(item)
      let missing = last.content - indent
      add(.shallowItem(blanks: missing), mark.place, [deepening(mark, missing)])
      noteTold()
    } else if before == .empty, last.isOrdered != mark.isOrdered {
      closeList()
      open(item, mark)
    } else {
      join(mark)
    }
  }

  /// The first item of a list.
  private mutating func open(_ item: OpenItem, _ mark: ItemMark) {
    items.append(item)
    guard let number = mark.number, number != 1 else { return }
    if number > 99 {
      let dot = mark.place.upperBound - 1
      add(.numberAtStart(number), mark.place, [edit(dot..<dot, "\\")])
    } else {
      add(.listFrom(number), mark.place, [edit(mark.place, "1" + after(mark))])
      noteTold()
    }
  }

  /// One more item of the innermost list.
  private mutating func join(_ mark: ItemMark) {
    items[items.count - 1].count += 1
    let list = items[items.count - 1]
    if !list.isOrdered, let number = mark.number, number == 2, list.count == 2 {
      tellFirst(mark, list)
    } else if list.mark != mark.mark {
      tellMixed(mark, list)
    } else if let told = told(of: list, { if case .listFrom = $0 { true } else { false } }) {
      addLine(to: told, edit(mark.place, "\(list.count)" + after(mark)))
    }
  }

  /// A list that goes on from 2 was meant to begin with 1.
  private mutating func tellFirst(_ mark: ItemMark, _ list: OpenItem) {
    items[items.count - 1].mark = mark.mark
    items[items.count - 1].isOrdered = true
    let written = String(UnicodeScalar(list.mark))
    add(
      .mixedMarks("2" + after(mark), written), list.place, [edit(list.place, "1" + after(mark))])
    noteTold()
  }

  private mutating func tellMixed(_ mark: ItemMark, _ list: OpenItem) {
    let sign = String(UnicodeScalar(list.mark))
    let right = list.isOrdered ? "\(list.count)\(sign)" : sign
    let change = edit(mark.place, right)
    if let told = told(of: list, { if case .mixedMarks = $0 { true } else { false } }) {
      return addLine(to: told, change)
    }
    let wanted = list.isOrdered ? "1\(sign)" : sign
    let written = mark.isOrdered ? "1" + after(mark) : after(mark)
    add(.mixedMarks(wanted, written), mark.place, [change])
    noteTold()
  }

  private func after(_ mark: ItemMark) -> String {
    String(UnicodeScalar(mark.mark))
  }

  /// What was told last is about the innermost list.
  mutating func noteTold() {
    toldLists.append((items[items.count - 1].place.lowerBound, found.count - 1))
  }

  func told(of list: OpenItem, _ isMeant: (LookAlike.Form) -> Bool) -> Int? {
    guard !toldLists.isEmpty else { return nil }
    return toldLists.last { $0.list == list.place.lowerBound && isMeant(found[$0.found].form) }?
      .found
  }

  /// One more line of what was told already.
  mutating func addLine(to told: Int, _ edit: Fix.Edit) {
    found[told].edits.append(edit)
    found[told].lines += 1
  }

  // MARK: - Levels

  /// A line goes with the list that is to be moved in under the item above it.
  mutating func deepenIfShallow(_ mark: ItemMark) {
    guard !toldLists.isEmpty else { return }
    for list in items {
      guard let told = told(of: list, { if case .shallowItem = $0 { true } else { false } }),
        case .shallowItem(let missing) = found[told].form
      else { continue }
      return addLine(to: told, deepening(mark, missing))
    }
  }

  private func deepening(_ mark: ItemMark, _ missing: Int) -> Fix.Edit {
    let start = mark.place.lowerBound
    return edit(start..<start, String(repeating: " ", count: missing))
  }

  func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
