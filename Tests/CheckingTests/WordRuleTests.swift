import Diagnostics
import Files
import Reading
import TestSupport
import Testing
import Text

private let swap = "ovningar/byt-ut.md"
private let alone = "ovningar/gor-en-egen-antipilot.md"
private let step = "Peka på den uppgift"

/// Rules about single words and what stands in their place.
@Suite struct WordRuleTests {
  /// What is told of a sentence in a step of the group exercise.
  private func told(_ sentence: String) throws -> Told {
    try .replacing(step, with: "\(sentence) \(step)")
  }

  // MARK: - Avoided words

  @Test func listedFormsAreToldAsWholeWords() throws {
    #expect(try told("Håll en workshop!").findings == ["avoided-word «workshop»"])
    #expect(try told("Ta Workshoppen sist.").findings == ["avoided-word «Workshoppen»"])
    #expect(try told("Skriv i workshopboken.").rules == [])
  }

  @Test func aReplacementIsGivenForEachFormWhereThereAreAsMany() throws {
    let files = try CatalogFiles.fixture("base")
      .replacing("| arbetsmöte |", in: "program.md", with: "| arbetsmöte, arbetsmötet |")
      .replacing(step, in: swap, with: "Workshoppen börjar. \(step)")
    let mended = Told(files).mended(files)
    #expect(mended.rules == [])
    #expect(try mended.text(swap).contains("Arbetsmötet börjar."))
  }

  @Test func avoidedWordsAreToldInTitlesAndNotInTheirOwnTable() throws {
    let told = try Told.replacing("### Lista uppgifter", with: "### Håll workshop")
    #expect(told.findings == ["avoided-word «workshop»"])
  }

  @Test func anAvoidedWordWithoutReplacementHasNoFix() throws {
    let files = try CatalogFiles.fixture("base")
      .replacing("| arbetsmöte |", in: "program.md", with: "| |")
      .replacing(step, in: swap, with: "Håll en workshop. \(step)")
    let told = Told(files)
    #expect(told.rules == ["avoided-word"])
    #expect(told.diagnostics[0].fixes.isEmpty)
  }

  @Test(arguments: [
    ("Rätta ett fel först.", true), ("Fel uppstår ibland.", true), ("Det kan bli fel.", true),
    ("Se de fel som finns.", true), ("Vanliga fel får plats.", true),
    ("Hitta fel, inte skuld.", true),
    ("Vi tog fel dag.", false), ("Gå inte till fel rum.", false), ("Fel ordning går bra.", false),
  ])
  func aNounThatIsAlsoAnAdjectiveIsToldAsTheNounAlone(_ sentence: String, _ isTold: Bool) throws {
    let files = try CatalogFiles.fixture("base")
      .replacing("| workshop, workshoppen |", in: "program.md", with: "| fel, felet |")
      .replacing(step, in: swap, with: "\(sentence) \(step)")
    #expect(Told(files).rules == (isTold ? ["avoided-word"] : []))
  }

  // MARK: - Terms

  private func told(term: String, _ sentence: String) throws -> Told {
    Told(
      try .fixture("base")
        .replacing("| innovationsteam |", in: "program.md", with: "\(term)\n| innovationsteam |")
        .replacing(step, in: swap, with: "\(sentence) \(step)"))
  }

  private static let support = "| lärstöd | lärstödet, lärstödets, lärstöds | lärostöd | Allt. |"

  @Test(arguments: [
    ("lärostöd", "lärstöd"), ("lärostödet", "lärstödet"), ("lärostödets", "lärstödets"),
    ("Lärostöds", "Lärstöds"),
  ])
  func aVariantIsFoundInTheInflectionsOfItsTerm(_ variant: String, _ right: String) throws {
    let told = try told(term: Self.support, "Öppna \(variant) nu.")
    #expect(told.findings == ["term-variant «\(variant)»"])
    #expect(told.diagnostics[0].fixes[0].edits[0].replacement == right)
  }

  @Test func aListedVariantTakesTheFormOfTheTermThatIsLikeIt() throws {
    let told = try told("Bjud in innovationsgruppen och innovationsgruppens chef.")
    #expect(
      told.findings == [
        "term-variant «innovationsgruppen»", "term-variant «innovationsgruppens»",
      ])
    #expect(
      told.diagnostics.map { $0.fixes[0].edits[0].replacement } == [
        "innovationsteamet", "innovationsteamets",
      ])
  }

  @Test func anEndingThatIsNotSharedMakesNoOtherWord() throws {
    // ”lagen” is no form of ”lag” that the term ”grupp” could give.
    let told = try told(term: "| grupp | gruppen | lag | Några. |", "Läs lagen.")
    #expect(told.rules == [])
  }

  @Test func variantsInQuotesAndTitlesAreLeftAlone() throws {
    #expect(try told("Säg inte ”innovationsgrupp”.").rules == [])
    #expect(try Told.replacing("### Lista uppgifter", with: "### Möt innovationsgrupp").rules == [])
  }

  @Test func aVariantThatIsATermItselfIsToldInTheListAlone() throws {
    let told = try told(
      term: "| grupp | gruppen | arbetsgrupp | Några. |\n| arbetsgrupp | | grupp | Fler. |",
      "En grupp är ingen arbetsgrupp.")
    #expect(Set(told.rules) == ["contradicting-words"])
  }

  @Test(arguments: [
    ("lär stöd", "lärstöd"), ("Lär stödet", "Lärstödet"), ("innovations team", "innovationsteam"),
  ])
  func aTermWrittenApartIsJoined(_ apart: String, _ joined: String) throws {
    let told = try told(term: Self.support, "Här är \(apart) för er.")
    #expect(told.rules == ["split-compound"])
    #expect(told.diagnostics[0].fixes[0].edits[0].replacement == joined)
  }

  @Test(arguments: [
    ("| efterfrågan | | | Det folk vill ha. |", "Lyft handen efter frågan."),
    ("| tema | teman | | Samma sak. |", "Te man dricker."),
    ("| lärstöd | | | Allt. |", "Det ni lär, stöd andra i."),
  ])
  func wordsThatMayStandApartAreLeftAlone(_ term: String, _ sentence: String) throws {
    #expect(try !told(term: term, sentence).rules.contains("split-compound"))
  }

  // MARK: - Lists of words

  @Test(arguments: [
    "Vi inhämtar svar.", "Gör det i syfte att lära.", "Ta med penna samt papper.",
    "Samtliga svarar.", "Ej obligatoriskt.", "Svaren tillvaratas inte, de föreligger.",
    "Läs såväl brev som mejl.",
  ])
  func officialeseIsTold(_ sentence: String) throws {
    #expect(try told(sentence).rules == ["officialese"])
  }

  @Test(arguments: [
    "Gå till en skola.", "En löpande kostnad.", "Vi gör en insats med bistånd.",
    "Säg ”i syfte att” högt.", "Ett avlägsna hus.", "I detta avseende.",
  ])
  func wordsOfEverydayWorkAreNoOfficialese(_ sentence: String) throws {
    #expect(try told(sentence).rules == [])
  }

  @Test func aFixThatNeedsOtherWordsBetweenIsAdviceAlone() throws {
    let told = try told("Läs såväl brev som mejl.")
    #expect(told.diagnostics[0].fixes.isEmpty)
    #expect(told.diagnostics[0].explanation.swedish.contains("”både … och”"))
  }

  @Test func jargonIsToldInItsForms() throws {
    let told = try told("Iterera er backlog och fira varje quick win.")
    #expect(
      told.findings == [
        "method-jargon «Iterera»", "method-jargon «backlog»", "method-jargon «quick win»",
      ])
  }

  @Test func whatTheProgrammeAvoidsIsToldOnce() throws {
    #expect(try told("Håll en workshop.").rules == ["avoided-word"])
  }

  // MARK: - Abbreviations

  @Test(arguments: [
    ("Ta något, t.ex. ett möte.", "Ta något, till exempel ett möte."),
    ("Ta något, t. ex. ett möte.", "Ta något, till exempel ett möte."),
    ("Ta något, t ex ett möte.", "Ta något, till exempel ett möte."),
    ("Ta lappar, pennor m.m.", "Ta lappar, pennor med mera."),
    ("Ta lappar, pennor m.m. och tejp.", "Ta lappar, pennor med mera och tejp."),
    ("T.ex. ett möte.", "Till exempel ett möte."),
    ("Börja kl. 9.", "Börja klockan 9."),
    ("Ni är ca 10.", "Ni är ungefär 10."),
    ("Ta upp det på APT i maj.", "Ta upp det på arbetsplatsträff i maj."),
    ("Ta med lappar osv. Sitt sedan.", "Ta med lappar och så vidare. Sitt sedan."),
  ])
  func anAbbreviationIsWrittenOut(_ short: String, _ long: String) throws {
    let files = try CatalogFiles.fixture("base").replacing(
      step, in: swap, with: "\(short) \(step)")
    let told = Told(files)
    #expect(told.rules == ["abbreviation"])
    let mended = told.mended(files)
    #expect(mended.rules == [])
    #expect(try mended.text(swap).contains("\(long) \(step)"))
  }

  @Test(arguments: [
    "Ring HR om IT.", "Gå 3 km med 2 kg.", "Vänta 5 min.", "En bit på 3 mm.", "Bo i St Olof.",
    "KL är en stad.", "Höj temat.",
  ])
  func unitsAndNamesAreNoAbbreviations(_ sentence: String) throws {
    #expect(try told(sentence).rules == [])
  }

  @Test func theProgrammesTermsMayBeShort() throws {
    let told = try told(term: "| APT | | | Vårt möte. |", "Ta upp det på APT i maj.")
    #expect(told.rules == [])
  }

  // MARK: - Any text

  @Test(arguments: [
    "x", "🙂🙂 🙂", "er\u{AD}håller", "e\u{301}rhåller t\u{301}.ex.", "مرحبا بالعالم", "Man", "...",
    "ska", "gör en", "t.", "I övningen kommer ni att", "1.000.000,5 %",
  ])
  func everyTextIsRead(_ text: String) throws {
    let told = try Told.replacing("Sitt så att alla ser varandra.", with: text)
    #expect(told.rules.allSatisfy { $0 != "internal-error" })
    #expect(Set(told.findings).count == told.findings.count)
  }
}

extension Told {
  /// A file as it was read.
  func text(_ path: String) throws -> String {
    let file = try #require(read.sources.files.first { $0.path == path })
    return String(decoding: file.bytes, as: UTF8.self)
  }
}
