import Catalog
import Checking
import Diagnostics
import Examples
import Files
import TestSupport
import Testing
import Text

@testable import LaroverkTool

/// `docs/format.md` says what is so: its tables are the schema's, its examples pass a check.
@Suite struct FormatDocumentTests {
  static let documents: [(path: String, language: Language)] = [
    ("docs/format.md", .swedish), ("docs/format.en.md", .english),
  ]

  @Test(arguments: documents)
  func theTablesAreThoseOfTheSchema(_ path: String, _ language: Language) throws {
    try Snapshot(path).compare(with: filled(Repository.text(path), language))
  }

  @Test(arguments: documents)
  func everyTableStandsOnce(_ path: String, _ language: Language) throws {
    let names = try Repository.text(path).matches(of: /<!-- words: (.*) -->/).map { "\($0.1)" }
    #expect(names.sorted() == WordTables.all.map(\.name).sorted())
  }

  /// The document with each table made anew between its marks.
  private func filled(_ text: String, _ language: Language) throws -> String {
    try WordTables.all.reduce(text) { text, table in
      let (start, end) = ("<!-- words: \(table.name) -->\n", "<!-- /words -->")
      let from = try #require(text.firstRange(of: start)).upperBound
      let to = try #require(text[from...].firstRange(of: end)).lowerBound
      return text[..<from] + "\n" + table.render(language) + "\n" + text[to...]
    }
  }

  // MARK: - Examples

  @Test(arguments: documents)
  func theWholeFilesTogetherAreTold(_ path: String, _ language: Language) throws {
    let fences = try DocumentFences(path).fences
    let told = Told(try CatalogFiles.base(language).adding(fences))
    #expect(told.ofForm.printed(language) == "")
    #expect(told.catalog != nil)
    #expect(fences.filter(\.isWholeFile).count == 6)
  }

  @Test(arguments: documents)
  func aWholeExerciseIsOneOfThem(_ path: String, _ language: Language) throws {
    let files = try CatalogFiles.base(language).adding(DocumentFences(path).fences)
    let new = try #require(Told(files).catalog?.exercises.first { $0.number.value == 3 })
    #expect(!new.templates.isEmpty && !new.examples.isEmpty && new.steps.steps.count == 3)
  }

  @Test(arguments: documents)
  func everyPartIsReadInItsFile(_ path: String, _ language: Language) throws {
    for fence in try DocumentFences(path).fences where !fence.isWholeFile {
      switch fence.form {
      case "markdown", "yaml":
        let told = Told(try CatalogFiles.base(language).replacingPart(fence))
        #expect(told.ofForm.printed(language) == "", "\(path), \(fence.testDescription)")
      case "xml":
        let told = Told(
          try .fixture("base-xml").adding(fence.path, .text(Array(fence.text.utf8))))
        // The module that will take it in is the author's to choose.
        #expect(told.ofForm.rules == ["unplaced-exercise"], "\(told.printed(language))")
      case "text":
        #expect(
          try Repository.text(fence.path).contains(fence.text), "\(path), \(fence.testDescription)")
      default:
        Issue.record("nothing checks \(path), \(fence.testDescription)")
      }
    }
  }

  @Test func theTwoLanguagesHaveTheSameParts() throws {
    let parts = try Self.documents.map { document in
      try Repository.text(document.path).split(separator: "\n").compactMap { line in
        line.prefixMatch(of: #/(#+|```[a-z]*|<!-- words: .*) /#).map { "\($0.1)" }
      }
    }
    #expect(parts[0] == parts[1])
  }

  @Test(arguments: documents)
  func everyRuleThatIsNamedExists(_ path: String, _ language: Language) throws {
    let known = Set(AllRules.descriptions.map(\.identifier))
    let text = try Repository.text(path)
    let table = text.matches(of: /\| `([a-z]+-[a-z`, -]+)` \|\n/)
    let named = table.flatMap { $0.1.split(separator: /[`, ]+/) }.map(String.init)
    #expect(named.count > 15)
    #expect(named.allSatisfy(known.contains))
  }
}
