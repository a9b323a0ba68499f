internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let splitCompound: Rule = Rule(
    RuleDescription(
      "split-compound", .warning,
      summary: LocalizedText(
        sv: "En av programmets termer är särskriven.",
        en: "One of the programme's terms is written as two words."),
      reason: LocalizedText(
        sv: "Som ett ord känns termen igen, och går att söka efter.",
        en: "As one word the term is known again, and can be searched for."),
      bad: Example(
        sv: [
          .replace(
            "Sitt så att alla", in: "ovningar/byt-ut.md",
            with: "Hälsa från ert innovations team. Sitt så att alla")
        ],
        en: workbook("work book")),
      good: Example(
        sv: [
          .replace(
            "Sitt så att alla", in: "ovningar/byt-ut.md",
            with: "Hälsa från ert innovationsteam. Sitt så att alla")
        ],
        en: workbook("workbook"))),
    .phrases { catalog in
      let kept = catalog.language == .swedish ? swedish : english
      return catalog.terms.flatMap(\.forms).flatMap { splits(of: $0, kept) }
    } tell: { match, text, catalog in
      .plainer(
        splitCompound.description, match, text, catalog,
        is: LocalizedText(sv: "skrivs ihop", en: "is written as one word"))
    })

  private static func splits(of form: String, _ apart: Set<String>) -> [Phrase] {
    let shortest = 3
    guard form.count > 2 * shortest, form.allSatisfy(\.isLetter) else { return [] }
    return (shortest...form.count - shortest).compactMap { length in
      let first = form.prefix(length)
      guard !apart.contains(first.lowercased()) else { return nil }
      return Phrase("\(first) \(form.dropFirst(length))", instead: [form])
    }
  }

  /// Words that may well stand before the rest of a term: ”efter frågan”.
  private static let swedish: Set<String> = [
    "alla", "bara", "den", "det", "efter", "ett", "fram", "från", "för", "före", "genom", "hem",
    "hos", "inför", "inom", "med", "mellan", "mot", "när", "någon", "något", "några", "och", "som",
    "till", "under", "upp", "utan", "vad", "vid", "vår", "åter", "över",
  ]

  private static let english: Set<String> = [
    "after", "any", "every", "for", "from", "into", "may", "not", "one", "our", "out", "over",
    "some", "the", "through", "under", "with", "your",
  ]

  private static func workbook(_ word: String) -> [Example.Change] {
    [
      .replace(
        "| innovation team |", in: "programme.md",
        with: "| workbook | workbooks | | Where notes are kept. |\n| innovation team |"),
      .replace(
        "Take out your calendar.", in: "exercises/make-your-own-anti-pilot.md",
        with: "Take out your \(word)."),
    ]
  }
}
