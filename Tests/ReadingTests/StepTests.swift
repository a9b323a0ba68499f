import Catalog
import Diagnostics
import Files
import Reading
import TestSupport
import Testing
import Text

@Suite struct StepTests {
  @Test func readsTimesMarksScriptsVariantsAndPauses() throws {
    let steps = try Told(.fixture("base")).exercise().steps
    #expect(steps.lead.plainText == "Sitt så att alla ser varandra.")
    #expect(steps.steps.map(\.title) == ["Lista uppgifter", "Paus: sträck på er", "Välj en"])
    #expect(steps.steps.map(\.minutes) == [15, 5, 25])
    #expect(steps.steps.map(\.isPause) == [false, true, false])
    #expect(steps.steps.map(\.isSkippable) == [false, false, true])
    let first = steps.steps[0]
    #expect(first.body.plainText == "Skriv först var för sig. Berätta sedan i par.")
    #expect(first.script.plainText == "Vi börjar med det som tar tid.")
    #expect(first.variants.map(\.kind) == [.digital])
    #expect(first.variants.map(\.body.plainText) == ["Skriv i chatten samtidigt."])
  }

  @Test func marksStandInAnyOrderWhateverTheirCase() throws {
    let told = try Told.replacing(
      "(25 min, kan hoppas över)", with: "(25 min, Med användare, KAN HOPPAS ÖVER)")
    #expect(told.findings == [])
    let step = try told.exercise().steps.steps[2]
    #expect(step.isSkippable && step.isWithUsers)
  }

  @Test(arguments: ["ca 25 min", "20–30 min", "25 min med användare", "– 25 min", "10 x 5 min"])
  func aTimeThatDoesNotReadIsToldAsThatAlone(_ time: String) throws {
    let told = try Told.replacing("25 min, kan hoppas över", with: time)
    #expect(told.findings == ["invalid-duration «\(time)»"])
  }

  @Test(arguments: ["### Välj en", "### Välj en (snabbt)", "### Välj en (2 av 3)"])
  func aStepWithoutTimeIsToldAtItsTitle(_ heading: String) throws {
    let told = try Told.replacing("### Välj en (25 min, kan hoppas över)", with: heading)
    #expect(told.findings == ["invalid-duration «\(heading.dropFirst(4))»"])
  }

  @Test func anUnknownMarkIsToldWithTheNearestAsFix() throws {
    let told = try Told.replacing("kan hoppas över", with: "kan hopas över")
    #expect(told.findings == ["invalid-value «kan hopas över»"])
    #expect(told.diagnostics[0].fixes.map(\.title.swedish) == ["menade du ”kan hoppas över”?"])
  }

  @Test func readsOccasionsOfStepsAndTheirNotes() throws {
    let told = try Told.replacing(
      "## Reflektera",
      with:
        "## Tillfällen\n\nEn gång i veckan.\n\n### Tillfälle 2: Nästa vecka\n\nTa med listan.\n\n### Tillfälle 1\n\nBörja.\n\n## Reflektera"
    )
    let notes = try told.exercise().occasionNotes
    #expect(notes?.lead.plainText == "En gång i veckan.")
    #expect(notes?.notes.map(\.number.value) == [2, 1])
    #expect(notes?.notes.map(\.title) == ["Nästa vecka", ""])
    #expect(told.rules == ["occasion-out-of-range"])
  }

  @Test func fromAndOnlySayWhichOccasions() throws {
    let marks = "(25 min, endast tillfälle 1)\n\nPeka.\n\n### Igen (25 min, från tillfälle 2)"
    let steps = try Told.replacing("(25 min, kan hoppas över)", with: marks).exercise().steps.steps
    #expect(steps.map(\.onlyOccasion?.value) == [nil, nil, 1, nil])
    #expect(steps.map(\.fromOccasion?.value) == [nil, nil, nil, 2])
  }

  @Test func quotesOfAVariantAreItsOwnScript() throws {
    let told = try Told.replacing(
      "Skriv i chatten samtidigt.", with: "Skriv i chatten.\n\n> Tryck på enter samtidigt.")
    let step = try told.exercise().steps.steps[0]
    #expect(step.variants[0].script.plainText == "Tryck på enter samtidigt.")
    #expect(step.script.plainText == "Vi börjar med det som tar tid.")
  }

  @Test func aBehaviourExerciseHasThreeStepsWithoutMinutesAndHelp() throws {
    let told = try Told(.fixture("base"))
    let steps = told.read.items.behaviourExercises[0].steps.steps
    #expect(steps.map(\.title) == ["Planera", "Prova", "Tänk efter"])
    #expect(steps.map(\.minutes) == [nil, nil, nil])
    #expect(steps[0].help.plainText.hasPrefix("En utforskande fråga"))
  }

  @Test func aFourthStepOfABehaviourExerciseIsCounted() throws {
    let told = try Told.replacing(
      "### Prova", with: "### Prova\n\nFråga.\n\n### Prova igen", in: "beteenden/enhetsmote.md")
    #expect(told.findings == ["wrong-count «Gör så här»"])
  }
}
