internal import CMD4C
internal import Catalog
internal import Text

/// Links and pictures.
extension MarkdownBuilder {
  mutating func closeLink(_ position: Int, _ detail: UnsafeMutableRawPointer?) {
    guard let link = detail?.assumingMemoryBound(to: MD_SPAN_A_DETAIL.self).pointee else { return }
    let address = Self.string(link.href)
    if LinkAddress.isWeb(address) {
      addresses[UInt32(position)] = isMadeUp(link.href, address) ? secure(address) : address
    } else {
      closeLocal(position, address, at: place(of: link.href), isPicture: false)
    }
  }

  /// Whether md4c made the address of words that have no scheme: of `www.exempel.se`.
  private func isMadeUp(_ href: MD_ATTRIBUTE, _ address: String) -> Bool {
    address.hasPrefix("http://www.") && sourcePart(href.text, Int(href.size)) == nil
  }

  private func secure(_ address: String) -> String {
    "https" + address.dropFirst("http".count)
  }

  mutating func closePicture(_ position: Int, _ detail: UnsafeMutableRawPointer?) {
    guard let picture = detail?.assumingMemoryBound(to: MD_SPAN_IMG_DETAIL.self).pointee else {
      return
    }
    closeLocal(position, Self.string(picture.src), at: place(of: picture.src), isPicture: true)
  }

  /// A link into the catalogue; whether it leads to something is known when all files are read.
  private mutating func closeLocal(
    _ position: Int, _ written: String, at place: Range<Int>, isPicture: Bool
  ) {
    // A footnote, which is told where its note stands.
    if position + 1 < nodes.count, bytes[Int(nodes[position + 1].start)] == UInt8(ascii: "^") {
      nodes[position].kind = .emphasis
      return
    }
    let address = addressReader.read(written, isPicture: isPicture)
    links.append(
      ProseLink(
        isPicture: isPicture, written: address.written, path: address.path,
        target: address.target, isPlain: address.isPlain,
        range: range(place.lowerBound, place.upperBound)))
    switch address.target {
    case .item(let item):
      nodes[position].kind = .itemLink
      items[UInt32(position)] = item
      if position + 1 == nodes.count { takesTitles = true }
    case .media:
      nodes[position].kind = isPicture ? .picture : .mediaLink
      addresses[UInt32(position)] = address.path ?? ""
    case .nothing: nodes[position].kind = .emphasis
    }
    if position + 1 == nodes.count { stand(position, at: place) }
  }

  /// A heading is a title too, on slides and in lists, where no picture can stand: it is told, and
  /// read as a blank.
  mutating func tellPictures(inHeadingAt position: Int) {
    for picture in position..<nodes.count where nodes[picture].kind == .picture {
      tell(.pictureInHeading, range(Int(nodes[picture].start), Int(nodes[picture].end)))
      links.removeAll { $0.isPicture && $0.range.start >= nodes[position].start }
      nodes[picture].kind = .foldedLine
    }
  }

  /// Without words of its own, a link or picture stands where its address does.
  private mutating func stand(_ position: Int, at place: Range<Int>) {
    nodes[position].start = UInt32(place.lowerBound)
    nodes[position].end = UInt32(place.upperBound)
    lastOffset = max(lastOffset, place.upperBound)
  }

  /// Where an address stands: md4c hands out a copy of one that holds an escaped character.
  private func place(of attribute: MD_ATTRIBUTE) -> Range<Int> {
    if let place = sourcePart(attribute.text, Int(attribute.size)), !place.isEmpty { return place }
    let rest = lastOffset..<Int(firstLine(from: lastOffset).end)
    // Without words before it, it stands on a later line.
    guard let bracket = openAddress(in: rest) ?? openAddress(in: lastOffset..<bytes.count) else {
      return lastOffset..<lastOffset
    }
    let line = bracket..<Int(firstLine(from: bracket).end)
    let start = bracket + 2
    let end =
      (start..<line.upperBound).first { bytes[$0] == UInt8(ascii: ")") || bytes[$0] <= 0x20 }
      ?? line.upperBound
    // Nothing between the parentheses: they themselves.
    return start == end ? start - 1..<min(end + 1, line.upperBound) : start..<end
  }

  private func openAddress(in place: Range<Int>) -> Int? {
    place.dropLast().first {
      bytes[$0] == UInt8(ascii: "]") && bytes[$0 + 1] == UInt8(ascii: "(")
    }
  }

  private static func string(_ attribute: MD_ATTRIBUTE) -> String {
    guard let text = attribute.text else { return "" }
    let bytes = UnsafeRawBufferPointer(start: text, count: Int(attribute.size))
    return Entities.replaced(in: String(decoding: bytes, as: UTF8.self))
  }
}
