internal import Text

/// When the same word twice in a row is right.
///
/// A clause may end with the word that the next one begins with: *det ni gör gör ni bra*, *den han
/// bor i i dag*. Where that can be so, nothing is told.
struct DoubledWords {
  /// Said twice to say it more strongly.
  private let emphatic: Set<WordKey>
  /// Never right twice, whatever stands before.
  private let always: Set<WordKey>
  /// Words that end a clause as easily as they begin one: wrong only where a sentence begins.
  private let stranded: Set<WordKey>
  /// After these a verb may end a clause, and the same verb begin the next.
  private let opensClause: Set<WordKey>
  private let mayBeVerb: @Sendable (WordToken, [UInt8]) -> Bool

  static func rules(of language: Language) -> DoubledWords {
    language == .swedish ? swedish : english
  }

  /// - Parameter words: a sentence up to and with the first of the two.
  func areWrong(_ words: ArraySlice<WordToken>, _ text: [UInt8]) -> Bool {
    guard let word = words.last else { return false }
    if emphatic.contains(word.key) { return false }
    if always.contains(word.key) { return true }
    if stranded.contains(word.key) { return words.count == 1 }
    guard mayBeVerb(word, text) else { return true }
    return !words.dropLast().contains { opensClause.contains($0.key) }
  }

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(words.split(whereSeparator: \.isWhitespace).map { WordKey(String($0)) })
  }

  private static let swedish = DoubledWords(
    emphatic: keys(
      """
      ja nej jo hej tack mycket väldigt jätte långt länge längre aldrig alltid alla många små stora
      stort stor lilla liten litet långa långsamt sakta snart nu nya bra fint fel tyst snabbt men
      mm hm ha he ho bla tut åter noll två tre fyra fem sex sju åtta nio tio
      """),
    always: keys(
      """
      att och eller en ett ni jag vårt våra ert min mitt mina ditt dina sin sitt sina deras hennes
      hans denna detta dessa inte bara mer också samt något några varje
      """),
    stranded: keys(
      """
      det den de dem som på i till för med av om in ut upp ner ned vid över åt an bort fram hem här
      där då så när var hur vad vem man han hon hen vi du sig oss er dig mig än ju mot utan hos
      genom mellan under efter innan från inom kring
      """),
    opensClause: keys(
      """
      som det den de dem vad vem vilka vilken vilket hur när om där allt alla så då innan medan att
      eftersom ju än vart man ni du vi jag han hon hen
      """),
    mayBeVerb: { word, text in
      switch text[Int(word.end) - 1] {
      case UInt8(ascii: "r"), UInt8(ascii: "s"): return true
      case UInt8(ascii: "e"):
        let before = text[Int(word.end) - 2]
        return before == UInt8(ascii: "d") || before == UInt8(ascii: "t")
      default: return irregular.contains(word.key)
      }
    })

  /// Finite verbs that do not end as others do.
  private static let irregular = keys(
    """
    vet vill kan ska skall sa la tog gav såg stod låg satt blev drog bad höll kom sov åt skrev lät
    gick fick bör drack sprang fann hann vann band brann försvann sjöng sken bet steg teg red gled
    grep bröt flög frös njöt sköt slöt bjöd föll grät slog for svor bar skar stal dog log kröp ljög
    förstod bestod fortsatt valt lagt gjort
    """)

  private static let english = DoubledWords(
    emphatic: keys(
      """
      yes no very really so far long many more much never always big little small hello hi bye now
      ha he ho blah there well good please great two three four five six
      """),
    always: keys(
      """
      the a an and or of we they i your our my their but every each some because than
      """),
    stranded: keys(
      """
      that it is was are were had has have do does did in on up out off by over to at from for with
      into not her him his you this those be can will as if about what who where when how she he
      them us me one
      """),
    opensClause: keys(
      """
      that what who whom whose which where when if how those as because while whether whatever
      whoever all everything anything you we they i he she it
      """),
    mayBeVerb: { _, _ in true })
}
