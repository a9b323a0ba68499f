"""How often the rules about running text are right, on text that nobody wrote for them.

    precision.py sample FOLDER   checks FOLDER/catalog with the built tool, and puts up to 30 findings of
                                 each rule in labels.tsv; what is labelled there already keeps its label
    precision.py score           counts right and wrong

A finding is labelled `right` when the rule's message holds for the text and following it would make the
text better for its reader, else `wrong`. Errors count like all other.
"""

import collections
import csv
import hashlib
import json
import os
import pathlib
import subprocess
import sys

HERE = pathlib.Path(__file__).parent
LABELS = HERE / "labels.tsv"
TOOL = os.environ.get("LAROVERK", HERE.parents[1] / ".build/release/laroverk")
MOST, AROUND = 30, 90
# About exercises as such, of which these texts are none.
NOT_ABOUT_TEXT = {
    "unplaced-exercise", "uncovered-cell", "theme-size", "missing-reflection", "missing-example", "missing-signs",
    "missing-adaptation", "missing-facilitation", "missing-group-size", "wrong-length", "number-gap", "no-pause",
    "module-length", "unused-media",
}


def found(folder):
    """(rule, message, context) of every finding about text."""
    done = subprocess.run([TOOL, "check", folder / "catalog", "--format", "json", "--language", "sv"],
                          stdout=subprocess.PIPE, check=False)
    assert done.returncode in (0, 1), done.returncode
    lines = {}
    for one in json.loads(done.stdout):
        if one["rule"] in NOT_ABOUT_TEXT or not one["file"].startswith("ovningar/"):
            continue
        if one["file"] not in lines:
            lines[one["file"]] = (folder / "catalog" / one["file"]).read_text("utf-8").split("\n")
        line = lines[one["file"]][one["line"] - 1]
        start = one["column"] - 1
        end = one["endColumn"] - 1 if one["endLine"] == one["line"] else len(line)
        context = f"{line[max(0, start - AROUND):start]}«{line[start:end][:400]}»{line[end:end + AROUND]}"
        yield one["rule"], one["message"], context.replace("\t", " ")


def digest(row):
    return hashlib.sha256("\t".join(row).encode()).hexdigest()


def sample(folder):
    """At most as many findings of each rule, chosen by their digests: the same from the same text."""
    by_rule = collections.defaultdict(set)
    for row in found(folder):
        by_rule[row[0]].add(row)
    return {rule: sorted(sorted(rows, key=digest)[:MOST]) for rule, rows in sorted(by_rule.items())}, {
        rule: len(rows) for rule, rows in by_rule.items()}


def read():
    if not LABELS.exists():
        return []
    with LABELS.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, delimiter="\t", quoting=csv.QUOTE_NONE))[1:]


def write(folder):
    known = {(rule, context): label for rule, label, message, context in read()}
    rows, counts = sample(folder)
    with LABELS.open("w", encoding="utf-8", newline="\n") as file:
        file.write("rule\tlabel\tmessage\tcontext\n")
        for rule, found_ones in rows.items():
            for _, message, context in found_ones:
                label = known.get((rule, context), "")
                file.write(f"{rule}\t{label}\t{message}\t{context}\n")
            print(f"{rule}: {counts[rule]} found, {len(found_ones)} in the sample")


def score():
    counts = collections.defaultdict(collections.Counter)
    for rule, label, *_ in read():
        counts[rule][label or "unlabelled"] += 1
    for rule, labels in sorted(counts.items()):
        share = labels["right"] / max(1, labels["right"] + labels["wrong"])
        rest = f", {labels['unlabelled']} unlabelled" if labels["unlabelled"] else ""
        print(f"{rule:24} {labels['right']:3} right {labels['wrong']:3} wrong  {share:.0%}{rest}")
    return counts


if __name__ == "__main__":
    if sys.argv[1:2] == ["sample"]:
        write(pathlib.Path(sys.argv[2]))
    else:
        score()
