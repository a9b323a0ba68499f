internal import Text

/// Words that point at places on a page, told from those about people and rooms.
///
/// *Nedan* is always about a text. *Ovan* is also somebody who is not used to a thing, *här under*
/// also a time, and left and right are where people sit: those count only after a word for
/// something on a page, or where nothing follows.
enum PlacesOnPages {
  static let swedish =
    phrases(swedishThings, ["ovan", "ovanför", "nedanför", "till höger", "till vänster"])
    + swedishThings.flatMap { thing in ["nedan", "härunder"].map { Phrase("\(thing) \($0)") } }
    + [
      "nedan", "härunder", "här under", "här nedanför", "här ovan", "här ovanför", "nedanstående",
      "ovanstående", "ovannämnda", "ovan nämnda", "ovan nämnd", "ovan nämnt", "nedannämnda",
      "se ovan", "se nedan", "enligt ovan", "enligt nedan", "som ovan", "ovan ser", "ovan finns",
      "ovan visas", "ovan beskrivs", "på nästa sida", "på förra sidan",
      "på följande sida", "nästa sida visar", "längst ner på sidan", "längst ned på sidan",
      "längst upp på sidan", "högst upp på sidan", "överst på sidan", "nederst på sidan",
      "i högra spalten", "i vänstra spalten", "i högra kolumnen", "i vänstra kolumnen",
      "i högermarginalen", "i vänstermarginalen", "i högerspalten", "i vänsterspalten",
    ].map { Phrase($0) }

  static let english =
    phrases(
      englishThings,
      ["below", "above", "on the right", "on the left", "to the right", "to the left"])
    + [
      "see below", "see above", "as above", "as below", "listed below", "listed above",
      "shown below", "shown above", "described below", "described above", "mentioned above",
      "mentioned below", "the following page", "on the next page", "on the previous page",
      "overleaf", "at the bottom of the page", "at the top of the page", "on the opposite page",
      "the above", "the below", "in the right column", "in the left column",
    ].map { Phrase($0) }

  /// Things on a page, in the form that a pointing word follows.
  private static let swedishThings = [
    "bilden", "bilderna", "rutan", "rutorna", "kolumnen", "kolumnerna", "spalten", "spalterna",
    "tabellen", "tabellerna", "listan", "listorna", "frågan", "frågorna", "texten", "texterna",
    "exemplet", "exemplen", "mallen", "mallarna", "steget", "stegen", "punkten", "punkterna",
    "rubriken", "rubrikerna", "länken", "länkarna", "avsnittet", "avsnitten", "raden", "raderna",
    "stycket", "styckena", "figuren", "figurerna", "diagrammet", "knappen", "knapparna", "menyn",
    "fältet", "fälten", "instruktionen", "instruktionerna", "beskrivningen", "citatet",
    "formuläret", "filmen", "checklistan", "matrisen", "modellen", "schemat", "faktarutan",
  ]

  private static let englishThings = [
    "picture", "pictures", "box", "boxes", "column", "columns", "table", "tables", "list", "lists",
    "question", "questions", "text", "texts", "example", "examples", "template", "templates",
    "step", "steps", "point", "points", "heading", "headings", "link", "links", "section",
    "sections", "row", "rows", "paragraph", "paragraphs", "figure", "figures", "diagram", "button",
    "buttons", "menu", "field", "fields", "instructions", "description", "form", "video",
    "checklist", "matrix",
  ]

  private static func phrases(_ things: [String], _ pointing: [String]) -> [Phrase] {
    things.flatMap { thing in pointing.map { Phrase("\(thing) \($0)") } }
  }

  // MARK: - Where it is meant

  /// Whether a phrase points at something on a page, by the words round it.
  static func isMeant(_ match: PhraseMatch, _ text: ItemText) -> Bool {
    // A word on a button or in a menu, not a place.
    let isNamed = text.words[match.words.lowerBound].traits.contains(.quoted)
    if isNamed, match.words.count == 1 { return false }
    let near = Surroundings(match, text)
    let written = match.phrase.written
    if sides.contains(where: { written.hasSuffix($0) }) {
      return !near.isFollowed(by: ofWords) && !near.isAfter(movingWords)
    }
    if written.hasPrefix("ovan ") { return near.opensSentence }
    if written.contains(" sida") || written.contains(" page") {
      return !near.isFollowed(by: inWords) && !near.isAfter(writingWords)
    }
    if written == "nedan" { return !near.isRightAfter(inWords) }
    let isPreposition = prepositions.contains { written.hasSuffix($0) }
    return !isPreposition || !near.goesOn || near.isFollowed(by: goingOnWords)
  }

  /// The words that can be left out: the sentence is whole without them.
  static func pointing(_ match: PhraseMatch, _ text: ItemText) -> Range<Int>? {
    let words = match.words
    let first = text.words[words.lowerBound]
    if alone.contains(match.phrase.written) {
      let near = Surroundings(match, text)
      return first.traits.contains(.adjoins) && !near.isRightAfter(leaningWords) ? words : nil
    }
    let isThing = things.contains(first.key)
    return isThing ? words.lowerBound + 1..<words.upperBound : nil
  }

  private static let sides = ["till höger", "till vänster", " right", " left"]
  /// Those that a thing may follow: *ovanför dörren*, *under lunchen*.
  private static let prepositions = ["här under", "ovanför", "nedanför", " below", " above"]
  private static let alone: Set = [
    "nedan", "härunder", "här under", "här nedanför", "här ovan", "här ovanför",
  ]
  private static let things = keys(swedishThings + englishThings)
  private static let ofWords = keys(["om", "of"])
  private static let inWords = keys(["i", "av", "in", "of"])
  private static let leaningWords = keys(["se", "som", "enligt", "i", "och", "eller", "är"])
  private static let goingOnWords = keys([
    "is", "are", "shows", "show", "and", "or", "helps", "help", "tells", "tell", "together", "to",
    "before", "when", "with", "och", "eller", "visar", "är", "innan", "när", "med", "tillsammans",
  ])
  private static let movingWords = keys([
    "skicka", "skickar", "flytta", "flyttar", "lämna", "lämnar", "ge", "ger", "dra", "drar",
    "lägg", "lägger", "sätt", "sätter", "ställ", "ställer", "räck", "räcker", "för", "vänd",
    "vänder", "pass", "passes", "move", "moves", "hand", "hands", "give", "gives", "send", "sends",
    "slide", "slides", "put", "puts", "place", "turn", "turns",
  ])
  private static let writingWords = keys([
    "skriv", "skriver", "rita", "ritar", "klistra", "klistrar", "numrera", "fäst", "write",
    "writes", "draw", "draws", "glue", "number", "book", "boken", "häftet", "blocket",
  ])

  private static func keys(_ words: [String]) -> Set<WordKey> { Set(words.map { WordKey($0) }) }
}

/// The words before and after a phrase, in its sentence.
private struct Surroundings {
  private let match: PhraseMatch
  private let text: ItemText
  private let sentence: Range<Int>

  init(_ match: PhraseMatch, _ text: ItemText) {
    (self.match, self.text) = (match, text)
    sentence = match.passage.sentence(holding: match.words.lowerBound) ?? match.words
  }

  var opensSentence: Bool { match.words.lowerBound == sentence.lowerBound }

  /// Whether a word follows with white space alone between.
  var goesOn: Bool {
    match.words.upperBound < sentence.upperBound
      && text.words[match.words.upperBound].traits.contains(.adjoins)
  }

  func isFollowed(by words: Set<WordKey>) -> Bool {
    goesOn && words.contains(text.words[match.words.upperBound].key)
  }

  func isRightAfter(_ words: Set<WordKey>) -> Bool {
    !opensSentence && words.contains(text.words[match.words.lowerBound - 1].key)
  }

  /// Whether one of the words stands a little before in the sentence.
  func isAfter(_ words: Set<WordKey>) -> Bool {
    let before = sentence.lowerBound..<match.words.lowerBound
    return before.suffix(12).contains { words.contains(text.words[$0].key) }
  }
}
