/// Texts that are the same each time, from a small generator of numbers.
struct Generator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

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
