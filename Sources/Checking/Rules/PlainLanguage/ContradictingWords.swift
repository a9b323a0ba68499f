internal import Catalog
internal import Diagnostics
internal import Text

extension Rules {
  static let contradictingWords: Rule = Rule(
    RuleDescription(
      "contradicting-words", .warning,
      summary: LocalizedText(
        sv: "Programmets listor över ord säger emot varandra.",
        en: "The programme's lists of words contradict each other."),
      reason: LocalizedText(
        sv:
          "Den som följer det ena rådet får höra det andra. Bestäm vilket ord som gäller, och ta bort det andra.",
        en:
          "Whoever follows one piece of advice is told the other. Decide which word holds, and take the other away."
      ),
      bad: Example(
        sv: [.replace("| arbetsmöte |", in: "program.md", with: "| en kort workshop |")],
        en: [.replace("| work meeting |", in: "programme.md", with: "| a short workshop |")]),
      good: Example(
        sv: [.replace("| arbetsmöte |", in: "program.md", with: "| ett kort möte |")],
        en: [.replace("| work meeting |", in: "programme.md", with: "| a short meeting |")])),
    .catalog { catalog in
      guard let settings = catalog.items.programme?.settings else { return [] }
      return WordLists(settings, catalog.language).contradictions
    })
}

/// The programme's lists held against each other.
private struct WordLists {
  /// Where a word stands first, by its words' keys.
  private typealias Places = [WordKey: Located<String>]

  private(set) var contradictions: [Diagnostic] = []
  private let language: Language
  private var avoided: Places = [:]
  private var terms: Places = [:]
  private var variants: Places = [:]
  /// How many words the longest has that is avoided or a variant.
  private var longest = 1
  /// So many words of a phrase are looked for in what is to be written instead.
  private static let mostWords = 8

  init(_ settings: ProgrammeSettings, _ language: Language) {
    self.language = language
    for word in settings.avoidedWords.flatMap(\.forms) { enterAvoided(word) }
    for term in settings.terms { enter(term) }
    for term in settings.terms { compare(term) }
    for word in settings.avoidedWords.flatMap(\.forms) { compareAvoided(word) }
    for word in settings.avoidedWords.flatMap(\.instead) { compareInstead(word) }
  }

  // MARK: - Entering

  private mutating func enterAvoided(_ word: Located<String>) {
    let keys = keys(word.value)
    longest = min(max(longest, keys.count), Self.mostWords)
    if let first = avoided[WordKey(of: keys)] {
      tell(
        word, "står två gånger under Ord att undvika", "stands twice among the avoided words", first
      )
    } else {
      avoided[WordKey(of: keys)] = word
    }
  }

  private mutating func enter(_ term: ProgrammeSettings.Term) {
    for form in term.places where terms[WordKey(of: keys(form.value))] == nil {
      terms[WordKey(of: keys(form.value))] = form
    }
  }

  // MARK: - Comparing

  private mutating func compare(_ term: ProgrammeSettings.Term) {
    for variant in term.not {
      let keys = keys(variant.value)
      let key = WordKey(of: keys)
      longest = min(max(longest, keys.count), Self.mostWords)
      if let right = terms[key] {
        tell(variant, "är själv en term", "is a term itself", right)
      } else if let first = variants[key] {
        tell(variant, "står två gånger under Inte", "stands twice under Not", first)
      } else {
        variants[key] = variant
      }
    }
  }

  private mutating func compareAvoided(_ word: Located<String>) {
    guard let term = terms[WordKey(of: keys(word.value))] else { return }
    tell(word, "ska undvikas, men är en term", "is to be avoided, but is a term", term)
  }

  private mutating func compareInstead(_ word: Located<String>) {
    let keys = keys(word.value)
    for start in keys.indices {
      for count in 1...longest where start + count <= keys.count {
        let key = WordKey(of: keys[start..<start + count])
        guard let other = avoided[key] ?? variants[key] else { continue }
        return tell(
          word, "ska skrivas hellre, men innehåller ”\(other.value)”",
          "is to be written instead, but holds “\(other.value)”", other)
      }
    }
  }

  private func keys(_ text: String) -> [WordKey] {
    var scanner = WordScanner(Array(text.utf8), language)
    scanner.scan(0..<text.utf8.count)
    return scanner.words.map(\.key)
  }

  private mutating func tell(
    _ word: Located<String>, _ swedish: String, _ english: String, _ other: Located<String>
  ) {
    contradictions.append(
      Diagnostic(
        Rules.contradictingWords.description, at: word.range,
        LocalizedText(
          sv: "”\(word.value)” \(swedish)", en: "“\(word.value)” \(english)"),
        notes: [
          Diagnostic.Note(
            at: other.range, LocalizedText(sv: "den andra står här", en: "the other stands here"))
        ]))
  }
}
