"""What looks like a mistake, in the real catalogue, and is none.

`besides` names what other rules tell of it; mostly that is nothing.
"""


from planted import (
    AREAS, EXERCISES, MODULES, THEMES, add, also, flag, key, line, mistake,
    retimed, title, under, without,
)
from planted_form import PICTURE, exercise, show, use
from planted_settings import excepted, rows
from planted_words import plan, questions, said


def near(rule, *edits, besides=()):
    return mistake(rule, EXERCISES[0], *edits, besides=besides)


def near_words(rule, *sentences, besides=()):
    return said(rule, *sentences, besides=besides)


SWAP, OWN, FIRE, INNOVATION = map(exercise, ["byt-ut", "gor-en-egen-antipilot", "fira-era-framgangar", "utforska-innovation"])
COACH = exercise("coacha-dig-sjalv")

WORDS = [
    *near_words("term-variant", "Säg inte ”lärgrupp” om dem.", "Arbetsgruppens möte är kort.", "Allt i lärstöden är gratis.",
                "Gruppen lär av gruppens resa."),
    *near_words("split-compound", "Det ni lär, stöd andra i.", "Låt en lärande grupp göra resan.",
                "Fråga en användare om en resa.", "Ta själv en skattning av tiden."),
    *near_words("method-jargon", "Ring en pilot på flyget.", "Spring fort mot mål.", "Ta fram en karta."),
    *near_words("repeated-word", "Det ni gör gör ni bra.", "Hus för hus, dag för dag.", "Ja, ja, det går.",
                "De som vet vet. De som kan kan."),
    *near_words("placeholder-text", "Skriv ”Att göra” på tavlan.", "Häng upp bladet med text på.", "Fyll på: kaffe, te och vatten."),
    near("placeholder-text", also(FIRE, "ansvarig", "Xerxes")),
    *near_words("emoji-as-word", "Ta en kopp kaffe! ☕", "Det gick bra. 🎉", "Sätt ett ✔ på raden.", "Gå → till dörren."),
    *near_words("typography", "Tänk på för- och nackdelar.", "Ta 5–10 minuter.", "Tiden är 10-12 i dag."),
    *near_words("abbreviation", "Bo i S:t Olof har 3 mm kvar.", "Läs om IT och HR."),
    *near_words("avoided-word", "Gör en riskbedömning först.", "Felanmäl lampan.", "Laget har felfria dagar."),
]

PRIVATE = [
    *near_words(
        "personal-data", "Ring 112 om det brinner.", "Ring 1177 om någon är sjuk.", "Ring växeln på 018-727 00 00.",
        "Fakturan ska till 202100-4748.", "Företaget har 556036-0793.", "Det hände 20261201 och 2026-12-01.",
        "Ring 010-123 45 67.", "Ring 08-123 456 78.", "Numret är 121212-1213.", "Skriv till info@finns-inte-kommun.se.",
        "Skriv till förnamn.efternamn@finns-inte-kommun.se.", "Ring 070-174 06 05.", "Numret är 121312-1212."),
    near("personal-data", show(SWAP, "Skriv till kontakt.center@finns-inte-kommun.se.")),
    near("personal-data", show(SWAP, "Se [boken om tid](https://exempel.se/1212121212).")),
    *near_words("invisible-character", "Ni får mer tid. 👩‍🌾", "Ni går till ett kafé.", "Mer tid för 🏴󠁧󠁢󠁥󠁮󠁧󠁿.", "Ni får 10\u00a0minuter."),
    near("paper-or-typed", line(exercise("hitta-utvecklingsomraden"), r"^(## Mall: Innan vi pratar\n\n).*$", r"\1En per grupp, får skrivas in")),
    near("paper-or-typed", line(exercise("hitta-utvecklingsomraden"), r"^(## Mall: Innan vi pratar\n\n).*$", r"\1*Bara på papper, en per grupp.*")),
]

LINKS = [
    *near_words(
        "vague-link", "Läs mer i [boken om tid](https://exempel.se/a).", "Se https://exempel.se/a först.",
        "Läs mer i [häftet](https://exempel.se/b).",
        "Läs [mer om hur tiden räcker](https://exempel.se/c)."),
    near("vague-link", show(SWAP, "Gör [](gor-en-egen-antipilot.md) sedan.")),
    *near_words("missing-alt-text", *[f"![{words}](../media/resan-pa-vaggen.svg)" for words in [
        "Bild av fyra personer runt ett bord.", "Resan på väggen, sedd från dörren.", "Bild 2 av 3: bordet är tomt.",
        "Lappar.", "Fyra lappar i rad."]]),
    *near_words("insecure-link", "Läs [boken om tid](https://uppsala.se) först.", "Läs [boken om tid](https://uppsala.se/http://a) först."),
    *[near("table-without-header", under(SWAP, "## Anpassa", table)) for table in [
        "| | Tid |\n|---|---|\n| a | b |", "| Vad | ![Lappar.](../media/resan-pa-vaggen.svg) |\n|---|---|\n| a | b |",
        "| Vad | Tid |\n|---|---|\n| | b |"]],
    near("table-without-header", under(SWAP, "## Anpassa", "| Vad | ☕ |\n|---|---|\n| a | b |"), besides={"emoji-as-word"}),
    near("broken-link", show(SWAP, "Se [den](../moduler/utveckla-gruppen.md) också.")),
    near("broken-link", show(SWAP, "Se [den](gor-en-egen-antipilot.md) också.")),
    near("unused-media", add("media/ny.svg", PICTURE), use("media/ny.svg")),
    near("unused-media", add("media/ny.svg", PICTURE), show(SWAP, "![Lappar i rad.](../media/ny.svg)")),
    near("large-media", add("media/ny.svg", PICTURE.replace(b"</svg>", b"<!--" + b"x" * 900_000 + b"--></svg>")), use("media/ny.svg")),
    near("large-media", add("media/ny.pdf", b"%PDF-1.4\n" + b"x" * 9_000_000), use("media/ny.pdf")),
]

PARTS = [
    near("missing-reflection", questions(FIRE, "Vad gick bra?")),
    near("missing-reflection", line(FIRE, "^## Reflektera$", "## REFLEKTERA:")),
    near("missing-facilitation", line(FIRE, r"^(## Till dig som håller i övningen\n)(?:.|\n)*", r"\1\nTa det lugnt.\n")),
    near("missing-facilitation", key(FIRE, "form", "enskilt"), without(FIRE, "## Till dig som"), besides={"mixed-address"}),
    near("missing-group-size", key(FIRE, "gruppstorlek", "minst 4")),
    near("missing-group-size", key(FIRE, "gruppstorlek", "högst 12")),
    near("missing-group-size", key(FIRE, "gruppstorlek", "6")),
    near("missing-example", without(FIRE, "## Exempel: Simhall")),
    near("missing-example", without(FIRE, "## Exempel: Försörjningsstöd")),
    near("missing-adaptation", line(FIRE, r"^(## Anpassa\n)(?:.|\n)*?(?=^## )", r"\1\nGör den kortare.\n\n")),
    near("missing-adaptation", line(SWAP, r"^(## Anpassa\n)(?:.|\n)*", r"\1\nGör den kortare.\n")),
    near("missing-signs", line(FIRE, r"^(## Så märks det\n)(?:.|\n)*?(?=^## )", r"\1\nVäggen blir full.\n\n")),
    near("missing-signs", line(SWAP, r"^(## Så märks det\n)(?:.|\n)*?(?=^## )", r"\1\n- Bytet är gjort.\n\n")),
    near("template-unmentioned", line(SWAP, r"^(## Reflektera)$", r"## Mall: Sista bladet\n\nEn per person\n\n- Vad: ____\n\n\1"),
         line(SWAP, r"^(### .*\n\n)", r"\1> Ta fram sista bladet.\n\n")),
    near("template-unmentioned", line(SWAP, r"^(## Reflektera)$", r"## Mall: Bladet\n\nEn per person\n\n- Vad: ____\n\n\1"),
         line(SWAP, r"^(### .*\n\n)", r"\1> Ta fram mallarna.\n\n")),
    near("filled-in-differs", line(FIRE, r"^- Den vi tackar utanför gruppen: Simklubben.*\n", "")),
    near("filled-in-differs", line(FIRE, r"^(- Datum för nästa gång: 14 november)$", r"\1\n- Så länge satt lapparna kvar: En månad")),
    near("if-then-form", plan(FIRE, "**När** mötet är slut säger ____ tack till ____.")),
    near("if-then-form", plan(FIRE, "när mötet är slut säger ____ tack.")),
    near("no-question", questions(FIRE, "Vad gick bra? (delas)", "Skriv det du minns.")),
    near("no-question", questions(FIRE, "Tänk efter: vad gick bra?")),
]

MEASURES = [
    near("step-too-long", retimed(SWAP, [45])), near("step-too-long", retimed(OWN, [45, 1, 1])),
    near("no-pause", retimed(SWAP, [20, 20, 20, 20, 4, 3, 3])),
    near("no-pause", retimed(exercise("skapa-en-anvandarresa"), [30, 30, 20, 10, 5, 10, 10, 10, 10])),
    near("too-many-steps", retimed(OWN, [9, 7]), key(OWN, "tid", "45 min"), line(OWN, "^### ", "### Gör sak 1 (1 min)\n\n> Gör den.\n\n### Gör sak 2 (1 min)\n\n> Gör den.\n\n### ")),
    near("too-many-steps", retimed(OWN, [8, 7]), key(OWN, "tid", "45 min"), line(OWN, "^### ", "### Gör sak 1 (1 min)\n\n> Gör den.\n\n### Gör sak 2 (1 min)\n\n> Gör den.\n\n### Paus: sträck på dig (1 min)\n\n### ")),
    near("session-length", retimed(SWAP, [45, 45, 45, 6, 4, 3, 2]), besides={"no-pause"}),
    near("session-length", retimed(FIRE, [2, 2, 2, 1, 3])),
    near("session-length", retimed(FIRE, [1, 3, 2, 1, 8])),
    near("step-minutes-differ", key(SWAP, "tid", "0,75 h")), near("step-minutes-differ", key(SWAP, "tid", "45 minuter")),
    near("occasion-out-of-range", flag(COACH, "från tillfälle 1")), near("occasion-out-of-range", flag(COACH, "från tillfälle 1", 2)),
    near("number-gap", key(SWAP, "nummer", 9), key(COACH, "nummer", 8)),
    near("number-gap", key(AREAS[0], "nummer", 12)),
    near("theme-size", key(INNOVATION, "tema", "Utveckla gruppen")),
    near("theme-size", key(FIRE, "tema", "Kom på nya idéer")),
    near("module-length", line(MODULES[0], r"^(### .*\()10 min", r"\g<1>120 min")),
    near("module-length", line(MODULES[5], r"^(### .*\()10 min", r"\g<1>300 min")),
    near("wrong-length", show(FIRE, "Ta det lugnt. " * 20)),
    near("wrong-length", line(FIRE, r"^> ", "> " + "Ta det lugnt. " * 20)),
    near("hard-to-read", show(SWAP, "Medarbetarna planerar förändringar tillsammans.")),
    near("hard-to-read", show(FIRE, "Arbetslagen jämför tidigare erfarenheter. Grupperna undersöker tänkbara möjligheter.")),
    near("duplicate-text", *[show(file, "Ta fram pennor, lappar och tejp innan de andra kommer.") for file in EXERCISES[:3]]),
    near("duplicate-text", *[under(file, "## Så märks det", "Det märks på tavlan.") for file in EXERCISES[:3]]),
    near("duplicate-title", key(MODULES[0], "titel", title(THEMES[1]) + " tillsammans")),
    near("duplicate-title", key(MODULES[0], "titel", title(FIRE))),
    near("redundant-dependency", also(COACH, "gärna efter", "[Testa ett annat perspektiv]")),
    near("redundant-dependency", also(exercise("hitta-utvecklingsomraden"), "gör först", "[Testa ett annat perspektiv]")),
    near("order-breaks-dependency", also(FIRE, "gör först", "[Stärk graden av tillit]")),
    near("order-breaks-dependency", also(FIRE, "gärna efter", "[Gör mer av det som fungerar]")),
    near("dependency-cycle", also(FIRE, "gärna efter", "[Gör mer av det som fungerar]"), also(exercise("gor-mer-av-det-som-fungerar"), "gärna efter", "[Fira era framgångar]")),
    near("dependency-cycle", also(FIRE, "gör först", "[Stärk graden av tillit]"), also(exercise("gor-mer-av-det-som-fungerar"), "gör först", "[Fira era framgångar]")),
    near("duplicate-mapping", line(FIRE, "^(- Samverkan, mot 1: .*)$", r"\1\n- Samverkan, mot 2: Ni bjuder in någon.")),
    near("duplicate-mapping", line(SWAP, r"^(## Det här övas\n\n)", r"\1- Samverkan, mot 1: Du berättar vad du byter.\n")),
]

SETTINGS = [
    near("unknown-rule", rows("long-sentence | tips | ", "theme-size | varning | ")),
    near("unknown-rule", rows("large-package | tips | ")),
    near("required-rule", rows("broken-link | fel | ")), near("required-rule", rows("uncovered-cell | tips | Vi vet.")),
    near("unused-exception", without(FIRE, "## Så märks det"), *excepted(FIRE, "missing-signs")),
    near("unused-exception", *excepted(AREAS[0], "uncovered-cell")),
    near("exception-without-reason", without(SWAP, "## Anpassa"), *excepted(SWAP, "missing-adaptation")),
    near("exception-without-reason", *excepted(AREAS[1], "uncovered-cell", "Där får ingen övning finnas än.")),
]

NEAR_MISSES = WORDS + PRIVATE + LINKS + PARTS + MEASURES + SETTINGS
