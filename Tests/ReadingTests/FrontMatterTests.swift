import Testing
import Text

@testable import Reading

/// What is read of the lines between two `---`: `key=value`, `key=[a|b]`.
private func read(_ lines: String) -> FrontMatter {
  FrontMatterReader.read(Array("---\n\(lines)\n---\nText\n".utf8), file: FileID(0))
}

private func entries(_ frontMatter: FrontMatter) -> [String] {
  frontMatter.entries.map { entry in
    let values = entry.values.map(\.value).joined(separator: "|")
    return entry.isList ? "\(entry.key.value)=[\(values)]" : "\(entry.key.value)=\(values)"
  }
}

/// Each problem with what it marks and what should stand there instead.
private func problems(_ lines: String) -> [String] {
  let bytes = Array("---\n\(lines)\n---\nText\n".utf8)
  return FrontMatterReader.read(bytes, file: FileID(0)).problems.map { problem in
    let marked = bytes[Int(problem.range.start)..<Int(problem.range.end)]
    let text = "\(problem.reason) «\(String(decoding: marked, as: UTF8.self))»"
    return problem.replacement.map { "\(text) → «\($0)»" } ?? text
  }
}

@Suite struct FrontMatterTests {
  @Test(arguments: [
    ("titel: Byt ut", "titel=Byt ut"),
    ("titel:   Byt ut  ", "titel=Byt ut"),
    ("gör först: Byt ut", "gör först=Byt ut"),
    ("titel: \"Byt: ut\"", "titel=Byt: ut"),
    ("titel: 'Byt: ut'", "titel=Byt: ut"),
    ("titel: \"a \\\"b\\\" \\\\ c\"", "titel=a \"b\" \\ c"),
    ("titel: 'it''s'", "titel=it's"),
    ("titel: it's", "titel=it's"),
    ("titel: sa ”hej” högt", "titel=sa ”hej” högt"),
    ("titel: a\\b", "titel=a\\b"),
    ("titel: Byt ut # en kommentar", "titel=Byt ut"),
    ("titel: \"Byt\" # en kommentar", "titel=Byt"),
    ("titel: \"a # b\"", "titel=a # b"),
    ("titel: a#b", "titel=a#b"),
    ("titel: 10:30", "titel=10:30"),
    ("bas: https://example.org/a", "bas=https://example.org/a"),
    ("titel: -a", "titel=-a"),
    ("titel: a, b", "titel=a, b"),
    ("titel: a [b]", "titel=a [b]"),
    ("titel:", "titel="),
    ("titel: # en kommentar", "titel="),
    ("material: []", "material=[]"),
    ("material: [a]", "material=[a]"),
    ("material: [ a ,b ]", "material=[a|b]"),
    ("material: [a, b] # en kommentar", "material=[a|b]"),
    ("material: [a, \"b, c\", 'd]']", "material=[a|b, c|d]]"),
    ("material: [a, b,]", "material=[a|b]"),
    ("material:\n- a\n- b", "material=[a|b]"),
    ("material:\n  - a\n  - b # en kommentar", "material=[a|b]"),
    ("material: # en kommentar\n\n# en till\n- \"a: b\"\n\n- c", "material=[a: b|c]"),
  ])
  func reads(_ lines: String, _ expected: String) {
    #expect(entries(read(lines)) == [expected])
    #expect(problems(lines) == [])
  }

  @Test func readsKeysInTheOrderWrittenPastCommentsAndEmptyLines() {
    #expect(entries(read("# först\na: 1\n\n  # sedan\nb: 2")) == ["a=1", "b=2"])
  }

  @Test(arguments: [
    ("Bara text", "noColon «Bara text»"),
    (": a", "noColon «: a»"),
    ("titel:Byt ut", "noBlankAfterColon «:» → «: »"),
    ("  titel: a", "nested «titel: a»"),
    ("titel: a\n  fortsättning", "nested «fortsättning»"),
    ("titel: Byt: ut", "needsQuotes «Byt: ut» → «\"Byt: ut\"»"),
    ("titel: Byt:", "needsQuotes «Byt:» → «\"Byt:\"»"),
    ("titel: Byt #ut", "needsQuotes «Byt #ut» → «\"Byt #ut\"»"),
    ("titel: #ut", "needsQuotes «#ut» → «\"#ut\"»"),
    ("titel: - a", "needsQuotes «- a» → «\"- a\"»"),
    ("titel: ? a", "needsQuotes «? a» → «\"? a\"»"),
    ("titel: ”Byt ut”", "curlyQuotes «”Byt ut”» → «\"Byt ut\"»"),
    ("titel: ’Byt ut’", "curlyQuotes «’Byt ut’» → «\"Byt ut\"»"),
    ("titel: \"a\\nb\"", "badEscape «\\» → «\\\\»"),
    ("titel: \"Byt ut", "unclosedQuote «\"Byt ut»"),
    ("titel: \"Byt\" ut", "textAfterValue « ut»"),
    ("titel: 'Byt's ut", "textAfterValue «s ut»"),
    ("material: [a, b", "unclosedList «[a, b»"),
    ("material: [a,, b]", "emptyListItem «,»"),
    ("material: [a] b", "textAfterValue « b»"),
    ("material: [a?]", "needsQuotes «a?» → «\"a?\"»"),
    ("material: [a: b]", "needsQuotes «a: b» → «\"a: b\"»"),
    ("material:\n- a?", "needsQuotes «a?» → «\"a?\"»"),
    ("material:\n- a, b", "needsQuotes «a, b» → «\"a, b\"»"),
    ("material:\n-", "emptyListItem «-»"),
    ("- a", "itemWithoutKey «- a»"),
    ("material: a\n- b", "itemAfterValue «- b»"),
    ("material: [a]\n- b", "itemAfterValue «- b»"),
    ("material:\n- a\n  - b", "unevenItems «- b»"),
    ("titel:\ta", "tab «\t» → «  »"),
  ])
  func tells(_ lines: String, _ expected: String) {
    #expect(problems(lines) == [expected])
  }

  @Test(arguments: ["@", "%", "`", "&", "*", "!", "|", ">", "{", "]", ",", "}"])
  func tellsAValueThatBeginsWithAMarkOfYAML(_ mark: String) {
    #expect(problems("titel: \(mark)a") == ["needsQuotes «\(mark)a» → «\"\(mark)a\"»"])
  }

  @Test func tellsEveryWrongLineAndReadsTheOthers() {
    let lines = "Bara text\nnummer: 1\ntitel: a: b\n  indragen: x\ntid: 5 min"
    #expect(problems(lines).count == 3)
    #expect(entries(read(lines)) == ["nummer=1", "titel=", "tid=5 min"])
  }

  @Test func tellsAMissingOrUnclosedFrontMatterAlone() {
    let missing = FrontMatterReader.read(Array("Bara text\n".utf8), file: FileID(0))
    #expect(missing.problems.map(\.reason) == [.missing])
    let unclosed = FrontMatterReader.read(Array("---\nBara: text: x\n".utf8), file: FileID(0))
    #expect(unclosed.problems.map(\.reason) == [.unclosed])
    #expect(FrontMatterReader.read([], file: FileID(0)).problems.map(\.reason) == [.missing])
  }

  @Test func readsTenThousandKeys() {
    let lines = (0..<10_000).map { "nyckel \($0): \($0)" }.joined(separator: "\n")
    #expect(read(lines).entries.count == 10_000)
  }
}
