"""Random lives of a package, in a world with its own clock: nothing that was kept once is ever lost.

More seeds by hand: LAROVERK_SEEDS=1-2001 python -m pytest Tests/Browser/test_property.py -s
"""

import json
import os
import pathlib

import pytest

HERE = pathlib.Path(__file__).parent
SCRIPTS = ("codec.js", "state.js", "keeper.js", "scorm.js", "scorm12.js", "cmi5.js")
FIRST, END = map(int, os.environ.get("LAROVERK_SEEDS", "1-101").split("-"))
AT_ONCE = 10


@pytest.fixture(scope="module")
def world(browser, site, some_package):
    """A page with the world in it, and the scripts of the packages as text."""
    page = browser.new_page()
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    for name in ("world.js", "lms.js", "run.js"):
        page.add_script_tag(path=HERE / "property" / name)
    sources = {}
    for standard in ("scorm-1.2", "cmi5"):
        for path in (site / "standards" / standard / some_package).glob("*.js"):
            sources[path.name] = path.read_text()
    assert set(SCRIPTS) <= set(sources)
    page.evaluate("sources => { window.sources = sources; }", sources)
    page.evaluate("window.real = new Function('encoder', sources['codec.js'] + ';return laroverk.codec')()")
    yield page
    page.close()


LIVE = """async ([from, to]) => {
  let words = 0;
  for (let seed = from; seed < to; seed += 1) {
    words += await laroverkWorld.live(seed, sources, seed % 25 ? null : real);
  }
  return words;
}"""


@pytest.mark.parametrize("first", range(FIRST, END, AT_ONCE))
def test_no_life_loses_a_word(world, first):
    last = min(first + AT_ONCE, END)
    print(f"seeds {first} to {last - 1}", json.dumps({"LAROVERK_SEEDS": f"{first}-{last}"}))
    assert world.evaluate(LIVE, [first, last]) > 0
