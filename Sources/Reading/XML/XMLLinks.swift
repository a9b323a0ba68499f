internal import Catalog
internal import Diagnostics
internal import Markup
internal import Text

/// Links and pictures; media are called by their paths in the catalogue, items by kind and identifier.
extension XMLProse {
  /// Whether there can be a link to an item, seen without parsing.
  static func mayLinkToItems(_ bytes: [UInt8]) -> Bool {
    bytes.withUnsafeBufferPointer { ByteSearch.contains("cite", in: $0) }
  }

  private func attribute(_ name: String, of position: UInt32) -> Located<String>? {
    tree.attribute(name, of: position).map { Located($0.value, at: tree.range(of: $0)) }
  }

  mutating func link(_ position: UInt32) {
    guard let href = attribute("href", of: position) else {
      return findings.append(UnsupportedMarkup.link(at: tree.range(position)))
    }
    let address = addressReader.read(href.value, isPicture: false)
    let isWeb = LinkAddress.isWeb(href.value)
    guard isWeb || address.target == .media else {
      return findings.append(UnsupportedMarkup.link(at: tree.range(position)))
    }
    tellAttributes(of: position) { name, _ in name == "href" }
    flush()
    if !isWeb { note(address, isPicture: false, at: href.range) }
    addresses[end] = isWeb ? href.value : address.path ?? ""
    add(isWeb ? .link : .mediaLink, from: position) { $0.inlines(in: position) }
  }

  mutating func picture(_ position: UInt32) {
    guard let src = attribute("src", of: position), let alt = attribute("alt", of: position) else {
      return findings.append(UnsupportedMarkup.picture(at: tree.range(position)))
    }
    tellAttributes(of: position) { name, _ in name == "src" || name == "alt" }
    flush()
    let address = addressReader.read(src.value, isPicture: true)
    note(address, isPicture: true, at: src.range)
    addresses[end] = address.path ?? ""
    characters[end] = alt.value
    leaf(.picture, position)
  }

  mutating func itemLink(_ position: UInt32) {
    guard let id = attribute("data-item", of: position),
      let written = attribute("data-kind", of: position),
      let kind = KindName(rawValue: written.value)
    else { return findings.append(UnsupportedMarkup.itemLink(at: tree.range(position))) }
    tellAttributes(of: position) { name, _ in name == "data-item" || name == "data-kind" }
    flush()
    let item = ItemAddress(kind: kind, id: id.value)
    links.append(
      ProseLink(
        isPicture: false, written: id.value, path: id.value, target: .item(item), isPlain: true,
        range: id.range))
    items[end] = item
    let place = Int(end)
    add(.itemLink, from: position) { $0.inlines(in: position) }
    guard nodes.count == place + 1 else { return }
    characters[UInt32(place)] = titles[item] ?? item.id
  }

  private mutating func note(_ address: LinkAddress, isPicture: Bool, at range: SourceRange) {
    links.append(
      ProseLink(
        isPicture: isPicture, written: address.written, path: address.path, target: .media,
        isPlain: address.isPlain, range: range))
  }
}
