"""An export that cannot write tells it in one sentence and leaves everything as it was."""

import json
import os
import pathlib
import resource
import shutil
import signal
import subprocess
import tempfile

import pytest

import exports
from exports import LIST, TEMPORARY, Export, everything_in, holds_only_whole_files
from interrupted import NEVER, calls, ends, interrupted, log_of, started, stops
from tool import LONGEST, TOOL, contents, environment, replace, run, work

assert work


@pytest.fixture
def exported(work):
    return Export(work, exports.with_more_exercises)


@pytest.fixture
def changed(work):
    return Export(work, exports.with_changed_exercises)


def has_failed(code, out, told, reason):
    """One line, which says why."""
    assert (code, out) == (3, "")
    assert told.count("\n") == 1 and told.endswith(f"{reason}.\n"), told


# MARK: calls that fail

def test_any_call_that_fails_before_the_first_renaming(exported, changed):
    error, reason = "ENOSPC", "disken är full"
    dist = exported.dist
    before = contents(dist)
    names = calls(changed.folder, changed.to(changed.folder / "ny"))
    assert "renameat" in names
    for at, name in enumerate(names[:names.index("renameat")], start=1):
        target = changed.folder / "annan"
        result = interrupted(changed.folder, changed.to(target), at, error)
        if result[0] == 0 and is_needless(name):
            assert everything_in(target) == changed.made
            shutil.rmtree(target)
        else:
            has_failed(*result, reason)
            assert not target.exists()
    names = calls_of_change(exported, changed)
    for at, name in enumerate(names[:names.index("renameat")], start=1):
        if not is_needless(name):
            has_failed(*interrupted(changed.folder, changed.to(dist), at, error), reason)
            assert contents(dist) == before
    changed.mends(dist)


def is_needless(call):
    """The folder is there already; and where folders cannot be locked, exports do without."""
    return call in ("mkdirat", "flock")


def calls_of_change(earlier, wanted):
    copy = earlier.folder / "kopia"
    shutil.copytree(earlier.dist, copy)
    return calls(wanted.folder, wanted.to(copy))


def files_in(everything):
    return {path: data for path, data in everything.items() if data is not None}


def test_any_renaming_or_removal_that_fails(work, exported):
    """Too late to leave everything as it was: but only whole files lie there, and the next export mends."""
    fewer = Export(work, exports.without_exercises)
    dist = work / "dist"
    names = calls_of_change(exported, fewer)
    for at in range(names.index("renameat") + 1, len(names) + 1):
        shutil.rmtree(dist, ignore_errors=True)
        shutil.copytree(exported.dist, dist)
        result = interrupted(work, fewer.to(dist), at, "EIO")
        holds_only_whole_files(dist, exported, fewer)
        assert not any(TEMPORARY.fullmatch(path.name) for path in dist.rglob("*"))
        if result[0] == 0:
            # An empty folder that cannot be removed does no harm.
            assert files_in(everything_in(dist)) == files_in(fewer.made)
        else:
            has_failed(*result, "disken svarar med fel")
            fewer.mends(dist)


# MARK: a full disk

@pytest.mark.parametrize("size", [0, 1, 100, 1_000, 4_000, 12_000])
def test_files_that_may_not_grow(exported, changed, size):
    before = contents(exported.dist)
    done = run(changed.folder, *changed.to(exported.dist), preexec_fn=lambda: limit(size))
    has_failed(done.returncode, done.stdout, done.stderr, "filen blir större än systemet tillåter")
    assert contents(exported.dist) == before
    changed.mends(exported.dist)


@pytest.mark.parametrize("size", [0, 10])
def test_result_that_may_not_grow(work, size):
    with open(work / "resultat", "w") as result:
        done = run(work, "check", stdout=result, preexec_fn=lambda: limit(size))
    assert done.returncode == 3


def limit(size):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


@pytest.fixture
def disk(tmp_path):
    """Mounts a disk of one mebibyte, and takes it down again."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=1m,nr_inodes=200", "tmpfs", place])
    if mounted.returncode != 0:
        pytest.skip("no disk may be mounted here")
    yield place
    subprocess.run(["umount", place], check=True)


def fill(disk, room):
    """Leaves just so many bytes free."""
    ballast = disk / "fyllnad"
    free = os.statvfs(disk).f_bavail * os.statvfs(disk).f_bsize
    ballast.write_bytes(b"x" * (free - room))
    assert os.statvfs(disk).f_bavail * os.statvfs(disk).f_bsize == room


def take_names(disk, left):
    """Leaves just so many new files possible."""
    for number in range(os.statvfs(disk).f_favail - left):
        (disk / f"fyllnad-{number}").touch()
    assert os.statvfs(disk).f_favail == left


@pytest.mark.parametrize("is_first", [True, False])
@pytest.mark.parametrize("prepare, most", [(fill, 12 * 4096), (take_names, 12)])
def test_full_disk(exported, changed, disk, is_first, prepare, most):
    dist = disk / "dist"
    if not is_first:
        shutil.copytree(exported.dist, dist)
    for part in range(4):
        prepare(disk, most * part // 4)
        before = contents(disk)
        has_failed(*ran(changed.folder, *changed.to(dist)), "disken är full")
        assert contents(disk) == before
        for path in disk.glob("fyllnad*"):
            path.unlink()
    changed.mends(dist)


def ran(*arguments, **options):
    done = run(*arguments, **options)
    return done.returncode, done.stdout, done.stderr


# MARK: a folder that may only be read

@pytest.fixture
def nobody():
    """What starts a process that may not write everywhere; all others are so already."""
    return {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}


@pytest.fixture
def open_folder():
    """A folder that anybody may look into, unlike pytest's own."""
    with tempfile.TemporaryDirectory(prefix="laroverk-", dir="/tmp") as folder:
        os.chmod(folder, 0o755)
        yield pathlib.Path(folder)


@pytest.mark.parametrize("locked", ["", "scorm-1.2", "scorm-1.2/exercises", "json"])
def test_folder_that_may_only_be_read(exported, changed, open_folder, nobody, locked):
    tool = shutil.copy(TOOL, open_folder)
    shutil.copytree(changed.folder / "catalog", open_folder / "catalog")
    dist = open_folder / "dist"
    shutil.copytree(exported.dist, dist)
    for path in [dist, *dist.rglob("*")]:
        os.chmod(path, 0o777 if path.is_dir() else 0o666)
    # A whole export's folder is locked with all in it.
    shut = [dist / locked, *(path for path in (dist / locked).rglob("*") if path.is_dir())]
    for path in shut:
        os.chmod(path, 0o555)
    before = contents(dist)
    done = subprocess.run(
        [tool, "export", *exports.EXPORTERS], cwd=open_folder, env=environment(), encoding="utf-8",
        capture_output=True, timeout=LONGEST, **nobody)
    has_failed(done.returncode, done.stdout, done.stderr, "du har inte behörighet")
    assert contents(dist) == before
    for path in shut:
        os.chmod(path, 0o777)
    changed.mends(dist)


# MARK: a list that somebody changed

def listing(path):
    return json.dumps({"formatVersion": 1, "exporter": "json", "files": [
        {"path": path, "kind": "", "identifier": "", "title": "", "size": 3}]}).encode()


@pytest.mark.parametrize("content", [
    b'{"formatVersion":1,"exporter":"json","files":[{"path":"cat', b"\xff\xfe", b"[" * 100_000,
    b'{"formatVersion":1,"exporter":"json","files":null}', listing("../mitt.txt"), listing("x/../../mitt.txt"),
    listing("../../dist/mitt.txt"), listing("MITT"), listing(""), listing("../\0mitt.txt"),
], ids=["cut", "no text", "deep", "no files", "above", "above by a way", "far above", "absolute", "empty", "a zero"])
def test_changed_list_never_leads_to_others_files(exported, changed, content):
    mine = exported.dist / "mitt.txt"
    mine.write_text("min")
    content = content.replace(b"MITT", str(mine).encode())
    (exported.dist / f"json/{LIST}").write_bytes(content)
    before = contents(exported.dist)
    code, out, told = ran(changed.folder, *changed.to(exported.dist))
    assert (code, out) == (3, "") and told.count("\n") == 1
    assert f"json/{LIST}” är ingen fillista som Läroverk har skrivit" in told
    assert contents(exported.dist) == before


def test_changed_list_never_leads_through_a_link(exported, changed):
    """Also the folders left empty are taken away only where they are ours."""
    (exported.folder / "annans/tom").mkdir(parents=True)
    (exported.folder / "annans/fil").write_text("annans")
    (exported.dist / "json/länk").symlink_to(exported.folder / "annans")
    files = [json.loads(listing(f"länk/{path}"))["files"][0] for path in ("fil", "tom/fil")]
    (exported.dist / f"json/{LIST}").write_text(json.dumps({"formatVersion": 1, "exporter": "json", "files": files}))
    (exported.dist / "json/catalog.json").unlink()
    (exported.dist / "json/catalog.schema.json").unlink()
    assert ran(changed.folder, *changed.to(exported.dist))[0] == 0
    assert (exported.folder / "annans/fil").read_text() == "annans"
    assert (exported.folder / "annans/tom").is_dir()
    (exported.dist / "json/länk").unlink()
    changed.mends(exported.dist)


# MARK: two at once

def is_busy(code, out, told):
    return (code, out) == (3, "") and "en annan export dit pågår" in told and told.count("\n") == 1


def test_an_export_begun_at_any_moment_of_another(exported, changed):
    """The one is stopped at a call, the other runs, the one goes on."""
    dist = exported.folder / "annan"
    count = len(calls(exported.folder, exported.to(dist)))
    for at in range(1, count + 1):
        shutil.rmtree(dist)
        one = started(exported.folder, exported.to(dist), at, "stop")
        assert stops(one), at
        other = ran(changed.folder, *changed.to(dist))
        os.kill(one.pid, signal.SIGCONT)
        ended = ends(one)
        assert ended[0] == 0 and is_busy(*other) or other[0] == 0 and (ended[0] == 0 or is_busy(*ended)), (at, ended, other)
        last = exported if ended[0] == 0 else changed
        assert everything_in(dist) == last.made, at


def first_exports(folder, dist, arguments):
    """A first export stopped at each of its first calls, with each place where another may stop, and
    what an export that nothing disturbs makes."""
    count = len(calls(folder, arguments))
    expected = everything_in(dist)
    for first in range(1, 6):
        for second in range(1, count + 1):
            shutil.rmtree(dist)
            one = started(folder, arguments, first, "stop")
            assert stops(one)
            yield one, first, second, expected


def test_two_first_exports_that_both_stop_at_their_start(exported):
    """Neither takes away the folders that the other works in."""
    dist = exported.folder / "annan"
    arguments = ["export", "json", "--output", str(dist)]
    for one, first, second, expected in first_exports(exported.folder, dist, arguments):
        other = started(exported.folder, arguments, second, "stop")
        stops(other)
        os.kill(one.pid, signal.SIGCONT)
        results = [ends(one)]
        os.kill(other.pid, signal.SIGCONT)
        results.append(ends(other))
        assert any(code == 0 for code, _, _ in results), (first, second, results)
        assert all(result[0] == 0 or is_busy(*result) for result in results), (first, second, results)
        assert everything_in(dist) == expected


def test_an_export_that_begins_where_another_fails(exported):
    """What the failed one takes away, the other makes anew."""
    dist = exported.folder / "annan"
    arguments = ["export", "json", "--output", str(dist)]
    for one, first, second, expected in first_exports(exported.folder, dist, arguments):
        interrupted(exported.folder, arguments, second, "ENOSPC")
        os.kill(one.pid, signal.SIGCONT)
        code, _, told = ends(one)
        assert code == 0, (first, second, told)
        assert everything_in(dist) == expected


def test_several_at_once(exported, changed):
    dist = exported.folder / "annan"
    for _ in range(10):
        shutil.rmtree(dist, ignore_errors=True)
        several = [started(export.folder, export.to(dist), NEVER, "kill") for export in [exported, changed] * 2]
        results = [ends(one) for one in several]
        assert any(result[0] == 0 for result in results), results
        assert all(result[0] == 0 or is_busy(*result) for result in results), results
        holds_only_whole_files(dist, exported, changed)
        assert everything_in(dist) in [exported.made, changed.made]


# MARK: nothing to do

def test_unchanged_export_writes_nothing_and_packs_nothing(exported):
    before = contents(exported.dist)
    assert {"deflate", "write", "renameat"} <= set(log_of(exported.folder, exported.to(exported.folder / "annan")))
    assert set(log_of(exported.folder, exported.to(exported.dist))) <= {"mkdirat", "flock"}
    assert contents(exported.dist) == before


def test_one_changed_exercise_touches_only_its_own_files(exported):
    inodes = {path: path.stat().st_ino for path in exported.dist.rglob("*")}
    replace(exported.folder / "catalog/ovningar/ovning-c.md", "## Syfte\n\n", "## Syfte\n\nNytt. ")
    assert run(exported.folder, *exported.to(exported.dist)).returncode == 0
    touched = {path.relative_to(exported.dist).as_posix()
               for path, inode in inodes.items() if path.stat().st_ino != inode}
    assert touched == {
        "index.html", "json/catalog.json", "outline/catalog.txt", "outline/exercises/ovning-c.txt", "scorm-1.2/exercises/ovning-c.zip",
        "xml/catalog/exercises/ovning-c.xml",
        *(f"{name}/{LIST}" for name in exports.EXPORTERS)}
