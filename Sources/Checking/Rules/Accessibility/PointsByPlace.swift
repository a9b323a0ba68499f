internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let pointsByPlace: Rule = Rule(
    RuleDescription(
      "points-by-place", .warning,
      summary: LocalizedText(
        sv: "Texten pekar på en plats på sidan.", en: "The text points at a place on the page."),
      reason: LocalizedText(
        sv:
          "På en bild eller i en telefon står det inte där, och den som lyssnar vet inte var det är. Säg vad det heter, till exempel ”mallen Bytet” eller ”frågorna under Reflektera”.",
        en:
          "On a slide or a phone it does not stand there, and whoever listens does not know where it is. Say what it is called, for example “the template The swap” or “the questions under Reflection”."
      ),
      bad: Example(
        sv: [
          .replace(
            "Fyll i mallen Bytet.", in: "ovningar/byt-ut.md", with: "Fyll i mallen Bytet nedan.")
        ],
        en: [
          .replace(
            "Fill in the template The swap.", in: "exercises/swap-it.md",
            with: "Fill in the template The swap, and answer the questions below.")
        ]),
      good: Example(
        sv: [
          .replace(
            "Fyll i mallen Bytet.", in: "ovningar/byt-ut.md",
            with: "Skicka mallen Bytet åt höger. Gå till vänster i korridoren.")
        ],
        en: [
          .replace(
            "Fill in the template The swap.", in: "exercises/swap-it.md",
            with: "Pass the template The swap to the right. Go left in the corridor.")
        ])),
    .phrases { catalog in
      catalog.language == .swedish ? PlacesOnPages.swedish : PlacesOnPages.english
    } tell: { match, text, catalog in
      // What is sent by mail is about the mail.
      guard match.passage.part != .invitation, PlacesOnPages.isMeant(match, text) else {
        return nil
      }
      return told(match, text)
    })

  private static func told(_ match: PhraseMatch, _ text: ItemText) -> Diagnostic {
    let pointing = PlacesOnPages.pointing(match, text)
    let words = text.string(words: match.words)
    return Diagnostic(
      pointsByPlace.description, at: text.range(words: match.words),
      LocalizedText(
        sv: "”\(words)” pekar på en plats på sidan", en: "“\(words)” points at a place on the page"),
      fixes: without(pointing, text).map { [$0] } ?? [])
  }

  /// Of “tabellen nedan” is left “tabellen”.
  private static func without(_ pointing: Range<Int>?, _ text: ItemText) -> Fix? {
    guard let pointing else { return nil }
    let place = text.text(of: pointing.lowerBound - 1..<pointing.upperBound)
    let kept = text.text(of: pointing.lowerBound - 1..<pointing.lowerBound)
    guard let range = text.exactRange(kept.upperBound..<place.upperBound) else { return nil }
    let words = text.string(words: pointing)
    return Fix(
      .suggested, LocalizedText(sv: "stryk ”\(words)”?", en: "leave out “\(words)”?"),
      [Fix.Edit(range, "")])
  }
}
