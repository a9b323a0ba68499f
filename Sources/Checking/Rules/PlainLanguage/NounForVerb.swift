internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let nounForVerb: Rule = Rule(
    RuleDescription(
      "noun-for-verb", .note,
      summary: LocalizedText(
        sv: "Det som händer står som ett substantiv i stället för ett verb.",
        en: "What happens stands as a noun instead of a verb."),
      reason: LocalizedText(
        sv: "Ett verb säger samma sak med färre ord, och läsaren ser genast vad som ska göras.",
        en: "A verb says the same in fewer words, and readers see at once what is to be done."),
      bad: Example(
        sv: [
          .replace(
            "Sitt så att alla", in: "ovningar/byt-ut.md",
            with: "Gör en utvärdering av veckan. Sitt så att alla")
        ],
        en: [
          .replace(
            "Sit so that everybody", in: "exercises/swap-it.md",
            with: "Conduct an evaluation of the week. Sit so that everybody")
        ]),
      good: Example(
        sv: [
          .replace(
            "Sitt så att alla", in: "ovningar/byt-ut.md",
            with: "Utvärdera veckan. Sitt så att alla")
        ],
        en: [
          .replace(
            "Sit so that everybody", in: "exercises/swap-it.md",
            with: "Evaluate the week. Sit so that everybody")
        ])),
    .text { text, catalog in
      let words = NounForVerbWords.of(catalog.language)
      return text.passages.flatMap { passage in
        passage.words.compactMap { word in
          text.hiddenVerb(at: word, in: passage, words)
        }
      }.map { diagnostic($0, text, catalog) }
    })

  private static func diagnostic(
    _ found: HiddenVerb, _ text: ItemText, _ catalog: LinkedCatalog
  ) -> Diagnostic {
    let written = text.string(words: found.words).blanksFolded
    let verb = found.verb[0]
    return Diagnostic(
      nounForVerb.description, at: text.range(words: found.replaced),
      LocalizedText(
        sv: "”\(written)” gömmer verbet ”\(verb)”", en: "“\(written)” hides the verb “\(verb)”"),
      fixes: found.form.flatMap {
        .write(
          found.verb[$0],
          capital: text.words[found.words.lowerBound].traits.contains(.capitalized),
          at: text.text(of: found.replaced), text, catalog)
      }.map { [$0] } ?? [])
  }
}

/// A verb found as a noun.
private struct HiddenVerb {
  /// From the word that carries the noun to the noun.
  let words: Range<Int>
  /// The same, with the `av` that the verb can do without.
  let replaced: Range<Int>
  /// Its forms.
  let verb: [String]
  /// The one that fits; nil where that cannot be told.
  let form: Int?
}

extension ItemText {
  /// The verb that a noun hides which the word at a position carries: `gör en kort utvärdering`.
  fileprivate func hiddenVerb(
    at position: Int, in passage: WordedPassage, _ table: NounForVerbWords
  ) -> HiddenVerb? {
    guard let form = table.carriers[words[position].key] else { return nil }
    var noun = position + 1
    if follows(noun, in: passage), table.articles.contains(words[noun]) { noun += 1 }
    let isBare = follows(noun, in: passage) && table.verbs[words[noun].key] != nil
    if !isBare { noun += 1 }
    guard follows(noun, in: passage), follows(noun - 1, in: passage),
      let verb = table.verbs[words[noun].key]
    else { return nil }
    let hasOf = follows(noun + 1, in: passage) && table.ofs.contains(words[noun + 1])
    return HiddenVerb(
      words: position..<noun + 1, replaced: position..<noun + (hasOf ? 2 : 1), verb: verb,
      form: isBare ? self.form(form, at: position, table) : nil)
  }

  /// An order where it opens a sentence; after a subject the present; else nobody can tell.
  private func form(_ form: Int, at position: Int, _ table: NounForVerbWords) -> Int? {
    guard form == table.present, let order = table.order else { return form }
    if words[position].traits.contains(.opensSentence) { return order }
    guard words[position].traits.contains(.adjoins) else { return nil }
    return table.subjects.contains(words[position - 1]) ? form : nil
  }

  private func follows(_ word: Int, in passage: WordedPassage) -> Bool {
    word < passage.words.upperBound && words[word].traits.contains(.adjoins)
  }
}
