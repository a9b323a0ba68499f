import Catalog
import Diagnostics
import Files
import Reading
import TestSupport
import Testing
import Text

@testable import LaroverkTool

/// What `laroverk new` writes: a file that wants its text, and makes nobody else complain.
@Suite struct NewItemTests {
  /// A kind that a catalogue has many of, and a catalogue to put one more in.
  struct Case: Sendable, CustomTestStringConvertible {
    let kind: KindName
    let catalog: String

    var testDescription: String { "\(kind) in \(catalog)" }

    static let all = ["base", "base-en"].flatMap { catalog in
      [KindName.theme, .exercise, .behaviourExercise, .module, .area].map {
        Case(kind: $0, catalog: catalog)
      }
    }
  }

  @Test(arguments: Case.all)
  func checkNamesWhatIsLeftToWriteAndNothingElse(_ one: Case) throws {
    let files = try CatalogFiles.fixture(one.catalog)
    let item = try item(one.kind.rawValue, "Walk: talk", in: files)
    let told = Told(files.adding(item.path, .text(Array(item.text.utf8))))
    #expect(told.diagnostics.map(\.rule).sorted() == wanted(of: one.kind, in: item).sorted())
    #expect(told.diagnostics.allSatisfy { told.read.sources[$0.range.file].path == item.path })
    #expect(told.diagnostics.allSatisfy { !told.marked($0.range).isEmpty })
  }

  /// One for each key without a value, each heading, and the text before them.
  private func wanted(of kind: KindName, in item: NewItem) -> [String] {
    let lines = item.text.split(separator: "\n")
    return lines.filter { $0.hasSuffix(":") }.map { _ in "invalid-value" }
      + lines.filter { $0.hasPrefix("## ") }.map { _ in "empty-section" }
      + (Schema.kind(kind).leadIsRequired ? ["missing-section"] : [])
  }

  @Test(arguments: [("program", "program.md"), ("programme", "programme.md")])
  func aNewCatalogueIsInTheLanguageOfItsWord(_ word: String, _ path: String) throws {
    let item = try item(word, "Vår expedition", in: CatalogFiles([]))
    #expect(item.path == path)
    #expect(item.text.contains("id: var-expedition\n"))
    #expect(item.missing == [.maturityModel])
  }

  @Test func aNewCatalogueWantsItsTextAndAMaturityModel() throws {
    var files = CatalogFiles([])
    for (word, title) in [("program", "Vår expedition"), ("mognadsmodell", "Vår modell")] {
      let item = try item(word, title, in: files)
      files = files.adding(item.path, .text(Array(item.text.utf8)))
    }
    #expect(
      Told(files).findings == [
        "missing-section «Vår modell»", "empty-section «Grader»",
        "missing-section «Vår expedition»",
        "invalid-value «licens»", "invalid-value «utgivare»",
      ])
  }

  @Test func theNumberIsTheNextAlsoAfterFilesThatWantTheirText() throws {
    var files = try CatalogFiles.fixture("base")
    for title in ["Ett", "Två"] {
      let item = try item("övning", title, in: files)
      files = files.adding(item.path, .text(Array(item.text.utf8)))
    }
    let numbers = Told(files).read.identities.filter { $0.kind == .exercise }.compactMap(\.number)
    #expect(numbers.sorted() == [1, 2, 3, 4])
  }

  @Test func theOnlyThemeIsChosenAndOfSeveralTheAuthorIsToldWhichThereAre() throws {
    let files = try CatalogFiles.fixture("base")
    #expect(try item("övning", "Ny", in: files).text.contains("tema: Gör plats för innovation\n"))
    let two = files.adding("teman/b.md", .text(Array("---\nnummer: 2\ntitel: Bjud in\n---\n".utf8)))
    let item = try item("övning", "Ny", in: two)
    let told = Told(two.adding(item.path, .text(Array(item.text.utf8))))
    #expect(told.findings.contains("invalid-value «tema»"))
    #expect(told.printed(.swedish).contains("De som finns är ”Bjud in” och ”Gör plats för"))
  }

  @Test(arguments: [
    "Vad: nu", "\"Nu\" eller \\ sen", "- strecket", "# ett", "”Hej” sa hon", "Nej!", "A, B",
    "[x]", "2026-12-01", "e\u{301}n", "  två   blanka ", "Slut:", "a # b", "'a'", "*a*",
  ])
  func everyTitleReadsBackAsItWasGiven(_ title: String) throws {
    let files = try CatalogFiles.fixture("base")
    let item = try item("övning", title, in: files)
    let read = Told(files.adding(item.path, .text(Array(item.text.utf8)))).read
    #expect(read.identities.contains { $0.title == title.nfc.blanksFolded })
  }

  @Test(arguments: [
    "övning", "ovning", "Övningar", "ÖVNING", "exercise", "Exercises", "ovningar",
  ])
  func aKindHasManyNames(_ word: String) {
    #expect(KindWords.kind(word) == .exercise)
  }

  @Test(arguments: ["behaviourExercise", "behaviour exercise", "behaviour-exercise", "beteenden"])
  func aKindOfTwoWordsIsWrittenInManyWays(_ word: String) {
    #expect(KindWords.kind(word) == .behaviourExercise)
  }

  // MARK: - What is refused

  @Test(arguments: [
    ("övning", "!!!", "ger inget filnamn"), ("övning", "", "ger inget filnamn"),
    ("övning", "a\u{7}", "styrtecken"),
    ("övning", String(repeating: "a", count: 300), "för lång"),
    ("övning", "BYT UT", "finns redan: ovningar/byt-ut.md"),
    ("övning", "Byt – ut!", "ger filnamnet byt-ut.md, som redan finns: ovningar/byt-ut.md"),
    ("övning", "Enhetsmöte", "finns redan: beteenden/enhetsmote.md"),
    ("beteendeövning", "byt  ut", "finns redan: ovningar/byt-ut.md"),
    ("program", "Nytt", "har redan ett program, och kan bara ha ett: program.md"),
    ("mognadsmodell", "Ny", "har redan en mognadsmodell, och kan bara ha en: mognadsmodell.md"),
    ("övnin", "Ny", "Menade du övning?"), ("exercize", "Ny", "Menade du övning?"),
    ("grej", "Ny", "Det kan vara program, tema"),
  ])
  func saysWhyItWritesNothing(_ word: String, _ title: String, _ reason: String) throws {
    let files = try CatalogFiles.fixture("base")
    let error = try #require(throws: UsageError.self) {
      _ = try item(word, title, in: files)
    }
    #expect(error.message.swedish.contains(reason))
    #expect(error.message.english != error.message.swedish)
  }

  @Test func aTitleOfAnotherKindIsFree() throws {
    let item = try item("tema", "Byt ut", in: .fixture("base"))
    #expect(item.path == "teman/byt-ut.md")
  }

  @Test func writesInMarkdownCataloguesOnly() throws {
    let xml = CatalogFiles.texts(["programme.xml": "<programme/>"])
    let error = try #require(throws: UsageError.self) { _ = try item("exercise", "A", in: xml) }
    #expect(error.message.english.contains("written in XML"))
  }

  private func item(_ word: String, _ title: String, in files: CatalogFiles) throws -> NewItem {
    let wish = try NewItemWish([word, title])
    return try NewItemPlace(wish, files, folder: "catalog").item(wish)
  }
}
