internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let longWord: Rule = Rule(
    RuleDescription(
      "long-word", .note,
      summary: LocalizedText(
        sv: "Ett ord har fler än \(mostLetters) bokstäver.",
        en: "A word has more than \(mostLetters) letters."),
      reason: LocalizedText(
        sv:
          "Ett långt ord får läsas två gånger, och bryts illa på en telefon. Börja med ordets slut och låt resten komma efter, eller säg det med vanliga ord. Hör ordet till era termer? Skriv det under Termer i programmet.",
        en:
          "A long word has to be read twice, and breaks badly on a phone. Use two shorter words, or common ones. Is it one of your terms? Write it under Terms in the programme."
      ),
      bad: Example(
        sv: [
          .replace(
            "Ni får mer tid till", in: "ovningar/byt-ut.md",
            with: "I verksamhetsutvecklingsprocessen får ni mer tid till")
        ],
        en: [
          .replace(
            "You get more time for those", in: "exercises/swap-it.md",
            with: "Without deinstitutionalisation you get more time for those")
        ]),
      good: Example(
        sv: [
          .replace(
            "Ni får mer tid till", in: "ovningar/byt-ut.md",
            with: "När ni utvecklar verksamheten får ni mer tid till")
        ],
        en: [])),
    .text { text, catalog in
      // Without a programme that could be read nobody knows its terms.
      guard catalog.items.programme != nil,
        text.words.contains(where: { $0.length > mostLetters })
      else { return [] }
      return longWords(in: text, knowing: catalog.termWords).map { diagnostic($0, text) }
    })

  /// The longest Swedish words that are read at a glance have as many.
  static let mostLetters = 20

  /// A long word where it stands first, and how often it stands.
  private struct LongWord {
    let place: Int
    let letters: Int
    var times = 1
  }

  private static func longWords(in text: ItemText, knowing terms: Set<WordKey>) -> [LongWord] {
    var found: [LongWord] = []
    var places: [WordKey: Int] = [:]
    for passage in text.passages {
      for place in passage.words where text.words[place].length > mostLetters {
        let word = text.words[place]
        if let known = places[word.key] {
          found[known].times += 1
        } else if !terms.contains(word.key) {
          let letters = text.mostLetters(in: word)
          guard letters > mostLetters, !text.isCode(word), !text.isTitleOfLink(word) else {
            continue
          }
          places[word.key] = found.count
          found.append(LongWord(place: place, letters: letters))
        }
      }
    }
    return found
  }

  private static func diagnostic(_ found: LongWord, _ text: ItemText) -> Diagnostic {
    let word = text.string(words: found.place..<found.place + 1)
    let times = found.times
    return Diagnostic(
      longWord.description, at: text.range(words: found.place..<found.place + 1),
      LocalizedText(
        sv: "”\(word)” har \(found.letters) bokstäver"
          + (times == 1 ? "" : ", och står här \(times) gånger"),
        en: "“\(word)” has \(found.letters) letters"
          + (times == 1 ? "" : ", and stands here \(times) times")),
      explanation: text.language == .swedish ? CompoundJoint(in: word)?.advice : nil)
  }
}

/// Where a Swedish compound divides into two words that can each stand alone.
private struct CompoundJoint {
  let first: String
  let last: String

  /// What a first part ends with and the `s` that joins it to the next.
  private static let endings = ["ings", "hets", "tions", "sions", "skaps", "tets", "nads", "doms"]
  private static let fewestLetters = 4

  /// The last joint, so that the word that it is all about stands alone.
  init?(in word: String) {
    guard !word.contains("-") else { return nil }
    let letters = Array(word)
    let places = (Self.fewestLetters...max(Self.fewestLetters, letters.count - Self.fewestLetters))
    let joint = places.last { place in
      Self.endings.contains {
        place > $0.count + 1 && letters[..<place].suffix($0.count) == Array($0)[...]
      }
    }
    guard let joint else { return nil }
    (first, last) = (String(letters[..<(joint - 1)]), String(letters[joint...]))
  }
}

extension CompoundJoint {
  fileprivate var advice: LocalizedText {
    LocalizedText(
      sv:
        "Börja med slutet: ”\(last.lowercased())”, och sedan ”\(first.lowercased())” efter ett litet ord som för, av eller i. Hör ordet till era termer? Skriv det under Termer i programmet.",
      en:
        "Begin with its end: “\(last.lowercased())”, and then “\(first.lowercased())” after a small word such as för, av or i. Is it one of your terms? Write it under Terms in the programme."
    )
  }
}

extension ItemText {
  /// Whether a word belongs to the title that a link without words takes: it is told where it stands.
  fileprivate func isTitleOfLink(_ word: WordToken) -> Bool {
    exactRange(Int(word.start)..<Int(word.end)) == nil
      && links.contains { $0.kind == .item && $0.text.contains(Int(word.start)) }
  }
}

extension LinkedCatalog {
  /// The programme's terms and their inflections, word by word.
  fileprivate var termWords: Set<WordKey> {
    Set(terms.flatMap(\.forms).flatMap { $0.split(separator: " ").map { WordKey(String($0)) } })
  }
}
