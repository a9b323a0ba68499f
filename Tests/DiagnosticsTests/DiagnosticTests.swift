import Diagnostics
import Testing
import Text

@Suite struct DiagnosticTests {
  private func diagnostic(_ file: Int, _ start: Int, _ severity: Severity, _ rule: String = "r")
    -> Diagnostic
  {
    let description = RuleDescription(
      rule, severity, summary: LocalizedText(same: "s"), reason: LocalizedText(same: "r"), bad: [],
      good: [])
    return Diagnostic(
      description, at: SourceRange(file: FileID(file), start: start, end: start + 1),
      LocalizedText(same: "m"))
  }

  @Test func readingOrderIsByFileThenPlaceThenRule() {
    let sorted = [
      diagnostic(1, 0, .note, "a"), diagnostic(0, 9, .error, "b"), diagnostic(0, 2, .note, "d"),
      diagnostic(0, 2, .error, "c"),
    ].inReadingOrder
    #expect(sorted.map(\.rule) == ["c", "d", "b", "a"])
  }

  @Test func severitiesAreOrderedAndCounted() {
    #expect(Severity.note < .warning && Severity.warning < .error)
    let told = [diagnostic(0, 0, .note), diagnostic(0, 1, .warning), diagnostic(0, 2, .warning)]
    #expect(told.count(.warning) == 2)
    #expect(!told.hasErrors)
    #expect((told + [diagnostic(0, 3, .error)]).hasErrors)
  }

  @Test func severitiesHaveTheirWords() {
    #expect(Severity.allCases.map(\.word.swedish) == ["tips", "varning", "fel"])
    #expect(Severity.allCases.map(\.word.english) == ["note", "warning", "error"])
  }
}
