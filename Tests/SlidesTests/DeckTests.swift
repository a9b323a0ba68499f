import Testing
import Text

@testable import Slides

@Suite struct DeckTests {
  @Test func letsNotesFollowOnLastSlidesWhereTheFormHasNone() {
    let note = SlideNote(label: "Landa", paragraphs: ["Välkomna!", "Andas."])
    let slide = Slide(title: "Landa (1 min)", lines: [], notes: [note])
    let deck = Deck(language: .swedish, title: "Byt ut", slides: [slide]).withNotesAsSlides()
    #expect(deck.slides.map(\.title) == ["Landa (1 min)", "Manus och stöd"])
    #expect(deck.slides.allSatisfy { $0.notes.isEmpty })
    #expect(
      deck.slides.last?.lines == [
        SlideLine(level: .point, text: "Landa"), SlideLine(level: .subpoint, text: "Välkomna!"),
        SlideLine(level: .subpoint, text: "Andas."),
      ])
  }

  @Test func addsNoSlideWithoutNotes() {
    let slide = Slide(title: "Land", lines: [], notes: [])
    let deck = Deck(language: .english, title: "Swap", slides: [slide]).withNotesAsSlides()
    #expect(deck.slides.count == 1)
  }
}
