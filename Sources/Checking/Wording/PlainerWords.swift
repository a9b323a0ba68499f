internal import Catalog
internal import Diagnostics
internal import Text

extension Diagnostic {
  /// A word that was found, what it is, and the plainer ones to choose from.
  static func plainer(
    _ rule: RuleDescription, _ match: PhraseMatch, _ text: ItemText, _ catalog: LinkedCatalog,
    is what: LocalizedText
  ) -> Diagnostic {
    let word = text.string(words: match.words).blanksFolded
    let instead = match.phrase.instead
    let isOrder = text.words[match.words.lowerBound].traits.contains(.opensSentence)
    let best = (isOrder ? match.phrase.order : nil) ?? instead.first { !$0.hasGap }
    return Diagnostic(
      rule, at: text.range(words: match.words),
      LocalizedText(sv: "”\(word)” \(what.swedish)", en: "“\(word)” \(what.english)"),
      explanation: advice(instead, match.phrase.why ?? rule.reason),
      fixes: best.flatMap { .write($0, for: match, text, catalog) }.map { [$0] } ?? [])
  }

  /// What may be written instead, where there is a choice, and why.
  private static func advice(_ instead: [String], _ why: LocalizedText) -> LocalizedText {
    guard instead.count > 1 || instead.contains(where: \.hasGap) else { return why }
    let list = LocalizedText.quotedList(instead, sv: "eller", en: "or")
    return LocalizedText(
      sv: "Skriv till exempel \(list.swedish). \(why.swedish)",
      en: "Write \(list.english), for example. \(why.english)")
  }
}

extension Fix {
  /// Words in the place of what was found, with a capital where that had one; nil where it was not
  /// written letter by letter.
  static func write(
    _ words: String, for match: PhraseMatch, _ text: ItemText, _ catalog: LinkedCatalog,
    _ kind: Fix.Kind = .suggested
  ) -> Fix? {
    let isCapital = text.words[match.words.lowerBound].traits.contains(.capitalized)
    return write(words, capital: isCapital, at: text.text(of: match.words), text, catalog, kind)
  }

  /// Words in the place of a part of the text; nil where it was not written letter by letter.
  static func write(
    _ words: String, capital: Bool, at place: Range<Int>, _ text: ItemText,
    _ catalog: LinkedCatalog, _ kind: Fix.Kind = .suggested
  ) -> Fix? {
    guard let range = text.exactRange(place) else { return nil }
    let cased = capital ? words.prefix(1).uppercased() + words.dropFirst() : words
    return Fix(
      kind, LocalizedText(sv: "skriv ”\(cased)”?", en: "write “\(cased)”?"),
      [Fix.Edit(range, catalog.prose(cased))])
  }
}

extension String {
  /// Whether other words go in the middle, so that it cannot stand in the place of a phrase.
  fileprivate var hasGap: Bool { contains("…") }
}

extension LinkedCatalog {
  /// A row of the programme's limits, by its schema name.
  func limit(_ name: String) -> ProgrammeSettings.Limit? {
    items.programme?.settings.limits[name]
  }

  /// Running text as a source of this catalogue has it.
  func prose(_ text: String) -> String { isXML ? text.escapedInXML : text }
}
