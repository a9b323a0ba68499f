"""Real packages in a real browser, launched by a strict LMS over HTTP."""

import functools
import os
import pathlib
import shutil
import sys
import tempfile
import zipfile

import pytest
from playwright.sync_api import sync_playwright

HERE = pathlib.Path(__file__).parent
sys.path[:0] = [str(HERE.parent / "Python"), str(HERE / "lms"), str(HERE)]

from exported import CATALOG, export
from learner import Learner
from server import serve

ADDRESS = "https://example.org/expedition-innovation"
STANDARDS = ("scorm-1.2", "scorm-2004", "cmi5")
CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium-headless-shell")


@functools.cache
def dist():
    """The folder with scorm-1.2/: the one in LAROVERK_DIST, else one made now."""
    given = os.environ.get("LAROVERK_DIST")
    return pathlib.Path(given).resolve() if given else export_with_address()


def export_with_address():
    """Every standard's packages; cmi5 wants an address to build identifiers on."""
    catalog = pathlib.Path(tempfile.mkdtemp()) / "catalog"
    shutil.copytree(CATALOG, catalog)
    programme = catalog / "program.md"
    text = programme.read_text("utf-8")
    if "\nbas:" not in text:
        programme.write_text(text.replace("\nversion:", f"\nbas: {ADDRESS}\nversion:", 1), "utf-8")
    return export(*STANDARDS, catalog=catalog)


def packages():
    return sorted((dist() / "scorm-1.2/exercises").glob("*.zip"))


def pytest_generate_tests(metafunc):
    """A test that takes `package` runs for each; one that takes `some_package` for one with it all."""
    if "package" in metafunc.fixturenames:
        names = [path.stem for path in packages()]
        assert names, f"There are no packages in {dist()}"
        metafunc.parametrize("package", names)


@pytest.fixture(scope="session")
def site(tmp_path_factory):
    """A folder with the LMS and every package, unpacked as an LMS would."""
    folder = tmp_path_factory.mktemp("site")
    shutil.copytree(HERE / "lms", folder / "lms")
    for path in packages():
        with zipfile.ZipFile(path) as archive:
            archive.extractall(folder / "packages" / path.stem)
    for standard in STANDARDS:
        for path in (dist() / standard / "exercises").glob("*.zip"):
            with zipfile.ZipFile(path) as archive:
                archive.extractall(folder / "standards" / standard / path.stem)
    return folder


@pytest.fixture(scope="session")
def served(site):
    """The port, and what the LMS behind it knows."""
    server, academy = serve(site)
    yield server.server_port, academy
    server.shutdown()


@pytest.fixture(scope="session")
def port(served):
    return served[0]


@pytest.fixture
def academy(served):
    """An LMS that nobody has been to; it must not have seen anything wrong at the end."""
    served[1].reset()
    yield served[1]
    assert served[1].violations == []


@pytest.fixture(scope="session")
def some_package(site):
    """The package with most steps."""
    folders = (site / "packages").glob("[!.]*/index.html")
    folders = [path.parent for path in folders]
    return max(folders, key=lambda f: (f / "index.html").read_text().count('data-key="step.')).name


@pytest.fixture(scope="session")
def browser():
    with sync_playwright() as playwright:
        arguments = ["--no-sandbox", "--disable-dev-shm-usage"]
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=arguments)
        yield browser
        browser.close()


class Window:
    """A browser window, and whatever was said or asked for in it that a learner's should not."""

    def __init__(self, browser, port, **settings):
        self.origin = f"http://127.0.0.1:{port}"
        self.context = browser.new_context(**settings)
        self.context.set_default_timeout(15_000)
        self.complaints = []
        self.context.on("page", self._watch)
        self.page = self.context.new_page()

    def _watch(self, page):
        page.on("console", lambda message: self.complaints.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: self.complaints.append(f"error: {error}"))
        page.on("requestfailed", lambda request: self.complaints.append(f"failed: {request.url}"))
        page.on("request", self._request)
        page.on("response", self._response)

    def _request(self, request):
        own = (self.origin, self.origin.replace("127.0.0.1", "localhost"), "data:", "file:")
        if not request.url.startswith(own):
            self.complaints.append(f"request: {request.url}")

    def _response(self, response):
        if response.status >= 400:
            self.complaints.append(f"{response.status}: {response.url}")

    def url(self, package):
        return f"{self.origin}/packages/{package}/index.html"

    def open(self, package):
        """The page alone, without an LMS."""
        self.page.goto(self.url(package))
        return self.page


FIELDS = "text => Object.fromEntries(laroverk.state.fields(laroverk.state.parse(text)).map(({ key, v }) => [key, v]))"


class LMS(Window):
    """A learner's attempts at one package; what the LMS keeps goes from one launch to the next."""

    def launch(self, package, store=None, via=None, **more):
        url = via(self.url(package)) if via else self.url(package)
        options = {"store": store or {}, **more.pop("options", {})}
        self.page.goto(f"{self.origin}/lms/host.html")
        self.page.evaluate("what => launch(what)", {"url": url, "options": options, **more})
        return self.content

    def relaunch(self, package):
        store = self.store
        self.leave()
        return self.launch(package, store)

    def leave(self):
        self.page.evaluate("leave()")
        self.wait("lms.calls.some(call => call[0] === 'LMSFinish')")

    @property
    def content(self):
        return self.page.frame_locator("#content")

    @property
    def frame(self):
        return next(f for f in self.page.frames if "/packages/" in f.url)

    @property
    def store(self):
        return self.page.evaluate("lms.store")

    @property
    def calls(self):
        return self.page.evaluate("lms.calls")

    @property
    def violations(self):
        return self.page.evaluate("lms ? lms.violations : []")

    def values(self, element):
        """What the element was set to, in order."""
        return [c[2] for c in self.calls if c[0] == "LMSSetValue" and c[1] == element]

    def wait(self, condition):
        self.page.wait_for_function(condition)

    def wait_until_running(self):
        self.wait("lms.calls.some(call => call[0] === 'LMSCommit')")

    def wait_for_ticks(self, count):
        """Until the LMS has so many boxes ticked, "done" not counted."""
        for _ in range(150):
            ticks = [key for key, value in self.kept().items() if value == "1" and key != "done"]
            if len(ticks) == count:
                return
            self.page.wait_for_timeout(50)
        raise AssertionError(f"{ticks} are ticked, not {count}")

    def kept(self):
        """Every field that the LMS has, as its key and its text."""
        return self.frame.evaluate(FIELDS, self.store["cmi.suspend_data"])


@pytest.fixture
def window(browser, port):
    opened = []

    def make(**settings):
        opened.append(Window(browser, port, **settings))
        return opened[-1]

    yield make
    for window in opened:
        window.context.close()
        assert window.complaints == []


@pytest.fixture
def learner(browser, served, academy, request):
    """Makes learners: each has browsers of her own, and one LMS."""
    people = []

    def make(standard, package, **options):
        people.append(Learner(browser, served[0], academy, standard, package, **options))
        return people[-1]

    yield make
    for person in people:
        person.close()


@pytest.fixture
def lms(browser, port):
    lms = LMS(browser, port, viewport={"width": 1280, "height": 900})
    yield lms
    violations = lms.violations
    lms.context.close()
    assert violations == []
    assert lms.complaints == []
