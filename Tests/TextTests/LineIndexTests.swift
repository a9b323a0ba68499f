import Testing
import Text

@Suite struct LineIndexTests {
  private func place(_ text: String, _ offset: Int) -> [Int] {
    let position = LineIndex(Array(text.utf8)).position(of: UInt32(offset))
    return [position.line, position.column]
  }

  private func shown(_ text: String, _ offset: Int) -> String {
    LineIndex(Array(text.utf8)).text(near: UInt32(offset), bytes: 99).text
  }

  @Test func countsLinesAndColumnsFromOne() {
    #expect(place("ab\ncd", 0) == [1, 1])
    #expect(place("ab\ncd", 2) == [1, 3])
    #expect(place("ab\ncd", 3) == [2, 1])
    #expect(place("ab\ncd", 5) == [2, 3])
  }

  @Test func columnsCountUnicodeScalars() {
    #expect(place("åäö x", 7) == [1, 5])
    #expect(place("e\u{301}x", 3) == [1, 3])
    #expect(place("👩🏽‍🚒x", 15) == [1, 5])
  }

  @Test func aByteOrderMarkTakesNoColumn() {
    #expect(place("\u{FEFF}ab", 3) == [1, 1])
    #expect(place("\u{FEFF}ab", 4) == [1, 2])
    #expect(shown("\u{FEFF}ab\ncd", 3) == "ab")
  }

  @Test func carriageReturnsBelongToTheLineBreak() {
    #expect([0, 2, 3].map { shown("ab\r\ncd\r\n", $0) } == ["ab", "ab", "ab"])
    #expect([4, 6].map { shown("ab\r\ncd\r\n", $0) } == ["cd", "cd"])
    #expect(shown("ab\r\ncd\r\n", 8) == "")
    #expect(place("ab\r\ncd", 4) == [2, 1])
  }

  @Test func whatLiesPastTheEndStandsAtTheEnd() {
    #expect(place("ab", 99) == [1, 3])
    #expect(place("", 0) == [1, 1])
    #expect(shown("", 0) == "" && shown("", 99) == "" && shown("ab", 99) == "ab")
  }

  @Test func bytesThatAreNoTextAreShownAsReplaced() {
    #expect(LineIndex([0x61, 0xE5, 0x62]).text(near: 0, bytes: 99).text == "a\u{FFFD}b")
  }

  @Test func aLongLineIsShownInPartAndCountedAllTheSame() {
    let line = String(repeating: "aå€😀", count: 400)
    let index = LineIndex(Array("först\n\(line)\nsist".utf8))
    var offset = 7
    for (number, scalar) in line.unicodeScalars.enumerated() {
      let position = index.position(of: UInt32(offset))
      #expect(position.line == 2 && position.column == number + 1)
      let near = index.text(near: UInt32(offset), bytes: 40)
      let skipped = number + 1 - near.column
      #expect(Array(near.text.unicodeScalars).dropFirst(skipped).first == scalar)
      #expect((0...40).contains(skipped) && near.text.utf8.count <= 80)
      #expect(!near.text.unicodeScalars.contains("\u{FFFD}"))
      offset += String(scalar).utf8.count
    }
  }
}
