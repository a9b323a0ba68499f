import Diagnostics
import Files
import Reading
import TestSupport
import Testing
import Text

/// The programme's table of rules, and items' exceptions.
@Suite struct SettingsTests {
  private static let row = "| theme-size | varning | Temat växer under året. |"

  /// The base catalogue with two findings of its own: an exercise in no module, and a wrong sum.
  private func catalogue(rules: String...) throws -> CatalogFiles {
    try CatalogFiles.fixture("base")
      .replacing("  - Byt ut\n", in: "moduler/gor-plats.md", with: "")
      .replacing("tid: 45 min", in: "ovningar/byt-ut.md", with: "tid: 40 min")
      .replacing(
        Self.row, in: "program.md", with: rules.isEmpty ? Self.row : rules.joined(separator: "\n"))
  }

  private func levels(_ files: CatalogFiles) -> [String] {
    Told(files).diagnostics.map { "\($0.rule) \($0.severity)" }
  }

  @Test func withoutASettingRulesWeighTheirOwn() throws {
    #expect(
      levels(try catalogue()) == ["unplaced-exercise warning", "step-minutes-differ error"])
  }

  @Test(arguments: [
    ("fel", ["unplaced-exercise error"]), ("varning", ["unplaced-exercise warning"]),
    ("tips", ["unplaced-exercise note"]), ("avstängd", []),
  ])
  func theProgrammeSetsARule(_ level: String, _ wanted: [String]) throws {
    let files = try catalogue(
      rules: "| unplaced-exercise | \(level) | |", "| step-minutes-differ | avstängd | |")
    #expect(levels(files) == wanted)
  }

  @Test func whatTheProgrammeMakesAnErrorStopsAnExportAndWhatItLowersDoesNot() throws {
    let raised = try catalogue(
      rules: "| unplaced-exercise | fel | |", "| step-minutes-differ | avstängd | |")
    #expect(Told(raised).catalog == nil)
    let lowered = try catalogue(rules: "| step-minutes-differ | varning | |")
    #expect(Told(lowered).catalog != nil)
  }

  @Test(arguments: [
    ("| theme-size | bråttom | |", "invalid-value «bråttom»"),
    ("| theme-size | | |", "invalid-value «| |»"),
    ("| tema-storlek | tips | |", "unknown-rule «tema-storlek»"),
    ("| missing-section | tips | |", "required-rule «missing-section»"),
    ("| required-rule | avstängd | |", "required-rule «required-rule»"),
  ])
  func aRowThatSaysNothingIsTold(_ row: String, _ finding: String) throws {
    let told = try Told.replacing(Self.row, with: row, in: "program.md")
    #expect(told.findings == [finding])
  }

  @Test func aRequiredRuleHoldsWhateverTheProgrammeSays() throws {
    let files = try CatalogFiles.fixture("base")
      .replacing(Self.row, in: "program.md", with: "| unknown-theme | avstängd | |")
      .replacing("tema: Gör plats", in: "ovningar/byt-ut.md", with: "tema: Gör plots")
    #expect(Told(files).rules.sorted() == ["required-rule", "unknown-theme"])
  }

  @Test func anExceptionHidesItsRuleInItsFileAlone() throws {
    let files = try catalogue()
      .replacing(
        "  - Gör en egen antipilot\n", in: "moduler/gor-plats.md", with: "  - Enhetsmöte\n"
      )
      .replacing(
        "form: i grupp\n", in: "ovningar/byt-ut.md",
        with: "form: i grupp\nundantag: [unplaced-exercise, step-minutes-differ]\n"
      )
      .replacing(
        "## Reflektera", in: "ovningar/byt-ut.md",
        with:
          "## Undantag\n\n- unplaced-exercise: Den provas.\n- step-minutes-differ: Vi ses kort.\n\n## Reflektera"
      )
    let told = Told(files)
    #expect(told.rules.filter { $0 != "order-breaks-dependency" } == ["unplaced-exercise"])
    #expect(
      told.diagnostics.first.map { told.read.sources[$0.range.file].path }
        == "ovningar/gor-en-egen-antipilot.md")
  }

  @Test func anExceptionFromARuleThatIsOffIsNotNeeded() throws {
    let files = try catalogue(
      rules: "| unplaced-exercise | avstängd | |", "| step-minutes-differ | avstängd | |"
    )
    .replacing(
      "form: i grupp\n", in: "ovningar/byt-ut.md",
      with: "form: i grupp\nundantag: [unplaced-exercise]\n"
    )
    .replacing(
      "## Reflektera", in: "ovningar/byt-ut.md",
      with: "## Undantag\n\n- unplaced-exercise: Den provas.\n\n## Reflektera")
    // What is off is told all the same before settings weigh it, and hidden by the exception.
    #expect(Told(files).rules == [])
  }

  @Test func aReasonWithoutAnExceptionIsTold() throws {
    let told = try Told.replacing(
      "## Reflektera", with: "## Undantag\n\n- theme-size: Den växer.\n\n## Reflektera")
    #expect(told.findings == ["unused-exception «theme-size: Den växer.»"])
  }

  @Test func aBrokenItemsExceptionsAreNotJudged() throws {
    let told = try Told.replacing(
      "form: i grupp\n", with: "form: i grup\nundantag: [unplaced-exercise, finns-inte]\n")
    #expect(told.rules == ["invalid-value"])
  }

  @Test func limitsThatAreNoNumbersAreToldOnce() throws {
    let told = try Told.replacing(
      "| övningar i ett tema | 2 | 5 |", with: "| övningar i ett tema | två | fem |",
      in: "program.md")
    #expect(told.rules == ["invalid-value", "invalid-value"])
  }
}
