"""A newer release of a package, and every state that was ever saved."""

import json
import pathlib
import re
import shutil

import pytest
from conftest import STANDARDS
from learner import LEAVINGS

STATES = pathlib.Path(__file__).parent / "states"
leave = LEAVINGS["frame removed"]


def mend(html):
    """1.1: a step inserted, a typo mended (its key with it), a template renamed, a question gone."""
    steps = re.findall(r'data-key="(step\.[^"]+)"', html)
    template = re.search(r'data-key="(template\.[^."]+)\.', html)[1]
    question = re.search(r'<textarea[^>]* data-key="(question\.[^"]+)"[^>]*></textarea>', html)
    box = re.search(rf'<input[^>]*data-key="{re.escape(steps[0])}"[^>]*>', html)[0]
    html = html.replace(box, box + box.replace(steps[0], "step.ett-nytt-steg"))
    html = html.replace(steps[1], steps[1] + "-rattat").replace(template + ".", template + "-nytt-namn.")
    return html.replace(question[0], ""), {"typo": steps[1], "template": template, "question": question[1]}


@pytest.fixture(scope="module")
def upgraded(site, some_package):
    """The same package in its next release, under another address of the same identity."""
    for standard in STANDARDS:
        folder = site / "standards" / standard / "upgraded"
        shutil.copytree(site / "standards" / standard / some_package, folder)
        page = folder / "index.html"
        html, gone = mend(page.read_text())
        page.write_text(html)
    yield gone
    for standard in STANDARDS:
        shutil.rmtree(site / "standards" / standard / "upgraded")


@pytest.mark.parametrize("standard", STANDARDS)
@pytest.mark.parametrize("is_done", [False, True])
def test_an_upgrade_keeps_all(learner, some_package, upgraded, standard, is_done):
    person = learner(standard, some_package, activity="the same").begin()
    texts = {key: f"{n} å 😀" for n, key in enumerate(person.keys())}
    steps = [key for key in person.keys("input") if key.startswith("step.")]
    texts |= {box: "1" for box in steps[:5]}
    person.write(texts)
    if is_done:
        person.finish()
    person.settle()
    leave(person)
    store = person.store
    person.academy.stores[person.name, "upgraded"] = store
    person.package = "upgraded"
    person.begin()
    fields = person.fields()
    assert {key: fields[key]["text"] for key in texts} == texts
    gone = {key for key in texts if key not in person.shown()}
    assert {upgraded["typo"], upgraded["question"]} <= gone
    assert any(key.startswith(upgraded["template"]) for key in gone)
    questions = person.frame.evaluate("() => Object.fromEntries(laroverk.keeper.fields().map(({ key, w }) => [key, w]))")
    assert all(questions[key] for key in gone if texts[key] != "1")
    person.write({person.keys()[-1]: "skrivet i 1.1"})
    person.settle()
    leave(person)
    assert person.is_done == is_done
    person.assert_never_fell()
    person.package = some_package
    person.academy.stores[person.name, some_package] = store
    person.begin()
    assert {key: person.fields()[key]["text"] for key in gone} == {key: texts[key] for key in gone}


def states():
    return sorted(STATES.glob("*.txt"))


@pytest.mark.parametrize("path", states(), ids=lambda path: path.stem)
@pytest.mark.parametrize("standard", STANDARDS)
def test_every_earlier_state_is_read(learner, some_package, standard, path):
    wanted = json.loads(path.with_suffix(".json").read_text())
    person = learner(standard, some_package)
    text = path.read_text()
    if standard == "cmi5":
        person.store.documents["suspendData"] = json.dumps({"laroverk": text})
    else:
        person.store.values["cmi.suspend_data"] = text
    person.begin()
    assert {key: field["text"] for key, field in person.fields().items()} == wanted
    person.write({person.keys()[-1]: "fortsättning"})
    person.settle()
    leave(person)
    person.begin()
    there = {key: field["text"] for key, field in person.fields().items()}
    assert {key: there[key] for key in wanted} == wanted
    assert there[person.keys()[-1]] == "fortsättning"


def test_every_version_has_a_state():
    source = (pathlib.Path(__file__).parents[2] / "Sources/WebPagesAssets/state.js").read_text()
    newest = int(re.search(r"return \{ long.*?text: \['(\d+)'", source)[1])
    assert {path.stem.split("-")[0] for path in states()} == {f"{n}" for n in range(1, newest + 1)}


UNREADABLE = ["3;newer", "garbled", "1;", "1;{", "1;[]", "1;null", '1;{"x":5}', "1;{&quot;a&quot;:1}", ";;", "0", "2;x"]


@pytest.mark.parametrize("text", UNREADABLE)
@pytest.mark.parametrize("standard", ["scorm-1.2", "scorm-2004"])
def test_what_cannot_be_read_is_left_as_it_is(learner, some_package, standard, text):
    person = learner(standard, some_package)
    person.store.values["cmi.suspend_data"] = text
    person.open()
    person.running("locked")
    person.write({person.keys()[0]: "i webbläsaren"})
    person.finish()
    person.settle()
    assert person.fields()[person.keys()[0]]["where"] == "browser"
    leave(person)
    assert person.text == text
    assert person.is_done
    person.open()
    person.running("locked")
    assert person.fields()[person.keys()[0]]["text"] == "i webbläsaren"


def test_a_copy_from_a_later_version_stays_in_the_browser(learner, some_package):
    person = learner("scorm-1.2", some_package).begin()
    write = "() => { const key = Object.keys(localStorage)[0]; localStorage.setItem(key, '{\"version\":2}'); return key; }"
    person.write({person.keys()[0]: "x"})
    person.pass_time(1)
    key = person.frame.evaluate(write)
    leave(person)
    person.begin()
    person.write({person.keys()[0]: "y"})
    person.settle()
    assert person.frame.evaluate("key => localStorage.getItem(key)", key) == '{"version":2}'
    leave(person)
    person.begin()
    assert person.fields()[person.keys()[0]]["text"] == "y"
