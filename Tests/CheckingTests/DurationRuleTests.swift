import Diagnostics
import Files
import TestSupport
import Testing
import Text

@Suite struct DurationRuleTests {
  @Test func stepsAddUpOnEachOccasion() throws {
    let steps = "(25 min, endast tillfälle 1)\n\nPeka.\n\n### Igen (20 min, från tillfälle 2)"
    let files = try CatalogFiles.fixture("base")
      .replacing("tid: 45 min", in: "ovningar/byt-ut.md", with: "tid: 2 x 45 min")
      .replacing("(25 min, kan hoppas över)", in: "ovningar/byt-ut.md", with: steps)
    let told = Told(files)
    #expect(told.rules == ["step-minutes-differ"])
    #expect(
      told.diagnostics[0].message.swedish
        == "Stegen vid tillfälle 2 tar 40 min tillsammans, men tiden för ett tillfälle är 45 min")
  }

  @Test func limitsCountOneOccasion() throws {
    let told = try Told.replacing("tid: 45 min", with: "tid: 10 x 45 min")
    #expect(told.findings == ["module-length «Gör plats»"])
  }

  @Test func anOccasionThatIsTooLongIsToldWithAdvice() throws {
    let told = try Told.replacing("| 2,5 h |", with: "| 40 min |", in: "program.md")
    #expect(told.findings == ["session-length «45 min»"])
    #expect(told.diagnostics[0].explanation.swedish.hasPrefix("Dela övningen"))
  }

  @Test func stepsThatMayBeSkippedCount() throws {
    let told = try Told.replacing(", kan hoppas över", with: "")
    #expect(told.rules == [])
  }

  @Test func aModuleCountsBehaviourExercisesThatHaveATime() throws {
    let files = try CatalogFiles.fixture("base")
      .replacing("| modulens tid | | 8 h |", in: "program.md", with: "| modulens tid | 35 min | |")
    #expect(Told(files).rules == [])
    let without = try files.replacing("tid: 20 min\n", in: "beteenden/enhetsmote.md", with: "")
    #expect(Told(without).findings == ["module-length «Ställ utforskande frågor»"])
  }
}
