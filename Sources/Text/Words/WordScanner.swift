/// Finds the words and sentences of a text.
///
/// A word is a run of letters and digits, with what joins them in the middle: `e-post`, `1,5`,
/// `t.ex`, `EU:s`. A sentence ends where a reader hears it end: at `.`, `!`, `?`, `…` or `:` before
/// a capital, a digit or a quotation, but not after `t.ex.` or `kl.`.
///
/// Every byte of every text passes here, so ASCII and the letters of Latin-1 are told by their bytes.
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
    sentences.reserveCapacity(text.count / 40)
  }

  /// Finds the words of a part of the text; nothing is read across its ends.
  public mutating func scan(_ range: Range<Int>) {
    (position, end) = (range.lowerBound, range.upperBound)
    (isInQuotes, sentenceStart) = (false, words.count)
    let text = text
    let bytes = text.span
    let first = words.count
    var gap = position
    while skipToWord(bytes) {
      let isFirst = words.count == first
      // Words stand a blank apart nearly always.
      let isBlank = position == gap + 1 && bytes[gap] == 0x20
      let between = isFirst || isBlank ? Gap() : Gap(bytes, gap..<position)
      let opens = isFirst || (!isBlank && ends(between, bytes))
      if opens { closeSentence() }
      append(bytes, opens: opens, adjoins: !isFirst && between.isBlank)
      gap = position
    }
    closeSentence()
  }

  private mutating func closeSentence() {
    guard sentenceStart < words.count else { return }
    sentences.append(sentenceStart..<words.count)
    sentenceStart = words.count
  }

  /// Goes to where the next word begins, past quotation marks; false when there is none.
  private mutating func skipToWord(_ bytes: Span<UInt8>) -> Bool {
    var place = position
    while place < end {
      let byte = bytes[place]
      if byte.isASCIILetter || byte.isDigit { break }
      if byte == 0x20 {
        place += 1
        continue
      }
      let scalar = ScalarReader(bytes, at: place)
      if scalar.isWordPart { break }
      if scalar.isQuotationMark { isInQuotes.toggle() }
      place += scalar.length
    }
    position = place
    return place < end
  }

  private func ends(_ gap: Gap, _ bytes: Span<UInt8>) -> Bool {
    guard let mark = gap.sentenceMark, let last = words.last else { return false }
    let next = ScalarReader(bytes, at: position)
    guard next.isUppercase || next.isDigit || gap.opensQuotation else { return false }
    if mark == .colon { return !next.isDigit }
    return mark != .fullStop || !abbreviations.contains(last.key)
  }

  private mutating func append(_ bytes: Span<UInt8>, opens: Bool, adjoins: Bool) {
    let start = position
    var spelling = Spelling()
    read(bytes, &spelling)
    var traits = spelling.traits
    if isInQuotes { traits.insert(.quoted) }
    if opens { traits.insert(.opensSentence) }
    if adjoins, !opens { traits.insert(.adjoins) }
    words.append(
      WordToken(
        start: UInt32(start), end: UInt32(position), key: WordKey(value: spelling.key),
        length: UInt16(clamping: spelling.letters + spelling.digits), traits: traits))
  }

  /// Goes to the end of the word.
  private mutating func read(_ bytes: Span<UInt8>, _ spelling: inout Spelling) {
    while position < end {
      readSmallLetters(bytes, &spelling)
      guard position < end else { return }
      let byte = bytes[position]
      if byte.isASCIILetter {
        spelling.add(letter: byte | 0x20, isCapital: true)
        position += 1
      } else if byte == 0xC3, position + 1 < end, isLatinLetter(bytes[position + 1]) {
        let last = bytes[position + 1]
        spelling.add(letter: 0xC3, isCapital: last < 0xA0)
        spelling.add(rest: last | 0x20)
        position += 2
      } else if byte == 0x20 || !readOther(bytes, &spelling) {
        return
      }
    }
  }

  /// What nearly all of a text is, in as few steps as can be.
  private mutating func readSmallLetters(_ bytes: Span<UInt8>, _ spelling: inout Spelling) {
    var place = position
    var key = spelling.key
    while place < end {
      let byte = bytes[place]
      guard byte &- 0x61 < 26 else { break }
      key = WordKey.adding(byte, to: key)
      place += 1
    }
    spelling.add(smallLetters: place - position, key: key)
    position = place
  }

  /// Whether 0xC3 and a byte are a letter that has a capital: not ×, ÷ or ß.
  private func isLatinLetter(_ last: UInt8) -> Bool { last & 0x1F != 0x17 && last != 0x9F }

  /// Reads what is no letter of Latin-1; false where the word ends.
  private mutating func readOther(_ bytes: Span<UInt8>, _ spelling: inout Spelling) -> Bool {
    let scalar = ScalarReader(bytes, at: position)
    if scalar.isDigit {
      spelling.add(digit: bytes[position])
    } else if scalar.isWordPart || joins(scalar, bytes) {
      if scalar.isWordPart, !scalar.isMark {
        spelling.countLetter(isCapital: scalar.isUppercase)
      }
      scalar.forEachLowercaseByte { spelling.add(rest: $0) }
    } else {
      return false
    }
    position += scalar.length
    return true
  }

  /// Whether a mark inside a word holds it together: a hyphen, an apostrophe, the dot of `t.ex`.
  private func joins(_ mark: ScalarReader, _ bytes: Span<UInt8>) -> Bool {
    let after = position + mark.length
    guard after < end, position > 0 else { return false }
    let next = ScalarReader(bytes, at: after)
    guard next.isWordPart else { return false }
    let followsDigit = bytes[position - 1].isDigit
    switch mark.value {
    case 0x2D, 0x2010, 0x2011, 0x27, 0x2019, 0xAD: return true
    case 0x3A: return !followsDigit || next.isDigit
    case 0x2E: return !next.isUppercase
    case 0x2C: return followsDigit && next.isDigit
    default: return false
    }
  }
}

/// What is gathered of a word while it is read.
private struct Spelling {
  private(set) var key = WordKey.start
  private(set) var letters = 0
  private(set) var digits = 0
  private var capitals = 0
  private var opensWithCapital = false
  private var opensWithDigit = false

  mutating func add(smallLetters count: Int, key: UInt64) {
    letters += count
    self.key = key
  }

  mutating func add(letter byte: UInt8, isCapital: Bool) {
    countLetter(isCapital: isCapital)
    key = WordKey.adding(byte, to: key)
  }

  mutating func add(digit byte: UInt8) {
    if letters + digits == 0 { opensWithDigit = true }
    digits += 1
    key = WordKey.adding(byte, to: key)
  }

  mutating func add(rest byte: UInt8) { key = WordKey.adding(byte, to: key) }

  mutating func countLetter(isCapital: Bool) {
    if isCapital {
      if letters + digits == 0 { opensWithCapital = true }
      capitals += 1
    }
    letters += 1
  }

  var traits: WordToken.Traits {
    var traits: WordToken.Traits = []
    if opensWithCapital { traits.insert(.capitalized) }
    if opensWithDigit { traits.insert(.number) }
    if letters > 1, capitals == letters { traits.insert(.allCapitals) }
    return traits
  }
}

extension UInt8 {
  fileprivate var isASCIILetter: Bool { (self | 0x20) &- 0x61 < 26 }
  fileprivate var isDigit: Bool { self &- 0x30 < 10 }
}

/// What stands between two words.
private struct Gap {
  enum Mark { case fullStop, other, colon }
  private(set) var isBlank = true
  /// The mark that may end a sentence: one with white space somewhere after it.
  private(set) var sentenceMark: Mark?
  private(set) var opensQuotation = false

  init() {}

  init(_ text: Span<UInt8>, _ range: Range<Int>) {
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
