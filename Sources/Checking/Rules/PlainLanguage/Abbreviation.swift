internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let abbreviation: Rule = Rule(
    RuleDescription(
      "abbreviation", .warning,
      summary: LocalizedText(
        sv: "En förkortning går att skriva ut.",
        en: "An abbreviation can be written out."),
      reason: LocalizedText(
        sv: "Den som är ny i språket eller lyssnar på texten stannar upp vid en förkortning.",
        en: "Whoever is new to the language or listens to the text stops at an abbreviation."),
      bad: Example(
        sv: [
          .replace(
            "Vi börjar med det som tar tid.", in: "ovningar/byt-ut.md",
            with: "Vi börjar med det som tar tid, t.ex. alla möten.")
        ],
        en: [
          .replace(
            "We begin with what takes time.", in: "exercises/swap-it.md",
            with: "We begin with what takes time, e.g. all meetings.")
        ]),
      good: Example(
        sv: [
          .replace(
            "Vi börjar med det som tar tid.", in: "ovningar/byt-ut.md",
            with: "Vi börjar med det som tar tid, till exempel möten om IT.")
        ],
        en: [
          .replace(
            "We begin with what takes time.", in: "exercises/swap-it.md",
            with: "We begin with what takes time, for example meetings about IT.")
        ])),
    .phrases { catalog in
      let terms = Set(catalog.terms.flatMap(\.forms).map(\.nameFolded))
      return AbbreviationWords.phrases(in: catalog.language)
        .filter { !terms.contains($0.written.nameFolded) }
    } tell: { match, text, catalog in
      isMeant(match, text) ? diagnostic(match, text, catalog) : nil
    })

  private static func diagnostic(
    _ match: PhraseMatch, _ text: ItemText, _ catalog: LinkedCatalog
  ) -> Diagnostic {
    let place = text.text(of: match.words)
    let hasStop = text.bytes[place.upperBound...].first == 0x2E
    let marked = place.lowerBound..<place.upperBound + (hasStop ? 1 : 0)
    let replaced = match.endsSentence ? place : marked
    let isCapital =
      text.words[match.words.lowerBound].traits.isDisjoint(with: .allCapitals)
      && text.words[match.words.lowerBound].traits.contains(.capitalized)
    let word = text.string(marked).blanksFolded
    return Diagnostic(
      abbreviation.description, at: text.range(marked),
      LocalizedText(sv: "”\(word)” är en förkortning", en: "“\(word)” is an abbreviation"),
      fixes: [
        match.phrase.instead.first.flatMap {
          .write($0, capital: isCapital, at: replaced, text, catalog)
        }
      ].compactMap { $0 })
  }

  /// Whether it is the abbreviation and not a name, a unit or another word: `st` but not `S:t`,
  /// `KPI` but not `kpi`, `mm` but not `3 mm`.
  private static func isMeant(_ match: PhraseMatch, _ text: ItemText) -> Bool {
    let word = text.words[match.words.lowerBound]
    if match.phrase.written.first?.isUppercase == true { return word.traits.contains(.capitalized) }
    if word.traits.contains(.allCapitals) || text.touchesCode(match.words) { return false }
    if match.phrase.written == "mm", match.follows(.number, in: text) { return false }
    return !word.traits.contains(.capitalized) || word.traits.contains(.opensSentence)
  }
}

extension PhraseMatch {
  /// Whether a sentence ends with it.
  fileprivate var endsSentence: Bool {
    passage.sentences.contains { $0.upperBound == words.upperBound }
  }

  /// Whether the word before, in the same passage, is of some kind.
  fileprivate func follows(_ trait: WordToken.Traits, in text: ItemText) -> Bool {
    words.lowerBound > passage.words.lowerBound
      && text.words[words.lowerBound - 1].traits.contains(trait)
  }
}
