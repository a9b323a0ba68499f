"""generate.py CATALOG COUNT OUTPUT: makes a catalogue of COUNT exercises out of a real one.

Exercises, themes and modules are copies of the real ones in turn, with identifiers, titles, numbers and
some words of their own, so that they are as long and as varied as what authors write. Every five
exercises have a theme and a module to themselves, and require only earlier ones. The same input
gives the same bytes.
"""

import re
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

GROUP = 5
# Within a group: which earlier places an exercise requires, and which it is better done after.
REQUIRES = {1: [0], 3: [1, 2], 4: [3]}
RECOMMENDS = {2: [0], 4: [1]}
# After so many groups the chain that runs from group to group begins anew.
CHAINED_GROUPS = 4

# Words that may take each other's place without touching what the format reads.
EXCHANGEABLE = [
    ["måndag", "tisdag", "onsdag", "torsdag", "fredag"],
    ["Måndag", "Tisdag", "Onsdag", "Torsdag", "Fredag"],
    ["lugna", "glada", "snälla", "kloka"],
    ["skriv", "rita", "måla"],
    ["viktigt", "roligt", "svårt", "nyttigt"],
    ["tavlan", "väggen", "dörren", "bordet"],
    ["säg", "berätta", "visa"],
    ["kollega", "chef", "granne", "gäst"],
]


@dataclass
class Source:
    """A Markdown file of the real catalogue: its front matter by key, each value as written, and its body."""

    stem: str
    keys: dict[str, str]
    body: str

    @classmethod
    def read(cls, path):
        _, front, body = re.split(r"^---[ ]*\n", path.read_text("utf-8"), maxsplit=2, flags=re.M)
        entries = re.findall(r"^([^\s#:-][^:\n]*):(.*(?:\n[ ]*- .*)*)", front, flags=re.M)
        return cls(path.stem, dict(entries), body)

    @property
    def title(self):
        return self.keys["titel"].strip().strip("\"'")

    def text(self, body=None, **changed):
        """The file's text with some keys changed, added or (None) left out."""
        keys = {**self.keys, **{name: value and f" {value}" for name, value in changed.items()}}
        front = "".join(f"{name}:{value}\n" for name, value in keys.items() if value is not None)
        return f"---\n{front}---\n{body or self.body}"


class Generator:
    def __init__(self, catalog, count, output):
        self.catalog, self.count, self.output = catalog, count, output
        self.exercises = self.sources("ovningar")
        self.themes = self.sources("teman")
        modules = self.sources("moduler")
        behaviours = {name for source in self.sources("beteenden") for name in (source.stem, source.title)}
        # Modules of behaviour exercises stay as they are; the others lend their words.
        self.fixed = [module for module in modules if any(name in module.keys["innehåll"] for name in behaviours)]
        self.modules = [module for module in modules if module not in self.fixed]

    def sources(self, folder):
        paths = sorted((self.catalog / folder).glob("*.md"))
        return [Source.read(path) for path in paths if path.name != "README.md"]

    def run(self):
        shutil.rmtree(self.output, ignore_errors=True)
        for folder in ("ovningar", "teman", "moduler"):
            (self.output / folder).mkdir(parents=True)
        for name in ("beteenden", "omraden", "media"):
            if (self.catalog / name).is_dir():
                shutil.copytree(self.catalog / name, self.output / name)
        shutil.copy(self.catalog / "mognadsmodell.md", self.output)
        for module in self.fixed:
            self.write("moduler", module.stem, module.text())
        for index in range(self.count):
            self.write_exercise(index)
        for group in range((self.count + GROUP - 1) // GROUP):
            self.write_theme(group)
            self.write_module(group)
        self.write_programme()

    def write(self, folder, stem, text, turn=0):
        (self.output / folder / f"{stem}.md").write_text(self.linked(text, turn), "utf-8")

    def linked(self, text, turn):
        """The text with links to real exercises leading to copies, of the same turn where there is one."""
        places = {source.stem: place for place, source in enumerate(self.exercises)}

        def copy(match):
            place = places[match[2]]
            same = turn * len(self.exercises) + place
            return f"]({match[1]}{self.identifier(same if same < self.count else place % self.count)}.md"

        return re.sub(rf"\]\(((?:\.\./ovningar/)?)({'|'.join(map(re.escape, places))})\.md", copy, text)

    # Items, by their place in the generated catalogue.

    def exercise(self, index):
        return self.exercises[index % len(self.exercises)]

    def identifier(self, index):
        return f"{self.exercise(index).stem}-{index + 1}"

    def title(self, index):
        return f"{self.exercise(index).title} {index + 1}"

    def theme_title(self, group):
        return f"{self.themes[group % len(self.themes)].title} {group + 1}"

    def references(self, indexes):
        """A list of exercises, every other one by its title, or None if there are none."""
        names = [self.title(index) if index % 2 else self.identifier(index) for index in indexes]
        return f"[{', '.join(names)}]" if names else None

    # Files.

    def write_exercise(self, index):
        group, place = divmod(index, GROUP)
        first = group * GROUP
        required = [first + earlier for earlier in REQUIRES.get(place, [])]
        if place == 0 and group % CHAINED_GROUPS:
            required.append(first - GROUP)
        source = self.exercise(index)
        text = source.text(
            body=self.body(source, index),
            **{
                "nummer": index + 1,
                "titel": self.title(index),
                "tema": self.theme_title(group),
                "gör först": self.references(required),
                "gärna efter": self.references(first + earlier for earlier in RECOMMENDS.get(place, [])),
            },
        )
        self.write("ovningar", self.identifier(index), text, index // len(self.exercises))

    def body(self, source, index):
        swaps = {}
        for words in EXCHANGEABLE:
            turn = index // len(self.exercises) % len(words)
            swaps.update(zip(words, words[turn:] + words[:turn]))
        pattern = r"\b(" + "|".join(swaps) + r")\b"
        body = re.sub(pattern, lambda match: swaps[match.group()], source.body)
        ingress, blank, rest = body.lstrip("\n").partition("\n\n")
        return f"\n{ingress} Det här är övning {index + 1} av {self.count}.{blank}{rest}"

    def write_theme(self, group):
        source = self.themes[group % len(self.themes)]
        text = source.text(nummer=group + 1, titel=self.theme_title(group))
        self.write("teman", f"{source.stem}-{group + 1}", text)

    def write_module(self, group):
        source = self.modules[group % len(self.modules)]
        number = len(self.fixed) + group + 1
        indexes = range(group * GROUP, min((group + 1) * GROUP, self.count))
        text = source.text(
            nummer=number, titel=f"{source.title} {number}", innehåll=self.references(indexes)
        )
        self.write("moduler", f"{source.stem}-{number}", text)

    def write_programme(self):
        """The programme, where the exercises to start with are those made of the real ones."""
        programme = Source.read(self.catalog / "program.md")
        start = programme.keys["börja här"]
        real = [
            index
            for index, source in enumerate(self.exercises[: self.count])
            if source.title in start or source.stem in start
        ]
        (self.output / "program.md").write_text(
            programme.text(**{"börja här": self.references(real)}), "utf-8"
        )


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__.split("\n")[0])
    Generator(Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])).run()
