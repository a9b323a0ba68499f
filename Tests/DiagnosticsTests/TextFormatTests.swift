import Diagnostics
import Testing
import Text

/// A rule for the tests of formats.
let sampleRule = RuleDescription(
  "sample-rule", .warning, summary: LocalizedText(sv: "Vad.", en: "What."),
  reason: LocalizedText(sv: "Därför att.", en: "Because."), bad: [], good: [])

/// What is told of the nth occurrence of a mark in one file.
func told(
  _ mark: String, in text: String, notes: [Diagnostic.Note] = [], fixes: [Fix] = []
) throws -> Diagnostic {
  let place = try #require(text.firstRange(of: mark))
  let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
  let range = SourceRange(file: FileID(0), start: start, end: start + mark.utf8.count)
  return Diagnostic(
    sampleRule, at: range, LocalizedText(sv: "Något är fel", en: "Something is wrong"),
    notes: notes, fixes: fixes)
}

func sources(_ text: String) -> SourceFiles {
  SourceFiles([SourceFile(path: "a/b.md", bytes: Array(text.utf8))])
}

@Suite struct TextFormatTests {
  private func print(
    _ diagnostics: [Diagnostic], of text: String, _ language: Language = .english,
    colour: Bool = false
  ) -> String {
    var format = TextFormat(sources: sources(text), language: language, colour: colour)
    return format.render(diagnostics)
  }

  private func lines(_ mark: String, in text: String) throws -> [String] {
    print([try told(mark, in: text)], of: text).split(separator: "\n").map(String.init)
  }

  @Test func printsPlaceSeverityMessageRuleExcerptAndWhy() throws {
    let text = "ett\nåtta två\n"
    let expected = """
      a/b.md:2:6: varning: Något är fel [sample-rule]
        2 | åtta två
          |      ^^^
          Därför att.

      """
    #expect(print([try told("två", in: text)], of: text, .swedish) == expected)
  }

  @Test func anEmptyLineStandsBetweenTwo() throws {
    let text = "ett två"
    let printed = print([try told("ett", in: text), try told("två", in: text)], of: text)
    #expect(
      printed.split(separator: "\n", omittingEmptySubsequences: false).filter(\.isEmpty).count == 2)
    #expect(printed.contains("\n\na/b.md:1:5"))
  }

  @Test func theSameExplanationIsPrintedOnce() throws {
    let text = "ett två"
    let printed = print([try told("ett", in: text), try told("två", in: text)], of: text)
    #expect(printed.ranges(of: "Because.").count == 1)
  }

  @Test func tabsTakeOneColumnAndControlCharactersShow() throws {
    #expect(try lines("b", in: "\ta\tb")[1...2] == ["  1 |  a b", "    |    ^"])
    #expect(try lines("b", in: "a\u{7}b")[1...2] == ["  1 | a\u{FFFD}b", "    |   ^"])
  }

  @Test func lettersMadeOfSeveralScalarsTakeOneColumn() throws {
    #expect(try lines("b", in: "e\u{301}b")[1...2] == ["  1 | e\u{301}b", "    |  ^"])
  }

  @Test(arguments: [0, 10, 50, 150, 290])
  func aLongLineIsCutAroundTheMark(_ before: Int) throws {
    let text =
      String(repeating: "a", count: before) + "XYZ" + String(repeating: "b", count: 297 - before)
    let shown = try lines("XYZ", in: text)
    let excerpt = shown[1].dropFirst("  1 | ".count)
    let carets = shown[2].dropFirst("    | ".count)
    #expect(excerpt.count <= 102)
    let marked = zip(excerpt, carets).filter { $0.1 == "^" }.map(\.0)
    #expect(String(marked) == "XYZ")
  }

  @Test func aMarkOverSeveralLinesIsShownOnItsFirst() throws {
    #expect(try lines("två\ntre", in: "ett två\ntre")[1...2] == ["  1 | ett två", "    |     ^^^"])
  }

  @Test func aPlaceWithoutLengthHasNoExcerpt() throws {
    #expect(
      try lines("", in: "ett") == [
        "a/b.md:1:1: warning: Something is wrong [sample-rule]", "    Because.",
      ])
  }

  @Test func aFileWithoutContentIsNamedAlone() {
    let diagnostic = Diagnostic(
      sampleRule, at: SourceRange(file: FileID(0)), LocalizedText(same: "Borta"))
    #expect(print([diagnostic], of: "").hasPrefix("a/b.md: warning: Borta [sample-rule]\n"))
  }

  @Test func notesStandWithTheirPlaces() throws {
    let text = "ett\ntvå"
    let note = Diagnostic.Note(
      at: SourceRange(file: FileID(0), start: 4, end: 8), LocalizedText(same: "här"))
    let printed = print([try told("ett", in: text, notes: [note])], of: text)
    #expect(printed.contains("\n  a/b.md:2:1: här\n"))
  }

  @Test func oneFixStandsBesideTheMarkAndSeveralDoNot() throws {
    let text = "ett"
    let fix = Fix(.suggested, LocalizedText(same: "skriv två?"), [])
    #expect(print([try told("ett", in: text, fixes: [fix])], of: text).contains("^^^ skriv två?\n"))
    #expect(!print([try told("ett", in: text, fixes: [fix, fix])], of: text).contains("skriv"))
  }

  @Test func longExplanationsAreWrapped() throws {
    let long = Array(repeating: "ord", count: 60).joined(separator: " ")
    let diagnostic = Diagnostic(
      sampleRule, at: SourceRange(file: FileID(0)), LocalizedText(same: "Borta"),
      explanation: LocalizedText(same: long))
    #expect(print([diagnostic], of: "").split(separator: "\n").allSatisfy { $0.count <= 96 })
  }

  @Test func colourAddsCodesAndNothingElse() throws {
    let text = "ett två"
    let diagnostics = [try told("två", in: text)]
    let plain = print(diagnostics, of: text)
    let coloured = print(diagnostics, of: text, colour: true)
    #expect(!plain.contains("\u{1B}"))
    #expect(coloured.contains("\u{1B}[1;33mwarning\u{1B}[0m"))
    #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
  }

  @Test func nothingToTellPrintsNothing() {
    #expect(print([], of: "") == "")
  }
}
