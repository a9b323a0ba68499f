internal import Catalog
internal import Diagnostics
internal import Text

extension Diagnostic {
  /// A word that was found, and the plainer ones to choose from.
  static func plainer(
    _ rule: RuleDescription, _ match: PhraseMatch, _ text: ItemText, _ catalog: LinkedCatalog
  ) -> Diagnostic {
    let word = text.string(words: match.words)
    let instead = match.phrase.instead
    let wanted = LocalizedText.quotedList(instead, sv: "eller", en: "or")
    return Diagnostic(
      rule, at: text.range(words: match.words),
      LocalizedText(
        sv: instead.isEmpty
          ? "”\(word)” går att säga enklare" : "Skriv hellre \(wanted.swedish) än ”\(word)”",
        en: instead.isEmpty
          ? "“\(word)” can be said more simply" : "Rather write \(wanted.english) than “\(word)”"),
      explanation: match.phrase.why,
      fixes: instead.isEmpty
        ? [] : [.write(instead[0], for: match, text, catalog)].compactMap { $0 })
  }
}

extension Fix {
  /// Words in the place of what was found, with a capital where that had one; nil where it was not
  /// written letter by letter.
  static func write(
    _ words: String, for match: PhraseMatch, _ text: ItemText, _ catalog: LinkedCatalog,
    _ kind: Fix.Kind = .suggested
  ) -> Fix? {
    guard let range = text.exactRange(text.text(of: match.words)) else { return nil }
    let isCapital = text.words[match.words.lowerBound].traits.contains(.capitalized)
    let cased = isCapital ? words.prefix(1).uppercased() + words.dropFirst() : words
    return Fix(
      kind, LocalizedText(sv: "skriv ”\(cased)”?", en: "write “\(cased)”?"),
      [Fix.Edit(range, catalog.prose(cased))])
  }
}

extension LinkedCatalog {
  /// A row of the programme's limits, by its schema name.
  func limit(_ name: String) -> ProgrammeSettings.Limit? {
    items.programme?.settings.limits[name]
  }

  /// Running text as a source of this catalogue has it.
  func prose(_ text: String) -> String { isXML ? text.escapedInXML : text }
}
