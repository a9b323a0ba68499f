internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let termVariant: Rule = Rule(
    RuleDescription(
      "term-variant", .warning,
      summary: LocalizedText(
        sv: "Något som har ett namn i programmet kallas något annat.",
        en: "Something that has a name in the programme is called something else."),
      reason: LocalizedText(
        sv: "När en sak heter likadant överallt slipper läsaren undra om det är samma sak.",
        en: "When a thing has one name everywhere, readers need not wonder if it is the same."),
      bad: Example(
        sv: [
          .replace(
            "Sitt så att alla", in: "ovningar/byt-ut.md",
            with: "Hälsa från innovationsgruppen. Sitt så att alla")
        ],
        en: [
          .replace(
            "Sit so that everybody", in: "exercises/swap-it.md",
            with: "Greet from the innovation group. Sit so that everybody")
        ]),
      good: Example(
        sv: [
          .replace(
            "Sitt så att alla", in: "ovningar/byt-ut.md",
            with: "Hälsa från innovationsteamet. Sitt så att alla")
        ],
        en: [
          .replace(
            "Sit so that everybody", in: "exercises/swap-it.md",
            with: "Greet from the innovation team. Sit so that everybody")
        ])),
    .phrases { catalog in
      catalog.terms.variants(in: catalog.language)
    } tell: { match, text, catalog in
      match.isSpeech(in: text) || match.passage.part.isTitle
        ? nil
        : .plainer(
          termVariant.description, match, text, catalog,
          is: LocalizedText(
            sv: "heter ”\(match.phrase.instead.first ?? "")” i programmet",
            en: "is called “\(match.phrase.instead.first ?? "")” in the programme"))
    })
}

extension PhraseMatch {
  /// Whether somebody else's words are told: between quotation marks, or in a block quote that is
  /// no script.
  fileprivate func isSpeech(in text: ItemText) -> Bool {
    passage.passage.isQuote && !passage.part.isSaid
      || text.words[words.lowerBound].traits.contains(.quoted)
  }
}

extension [ProgrammeSettings.Term] {
  /// What the terms are called by mistake, none of it a term itself.
  fileprivate func variants(in language: Language) -> [Phrase] {
    let right = Set(flatMap(\.forms).map(\.nameFolded))
    return flatMap { term in
      term.variants(in: language).map { Phrase($0.written, instead: [$0.right], why: term.why) }
    }.filter { !right.contains($0.written.nameFolded) }
  }
}
