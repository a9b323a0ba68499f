internal import Text

/// Nouns that hide a verb, and the verbs that carry them.
struct NounForVerbWords: Sendable {
  /// By noun, the forms of its verb.
  let verbs: WordTable<[String]>
  /// By form, which one it is: the position of its like among the verb's forms.
  let carriers: WordTable<Int>
  let articles: WordSet
  /// What follows the noun and not the verb.
  let ofs: WordSet
  /// After these, a form that might be an order is none.
  let subjects: WordSet
  /// The positions of the present tense that looks like an order, and of the order.
  let present: Int
  let order: Int?

  static func of(_ language: Language) -> NounForVerbWords {
    language == .swedish ? swedish : english
  }

  private static func carriers(_ rows: [String]) -> WordTable<Int> {
    var table = WordTable<Int>()
    for row in rows {
      for (form, word) in row.split(separator: " ").enumerated() {
        table[WordKey(String(word))] = form
      }
    }
    return table
  }

  private static func verbs(
    _ rows: KeyValuePairs<String, String>, plural: (String) -> String
  ) -> WordTable<[String]> {
    var table = WordTable<[String]>()
    for (noun, forms) in rows {
      let forms = forms.split(separator: ",").map { String($0).trimmed }
      table[WordKey(noun)] = forms
      table[WordKey(plural(noun))] = forms
    }
    return table
  }

  private static let swedish = NounForVerbWords(
    verbs: verbs(swedishVerbs) { $0 + ($0.hasSuffix("ing") ? "ar" : "er") },
    carriers: carriers([
      "genomföra genomför genomförde genomfört", "göra gör gjorde gjort",
      "utföra utför utförde utfört", "företa företar företog företagit",
    ]),
    articles: WordSet("en ett någon något"), ofs: WordSet("av"),
    subjects: WordSet("ni du vi de hon han hen alla som chefen gruppen"), present: 1, order: 4)

  private static let english = NounForVerbWords(
    verbs: verbs(englishVerbs) { $0.hasSuffix("sis") ? $0.dropLast(2) + "es" : $0 + "s" },
    carriers: carriers([
      "make makes made making", "conduct conducts conducted conducting",
      "perform performs performed performing", "undertake undertakes undertook undertaking",
      "do does did doing",
    ]),
    articles: WordSet("a an some"), ofs: WordSet("of"), subjects: WordSet("you we they"),
    present: 0, order: nil)

  private static let swedishVerbs: KeyValuePairs = [
    "analys": "analysera, analyserar, analyserade, analyserat, analysera",
    "anteckning": "anteckna, antecknar, antecknade, antecknat, anteckna",
    "avstämning": "stämma av, stämmer av, stämde av, stämt av, stäm av",
    "bedömning": "bedöma, bedömer, bedömde, bedömt, bedöm",
    "beräkning": "räkna ut, räknar ut, räknade ut, räknat ut, räkna ut",
    "beskrivning": "beskriva, beskriver, beskrev, beskrivit, beskriv",
    "beställning": "beställa, beställer, beställde, beställt, beställ",
    "bokning": "boka, bokar, bokade, bokat, boka",
    "diskussion": "diskutera, diskuterar, diskuterade, diskuterat, diskutera",
    "fördelning": "fördela, fördelar, fördelade, fördelat, fördela",
    "förändring": "förändra, förändrar, förändrade, förändrat, förändra",
    "genomgång": "gå igenom, går igenom, gick igenom, gått igenom, gå igenom",
    "granskning": "granska, granskar, granskade, granskat, granska",
    "gruppering": "gruppera, grupperar, grupperade, grupperat, gruppera",
    "indelning": "dela in, delar in, delade in, delat in, dela in",
    "inventering": "inventera, inventerar, inventerade, inventerat, inventera",
    "justering": "justera, justerar, justerade, justerat, justera",
    "jämförelse": "jämföra, jämför, jämförde, jämfört, jämför",
    "kartläggning": "kartlägga, kartlägger, kartlade, kartlagt, kartlägg",
    "kontroll": "kontrollera, kontrollerar, kontrollerade, kontrollerat, kontrollera",
    "markering": "markera, markerar, markerade, markerat, markera",
    "mätning": "mäta, mäter, mätte, mätt, mät",
    "observation": "observera, observerar, observerade, observerat, observera",
    "omröstning": "rösta, röstar, röstade, röstat, rösta",
    "planering": "planera, planerar, planerade, planerat, planera",
    "presentation": "presentera, presenterar, presenterade, presenterat, presentera",
    "prioritering": "prioritera, prioriterar, prioriterade, prioriterat, prioritera",
    "rangordning": "rangordna, rangordnar, rangordnade, rangordnat, rangordna",
    "redovisning": "redovisa, redovisar, redovisade, redovisat, redovisa",
    "reflektion": "reflektera, reflekterar, reflekterade, reflekterat, reflektera",
    "sammanfattning": "sammanfatta, sammanfattar, sammanfattade, sammanfattat, sammanfatta",
    "sammanställning":
      "sammanställa, sammanställer, sammanställde, sammanställt, sammanställ",
    "sortering": "sortera, sorterar, sorterade, sorterat, sortera",
    "summering": "summera, summerar, summerade, summerat, summera",
    "sökning": "söka, söker, sökte, sökt, sök",
    "tolkning": "tolka, tolkar, tolkade, tolkat, tolka",
    "undersökning": "undersöka, undersöker, undersökte, undersökt, undersök",
    "uppdelning": "dela upp, delar upp, delade upp, delat upp, dela upp",
    "uppföljning": "följa upp, följer upp, följde upp, följt upp, följ upp",
    "uppskattning": "uppskatta, uppskattar, uppskattade, uppskattat, uppskatta",
    "urval": "välja ut, väljer ut, valde ut, valt ut, välj ut",
    "utvärdering": "utvärdera, utvärderar, utvärderade, utvärderat, utvärdera",
    "val": "välja, väljer, valde, valt, välj",
    "värdering": "värdera, värderar, värderade, värderat, värdera",
    "ändring": "ändra, ändrar, ändrade, ändrat, ändra",
    "överenskommelse":
      "komma överens, kommer överens, kom överens, kommit överens, kom överens",
    "översyn": "se över, ser över, såg över, sett över, se över",
  ]

  private static let englishVerbs: KeyValuePairs = [
    "adjustment": "adjust, adjusts, adjusted, adjusting",
    "analysis": "analyse, analyses, analysed, analysing",
    "assessment": "assess, assesses, assessed, assessing",
    "calculation": "calculate, calculates, calculated, calculating",
    "choice": "choose, chooses, chose, choosing",
    "comparison": "compare, compares, compared, comparing",
    "decision": "decide, decides, decided, deciding",
    "description": "describe, describes, described, describing",
    "discussion": "discuss, discusses, discussed, discussing",
    "estimate": "estimate, estimates, estimated, estimating",
    "estimation": "estimate, estimates, estimated, estimating",
    "evaluation": "evaluate, evaluates, evaluated, evaluating",
    "examination": "examine, examines, examined, examining",
    "follow-up": "follow up, follows up, followed up, following up",
    "investigation": "investigate, investigates, investigated, investigating",
    "measurement": "measure, measures, measured, measuring",
    "observation": "observe, observes, observed, observing",
    "prioritisation": "prioritise, prioritises, prioritised, prioritising",
    "review": "review, reviews, reviewed, reviewing",
    "selection": "select, selects, selected, selecting",
    "summary": "summarise, summarises, summarised, summarising",
  ]
}
