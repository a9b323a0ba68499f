extension Character {
  /// How many columns a terminal gives the character: none for marks and what is not seen, two for
  /// emoji and the wide letters of East Asia.
  ///
  /// Emoji that are joined into one count each, as in terminals that do not join them.
  public var displayWidth: Int {
    let width = unicodeScalars.reduce(0) { $0 + $1.displayWidth }
    return width == 1 && unicodeScalars.contains("\u{FE0F}") ? 2 : width
  }
}

extension StringProtocol {
  /// How many columns a terminal gives the text.
  public var displayWidth: Int {
    utf8.allSatisfy { (0x20..<0x7F).contains($0) }
      ? utf8.count : reduce(0) { $0 + $1.displayWidth }
  }
}

extension String {
  /// The text with its middle left out where it is wider than so many columns.
  public func shortened(to width: Int) -> String {
    guard displayWidth > width else { return self }
    let head = fitting((width - 1) / 2 + (width - 1) % 2)
    let tail = String(String(reversed()).fitting((width - 1) / 2).reversed())
    return head.trimmed + "…" + tail.trimmed
  }

  /// The text in lines of at most so many columns, broken at blanks; a word that is wider than a
  /// line is broken where the line ends.
  public func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    for word in split(whereSeparator: \.isWhitespace) {
      var rest = String(word)
      if let last = lines.last, last.displayWidth + 1 + rest.displayWidth <= width {
        lines[lines.count - 1] = "\(last) \(rest)"
        continue
      }
      while rest.displayWidth > width {
        let head = rest.fitting(max(width, 2))
        lines.append(head)
        rest = String(rest.dropFirst(head.count))
      }
      if !rest.isEmpty { lines.append(rest) }
    }
    return lines
  }

  /// As much of the beginning as so many columns hold.
  private func fitting(_ width: Int) -> String {
    var used = 0
    return String(
      prefix { character in
        used += character.displayWidth
        return used <= width
      })
  }
}

extension Unicode.Scalar {
  fileprivate var displayWidth: Int {
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: break
    }
    // Vowels and endings of a Korean syllable stand in its first letter's place.
    if (0x1160...0x11FF).contains(value) { return 0 }
    return isWide || properties.isEmojiPresentation ? 2 : 1
  }

  /// Whether it takes two columns: East Asian width W and F, in whole blocks.
  private var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
