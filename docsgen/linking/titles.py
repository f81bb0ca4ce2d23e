"""Titles of pages → ids, names and variants of operations, none of them given twice."""

from collections.abc import Iterable
from typing import NamedTuple

from docsgen.diagnostics import Finding, Note, finding
from docsgen.dialects import RawPage
from docsgen.linking.corrections import renamed
from docsgen.linking.names import operation_id, split_title
from docsgen.linking.overlay import Overlay
from docsgen.linking.suggestions import entry
from docsgen.model import Span
from docsgen.reading import Text, plain


class Title(NamedTuple):
    """What a page's title says: the operation's id, its name and its variant.

    ``id`` is the one that the operation has in the end, ``own_id`` the one that the title alone gives;
    ``source_line`` is the text of the line that it stands on.
    """

    id: str
    own_id: str
    name: str
    variant: str | None
    text: Text
    source_line: str


def read_title(raw: RawPage, overlay: Overlay | None, findings: list[Finding]) -> Title | None:
    """Read the title of a page; None, with a finding, where neither it nor the overlay gives an id."""
    words = plain(raw.title) if raw.title is not None else ""
    if raw.title is None or not words:
        findings.append(
            finding(
                "no-title",
                Span(raw.page.file, 1, 1, 1, 1),
                "the page has no title",
                help="begin it with '# operationName' or '# operationName (Variant)'",
                source_line=raw.page.line(1),
            )
        )
        return None
    name, variant = split_title(words)
    own = operation_id(name, variant)
    made = renamed(overlay, own, raw.page.file)
    if not made:
        findings.append(
            finding(
                "unusable-title",
                raw.title.span(),
                f"the title {words!r} has no letter or digit",
                help="give the page a title of letters and digits, or its operation an id in the overlay",
                suggestion=entry({"id": "operation_name"}, page=raw.page.file),
                source_line=raw.page.line(raw.title.span().line),
            )
        )
        return None
    return Title(made, own, name, variant, raw.title, raw.page.line(raw.title.span().line))


def unique(pages: Iterable[tuple[RawPage, Title]], findings: list[Finding]) -> list[tuple[RawPage, Title]]:
    """The pages by file; those whose id another page has are left out, with a finding. Of pages outlines will do."""
    taken: dict[str, Title] = {}
    kept = []
    for raw, title in sorted(pages, key=lambda page: page[0].page.file):
        other = taken.setdefault(title.id, title)
        if other is title:
            kept.append((raw, title))
            continue
        span = title.text.span()
        findings.append(
            finding(
                "duplicate-operation",
                span,
                f"two pages give the operation id {title.id}",
                help="give one of them another title, or another id in the overlay",
                notes=(Note(other.text.span(), "the other one"),),
                suggestion=entry({"id": f"{title.id}_2"}, page=raw.page.file),
                source_line=title.source_line,
            )
        )
    return kept
