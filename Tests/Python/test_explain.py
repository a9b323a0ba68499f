"""`laroverk explain`, `rules` and `words`, which need no catalogue."""

import re

import pytest

from tool import run


def test_every_listed_rule_is_explained_in_both_languages(tmp_path):
    listed = run(tmp_path, "rules").stdout
    names = re.findall(r"^  ([a-z-]+) ", listed, flags=re.MULTILINE)
    assert len(names) > 40 and len(set(names)) == len(names)
    for name in names:
        for language in ("sv", "en"):
            done = run(tmp_path, "explain", name, "--language", language)
            assert (done.returncode, done.stderr) == (0, "")
            assert done.stdout.startswith(name + " (") and "\x1b" not in done.stdout


@pytest.mark.parametrize("arguments, reason", [
    ([], "laroverk rules"),
    (["unknown-exercis"], "Did you mean unknown-exercise?"),
    (["xyz"], "laroverk rules"),
    (["empty-section", "too-deep"], "a word too many"),
])
def test_wrong_use_is_told(tmp_path, arguments, reason):
    done = run(tmp_path, "explain", *arguments)
    assert (done.returncode, done.stdout) == (2, "") and reason in done.stderr


def test_a_rule_is_found_as_it_stands_in_a_message(tmp_path):
    plain = run(tmp_path, "explain", "empty-section").stdout
    assert run(tmp_path, "explain", "[Empty-Section]").stdout == plain


def test_words_are_tables_in_either_language(tmp_path):
    swedish = run(tmp_path, "words", "--language", "sv").stdout
    english = run(tmp_path, "words", "--language", "en").stdout
    assert "| `gruppstorlek` | `group size` | `groupSize` |" in swedish
    assert "| `group size` | `gruppstorlek` | `groupSize` |" in english
    for text in (swedish, english):
        rows = [line for line in text.splitlines() if line]
        assert all(line.startswith(("| ", "|---", "## ")) for line in rows)
