/// Finds the words and sentences of a text.
///
/// A word is a run of letters and digits, with what joins them in the middle: `e-post`, `1,5`,
/// `t.ex`, `EU:s`. A sentence ends where a reader hears it end: at `.`, `!`, `?`, `…` or `:` before
/// a capital, a digit or a quotation, but not after `t.ex.` or `kl.`.
public struct WordScanner {
  private let text: [UInt8]
  private let abbreviations: Set<WordKey>
  private var position = 0
  private var end = 0
  private var isInQuotes = false
  private var sentenceStart = 0
  /// Of all that was scanned.
  public private(set) var words: [WordToken] = []
  /// Positions in `words`.
  public private(set) var sentences: [Range<Int>] = []

  public init(_ text: [UInt8], _ language: Language) {
    self.text = text
    abbreviations = Abbreviations.goingOn(in: language)
    words.reserveCapacity(text.count / 5)
  }

  /// Finds the words of a part of the text; nothing is read across its ends.
  public mutating func scan(_ range: Range<Int>) {
    (position, end) = (range.lowerBound, range.upperBound)
    (isInQuotes, sentenceStart) = (false, words.count)
    let first = words.count
    while true {
      let gap = position
      guard let start = nextStart() else { break }
      let isFirst = words.count == first
      let between = isFirst ? Gap() : Gap(text, gap..<start)
      let opens = isFirst || ends(between, before: start)
      if opens { closeSentence() }
      append(from: start, opens: opens, adjoins: !isFirst && between.isBlank)
    }
    closeSentence()
  }

  private mutating func closeSentence() {
    guard sentenceStart < words.count else { return }
    sentences.append(sentenceStart..<words.count)
    sentenceStart = words.count
  }

  /// Goes to where the next word begins, past quotation marks.
  private mutating func nextStart() -> Int? {
    while position < end {
      let scalar = ScalarReader(text, at: position)
      if scalar.isWordPart { return position }
      if scalar.isQuotationMark { isInQuotes.toggle() }
      position += scalar.length
    }
    return nil
  }

  private func ends(_ gap: Gap, before start: Int) -> Bool {
    guard let mark = gap.sentenceMark, let last = words.last else { return false }
    let next = ScalarReader(text, at: start)
    guard next.isUppercase || next.isDigit || gap.opensQuotation else { return false }
    if mark == .colon { return !next.isDigit }
    return mark != .fullStop || !abbreviations.contains(last.key)
  }

  private mutating func append(from start: Int, opens: Bool, adjoins: Bool) {
    var key = WordKey.start
    var (length, capitals, letters) = (0, 0, 0)
    let first = ScalarReader(text, at: start)
    while position < end {
      let scalar = ScalarReader(text, at: position)
      if scalar.isWordPart {
        length += 1
        if !scalar.isDigit { letters += 1 }
        if scalar.isUppercase { capitals += 1 }
      } else if !joins(scalar) {
        break
      }
      scalar.forEachLowercaseByte { key = WordKey.adding($0, to: key) }
      position += scalar.length
    }
    var traits: WordToken.Traits = []
    if first.isUppercase { traits.insert(.capitalized) }
    if letters > 1, capitals == letters { traits.insert(.allCapitals) }
    if first.isDigit { traits.insert(.number) }
    if isInQuotes { traits.insert(.quoted) }
    if opens { traits.insert(.opensSentence) }
    if adjoins, !opens { traits.insert(.adjoins) }
    words.append(
      WordToken(
        start: UInt32(start), end: UInt32(position), key: WordKey(value: key),
        length: UInt16(clamping: length), traits: traits))
  }

  /// Whether a mark inside a word holds it together: a hyphen, an apostrophe, the dot of `t.ex`.
  private func joins(_ mark: ScalarReader) -> Bool {
    let after = position + mark.length
    guard after < end, position > 0 else { return false }
    let next = ScalarReader(text, at: after)
    guard next.isWordPart else { return false }
    let before = text[position - 1]
    let followsDigit = before >= 0x30 && before <= 0x39
    switch mark.value {
    case 0x2D, 0x2010, 0x2011, 0x27, 0x2019, 0xAD: return true
    case 0x3A: return !followsDigit || next.isDigit
    case 0x2E: return !next.isUppercase
    case 0x2C: return followsDigit && next.isDigit
    default: return false
    }
  }
}

/// What stands between two words.
private struct Gap {
  enum Mark { case fullStop, other, colon }
  private(set) var isBlank = true
  /// The mark that may end a sentence: one with white space somewhere after it.
  private(set) var sentenceMark: Mark?
  private(set) var opensQuotation = false

  init() {}

  init(_ text: [UInt8], _ range: Range<Int>) {
    var position = range.lowerBound
    var mark: Mark?
    while position < range.upperBound {
      let scalar = ScalarReader(text, at: position)
      switch scalar.value {
      case 0x20, 0x09, 0x0A, 0xA0: if let mark { sentenceMark = mark }
      case 0x2E: (mark, isBlank) = (.fullStop, false)
      case 0x21, 0x3F, 0x2026: (mark, isBlank) = (.other, false)
      case 0x3A: (mark, isBlank) = (.colon, false)
      default:
        isBlank = false
        if scalar.isQuotationMark { opensQuotation = sentenceMark != nil }
      }
      position += scalar.length
    }
  }
}
