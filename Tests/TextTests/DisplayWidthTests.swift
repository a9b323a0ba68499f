import Testing

@testable import Text

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("ab", 2), ("åäö", 3), ("a\u{30A}", 1), ("e\u{301}\u{328}", 1), ("–…”", 3),
    ("日本", 4), ("🙂", 2), ("👩‍👩‍👧", 6), ("❤\u{FE0F}", 2), ("\u{200B}a", 1), ("한", 2),
    ("\u{1112}\u{1161}\u{11AB}", 2), ("Ａ", 2),
  ])
  func isWhatATerminalShows(text: String, width: Int) {
    #expect(text.displayWidth == width)
  }

  @Test func wrapsAtBlanks() {
    #expect("ett två  tre".wrapped(to: 7) == ["ett två", "tre"])
    #expect("".wrapped(to: 7) == [])
    #expect(" \n ".wrapped(to: 7) == [])
  }

  @Test func breaksAWordThatIsWiderThanTheLine() {
    #expect("på åäöåäöåäö".wrapped(to: 4) == ["på", "åäöå", "äöåä", "ö"])
    #expect("日本日本".wrapped(to: 5) == ["日本", "日本"])
  }

  @Test func goesOnHoweverNarrowTheLine() {
    #expect("日a".wrapped(to: 1) == ["日", "a"])
    #expect("日a".wrapped(to: 0) == ["日", "a"])
  }

  @Test func leavesOutTheMiddle() {
    #expect("abcdefghij".shortened(to: 10) == "abcdefghij")
    #expect("abcdefghij".shortened(to: 5) == "ab…ij")
    #expect("abcdefghij".shortened(to: 6) == "abc…ij")
    #expect("日本日本日本".shortened(to: 6).displayWidth <= 6)
    #expect("en två tre".shortened(to: 8) == "en t…tre")
  }
}
