"""The report's page: sound, readable at any size, its pictures with their tables."""

import shutil
import subprocess
import sys
import time

import pytest

from exported import CATALOG, REPOSITORY, TOOL
from soundness import findings, unsound

WIDE = {"width": 1280, "height": 900}
PAGES = ["real", "real-en", "base", "empty", "generated"]


def empty(folder):
    """A catalogue with all it needs but exercises."""
    shutil.copytree(REPOSITORY / "fixtures/catalogs/base", folder)
    for path in [*folder.glob("ovningar/*.md"), folder / "moduler/gor-plats.md"]:
        path.unlink()
    programme = folder / "program.md"
    text = programme.read_text(encoding="utf-8").replace("börja här: [Gör en egen antipilot]\n", "")
    programme.write_text(text, encoding="utf-8")
    return folder


def generated(folder):
    command = [sys.executable, REPOSITORY / "bench/generate.py", CATALOG, "60", folder]
    subprocess.run(command, check=True)
    return folder


@pytest.fixture(scope="session")
def reports(tmp_path_factory):
    """A folder with a page for each of PAGES."""
    folder = tmp_path_factory.mktemp("reports")
    catalogs = tmp_path_factory.mktemp("catalogs")
    sources = {
        "real": [CATALOG],
        "real-en": [CATALOG, "--language", "en"],
        "base": [REPOSITORY / "fixtures/catalogs/base"],
        "empty": [empty(catalogs / "empty")],
        "generated": [generated(catalogs / "generated")],
    }
    assert set(sources) == set(PAGES)
    for name, arguments in sources.items():
        output = folder / f"{name}.html"
        command = [TOOL, "report", *arguments, "--format", "html", "--output", output]
        subprocess.run(command, check=True, cwd=REPOSITORY)
    return folder


@pytest.fixture
def report(window, reports):
    """Opens a page in a window of its own."""

    def open(name, **settings):
        page = window(**settings).page
        page.goto((reports / f"{name}.html").as_uri())
        return page

    return open


@pytest.mark.parametrize("look", ["light", "dark", "print", "forced colors"])
@pytest.mark.parametrize("name", PAGES)
def test_axe_finds_nothing(report, name, look):
    page = report(name, color_scheme="dark" if look == "dark" else "light")
    if look == "print":
        page.emulate_media(media="print")
    if look == "forced colors":
        page.emulate_media(forced_colors="active")
    assert findings(page) == []


def test_vnu_finds_nothing(reports):
    assert unsound(reports) == []


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
@pytest.mark.parametrize("name", PAGES)
def test_nothing_scrolls_sideways(report, name, width):
    page = report(name, viewport={"width": width, "height": 640})
    assert page.evaluate("document.documentElement.scrollWidth") == width


@pytest.mark.parametrize("name", ["real", "real-en", "base"])
def test_tables_fit_a_phone(report, name):
    """All but the order's, whose four columns may need its frame to scroll."""
    page = report(name, viewport={"width": 320, "height": 640})
    wide = page.locator("section:not(#order) .scroll").evaluate_all(
        "all => all.filter(e => e.scrollWidth > e.clientWidth).map(e => e.ariaLabel)")
    assert wide == []


def test_it_is_one_file_that_runs_nothing(report, reports):
    page = report("real")
    assert page.locator("script, link[rel=stylesheet], img, iframe, [onclick], [style]").count() == 0
    assert page.evaluate("document.styleSheets[0].cssRules.length") > 50
    assert page.evaluate("performance.getEntriesByType('resource').length") == 0


@pytest.mark.parametrize("name", ["real", "base", "generated"])
def test_the_graph_has_a_name_and_a_table(report, name):
    page = report(name)
    graph = page.get_by_role("img", name="Vad som görs före vad")
    assert graph.count() == 1
    table = page.locator("#order table")
    drawn = set(graph.locator(".mark").all_text_contents())
    rows = {row.split(" ")[0] for row in table.locator("tbody th").all_inner_texts()}
    assert drawn and drawn <= rows
    arrows = graph.locator("path.requires").count()
    needs = table.locator("tbody td:nth-child(3)").all_inner_texts()
    assert arrows == sum(len(need.split(", ")) for need in needs if need)


@pytest.mark.parametrize("name", ["real", "base", "generated"])
def test_titles_stay_in_their_boxes(report, name):
    outside = report(name, viewport=WIDE).locator("svg g").evaluate_all(
        """all => all.filter(g => {
          const frame = g.querySelector('rect').getBBox();
          return [...g.querySelectorAll('text')].some(t => {
            const box = t.getBBox();
            return box.x < frame.x || box.x + box.width > frame.x + frame.width
              || box.y + box.height > frame.y + frame.height;
          });
        }).map(g => g.textContent)""")
    assert outside == []


def test_the_heat_map_counts_what_its_table_names(report):
    page = report("real")
    counts = [int(text) for text in page.locator(".heat td").all_inner_texts()]
    cells = page.locator("#maturity .grouped tbody td")
    # Of many there are the numbers alone.
    named = [
        cell.locator("li").count() or len([mark for mark in cell.inner_text().split(", ") if mark != "saknas"])
        for cell in cells.all()]
    assert counts == named
    assert page.locator(".heat-0").count() == page.locator("#maturity .hole").count()
    assert set(page.locator("#maturity .hole").all_inner_texts()) <= {"saknas"}


def test_every_table_names_its_columns_and_rows(report):
    page = report("real")
    tables = page.locator("table").all()
    assert len(tables) == 8
    for table in tables:
        assert table.locator("thead th[scope=col]").count() >= 2
        rows = table.locator("tbody tr")
        assert rows.count() == table.locator("tbody tr > th:first-child[scope^=row]").count()


def test_contents_lead_to_every_section(report):
    page = report("real")
    links = page.locator("nav a").evaluate_all("all => all.map(link => link.hash.slice(1))")
    assert links == page.locator("main > section").evaluate_all("all => all.map(part => part.id)")
    assert len(links) == 7


def test_a_keyboard_is_enough(report):
    page = report("generated", viewport={"width": 320, "height": 640})
    page.keyboard.press("Tab")
    assert page.locator(".skip").bounding_box()["y"] >= 0
    page.keyboard.press("Enter")
    assert page.url.endswith("#content")
    frame = page.locator(".scroll:has(svg)")
    frame.focus()
    page.keyboard.press("ArrowRight")
    # The page lets nobody evaluate a condition in it, so it is asked again and again.
    deadline = time.monotonic() + 15
    while frame.evaluate("frame => frame.scrollLeft") == 0:
        assert time.monotonic() < deadline


def test_own_words_are_marked_in_another_language(report):
    page = report("real-en")
    assert page.locator("html").get_attribute("lang") == "en"
    assert page.locator("#themes tbody [lang=sv]").count() == page.locator("#themes tbody").first.locator("tr").count()


def test_prints_whole(report, tmp_path):
    page = report("real")
    page.pdf(path=tmp_path / "report.pdf", prefer_css_page_size=True)
    assert (tmp_path / "report.pdf").read_bytes().startswith(b"%PDF")
    page.emulate_media(media="print")
    assert page.locator("nav:visible").count() == 0
    assert page.locator("table:visible").count() == 8
