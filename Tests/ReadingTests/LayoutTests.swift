import Catalog
import Diagnostics
import Files
import Reading
import TestSupport
import Testing
import Text

/// Which files belong where.
@Suite struct LayoutTests {
  private func told(adding path: String, _ text: String = "Hej.\n") throws -> Told {
    Told(try .fixture("base").adding(path, .text(Array(text.utf8))))
  }

  private let area = "---\nnummer: 9\ntitel: Nytt\n---\n## Grader\n\n1. Ett.\n2. Två.\n"

  @Test(arguments: [
    ".git/config.md", ".DS_Store", "~utkast.md", "program.md~", "README.md", "ovningar/README.md",
    "ovningar/.gomd/a.md", "media/README.md",
  ])
  func dotfilesTildesAndReadmesArePassedOver(_ path: String) throws {
    let found = try told(adding: path)
    #expect(found.rules == [])
  }

  @Test(arguments: [
    "ovning.md", "ovningar.md", "ovningar/a.txt", "ovningar/a/b.md", "teman/media/a.png",
    "texter/a.md",
  ])
  func whatHasNoPlaceIsTold(_ path: String) throws {
    let found = try told(adding: path)
    #expect(found.rules == ["unknown-file"])
  }

  @Test func aFolderWithoutPlaceIsToldOnceHoweverMuchIsInIt() throws {
    let files = try ["a.md", "b.md", "c/d.md"].reduce(CatalogFiles.fixture("base")) {
      $0.adding("anteckningar/\($1)", .text([]))
    }
    #expect(Told(files).rules == ["unknown-file"])
  }

  @Test(arguments: ["omraden/Nytt område.md", "omraden/nytt_omrade.md", "omraden/området.md"])
  func aStemThatIsNoIdentifierIsToldWithAName(_ path: String) throws {
    let told = try told(adding: path, area)
    #expect(told.rules.contains("invalid-identifier"))
    #expect(!told.rules.contains("invalid-front-matter"))
  }

  @Test func stemsThatDifferInCaseAloneAreTold() throws {
    let told = try told(adding: "omraden/Kultur.md", area)
    #expect(told.rules.filter { $0 == "duplicate-identifier" }.count == 1)
  }

  @Test func exercisesAndBehaviourExercisesShareOneSpace() throws {
    let files = try CatalogFiles.fixture("base")
    let text = try Repository.text("fixtures/catalogs/base/beteenden/enhetsmote.md")
    let told = Told(
      try files.removing("beteenden/enhetsmote.md")
        .adding("beteenden/byt-ut.md", .text(Array(text.utf8))))
    #expect(told.rules == ["duplicate-identifier"])
  }

  @Test func anEmptyFolderLacksItsTwoFiles() {
    #expect(Told(CatalogFiles([])).rules == ["missing-file", "missing-file"])
  }

  @Test func nobodyIsToldOfUnknownThingsThatAreOnlyBroken() throws {
    let files = try CatalogFiles.fixture("base")
    for content in [CatalogFiles.Content.tooLarge(2_000_000), .text([0xFF]), .text([])] {
      let path = "ovningar/gor-en-egen-antipilot.md"
      #expect(Told(try files.removing(path).adding(path, content)).rules.count == 1)
    }
  }

  /// What the file most likely is says what to do with it.
  @Test(arguments: [
    ("ovningar/Min övning.txt", "Rename the file to min-ovning.md."),
    ("ovningar/byt.md.txt", "Rename the file to byt.md."),
    ("ovningar/byt.docx", "save it as byt.md."),
    ("ovningar/karta.png", "Move pictures and files to the folder media."),
    ("ovningar/byt.py", "Move the file, or take it away."),
  ])
  func aFileOfAnotherFormIsToldWhatToDo(_ path: String, _ advice: String) throws {
    let told = Told(try .fixture("base").adding(path, .text([0x61])))
    let printed = told.printed(.english).split(separator: /\s+/).joined(separator: " ")
    #expect(told.rules == ["unknown-file"])
    #expect(printed.contains(advice), "\(printed)")
  }
}
