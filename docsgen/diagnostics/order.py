"""The order in which findings are told, so that the most useful come first."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from docsgen.diagnostics.catalogue import Severity
from docsgen.diagnostics.finding import Finding, by_place

_RANK: dict[Severity, int] = {"error": 0, "warning": 1, "note": 2}


def by_page(findings: Iterable[Finding]) -> list[tuple[str, list[Finding]]]:
    """Group findings by page: pages with errors first, then by name.

    On a page the gravest stand first, then what is rare there, so that a hundred findings of one rule do not hide the
    only one of another; those of one rule stand together, from top to bottom.
    """
    pages: defaultdict[str, list[Finding]] = defaultdict(list)
    for found in findings:
        pages[found.span.file].append(found)
    names = sorted(pages, key=lambda name: (all(found.severity != "error" for found in pages[name]), name))
    return [(name, _useful_first(pages[name])) for name in names]


def _useful_first(findings: list[Finding]) -> list[Finding]:
    counts = Counter(found.code for found in findings)
    return sorted(findings, key=lambda found: (_RANK[found.severity], counts[found.code], found.code, by_place(found)))


def foremost(findings: Iterable[Finding]) -> list[Finding]:
    """Put all findings in one row, for where only the first of them will be seen.

    The gravest stand first. Among these, each page has its first finding of each rule before any has its second, and
    what is rare among all pages goes before what is frequent: so the first ten show ten different things to look at.
    """
    pages = by_page(findings)
    counts = Counter(found.code for _, own in pages for found in own)
    row: list[tuple[tuple[int, int, int], Finding]] = []
    for _, own in pages:
        before: Counter[str] = Counter()
        for found in own:
            row.append(((_RANK[found.severity], before[found.code], counts[found.code]), found))
            before[found.code] += 1
    row.sort(key=lambda entry: entry[0])
    return [found for _, found in row]
