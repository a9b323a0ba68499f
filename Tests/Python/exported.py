"""What the tool exports from the catalogue: the folder the other tests read.

LAROVERK_DIST names a folder that is already made; without it one is made, so that nothing old is
tested. LAROVERK is the tool, LAROVERK_CATALOG the catalogue.
"""

import functools
import os
import pathlib
import subprocess
import tempfile

REPOSITORY = pathlib.Path(__file__).parents[2]
TOOL = os.environ.get("LAROVERK", REPOSITORY / ".build/release/laroverk")
CATALOG = os.environ.get("LAROVERK_CATALOG", REPOSITORY / "catalog")
# Kept until the tests end, then removed with all it holds.
_made = tempfile.TemporaryDirectory(prefix="laroverk-")


def export(*arguments, catalog=CATALOG):
    """Runs an export into a folder of its own and gives that folder."""
    folder = pathlib.Path(tempfile.mkdtemp(dir=_made.name))
    command = [TOOL, "export", *arguments, "--catalog", catalog, "--output", folder]
    subprocess.run(command, check=True, cwd=REPOSITORY)
    return folder


@functools.cache
def dist():
    """The folder with json/ and outline/."""
    given = os.environ.get("LAROVERK_DIST")
    return pathlib.Path(given) if given else export("json", "outline")
