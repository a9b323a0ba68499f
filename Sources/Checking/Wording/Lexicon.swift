internal import Text

/// The phrases of all rules, found in one pass over a text.
struct Lexicon: Sendable {
  /// A class, since one is handed on at nearly every word of a text.
  private final class Entry: Sendable {
    let rule: Int
    let phrase: Phrase
    let rest: [WordKey]

    init(_ rule: Int, _ phrase: Phrase, rest: [WordKey]) {
      self.rule = rule
      self.phrase = phrase
      self.rest = rest
    }
  }

  /// Phrases of one word, by that word.
  private var single = WordTable<[Entry]>()
  /// Phrases of several words, by the first two: many begin with the same word.
  private var several = WordTable<[Entry]>()

  /// - Parameter phrases: those of each rule, by the rule's position.
  init(_ phrases: [[Phrase]], _ language: Language) {
    for (rule, phrases) in phrases.enumerated() {
      for phrase in phrases { add(phrase, of: rule, language) }
    }
    // The longest first, so that what says most is told.
    several.changeAll { list in
      list.enumerated().sorted {
        ($1.element.rest.count, $0.element.rule, $0.offset) < (
          $0.element.rest.count, $1.element.rule, $1.offset
        )
      }.map(\.element)
    }
  }

  private mutating func add(_ phrase: Phrase, of rule: Int, _ language: Language) {
    var scanner = WordScanner(Array(phrase.written.utf8), language)
    scanner.scan(0..<phrase.written.utf8.count)
    let words = scanner.words.map(\.key)
    guard let first = words.first else { return }
    let entry = Entry(rule, phrase, rest: Array(words.dropFirst()))
    if words.count == 1 {
      single[first] = (single[first] ?? []) + [entry]
    } else {
      let two = WordKey(of: words.prefix(2))
      several[two] = (several[two] ?? []) + [entry]
    }
  }

  /// Calls for every phrase in a text, at most one at each word: of the first rule that has one.
  func forEachMatch(in text: ItemText, _ body: (_ rule: Int, PhraseMatch) -> Void) {
    for passage in text.passages {
      var word = passage.words.lowerBound
      while word < passage.words.upperBound {
        if let found = match(at: word, passage, text) {
          let words = word..<word + 1 + found.rest.count
          body(found.rule, PhraseMatch(phrase: found.phrase, words: words, passage: passage))
          word = words.upperBound
        } else {
          word += 1
        }
      }
    }
  }

  private func match(at word: Int, _ passage: ItemText.WordedPassage, _ text: ItemText) -> Entry? {
    let first = text.words[word].key
    if word + 1 < passage.words.upperBound,
      let entries = several[WordKey(of: [first, text.words[word + 1].key])],
      let entry = entries.first(where: { stands($0, at: word, passage, text) })
    {
      return entry
    }
    return single[first]?.first
  }

  private func stands(
    _ entry: Entry, at word: Int, _ passage: ItemText.WordedPassage, _ text: ItemText
  ) -> Bool {
    guard word + entry.rest.count < passage.words.upperBound else { return false }
    return entry.rest.enumerated().allSatisfy { offset, key in
      let next = word + 1 + offset
      return text.words[next].key == key
        && (text.words[next].traits.contains(.adjoins)
          || entry.phrase.isAbbreviation && text.isDotted(before: next))
    }
  }
}
