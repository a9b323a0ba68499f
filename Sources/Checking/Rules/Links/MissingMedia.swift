internal import Catalog
internal import Diagnostics
internal import Reading
internal import Text

extension Rules {
  static let missingMedia: Rule = Rule(
    RuleDescription(
      "missing-media", .error, required: true,
      summary: LocalizedText(
        sv: "En bild eller fil som texten visar finns inte i mappen media.",
        en: "A picture or file that the text shows is not in the folder media."),
      reason: LocalizedText(
        sv:
          "Allt som texten visar följer med i paketen. Lägg filen i katalogens mapp media och skriv dess adress som ../media/namn.png.",
        en:
          "All that the text shows goes along in the packages. Put the file into the catalogue's folder media and write its address as ../media/name.png."
      ),
      bad: [
        .addMedia("media/karta.svg", drawing),
        .replace(
          "Ni byter en uppgift", in: "ovningar/byt-ut.md",
          with:
            "![En karta.](../media/kartan.svg)\n\n![Kartan.](../media/karta.svg)\n\nNi byter en uppgift"
        ),
      ],
      good: [
        .addMedia("media/karta.svg", drawing),
        .replace(
          "Ni byter en uppgift", in: "ovningar/byt-ut.md",
          with: "![En karta.](../media/karta.svg)\n\nNi byter en uppgift"),
      ]),
    .catalog { catalog in catalog.prose.missingMedia.map { diagnostic($0, catalog) } })

  /// A drawing, for examples.
  static let drawing = Array("<svg xmlns=\"http://www.w3.org/2000/svg\"/>".utf8)

  private static func diagnostic(_ link: ProseLink, _ catalog: LinkedCatalog) -> Diagnostic {
    let path = link.path ?? ""
    if let media = catalog.prose.media.first(where: { $0.path == path }), !link.suits(media) {
      return Diagnostic(
        missingMedia.description, at: link.range,
        LocalizedText(
          sv: "”\(path)” är ingen bild", en: "“\(path)” is no picture"),
        explanation: asLink(link, catalog))
    }
    return Diagnostic(
      missingMedia.description, at: link.range, message(link, catalog),
      explanation: whereToPut(catalog),
      fixes: catalog.mediaMeant(by: link).map { [catalog.fix(link, leadingTo: $0)] } ?? [])
  }

  private static func asLink(_ link: ProseLink, _ catalog: LinkedCatalog) -> LocalizedText {
    let written = link.written
    return catalog.isXML
      ? LocalizedText(
        sv: "Skriv en länk i stället: <a href=\"\(written)\">ord att klicka på</a>.",
        en: "Write a link instead: <a href=\"\(written)\">words to click</a>.")
      : LocalizedText(
        sv: "Skriv en länk i stället, utan utropstecknet: [ord att klicka på](\(written)).",
        en: "Write a link instead, without the exclamation mark: [words to click](\(written)).")
  }

  /// In XML an address is a path in the catalogue, wherever it stands.
  private static func whereToPut(_ catalog: LinkedCatalog) -> LocalizedText {
    let reason = missingMedia.description.reason
    guard catalog.isXML else { return reason }
    return LocalizedText(
      sv: reason.swedish.replacing("../media/", with: "media/"),
      en: reason.english.replacing("../media/", with: "media/"))
  }

  private static func message(_ link: ProseLink, _ catalog: LinkedCatalog) -> LocalizedText {
    let (sv, en) = link.isPicture ? ("Bilden", "The picture") : ("Filen", "The file")
    let written = link.written
    guard let path = link.path else {
      if written.isEmpty {
        return LocalizedText(sv: "\(sv) har ingen adress", en: "\(en) has no address")
      }
      return link.leavesCatalogue
        ? LocalizedText(
          sv: "\(sv) ”\(written)” ligger utanför katalogen",
          en: "\(en) “\(written)” lies outside the catalogue")
        : LocalizedText(
          sv: "\(sv) ”\(written)” hämtas från ett annat ställe än katalogen",
          en: "\(en) “\(written)” is fetched from elsewhere than the catalogue")
    }
    if catalog.prose.media.contains(where: { $0.path == path }) {
      return LocalizedText(
        sv: "\(sv) ”\(written)” är inte skriven som filens namn, sett härifrån",
        en: "\(en) “\(written)” is not written as the file's name, seen from here")
    }
    return path.hasPrefix("media/")
      ? LocalizedText(sv: "\(sv) ”\(path)” finns inte", en: "\(en) “\(path)” does not exist")
      : LocalizedText(
        sv: "\(sv) ”\(path)” ligger inte i mappen media",
        en: "\(en) “\(path)” does not lie in the folder media")
  }
}

extension LinkedCatalog {
  /// The file that is most likely meant: the same name elsewhere, or one that is spelt alike.
  fileprivate func mediaMeant(by link: ProseLink) -> String? {
    let paths = prose.media.map(\.path)
    guard let path = link.path else { return nil }
    if paths.contains(path) { return path }
    let name = path.split(separator: "/").last.map { $0.lowercased() } ?? ""
    return paths.first { $0.split(separator: "/").last.map(String.init) == name }
      ?? nearest(to: path, among: paths)
  }
}
