"""Standard × fault: what goes wrong round the package costs the learner nothing, or is said."""

import pytest
from conftest import STANDARDS
from learner import LEAVINGS

leave = LEAVINGS["frame removed"]
SCORM = ["scorm-1.2", "scorm-2004"]


def text_of(person, n=0):
    return person.fields().get(person.keys()[n], {}).get("text")


def write_one(person, text, n=0):
    person.write({person.keys()[n]: text})


def comes_back(person, text, n=0, **options):
    """At the next launch, in the same browser and then on another computer."""
    person.begin(**options)
    assert text_of(person, n) == text
    person.settle()
    leave(person)
    person.another_computer()
    person.begin(**options)
    assert text_of(person, n) == text


# Finding the LMS


def test_no_api_is_said_and_nothing_is_left_for_others(learner, some_package):
    person = learner("scorm-1.2", some_package)
    person.page = person.context.new_page()
    person.page.goto(f"{person.origin}/standards/scorm-1.2/{some_package}/index.html")
    write_one(person, "ingen vet")
    person.pass_time(6)
    person.running("offline")
    assert person.said()[0] == person.frame.locator(".notice").get_attribute("data-offline")
    person.pass_time(1)
    assert text_of(person) == "ingen vet"
    assert person.page.evaluate("localStorage.length") == 0
    person.page.reload()
    person.pass_time(6)
    person.running("offline")
    assert text_of(person) == "ingen vet"


WHERE = {
    "after three seconds": {"delay": 3000},
    "after forty seconds": {"delay": 40000},
    "in the opener": {"where": "nowhere"},
    "three parents up": {"via": "/lms/host.html?a#/lms/host.html?b#/lms/host.html?c"},
}


@pytest.mark.parametrize("where", WHERE)
@pytest.mark.parametrize("standard", SCORM)
def test_the_api_is_found(learner, some_package, standard, where):
    person = learner(standard, some_package).open(**WHERE[where])
    write_one(person, "innan")
    person.pass_time(WHERE[where].get("delay", 0) / 1000 + 31 * ("forty" in where))
    person.running()
    assert text_of(person) == "innan"
    person.settle()
    comes_back(person, "innan")


def test_the_api_is_found_behind_a_parent_of_another_origin(learner, some_package):
    person = learner("scorm-1.2", some_package)
    other = person.origin.replace("127.0.0.1", "localhost")
    person.begin(via=f"{other}/lms/host.html")
    write_one(person, "bakom")
    person.settle()
    comes_back(person, "bakom")


# An LMS that answers no


ANSWERS = ["failingSet", "failingCommit", "failing", "throwing"]


@pytest.mark.parametrize("standard", SCORM)
@pytest.mark.parametrize("answer", ANSWERS)
def test_what_the_lms_refuses_is_told_and_tried_again(learner, some_package, standard, answer):
    person = learner(standard, some_package).begin()
    bad = {"throwing": True, "failing": True} if answer == "throwing" else {answer: True}
    person.page.evaluate("bad => Object.assign(lms.options, bad)", bad)
    write_one(person, "envist")
    person.pass_time(4)
    person.wait("document.querySelector('.status').textContent === document.querySelector('.status').dataset.unsaved")
    assert person.fields()[person.keys()[0]]["where"] == "browser"
    person.page.evaluate("names => names.forEach(name => { lms.options[name] = false; })", list(bad))
    person.pass_time(16)
    person.wait("document.querySelector('.status').textContent === document.querySelector('.status').dataset.saved")
    assert person.fields()[person.keys()[0]]["where"] == "lms"
    leave(person)
    comes_back(person, "envist")


@pytest.mark.parametrize("standard", SCORM)
def test_an_lms_that_never_begins_is_offline(learner, some_package, standard):
    person = learner(standard, some_package).open(refusing=True)
    write_one(person, "ändå")
    person.pass_time(6)
    person.running("offline")
    assert text_of(person) == "ändå"


def test_a_slow_lms_is_asked_less_often(learner, some_package, academy):
    person = learner("scorm-1.2", some_package).begin()
    person.frame.evaluate(
        """() => {
          const [real, start] = [performance.now.bind(performance), performance.now()];
          let extra = 0;
          performance.now = () => real() + extra;
          const api = parent.API, commit = api.LMSCommit;
          api.LMSCommit = (text) => { extra += 5000; return commit(text); };
        }"""
    )
    for n in range(10):
        write_one(person, f"{n}")
        person.pass_time(4)
    sent = sum(call[0] == "LMSSetValue" and "suspend" in call[1] for call in person.page.evaluate("lms.calls"))
    assert 1 <= sent <= 2
    leave(person)
    comes_back(person, "9")


@pytest.mark.parametrize("standard", SCORM)
def test_an_lms_that_tells_no_status_is_never_told_a_lower_one(learner, some_package, standard):
    person = learner(standard, some_package, forgetful={"value": ""}).begin()
    write_one(person, "klart")
    person.finish()
    person.settle()
    leave(person)
    for _ in range(2):
        person.begin()
        person.settle()
        assert person.is_done
        leave(person)
    person.assert_never_fell()


@pytest.mark.parametrize("standard", SCORM)
def test_a_lower_status_that_is_offered_is_mended(learner, some_package, standard):
    person = learner(standard, some_package).begin()
    person.finish()
    person.settle()
    leave(person)
    status = {"scorm-1.2": "cmi.core.lesson_status", "scorm-2004": "cmi.completion_status"}[standard]
    person.store.values[status] = "incomplete"
    person.store.statuses.clear()
    person.begin()
    person.settle()
    assert person.store.statuses == ["completed"]


MODES = {
    "scorm-1.2": [{"cmi.core.lesson_mode": "review"}, {"cmi.core.lesson_mode": "browse"}, {"cmi.core.credit": "no-credit"}],
    "scorm-2004": [{"cmi.mode": "review"}, {"cmi.mode": "browse"}, {"cmi.credit": "no-credit"}],
}


@pytest.mark.parametrize(("standard", "values"), [(name, one) for name, all_ in MODES.items() for one in all_])
def test_in_review_words_are_kept_and_the_status_left_alone(learner, some_package, standard, values):
    person = learner(standard, some_package).begin()
    write_one(person, "före")
    person.settle()
    leave(person)
    before = list(person.store.statuses)
    person.open(store=values)
    person.running("review")
    write_one(person, "före och efter")
    person.finish()
    person.settle()
    leave(person)
    assert person.store.statuses == before
    person.open(store=values)
    person.running("review")
    assert text_of(person) == "före och efter"


@pytest.mark.parametrize("mode", ["Browse", "Review"])
def test_in_review_cmi5_tells_only_its_beginning_and_end(learner, some_package, mode):
    person = learner("cmi5", some_package, mode=mode).open()
    person.running("review")
    write_one(person, "bara ord")
    person.finish()
    person.settle()
    LEAVINGS["save and close"](person)
    assert person.store.statuses == ["initialized", "terminated"]


@pytest.mark.parametrize("standard", SCORM)
def test_a_new_attempt_gets_the_browsers_copy_back(learner, some_package, standard):
    person = learner(standard, some_package).begin()
    write_one(person, "förra gången")
    person.settle()
    leave(person)
    person.store.values.clear()
    comes_back(person, "förra gången")


def test_hours_of_silence_keep_the_session_and_stop_the_clock(learner, some_package, academy):
    person = learner("scorm-1.2", some_package).begin()
    write_one(person, "paus")
    person.settle()
    calls = len(person.page.evaluate("lms.calls"))
    person.page.clock.run_for(9_000_000)
    commits = [c for c in person.page.evaluate("lms.calls")[calls:] if c[0] == "LMSCommit"]
    assert len(commits) >= 14
    spent = [c[2] for c in person.page.evaluate("lms.calls") if "session_time" in str(c)][-1]
    assert "0000:30:00" <= spent < "0000:31:00"
    write_one(person, "paus slut")
    person.settle()
    leave(person)
    comes_back(person, "paus slut")


def test_a_session_that_ended_in_silence_keeps_words_in_the_browser(learner, some_package, academy):
    person = learner("scorm-1.2", some_package).begin()
    academy.faults["commit"] = "the session is over"
    write_one(person, "för sent")
    person.pass_time(4)
    assert person.fields()[person.keys()[0]]["where"] == "browser"
    leave(person)
    academy.faults.clear()
    comes_back(person, "för sent")


# The browser's store


BLOCK = """['localStorage', 'sessionStorage'].forEach(name =>
  Object.defineProperty(window, name, { get() { throw new DOMException('blocked', 'SecurityError'); } }))"""
FULL = """Storage.prototype.setItem = function (key, text) { if (text) throw new DOMException('full', 'QuotaExceededError'); }"""


@pytest.mark.parametrize("standard", STANDARDS)
@pytest.mark.parametrize("fault", [BLOCK, FULL], ids=["blocked", "full"])
def test_without_the_browsers_store_the_lms_has_it(learner, some_package, standard, fault):
    person = learner(standard, some_package)
    person.context.add_init_script(fault)
    person.begin()
    write_one(person, "bara dit")
    assert person.fields()[person.keys()[0]]["where"] == "nowhere"
    person.settle()
    assert person.fields()[person.keys()[0]]["where"] == "lms"
    leave(person)
    comes_back(person, "bara dit")


def test_where_the_lms_is_full_and_the_store_is_blocked_it_is_said(learner, some_package):
    person = learner("scorm-1.2", some_package)
    person.context.add_init_script(BLOCK)
    person.begin()
    person.write_much(2000)
    person.settle()
    where = {field["where"] for field in person.fields().values()}
    assert where == {"lms", "nowhere"}


@pytest.mark.parametrize("standard", STANDARDS)
def test_a_store_that_is_cleared_while_writing_is_filled_again(learner, some_package, standard):
    person = learner(standard, some_package).begin()
    write_one(person, "ett")
    person.pass_time(1)
    person.frame.evaluate("() => localStorage.clear()")
    write_one(person, "två", 1)
    person.pass_time(1)
    kept = person.frame.evaluate("() => Object.values({ ...localStorage }).join()")
    assert "ett" in kept and "två" in kept
    person.settle()
    leave(person)
    comes_back(person, "ett")


@pytest.mark.parametrize("standard", STANDARDS)
def test_the_copy_goes_when_the_next_launch_has_returned_it(learner, some_package, standard):
    person = learner(standard, some_package).begin()
    write_one(person, "hem igen")
    person.settle()
    assert person.frame.evaluate("() => localStorage.length") == 1
    leave(person)
    person.begin()
    assert person.frame.evaluate("() => localStorage.length") == 0
    assert text_of(person) == "hem igen"


@pytest.mark.parametrize("standard", STANDARDS)
def test_another_person_on_the_same_computer_sees_nothing(learner, some_package, standard, academy):
    person = learner(standard, some_package).begin()
    person.write_much(2000)
    person.settle()
    leave(person)
    person.name = "u2"
    person.begin()
    assert person.fields() == {}
    assert set(person.shown().values()) == {""}


def test_a_learner_without_a_name_leaves_nothing_behind(learner, some_package):
    person = learner("scorm-1.2", some_package, name="").begin()
    write_one(person, "namnlös")
    person.settle()
    assert person.frame.evaluate("() => [localStorage.length, sessionStorage.length]") == [0, 1]
    person.page.close()
    person.begin(store={"cmi.suspend_data": ""})
    assert person.fields() == {}


# Frames, tabs, computers, clocks


@pytest.mark.parametrize("rights", ["allow-scripts allow-same-origin", "allow-scripts"])
def test_in_a_sandbox_it_works_or_says_so(learner, some_package, rights):
    person = learner("scorm-1.2", some_package).open(sandbox=rights)
    write_one(person, "i sandlådan")
    person.pass_time(6)
    if "origin" in rights:
        person.settle()
        assert person.fields()[person.keys()[0]]["where"] == "lms"
    else:
        person.running("offline")
        assert person.fields()[person.keys()[0]]["where"] == "nowhere"


@pytest.mark.parametrize("standard", STANDARDS)
def test_two_tabs_keep_both(learner, some_package, standard):
    person = learner(standard, some_package).begin()
    first = person.page
    person.begin()
    second = person.page
    for page, n in ((first, 0), (second, 1)):
        person.page = page
        write_one(person, f"flik {n}", n)
        person.settle()
    for page in (first, second):
        person.page = page
        write_one(person, f"samma fält, flik {page is second}", 2)
        person.pass_time(0.3)
    for page in (first, second):
        person.page = page
        person.settle()
    for page in (first, second):
        person.page = page
        leave(person)
    for _ in range(2):
        person.begin()
        fields, keys = person.fields(), person.keys()
        assert [fields[key]["text"] for key in keys[:2]] == ["flik 0", "flik 1"]
        both = {fields[keys[2]]["text"], *fields[keys[2]]["others"]}
        assert both >= {"samma fält, flik False", "samma fält, flik True"}
        person.settle()
        leave(person)
        person.another_computer()


def test_a_second_computer_after_overflow_writes_over_nothing(learner, some_package):
    person = learner("scorm-1.2", some_package).begin()
    home = person.context
    texts = person.write_much(2000)
    person.settle()
    leave(person)
    person.another_computer()
    person.begin()
    away = next(key for key, field in person.fields().items() if field["where"] == "elsewhere")
    person.write({away: "skrivet på jobbet"})
    person.settle()
    leave(person)
    person.context = home
    person.begin()
    field = person.fields()[away]
    assert {field["text"], *field["others"]} == {"skrivet på jobbet", texts[away]}
    others = {key: text for key, text in texts.items() if key != away}
    assert {key: person.fields()[key]["text"] for key in others} == others


@pytest.mark.parametrize("standard", STANDARDS)
def test_a_clock_set_back_changes_nothing(learner, some_package, standard):
    person = learner(standard, some_package)
    person.context.clock.set_system_time("2026-11-24T20:00:00")
    person.begin()
    write_one(person, "i morgon")
    person.settle()
    person.page.clock.set_system_time("2020-01-01T00:00:00")
    write_one(person, "i går")
    person.settle()
    leave(person)
    comes_back(person, "i går")


# cmi5


def test_a_spent_token_leaves_the_words_in_the_browser(learner, some_package, academy):
    person = learner("cmi5", some_package)
    academy.faults["fetch"] = "spent"
    person.open()
    person.running("offline")
    write_one(person, "ingen biljett")
    person.pass_time(1)
    assert person.fields()[person.keys()[0]]["where"] == "browser"
    leave(person)
    academy.faults.clear()
    comes_back(person, "ingen biljett")


LRS = [401, 403, 409, 412, 500, "nothing"]


@pytest.mark.parametrize("fault", LRS)
def test_an_lrs_that_refuses_the_state(learner, some_package, academy, fault):
    person = learner("cmi5", some_package).begin()
    academy.faults["PUT activities/state"] = fault
    write_one(person, "envist")
    person.settle()
    assert person.fields()[person.keys()[0]]["where"] == "browser"
    academy.faults.clear()
    for _ in range(8):
        person.pass_time(15)
        person.page.wait_for_timeout(50)
    person.wait("laroverk.keeper.fields().every(field => laroverk.keeper.whereabouts(field) === 'lms')")
    leave(person)
    comes_back(person, "envist")


@pytest.mark.parametrize("fault", LRS)
def test_an_lrs_that_cannot_be_read_at_launch_is_not_written_over(learner, some_package, academy, fault):
    person = learner("cmi5", some_package).begin()
    write_one(person, "det som fanns")
    person.settle()
    leave(person)
    person.another_computer()
    academy.faults["GET activities/state"] = fault
    person.open()
    write_one(person, "det nya", 1)
    person.pass_time(4)
    academy.faults.clear()
    for _ in range(3):
        person.pass_time(40)
        person.page.wait_for_timeout(50)
    person.running()
    person.settle()
    leave(person)
    comes_back(person, "det som fanns")
    assert text_of(person, 1) == "det nya"


@pytest.mark.parametrize("fault", [401, 403, 500, "nothing"])
def test_an_lrs_that_takes_no_statements(learner, some_package, academy, fault):
    academy.faults["statements"] = fault
    person = learner("cmi5", some_package).begin()
    write_one(person, "och klart")
    person.finish()
    person.settle()
    assert person.store.statuses == []
    academy.faults.clear()
    person.pass_time(20)
    person.settle()
    assert person.store.statuses == ["initialized", "completed"]


def test_an_lrs_without_etags_is_written_to(learner, some_package):
    person = learner("cmi5", some_package, noETag=True).begin()
    for text in ("ett", "ett och två"):
        write_one(person, text)
        person.settle()
    leave(person)
    comes_back(person, "ett och två")


def test_two_computers_at_once_meet_in_the_lrs(learner, some_package):
    person = learner("cmi5", some_package).begin()
    one = person.page
    person.another_computer()
    person.begin()
    write_one(person, "från den andra", 1)
    person.settle()
    other = person.page
    person.page = one
    write_one(person, "från den ena", 0)
    for _ in range(3):
        person.settle()
    assert text_of(person, 1) == "från den andra"
    person.page = other
    write_one(person, "mer", 2)
    for _ in range(3):
        person.settle()
    person.another_computer()
    person.begin()
    assert [text_of(person, n) for n in range(3)] == ["från den ena", "från den andra", "mer"]


def test_passed_is_told_where_the_lms_moves_on_by_it(learner, some_package):
    person = learner("cmi5", some_package, moveOn="CompletedAndPassed", masteryScore=0.8).begin()
    person.finish()
    person.settle()
    leave(person)
    person.page.wait_for_timeout(100)
    assert person.store.statuses == ["initialized", "completed", "passed", "terminated"]
    person.another_computer()
    person.begin()
    person.settle()
    assert person.store.statuses.count("completed") == 1


def test_saving_and_closing_goes_back_to_the_lms(learner, some_package, academy):
    person = learner("cmi5", some_package, returnURL="/lms/host.css").begin()
    write_one(person, "hej då")
    LEAVINGS["save and close"](person)
    assert person.store.statuses == ["initialized", "terminated"]
    assert any(frame.url.endswith("/lms/host.css") for frame in person.page.frames)
    comes_back(person, "hej då")


def test_saving_and_closing_suspends_all_in_2004(learner, some_package):
    person = learner("scorm-2004", some_package).begin()
    write_one(person, "hej då")
    LEAVINGS["save and close"](person)
    assert person.store.asked == "suspendAll"
    comes_back(person, "hej då")


