"""The report: what it says agrees with what is exported, in each format, of any catalogue."""

import json
import re
import subprocess
import sys
import unicodedata

import jsonschema
import pytest

from exported import CATALOG, REPOSITORY
from test_command_line import SWEDISH, on_terminal, warn
from tool import EXERCISE, bytes_in, contents, replace, run, work

assert work
SCHEMA = json.loads((REPOSITORY / "docs/report.schema.json").read_text(encoding="utf-8"))
FORMATS = ["text", "json", "html"]


def report(folder, catalog="catalog", *arguments):
    done = run(folder, "report", str(catalog), "--format", "json", *arguments)
    assert (done.returncode, done.stderr) == (0, "")
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def generated(tmp_path_factory):
    """A catalogue of a thousand exercises, which hang together in many ways."""
    folder = tmp_path_factory.mktemp("generated") / "catalog"
    script = REPOSITORY / "bench/generate.py"
    subprocess.run([sys.executable, script, CATALOG, "1000", folder], check=True)
    return folder


# MARK: JSON

def test_schema_is_valid():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)


@pytest.fixture(params=["base", "base-en", "real", "generated"])
def catalog(request):
    if request.param == "generated":
        return request.getfixturevalue("generated")
    return CATALOG if request.param == "real" else REPOSITORY / "fixtures/catalogs" / request.param


def closed(schema):
    """The schema as it is, but for keys that it does not describe."""
    if isinstance(schema, dict):
        inner = {key: closed(value) for key, value in schema.items()}
        return {**inner, "additionalProperties": False} if "properties" in inner else inner
    return [closed(value) for value in schema] if isinstance(schema, list) else schema


def test_json_is_what_its_schema_says(tmp_path, catalog):
    validator = jsonschema.Draft202012Validator(closed(SCHEMA))
    assert [error.message for error in validator.iter_errors(report(tmp_path, catalog))] == []


def test_json_speaks_no_language(work):
    assert report(work) == report(work, "catalog", "--language", "en")


def test_agrees_with_the_export(tmp_path, catalog):
    told = report(tmp_path, catalog)
    run(tmp_path, "export", "json", "--catalog", str(catalog))
    exported = json.loads((tmp_path / "dist/json/catalog.json").read_text(encoding="utf-8"))
    exercises = {one["id"]: one for one in exported["exercises"]}
    for one in told["exercises"]:
        assert one.items() <= {"suitedTo": [], **exercises[one["id"]]}.items()
    assert told["startHere"] == exported["programme"]["startHere"]
    for theme in told["themes"]:
        own = [one for one in exported["exercises"] if one["theme"] == theme["id"]]
        assert theme["exercises"] == [one["id"] for one in own]
        assert theme["totalMinutes"] == sum(one["duration"]["totalMinutes"] for one in own)
    for phase in told["phases"]:
        assert phase["exercises"] == [
            one["id"] for one in exported["exercises"] if phase["phase"] in one.get("phases", [])]
    cells = {
        (area["id"], cell["grade"], one)
        for area in told["maturityModel"]["areas"] for cell in area["grades"]
        for one in cell["exercises"] + cell["behaviourExercises"]}
    assert cells == {
        (mapping["area"], mapping["grade"], one["id"])
        for one in exported["exercises"] + exported["behaviourExercises"]
        for mapping in one.get("develops", [])}


def test_the_order_can_be_done(tmp_path, catalog):
    told = report(tmp_path, catalog)
    done, longest = set(), {}
    minutes = {one["id"]: one["duration"]["totalMinutes"] for one in told["exercises"]}
    for step in told["order"]:
        assert done.issuperset(step["requires"])
        done.add(step["exercise"])
        longest[step["exercise"]] = minutes[step["exercise"]] + max(
            (longest[one] for one in step["requires"]), default=0)
    assert done == set(minutes) and len(told["order"]) == len(minutes)
    required = {step["exercise"]: step["requires"] for step in told["order"]}
    chain = told["longestChain"]
    assert chain["totalMinutes"] == sum(minutes[one] for one in chain["exercises"])
    assert chain["totalMinutes"] == max(
        (longest[one] for one in longest if required[one]), default=0)
    assert all(before in required[after] for before, after in zip(chain["exercises"], chain["exercises"][1:]))


def test_holes_are_what_check_tells(tmp_path, catalog):
    told = json.loads(run(tmp_path, "check", str(catalog), "--format", "json").stdout)
    holes = report(tmp_path, catalog)["maturityModel"]["holes"]
    assert len(holes) == sum(one["rule"] == "uncovered-cell" for one in told)


# MARK: text

def columns(line):
    """As many as a terminal gives the line."""
    return sum(
        0 if unicodedata.combining(letter) or unicodedata.category(letter) in ("Mn", "Me", "Cf")
        else 2 if unicodedata.east_asian_width(letter) in "WF" else 1
        for letter in line)


@pytest.mark.parametrize("language", ["sv", "en"])
def test_eighty_columns_hold(tmp_path, catalog, language):
    text = run(tmp_path, "report", str(catalog), "--language", language).stdout
    assert max(columns(line) for line in text.splitlines()) <= 80
    assert not re.search(r"[ \t]$|\n\n\n", text, re.M)


def test_a_thousand_exercises_leave_the_matrix_short(generated):
    text = run(generated.parent, "report").stdout
    matrix = text.partition("Mognadsmodellen\n")[2].partition("\nOrdning\n")[0]
    assert len(matrix.splitlines()) < 30
    assert re.search(r"… \(\d{3}\)", matrix)


@pytest.mark.parametrize("title", [
    "日本" * 60, "o" * 300, "a\u0301\u0323" * 90, "🙂👩‍👩‍👧 " * 40, "Ett " * 70,
    "\u202eomvänt", "a\u200bb", '\\"><b>',
])
def test_odd_titles(work, title):
    replace(work / "catalog" / EXERCISE, "titel: Byt ut", f'titel: "{title}"')
    replace(work / "catalog/moduler/gor-plats.md", "- Byt ut", "- byt-ut")
    done = run(work, "check", "--format", "json")
    for format in FORMATS:
        told = run(work, "report", "--format", format)
        assert told.returncode == done.returncode
    text = run(work, "report").stdout
    assert all(columns(line) <= 80 for line in text.splitlines())


def test_colour_on_a_terminal_only(work):
    code, printed = on_terminal(work, "report", error=False)
    plain = run(work, "report").stdout
    assert code == 0 and "\x1b[1m" in printed and "\x1b" not in plain
    assert re.sub(r"\x1b\[[0-9;]*m", "", printed).replace("\r\n", "\n") == plain


@pytest.mark.parametrize("variables", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_terminals_that_want_no_colour(work, variables):
    assert "\x1b" not in on_terminal(work, "report", error=False, variables=variables)[1]


@pytest.mark.parametrize("format", FORMATS)
def test_no_colour_in_a_file(work, format):
    code, printed = on_terminal(work, "report", "--format", format, "--output", "rapport", error=False)
    assert (code, printed) == (0, "")
    assert "\x1b" not in (work / "rapport").read_text(encoding="utf-8")


# MARK: output, errors, nothing to tell

@pytest.mark.parametrize("format", FORMATS)
def test_output_holds_what_would_be_printed(work, format):
    printed = run(work, "report", "--format", format).stdout
    (work / "rapport").write_text("gammal")
    done = run(work, "report", "--format", format, "--output", "rapport")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert (work / "rapport").read_text(encoding="utf-8") == printed


@pytest.mark.parametrize("format", FORMATS)
def test_same_catalogue_same_bytes(work, format):
    assert run(work, "report", "--format", format).stdout == run(work, "report", "--format", format).stdout


@pytest.mark.parametrize("format", FORMATS)
def test_errors_are_told_and_nothing_is_reported(work, format):
    replace(work / "catalog" / EXERCISE, "form: i grupp", "form: i grop")
    (work / "rapport").write_text("gammal")
    for arguments in ([], ["--output", "rapport"]):
        done = run(work, "report", "--format", format, *arguments)
        assert (done.returncode, done.stdout) == (1, "")
        assert "[invalid-value]" in done.stderr
        assert done.stderr.endswith("Ingen rapport gjordes: rätta felen först.\n")
    assert (work / "rapport").read_text() == "gammal"


def test_warnings_do_not_stand_in_the_way(work):
    warn(work)
    assert run(work, "report").returncode == 0


@pytest.mark.parametrize("target, code", [
    ("catalog/rapport.txt", 2), ("finns/inte", 3), (".", 3), ("/dev/null", 3), ("", 3),
])
def test_output_that_cannot_be_written(work, target, code):
    before = contents(work)
    done = run(work, "report", "--output", target)
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.startswith("laroverk: ") and done.stderr.count("\n") == 1
    assert contents(work) == before


def test_output_that_is_lost(work):
    with open("/dev/full", "w") as full:
        assert run(work, "report", stdout=full).returncode == 3


@pytest.mark.parametrize("format", FORMATS)
def test_no_exercises_yet(work, format):
    for path in (work / "catalog/ovningar").iterdir():
        path.unlink()
    (work / "catalog/moduler/gor-plats.md").unlink()
    replace(work / "catalog/program.md", "börja här: [Gör en egen antipilot]\n", "")
    done = run(work, "report", "--format", format)
    assert (done.returncode, done.stderr) == (0, "")
    if format == "json":
        jsonschema.Draft202012Validator(SCHEMA).validate(json.loads(done.stdout))
    else:
        assert "Katalogen har inga övningar än." in done.stdout


def test_an_empty_folder_is_told_as_check_tells_it(tmp_path):
    (tmp_path / "catalog").mkdir()
    done = run(tmp_path, "report", variables=SWEDISH)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.count("[missing-file]") == 2


def test_no_folder_at_all(tmp_path):
    done = run(tmp_path, "report")
    assert (done.returncode, done.stdout) == (3, "")
    assert "catalog" in done.stderr


def test_report_changes_nothing_in_the_catalogue(work):
    before = bytes_in(work)
    for format in FORMATS:
        run(work, "report", "--format", format)
    assert bytes_in(work) == before
