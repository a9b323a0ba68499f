"""Outlines leave nothing out, and their slides can be read from the back of a room."""

import collections
import json
import re
import subprocess

import pytest

from exported import dist, export

MOST_LINES = 6
LONGEST_LINE = 100


def outlines():
    return sorted((dist() / "outline").rglob("*.txt"))


def exercises():
    return json.loads((dist() / "json/catalog.json").read_text(encoding="utf-8"))["exercises"]


def outline_of(exercise):
    return (dist() / f"outline/exercises/{exercise['id']}.txt").read_text(encoding="utf-8")


def test_there_is_one_for_the_catalogue_and_one_for_each_exercise():
    expected = ["catalog.txt"] + [f"exercises/{exercise['id']}.txt" for exercise in exercises()]
    found = [path.relative_to(dist() / "outline").as_posix() for path in outlines()]
    assert sorted(found) == sorted(expected)


def test_every_word_of_an_exercise_is_there():
    for exercise in exercises():
        missing = words(texts(exercise)) - words([outline_of(exercise)])
        assert not missing, (exercise["id"], missing)


def test_every_place_to_fill_in_is_there():
    for exercise in exercises():
        outline = outline_of(exercise)
        kinds = [field["kind"] for template in exercise["templates"] for field in template["fields"]]
        assert outline.count("____") >= len([kind for kind in kinds if kind != "check"])
        assert outline.count("☐") >= kinds.count("check")


def test_the_catalogue_holds_every_exercise_whole():
    whole = (dist() / "outline/catalog.txt").read_text(encoding="utf-8")
    for exercise in exercises():
        assert outline_of(exercise) in whole, exercise["id"]


def test_slides_are_short():
    for path in outlines():
        for title, lines in slides(path.read_text(encoding="utf-8")):
            assert len(lines) <= MOST_LINES, (path, title)
            assert max(len(line) for line in [title, *lines]) <= LONGEST_LINE, (path, title)


def test_lines_stand_under_a_title_one_or_two_tabs_in():
    for path in outlines():
        lines = path.read_text(encoding="utf-8").splitlines()
        assert re.match(r"\S", lines[0]), path
        assert all(re.fullmatch(r"\t{0,2}\S([^\t]*\S)?", line) for line in lines), path


def test_utf_16_holds_the_same_with_byte_order_mark_and_crlf():
    wide = export("outline", "--option", "encoding=utf-16") / "outline"
    narrow = export("outline") / "outline"
    for path in sorted(narrow.rglob("*.txt")):
        data = (wide / path.relative_to(narrow)).read_bytes()
        assert data.startswith(b"\xff\xfe")
        text = data[2:].decode("utf-16-le")
        assert "\n" not in text.replace("\r\n", "")
        assert text.replace("\r\n", "\n") == path.read_text(encoding="utf-8")


def test_other_encodings_are_wrong_use():
    with pytest.raises(subprocess.CalledProcessError) as failure:
        export("outline", "--option", "encoding=latin-1")
    assert failure.value.returncode == 2


def slides(outline):
    found = []
    for line in outline.splitlines():
        if line.startswith("\t"):
            found[-1][1].append(line.lstrip("\t"))
        else:
            found.append((line, []))
    return found


def texts(value):
    """All that an author wrote, as the JSON has it."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if name in ("text", "title", "owner"):
                yield inner
            elif name in ("suitedTo", "materials", "keywords", "sources"):
                yield from inner
            elif name != "fields":
                yield from texts(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from texts(inner)


def words(texts):
    """Each word and how often it occurs; `____` is none."""
    return collections.Counter(word for text in texts for word in re.findall(r"[^\W_]+", text))
