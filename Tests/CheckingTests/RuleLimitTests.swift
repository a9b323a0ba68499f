import Diagnostics
import Files
import TestSupport
import Testing
import Text

private let swap = "ovningar/byt-ut.md"
private let alone = "ovningar/gor-en-egen-antipilot.md"
private let pause = "### Paus: sträck på er (5 min)\n\n"

/// Where rules that count begin to tell.
@Suite struct RuleLimitTests {
  /// The group exercise with other minutes for its first and last step.
  private func told(_ first: Int, _ last: Int, pause isPaused: Bool = true) throws -> Told {
    let minutes = first + last + (isPaused ? 5 : 0)
    var files = try CatalogFiles.fixture("base")
      .replacing("tid: 45 min", in: swap, with: "tid: \(minutes) min")
      .replacing("(15 min)", in: swap, with: "(\(first) min)")
      .replacing("(25 min,", in: swap, with: "(\(last) min,")
    if !isPaused { files = try files.replacing(pause, in: swap, with: "") }
    return Told(files)
  }

  private func toldLimited(_ row: String, _ text: String) throws -> Told {
    Told(
      try .fixture("base")
        .replacing("| övningens tid |", in: "program.md", with: "\(row)\n| övningens tid |")
        .replacing("Säg din egen mening sist.", in: swap, with: text))
  }

  // MARK: - Steps

  @Test(arguments: [(45, false), (46, true)])
  func aStepMayTakeThreeQuarters(_ minutes: Int, _ isTold: Bool) throws {
    let rules = try told(10, minutes).rules
    #expect(rules == (isTold ? ["step-too-long"] : []))
  }

  @Test(arguments: [false, true])
  func anHourAndAHalfNeedsNoPause(_ isPaused: Bool) throws {
    #expect(try told(45, 45, pause: isPaused).rules == [])
  }

  @Test func aMinuteMoreDoes() throws {
    let files = try CatalogFiles.fixture("base")
      .replacing("tid: 45 min", in: swap, with: "tid: 91 min")
      .replacing("(15 min)", in: swap, with: "(45 min)")
      .replacing(pause, in: swap, with: "### Rita (1 min)\n\nRita.\n\n")
      .replacing("(25 min,", in: swap, with: "(45 min,")
    #expect(Told(files).findings == ["no-pause «Välj en (45 min, kan hoppas över)»"])
    let paused = try files.replacing("### Rita (1 min)", in: swap, with: "### Paus (1 min)")
    #expect(Told(paused).rules == [])
  }

  @Test(arguments: [(9, false), (10, true)])
  func nineStepsCanBeKeptInMind(_ count: Int, _ isTold: Bool) throws {
    let more = (3...count).map { "### Gör sak \($0) (1 min)\n\nGör den.\n\n" }.joined()
    let files = try CatalogFiles.fixture("base")
      .replacing("(15 min)", in: swap, with: "(\(15 - count + 2) min)")
      .replacing(pause, in: swap, with: pause + more)
    #expect(Told(files).findings == (isTold ? ["too-many-steps «Välj en (25 min, kan hoppas över)»"] : []))
  }

  @Test func stepsOfOccasionsAreCountedOneOccasionAtATime() throws {
    let more = (3...9).map { "### Gör sak \($0) (1 min)\n\nGör den.\n\n" }.joined()
    let files = try CatalogFiles.fixture("base")
      .replacing("tid: 45 min", in: swap, with: "tid: 2 x 45 min")
      .replacing("(15 min)", in: swap, with: "(8 min)")
      .replacing(pause, in: swap, with: pause + more)
      .replacing(
        "(25 min, kan hoppas över)", in: swap,
        with: "(25 min, endast tillfälle 1)\n\nPeka.\n\n### En till (25 min, från tillfälle 2)")
    #expect(Told(files).rules == [])
  }

  // MARK: - Words

  @Test(arguments: [
    ("utvecklingsmöjlighet", false), ("utvecklingsmöjlighete", true),
    ("utvecklings-möjligheter", false), ("utvecklingsmo\u{308}jlighet", false),
    ("utvecklings\u{AD}möjlighet", false), ("https://exempel.se/utvecklingsmöjlighet", false),
  ])
  func aWordOfTwentyLettersCanBeRead(_ word: String, _ isTold: Bool) throws {
    let told = try Told.replacing("Säg din egen mening sist.", with: "Säg \(word) sist.")
    #expect(told.rules.contains("long-word") == isTold)
  }

  @Test(arguments: [(80, false), (81, true)])
  func aParagraphOfEightyWordsCanBeTakenIn(_ words: Int, _ isTold: Bool) throws {
    let text = String(repeating: "Ta det med ro. ", count: words / 4) + (words > 80 ? "Ja." : "")
    let told = try Told.replacing("Säg din egen mening sist.", with: text)
    #expect(told.rules == (isTold ? ["long-paragraph"] : []))
  }

  @Test(arguments: [(12, []), (13, ["long-sentence"])])
  func aSentenceMayHaveAsManyWordsAsTheProgrammeSays(_ words: Int, _ wanted: [String]) throws {
    let sentence = "Ta" + String(repeating: ", ta", count: words - 1) + "."
    #expect(try toldLimited("| ord i en mening | | 12 |", sentence).rules == wanted)
  }

  @Test(arguments: [(24, []), (25, ["hard-to-read"])])
  func aParagraphIsJudgedFromTwentyFiveWordsOn(_ words: Int, _ wanted: [String]) throws {
    let text =
      String(repeating: "Kalendern behöver utrymme. ", count: 8)
      + (words == 25 ? "Ja." : "")
    #expect(try toldLimited("| LIX i ett stycke | | 45 |", text).rules == wanted)
  }

  @Test func aWholeExerciseIsJudgedFromAHundredWordsOn() throws {
    let few = "Kalendern behöver utrymme. Besökaren behöver tydliga svar. "
    let row = "| LIX i en övning | | 25 |"
    func told(_ times: Int) throws -> [String] {
      let text = "Ni byter.\n\n" + Array(repeating: few, count: times).joined(separator: "\n\n")
      return Told(
        try .fixture("base")
          .replacing("| övningens tid |", in: "program.md", with: "\(row)\n| övningens tid |")
          .replacing("Ni byter en uppgift mot något som ger mer värde.", in: swap, with: text)
      ).findings
    }
    #expect(try told(2) == [])
    #expect(try told(12) == ["hard-to-read «Byt ut»"])
  }

  /// The exercises of the base catalogue have 52 and 56 counted words.
  @Test(arguments: [
    (52, 56, []), (53, 56, ["Byt ut"]), (52, 55, ["Gör en egen antipilot"]),
    (10, 20, ["Byt ut", "Gör en egen antipilot"]),
  ])
  func anExerciseHasAsManyWordsAsTheProgrammeSays(_ least: Int, _ most: Int, _ wanted: [String])
    throws
  {
    let told = try toldLimited("| ord i en övning | \(least) | \(most) |", "Säg det sist.")
    #expect(told.findings == wanted.map { "wrong-length «\($0)»" })
  }

  @Test(arguments: [(15, "ord i en kort övning"), (16, "ord i en övning")])
  func aShortExerciseTakesAQuarterAtMost(_ minutes: Int, _ row: String) throws {
    let files = try CatalogFiles.fixture("base")
      .replacing("| övningens tid |", in: "program.md", with: "| \(row) | | 1 |\n| övningens tid |")
      .replacing("tid: 20 min", in: alone, with: "tid: \(minutes) min")
      .replacing("(15 min)", in: alone, with: "(\(minutes - 5) min)")
    #expect(Told(files).findings.contains("wrong-length «Gör en egen antipilot»"))
  }
}
