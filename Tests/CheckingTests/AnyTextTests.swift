import Diagnostics
import Files
import TestSupport
import Testing
import Text

private let swap = "ovningar/byt-ut.md"
private let place = "Säg din egen mening sist."

/// Texts that nobody would write, and that are read all the same.
@Suite struct AnyTextTests {
  private func told(_ text: String) throws -> Told {
    Told(
      try .fixture("base")
        .replacing(
          "| övningens tid |", in: "program.md",
          with:
            "| ord i en mening | | 25 |\n| LIX i ett stycke | | 45 |\n| LIX i en övning | | 60 |\n| övningens tid |"
        )
        .replacing(place, in: swap, with: text))
  }

  @Test func aTextOfOneWordIsFine() throws {
    #expect(try told("Ja").rules == [])
  }

  @Test func aSentenceOfTenThousandWordsIsToldOnce() throws {
    let told = try told("Ta" + String(repeating: " kaffe och", count: 5000) + ".")
    #expect(told.rules.sorted() == ["long-paragraph", "long-sentence"])
    #expect(
      told.diagnostics.contains { $0.message.swedish == "Meningen har 10001 ord; högst 25 går bra" }
    )
  }

  @Test func aWordOfAHundredThousandLettersIsToldOnce() throws {
    #expect(try told(String(repeating: "a", count: 100_000)).rules == ["long-word"])
  }

  @Test func anEnglishParagraphIsNotTakenForSwedish() throws {
    let english = """
      Sit in a ring. One of you reads the card aloud, and the others listen. In the end everybody \
      says what they would like to try, and you choose one thing. I will be there at nine.
      """
    #expect(try told(english).rules == [])
  }

  @Test(arguments: ["مرحبا بالعالم", "привет, мир. Как дела?", "你好世界。", "שלום", "नमस्ते दुनिया"])
  func otherScriptsAreRead(_ text: String) throws {
    #expect(try told(text).rules == [])
  }

  @Test func emojiAreNoWordsAndBreakNone() throws {
    #expect(try told("Ta en paus! 👩‍🌾🎉 Sitt sedan ner. ☕").rules == [])
    #expect(try told(String(repeating: "🎉", count: 1000)).rules == ["emoji-as-word"])
  }

  @Test func aSoftHyphenNeitherHidesNorMakesALongWord() throws {
    #expect(try told("Ta sam\u{AD}ar\u{AD}be\u{AD}tet med ro.").rules == ["invisible-character"])
    let long = "verksamhets\u{AD}utvecklings\u{AD}processen"
    #expect(try told("Se \(long).").rules.sorted() == ["invisible-character", "long-word"])
  }

  @Test func combiningMarksAreNoLetters() throws {
    let marked = "a" + String(repeating: "\u{301}", count: 200)
    #expect(try told("Ta \(marked) med ro.").rules == ["invisible-character"])
    #expect(try !told("Se fo\u{308}rsta bo\u{308}nans so\u{308}ndag.").rules.contains("long-word"))
  }

  @Test func aMillionBytesInOneParagraphAreReadAndToldOnce() throws {
    let told = try told(String(repeating: "Ni tar det lugnt. ", count: 45_000))
    #expect(told.rules == ["long-paragraph"])
  }
}
