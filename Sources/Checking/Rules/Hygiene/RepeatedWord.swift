internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let repeatedWord: Rule = Rule(
    RuleDescription(
      "repeated-word", .warning,
      summary: LocalizedText(
        sv: "Samma ord står två gånger i rad.", en: "The same word stands twice in a row."),
      reason: LocalizedText(
        sv: "Det blir lätt så när en mening skrivs om. Ta bort det ena.",
        en: "That happens easily when a sentence is written anew. Take one of them away."),
      bad: Example(
        sv: [
          .replace("Ni får mer tid", in: "ovningar/byt-ut.md", with: "Ni får mer mer tid")
        ],
        en: [
          .replace(
            "Point at the task", in: "exercises/swap-it.md", with: "Point at the the task")
        ]),
      good: Example(
        sv: [
          .replace(
            "Ni får mer tid", in: "ovningar/byt-ut.md",
            with: "Det ni gör gör ni med en mycket, mycket bättre känsla. Ni får mer tid")
        ],
        en: [
          .replace(
            "You get more time for those", in: "exercises/swap-it.md",
            with: "What you do do with care. You get more time for those")
        ])),
    .text { text, _ in
      text.passages.flatMap { text.repeats(in: $0) }.map { diagnostic($0, text) }
    })

  private static func diagnostic(_ words: Range<Int>, _ text: ItemText) -> Diagnostic {
    let first = text.words[words.lowerBound]
    let word = text.string(Int(first.start)..<Int(first.end))
    let rest = Int(first.end)..<text.text(of: words).upperBound
    return Diagnostic(
      repeatedWord.description, at: text.range(words: words),
      LocalizedText(
        sv: "”\(word)” står \(words.count == 2 ? "två gånger" : "flera gånger") i rad",
        en: "“\(word)” stands \(words.count == 2 ? "twice" : "several times") in a row"),
      fixes: text.exactRange(rest).map {
        [
          Fix(
            .suggested, LocalizedText(sv: "skriv ordet en gång", en: "write the word once"),
            [Fix.Edit($0, "")])
        ]
      } ?? [])
  }
}

extension ItemText {
  /// Words that stand in a row and should not: each row from its first word on.
  fileprivate func repeats(in passage: WordedPassage) -> [Range<Int>] {
    var rows: [Range<Int>] = []
    var place = passage.words.lowerBound + 1
    while place < passage.words.upperBound {
      guard words[place].key == words[place - 1].key, isRepeat(place) else {
        place += 1
        continue
      }
      let first = place - 1
      while place < passage.words.upperBound, words[place].key == words[first].key,
        isRepeat(place)
      {
        place += 1
      }
      let sentence = passage.sentences.first { $0.contains(first) } ?? passage.words
      if DoubledWords.rules(of: language).areWrong(words[sentence.lowerBound...first], bytes) {
        rows.append(first..<place)
      }
    }
    return rows
  }

  /// Whether a word follows its like with nothing but a blank between, and both are written alike.
  private func isRepeat(_ place: Int) -> Bool {
    let (before, word) = (words[place - 1], words[place])
    guard word.traits.contains(.adjoins), !word.traits.contains(.number),
      !word.traits.contains(.quoted),
      word.traits.contains(.allCapitals) == before.traits.contains(.allCapitals),
      !bytes[Int(before.end)..<Int(word.start)].contains(0x0A)
    else { return false }
    // The title of another item may begin with the word before it.
    let isTitle = links.contains { $0.kind == .item && $0.text.lowerBound == Int(word.start) }
    return !isTitle
      && (!word.traits.contains(.capitalized) || before.traits.contains(.capitalized))
  }
}
