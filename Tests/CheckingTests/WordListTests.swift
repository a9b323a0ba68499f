import Diagnostics
import Files
import TestSupport
import Testing
import Text

private let avoided = "| workshop, workshoppen | arbetsmöte | Alla känner inte till ordet. |"
private let term =
  "| innovationsteam | innovationsteamet | innovationsgrupp, innovationsgruppen | Fyra ledare som möts. |"
private let limit = "| övningens tid | 10 min | 2,5 h |"
private let setting = "| theme-size | varning | Temat växer under året. |"

/// The programme's tables, filled in wrong.
@Suite struct WordListTests {
  private func told(_ old: String, _ new: String) throws -> [String] {
    try Told.replacing(old, with: new, in: "program.md").findings
  }

  // MARK: - Words

  @Test(arguments: [
    // Both avoided and preferred, in its own row, as part of more, and in another row.
    ("| workshop | workshop | |", "workshop"),
    ("| workshop, workshoppen | en kort workshop | |", "en kort workshop"),
    ("| workshop | träff | |\n| träff, träffen | samtal | |", "träff"),
    ("| gå vidare | gå vidare snabbt | |", "gå vidare snabbt"),
    // Twice among what is avoided, also in another case.
    ("| workshop, Workshop | möte | |", "workshop, Workshop"),
    ("| workshop | möte | |\n| workshop | träff | |", "workshop"),
    // Avoided, and a term or a form of one; preferred, and what a term is not called.
    ("| innovationsteam | grupp | |", "innovationsteam"),
    ("| Innovationsteamet | grupp | |", "Innovationsteamet"),
    ("| team | innovationsgrupp | |", "innovationsgrupp"),
  ])
  func avoidedWordsThatContradictAreTold(_ rows: String, _ marked: String) throws {
    #expect(try told(avoided, rows) == ["contradicting-words «\(marked)»"])
  }

  @Test(arguments: [
    // A term that is its own variant; two that are each other's.
    ("| grupp | gruppen | grupp | |", ["grupp"]), ("| grupp | gruppen | Gruppen | |", ["Gruppen"]),
    ("| grupp | | lag | |\n| lag | | grupp | |", ["lag", "grupp"]),
    // Two terms are not to be called the same: which is meant?
    ("| grupp | | gäng | |\n| lag | | gäng | |", ["gäng"]),
  ])
  func termsThatContradictAreTold(_ rows: String, _ marked: [String]) throws {
    #expect(try told(term, rows) == marked.map { "contradicting-words «\($0)»" })
  }

  @Test(arguments: [
    (avoided, "| workshop | workshopmöte | |"), (avoided, "| team | innovationsteam | |"),
    (avoided, "| workshop | möte | |\n| kurs | möte | |"), (avoided, "| !!! | | |"),
    (term, "| innovationsteam | | , | |"), (term, "| innovationsteam | , | | |"),
  ])
  func listsThatAgreeAreNot(_ old: String, _ new: String) throws {
    #expect(try told(old, new) == [])
  }

  @Test func bothPlacesAreShown() throws {
    let told = try Told.replacing(avoided, with: "| träff | träff | |", in: "program.md")
    #expect(told.diagnostics.map(\.notes.count) == [1])
  }

  // MARK: - Cells

  @Test(arguments: [
    (avoided, "| | arbetsmöte | |"), (avoided, "| , | | |"), (avoided, "| , , | arbetsmöte | |"),
    (term, "| | innovationsteamet | grupp | |"), (setting, "| | varning | |"),
    (setting, "| theme-size | | |"),
  ])
  func anEmptyCellIsTold(_ old: String, _ new: String) throws {
    #expect(try told(old, new).map { $0.prefix { $0 != " " } } == ["invalid-value"])
  }

  @Test(arguments: [
    (setting, "| theme-size | varning | |\n| theme-size | fel | |", "theme-size"),
    (term, "| grupp | | | |\n| Grupp | | | |", "Grupp"),
    (limit, "\(limit)\n\(limit)", "övningens tid"),
  ])
  func aRowThatStandsTwiceIsTold(_ old: String, _ new: String, _ marked: String) throws {
    #expect(try told(old, new) == ["duplicate-key «\(marked)»"])
  }

  // MARK: - Limits

  @Test(arguments: [
    "tjugo", "0", "-3", "25,5", "99999999999999999999", "5 min", "1e9", "٣", "½",
  ])
  func aLimitThatIsNoNumberIsTold(_ number: String) throws {
    let findings = try told(limit, "\(limit)\n| ord i en mening | | \(number) |")
    #expect(findings == ["invalid-value «\(number)»"])
  }

  @Test(arguments: [
    "| övningens tid | 3 h | 1 h |", "| övningens tid | 10 min | 9 min |",
    "\(limit)\n| ord i en övning | 400 | 100 |",
  ])
  func leastMoreThanMostIsTold(_ rows: String) throws {
    #expect(try told(limit, rows).filter { $0.hasPrefix("invalid-value") }.count == 1)
  }

  @Test(arguments: ["| övningens tid | | |", "| övningens tid | 20 min | 45 min |"])
  func anEmptyCellIsNoLimitAndALimitIncludesItself(_ row: String) throws {
    #expect(try told(limit, row) == [])
  }
}
