internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let passiveStep: Rule = Rule(
    RuleDescription(
      "passive-step", .note,
      summary: LocalizedText(
        sv: "Ett steg säger vad som ska göras men inte vem som gör det.",
        en: "A step says what is to be done but not who does it."),
      reason: LocalizedText(
        sv: "Skriv en uppmaning, som ”Läs …” eller ”Välj …”: då vet alla att det gäller dem.",
        en: "Write an order, such as “Read …” or “Choose …”: then all know that it is for them."),
      bad: Example(
        sv: [
          .replace(
            "Peka på den uppgift", in: "ovningar/byt-ut.md",
            with: "Lapparna ska läsas högt. Peka på den uppgift")
        ],
        en: [
          .replace(
            "Point at the task", in: "exercises/swap-it.md",
            with: "The notes should be read aloud. Point at the task")
        ]),
      good: Example(
        sv: [
          .replace(
            "Peka på den uppgift", in: "ovningar/byt-ut.md",
            with: "Läs lapparna högt. Peka på den uppgift")
        ],
        en: [
          .replace(
            "Point at the task", in: "exercises/swap-it.md",
            with: "Read the notes aloud. Point at the task")
        ])),
    .text { text, catalog in
      let words = PassiveWords.of(catalog.language)
      return text.passages.filter(isStep).flatMap { passage in
        passage.sentences.flatMap { sentence in
          sentence.compactMap { text.passive(from: $0, in: sentence, words) }
        }
      }.map { diagnostic($0, text) }
    })

  private static func isStep(_ passage: ItemText.WordedPassage) -> Bool {
    switch passage.part {
    case .stepsLead, .step, .stepTitle, .variant, .help, .occasionNote: !passage.passage.isQuote
    default: false
    }
  }

  private static func diagnostic(_ words: Range<Int>, _ text: ItemText) -> Diagnostic {
    let written = text.string(words: words).blanksFolded
    return Diagnostic(
      passiveStep.description, at: text.range(words: words),
      LocalizedText(
        sv: "”\(written)” säger inte vem som gör det", en: "“\(written)” does not say who does it"))
  }
}

extension ItemText {
  /// From a modal verb to the passive that follows it, over adverbs and a subject that stands
  /// between: `ska lapparna sedan läsas`.
  fileprivate func passive(from modal: Int, in sentence: Range<Int>, _ table: PassiveWords)
    -> Range<Int>?
  {
    guard table.modals.contains(words[modal]), !words[modal].traits.contains(.quoted),
      !isDescription(modal, in: sentence, table)
    else { return nil }
    var next = modal + 1
    skip(table.adverbs, &next, sentence)
    if let end = table.end(at: next, in: sentence, self) { return modal..<end }
    guard let subjectEnd = table.subjectEnd(at: next, in: sentence, self) else { return nil }
    next = subjectEnd
    skip(table.adverbs, &next, sentence)
    return table.end(at: next, in: sentence, self).map { modal..<$0 }
  }

  /// Whether the clause says which thing is meant, not what is to be done: `filen som ska sparas`.
  private func isDescription(_ modal: Int, in sentence: Range<Int>, _ table: PassiveWords) -> Bool {
    var before = modal - 1
    while before > sentence.lowerBound, table.adverbs.contains(words[before]) { before -= 1 }
    return before >= sentence.lowerBound && PassiveWords.relatives.contains(words[before].key)
  }

  private func skip(_ adverbs: WordSet, _ word: inout Int, _ sentence: Range<Int>) {
    let most = word + 3
    while word < min(most, sentence.upperBound), adverbs.contains(words[word]) { word += 1 }
  }
}
