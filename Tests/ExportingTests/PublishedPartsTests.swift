import Catalog
import FoundationEssentials
import TestSupport
import Testing
import Text

@testable import Exporting

@Suite struct PublishedPartsTests {
  @Test func leavesOutWhatTheAuthorLeftOut() throws {
    let step = Step(
      key: "step.landa", title: "Landa", range: .nowhere, minutes: nil, isPause: false,
      isSkippable: false, isWithUsers: false, fromOccasion: nil, onlyOccasion: nil, body: Prose(),
      script: Prose(), variants: [], help: Prose())
    #expect(
      try json(PublishedStep(step))
        == #"{"id":"step.landa","pause":false,"skippable":false,"title":"Landa","variants":[],"#
        + #""withUsers":false}"#)
  }

  @Test func writesAnItemAndItsKindAsOneObject() throws {
    let head = ItemHead(
      kind: .theme, id: "tema", title: Located("Tema", at: .nowhere), file: FileID(0),
      status: "draft", owner: nil, reviewed: nil, keywords: ["plats"], sources: [],
      exceptions: [])
    let theme = Theme(
      head: head, number: Located(2, at: .nowhere), lead: Prose(markdown: "Ja."), examples: [])
    #expect(
      try json(PublishedTheme.item(theme))
        == #"{"examples":[],"exceptions":[],"id":"tema","keywords":["plats"],"#
        + #""lead":{"html":"<p>Ja.</p>","text":"Ja."},"number":2,"sources":[],"#
        + #""status":"draft","title":"Tema"}"#)
  }

  @Test func writesPlansInCanonicalForm() throws {
    let plan = ExercisePlan(
      groupSize: GroupSize(least: 4, most: 12), rhythm: .timesAWeek(2), suitedTo: [],
      preparationMinutes: 10, leadTime: TimeSpan(count: 1, unit: .week), materials: ["penna"],
      followUpAfter: TimeSpan(count: 4, unit: .week), recurs: [.everyModule], phases: [.create])
    #expect(
      try json(PublishedPlan(plan))
        == #"{"followUpAfter":"P4W","groupSize":"4-12","leadTime":"P1W","materials":["penna"],"#
        + #""phases":["create"],"preparationMinutes":10,"recurs":["everyModule"],"#
        + #""rhythm":"2 timesAWeek","suitedTo":[]}"#)
  }

  @Test func tellsWhichTemplateAnExampleFillsIn() throws {
    let template = Template(
      key: "template.fore-och-efter", title: "Före och efter", range: .nowhere, uses: [],
      body: Prose())
    let filled = ExampleCase.FilledTemplate(
      title: "före  och efter", body: Prose(markdown: "20"), range: .nowhere)
    let example = ExampleCase(title: "Skola", body: Prose(), filledIn: [filled])
    #expect(
      try json(PublishedExample(example, templates: [template]))
        .contains(#""template":"template.fore-och-efter""#))
  }

  @Test func anAnswerInTheFirstColumnIsNoHeadingOfItsRow() throws {
    let open = "| Del | Vem |\n|---|---|\n| | |\n"
    let named = "| Fråga | Svar |\n|---|---|\n| Hur? | |\n"
    let template = Template(
      key: "template.a", title: "A", range: .nowhere, uses: [],
      body: Prose(markdown: "\(open)\n\(named)"))
    let filled = ExampleCase.FilledTemplate(
      title: "A", body: Prose(markdown: "\(open)| Ringa | Ada |\n\n\(named)| Varför? | Så |\n"),
      range: .nowhere)
    let example = ExampleCase(title: "Skola", body: Prose(), filledIn: [filled])
    let html = try json(PublishedExample(example, templates: [template]))
    #expect(html.contains("<td>Ringa</td><td>Ada</td>"))
    #expect(html.contains(#"<th scope=\"row\">Hur?</th>"#))
    #expect(html.contains(#"<th scope=\"row\">Varför?</th>"#))
  }

  private func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
