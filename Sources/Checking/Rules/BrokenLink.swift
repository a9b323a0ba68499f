internal import Catalog
internal import Diagnostics
internal import Reading
internal import Text

extension Rules {
  static let brokenLink: Rule = Rule(
    RuleDescription(
      "broken-link", .error, required: true,
      summary: LocalizedText(
        sv: "En länk i texten leder inte till något i katalogen.",
        en: "A link in the text leads to nothing in the catalogue."),
      reason: LocalizedText(
        sv:
          "En länk är namnet på en fil, sett från filen som länken står i: byt-ut.md eller ../teman/gor-plats.md. En adress på webben börjar med https://.",
        en:
          "A link is the name of a file, seen from the file that the link stands in: byt-ut.md or ../teman/gor-plats.md. An address on the web begins with https://."
      ),
      bad: [
        .replace(
          "Ni byter en uppgift", in: "ovningar/byt-ut.md",
          with: "Gör [antipiloten](gor-en-antipilot.md). Ni byter en uppgift")
      ],
      good: [
        .replace(
          "Ni byter en uppgift", in: "ovningar/byt-ut.md",
          with: "Gör [antipiloten](gor-en-egen-antipilot.md). Ni byter en uppgift")
      ]),
    .catalog { catalog in catalog.prose.brokenLinks.map { diagnostic($0, catalog) } })

  private static func diagnostic(_ link: ProseLink, _ catalog: LinkedCatalog) -> Diagnostic {
    let meant = catalog.pathMeant(by: link)
    return Diagnostic(
      brokenLink.description, at: link.range, message(link, isThere: meant?.isThere ?? false),
      fixes: meant.map { [catalog.fix(link, leadingTo: $0.path)] } ?? [])
  }

  private static func message(_ link: ProseLink, isThere: Bool) -> LocalizedText {
    let written = link.written
    return if written.isEmpty {
      LocalizedText(sv: "Länken har ingen adress", en: "The link has no address")
    } else if link.leavesCatalogue {
      LocalizedText(
        sv: "Länken ”\(written)” leder ut ur katalogen",
        en: "The link “\(written)” leads out of the catalogue")
    } else if isThere, written.contains("#") {
      LocalizedText(
        sv: "Länken ”\(written)” leder in i filen, men en länk kan bara leda till hela filen",
        en: "The link “\(written)” leads into the file, but a link can only lead to the whole")
    } else if isThere {
      LocalizedText(
        sv: "Länken ”\(written)” är inte skriven som filens namn",
        en: "The link “\(written)” is not written as the file's name")
    } else {
      LocalizedText(
        sv: "Länken ”\(written)” leder inte till något i katalogen",
        en: "The link “\(written)” leads to nothing in the catalogue")
    }
  }
}

extension LinkedCatalog {
  /// The file that a broken link most likely means, and whether it is the very one.
  fileprivate func pathMeant(by link: ProseLink) -> (path: String, isThere: Bool)? {
    let name = link.path?.split(separator: "/").last ?? ""
    let stem = String(name.prefix { $0 != "." })
    guard !stem.isEmpty else { return nil }
    let all = KindName.allCases.flatMap { kind in
      items[kind].map { (address: kind.address($0.id), path: sources[$0.file].path) }
    }
    if case .item(let item) = link.target, let found = all.first(where: { $0.address == item }) {
      return (found.path, true)
    }
    let slug = stem.slug
    if let found = all.first(where: { $0.address.id == slug }) { return (found.path, false) }
    let near = nearest(to: slug, among: all.lazy.map(\.address.id))
    return all.first { $0.address.id == near }.map { ($0.path, false) }
  }
}
