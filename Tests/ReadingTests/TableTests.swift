import Catalog
import Diagnostics
import Files
import Reading
import TestSupport
import Testing
import Text

/// Tables of settings and grades.
@Suite struct TableTests {
  private func told(_ old: String, _ new: String) throws -> Told {
    try Told.replacing(old, with: new, in: "program.md")
  }

  @Test func columnsGoByTheirHeaderInAnyOrderAndCase() throws {
    let told = try told(
      "| Vad | Minst | Högst |\n|---|---|---|\n| övningens tid | 10 min | 2,5 h |",
      "| HÖGST | vad | Minst |\n|---|---|---|\n| 2,5 h | Övningens  tid | 10 min |")
    #expect(told.rules.filter { $0 != "invalid-duration" && $0 != "unknown-key" } == [])
    let limit = told.read.items.programme?.settings.limits["sessionMinutes"]
    #expect([limit?.least, limit?.most] == [10, 150])
  }

  @Test func anEmptyCellOfALimitIsNoLimit() throws {
    let told = try told("| modulens tid | | 8 h |", "| modulens tid | | |")
    #expect(told.findings == [])
    #expect(told.read.items.programme?.settings.limits["moduleMinutes"]?.most == nil)
  }

  @Test(arguments: [
    ("| Ord | Skriv", "| Or | Skriv", "unknown-key «Or»"),
    ("| Ord | Skriv hellre |", "| Ord | Ord |", "duplicate-key «Ord»"),
    (
      "| Varför |\n|---|---|---|\n| workshop", "| |\n|---|---|---|\n| workshop", "unknown-key «| |»"
    ),
    ("| workshop, workshoppen | arbetsmöte |", "| | arbetsmöte |", "invalid-value «| |»"),
    ("| övningens tid |", "| övningarnas tid |", "unknown-key «övningarnas tid»"),
    ("| övningens tid |", "| |", "unknown-key «| |»"),
    ("| modulens tid |", "| övningens tid |", "duplicate-key «övningens tid»"),
    ("| 10 min | 2,5 h |", "| 10 min | länge |", "invalid-duration «länge»"),
    ("| theme-size | varning |", "| theme-size | gul |", "invalid-value «gul»"),
    ("| innovationsteam |", "|  |", "invalid-value «|  |»"),
  ])
  func aCellThatDoesNotReadIsToldOnceWhereItStands(
    _ old: String, _ new: String, _ finding: String
  ) throws {
    #expect(try told(old, new).findings == [finding])
  }

  @Test func aRowThatIsTooShortIsToldOnce() throws {
    let told = try Told.replacing(
      "| 2 | Vi testar | Provad innovation | #8fc98f |", with: "| 2 |", in: "mognadsmodell.md")
    #expect(told.findings == ["looks-like «| 2 |»"])
  }

  @Test func textBesideATableIsTold() throws {
    let told = try told("## Termer\n", "## Termer\n\nHär är de.\n")
    #expect(told.findings == ["invalid-value «Här är de.»"])
  }

  @Test func aMissingColumnIsToldAtTheHeader() throws {
    let table = "| Grad | Det här gör vi |\n|---|---|\n| 1 | Vi vet |\n| 2 | Vi testar |\n"
    let text = "---\ntitel: Mognad\n---\nGraderna.\n\n## Grader\n\n\(table)"
    let told = Told(
      try .fixture("base").removing("mognadsmodell.md")
        .adding("mognadsmodell.md", .text(Array(text.utf8))))
    #expect(told.rules == ["missing-key"])
  }

  @Test func aHeaderThatIsTooNarrowIsToldOnceForAllRows() throws {
    let told = try Told.replacing(
      "| Grad | Det här gör vi | Så inarbetat är det | Färg |\n|---|---|---|---|",
      with: "| Grad | Det här gör vi | Färg |\n|---|---|---|", in: "mognadsmodell.md")
    #expect(told.rules == ["looks-like"])
  }
}
