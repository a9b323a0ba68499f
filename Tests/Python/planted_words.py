"""Mistakes in words, tables, pictures and links, and what belongs to somebody."""

import re

from planted import (
    BEHAVIOURS, EXERCISES, IN_GROUP, MODULES, THEMES, also, before, key, line, mistake, swap, text, under, without,
)

HITTA = "ovningar/hitta-utvecklingsomraden.md"
# Places for a paragraph more whose words are not counted, in files of every kind.
PLACES = [
    *[(file, "## Anpassa") for file in EXERCISES[:6]], *[(file, "## Så märks det") for file in EXERCISES[6:10]],
    *[(file, "## Till dig som håller") for file in IN_GROUP[9:]], (MODULES[0], "## Varför"),
    (MODULES[1], "## Om ni inte kunde träffas"), (MODULES[2], "## Metoder och verktyg"),
]


def said(rule, *sentences, besides=()):
    """Each sentence as a paragraph in another place."""
    assert len(sentences) <= len(PLACES)
    return [mistake(rule, file, under(file, heading, words), besides=besides) for (file, heading), words in zip(PLACES, sentences)]


def steps_of_text(file):
    return text(file).split("## Gör så här")[1].split("## Mall")[0]


def templates(file):
    return re.findall(r"(?m)^## Mall: (.*)$", text(file))


def undecided(file):
    """The templates that do not say whether they may be typed in."""
    return [name for name, uses in re.findall(r"(?m)^## Mall: (.*)\n\n(.*)$", text(file))
            if not re.search("(?i)bara på papper|får skrivas in", uses)]


def first_label(file, new):
    """The first line that an example has filled in, with another label."""
    return line(file, r"^(## Exempel: (?:.|\n)*?^- )[^:|\n]+: ", rf"\g<1>{new}: ")


def plan(file, new):
    return line(file, r"^(## Min plan\n\n).*$", rf"\g<1>{new}")


def questions(file, *new):
    return line(file, r"^(## Reflektera\n\n)(?:.*\n)*?\n", r"\1" + "".join(f"- {one}\n" for one in new) + "\n")


# Terms

TERMS = [
    *said(
        "term-variant", "Allt hör till lärostödet.", "Så är ett lärostöd tänkt.", "Lärostödets delar hör ihop.",
        "Berätta för er innovationsgrupp.", "Innovationsgruppen hjälper er.", "Ni träffas i en lärgrupp.",
        "Fråga lärgruppens ledare.", "Hela personalgruppen är med.", "Er personalgrupp vet mer.",
        "Det är ett steg på er lärresa.", "Lärresan tar fem månader.", "Vi är mitt i lärresans första del."),
    mistake("term-variant", "program.md", swap("program.md", "Varje övning går", "Lärresan är lång. Varje övning går")),
    mistake("term-variant", THEMES[0], before(THEMES[0], "## Exempel", "Ta med personalgruppen.")),
    mistake("term-variant", BEHAVIOURS[0], under(BEHAVIOURS[0], "## Reflektera", "Tänk efter med din lärgrupp.")),
    *said(
        "split-compound", "Skriv det i er arbets bok.", "Ta med hela arbets gruppen.", "Visa ert innovations team.",
        "Allt hör till ert lär stöd.", "Ta dem med på en användar resa.", "Gör en anti pilot till.",
        "Gör en själv skattning först.", "Titta i mognads modellen.", "Ta upp det på ett medarbetar samtal.",
        "Gör ett dagordnings experiment igen.", "Det är ett steg på en lärande resa.", "Arbets bokens sidor är få."),
    *said(
        "method-jargon", "Iterera gärna.", "Lägg det i er backlog.", "Det är en quick win.", "Det är en pain point.",
        "Gör en sprint till.", "Skriv en user story.", "Det är en agil metod.", "Ta fram en roadmap.",
        "Samla alla touchpoints.", "Gör en proof of concept.", "Ha en kickoff i maj.", "Håll en stand-up."),
    *said(
        "repeated-word", "Ni ser att att det går.", "Det är och och blir bra.", "Skriv lappen lappen först.", "Ta en en lapp var.",
        "Gå dit en en gång.", "Varje varje lapp räknas.", "Lyssna på varandra varandra.", "Säg inte inte något.",
        "Det tar bara bara en stund.", "Ta mer mer plats.", "Det är redan redan gjort."),
]

# Words that stand in the place of text

PLACEHOLDERS = [
    *said(
        "placeholder-text", "TODO: skriv mer om tid.", "Lorem ipsum dolor sit amet.", "[skriv här]", "Text kommer här.",
        "xxxx är det som gäller.", "Fyll i senare", "…", "???", "Mer text här", "[namn] har nycklarna.", "TBD", "Platshållare",
        "FIXME"),
    mistake("placeholder-text", EXERCISES[10], also(EXERCISES[10], "ansvarig", "TODO")),
    mistake("placeholder-text", EXERCISES[11], also(EXERCISES[11], "ansvarig", "…")),
    mistake("placeholder-text", MODULES[3], also(MODULES[3], "ansvarig", "xxx")),
]

# Templates, plans and questions

PARTS = [
    *[mistake("template-unmentioned", file, before(file, "## Reflektera", "## Mall: Glömda blad\n\nEn per grupp\n\n- Vad: ____"))
      for file in EXERCISES if file != HITTA and "i mallen" not in steps_of_text(file) and not re.search(r"\bmallarna\b", steps_of_text(file))],
    *[mistake("filled-in-differs", file, first_label(file, "Något helt eget"), mark="Något helt eget")
      for file in EXERCISES if re.search(r"(?ms)^### Mall: [^#]*?^- [^:\n]+: ", text(file))],
    *[mistake("if-then-form", file, plan(file, wrong)) for file, wrong in zip([file for file in EXERCISES if file != HITTA], [
        "Jag ska ____ i morgon.", "Om ____ händer ska jag ____.", "____ när jag ____.", "Nästa gång ____ säger jag ____.",
        "På måndag ska vi ____.", "Vi ska när ____ kommer säga ____.", "Så fort ____ gör jag ____.", "Varje gång ____ frågar jag ____.",
        "Sedan när ____ kommer gör jag ____.", "Efter mötet ska jag ____.",
    ])],
    *[mistake("no-question", file, questions(file, *wrong)) for file, wrong in zip(EXERCISES, [
        ["Tänk efter vad ni lärde er."], ["Skriv tre saker."], ["Vad du lärde dig", "Hur det kändes"], ["Vad var svårt"],
        ["Berätta för någon annan."], ["Det bästa med övningen (delas)"], ["Hur gick det."], ["Lärdomar"],
        ["Vad tar ni med er (högst 100 ord)"], ["Skriv ner det ni minns bäst (delas) (högst 50 ord)"],
    ])],
    *[mistake("paper-or-typed", HITTA, line(HITTA, rf"^(## Mall: {name}\n\n).*$", r"\1En per grupp"), mark=f"## Mall: {name}") for name in templates(HITTA)],
    *[mistake("paper-or-typed", file, key(file, "form", "i grupp med användare"), mark=f"## Mall: {undecided(file)[0]}",
              times=len(undecided(file))) for file in IN_GROUP if undecided(file)],
]

# Tables, pictures and links

TABLE = "| {} | {} |\n|---|---|\n| a | b |"


def in_template(file, table):
    return before(file, "## Reflektera", f"## Mall: Tabell\n\nTa fram mallen.\n\n{table}")


PICTURES = [
    *said(
        "missing-alt-text", *[f"![{words}](../media/resan-pa-vaggen.svg)" for words in [
            "", "bild", "Bild 1", "resan-pa-vaggen.svg", "Illustration", "…", "Bild 2", "IMG_0042", "resan-pa-vaggen",
            "Skärmbild", "foto.jpg", " ", "Bilden"]]),
    *said(
        "vague-link", *[f"Det finns ett blad, {words}." for words in [
            "[här](https://exempel.se/a)", "[klicka här](https://exempel.se/a)", "[läs mer](https://exempel.se/a)",
            "[länk](https://exempel.se/a)", "[den här sidan](https://exempel.se/a)", "[**Läs mer**](https://exempel.se/a)",
            "[Läs mer!](https://exempel.se/a)", "[](https://exempel.se/a)", "[via den här länken](https://exempel.se/a)",
            "[här kan ni läsa mer](https://exempel.se/a)", "[mer information](byt-ut.md)", "[läs mer om det](https://exempel.se/a)",
            "[denna länk](https://exempel.se/a)", "[Mer](../ovningar/byt-ut.md)"]]),
    *said("insecure-link", *[f"Läs [boken om tid](http://{address}) först." for address in [
        "uppsala.se", "www.helsingborg.se/a", "regeringen.se/x?y=1", "vinnova.se/", "av.se/b", "digg.se", "skr.se/c", "msb.se",
        "riksdagen.se/d", "1177.se", "scb.se/e"]]),
    *[mistake("table-without-header", file, under(file, heading, table)) for (file, heading), table in zip(PLACES, [
        TABLE.format("Uppgift", ""), TABLE.format("", ""), TABLE.format("Uppgift", " "), TABLE.format("Vad", "<!-- tid -->"),
        "| Vad | | När |\n|---|---|---|\n| a | b | c |", "| | Vad | |\n|---|---|---|\n| a | b | c |",
        "| | | När |\n|---|---|---|\n| a | b | c |", "| Vad | &nbsp; |\n|---|---|\n| a | b |", "| |\n|---|\n| a |",
        "| Vad | Vem | |\n|:---|---:|:---:|\n| a | b | c |",
    ])],
    *said(
        "emoji-as-word", "Ta en ☕ först.", "👉 Börja med det som är lätt.", "Ring 📞 dem som är borta.", "Vi ❤️ idéer hos oss.",
        "Skriv med 🖊️.", "1️⃣ Läs bladet högt.", "Den som säger 👨‍👩‍👧 får börja.", "Ni talar 🇸🇪 hela tiden.", "🎉",
        "Ge 👍🏽 till alla.", "- 💡 Kom på något nytt.\n- En sak till."),
]

# What nobody sees, and what belongs to somebody

HIDDEN = [
    *said(
        "invisible-character", "Ni får mer\u200b tid.", "Ni får mer tid\u00adsrum.", "Ni får \u202emer tid.", "Ni fa\u030ar mer tid.",
        "Ni \u2060får mer tid.", "Ni \ufefffår mer tid.", "\u200eNi får mer tid.", "Ni får me\u200dr tid.", "Ni fo\u0308ljer med.",
        "Ni \u2066får\u2069 mer tid.", "Ett cafe\u0301 till."),
    *said(
        "personal-data", "Ring Tolvan, 121212-1212.", "Hon har 19121212-1212.", "Han har 191212121212.", "Äldst är 121212+1212.",
        "Numret är 701063-2391.", "Skriv till anna.namnlos@finns-inte-kommun.se.", "Ring 072-000 00 01.", "Ring +46 72 000 00 01.",
        "Ring 0046720000001.", "Skriv till bo.a.namnlos@finns-inte-kommun.se så ordnas det.", "Numret är 121212–1212.",
        "<!-- Ring 0720000001 i kväll. -->", "Fråga åsa.öberg@finns-inte-kommun.se."),
    mistake("personal-data", EXERCISES[11], also(EXERCISES[11], "ansvarig", "anna.namnlos@finns-inte-kommun.se")),
    mistake("personal-data", "program.md", also("program.md", "ansvarig", "Tolvan 121212-1212")),
]

# The same in two exercises

SAME = [
    "Det som står här kan stå i vilken övning som helst.", "Allt som behövs för att börja i dag finns redan här.",
    "Ta det lugnt och gör en sak i taget hela vägen.", "Säg till den som sitter närmast vad det gäller den här gången.",
    "Be den som kommer sist om en sak som hjälper till.", "Läs bladet en gång till innan något blir bestämt för alltid.",
    "Skriv det viktigaste först och låt resten vänta en vecka.", "Gå ut en stund om luften är tung där mötet ska vara.",
    "Låt alla som vill säga något få göra det först.", "Titta på klockan när halva tiden har gått för alla.",
]

COPIES = [
    mistake("duplicate-text", told, *[under(file, "## Så märks det", words) for file in (one, other)], mark=words)
    for one, other, words in zip(EXERCISES, EXERCISES[1:], SAME)
    for told in [min((one, other), key=lambda file: int(re.search(r"(?m)^nummer: (\d+)", text(file)).group(1)))]
]

# Heavier than the programme allows, though no sentence and no paragraph is

HEAVY = """\
Medarbetarna planerar gemensamma förändringar. Kollegerna beskriver dagliga arbetsuppgifter. Besökarna berättar \
vardagliga händelser. Cheferna samordnar kommande mötestider. Grupperna undersöker tänkbara möjligheter.

Ledarna uppmuntrar nyfikna medarbetare. Kommunens verksamheter samarbetar regelbundet. Arbetslagen jämför tidigare \
erfarenheter. Föreningarna erbjuder praktiska lösningar. Biblioteken ordnar gemensamma träffar.

Förskolorna planerar kommande utflykter. Skolorna beskriver dagliga rutiner. Personalen undersöker tidigare \
erfarenheter. Boendena ordnar trevliga fikastunder. Köksmästarna berättar spännande historier."""


def heavier(file):
    """Long words in the place of sections that may be left out."""
    return [without(file, "## Att ta med sig"), without(file, "## Förbered"), under(file, "## Nästa steg", HEAVY)]


# With the heavy text it has too many words as well.
NEARLY_TOO_LONG = "ovningar/gor-en-egen-antipilot.md"
LIX = [
    mistake("hard-to-read", file, *heavier(file), mark="titel: ", besides={"wrong-length"} if file == NEARLY_TOO_LONG else ())
    for file in EXERCISES if not re.search(r"(?m)^tid: (1[05]|10 x 10) min$", text(file))
]

MISTAKES = LIX + TERMS + PLACEHOLDERS + PARTS + PICTURES + HIDDEN + COPIES
