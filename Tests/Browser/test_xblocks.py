"""Two real systems beside our own strict ones: the SCORM and cmi5 XBlocks of Open edX, from PyPI.

Every package is taken by their importers, completed on their pages, and gives its reflection back.
"""

import itertools
import json
import pathlib
import re
import zipfile
from urllib.parse import parse_qsl, urlsplit

import pytest
from conftest import FIELDS, STANDARDS, Window, dist
from learner import SHOWN, WRITE, spread
from xblocks.edx import UsageKey
from xblocks.website import serve

BLOCKS = {"scorm-1.2": "scorm", "scorm-2004": "scorm", "cmi5": "openedx_cmi5_xblock"}
VERSIONS = {"scorm-1.2": "SCORM_12", "scorm-2004": "SCORM_2004"}
NUMBERS = itertools.count(1)
OPEN = "() => typeof laroverk === 'object' && laroverk.keeper?.mode() === 'open'"
# The SCORM xblock's own studio page says so of the width that nobody has set.
THEIRS = 'console: The specified value "None" cannot be parsed, or is out of range.'
TOLD = """() => calls.filter(([name, element]) => /SetValue$/.test(name) && /(lesson|completion)_status$/.test(element))
  .map(([name, element, status]) => status)"""
DONE = "button[data-done]"


def path_of(standard, package):
    return dist() / standard / "exercises" / f"{package}.zip"


class Visitor(Window):
    """Somebody with a browser of her own, who is logged in to Open edX."""

    def __init__(self, browser, website, name):
        super().__init__(browser, website.port)
        self.website, self.name = website, name
        self.context.add_cookies([{"name": "sessionid", "value": name, "url": self.origin}])

    def upload(self, path, usage, **choices):
        """The studio's page: a file, perhaps other settings, and "Save"."""
        self.page.goto(f"{self.origin}/studio/{usage}")
        self.page.set_input_files("input[type=file]", path)
        for name, value in choices.items():
            self.page.select_option(f"select[name={name}]", value)
        self.page.click(".save-button")
        self.page.wait_for_function("notices.some(([name, { state }]) => name === 'error' || state === 'end')")
        assert self.page.evaluate("notices.filter(([name]) => name === 'error')") == []

    def open(self, usage):
        """The learner's page, until the package in it has found Open edX."""
        self.usage, self.is_cmi5 = usage, usage.block_type == BLOCKS["cmi5"]
        self.page.goto(f"{self.origin}/unit/{usage}")
        return self.run_in(self._launched() if self.is_cmi5 else self.embedded_in(self.page))

    def run_in(self, frame):
        """The package in this frame is the one that the rest is about."""
        self.frame = frame
        self.wait_for(lambda: frame.evaluate(OPEN))
        return self

    def wait_for(self, condition):
        """Playwright's own way is forbidden by the package's Content-Security-Policy."""
        for _ in range(750):
            if condition():
                return
            self.page.wait_for_timeout(20)
        raise AssertionError(f"It never came; {self.complaints}")

    def _launched(self):
        return self.opened_by("ol a").main_frame

    def embedded_in(self, page):
        return next(frame for frame in page.frames if "/assets_proxy/" in frame.url)

    def opened_by(self, selector):
        with self.context.expect_page() as opened:
            self.page.click(selector)
        return opened.value

    def keys(self, kind="textarea"):
        return self.frame.locator(f"{kind}[data-key]").evaluate_all("all => all.map(one => one.dataset.key)")

    def write(self, texts):
        self.frame.evaluate(WRITE, texts)
        self.send()
        return texts

    def send(self):
        """All that is new, until the xblock has it."""
        assert self.frame.evaluate("() => laroverk.keeper.send()")
        self.page.wait_for_function("$.active === 0")

    def finish(self):
        self.frame.locator(DONE).first.click()
        self.frame.locator(f"{DONE}[aria-disabled=true]").first.wait_for()
        self.send()

    def leave(self):
        self.context.close()

    def shown(self):
        """What stands in the fields."""
        return {key: text for key, text in self.frame.evaluate(SHOWN).items() if text}

    def told(self):
        """What the package has set its status to, one after the other, since this page was opened."""
        return self.page.evaluate(TOLD)

    # What the xblock has

    @property
    def block(self):
        return self.website.block(self.usage, self.name)

    def kept(self):
        """Every text in what the xblock keeps."""
        block = self.block
        text = block.state_data["laroverk"] if self.is_cmi5 else block.scorm_data["cmi.suspend_data"]
        return self.frame.evaluate(FIELDS, text)

    @property
    def statuses(self):
        return self.website.platform.past(self.usage, self.name, "lesson_status")

    def events(self, kind):
        return self.website.platform.events(self.usage, self.name, kind)


@pytest.fixture(scope="session")
def openedx(tmp_path_factory):
    server, website = serve(tmp_path_factory.mktemp("media"))
    yield website
    server.shutdown()


@pytest.fixture
def visitor(browser, openedx):
    """Makes visitors; at the end none of them nor Open edX may have seen anything wrong."""
    people = []

    def make(name=None):
        people.append(Visitor(browser, openedx, name or f"kim{next(NUMBERS)}"))
        return people[-1]

    yield make
    for person in people:
        person.leave()
    complaints = [complaint for person in people for complaint in person.complaints if complaint != THEIRS]
    complaints += openedx.violations
    openedx.violations.clear()
    assert complaints == []


@pytest.fixture(params=STANDARDS)
def standard(request):
    return request.param


@pytest.fixture
def taken(visitor, openedx):
    """Has a package taken by a block of its own, once, and tells the block's id."""

    def take(standard, package, **choices):
        usage = UsageKey.of(BLOCKS[standard], "-".join([standard, package, *choices, *choices.values()]))
        if usage not in openedx.platform.taken:
            staff = visitor("staff")
            staff.upload(path_of(standard, package), usage, **choices)
            staff.leave()
            openedx.platform.taken.add(usage)
        return usage

    return take


# Taking


def title_of(path):
    """The heading of the package's page."""
    with zipfile.ZipFile(path) as archive:
        page = archive.read("index.html").decode()
    return re.sub(r"<[^>]*>|\s+", " ", re.search(r"<h1[^>]*>(.*?)</h1>", page, re.S)[1]).strip()


def files_in(path):
    with zipfile.ZipFile(path) as archive:
        return sorted(archive.namelist())


def files_of(block):
    """What the importer has unpacked."""
    folder = pathlib.Path(block.storage.path(block.extract_folder_path))
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


@pytest.mark.parametrize("scorm", VERSIONS)
def test_the_scorm_importer_takes_every_package(openedx, taken, scorm, package):
    usage, path = taken(scorm, package), path_of(scorm, package)
    block = openedx.block(usage)
    assert block.scorm_version == VERSIONS[scorm]
    assert block.index_page_path == "index.html"
    assert block.navigation_menu.count("navigation-title") == 2
    assert f"/assets_proxy/index.html' class='navigation-title'>{title_of(path)}</li>" in block.navigation_menu
    assert block.package_warnings == []
    assert files_of(block) == files_in(path)


def test_the_cmi5_importer_takes_every_package(openedx, taken, package):
    usage, path = taken("cmi5", package), path_of("cmi5", package)
    block, title = openedx.block(usage), title_of(path)
    assert block.au_urls == [{"url": "index.html", "title": title, "launch_method": "AnyWindow"}]
    assert block.index_page_path == "index.html"
    assert block.course_data["title"] == title
    assert block.course_data["course_id"].endswith(f"/exercise/{package}")
    assert files_of(block) == files_in(path)


# Completing, and coming back


def few_words(keys):
    return {key: f'Åter "{key}" 😀' for key in keys}


def live(kim, usage, write):
    """Opens a package, writes in it, completes it, and tells what was written."""
    kim.open(usage)
    texts = kim.write(write(kim.keys()))
    kim.finish()
    assert kim.kept() == {**texts, "done": "1"}
    return texts


def check_completion(kim):
    """Completed, once and for all."""
    assert "completed" in kim.statuses
    assert set(kim.statuses[kim.statuses.index("completed") :]) == {"completed"}
    assert {"completion": 1} in kim.events("completion")


def test_every_package_is_completed_and_gives_its_reflection_back(visitor, taken, standard, package):
    usage, kim = taken(standard, package), visitor()
    texts = live(kim, usage, few_words)
    check_completion(kim)
    assert kim.told() == ([] if kim.is_cmi5 else ["incomplete", "completed"])
    kim.leave()

    again = visitor(kim.name).open(usage)
    assert again.shown() == texts
    assert again.frame.locator(f"{DONE}[aria-disabled=true]").count() == 1
    again.send()
    check_completion(again)
    assert "incomplete" not in again.told()
    assert again.kept() == {**texts, "done": "1"}


def test_much_that_is_hard_to_keep_comes_back(visitor, taken, standard, some_package):
    def write(keys):
        words = sorted(set(re.findall(r"[^\W\d]+", kim.frame.locator("main").text_content())))
        ticks = {key: "1" for key in kim.keys("input[type=checkbox]")[::2]}
        return {**spread(keys, 2000, words), **ticks}

    usage, kim = taken(standard, some_package), visitor()
    texts = live(kim, usage, write)
    kim.leave()
    assert visitor(kim.name).open(usage).shown() == texts


def test_another_learner_sees_nothing_of_it(visitor, taken, standard, some_package):
    usage, kim = taken(standard, some_package), visitor()
    live(kim, usage, few_words)
    other = visitor().open(usage)
    assert other.shown() == {}
    assert other.statuses in ([], ["incomplete"])


def test_what_is_left_at_once_comes_back_in_the_same_browser(visitor, taken, standard, some_package):
    usage = taken(standard, some_package)
    kim = visitor().open(usage)
    texts = kim.write(few_words(kim.keys()))
    texts[kim.keys()[0]] = "i sista stund"
    kim.frame.evaluate(WRITE, texts)
    kim.frame.page.close()

    kim.page = kim.context.new_page()
    kim.open(usage)
    assert kim.shown() == texts
    kim.send()
    assert kim.kept() == texts
    assert "completed" not in kim.statuses


def save_and_close(kim):
    kim.frame.locator("button[data-close]").first.click()


@pytest.mark.parametrize("scorm", VERSIONS)
def test_it_works_in_a_window_of_its_own(visitor, taken, openedx, scorm, some_package):
    """The xblock opens the package a second time there, while the first stays hidden in the page."""
    usage = taken(scorm, some_package, popup_on_launch="1")
    kim = visitor().open(usage)
    window = kim.opened_by(".popup-launcher")
    window.wait_for_load_state()
    kim.run_in(kim.embedded_in(window))
    texts = kim.write(few_words(kim.keys()))
    kim.finish()
    check_completion(kim)
    assert kim.kept() == {**texts, "done": "1"}
    assert [what.removeprefix("LMS") for what in openedx.violations] == ["Initialize while running"]
    openedx.violations.clear()
    kim.leave()
    assert visitor(kim.name).open(usage).shown() == texts


@pytest.mark.parametrize("scorm", VERSIONS)
def test_saving_and_closing_ends_the_scorm_session(visitor, taken, scorm, some_package):
    usage, kim = taken(scorm, some_package), visitor()
    live(kim, usage, few_words)
    save_and_close(kim)
    kim.wait_for(lambda: kim.events("openedx.xblock.scorm.terminated"))
    last = kim.events("openedx.xblock.scorm.terminated")[-1]
    assert last["completion_status"] == "completed"
    assert len(kim.events("openedx.xblock.scorm.initialized")) == 1


def test_the_lrs_behind_the_cmi5_xblock_gets_every_statement(visitor, taken, openedx, some_package):
    usage, kim = taken("cmi5", some_package), visitor()
    live(kim, usage, few_words)
    launch = dict(parse_qsl(urlsplit(kim.frame.url).query))
    assert openedx.lrs.said(launch["registration"]) == ["initialized", "completed"]
    save_and_close(kim)
    kim.wait_for(lambda: len(openedx.lrs.said(launch["registration"])) == 3)
    assert openedx.lrs.said(launch["registration"])[-1] == "terminated"
    given = kim.block.get_launch_state_data()["contextTemplate"]
    for statement in openedx.lrs.statements[launch["registration"]]:
        assert statement["actor"] == json.loads(launch["actor"])
        assert statement["object"] == {"objectType": "Activity", "id": launch["activityId"]}
        assert statement["context"]["registration"] == given["registration"]
        assert statement["context"]["contextActivities"]["parent"] == given["contextActivities"]["parent"]


GRADES = {"1": [{"value": 0, "max_value": 1}], "0": []}


@pytest.mark.parametrize("has_score", GRADES)
@pytest.mark.parametrize("scorm", VERSIONS)
def test_completion_gives_no_points_and_no_grade_where_none_is_wanted(visitor, taken, scorm, some_package, has_score):
    """A package has no score: where the xblock is left as "Scored", it grades every completion 0 of 1."""
    usage, kim = taken(scorm, some_package, has_score=has_score), visitor()
    live(kim, usage, few_words)
    assert kim.events("grade") == GRADES[has_score]
    assert {"completion": 1} in kim.events("completion")


# What the xblock lets pass


WRONG = [
    ("scorm-1.2", "API.LMSSetValue('cmi.core.lesson_status', 'Completed')"),
    ("scorm-1.2", "API.LMSSetValue('cmi.completion_status', 'completed')"),
    ("scorm-2004", "API_1484_11.SetValue('cmi.session_time', 'PT3.456S')"),
    ("scorm-2004", "API_1484_11.Initialize('')"),
]


@pytest.mark.parametrize(("scorm", "call"), WRONG)
def test_a_wrong_call_that_the_xblock_takes_is_noticed(visitor, taken, openedx, some_package, scorm, call):
    kim = visitor().open(taken(scorm, some_package))
    assert kim.page.evaluate(call) == "true"
    kim.wait_for(lambda: openedx.violations)
    assert len(openedx.violations) == 1
    openedx.violations.clear()
