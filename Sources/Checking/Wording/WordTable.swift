internal import Text

/// What is known of some words, looked up at every word of a text.
///
/// Few words of a text are in it, so that a row of bits says no to nearly all of them.
struct WordTable<Value: Sendable>: Sendable {
  private var values: [WordKey: Value] = [:]
  private var mayHold = [UInt64](repeating: 0, count: 1024)

  init() {}

  subscript(word: WordKey) -> Value? {
    get {
      guard mayHold[Self.place(word)] & Self.bit(word) != 0 else { return nil }
      return values[word]
    }
    set {
      values[word] = newValue
      mayHold[Self.place(word)] |= Self.bit(word)
    }
  }

  private static func place(_ word: WordKey) -> Int { Int(word.value >> 54) }

  private static func bit(_ word: WordKey) -> UInt64 { 1 << (word.value >> 48 & 63) }

  mutating func changeAll(_ change: (Value) -> Value) {
    values = values.mapValues(change)
  }
}

/// Some words of a language, written apart by blanks.
struct WordSet: Sendable {
  private var table = WordTable<Bool>()

  init(_ words: String) {
    for word in words.split(whereSeparator: \.isWhitespace) { table[WordKey(String(word))] = true }
  }

  func contains(_ word: WordToken) -> Bool { table[word.key] != nil }
}
