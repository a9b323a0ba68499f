"""export_scorm.py CATALOG OUTPUT ASSET...: one SCORM 1.2 package for each exercise of a catalogue.

What a Python programmer would write with the usual packages: markdown-it-py, PyYAML's C loader,
Jinja2, zipfile. It checks nothing. Style sheet and scripts, which go into each package, are given, so
that they can be the ones that it is compared with.
"""

import re
import sys
import zipfile
from pathlib import Path

import yaml
from jinja2 import Environment, FileSystemLoader
from markdown_it import MarkdownIt

TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=lambda name: True,
    trim_blocks=True,
)
PAGE = TEMPLATES.get_template("index.html")
MANIFEST = TEMPLATES.get_template("imsmanifest.xml")
MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")

BLANK = "\x1a"
FOLDED = ("Exempel:", "Anpassa", "Till dig som håller i övningen", "Lär dig mer")


def read(path):
    """A file's front matter and body."""
    _, front, body = path.read_text("utf-8").split("---\n", 2)
    return yaml.load(front, Loader=yaml.CBaseLoader), body


class Html(str):
    """Text that is HTML already."""

    def __html__(self):
        return self


def render(tokens):
    html = MARKDOWN.renderer.render(tokens, MARKDOWN.options, {})
    html = html.replace("<blockquote>", '<details class="fold"><summary>Säg så här</summary>')
    html = html.replace("</blockquote>", "</details>")
    html = html.replace("<li>[ ] ", '<li><input type="checkbox"> ')
    return Html(re.sub(BLANK + "+", '<span class="blank"></span>', html))


def split(tokens, tag):
    """The tokens before the first heading of a level, then each such heading with what follows it."""
    starts = [at for at, token in enumerate(tokens) if token.type == "heading_open" and token.tag == tag]
    ends = starts[1:] + [len(tokens)]
    parts = [(tokens[start + 1].content, tokens[start + 3 : end]) for start, end in zip(starts, ends)]
    return tokens[: starts[0]] if starts else tokens, parts


def step(heading, tokens):
    match = re.fullmatch(r"(.*?)\s*\(([^()]*)\)", heading)
    title, time = match.groups() if match else (heading, "")
    return {"title": title, "time": time, "html": render(tokens)}


def section(heading, tokens):
    folded = heading.startswith(FOLDED)
    if heading != "Gör så här":
        return {"title": heading, "html": render(tokens), "folded": folded, "steps": []}
    lead, steps = split(tokens, "h3")
    return {"title": heading, "html": render(lead), "folded": False, "steps": [step(*part) for part in steps]}


def page(identifier, keys, body, titles, assets):
    lead, sections = split(MARKDOWN.parse(re.sub("_{3,}", lambda run: BLANK * len(run[0]), body)), "h2")
    return PAGE.render(
        id=identifier,
        assets=assets,
        title=keys["titel"],
        theme=keys["tema"],
        duration=keys["tid"],
        form=keys["form"],
        group_size=keys.get("gruppstorlek"),
        requires=[titles.get(name, name) for name in keys.get("gör först", [])],
        recommends=[titles.get(name, name) for name in keys.get("gärna efter", [])],
        lead=render(lead),
        sections=[section(*part) for part in sections],
    )


def main(catalog, output, assets):
    programme, _ = read(catalog / "program.md")
    assets = {path.name: path.read_text("utf-8") for path in map(Path, assets)}
    exercises = {path.stem: read(path) for path in sorted((catalog / "ovningar").glob("*.md"))}
    titles = {identifier: keys["titel"] for identifier, (keys, _) in exercises.items()}
    folder = output / "exercises"
    folder.mkdir(parents=True, exist_ok=True)
    for identifier, (keys, body) in exercises.items():
        manifest = MANIFEST.render(
            id=identifier, title=keys["titel"], programme=programme["id"], version=programme["version"], assets=assets
        )
        with zipfile.ZipFile(folder / f"{identifier}.zip", "w", zipfile.ZIP_DEFLATED) as package:
            package.writestr("imsmanifest.xml", manifest)
            package.writestr("index.html", page(identifier, keys, body, titles, assets))
            for name, content in assets.items():
                package.writestr(name, content)


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__.split("\n")[0])
    main(Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3:])
