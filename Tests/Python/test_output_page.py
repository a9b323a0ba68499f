"""The page in the output folder: what there is, what changed, and what to upload again."""

import re
import shutil

from tool import EXERCISE, exported_work, replace, run, work

assert work and exported_work

FEWER = "ovningar/gor-en-egen-antipilot.md"


def export(folder, *exporters):
    done = run(folder, "export", *(exporters or ["json", "outline", "scorm-1.2"]))
    assert done.returncode == 0, done.stderr


def page(folder):
    return (folder / "dist/index.html").read_text(encoding="utf-8")


def section(html, identifier):
    found = re.search(rf'<section id="{identifier}">(.*?)</section>', html, re.S)
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", found.group(1))) if found else ""


def test_the_first_export_names_every_package(exported_work):
    html = page(exported_work)
    assert "första exporten" in section(html, "upload")
    packages = sorted(path.relative_to(exported_work / "dist").as_posix()
                      for path in (exported_work / "dist").rglob("*.zip"))
    assert packages and sorted(re.findall(r'<a href="(scorm[^"]+)"', html)) == packages
    assert all(f'<a href="{path}" download>' in html for path in packages)
    assert "outline" in section(html, "others")


def test_an_export_that_changes_nothing_leaves_it_alone(exported_work):
    before = (exported_work / "dist/index.html").stat()
    export(exported_work)
    after = (exported_work / "dist/index.html").stat()
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)


def test_what_changed_is_to_be_uploaded_again(exported_work):
    replace(exported_work / "catalog" / EXERCISE, "Ni byter en uppgift", "Ni byter ut en uppgift")
    export(exported_work)
    told = section(page(exported_work), "upload")
    assert "Ladda upp på nytt" in told and "Byt ut" in told
    assert "Nya paket" not in told and "Gör en egen antipilot" not in told
    assert "export 2" in told


def test_it_remembers_until_the_next_change(exported_work):
    replace(exported_work / "catalog" / EXERCISE, "Ni byter en uppgift", "Ni byter ut en uppgift")
    export(exported_work)
    second = page(exported_work)
    export(exported_work)
    assert page(exported_work) == second
    export(exported_work, "outline")
    assert page(exported_work) == second
    replace(exported_work / "catalog" / FEWER, "Du får tid", "Du får mer tid")
    export(exported_work)
    html = page(exported_work)
    assert "Byt ut" not in section(html, "upload").split("Finns inte")[0]
    assert "Export 2" in section(html, "scorm-1.2") and "Ändrat nu" in section(html, "scorm-1.2")


def test_new_and_removed_packages_are_told(exported_work):
    catalog = exported_work / "catalog"
    text = (catalog / EXERCISE).read_text(encoding="utf-8")
    (catalog / "ovningar/byt-in.md").write_text(
        text.replace("nummer: 2", "nummer: 3").replace("titel: Byt ut", "titel: Byt in"), encoding="utf-8")
    export(exported_work)
    assert "Nya paket Byt in – SCORM 1.2" in section(page(exported_work), "upload")
    (catalog / "ovningar/byt-in.md").unlink()
    export(exported_work)
    told = section(page(exported_work), "upload")
    assert "Finns inte längre" in told and "Byt in – scorm-1.2/exercises/byt-in.zip" in told


def test_packages_of_earlier_exporters_stay_on_it(exported_work):
    export(exported_work, "scorm-2004")
    html = page(exported_work)
    assert "scorm-1.2/exercises/byt-ut.zip" in html and "scorm-2004/exercises/byt-ut.zip" in html
    shutil.rmtree(exported_work / "dist/scorm-1.2")
    export(exported_work, "scorm-2004")
    assert "scorm-1.2/" not in page(exported_work)


def test_a_page_of_somebody_else_is_left_alone(work):
    (work / "dist").mkdir()
    mine = work / "dist/index.html"
    for content in [b"<h1>Min sida</h1>", b"", b'<meta name="laroverk-exports" content="AAAA">']:
        mine.write_bytes(content)
        done = run(work, "export", "json")
        assert done.returncode == 3 and "index.html" in done.stderr and "Läroverk" in done.stderr
        assert mine.read_bytes() == content
        assert [path.name for path in (work / "dist").iterdir()] == ["index.html"]


def test_a_folder_in_its_place_is_told(work):
    (work / "dist/index.html").mkdir(parents=True)
    done = run(work, "export", "json")
    assert done.returncode == 3 and "index.html" in done.stderr


def test_it_speaks_the_language_asked_for(work):
    assert run(work, "export", "json", "--language", "en").returncode == 0
    html = page(work)
    assert '<html lang="en">' in html and "There are no packages" in html and 'lang="sv"' in html
