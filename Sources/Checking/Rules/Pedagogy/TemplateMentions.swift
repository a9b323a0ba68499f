internal import Catalog
internal import Text

/// Which of an exercise's templates its steps speak of: by title, as *mallen* where there is one, as
/// *mallarna* where there are several.
///
/// Titles are looked for all at once, so that the time follows the text and not the templates.
struct TemplateMentions {
  /// Positions among the exercise's templates.
  private(set) var found: Set<UInt32> = []
  private let text: ItemText
  private var titles: [Title] = []
  /// The titles by what stands for all their words; those with the same are found together.
  private var byWords: [WordKey: [Int]] = [:]
  private var lengths: Set<Int> = []
  /// Bits of the words that titles begin with: they say no to nearly all others.
  private var first: UInt64 = 0

  private struct Title {
    let template: UInt32
    let words: ArraySlice<WordToken>
  }

  init(_ text: ItemText) {
    self.text = text
    for passage in text.passages where passage.part == .templateTitle {
      let words = text.words[passage.words].prefix(Self.mostWords)
      // A title of signs alone cannot be spoken of.
      if words.isEmpty { found.insert(passage.passage.group) }
      titles.append(Title(template: passage.passage.group, words: words))
    }
    if !mentionsThemAll() { findTitles() }
  }

  /// So many words of a title are enough.
  private static let mostWords = 8

  // MARK: - Without titles

  private mutating func mentionsThemAll() -> Bool {
    let words = titles.count == 1 ? Self.oneOrSeveral : Self.several
    guard stepWords.contains(where: { words.contains(text.words[$0].key) }) else { return false }
    found.formUnion(titles.map(\.template))
    return true
  }

  private static let several = ["mallarna", "templates"].map { WordKey($0) }
  private static let oneOrSeveral = several + ["mallen", "mall", "template"].map { WordKey($0) }

  /// Positions of the words that steps say.
  private var stepWords: some Sequence<Int> {
    text.passages.lazy.filter { Self.isOfStep($0.part) }.flatMap(\.words)
  }

  private static func isOfStep(_ part: TextPart) -> Bool {
    switch part {
    case .stepsLead, .step, .stepTitle, .script, .variant, .variantScript, .occasionNote: true
    default: false
    }
  }

  // MARK: - By title

  /// As they stand first; only the titles left then in other forms.
  private mutating func findTitles() {
    for endings in [[""], Self.endings] {
      let left = titles.indices.filter { !found.contains(titles[$0].template) }
      guard !left.isEmpty else { return }
      look(for: left, endings)
    }
  }

  private static let endings: [StaticString] = [
    "en", "et", "n", "t", "s", "ens", "ets", "ns", "ar", "er", "or", "r", "arna", "erna", "orna",
    "rna", "na", "a", "es",
  ]

  private mutating func look(for left: [Int], _ endings: [StaticString]) {
    (byWords, lengths, first) = ([:], [], 0)
    for index in left { enter(index, endings) }
    for word in stepWords where Self.bit(text.words[word].key) & first != 0 {
      for length in lengths where word + length <= text.words.count { match(word..<word + length) }
    }
  }

  private mutating func enter(_ index: Int, _ endings: [StaticString]) {
    let words = titles[index].words
    guard let last = words.last?.key else { return }
    lengths.insert(words.count)
    for ending in endings {
      let keys = words.dropLast().map(\.key) + [last.ending(in: ending)]
      byWords[WordKey(of: keys), default: []].append(index)
      first |= Self.bit(keys[0])
    }
  }

  private mutating func match(_ words: Range<Int>) {
    let key = WordKey(of: text.words[words].lazy.map(\.key))
    guard let same = byWords[key], let title = same.first, isTitle(titles[title], at: words) else {
      return
    }
    found.formUnion(same.map { titles[$0].template })
    byWords[key] = nil
  }

  /// One short word in small letters may be any word: *bytet* is not the template *Bytet*.
  private func isTitle(_ title: Title, at words: Range<Int>) -> Bool {
    guard let own = title.words.first, words.count == 1, own.length < Self.ownWord,
      own.traits.contains(.capitalized)
    else { return true }
    let word = text.words[words.lowerBound]
    if word.traits.contains(.capitalized) { return true }
    return words.lowerBound > 0 && word.traits.contains(.adjoins)
      && Self.oneOrSeveral.contains(text.words[words.lowerBound - 1].key)
  }

  /// From so many letters on a word is hardly about anything else: *samtalskort*.
  private static let ownWord = 10

  private static func bit(_ key: WordKey) -> UInt64 { 1 << (key.value & 63) }
}
