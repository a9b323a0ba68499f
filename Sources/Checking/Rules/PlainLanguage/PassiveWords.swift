internal import Text

/// How a language says that something is done: `ska läsas`, `should be read`.
struct PassiveWords: Sendable {
  /// Words that open a clause about a thing.
  static let relatives: Set<WordKey> = Set(
    ["som", "vilka", "vilken", "vilket", "that", "which"].map { WordKey($0) })

  let modals: WordSet
  let adverbs: WordSet
  /// What opens a subject of two words, `varje lapp`, and what is one alone, `det`.
  let determiners: WordSet
  let pronouns: WordSet
  /// Passives that do not end as others, and words that end so but are none.
  let passives: WordSet
  let others: WordSet
  let language: Language

  static func of(_ language: Language) -> PassiveWords {
    language == .swedish ? swedish : english
  }

  /// The end of the passive that begins at a word; nil where none does.
  func end(at word: Int, in sentence: Range<Int>, _ text: ItemText) -> Int? {
    guard word < sentence.upperBound else { return nil }
    if language == .swedish { return isPassive(text.words[word], text) ? word + 1 : nil }
    guard Self.be.contains(text.words[word]) else { return nil }
    var participle = word + 1
    if participle < sentence.upperBound, adverbs.contains(text.words[participle]) {
      participle += 1
    }
    guard participle < sentence.upperBound, isPassive(text.words[participle], text) else {
      return nil
    }
    return participle + 1
  }

  /// The word after a subject between modal and verb, which is so in Swedish.
  func subjectEnd(at word: Int, in sentence: Range<Int>, _ text: ItemText) -> Int? {
    guard language == .swedish, word < sentence.upperBound else { return nil }
    let first = text.words[word]
    if determiners.contains(first) {
      let isAlone = word + 1 < sentence.upperBound && isPassive(text.words[word + 1], text)
      return isAlone ? word + 1 : word + 2
    }
    let isDefinite =
      first.length > 3 && Self.definiteEndings.contains { text.word(first, endsWith: $0) }
    return pronouns.contains(first) || isDefinite ? word + 1 : nil
  }

  private func isPassive(_ word: WordToken, _ text: ItemText) -> Bool {
    guard !word.traits.contains(.capitalized), !others.contains(word) else { return false }
    if passives.contains(word) { return true }
    guard word.length > 3 else { return false }
    return language == .swedish
      ? text.word(word, endsWith: "as")
        && !Self.genitiveEndings.contains { text.word(word, endsWith: $0) }
      : text.word(word, endsWith: "ed")
  }

  private static let definiteEndings: [StaticString] = ["en", "et", "an", "na", "rn", "ln"]
  private static let genitiveEndings: [StaticString] = ["arnas", "ernas", "ornas"]
  private static let be = WordSet("be")

  private static let swedish = PassiveWords(
    modals: WordSet("ska skall bör kan måste får skulle borde kunde"),
    adverbs: WordSet(
      """
      alltid aldrig alltså annars bara både direkt då därefter därför där efteråt
      enkelt först färdigt gemensamt gärna helst här högt inte istället kort lätt muntligt nu ofta
      också redan sedan senast snabbt skriftligt sist tillsammans tydligt tyst även igen därmed
      genast
      """),
    determiners: WordSet(
      """
      varje en ett alla era er ert din ditt dina några någon något båda samma dessa denna detta de
      den det
      """),
    pronouns: WordSet("det den de detta dessa alla allt båda"),
    passives: WordSet("ges tas nås fås dras göras sys"),
    others: WordSet(
      """
      hoppas finnas trivas minnas lyckas misslyckas andas låtsas umgås mötas träffas höras skiljas
      enas samlas kännas märkas synas behövas fattas saknas åldras vistas svettas skämmas tyckas
      vilas kramas pussas retas bråkas hjälpas turas följas samsas talas luras nöjas bytas vändas
      ändras förändras upprepas kallas tävlas öppnas slutas brottas tampas envisas frodas
      krävas räknas lugnas ses slåss brås mattas fördjupas utvecklas minskas
      ökas spridas
      deras allas bådas andras någras samtligas våras glas gas bas kalas vas ananas atlas annas pappas
      mammas kollegas klas
      """),
    language: .swedish)

  private static let english = PassiveWords(
    modals: WordSet("should must can may will shall could might"),
    adverbs: WordSet("not always never only then first also all now again now often still"),
    determiners: WordSet(""), pronouns: WordSet(""),
    passives: WordSet(
      """
      read written done made taken given put set shown told chosen kept held sent said found known
      seen drawn hung cut brought left spoken heard built begun split
      """),
    others: WordSet(
      """
      interested tired pleased prepared scared surprised worried satisfied excited bored ashamed
      relaxed need red bed allowed used supposed concerned involved united based needed
      """),
    language: .english)
}
