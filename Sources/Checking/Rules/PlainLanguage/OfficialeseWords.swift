internal import Text

/// Words of decisions and reports, and plain ones: forms and replacements go together where there
/// are as many, else any replacement will do.
///
/// Left out are words that mean something else as well (`rörande`, `löpande`), and the trade words
/// of care, school and law (`insats`, `bistånd`, `delge`, `upphäva`).
enum OfficialeseWords {
  static func phrases(in language: Language) -> [Phrase] {
    language == .swedish ? swedishPhrases : englishPhrases
  }

  private static let swedishPhrases = (swedishVerbs + swedishWords).flatMap(\.phrases)
  private static let englishPhrases = english.phrases

  private static let swedishVerbs = [
    PhraseTable([
      "anhålla om, anhåller om, anhöll om, anhållit om, anhåll om":
        "be om, ber om, bad om, bett om, be om",
      "anmoda, anmodar, anmodade, anmodat": "be, ber, bad, bett",
      "anskaffa, anskaffar, anskaffade, anskaffat": "skaffa, skaffar, skaffade, skaffat",
      "avlägsnar, avlägsnade, avlägsnat": "tar bort, tog bort, tagit bort",
      "avser att, avsåg att": "tänker, tänkte",
      "beakta, beaktar, beaktade, beaktat": "tänka på|tänk på, tänker på, tänkte på, tänkt på",
      "bedriva, bedriver, bedrev, bedrivit, bedriv":
        "arbeta med, arbetar med, arbetade med, arbetat med, arbeta med",
      "distribuera, distribuerar, distribuerade, distribuerat":
        "dela ut, delar ut, delade ut, delat ut",
      "efterleva, efterlever, efterlevde, efterlevt, efterlev":
        "följa, följer, följde, följt, följ",
      "erfordra, erfordrar, erfordrade, erfordrat": "kräva|kräv, kräver, krävde, krävt",
      "erfordras, erfordrades, erfordrats": "behövs, behövdes, behövts",
      "fordras, fordrades, fordrats": "behövs, behövdes, behövts",
      "erhålla, erhåller, erhöll, erhållit": "få, får, fick, fått",
      "erlägga, erlägger, erlade, erlagt, erlägg": "betala, betalar, betalade, betalat, betala",
      "fordra, fordrar, fordrade, fordrat": "kräva|kräv, kräver, krävde, krävt",
      "framställa önskemål om": "be om",
      "föranleda, föranleder, föranledde, föranlett":
        "leda till, leder till, ledde till, lett till",
      "föreligga, föreligger, förelåg, förelegat": "finnas, finns, fanns, funnits",
      "handha, handhar, handhade, handhaft": "sköta|sköt, sköter, skötte, skött",
      "hemställa om, hemställer om": "be om, ber om",
      "inbegripa, inbegriper, inbegrep, inbegripit, inbegrip":
        "ha med, har med, hade med, haft med, ha med",
      "inhämta, inhämtar, inhämtade, inhämtat":
        "ta reda på, tar reda på, tog reda på, tagit reda på",
      "initiera, initierar, initierade, initierat": "börja, börjar, började, börjat",
      "inkomma, inkommer, inkom, inkommit":
        "komma in, kommer in, kom in, kommit in",
      "innefatta, innefattar, innefattade, innefattat":
        "ha med, har med, hade med, haft med",
      "inneha, innehar, innehade, innehaft": "ha, har, hade, haft",
      "insända, insänder, insände, insänt, insänd":
        "skicka in, skickar in, skickade in, skickat in, skicka in",
      "införskaffa, införskaffar, införskaffade, införskaffat":
        "skaffa, skaffar, skaffade, skaffat",
      "kvarstå, kvarstår, kvarstod, kvarstått":
        "finnas kvar, finns kvar, fanns kvar, funnits kvar",
      "möjliggöra, möjliggör, möjliggjorde, möjliggjort":
        "göra möjligt, gör möjligt, gjorde möjligt, gjort möjligt",
      "nyttja, nyttjar, nyttjade, nyttjat": "använda|använd, använder, använde, använt",
      "ombesörja, ombesörjer, ombesörjde, ombesörjt, ombesörj":
        "ordna, ordnar, ordnade, ordnat, ordna",
      "optimera, optimerar, optimerade, optimerat":
        "göra bättre|gör bättre, gör bättre, gjorde bättre, gjort bättre",
      "påbörja, påbörjar, påbörjade, påbörjat": "börja, börjar, började, börjat",
      "påkalla, påkallar, påkallade, påkallat": "kräva|kräv, kräver, krävde, krävt",
      "redogöra för, redogör för, redogjorde för, redogjort för":
        "berätta om, berättar om, berättade om, berättat om",
      "resultera i, resulterar i, resulterade i, resulterat i":
        "leda till|led till, leder till, ledde till, lett till",
      "synliggöra, synliggör, synliggjorde, synliggjort": "visa, visar, visade, visat",
      "säkerställa, säkerställer, säkerställde, säkerställt, säkerställ":
        "se till, ser till, såg till, sett till, se till",
      "tillgodose, tillgodoser, tillgodosåg, tillgodosett":
        "möta, möter, mötte, mött",
      "tillhandahålla, tillhandahåller, tillhandahöll, tillhandahållit, tillhandahåll":
        "ge, ger, gav, gett, ge",
      "tillse, tillser, tillsåg, tillsett": "se till, ser till, såg till, sett till",
      "tillställa, tillställer, tillställde, tillställt, tillställ":
        "skicka till, skickar till, skickade till, skickat till, skicka till",
      "tillvarata, tillvaratar, tillvaratog, tillvaratagit":
        "ta vara på, tar vara på, tog vara på, tagit vara på",
      "tydliggöra, tydliggör, tydliggjorde, tydliggjort":
        "förklara, förklarar, förklarade, förklarat",
      "underlåta, underlåter, underlät, underlåtit, underlåt":
        "låta bli, låter bli, lät bli, låtit bli, låt bli",
      "uppbära, uppbär, uppbar, uppburit": "få, får, fick, fått",
      "utarbeta, utarbetar, utarbetade, utarbetat":
        "ta fram, tar fram, tog fram, tagit fram",
      "utgöra, utgör, utgjorde, utgjort": "vara, är, var, varit",
      "utröna, utröner, utrönte, utrönt, utrön":
        "ta reda på, tar reda på, tog reda på, tagit reda på, ta reda på",
      "vidarebefordra, vidarebefordrar, vidarebefordrade, vidarebefordrat":
        "skicka vidare, skickar vidare, skickade vidare, skickat vidare",
      "vidta åtgärder, vidtar åtgärder, vidtog åtgärder, vidtagit åtgärder":
        "göra något|gör något, gör något, gjorde något, gjort något",
      "åsyfta, åsyftar, åsyftade, åsyftat": "mena, menar, menade, menat",
      "åstadkomma, åstadkommer, åstadkom, åstadkommit":
        "få till, får till, fick till, fått till",
      "åtgärda, åtgärdar, åtgärdade, åtgärdat":
        "rätta till, rättar till, rättade till, rättat till",
      "åtnjuta, åtnjuter, åtnjöt, åtnjutit": "ha, har, hade, haft",
      "överensstämma, överensstämmer, överensstämde, överensstämt":
        "stämma, stämmer, stämde, stämt",
      "översända, översänder, översände, översänt, översänd":
        "skicka, skickar, skickade, skickat, skicka",
      "äga rum, äger rum, ägde rum, ägt rum": "ske, sker, skedde, skett",
    ])
  ]

  private static let swedishWords = [
    PhraseTable([
      "i syfte att": "för att",
      "med syfte att": "för att",
      "i enlighet med": "enligt, så som",
      "i anslutning till": "vid, i samband med",
      "i händelse av": "om, vid",
      "i förekommande fall": "om det behövs, om det finns",
      "i möjligaste mån, i görligaste mån": "så långt det går",
      "i nuläget, i dagsläget": "nu, i dag",
      "för närvarande": "nu, just nu",
      "i termer av": "som, med ord som",
      "i huvudsak": "mest, för det mesta",
      "i likhet med": "som, precis som",
      "inom ramen för": "i, inom",
      "med anledning av": "på grund av, eftersom",
      "med avseende på": "om, när det gäller",
      "med beaktande av": "med tanke på",
      "med hänsyn till": "med tanke på, eftersom",
      "mot bakgrund av": "eftersom, med tanke på",
      "på basis av, på grundval av": "utifrån",
      "per automatik": "av sig självt",
      "till dags dato": "hittills",
      "till följd av": "på grund av",
      "under förutsättning att": "om",
      "vad avser, vad beträffar": "när det gäller",
      "vid tidpunkten för": "när, vid",
      "snarast möjligt": "så snart det går",
      "ett flertal": "flera, många",
      "flertalet": "de flesta",
      "samtliga, samtligas": "alla, allas",
      "såväl": "både … och",
      "berättigad till, berättigat till, berättigade till": "har rätt till",
      "bereda möjlighet, bereder möjlighet, bereda tillfälle, bereder tillfälle":
        "låta … få",
      "angående": "om",
      "beträffande": "om, när det gäller",
      "adekvat, adekvata": "rätt, rätta",
      "därest": "om",
      "därutöver, härutöver": "dessutom",
      "därvid, härvid, därvidlag, härvidlag": "då",
      "dylik, dylikt, dylika": "sådan, sådant, sådana",
      "ej": "inte",
      "eljest": "annars",
      "emedan": "eftersom",
      "emellertid": "men …",
      "enär": "eftersom",
      "erforderlig, erforderligt, erforderliga": "nödvändig, nödvändigt, nödvändiga",
      "framdeles, framgent": "i fortsättningen",
      "fortlöpande": "hela tiden, allteftersom",
      "kontinuerlig, kontinuerliga": "ständig, ständiga",
      "kontinuerligt": "hela tiden, ofta",
      "företrädesvis": "helst, mest",
      "förevarande": "den här, det här",
      "förhållandevis": "ganska",
      "förslagsvis": "till exempel, gärna",
      "förutvarande": "tidigare",
      "följaktligen": "därför",
      "gentemot": "mot",
      "huruvida": "om",
      "huvudsakligen": "mest",
      "härav, härigenom": "därför, så här",
      "härför": "för det",
      "härmed": "nu, med det här",
      "innevarande": "den här",
      "jämväl": "också",
      "jämte": "och, tillsammans med",
      "likväl": "ändå",
      "medelst": "med",
      "oaktat": "trots",
      "omgående": "genast, direkt",
      "resterande": "… som är kvar",
      "samt": "och",
      "skall": "ska",
      "såframt, såvida": "om, om",
      "sålunda, således": "alltså, alltså",
      "sistlidna": "förra",
      "tillika": "också",
      "varvid": "då, och då",
      "varigenom": "så att",
      "varefter": "och sedan",
      "vederbörande": "den det gäller",
      "vederbörlig, vederbörligt, vederbörliga": "rätt, rätt, rätta",
      "ävensom": "och",
      "ånyo": "igen",
      "ändamålsenlig, ändamålsenligt, ändamålsenliga":
        "lämplig, lämpligt, lämpliga",
    ])
  ]

  private static let english = PhraseTable([
    "prior to": "before",
    "subsequent to": "after",
    "in order to": "to",
    "so as to": "to",
    "for the purpose of": "for, to",
    "with regard to, with respect to, in respect of": "about",
    "in relation to": "about",
    "in the event of": "if there is",
    "in the event that": "if",
    "in the absence of": "without",
    "in accordance with": "as, following",
    "in excess of": "more than",
    "in lieu of": "instead of",
    "in conjunction with": "with",
    "in close proximity to": "near",
    "at this point in time, at the present time": "now",
    "at your earliest convenience": "as soon as you can",
    "due to the fact that": "because",
    "despite the fact that": "although",
    "on a regular basis": "regularly",
    "on a daily basis": "every day",
    "until such time as": "until",
    "with the exception of": "except",
    "a large number of, the majority of": "many, most",
    "is in receipt of": "has",
    "utilise, utilises, utilised, utilising": "use, uses, used, using",
    "utilize, utilizes, utilized, utilizing": "use, uses, used, using",
    "commence, commences, commenced, commencing": "begin, begins, began, beginning",
    "terminate, terminates, terminated": "end, ends, ended",
    "endeavour, endeavours, endeavoured": "try, tries, tried",
    "ascertain, ascertains, ascertained": "find out, finds out, found out",
    "disseminate, disseminates, disseminated": "spread, spreads, spread",
    "expedite, expedites, expedited": "speed up, speeds up, sped up",
    "necessitate, necessitates, necessitated": "need, needs, needed",
    "aforementioned, abovementioned": "this",
    "notwithstanding": "despite",
    "pursuant to": "under",
    "henceforth": "from now on",
    "hereby, herein, hereto": "here",
    "thereof, therein, thereto": "of it",
    "forthwith": "at once",
    "inter alia": "among other things",
    "per annum": "a year",
    "remuneration": "pay",
  ])
}
