internal import Text

/// Abbreviations that `abbreviation` tells of: with full stops, `t.ex.`, and apart, `t ex`, where
/// they are written apart here; others as they stand.
///
/// Units, and what everybody says as letters, are not here: `km`, `HR`, `IT`.
enum AbbreviationWords {
  static func phrases(in language: Language) -> [Phrase] {
    language == .swedish ? swedishPhrases : englishPhrases
  }

  private static let swedishPhrases = phrases(swedish)
  private static let englishPhrases = phrases(english)

  private static func phrases(_ table: KeyValuePairs<String, String>) -> [Phrase] {
    table.flatMap { forms, words in
      forms.split(separator: ",").map { String($0).trimmed }.flatMap { form in
        let dotted = form.replacing(" ", with: ".")
        return [Phrase(form, instead: [words], isAbbreviation: true)]
          + (dotted == form ? [] : [Phrase(dotted, instead: [words])])
      }
    }
  }

  private static let swedish: KeyValuePairs = [
    "t ex, tex": "till exempel",
    "bl a": "bland annat",
    "m m, mm": "med mera",
    "m fl, mfl": "med flera",
    "d v s, dvs": "det vill säga",
    "o s v, osv, etc": "och så vidare",
    "p g a, pga": "på grund av",
    "fr o m": "från och med",
    "t o m": "till och med",
    "i o m, iom": "i och med",
    "m h a, mha": "med hjälp av",
    "m t p, mtp": "med tanke på",
    "m a o": "med andra ord",
    "i st f": "i stället för",
    "s k": "så kallad",
    "f d": "tidigare",
    "f n": "just nu",
    "f ö": "för övrigt",
    "f m": "förmiddagen",
    "e m": "eftermiddagen",
    "t v": "tills vidare",
    "ö h t, öht": "över huvud taget",
    "o d, o dyl, e d, e dyl": "eller liknande",
    "o s a": "svara gärna",
    "fvb": "för vidare befordran",
    "mvh": "Med vänliga hälsningar",
    "ca, c:a": "ungefär",
    "kl": "klockan",
    "nr": "nummer",
    "ggr": "gånger",
    "tim": "timmar",
    "st": "stycken",
    "tel, tfn": "telefon",
    "sid": "sidan",
    "avd": "avdelning",
    "ev, evt": "kanske",
    "resp": "och",
    "inkl": "med",
    "exkl": "utan",
    "enl": "enligt",
    "ang": "om",
    "jfr, jmf, jmfr": "jämför",
    "forts": "fortsättning",
    "mkt": "mycket",
    "ngn": "någon",
    "ngt": "något",
    "ngra": "några",
    "APT": "arbetsplatsträff",
    "APT:n": "arbetsplatsträffen",
    "APT:er": "arbetsplatsträffar",
    "KPI, KPI:er": "nyckeltal",
    "FoU": "forskning och utveckling",
    "FAQ": "vanliga frågor",
    "SWOT": "styrkor, svagheter, möjligheter och hot",
    "SWOT-analys": "en lista över styrkor, svagheter, möjligheter och hot",
    "MVP": "ett första enkelt försök",
    "POC": "ett första försök",
    "OKR": "mål och nyckelresultat",
    "ROI": "vad det ger tillbaka",
    "NKI": "hur nöjda användarna är",
    "PDSA, PDCA": "planera, gör, se efter och lär",
    "ASAP": "så snart det går",
    "FYI": "för kännedom",
  ]

  private static let english: KeyValuePairs = [
    "e g": "for example",
    "i e": "that is",
    "etc": "and so on",
    "et al": "and others",
    "c f, cf": "compare",
    "n b": "note",
    "a k a": "also known as",
    "viz": "namely",
    "vs": "against",
    "approx": "about",
    "incl": "with",
    "excl": "without",
    "resp": "and",
    "hrs": "hours",
    "yrs": "years",
    "wks": "weeks",
    "dept": "department",
    "depts": "departments",
    "govt": "government",
    "mgmt": "management",
    "mtg": "meeting",
    "mtgs": "meetings",
    "esp": "especially",
    "misc": "various",
    "w r t, wrt": "about",
    "tbd": "not decided yet",
    "ASAP": "as soon as you can",
    "FYI": "for your information",
    "FAQ": "common questions",
    "KPI": "measure",
    "KPIs": "measures",
    "SWOT": "strengths, weaknesses, opportunities and threats",
    "MVP": "a first simple try",
    "POC": "a first try",
    "OKR": "goals and key results",
    "OKRs": "goals and key results",
    "ROI": "what it gives back",
    "PDSA, PDCA": "plan, do, look and learn",
    "EOD": "the end of the day",
    "ETA": "when it will be there",
    "TBA": "told later",
  ]
}
