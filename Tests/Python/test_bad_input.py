"""Bad input ends in a clear message and the right exit code, and never touches the export before."""

import json
import os
import pathlib
import resource

import pytest

from tool import BASE, EXERCISE, bytes_in, contents, exported_work, replace, run, told, work

assert exported_work and work
MIB = 1 << 20


def sound():
    return (BASE / EXERCISE).read_text(encoding="utf-8")


def with_lines(lines):
    """Lines more in the front matter."""
    return sound().replace("nummer: 2\n", f"nummer: 2\n{lines}\n", 1)


def with_body(text):
    return f"{sound()}\n{text}\n"


def is_refused(work, expected):
    """The check tells just this, and nothing is exported."""
    before = contents(work / "dist")
    assert told(work) == (1, expected)
    done = run(work, "export", "json", "outline", "scorm-1.2")
    assert (done.returncode, done.stdout) == (1, "")
    assert all(f"[{rule}]" in done.stderr for rule, _ in expected - set().union(*BESIDE.values()))
    assert contents(work / "dist") == before


# What an exercise's file holds, and the one rule that says so.
REFUSED = {
    "nothing": (b"", "invalid-front-matter"),
    "only a line break": (b"\n", "invalid-front-matter"),
    "latin-1": (sound().encode("latin-1", "replace"), "invalid-encoding"),
    "utf-16": (sound().encode("utf-16"), "invalid-encoding"),
    "cut within a letter": (sound().encode()[:-1] + "å".encode()[:1], "invalid-encoding"),
    "surrogates": (sound().encode() + b"\xed\xa0\x80", "invalid-encoding"),
    "NUL bytes": (sound() + "\0\0 \0", "invalid-encoding"),
    "only NUL bytes": ("\0" * MIB, "invalid-encoding"),
    "line breaks of old Macs": (sound().replace("\n", "\r"), "invalid-encoding"),
    "line separators": (sound() + "a\u2028b", "invalid-encoding"),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40, "invalid-encoding"),
    "20 MB": (sound() + "a" * 20_000_000, "too-large"),
    "a byte too much": (sound() + "a" * (MIB + 1 - len(sound().encode())), "too-large"),
    "no front matter": (sound().partition("\n---\n")[2], "invalid-front-matter"),
    "unclosed front matter": (sound().replace("\n---\n", "\n", 1), "invalid-front-matter"),
    "nested": (
        sound().replace("nummer: 2", "nummer:\n  ett: 1\n  två:\n    tre: 3"), "invalid-front-matter"),
    "anchors": (
        sound().replace("nummer: 2", "nummer: &två 2\nstatus: *två"), "invalid-front-matter"),
    "tags": (sound().replace("nummer: 2", "nummer: !!int 2"), "invalid-front-matter"),
    "block scalar": (sound().replace("nummer: 2", "nummer: |\n  2"), "invalid-front-matter"),
    "a billion laughs": (
        with_lines("material: &a [x, x]\nnyckelord: &b [*a, *a]\nkällor: &c [*b, *b]"), "invalid-front-matter"),
    "10,000 unknown keys": (with_lines("\n".join(f"k{n}: {n}" for n in range(10_000))), "unknown-key"),
    "one key 10,000 times": (with_lines("\n".join(["status: utkast"] * 10_000)), "duplicate-key"),
    "10,000 wrong lines": (with_lines("\n".join(["?"] * 10_000)), "invalid-front-matter"),
    "a key of 900,000 letters": (with_lines("n" * 900_000 + ": 1"), "invalid-front-matter"),
    "a bracket left open": (with_lines("material: [" + "a, " * 100_000), "invalid-front-matter"),
    "a quote left open": (with_lines('material: "' + "a" * 900_000), "invalid-front-matter"),
    "100,000 nested quotes": (with_body(">" * 100_000 + " a"), "too-deep"),
    "100,000 nested quotes with blanks": (with_body("> " * 100_000 + "a"), "too-deep"),
    "100,000 nested lists": (with_body("- " * 100_000 + "a"), "too-deep"),
    "100,000 nested numbered lists": (with_body("1. " * 100_000 + "a"), "too-deep"),
    "lists nested by lines": (
        with_body("\n".join("  " * depth + "- a" for depth in range(900))), "too-deep"),
    "nested emphasis": (with_body("*a **a " * 50_000 + "b** b*" * 50_000), "too-deep"),
    "1 MiB of fence": (with_body("`" * 1_000_000), "unsupported-markup"),
    "200,000 comments left open": (with_body("<!--" * 200_000), "looks-like"),
    "100,000 emphasis marks": (
        with_body("a " + "***" * 100_000), "looks-like"),
    "100,000 emphasis marks left open": (
        with_body("***a " * 100_000), "looks-like"),
    "1 MiB of bars": (
        with_body("|" * 1_000_000), "looks-like"),
    "20,000 columns": (
        with_body("|a" * 20_000 + "|\n" + "|-" * 20_000 + "|\n" + "|a|\n" * 50_000), "looks-like"),
    "5,000 headings": (with_body("## x\n" * 5_000), "unknown-section"),
    "10,000 steps": (
        sound().replace("### Lista", "### X (1 min)\n\na\n\n" * 10_000 + "### Lista"),
        "step-minutes-differ"),
    # A blank to fill in, where nothing is filled in.
    "1 MiB of underscores": (with_body("_" * 1_000_000), "misplaced-field"),
}
# What follows from the same, and is no mistake of form.
BESIDE = {"10,000 steps": {("too-many-steps", EXERCISE), ("no-pause", EXERCISE)}}

# What looks bad and is not.
ACCEPTED = {
    "byte order mark": b"\xef\xbb\xbf" + sound().encode(),
    "CRLF": sound().replace("\n", "\r\n"),
    "both": b"\xef\xbb\xbf" + sound().replace("\n", "\r\n").encode(),
    "no line break at the end": sound().rstrip("\n"),
    "100,000 things in a list": with_lines("material: [" + "a, " * 100_000 + "b]"),
    "100,000 brackets left open": with_body("a " + "[" * 100_000),
    "100,000 nested brackets": with_body("[" * 100_000 + "a" + "]" * 100_000),
    "100,000 links left open": with_body("[a](" * 100_000),
    "1 MiB of backticks in a line": with_body("a " + "`" * 1_000_000),
    "backticks of all lengths": with_body("a".join("`" * length for length in range(1, 1_300))),
    "200,000 entities": with_body("&amp;" * 200_000),
    "200,000 tags left open": with_body("a " + "<a " * 200_000),
    "1 MiB of blanks": with_body(" " * 1_000_000),
    "1 MiB of line breaks": with_body("\n" * 1_000_000),
    "10,000 flags": sound().replace("(15 min)", "(15 min" + ", med användare" * 10_000 + ")"),
}


def write(work, content):
    data = content if isinstance(content, bytes) else content.encode("utf-8")
    (work / "catalog" / EXERCISE).write_bytes(data)


@pytest.mark.parametrize("name", REFUSED)
def test_refused_text(exported_work, name):
    content, rule = REFUSED[name]
    write(exported_work, content)
    is_refused(exported_work, {(rule, EXERCISE)} | BESIDE.get(name, set()))


@pytest.mark.parametrize("name", ACCEPTED)
def test_accepted_text(work, name):
    write(work, ACCEPTED[name])
    code, found = told(work)
    assert code == 0, found


@pytest.mark.parametrize("name", ["byte order mark", "CRLF", "both", "no line break at the end"])
def test_how_lines_end_makes_no_difference(exported_work, name):
    before = contents(exported_work / "dist")
    write(exported_work, ACCEPTED[name])
    assert run(exported_work, "export", "json", "outline", "scorm-1.2").returncode == 0
    assert contents(exported_work / "dist") == before


# MARK: files and folders

def link(target):
    return lambda path: path.symlink_to(target)


def outside(path):
    other = path.parents[2] / "annan.md"
    other.write_text(sound(), encoding="utf-8")
    path.symlink_to(other)


def mutual(path):
    path.symlink_to("b.md")
    (path.parent / "b.md").symlink_to(path.name)


@pytest.mark.parametrize("make, others", [
    (link("ovning.md"), []),
    (link("finns-inte.md"), []),
    (link("byt-ut.md/under"), []),
    (mutual, ["ovningar/b.md"]),
    (outside, []),
    (link("/etc/passwd"), []),
    (link("/dev/zero"), []),
    (link("../ovningar"), []),
    (link(".."), []),
    (os.mkfifo, []),
], ids=["to itself", "dangling", "through a file", "to each other", "out of the catalogue",
        "to a file of the system", "to a device", "to its own folder", "to the catalogue", "a pipe"])
def test_unreadable_file(exported_work, make, others):
    make(exported_work / "catalog/ovningar/ovning.md")
    paths = ["ovningar/ovning.md", *others]
    is_refused(exported_work, {("unreadable-file", path) for path in paths})


def test_link_to_a_file_of_the_catalogue_is_that_file(exported_work):
    before = contents(exported_work / "dist")
    file = exported_work / "catalog" / EXERCISE
    file.rename(file.parent / ".byt-ut")
    file.symlink_to(".byt-ut")
    assert told(exported_work) == (0, set())
    assert run(exported_work, "export", "json", "outline", "scorm-1.2").returncode == 0
    assert contents(exported_work / "dist") == before


@pytest.mark.parametrize("make", [os.mkfifo, link("program.md"), link("finns-inte.md")],
                         ids=["a pipe", "a link to itself", "dangling"])
def test_unreadable_programme(exported_work, make):
    path = exported_work / "catalog/program.md"
    path.unlink()
    make(path)
    is_refused(exported_work, {("unreadable-file", "program.md")})


def test_folder_in_the_place_of_a_file(exported_work):
    (exported_work / "catalog/ovningar/ovning.md").mkdir()
    (exported_work / "catalog/ovningar/ovning.md/en.md").write_text("x")
    is_refused(exported_work, {("unknown-file", "ovningar/ovning.md")})


def test_folders_300_deep(exported_work):
    folder = exported_work / "catalog/ovningar" / "/".join(["d"] * 300)
    folder.mkdir(parents=True)
    (folder / "en.md").write_text("x")
    is_refused(exported_work, {("unknown-file", "ovningar/d")})


def another(work, name):
    """A second exercise that differs from the first in number and title."""
    text = sound().replace("nummer: 2", "nummer: 3").replace("titel: Byt ut", "titel: En till")
    (work / "catalog/ovningar" / name).write_text(text, encoding="utf-8")


@pytest.mark.parametrize("name", [
    "Övning.md", "övning.md", "en övning.md", "OVNING.md", "En-ovning.md", "en_ovning.md", " .md",
    "e\u0301n.md", "en.ovning.md",
])
def test_name_that_is_no_identifier(exported_work, name):
    another(exported_work, name)
    before = contents(exported_work / "dist")
    code, found = told(exported_work)
    assert (code, {one for one in found if one[0] not in ("unplaced-exercise", "duplicate-text")}) == (
        1, {("invalid-identifier", f"ovningar/{name}")})
    assert run(exported_work, "export").returncode == 1
    assert contents(exported_work / "dist") == before


@pytest.mark.parametrize("name", ["en.MD", "en.markdown", "en.txt", "en.md ", "en"])
def test_name_of_another_sort(exported_work, name):
    another(exported_work, name)
    is_refused(exported_work, {("unknown-file", f"ovningar/{name}")})


@pytest.mark.parametrize("name", [".en.md", "~en.md", "en.md~", "README.md", ".DS_Store"])
def test_name_that_is_passed_over(work, name):
    (work / "catalog/ovningar" / name).write_bytes(b"\xff\0")
    assert told(work) == (0, set())


@pytest.mark.parametrize("name", [b"\xff\xfe.md", b"en\nrad.md", b"\x1b[31mr\xc3\xb6d.md", b"\xc2\x85.md"])
def test_name_that_is_no_text(exported_work, name):
    """It is told once, and does not steer the terminal that it is shown on."""
    (exported_work / os.fsdecode(b"catalog/ovningar/" + name)).write_text(sound())
    code, found = told(exported_work)
    assert (code, [rule for rule, _ in found]) == (1, ["unreadable-file"])
    shown = run(exported_work, "check").stdout
    assert shown.startswith("ovningar/") and "\x1b" not in shown
    assert shown.splitlines()[0].endswith("[unreadable-file]")


def test_stems_alike_but_for_case(exported_work):
    another(exported_work, "Byt-ut.md")
    code, found = told(exported_work)
    assert code == 1
    assert ("duplicate-identifier", EXERCISE) in found
    before = contents(exported_work / "dist")
    assert run(exported_work, "export").returncode == 1
    assert contents(exported_work / "dist") == before


# MARK: the catalogue's folder

def looping(path):
    path.symlink_to(path.name)


@pytest.mark.parametrize("make, words", [
    (None, "There is no folder"),
    (lambda path: path.write_text("x"), "is not a folder"),
    (os.mkfifo, "is not a folder"),
    (link("finns-inte"), "There is no folder"),
    (looping, "cannot be read"),
    (link("/dev/null"), "is not a folder"),
], ids=["missing", "a file", "a pipe", "a dangling link", "a link to itself", "a device"])
def test_no_catalogue_to_read(tmp_path, make, words):
    if make:
        make(tmp_path / "katalog")
    for command in (["check", "katalog"], ["check", "--format", "json", "katalog"],
                    ["export", "json", "--catalog", "katalog"]):
        done = run(tmp_path, *command)
        assert (done.returncode, done.stdout) == (3, "")
        assert words in done.stderr and "“katalog”" in done.stderr
        assert not (tmp_path / "dist").exists()


def test_path_too_long(tmp_path):
    assert run(tmp_path, "check", "x" * 5_000).returncode == 3


def test_empty_catalogue(tmp_path):
    (tmp_path / "catalog").mkdir()
    assert told(tmp_path) == (
        1, {("missing-file", "program.md"), ("missing-file", "mognadsmodell.md")})
    assert run(tmp_path, "export").returncode == 1
    assert not (tmp_path / "dist").exists()


def test_link_to_a_catalogue(work):
    (work / "katalog").symlink_to("catalog")
    assert told(work, "katalog") == (0, set())


# MARK: output

def is_not_written(work, words, *arguments):
    before = contents(work)
    done = run(work, "export", *(arguments or ["json", "outline"]))
    assert (done.returncode, done.stdout) == (3, "")
    assert words in done.stderr
    assert contents(work) == before


def test_output_is_a_file(work):
    (work / "dist").write_text("mitt")
    is_not_written(work, "ska vara en mapp")


def test_output_under_a_file(work):
    (work / "fil").write_text("min")
    is_not_written(work, "fil/dist", "json", "--output", "fil/dist")


def test_output_is_a_device(work):
    is_not_written(work, "/dev/null", "json", "--output", "/dev/null")


def test_output_is_a_dangling_link(work):
    (work / "dist").symlink_to("finns-inte/heller")
    is_not_written(work, "dist")


@pytest.fixture
def unwritable(tmp_path):
    """A folder in which nothing can be made: as root, one that the system makes up."""
    if os.geteuid() == 0:
        return pathlib.Path("/proc/self")
    folder = tmp_path / "låst"
    folder.mkdir(mode=0o555)
    return folder


def test_output_folder_is_not_writable(work, unwritable):
    is_not_written(work, str(unwritable), "json", "--output", str(unwritable))


def test_output_cannot_be_made(work, unwritable):
    is_not_written(work, str(unwritable), "json", "--output", str(unwritable / "dist"))


def test_strangers_file_on_a_wanted_path(work):
    (work / "dist/outline/exercises").mkdir(parents=True)
    (work / "dist/outline/exercises/byt-ut.txt").write_text("mitt")
    is_not_written(work, "dist/outline/exercises/byt-ut.txt")


def test_strangers_file_on_a_path_that_is_new(exported_work):
    """Also after an export: only what that one wrote is replaced."""
    another(exported_work, "en-till.md")
    (exported_work / "dist/outline/exercises/en-till.txt").write_text("mitt")
    is_not_written(exported_work, "dist/outline/exercises/en-till.txt")


def test_folder_on_a_wanted_path(work):
    (work / "dist/json/catalog.json").mkdir(parents=True)
    is_not_written(work, "dist/json/catalog.json")


def test_link_on_a_wanted_path(work):
    (work / "dist/json").mkdir(parents=True)
    (work / "min.json").write_text("min")
    (work / "dist/json/catalog.json").symlink_to("../../min.json")
    is_not_written(work, "dist/json/catalog.json")


def test_file_in_the_place_of_an_exporters_folder(work):
    (work / "dist").mkdir()
    (work / "dist/outline").write_text("mitt")
    is_not_written(work, "dist/outline")


@pytest.mark.parametrize("content", [
    "", "mitt", "[]", "{}", '{"formatVersion":99,"exporter":"json","files":[]}',
    '{"formatVersion":1,"exporter":"outline","files":[]}',
    '{"formatVersion":1,"exporter":"json","files":[{"path":"../../catalog/program.md","kind":"",'
    '"identifier":"","title":"","size":1}]}',
])
def test_list_that_this_tool_did_not_write(exported_work, content):
    (exported_work / "dist/json/laroverk-files.json").write_text(content)
    replace(exported_work / "catalog" / EXERCISE, "titel: Byt ut", "titel: byt ut")
    is_not_written(exported_work, "laroverk-files.json")


def test_others_files_are_left_alone(exported_work):
    (exported_work / "dist/json/mitt.txt").write_text("mitt")
    (exported_work / "dist/eget").mkdir()
    assert run(exported_work, "export", "json").returncode == 0
    assert (exported_work / "dist/json/mitt.txt").read_text() == "mitt"
    assert (exported_work / "dist/eget").is_dir()


def test_disk_that_is_full(exported_work):
    """A limit on the size of files stands in for it."""
    replace(exported_work / "catalog" / EXERCISE, "Ni byter en uppgift", "Ni byter ut en uppgift")
    before = bytes_in(exported_work / "dist")
    done = run(
        exported_work, "export", "json", "outline", "scorm-1.2",
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (2_000, 2_000)))
    assert (done.returncode, done.stdout) == (3, "")
    assert "kan inte skrivas" in done.stderr
    assert bytes_in(exported_work / "dist") == before


@pytest.mark.parametrize("arguments", [
    ("export", "--output", "catalog"), ("export", "--output", "catalog/ny/mapp"),
    ("check", "--output", "catalog/rapport.txt")])
def test_nothing_is_written_into_the_catalogue(work, arguments):
    before = contents(work)
    done = run(work, *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert arguments[-1] in done.stderr
    assert contents(work) == before


# MARK: the report's file

@pytest.mark.parametrize("path", ["finns-inte/rapport.json", "dist", "fil/rapport.json", "/dev/full"])
def test_report_cannot_be_written(work, path):
    (work / "fil").write_text("min")
    (work / "dist").mkdir(exist_ok=True)
    before = contents(work)
    done = run(work, "check", "--format", "json", "--output", path)
    assert (done.returncode, done.stdout) == (3, "")
    assert path in done.stderr
    assert contents(work) == before


def test_report_that_does_not_arrive(work):
    with open("/dev/full", "w") as full:
        assert run(work, "check", stdout=full).returncode == 3


def test_report_replaces_the_one_before_whole(work):
    (work / "rapport.json").write_text("gammal" * 10_000)
    write(work, with_body("## Okänd"))
    assert run(work, "check", "--format", "json", "--output", "rapport.json").returncode == 1
    assert [one["rule"] for one in json.loads((work / "rapport.json").read_text())] == ["unknown-section"]
    assert sorted(path.name for path in work.iterdir()) == ["catalog", "rapport.json"]
