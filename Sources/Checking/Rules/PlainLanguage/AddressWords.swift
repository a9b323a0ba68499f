internal import Catalog
internal import Text

/// The words of each way to speak to readers, and those that show that it is meant so.
struct AddressWords: Sendable {
  private let singular: WordSet
  private let plural: WordSet
  private let impersonal: WordSet
  /// Before these, `man` is a man.
  private let determiners: WordSet
  /// After `one`, what makes it somebody.
  private let verbs: WordSet
  /// Words for others that `ni` may take in.
  private let others: WordSet
  private let language: Language

  static func of(_ language: Language) -> AddressWords {
    language == .swedish ? swedish : english
  }

  func of(_ address: Address) -> WordSet {
    switch address {
    case .singular: singular
    case .plural: plural
    case .impersonal: impersonal
    }
  }

  /// Whether `man` is anybody, and not a man.
  func isPronoun(_ place: Int, in sentence: Range<Int>, _ text: ItemText) -> Bool {
    let before = place > sentence.lowerBound ? text.words[place - 1] : nil
    let after = place + 1 < sentence.upperBound ? text.words[place + 1] : nil
    if language == .english {
      return Self.certain.contains(text.words[place]) || after.map(verbs.contains) ?? false
    }
    return !(before.map(determiners.contains) ?? false)
      && !(after.map(Self.joining.contains) ?? false)
  }

  /// Whether somebody of the group is picked out at a word: `du som leder`.
  func namesOne(at place: Int, in passage: ItemText.WordedPassage, _ text: ItemText) -> Bool {
    guard place + 1 < passage.words.upperBound else { return false }
    let (word, next) = (text.words[place], text.words[place + 1])
    if Self.one.contains(word), Self.who.contains(next) { return true }
    return Self.isWord.contains(word) && Self.one.contains(next)
      && place + 2 < passage.words.upperBound && Self.roles.contains(text.words[place + 2])
  }

  /// Whether `ni` is the whole workplace: `de som ni är till för`.
  func isThere(for place: Int, in sentence: Range<Int>, _ text: ItemText) -> Bool {
    place + 2 < sentence.upperBound && Self.isWord.contains(text.words[place + 1])
      && Self.to.contains(text.words[place + 2])
  }

  /// Whether a word stands for others, by itself or by how it begins or ends: `kollegan`,
  /// `enhetsmöte`.
  func isOthers(_ word: WordToken, _ text: ItemText) -> Bool {
    others.contains(word)
      || word.length > 4
        && (Self.endings.contains { text.word(word, endsWith: $0) }
          || Self.beginnings.contains { text.word(word, beginsWith: $0) })
  }

  /// The word to write instead, where there is one and no other; nil in a text that speaks to
  /// leaders and groups alike.
  static func instead(of word: WordToken, in item: any Item) -> String? {
    guard let exercise = item as? Exercise else { return nil }
    return exercise.form == .individual ? toSingular[word.key] : toPlural[word.key]
  }

  private static func table(_ words: KeyValuePairs<String, String>) -> WordTable<String> {
    var table = WordTable<String>()
    for (word, instead) in words { table[WordKey(word)] = instead }
    return table
  }

  private static let toSingular = table(["ni": "du", "ert": "ditt", "era": "dina", "man": "du"])
  private static let toPlural = table([
    "du": "ni", "dig": "er", "din": "er", "ditt": "ert", "dina": "era", "man": "ni",
  ])

  private static let one = WordSet("du dig")
  private static let who = WordSet("som")
  private static let isWord = WordSet("är finns")
  private static let to = WordSet("till")
  private static let roles = WordSet("chef ledare mötesledare handledare ny ensam ledaren chefen")
  private static let joining = WordSet("eller")
  private static let certain = WordSet("oneself")
  private static let endings: [StaticString] = [
    "grupp", "gruppen", "gruppens", "möte", "mötet", "möten", "team", "teamet", "chef", "chefen",
    "samtal", "samtalet", "laget",
  ]
  private static let beginnings: [StaticString] = [
    "kolleg", "medarbet", "arbetskamrat", "arbetsplats", "verksamhet", "enhet", "förvaltning",
    "användar", "personal", "deltag", "vardag", "avdelning", "kommun", "elev", "boende", "barn",
    "besök", "kund", "skyddsombud", "föräld", "gäst", "grann",
  ]

  private static let swedish = AddressWords(
    singular: WordSet("du dig din ditt dina"), plural: WordSet("ni er ert era"),
    impersonal: WordSet("man"),
    determiners: WordSet(
      """
      en ingen någon varje denna den annan äldre yngre ung gammal vuxen gift sin min din hans hennes
      deras er vår per okänd ensam stor liten lång manlig gravid svensk rik fattig ogift
      """),
    verbs: WordSet(""),
    others: WordSet(
      """
      alla andra varandra varann tillsammans båda bägge någon någons någonting dem de deras par paret
      parvis hen han hon oss vi två tre fyra många flera facket chef team gruppen grupp möte mötet
      skola skolan mål målen uppdrag budget rutin rutiner rutinerna lokaler lokalerna
      """),
    language: .swedish)

  private static let english = AddressWords(
    singular: WordSet(""), plural: WordSet(""), impersonal: WordSet("oneself one one's one’s"),
    determiners: WordSet(""), verbs: WordSet("ought own"), others: WordSet(""), language: .english)
}
