"""Findings of a site as a person wants to read them: page by page, the gravest first, counted at the end."""

from collections import Counter
from collections.abc import Iterator, Sequence

from docsgen.cli.views.counts import severities, some
from docsgen.diagnostics import Finding, text
from docsgen.diagnostics.styled import Line
from docsgen.exporting.coverage import Explained

_RANK = {"error": 0, "warning": 1, "note": 2}


def render(findings: Sequence[Finding], share: Explained, width: int) -> Iterator[Line]:
    """Yield the lines for the findings of each page, then what there is in all, in about ``width`` columns."""
    for file in sorted({found.span.file for found in findings}):
        own = [found for found in findings if found.span.file == file]
        yield Line(file, "heading").add(f"  {some(len(own), 'finding')}", "quiet")
        yield Line()
        yield from text.render(sorted(own, key=lambda found: _RANK[found.severity]), width=width)
    for (code, name), number in sorted(Counter((found.code, found.name) for found in findings).items()):
        yield Line(f"{number:>4} × {code} {name}", "quiet")
    yield severities(findings)
    if share.normative:
        yield Line(f"{share.explained} of {some(share.normative, 'normative sentence')} explained", "quiet").add(
            f" ({share.percent:.1f} %)", "quiet"
        )
