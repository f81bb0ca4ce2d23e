"""Write the catalogue of sentence rules from the registry, with examples from the rules' fixtures.

usage: catalogue.py > docs/rules.md
"""

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))

from test_rules import CASES, Case, Verdict, shown, verdicts_of

from docsgen.prose import RULES
from docsgen.prose.registry import Rule

HEAD = """\
# The sentence rules

Each sentence of a message is put to these rules, and what one of them reads in full becomes facts. They stand in the
order of the registry, `RULES` in `docsgen/prose/registry.py`; this page is made from it, and from the rules' fixtures
under `tests/prose/fixtures/`, by `make rules`. [How to add a rule](adding-a-rule.md) says what a rule is given and what
it gives.

Before a rule sees a sentence, it is made plain: contractions are written out and slips of the pen mended
(`docsgen/prose/spelling.py`), Chinese is put into English (`docsgen/prose/chinese/`), clauses that bind each by itself
are parted (`docsgen/prose/clauses.py`), and a noun that means the parameter ("the URL must …" of `notifyUrl`) stands for
it (`docsgen/prose/naming.py`). Whatever is changed, what is quoted are the words of the page.

Below each rule: what it reads, as the page says it and as the fixtures note it (`this` is the parameter that the
sentence is about), and sentences that look alike and that it leaves alone.
"""
_READ, _LEFT = 8, 4


def written(case: Case, verdict: Verdict) -> str:
    """A statement as the page has it: its sentence, and those of its list."""
    return " ".join(" ".join(sentence.quote.split()) for sentence in verdict.statement.sentences)


def examples(rule: Rule) -> tuple[list[tuple[str, list[str]]], list[str]]:
    """What a rule reads, one example of each kind of claim first, and what it leaves alone."""
    read: dict[str, tuple[str, list[str]]] = {}
    left: list[str] = []
    for case in CASES:
        if case.rule != rule.name:
            continue
        for verdict in verdicts_of(case):
            words = written(case, verdict)
            kind, *claims = shown(verdict).split("\n")
            if verdict.rule == rule.name:
                read.setdefault(
                    " ".join(claim.split(" ")[0] for claim in claims), (words, claims or [kind.split(":")[0]])
                )
                read.setdefault(words, (words, claims or [kind.split(":")[0]]))
            elif verdict.rule is None and not left.count(words):
                left.append(words)
    distinct = list(dict.fromkeys((words, tuple(claims)) for words, claims in read.values()))
    return [(words, list(claims)) for words, claims in spread(distinct, _READ)], spread(left, _LEFT)


def spread(everything: list, number: int) -> list:
    """So many of a list, from all over it."""
    return everything[:: max(len(everything) // number, 1)][:number]


def section(rule: Rule) -> Iterator[str]:
    module = importlib.import_module(rule.read.__module__)
    summary = (module.__doc__ or "").strip().splitlines()[0].replace("``", "`").replace("```", "`")
    summary = summary.partition(":")[0].rstrip(".") + "."
    read, left = examples(rule)
    yield f"## {rule.name}\n\n{summary} `{rule.read.__module__.replace('.', '/')}.py`\n\n"
    yield "| reads | as |\n|---|---|\n"
    for words, claims in read:
        facts = "<br>".join("`" + claim.replace("|", "/") + "`" for claim in claims)
        yield f"| {cell(words)} | {facts} |\n"
    if left:
        yield "\nLeft alone: " + "; ".join(f"“{cell(words)}”" for words in left) + ".\n"
    yield "\n"


def cell(words: str) -> str:
    """Words as they stand in a cell of a table, and nothing in them is markup."""
    escaped = "".join(f"\\{char}" if char in "\\`*_[]<>|#~" else char for char in words)
    return escaped if len(escaped) <= 160 else escaped[:157].rstrip("\\") + "…"


def catalogue() -> str:
    """The text of ``docs/rules.md``."""
    return HEAD + "\n" + "".join(part for rule in RULES for part in section(rule)).rstrip("\n") + "\n"


if __name__ == "__main__":
    sys.stdout.write(catalogue())
