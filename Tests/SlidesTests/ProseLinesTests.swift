import Catalog
import Testing
import Text

@testable import Slides

@Suite struct ProseLinesTests {
  @Test func showsBoxesAndNumbers() {
    let boxes = Sample.list([
      Sample.item("Boka rum", box: false), Sample.item("Bjud in", box: true),
    ])
    let numbers = Sample.list([Sample.item("Läs"), Sample.item("Skriv")], ordered: true)
    #expect(texts(boxes, numbers) == ["☐ Boka rum", "☑ Bjud in", "1. Läs", "2. Skriv"])
  }

  @Test func indentsWhatStandsUnderAnItem() {
    let inner = Sample.list([Sample.item("under")])
    let lines = Prose([Sample.list([Sample.item("över", [inner])])]).lines(.swedish)
    #expect(lines.map(\.level) == [.point, .subpoint])
  }

  @Test func indentsQuotes() {
    let lines = Prose([.quote([Sample.paragraph("Hej!")], Sample.range)]).lines(.swedish)
    #expect(lines == [SlideLine(level: .subpoint, text: "Hej!")])
  }

  @Test func namesEachCellByItsColumnAndShowsEmptyOnes() {
    let table = Sample.table(["Fråga", "Före", ""], [["Hur många minuter?", "", "kommentar"]])
    #expect(
      Prose([table]).lines(.swedish) == [
        SlideLine(level: .point, text: "Fråga: Hur många minuter?"),
        SlideLine(level: .subpoint, text: "Före: ____"),
        SlideLine(level: .subpoint, text: "kommentar"),
      ])
  }

  @Test func showsAddressesThatTheTextHides() {
    let shown = Inline.link(
      address: "https://exempel.se", [Sample.text("https://exempel.se")], Sample.range)
    let hidden = Inline.link(address: "https://exempel.se", [Sample.text("mer")], Sample.range)
    #expect([shown].slideText(.swedish) == "https://exempel.se")
    #expect([hidden].slideText(.swedish) == "mer (https://exempel.se)")
  }

  @Test func showsBlanks() {
    let content: [Inline] = [
      Sample.text("När jag "), .blank(Sample.range), .strong([Sample.text(".")]),
    ]
    #expect(content.slideText(.swedish) == "När jag ____.")
  }

  private func texts(_ blocks: Block...) -> [String] { Prose(blocks).lines(.swedish).map(\.text) }
}
