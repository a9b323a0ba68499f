internal import Text

/// Finds words that are shouted, told from abbreviations and names.
///
/// No list holds every abbreviation, so a word must show that it is one that people write in small
/// letters: the text has it so elsewhere, it is one of those that are often shouted, it ends as
/// words do, or it is longer than abbreviations are. Several in a row are no abbreviations.
struct CapitalsFinder {
  private(set) var all: [Range<Int>] = []
  private let text: ItemText
  /// What the text has in small letters; made when it is first asked for.
  private var small: Set<WordKey>?

  init(_ text: ItemText) {
    self.text = text
    for passage in text.passages {
      var word = passage.words.lowerBound
      while word < passage.words.upperBound {
        guard text.words[word].traits.contains(.allCapitals) else {
          word += 1
          continue
        }
        let run = run(from: word, in: passage.words)
        if isShouted(run) { all.append(run) }
        word = run.upperBound
      }
    }
  }

  /// Words in capitals with white space alone between; `I` and `Å` among them.
  private func run(from start: Int, in passage: Range<Int>) -> Range<Int> {
    var (end, next) = (start + 1, start + 1)
    while next < passage.upperBound {
      let traits = text.words[next].traits
      guard traits.contains(.adjoins) else { break }
      next += 1
      if traits.contains(.allCapitals) {
        end = next
      } else if !traits.contains(.capitalized) || text.words[next - 1].length > 1 {
        break
      }
    }
    return start..<end
  }

  private mutating func isShouted(_ run: Range<Int>) -> Bool {
    if text.touchesCode(run) { return false }
    // What somebody else wrote on a sign, a button, a form.
    if run.allSatisfy({ text.words[$0].traits.contains(.quoted) }) { return false }
    if run.count > 1 { return run.contains { mayBeWord($0) && isPlain($0) } }
    let word = run.lowerBound
    guard mayBeWord(word), isPlain(word) else { return false }
    return text.words[word].length >= Self.longestAbbreviation + 1
      || Self.oftenShouted.contains(text.words[word].key) || endsLikeAWord(word) || isSmall(word)
  }

  /// Abbreviations said as words are seldom longer.
  private static let longestAbbreviation = 6
  private static let fewestLetters = 4

  private func mayBeWord(_ word: Int) -> Bool {
    let token = text.words[word]
    return token.length >= Self.fewestLetters && !Self.abbreviations.contains(token.key)
  }

  /// Letters alone, a vowel among them, and no Roman numeral.
  private func isPlain(_ word: Int) -> Bool {
    let letters = text.bytes[text.text(of: word..<word + 1)]
    if letters.contains(where: { $0 < 0x41 }) { return false }
    if letters.allSatisfy({ "IVXLCDM".utf8.contains($0) }) { return false }
    // Å, Ä, Ö and their like are two bytes.
    return letters.contains { "AEIOUY".utf8.contains($0) || $0 >= 0x80 }
  }

  private func endsLikeAWord(_ word: Int) -> Bool {
    let token = text.words[word]
    guard token.length > Self.fewestLetters else { return false }
    let letters = text.bytes[text.text(of: word..<word + 1)]
    return Self.endings[text.language]?.contains { letters.suffix($0.count).elementsEqual($0) }
      ?? false
  }

  private mutating func isSmall(_ word: Int) -> Bool {
    let small =
      small
      ?? Set(
        text.words.lazy.filter { !$0.traits.contains(.allCapitals) }.map(\.key))
    self.small = small
    return small.contains(text.words[word].key)
  }

  private static let endings: [Language: [[UInt8]]] = [
    .swedish: ["AR", "OR", "ER", "EN", "ET", "NA", "DE", "RA", "IG", "IGT", "AS"].map {
      Array($0.utf8)
    },
    .english: ["ING", "ED", "LY", "ION", "ERS", "ES", "LE", "ER"].map { Array($0.utf8) },
  ]

  private static let oftenShouted = keys([
    "alla", "allt", "aldrig", "alltid", "absolut", "aktivt", "annat", "bara", "både", "börja",
    "direkt", "endast", "enda", "ensam", "extra", "fler", "flera", "från", "före", "först", "glöm",
    "gärna", "göra", "hela", "heller", "inga", "ingen", "inget", "inne", "innan", "inte", "ihåg",
    "kaffe", "kort", "klart", "läsa", "länge", "minst", "mest", "måste", "många", "mycket", "mall",
    "namn", "noga", "nytt", "något", "någon", "obs", "också", "paus", "samma", "skall", "skriv",
    "sist", "slut", "snabbt", "stopp", "ställ", "svar", "stor", "stort", "tack", "tänk", "tala",
    "tips", "tyst", "utan", "vald", "varje", "vem", "viktig", "viktigt", "vänta", "välj", "värde",
    "alone", "always", "also", "both", "don't", "each", "every", "everybody", "first", "last",
    "must", "never", "none", "note", "nothing", "only", "pause", "please", "quiet", "same",
    "silent", "step", "stop", "tips", "wait", "warning", "what", "when", "with", "without", "your",
  ])

  /// Those of work in municipalities, and of computers.
  private static let abbreviations = keys([
    "adhd", "bbic", "bris", "camhs", "covid", "dosa", "eures", "fass", "gdpr",
    "hbtq", "hbtqi", "hslf", "html", "https", "icdp", "ieee", "isbar", "kasam", "laro",
    "lean", "lupp", "mbti", "mooc", "nasa", "nato", "oecd", "osse", "pisa", "rakel", "sbar",
    "scorm", "smart", "smhi", "sosfs", "srhr", "stem", "sunet", "swot", "säbo", "takk", "unesco",
    "unhcr", "unicef", "wcag", "wifi", "wlan",
  ])

  private static func keys(_ words: [String]) -> Set<WordKey> { Set(words.map { WordKey($0) }) }
}
