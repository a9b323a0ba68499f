internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let duplicateNumber: Rule = Rule(
    RuleDescription(
      "duplicate-number", .error,
      summary: LocalizedText(
        sv: "Två av samma sort har samma nummer.", en: "Two of a kind have the same number."),
      reason: LocalizedText(
        sv:
          "Numret styr ordningen, och det är numret som folk säger till varandra. Ge den nyaste ett eget.",
        en:
          "The number gives the order and is what people tell each other. Give the newest its own."),
      bad: Example(
        sv: [.replace("nummer: 2", in: "ovningar/byt-ut.md", with: "nummer: 1")],
        en: [.replace("number: 2", in: "exercises/swap-it.md", with: "number: 1")]),
      good: Example(
        sv: [
          .replace("nummer: 1", in: "ovningar/gor-en-egen-antipilot.md", with: "nummer: 2"),
          .replace("nummer: 2", in: "ovningar/byt-ut.md", with: "nummer: 1"),
        ],
        en: [
          .replace("number: 1", in: "exercises/make-your-own-anti-pilot.md", with: "number: 2"),
          .replace("number: 2", in: "exercises/swap-it.md", with: "number: 1"),
        ])),
    .catalog { catalog in
      let items = catalog.items
      return duplicates(items.themes) { $0.number } + duplicates(items.exercises) { $0.number }
        + duplicates(items.modules) { $0.number } + duplicates(items.areas) { $0.number }
        + duplicateGrades(items.maturityModel?.grades ?? [])
    })

  private static func duplicates<Kind: Item>(
    _ items: [Kind], _ number: (Kind) -> Located<Int>
  ) -> [Diagnostic] {
    zip(items, items.dropFirst()).compactMap { first, second in
      guard number(first).value == number(second).value else { return nil }
      return diagnostic(number(second), number(first), named: first.title)
    }
  }

  private static func duplicateGrades(_ grades: [MaturityModel.Grade]) -> [Diagnostic] {
    var seen: [Int: MaturityModel.Grade] = [:]
    return grades.compactMap { grade in
      if let first = seen[grade.number.value] {
        return diagnostic(grade.number, first.number, named: first.whatWeDo)
      }
      seen[grade.number.value] = grade
      return nil
    }
  }

  private static func diagnostic(
    _ number: Located<Int>, _ first: Located<Int>, named title: String
  ) -> Diagnostic {
    Diagnostic(
      duplicateNumber.description, at: number.range,
      LocalizedText(
        sv: "Numret \(number.value) är upptaget av ”\(title)”",
        en: "The number \(number.value) is taken by “\(title)”"),
      notes: [
        Diagnostic.Note(
          at: first.range, LocalizedText(sv: "numret står här", en: "the number is here"))
      ])
  }
}
