"""Findings as JUnit's XML, which most CI servers show."""

from collections.abc import Iterator
from xml.sax.saxutils import escape, quoteattr

from docsgen.plugins import Finding, Place


def render(findings: tuple[Finding, ...], place: Place) -> Iterator[str]:
    """Yield the pieces of the document: a failed test for each finding."""
    yield f'<testsuite name="docsgen" tests="{len(findings)}" failures="{len(findings)}">\n'
    for found in findings:
        where = _legible(f"{place(found.span.file)}:{found.span.line}")
        yield f"  <testcase classname={quoteattr(found.code)} name={quoteattr(where)}>"
        yield f"<failure>{escape(_legible(found.message))}</failure></testcase>\n"
    yield "</testsuite>\n"


def _legible(text: str) -> str:
    """Text from a page, without what XML may not hold."""
    return "".join(char if char.isprintable() else "?" for char in text)
