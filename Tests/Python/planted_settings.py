"""Mistakes in the programme's table of rules, and in exceptions from rules."""

from planted import AREAS, EXERCISES, also, last, mistake, swap, without

PROGRAMME = "program.md"


def rows(*written):
    table = "\n".join(f"| {row} |" for row in written)
    return last(PROGRAMME, f"## Regler\n\n| Regel | Nivå | Varför |\n|---|---|---|\n{table}")


def excepted(file, rule, why="Vi provar en tid."):
    """An exception of an exercise, with its reason where there is one."""
    edits = [also(file, "undantag", f"[{rule}]")]
    return edits + ([under_exceptions(file, f"- {rule}: {why}")] if why else [])


def under_exceptions(file, line):
    return last(file, f"## Undantag\n\n{line}")


TEN = EXERCISES[:10]
# Rules that are told of an exercise without one of its parts.
PARTS = [("missing-signs", "## Så märks det"), ("missing-adaptation", "## Anpassa"), ("missing-reflection", "## Reflektera")]

MISTAKES = [
    *[mistake("contradicting-words", PROGRAMME, swap(PROGRAMME, old, new), mark=mark) for old, new, mark in [
        ("| övning, möte |", "| övning, ett team |", "| workshop"), ("| komma på idéer |", "| en workshop |", "| brainstorming"),
        ("| sätt att tänka |", "| fel sätt att tänka |", "| mindset"),
        ("| berätta kort |", "| ge feedback |", "| pitch"), ("svar, det ni får höra", "svar, det personalgruppen får höra", "| feedback"),
        ("| mindset,", "| arbetsbokens, mindset,", "| arbetsbokens, mindset"), ("| pitch,", "| workshop, pitch,", "| workshop, pitch"),
        ("personalgrupp, personalgruppen", "personalgrupp, innovationsteamet", "| arbetsgrupp |"),
        ("lärresa, lärresan", "lärresa, lärgrupp", "| läranderesa"), ("lärostöd, lärostödet", "lärostöd, övningar", "| lärstöd"),
    ]],
    *[mistake("unknown-rule", PROGRAMME, rows(f"{wrong} | tips | "), mark=f"| {wrong}") for wrong in [
        "longsentence", "long-sentences", "lång-mening", "mening", "wrong-lenght"]],
    *[mistake("unknown-rule", file, *excepted(file, wrong), mark="undantag: ", besides=()) for file, wrong in zip(TEN, [
        "no-signs", "missing-sings", "unused", "lix", "svårläst"])],
    *[mistake("required-rule", PROGRAMME, rows(f"{rule} | {level} | "), mark=f"| {rule}") for rule, level in [
        ("broken-link", "avstängd"), ("missing-section", "tips"), ("unknown-exercise", "varning"),
        ("dependency-cycle", "avstängd"), ("required-rule", "avstängd"), ("invalid-value", "tips")]],
    *[mistake("required-rule", file, *excepted(file, rule), mark="undantag: ") for file, rule in zip(TEN, [
        "broken-link", "missing-media", "unknown-theme", "unknown-area", "duplicate-identifier"])],
    *[mistake("unused-exception", file, *excepted(file, rule), mark="undantag: ") for file, rule in zip(TEN, [
        "missing-signs", "wrong-length", "long-word", "typography", "no-pause", "missing-reflection", "vague-link",
        "emoji-as-word"])],
    *[mistake("unused-exception", file, under_exceptions(file, f"- {rule}: Vi provar en tid."), mark=f"- {rule}:") for file, rule in zip(TEN, [
        "missing-signs", "long-sentence", "theme-size"])],
    *[mistake("exception-without-reason", file, without(file, PARTS[number % 3][1]),
              *excepted(file, PARTS[number % 3][0], why=None)) for number, file in enumerate(EXERCISES[:12])],
    *[mistake("exception-without-reason", file, also(file, "undantag", "[uncovered-cell]")) for file in AREAS],
]
