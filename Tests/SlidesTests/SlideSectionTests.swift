import TestSupport
import Testing
import Text

@testable import Slides

@Suite struct SlideSectionTests {
  @Test func fitsSixLinesOnOneSlide() {
    let slides = SlideSection("Syfte", lines: points(6)).slides(.swedish)
    #expect(slides.map(\.title) == ["Syfte"])
    #expect(slides.map(\.lines.count) == [6])
  }

  @Test func goesOnOnMarkedSlides() {
    let section = SlideSection("Syfte", lines: points(13))
    #expect(
      section.slides(.swedish).map(\.title) == ["Syfte", "Syfte (forts.)", "Syfte (forts.)"])
    #expect(section.slides(.english).last?.title == "Syfte (cont.)")
    #expect(section.slides(.swedish).flatMap(\.lines) == points(13))
  }

  @Test func partsNoPointFromItsSubpoints() {
    let lines = points(6) + [SlideLine(level: .subpoint, text: "därför")] + points(1)
    let slides = SlideSection("Syfte", lines: lines).slides(.swedish)
    #expect(slides.map(\.lines.count) == [5, 3])
  }

  @Test func letsAHeadingStandAlone() {
    #expect(SlideSection("Paus", lines: []).slides(.swedish).map(\.title) == ["Paus"])
  }

  @Test func putsNotesAtTheFirstSlideAlone() {
    let note = SlideNote(label: "Landa", paragraphs: ["Välkomna!"])
    let empty = SlideNote(label: "Landa, digitalt", paragraphs: [])
    let slides = SlideSection("Landa", lines: points(7), notes: [note, empty]).slides(.swedish)
    #expect(slides.map(\.notes) == [[note], []])
  }

  @Test func carriesTheRestOfALongTitleOnAsLines() {
    let title = "Läs " + String(repeating: "dagordningen tillsammans ", count: 8) + "nu"
    let slides = SlideSection(title, lines: points(1)).slides(.swedish)
    #expect(slides.allSatisfy { $0.title.count <= Slide.longestLine })
    let all = slides[0].title.dropLast() + slides[0].lines.map(\.text).joined()
    #expect(all.filter { $0 != " " } == (title + "Punkt 0").filter { $0 != " " })
  }

  @Test(arguments: 0..<100) func keepsLimitsWhateverTheText(seed: Int) {
    var generator = SplitMix(seed: UInt64(seed))
    let lines = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
      SlideLine(level: Bool.random(using: &generator) ? .point : .subpoint, text: generator.text())
    }
    let slides = SlideSection("Gör så här", lines: lines).slides(.swedish)
    #expect(slides.allSatisfy { $0.lines.count <= Slide.mostLines })
    #expect(
      slides.flatMap(\.lines).map(\.text).joined().withoutBlanks
        == lines.map(\.text).joined().withoutBlanks)
  }

  private func points(_ count: Int) -> [SlideLine] {
    (0..<count).map { SlideLine(level: .point, text: "Punkt \($0)") }
  }
}
