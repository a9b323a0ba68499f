internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let methodJargon: Rule = Rule(
    RuleDescription(
      "method-jargon", .warning,
      summary: LocalizedText(
        sv: "Ett ord är känt bara av dem som brukar arbeta med metoder.",
        en: "A word is known only to those who work with methods."),
      reason: LocalizedText(
        sv: "Den som inte har hört ordet känner sig utanför redan innan övningen har börjat.",
        en: "Whoever has not heard the word feels left out before the exercise has begun."),
      bad: Example(
        sv: [
          .replace(
            "Skriv först var för sig.", in: "ovningar/byt-ut.md",
            with: "Brainstorma först var för sig.")
        ],
        en: [
          .replace(
            "Write alone first.", in: "exercises/swap-it.md", with: "Brainstorm alone first.")
        ]),
      good: Example(
        sv: [
          .replace(
            "Skriv först var för sig.", in: "ovningar/byt-ut.md",
            with: "Kom på idéer var för sig.")
        ],
        en: [
          .replace(
            "Write alone first.", in: "exercises/swap-it.md",
            with: "Come up with ideas alone first.")
        ])),
    .phrases { catalog in
      MethodJargonWords.phrases(in: catalog.language)
    } tell: { match, text, catalog in
      match.isQuoted(in: text)
        ? nil
        : .plainer(
          methodJargon.description, match, text, catalog,
          is: LocalizedText(sv: "är ett metodord", en: "is method jargon"))
    })
}
