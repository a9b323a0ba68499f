"""What is written on the page: templates, questions, plans; and the workbook that gathers it."""

import json

import pytest

WORDS = "Vi provar \u00e5tta g\u00e5nger, \u201ds\u00e4g\u201d </script> \U0001f600\noch en rad till"


def areas(content):
    return content.locator("textarea[data-key]")


def write(content, count=None, text=WORDS):
    """Writes in the fields; returns what was written by key."""
    written = {}
    for n, area in enumerate(areas(content).all()[:count]):
        key = area.get_attribute("data-key")
        written[key] = f"{text} {n}"
        area.fill(written[key])
    return written


def read(content):
    pairs = areas(content).evaluate_all("all => all.map(area => [area.dataset.key, area.value])")
    return {key: value for key, value in pairs if value}


def wait_until_saved(lms, content):
    lms.page.wait_for_timeout(50)
    content.locator("button[data-close]").evaluate("() => laroverk.keeper.send()")


def test_there_is_something_to_write_in(site, package):
    page = (site / "packages" / package / "index.html").read_text()
    assert page.count("<textarea ") >= 1


def test_what_is_written_comes_back_to_the_letter(lms, some_package):
    content = lms.launch(some_package)
    lms.wait_until_running()
    written = write(content)
    assert len(written) > 5
    wait_until_saved(lms, content)
    content = lms.relaunch(some_package)
    lms.wait_until_running()
    assert read(content) == written


def test_a_row_that_was_added_comes_back(lms, site):
    package = with_table(site)
    content = lms.launch(package)
    lms.wait_until_running()
    table = content.locator("table[data-grows]").first
    before = table.locator("tbody tr").count()
    content.locator("[data-add]").first.click()
    assert table.locator("tbody tr").count() == before + 1
    table.locator("tbody tr").last.locator("textarea").first.fill(WORDS)
    wait_until_saved(lms, content)
    content = lms.relaunch(package)
    lms.wait_until_running()
    table = content.locator("table[data-grows]").first
    assert table.locator("tbody tr").count() == before + 1
    assert table.locator("tbody tr").last.locator("textarea").first.input_value() == WORDS
    head = table.locator("tbody tr").last.locator("th")
    assert head.count() == 0 or head.inner_text() == str(before + 1)


def with_table(site):
    """A package with a table that grows."""
    folders = sorted((site / "packages").iterdir())
    return next(f.name for f in folders if "data-grows" in (f / "index.html").read_text())


def test_a_ceiling_counts_words(lms, site):
    folders = sorted((site / "packages").iterdir())
    package = next(f.name for f in folders if "data-most" in (f / "index.html").read_text())
    content = lms.launch(package)
    lms.wait_until_running()
    area = content.locator("textarea[data-most]").first
    most = int(area.get_attribute("data-most"))
    note = content.locator(f"[id='{area.get_attribute('data-key')}.note']")
    area.fill("ett två tre")
    assert note.inner_text().startswith(f"3 av {most} ord")
    area.fill("ord " * (most + 1))
    assert "over" in note.get_attribute("class").split()


def test_the_workbook_gathers_all_in_order(lms, some_package):
    content = lms.launch(some_package)
    lms.wait_until_running()
    written = write(content)
    wait_until_saved(lms, content)
    keys = content.locator(".workbook dd[data-key]").evaluate_all("all => all.map(a => a.dataset.key)")
    assert keys == list(written)


def test_a_saved_file_opens_in_another_package(lms, site, tmp_path):
    first, second = [path.name for path in sorted((site / "packages").iterdir())][:2]
    content = lms.launch(first)
    lms.wait_until_running()
    written = write(content, 5)
    wait_until_saved(lms, content)
    with lms.page.expect_download() as download:
        content.locator("[data-save]").click()
    assert download.value.suggested_filename == "Min arbetsbok.html"
    download.value.save_as(tmp_path / "arbetsbok.html")
    lms.leave()
    content = lms.launch(second)
    lms.wait_until_running()
    own = write(content, 2, "Mitt eget")
    content.locator("[data-open]").set_input_files(tmp_path / "arbetsbok.html")
    content.locator("[data-opened]:not(:empty)").wait_for()
    answers = content.locator(".workbook dd").evaluate_all("all => all.map(a => a.textContent)")
    assert set(written.values()) | set(own.values()) <= set(answers)
    assert read(content) == own


@pytest.mark.parametrize("share", [0.3, 0.6, 0.95])
def test_half_a_file_gives_the_half_it_has(lms, some_package, tmp_path, share):
    content = lms.launch(some_package)
    lms.wait_until_running()
    written = write(content, 6)
    wait_until_saved(lms, content)
    with lms.page.expect_download() as download:
        content.locator("[data-save]").click()
    text = download.value.path().read_text("utf-8")
    (tmp_path / "half.html").write_text(text[: int(len(text) * share)], "utf-8")
    lms.leave()
    content = lms.launch(some_package, {"cmi.core.student_id": "another"})
    lms.wait_until_running()
    content.locator("[data-open]").set_input_files(tmp_path / "half.html")
    content.locator("[role=status][data-opened]:not(:empty)").wait_for()
    got = read(content)
    cut = [key for key, value in got.items() if value != written[key]]
    assert len(cut) <= 1 and len(got) >= 1


@pytest.mark.parametrize("text", ["", "hej", "<p>en helt annan sida</p>", json.dumps({"a": 1})])
def test_a_file_that_is_no_workbook_changes_nothing(lms, some_package, tmp_path, text):
    content = lms.launch(some_package)
    lms.wait_until_running()
    written = write(content, 3)
    (tmp_path / "other.html").write_text(text)
    content.locator("[data-open]").set_input_files(tmp_path / "other.html")
    status = content.locator("[role=status][data-foreign]")
    content.locator("[role=status][data-foreign]:not(:empty)").wait_for()
    assert status.inner_text() == status.get_attribute("data-foreign")
    assert read(content) == written


def test_where_no_file_comes_the_workbook_is_copied_as_text(lms, some_package):
    content = lms.launch(some_package)
    lms.wait_until_running()
    fields = content.locator("textarea[data-key]")
    fields.nth(0).fill("först")
    fields.nth(1).fill("sedan\nmera")
    content.locator("[data-as-text]").click()
    box = content.locator("textarea[data-text]")
    assert box.is_visible() and box.get_attribute("readonly") is not None
    text = box.input_value()
    assert "\nförst\n\n" in text and text.endswith("\nsedan\nmera")
    assert box.evaluate("box => box.value.slice(box.selectionStart, box.selectionEnd) === box.value")


def test_one_step_at_a_time(window, some_package):
    page = window().open(some_package)
    steps = page.locator(".steps > li")
    page.locator("[data-one]").click()
    assert page.locator(".steps > li:visible").count() == 1
    seen = {page.locator(".steps > li:visible h3").inner_text()}
    while page.locator("[data-go='1']").is_enabled():
        page.locator("[data-go='1']").click()
        seen.add(page.locator(".steps > li:visible h3").inner_text())
    assert len(seen) == steps.count()
    page.locator("[data-one]").click()
    assert page.locator(".steps > li:visible").count() == steps.count()


def test_the_timer_is_off_until_it_is_wanted_and_can_be_stopped(window, some_package):
    page = window().open(some_package)
    page.locator("[data-one]").click()
    clock = page.locator("[data-clock]")
    start = clock.inner_text()
    page.wait_for_timeout(1200)
    assert clock.inner_text() == start
    page.locator("[data-run]").click()
    page.wait_for_function("start => document.querySelector('[data-clock]').textContent !== start", arg=start)
    page.locator("[data-run]").click()
    stopped = clock.inner_text()
    page.wait_for_timeout(1200)
    assert clock.inner_text() == stopped


def test_the_short_version_leaves_out_what_may_be_skipped(window, site):
    folders = sorted((site / "packages").iterdir())
    package = next(f.name for f in folders if "choice.short" in (f / "index.html").read_text())
    page = window().open(package)
    steps, skippable = page.locator(".steps > li:visible"), page.locator(".steps > [data-skippable]")
    before, fewer = steps.count(), skippable.count()
    page.locator("[data-key='choice.short']").check()
    assert fewer > 0 and steps.count() == before - fewer
    assert page.locator("[data-total]").inner_text() == str(page.locator(".steps input:visible").count())


def test_a_template_is_printed_alone(window, some_package):
    page = window().open(some_package)
    page.evaluate(
        "() => { window.print = () => { window.printed = document.querySelectorAll('.only').length } }"
    )
    page.locator("[data-print-one]").first.click()
    assert page.evaluate("window.printed") == 2
    assert page.locator(".only").count() == 0


def test_labels_are_heard(window, package):
    page = window().open(package)
    assert page.locator("textarea:not([aria-label]), textarea[aria-label='']").count() == 0
    for area in areas(page).all()[:3]:
        assert page.locator(f"[id='{area.get_attribute('aria-describedby')}']").count() == 1
