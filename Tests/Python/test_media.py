"""Pictures and files go along into what is exported, and bad ones are told, each in its own way."""

import html.parser
import json
import os
import struct
import zipfile
import zlib

import pytest

from exported import dist
from tool import EXERCISE, contents, exported_work, replace, run, told, work

assert exported_work and work
PURPOSE = "Ni får mer tid till dem ni är till för."


def png(width=2, height=1):
    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = b"".join(b"\0" + b"\x80\x20\x40" * width for _ in range(height))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def show(work, address, data=None, name="karta.png"):
    """An exercise shows a picture, which lies in `media` if there is data."""
    (work / "catalog/media").mkdir(exist_ok=True)
    if data is not None:
        (work / "catalog/media" / name).write_bytes(data)
    replace(work / "catalog" / EXERCISE, PURPOSE, f"![En karta.]({address})")
    return work / "catalog/media" / name


def test_a_picture_goes_along_everywhere(exported_work):
    work, data = exported_work, png()
    show(work, "../media/karta.png", data)
    assert told(work) == (0, set())
    assert run(work, "export", "json", "outline", "scorm-1.2").returncode == 0
    assert (work / "dist/json/media/karta.png").read_bytes() == data
    catalog = json.loads((work / "dist/json/catalog.json").read_text(encoding="utf-8"))
    known = {"path": "media/karta.png", "type": "image/png", "bytes": len(data), "width": 2, "height": 1}
    assert catalog["media"] == [known]
    with zipfile.ZipFile(work / "dist/scorm-1.2/exercises/byt-ut.zip") as package:
        assert package.read("media/karta.png") == data
        assert b'<file href="media/karta.png"/>' in package.read("imsmanifest.xml")
        assert package.testzip() is None
    with zipfile.ZipFile(work / "dist/scorm-1.2/exercises/gor-en-egen-antipilot.zip") as package:
        assert not any(name.startswith("media/") for name in package.namelist())
    assert "\tBild: En karta.\n" in (work / "dist/outline/exercises/byt-ut.txt").read_text(encoding="utf-8")


def test_what_is_the_same_is_not_written_again(work):
    show(work, "../media/karta.png", png())
    run(work, "export", "json", "scorm-1.2")
    before = contents(work / "dist")
    done = run(work, "export", "json", "scorm-1.2")
    assert (done.returncode, contents(work / "dist")) == (0, before)


def test_a_changed_picture_changes_only_what_shows_it(work):
    picture = show(work, "../media/karta.png", png())
    run(work, "export", "json", "scorm-1.2")
    before = contents(work / "dist")
    picture.write_bytes(png(2, 3))
    run(work, "export", "json", "scorm-1.2")
    after = contents(work / "dist")
    changed = {path.as_posix() for path in after if after[path] != before[path]}
    assert changed == {
        "index.html", "json/catalog.json", "json/media/karta.png", "json/laroverk-files.json",
        "scorm-1.2/exercises/byt-ut.zip", "scorm-1.2/modules/gor-plats.zip", "scorm-1.2/laroverk-files.json"}


def test_a_picture_that_is_no_longer_shown_is_taken_away(work):
    show(work, "../media/karta.png", png())
    run(work, "export", "json")
    replace(work / "catalog" / EXERCISE, "![En karta.](../media/karta.png)", PURPOSE)
    assert told(work) == (0, {("unused-media", "media/karta.png")})
    run(work, "export", "json")
    assert not (work / "dist/json/media").exists()


def test_a_large_file_is_warned_of_and_copied_whole(work):
    data = b"%PDF-1.7\n" + os.urandom(1 << 20) * 46
    show(work, "../media/karta.png", png())
    (work / "catalog/media/bok.pdf").write_bytes(data)
    replace(work / "catalog/ovningar/gor-en-egen-antipilot.md", "## Syfte\n", "## Syfte\n\nLäs [boken](../media/bok.pdf).\n")
    assert told(work) == (0, {("large-media", "media/bok.pdf")})
    assert run(work, "export", "json").returncode == 0
    assert (work / "dist/json/media/bok.pdf").read_bytes() == data


BAD = {
    "over 50 MB": ("../media/karta.png", "too-large", "media/karta.png"),
    "empty": ("../media/karta.png", "invalid-media", "media/karta.png"),
    "a letter that is not ASCII": ("../media/räksmörgås.png", "invalid-identifier", "media/räksmörgås.png"),
    "the same, decomposed": ("../media/ra\u0308v.png", "invalid-identifier", "media/ra\u0308v.png"),
    "above the catalogue": ("../../hemlig.png", "missing-media", EXERCISE),
    "far above the catalogue": ("../../../../../../etc/passwd", "missing-media", EXERCISE),
    "percent signs that lead above": ("%2e%2e/%2e%2e/hemlig.png", "missing-media", EXERCISE),
    "an absolute path": ("/etc/passwd", "missing-media", EXERCISE),
    "a link out of the catalogue": ("../media/karta.png", "unreadable-file", "media/karta.png"),
    "a link that leads to itself": ("../media/karta.png", "unreadable-file", "media/karta.png"),
    "a pipe": ("../media/karta.png", "unreadable-file", "media/karta.png"),
    "a folder": ("../media/karta.png", "missing-media", EXERCISE),
    "from the web": ("https://exempel.se/karta.png", "missing-media", EXERCISE),
    "in the address itself": ("data:image/png;base64,iVBORw0KGgo=", "missing-media", EXERCISE),
    "beside the exercise": ("karta.png", "missing-media", EXERCISE),
    "nowhere": ("../media/karta.png", "missing-media", EXERCISE),
}


@pytest.mark.parametrize("what", BAD)
def test_a_bad_picture_is_told_once_and_nothing_is_exported(exported_work, what):
    work = exported_work
    address, rule, file = BAD[what]
    before = contents(work / "dist")
    (work / "hemlig.png").write_bytes(png())
    picture = show(work, address)
    if what == "over 50 MB":
        picture.write_bytes(png())
        os.truncate(picture, 50_000_001)
    elif what == "empty":
        picture.write_bytes(b"")
    elif rule == "invalid-identifier":
        (work / "catalog" / file).write_bytes(png())
    elif what == "a link out of the catalogue":
        picture.symlink_to(work / "hemlig.png")
    elif what == "a link that leads to itself":
        picture.symlink_to("karta.png")
    elif what == "a pipe":
        os.mkfifo(picture)
    elif what == "a folder":
        picture.mkdir()
    # An address that is written in parts is told where it is written, too.
    beside = {("invisible-character", EXERCISE)} if what == "the same, decomposed" else set()
    assert told(work) == (1, {(rule, file)} | beside)
    done = run(work, "export", "json", "scorm-1.2")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count(f"[{rule}]") == 1
    assert contents(work / "dist") == before


def test_a_link_within_the_catalogue_is_as_good_as_its_file(work):
    (work / "catalog/media").mkdir()
    (work / "catalog/media/a.png").write_bytes(png())
    show(work, "../media/karta.png").symlink_to("a.png")
    assert told(work) == (0, {("unused-media", "media/a.png")})
    assert run(work, "export", "json").returncode == 0
    copied = work / "dist/json/media/karta.png"
    assert copied.read_bytes() == png() and not copied.is_symlink()


# What is made of the real catalogue.


class Seen(html.parser.HTMLParser):
    """The pictures, links to files and items in pieces of HTML."""

    def __init__(self):
        super().__init__()
        self.files, self.words, self.items = [], [], []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "img":
            self.files.append(attributes["src"])
            self.words.append(attributes["alt"])
        if tag == "a" and attributes["href"].startswith("media/"):
            self.files.append(attributes["href"])
        if tag == "cite":
            self.items.append((attributes["data-kind"], attributes["data-item"]))


@pytest.fixture(scope="module")
def catalog():
    return json.loads((dist() / "json/catalog.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def seen(catalog):
    seen = Seen()

    def look(value):
        if isinstance(value, dict):
            if isinstance(value.get("html"), str):
                seen.feed(value["html"])
            value = list(value.values())
        if isinstance(value, list):
            for inner in value:
                look(inner)

    look(catalog)
    return seen


def test_media_are_just_the_files_that_texts_show(catalog, seen):
    assert catalog["media"]
    assert [file["path"] for file in catalog["media"]] == sorted(set(seen.files))
    for file in catalog["media"]:
        assert (dist() / "json" / file["path"]).stat().st_size == file["bytes"]


def test_every_picture_has_words(seen):
    assert seen.words and all(len(words) > 20 for words in seen.words)


def test_links_lead_to_items(catalog, seen):
    exercises = {("exercise", exercise["id"]) for exercise in catalog["exercises"]}
    assert seen.items and exercises.issuperset(seen.items)
