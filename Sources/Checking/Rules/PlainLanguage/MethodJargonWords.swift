internal import Text

/// Words of methods and consultants, and plain ones: forms and replacements go together where
/// there are as many, else any replacement will do.
///
/// Left out are words that mean something else as well (`isbrytare`, `piloten`, `koncept`).
enum MethodJargonWords {
  static func phrases(in language: Language) -> [Phrase] {
    language == .swedish ? swedishPhrases : englishPhrases
  }

  private static let swedishPhrases = (methods + projects + borrowed).flatMap(\.phrases)
  private static let englishPhrases = english.phrases

  private static let methods = [
    PhraseTable([
      "brainstorma, brainstormar, brainstormade, brainstormat":
        "komma på idéer|kom på idéer, kommer på idéer, kom på idéer, kommit på idéer",
      "brainstorming, brainstormingen": "idéer, idéerna",
      "idégenerering, idégenereringen": "att komma på idéer",
      "idégenerera, idégenererar, idégenererade":
        "komma på idéer|kom på idéer, kommer på idéer, kom på idéer",
      "ideation, ideera": "att komma på idéer",
      "workshop, workshops, workshopar, workshoppar": "möte, möten, möten, möten",
      "workshopen, workshoppen": "mötet, mötet",
      "workshoppa, workshoppade": "arbeta tillsammans, arbetade tillsammans",
      "facilitera, faciliterar, faciliterade, faciliterat": "leda|led, leder, ledde, lett",
      "facilitator, facilitatorn, facilitatorer": "den som leder",
      "facilitering, faciliteringen": "att leda",
      "prototypa, prototypar, prototypade":
        "göra en skiss|gör en skiss, gör en skiss, gjorde en skiss",
      "iterera, itererar, itererade, itererat":
        "prova igen, provar igen, provade igen, provat igen",
      "klustra, klustrar, klustrade, klustrat":
        "lägga ihop|lägg ihop, lägger ihop, lade ihop, lagt ihop",
      "klustring, klustringen": "att lägga ihop det som liknar",
      "affinitetsdiagram, affinitetsdiagrammet": "lappar i högar",
      "designtänk, designtänkande, design thinking": "att utgå från användarna",
      "mindmap, mindmappen, mindmaps": "tankekarta, tankekartan, tankekartor",
      "post-it, post-its, postit": "lapp, lappar, lapp",
      "post-it-lapp, post-it-lappar, post-it-lapparna, post-itlappar":
        "lapp, lappar, lapparna, lappar",
      "energizer, energizern, energizers": "en kort rörelse, rörelsen, korta rörelser",
      "icebreaker, icebreakers": "en lätt första fråga",
      "dot voting, dotvoting": "att rösta med prickar",
      "persona, personan, personas, personor": "en påhittad användare",
      "user journey, customer journey": "användarresa",
      "user story, user stories": "vad användaren behöver",
      "use case, use cases": "exempel",
      "touchpoint, touchpoints": "kontakt, kontakter",
      "pain point, pain points, painpoints": "det som skaver",
      "canvas, canvasen": "mall, mallen",
      "storytelling": "att berätta",
      "crowdsourcing, crowdsourca": "att fråga många",
      "gamification, gamifiering": "spel",
      "nudging, nudga, nudgar": "en liten knuff",
      "proof of concept": "ett första försök",
      "fail fast": "pröva i liten skala",
      "elevator pitch, hisspitch": "att berätta kort",
      "pitcha, pitchar, pitchade, pitchat": "berätta, berättar, berättade, berättat",
      "hackathon, hackaton, hackathonet": "en dag med idéer",
      "retrospektiv, retrospektivet, retro": "en titt tillbaka",
    ])
  ]

  private static let projects = [
    PhraseTable([
      "agil, agilt, agila": "i små steg",
      "scrum, kanban": "en plan på väggen",
      "backlog, backloggen, backlogen": "lista, listan, listan",
      "roadmap, roadmapen, roadmappen": "plan, planen, planen",
      "sprint, sprinten, sprintar": "en kort period, perioden, korta perioder",
      "stand-up, standup, stand-up-möte": "ett kort möte",
      "kickoff, kickoffen, kick-off, kick-offen":
        "startmöte, startmötet, startmöte, startmötet",
      "deadline, deadlinen, deadlines": "sista dag, sista dagen, sista dagar",
      "todo-lista, to do-lista, to-do-lista": "lista över det ni ska göra",
      "action point, action points": "det ni ska göra",
      "quick win, quick wins": "något som går snabbt",
      "lågt hängande frukt, lågt hängande frukter, lågthängande frukt, lågthängande frukter":
        "det som är lätt att börja med",
      "leverabel, leverabler, leverablerna": "resultat, resultat, resultaten",
      "implementera, implementerar, implementerade, implementerat":
        "införa|inför, inför, införde, infört",
      "implementering, implementeringen, implementation": "att införa",
      "utrullning, utrullningen": "att införa",
      "pilota, pilotar, pilotade, pilotat": "prova, provar, provade, provat",
      "skala upp, skalar upp, skalade upp, skalat upp":
        "göra större|gör större, gör större, gjorde större, gjort större",
      "uppskalning, uppskalningen": "att göra mer av det",
      "timebox, timeboxa, timeboxad": "en bestämd tid",
      "scope, scopet": "vad som ingår",
      "benchmark, benchmarka, benchmarking": "att jämföra med andra",
      "gapanalys, gap-analys, gapanalysen": "vad som saknas",
      "omvärldsspana, omvärldsspanar": "titta på vad andra gör, tittar på vad andra gör",
      "omvärldsspaning, omvärldsspaningen": "att titta på vad andra gör",
      "operationalisera, operationaliserar": "göra|gör, gör",
      "kaskadera, kaskaderar": "föra vidare|för vidare, för vidare",
      "boosta, boostar, boostade, boostat": "stärka|stärk, stärker, stärkte, stärkt",
      "resiliens, resiliensen": "motståndskraft, motståndskraften",
      "synergi, synergier, synergieffekt, synergieffekter": "nytta av varandra",
      "holistisk, holistiskt, holistiska": "hel, helt, hela",
      "proaktiv, proaktivt, proaktiva": "i förväg",
      "disruptiv, disruptivt, disruptiva": "helt ny, helt nytt, helt nya",
      "paradigmskifte, paradigmskiftet": "stor förändring, stora förändringen",
      "helikopterperspektiv, helikopterperspektivet": "överblick, överblicken",
      "värdeerbjudande, värdeerbjudandet": "det ni kan ge",
      "silotänk, stuprörstänk": "att var och en ser till sitt",
    ])
  ]

  private static let borrowed = [
    PhraseTable([
      "feedback, feedbacken": "svar, svaret",
      "feedbacka, feedbackar": "svara, svarar",
      "mindset, mindsetet, mindsets": "sätt att tänka",
      "growth mindset": "att tro att ni kan lära er",
      "best practice, best practices": "det som har fungerat hos andra",
      "stakeholder, stakeholders": "de som frågan rör",
      "buy-in, buyin": "stöd, stöd",
      "commitment": "löfte, vilja",
      "empowerment": "att få bestämma själv",
      "win-win": "bra för båda",
      "outcome": "resultat",
      "learnings": "lärdomar",
      "takeaway, takeaways": "det ni tar med er",
      "deep dive, deepdive": "en närmare titt",
      "hands-on": "praktiskt",
      "approach, approachen": "sätt, sättet",
      "framework, frameworket": "ram, ramen",
      "alignment": "att dra åt samma håll",
      "alignad, alignat, alignade": "överens",
      "enabler, enablers": "det som gör det möjligt",
      "onboarding, onboardingen": "introduktion, introduktionen",
      "teambuilding, team building, teambuildingen": "att lära känna varandra",
      "co-creation, cocreation": "att skapa tillsammans",
      "change management": "att leda förändring",
      "workflow, workflowet": "arbetssätt, arbetssättet",
      "peer learning, peer-learning": "att lära av varandra",
      "microlearning, mikrolärande": "att lära lite i taget",
      "blended learning": "att lära både på plats och på nätet",
      "how might we": "hur kan vi",
    ])
  ]

  private static let english = PhraseTable([
    "brainstorm, brainstorms, brainstormed, brainstorming":
      "come up with ideas, comes up with ideas, came up with ideas, coming up with ideas",
    "ideate, ideates, ideated": "come up with ideas, comes up with ideas, came up with ideas",
    "ideation": "coming up with ideas",
    "iterate, iterates, iterated": "try again, tries again, tried again",
    "stakeholder, stakeholders": "those concerned",
    "mindset, mindsets": "way of thinking, ways of thinking",
    "deep dive, deep dives": "closer look, closer looks",
    "low-hanging fruit, low hanging fruit": "what is easy to begin with",
    "quick win, quick wins": "something quick",
    "buy-in": "support",
    "synergy, synergies": "help for each other",
    "leverage, leverages, leveraged, leveraging": "use, uses, used, using",
    "touch base": "talk",
    "circle back": "come back",
    "action item, action items, action point, action points": "what you will do",
    "deliverable, deliverables": "result, results",
    "roadmap, roadmaps": "plan, plans",
    "sprint, sprints": "short period, short periods",
    "scrum, kanban": "a plan on the wall",
    "backlog": "list",
    "agile": "in small steps",
    "pain point, pain points": "what chafes",
    "holistic, holistically": "whole",
    "paradigm shift, paradigm shifts": "great change, great changes",
    "move the needle": "make a difference",
    "think outside the box, thinking outside the box": "think anew, thinking anew",
    "best practice, best practices": "what has worked elsewhere",
    "benchmark, benchmarks, benchmarking": "compare with others",
    "value proposition": "what you can give",
    "design thinking": "beginning with the users",
    "customer journey": "user journey",
    "touchpoint, touchpoints": "meeting, meetings",
    "icebreaker, icebreakers": "easy first question, easy first questions",
    "energizer, energizers, energiser, energisers": "short movement",
    "scalable": "possible to make larger",
    "empower, empowers, empowered": "let, lets, let",
    "learnings": "lessons",
    "hackathon, hackathons": "a day of ideas",
    "crowdsource, crowdsourcing": "ask many",
    "gamify, gamification": "make a game of it",
    "operationalise, operationalize": "do",
    "proof of concept": "first try",
    "elevator pitch": "short telling",
    "timebox, timeboxed": "set a time for",
    "user story, user stories": "what the user needs",
    "dot voting": "voting with dots",
    "fail fast": "try on a small scale",
    "win-win": "good for both",
    "how might we": "how can we",
    "co-creation": "making together",
  ])
}
