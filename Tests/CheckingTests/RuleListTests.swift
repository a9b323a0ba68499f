import Diagnostics
import TestSupport
import Testing
import Text

/// The rules of the first release: how much each weighs, and whether it may be lowered.
private let wanted: [(severity: Severity, isRequired: Bool, rules: [String])] = [
  (
    .error, true,
    [
      "unreadable-file", "invalid-encoding", "missing-file", "unknown-file", "invalid-identifier",
      "duplicate-identifier", "invalid-front-matter", "too-deep", "too-large", "unknown-key",
      "missing-key", "duplicate-key", "invalid-value", "invalid-xml", "internal-error",
      "invalid-duration", "unknown-section",
      "missing-section", "duplicate-section", "misplaced-section", "empty-section", "wrong-count",
      "unsupported-markup", "misplaced-field", "looks-like", "unknown-exercise",
      "ambiguous-reference", "dependency-cycle", "unknown-theme", "unknown-area", "unknown-grade",
      "missing-descriptor", "unknown-exporter", "broken-link", "missing-media", "invalid-media",
      "required-rule",
    ]
  ),
  (
    .error, false,
    [
      "order-breaks-dependency", "step-minutes-differ", "session-length", "occasion-out-of-range",
      "duplicate-number", "unknown-rule", "missing-alt-text", "table-without-header",
      "paper-or-typed", "personal-data", "invisible-character",
    ]
  ),
  (
    .warning, false,
    [
      "unplaced-exercise", "module-length", "theme-size", "duplicate-mapping", "duplicate-content",
      "duplicate-title", "large-package", "large-media", "long-sentence", "officialese",
      "avoided-word", "contradicting-words", "term-variant", "split-compound", "method-jargon",
      "abbreviation",
      "mixed-address", "unused-exception", "exception-without-reason", "insecure-link",
      "vague-link", "points-by-place", "emoji-as-word", "missing-reflection",
      "missing-facilitation", "missing-group-size", "missing-example", "missing-adaptation",
      "missing-signs", "hard-to-read", "wrong-length", "placeholder-text", "repeated-word",
      "typography",
    ]
  ),
  (
    .note, false,
    [
      "uncovered-cell", "unused-media", "empty-opening", "noun-for-verb", "passive-step",
      "redundant-dependency", "number-gap", "too-many-steps", "step-too-long", "no-pause",
      "template-unmentioned", "filled-in-differs", "if-then-form",
      "long-paragraph", "long-word", "no-question", "duplicate-text", "all-capitals",
    ]
  ),
]

@Suite struct RuleListTests {
  @Test func rulesWeighWhatTheIssueSays() {
    let expected = wanted.flatMap { line in
      line.rules.map { "\($0) \(line.severity) \(line.isRequired)" }
    }
    let actual = ToldRule.all.map { rule in
      let description = rule.description
      return "\(description.identifier) \(description.severity) \(description.isRequired)"
    }
    #expect(actual.sorted() == expected.sorted())
  }

  @Test func eachRuleIsAFileNamedForIt() throws {
    let files = try ["Sources", "exporters"].flatMap {
      try Repository.files(in: $0, endingWith: ".swift")
    }
    let defining = try files.filter { try Repository.text($0).contains("RuleDescription(\n") }
    let named = defining.map { String($0.split(separator: "/").last?.dropLast(6) ?? "") }
    #expect(named.sorted() == ToldRule.all.map { typeName($0.description.identifier) }.sorted())
  }

  @Test func eachRuleHasAFolderOfWhatItPrintsAndNoOtherFolderLiesThere() throws {
    let folders = try Repository.names(in: "fixtures/broken")
    #expect(folders == ToldRule.all.map(\.description.identifier).sorted())
    for folder in folders {
      let files = try Repository.names(in: "fixtures/broken/\(folder)")
      #expect(files == ["printed.en.txt", "printed.sv.txt"])
    }
  }

  @Test(arguments: ToldRule.all)
  func describesItselfInWholeSentencesInBothLanguages(_ rule: ToldRule) {
    let description = rule.description
    for text in [description.summary, description.reason] {
      #expect(text.swedish.hasSuffix(".") && text.english.hasSuffix("."))
      #expect(text.swedish != text.english)
    }
  }

  /// `unknown-exercise` → `UnknownExercise`.
  private func typeName(_ identifier: String) -> String {
    identifier.split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
