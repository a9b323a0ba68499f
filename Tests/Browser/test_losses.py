"""What an LMS loses without a word, seen only at the next launch."""

import pytest
from learner import LEAVINGS

CUTS = ["characters_4096", "bytes_4000", "first_emoji", "latin1"]
TEXTS = 600
leave = LEAVINGS["frame removed"]


def lost(fields, texts):
    return [key for key, text in texts.items() if fields.get(key, {}).get("text") != text]


def unnamed(fields, missing):
    return [key for key in missing if fields.get(key, {}).get("where") != "elsewhere"]


def comes_back(person, texts, is_named=True):
    """In the same browser to the letter; on another computer every field is whole or named."""
    person.begin()
    assert lost(person.fields(), texts) == []
    person.settle()
    leave(person)
    person.another_computer()
    person.begin()
    missing = lost(person.fields(), texts)
    assert not is_named or unnamed(person.fields(), missing) == []
    return missing


@pytest.mark.parametrize("loss", CUTS)
@pytest.mark.parametrize("standard", ["scorm-1.2", "scorm-2004"])
def test_a_state_that_was_cut(learner, some_package, standard, loss):
    room = {"room": 64000} if standard == "scorm-1.2" else {}
    person = learner(standard, some_package, loss=loss, **room).begin()
    texts = person.write_much(2000)
    person.settle()
    leave(person)
    missing = comes_back(person, texts)
    assert bool(missing) == (loss in ("characters_4096", "bytes_4000"))
    assert len(missing) < len(texts) / 2


def test_a_commit_refused_as_a_whole_is_tried_smaller(learner, some_package):
    person = learner("scorm-1.2", some_package, room=64000, refusesAbove=4096).begin()
    texts = person.write_much(2000)
    person.settle()
    leave(person)
    missing = comes_back(person, texts)
    assert 0 < len(missing) < len(texts) / 2


def test_a_commit_refused_in_silence_is_smaller_at_the_next_launch(learner, some_package):
    options = {"room": 64000, "refusesAbove": 4096, "refusesSilently": True}
    person = learner("scorm-1.2", some_package, **options).begin()
    texts = person.write_much(2000)
    person.settle()
    leave(person)
    missing = comes_back(person, texts)
    assert 0 < len(missing) < len(texts) / 2


@pytest.mark.parametrize("standard", ["scorm-1.2", "scorm-2004"])
def test_a_state_wiped_at_completion(learner, some_package, standard):
    person = learner(standard, some_package, wipes=True).begin()
    texts = person.write_much(TEXTS)
    person.settle()
    person.finish()
    person.settle()
    LEAVINGS["save and close"](person)
    assert person.text == ""
    person.begin(wipes=False)
    assert lost(person.fields(), texts) == []
    person.settle()
    assert person.is_done
    person.assert_never_fell()
    leave(person)
    assert comes_back(person, texts) == []


@pytest.mark.parametrize("standard", ["scorm-1.2", "scorm-2004"])
def test_a_state_shared_with_another_item(learner, site, some_package, standard):
    """Open edX has one state for all items of a package: each carries along what the others have."""
    folders = sorted(path.name for path in (site / "standards" / standard).iterdir())
    other = next(name for name in folders if name not in (some_package, "upgraded"))
    one = learner(standard, some_package, shared="both").begin()
    texts = one.write({key: f"från den ena {n}" for n, key in enumerate(one.keys())})
    one.settle()
    leave(one)
    two = learner(standard, other, shared="both").begin()
    others = two.write({key: f"från den andra {n}" for n, key in enumerate(two.keys())})
    two.finish()
    two.settle()
    leave(two)
    one.another_computer()
    one.begin()
    assert lost(one.fields(), texts) == []
    two.another_computer()
    two.begin()
    assert lost(two.fields(), others) == []


@pytest.mark.parametrize("standard", ["scorm-1.2", "scorm-2004", "cmi5"])
def test_a_state_older_than_the_browsers_copy(learner, some_package, standard):
    person = learner(standard, some_package).begin()
    person.write({person.keys()[0]: "först"})
    person.settle()
    old = person.text
    texts = person.write({person.keys()[0]: "sedan", person.keys()[1]: "och mer"})
    person.settle()
    leave(person)
    if standard == "cmi5":
        person.store.documents["suspendData"] = old
    else:
        person.store.values["cmi.suspend_data"] = old
    assert comes_back(person, texts) == []
