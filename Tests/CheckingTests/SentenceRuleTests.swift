import Diagnostics
import Files
import TestSupport
import Testing
import Text

private let swap = "ovningar/byt-ut.md"
private let alone = "ovningar/gor-en-egen-antipilot.md"

/// Rules about how a sentence is made, and whom it speaks to.
@Suite struct SentenceRuleTests {
  /// What is told of a sentence in a step of the group exercise, or of the individual one.
  private func told(_ sentence: String) throws -> Told {
    try .replacing("Peka på den uppgift", with: "\(sentence) Peka på den uppgift")
  }

  private func toldAlone(_ sentence: String) throws -> Told {
    try .replacing("Titta på förra veckan.", with: "Titta på veckan. \(sentence)", in: alone)
  }

  private func toldInEnglish(_ sentence: String) throws -> Told {
    Told(
      try .fixture("base-en").replacing(
        "Point at the task", in: "exercises/swap-it.md", with: "\(sentence) Point at the task"))
  }

  // MARK: - Nouns for verbs

  @Test(arguments: [
    ("Gör en utvärdering av veckan.", "Utvärdera veckan."),
    ("Genomför en kartläggning.", "Kartlägg."),
    ("Ni gör ett val.", "Ni väljer."),
    ("Ni ska genomföra en uppföljning.", "Ni ska följa upp."),
    ("Chefen gjorde en sammanställning av svaren.", "Chefen sammanställde svaren."),
    ("Vi har gjort analyser.", "Vi har analyserat."),
  ])
  func aVerbIsWrittenForItsNoun(_ noun: String, _ verb: String) throws {
    let files = try CatalogFiles.fixture("base").replacing(
      "Peka på den", in: swap, with: "\(noun) Peka på den")
    let told = Told(files)
    #expect(told.rules == ["noun-for-verb"])
    let mended = try told.mended(files).text(swap)
    #expect(mended.contains("\(verb) Peka på den"))
  }

  @Test func anAdjectiveBetweenIsToldWithoutAFix() throws {
    let told = try told("Gör en kort utvärdering.")
    #expect(told.findings == ["noun-for-verb «Gör en kort utvärdering»"])
    #expect(told.diagnostics[0].fixes.isEmpty)
  }

  @Test(arguments: [
    "Gör en lista.", "Ställ en fråga.", "Gör en riskbedömning.", "Läs er utvärdering.",
    "Gör det ni ska. Utvärdering kommer sedan.", "Gör plats, utvärdering kommer sedan.",
    "Ni gör som ni vill.",
  ])
  func otherNounsAreLeftAlone(_ sentence: String) throws {
    #expect(try told(sentence).rules == [])
  }

  @Test func aNounForAVerbIsToldInEnglish() throws {
    #expect(try toldInEnglish("Make a quick decision.").rules == ["noun-for-verb"])
    #expect(try toldInEnglish("Make a list.").rules == [])
  }

  // MARK: - Empty openings

  @Test(arguments: [
    "I övningen kommer ni att lära er.", "Det är viktigt att alla hörs.",
    "Nu är det dags att välja.",
    "Syftet med övningen är att välja.", "I det här steget ska ni välja.",
  ])
  func anEmptyOpeningIsTold(_ sentence: String) throws {
    #expect(try told(sentence).rules == ["empty-opening"])
  }

  @Test(arguments: [
    "Säg varför det är viktigt att alla hörs.", "”Det är viktigt att alla hörs.”",
    "Nu väljer ni.", "Tänk på syftet med övningen.",
  ])
  func aSentenceThatBeginsWithSomethingIsNot(_ sentence: String) throws {
    #expect(try told(sentence).rules == [])
  }

  @Test func aWholeSentenceCanDoWithoutItsOpening() throws {
    let files = try CatalogFiles.fixture("base").replacing(
      "Ni får mer tid", in: swap, with: "Syftet med övningen är att ni får mer tid")
    #expect(try Told(files).mended(files).text(swap).contains("\nNi får mer tid"))
  }

  // MARK: - Passive steps

  @Test(arguments: [
    ("Lapparna ska läsas högt.", "ska läsas"), ("Sedan ska lapparna läsas.", "ska lapparna läsas"),
    ("Varje svar bör därefter skrivas upp.", "bör därefter skrivas"),
    ("Nu kan alla lappar sättas upp.", "kan alla lappar sättas"),
    ("Det måste göras.", "måste göras"),
    ("Tiden får inte dras ut.", "får inte dras"),
  ])
  func aPassiveStepIsTold(_ sentence: String, _ marked: String) throws {
    #expect(try told(sentence).findings == ["passive-step «\(marked)»"])
  }

  @Test(arguments: [
    "Ni ska hoppas på det.", "Det ska finnas tid.", "Då kan ni ses.", "Alla ska trivas.",
    "Ni får minnas.", "Ni ska lyckas.", "Ni ska alla mötas igen.", "Svaren ska lapparnas ägare få.",
    "Ni ska läsa allas lappar.", "Det kan behövas en paus.", "Säg: ”Det ska läsas.”",
    "Ni kan dela på deras tid.", "Ska ni träffas?", "Ni kan läsa det som skrivas kan.",
  ])
  func otherVerbsOnSAreNotPassive(_ sentence: String) throws {
    #expect(try told(sentence).rules == [])
  }

  @Test func aPassiveOutsideTheStepsIsLeftAlone() throws {
    let told = try Told.replacing("Ni får mer tid", with: "Lapparna ska läsas. Ni får mer tid")
    #expect(told.rules == [])
  }

  @Test func aPassiveStepIsToldInEnglish() throws {
    #expect(try toldInEnglish("The notes must then be collected.").rules == ["passive-step"])
    #expect(try toldInEnglish("You may be tired. It should be fun.").rules == [])
  }

  // MARK: - Whom is spoken to

  @Test(arguments: ["Skriv det du tänker.", "Ta din penna.", "Visa dina svar.", "Det ger dig tid."])
  func oneIsSpokenToInAGroupExercise(_ sentence: String) throws {
    #expect(try told(sentence).rules == ["mixed-address"])
  }

  @Test(arguments: [
    "Du som leder delar ut lappar.", "Fråga: Vad tänker du?", "Säg: ”Vad gör du nu?”",
    "Är du chef svarar du sist.",
  ])
  func oneOfTheGroupMayBeSpokenTo(_ sentence: String) throws {
    #expect(try told(sentence).rules == [])
  }

  @Test(arguments: ["Ni är klara nu.", "Skriv era svar.", "Ta fram er kalender."])
  func manyAreSpokenToInAnIndividualExercise(_ sentence: String) throws {
    #expect(try toldAlone(sentence).rules == ["mixed-address"])
  }

  @Test(arguments: [
    "Tänk på dem ni är till för.", "Bestäm tillsammans med en kollega när ni börjar.",
    "Välj en fråga om er vardag.", "Säg till arbetsgruppen att ni provar.",
    "Gör Fira era framgångar sedan.",
  ])
  func theReaderMayBeOneOfMany(_ sentence: String) throws {
    #expect(try toldAlone(sentence).rules == [])
  }

  @Test(arguments: ["Då ser man mer.", "Man skriver först.", "Tänk på vad man gör."])
  func nobodyIsSpokenTo(_ sentence: String) throws {
    #expect(try told(sentence).rules == ["mixed-address"])
    #expect(try toldAlone(sentence).rules == ["mixed-address"])
  }

  @Test(arguments: [
    "Tänk på en man i kön.", "Fråga en äldre man.", "Säg: ”Man vet aldrig.”",
    "Skriv man eller kvinna.",
    "Läs om mannen.",
  ])
  func aManIsAMan(_ sentence: String) throws {
    #expect(try told(sentence).rules == [])
  }

  @Test func scriptsExamplesAndTemplatesSpeakAsTheyLike() throws {
    let files = try CatalogFiles.fixture("base")
      .replacing("> Vi börjar", in: swap, with: "> Du och man. Vi börjar")
      .replacing("Ett påhittat exempel.", in: swap, with: "Ett påhittat exempel. Man gör du.")
      .replacing("- Det här slutar vi med: ____", in: swap, with: "- Det här slutar du med: ____")
      .replacing("- Det här slutar vi med: Listan", in: swap, with: "- Det här slutar du med: Man")
      .replacing("Säg din egen mening sist.", in: swap, with: "Säg vad du vill sist.")
    #expect(Told(files).rules == [])
  }

  @Test func eachCauseIsToldOnceWithItsOtherPlaces() throws {
    let told = try told("Ta din penna. Skriv det du vill. Sedan får man gå. Man går.")
    #expect(told.findings == ["mixed-address «din»", "mixed-address «man»"])
    #expect(told.diagnostics.map(\.notes.count) == [1, 1])
    #expect(told.diagnostics[0].message.swedish.hasSuffix("(2 ställen)"))
  }

  @Test func oneAddressIsMended() throws {
    let files = try CatalogFiles.fixture("base").replacing(
      "som ni vill byta", in: swap, with: "som du vill byta")
    #expect(Told(files).mended(files).rules == [])
  }

  @Test func anybodyIsToldInEnglish() throws {
    #expect(try toldInEnglish("Trust one's own eyes.").rules == ["mixed-address"])
    #expect(try toldInEnglish("Take one, and one more.").rules == [])
  }
}
