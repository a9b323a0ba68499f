"""`laroverk new` on a real disk: whole or not at all, and never over what is there."""

import resource
import subprocess

import pytest

import tool
from tool import run, work

__all__ = ["work"]


def new(work, *arguments, **options):
    return run(work, "new", *arguments, **options)


def test_prints_the_path_and_says_on_the_side_what_to_do_next(work):
    done = new(work, "övning", "Promenera ihop")
    assert (done.returncode, done.stdout) == (0, "catalog/ovningar/promenera-ihop.md\n")
    assert "laroverk check" in done.stderr
    text = (work / "catalog/ovningar/promenera-ihop.md").read_text(encoding="utf-8")
    assert text.startswith("---\nnummer: 3\ntitel: Promenera ihop\n") and text.endswith("\n")


def test_check_then_tells_what_is_left_in_the_new_file_and_nothing_else(work):
    new(work, "övning", "Promenera ihop")
    code, told = tool.told(work)
    assert code == 1
    assert told == {(rule, "ovningar/promenera-ihop.md")
                    for rule in ["missing-section", "invalid-value", "empty-section"]}


def test_a_file_with_its_text_is_all_that_the_catalogue_wanted(work):
    new(work, "område", "Samverkan")
    path = work / "catalog/omraden/samverkan.md"
    path.write_text(path.read_text(encoding="utf-8") + "\n1. Vi berättar.\n2. Vi hjälps åt.\n", encoding="utf-8")
    code, told = tool.told(work)
    assert code == 0 and {rule for rule, _ in told} == {"uncovered-cell"}


def test_a_catalogue_from_nothing(tmp_path):
    done = new(tmp_path, "program", "Vår expedition", "--catalog", "a/b")
    assert (done.returncode, done.stdout) == (0, "a/b/program.md\n")
    assert 'laroverk new mognadsmodell "Titel" --catalog a/b' in done.stderr
    assert new(tmp_path, "mognadsmodell", "Vår modell", "--catalog", "a/b").returncode == 0
    code, told = tool.told(tmp_path, "a/b")
    assert code == 1 and {file for _, file in told} == {"program.md", "mognadsmodell.md"}


@pytest.mark.parametrize("arguments, code, reason", [
    ([], 2, "laroverk new exercise"),
    (["övning"], 2, "title"),
    (["övning", "Gå", "ut"], 2, '"Gå ut"'),
    (["övning", "!!!"], 2, "file name"),
    (["övning", "byt UT"], 2, "ovningar/byt-ut.md"),
    (["övning", "Nytt", "--catalog", "nowhere"], 3, "nowhere"),
    (["övning", "Nytt", "--catalog", "."], 2, "laroverk new"),
    (["program", "Nytt"], 2, "program.md"),
])
def test_wrong_use_writes_nothing_and_says_why(work, arguments, code, reason):
    before = tool.contents(work)
    done = new(work, *arguments, "--language", "en")
    assert (done.returncode, done.stdout) == (code, "")
    assert reason in done.stderr and done.stderr.startswith("laroverk: ")
    assert tool.contents(work) == before


def test_speaks_the_catalogues_language_once_it_is_read(work):
    assert "finns redan" in new(work, "övning", "Byt ut").stderr


def test_a_folder_where_the_file_should_be_is_left_alone(work):
    (work / "catalog/ovningar/ny.md").mkdir()
    before = tool.contents(work)
    done = new(work, "övning", "Ny")
    assert (done.returncode, done.stdout) == (3, "") and "finns redan" in done.stderr
    assert tool.contents(work) == before


def test_a_file_where_the_folder_should_be_is_left_alone(work):
    (work / "catalog/teman").rename(work / "teman")
    (work / "catalog/teman").write_text("kvar")
    done = new(work, "tema", "Nytt")
    assert done.returncode == 3 and "fil, inte en mapp" in done.stderr
    assert (work / "catalog/teman").read_text() == "kvar"


def test_follows_no_link_out_of_the_catalogue(work):
    (work / "catalog/teman").rename(work / "elsewhere")
    (work / "catalog/teman").symlink_to(work / "elsewhere")
    before = tool.contents(work / "elsewhere")
    assert new(work, "tema", "Nytt").returncode == 3
    assert tool.contents(work / "elsewhere") == before


def test_a_file_that_does_not_fit_leaves_nothing_behind(work):
    before = tool.contents(work)
    limit = lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (20, 20))
    done = new(work, "övning", "Ny", preexec_fn=limit)
    assert done.returncode == 3
    assert {path for path in tool.contents(work)} == set(before)


def test_a_disk_that_takes_nothing_is_told(work):
    done = new(work, "program", "Nytt", "--catalog", "/proc/nytt", "--language", "sv")
    assert (done.returncode, done.stdout) == (3, "") and "/proc/nytt/program.md" in done.stderr


def test_of_two_at_once_one_writes_and_the_other_says_that_it_is_there(work):
    for number in range(10):
        title = f"Ny {number}"
        both = [subprocess.Popen([tool.TOOL, "new", "övning", title], cwd=work, env=tool.environment(),
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(2)]
        codes = sorted(process.wait(tool.LONGEST) for process in both)
        for process in both:
            process.communicate()
        assert codes[0] == 0 and codes[1] in (2, 3)
        names = [path.name for path in (work / "catalog/ovningar").iterdir()]
        assert names.count(f"ny-{number}.md") == 1 and not any(name.startswith(".") for name in names)
