import Testing

@testable import Text

@Suite struct ReadabilityTests {
  private func measured(_ text: String) -> Readability {
    var scanner = WordScanner(Array(text.utf8), .swedish)
    scanner.scan(0..<text.utf8.count)
    return Readability(scanner.words[...], sentences: scanner.sentences.count)
  }

  /// Worked out by hand: words a sentence, and a hundred times the share of words over six letters.
  @Test(arguments: [
    ("Vi går hem nu. De är här.", 35), ("Ja.", 10), ("Kalendern.", 1010), ("", 0), ("🎉 …", 0),
    // Six letters are not long, seven are.
    ("Möten börjar.", 20), ("Mötena började.", 520),
    ("Arbetsgruppen träffas varje vecka. Den väljer en sak.", 290),
    // An abbreviation's stop ends no sentence.
    ("Ta något, t.ex. ett möte, kl. 9.", 70),
    ("Gå ut i tre små par", 60),
  ])
  func lixIsWordsASentenceAndTheShareOfLongWords(_ text: String, _ tenths: Int) {
    #expect(measured(text).lixTenths == tenths)
  }

  @Test func aTextWithoutFullStopIsOneSentence() {
    var readability = Readability()
    #expect(readability.lixTenths == 0)
    readability.add(measured("Ni går"))
    readability.add(measured("Ni ser. Ni går."))
    #expect((readability.words, readability.sentences) == (6, 3))
    #expect(readability.lixTenths == 20)
  }

  @Test func aTenthOverTheLimitIsOver() {
    // Ten words in two sentences, two of them long: 5,0 + 20,0.
    let atLimit = measured("Kalendern är full i dag. Kollegan ser det inte än.")
    #expect(atLimit.lixTenths == 250)
    #expect(!atLimit.isHeavier(thanLIX: 25))
    #expect(atLimit.isHeavier(thanLIX: 24))
    // One word more in one of the sentences: 5,5 + 18,2.
    let longer = measured("Kalendern är full i dag nu. Kollegan ser det inte än.")
    #expect(longer.lixTenths == 237)
  }

  @Test func theHeaviestSentenceIsTheOneWithoutWhichTheTextIsLightest() {
    let whole = measured("Kalendern sköter förvaltningens planering. Ni går. Ni ser. Du är här.")
    let heavy = measured("Kalendern sköter förvaltningens planering.")
    #expect(whole.weight(of: heavy) > 0)
    #expect(whole.weight(of: measured("Ni går.")) < 0)
    #expect(Readability().weight(of: heavy) == 0)
  }
}
