"""The command line: help, wrong use, languages, formats, colour and progress."""

import json
import os
import pty
import re
import select
import subprocess
import time

import jsonschema
import pytest

from exported import REPOSITORY
from tool import EXERCISE, LONGEST, TOOL, bytes_in, environment, replace, run, told, work

assert work
COMMANDS = ["check", "export", "report", "exporters"]
# Those that ask nothing of a catalogue; cmi5 wants a base.
EXPORTERS = ["json", "outline", "scorm-1.2", "scorm-2004", "xml"]
SWEDISH = {"LC_ALL": "sv_SE.UTF-8"}
ESCAPE = "\x1b"

PLACE = {
    "file": {"type": "string", "pattern": "^[^/]"},
    **{name: {"type": "integer", "minimum": 1} for name in ("line", "column", "endLine", "endColumn")},
}


def record(**more):
    properties = {**PLACE, **more}
    return {"type": "object", "properties": properties, "required": list(properties),
            "additionalProperties": False}


def list_of(schema):
    return {"type": "array", "items": schema}


# DESIGN §3.
DIAGNOSTICS = list_of(record(
    rule={"type": "string", "pattern": "^[a-z]+(-[a-z]+)*$"},
    severity={"enum": ["error", "warning", "note"]},
    message={"type": "string", "minLength": 1},
    explanation={"type": "string", "minLength": 1},
    notes=list_of(record(message={"type": "string", "minLength": 1})),
    fixes=list_of({
        "type": "object",
        "properties": {
            "kind": {"enum": ["safe", "suggested", "placeholder"]},
            "title": {"type": "string", "minLength": 1},
            "edits": list_of(record(replacement={"type": "string"})),
        },
        "required": ["kind", "title", "edits"],
        "additionalProperties": False,
    })))


def break_in_many_ways(work):
    exercise = work / "catalog" / EXERCISE
    replace(exercise, "tema: Gör plats för innovation", "tema: Gör plats för innovatino")
    replace(exercise, "form: i grupp", "form: i grup\nfärg: röd 😀: x")
    replace(exercise, "(15 min)", "(15 minuter")
    replace(exercise, "## Reflektera", "## Reflektion")
    replace(work / "catalog/program.md", "börja här: [Gör en egen antipilot]", "börja här: [Gör en]")
    replace(work / "catalog/program.md", "exportera: [json]", "exportera: [json, jsonn]")
    (work / "catalog/bilder").mkdir()
    (work / "catalog/bilder/a.png").write_bytes(b"x")
    (work / "catalog/ovningar/tom.md").write_bytes(b"")
    (work / "catalog/ovningar/latin.md").write_bytes("---\ntitel: å\n---\n".encode("latin-1"))


def warn(work):
    """A theme with an exercise too few, which is a warning."""
    replace(work / "catalog/program.md", "| övningar i ett tema | 2 |", "| övningar i ett tema | 3 |")


# MARK: help

@pytest.mark.parametrize("variables, usage", [({}, "Usage: laroverk"), (SWEDISH, "Användning: laroverk")])
@pytest.mark.parametrize("flag", ["--help", "-h"])
def test_help_of_the_whole(tmp_path, flag, variables, usage):
    done = run(tmp_path, flag, variables=variables)
    assert (done.returncode, done.stderr) == (0, "")
    assert usage in done.stdout
    assert all(re.search(rf"^  {command} +\S", done.stdout, re.M) for command in COMMANDS)


@pytest.mark.parametrize("arguments", [["--help"], ["-h"], ["en", "--help"], ["--language", "sv", "--help"]])
@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command(tmp_path, command, arguments):
    arguments = [argument for argument in arguments if argument != "en" or command != "exporters"]
    done = run(tmp_path, command, *arguments)
    assert (done.returncode, done.stderr) == (0, "")
    assert f"laroverk {command}" in done.stdout
    assert "--language sv|en" in done.stdout and "--help" in done.stdout
    assert ("Användning" in done.stdout) == ("sv" in arguments)


def test_help_names_every_option(tmp_path):
    assert set(re.findall(r"^  (--[\w-]+)", run(tmp_path, "check", "--help").stdout, re.M)) == {
        "--format", "--strict", "--output", "--baseline", "--write-baseline", "--language", "--help"}
    assert set(re.findall(r"^  (--\w+)", run(tmp_path, "export", "--help").stdout, re.M)) == {
        "--catalog", "--output", "--option", "--language", "--help"}
    assert set(re.findall(r"^  (--\w+)", run(tmp_path, "report", "--help").stdout, re.M)) == {
        "--format", "--output", "--language", "--help"}


def test_version(tmp_path):
    done = run(tmp_path, "--version")
    assert done.returncode == 0
    assert re.fullmatch(r"laroverk \d+\.\d+\.\d+\n", done.stdout)


def test_nothing_at_all_is_wrong_use(tmp_path):
    done = run(tmp_path)
    assert (done.returncode, done.stdout) == (2, "")
    assert "Usage" in done.stderr


# MARK: wrong use

@pytest.mark.parametrize("arguments, expected", [
    (["chekc"], "check"),
    (["exporter"], "exporters"),
    (["CHEK"], "check"),
    (["check", "--formt", "json"], "--format"),
    (["check", "--langauge=sv"], "--language"),
    (["export", "--optoin", "a=b"], "--option"),
    (["export", "--catalogue", "catalog"], "--catalog"),
    (["--versoin"], "--version"),
    (["check", "--format", "jsn"], "json"),
    (["check", "--format=txt"], "text"),
    (["reprot"], "report"),
    (["report", "--format", "htlm"], "html"),
    (["check", "--language", "se"], "sv"),
    (["export", "jsno"], "json"),
    (["export", "scorm1.2"], "scorm-1.2"),
    (["export", "outline", "--option", "encodign=utf-16"], "encoding"),
    (["export", "outline", "--option", "encoding=utf16"], "utf-16"),
    (["export", "outline", "--option", "outlin.encoding=utf-16"], "outline"),
])
def test_nearest_name(work, arguments, expected):
    for variables, words in (({}, "Did you mean"), (SWEDISH, "Menade du")):
        done = run(work, *arguments, variables=variables)
        assert (done.returncode, done.stdout) == (2, "")
        assert f"{words} {expected}?" in done.stderr
        assert done.stderr.startswith("laroverk: ") and done.stderr.count("\n") == 1
    assert not (work / "dist").exists()


@pytest.mark.parametrize("arguments", [
    ["xyzzy"], ["check", "--xyzzy"], ["check", "-x"], ["check", "--format"], ["check", "--format", "xyzzy"],
    ["check", "--strict=ja"], ["check", "--help=ja"], ["check", "a", "b"], ["exporters", "a"],
    ["check", "--output"], ["check", "--language", "de"], ["report", "--format", "htm"], ["report", "a", "b"],
    ["report", "--strict"], ["check", "--language="], ["export", "xyzzy"],
    ["export", "--catalog"], ["check", "--", "a", "--strict"], ["--xyzzy", "check"], ["--language", "sv"],
    ["export", "json", "--option", "encoding=utf-16"], ["export", "outline", "--option", "encoding"],
    ["export", "outline", "--option", "="], ["export", "outline", "--option", ".=x"], [""],
    ["export", "outline", "--option", "json.encoding=utf-16"], ["export", "json", "--option", ""],
    ["export", "outline", "--option", "encoding="],
])
def test_wrong_use(work, arguments):
    done = run(work, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr != ""
    assert not (work / "dist").exists()


def test_option_of_an_exporter_that_is_not_run(work):
    """It exists, so it is not said to be unknown."""
    done = run(work, "export", "json", "--option", "outline.encoding=utf-16")
    assert done.returncode == 2
    assert "“outline” is not part of this export" in done.stderr


def test_options_stand_anywhere(work):
    for arguments in (["check", "--format", "json", "catalog"], ["--format", "json", "check", "catalog"],
                      ["check", "catalog", "--format=json"], ["--format=json", "check", "--", "catalog"]):
        done = run(work, *arguments)
        assert (done.returncode, json.loads(done.stdout)) == (0, [])


def test_folder_named_like_an_option(work):
    (work / "catalog").rename(work / "--strict")
    assert run(work, "check", "--", "--strict").returncode == 0


# MARK: check

@pytest.mark.parametrize("language", ["sv", "en"])
def test_json_is_what_the_design_says(work, language):
    break_in_many_ways(work)
    done = run(work, "check", "--format", "json", "--language", language)
    found = json.loads(done.stdout)
    jsonschema.Draft202012Validator(DIAGNOSTICS).validate(found)
    assert done.returncode == 1
    assert len({one["rule"] for one in found}) >= 7
    assert any(one["fixes"] for one in found)
    order = [(one["file"].encode(), one["line"], one["column"]) for one in found]
    assert order == sorted(order)
    for place in places(found):
        is_in_its_file(work / "catalog" / place["file"], place)


def places(value):
    if isinstance(value, dict):
        if "endColumn" in value:
            yield value
        value = list(value.values())
    if isinstance(value, list):
        for inner in value:
            yield from places(inner)


def is_in_its_file(path, place):
    start, end = (place["line"], place["column"]), (place["endLine"], place["endColumn"])
    assert start <= end
    data = path.read_bytes() if path.is_file() else b""
    lines = data.decode("utf-8", "replace").split("\n")
    for line, column in (start, end):
        assert line <= len(lines) and column <= len(lines[line - 1]) + 1, place


def test_both_formats_tell_the_same(work):
    break_in_many_ways(work)
    found = json.loads(run(work, "check", "--format", "json").stdout)
    text = run(work, "check").stdout
    headlines = re.findall(r"^(\S+?)(?::(\d+):(\d+))?: (?:fel|varning|tips): (.+) \[([a-z-]+)\]$", text, re.M)
    assert [(file, message, rule) for file, _, _, message, rule in headlines] == [
        (one["file"], one["message"], one["rule"]) for one in found]
    assert all((int(line), int(column)) == (one["line"], one["column"])
               for (_, line, column, _, _), one in zip(headlines, found) if line)


def test_strict_counts_warnings(work):
    assert run(work, "check", "--strict").returncode == 0
    warn(work)
    assert told(work) == (0, {("theme-size", "teman/gor-plats.md")})
    assert told(work, "--strict") == (1, {("theme-size", "teman/gor-plats.md")})
    assert run(work, "export").returncode == 0


def test_default_is_the_folder_catalog(work):
    assert run(work, "check").stdout == run(work, "check", "catalog").stdout
    assert run(work / "catalog", "check", ".").returncode == 0


def test_output_holds_what_would_be_printed(work):
    break_in_many_ways(work)
    for format in ("text", "json"):
        printed = run(work, "check", "--format", format)
        done = run(work, "check", "--format", format, "--output", "rapport")
        assert (done.returncode, done.stdout, done.stderr) == (1, "", "")
        assert (work / "rapport").read_text(encoding="utf-8") == printed.stdout


# MARK: language

def test_the_catalogue_speaks_its_language(work):
    break_in_many_ways(work)
    for variables in ({}, SWEDISH, {"LC_ALL": "en_GB.UTF-8"}):
        assert ": fel: " in run(work, "check", variables=variables).stdout
        assert "Inget exporterades" in run(work, "export", variables=variables).stderr
    assert ": error: " in run(work, "check", "--language", "en", variables=SWEDISH).stdout
    assert ": error: " in run(work, "check", "--language=en").stdout
    assert "Nothing was exported" in run(work, "export", "--language", "en").stderr


def test_an_english_catalogue_speaks_english(tmp_path):
    (tmp_path / "catalog").mkdir()
    (tmp_path / "catalog/programme.md").write_text("x")
    assert ": error: " in run(tmp_path, "check", variables=SWEDISH).stdout
    assert ": fel: " in run(tmp_path, "check", "--language", "sv").stdout


def test_what_cannot_be_written_is_told_in_the_catalogues_language(work):
    (work / "dist").write_text("mitt")
    assert "ska vara en mapp" in run(work, "export").stderr
    assert "has to be a folder" in run(work, "export", "--language", "en").stderr
    assert "kan inte skrivas" in run(work, "check", "--output", "finns/inte").stderr


@pytest.mark.parametrize("variables, words", [
    ({"LC_ALL": "sv_SE.UTF-8"}, "Mappen"),
    ({"LC_ALL": "sv"}, "Mappen"),
    ({"LC_ALL": "sv_FI"}, "Mappen"),
    ({"LC_ALL": "en_GB.UTF-8"}, "folder"),
    ({"LC_ALL": "C"}, "folder"),
    ({"LC_ALL": "de_DE.UTF-8"}, "folder"),
    ({"LC_ALL": "en_GB.UTF-8", "LANG": "sv_SE.UTF-8"}, "folder"),
    ({"LC_ALL": "", "LANG": "sv_SE.UTF-8"}, "Mappen"),
    ({"LC_ALL": "", "LC_MESSAGES": "en_GB", "LANG": "sv_SE.UTF-8"}, "folder"),
    ({"LC_ALL": "", "LC_MESSAGES": "", "LANG": ""}, "folder"),
])
def test_the_locale_chooses_where_there_is_no_catalogue(tmp_path, variables, words):
    done = run(tmp_path, "check", variables=variables)
    assert done.returncode == 3
    assert words in done.stderr


# MARK: colour and progress

def test_no_colour_and_no_progress_in_a_pipe(work):
    done = run(work, "export")
    assert (done.stderr, ESCAPE in done.stdout) == ("", False)
    break_in_many_ways(work)
    for command in (["check"], ["export"]):
        done = run(work, *command, variables={"TERM": "xterm-256color"})
        assert ESCAPE not in done.stdout + done.stderr
        assert "…\n" not in done.stderr and "\r" not in done.stderr


def on_terminal(folder, *arguments, out=True, error=True, variables=None):
    """What the tool prints to a terminal on standard output, standard error or both."""
    reader, writer = pty.openpty()
    process = subprocess.Popen(
        [TOOL, *arguments], cwd=folder, env=environment(**variables or {}), stdin=subprocess.DEVNULL,
        stdout=writer if out else subprocess.DEVNULL, stderr=writer if error else subprocess.DEVNULL)
    os.close(writer)
    printed = read_to_end(reader, process)
    os.close(reader)
    return process.wait(LONGEST), printed


def read_to_end(reader, process):
    printed = b""
    deadline = time.monotonic() + LONGEST
    try:
        while select.select([reader], [], [], max(0, deadline - time.monotonic()))[0]:
            part = os.read(reader, 1 << 16)
            if not part:
                return printed.decode()
            printed += part
    except OSError:
        # A terminal that nobody writes to any more.
        return printed.decode()
    process.kill()
    pytest.fail("still running")


def test_colour_on_a_terminal(work):
    break_in_many_ways(work)
    code, printed = on_terminal(work, "check", error=False)
    assert code == 1
    assert "\x1b[1;31mfel\x1b[0m" in printed
    plain = run(work, "check").stdout
    assert re.sub(r"\x1b\[[0-9;]*m", "", printed).replace("\r\n", "\n") == plain


@pytest.mark.parametrize("variables", [{"NO_COLOR": "1"}, {"TERM": "dumb"}])
def test_terminals_that_want_no_colour(work, variables):
    break_in_many_ways(work)
    _, printed = on_terminal(work, "check", error=False, variables=variables)
    assert ESCAPE not in printed


def test_empty_no_color_means_nothing(work):
    break_in_many_ways(work)
    assert ESCAPE in on_terminal(work, "check", error=False, variables={"NO_COLOR": ""})[1]


def test_no_colour_in_a_file(work):
    break_in_many_ways(work)
    for format in ("text", "json"):
        on_terminal(work, "check", "--format", format, "--output", "rapport")
        assert ESCAPE not in (work / "rapport").read_text(encoding="utf-8")


def test_no_colour_in_json(work):
    break_in_many_ways(work)
    assert json.loads(on_terminal(work, "check", "--format", "json", error=False)[1])


def test_progress_on_a_terminal(work):
    for command in (["check"], ["export", *EXPORTERS]):
        code, printed = on_terminal(work, *command, out=False)
        assert code == 0
        assert "Kontrollerar catalog …" in printed
        assert ("Skriver 1 av " in printed) == (command[0] == "export")
        # The last one is wiped away, so that nothing of it stays.
        assert printed.endswith("\r\x1b[K")


def test_progress_leaves_messages_whole(work):
    (work / "dist").write_text("mitt")
    code, printed = on_terminal(work, "export")
    assert code == 3
    assert printed.rpartition("\x1b[K")[2].startswith("laroverk: ”dist”")


def test_no_progress_on_a_dumb_terminal(work):
    assert on_terminal(work, "export", out=False, variables={"TERM": "dumb"}) == (0, "")


# MARK: export

def made(work):
    """The exporters that have a folder; beside them lies the page about all."""
    return sorted(path.name for path in (work / "dist").iterdir() if path.is_dir())


@pytest.mark.parametrize("listed, expected", [
    ("exportera: [json]", ["json"]),
    ("exportera: [outline, scorm-1.2]", ["outline", "scorm-1.2"]),
    ("exportera: [json, json]", ["json"]),
    ("exportera: []", ["json"]),
    ("", ["json"]),
])
def test_without_names_the_programme_chooses(work, listed, expected):
    replace(work / "catalog/program.md", "exportera: [json]\n", listed + "\n" * bool(listed))
    assert run(work, "export").returncode == 0
    assert made(work) == expected


def test_names_choose_whatever_the_programme_says(work):
    done = run(work, "export", "outline", "outline", "--output", "ut")
    assert done.returncode == 0
    assert sorted(path.name for path in (work / "ut").iterdir()) == ["index.html", "outline"]
    assert re.fullmatch(r"ut/outline: \d+ filer, \d+ skrivna\n", done.stdout)


def test_exporter_that_the_programme_misspells(work):
    replace(work / "catalog/program.md", "exportera: [json]", "exportera: [jsonn]")
    assert told(work) == (1, {("unknown-exporter", "program.md")})
    assert run(work, "export", "json").returncode == 1
    assert not (work / "dist").exists()


@pytest.mark.parametrize("option", ["encoding=utf-16", "outline.encoding=utf-16"])
@pytest.mark.parametrize("names", [["outline"], EXPORTERS])
def test_option(work, names, option):
    assert run(work, "export", *names, "--option", option).returncode == 0
    assert (work / "dist/outline/catalog.txt").read_bytes().startswith(b"\xff\xfe")


def test_last_option_counts(work):
    options = ["--option", "encoding=utf-16", "--option=outline.encoding=utf-8"]
    assert run(work, "export", "outline", *options).returncode == 0
    assert (work / "dist/outline/catalog.txt").read_text(encoding="utf-8")


def test_exporters_lists_all(tmp_path):
    done = run(tmp_path, "exporters")
    assert done.returncode == 0
    assert re.findall(r"^  ([a-z][\w.-]*) +\S", done.stdout, re.M) == ["cmi5", *EXPORTERS]
    folders = [path for path in (REPOSITORY / "exporters").iterdir() if path.is_dir()]
    assert len(folders) == len(EXPORTERS) + 1
    assert "--option scorm-1.2.unit=exercise,theme,module,programme" in done.stdout
    assert "--option scorm-1.2.schemas=" in done.stdout and "cmi5.schemas" not in done.stdout
    assert "--option outline.encoding=utf-8|utf-16" in done.stdout
    assert run(tmp_path, "exporters", "--language", "sv").stdout != done.stdout


def test_export_changes_nothing_in_the_catalogue(work):
    before = bytes_in(work / "catalog")
    assert run(work, "export", *EXPORTERS).returncode == 0
    assert bytes_in(work / "catalog") == before
