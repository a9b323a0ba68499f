import Testing

@testable import Text

@Suite struct SortingTests {
  private func sorted(_ words: [String], _ language: Language) -> [String] {
    words.sorted { $0.sorts(before: $1, in: language) }
  }

  @Test func swedishHasItsOwnLettersLast() {
    #expect(
      sorted(["Öppet hus", "Ärende", "Ålder", "Zon", "Apa"], .swedish)
        == ["Apa", "Zon", "Ålder", "Ärende", "Öppet hus"])
  }

  @Test func englishHasThemAmongAAndO() {
    #expect(sorted(["Zone", "Åland", "Apple"], .english) == ["Åland", "Apple", "Zone"])
  }

  @Test func caseAndAccentsDoNotCount() {
    #expect(sorted(["idé b", "Idea", "ide a"], .swedish) == ["ide a", "idé b", "Idea"])
  }

  @Test func composedAndDecomposedLettersStandTogether() {
    #expect(sorted(["a\u{30A}b", "z", "åa"], .swedish) == ["z", "åa", "a\u{30A}b"])
  }

  @Test func wordsThatSortAlikeStillHaveAnOrder() {
    #expect(sorted(["IDE", "ide"], .swedish) == sorted(["ide", "IDE"], .swedish))
    #expect(!"ide".sorts(before: "ide", in: .swedish))
  }
}
