"""Packages as an LMS meets them: the ZIP, and what manifests say that their schemas do not ask for.

The sections in comments are those of the specifications: CAM is SCORM 2004's Content Aggregation Model,
SN its Sequencing and Navigation (both 4th Edition), RTE 1.2's Run-Time Environment; cmi5 is the cmi5
specification.
"""

import re
import shutil
import struct
import urllib.parse
import zipfile
from xml.etree import ElementTree

import pytest

from tool import EXERCISE, bytes_in, replace, run, work  # noqa: F401

STANDARDS = {"scorm-1.2": "imsmanifest.xml", "scorm-2004": "imsmanifest.xml", "cmi5": "cmi5.xml"}
SCORM = ["scorm-1.2", "scorm-2004"]
UNITS = "unit=exercise,theme,module,programme"
BASE = "https://example.org/larstod"

CP12 = "{http://www.imsproject.org/xsd/imscp_rootv1p1p2}"
ADL12 = "{http://www.adlnet.org/xsd/adlcp_rootv1p2}"
MD12 = "{http://www.imsglobal.org/xsd/imsmd_rootv1p2p1}"
CP04 = "{http://www.imsglobal.org/xsd/imscp_v1p1}"
ADL04 = "{http://www.adlnet.org/xsd/adlcp_v1p3}"
SEQ04 = "{http://www.adlnet.org/xsd/adlseq_v1p3}"
SS04 = "{http://www.imsglobal.org/xsd/imsss}"
LOM04 = "{http://ltsc.ieee.org/xsd/LOM}"
CMI5 = "{https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
NCNAME = re.compile(r"[A-Za-z][A-Za-z0-9.-]*")


def with_base(catalog, base=BASE):
    replace(catalog / "program.md", "titel:", f"bas: {base}\ntitel:")


def export(work, *arguments, options=(UNITS,)):
    """Everything in every standard, or what is named."""
    names = arguments or tuple(STANDARDS)
    options = [word for option in options for word in ("--option", option)]
    return run(work, "export", *names, *options)


@pytest.fixture
def made(work):
    """The base catalogue with a base and a date, exported as all there is."""
    with_base(work / "catalog")
    replace(work / "catalog/program.md", "titel:", "utgiven: 2026-12-01\ntitel:")
    done = export(work)
    assert done.returncode == 0, done.stderr
    return work / "dist"


def packages(dist, standard):
    found = sorted((dist / standard).rglob("*.zip"))
    assert found, standard
    return found


def manifest(path, name="imsmanifest.xml"):
    with zipfile.ZipFile(path) as package:
        return ElementTree.fromstring(package.read(name))


def of(dist, standard, path):
    return manifest(dist / standard / path, STANDARDS[standard])


# The ZIP

@pytest.mark.parametrize("standard", STANDARDS)
def test_each_unit_has_its_folder(made, standard):
    paths = [path.relative_to(made / standard).as_posix() for path in packages(made, standard)]
    assert paths == sorted([
        "exercises/byt-ut.zip", "exercises/gor-en-egen-antipilot.zip", "themes/gor-plats.zip",
        "modules/gor-plats.zip", "modules/stall-fragor.zip", "programme/liten-expedition.zip"])


@pytest.mark.parametrize("standard", STANDARDS)
def test_readers_that_cannot_go_back_can_read_the_zip(made, standard):
    """Sizes and checksum stand in the local header: no data descriptor (bit 3)."""
    for path in packages(made, standard):
        data = path.read_bytes()
        with zipfile.ZipFile(path) as package:
            assert package.testzip() is None
            for entry in package.infolist():
                _, _, flags, _, _, _, checksum, packed, size = struct.unpack_from(
                    "<IHHHHHIII", data, entry.header_offset)
                assert not flags & 8 and not entry.flag_bits & 8, entry.filename
                assert (checksum, packed, size) == (entry.CRC, entry.compress_size, entry.file_size)


@pytest.mark.parametrize("standard,name", STANDARDS.items())
def test_names_are_plain_the_manifest_first_and_nothing_empty(made, standard, name):
    for path in packages(made, standard):
        with zipfile.ZipFile(path) as package:
            entries = package.infolist()
        assert entries[0].filename == name
        for entry in entries:
            assert re.fullmatch(r"[A-Za-z0-9._/-]+", entry.filename), entry.filename
            assert entry.file_size > 0 and not entry.is_dir(), entry.filename
        assert len({entry.filename.lower() for entry in entries}) == len(entries)


@pytest.mark.parametrize("standard", STANDARDS)
def test_manifests_are_utf_8_without_a_mark_and_spell_prefixes_as_lms_do(made, standard):
    known = {"xml", "xmlns", "adlcp", "adlseq", "adlnav", "imsss", "imsmd", "lom"}
    for path in packages(made, standard):
        with zipfile.ZipFile(path) as package:
            data = package.read(STANDARDS[standard])
        assert data.startswith(b'<?xml version="1.0" encoding="UTF-8"?>')
        text = data.decode("utf-8")
        root = re.search(r"<(\w+)[^>]* xmlns=", text)
        assert root and root[1] in ("manifest", "courseStructure")
        assert set(re.findall(r"[< ](\w+):\w+", re.sub(r">[^<]*<|\"[^\"]*\"", "><", text))) <= known


@pytest.mark.parametrize("standard", SCORM)
def test_a_manifest_lists_every_file_and_no_other(made, standard):
    """CAM 3.4.1.16: file elements name the files that a resource depends on."""
    for path in packages(made, standard):
        listed = {element.get("href") for element in manifest(path).iter() if element.tag.endswith("}file")}
        with zipfile.ZipFile(path) as package:
            assert listed == set(package.namelist()) - {"imsmanifest.xml"}


@pytest.mark.parametrize("standard", STANDARDS)
def test_pages_find_all_that_they_load(made, standard):
    for path in packages(made, standard):
        with zipfile.ZipFile(path) as package:
            names = set(package.namelist())
            for page in [name for name in names if name.endswith(".html")]:
                text = package.read(page).decode()
                for address in re.findall(r'<(?:script src|link rel="stylesheet" href|img src)="([^"]+)"', text):
                    assert urllib.parse.urljoin(f"http://x/{page}", address).removeprefix("http://x/") in names


def test_the_same_twice_to_the_byte(made, work):
    first = bytes_in(made)
    shutil.rmtree(made)
    assert export(work).returncode == 0
    assert bytes_in(made) == first


def names_in(root):
    """All that an LMS may match results by."""
    kept = ("identifier", "identifierref", "default", "id", "href")
    return [(element.tag, key, element.get(key)) for element in root.iter() for key in kept if element.get(key)]


@pytest.mark.parametrize("standard", STANDARDS)
def test_a_new_version_with_other_words_keeps_every_identifier(made, work, standard):
    def identifiers():
        return {path.name + path.parent.name: names_in(manifest(path, STANDARDS[standard]))
                for path in packages(made, standard)}
    before = identifiers()
    replace(work / "catalog/program.md", "version: 1.0.0", "version: 2.0.0")
    replace(work / "catalog" / EXERCISE, "titel: Byt ut", "titel: Byt ut något")
    for path in (work / "catalog").rglob("*.md"):
        path.write_text(path.read_text().replace("- Byt ut\n", "- Byt ut något\n").replace(
            ", Byt ut]", ", Byt ut något]"))
    done = export(work)
    assert done.returncode == 0, done.stderr
    assert identifiers() == before


@pytest.mark.parametrize("standard", SCORM)
def test_identifiers_are_names_and_no_two_packages_share_one(made, standard):
    manifests = [manifest(path) for path in packages(made, standard)]
    for root in manifests:
        identifiers = [element.get("identifier") for element in root.iter() if element.get("identifier")]
        assert len(identifiers) == len(set(identifiers))
        assert all(NCNAME.fullmatch(name) for name in identifiers), identifiers
    assert len({root.get("identifier") for root in manifests}) == len(manifests)
    assert all(root.get("identifier").endswith(f".{standard}") for root in manifests)


# Items and resources

@pytest.mark.parametrize("standard,cp", [("scorm-1.2", CP12), ("scorm-2004", CP04)])
def test_items_are_visible_titled_and_either_lead_to_a_page_or_hold_others(made, standard, cp):
    """CAM 3.4.1.8: an item with items under it has no identifierref, a leaf must have one."""
    for path in packages(made, standard):
        root = manifest(path)
        resources = {resource.get("identifier"): resource for resource in root.iter(f"{cp}resource")}
        for item in root.iter(f"{cp}item"):
            assert item.get("isvisible") == "true" and item.findtext(f"{cp}title").strip()
            children = item.findall(f"{cp}item")
            assert bool(children) != bool(item.get("identifierref"))
            if not children:
                assert resources[item.get("identifierref")].get("href").endswith("index.html")
        first = next(root.iter(f"{cp}resource"))
        leaf = next(item for item in root.iter(f"{cp}item") if item.get("identifierref"))
        assert first.get("identifier") == leaf.get("identifierref") and first.get("href")
        organizations = root.find(f"{cp}organizations")
        assert organizations.get("default") == organizations[0].get("identifier")


@pytest.mark.parametrize("standard,cp,adl,kind", [
    ("scorm-1.2", CP12, ADL12, "scormtype"), ("scorm-2004", CP04, ADL04, "scormType")])
def test_what_is_launched_is_an_sco_and_what_is_shared_an_asset(made, standard, cp, adl, kind):
    root = of(made, standard, "programme/liten-expedition.zip")
    resources = list(root.iter(f"{cp}resource"))
    assert [resource.get(f"{adl}{kind}") for resource in resources[:-1]] == ["sco"] * (len(resources) - 1)
    shared = resources[-1]
    assert shared.get(f"{adl}{kind}") == "asset" and not shared.get("href")
    for resource in resources[:-1]:
        needed = [one.get("identifierref") for one in resource.findall(f"{cp}dependency")]
        assert needed == [shared.get("identifier")]


@pytest.mark.parametrize("standard,version", [("scorm-1.2", "1.2"), ("scorm-2004", "2004 4th Edition")])
def test_the_version_is_spelt_with_nothing_round_it(made, standard, version):
    for path in packages(made, standard):
        root = manifest(path)
        assert [e.text for e in root.iter() if e.tag.endswith("}schemaversion")] == [version]
        assert [e.text for e in root.iter() if e.tag.endswith("}schema")] == ["ADL SCORM"]


@pytest.mark.parametrize("standard,cp", [("scorm-1.2", CP12), ("scorm-2004", CP04)])
def test_a_programme_has_a_heading_for_each_module_that_begins_with_its_own_page(made, standard, cp):
    organization = of(made, standard, "programme/liten-expedition.zip").find(f".//{cp}organization")
    assert organization.findtext(f"{cp}title") == "Liten expedition"
    first, module = organization.findall(f"{cp}item")
    assert first.get("identifier") == "item.module.stall-fragor"
    assert (module.get("identifier"), module.findtext(f"{cp}title")) == ("item.module.gor-plats", "Gör plats")
    items = [(item.get("identifier"), item.findtext(f"{cp}title")) for item in module.findall(f"{cp}item")]
    assert items[0] == ("item.about.gor-plats", "Om modulen")
    assert items[-1] == ("item.meeting.gor-plats", "Möte med innovationsteamet")
    everything = {item.get("identifier") for item in organization.iter(f"{cp}item")}
    assert {"item.byt-ut", "item.gor-en-egen-antipilot"} <= everything


def test_order_is_free_unless_the_programme_says_otherwise(made):
    text = ElementTree.tostring(of(made, "scorm-1.2", "programme/liten-expedition.zip"), encoding="unicode")
    assert "prerequisites" not in text
    text = ElementTree.tostring(of(made, "scorm-2004", "programme/liten-expedition.zip"), encoding="unicode")
    assert "preConditionRule" not in text


def with_fixed_order(catalog):
    text = (catalog / "program.md").read_text()
    text = re.sub(r"^ordning:.*\n", "", text, flags=re.M)
    (catalog / "program.md").write_text(text.replace("titel:", "ordning: fast\ntitel:", 1))


def leaves(root, cp):
    return [item for item in root.iter(f"{cp}item") if item.get("identifierref")]


def test_fixed_order_in_1_2_asks_for_the_item_before(made, work):
    """RTE 1.2 2.3.2.5.1: aicc_script; at most 200 characters."""
    with_fixed_order(work / "catalog")
    assert export(work).returncode == 0
    items = leaves(of(made, "scorm-1.2", "programme/liten-expedition.zip"), CP12)
    asked = [item.find(f"{ADL12}prerequisites") for item in items]
    assert asked[0] is None and len(items) > 3
    assert [one.text for one in asked[1:]] == [item.get("identifier") for item in items[:-1]]
    assert all(one.get("type") == "aicc_script" and len(one.text) <= 200 for one in asked[1:])


def test_fixed_order_in_2004_disables_what_comes_before_its_time(made, work):
    """SN 4.4.1: disabled; SN 3.10.2: completion is shared through objectives of the 4th Edition."""
    with_fixed_order(work / "catalog")
    assert export(work).returncode == 0
    items = leaves(of(made, "scorm-2004", "programme/liten-expedition.zip"), CP04)
    written = []
    for position, item in enumerate(items):
        maps = {one.get("objectiveID"): one[0] for one in item.iter(f"{SEQ04}objective")}
        assert maps["own"].get("writeCompletionStatus") == "true"
        rules = list(item.iter(f"{SS04}ruleCondition"))
        if position == 0:
            assert not rules and set(maps) == {"own"}
        else:
            assert maps["previous"].get("targetObjectiveID") == written[-1]
            assert [(r.get("referencedObjective"), r.get("operator"), r.get("condition")) for r in rules] == [
                ("previous", "not", "completed"), ("previous", "not", "activityProgressKnown")]
            assert item.find(f".//{SS04}ruleAction").get("action") == "disabled"
        written.append(maps["own"].get("targetObjectiveID"))
    assert len(set(written)) == len(items)
    single = ElementTree.tostring(of(made, "scorm-2004", "exercises/byt-ut.zip"), encoding="unicode")
    assert "preConditionRule" not in single


def test_2004_says_who_decides_on_completion(made):
    """SN 3.13.2 and 3.13.3: the defaults mark an SCO completed and satisfied when it is left."""
    for path in packages(made, "scorm-2004"):
        root = manifest(path)
        for item in leaves(root, CP04):
            controls = item.find(f"{SS04}sequencing/{SS04}deliveryControls")
            assert controls.attrib == {"completionSetByContent": "true", "objectiveSetByContent": "true"}
        for group in root.iter():
            if group.tag == f"{CP04}organization" or group.tag == f"{CP04}item" and group.find(f"{CP04}item") is not None:
                modes = group.find(f"{SS04}sequencing/{SS04}controlMode")
                assert modes.attrib == {"choice": "true", "flow": "true"}
        assert root.find(f".//{CP04}organization").get(f"{SEQ04}objectivesGlobalToSystem") == "false"
        text = ElementTree.tostring(root, encoding="unicode")
        assert "completionThreshold" not in text and "minNormalizedMeasure" not in text


def test_1_2_sets_no_mastery_score(made):
    for path in packages(made, "scorm-1.2"):
        assert not list(manifest(path).iter(f"{ADL12}masteryscore"))


# LOM

def test_lom_of_1_2(made):
    """CAM 1.2, section 2.2.4: IMS Learning Resource Meta-data 1.2.1, texts as langstring."""
    lom = of(made, "scorm-1.2", "exercises/byt-ut.zip").find(f"{CP12}metadata/{MD12}lom")

    def text(path):
        return lom.find("/".join(f"{MD12}{part}" for part in path.split("/"))).text
    assert text("general/title/langstring") == "Byt ut"
    assert text("general/description/langstring")
    assert text("general/language") == "sv"
    assert text("general/keyword/langstring")
    assert text("general/catalogentry/entry/langstring") == "m.liten-expedition.exercise.byt-ut.scorm-1.2"
    assert text("lifecycle/version/langstring") == "1.0.0"
    assert text("lifecycle/contribute/date/datetime") == "2026-12-01"
    assert text("lifecycle/contribute/centity/vcard").startswith("BEGIN:VCARD\nVERSION:3.0\n")
    assert text("educational/typicallearningtime/datetime") == "PT45M"
    assert text("rights/copyrightandotherrestrictions/value/langstring") == "yes"
    assert text("rights/description/langstring") == "CC-BY-4.0"
    assert {one.get(XML_LANG) for one in lom.iter(f"{MD12}langstring")} == {"sv", "x-none"}


def test_lom_of_2004(made):
    """CAM 4.2: IEEE 1484.12.3, texts as string."""
    lom = of(made, "scorm-2004", "exercises/byt-ut.zip").find(f"{CP04}metadata/{LOM04}lom")

    def text(path):
        return lom.find("/".join(f"{LOM04}{part}" for part in path.split("/"))).text
    assert text("general/identifier/catalog") == "liten-expedition"
    assert text("general/identifier/entry") == "m.liten-expedition.exercise.byt-ut.scorm-2004"
    assert text("general/title/string") == "Byt ut"
    assert text("general/description/string")
    assert text("general/language") == "sv"
    assert text("general/keyword/string")
    assert text("lifeCycle/version/string") == "1.0.0"
    assert text("lifeCycle/contribute/date/dateTime") == "2026-12-01"
    assert text("educational/typicalLearningTime/duration") == "PT45M"
    assert text("rights/description/string") == "CC-BY-4.0"
    assert {one.get("language") for one in lom.iter(f"{LOM04}string")} == {"sv"}


def test_a_long_introduction_is_cut_at_a_thousand_characters(work):
    with_base(work / "catalog")
    path = work / "catalog" / EXERCISE
    text = path.read_text()
    head, body = text.split("\n---\n", 1)
    path.write_text(f"{head}\n---\n{'Långa ord om det. ' * 100}\n{body}")
    done = export(work)
    assert done.returncode == 0, done.stderr
    for standard, tag in (("scorm-1.2", f"{MD12}description"), ("scorm-2004", f"{LOM04}description")):
        description = next(of(work / "dist", standard, "exercises/byt-ut.zip").iter(tag))[0].text
        assert 900 < len(description) <= 1000 and description.endswith("…")


# cmi5

def test_cmi5_identifiers_are_whole_addresses_and_unique(made):
    """cmi5 13.1.1, 13.1.2, 13.1.4: IRIs; an AU's is unique within the course structure."""
    courses = []
    for path in packages(made, "cmi5"):
        root = manifest(path, "cmi5.xml")
        identifiers = [e.get("id") for e in root.iter() if e.tag in (f"{CMI5}course", f"{CMI5}block", f"{CMI5}au")]
        assert len(identifiers) == len(set(identifiers))
        for identifier in identifiers:
            address = urllib.parse.urlsplit(identifier)
            assert address.scheme == "https" and address.netloc == "example.org"
            assert "//" not in address.path and not address.query and not address.fragment
        courses.append(root.find(f"{CMI5}course").get("id"))
    assert f"{BASE}/liten-expedition/exercise/byt-ut" in courses
    assert len(courses) == len(set(courses))


def test_cmi5_units_say_when_they_are_done_and_how_they_are_opened(made):
    """cmi5 13.1.4: moveOn (default NotApplicable), launchMethod, url; 8.1: names that launch adds."""
    for path in packages(made, "cmi5"):
        with zipfile.ZipFile(path) as package:
            names = set(package.namelist())
        units = list(manifest(path, "cmi5.xml").iter(f"{CMI5}au"))
        assert units
        for unit in units:
            assert unit.get("moveOn") == "Completed" and unit.get("launchMethod") == "AnyWindow"
            assert unit.get("masteryScore") is None
            address = urllib.parse.urlsplit(unit.findtext(f"{CMI5}url"))
            # 14.1: what is in the package is named relative to it.
            assert address.path in names and not address.scheme and not address.query


def test_cmi5_texts_are_there_and_say_their_language(made):
    """cmi5 13.1.1, 13.1.2, 13.1.4: title and description are required of course, block and AU."""
    for path in packages(made, "cmi5"):
        root = manifest(path, "cmi5.xml")
        for element in root.iter():
            if element.tag not in (f"{CMI5}course", f"{CMI5}block", f"{CMI5}au"):
                continue
            for name in ("title", "description"):
                text = element.find(f"{CMI5}{name}/{CMI5}langstring")
                assert text.text.strip() and text.get("lang") == "sv"


def test_cmi5_passed_counts_as_well(made, work):
    assert export(work, "cmi5", options=("status=passed",)).returncode == 0
    assert next(of(made, "cmi5", "exercises/byt-ut.zip").iter(f"{CMI5}au")).get("moveOn") == "CompletedOrPassed"


@pytest.mark.parametrize("language,words", [("sv", "har ingen bas"), ("en", "has no base")])
def test_cmi5_without_a_base_is_told_and_nothing_is_written(work, language, words):
    done = run(work, "export", "cmi5", "scorm-1.2", "--language", language)
    assert done.returncode == 1 and words in done.stderr and "missing-base" in done.stderr
    assert "program.md" in done.stderr and not (work / "dist").exists()


@pytest.mark.parametrize("base", [BASE, BASE + "/", "http://a.se", "https://a.se:8080/x//"])
def test_the_base_is_joined_with_one_slash(work, base):
    with_base(work / "catalog", base)
    assert export(work, "cmi5").returncode == 0
    identifier = of(work / "dist", "cmi5", "exercises/byt-ut.zip").find(f"{CMI5}course").get("id")
    assert identifier == base.rstrip("/") + "/liten-expedition/exercise/byt-ut"


# Options

def test_exercises_and_modules_unless_something_else_is_said(work):
    assert export(work, "scorm-1.2", options=()).returncode == 0
    folders = {path.parent.name for path in packages(work / "dist", "scorm-1.2")}
    assert folders == {"exercises", "modules"}


def test_units_may_be_several_and_repeated(work):
    done = export(work, "scorm-1.2", options=("scorm-1.2.unit=theme,programme,theme",))
    assert done.returncode == 0, done.stderr
    assert {path.parent.name for path in packages(work / "dist", "scorm-1.2")} == {"themes", "programme"}


@pytest.mark.parametrize("option,expected", [
    ("unit=exercices", "exercise"), ("unit=exercise,", "”” går inte att välja"), ("unit=", "theme"),
    ("lms=moodel", "moodle"), ("status=done", "completed"), ("exit-when-complete=logout", "suspend"),
    ("private=cloud", "browser"), ("schemas=nowhere", "nowhere"), ("schemas=catalog/program.md", "ingen mapp"),
    ("schemas=catalog", "imscp_rootv1p1p2.xsd"), ("unist=theme", "unit")])
def test_a_bad_value_is_wrong_use_told_in_one_line(work, option, expected):
    done = run(work, "export", "scorm-1.2", "--option", option, variables={"LC_ALL": "sv_SE.UTF-8"})
    assert (done.returncode, done.stdout) == (2, "")
    assert expected in done.stderr and done.stderr.count("\n") == 1
    assert not (work / "dist").exists()


def marks(dist, path="exercises/byt-ut.zip", standard="scorm-1.2"):
    with zipfile.ZipFile(dist / standard / path) as package:
        body = re.search(r"<body[^>]*>", package.read("index.html").decode())[0]
    return dict(re.findall(r'data-([a-z-]+)="([^"]*)"', body))


def test_the_page_is_told_what_was_chosen(work):
    assert export(work, "scorm-1.2").returncode == 0
    assert marks(work / "dist") == {
        "item": "byt-ut", "completed-when": "steps", "package": "liten-expedition.exercise.byt-ut",
        "private": "lms", "status": "completed", "exit": "suspend"}
    chosen = (UNITS, "private=browser", "status=passed", "exit-when-complete=normal")
    assert export(work, "scorm-1.2", options=chosen).returncode == 0
    told = marks(work / "dist")
    assert (told["private"], told["status"], told["exit"]) == ("browser", "passed", "normal")


@pytest.mark.parametrize("private, sentence", [
    ("lms", "Det du skriver sparas i lärplattformen."), ("browser", "Det du skriver stannar i den här webbläsaren.")])
def test_the_page_says_where_words_are_kept(work, private, sentence):
    assert export(work, "scorm-1.2", options=(UNITS, f"private={private}")).returncode == 0
    for path in ("exercises/byt-ut.zip", "modules/gor-plats.zip"):
        with zipfile.ZipFile(work / "dist/scorm-1.2" / path) as package:
            page = package.read("index.html").decode()
        assert re.search(r'<p class="privacy">(.*?\.)', page)[1] == sentence


def test_what_is_known_of_a_platform_is_told_once(work):
    done = run(work, "export", "scorm-1.2", "scorm-2004", "--option", "lms=moodle")
    assert done.stdout.count("Välj SCORM 1.2.") == 1
    assert "Välj" not in run(work, "export", "scorm-1.2", "scorm-2004").stdout


def test_a_package_has_one_name_in_every_standard(made):
    for path in ("exercises/byt-ut.zip", "modules/gor-plats.zip", "themes/gor-plats.zip"):
        assert len({marks(made, path, standard)["package"] for standard in STANDARDS}) == 1


@pytest.mark.parametrize("lms", ["generic", "moodle", "canvas", "openedx", "totara", "learnifier"])
def test_every_lms_can_be_named(work, lms):
    assert export(work, "scorm-1.2", options=(f"lms={lms}",)).returncode == 0


@pytest.mark.parametrize("standard,files", [
    ("scorm-1.2", ["imscp_rootv1p1p2.xsd", "adlcp_rootv1p2.xsd", "imsmd_rootv1p2p1.xsd"]),
    ("scorm-2004", ["imscp_v1p1.xsd", "adlcp_v1p3.xsd", "adlseq_v1p3.xsd", "adlnav_v1p3.xsd", "imsss_v1p0.xsd",
                    "lom.xsd", "common/dataTypes.xsd"])])
def test_schemas_of_ones_own_go_along_and_are_named(work, standard, files):
    for name in [*files, "notes.txt"]:
        (work / "xsd" / name).parent.mkdir(parents=True, exist_ok=True)
        (work / "xsd" / name).write_text(f"<!-- {name} -->")
    done = export(work, standard, options=("schemas=xsd", "unit=exercise,programme"))
    assert done.returncode == 0, done.stderr
    for path in packages(work / "dist", standard):
        with zipfile.ZipFile(path) as package:
            names = set(package.namelist())
            text = package.read("imsmanifest.xml").decode()
        assert set(files) <= names and "notes.txt" not in names
        located = re.search(r'xsi:schemaLocation="([^"]*)"', text)[1].split()[1::2]
        assert set(located) <= set(files) and len(located) == len([f for f in files if "/" not in f])
        assert all(f'<file href="{name}"/>' in text for name in files)


@pytest.mark.parametrize("standard", SCORM)
def test_without_schemas_none_are_named(made, standard):
    for path in packages(made, standard):
        with zipfile.ZipFile(path) as package:
            assert b"schemaLocation" not in package.read("imsmanifest.xml")


# Pages

class Identifiers:
    def __init__(self, page):
        self.all = re.findall(r'<[^>]* id="([^"]*)"', page)
        self.wanted = re.findall(r'<[^>]* (?:for|aria-labelledby)="([^"]*)"', page)
        self.wanted += re.findall(r'<a [^>]*href="#([^"]*)"', page)


@pytest.mark.parametrize("standard", ["scorm-1.2"])
def test_identifiers_of_a_page_are_unique_and_links_within_it_lead_somewhere(made, standard):
    for path in packages(made, standard):
        with zipfile.ZipFile(path) as package:
            for name in [name for name in package.namelist() if name.endswith(".html")]:
                found = Identifiers(package.read(name).decode())
                assert len(found.all) == len(set(found.all)), (path, name)
                assert set(found.wanted) <= set(found.all), (path, name)


def views(dist, path):
    with zipfile.ZipFile(dist / "scorm-1.2" / path) as package:
        page = package.read("index.html").decode()
    return re.findall(r'<section class="view" id="/([^"]*)" data-view="\1" data-item="\1" data-completed-when="([^"]*)"',
                      page), page


def test_a_module_is_one_page_of_views(made):
    found, page = views(made, "modules/gor-plats.zip")
    assert found[0] == ("about.gor-plats", "opened") and found[-1] == ("meeting.gor-plats", "meeting")
    assert len(found) > 2
    for view, _ in found:
        assert page.count(f'href="#/{view}"') >= 1
    assert page.count("<h1>") == len(found)


def test_a_theme_is_one_page_of_views(made):
    found, page = views(made, "themes/gor-plats.zip")
    assert [view for view, _ in found] == ["about.gor-plats", "gor-en-egen-antipilot", "byt-ut"]


def test_the_items_own_rule_comes_before_the_programmes(work):
    replace(work / "catalog" / EXERCISE, "titel:", "avklarad när: [öppnad]\ntitel:")
    assert export(work, "scorm-1.2").returncode == 0
    assert marks(work / "dist")["completed-when"] == "opened"
    assert ("byt-ut", "opened") in views(work / "dist", "themes/gor-plats.zip")[0]


# Bad input

LONG = "Ett mycket långt namn på en övning om att byta ut något gammalt mot något nytt. " * 4


@pytest.mark.parametrize("title,shown", [
    (LONG[:300].strip(), None), ("A & B", None), ("<b>x</b>", None), ("a ]]> b", None), ('”citat” \\"c\\"', '”citat” "c"'),
    ("&amp; &lt;", None), ("😀 𝄞", None), ("--> <!--", None)])
def test_hostile_titles_come_out_as_they_are(work, title, shown):
    with_base(work / "catalog")
    catalog = work / "catalog"
    replace(catalog / EXERCISE, "titel: Byt ut", f'titel: "{title}"')
    for path in catalog.rglob("*.md"):
        path.write_text(path.read_text().replace("- Byt ut\n", "- byt-ut\n").replace(", Byt ut]", ", byt-ut]"))
    done = export(work)
    assert done.returncode == 0, done.stderr
    whole = shown or title
    for standard, cp in (("scorm-1.2", CP12), ("scorm-2004", CP04)):
        told = of(work / "dist", standard, "exercises/byt-ut.zip").findtext(f".//{cp}item/{cp}title")
        assert len(told) <= 200
        assert told == whole if len(whole) <= 200 else whole.startswith(told[:-1]) and told[-1] == "…"
    assert next(of(work / "dist", "cmi5", "exercises/byt-ut.zip").iter(f"{CMI5}au")).find(
        f"{CMI5}title/{CMI5}langstring").text == whole


def test_a_module_of_nothing_is_told_and_nothing_is_written(work):
    with_base(work / "catalog")
    path = work / "catalog/moduler/gor-plats.md"
    text = re.sub(r"innehåll:.*?(?=\n[a-zåäö]+:|\n---)", "innehåll: []", path.read_text(), flags=re.S)
    path.write_text(text)
    done = export(work)
    assert done.returncode == 1 and "moduler/gor-plats.md" in done.stderr
    assert not (work / "dist").exists()
