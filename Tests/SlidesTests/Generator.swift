import TestSupport

extension SplitMix {
  /// Words of all lengths, letters of several bytes, sentences, quotes, blanks to fill in.
  mutating func text() -> String {
    let count = Int.random(in: 0...120, using: &self)
    return (0..<count).map { _ in word() }.joined(separator: " ")
  }

  private mutating func word() -> String {
    let isLong = Int.random(in: 0..<60, using: &self) == 0
    let length = Int.random(in: 1...(isLong ? 350 : 14), using: &self)
    let letters = Array("aåäöeins👩🏽‍🚒é")
    let word = String((0..<length).map { _ in letters.randomElement(using: &self) ?? "a" })
    switch Int.random(in: 0..<12, using: &self) {
    case 0: return word + "."
    case 1: return word.uppercased() + "?"
    case 2: return "”\(word)!”"
    case 3: return "____"
    case 4: return word.prefix(1).uppercased() + word.dropFirst()
    default: return word
    }
  }
}

extension String {
  var withoutBlanks: String { filter { !$0.isWhitespace } }
}
