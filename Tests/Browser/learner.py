"""A learner, as the tests play her: she opens a package in a browser, writes, leaves, and comes back."""

import contextlib
import random
import re
from urllib.parse import urlsplit

import playwright.sync_api

SPICE = ["å", "Ä", "😀", "👩🏽‍🏫", '"', "'", "</script>", "\n", "\\", "&amp;", "<b>", "\u2028", "é", "𝔘"]

LOOK = """() => Object.fromEntries(laroverk.keeper.fields().map((field) =>
  [field.key, { text: field.v, others: field.o, where: laroverk.keeper.whereabouts(field) }]))"""
WRITE = """texts => Object.entries(texts).forEach(([key, text]) => {
  const field = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (field.type === 'checkbox') { if (field.checked !== (text === '1')) field.click(); return; }
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
})"""
SHOWN = """() => Object.fromEntries(Array.from(document.querySelectorAll('[data-key]:is(input, textarea, select)'), (field) =>
  [field.dataset.key, field.type === 'checkbox' ? (field.checked ? '1' : '') : field.value]))"""
STATUS = {"scorm-1.2": "cmi.core.lesson_status", "scorm-2004": "cmi.completion_status"}


def spread(keys, count, words, seed=1):
    """So many of these words, spread over the fields, with all that is hard to keep."""
    rng = random.Random(seed)
    texts = {key: [] for key in keys}
    for number in range(count):
        word = SPICE[number // 20 % len(SPICE)] if number % 20 == 0 else rng.choice(words)
        texts[keys[number % len(keys)]].append(word)
    return {key: " ".join(words) for key, words in texts.items()}


class Learner:
    def __init__(self, browser, port, academy, standard, package, name="u1", **options):
        self.browser, self.academy = browser, academy
        self.origin = f"http://127.0.0.1:{port}"
        self.standard, self.package, self.name = standard, package, name
        self.options = {"room": 4096, **options} if standard == "scorm-1.2" else options
        self.contexts, self.complaints = [], []
        self.another_computer()

    # Browsers

    def another_computer(self, **settings):
        self.context = self.browser.new_context(viewport={"width": 1280, "height": 900}, **settings)
        self.context.set_default_timeout(10_000)
        self.context.clock.install()
        self.contexts.append(self.context)
        self.page = None

    def open(self, **options):
        """A launch, in a window of its own."""
        page = self.context.new_page()
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.number = self.academy.launch(
            self.standard, self.package, self.name, **{**self.options, **options}
        )
        self.page = page
        page.goto(f"{self.origin}/lms/host.html?{self.number}")
        if options.get("where") == "nowhere":
            address = f"/standards/{self.standard}/{self.package}/index.html"
            with self.context.expect_page() as opened:
                page.evaluate("address => { window.open(address); }", address)
            self.page = opened.value
        self.wait("document.querySelector('[data-key]') && laroverk.keeper")
        return self

    def begin(self, **options):
        """A launch, until the LMS has been found and all is shown."""
        self.open(**options)
        self.running()
        return self

    def running(self, mode="open"):
        self.wait(f"laroverk.keeper.mode() === '{mode}'")

    @property
    def mode(self):
        return self.frame.evaluate("laroverk.keeper.mode()")

    @property
    def frame(self):
        return self.frames()[-1]

    def frames(self):
        return [frame for frame in self.page.frames if urlsplit(frame.url).path.startswith("/standards/")]

    def wait(self, condition):
        for _ in range(300):
            frames = self.frames()
            try:
                if frames and frames[-1].evaluate(f"() => Boolean({condition})"):
                    return
            except Exception as error:
                if "navigat" not in str(error) and "destroyed" not in str(error) and "not defined" not in str(error):
                    raise
            self.page.wait_for_timeout(20)
        raise AssertionError(f"{condition} never came true; {self.complaints}")

    def pass_time(self, seconds):
        self.page.clock.run_for(int(seconds * 1000))

    def settle(self, seconds=4):
        """Until what is written has been sent, and the answer has come."""
        self.pass_time(seconds)
        self.frame.evaluate("() => laroverk.keeper.send()")

    # Writing

    def keys(self, kind="textarea"):
        return self.frame.locator(f"{kind}[data-key]").evaluate_all("all => all.map(one => one.dataset.key)")

    def write(self, texts):
        self.frame.evaluate(WRITE, texts)
        return texts

    def write_much(self, count=2000, seed=1):
        page = self.frame.locator("main").text_content()
        texts = spread(self.keys(), count, sorted(set(re.findall(r"[^\W\d]+", page))), seed)
        boxes = self.keys("input")
        return self.write({**texts, **{box: "1" for box in boxes[::2]}})

    def finish(self):
        self.frame.locator("button[data-done]").first.click()

    def shown(self):
        return self.frame.evaluate(SHOWN)

    def fields(self):
        return self.frame.evaluate(LOOK)

    def said(self):
        return self.frame.locator("[role=status]").all_inner_texts()

    # What the LMS has

    @property
    def store(self):
        return self.academy.store(self.name, self.package)

    @property
    def text(self):
        if self.standard == "cmi5":
            return self.store.documents.get("suspendData", "")
        return self.store.values.get("cmi.suspend_data") or ""

    @property
    def is_done(self):
        if self.standard == "cmi5":
            return "completed" in self.store.statuses
        return self.store.values.get(STATUS[self.standard]) in ("completed", "passed")

    def assert_never_fell(self):
        done = [status in ("completed", "passed") for status in self.store.statuses]
        assert self.standard == "cmi5" or done == sorted(done), self.store.statuses

    def close(self):
        for context in self.contexts:
            context.close()
        assert self.complaints == []


# Leavings


def close_tab(learner):
    learner.page.close(run_before_unload=False)


def reload(learner):
    learner.page.reload()
    learner.wait("laroverk.keeper")


def back_and_forward(learner):
    learner.page.goto(learner.origin + "/lms/host.css")
    learner.page.go_back()
    learner.wait("laroverk.keeper")


def other_address(learner):
    learner.page.goto(learner.origin + "/lms/host.css")


def frame_removed(learner):
    learner.page.evaluate("document.getElementById('content').remove()")


def other_item(learner):
    learner.page.evaluate("document.getElementById('content').src = 'host.css'")
    learner.page.wait_for_timeout(50)


def frozen(learner):
    session = learner.context.new_cdp_session(learner.page)
    session.send("Page.setWebLifecycleState", {"state": "frozen"})
    learner.frozen = session


def process_killed(learner):
    learner.pass_time(5)
    learner.page.wait_for_timeout(100)
    with contextlib.suppress(playwright.sync_api.Error):
        learner.page.goto("chrome://crash", timeout=1000)
    learner.page.close()


def save_and_close(learner):
    learner.frame.locator("button[data-close]").first.click()
    learner.page.wait_for_timeout(150)


def mark_complete(learner):
    learner.finish()
    learner.page.wait_for_timeout(50)
    frame_removed(learner)


LEAVINGS = {
    "mark complete": mark_complete,
    "close the tab": close_tab,
    "reload": reload,
    "back and forward": back_and_forward,
    "another address": other_address,
    "frame removed": frame_removed,
    "another item": other_item,
    "frozen": frozen,
    "killed": process_killed,
    "save and close": save_and_close,
}
