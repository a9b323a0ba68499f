"""Makes a catalogue of Swedish running text from outside the project: documentation in Debian packages.

    corpus.py FOLDER     downloads the packages and writes a catalogue to FOLDER/catalog

Each document becomes the steps of one exercise, so that every rule about running text applies.
"""

import gzip
import html
import pathlib
import re
import subprocess
import sys
import zipfile

PACKAGES = [
    "debian-edu-doc-legacy-sv", "gimp-help-sv", "gnome-user-docs", "libreoffice-help-sv", "lifelines-doc-sv",
    "manpages-sv",
]
CATALOG = pathlib.Path(__file__).parents[2] / "catalog"
SHARED = ["program.md", "mognadsmodell.md", "omraden", "teman"]
FEWEST_WORDS, MOST_PARAGRAPHS = 5, 120


def download(folder):
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(["apt-get", "download", "-q", *PACKAGES], cwd=folder, check=True, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)
    for package in sorted(folder.glob("*.deb")):
        subprocess.run(["dpkg", "-x", package, folder / "root"], check=True)
    return folder / "root/usr/share"


def of_markup(text):
    """The paragraphs of HTML or Mallard, without what is typed or shown on a screen."""
    text = re.sub(r"(?s)<(pre|code|cmd|screen|script|style|guiseq|input|output|info)\b.*?</\1>", " kod ", text)
    text = re.sub(r"<br[^>]*>", " ", text)
    for paragraph in re.findall(r"(?s)<p\b[^>]*>(.*?)</p>", text):
        yield html.unescape(re.sub(r"(?s)<[^>]*>", "", paragraph))


def of_manual(text):
    """The paragraphs of a manual page: lines without a macro that follow each other."""
    paragraph, is_term = [], False
    for line in [*text.splitlines(), "."]:
        # What is explained stands on a line of its own, and is no sentence.
        if is_term:
            is_term = False
        elif line.startswith((".", "'")) or not line.strip():
            is_term = line.startswith(".TP")
            yield " ".join(paragraph)
            paragraph = []
        else:
            line = re.sub(r"\\f.|\\&|\\[,/]", "", line)
            paragraph.append(line.replace("\\-", "-").replace("\\(aq", "'").replace("\\(en", "–"))


def documents(share):
    """(name, paragraphs) in a fixed order."""
    for path in sorted(share.rglob("*")):
        name = path.relative_to(share).as_posix()
        if not path.is_file():
            continue
        if "/sv/" in name and path.suffix in (".page", ".html"):
            yield name, of_markup(path.read_text("utf-8", "replace"))
        elif name.startswith("man/sv/") and path.suffix == ".gz":
            yield name, of_manual(gzip.decompress(path.read_bytes()).decode("utf-8", "replace"))
        elif ".sv." in name and path.suffix == ".html":
            yield name, of_markup(path.read_bytes().decode("utf-8", "replace"))
        elif path.suffix == ".epub":
            with zipfile.ZipFile(path) as book:
                for part in sorted(book.namelist()):
                    if part.endswith((".html", ".xhtml")):
                        yield f"{name}/{part}", of_markup(book.read(part).decode("utf-8", "replace"))


def is_swedish(text):
    words = re.findall(r"\w+", text.lower())
    common = {"och", "att", "som", "en", "det", "är", "för", "av", "på", "med", "till", "den", "ett", "kan", "i", "du"}
    return len(words) >= FEWEST_WORDS and sum(word in common for word in words) * 6 >= len(words)


def written(text):
    """A text as Markdown that reads as it stands."""
    text = re.sub(r"_{2,}", "", " ".join(text.split()))
    text = "".join(c for c in text if c >= " ")
    text = re.sub(r"([\\`*_\[\]<>#|~&])", r"\\\1", text)
    return re.sub(r"^([-+•–☐]|\d+[.)]|\w[.)])", r"\\\1", text) if not re.match(r"\w[.)]", text) else text


EXERCISE = """---
nummer: {number}
titel: Text {number}
tema: {theme}
tid: 30 min
form: i grupp
gruppstorlek: 4–12
---
Texten kommer från {name}.

## Syfte

Här prövas reglerna.

## Gör så här

### Läs texten (30 min)

{text}

## Det här övas

- {area}, mot 1: Texten är till för att pröva regler.
"""


def title(path):
    return re.search(r"(?m)^titel: (.*)$", path.read_text("utf-8")).group(1)


def write(share, catalog):
    (catalog / "ovningar").mkdir(parents=True)
    for name in SHARED:
        subprocess.run(["cp", "-r", CATALOG / name, catalog / name], check=True)
    programme = catalog / "program.md"
    programme.write_text(re.sub(r"(?m)^börja här:.*\n(- .*\n)*", "", programme.read_text("utf-8")), "utf-8")
    theme = title(sorted((CATALOG / "teman").glob("*.md"))[0])
    area = title(sorted((CATALOG / "omraden").glob("*.md"))[0])
    seen, number, count = set(), 0, 0
    for name, paragraphs in documents(share):
        kept = []
        for text in paragraphs:
            text = " ".join(text.split())
            if is_swedish(text) and text not in seen and len(kept) < MOST_PARAGRAPHS:
                seen.add(text)
                kept.append(written(text))
        if kept:
            number += 1
            count += len(kept)
            page = EXERCISE.format(number=number, theme=theme, area=area, name=pathlib.PurePath(name).name.replace("_", "-"),
                                   text="\n\n".join(kept))
            (catalog / f"ovningar/text-{number:04}.md").write_text(page, "utf-8")
    return number, count


def main():
    folder = pathlib.Path(sys.argv[1])
    documents_made, paragraphs = write(download(folder / "packages"), folder / "catalog")
    print(f"{documents_made} documents, {paragraphs} paragraphs")


if __name__ == "__main__":
    main()
