internal import Text

/// What a heading with a title was meant to be: the word, a colon and the title.
enum TitledHeading {
  /// `Mall – X`, `Mall X`, `Mall 1: X`, `Exempel (X)` → `Mall: X`.
  static func meant(by text: String, label: String) -> String? {
    guard text.nameFolded.hasPrefix(label.nameFolded) else { return nil }
    let rest = text.dropFirst(label.count)
    // “Mallar: X”: what follows the colon is the title.
    let title = (rest.first?.isLetter ?? false ? rest.drop { $0 != ":" } : rest).drop {
      $0.isWhitespace || $0.isNumber || ":.(".contains($0) || isDash($0)
    }
    let kept = title.hasSuffix(")") ? title.dropLast() : title
    return kept.isEmpty ? nil : "\(label): \(kept)"
  }

  /// `Tillfälle 3 – rubrik`, `Tillfälle 3 (rubrik)`, `Tillfället 3: rubrik` → `Tillfälle 3: rubrik`.
  static func occasion(meantBy text: String, label: String) -> String? {
    guard text.nameFolded.hasPrefix(label.nameFolded.dropLast()),
      let digit = text.firstIndex(where: \.isNumber)
    else { return nil }
    let number = text[digit...].prefix { $0.isNumber }
    let title = text[number.endIndex...].drop {
      $0.isWhitespace || ":.(".contains($0) || isDash($0)
    }
    let kept = title.hasSuffix(")") ? title.dropLast() : title
    return kept.isEmpty ? "\(label) \(number)" : "\(label) \(number): \(kept)"
  }

  private static func isDash(_ character: Character) -> Bool {
    character.unicodeScalars.allSatisfy(\.isDash)
  }
}
