"""Runs the tool as its users do, on copies of the small catalogue in fixtures/."""

import json
import os
import pathlib
import shutil
import subprocess

import pytest

import exported

TOOL = pathlib.Path(exported.TOOL).resolve()
BASE = exported.REPOSITORY / "fixtures/catalogs/base"
EXERCISE = "ovningar/byt-ut.md"
# Catches what hangs; says nothing of speed.
LONGEST = 30


def environment(**changes):
    """The variables of a process that knows nothing of whoever runs the tests."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LD_LIBRARY_PATH") if name in os.environ}
    return {**kept, "LC_ALL": "C.UTF-8", "TERM": "xterm", **changes}


def run(folder, *arguments, variables=None, **options):
    """Runs the tool in a folder; whatever it is given, it ends by itself and does not crash."""
    done = subprocess.run(
        [TOOL, *arguments], cwd=folder, env=environment(**variables or {}), timeout=LONGEST,
        stdin=subprocess.DEVNULL, stdout=options.pop("stdout", subprocess.PIPE),
        stderr=subprocess.PIPE, encoding="utf-8", **options)
    assert done.returncode in (0, 1, 2, 3), (done.returncode, done.stderr)
    return done


def told(folder, *arguments):
    """The exit code of a check, and what it tells as {(rule, file)}."""
    done = run(folder, "check", "--format", "json", *arguments)
    return done.returncode, {(one["rule"], one["file"]) for one in json.loads(done.stdout)}


def contents(folder):
    """Every file's bytes and when it was last written; nothing for folders."""
    return {
        path.relative_to(folder): (path.read_bytes(), path.stat().st_mtime_ns) if path.is_file() else None
        for path in sorted(pathlib.Path(folder).rglob("*"))
    }


def bytes_in(folder):
    return {path: data[0] for path, data in contents(folder).items() if data}


def replace(path, old, new):
    text = path.read_text(encoding="utf-8")
    assert old in text, (path, old)
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


@pytest.fixture
def work(tmp_path):
    """A folder with a sound catalogue in `catalog`."""
    shutil.copytree(BASE, tmp_path / "catalog")
    return tmp_path


@pytest.fixture
def exported_work(work):
    """The same with everything exported to `dist`."""
    assert run(work, "export", "json", "outline", "scorm-1.2").returncode == 0
    return work
