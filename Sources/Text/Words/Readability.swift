/// How heavy a text is to read, as LIX: words a sentence, and the share of words over six letters.
public struct Readability: Sendable {
  public private(set) var words = 0
  public private(set) var longWords = 0
  public private(set) var sentences = 0

  public init() {}

  public init(_ words: ArraySlice<WordToken>, sentences: Int) {
    for word in words {
      self.words += 1
      if word.length > 6 { longWords += 1 }
    }
    self.sentences = sentences
  }

  public mutating func add(_ other: Readability) {
    words += other.words
    longWords += other.longWords
    sentences += other.sentences
  }

  /// In tenths, rounded; 0 where there are no words. Source: C. H. Björnsson, Läsbarhet, 1968.
  public var lixTenths: Int {
    guard words > 0 else { return 0 }
    let sentences = max(1, self.sentences)
    return (words * 10 + sentences / 2) / sentences + (longWords * 1000 + words / 2) / words
  }
}
