import Diagnostics
import Files
import TestSupport
import Testing
import Text

private let swap = "ovningar/byt-ut.md"
private let picture = Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)

/// Pictures, links, tables and emojis for those who listen or see badly.
@Suite struct AccessibilityRuleTests {
  private func told(_ text: String) throws -> Told {
    try .replacing("Säg din egen mening sist.", with: text)
  }

  private func shown(_ words: String) throws -> Told {
    Told(
      try .fixture("base").changed(by: [.addMedia("media/ring.svg", picture)])
        .replacing("Säg din egen mening sist.", in: swap, with: "![\(words)](../media/ring.svg)"))
  }

  @Test(arguments: [
    "", " ", "bild", "Bilden", "Bild 2", "bild2", "IMG_0042", "DSC0001", "ring", "ring.svg",
    "Ring.SVG",
    "foto.jpg", "…", "–", "Skärmbild", "2026", "Screenshot 2026-01-01",
  ])
  func aPictureNeedsWordsThatSaySomething(_ words: String) throws {
    #expect(try shown(words).rules == ["missing-alt-text"])
  }

  @Test(arguments: [
    "Sex stolar i en ring.", "Ring av stolar", "Bild 2: en ring", "Lappar", "42 lappar",
  ])
  func wordsThatSaySomethingAreEnough(_ words: String) throws {
    #expect(try shown(words).rules == [])
  }

  @Test(arguments: [
    "här", "Här", "här.", "läs mer", "Läs mer!", "**läs mer**", "klicka här", "länk",
    "via den här länken",
    "här kan ni läsa mer", "mer information",
  ])
  func aLinkSaysWhereItLeads(_ words: String) throws {
    #expect(try told("Bladet finns [\(words)](https://exempel.se).").rules == ["vague-link"])
  }

  @Test(arguments: [
    "bladet om tid", "läs mer om tid", "här bor vi", "exempel.se", "mer tid för alla",
  ])
  func wordsOfALinkMaySaySomething(_ words: String) throws {
    #expect(try told("Bladet heter [\(words)](https://exempel.se).").rules == [])
  }

  @Test(arguments: [
    ("| Vad | |\n|---|---|\n| a | b |", 1), ("| Vad | | |\n|---|---|---|\n| a | b | c |", 2),
    ("| | |\n|---|---|\n| a | b |", 1), ("| | | När |\n|---|---|---|\n| a | b | c |", 1),
    ("| |\n|---|\n| a |", 1), ("> | | |\n> |---|---|\n> | a | b |", 1),
  ])
  func aColumnNeedsAHeadingAndIsToldInItsRow(_ table: String, _ times: Int) throws {
    let told = try told(table)
    #expect(told.rules == Array(repeating: "table-without-header", count: times))
    let lines = try told.text(swap).split(separator: "\n", omittingEmptySubsequences: false)
    let header = lines.firstIndex { $0.elementsEqual(table.prefix { $0 != "\n" }) }
    for diagnostic in told.diagnostics {
      let before = try told.text(swap).utf8.prefix(Int(diagnostic.range.start))
      #expect(before.count { $0 == 0x0A } == header)
      #expect(diagnostic.range.end > diagnostic.range.start)
    }
  }

  @Test func anEmptyTableAfterATableIsToldInItsOwnRow() throws {
    let told = try told(
      "| Vad | Tid |\n|---|---|\n| | |\n\nOch sedan:\n\n| | |\n|---|---|\n| a | b |")
    #expect(told.findings == ["table-without-header «| | |»"])
  }

  @Test(arguments: [
    ("Ta en ☕ först.", true), ("☕ Ta en paus.", true), ("Ta ☕.", true), ("☕", true),
    ("Ring 📞 och ☕.", true),
    ("1️⃣ Läs.", true), ("Gå 🇸🇪 nu.", true), ("Ta en paus! ☕", false),
    ("Ta en paus. ☕ Gå sedan.", false),
    ("Ta en paus.☕", false), ("Sätt ✔ här.", false), ("Sätt ✔️ här.", true), ("© Läroverk", false),
  ])
  func anEmojiIsNoWord(_ text: String, _ isTold: Bool) throws {
    #expect(try told(text).rules == (isTold ? ["emoji-as-word"] : []))
  }
}
