internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let insecureLink: Rule = Rule(
    RuleDescription(
      "insecure-link", .warning,
      summary: LocalizedText(
        sv: "En länk börjar med http:// i stället för https://.",
        en: "A link begins with http:// instead of https://."),
      reason: LocalizedText(
        sv:
          "Utan s:et går det att läsa och ändra sidan på vägen, och webbläsaren varnar den som klickar. Nästan alla sidor har en adress med https.",
        en:
          "Without the s the page can be read and changed on its way, and the browser warns whoever clicks. Nearly all pages have an address with https."
      ),
      bad: Example(
        sv: [
          .replace(
            "Ni får mer tid", in: "ovningar/byt-ut.md",
            with: "Ni får [mer tid](http://www.example.org/tid)")
        ],
        en: [
          .replace(
            "You get more time", in: "exercises/swap-it.md",
            with: "You get [more time](http://www.example.org/time)")
        ]),
      good: Example(
        sv: [
          .replace(
            "Ni får mer tid", in: "ovningar/byt-ut.md",
            with: "Ni får [mer tid](https://www.example.org/tid)")
        ],
        en: [
          .replace(
            "You get more time", in: "exercises/swap-it.md",
            with: "You get [more time](https://www.example.org/time)")
        ])),
    .text { text, catalog in
      text.links.filter { $0.kind == .web && $0.address.lowercased().hasPrefix(insecure) }
        .map { told($0, catalog) }
    })

  private static let insecure = "http://"

  private static func told(_ link: TextLink, _ catalog: LinkedCatalog) -> Diagnostic {
    let written = written(link, catalog.sources[link.range.file].bytes)
    return Diagnostic(
      insecureLink.description, at: written ?? link.range,
      LocalizedText(
        sv: "Länken till ”\(host(link.address))” är inte säker",
        en: "The link to “\(host(link.address))” is not secure"),
      fixes: written.map {
        [
          Fix(
            .suggested, LocalizedText(sv: "skriv https://?", en: "write https://?"),
            [Fix.Edit($0, "https://")])
        ]
      } ?? [])
  }

  private static func host(_ address: String) -> String {
    String(address.dropFirst(insecure.count).prefix { !"/?#".contains($0) })
  }

  /// Where `http://` stands: in the address after the words, in words that are the address, or in
  /// an attribute.
  private static func written(_ link: TextLink, _ bytes: [UInt8]) -> SourceRange? {
    let (start, end) = (Int(link.range.start), Int(link.range.end))
    let after = bytes[end...].prefix { closing.contains($0) }.endIndex
    let places =
      [after, start] + (start..<end).filter { bytes[$0] == UInt8(ascii: "\"") }.map { $0 + 1 }
    let place = places.first {
      bytes[$0...].prefix(insecure.utf8.count).elementsEqual(insecure.utf8, by: isSameLetter)
    }
    return place.map {
      SourceRange(file: link.range.file, start: $0, end: $0 + insecure.utf8.count)
    }
  }

  /// What may stand between the words and the address: the end of emphasis, brackets.
  private static let closing = Array("*_]( <".utf8)

  private static func isSameLetter(_ written: UInt8, _ lower: UInt8) -> Bool {
    written == lower || written | 0x20 == lower
  }
}
