"""Standard × leaving: what comes back in the same browser, and on another computer."""

import pytest
from conftest import STANDARDS
from learner import LEAVINGS

WHOLE = ("scorm-2004", "cmi5")


@pytest.fixture(params=STANDARDS)
def standard(request):
    return request.param


def compare(there, texts):
    """The keys of what is not there to the letter."""
    return sorted(key for key, text in texts.items() if there.get(key, {}).get("text") != text)


@pytest.mark.parametrize("leaving", LEAVINGS)
def test_nothing_is_lost_in_leaving(learner, some_package, standard, leaving):
    person = learner(standard, some_package).begin()
    texts = person.write_much()
    person.settle()
    if leaving != "killed":
        last = person.keys()[0]
        texts[last] = texts[last] + " till sist"
        person.write({last: texts[last]})
    LEAVINGS[leaving](person)

    person.begin()
    assert compare(person.fields(), texts) == []
    assert {key: person.shown()[key] for key in texts} == texts
    person.settle()
    LEAVINGS["frame removed"](person)
    assert person.is_done == (leaving == "mark complete")
    person.assert_never_fell()

    person.another_computer()
    person.begin()
    there = person.fields()
    missing = compare(there, texts)
    assert [key for key in missing if there[key]["where"] != "elsewhere"] == []
    assert len(missing) < len(texts) - 10
    if standard in WHOLE:
        assert missing == []


TRANSPORTS = ["blocking", "fetch", "beacon", "stubborn"]


@pytest.mark.parametrize("transport", TRANSPORTS)
@pytest.mark.parametrize("leaving", ["close the tab", "another address", "frame removed"])
@pytest.mark.parametrize("scorm", ["scorm-1.2", "scorm-2004"])
def test_whatever_way_the_lms_sends(learner, some_package, scorm, transport, leaving):
    person = learner(scorm, some_package, transport=transport).begin()
    texts = person.write({key: f"å 😀 {key}" for key in person.keys()})
    person.settle()
    person.finish()
    person.page.wait_for_timeout(50)
    texts |= person.write({person.keys()[0]: "i sista stund"})
    LEAVINGS[leaving](person)

    person.begin()
    assert compare(person.fields(), texts) == []
    person.settle()
    assert person.is_done
    person.another_computer()
    person.begin()
    assert compare(person.fields(), texts) == []
