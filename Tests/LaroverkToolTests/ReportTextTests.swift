import Checking
import Files
import TestSupport
import Testing
import Text

@testable import LaroverkTool

/// The report as it is printed.
@Suite struct ReportTextTests {
  private func report(_ files: CatalogFiles) throws -> Report {
    Report(try Told(files).checked())
  }

  private func text(_ report: Report, _ language: Language = .swedish, colour: Bool = false)
    -> String
  {
    ReportText(report: report, language: language, hasColour: colour).render()
  }

  @Test(arguments: Language.allCases)
  func saysOfTheBaseCatalogueWhatIsKept(_ language: Language) throws {
    let base = try CatalogFiles.fixture("base")
    try Snapshot("fixtures/reports/base.\(language.rawValue).txt")
      .compare(with: text(report(base), language))
  }

  @Test(arguments: Language.allCases)
  func saysOfACatalogueWithHolesWhatIsKept(_ language: Language) throws {
    try Snapshot("fixtures/reports/holes.\(language.rawValue).txt")
      .compare(with: text(report(.withHoles()), language))
  }

  @Test(arguments: Language.allCases)
  func saysOfACatalogueWithoutExercisesThatItHasNone(_ language: Language) throws {
    try Snapshot("fixtures/reports/empty.\(language.rawValue).txt")
      .compare(with: text(report(.withoutExercises()), language))
  }

  @Test func colourChangesNothingButTheColour() throws {
    let report = try report(.withHoles())
    let painted = text(report, colour: true)
    #expect(painted.contains("\u{1B}[1;33msaknas\u{1B}[0m"))
    #expect(painted.replacing(/\u{1B}\[[0-9;]*m/, with: "") == text(report))
  }

  @Test(arguments: Language.allCases)
  func linesHoldEightyColumns(_ language: Language) throws {
    for files in try [CatalogFiles.real(), .fixture("base"), .withHoles(), .withLongWords()] {
      for line in try text(report(files), language).split(separator: "\n") {
        #expect(line.displayWidth <= 80, "\(line)")
        #expect(line.last != " ")
      }
    }
  }

  @Test func columnsStandUnderEachOtherWhateverTheLetters() throws {
    var table = TextTable(columns: [.init(right: true), .init(), .init()])
    for text in ["åäö", "a\u{30A}bc", "日本", "🙂b", "abcd"] {
      table.rows.append(.cells([.init(text), .init(text), .init("|")]))
    }
    let places = table.lines(false).map { $0.dropLast().displayWidth }
    // The margin, two columns of four and a gap after each.
    #expect(Set(places) == [2 + 4 + 2 + 4 + 2])
  }
}

extension CatalogFiles {
  /// The base catalogue with two exercises more, which lean on the others, and a theme, an area and
  /// phases that nothing is for.
  static func withHoles() throws -> CatalogFiles {
    let base = try CatalogFiles.fixture("base")
    let exercise = try Repository.text("fixtures/catalogs/base/ovningar/gor-en-egen-antipilot.md")
    let theme = try Repository.text("fixtures/catalogs/base/teman/gor-plats.md")
    let area = try Repository.text("fixtures/catalogs/base/omraden/kultur.md")
    func other(_ number: Int, _ title: String, _ keys: String, of text: String) -> Content {
      let own = text.replacing("nummer: 1\n", with: "nummer: \(number)\n")
        .replacing(/titel: .*/, with: "titel: \(title)\(keys)")
      return .text(Array(own.utf8))
    }
    return
      try base
      .replacing("| 2 | 5 |", in: "program.md", with: "| | 5 |")
      .replacing("börja här: [Gör en egen antipilot]\n", in: "program.md", with: "")
      .replacing(
        "form: i grupp", in: "ovningar/byt-ut.md",
        with: "passar på: [planeringsdag, arbetsplatsträff]\nfas: [skapa]\nform: i grupp"
      )
      .replacing("(högst 200 ord)\n", in: "beteenden/enhetsmote.md", with: mapping)
      .adding(
        "ovningar/fraga.md",
        other(
          3, "Fråga dem ni är till för och skriv ner svaren så som de säger dem",
          "\ngör först: [Byt ut]\npassar på: [arbetsplatsträff]\nfas: [utforska, förstå]",
          of: exercise)
      )
      .adding(
        "ovningar/andra.md",
        other(4, "Ändra en sak", "\ngärna efter: [fraga]\npassar på: [årsmöte]", of: exercise)
      )
      .adding("teman/tomt.md", other(2, "Öva vidare", "", of: theme))
      .adding("omraden/annat.md", other(3, "Ömsesidighet och samarbetsförmåga", "", of: area))
  }

  private static let mapping = "\n\n## Det här övas\n\n- Kultur, mot 2: Du frågar.\n"

  /// The base catalogue without what it would be done with.
  static func withoutExercises() throws -> CatalogFiles {
    try CatalogFiles.fixture("base")
      .removing("ovningar/byt-ut.md").removing("ovningar/gor-en-egen-antipilot.md")
      .removing("moduler/gor-plats.md")
      .replacing("börja här: [Gör en egen antipilot]\n", in: "program.md", with: "")
  }

  /// The base catalogue with words that no column holds.
  static func withLongWords() throws -> CatalogFiles {
    let word = String(repeating: "ordbehandlingsåäö", count: 12)
    let wide = String(repeating: "日本🙂", count: 50)
    return try CatalogFiles.fixture("base")
      .replacing("titel: Byt ut", in: "ovningar/byt-ut.md", with: "titel: \(word)")
      .replacing("- Byt ut", in: "moduler/gor-plats.md", with: "- byt-ut")
      .replacing(
        "form: i grupp", in: "ovningar/byt-ut.md",
        with: "passar på: [\(wide), \(word)]\nform: i grupp"
      )
      .replacing("titel: Kultur", in: "omraden/kultur.md", with: "titel: Kultur\(word)")
      .replacing("- Kultur", in: "ovningar/byt-ut.md", with: "- Kultur\(word)")
      .replacing("- Kultur", in: "ovningar/gor-en-egen-antipilot.md", with: "- Kultur\(word)")
      .replacing("titel: Liten expedition", in: "program.md", with: "titel: \(wide)")
  }
}
