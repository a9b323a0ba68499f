"""Same input, same bytes; and a second export changes only what has to change."""

import datetime
import io
import json
import os
import pathlib
import shutil
import zipfile

import pytest

from exported import CATALOG, REPOSITORY
from tool import EXERCISE, bytes_in, contents, exported_work, replace, run, work

assert exported_work and work
EXPORTERS = ["json", "outline", "scorm-1.2"]


def export(folder, catalog, output, **options):
    done = run(folder, "export", *EXPORTERS, "--catalog", catalog, "--output", output, **options)
    assert done.returncode == 0, done.stderr
    return bytes_in(folder / output)


@pytest.fixture(scope="module")
def real(tmp_path_factory):
    """What is made of the real catalogue."""
    return export(tmp_path_factory.mktemp("real"), REPOSITORY / CATALOG, "dist")


def test_there_is_something_of_each(real):
    assert {path.parts[0] for path in real} == {*EXPORTERS, "index.html"}


def test_second_folder(real, tmp_path):
    assert export(tmp_path, REPOSITORY / CATALOG, "en/annan/mapp") == real


@pytest.mark.parametrize("variables, umask", [
    ({"TZ": "Pacific/Kiritimati", "LC_ALL": "sv_SE.UTF-8"}, 0o077),
    ({"TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8", "HOME": "/nonexistent"}, 0o000),
    ({"TZ": "UTC", "LC_ALL": "C", "SOURCE_DATE_EPOCH": "1"}, 0o022),
])
def test_copy_elsewhere_at_another_time_in_another_locale(real, tmp_path, variables, umask):
    """The copy's files were written in another order, later, and by somebody with other habits."""
    source = REPOSITORY / CATALOG
    for path in sorted((path for path in source.rglob("*") if path.is_file()), reverse=True):
        copy = tmp_path / "Kopia å" / path.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, copy)
        os.utime(copy, (0, 0))
    assert export(tmp_path, "Kopia å", "dist", variables=variables, umask=umask) == real


def test_second_export_touches_nothing(exported_work):
    def times():
        return {path: path.stat().st_mtime_ns for path in (exported_work / "dist").rglob("*")}

    before = times()
    done = run(exported_work, "export", *EXPORTERS)
    assert done.returncode == 0
    assert times() == before
    assert " 0 skrivna" in done.stdout and "borttagna" not in done.stdout


def test_other_exporters_stay(exported_work):
    before = contents(exported_work / "dist")
    replace(exported_work / "catalog" / EXERCISE, "Ni byter en uppgift", "Ni byter ut en uppgift")
    assert run(exported_work, "export", "outline").returncode == 0
    after = contents(exported_work / "dist")
    changed = {path.as_posix() for path in after if after[path] != before.get(path)}
    assert changed == {
        "index.html", "outline/catalog.txt", "outline/exercises/byt-ut.txt", "outline/laroverk-files.json"}


def everything(files):
    """Every file, and every entry of every archive, as (name, bytes)."""
    for path, data in files.items():
        yield str(path), data
        if path.suffix == ".zip":
            archive = zipfile.ZipFile(io.BytesIO(data))
            yield from ((f"{path}: {name}", archive.read(name)) for name in archive.namelist())


def test_no_path_of_this_machine(tmp_path):
    shutil.copytree(REPOSITORY / CATALOG, tmp_path / "katalogen")
    made = export(tmp_path, tmp_path / "katalogen", "dist")
    paths = [str(tmp_path), str(REPOSITORY), os.path.expanduser("~") + "/", "katalogen/"]
    needles = [text.encode(encoding) for text in paths for encoding in ("utf-8", "utf-16-le")]
    assert [(name, needle) for name, data in everything(made) for needle in needles if needle in data] == []


def test_no_date_of_today(real):
    today = datetime.date.today()
    # Dates that somebody wrote: in the catalogue, and as examples in the schema.
    sources = [*(REPOSITORY / CATALOG).rglob("*.md"), *(REPOSITORY / "Sources/Catalog").rglob("*.swift")]
    written = b"".join(path.read_bytes() for path in sources)
    forms = [f"{day:{form}}".encode()
             for day in (today, datetime.datetime.now(datetime.timezone.utc).date())
             for form in ("%Y-%m-%d", "%Y%m%d", "%d/%m/%Y", "%d %b %Y", "%b %d, %Y", "%Y-%j")]
    found = [(name, form) for name, data in everything(real) for form in forms
             if form in data and form not in written]
    assert found == []


def test_archives_know_no_time_and_no_owner(real):
    archives = [zipfile.ZipFile(io.BytesIO(data)) for path, data in real.items() if path.suffix == ".zip"]
    entries = [entry for archive in archives for entry in archive.infolist()]
    assert entries
    assert {entry.date_time for entry in entries} == {entries[0].date_time}
    assert entries[0].date_time[0] < 2020
    assert {(entry.extra, entry.comment) for entry in entries} == {(b"", b"")}


@pytest.mark.parametrize("plant", [
    lambda catalog: replace(catalog / EXERCISE, "(15 min)", "(20 min)"),
    lambda catalog: replace(catalog / EXERCISE, "gör först: Gör en egen", "gör först: Gör en annan"),
    lambda catalog: (catalog / "program.md").unlink(),
    lambda catalog: (catalog / EXERCISE).write_bytes(b"\xff"),
    lambda catalog: (catalog / "ovningar/lank.md").symlink_to("finns-inte"),
], ids=["minutes", "a name", "no programme", "no text", "a link"])
def test_failed_export_leaves_the_one_before(exported_work, plant):
    before = contents(exported_work / "dist")
    plant(exported_work / "catalog")
    done = run(exported_work, "export", *EXPORTERS)
    assert (done.returncode, done.stdout) == (1, "")
    assert "Inget exporterades" in done.stderr
    assert contents(exported_work / "dist") == before


def test_removed_exercise_takes_its_files_along(exported_work):
    (exported_work / "catalog" / EXERCISE).unlink()
    replace(exported_work / "catalog/moduler/gor-plats.md", "  - Byt ut\n", "")
    gone = {"outline/exercises/byt-ut.txt", "scorm-1.2/exercises/byt-ut.zip"}
    before = names(exported_work)
    assert gone < before
    done = run(exported_work, "export", *EXPORTERS)
    assert done.returncode == 0, done.stderr
    assert names(exported_work) == before - gone
    assert done.stdout.count("1 borttagna") == 2


def test_removed_exercises_leave_no_empty_folder(exported_work):
    """Somebody else's file in the folder keeps it."""
    (exported_work / "dist/outline/exercises/mitt.txt").write_text("mitt")
    for path in (exported_work / "catalog/ovningar").iterdir():
        path.unlink()
    (exported_work / "catalog/moduler/gor-plats.md").unlink()
    replace(exported_work / "catalog/program.md", "börja här: [Gör en egen antipilot]\n", "")
    done = run(exported_work, "export", *EXPORTERS)
    assert done.returncode == 0, done.stderr
    assert not (exported_work / "dist/scorm-1.2/exercises").exists()
    assert os.listdir(exported_work / "dist/outline/exercises") == ["mitt.txt"]


def test_the_list_names_what_lies_there(exported_work):
    for folder in filter(pathlib.Path.is_dir, (exported_work / "dist").iterdir()):
        listed = json.loads((folder / "laroverk-files.json").read_text(encoding="utf-8"))
        assert listed["formatVersion"] == 1 and listed["exporter"] == folder.name
        there = {path.relative_to(folder).as_posix(): path.stat().st_size
                 for path in folder.rglob("*") if path.is_file()}
        del there["laroverk-files.json"]
        assert {file["path"]: file["size"] for file in listed["files"]} == there


def names(work):
    return {path.as_posix() for path in bytes_in(work / "dist")}


def test_threads_that_begin_together_do_not_lock_each_other_out(tmp_path):
    """libxml2 made its tables twice at once in one export of a hundred, which then never ended."""
    for _ in range(100):
        shutil.rmtree(tmp_path / "out", ignore_errors=True)
        done = run(REPOSITORY, "export", "scorm-1.2", "--catalog", str(CATALOG), "--output", str(tmp_path / "out"))
        assert done.returncode == 0
