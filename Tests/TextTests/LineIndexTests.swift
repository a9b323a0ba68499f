import Testing
import Text

@Suite struct LineIndexTests {
  private func place(_ text: String, _ offset: Int) -> [Int] {
    let position = LineIndex(Array(text.utf8)).position(of: UInt32(offset))
    return [position.line, position.column]
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
    #expect(LineIndex(Array("\u{FEFF}ab\ncd".utf8)).text(ofLine: 1) == "ab")
  }

  @Test func carriageReturnsBelongToTheLineBreak() {
    let index = LineIndex(Array("ab\r\ncd\r\n".utf8))
    #expect(index.text(ofLine: 1) == "ab")
    #expect(index.text(ofLine: 2) == "cd")
    #expect(index.text(ofLine: 3) == "")
    #expect(place("ab\r\ncd", 4) == [2, 1])
  }

  @Test func whatLiesPastTheEndStandsAtTheEnd() {
    #expect(place("ab", 99) == [1, 3])
    #expect(place("", 0) == [1, 1])
    #expect(LineIndex([]).text(ofLine: 1) == "")
    #expect(LineIndex([]).text(ofLine: 9) == "")
  }

  @Test func bytesThatAreNoTextAreShownAsReplaced() {
    #expect(LineIndex([0x61, 0xE5, 0x62]).text(ofLine: 1) == "a\u{FFFD}b")
  }
}
