internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let longSentence: Rule = Rule(
    RuleDescription(
      "long-sentence", .warning,
      summary: LocalizedText(
        sv: "En mening har fler ord än programmet tillåter.",
        en: "A sentence has more words than the programme allows."),
      reason: LocalizedText(
        sv:
          "Den som läser ska minnas början när slutet kommer. Dela meningen på mitten, eller gör en lista av den.",
        en:
          "Whoever reads should remember the beginning when the end comes. Divide the sentence in the middle, or make a list of it."
      ),
      bad: .limited(
        row, most: 14,
        sv: [
          .replace(
            "Ni får mer tid till dem ni är till för.", in: "ovningar/byt-ut.md",
            with: "Ni får mer tid till dem som ni är till för när ni byter en sak mot en annan.")
        ],
        en: [
          .replace(
            "You get more time for those you are there for.", in: "exercises/swap-it.md",
            with: "You get more time for those you are there for when you swap one thing.")
        ]),
      good: .limited(row, most: 14)),
    .text { text, catalog in
      guard let most = catalog.limit("sentenceWords")?.most else { return [] }
      return text.passages.flatMap { passage in
        passage.sentences.filter { $0.count > most }.map { sentence in
          diagnostic(text, sentence, most)
        }
      }
    })

  private static func diagnostic(_ text: ItemText, _ sentence: Range<Int>, _ most: Int)
    -> Diagnostic
  {
    Diagnostic(
      longSentence.description, at: text.range(words: sentence),
      LocalizedText(
        sv: "Meningen har \(sentence.count) ord; högst \(most) går bra",
        en: "The sentence has \(sentence.count) words; at most \(most) is fine"))
  }

  private static let row = LocalizedText(sv: "ord i en mening", en: "sentence words")
}
