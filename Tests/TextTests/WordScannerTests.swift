import Testing

@testable import Text

@Suite struct WordScannerTests {
  private func scanned(_ text: String, _ language: Language = .swedish) -> WordScanner {
    var scanner = WordScanner(Array(text.utf8), language)
    scanner.scan(0..<text.utf8.count)
    return scanner
  }

  private func words(_ text: String, _ language: Language = .swedish) -> [String] {
    let bytes = Array(text.utf8)
    return scanned(text, language).words.map {
      String(decoding: bytes[Int($0.start)..<Int($0.end)], as: UTF8.self)
    }
  }

  /// The first word of each sentence.
  private func openings(_ text: String, _ language: Language = .swedish) -> [String] {
    let words = words(text, language)
    return scanned(text, language).sentences.map { words[$0.lowerBound] }
  }

  // MARK: - Words

  @Test(arguments: [
    ("Skriv e-post till EU:s råd.", ["Skriv", "e-post", "till", "EU:s", "råd"]),
    ("Ta 1,5 timme, inte 2.", ["Ta", "1,5", "timme", "inte", "2"]),
    ("Ta något, t.ex. kaffe", ["Ta", "något", "t.ex", "kaffe"]),
    ("rött,gult och 10–12", ["rött", "gult", "och", "10", "12"]),
    ("klart.Sedan", ["klart", "Sedan"]),
    ("för- och nackdelar", ["för", "och", "nackdelar"]),
    ("kl. 9:30 i rum 4:a", ["kl", "9:30", "i", "rum", "4", "a"]),
    ("vi’s don't", ["vi’s", "don't"]),
    ("sam\u{AD}arbete", ["sam\u{AD}arbete"]),
    ("a\u{30A}ret runt", ["a\u{30A}ret", "runt"]),
    ("Skriv 🖊️ och 👩‍🌾 nu", ["Skriv", "och", "nu"]),
    ("Ja", ["Ja"]), ("", []), ("  … 🎉 — ”” \u{AD}", []),
    ("привет мир", ["привет", "мир"]),
  ])
  func aWordIsWhatBelongsTogether(_ text: String, _ wanted: [String]) {
    #expect(words(text) == wanted)
  }

  @Test(arguments: [
    ("rum", 3), ("räksmörgås", 10), ("ra\u{308}ksmo\u{308}rga\u{30A}s", 10),
    ("sam\u{AD}arbete", 9), ("e-post", 5), ("t.ex", 3), ("1,5", 2), ("Ärtsoppa", 8), ("мир", 3),
  ])
  func lettersAndDigitsCountAndMarksDoNot(_ text: String, _ length: UInt16) {
    #expect(scanned(text).words.map(\.length) == [length])
  }

  @Test(arguments: ["MÖTE", "Möte", "möte", "mÖte"])
  func caseDoesNotTellWordsApart(_ text: String) {
    #expect(scanned(text).words.map(\.key) == [WordKey("möte")])
  }

  @Test func aWordKnowsHowItIsWritten() {
    let traits = scanned("Läs ”detta” i GDPR 3 A a").words.map(\.traits)
    #expect(traits[0].isSuperset(of: [.capitalized, .opensSentence]))
    #expect(traits[1].contains(.quoted) && !traits[2].contains(.quoted))
    #expect(!traits[1].contains(.adjoins) && !traits[2].contains(.adjoins))
    #expect(traits[3].isSuperset(of: [.allCapitals, .adjoins]))
    #expect(traits[4].contains(.number))
    #expect(traits[5].isSuperset(of: [.capitalized]) && !traits[5].contains(.allCapitals))
  }

  // MARK: - Sentences

  @Test(arguments: [
    ("Läs. Skriv! Varför? Vänta … Nu.", ["Läs", "Skriv", "Varför", "Vänta", "Nu"]),
    ("Ta något, t.ex. Annas lista, m.m. och gå.", ["Ta"]),
    ("Börja kl. 9. Sluta kl. 10.", ["Börja", "Sluta"]),
    ("Ta nr. 5, ca. 6 st.", ["Ta"]),
    ("Det tar 1,5 timme. 3 räcker.", ["Det", "3"]),
    ("Ta 3. 4 är för många.", ["Ta", "4"]),
    ("Skriv: Vad hände?", ["Skriv", "Vad"]),
    ("Skriv: en sak var.", ["Skriv"]),
    ("Räkna: 3 eller 4.", ["Räkna"]),
    ("Hon sa: ”Kom nu.” Sedan gick hon.", ["Hon", "Kom", "Sedan"]),
    ("Gå (ut.) Kom in.", ["Gå", "Kom"]),
    ("Slut.Nu", ["Slut"]), ("Ring www.sida.se. Läs.", ["Ring", "Läs"]),
    ("Kom. sen gick hon.", ["Kom"]), ("Bra! 🎉 Nu kör vi.", ["Bra", "Nu"]),
    ("Bra 🎉 nu kör vi.", ["Bra"]), ("Åk. Ändra. Ös.", ["Åk", "Ändra", "Ös"]),
    ("Ja", ["Ja"]), ("", []), ("…", []),
  ])
  func aSentenceEndsWhereAReaderHearsIt(_ text: String, _ wanted: [String]) {
    #expect(openings(text) == wanted)
  }

  @Test(arguments: [
    ("Ask Dr. Smith. Then go.", ["Ask", "Then"]), ("Take e.g. Anna's list.", ["Take"]),
    ("Ta kl. 9.", ["Ta", "9"]),
  ])
  func eachLanguageHasItsOwnAbbreviations(_ text: String, _ wanted: [String]) {
    #expect(openings(text, .english) == wanted)
  }

  @Test func nothingIsReadAcrossTheEndsOfPassages() {
    // A lead-in and the items of its list: neither joined to one sentence nor split by the colon.
    let (text, second) = ("Ta med:\nen penna\nLappar", 8)
    var scanner = WordScanner(Array(text.utf8), .swedish)
    for passage in [0..<7, second..<16, 17..<23] { scanner.scan(passage) }
    #expect(scanner.sentences == [0..<2, 2..<4, 4..<5])
    #expect(scanner.words[2].traits.contains(.opensSentence))
    #expect(!scanner.words[2].traits.contains(.adjoins))
  }

  @Test func aQuotationThatIsNotClosedEndsWithItsPassage() {
    let text = "Säg ”hej\nNu"
    var scanner = WordScanner(Array(text.utf8), .swedish)
    let end = text.utf8.count - 3
    for passage in [0..<end, end + 1..<end + 3] { scanner.scan(passage) }
    #expect(scanner.words.map { $0.traits.contains(.quoted) } == [false, true, false])
  }
}
