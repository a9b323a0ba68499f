"""The XML form on catalogues that are made from the schema table, and random edits of real ones.

GENERATED is the program in Tests/Tools/Generated, built in release since there is much to try.
"""

import os
import re
import subprocess

from exported import REPOSITORY

PROGRAM = os.environ.get("GENERATED", REPOSITORY / ".build/release/generated")


def run(what, count):
    result = subprocess.run(
        [PROGRAM, what, str(count)], capture_output=True, text=True, timeout=1200, check=False)
    assert result.returncode == 0, result.stdout[-5000:] + result.stderr[-2000:]
    return [int(number) for number in re.findall(r"\d+", result.stdout.splitlines()[0])]


def test_a_thousand_catalogues_come_back_from_xml_as_they_were():
    assert run("round-trip", 1000) == [1000, 0]


def test_what_the_schema_refuses_a_rule_has_told():
    tried, refused = run("mutations", 5000)
    assert tried >= 5000 and refused > tried / 2


def test_random_edits_of_real_texts_are_told_once_or_exported():
    edits, exported = run("edits", 5000)
    assert edits == 5000 and 0 < exported < edits


def test_the_program_says_how_it_is_used():
    result = subprocess.run([PROGRAM], capture_output=True, text=True, check=False)
    assert result.returncode == 2 and result.stdout.startswith("usage:")
