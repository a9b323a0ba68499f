"""compare.py COUNTS JSON OURS THEIRS: do the tool and the reference programs do the same work?

COUNTS is what read_md4c printed, JSON the tool's catalog.json, OURS and THEIRS the two folders of
SCORM packages. Prints what differs and exits 1, or says in one line what was compared.
"""

import json
import sys
import zipfile
from html.parser import HTMLParser
from pathlib import Path
from xml.etree import ElementTree

# Reading a page takes ten times as long as reading a manifest: so many pages are a fair sample.
PAGES = 60
FOLDERS = {
    "ovningar": "exercises", "beteenden": "behaviourExercises", "moduler": "modules", "teman": "themes",
}


class StepTitles(HTMLParser):
    """The level-3 headings in a page's list of steps."""

    def __init__(self, html):
        super().__init__()
        self.depth, self.heading, self.titles = 0, False, []
        self.feed(html)

    def handle_starttag(self, tag, attributes):
        if tag == "ol" and (self.depth or "steps" in (dict(attributes).get("class") or "").split()):
            self.depth += 1
        elif tag == "h3" and self.depth:
            self.heading = True
            self.titles.append("")

    def handle_endtag(self, tag):
        if tag == "ol" and self.depth:
            self.depth -= 1
        elif tag == "h3":
            self.heading = False

    def handle_data(self, data):
        if self.heading:
            self.titles[-1] += data


def packages(folder):
    return {path.stem: path for path in (folder / "exercises").glob("*.zip")}


def manifest_title(package):
    with zipfile.ZipFile(package) as archive:
        manifest = ElementTree.fromstring(archive.read("imsmanifest.xml"))
    return manifest.findtext(".//{*}organization/{*}title")


def step_titles(package):
    with zipfile.ZipFile(package) as archive:
        return [title.strip() for title in StepTitles(archive.read("index.html").decode()).titles]


def level_3_headings(exercise):
    """The headings that the author wrote: steps, what belongs to single occasions, templates filled in."""
    examples = exercise.get("examples", [])
    occasions = exercise.get("occasionNotes") or {}
    return (
        len(exercise["steps"])
        + len(occasions.get("notes", []))
        + sum(len(example.get("templates", [])) for example in examples)
    )


def differences(counts, catalog, ours, theirs):
    exercises = catalog["exercises"]
    for folder, kind in FOLDERS.items():
        yield f"files in {folder}", counts[folder]["files"], len(catalog[kind])
    yield "level-3 headings", counts["ovningar"]["headings"][2], sum(map(level_3_headings, exercises))

    mine, other = packages(ours), packages(theirs)
    yield "packages", sorted(other), sorted(mine)
    yield "packages and exercises", sorted(exercise["id"] for exercise in exercises), sorted(mine)
    for exercise in exercises:
        name = exercise["id"]
        yield f"{name}: title", manifest_title(other[name]), manifest_title(mine[name])
    for exercise in exercises[:: len(exercises) // PAGES + 1]:
        name, titles = exercise["id"], [step["title"] for step in exercise["steps"]]
        yield f"{name}: steps of the reference", titles, step_titles(other[name])
        yield f"{name}: steps", titles, step_titles(mine[name])


def main(counts, catalog, ours, theirs):
    counts, catalog = (json.loads(Path(path).read_text("utf-8")) for path in (counts, catalog))
    compared = 0
    for what, expected, found in differences(counts, catalog, Path(ours), Path(theirs)):
        compared += 1
        if expected != found:
            sys.exit(f"not the same work: {what}: {expected} and {found}")
    print(f"{len(catalog['exercises'])} exercises: the same work ({compared} comparisons)")


if __name__ == "__main__":
    if len(sys.argv) != 5:
        sys.exit(__doc__.split("\n")[0])
    main(*sys.argv[1:])
