import Catalog
import Diagnostics
import Examples
import Files
import Reading
import TestSupport
import Testing
import Text

@testable import LaroverkTool

/// What `laroverk explain` and `laroverk rules` print.
@Suite struct ExplanationTests {
  static let rules = AllRules.descriptions.map(\.identifier)

  @Test(arguments: rules, Language.allCases)
  func everyRuleShowsWhatIsWrongAsItIsToldAndWhatIsRight(_ name: String, _ language: Language)
    throws
  {
    let rule = try #require(AllRules.descriptions.first { $0.identifier == name })
    let text = try explain(rule, language)
    #expect(text.hasPrefix("\(name) (\(rule.severity.word[language]))\n"))
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains(rule.summary[language]) && words.contains(rule.reason[language]))
    guard !rule.bad.changes.isEmpty else { return }
    #expect(text.contains(" [\(name)]\n"))
    #expect(text.hasSuffix(language == .swedish ? "Inget att anmärka.\n" : "Nothing to report.\n"))
  }

  /// What a check prints has its own width.
  @Test(arguments: rules, Language.allCases)
  func theRestFitsInEightyColumns(_ name: String, _ language: Language) throws {
    let rule = try #require(AllRules.descriptions.first { $0.identifier == name })
    let base = CatalogFiles.base(of: rule.bad, language)
    let told = Told(try base.changed(by: rule.bad[language]))
    let all = told.diagnostics + UnknownExporter.diagnostics(told.read.items.programme)
    let printed = told.printed(all, language).split(separator: "\n")
    let text = try explain(rule, language)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 || printed.contains($0) })
  }

  @Test(arguments: ["unknown-exercise", "missing-section", "missing-file"], Language.allCases)
  func printsWhatIsKept(_ name: String, _ language: Language) throws {
    let rule = try #require(AllRules.descriptions.first { $0.identifier == name })
    try Snapshot("fixtures/explain/\(name).\(language.rawValue).txt")
      .compare(with: explain(rule, language))
  }

  @Test func anEnglishReaderIsToldThatAnExampleIsSwedish() throws {
    let rule = RuleDescription(
      "duplicate-number", .error, summary: LocalizedText(sv: "a", en: "b"),
      reason: LocalizedText(sv: "c", en: "d"),
      bad: [.replace("nummer: 2", in: "ovningar/byt-ut.md", with: "nummer: 1")], good: [])
    #expect(try explain(rule, .english).contains("The example is from a catalogue in Swedish.\n"))
    #expect(try !explain(rule, .swedish).contains("exemplet är"))
  }

  @Test func colourIsAllThatATerminalAdds() throws {
    for rule in AllRules.descriptions {
      let coloured = try Explanation(
        rule: rule, language: .swedish, hasColour: true
      ).render()
      #expect(coloured.contains("\u{1B}[1m\(rule.identifier)\u{1B}[0m"))
      #expect(
        coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == (try explain(rule, .swedish)))
    }
  }

  @Test(arguments: Language.allCases)
  func theListHasEveryRuleOnceAndFitsInEightyColumns(_ language: Language) {
    let text = RuleList(language: language, hasColour: false).render()
    let lines = text.split(separator: "\n")
    for rule in AllRules.descriptions {
      #expect(lines.filter { $0.hasPrefix("  \(rule.identifier) ") }.count == 1)
    }
    #expect(lines.allSatisfy { $0.count <= 80 })
  }

  private func explain(_ rule: RuleDescription, _ language: Language) throws -> String {
    try Explanation(rule: rule, language: language, hasColour: false).render()
  }
}
