"""What a finding is known by when lines have moved."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator

from msgspec import structs

from docsgen.diagnostics.finding import Finding
from docsgen.diagnostics.silencing import Place


def numbered(findings: Iterable[Finding]) -> Iterator[Finding]:
    """Yield the findings, each with how many of its rule and page came before it on lines of the same words.

    They are all the findings of a run in the order of their places: a number holds whatever is silenced later.
    """
    before: Counter[tuple[str, str, str]] = Counter()
    for found in findings:
        key = (found.code, found.span.file, _words(found))
        yield structs.replace(found, nth=before[key]) if before[key] else found
        before[key] += 1


def fingerprint(found: Finding, place: Place = str) -> str:
    """A short hash of a numbered finding: the same wherever on the page its line has moved to.

    It is made of the rule, the page, the words of the line, and the number: so no two findings of a run share one, and
    neither a blank nor another wording of docsgen's own changes it. ``place`` names the page.
    """
    text = "\0".join((found.code, place(found.span.file), _words(found), str(found.nth)))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:20]


def _words(found: Finding) -> str:
    return " ".join(found.source_line.split())
