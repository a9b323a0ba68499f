internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let numberGap: Rule = Rule(
    RuleDescription(
      "number-gap", .note,
      summary: LocalizedText(
        sv: "Ett nummer i raden används inte.", en: "A number in the row is not used."),
      reason: LocalizedText(
        sv:
          "Den som räknar tror att något har försvunnit. Ge den sista det lediga numret, eller låt luckan vara tills något nytt kommer.",
        en:
          "Whoever counts believes that something got lost. Give the last one the free number, or leave the gap until something new comes."
      ),
      bad: Example(
        sv: [.replace("nummer: 2", in: "ovningar/byt-ut.md", with: "nummer: 3")],
        en: [.replace("number: 2", in: "exercises/swap-it.md", with: "number: 3")]),
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
      return gaps(items.themes, .theme, catalog) { $0.number }
        + gaps(items.exercises, .exercise, catalog) { $0.number }
        + gaps(items.modules, .module, catalog) { $0.number }
    })

  /// Silent while an item that may have the number is broken, or two have the same.
  private static func gaps<Kind: Item>(
    _ items: [Kind], _ kind: KindName, _ catalog: LinkedCatalog, _ number: (Kind) -> Located<Int>
  ) -> [Diagnostic] {
    let numbers = items.map { number($0) }
    guard !catalog.brokenKinds.contains(kind),
      zip(numbers, numbers.dropFirst()).allSatisfy({ $0.value < $1.value })
    else { return [] }
    let before = [0] + numbers.map(\.value)
    return numbers.indices.filter { numbers[$0].value > before[$0] + 1 }.map { position in
      let free = before[position] + 1...numbers[position].value - 1
      let last = position > 0 ? (items[position - 1].title, numbers[position - 1]) : nil
      return gap(numbers[position], free, kind, after: last)
    }
  }

  private static func gap(
    _ number: Located<Int>, _ free: ClosedRange<Int>, _ kind: KindName,
    after last: (title: String, number: Located<Int>)?
  ) -> Diagnostic {
    let numbers = free.count == 1 ? "\(free.lowerBound)" : "\(free.lowerBound)–\(free.upperBound)"
    let no = kind.anItem.swedish.hasPrefix("ett ") ? "Inget" : "Ingen"
    return Diagnostic(
      numberGap.description, at: number.range,
      LocalizedText(
        sv: "\(no) \(kind.noun.swedish) har nummer \(numbers)",
        en: "No \(kind.noun.english) has number \(numbers)"),
      notes: last.map { last in
        [
          Diagnostic.Note(
            at: last.number.range,
            LocalizedText(
              sv: "före den kommer ”\(last.title)” med nummer \(last.number.value)",
              en: "before it comes “\(last.title)” with number \(last.number.value)"))
        ]
      } ?? [])
  }
}
