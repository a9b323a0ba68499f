internal import Catalog
internal import Text

/// All that an item says, as passages, sentences and words: made once, for every rule about
/// language.
final class ItemText: Sendable {
  let item: any Item
  let language: Language
  let passages: [WordedPassage]
  let words: [WordToken]
  let links: [TextLink]
  private let collected: TextCollector

  /// A passage with its words and sentences.
  struct WordedPassage: Sendable {
    let passage: Passage
    /// Positions in the text's words.
    let words: Range<Int>
    /// Positions in the text's words.
    let sentences: ArraySlice<Range<Int>>

    var part: TextPart { passage.part }

    /// The sentence that a word of the passage stands in.
    func sentence(holding word: Int) -> Range<Int>? {
      var (low, high) = (sentences.startIndex, sentences.endIndex)
      while low < high {
        let middle = (low + high) / 2
        if sentences[middle].upperBound <= word { low = middle + 1 } else { high = middle }
      }
      return low < sentences.endIndex && sentences[low].contains(word) ? sentences[low] : nil
    }
  }

  init(_ item: any Item, _ collected: TextCollector, _ language: Language) {
    self.item = item
    self.language = language
    self.collected = collected
    var scanner = WordScanner(collected.bytes, language)
    let ends = collected.passages.map { passage in
      scanner.scan(passage.text)
      return (words: scanner.words.count, sentences: scanner.sentences.count)
    }
    let sentences = scanner.sentences
    var start = (words: 0, sentences: 0)
    passages = zip(collected.passages, ends).map { passage, end in
      defer { start = end }
      return WordedPassage(
        passage: passage, words: start.words..<end.words,
        sentences: sentences[start.sentences..<end.sentences])
    }
    words = scanner.words
    links = collected.links
  }

  /// The exercise, where the item is one.
  var exercise: Exercise? { item as? Exercise }
}

extension ItemText {
  /// The text of some bytes.
  func string(_ text: Range<Int>) -> String {
    String(decoding: collected.bytes[text], as: UTF8.self)
  }

  /// A word, or several with what stands between them.
  func string(words range: Range<Int>) -> String { string(text(of: range)) }

  /// The position of the first word that begins at a byte of the text or after it.
  func firstWord(from place: Int) -> Int {
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if Int(words[middle].start) < place { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The bytes of the collected text from the first to the last word.
  func text(of range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty else { return 0..<0 }
    return Int(words[range.lowerBound].start)..<Int(words[range.upperBound - 1].end)
  }

  var bytes: [UInt8] { collected.bytes }

  /// Whether a word ends with some bytes, written in lower case.
  func word(_ word: WordToken, endsWith ending: StaticString) -> Bool {
    let start = Int(word.end) - ending.utf8CodeUnitCount
    guard start >= Int(word.start) else { return false }
    return ending.withUTF8Buffer { bytes[start..<Int(word.end)].elementsEqual($0) }
  }

  /// Whether a word begins with some bytes, written in lower case; its first letter may be a capital.
  func word(_ word: WordToken, beginsWith beginning: StaticString) -> Bool {
    let end = Int(word.start) + beginning.utf8CodeUnitCount
    guard end <= Int(word.end) else { return false }
    return beginning.withUTF8Buffer { wanted in
      bytes[Int(word.start) + 1..<end].elementsEqual(wanted.dropFirst())
        && bytes[Int(word.start)] | 0x20 == wanted[0] | 0x20
    }
  }

  /// Whether nothing but a full stop and a blank stands between a word and the one before.
  func isDotted(before word: Int) -> Bool {
    bytes[Int(words[word - 1].end)..<Int(words[word].start)].elementsEqual([0x2E, 0x20])
  }

  /// Where some words stand in the source.
  func range(words range: Range<Int>) -> SourceRange { self.range(text(of: range)) }

  /// Where a part of the text stands in the source.
  func range(_ text: Range<Int>) -> SourceRange {
    collected.place(of: text, in: item.file).range
  }

  /// Where a part of the text stands, if it was written there letter by letter: only that can be
  /// replaced.
  func exactRange(_ text: Range<Int>) -> SourceRange? {
    let place = collected.place(of: text, in: item.file)
    return place.isExact ? place.range : nil
  }

  /// Whether some words are part of a path, an option or a formula: `/etc`, `--width=SIFFROR`.
  func touchesCode(_ words: Range<Int>) -> Bool {
    let text = text(of: words)
    let before = text.lowerBound > 0 ? bytes[text.lowerBound - 1] : 0x20
    let after = text.upperBound < bytes.count ? bytes[text.upperBound] : 0x20
    return Self.marksBefore.contains(before) || Self.marksAfter.contains(after)
  }

  private static let marksBefore = Set("/\\=_<{[-%$.".utf8)
  private static let marksAfter = Set("/\\=_>}]-(".utf8)

  func readability(of passage: WordedPassage) -> Readability {
    Readability(words[passage.words], sentences: passage.sentences.count)
  }
}
