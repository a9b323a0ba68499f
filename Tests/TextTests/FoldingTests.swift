import Testing
import Text

@Suite struct FoldingTests {
  @Test(arguments: [
    ("BYT UT", "byt ut"), ("Byt–ut", "byt-ut"), ("Byt — ut", "byt - ut"), ("Byt−ut", "byt-ut"),
    ("Byt\u{2011}ut", "byt-ut"), ("  Byt \n ut ", "byt ut"), ("Byt\u{A0}ut", "byt ut"),
    ("Fo\u{308}rsta", "f\u{F6}rsta"), ("FÖRSTÅ", "förstå"), ("ß", "ß"), ("", ""),
    ("byt-ut", "byt-ut"),
    ("ÀÉÎ", "àéî"), ("日本", "日本"), ("A\u{30A}", "\u{E5}"),
  ])
  func namesAreComparedSo(_ name: String, _ folded: String) {
    #expect(Array(name.nameFolded.unicodeScalars) == Array(folded.unicodeScalars))
  }

  @Test func foldingTwiceIsFoldingOnce() {
    for value in UInt32(0)..<0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let name = "a\(scalar)B"
      #expect(name.nameFolded == name.nameFolded.nameFolded)
    }
  }

  @Test(arguments: [
    ("A\u{30A}", "\u{C5}"), ("a", "a"), ("\u{2126}", "\u{3A9}"),
    ("e\u{301}a\u{308}", "\u{E9}\u{E4}"),
  ])
  func textIsComposed(_ text: String, _ composed: String) {
    #expect(Array(text.nfc.unicodeScalars) == Array(composed.unicodeScalars))
  }

  @Test(arguments: [
    (" a b ", "a b"), ("\t\r\na\n", "a"), ("  ", ""), ("", ""), ("\u{A0}a", "\u{A0}a"),
  ])
  func blanksAtTheEndsAreTrimmed(_ text: String, _ trimmed: String) {
    #expect(text.trimmed == trimmed)
  }
}
