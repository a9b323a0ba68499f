internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let placeholderText: Rule = Rule(
    RuleDescription(
      "placeholder-text", .warning,
      summary: LocalizedText(
        sv: "Ord som ska bytas mot riktig text står kvar.",
        en: "Words that were to be replaced by real text are still there."),
      reason: LocalizedText(
        sv:
          "Skriv det som ska stå här, eller ta bort det. Den som läser vet inte vad som var tänkt.",
        en: "Write what is to stand here, or take it away. Readers do not know what was meant."),
      bad: Example(
        sv: [
          .replace(
            "Ni får mer tid till dem ni är till för.", in: "ovningar/byt-ut.md",
            with: "Lorem ipsum dolor sit amet.")
        ],
        en: [
          .replace(
            "You get more time for those you are there for.", in: "exercises/swap-it.md",
            with: "TODO: tell why.")
        ]),
      good: Example(
        sv: [
          .replace(
            "Sitt så att alla ser varandra.", in: "ovningar/byt-ut.md",
            with: "Skriv ”Att göra” överst på tavlan. Fyll på här under veckan: (era ord).")
        ],
        en: [
          .replace(
            "Sit so that everybody sees each other.", in: "exercises/swap-it.md",
            with: "Write “To do” at the top of the board. Fill it during the week: (your words).")
        ])),
    .text { text, catalog in
      let hasBrackets = text.contains(UInt8(ascii: "["))
      let places = text.passages.flatMap { text.placeholders(in: $0, hasBrackets) }
      return places.map { diagnostic(text.range($0), text.string($0)) }
        + catalog.emptyValues(of: text.item).map { diagnostic($0.range, $0.value) }
    })

  private static func diagnostic(_ range: SourceRange, _ words: String) -> Diagnostic {
    let shown = words.blanksFolded
    return Diagnostic(
      placeholderText.description, at: range,
      LocalizedText(
        sv: "”\(shown)” står kvar i stället för riktig text",
        en: "“\(shown)” still stands in the place of real text"))
  }
}

// MARK: - In running text

extension ItemText {
  /// The bytes of what stands in the place of text in a passage.
  fileprivate func placeholders(in passage: WordedPassage, _ hasBrackets: Bool) -> [Range<Int>] {
    if passage.words.isEmpty { return isOnlyDots(passage) ? [passage.passage.text] : [] }
    if let whole = wholePlaceholder(passage) { return [whole] }
    return phrases(in: passage) + (hasBrackets ? bracketed(in: passage) : [])
  }

  /// Three dots or question marks where a paragraph, item or title should be.
  private func isOnlyDots(_ passage: WordedPassage) -> Bool {
    switch passage.passage.form {
    case .cell, .headerCell: return false
    default: break
    }
    let written = bytes[passage.passage.text].filter { $0 != 0x20 }
    return String(decoding: written, as: UTF8.self).withoutDots.isEmpty
  }

  /// A title or a paragraph that is nothing but what it was to become.
  private func wholePlaceholder(_ passage: WordedPassage) -> Range<Int>? {
    guard passage.words.count <= PlaceholderWords.most, !passage.passage.isField(in: self) else {
      return nil
    }
    let isTitle = passage.part == .title
    guard isTitle || passage.passage.form == .paragraph else { return nil }
    let words = string(words: passage.words).nameFolded
    let known = isTitle ? PlaceholderWords.titles : PlaceholderWords.paragraphs
    return known.contains(words) ? text(of: passage.words) : nil
  }

  /// Words that are never part of a text, such as `TODO`.
  private func phrases(in passage: WordedPassage) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = passage.words.lowerBound
    while place < passage.words.upperBound {
      let count = PlaceholderWords.count(at: place, passage.words.upperBound, self)
      if count > 0, !words[place].traits.contains(.quoted), !isCode(words[place]) {
        found.append(text(of: place..<place + count))
      }
      place += max(1, count)
    }
    return found
  }

  /// `[text]`, `[skriv här]`: brackets are for whoever writes, but in what is to be pasted or said
  /// they may hold what the reader is to change.
  private func bracketed(in passage: WordedPassage) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = passage.passage.text.lowerBound
    while let open = bytes[place..<passage.passage.text.upperBound].firstIndex(of: 0x5B) {
      place = open + 1
      guard
        let close = bytes[place..<min(place + 60, passage.passage.text.upperBound)]
          .firstIndex(of: 0x5D)
      else { continue }
      if PlaceholderWords.isSlot(string(open + 1..<close), isSaid: passage.part.isSaid) {
        found.append(open..<close + 1)
      }
    }
    return found
  }
}

extension Passage {
  /// Whether it holds a blank to fill in, so that its words are a label.
  fileprivate func isField(in whole: ItemText) -> Bool {
    part == .template || part == .filledIn || whole.bytes[text].contains(TextCollector.blank)
  }
}

extension String {
  fileprivate var withoutDots: String { filter { !".…?".contains($0) } }
}

// MARK: - In front matter

extension LinkedCatalog {
  /// Values of keys that say nothing yet; a title is told as text.
  fileprivate func emptyValues(of item: any Item) -> [Located<String>] {
    let source = sources[item.file].bytes
    guard !isXML, var start = source.firstIndex(of: 0x0A) else { return [] }
    var values: [Located<String>] = []
    while start < source.count, !source[(start + 1)...].starts(with: "---".utf8) {
      let end = source[(start + 1)...].firstIndex(of: 0x0A) ?? source.count
      if let value = Self.value(of: source[(start + 1)..<end]), PlaceholderWords.isValue(value) {
        values.append(
          Located(
            String(decoding: value, as: UTF8.self),
            at: SourceRange(file: item.file, start: value.startIndex, end: value.endIndex)))
      }
      start = end
    }
    return values.filter { $0.range.start != item.head.title.range.start }
  }

  /// What stands after `key: ` or `- `.
  private static func value(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let blank = line.lastIndex(of: 0x20), blank > line.startIndex,
      line[blank - 1] == UInt8(ascii: ":") || line[blank - 1] == UInt8(ascii: "-")
    else { return nil }
    return line[(blank + 1)...]
  }
}
