internal import Diagnostics
internal import Text

enum UnsupportedMarkup {
  static let description = RuleDescription(
    "unsupported-markup", .error, required: true,
    summary: LocalizedText(
      sv: "Texten är skriven på ett sätt som inte kan visas överallt.",
      en: "The text is written in a way that cannot be shown everywhere."),
    reason: LocalizedText(
      sv:
        "Samma text blir sidor, bilder och papper. Stycken, listor, tabeller, betoning, länkar och citat fungerar på alla.",
      en:
        "The same text becomes pages, slides and paper. Paragraphs, lists, tables, emphasis, links and quotes work on all."
    ),
    bad: Example(
      sv: [
        .replace(
          "Titta på förra veckan.", in: "ovningar/gor-en-egen-antipilot.md",
          with: "Titta på <b>förra</b> veckan.")
      ],
      en: [
        .replace(
          "Look at last week.", in: "exercises/make-your-own-anti-pilot.md",
          with: "Look at <b>last</b> week.")
      ]),
    good: Example(
      sv: [
        .replace(
          "Titta på förra veckan.", in: "ovningar/gor-en-egen-antipilot.md",
          with: "Titta på **förra** veckan. <!-- eller förra månaden -->")
      ],
      en: [
        .replace(
          "Look at last week.", in: "exercises/make-your-own-anti-pilot.md",
          with: "Look at **last** week. <!-- or last month -->")
      ]))

  static func diagnostic(_ reason: MarkdownDocument.Reason, at range: SourceRange) -> Diagnostic? {
    guard let text = text(of: reason) else { return nil }
    return Diagnostic(description, at: range, text.message, explanation: text.explanation)
  }

  private static func text(
    of reason: MarkdownDocument.Reason
  ) -> (message: LocalizedText, explanation: LocalizedText)? {
    switch reason {
    case .code:
      (
        LocalizedText(sv: "Kod kan inte visas", en: "Code cannot be shown"),
        LocalizedText(
          sv: "Ta bort de bakvända accenterna (`). Skriv med **fetstil** det som ska synas extra.",
          en: "Take away the backticks (`). Use **bold** for what should stand out.")
      )
    case .codeBlock:
      (
        LocalizedText(
          sv: "Ett stycke med kod kan inte visas", en: "A block of code cannot be shown"),
        LocalizedText(
          sv:
            "Ta bort raderna med tre bakvända accenter (```). Saknas den andra av dem blir resten av filen kod.",
          en:
            "Take away the lines of three backticks (```). Without the second, the rest of the file is code."
        )
      )
    case .html:
      (
        LocalizedText(sv: "HTML-kod kan inte visas", en: "HTML cannot be shown"),
        LocalizedText(
          sv:
            "Skriv med Markdown i stället: **fetstil**, *kursiv*, listor och tabeller. Kommentarer <!-- så här --> går bra.",
          en:
            "Use Markdown instead: **bold**, *italics*, lists and tables. Comments <!-- like this --> are fine."
        )
      )
    case .rule:
      (
        LocalizedText(
          sv: "En avskiljande linje kan inte visas", en: "A dividing line cannot be shown"),
        LocalizedText(
          sv: "Ta bort raden. Rubriker delar in texten.",
          en: "Take the line away. Headings divide the text.")
      )
    case .pictureInHeading:
      (
        LocalizedText(
          sv: "En bild kan inte stå i en rubrik", en: "A picture cannot stand in a heading"),
        LocalizedText(
          sv: "Lägg bilden på en egen rad under rubriken.",
          en: "Put the picture on a line of its own below the heading.")
      )
    case .gluedAddress:
      (
        LocalizedText(
          sv: "Adressen sitter ihop med cellens kant",
          en: "The address is glued to the edge of its cell"),
        LocalizedText(
          sv: "Skriv ett mellanslag mellan adressen och strecket |.",
          en: "Put a blank between the address and the bar |.")
      )
    case .headingInBlock:
      (
        LocalizedText(
          sv: "En rubrik kan inte stå i en lista eller ett citat",
          en: "A heading cannot stand in a list or a quote"),
        LocalizedText(
          sv:
            "Lägg rubriken för sig, utan tecken framför. Ska raden bara synas extra, skriv den med **fetstil**.",
          en: "Let the heading stand by itself. If the line should only stand out, use **bold**.")
      )
    case .textAfterComment, .unclosedComment, .strayKey, .badKey: nil
    }
  }
}
