/// Makes mistakes in texts as people and their programs do, the same for the same seed.
public struct RandomEditor {
  private var generator: SplitMix

  public init(seed: Int) {
    generator = SplitMix(seed: UInt64(seed))
  }

  public mutating func number(below end: Int) -> Int {
    Int.random(in: 0..<max(1, end), using: &generator)
  }

  /// What is put in: marks, look-alikes, and what goes wrong when text is pasted.
  private static let pieces = [
    "\n", "\n\n", " ", "  ", "# ", "## ", "### ", "#### ", "##", "---\n", "\n---\n", "===\n", "- ",
    "* ", "+ ", "• ", "– ", "☐ ", "-", "1.", "2. ", "10. ", "2019. ", "> ", "1. ", "[ ] ", "[]",
    "[x] ",
    "____", "___", "__", "**", "*", "~~", "`", "```\n", "<b>", "</b>", "<!--", "-->", "<!-- a -->",
    "|", "\\|", "| a | b |\n", "|---|---|\n", "|--|\n", "a | b\n", ":", ": ", ", ", ",", ".", "(",
    ")",
    "(5 min)", "(delas)", "(högst 20 ord)", "(kan hoppas över)", "{#a}", "{#Å}", "{#", "}", "[",
    "]",
    "[Namn]: text\n", "[^1]", "\n[^1]: not\n", "](byt-ut.md)", "[ord](https://a.se/)",
    "[](byt-ut.md)", "[](../teman/gor-plats.md)", "![a](../media/a.png)",
    "[ord] (https://a.se)", "(ord)[https://a.se]", "https://a.se/x__y", "\"", "'", "”", "å", "👩🏽‍🚒",
    "\u{301}", "\u{AD}", "\u{A0}", "\u{200B}", "\t", "\r", "\0", "&amp;", "&#8211;", "\u{FEFF}",
    "\u{2028}", "mot 2", "mot grad 2", "titel: ", "\n## Mall: A\n\n", "\n## Mall B\n\n",
    "\n### Tillfälle 2\n\n", "Paus: ", "Paus – ", "\nReflektera\n\n", "\n**Syfte**\n\n",
    "\nLäs tillsammans (5 min)\n\n", "\nDigitalt\n\n", "En per person och bara på papper",
    "9999999999",
    "\n\n  - a\n", "\n1. a\n  - b\n", "\n- a\n* b\n", "\n#### Hybrid\n\n", "\\", "\\*", "\u{1A}",
  ]

  /// Some changes in a row, and what they were.
  public mutating func edit(_ text: String) -> (text: String, changes: [String]) {
    var scalars = Array(text.unicodeScalars)
    let changes = (0...number(below: 3)).map { _ in change(&scalars) }
    var edited = String.UnicodeScalarView()
    edited.append(contentsOf: scalars)
    return (String(edited), changes)
  }

  private mutating func change(_ text: inout [Unicode.Scalar]) -> String {
    let part = part(of: text)
    switch number(below: 8) {
    case 0, 1:
      text.removeSubrange(part)
      return "remove \(part)"
    case 2:
      text.insert(contentsOf: Array(text[part]), at: part.upperBound)
      return "double \(part)"
    case 3:
      let target = number(below: text.count + 1)
      text.insert(contentsOf: Array(text[part]), at: target)
      return "copy \(part) to \(target)"
    case 4:
      return swap(part, &text)
    default:
      let piece = Self.pieces[number(below: Self.pieces.count)]
      text.insert(contentsOf: piece.unicodeScalars, at: part.lowerBound)
      return "insert \(piece.debugDescription) at \(part.lowerBound)"
    }
  }

  /// A part changes places with what follows it.
  private mutating func swap(_ part: Range<Int>, _ text: inout [Unicode.Scalar]) -> String {
    let next = part.upperBound..<min(text.count, part.upperBound + part.count)
    let swapped = Array(text[next]) + Array(text[part])
    text.replaceSubrange(part.lowerBound..<next.upperBound, with: swapped)
    return "swap \(part) with \(next)"
  }

  /// Some characters, a word, a line or a few of them.
  private mutating func part(of text: [Unicode.Scalar]) -> Range<Int> {
    let place = number(below: text.count + 1)
    switch number(below: 3) {
    case 0: return place..<min(text.count, place + 1 + number(below: 8))
    case 1: return span(of: text, around: place) { $0 == " " || $0 == "\n" }
    default:
      var lines = span(of: text, around: place) { $0 == "\n" }
      for _ in 0..<number(below: 3) where lines.upperBound < text.count {
        let next = span(of: text, around: min(text.count, lines.upperBound + 1)) { $0 == "\n" }
        lines = lines.lowerBound..<max(lines.upperBound, next.upperBound)
      }
      return lines
    }
  }

  private func span(
    of text: [Unicode.Scalar], around place: Int, endingAt isEnd: (Unicode.Scalar) -> Bool
  ) -> Range<Int> {
    let start = text[..<place].lastIndex(where: isEnd).map { $0 + 1 } ?? 0
    let end = text[place...].firstIndex(where: isEnd) ?? text.count
    return start..<min(text.count, end + 1)
  }
}
