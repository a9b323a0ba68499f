/// A word of a text, as bytes of it: nothing is copied.
public struct WordToken: Sendable {
  /// Bytes of the text; `end` is exclusive.
  public let start: UInt32
  public let end: UInt32
  /// Equal for equal words, whatever their case.
  public let key: WordKey
  /// Letters and digits.
  public let length: UInt16
  public let traits: Traits

  public struct Traits: OptionSet, Sendable {
    public let rawValue: UInt8
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// It begins with a capital.
    public static let capitalized = Traits(rawValue: 1)
    /// All its letters, two at least, are capitals.
    public static let allCapitals = Traits(rawValue: 2)
    /// It begins with a digit.
    public static let number = Traits(rawValue: 4)
    /// It stands between quotation marks.
    public static let quoted = Traits(rawValue: 8)
    /// A sentence begins with it.
    public static let opensSentence = Traits(rawValue: 16)
    /// It follows the word before with white space alone between them.
    public static let adjoins = Traits(rawValue: 32)
  }
}

/// What stands for a word when words are compared: a number made of its letters in lower case.
public struct WordKey: Hashable, Sendable {
  public let value: UInt64

  public init(_ word: String) {
    var key = WordKey.start
    for byte in word.lowercased().utf8 { key = WordKey.adding(byte, to: key) }
    value = key
  }

  @usableFromInline init(value: UInt64) {
    self.value = value
  }

  /// The key of the word with an ending in lower case: of `mall` and `en`, that of `mallen`.
  public func ending(in ending: StaticString) -> WordKey {
    let bytes = UnsafeBufferPointer(start: ending.utf8Start, count: ending.utf8CodeUnitCount)
    var key = value
    for byte in bytes { key = WordKey.adding(byte, to: key) }
    return WordKey(value: key)
  }

  /// What stands for several words in a row.
  ///
  /// Inlinable, since rules ask for it at every word of a text: else it takes a hundred times as
  /// long.
  @inlinable public init(of keys: some Sequence<WordKey>) {
    var value = WordKey.start
    for key in keys { value = (value &* 31) ^ key.value }
    self.init(value: value)
  }

  /// FNV-1a, 64 bits.
  @usableFromInline static let start: UInt64 = 0xCBF2_9CE4_8422_2325

  @inline(__always)
  static func adding(_ byte: UInt8, to key: UInt64) -> UInt64 {
    (key ^ UInt64(byte)) &* 0x100_0000_01B3
  }
}
