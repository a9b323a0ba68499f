"""docs/requirements.md names tests that exist: a file, and what stands in it."""

import re

import pytest

import exported

DOCUMENT = exported.REPOSITORY / "docs/requirements.md"
# How a test begins, by the ending of its file; elsewhere a name is a line as it stands.
FORMS = {".py": r"^def {}\(", ".swift": r"\bfunc {}\("}


def rows():
    """Every row of every table as its cells, headings and rules left out."""
    lines = [line for line in DOCUMENT.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [row for row in cells if row[0] != "Section" and not set(row[0]) <= {"-"}]


def names():
    return sorted({name for row in rows() for name in re.findall(r"`([^`]+)`", row[-1])})


def test_every_row_has_a_section_a_requirement_and_a_test():
    assert len(rows()) >= 40
    for row in rows():
        assert len(row) == 4 and row[0] and row[1], row
        assert re.fullmatch(r"`[^`]+::[^`]+`(, `[^`]+::[^`]+`)*", row[3]), row


@pytest.mark.parametrize("name", names())
def test_what_is_named_exists(name):
    path, _, test = name.partition("::")
    file = exported.REPOSITORY / path
    assert file.is_file(), path
    form = FORMS.get(file.suffix, "{}").format(re.escape(test))
    assert re.search(form, file.read_text(encoding="utf-8"), flags=re.MULTILINE), name
