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
    .catalog { catalog in
      let links = catalog.prose.brokenLinks
      guard !links.isEmpty else { return [] }
      let items = LinkableItems(catalog)
      return links.enumerated().map { index, link in
        diagnostic(link, items.pathMeant(by: link, isOneOfMany: index >= 100), catalog)
      }
    })

  private static func diagnostic(
    _ link: ProseLink, _ meant: LinkableItems.Meant?, _ catalog: LinkedCatalog
  ) -> Diagnostic {
    if catalog.isXML { return citation(link, meant, catalog) }
    let isWeb = link.written.lowercased().hasPrefix("www.")
    let fix =
      isWeb
      ? Fix.didYouMean("https://\(link.written)", at: link.range)
      : meant.map { catalog.fix(link, leadingTo: $0.path) }
    return Diagnostic(
      brokenLink.description, at: link.range, message(link, isThere: meant?.isThere ?? false),
      fixes: fix.map { [$0] } ?? [])
  }

  /// In XML a link names its item by kind and identifier: one of them may be wrong.
  private static func citation(
    _ link: ProseLink, _ meant: LinkableItems.Meant?, _ catalog: LinkedCatalog
  ) -> Diagnostic {
    let item = meant?.address ?? KindName.exercise.address("byt-ut")
    let isOfKind =
      if case .item(let written) = link.target { written.kind == item.kind } else { false }
    let example = "<cite data-item=\"\(item.id)\" data-kind=\"\(item.kind.rawValue)\"/>"
    return Diagnostic(
      brokenLink.description, at: link.range, message(link, isThere: false),
      explanation: LocalizedText(
        sv:
          "En länk säger filens namn utan .xml, och sakens sort: \(example). En adress på webben står i <a href=\"https://…\">.",
        en:
          "A link says the file's name without .xml, and the item's kind: \(example). An address on the web stands in <a href=\"https://…\">."
      ), fixes: isOfKind ? meant.map { [catalog.fix(link, leadingTo: $0.path)] } ?? [] : [])
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

/// What links can lead to: the paths of items' files.
private struct LinkableItems {
  /// The file that is most likely meant, and whether it is the very one.
  struct Meant {
    let address: ItemAddress
    let path: String
    let isThere: Bool
  }

  private var byAddress: [ItemAddress: String] = [:]
  private var byIdentifier: [String: ItemAddress] = [:]
  private var identifiers: [String] = []

  init(_ catalog: LinkedCatalog) {
    for kind in KindName.allCases {
      for item in catalog.items.heads(of: kind) {
        let address = kind.address(item.id)
        let path = catalog.sources[item.file].path
        byAddress[address] = path
        identifiers.append(address.id)
        if byIdentifier[address.id] == nil { byIdentifier[address.id] = address }
      }
    }
  }

  /// What a broken link most likely means.
  ///
  /// Misspelt names are looked for only where there are few: in a large catalogue each takes time.
  func pathMeant(by link: ProseLink, isOneOfMany: Bool) -> Meant? {
    if case .item(let item) = link.target, byAddress[item] != nil {
      return meant(item, isThere: true)
    }
    let name = link.path?.split(separator: "/").last ?? ""
    let slug = String(name.prefix { $0 != "." }).slug
    guard !slug.isEmpty else { return nil }
    if let address = byIdentifier[slug] { return meant(address, isThere: false) }
    let near = isOneOfMany ? nil : nearest(to: slug, among: identifiers)
    return near.flatMap { byIdentifier[$0] }.flatMap { meant($0, isThere: false) }
  }

  private func meant(_ address: ItemAddress, isThere: Bool) -> Meant? {
    byAddress[address].map { Meant(address: address, path: $0, isThere: isThere) }
  }
}
