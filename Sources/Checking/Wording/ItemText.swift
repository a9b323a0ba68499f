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
    let sentences: [Range<Int>]

    var part: TextPart { passage.part }

    /// The sentence that a word of the passage stands in.
    func sentence(holding word: Int) -> Range<Int>? {
      var (low, high) = (0, sentences.count)
      while low < high {
        let middle = (low + high) / 2
        if sentences[middle].upperBound <= word { low = middle + 1 } else { high = middle }
      }
      return low < sentences.count && sentences[low].contains(word) ? sentences[low] : nil
    }
  }

  init(_ item: any Item, _ collected: TextCollector, _ language: Language) {
    self.item = item
    self.language = language
    self.collected = collected
    var scanner = WordScanner(collected.bytes, language)
    passages = collected.passages.map { passage in
      let (word, sentence) = (scanner.words.count, scanner.sentences.count)
      scanner.scan(passage.text)
      return WordedPassage(
        passage: passage, words: word..<scanner.words.count,
        sentences: Array(scanner.sentences[sentence...]))
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

  func readability(of passage: WordedPassage) -> Readability {
    Readability(words[passage.words], sentences: passage.sentences.count)
  }
}
