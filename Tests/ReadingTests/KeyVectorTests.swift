import Catalog
import Diagnostics
import Files
import Reading
import TestSupport
import Testing
import Text

/// Learners' answers and saved ticks hang on these letters: a change here loses them.
///
/// Lines may be added, never changed.
@Suite struct KeyVectorTests {
  @Test(arguments: [
    ("### Läs dagordningen tillsammans (5 min)", "step.las-dagordningen-tillsammans"),
    ("### Läs dagordningen (5 min, kan hoppas över)", "step.las-dagordningen"),
    ("### Läs (högt) tillsammans (1 h 5 min)", "step.las-hogt-tillsammans"),
    ("### Åk till Öland, ät äpplen! (5 min)", "step.ak-till-oland-at-applen"),
    ("### Café Ørsted på Große Straße (5 min)", "step.cafe-rsted-pa-gro-e-stra-e"),
    ("### Paus: sträck på er (5 min)", "step.paus-strack-pa-er"),
    ("### 3 x 3 idéer – var för sig (5 min)", "step.3-x-3-ideer-var-for-sig"),
    ("### **Viktigt** nu (5 min)", "step.viktigt-nu"),
    ("### Välj  en\u{A0}sak (5 min)", "step.valj-en-sak"),
    ("### Va\u{308}lj en sak (5 min)", "step.valj-en-sak"),
    ("### Välj en sak (5 min) {#valet}", "step.valet"),
    ("### … (5 min)", "step.-"),
    ("### Läs (högt) (5 min)", "step.las"),
    ("### Läs (högt (nästan)) (5 min)", "step.las"),
  ])
  func stepsAreKeyedByTheirTitle(_ heading: String, _ key: String) throws {
    #expect(try exercise("## Gör så här\n\n\(heading)\n\nText.\n").steps.steps.map(\.key) == [key])
  }

  @Test func theSameTitleAgainCountsFromTwo() throws {
    let steps =
      "### Samla (1 min)\n\nText.\n\n### SAMLA! (1 min)\n\nText.\n\n### Samla (2 min)\n\nText.\n"
    let keys = try exercise("## Gör så här\n\n\(steps)").steps.steps.map(\.key)
    #expect(keys == ["step.samla", "step.samla.2", "step.samla.3"])
  }

  @Test(arguments: [
    ("- Vad blev annorlunda?", "question.vad-blev-annorlunda"),
    ("- Vad blev annorlunda? (delas) (högst 200 ord)", "question.vad-blev-annorlunda"),
    ("- Vad blev annorlunda? (för vem)", "question.vad-blev-annorlunda"),
    (
      "- Vad (av allt) blev annorlunda? (för vem) (och när)", "question.vad-av-allt-blev-annorlunda"
    ),
    ("- (Tänk efter)", "question.tank-efter"),
    ("- Vad blev annorlunda? {#nytt}", "question.nytt"),
    ("- Vad blev annorlunda? (delas) {#nytt}", "question.nytt"),
    ("- Vad blev\n  annorlunda?\n\n  Tänk efter.", "question.vad-blev-annorlunda"),
  ])
  func questionsAreKeyedByTheirWords(_ item: String, _ key: String) throws {
    let reflection = try exercise("## Reflektera\n\n\(item)\n").reflection
    #expect(reflection?.questions.map(\.key) == [key])
  }

  @Test func templatesAndTheirFieldsAreKeyedByTitleAndLabel() throws {
    let template = try #require(
      try exercise(
        """
        ## Mall: Före och efter

        En per person

        Datum: ____ och plats: ____

        - Namn: ____
        - Det här slutar vi med: ____ {#slut}
        - [ ] Alla vet om det
        - [ ] Alla vet om det

        | Fråga | Före | Efter |
        |---|---|---|
        | Hur många? | | ____ |
        | Hur nöjda? | 3 | |
        | | | |
        """
      ).templates.first)
    #expect(template.key == "template.fore-och-efter")
    #expect(
      template.fields.map(\.key) == [
        "template.fore-och-efter.text.datum",
        "template.fore-och-efter.text.och-plats",
        "template.fore-och-efter.text.namn",
        "template.fore-och-efter.text.slut",
        "template.fore-och-efter.check.alla-vet-om-det",
        "template.fore-och-efter.check.alla-vet-om-det.2",
        "template.fore-och-efter.cell.hur-manga.fore",
        "template.fore-och-efter.cell.hur-manga.efter",
        "template.fore-och-efter.cell.hur-nojda.efter",
        "template.fore-och-efter.cell.fraga",
        "template.fore-och-efter.cell.fore",
        "template.fore-och-efter.cell.efter",
      ])
  }

  @Test func aTemplatesWrittenKeyIsInItsFieldsKeys() throws {
    let template = try exercise("## Mall: Bytet {#byte}\n\n- Namn: ____\n").templates.first
    #expect(template?.key == "template.byte")
    #expect(template?.fields.map(\.key) == ["template.byte.text.namn"])
  }

  @Test func blanksOfThePlanAreKeyedByTheirSentence() throws {
    let plan = try exercise("## Min plan\n\nNär ____ ska jag ____.\n\n- När ____. {#kvall}\n")
      .ifThenPlan
    #expect(
      plan.map(\.keys) == [
        ["plan.nar-ska-jag", "plan.nar-ska-jag.2"], ["plan.kvall"],
      ])
  }

  @Test func boxesOfThePreparationAreKeyedByTheirWords() throws {
    let preparation = try exercise(
      "## Förbered\n\n- [ ] Boka rum. (i god tid)\n- [x] Skriv ut mallen {#mall}\n  - [ ] Boka rum.\n"
    ).text.preparation
    #expect(preparation.boxKeys == ["check.boka-rum", "check.mall", "check.boka-rum.2"])
  }

  /// The exercise `antipilot` with a section added or put in place of its own.
  private func exercise(_ section: String) throws -> Exercise {
    let path = "ovningar/gor-en-egen-antipilot.md"
    let files = try CatalogFiles.fixture("base")
    let heading = String(section.prefix { $0 != "\n" })
    let text = try Repository.text("fixtures/catalogs/base/\(path)")
    let parts = text.split(separator: "\n## ").map { "## \($0)\n" }
    let kept = parts.dropFirst().filter {
      !$0.hasPrefix(heading) && !(heading.hasPrefix("## Mall") && $0.hasPrefix("## Mall"))
    }
    let whole = parts[0].dropFirst(3) + kept.joined(separator: "\n") + "\n\(section)"
    return try Told(files.removing(path).adding(path, .text(Array(whole.utf8))))
      .exercise("gor-en-egen-antipilot")
  }
}
