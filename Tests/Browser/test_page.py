"""The page as learners meet it: sound, readable at any size, usable with a keyboard, good on paper."""

import pytest

from soundness import findings, unsound

PHONE = {"width": 320, "height": 640}


def unfold(page):
    page.evaluate("document.querySelectorAll('details').forEach(fold => { fold.open = true })")


LOOKS = [(look, done) for look in ("light", "dark", "print") for done in ("fresh", "done")]


@pytest.mark.parametrize(("look", "state"), [*LOOKS, ("forced colors", "done")])
def test_axe_finds_nothing(window, package, look, state):
    scheme = "dark" if look == "dark" else "light"
    page = window(color_scheme=scheme, reduced_motion="reduce").open(package)
    if look == "print":
        page.emulate_media(media="print")
    if look == "forced colors":
        page.emulate_media(forced_colors="active")
    unfold(page)
    if state == "done":
        for box in page.locator(".steps input, .checks input").all():
            box.evaluate("box => box.click()")
        page.locator("button[data-done]").evaluate("button => button.click()")
    page.locator(".notice").evaluate("notice => { notice.textContent = notice.dataset.offline }")
    assert findings(page) == []


def test_vnu_finds_nothing(site):
    assert unsound(site / "packages") == []


@pytest.mark.parametrize("width", [320, 390, 768, 1280])
def test_nothing_scrolls_sideways(window, package, width):
    page = window(viewport={"width": width, "height": 640}).open(package)
    unfold(page)
    assert page.evaluate("document.documentElement.scrollWidth") == width


def test_everything_is_said_in_html_not_in_script(site, package):
    """A page in another language needs no other script."""
    for script in (site / "packages" / package).glob("*.js"):
        code = script.read_text()
        # Common words that compression begins with are never shown.
        assert code.isascii() or script.name == "codec.js"


def test_nothing_stands_inline(window, package):
    page = window().open(package)
    assert page.locator("style, [style], script:not([src]), [onclick]").count() == 0


def test_contents_lead_to_every_section(window, package):
    page = window().open(package)
    links = page.locator("nav a").evaluate_all("all => all.map(link => link.hash.slice(1))")
    sections = page.locator("main > section:not([hidden])").evaluate_all("all => all.map(part => part.id)")
    assert links == sections
    assert {"purpose", "steps", "develops"} <= set(sections)


def test_contents_are_folded_on_a_phone_and_open_beside_the_text(window, package):
    assert window(viewport=PHONE).open(package).locator("nav details[open]").count() == 0
    wide = window(viewport={"width": 1280, "height": 900}).open(package)
    assert wide.locator("nav details[open]").count() == 1


def test_progress_follows_the_ticks(window, package):
    page = window().open(package)
    boxes = page.locator(".steps input")
    for box in boxes.all():
        box.check()
    assert page.locator("[data-count]").inner_text() == str(boxes.count())
    assert page.locator(".track .on").count() == boxes.count()
    boxes.first.uncheck()
    assert page.locator("[data-count]").inner_text() == str(boxes.count() - 1)


def test_pauses_are_no_steps_to_tick(window, package):
    page = window().open(package)
    assert page.locator(".steps .pause input").count() == 0
    assert page.locator(".steps > li").count() == page.locator(".track rect").count()


def test_a_keyboard_is_enough(window, some_package):
    page = window().open(some_package)
    page.keyboard.press("Tab")
    assert page.locator(".skip").evaluate("link => link === document.activeElement")
    assert page.locator(".skip").bounding_box()["y"] >= 0
    page.keyboard.press("Enter")
    assert page.url.endswith("#steps")
    page.locator(".steps input").first.focus()
    page.keyboard.press("Space")
    assert page.locator(".steps input").first.is_checked()
    page.locator("button[data-done]").focus()
    page.keyboard.press("Enter")
    assert page.locator("button[aria-disabled=true]").evaluate("b => b === document.activeElement")


def test_what_has_the_focus_is_never_hidden(window, some_package):
    size = {"width": 1280, "height": 700}
    page = window(viewport=size, reduced_motion="reduce").open(some_package)
    for box in page.locator(".steps input").all():
        box.focus()
        bar = page.locator(".progress").bounding_box()
        assert box.bounding_box()["y"] >= bar["y"] + bar["height"]


def test_targets_are_large_enough(window, package):
    page = window(viewport=PHONE).open(package)
    unfold(page)
    for box in page.locator("input:not([type=file]), textarea, select, button, summary").all():
        size = box.bounding_box() or {"width": 24, "height": 24}  # None where it is not shown
        assert size["width"] >= 24 and size["height"] >= 24


def test_printing_unfolds_and_folds_back(window, some_package):
    page = window().open(some_package)
    page.locator("main details").first.evaluate("fold => { fold.open = true }")
    before = page.locator("details[open]").count()
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert page.locator("details:not([open])").count() == 0
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    assert page.locator("details[open]").count() == before


def test_prints_as_a_form(window, package, tmp_path):
    page = window().open(package)
    page.pdf(path=tmp_path / "page.pdf", prefer_css_page_size=True)
    assert (tmp_path / "page.pdf").read_bytes().startswith(b"%PDF")
    page.emulate_media(media="print")
    assert page.locator("button:visible, nav:visible").count() == 0
    for cell in page.locator(".template .cell").all():
        assert cell.bounding_box()["height"] >= 75  # 20 mm


def test_each_template_has_a_page_of_its_own(window, package):
    page = window().open(package)
    page.emulate_media(media="print")
    for template in page.locator(".template").all():
        assert template.evaluate("part => getComputedStyle(part).breakAfter") == "page"


def test_blanks_can_be_heard(window, package):
    page = window().open(package)
    assert page.locator("[data-blank]:not([role=img][aria-label])").count() == 0


def test_links_elsewhere_leave_the_session_alone(window, package):
    page = window().open(package)
    elsewhere = page.locator("a[href^=http]")
    assert elsewhere.count() == page.locator("a[href^=http][target=_blank][rel~=noopener]").count()


def test_pictures_are_seen_and_heard(window, package):
    page = window(viewport=PHONE).open(package)
    unfold(page)
    for picture in page.locator("img").all():
        picture.scroll_into_view_if_needed()
        assert picture.evaluate("image => image.decode().then(() => image.naturalWidth)") > 0
        assert picture.get_attribute("alt")
        assert picture.get_attribute("src").startswith("media/")
        size = picture.bounding_box()
        natural = picture.evaluate("image => image.naturalWidth / image.naturalHeight")
        assert size["width"] <= PHONE["width"]
        assert size["width"] / size["height"] == pytest.approx(natural, abs=0.02)


def test_some_page_has_a_picture(site):
    """So that the test above looks at something."""
    assert any("<img " in page.read_text() for page in site.glob("packages/*/index.html"))
