import Catalog
import Checking
import Files
import TestSupport
import Testing
import Text

/// What of the base catalogue is covered, and what is not.
@Suite struct ReportCoverageTests {
  private let files: CatalogFiles

  init() throws {
    files = try .fixture("base")
  }

  private func report(_ files: CatalogFiles) throws -> Report {
    Report(try Told(files).checked())
  }

  private func exercise(_ old: String, _ new: String) throws -> Report {
    try report(files.replacing(old, in: "ovningar/byt-ut.md", with: new))
  }

  @Test func aThemeHasTheMinutesOfAllOccasionsOfItsExercises() throws {
    let themes = try exercise("tid: 45 min", "tid: 10 x 45 min").themes
    #expect(themes.map { $0.exercises.map(\.mark) } == [["1", "2"]])
    #expect(themes.map(\.exercises.totalMinutes) == [20 + 450])
  }

  @Test func aThemeWithoutExercisesIsThere() throws {
    let theme = try Repository.text("fixtures/catalogs/base/teman/gor-plats.md")
      .replacing("nummer: 1", with: "nummer: 2")
      .replacing("titel: Gör plats för innovation", with: "titel: Tomt")
    let themes = try report(files.adding("teman/tomt.md", .text(Array(theme.utf8)))).themes
    #expect(themes.map(\.exercises.count) == [2, 0])
  }

  @Test func theMatrixHoldsEveryMappingInItsCell() throws {
    let matrix = try report(files).maturity
    let cells = matrix.rows.map { $0.cells.map { $0.map(\.mark) } }
    #expect(cells == [[["1"], ["2"]], [["1"], ["2"]]])
    #expect((matrix.cellCount, matrix.holeCount, matrix.largestCount) == (4, 0, 1))
  }

  @Test func holesAreWhatTheRuleTells() throws {
    let holed = try files.replacing(
      "- Kultur, mot 2: Ni säger ja till varandras förslag.\n", in: "ovningar/byt-ut.md", with: "")
    #expect(try report(holed).maturity.holeCount == 1)
    for catalog in [files, holed, try .real()] {
      let told = Told(catalog).rules.count { $0 == "uncovered-cell" }
      #expect(try report(catalog).maturity.holeCount == told)
    }
  }

  @Test func behaviourExercisesFillCellsUnderALetter() throws {
    let report = try report(
      files.replacing(
        "- Vad hände när du frågade? (delas) (högst 200 ord)\n", in: "beteenden/enhetsmote.md",
        with: "- Vad hände?\n\n## Det här övas\n\n- Kultur, mot 1: Du frågar.\n"))
    #expect(report.maturity.rows[0].cells[0].map(\.mark) == ["1", "a"])
    #expect(report.behaviourExercises.map(\.mark) == ["a"])
  }

  @Test func phasesWithoutExercisesAreHoles() throws {
    let phases = try exercise("form: i grupp", "fas: [skapa, testa]\nform: i grupp").phases
    #expect(phases.holes == [.explore, .understand, .choose, .realise])
    #expect(phases.phases[2].exercises.map(\.mark) == ["2"])
    #expect(phases.unplaced.map(\.mark) == ["1"])
  }

  @Test func timesGoByTheMinutesOfOneOccasion() throws {
    let times = try exercise("tid: 45 min", "tid: 3 x 45 min").times
    #expect(times.map { $0.time?.words } == ["20 min", "3 × 45 min"])
    #expect(times.map { $0.items.map(\.mark) } == [["1", "a"], ["2"]])
  }

  @Test func aBehaviourExerciseWithoutATimeComesLast() throws {
    let changed = try files.replacing("tid: 20 min\n", in: "beteenden/enhetsmote.md", with: "")
    #expect(try report(changed).times.map { $0.time?.minutes } == [20, 45, nil])
  }

  @Test func occasionsAreSortedAndWrittenAlikeOnes() throws {
    let report = try exercise(
      "form: i grupp",
      "passar på: [Öppet hus, årsmöte, enhetsMÖTE, Enhetsmöte, ärendemöte]\nform: i grupp")
    #expect(
      report.occasions.map(\.occasion)
        == ["enhetsMÖTE", "årsmöte", "ärendemöte", "Öppet hus", nil])
    #expect(report.occasions[0].items.map(\.mark) == ["a", "2"])
    #expect(report.occasions[4].items.map(\.mark) == ["1"])
  }

  @Test func beginsWhereTheProgrammeSays() throws {
    #expect(try report(files).startHere.map(\.mark) == ["1"])
    let without = try files.replacing(
      "börja här: [Gör en egen antipilot]\n", in: "program.md", with: "")
    #expect(try report(without).startHere.isEmpty)
  }
}
