internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let emojiAsWord: Rule = Rule(
    RuleDescription(
      "emoji-as-word", .warning,
      summary: LocalizedText(
        sv: "En emoji står i stället för ett ord, mitt i en mening eller som punkt i en lista.",
        en: "An emoji stands in place of a word, in the middle of a sentence or as a list mark."),
      reason: LocalizedText(
        sv:
          "Den som lyssnar hör emojins namn uppläst, och på papper i svartvitt går den knappt att se. Skriv ordet. Efter en hel mening går en emoji bra.",
        en:
          "Whoever listens hears the emoji's name read aloud, and on paper in black and white it can hardly be seen. Write the word. After a whole sentence an emoji is fine."
      ),
      bad: Example(
        sv: [
          .replace(
            "Skriv först var för sig.", in: "ovningar/byt-ut.md",
            with: "Skriv först var för sig, gärna med ☕ i handen.")
        ],
        en: [
          .replace(
            "Write alone first.", in: "exercises/swap-it.md",
            with: "Write alone first, with a ☕ in your hand.")
        ]),
      good: Example(
        sv: [
          .replace(
            "Skriv först var för sig.", in: "ovningar/byt-ut.md",
            with: "Skriv först var för sig, gärna med kaffe i handen! ☕")
        ],
        en: [
          .replace(
            "Write alone first.", in: "exercises/swap-it.md",
            with: "Write alone first, with a coffee in your hand! ☕")
        ])),
    .text { text, _ in
      let emojis = EmojiFinder(text.bytes).all
      var passages = text.passages[...]
      return emojis.compactMap { emoji in
        passages = passages.drop { $0.passage.text.upperBound <= emoji.range.lowerBound }
        guard let passage = passages.first, let place = place(of: emoji, passage, text) else {
          return nil
        }
        // Of several in a passage the first is told.
        passages = passages.dropFirst()
        return told(emoji, place, text)
      }
    })

  private enum Place { case alone, first, middle }

  /// Where an emoji stands that somebody misses; nil for one after a sentence.
  private static func place(
    of emoji: EmojiFinder.Emoji, _ passage: ItemText.WordedPassage, _ text: ItemText
  ) -> Place? {
    guard passage.passage.text.contains(emoji.range.lowerBound) else { return nil }
    let (start, end) = (emoji.range.lowerBound, emoji.range.upperBound)
    let after = text.firstWord(from: end)
    let isLast = after >= passage.words.upperBound
    let before = text.firstWord(from: start)
    if before == passage.words.lowerBound {
      if !isLast { return .first }
      return emoji.isSign ? nil : .alone
    }
    if emoji.isSign { return nil }
    if isLast {
      return text.bytes[end] == UInt8(ascii: ".") && !text.ends(before: start) ? .middle : nil
    }
    return text.words[after].traits.contains(.opensSentence) ? nil : .middle
  }

  private static func told(
    _ emoji: EmojiFinder.Emoji, _ place: Place, _ text: ItemText
  ) -> Diagnostic {
    let sign = text.string(emoji.range)
    return Diagnostic(
      emojiAsWord.description, at: text.range(emoji.range), message(sign, place),
      fixes: place == .first ? without(emoji, text).map { [$0] } ?? [] : [])
  }

  private static func message(_ sign: String, _ place: Place) -> LocalizedText {
    switch place {
    case .alone:
      LocalizedText(
        sv: "\(sign) står ensam, utan ord", en: "\(sign) stands alone, without words")
    case .first:
      LocalizedText(
        sv: "\(sign) står först, som en punkt i en lista",
        en: "\(sign) stands first, as a list mark")
    case .middle:
      LocalizedText(
        sv: "\(sign) står mitt i en mening", en: "\(sign) stands in the middle of a sentence")
    }
  }

  /// With the blank after it.
  private static func without(_ emoji: EmojiFinder.Emoji, _ text: ItemText) -> Fix? {
    let end = text.bytes[emoji.range.upperBound...].firstIndex { $0 != 0x20 }
    guard let end, let range = text.exactRange(emoji.range.lowerBound..<end) else { return nil }
    let sign = text.string(emoji.range)
    return Fix(
      .suggested, LocalizedText(sv: "stryk \(sign)?", en: "leave out \(sign)?"),
      [Fix.Edit(range, "")])
  }
}

extension ItemText {
  /// Whether what stands before a place ends a sentence.
  fileprivate func ends(before place: Int) -> Bool {
    let mark = bytes[..<place].last { $0 != 0x20 }
    return mark.map { ".!?".utf8.contains($0) } ?? false
  }
}
