internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let emptyOpening: Rule = Rule(
    RuleDescription(
      "empty-opening", .note,
      summary: LocalizedText(
        sv: "En mening tar sats med ord som inte säger något.",
        en: "A sentence takes a run-up with words that say nothing."),
      reason: LocalizedText(
        sv:
          "Stryk inledningen och börja med det som händer, som ”Ni byter …”: då säger de första orden vad det gäller.",
        en:
          "Strike the opening and begin with what happens, such as “You swap …”: then the first words tell what it is about."
      ),
      bad: Example(
        sv: [
          .replace(
            "Ni byter en uppgift mot något", in: "ovningar/byt-ut.md",
            with: "I övningen kommer ni att byta en uppgift mot något")
        ],
        en: [
          .replace(
            "You swap a task for something", in: "exercises/swap-it.md",
            with: "In this exercise you will swap a task for something")
        ]),
      good: []),
    .phrases { catalog in
      (catalog.language == .swedish ? swedish : english).map { Phrase($0) }
    } tell: { match, text, catalog in
      let first = text.words[match.words.lowerBound].traits
      guard first.contains(.opensSentence), !first.contains(.quoted),
        !match.passage.passage.isQuote, !match.passage.part.isTitle
      else { return nil }
      return diagnostic(match, text, catalog)
    })

  private static func diagnostic(
    _ match: PhraseMatch, _ text: ItemText, _ catalog: LinkedCatalog
  ) -> Diagnostic {
    let opening = text.string(words: match.words).blanksFolded
    return Diagnostic(
      emptyOpening.description, at: text.range(words: match.words),
      LocalizedText(
        sv: "”\(opening) …” är en inledning utan innehåll",
        en: "“\(opening) …” is an opening that says nothing"),
      fixes: fix(match, text, catalog).map { [$0] } ?? [])
  }

  /// Where a whole sentence follows, `ni får mer tid`, it can do without its opening.
  private static func fix(_ match: PhraseMatch, _ text: ItemText, _ catalog: LinkedCatalog) -> Fix?
  {
    let next = match.words.upperBound
    guard match.phrase.written.hasSuffix(" att") || match.phrase.written.hasSuffix(" that"),
      next < match.passage.words.upperBound, subjects.contains(text.words[next])
    else { return nil }
    let place = text.text(of: match.words.lowerBound..<next + 1)
    return .write(text.string(words: next..<next + 1), capital: true, at: place, text, catalog)
  }

  private static let subjects = WordSet("ni du alla vi you everybody everyone we")

  private static let swedish: [String] =
    frames(
      ["den här övningen", "denna övning", "övningen", "det här steget", "detta steg", "steget"],
      [
        "I # kommer ni att", "I # kommer du att", "I # ska ni", "I # ska du", "I # får ni",
        "I # får du",
      ])
    + frames(
      ["övningen", "den här övningen", "denna övning", "steget", "det här steget", "detta steg"],
      [
        "Syftet med # är att", "Målet med # är att", "Tanken med # är att", "Avsikten med # är att",
        "Meningen med # är att", "Poängen med # är att", "# går ut på att", "# syftar till att",
        "# handlar om att", "# har som syfte att", "# är tänkt att", "# är utformad för att",
      ]) + [
      "Syftet är att", "Målet är att", "Tanken är att", "Avsikten är att",
      "Här kommer ni att", "Här kommer du att", "Nu kommer ni att", "Nu kommer du att",
      "Nu är det dags att", "Nu är det dags för er att", "Det är dags att",
      "Er uppgift är att", "Din uppgift är att", "Uppgiften är att", "Uppgiften går ut på att",
      "Det är viktigt att", "Det är viktigt att komma ihåg att", "Det är viktigt att tänka på att",
      "Det kan vara bra att", "Det kan vara värdefullt att", "Det är bra om ni",
      "Observera att", "Notera att", "Det bör noteras att", "Som bekant", "Som vi alla vet",
    ]

  private static let english: [String] =
    frames(
      ["this exercise", "the exercise", "this step", "the step"],
      [
        "In # you will", "In # you are going to", "In # you get to", "The purpose of # is to",
        "The aim of # is to", "The goal of # is to", "The idea of # is to", "# aims to",
        "# is about", "# is designed to", "# is intended to",
      ]) + [
      "The purpose is to", "The aim is to", "The goal is to", "Now it is time to",
      "Your task is to", "It is important to", "It is important that", "Please note that",
      "Note that", "It should be noted that", "As we all know", "Here you will",
    ]

  /// Openings with each of some names in the place of `#`.
  private static func frames(_ names: [String], _ openings: [String]) -> [String] {
    openings.flatMap { opening in names.map { opening.replacing("#", with: $0) } }
  }
}
