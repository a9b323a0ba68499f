/// Goes through the attributes of a start tag that is well formed.
struct StartTag {
  private let bytes: UnsafeRawBufferPointer
  private var place: Int
  private let end: Int

  init(_ bytes: UnsafeRawBufferPointer, _ tag: Range<Int>) {
    self.bytes = bytes
    place = tag.lowerBound
    end = tag.upperBound
    pass { !isBlank($0) }
  }

  /// Where the next value stands, between its quotes.
  ///
  /// What declares a namespace is passed over, as parsers tell it apart from attributes.
  mutating func nextValue() -> Range<Int>? {
    while place < end {
      pass(while: isBlank)
      let isNamespace = isNamespaceHere
      pass { $0 != 0x22 && $0 != 0x27 }
      guard place < end else { return nil }
      let quote = bytes[place]
      let start = place + 1
      place = start
      pass { $0 != quote }
      let value = start..<place
      place += 1
      if !isNamespace { return value }
    }
    return nil
  }

  /// `xmlns`, alone or before a colon.
  private var isNamespaceHere: Bool {
    let rest = bytes[place..<end]
    guard rest.starts(with: "xmlns".utf8), let next = rest.dropFirst(5).first else { return false }
    return next == UInt8(ascii: ":") || next == UInt8(ascii: "=") || isBlank(next)
  }

  private mutating func pass(while condition: (UInt8) -> Bool) {
    while place < end, condition(bytes[place]) { place += 1 }
  }
}

private func isBlank(_ byte: UInt8) -> Bool {
  byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
}
