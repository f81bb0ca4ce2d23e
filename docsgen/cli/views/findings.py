"""Findings of a site as a person wants to read them: page by page, the most useful first, counted at the end."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import groupby

from docsgen.cli.views.counts import severities, some
from docsgen.diagnostics import Finding, rule, text
from docsgen.diagnostics.order import by_page
from docsgen.diagnostics.region import words_of
from docsgen.diagnostics.styled import Line, wrap
from docsgen.diagnostics.visible import cells, visible
from docsgen.exporting.coverage import Explained

_WHOLE = 5
_WHOLE_IN_ALL = 20
_FEWEST = 30


def render(
    findings: Sequence[Finding], share: Explained, width: int, *, silenced: int = 0, full: bool = False
) -> Iterator[Line]:
    """Yield the lines for the findings of each page, then what there is in all, in about ``width`` columns.

    Of a rule that a page breaks more than five times, the first five are shown whole and the others in a line each, and
    so of one that has been shown whole twenty times on all pages; ``full`` shows all whole. ``silenced``: how many
    findings are not told.
    """
    shown: Counter[str] = Counter()
    for file, own in by_page(findings):
        yield Line(file, "heading").add(f"  {some(len(own), 'finding')}", "quiet")
        yield Line()
        for code, group in groupby(own, key=lambda found: found.code):
            alike = list(group)
            whole = len(alike) if full else min(_WHOLE, _WHOLE_IN_ALL - shown[code])
            shown[code] += min(whole, len(alike))
            yield from text.render(alike[:whole], width=width)
            if alike[whole:]:
                yield from _in_short(alike[whole:], width)
    for (code, name), number in sorted(Counter((found.code, found.name) for found in findings).items()):
        yield Line(f"{number:>4} × {code} {name}", "quiet")
    yield from _totals(findings, share, silenced)
    if findings:
        hint = f"`docsgen rule {_ranked(findings)[0][0]}` says what that finding means and what to do"
        yield from (Line(part, "quiet") for part in wrap(hint, width))


def statistics(findings: Sequence[Finding], share: Explained, silenced: int) -> Iterator[Line]:
    """Yield a line for each rule with the number of its findings, the most frequent first, then the totals."""
    ranked = _ranked(findings)
    names = max((len(name) for name, _ in ranked), default=0)
    for name, number in ranked:
        row = rule(name)
        line = Line(f"{number:>5}  ").add(row.code, "name").add("  ").add(name, "title").pad(16 + names)
        yield line.add(row.severity, row.severity).pad(16 + names + 9).add(row.summary)
    if ranked:
        yield Line()
    yield from _totals(findings, share, silenced)


def _ranked(findings: Sequence[Finding]) -> list[tuple[str, int]]:
    """Each rule's name with the number of its findings, the most frequent first."""
    counts = Counter(found.name for found in findings)
    return sorted(counts.items(), key=lambda entry: (-entry[1], rule(entry[0]).code))


def _in_short(alike: Sequence[Finding], width: int) -> Iterator[Line]:
    """A line for each: its place, and what it says. Where all say the same, the words that they say it of."""
    line = text.head(alike[0])
    told = f"{len(alike)} more, in short (`--full` shows {'it' if len(alike) == 1 else 'them'} whole)"
    for part in wrap(told, width - 4, first=width - line.width):
        yield line.add(part, "quiet")
        line = Line("    ")
    of_words = len({found.message for found in alike}) == 1
    for place, found in zip(_places(alike, width), alike, strict=True):
        said = visible((of_words and words_of(found)) or found.message)
        yield Line("  ").add(place, "quiet").add(text.clipped(said, max(width - 2 - cells(place), _FEWEST)))
    yield Line()


def _places(alike: Sequence[Finding], width: int) -> Iterator[str]:
    """The places of findings of one page, as a column; without the page where it would leave no room for words."""
    file = visible(alike[0].span.file)
    columns = [f":{found.span.line}:{found.span.column}" for found in alike]
    widest = max(map(len, columns)) + 2
    if width - cells(file) - widest < _FEWEST:
        file = ""
    return (file + column.ljust(widest) for column in columns)


def _totals(findings: Sequence[Finding], share: Explained, silenced: int) -> Iterator[Line]:
    yield severities(findings)
    if silenced:
        yield Line(f"{some(silenced, 'finding')} silenced", "quiet")
    if share.normative:
        yield Line(f"{share.explained} of {some(share.normative, 'normative sentence')} explained", "quiet").add(
            f" ({share.percent:.1f} %)", "quiet"
        )
