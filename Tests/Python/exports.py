"""Catalogues that differ, and what a first export of each makes."""

import io
import json
import re
import shutil
import zipfile

from tool import EXERCISE, replace, run

EXPORTERS = ["json", "outline", "scorm-1.2", "xml"]
LIST = "laroverk-files.json"
PAGE = "index.html"
TEMPORARY = re.compile(r"\.laroverk-(\d+|both|files|index)\.tmp")


def with_more_exercises(catalog):
    text = (catalog / EXERCISE).read_text(encoding="utf-8")
    for number, letter in enumerate("abcdef"):
        exercise = text.replace("nummer: 2", f"nummer: {3 + number}").replace("Byt ut", f"Övning {letter}", 1)
        (catalog / f"ovningar/ovning-{letter}.md").write_text(exercise, encoding="utf-8")


def with_changed_exercises(catalog):
    with_more_exercises(catalog)
    for path in (catalog / "ovningar").glob("*.md"):
        replace(path, "## Syfte\n\n", "## Syfte\n\nDet här är nytt. ")


def without_exercises(catalog):
    for path in (catalog / "ovningar").iterdir():
        path.unlink()
    (catalog / "moduler/gor-plats.md").unlink()
    replace(catalog / "program.md", "börja här: [Gör en egen antipilot]\n", "")


class Export:
    """A catalogue, and everything that a first export of it writes."""

    def __init__(self, work, change):
        self.folder = work / change.__name__
        shutil.copytree(work / "catalog", self.folder / "catalog")
        change(self.folder / "catalog")
        self.dist = self.folder / "dist"
        done = run(self.folder, *self.to(self.dist))
        assert done.returncode == 0, done.stderr
        self.made = everything_in(self.dist)

    def to(self, target):
        """The command line of an export to a folder."""
        return ["export", *EXPORTERS, "--catalog", str(self.folder / "catalog"), "--output", str(target)]

    def mends(self, target):
        """An export over whatever lies there makes just what a first one does."""
        done = run(self.folder, *self.to(target))
        assert done.returncode == 0, done.stderr
        assert everything_in(target) == self.made


def everything_in(folder):
    """Each file's bytes, and each folder; the page about it alone also tells of exports before."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() if path.is_file() else None
            for path in folder.rglob("*") if path != folder / PAGE}


def holds_only_whole_files(dist, *exports):
    """Whatever does not have a temporary name is as one of the exports makes it, and is listed."""
    there = everything_in(dist) if dist.exists() else {}
    files = {path: data for path, data in there.items()
             if data is not None and not TEMPORARY.fullmatch(path.rpartition("/")[2])}
    for path, data in files.items():
        if path.endswith(LIST):
            json.loads(data)
            continue
        assert data in [export.made.get(path) for export in exports], path
        if path.endswith(".zip"):
            assert zipfile.ZipFile(io.BytesIO(data)).testzip() is None
        folder, _, name = path.partition("/")
        assert name in [one["path"] for one in json.loads(files[f"{folder}/{LIST}"])["files"]]
    page = dist / PAGE
    assert not page.exists() or page.read_bytes().endswith(b"</html>\n")
