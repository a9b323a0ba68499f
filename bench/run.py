"""run.py [COUNT...]: CPU time and peak memory of `check` and `export scorm-1.2`, beside their references.

Makes catalogues of 17, 1,000 and 10,000 exercises, sees to it that the references do the same work,
measures, and prints every number with its bar and aim. Exits 1 where a bar is missed.

`check` is judged against validate_md4c.c, which does the least that a check with a schema must do.
It may take four times that, since it also holds every word of a text against every rule about
language. What read_md4c.c takes, which validates nothing, is printed beside it.

What is exported, by either side, lies in memory where there is room: what a disk's file system takes
to make a file grows with how many there are and differs much from run to run, whatever program asks.
"""

import functools
import os
import re
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
import zipfile
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BENCH = ROOT / "bench"
WORK = ROOT / ".build/bench"
TOOL = ROOT / ".build/release/laroverk"
XSD = ROOT / "Sources/CatalogAssets/catalog.xsd"
# The programs in C, and the libraries of each.
READERS = {"read_md4c": ["md4c"], "validate_md4c": ["md4c", "libxml-2.0"]}
RUMDL = Path(sys.executable).parent / "rumdl"

# A file system in memory, and the bytes that must be free for it to take ten thousand packages, twice.
MEMORY, ROOM = Path("/dev/shm"), 2 << 30

COUNTS = [17, 1_000, 10_000]
# Up to this size the outputs are compared; larger catalogues are more of the same.
COMPARED = 1_000
# A program that runs for milliseconds is mostly starting: no ratio is judged below this size.
JUDGED = 1_000


@dataclass
class Run:
    cpu: float
    wall: float
    mebibytes: float


def run(command, output=subprocess.DEVNULL):
    """One run of a command. Its memory would include ours, did this program grow large."""
    # A linter exits 1 when it finds something.
    accepted = (0, 1) if command[0] == RUMDL else (0,)
    start = time.perf_counter()
    with open(WORK / "stderr.log", "w+", encoding="utf-8") as log:
        process = subprocess.Popen([str(part) for part in command], stdout=output, stderr=log)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode not in accepted:
            log.seek(0)
            sys.exit(f"{shlex.join(process.args)} exits {process.returncode}\n{log.read()[-2000:]}")
    return Run(usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024)


@functools.cache
def assets():
    """The style sheet and the scripts, as each of the tool's own packages holds them."""
    folder = WORK / "assets"
    shutil.rmtree(folder, ignore_errors=True)
    run([TOOL, "export", "scorm-1.2", "--catalog", ROOT / "catalog", "--output", folder])
    with zipfile.ZipFile(next((folder / "scorm-1.2/exercises").glob("*.zip"))) as package:
        names = [name for name in package.namelist() if name.endswith((".css", ".js"))]
        package.extractall(folder, names)
    return [folder / name for name in names]


def best(runs):
    return Run(min(run.cpu for run in runs), min(run.wall for run in runs), max(run.mebibytes for run in runs))


class Bench:
    """The commands to measure for one catalogue."""

    def __init__(self, count, outputs):
        self.count = count
        self.catalog = WORK / f"catalog-{count}"
        self.ours, self.theirs = outputs / f"ours-{count}", outputs / f"theirs-{count}"
        self.xml = WORK / f"xml-{count}"
        self.measured = {}

    def generate(self):
        run([sys.executable, BENCH / "generate.py", ROOT / "catalog", self.count, self.catalog])
        shutil.rmtree(self.xml, ignore_errors=True)
        run([TOOL, "export", "xml", "--catalog", self.catalog, "--output", self.xml])

    def commands(self):
        """By name; the last two write into a folder."""
        return {
            "check": [TOOL, "check", self.catalog],
            "check, from XML": [TOOL, "check", self.xml / "xml/catalog"],
            "reference: read_md4c.c": [WORK / "read_md4c", self.catalog],
            "reference: validate_md4c.c": [WORK / "validate_md4c", self.catalog, XSD],
            # Line length is off, since the format puts a paragraph on a line.
            "reference: rumdl": [
                RUMDL, "check", "--no-cache", "--no-config", "--respect-gitignore=false", "--disable", "MD013",
                self.catalog,
            ],
            "export scorm-1.2": [
                TOOL, "export", "scorm-1.2", "--option", "unit=exercise", "--catalog", self.catalog, "--output", self.ours,
            ],
            "reference: export_scorm.py": [
                sys.executable, BENCH / "reference/export_scorm.py", self.catalog, self.theirs / "scorm-1.2", *assets(),
            ],
        }

    def clean(self):
        for folder in (self.ours, self.theirs):
            shutil.rmtree(folder, ignore_errors=True)

    def compare(self):
        self.clean()
        commands = self.commands()
        counts, exported = WORK / "counts.json", WORK / "json"
        counts.write_text(self.printed("read_md4c.c"), "utf-8")
        if self.printed("validate_md4c.c") != counts.read_text("utf-8"):
            sys.exit("not the same work: validate_md4c.c counts otherwise than read_md4c.c")
        files = len(list(self.catalog.rglob("*.md")))
        if not re.search(rf" in (\d+/)?{files} files", self.printed("rumdl")):
            sys.exit(f"not the same work: rumdl does not say that it read {files} files")
        run([TOOL, "export", "json", "--catalog", self.catalog, "--output", exported])
        run(commands["export scorm-1.2"])
        run(commands["reference: export_scorm.py"])
        compared = [counts, exported / "json/catalog.json", self.ours / "scorm-1.2", self.theirs / "scorm-1.2"]
        subprocess.run([sys.executable, BENCH / "compare.py", *compared], check=True)

    def printed(self, reference):
        """What a reference program prints."""
        path = WORK / "printed.txt"
        with open(path, "w", encoding="utf-8") as file:
            run(self.commands()[f"reference: {reference}"], output=file)
        return path.read_text("utf-8")

    def measure(self):
        """The best of several runs, each into an empty folder; the slowest reference runs once."""
        for name, command in self.commands().items():
            repeats = 1 if name.endswith(".py") and self.count > COMPARED else 3
            runs = []
            for _ in range(repeats):
                self.clean()
                runs.append(run(command))
            self.measured[name] = best(runs)
        self.measure_unchanged()
        self.clean()

    def measure_unchanged(self):
        """The export once more, over one that is already there."""
        command = self.commands()["export scorm-1.2"]
        run(command)
        self.measured["export scorm-1.2, unchanged"] = best([run(command) for _ in range(3)])

    def show(self):
        for name, run in self.measured.items():
            print(f"{self.count:>9,}  {name:<28}{run.cpu:>9.3f}{run.wall:>9.3f}{run.mebibytes:>9.1f}")


@dataclass
class Bar:
    what: str
    value: float
    bar: float
    aim: float

    @property
    def is_met(self):
        return self.value <= self.bar

    def show(self):
        verdict = "missed" if not self.is_met else "met" if self.value > self.aim else "met, and the aim"
        print(f"  {self.what:<48}{self.value:>8.2f}{self.bar:>8g}{self.aim:>8g}  {verdict}")


def bars(benches):
    for bench in benches:
        if bench.count >= JUDGED:
            of = {name: run.cpu for name, run in bench.measured.items()}
            size = f"{bench.count:,}"
            yield Bar(f"{size}: check, CPU / validate_md4c.c", of["check"] / of["reference: validate_md4c.c"], 4, 2.5)
            yield Bar(f"{size}: check, CPU / rumdl", of["check"] / of["reference: rumdl"], 1, 0.5)
            yield Bar(f"{size}: check from XML, CPU / from Markdown", of["check, from XML"] / of["check"], 1.2, 1)
            yield Bar(
                f"{size}: export, CPU / reference", of["export scorm-1.2"] / of["reference: export_scorm.py"], 0.5, 0.25
            )
    by_count = {bench.count: bench.measured for bench in benches}
    if not {1_000, 10_000} <= by_count.keys():
        return
    check, unchanged = by_count[10_000]["check"], by_count[10_000]["export scorm-1.2, unchanged"]
    yield Bar("10,000: unchanged export, CPU / check", unchanged.cpu / check.cpu, 1.6, 1.3)
    for name, memory in {"check": 400, "export scorm-1.2": 500}.items():
        small, large = by_count[1_000][name], by_count[10_000][name]
        yield Bar(f"{name}: CPU, 10,000 / 1,000", large.cpu / small.cpu, 11, 10)
        yield Bar(f"{name}: peak memory at 10,000, MiB", large.mebibytes, memory, 200)
        yield Bar(f"{name}: wall / CPU at 10,000", large.wall / large.cpu, 0.7, 0.55)


def help_bar():
    return Bar("--help, wall, ms", 1000 * best([run([TOOL, "--help"]) for _ in range(20)]).wall, 12, 6)


def main(counts):
    WORK.mkdir(parents=True, exist_ok=True)
    has_room = MEMORY.is_dir() and shutil.disk_usage(MEMORY).free >= ROOM
    with tempfile.TemporaryDirectory(prefix="laroverk-bench-", dir=MEMORY if has_room else WORK) as outputs:
        return measure(counts, Path(outputs), "in memory" if has_room else "on disk")


def compile_reader(name, libraries):
    """A reference program in C."""
    flags = ["pkg-config", "--cflags", "--libs", *libraries]
    flags = subprocess.run(flags, check=True, capture_output=True, text=True).stdout.split()
    subprocess.run(["cc", "-O2", "-o", WORK / name, BENCH / f"reference/{name}.c", *flags], check=True)


def measure(counts, outputs, where):
    for name, libraries in READERS.items():
        compile_reader(name, libraries)

    benches = [Bench(count, outputs) for count in counts]
    for bench in benches:
        bench.generate()
        if bench.count <= COMPARED:
            bench.compare()
    print(f"\nexports lie {where}\n{'exercises':>9}  {'':<28}{'CPU s':>9}{'wall s':>9}{'MiB':>9}", flush=True)
    for bench in benches:
        bench.measure()
        bench.show()
    print(f"\n  {'':<48}{'value':>8}{'bar':>8}{'aim':>8}")
    results = [help_bar(), *bars(benches)]
    for bar in results:
        bar.show()
    missed = sum(not bar.is_met for bar in results)
    print(f"\n{len(results) - missed} bars met, {missed} missed")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main([int(count) for count in sys.argv[1:]] or COUNTS))
