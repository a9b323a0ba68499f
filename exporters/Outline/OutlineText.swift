internal import Slides

/// How the text is written as bytes.
enum OutlineEncoding: String, CaseIterable {
  case utf8 = "utf-8"
  /// Little-endian with a byte order mark and CRLF, as Windows programs write it.
  case utf16 = "utf-16"
}

/// The text of an outline, deck after deck: titles at the margin, lines one tab in, sub-points two.
struct OutlineText {
  private(set) var bytes: [UInt8]
  private let encoding: OutlineEncoding

  init(_ encoding: OutlineEncoding) {
    self.encoding = encoding
    bytes = encoding == .utf16 ? [0xFF, 0xFE] : []
  }

  mutating func append(_ deck: Deck) {
    for slide in deck.withNotesAsSlides().slides {
      append(line: slide.title)
      for line in slide.lines {
        append(line: (line.level == .point ? "\t" : "\t\t") + line.text)
      }
    }
  }

  mutating func append(line: String) {
    switch encoding {
    case .utf8:
      bytes += line.utf8
      bytes.append(0x0A)
    case .utf16:
      for unit in (line + "\r\n").utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    }
  }
}
