internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let typography: Rule = Rule(
    RuleDescription(
      "typography", .warning,
      summary: LocalizedText(
        sv: "Ett citattecken, streck eller mellanslag ser inte ut som i tryckt text.",
        en: "A quotation mark, dash or space does not look as in printed text."),
      reason: LocalizedText(
        sv: "Rätta tecken är lättare att läsa, också för den som lyssnar med skärmläsare.",
        en: "The right signs are easier to read, also for those who listen with a screen reader."),
      bad: Example(
        sv: [
          .replace(
            "Sitt så att alla ser varandra.", in: "ovningar/byt-ut.md",
            with: "Sitt så att alla ser varandra - gärna i ring.")
        ],
        en: [
          .replace(
            "Sit so that everybody sees each other.", in: "exercises/swap-it.md",
            with: "Sit so that everybody sees each other - in a ring, say.")
        ]),
      good: Example(
        sv: [
          .replace(
            "Sitt så att alla ser varandra.", in: "ovningar/byt-ut.md",
            with:
              "Sitt så att alla ser varandra – gärna i ring. Säg ”hej”. Väg för- och nackdelar, klockan 9.30-10.15 den 2026-03-02 … ring 018-12 34 56."
          )
        ],
        en: [
          .replace(
            "Sit so that everybody sees each other.", in: "exercises/swap-it.md",
            with:
              "Sit so that everybody sees each other – in a ring, say. Say “hello”. Weigh short- and long-term effects, 9.30-10.15 on 2026-03-02 … call 018-12 34 56."
          )
        ])),
    .text { text, _ in
      let slips = Dictionary(grouping: TypographyScanner(text).slips, by: \.kind)
      return TypographySlip.Kind.allCases.compactMap { kind in
        slips[kind].flatMap { diagnostic(kind, $0, text) }
      }
    })

  /// Slips of one kind are told once in an item, with one fix for all of them.
  private static func diagnostic(
    _ kind: TypographySlip.Kind, _ slips: [TypographySlip], _ text: ItemText
  ) -> Diagnostic? {
    let edits = slips.compactMap { slip in
      text.exactRange(slip.text).map { Fix.Edit($0, slip.replacement) }
    }
    guard let first = edits.first else { return nil }
    let others = edits.count - 1
    return Diagnostic(
      typography.description, at: first.range.orOneBefore,
      LocalizedText(
        sv: kind.message.swedish
          + (others == 0 ? "" : ", här och på \(others) ställe\(others == 1 ? "" : "n") till"),
        en: kind.message.english
          + (others == 0 ? "" : ", here and in \(others) more place\(others == 1 ? "" : "s")")),
      explanation: kind.explanation,
      fixes: [Fix(.safe, kind.fix, edits)])
  }
}

extension SourceRange {
  /// The range, or what stands before it where it holds nothing to mark.
  fileprivate var orOneBefore: SourceRange {
    start == end && start > 0
      ? SourceRange(file: file, start: Int(start) - 1, end: Int(end)) : self
  }
}

extension TypographySlip.Kind {
  fileprivate var message: LocalizedText {
    switch self {
    case .quotationMark:
      LocalizedText(
        sv: "Citattecknet hör inte till språket", en: "The quotation mark is not the language's own"
      )
    case .dash:
      LocalizedText(
        sv: "Bindestrecket ska vara ett tankstreck", en: "The hyphen should be a dash")
    case .ellipsis:
      LocalizedText(
        sv: "Tre punkter ska vara ett enda tecken", en: "Three full stops should be one sign")
    case .missingSpace:
      LocalizedText(
        sv: "Efter tecknet saknas ett mellanslag", en: "After the mark a space is missing")
    case .doubleSpace:
      LocalizedText(sv: "Flera mellanslag står i rad", en: "Several spaces stand in a row")
    case .spaceBefore:
      LocalizedText(
        sv: "Före tecknet står ett mellanslag", en: "In front of the mark stands a space")
    }
  }

  fileprivate var fix: LocalizedText {
    switch self {
    case .quotationMark: LocalizedText(sv: "byt citattecken", en: "change the quotation marks")
    case .dash: LocalizedText(sv: "skriv –", en: "write –")
    case .ellipsis: LocalizedText(sv: "skriv …", en: "write …")
    case .missingSpace: LocalizedText(sv: "lägg till mellanslag", en: "add a space")
    case .doubleSpace: LocalizedText(sv: "behåll ett", en: "keep one")
    case .spaceBefore: LocalizedText(sv: "ta bort det", en: "take it away")
    }
  }

  fileprivate var explanation: LocalizedText? {
    switch self {
    case .quotationMark:
      LocalizedText(
        sv:
          "På svenska skrivs ”så här” och på engelska “so”. Raka tecken (\") hör till skrivmaskinen.",
        en:
          "Swedish is written ”så här” and English “so”. Straight marks (\") belong to typewriters."
      )
    case .dash:
      LocalizedText(
        sv: "Tankstrecket (–) skiljer tankar åt. Bindestrecket (-) håller ihop ord.",
        en: "The dash (–) sets thoughts apart. The hyphen (-) holds words together.")
    case .ellipsis:
      LocalizedText(
        sv: "En skärmläsare kan annars läsa ”punkt punkt punkt”.",
        en: "Otherwise a screen reader may say “dot dot dot”.")
    case .missingSpace, .doubleSpace, .spaceBefore: nil
    }
  }
}
