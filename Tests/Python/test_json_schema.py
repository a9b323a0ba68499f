"""catalog.json is what its JSON Schema says, and its HTML and keys agree."""

import html.parser
import json

import jsonschema
import pytest

from exported import dist


@pytest.fixture(scope="module")
def catalog():
    return json.loads((dist() / "json/catalog.json").read_text(encoding="utf-8"))


@pytest.fixture(scope="module")
def schema():
    return json.loads((dist() / "json/catalog.schema.json").read_text(encoding="utf-8"))


def test_schema_is_valid(schema):
    jsonschema.Draft202012Validator.check_schema(schema)


def test_catalog_is_valid(catalog, schema):
    validator = jsonschema.Draft202012Validator(schema)
    errors = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(catalog)]
    assert errors == []


def test_schema_describes_every_key(catalog, schema):
    """Readers pass over unknown keys, so validation alone would not miss one."""
    described = set(property_names(schema))
    assert [name for name in sorted(set(keys(catalog))) if name not in described] == []


def test_fixed_order_at_the_top(catalog):
    assert list(catalog) == [
        "formatVersion", "language", "programme", "themes", "exercises", "behaviourExercises",
        "modules", "maturityModel", "media",
    ]


def test_references_name_items(catalog):
    exercises = {exercise["id"] for exercise in catalog["exercises"]}
    themes = {theme["id"] for theme in catalog["themes"]}
    areas = {area["id"] for area in catalog["maturityModel"]["areas"]}
    behaviours = {exercise["id"] for exercise in catalog["behaviourExercises"]}
    for exercise in catalog["exercises"]:
        assert exercise["theme"] in themes
        assert exercises.issuperset(exercise["requires"] + exercise["recommends"])
        assert areas.issuperset(mapping["area"] for mapping in exercise["develops"])
    for module in catalog["modules"]:
        assert (exercises | behaviours).issuperset(module["contents"])
    assert exercises.issuperset(catalog["programme"]["startHere"])


def test_keys_of_answers_are_unique(catalog):
    for exercise in catalog["exercises"]:
        found = list(answer_keys(exercise))
        assert len(found) == len(set(found)), exercise["id"]


def test_fields_stand_in_the_order_of_their_places(catalog):
    for exercise in catalog["exercises"]:
        for template in exercise["templates"]:
            places = Places()
            places.feed(template["html"])
            kinds = [field["kind"] for field in template["fields"]]
            assert places.kinds == kinds, (exercise["id"], template["title"])


def test_each_blank_of_the_plan_has_a_key(catalog):
    for exercise in catalog["exercises"]:
        for sentence in exercise["ifThenPlan"]:
            assert sentence["html"].count("data-blank") == len(sentence["blanks"])


def test_each_box_of_the_preparation_has_a_key(catalog):
    for exercise in catalog["exercises"]:
        if preparation := exercise.get("preparation"):
            assert preparation["html"].count("data-box") == len(preparation["boxes"])


def test_reader_may_meet_more(catalog, schema):
    """What is added later never breaks a reader."""
    added = json.loads(json.dumps(catalog))
    added["journey"] = {"days": []}
    added["exercises"][0]["mood"] = "glad"
    jsonschema.Draft202012Validator(schema).validate(added)


def property_names(schema):
    for name, value in schema.get("properties", {}).items():
        yield name
        yield from property_names(value)
    for value in schema.get("$defs", {}).values():
        yield from property_names(value)
    for keyword in ("items", "additionalProperties"):
        if isinstance(schema.get(keyword), dict):
            yield from property_names(schema[keyword])


def keys(value, within=""):
    """Every key, but for those that name limits."""
    if isinstance(value, dict):
        for name, inner in value.items():
            if within != "limits":
                yield name
            yield from keys(inner, name)
    elif isinstance(value, list):
        for inner in value:
            yield from keys(inner, within)


def answer_keys(exercise):
    yield from (step["id"] for step in exercise["steps"])
    yield from exercise.get("preparation", {}).get("boxes", [])
    for template in exercise["templates"]:
        yield template["id"]
        yield from (field["id"] for field in template["fields"])
    yield from (question["id"] for question in exercise.get("reflection", {}).get("questions", []))
    for sentence in exercise["ifThenPlan"]:
        yield from sentence["blanks"]


class Places(html.parser.HTMLParser):
    """The kinds of places to fill in, in the order they stand in a piece of HTML."""

    def __init__(self):
        super().__init__()
        self.kinds = []
        self.is_in_cell = False

    def handle_starttag(self, tag, attributes):
        names = [name for name, _ in attributes]
        if tag == "td":
            self.is_in_cell = True
        elif "data-box" in names:
            self.kinds.append("check")
        elif "data-blank" in names:
            self.kinds.append("cell" if self.is_in_cell else "text")

    def handle_endtag(self, tag):
        if tag == "td":
            self.is_in_cell = False
