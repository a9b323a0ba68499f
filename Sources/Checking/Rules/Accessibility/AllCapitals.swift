internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let allCapitals: Rule = Rule(
    RuleDescription(
      "all-capitals", .note,
      summary: LocalizedText(
        sv: "Ett ord, eller flera i rad, står i stora bokstäver.",
        en: "A word, or several in a row, stand in capitals."),
      reason: LocalizedText(
        sv:
          "Stora bokstäver går långsammare att läsa, känns som att någon ropar, och kan läsas upp bokstav för bokstav. Skriv med små bokstäver. Vill du att det ska synas, skriv **fetstil**.",
        en:
          "Capitals are slower to read, feel as if somebody shouts, and may be read aloud letter by letter. Write in small letters. If it is to be seen, write **bold**."
      ),
      bad: Example(
        sv: [
          .replace(
            "Skriv först var för sig.", in: "ovningar/byt-ut.md",
            with: "Skriv FÖRST var för sig.")
        ],
        en: [
          .replace(
            "Write alone first.", in: "exercises/swap-it.md", with: "Write ALONE first.")
        ]),
      good: Example(
        sv: [
          .replace(
            "Skriv först var för sig.", in: "ovningar/byt-ut.md",
            with: "Skriv **först** var för sig. Tänk på GDPR.")
        ],
        en: [
          .replace(
            "Write alone first.", in: "exercises/swap-it.md",
            with: "Write **alone** first. Remember the GDPR.")
        ])),
    .text { text, catalog in
      let finder = CapitalsFinder(text)
      return finder.all.map { told($0, text, catalog) }
    })

  private static func told(_ words: Range<Int>, _ text: ItemText, _ catalog: LinkedCatalog)
    -> Diagnostic
  {
    let written = text.string(words: words)
    return Diagnostic(
      allCapitals.description, at: text.range(words: words),
      LocalizedText(
        sv: "”\(written)” står i stora bokstäver", en: "“\(written)” stands in capitals"),
      fixes: inSmall(words, written, text, catalog).map { [$0] } ?? [])
  }

  private static func inSmall(
    _ words: Range<Int>, _ written: String, _ text: ItemText, _ catalog: LinkedCatalog
  ) -> Fix? {
    guard let range = text.exactRange(text.text(of: words)) else { return nil }
    let opens = text.words[words.lowerBound].traits.contains(.opensSentence)
    let small = opens ? written.lowercased().capitalizedFirst : written.lowercased()
    return Fix(
      .suggested, LocalizedText(sv: "skriv ”\(small)”?", en: "write “\(small)”?"),
      [Fix.Edit(range, catalog.prose(small))])
  }
}
