internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let noQuestion: Rule = Rule(
    RuleDescription(
      "no-question", .note,
      summary: LocalizedText(
        sv: "En reflektion ställer ingen fråga.", en: "A reflection asks no question."),
      reason: LocalizedText(
        sv:
          "Fråga om något som läsaren själv har gjort. En öppen fråga, som börjar med vad, hur eller när, sätter tankarna i gång.",
        en:
          "Ask about something that the reader has done. An open question, which begins with what, how or when, starts a thought."
      ),
      bad: Example(
        sv: [
          .replace(
            "- Vad vill ni fortsätta med? (delas)", in: "ovningar/byt-ut.md",
            with: "- Vad ni vill fortsätta med (delas)")
        ],
        en: [
          .replace(
            "- What do you want to go on with? (shared)", in: "exercises/swap-it.md",
            with: "- What you want to go on with (shared)")
        ]),
      good: Example(
        sv: [
          .replace(
            "- Vad vill ni fortsätta med? (delas)", in: "ovningar/byt-ut.md",
            with: "- Berätta om bytet. Vad vill ni fortsätta med?")
        ],
        en: [
          .replace(
            "- What do you want to go on with? (shared)", in: "exercises/swap-it.md",
            with: "- Tell about the swap. What do you want to go on with?")
        ])),
    .text { text, catalog in
      let questions = text.passages.filter { $0.part == .question && !$0.words.isEmpty }
      guard let first = questions.first, !questions.contains(where: text.asks) else { return [] }
      return [diagnostic(first, text, catalog)]
    })

  private static func diagnostic(
    _ first: ItemText.WordedPassage, _ text: ItemText, _ catalog: LinkedCatalog
  ) -> Diagnostic {
    Diagnostic(
      noQuestion.description, at: text.range(words: first.words),
      LocalizedText(
        sv: "Reflektionen ställer ingen fråga", en: "The reflection asks no question"),
      fixes: questionMark(after: first, text).map { [$0] } ?? [])
  }

  /// A question mark at the end of words in the order of a question.
  private static func questionMark(after passage: ItemText.WordedPassage, _ text: ItemText) -> Fix?
  {
    let words = text.words[passage.words]
    guard passage.sentences.count == 1, let first = words.first, let last = words.last,
      let second = words.dropFirst().first,
      asking.contains(first.key), verbs.contains(second.key)
    else { return nil }
    let end = Int(last.end)
    let rest = end..<passage.passage.text.upperBound
    let mark = text.bytes[rest].first == UInt8(ascii: ".") ? end..<end + 1 : end..<end
    guard let place = text.exactRange(Int(last.start)..<mark.upperBound) else { return nil }
    return Fix(
      .suggested, LocalizedText(sv: "sätt ett frågetecken", en: "put a question mark"),
      [
        Fix.Edit(
          SourceRange(file: place.file, start: Int(place.end) - mark.count, end: Int(place.end)),
          "?")
      ])
  }

  private static let asking = Set(
    [
      "vad", "hur", "när", "var", "vem", "vilka", "vilken", "vilket", "varför", "what", "how",
      "when", "where", "who", "which", "why",
    ].map { WordKey($0) })
  private static let verbs = Set(
    [
      "är", "var", "blev", "blir", "gjorde", "gör", "vill", "kan", "ska", "tar", "tog", "lärde",
      "fick", "får", "hände", "märkte", "har", "behöver", "kommer", "do", "did", "does", "is",
      "was", "are", "were", "can", "will", "has", "have", "became", "would", "could", "should",
    ].map { WordKey($0) })
}

extension ItemText {
  /// Whether a passage holds a question mark.
  fileprivate func asks(_ passage: WordedPassage) -> Bool {
    bytes[passage.passage.text].contains(UInt8(ascii: "?"))
  }
}
