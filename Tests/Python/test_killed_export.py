"""An export killed at any moment leaves whole files only, and the next one mends the rest.

It is killed at every call that changes the disk, and in the middle of each write.
"""

import shutil
import signal

import pytest

import exports
from exports import Export, holds_only_whole_files
from interrupted import calls, interrupted
from tool import work

assert work


@pytest.fixture
def made(work):
    """By the name of the change: a catalogue and what is made of it."""
    changes = [exports.with_more_exercises, exports.with_changed_exercises, exports.without_exercises]
    return {change.__name__: Export(work, change) for change in changes}


@pytest.mark.parametrize("before, after", [
    (None, "with_more_exercises"),
    ("with_more_exercises", "with_changed_exercises"),
    ("with_more_exercises", "without_exercises"),
])
def test_export_killed_at_any_call(made, tmp_path, before, after):
    earlier, wanted = made.get(before), made[after]
    dist = tmp_path / "killed"

    def restore():
        shutil.rmtree(dist, ignore_errors=True)
        if earlier:
            shutil.copytree(earlier.dist, dist)

    restore()
    count = len(calls(tmp_path, wanted.to(dist)))
    assert count > 60
    for at in range(1, count + 1):
        restore()
        code, out, _ = interrupted(tmp_path, wanted.to(dist), at, "kill")
        assert (code, out) == (-signal.SIGKILL, ""), at
        holds_only_whole_files(dist, *filter(None, [earlier, wanted]))
        wanted.mends(dist)
        if earlier and at % 4 == 0:
            earlier.mends(dist)
