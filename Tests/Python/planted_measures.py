"""Mistakes in numbers, times and amounts, and parts that an exercise lacks."""

import re

from planted import (
    AREAS, BEHAVIOURS, EXERCISES, IN_GROUP, MODULES, THEMES, TITLE, before, flag, key, line, mistake,
    retimed, steps_of, text, title, under, without,
)


def exercise(name):
    return f"ovningar/{name}.md"


def named(*names):
    return [exercise(name) for name in names]


STEPS_OF_45 = named("byt-ut", "gor-en-egen-antipilot")
WITHOUT_PAUSE = [
    file for file in EXERCISES if "### Paus" not in text(file) and len(steps_of(file)) >= 3 and " x " not in text(file)]
TWO_HOURS = [file for file in EXERCISES if "### Paus" in text(file)]

# What an exercise lacks

LACKING = [
    *[mistake("missing-reflection", file, without(file, "## Reflektera"), mark=TITLE) for file in EXERCISES[:10]],
    *[mistake("missing-facilitation", file, without(file, "## Till dig som håller"), mark=TITLE) for file in IN_GROUP[:10]],
    *[mistake("missing-group-size", file, key(file, "gruppstorlek", None), mark=TITLE) for file in IN_GROUP[:10]],
    *[mistake("missing-example", file, without(file, "## Exempel: "), mark=TITLE) for file in EXERCISES[:10]],
    *[mistake("missing-adaptation", file, without(file, "## Anpassa"), mark=TITLE) for file in EXERCISES[7:]],
    *[mistake("missing-signs", file, without(file, "## Så märks det"), mark=TITLE) for file in EXERCISES[5:15]],
]


# Steps and times

def tenth_step(file):
    """Steps of a minute put in first, until there are ten, their time taken from the longest."""
    minutes = [int(number) for number in re.findall(r"(?m)^### (?!Paus).*\((\d+) min", steps_part(file))]
    more = 10 - len(minutes)
    longest = max(minutes)
    new = "".join(f"### Gör sak {number + 1} (1 min)\n\n> Gör den.\n\n" for number in range(more))

    def edit(catalog):
        changed = re.sub(rf"(?m)^(### (?!Paus).*\(){longest} min", rf"\g<1>{longest - more} min", catalog[file], count=1)
        catalog[file] = re.sub(r"(?m)^### .*\(\d+ min", lambda found: new + found.group(), changed, count=1)
    return edit


def steps_part(file):
    return re.search(r"(?ms)^## Gör så här\n(.*?)^## ", text(file)).group(1)


def last_step(file):
    return re.findall(r"(?m)^### (?!Paus)[^(\n]*", steps_part(file))[-1]


def late_step(file, minutes):
    """The step in which an hour and a half without a pause is over."""
    without = 0
    for heading, length in zip(re.findall(r"(?m)^### .*(?= \()", steps_part(file)), [*minutes, *steps_of(file)[len(minutes):]]):
        without = 0 if heading.startswith("### Paus") else without + length
        if without > 90:
            return heading
    raise AssertionError(file)


STEPS = [
    *[mistake("too-many-steps", file, tenth_step(file), mark=last_step(file)) for file in EXERCISES
      if max(steps_of(file)) > 10 - len(steps_of(file)) and " x " not in text(file)],
    *[mistake("step-too-long", file, retimed(file, minutes), mark="### ", besides=besides) for file, minutes, besides in [
        (exercise("byt-ut"), [46], ()), (exercise("fira-era-framgangar"), [47], ()),
        (exercise("gor-en-egen-antipilot"), [50], ()), (exercise("gor-ett-dagordningsexperiment"), [46], ()),
        (exercise("gor-mer-av-det-som-fungerar"), [48], ()), (exercise("led-samskapande-moten"), [60], ()),
        (exercise("stark-graden-av-tillit"), [46], ()), (exercise("testa-ett-annat-perspektiv"), [46], ()),
        (exercise("beskriv-era-anvandare"), [46, 3, 10], ()), (exercise("var-kreativa-tillsammans"), [46, 7, 5, 10, 7, 7, 5], ()),
        (exercise("tank-nytt-i-vardagen"), [46, 10, 15, 10], ()),
    ]],
    *[mistake("step-minutes-differ", file, key(file, "tid", wrong)) for file, wrong in zip(EXERCISES[3:], [
        "11 min", "1,5 h", "44 min", "31 min", "12 min", "1 h 59 min", "29 min", "1 h", "1 h 29 min", "14 min", "2,5 h",
    ])],
    *[mistake("step-minutes-differ", "ovningar/coacha-dig-sjalv.md", key("ovningar/coacha-dig-sjalv.md", "tid", "10 x 11 min"))],
    *[mistake("session-length", file, retimed(file, minutes), mark="tid: ", besides=besides) for file, minutes, besides in [
        (exercise("testa-ett-annat-perspektiv"), [1, 1, 3, 2, 2], ()),
        (exercise("fira-era-framgangar"), [1, 1, 1, 1, 1], ()), (exercise("gor-mer-av-det-som-fungerar"), [1, 2, 2, 4], ()),
        (exercise("utforska-innovation"), [11], ()),
        (exercise("tank-nytt-i-vardagen"), [15, 10, 15, 20, 5, 40, 30, 15, 5], ()),
        (exercise("hitta-utvecklingsomraden"), [10, 5, 10, 30, 15, 5, 30, 30, 20, 5], ()),
        (exercise("skapa-en-anvandarresa"), [30, 20, 20, 15, 5, 20, 20, 20, 20], ()),
        (exercise("stark-graden-av-tillit"), [2, 2, 3, 2], ()), (exercise("utforska-innovation"), [10, 10, 30, 20, 10, 25, 16], ()),
        (exercise("gor-mer-av-det-som-fungerar"), [1, 1, 1, 1], ()),
    ]],
    *[mistake("module-length", file, line(file, r"^(### .*\()10 min", r"\g<1>500 min"), mark=mark, besides=())
      for file, mark in [(file, TITLE) for file in MODULES]],
    *[mistake("module-length", "moduler/stall-utforskande-fragor.md", line(file, r"^(titel: .*)\n(tid:.*\n)?", r"\1\ntid: 8 h\n") if "\ntid:" not in text(file) else key(file, "tid", "8 h"), mark=TITLE) for file in BEHAVIOURS],
    *[mistake("module-length", "moduler/utveckla-gruppen.md", retimed(exercise("stark-graden-av-tillit"), [450]), mark=TITLE,
              besides={"session-length", "step-too-long"})],
    *[mistake("no-pause", file, retimed(file, minutes), mark=late_step(file, minutes)) for file, minutes in [
        (exercise("beskriv-era-anvandare"), [20, 20, 20, 20, 10, 1]),
        (exercise("byt-ut"), [20, 20, 20, 20, 10, 10, 10]),
        (exercise("gor-en-antipilot-i-verksamheten"), [21]),
        (exercise("gor-en-egen-antipilot"), [40, 40, 11]),
        (exercise("gor-ett-dagordningsexperiment"), [30, 30, 30, 30, 30]),
        (exercise("led-samskapande-moten"), [45, 45, 10]),
        (exercise("var-kreativa-tillsammans"), [36]),
        (exercise("los-utmaningar-med-kreativitet"), [40, 40, 15]),
        (exercise("utforska-innovation"), [31, 10, 30, 20, 10, 20, 10, 10, 9]),
        (exercise("skapa-en-anvandarresa"), [30, 30, 20, 11, 5, 10, 10, 10, 10]),
    ]],
    *[mistake("occasion-out-of-range", file, flag(file, word, step)) for file, word, step in [
        *[(exercise("coacha-dig-sjalv"), word, step) for step, word in enumerate([
            "från tillfälle 11", "endast tillfälle 11", "från tillfälle 12", "endast tillfälle 99", "från tillfälle 100"])],
        *[(file, "från tillfälle 2", 0) for file in named("byt-ut", "fira-era-framgangar", "utforska-innovation")],
        *[(file, "endast tillfälle 3", 1) for file in named("led-samskapande-moten", "stark-graden-av-tillit")],
    ]],
    *[mistake("invalid-duration", file, line(file, r"^(### .*\()(\d+ min)", rf"\g<1>{wrong}")) for file, wrong in zip(EXERCISES, [
        "ca 5 min", "5–10 min", "5 minuters", "fem min", "~5 min", "max 5 min", "5 min med paus", "0,3 min", "5 m", "5-10 min",
    ])],
]

# Numbers and places

CHANNEL = "beteenden/digital-teamkanal.md"
# The module that speaks of it by its title.
BY_TITLE = "moduler/stall-utforskande-fragor.md"


def only_placed(file):
    """Whether nothing but a module speaks of an exercise by its title."""
    return not any(re.search(rf"(?m)^(gör först|gärna efter|börja här): .*{title(file)}", text(other)) for other in [*EXERCISES, "program.md"])


NUMBERS = [
    *[mistake("number-gap", file, key(file, "nummer", number)) for file, number in [
        (exercise("gor-mer-av-det-som-fungerar"), 18), (exercise("gor-mer-av-det-som-fungerar"), 21),
        (exercise("gor-mer-av-det-som-fungerar"), 1000), ("teman/utveckla-gruppen.md", 6), ("teman/utveckla-gruppen.md", 9),
        ("moduler/utveckla-gruppen.md", 7), ("moduler/utveckla-gruppen.md", 12),
    ]],
    *[mistake("number-gap", told, key(file, "nummer", number), mark="nummer: ") for file, number, told in [
        (exercise("utforska-innovation"), 18, exercise("tank-nytt-i-vardagen")),
        (exercise("tank-nytt-i-vardagen"), 18, exercise("testa-ett-annat-perspektiv")),
        (exercise("byt-ut"), 18, exercise("coacha-dig-sjalv")),
        (exercise("fira-era-framgangar"), 18, exercise("gor-mer-av-det-som-fungerar")),
    ]],
    *[mistake("duplicate-number", told, key(file, "nummer", number), mark="nummer: ") for file, number, told in [
        (exercise("byt-ut"), 7, exercise("gor-ett-dagordningsexperiment")), (exercise("byt-ut"), 17, exercise("gor-mer-av-det-som-fungerar")),
        (exercise("beskriv-era-anvandare"), 16, exercise("fira-era-framgangar")), (exercise("coacha-dig-sjalv"), 11, exercise("hitta-utvecklingsomraden")),
        (exercise("coacha-dig-sjalv"), 12, exercise("skapa-en-anvandarresa")), (exercise("byt-ut"), 14, exercise("los-utmaningar-med-kreativitet")),
        (MODULES[0], 5, MODULES[2]), (MODULES[0], 6, MODULES[5]), (THEMES[0], 4, THEMES[2]), (AREAS[0], 3, AREAS[3]),
    ]],
    *[mistake("theme-size", "teman/gor-plats-for-innovation.md", key(file, "tema", "Gör plats för innovation"), mark=TITLE)
      for file in named("utforska-innovation", "tank-nytt-i-vardagen", "testa-ett-annat-perspektiv", "led-samskapande-moten",
                        "beskriv-era-anvandare", "hitta-utvecklingsomraden", "fira-era-framgangar")],
    *[mistake("theme-size", "teman/kom-pa-nya-ideer.md", key(file, "tema", tema), mark=TITLE) for file, tema in [
        (exercise("var-kreativa-tillsammans"), "Utveckla gruppen"), (exercise("los-utmaningar-med-kreativitet"), "Utveckla gruppen"),
        (exercise("var-kreativa-tillsammans"), "Förstå er användare"), (exercise("los-utmaningar-med-kreativitet"), "Utforska nya perspektiv"),
    ]],
    *[mistake("unplaced-exercise", file, line(module, rf"^- {title(file)}\n", ""), mark=TITLE)
      for file in EXERCISES for module in MODULES if f"\n- {title(file)}\n" in text(module)],
    *[mistake("duplicate-content", file, line(file, r"^(- .*)\n", r"\1\n\1\n")) for file in MODULES if "innehåll: [" not in text(file)],
    *[mistake("duplicate-content", file, line(file, r"^((?:- .*\n)*)status", lambda found: f"{found[1]}{found[1].splitlines()[-1]}\nstatus"))
      for file in MODULES if "innehåll: [" not in text(file)],
    *[mistake("ambiguous-reference", module, key(CHANNEL, "titel", title(file)), line(BY_TITLE, "Digital teamkanal", "digital-teamkanal"),
              mark=f"- {title(file)}")
      for file in EXERCISES for module in MODULES if f"\n- {title(file)}\n" in text(module) and only_placed(file)],
    *[mistake("duplicate-title", told, key(file, "titel", title(other)), mark=TITLE) for file, other, told in [
        (MODULES[0], MODULES[1], MODULES[0]), (MODULES[2], MODULES[3], MODULES[2]), (MODULES[4], MODULES[5], MODULES[5]),
        (MODULES[1], MODULES[2], MODULES[2]), (MODULES[3], MODULES[4], MODULES[4]), (MODULES[0], MODULES[5], MODULES[5]),
        (MODULES[1], MODULES[3], MODULES[1]), (MODULES[2], MODULES[5], MODULES[5]), (MODULES[0], MODULES[3], MODULES[0]),
        (MODULES[0], MODULES[2], MODULES[2]),
    ]],
]

# Maturity

MATURITY = [
    *[mistake("duplicate-mapping", file, line(file, "^(- [^:\n]+, mot [0-9]): (.*)$", r"\1: \2\n\1: Ni gör det igen och igen."))
      for file in EXERCISES[:10]],
    *[mistake("missing-descriptor", file, line(file, rf"^{grade}\. .*\n", ""), mark=TITLE)
      for file in AREAS for grade in (4,)],
    *[mistake("missing-descriptor", file, line(file, r"^3\. .*\n4\. .*\n", ""), mark=TITLE) for file in AREAS],
    *[mistake("missing-descriptor", file, line(file, r"^2\. .*\n3\. .*\n4\. .*\n", ""), mark=TITLE) for file in AREAS],
]


def cells():
    """(area, grade) → the exercises that lead there."""
    found = {}
    for file in EXERCISES + BEHAVIOURS:
        for area, grade in re.findall(r"(?m)^- ([^:\n]+), mot (\d): ", text(file)):
            found.setdefault((area, grade), []).append(file)
    return found


def area_file(area):
    return next(file for file in AREAS if title(file) == area)


def uncover(area, grade, files):
    """Taken away from all that lead to a cell; what leads nowhere then takes another, covered one."""
    return [edit for file in files for edit in uncovering(file, f"- {area}, mot {grade}: ")]


def uncovering(file, mapping):
    left = [one for one in re.findall(r"(?m)^- [^:\n]+, mot \d: ", text(file)) if one != mapping]
    other = next(one for one in ALWAYS_COVERED if one != mapping)
    return [line(file, rf"^{mapping}.*\n", "" if left else f"{other}Det går att göra på nytt.\n")]


# Each leads from several exercises.
ALWAYS_COVERED = ["- Kultur och förhållningssätt, mot 2: ", "- Kultur och förhållningssätt, mot 3: "]


MATURITY += [
    mistake("uncovered-cell", area_file(area), *uncover(area, grade, files), mark=f"{grade}. ")
    for (area, grade), files in sorted(cells().items())
]

# Length

SHORT_WORDS = "Det går bra att göra det en gång till. Ta det lugnt. Lyssna på den som talar. Titta på det som är kvar. " * 3


def longer(paragraphs):
    return "\n\n".join([SHORT_WORDS.strip()] * paragraphs)


def shorter(file):
    """A theme's introduction with its first paragraph alone."""
    return line(file, r"^---\n\n(.*)\n\n(?:.|\n)*?(?=^## )", r"---\n\n\1\n\n")


LENGTHS = [
    *[mistake("wrong-length", file, under(file, "## Nästa steg", longer(6)), mark=TITLE) for file in EXERCISES[:10]],
    *[mistake("wrong-length", file, before(file, "## Exempel", longer(2)), mark=TITLE) for file in THEMES],
    *[mistake("wrong-length", file, shorter(file), mark=TITLE) for file in THEMES],
]

MISTAKES = LACKING + STEPS + NUMBERS + MATURITY + LENGTHS
