internal import Catalog
internal import Text

/// How a step's time is told from other words in parentheses, and what one that does not read was
/// meant to say.
enum StepTime {
  /// A digit, and a word that begins with min, h or tim: it was meant to be a time.
  static func isMeant(_ text: String) -> Bool {
    guard text.utf8.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    let words = text.lowercased().split { !$0.isLetter }
    return words.contains { isUnit($0) }
  }

  private static func isUnit(_ word: Substring) -> Bool {
    word == "h" || ["min", "tim", "hour"].contains { word.hasPrefix($0) }
  }

  /// `ca 5 min` → `5 min`, `5–10 min` → `10 min`, `kan hoppas över, 5 min` → `5 min, kan hoppas
  /// över`; nil when it is not plain what was meant.
  static func meant(by text: String, _ language: Language) -> String? {
    var words = text.lowercased().split { " ()[];,\u{A0}".contains($0) }.map(String.init)
    while let last = words.last, last.hasSuffix(".") || last.hasSuffix(":") {
      words[words.count - 1].removeLast()
      if words[words.count - 1].isEmpty { words.removeLast() }
    }
    // A number alone is minutes, most likely.
    if words.count == 1, let minutes = Int(words[0]), minutes > 0, text.hasSuffix(")") {
      return "\(minutes) min"
    }
    guard let time = time(in: &words) else { return nil }
    words.removeAll { vague.contains($0) || $0.unicodeScalars.allSatisfy(\.isDash) }
    let flags = flags(in: words.joined(separator: " "), language)
    return flags.map { ([time] + $0).joined(separator: ", ") }
  }

  private static let vague: Set<String> = [
    "ca", "ca.", "cirka", "ungefär", "c:a", "max", "högst", "minst", "about", "approx", "at",
    "most", "least", "och", "and", "plus",
  ]

  /// Takes the time out of the words, with the greater number of a span.
  private static func time(in words: inout [String]) -> String? {
    for start in words.indices {
      for end in stride(from: min(words.count, start + 4), to: start, by: -1) {
        let written = words[start..<end].joined(separator: " ")
        if let time = DurationReader.read(withoutSpan(written)), time.occasions == 1 {
          words.removeSubrange(start..<end)
          return withoutSpan(written)
        }
      }
    }
    return nil
  }

  private static func withoutSpan(_ text: String) -> String {
    let parts = text.split { $0.unicodeScalars.allSatisfy(\.isDash) }
    guard parts.count == 2, let first = Int(String(parts[0]).trimmed), first > 0 else {
      return text
    }
    return String(parts[1]).trimmed
  }

  /// What else is true of the step; nil when something is no flag.
  private static func flags(in text: String, _ language: Language) -> [String]? {
    var flags: [String] = []
    var rest = text.nameFolded[...]
    while !rest.isEmpty {
      guard let flag = flag(beginning: rest, language) else { return nil }
      flags.append(String(rest.prefix(flag)))
      rest = rest.dropFirst(flag).drop { $0 == " " }
    }
    return flags
  }

  private static func flag(beginning text: Substring, _ language: Language) -> Int? {
    for word in [Words.skippable, Words.withUsers] where text.hasPrefix(word.folded(language)) {
      return word.folded(language).count
    }
    for word in [Words.fromOccasion, Words.onlyOccasion] {
      let prefix = word.folded(language) + " "
      guard text.hasPrefix(prefix) else { continue }
      let digits = text.dropFirst(prefix.count).prefix { $0.isNumber }
      return digits.isEmpty ? nil : prefix.count + digits.count
    }
    return nil
  }

  /// The end of a heading from where its time begins: its bracket, its dash or its number.
  static func tail(of text: String) -> Substring {
    let bracket = text.lastIndex { "([".contains($0) }
    if let bracket, text[bracket...].contains(where: \.isNumber) {
      // `(5 min) (kan hoppas över)` is one time in two.
      return text[bracket...]
    }
    if let bracket, let before = text[..<bracket].lastIndex(of: "(") { return text[before...] }
    guard let digit = text.lastIndex(where: \.isNumber) else { return text[text.endIndex...] }
    let start = text[..<digit].lastIndex { !$0.isNumber && !":.,".contains($0) }
    let number = start.map { text.index(after: $0) } ?? text.startIndex
    let kept = text[..<number].lastIndex { $0 != " " && !$0.unicodeScalars.allSatisfy(\.isDash) }
    let from = kept.map { text.index(after: $0) } ?? text.startIndex
    return text[from...].drop { $0 == " " }
  }
}
