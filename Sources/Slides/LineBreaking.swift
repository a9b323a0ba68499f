internal import Text

/// Breaks text into lines that fit on a slide, without losing any of it.
enum LineBreaking {
  /// At ends of sentences where it can, else between words, in a word only when it fills a line.
  static func lines(of text: String) -> [String] {
    let words = words(of: text, atMost: Slide.longestLine)
    let parts = sentences(of: words).flatMap { packed($0, atMost: Slide.longestLine) }
    return packed(parts, atMost: Slide.longestLine).map(\.text)
  }

  /// A title that leaves room for a mark, and what of it did not fit.
  static func heading(of title: String, room: Int) -> (title: String, rest: [SlideLine]) {
    let whole = packed(words(of: title, atMost: room), atMost: room)
    if whole.count <= 1 { return (whole.first?.text ?? "", []) }
    let lines = packed(words(of: title, atMost: room - 1), atMost: room - 1)
    let rest = title.blanksFolded.dropFirst(lines[0].length)
    return ("\(lines[0].text)…", [SlideLine(level: .point, text: String(rest).trimmed)])
  }

  /// As few lines as the pieces fill in their order.
  private static func packed(_ pieces: [Piece], atMost most: Int) -> [Piece] {
    var lines: [Piece] = []
    for piece in pieces {
      if let last = lines.last, last.length + 1 + piece.length <= most {
        lines[lines.count - 1].append(piece)
      } else {
        lines.append(piece)
      }
    }
    return lines
  }

  /// The words, each cut where it would fill more than a line.
  private static func words(of text: String, atMost most: Int) -> [Piece] {
    text.unicodeScalars.split(whereSeparator: \.isBlank).flatMap { scalars in
      let word = Piece(String(scalars))
      if word.length <= most { return [word] }
      return stride(from: 0, to: word.length, by: most).map { start in
        Piece(String(word.text.dropFirst(start).prefix(most)))
      }
    }
  }

  private static func sentences(of words: [Piece]) -> [[Piece]] {
    var sentences: [[Piece]] = []
    for (index, word) in words.enumerated() {
      if index == 0 || (words[index - 1].endsSentence && word.beginsSentence) {
        sentences.append([])
      }
      sentences[sentences.count - 1].append(word)
    }
    return sentences
  }
}

/// Some words in a row, counted once.
private struct Piece {
  private(set) var text: String
  /// In characters.
  private(set) var length: Int

  init(_ text: String) {
    self.text = text
    length = text.count
  }

  mutating func append(_ next: Piece) {
    text += " "
    text += next.text
    length += 1 + next.length
  }

  /// Whether it ends in a full stop or the like, quotes and brackets after it aside.
  var endsSentence: Bool {
    let end = text.unicodeScalars.reversed().first { !Self.closing.contains($0) }
    return end.map { Self.stops.contains($0) } ?? false
  }

  /// Whether it has a capital, a digit or a blank first: after `t.ex.` a sentence goes on.
  var beginsSentence: Bool {
    guard let start = text.unicodeScalars.first(where: { !Self.opening.contains($0) }) else {
      return false
    }
    return start.properties.isUppercase || ("0"..."9").contains(start) || start == "_"
  }

  private static let stops = Array(".!?…:".unicodeScalars)
  private static let closing = Array("\"”’»)]".unicodeScalars)
  private static let opening = Array("\"”’«([–-☐☑".unicodeScalars)
}

extension Unicode.Scalar {
  /// White space; letters of Western languages are told apart without a look in the tables.
  fileprivate var isBlank: Bool {
    switch value {
    case 0...0x20, 0x85, 0xA0: true
    case 0x21...0x167F: false
    default: properties.isWhitespace
    }
  }
}
