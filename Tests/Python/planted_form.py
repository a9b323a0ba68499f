"""Mistakes in how files are written and in what they refer to."""

import re

from planted import (
    AREAS, BEHAVIOURS, CATALOG, EACH, END, EXERCISES, MODULES, THEMES, TITLE, add, also, before, key, last, line, mistake,
    swap, text, title, under, without,
)

TEN = EXERCISES[:10]
PICTURE = (CATALOG / "media/resan-pa-vaggen.svg").read_bytes()
PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x02\x00\x00\x00\x02\x08\x02\x00\x00\x00\xfd\xd4\x9as"
HELD = "## Till dig som håller i övningen"


def show(file, words):
    """Words in a section whose words are not counted."""
    return under(file, "## Anpassa", words)


def use(media):
    """A link to a file in media, so that it is used."""
    return show(EXERCISES[0], f"Hämta [bladet som hör till](../{media}) före mötet.")


def in_bytes(file, wrong):
    """Bytes that are no UTF-8, before the first heading."""
    def edit(catalog):
        catalog[file] = catalog[file].encode().replace(b"\n## ", b"\n" + wrong + b"\n## ", 1)
    return edit


def exercise(name):
    return f"ovningar/{name}.md"


def number(file):
    return int(re.search(r"(?m)^nummer: (\d+)", text(file)).group(1))


def two_steps(file):
    """The same key for the first two steps, and the line of the second."""
    first, second = re.findall(r"(?m)^### .*$", text(file))[:2]

    def edit(catalog):
        catalog[file] = catalog[file].replace(first, f"{first} {{#nu}}", 1).replace(second, f"{second} {{#nu}}", 1)
    return edit, second


def emptied(file, heading):
    """A section with its heading alone."""
    return line(file, rf"^{heading}\n\n(?:.|\n)*?\n(?=## )", f"{heading}\n\n")


# Front matter

FRONT_MATTER = [
    *[mistake("invalid-front-matter", file, line(file, wrong[0], wrong[1])) for file, wrong in zip(TEN, [
        ("^status: utkast$", "status utkast"), ("^status: utkast$", "status:utkast"),
        ("^nyckelord: .*$", "nyckelord: [tid, vanor"), ("^status: utkast$", "status: utkast # klart\tnästan"),
        ("^status: utkast$", "status: @utkast"), ("^status: utkast$", 'status: "utkast'),
        ("^status: utkast$", "status: utkast: nästan"), ("^status: utkast$", "status: {utkast}"),
        ("^status: utkast$", "status: 'utkast"), ("^status: utkast$", "  status: utkast"),
    ])],
    *[mistake("unknown-key", file, also(file, wrong, "något")) for file, wrong in zip(EACH[::3], [
        "tidd", "författare", "ordning på", "temat", "tags", "date", "nivå", "längd", "beskrivning", "summary", "vem",
    ])],
    *[mistake("duplicate-key", file, line(file, r"^---\n(?=\n)", f"{name}: {value}\n---\n")) for file, name, value in [
        (EXERCISES[0], "titel", "Samma"), (EXERCISES[1], "status", "testad"), (EXERCISES[2], "tid", "1 h"),
        (EXERCISES[3], "nummer", "1"), (MODULES[0], "titel", "Samma"),
        (MODULES[1], "status", "utkast"), (THEMES[0], "titel", "Samma"), (AREAS[0], "status", "utkast"),
        (BEHAVIOURS[0], "titel", "Samma"), ("program.md", "titel", "Samma"),
    ]],
    *[mistake("missing-key", file, key(file, name, None), mark=END) for file, name in [
        (EXERCISES[0], "tid"), (EXERCISES[1], "form"), (EXERCISES[2], "nummer"),
        (EXERCISES[3], "tema"), (EXERCISES[4], "titel"), (THEMES[0], "nummer"),
        (BEHAVIOURS[0], "beteende"), (BEHAVIOURS[1], "tillfälle"), (AREAS[0], "nummer"),
        ("program.md", "version"), ("program.md", "licens"),
    ]],
    *[mistake("invalid-value", file, key(file, name, value)) for file, name, value in [
        (EXERCISES[0], "form", "grupp"), (EXERCISES[1], "form", "ensam"), (EXERCISES[2], "nummer", "nio"),
        (EXERCISES[3], "gruppstorlek", "många"), (EXERCISES[4], "fas", "[göra]"), (EXERCISES[5], "status", "klar"),
        (EXERCISES[6], "återkommer", "ibland"), (EXERCISES[7], "följ upp efter", "snart"),
        (EXERCISES[8], "börja", "i god tid"), ("program.md", "version", "ett"), ("program.md", "ordning", "blandad"),
    ] if f"\n{name}:" in text(file)],
    *[mistake("invalid-value", file, line(file, "^- ([^:\n]+), mot ([0-9]): ", wrong)) for file, wrong in [
        (EXERCISES[9], r"- \1 mot \2: "), (EXERCISES[10], r"- \1, mot \2. "), (EXERCISES[11], r"- \1, mot grad \2: "),
    ]],
    *[mistake("invalid-identifier", file, line(file, r"^(## Mall: .*)$", rf"\1 {{#{wrong}}}")) for file, wrong in zip(TEN, [
        "Ett", "två", "a b", "a_b", "å", "UPP", "a.b", "a/b", "", "ett!",
    ])],
]

# Headings and sections

SECTIONS = [
    *[mistake("missing-section", file, without(file, heading), mark=TITLE) for file, heading in [
        (EXERCISES[0], "## Syfte"), (EXERCISES[1], "## Det här övas"),
        (EXERCISES[2], "## Syfte"), (EXERCISES[3], "## Det här övas"),
        (MODULES[0], "## Varför"), (MODULES[1], "## Möte med innovationsteamet"),
        (MODULES[2], "## Om ni inte kunde träffas"), (THEMES[0], "## Exempel"),
        (AREAS[0], "## Grader"), (BEHAVIOURS[0], "## Reflektera"),
        (BEHAVIOURS[1], "## Gör så här"),
    ]],
    *[mistake("duplicate-section", file, last(file, f"{heading}\n\n{words}"), mark=None) for file, heading, words in [
        *[(file, "## Syfte", "Ni får syn på något nytt.") for file in EXERCISES[:3]],
        *[(file, "## Anpassa", "Gör den kortare.") for file in EXERCISES[3:6]],
        (MODULES[0], "## Varför", "Det går fort."), (MODULES[1], "## Metoder och verktyg", "- **Lista.** Skriv."),
        (THEMES[0], "## Exempel", "- En\n- Två\n- Tre"), (BEHAVIOURS[0], "## Reflektera", "- Vad hände?"),
    ]],
    *[mistake("empty-section", file, last(file, "## Lär dig mer")) for file in EXERCISES[:4]],
    *[mistake("empty-section", file, emptied(file, heading), mark=heading) for file, heading in [
        *[(file, "## Syfte") for file in EXERCISES[4:8]], (MODULES[0], "## Varför"), (MODULES[1], "## Metoder och verktyg"),
    ]],
    *[mistake("unknown-section", file, last(file, f"## {heading}\n\nEtt stycke.")) for file, heading in zip(EACH[::3], [
        "Syftet med det", "Mål", "Bakgrund", "Tips", "Material", "Introduktion", "Sammanfattning", "Avslutning",
        "Frågor och svar", "Kontakt", "Övrigt",
    ])],
    *[mistake("misplaced-section", file, line(file, f"^{heading}$", wrong)) for file, heading, wrong in [
        *[(file, "## Syfte", "### Syfte") for file in EXERCISES[:3]],
        *[(file, "## Reflektera", "### Reflektera") for file in EXERCISES[3:6]],
        *[(file, "## Anpassa", "#### Anpassa") for file in EXERCISES[6:9]],
        (MODULES[0], "## Varför", "### Varför"),
    ]],
    *[mistake("wrong-count", file, edit, mark="## Exempel" if file in THEMES else "## Gör så här") for file, edit in [
        *[(file, last(file, "- En grupp till provar något.")) for file in THEMES],
        *[(file, line(file, r"^- .*\n(?!- )", "")) for file in THEMES],
        *[(file, line(file, r"^## Reflektera$", "### Prova en gång till\n\nGör om det.\n\n## Reflektera")) for file in BEHAVIOURS],
    ]],
    *[mistake("looks-like", file, edit, mark=mark[0] if mark else None) for file, edit, *mark in [
        (EXERCISES[0], line(EXERCISES[0], "^## Syfte$", "##Syfte")),
        (EXERCISES[1], show(EXERCISES[1], "# En rubrik")), (EXERCISES[2], show(EXERCISES[2], "• en sak\n• en till")),
        (EXERCISES[3], show(EXERCISES[3], "-en sak\n-en till")), (EXERCISES[4], show(EXERCISES[4], "1.en sak\n2.en till")),
        (EXERCISES[5], show(EXERCISES[5], "Två * tre** fyra")), (EXERCISES[6], show(EXERCISES[6], "| a | b |\n|--|--|\n| c | d |"), "|--|--|"),
        (EXERCISES[7], show(EXERCISES[7], "| a | b |\n|---|---|\n| c | d | e |"), "| c | d | e"),
        (EXERCISES[8], show(EXERCISES[8], "[Namn]: skriv här")), (EXERCISES[9], show(EXERCISES[9], "3. tre\n4. fyra")),
        (EXERCISES[10], show(EXERCISES[10], "Ett __halvt")), (EXERCISES[11], show(EXERCISES[11], "☐ Boka rummet.")),
        (EXERCISES[12], show(EXERCISES[12], "1. Ett\n  - två"), "  - två"),
    ]],
    *[mistake("misplaced-field", file, edit) for file, edit in [
        *[(file, under(file, "## Syfte", "Vi heter ____.")) for file in EXERCISES[:4]],
        *[(file, show(file, "- [ ] Kryssa här.")) for file in EXERCISES[4:7]],
        (MODULES[0], under(MODULES[0], "## Varför", "För att ____.")),
        (MODULES[1], under(MODULES[1], "## Metoder och verktyg", "- Vi heter ____.")), (AREAS[0], swap(AREAS[0], "1. Vi", "1. ____ Vi")),
        (THEMES[0], before(THEMES[0], "## Exempel", "Vi heter ____.")),
    ]],
    *[mistake("unsupported-markup", file, show(file, wrong)) for file, wrong in zip(EXERCISES, [
        "En <b>fet</b> rad.", "Rad ett<br>rad två.", "```\nkod\n```", "~~~\nkod\n~~~", "***", "* * *", "<div>text</div>",
        "- - -\n\nEn till.", "<img src='a.png'>", "Ett <u>streck</u>.",
    ])],
    *[mistake("duplicate-identifier", file, edit, mark=mark) for file, edit, mark in [
        *[(file, under(file, "## Reflektera", "- Vad hände? {#samma}\n- Vad mer? {#samma}"), "Vad mer?") for file in EXERCISES[:6]],
        *[(file, before(file, "## Reflektera", "## Mall: En {#lika}\n\nEn per grupp\n\n- Ja: ____\n\n## Mall: Två {#lika}\n\n- Nej: ____"), "## Mall: Två {")
          for file in EXERCISES[6:8]],
        *[(file, edit, mark) for file in EXERCISES[8:11] for edit, mark in [two_steps(file)]],
    ]],
]

# Files

FILES = [
    *[mistake("unknown-file", file, add(file, content)) for file, content in [
        ("ovningar/bild.txt", "Text"), ("ovningar/byt.txt", "Text"), ("anteckningar.md", "Text"),
        ("teman/ny.markdown", "Text"), ("program.txt", "Text"), ("laroverk.json", "{}"), ("moduler/lista.csv", "a;b"),
        ("omraden/x.docx", b"PK\x03\x04"), ("ovningar.md", "Text"), ("program.xml", "<a/>"),
    ]],
    *[mistake("invalid-encoding", file, swap(file, "## ", f"{sign}## ")) for file, sign in zip(TEN, [
        "\x00", "\x01", "\x07", "\x08", "\x0b", "\x0c", "\x1a", "\x1b", "\x7f", "\x1f",
    ])],
    *[mistake("invalid-encoding", file, in_bytes(file, wrong)) for file, wrong in zip(EACH[17:], [
        b"\xe5", b"\xff\xfe", b"\xc3 ", b"\xc0\xaf", b"\xed\xa0\x80",
    ])],
    *[mistake("too-large", file, last(file, "<!-- " + "x" * 1_100_000 + " -->"), mark="") for file in
      [*TEN[:6], MODULES[0], THEMES[0], AREAS[0], BEHAVIOURS[0]]],
    *[mistake("too-deep", file, show(file, ">" * 120 + " djupt")) for file in TEN],
]

# References

REFERENCES = [
    *[mistake("unknown-theme", file, key(file, "tema", wrong), besides=besides) for file, wrong, besides in zip(TEN, [
        "Förstå våra användare", "Gör rum", "Utveckla", "Gruppen", "Tema 1", "Kom på", "utforska", "innovation", "Tillit", "9",
    ], [()] * 10)],
    *[mistake("unknown-area", file, line(file, "^- ([^:\n]+), mot ([0-9]): ", rf"- {wrong}, mot \2: "), besides=besides)
      for file, wrong, besides in zip(TEN, [
          "Kulturen", "Användare", "Struktur", "Samverkan ute", "Ledarskap", "Tid", "Planering", "Förhållningssätt",
          "Kultur", "Område 1",
      ], [()] * 10)],
    *[mistake("unknown-grade", file, line(file, "^- ([^:\n]+), mot ([0-9]): ", rf"- \1, mot {wrong}: ")) for file, wrong in zip(TEN, [
        "5", "0", "9", "Vi kan", "Vi vill", "10", "Vi tänker", "Provad", "tre", "fem",
    ])],
    *[mistake("unknown-exercise", file, also(file, name, f"[{wrong}]")) for file, name, wrong in [
        (EXERCISES[0], "gör först", "Byt allt"), (EXERCISES[2], "gör först", "Byt uts"),
        (EXERCISES[3], "gärna efter", "Fira"), (EXERCISES[5], "gärna efter", "Coacha"),
        (EXERCISES[7], "gör först", "finns-inte"), (EXERCISES[9], "gärna efter", "Enhetsmötet"),
    ]],
    *[mistake("unknown-exercise", file, edit) for file, edit in [
        (MODULES[0], swap(MODULES[0], "innehåll:\n", "innehåll:\n- Lyssna mer\n")),
        (MODULES[1], swap(MODULES[1], "innehåll:\n", "innehåll:\n- lyssna-mer\n")),
        (MODULES[2], swap(MODULES[2], "innehåll:\n", "innehåll:\n- Gör plats för innovation\n")),
        ("program.md", swap("program.md", "börja här: [", "börja här: [Lyssna mer, ")),
    ]],
    *[mistake("broken-link", file, show(file, f"Se {wrong} också.")) for file, wrong in zip(EXERCISES, [
        "[](finns-inte.md)", "[den](finns-inte.md)", "[den](ovningar/byt-ut.md)", "[den](../ovningar/byt.md)",
        "[den](../moduler/finns.md)", "[den](../teman/gor-plats.md)", "[den](byt-ut)", "[den](/ovningar/byt-ut.md)",
        "[den](../../docs/format.md)", "[den](byt-ut.html)", "[den](../omraden/tid.md)",
    ])],
    *[mistake("missing-media", file, show(file, wrong)) for file, wrong in zip(EXERCISES, [
        "![En karta över torget.](../media/karta.svg)", "![En karta över torget.](../media/karta.png)",
        "Hämta [kartan](../media/karta.pdf).", "Se [filmen](../media/film.mp4).", "Hör [rösten](../media/rost.mp3).",
        "![En resa på en vägg.](../media/Resan-pa-vaggen.svg)", "![En resa på en vägg.](../media/resan-pa-vagen.svg)",
        "![En resa på en vägg.](../media/resan-pa-vaggen.png)", "![En karta över torget.](../media/bilder/karta.svg)",
        "![En karta över torget.](../media/karta.gif)",
    ])],
    *[mistake("order-breaks-dependency", told, also(file, "gör först", f"[{first}]"), mark=mark) for file, first, told, mark in [
        ("ovningar/testa-ett-annat-perspektiv.md", "Utforska innovation", "moduler/utforska-nya-perspektiv.md", "- Testa"),
        ("ovningar/utforska-innovation.md", "Tänk nytt i vardagen", "moduler/utforska-nya-perspektiv.md", "- Utforska"),
        ("ovningar/led-samskapande-moten.md", "Utforska innovation", "moduler/utforska-nya-perspektiv.md", "- Led"),
        ("ovningar/coacha-dig-sjalv.md", "Gör en egen antipilot", "moduler/gor-plats-for-innovation.md", "- Coacha"),
        ("ovningar/gor-en-egen-antipilot.md", "Beskriv era användare", "moduler/gor-plats-for-innovation.md", "- Gör en egen"),
        ("ovningar/beskriv-era-anvandare.md", "Var kreativa tillsammans", "moduler/forsta-er-anvandare.md", "- Beskriv"),
        ("ovningar/hitta-utvecklingsomraden.md", "Lös utmaningar med kreativitet", "moduler/forsta-er-anvandare.md", "- Hitta"),
        ("ovningar/var-kreativa-tillsammans.md", "Fira era framgångar", "moduler/kom-pa-nya-ideer.md", "- Var"),
        ("ovningar/stark-graden-av-tillit.md", "Fira era framgångar", "moduler/utveckla-gruppen.md", "- Stärk"),
        ("ovningar/fira-era-framgangar.md", "Gör mer av det som fungerar", "moduler/utveckla-gruppen.md", "- Fira"),
    ]],
    *[mistake("dependency-cycle", told, *edits, besides=besides) for told, edits, besides in [
        *[(file, [also(file, "gör först", f"[{title(file)}]")], ()) for file in EXERCISES[:5]],
        *[(min((one, two), key=number), [also(one, "gör först", f"[{title(two)}]"), also(two, "gör först", f"[{title(one)}]")], ())
          for one, two in [(EXERCISES[0], EXERCISES[5]), (EXERCISES[2], EXERCISES[3]), (EXERCISES[7], EXERCISES[9]),
                           (EXERCISES[13], EXERCISES[14]), (EXERCISES[15], EXERCISES[1])]],
    ]],
    *[mistake("redundant-dependency", exercise(name), also(exercise(name), "gör först", "[Gör en egen antipilot]"), mark="gärna efter: ")
      for name in ["byt-ut", "gor-ett-dagordningsexperiment", "gor-en-antipilot-i-verksamheten"]],
    mistake("redundant-dependency", exercise("hitta-utvecklingsomraden"),
            also(exercise("hitta-utvecklingsomraden"), "gör först", "[Beskriv era användare]"), mark="gärna efter: "),
    mistake("redundant-dependency", exercise("los-utmaningar-med-kreativitet"),
            also(exercise("los-utmaningar-med-kreativitet"), "gärna efter", "[Var kreativa tillsammans]")),
    mistake("redundant-dependency", exercise("skapa-en-anvandarresa"),
            key(exercise("skapa-en-anvandarresa"), "gärna efter", "[Hitta utvecklingsområden, Beskriv era användare]")),
    *[mistake("redundant-dependency", exercise(name), also(exercise(name), "gör först", f"[{first}, {first}]")) for name, first in [
        ("tank-nytt-i-vardagen", "Utforska innovation"), ("led-samskapande-moten", "Testa ett annat perspektiv"),
        ("fira-era-framgangar", "Stärk graden av tillit"), ("gor-mer-av-det-som-fungerar", "Stärk graden av tillit"),
    ]],
    mistake("redundant-dependency", exercise("gor-mer-av-det-som-fungerar"),
            also(exercise("fira-era-framgangar"), "gör först", "[Stärk graden av tillit]"),
            also(exercise("gor-mer-av-det-som-fungerar"), "gör först", "[Fira era framgångar, Stärk graden av tillit]")),
    *[mistake("unknown-exporter", "program.md", key("program.md", "exportera", f"[json, {wrong}]")) for wrong in [
        "scorm", "scorm-1.3", "scorm12", "pdf", "html", "epub", "outlines", "jsonl", "cmi6", "powerpoint",
    ]],
]

# Media

MEDIA = [
    *[mistake("unused-media", f"media/{name}", add(f"media/{name}", content), mark="") for name, content in [
        *[(f"bild-{number}.svg", PICTURE) for number in range(8)], ("en.svg", PICTURE), ("sista-bilden.svg", PICTURE),
    ]],
    *[mistake("large-media", f"media/{name}", add(f"media/{name}", content), use(f"media/{name}"), mark="") for name, content in [
        *[(f"stor-{number}.svg", PICTURE.replace(b"</svg>", b"<!--" + b"x" * (1_000_001 + number) + b"--></svg>")) for number in range(6)],
        *[(f"blad-{number}.pdf", b"%PDF-1.4\n" + b"x" * (10_000_001 + number) + b"\n%%EOF\n") for number in range(4)],
    ]],
    *[mistake("invalid-media", f"media/{name}", add(f"media/{name}", content), use(f"media/{name}"), mark="") for name, content in [
        ("a.png", PICTURE), ("b.jpg", PICTURE), ("c.pdf", PICTURE), ("d.svg", PNG), ("e.gif", b"GIF"), ("f.webp", b"RIFF"),
        ("g.mp4", b"film"), ("h.mp3", b"%PDF-1.4\n"), ("i.svg", b"<p>text</p>"), ("j.png", b""),
    ]],
]

MISTAKES = FRONT_MATTER + SECTIONS + FILES + REFERENCES + MEDIA
