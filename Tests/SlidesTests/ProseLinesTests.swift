import Catalog
import TestSupport
import Testing
import Text

@testable import Slides

@Suite struct ProseLinesTests {
  @Test func showsBoxesAndNumbers() {
    #expect(
      lines("- [ ] Boka rum\n- [x] Bjud in\n\n1. Läs\n2. Skriv").map(\.text)
        == ["☐ Boka rum", "☑ Bjud in", "1. Läs", "2. Skriv"])
  }

  @Test func indentsWhatStandsUnderAnItem() {
    #expect(lines("- över\n  - under").map(\.level) == [.point, .subpoint])
  }

  @Test func indentsQuotes() {
    #expect(lines("> Hej!") == [SlideLine(level: .subpoint, text: "Hej!")])
  }

  @Test func namesEachCellByItsColumnAndShowsEmptyOnes() {
    #expect(
      lines("| Fråga | Före | |\n|---|---|---|\n| Hur många minuter? | | kommentar |") == [
        SlideLine(level: .point, text: "Fråga: Hur många minuter?"),
        SlideLine(level: .subpoint, text: "Före: ____"),
        SlideLine(level: .subpoint, text: "kommentar"),
      ])
  }

  @Test func showsAddressesThatTheTextHides() {
    #expect(lines("<https://exempel.se>").map(\.text) == ["https://exempel.se"])
    #expect(lines("[mer](https://exempel.se)").map(\.text) == ["mer (https://exempel.se)"])
  }

  @Test func showsBlanks() {
    #expect(lines("När **jag** ____.").map(\.text) == ["När jag ____."])
  }

  private func lines(_ markdown: String) -> [SlideLine] {
    Prose(markdown: markdown).lines(.swedish)
  }
}
