"""Mistakes to plant in the real catalogue, and how they are put in and taken out again.

A mistake is some edits, and where its rule is to tell it: in which file, and on the line that the edits
change first unless `mark` names another.
"""

import dataclasses
import pathlib
import re

CATALOG = pathlib.Path(__file__).parents[2] / "catalog"
TITLE = "titel: "
# The second of the two lines round the front matter.
END = "the second ---"


@dataclasses.dataclass(frozen=True)
class Mistake:
    rule: str
    # Where it is told; the edits may be in other files.
    file: str
    # Functions from a catalogue ({path: text or bytes}) that change it.
    edits: tuple
    # Words of the line where it is told; None for the first line that the edits change.
    mark: str | None = None
    # How often the rule tells it, each time in the same file.
    times: int = 1
    # What other rules tell of the same edits.
    besides: frozenset = frozenset()

    def __str__(self):
        return f"{self.rule}-{pathlib.PurePath(self.file).stem}"


def mistake(rule, file, *edits, mark=None, times=1, besides=()):
    return Mistake(rule, file, edits, mark, times, frozenset(besides))


def files(folder):
    return sorted(f"{folder}/{path.name}" for path in (CATALOG / folder).glob("*.md"))


def text(file):
    return (CATALOG / file).read_text(encoding="utf-8")


def title(file):
    return re.search(r"(?m)^titel: (.*)$", text(file)).group(1)


EXERCISES = files("ovningar")
MODULES = files("moduler")
THEMES = files("teman")
AREAS = files("omraden")
BEHAVIOURS = files("beteenden")
IN_GROUP = [file for file in EXERCISES if "form: i grupp" in text(file)]
ALONE = [file for file in EXERCISES if file not in IN_GROUP]
EACH = EXERCISES + MODULES + THEMES + AREAS + BEHAVIOURS + ["mognadsmodell.md", "program.md"]


# What edits do


def swap(file, old, new):
    """One text for another, where it stands first."""
    def edit(catalog):
        assert old in catalog[file], (file, old)
        catalog[file] = catalog[file].replace(old, new, 1)
    return edit


def line(file, pattern, new):
    """What a pattern finds first, its ^ and $ the ends of lines."""
    def edit(catalog):
        changed, count = re.subn(f"(?m){pattern}", new, catalog[file], count=1)
        assert count and changed != catalog[file], (file, pattern)
        catalog[file] = changed
    return edit


def key(file, name, value):
    """Another value for a key in the front matter, in one line; None takes the key away."""
    new = f"{name}: {value}\n" if value is not None else ""
    return line(file, rf"^{name}:.*\n(- .*\n)*", new)


def also(file, name, value):
    """A key more, after the title."""
    return line(file, r"^(titel: .*)$", rf"\1\n{name}: {value}")


def without(file, heading):
    """A section and what is in it taken away, and all that begin alike."""
    def edit(catalog):
        level = heading.split(" ")[0]
        changed, count = re.subn(
            rf"(?ms)^{re.escape(heading)}.*?(?=^#{{2,{len(level)}}} |\Z)", "", catalog[file])
        assert count, (file, heading)
        catalog[file] = changed.rstrip("\n") + "\n"
    return edit


def under(file, heading, new):
    """A paragraph more, first in a section."""
    return line(file, rf"^({re.escape(heading)}.*)$", lambda found: f"{found.group(1)}\n\n{new}")


def before(file, heading, new):
    return line(file, rf"^({re.escape(heading)}.*)$", lambda found: f"{new}\n\n{found.group(1)}")


def last(file, new):
    """A paragraph more at the end of a file."""
    def edit(catalog):
        catalog[file] = f"{catalog[file].rstrip()}\n\n{new}\n"
    return edit


def add(file, content):
    """A file more, of text or bytes."""
    def edit(catalog):
        assert file not in catalog, file
        catalog[file] = content
    return edit


def remove(file):
    def edit(catalog):
        del catalog[file]
    return edit


def rename(file, new):
    def edit(catalog):
        catalog[new] = catalog.pop(file)
    return edit


def steps_of(file):
    """The minutes of each step."""
    part = re.search(r"(?ms)^## Gör så här\n(.*?)^## ", text(file)).group(1)
    return [int(minutes) for minutes in re.findall(r"(?m)^### .*\((\d+) min", part)]


def retimed(file, minutes):
    """New minutes for the steps from the first on, and for the whole."""
    def edit(catalog):
        rest = list(minutes) + steps_of(file)[len(minutes):]
        whole = sum(rest)
        start = catalog[file].index("## Gör så här")
        head, body = catalog[file][:start], catalog[file][start:]
        for number in range(len(rest)):
            body = re.sub(r"(?m)^(### .*\()\d+ min", rf"\g<1>{rest[number]} MIN", body, count=1)
        catalog[file] = re.sub(r"(?m)^tid: .*$", f"tid: {whole} min", head) + body.replace(" MIN", " min")
    return edit


def flag(file, word, step=0):
    """A word more in the parenthesis of a step."""
    def edit(catalog):
        found = list(re.finditer(r"(?m)^### .*\(\d+ min", catalog[file]))[step]
        catalog[file] = f"{catalog[file][:found.end()]}, {word}{catalog[file][found.end():]}"
    return edit


# Putting them in


def original():
    """Every file of the catalogue; pictures as bytes."""
    return {
        path.relative_to(CATALOG).as_posix(): path.read_text(encoding="utf-8") if path.suffix == ".md" else path.read_bytes()
        for path in sorted(CATALOG.rglob("*")) if path.is_file() and path.name != "README.md"
    }


def changed(edits):
    catalog = original()
    for edit in edits:
        edit(catalog)
    return catalog


def expected_line(one, catalog):
    """The number of the line where a mistake is to be told; None for a file without lines."""
    now = catalog[one.file] if one.file in catalog else None
    if not isinstance(now, str):
        return None
    lines = now.split("\n")
    if one.mark == END:
        return lines.index("---", 1) + 1
    if one.mark is not None:
        return next(number for number, line in enumerate(lines, 1) if one.mark in line)
    old = original().get(one.file, "").split("\n") + [None] * len(lines)
    first = next(number for number, line in enumerate(lines) if line != old[number])
    return next(number for number, line in enumerate(lines, 1) if number > first and line.strip())
