"""Runs the tool and interrupts it at the n-th call that changes what lies on the disk.

Killing by the clock would meet the long stretches only; this way every moment is met.
"""

import errno
import functools
import os
import pathlib
import subprocess
import tempfile

from tool import LONGEST, TOOL, environment

SOURCE = pathlib.Path(__file__).with_name("interrupt.c")
NEVER = 1 << 30
# Kept until the tests end, then removed with all it holds.
_made = tempfile.TemporaryDirectory(prefix="laroverk-")


@functools.cache
def library():
    built = pathlib.Path(_made.name) / "interrupt.so"
    subprocess.run(["cc", "-O1", "-shared", "-fPIC", "-o", built, SOURCE, "-ldl"], check=True)
    return str(built)


def started(folder, arguments, at, by, **variables):
    """The running tool, to be interrupted at a call: `kill`, `stop` or an error's name."""
    number = str(getattr(errno, by)) if by.startswith("E") else by
    variables |= {"LD_PRELOAD": library(), "INTERRUPT_AT": str(at), "INTERRUPT_BY": number}
    return subprocess.Popen(
        [TOOL, *arguments], cwd=folder, env=environment(**variables), encoding="utf-8",
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def interrupted(folder, arguments, at, by):
    """The exit code, or less than 0 if it was killed, and what was said."""
    return ends(started(folder, arguments, at, by))


def ends(process):
    """The exit code, what was printed and what was told."""
    out, told = process.communicate(timeout=LONGEST)
    return process.returncode, out, told


def stops(process):
    """Whether the process stopped, as it was to; otherwise it has ended."""
    seen = os.waitid(os.P_PID, process.pid, os.WSTOPPED | os.WEXITED | os.WNOWAIT)
    return seen.si_code == os.CLD_STOPPED


def calls(folder, arguments):
    """The names of all calls that change the disk, in order."""
    return [name for name in log_of(folder, arguments) if name != "deflate"]


def log_of(folder, arguments):
    """The same and, as `deflate`, every call that packs bytes."""
    with tempfile.TemporaryDirectory() as logs:
        log = pathlib.Path(logs) / "calls"
        process = started(folder, arguments, NEVER, "kill", INTERRUPT_LOG=str(log))
        code, _, told = ends(process)
        assert code == 0, told
        return log.read_text().split()
