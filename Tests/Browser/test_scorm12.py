"""The SCORM 1.2 session: what the LMS is told, what comes back, and what is never lost."""

import json

import pytest

STATUS = "cmi.core.lesson_status"
DATA = "cmi.suspend_data"


def boxes(content):
    return content.locator(".steps input")


def done_button(content):
    return content.locator("button[data-done]")


def mark_done(lms, content):
    done_button(content).click()
    lms.wait("lms.store['cmi.core.lesson_status'] === 'completed'")


# The LMS itself

WRONG = [
    "API.LMSGetValue('cmi.core.lesson_status')",
    "API.LMSInitialize()",
    "API.LMSInitialize('') && API.LMSInitialize('')",
    "API.LMSInitialize('') && API.LMSSetValue('cmi.core.lesson_status', 'Completed')",
    "API.LMSInitialize('') && API.LMSSetValue('cmi.core.lesson_status', 'not attempted')",
    "API.LMSInitialize('') && API.LMSSetValue('cmi.core.session_time', 'PT1M')",
    "API.LMSInitialize('') && API.LMSSetValue('cmi.suspend_data', 'x'.repeat(4097))",
    "API.LMSInitialize('') && API.LMSSetValue('cmi.suspend_data', 'å')",
    "API.LMSInitialize('') && API.LMSSetValue('cmi.suspend_data', 1)",
    "API.LMSInitialize('') && API.LMSSetValue('cmi.core.credit', 'credit')",
    "API.LMSInitialize('') && API.LMSGetValue('cmi.core.exit')",
    "API.LMSInitialize('') && API.LMSGetValue('cmi.completion_status')",
    "API.LMSInitialize('') && API.LMSFinish('') && API.LMSCommit('')",
    """API.LMSInitialize('') && API.LMSSetValue('cmi.core.lesson_status', 'passed')
       && API.LMSSetValue('cmi.core.lesson_status', 'incomplete')""",
]


@pytest.mark.parametrize("calls", WRONG)
def test_the_lms_notes_what_a_package_must_not_do(window, calls):
    window = window()
    window.page.goto(f"{window.origin}/lms/host.html")
    script = f"() => {{ const {{API, violations}} = createScorm12(); {calls}; return violations }}"
    assert len(window.page.evaluate(script)) == 1


# The beginning


def test_every_package_begins_suspended_and_incomplete(lms, package):
    lms.launch(package)
    lms.wait_until_running()
    calls = lms.calls
    first_commit = calls.index(["LMSCommit", ""])
    assert calls[0] == ["LMSInitialize", ""]
    assert ["LMSSetValue", "cmi.core.exit", "suspend"] in calls[:first_commit]
    assert ["LMSSetValue", STATUS, "incomplete"] in calls[:first_commit]


def test_a_fresh_package_writes_no_suspend_data(lms, some_package):
    lms.launch(some_package)
    lms.wait_until_running()
    assert lms.values(DATA) == []


def frame_between(origin):
    return lambda url: f"{origin}/lms/host.html#{url}"


def test_finds_the_lms_in_the_parents_parent(lms, some_package):
    lms.launch(some_package, via=frame_between(lms.origin))
    lms.wait_until_running()


def test_passes_by_a_parent_of_another_origin(lms, some_package):
    lms.launch(some_package, via=frame_between(lms.origin.replace("127.0.0.1", "localhost")))
    lms.wait_until_running()


def test_finds_the_lms_in_the_opener(lms, some_package):
    lms.launch(some_package, where="opener")
    lms.wait_until_running()


def test_finds_the_lms_in_the_opener_of_the_window_that_frames_it(lms, some_package):
    lms.launch(some_package, where="opener", via=frame_between(lms.origin))
    lms.wait_until_running()


def test_waits_for_an_lms_that_comes_after_two_seconds(lms, some_package):
    content = lms.launch(some_package, delay=2000)
    boxes(content).first.check()
    lms.wait_until_running()
    lms.wait_for_ticks(1)
    assert boxes(content).first.is_checked()


@pytest.mark.parametrize("options", [{"running": True}, {"booleans": True}])
def test_understands_an_lms_with_ways_of_its_own(lms, some_package, options):
    content = lms.launch(some_package, options=options)
    lms.wait_until_running()
    mark_done(lms, content)


@pytest.mark.parametrize("empty", [None, "null", "undefined", ""])
def test_takes_every_kind_of_nothing_for_empty(lms, some_package, empty):
    content = lms.launch(some_package, options={"empty": empty})
    lms.wait_until_running()
    boxes(content).first.check()
    lms.wait_for_ticks(1)
    assert content.locator(".notice").inner_text() == ""


# Keeping


def test_ticks_come_back(lms, package):
    content = lms.launch(package)
    lms.wait_until_running()
    keys = content.locator("input[data-key]").evaluate_all("all => all.map(box => box.dataset.key)")
    for key in (keys[0], keys[-1]):
        content.locator(f"[id='{key}']").check()
    lms.wait_for_ticks(2)
    content = lms.relaunch(package)
    lms.wait_until_running()
    kept = content.locator("input:checked").evaluate_all("all => all.map(box => box.dataset.key)")
    assert kept == sorted({keys[0], keys[-1]}, key=keys.index)


def test_a_tick_taken_away_stays_away(lms, some_package):
    content = lms.launch(some_package)
    boxes(content).nth(0).check()
    boxes(content).nth(1).check()
    lms.wait_for_ticks(2)
    boxes(content).nth(0).uncheck()
    lms.wait_for_ticks(1)
    content = lms.relaunch(some_package)
    lms.wait_until_running()
    assert not boxes(content).nth(0).is_checked()
    assert boxes(content).nth(1).is_checked()


def test_what_is_ticked_last_is_saved_on_leaving(lms, some_package):
    content = lms.launch(some_package)
    lms.wait_until_running()
    boxes(content).first.check()
    lms.leave()
    content = lms.launch(some_package, lms.store)
    lms.wait_until_running()
    assert list(lms.kept().values()) == ["1"]


def test_what_other_items_have_is_carried_along(lms, some_package):
    kept = {"other": {"done": True, "ticks": ["step.x"]}, some_package: {"done": False, "ticks": ["step.gone"]}}
    content = lms.launch(some_package, {DATA: "1;" + json.dumps(kept)})
    boxes(content).first.check()
    lms.wait_for_ticks(3)
    items = lms.frame.evaluate("text => laroverk.state.parse(text).items", lms.store[DATA])
    assert {key: items["other"][key]["v"] for key in items["other"]} == {"done": "1", "step.x": "1"}
    assert items[some_package]["step.gone"]["v"] == "1"


def test_says_when_saving_fails_and_when_it_works_again(lms, some_package):
    content = lms.launch(some_package)
    lms.wait_until_running()
    status = content.locator(".status")
    lms.page.evaluate("() => { lms.options.failing = true }")
    boxes(content).nth(0).check()
    content.locator(".status:not(:empty)").wait_for()
    assert status.inner_text() == status.get_attribute("data-unsaved")
    lms.page.evaluate("() => { lms.options.failing = false }")
    boxes(content).nth(1).check()
    lms.wait_for_ticks(2)
    assert status.inner_text() == status.get_attribute("data-saved")


# Being done


def test_done_is_completed_committed_and_said(lms, package):
    content = lms.launch(package)
    lms.wait_until_running()
    before = len(lms.calls)
    mark_done(lms, content)
    assert ["LMSCommit", ""] in lms.calls[before:]
    assert lms.kept()["done"] == "1"
    status = content.locator(".status")
    assert status.inner_text() == status.get_attribute("data-saved")


def test_done_survives(lms, some_package):
    content = lms.launch(some_package)
    mark_done(lms, content)
    content = lms.relaunch(some_package)
    lms.wait_until_running()
    content.locator("button[aria-disabled=true]").wait_for()
    assert lms.values(STATUS) == []
    assert lms.store[STATUS] == "completed"


def test_done_can_be_pressed_once(lms, some_package):
    content = lms.launch(some_package)
    mark_done(lms, content)
    done_button(content).dispatch_event("click")
    assert lms.values(STATUS).count("completed") == 1


def test_done_is_committed_again_for_menus_that_lag(lms, some_package):
    content = lms.launch(some_package)
    mark_done(lms, content)
    before = sum(call[0] == "LMSCommit" for call in lms.calls)
    lms.wait(f"lms.calls.filter(call => call[0] === 'LMSCommit').length === {before + 2}")


@pytest.mark.parametrize("status", ["completed", "passed", "failed"])
def test_a_status_that_was_reached_is_never_lowered(lms, some_package, status):
    content = lms.launch(some_package, {STATUS: status})
    lms.wait_until_running()
    boxes(content).first.check()
    lms.wait_for_ticks(1)
    lms.leave()
    assert lms.values(STATUS) == []


@pytest.mark.parametrize("status", ["incomplete", "not attempted", "browsed", "failed"])
def test_done_is_told_again_to_an_lms_that_forgot_it(lms, some_package, status):
    data = "1;" + json.dumps({some_package: {"done": True, "ticks": []}})
    lms.launch(some_package, {STATUS: status, DATA: data})
    lms.wait_until_running()
    assert lms.values(STATUS) == ["completed"]


def test_an_lms_that_answers_nothing_is_told_no_less(lms, some_package):
    content = lms.launch(some_package, options={"forgetful": {"value": ""}})
    mark_done(lms, content)
    boxes(content).first.check()
    lms.wait_for_ticks(1)
    assert lms.values(STATUS) == ["incomplete", "completed"]


@pytest.mark.parametrize(
    "store",
    [
        {"cmi.core.lesson_mode": "review"},
        {"cmi.core.lesson_mode": "browse"},
        {"cmi.core.credit": "no-credit"},
    ],
)
def test_in_review_the_status_is_left_alone_and_ticks_are_kept(lms, some_package, store):
    content = lms.launch(some_package, store)
    lms.wait_until_running()
    boxes(content).first.check()
    done_button(content).click()
    lms.wait_for_ticks(1)
    lms.leave()
    assert lms.values(STATUS) == []


# The end


def test_leaving_commits_and_finishes(lms, package):
    lms.launch(package)
    lms.wait_until_running()
    lms.leave()
    assert [call[0] for call in lms.calls[-2:]] == ["LMSCommit", "LMSFinish"]
    assert lms.store["cmi.core.exit"] == "suspend"
    assert lms.store["cmi.core.session_time"].startswith("0000:00:0")


def test_a_page_that_may_come_back_only_commits(lms, some_package):
    lms.launch(some_package)
    lms.wait_until_running()
    before = len(lms.calls)
    lms.frame.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}))")
    assert ["LMSCommit", ""] in lms.calls[before:]
    assert not any(call[0] == "LMSFinish" for call in lms.calls)


def test_a_page_put_aside_commits(lms, some_package):
    lms.launch(some_package)
    lms.wait_until_running()
    before = len(lms.calls)
    lms.frame.evaluate(
        """() => {
          Object.defineProperty(document, 'hidden', {value: true});
          document.dispatchEvent(new Event('visibilitychange'));
        }"""
    )
    assert ["LMSCommit", ""] in lms.calls[before:]


# Without an LMS


def test_without_an_lms_it_works_and_says_so_once(window, package):
    page = window().open(package)
    page.locator(".steps input").first.check()
    notice = page.locator(".notice")
    page.locator(".notice:not(:empty)").wait_for()
    assert notice.inner_text() == notice.get_attribute("data-offline")
    assert page.locator(".steps input").first.is_checked()
    page.locator("button[data-done]").click()
    status = page.locator(".status")
    assert status.inner_text() == status.get_attribute("data-unkept")
    assert page.evaluate("localStorage.length + document.cookie.length") == 0


def test_it_opens_from_a_folder(window, site, some_package):
    page = window().page
    page.goto((site / "packages" / some_package / "index.html").as_uri())
    page.locator(".steps input").first.check()
    assert page.locator("[data-count]").inner_text() == "1"
    assert (
        page.locator(".top").evaluate("top => getComputedStyle(top).color") == "rgb(255, 255, 255)"
    )


@pytest.mark.parametrize(
    ("standard", "word"), [("scorm-1.2", "lesson_status"), ("scorm-2004", "completion_status")]
)
def test_importers_find_the_word_they_scan_for(site, some_package, standard, word):
    scripts = (site / "standards" / standard / some_package).glob("*.js")
    assert any(word in script.read_text() for script in scripts)
