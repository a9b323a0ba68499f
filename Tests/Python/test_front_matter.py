"""Whatever front matter the reader accepts reads the same with PyYAML's pure BaseLoader.

FRONT_MATTER is the program in Tests/Tools/FrontMatter, which shows what the reader makes of a
document; `swift build` and `swift test` make it.
"""

import json
import os
import random
import subprocess

import pytest
import yaml

from exported import REPOSITORY

PROGRAM = os.environ.get("FRONT_MATTER", REPOSITORY / ".build/debug/front-matter")

# What means something in YAML, or looks as if it did.
TRAPS = [
    ": ", ":", " :", " #", "#", " # ", '"', "'", "''", '\\"', "\\", "[", "]", "{", "}", ",", ", ",
    "- ", "-", "? ", "?", "&", "*", "!", "|", ">", "%", "@", "`", "\t", "\u00a0", "\u0085",
    "\u2028", "\u2029", "\ufeff", "\ufffe", "---", "...", "--- ", "... ", "~", "null", "=", "<<",
    "\u200b", "\u3000", "”", "“", "«", "\U0001f600", "&a ", "*a", "!!str ", "|-", ">+", "%YAML 1.1",
    "k" * 600,
]
PLAIN = [
    "Byt ut", "titel", "tid", "45 min", "2,5 h", "4–12", "ö", "a", "b", "1", " ", "  ", "http://x",
    "gärna efter", "o\u0308", "2026-12-01", "true", "x:y", "a#b", "it's", "5 > 4",
]
BREAKS = ["\n", "\n", "\n", "\r\n", "\n\n", "\n# kommentar\n", "\n  ", "\n ", "\n- ", "\n  - "]


def soup(source, most, of=TRAPS + PLAIN * 2):
    return "".join(source.choice(of) for _ in range(source.randint(0, most)))


def key(source, number):
    traps = source.random() < 0.1
    return soup(source, 3) if traps else source.choice(["nummer", "gärna efter", "é", "<<", "="]) + (
        str(number) if number else "")


def scalar(source):
    """A value alone, as somebody might write it, and sometimes as nobody would."""
    form = source.random()
    if form < 0.45:
        return source.choice(PLAIN) + source.choice(["", source.choice(TRAPS), soup(source, 3)])
    if form < 0.65:
        return '"' + soup(source, 3).replace("\\", "\\\\").replace('"', '\\"') + '"'
    if form < 0.85:
        return "'" + soup(source, 3).replace("'", "''") + "'"
    return soup(source, 4)


def value(source):
    form = source.random()
    after = source.choice(["", "", "", " ", " # so", " #", "#", "\t", " #so"])
    if form < 0.5:
        return " " + scalar(source) + after
    if form < 0.75:
        parts = [scalar(source) for _ in range(source.randint(0, 3))]
        return " [" + source.choice([", ", ",", " , "]).join(parts) + "]" + after
    if form < 0.9:
        indent = source.choice(["", "  ", "    "])
        items = [f"\n{indent}- {scalar(source)}{after}" for _ in range(source.randint(1, 3))]
        return source.choice(["", " ", " # lista"]) + "".join(items)
    return source.choice(["", " ", " # tom", " " * 8])


def entries(source):
    """Keys with their values, one to a line."""
    lines = [
        key(source, number) + source.choice([":", ":", ":", " :"]) + value(source)
        for number in range(source.randint(1, 3))
    ]
    return source.choice(["\n", "\n", "\r\n"]).join(lines)


def anything(source):
    """Pieces in any order, with some sense to it so that not all is refused."""
    return "".join(
        f"k{number}:" + soup(source, 3, [" "] + TRAPS + PLAIN) + source.choice(BREAKS)
        for number in range(source.randint(1, 2)))


def mutated(source):
    """Sound front matter with one piece put in somewhere."""
    sound = source.choice(SOUND)
    place = source.randrange(len(sound) + 1)
    return sound[:place] + source.choice(TRAPS + BREAKS) + sound[place:]


SOUND = [
    "nummer: 7\ntitel: Gör ett dagordningsexperiment\ntid: 30 min\n",
    'titel: "Byt: ut"\nmaterial: [penna, \'ett "block"\']\n',
    "innehåll:\n  - Enhetsmöte\n  - \"Medarbetarsamtal\"  # två\nnummer: 1\n",
    "innehåll:\n- a\n- 'b'\n\n# slut\ntom:\n",
]


def document(source, front_matter):
    start = source.choice(["---\n"] * 9 + ["--- \n", "---\r\n", "\ufeff---\n", "---\t\n"])
    end = source.choice(["\n---\n", "\n---\n", "\n--- \n", "\r\n---\r\n", "---\n", "\n--- #\n"])
    return f"{start}{front_matter}{end}Ingress.\n"


@pytest.fixture(scope="module")
def read():
    def run(documents):
        done = subprocess.run(
            [PROGRAM], input=json.dumps(documents), capture_output=True, text=True, check=True,
            encoding="utf-8", timeout=300)
        return json.loads(done.stdout)
    return run


def yaml_of(text):
    """The first document as pairs in order, or what PyYAML says against it."""
    try:
        loaded = next(yaml.load_all(text, Loader=yaml.BaseLoader))
    except (yaml.YAMLError, ValueError) as error:
        return f"{type(error).__name__}: {error}"
    return [list(pair) for pair in loaded.items()] if isinstance(loaded, dict) else loaded or []


def disagreements(documents, found):
    return [
        (text, ours, yaml_of(text))
        for text, ours in zip(documents, found)
        if ours is not None and ours != yaml_of(text)
    ]


def test_every_file_of_the_repository(read):
    found = [*REPOSITORY.glob("catalog/**/*.md"), *REPOSITORY.glob("fixtures/**/*.md")]
    paths = [path for path in found if path.name != "README.md"]
    texts = [path.read_bytes().decode("utf-8", "replace") for path in sorted(paths)]
    found = read(texts)
    assert disagreements(texts, found) == []
    catalog = [ours for path, ours in zip(sorted(paths), found) if "catalog" in path.parts]
    assert catalog and None not in catalog


@pytest.mark.parametrize("generate, accepted", [(entries, 0.15), (anything, 0.08), (mutated, 0.3)])
def test_generated_documents(read, generate, accepted):
    source = random.Random(f"läroverk {generate.__name__}")
    documents = [document(source, generate(source)) for _ in range(6000)]
    found = read(documents)
    assert disagreements(documents, found)[:5] == []
    assert len([ours for ours in found if ours is not None]) > accepted * len(documents)
