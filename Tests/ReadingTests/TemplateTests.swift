import Catalog
import Diagnostics
import Files
import Reading
import TestSupport
import Testing
import Text

@Suite struct TemplateTests {
  @Test(arguments: [
    ("En per person", [Template.Use.perPerson]), ("En per par", [.perPair]),
    ("EN PER GRUPP.", [.perGroup]), ("*En per tillfälle*", [.perOccasion]),
    ("**Bara på papper**", [.paperOnly]), ("Får skrivas in", [.mayBeTyped]),
    ("En per person, Får skrivas in", [.perPerson, .mayBeTyped]),
    ("En per person, bara på papper.", [.perPerson, .paperOnly]), ("Skriv först själv.", []),
  ])
  func theFirstLineSaysItsUses(_ line: String, _ uses: [Template.Use]) throws {
    let told = try Told.replacing("En per grupp", with: line)
    #expect(told.findings == [])
    #expect(try told.exercise().templates[0].uses == uses)
  }

  @Test func aLineOfUsesIsNoPartOfTheText() throws {
    let body = try Told(.fixture("base")).exercise().templates[0].body.plainText
    #expect(body == "Det här slutar vi med: ____\nAlla vet om det")
  }

  @Test(arguments: ["En per gupp", "En per grupp, får skrivas inn"])
  func aLineThatIsNearlyAUseIsTold(_ line: String) throws {
    let found = try Told.replacing("En per grupp", with: line)
    #expect(found.rules == ["invalid-value"])
  }

  @Test func paperOnlyAndTypedAtOnceIsTold() throws {
    let told = try Told.replacing("En per grupp", with: "Bara på papper, får skrivas in")
    #expect(told.rules == ["invalid-value"])
  }

  @Test(arguments: ["En per person, en per grupp", "En per par, en per tillfälle, en per grupp"])
  func oneTemplateIsNotForEachAndForAll(_ line: String) throws {
    let told = try Told.replacing("En per grupp", with: line)
    #expect(told.rules == ["invalid-value"])
    #expect(told.printed(.english).contains("per group at once"))
  }

  @Test func aTemplateForEachIsNeededAgainOnEveryOccasion() throws {
    let told = try Told.replacing("En per grupp", with: "En per person, en per tillfälle")
    #expect(told.findings == [])
  }

  @Test func emptyCellsBlanksAndHardBlanksAreFieldsButNoHeader() throws {
    let table =
      "| | Före |\n|---|---|\n| Nu | |\n| Sen | ____ |\n| Alltid | &nbsp; |\n| Aldrig | nej |"
    let template = try Told.replacing("- [ ] Alla vet om det", with: "\n" + table)
      .exercise().templates[0]
    #expect(template.fields.map(\.row) == [nil, "Nu", "Sen", "Alltid"])
    #expect(template.fields.dropFirst().allSatisfy { $0.kind == .cell && $0.column == "Före" })
  }

  @Test func aTemplateWithoutFieldsIsASheetToRead() throws {
    let told = try Told.replacing("## Reflektera", with: "## Mall: Till\n\nLäs.\n\n## Reflektera")
    #expect(told.ofForm.findings == [])
    #expect(try told.exercise().templates.map(\.fields.count) == [2, 0])
  }

  @Test func anExampleShowsTemplatesFilledIn() throws {
    let example = try Told(.fixture("base")).exercise().examples[0]
    #expect(example.title == "Förskola")
    #expect(example.body.plainText == "Ett påhittat exempel. Arbetslaget slutade med en lista.")
    #expect(example.filledIn.map(\.title) == ["Bytet"])
  }

  @Test func anEmptyFieldOfAFilledInTemplateIsNotTold() throws {
    let told = try Told.replacing("slutar vi med: Listan över lån", with: "slutar vi med: ____")
    #expect(told.findings == [])
  }

  @Test(arguments: [
    ("## Mall – Bytet", "Mall: Bytet"), ("## Mall Bytet", "Mall: Bytet"),
    ("## Mall 1: Bytet", "Mall: Bytet"), ("## Mall (Bytet)", "Mall: Bytet"),
  ])
  func aTitleWithoutColonIsToldWithAColonAsFix(_ heading: String, _ fix: String) throws {
    let told = try Told.replacing("## Mall: Bytet", with: heading)
    #expect(told.rules == ["unknown-section"])
    #expect(told.diagnostics[0].fixes[0].edits.map(\.replacement) == [fix])
  }

  @Test(arguments: ["## Mall", "## Mall:"])
  func aTemplateWithoutTitleIsTold(_ heading: String) throws {
    let found = try Told.replacing("## Mall: Bytet", with: heading)
    #expect(found.rules == ["invalid-value"])
  }

  @Test(arguments: [
    ("Ni får mer tid", "Ni får ____ tid"), ("Skriv först", "- [ ] Skriv först"),
    ("- Vad vill ni", "- [ ] Vad vill ni"), ("> Vi börjar", "> ____ börjar"),
  ])
  func fieldsWhereNothingIsKeptAreTold(_ old: String, _ new: String) throws {
    let found = try Told.replacing(old, with: new)
    #expect(found.rules == ["misplaced-field"])
  }

  @Test func aSentenceOfThePlanHasABlank() throws {
    let told = try Told.replacing(
      "När ____ kommer ska jag säga nej till ____.", with: "När det kommer säger jag nej.",
      in: "ovningar/gor-en-egen-antipilot.md")
    #expect(told.findings == ["invalid-value «När det kommer säger jag nej.»"])
  }
}
