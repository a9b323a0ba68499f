import Catalog
import TestSupport
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
      kind: .digital, body: Prose(markdown: "Dela skärmen."), script: Prose(markdown: "Ser alla?"))
    let steps = Steps(lead: Prose(markdown: "Först."), steps: [step(variants: [digital])])
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
      key: "question.vad", text: Prose(markdown: "Vad hände?"), isShared: true, maxWords: 200)
    let section = parts.reflection(Reflection(lead: Prose(), questions: [question]))
    #expect(section.title == "Reflektera")
    #expect(section.lines.map(\.text) == ["Vad hände? (delas) (högst 200 ord)"])
  }

  @Test func showsATemplatesUseAndTheExamplesThatFillItIn() {
    let template = Template(
      key: "template.kort", title: "Kort", range: .nowhere, uses: [.perPair, .paperOnly],
      body: Prose(markdown: "Skriv."))
    #expect(parts.template(template).title == "Mall: Kort")
    #expect(
      parts.template(template).lines.map(\.text) == ["En per par, bara på papper", "Skriv."])
    let example = ExampleCase(
      title: "Skola", body: Prose(markdown: "Påhittat."),
      filledIn: [.init(title: "Kort", body: Prose(markdown: "Ja."), range: .nowhere)])
    #expect(parts.example(example).map(\.title) == ["Exempel: Skola", "Exempel: Skola, Kort"])
  }

  @Test func leavesOutSectionsThatNobodyWrote() {
    #expect(parts.text("signs", Prose()).isEmpty)
    #expect(parts.text("signs", Prose(markdown: "Ja.")).map(\.title) == ["Så märks det"])
  }

  private func step(variants: [Variant]) -> Step {
    Step(
      key: "step.hall-motet", title: "Håll mötet", range: .nowhere, minutes: 10,
      isPause: false, isSkippable: true, isWithUsers: true,
      fromOccasion: Located(2, at: .nowhere), onlyOccasion: nil, body: Prose(markdown: "Prata."),
      script: Prose(markdown: "Välkomna!"), variants: variants, help: Prose())
  }
}
