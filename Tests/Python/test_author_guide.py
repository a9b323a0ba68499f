"""Follows docs/forfattare.md to the letter, as somebody who has never done it before would.

A fence is a command (`sh`), what it answers (`text`), what a file holds (`text PATH`), keys to write
at its top (`yaml PATH`), its text (`markdown PATH`), or a heading to change (`markdown PATH OLD`).
In what is answered, `…` stands for whatever comes there.
"""

import pathlib
import re
import shutil
import subprocess

import exported
import tool

GUIDE = exported.REPOSITORY / "docs/forfattare.md"
FENCE = re.compile(r"^```(\w+) ?(\S*) ?(.*)\n((?:.*\n)*?)```$", re.MULTILINE)


class Author:
    """A folder as `make` leaves it, and somebody who does what the guide says there."""

    def __init__(self, folder):
        self.folder = folder
        self.answer = ""
        # What a terminal window remembers from one command to the next.
        self.window = ""
        shutil.copytree(exported.REPOSITORY / "catalog", folder / "catalog")
        (folder / ".build/release").mkdir(parents=True)
        (folder / ".build/release/laroverk").symlink_to(tool.TOOL)

    def follow(self, form, path, part, text):
        match form, bool(path):
            case "sh", False:
                self.run(text)
            case "text", False:
                assert matches(text, self.answer), self.answer
            case "text", True:
                assert matches(text, self.read(path)), self.read(path)
            case "yaml", True:
                self.write_keys(path, text)
            case "markdown", True:
                self.change(path, part, text) if part else self.write_text(path, text)
            case _:
                raise AssertionError(f"nobody knows what to do with ```{form} {path}")

    def run(self, command):
        self.window += command if command.startswith("export ") else ""
        variables = {**tool.environment(LANG="sv_SE.UTF-8"), "LC_ALL": ""}
        done = subprocess.run(
            ["bash", "-c", self.window + command], cwd=self.folder, env=variables,
            timeout=tool.LONGEST, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, encoding="utf-8")
        assert done.returncode in (0, 1), done.stdout
        self.answer = done.stdout

    def read(self, path):
        return (self.folder / path).read_text(encoding="utf-8")

    def write(self, path, text):
        (self.folder / path).write_text(text, encoding="utf-8")

    def write_keys(self, path, text):
        _, top, rest = self.read(path).split("---\n", 2)
        if "…\n" in text:
            top = add_to_list(top, *text.split("…\n"))
        else:
            for line in text.splitlines():
                key = line.split(":")[0]
                top, count = re.subn(rf"^{key}:.*$", line, top, flags=re.MULTILINE)
                assert count <= 1, key
                # What is not there yet gets a line of its own.
                top += "" if count else f"{line}\n"
        self.write(path, f"---\n{top}---\n{rest}")

    def write_text(self, path, text):
        _, top, _ = self.read(path).split("---\n", 2)
        self.write(path, f"---\n{top}---\n{text}")

    def change(self, path, old, line):
        changed, count = re.subn(rf"^{re.escape(old)}.*\n", line, self.read(path), flags=re.MULTILINE)
        assert count == 1, old
        self.write(path, changed)


def add_to_list(top, key, line):
    """Puts a line after the last one of a key's list."""
    found = re.search(rf"^{re.escape(key)}(?:\s*- .*\n)+", top, flags=re.MULTILINE)
    assert found, (key, top)
    return top[:found.end()] + line + top[found.end():]


def matches(shown, answer):
    pattern = ".*?".join(re.escape(part) for part in shown.split("…"))
    return re.fullmatch(pattern, answer, flags=re.DOTALL)


def test_the_guide_leads_from_nothing_to_a_page(tmp_path):
    author = Author(tmp_path)
    steps = FENCE.findall(GUIDE.read_text(encoding="utf-8"))
    for step in steps:
        author.follow(*step)
    assert sum(form == "sh" for form, *_ in steps) >= 7

    page = (tmp_path / "titta/index.html").read_text(encoding="utf-8")
    assert "Promenera ihop" in page and "Gå och prata" in page
    code, told = tool.told(tmp_path, "--strict")
    assert code == 0 and not any(file.endswith("promenera-ihop.md") for _, file in told), told


def test_every_fence_of_the_guide_is_followed():
    text = GUIDE.read_text(encoding="utf-8")
    assert len(FENCE.findall(text)) * 2 == len(re.findall("^```", text, flags=re.MULTILINE))


def test_what_the_guide_and_the_catalogue_page_link_to_is_there():
    pages = ["docs/forfattare.md", "docs/format.md", "docs/format.en.md", "catalog/README.md"]
    for page in [exported.REPOSITORY / name for name in pages]:
        code = r"^```.*?^```$|``.*?``|`[^`]*`"
        text = re.sub(code, "", page.read_text(encoding="utf-8"), flags=re.DOTALL | re.MULTILINE)
        links = re.findall(r"\]\(((?!https?:)[^)#]+)", text)
        assert links, page
        for link in links:
            assert (page.parent / pathlib.PurePosixPath(link)).exists(), (page, link)
