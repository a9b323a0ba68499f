internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let officialese: Rule = Rule(
    RuleDescription(
      "officialese", .warning,
      summary: LocalizedText(
        sv: "Ett ord hör hemma i beslut och rapporter, inte i vardagen.",
        en: "A word belongs in decisions and reports, not in everyday work."),
      reason: LocalizedText(
        sv: "Vanliga ord går snabbare att läsa, och stänger ingen ute.",
        en: "Common words are quicker to read, and shut nobody out."),
      bad: Example(
        sv: [
          .replace(
            "Ni får mer tid", in: "ovningar/byt-ut.md", with: "Ni erhåller mer tid")
        ],
        en: [
          .replace(
            "Look at last week.", in: "exercises/make-your-own-anti-pilot.md",
            with: "Look at last week prior to the meeting.")
        ]),
      good: []),
    .phrases { catalog in
      OfficialeseWords.phrases(in: catalog.language)
    } tell: { match, text, catalog in
      match.isQuoted(in: text)
        ? nil
        : .plainer(
          officialese.description, match, text, catalog,
          is: LocalizedText(sv: "hör hemma i beslut och rapporter", en: "is officialese"))
    })
}

extension PhraseMatch {
  /// Whether somebody's words are shown, rather than used.
  func isQuoted(in text: ItemText) -> Bool {
    text.words[words.lowerBound].traits.contains(.quoted)
  }
}
