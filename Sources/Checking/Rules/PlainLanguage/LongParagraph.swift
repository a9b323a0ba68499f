internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let longParagraph: Rule = Rule(
    RuleDescription(
      "long-paragraph", .note,
      summary: LocalizedText(
        sv: "Ett stycke har så många ord att det ser tungt ut.",
        en: "A paragraph has so many words that it looks heavy."),
      reason: LocalizedText(
        sv:
          "I korta stycken hittar ögat tillbaka, också på en telefon. Dela stycket där en ny tanke börjar, eller gör en lista av det.",
        en:
          "In short paragraphs the eye finds its way back, on a phone as well. Divide the paragraph where a new thought begins, or make a list of it."
      ),
      bad: example(joining: " "), good: example(joining: "\n\n")),
    .text { text, _ in
      text.passages.filter { $0.words.count > mostWords && !$0.part.isTitle }
        .map { diagnostic(text, $0) }
    })

  /// Some eight lines on a page, fourteen on a phone.
  private static let mostWords = 80

  private static func diagnostic(_ text: ItemText, _ passage: ItemText.WordedPassage) -> Diagnostic
  {
    let middle = text.middle(of: passage).map { text.range(words: $0) }
    return Diagnostic(
      longParagraph.description, at: text.range(passage.passage.text),
      LocalizedText(
        sv: "Stycket har \(passage.words.count) ord; högst \(mostWords) är lätt att överblicka",
        en:
          "The paragraph has \(passage.words.count) words; at most \(mostWords) is easy to take in"
      ),
      notes: middle.map {
        [
          Diagnostic.Note(
            at: $0,
            LocalizedText(
              sv: "här kan ett nytt stycke börja", en: "a new paragraph can begin here"))
        ]
      } ?? [])
  }

  /// The same sentences as one paragraph, or as two.
  private static func example(joining mark: String) -> Example {
    let swedish = [
      "Ni får mer tid till dem ni är till för.",
      "Många uppgifter började som ett svar på något som inte finns kvar. De ligger ändå kvar i kalendern vecka efter vecka. Ingen har bestämt det, och ingen har frågat. Därför tittar ni på en vanlig vecka och väljer en sak att byta.",
      "Det nya ska rymmas på samma tid. Ni bestämmer vem som gör det och när ni börjar. Efter fyra veckor ser ni om någon har saknat det gamla. Har ingen märkt något är bytet klart, och då kan ni ta nästa.",
    ]
    let english = [
      "You get more time for those you are there for.",
      "Many tasks began as an answer to something that is no longer there. They stay in the calendar week after week. Nobody has decided so, and nobody has asked. So you look at a common week and choose one thing to swap.",
      "The new thing should fit in the same time. You agree who does it and when you begin. After four weeks you see if anybody has missed the old one. If nobody has noticed, the swap is done, and you can take the next.",
    ]
    return Example(
      sv: [
        .replace(swedish[0], in: "ovningar/byt-ut.md", with: swedish.joined(separator: mark))
      ],
      en: [
        .replace(english[0], in: "exercises/swap-it.md", with: english.joined(separator: mark))
      ])
  }
}

extension ItemText {
  /// The sentence, not the first, that begins nearest to the middle of a passage.
  fileprivate func middle(of passage: WordedPassage) -> Range<Int>? {
    let half = (passage.words.lowerBound + passage.words.upperBound) / 2
    return passage.sentences.dropFirst().min {
      abs($0.lowerBound - half) < abs($1.lowerBound - half)
    }
  }
}
