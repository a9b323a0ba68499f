"""A list of known findings lets an old catalogue start: only what is new counts."""

import json

import pytest

from tool import EXERCISE, bytes_in, replace, run, work

assert work
KNOWN = "known.json"


@pytest.fixture
def old(work):
    """A catalogue with a wrong sum and an exercise in no module."""
    replace(work / "catalog" / EXERCISE, "tid: 45 min", "tid: 40 min")
    replace(work / "catalog/moduler/gor-plats.md", "  - Byt ut\n", "")
    return work


def check(folder, *arguments):
    return run(folder, "check", "--language", "sv", "--strict", *arguments)


def test_what_is_known_does_not_count_and_what_is_new_does(old):
    assert check(old).returncode == 1
    written = check(old, "--write-baseline", KNOWN)
    assert (written.returncode, written.stdout) == (0, "Inget nytt att anmärka.\n")
    assert "2 fynd står i ”known.json”" in written.stderr
    assert check(old, "--baseline", KNOWN).returncode == 0
    replace(old / "catalog" / EXERCISE, "(15 min)", "(15 min, från tillfälle 9)")
    new = check(old, "--baseline", KNOWN)
    assert new.returncode == 1
    assert "occasion-out-of-range" in new.stdout
    assert "unplaced-exercise" not in new.stdout


def test_a_finding_may_move_but_a_second_one_alike_is_new(old):
    check(old, "--write-baseline", KNOWN)
    replace(old / "catalog" / EXERCISE, "---\nNi byter", "---\n\n\nNi byter")
    assert check(old, "--baseline", KNOWN).returncode == 0
    kept = json.loads((old / KNOWN).read_text())
    assert [one["count"] for one in kept["findings"]] == [1, 1]
    kept["findings"][0]["count"] = 0
    (old / KNOWN).write_text(json.dumps(kept))
    assert check(old, "--baseline", KNOWN).returncode == 2


def test_the_same_catalogue_gives_the_same_bytes_in_both_languages(old):
    check(old, "--write-baseline", KNOWN)
    first = (old / KNOWN).read_bytes()
    run(old, "check", "--language", "en", "--write-baseline", KNOWN)
    assert (old / KNOWN).read_bytes() == first


def test_what_is_mended_is_told_and_struck_off_but_nothing_new_gets_in(old):
    check(old, "--write-baseline", KNOWN)
    replace(old / "catalog" / EXERCISE, "tid: 40 min", "tid: 45 min")
    told = check(old, "--baseline", KNOWN)
    assert told.returncode == 0
    assert "1 är åtgärdade" in told.stderr and "step-minutes-differ ”40 min”" in told.stderr
    replace(old / "catalog/moduler/gor-plats.md", "innehåll:\n", "innehåll:\n  - Gör en egen antipilot\n")
    shrunk = check(old, "--baseline", KNOWN, "--write-baseline", KNOWN)
    assert shrunk.returncode == 1 and "duplicate-content" in shrunk.stdout
    findings = json.loads((old / KNOWN).read_text())["findings"]
    assert [one["rule"] for one in findings] == ["unplaced-exercise"]


def test_what_was_not_looked_at_is_not_mended(old):
    check(old, "--write-baseline", KNOWN)
    before = (old / KNOWN).read_bytes()
    replace(old / "catalog" / EXERCISE, "form: i grupp", "form: i grup")
    told = check(old, "--baseline", KNOWN, "--write-baseline", KNOWN)
    assert told.returncode == 1 and "invalid-value" in told.stdout
    assert (old / KNOWN).read_bytes() == before


def test_errors_that_stop_all_else_are_never_kept(old):
    replace(old / "catalog" / EXERCISE, "form: i grupp", "form: i grup")
    written = check(old, "--write-baseline", KNOWN)
    assert written.returncode == 1 and "invalid-value" in written.stdout
    assert all(one["rule"] != "invalid-value" for one in json.loads((old / KNOWN).read_text())["findings"])


@pytest.mark.parametrize("text, word", [
    ('{"formatVersion": 99, "catalog": "liten-expedition", "findings": []}', "nyare version"),
    ('{"formatVersion": 1, "catalog": "annan", "findings": []}', "hör till katalogen ”annan”"),
    ('{"formatVersion": 1, "catalog": "liten-expedition"}', "trasig"),
    ('{"formatVersion": 0, "catalog": "liten-expedition", "findings": []}', "trasig"),
    ("{", "trasig"),
    ("", "trasig"),
    ("[]", "trasig"),
])
def test_a_list_that_cannot_be_used_is_wrong_use_and_left_alone(old, text, word):
    (old / KNOWN).write_text(text)
    told = check(old, "--baseline", KNOWN, "--write-baseline", KNOWN)
    assert told.returncode == 2
    assert word in told.stderr
    assert (old / KNOWN).read_text() == text


def test_a_list_that_is_not_there_is_wrong_use(old):
    told = check(old, "--baseline", "nowhere.json")
    assert told.returncode == 2 and "den finns inte" in told.stderr
    assert check(old, "--baseline", "catalog").returncode == 2


def test_no_list_is_written_into_the_catalogue(old):
    before = bytes_in(old / "catalog")
    assert check(old, "--write-baseline", "catalog/known.json").returncode == 2
    assert bytes_in(old / "catalog") == before


def test_rules_tells_what_the_catalogue_sets_and_where(old):
    replace(old / "catalog/program.md", "| theme-size | varning |", "| unplaced-exercise | avstängd |")
    told = run(old, "rules", "--language", "sv")
    off = told.stdout[told.stdout.index("Avstängda"):]
    assert "unplaced-exercise" in off
    assert "Satt i program.md:36, annars varning." in off
    assert "Avstängda" not in run(old.parent, "rules", "--language", "sv").stdout
    assert run(old, "rules", "nowhere").returncode == 3
