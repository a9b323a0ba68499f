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
  /// Whether LIX is over a limit, by a tenth at least.
  public func isHeavier(thanLIX most: Int) -> Bool { (lixTenths + 9) / 10 > most }

  /// How much one of its sentences does to make the text heavy, for choosing among them.
  ///
  /// By how much LIX would fall without the sentence, times the text's words, to the first order.
  public func weight(of sentence: Readability) -> Int {
    guard words > 0, sentences > 0 else { return 0 }
    let average = words / sentences
    return average * (sentence.words - average) + 100 * sentence.longWords
      - 100 * longWords * sentence.words / words
  }
}
