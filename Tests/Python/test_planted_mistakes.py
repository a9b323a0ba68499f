"""Ten mistakes of each kind, planted in the real catalogue: each is told by its rule where it stands.

What only looks like a mistake is planted as well, and told by none. Rules about running text are
counted on outside text instead, in Tests/Precision.
"""

import collections
import csv
import json
import re
import shutil

import pytest

import planted
import planted_form
import planted_measures
import planted_near
import planted_settings
import planted_words
from tool import run

FEWEST = 10
MISTAKES = [one for part in (planted_form, planted_measures, planted_settings, planted_words) for one in part.MISTAKES]
# Rules for which there are no ten places, and why.
FEWER = {
    "internal-error": "tells of a mistake in the program, and nobody can plant one",
    "invalid-xml": "the real catalogue is Markdown; hostile XML has tests of its own",
    "large-package": "told by an exporter, when a package is made; has tests of its own",
    "missing-base": "told when a package for cmi5 is made; has tests of its own",
    "missing-file": "there are two files that every catalogue must have",
    "uncovered-cell": "each cell that is covered is planted, which may be fewer than ten",
    "unreadable-file": "whoever runs tests as root may read everything; has tests of its own",
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("planted")
    shutil.copytree(planted.CATALOG, folder / "catalog")
    return folder


@pytest.fixture(scope="module")
def untouched(folder):
    return findings(folder)


def findings(folder):
    done = run(folder, "check", "--format", "json", "--language", "sv")
    return json.loads(done.stdout)


def new_findings(folder, untouched, catalog):
    """What is told of a changed catalogue and was not told before, wherever it stands now."""
    before = planted.original()
    write(folder / "catalog", {file: catalog.get(file) for file in before | catalog if catalog.get(file) != before.get(file)})
    try:
        now = findings(folder)
    finally:
        write(folder / "catalog", {file: before.get(file) for file in before | catalog if catalog.get(file) != before.get(file)})
    known = collections.Counter(map(identity, untouched))
    new = []
    for one in now:
        if known[identity(one)]:
            known[identity(one)] -= 1
        else:
            new.append(one)
    return new


def identity(one):
    return one["rule"], one["file"], one["message"]


def write(folder, files):
    for file, content in files.items():
        path = folder / file
        path.parent.mkdir(exist_ok=True)
        if content is None:
            path.unlink()
        else:
            path.write_bytes(content.encode("utf-8") if isinstance(content, str) else content)


def summary(found):
    return [f"{one['file']}:{one['line']}: {one['message']} [{one['rule']}]" for one in found]


@pytest.mark.parametrize("one", MISTAKES, ids=str)
def test_a_planted_mistake_is_told_by_its_rule_where_it_stands(folder, untouched, one):
    catalog = planted.changed(one.edits)
    told = new_findings(folder, untouched, catalog)
    own = [finding for finding in told if finding["rule"] == one.rule]
    assert len(own) == one.times, summary(told)
    assert {finding["file"] for finding in own} == {one.file}, summary(told)
    line = planted.expected_line(one, catalog)
    assert line is None or line in [finding["line"] for finding in own], (line, summary(told))
    assert {finding["rule"] for finding in told} - {one.rule} == one.besides, summary(told)


@pytest.mark.parametrize("one", planted_near.NEAR_MISSES, ids=str)
def test_what_only_looks_like_a_mistake_is_not_told(folder, untouched, one):
    told = new_findings(folder, untouched, planted.changed(one.edits))
    assert {finding["rule"] for finding in told} == one.besides, summary(told)
    assert one.rule not in one.besides


def test_every_rule_is_planted_ten_times_or_counted_on_outside_text(folder):
    rules = set(re.findall(r"(?m)^  ([a-z-]+)(?:  |$)", run(folder, "rules", "--language", "en").stdout))
    assert len(rules) > 90
    with (planted.CATALOG.parent / "Tests/Precision/labels.tsv").open(encoding="utf-8", newline="") as file:
        labelled = collections.Counter(row[0] for row in csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    times = collections.Counter(one.rule for one in MISTAKES)
    assert set(times) <= rules
    few = {rule for rule in rules if times[rule] < FEWEST and labelled[rule] < 3 * FEWEST}
    assert few <= set(FEWER)
    assert times["uncovered-cell"] == len(planted_measures.cells()) >= 8


def test_what_is_not_to_be_told_is_tried_twice_for_each_rule_that_has_it():
    times = collections.Counter(one.rule for one in planted_near.NEAR_MISSES)
    assert {rule for rule, count in times.items() if count < 2} == set()


def test_no_edit_is_planted_twice():
    made = collections.Counter((one.rule, repr(sorted(changes(one)))) for one in MISTAKES)
    assert [one for one, count in made.items() if count > 1] == []


def changes(one):
    before, after = planted.original(), planted.changed(one.edits)
    return [(file, str(after.get(file))) for file in before | after if after.get(file) != before.get(file)]
