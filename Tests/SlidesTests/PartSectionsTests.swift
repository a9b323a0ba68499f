import Catalog
import Testing
import Text

@testable import Slides

@Suite struct PartSectionsTests {
  private let parts = PartSections(labels: Labels(language: .swedish))

  @Test func headsStepsAsAuthorsWriteThem() {
    let step = step(variants: [])
    let section = StepSections(labels: Labels(language: .swedish))
      .sections(of: Steps(lead: Prose(), steps: [step]), titled: "Gör så här")
    #expect(
      section.map(\.title) == [
        "Håll mötet (10 min, kan hoppas över, med användare, från tillfälle 2)"
      ])
  }

  @Test func putsScriptsOfStepsAndVariantsInTheNotes() {
    let digital = Variant(
      kind: .digital, body: Sample.prose("Dela skärmen."), script: Sample.prose("Ser alla?"))
    let steps = Steps(lead: Sample.prose("Först."), steps: [step(variants: [digital])])
    let sections = StepSections(labels: Labels(language: .swedish))
      .sections(of: steps, titled: "Gör så här")
    #expect(sections.map(\.title).first == "Gör så här")
    #expect(sections.last?.lines.map(\.text) == ["Prata.", "Digitalt", "Dela skärmen."])
    #expect(
      sections.last?.notes == [
        SlideNote(label: "Håll mötet", paragraphs: ["Välkomna!"]),
        SlideNote(label: "Håll mötet, digitalt", paragraphs: ["Ser alla?"]),
      ])
  }

  @Test func tellsWhatQuestionsAreSharedAndHowLongAnswersMayBe() {
    let question = Question(
      key: "question.vad", text: Sample.prose("Vad hände?"), isShared: true, maxWords: 200)
    let section = parts.reflection(Reflection(lead: Prose(), questions: [question]))
    #expect(section.title == "Reflektera")
    #expect(section.lines.map(\.text) == ["Vad hände? (delas) (högst 200 ord)"])
  }

  @Test func showsATemplatesUseAndTheExamplesThatFillItIn() {
    let template = Template(
      key: "template.kort", title: "Kort", range: Sample.range, uses: [.perPair, .paperOnly],
      body: Sample.prose("Skriv."))
    #expect(parts.template(template).title == "Mall: Kort")
    #expect(
      parts.template(template).lines.map(\.text) == ["En per par, bara på papper", "Skriv."])
    let example = ExampleCase(
      title: "Skola", body: Sample.prose("Påhittat."),
      filledIn: [.init(title: "Kort", body: Sample.prose("Ja."), range: Sample.range)])
    #expect(parts.example(example).map(\.title) == ["Exempel: Skola", "Exempel: Skola, Kort"])
  }

  @Test func leavesOutSectionsThatNobodyWrote() {
    #expect(parts.text("signs", Prose()).isEmpty)
    #expect(parts.text("signs", Sample.prose("Ja.")).map(\.title) == ["Så märks det"])
  }

  private func step(variants: [Variant]) -> Step {
    Step(
      key: "step.hall-motet", title: "Håll mötet", range: Sample.range, minutes: 10,
      isPause: false, isSkippable: true, isWithUsers: true,
      fromOccasion: Located(2, at: Sample.range), onlyOccasion: nil, body: Sample.prose("Prata."),
      script: Sample.prose("Välkomna!"), variants: variants, help: Prose())
  }
}
