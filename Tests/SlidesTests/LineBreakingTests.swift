import TestSupport
import Testing

@testable import Slides

@Suite struct LineBreakingTests {
  @Test func leavesShortTextAsItIs() {
    #expect(
      LineBreaking.lines(of: "Läs  dagordningen\ntillsammans.") == ["Läs dagordningen tillsammans."]
    )
    #expect(LineBreaking.lines(of: " ").isEmpty)
  }

  @Test func breaksAtEndsOfSentencesFirst() {
    let first = "Ställ frågan och låt alla tänka tyst i en minut."
    let second = "Be sedan om ett par svar från dem som vill, och fråga vidare."
    #expect(LineBreaking.lines(of: "\(first) \(second)") == [first, second])
  }

  @Test func keepsShortSentencesTogether() {
    let text = "Ja. Nej. " + String(repeating: "Vi provar något nytt. ", count: 5)
    #expect(LineBreaking.lines(of: text).first?.hasPrefix("Ja. Nej. Vi provar") == true)
  }

  @Test func goesOnAfterAnAbbreviation() {
    let text =
      "Välj något litet, t.ex. morgonens första halvtimme eller det som händer när ni lämnar över."
    let long = "Det här gäller er som ses sällan. " + text
    #expect(LineBreaking.lines(of: long) == ["Det här gäller er som ses sällan.", text])
  }

  @Test func seesASentencesEndWithinQuotes() {
    let first =
      "Fråga gärna vidare, lugnt och vänligt: ”Hur skulle det se ut om det fungerade riktigt bra?”"
    let second = "Skriv upp svaren."
    #expect(LineBreaking.lines(of: "\(first) \(second)") == [first, second])
  }

  @Test func cutsAWordOnlyWhenItFillsALine() {
    let address = "https://exempel.se/" + String(repeating: "a", count: 200)
    let lines = LineBreaking.lines(of: "Läs mer på \(address) i dag.")
    #expect(lines.first == "Läs mer på")
    #expect(lines.joined().contains(address))
    #expect(lines.allSatisfy { $0.count <= Slide.longestLine })
  }

  @Test(arguments: 0..<300) func losesNoWordAndKeepsTheLimit(seed: Int) {
    var generator = SplitMix(seed: UInt64(seed))
    let text = generator.text()
    let lines = LineBreaking.lines(of: text)
    #expect(lines.allSatisfy { !$0.isEmpty && $0.count <= Slide.longestLine })
    #expect(lines.joined().withoutBlanks == text.withoutBlanks)
    if text.split(separator: " ").allSatisfy({ $0.count <= Slide.longestLine }) {
      #expect(lines.flatMap { $0.split(separator: " ") } == text.split(separator: " "))
    }
  }
}
