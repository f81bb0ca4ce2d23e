"""All pages of a site → one model."""

from collections.abc import Sequence
from typing import NamedTuple

from docsgen.diagnostics import Finding, finding
from docsgen.dialects import RawPage, parse
from docsgen.linking.corrections import corrections_for
from docsgen.linking.operation import OperationLinker
from docsgen.linking.overlay import Overlay
from docsgen.linking.samples import with_roles
from docsgen.linking.site import Site
from docsgen.linking.titles import Title, read_title, unique
from docsgen.model import MODEL_VERSION, Model, Operation, Span
from docsgen.profiles import Profile
from docsgen.reading import Unreadable, decode, read_page, suspicious


class Source(NamedTuple):
    """A page as it comes: ``file`` is how findings name it, ``data`` its bytes."""

    file: str
    data: bytes


class Compiled(NamedTuple):
    """What pages say, and what is to be said of them. Findings are sorted by place."""

    model: Model
    findings: tuple[Finding, ...]


class ReadPage(NamedTuple):
    """A page taken apart, with what was found on the way; ``raw`` is None where it is no text."""

    raw: RawPage | None
    findings: tuple[Finding, ...]


def read_source(source: Source) -> ReadPage:
    """Read one page, whatever the others are: this is what may run in parallel."""
    try:
        text = decode(source.data)
    except Unreadable as problem:
        span = Span(source.file, problem.line, 1, problem.line, 1)
        unreadable = finding("unreadable-page", span, f"the page is not text: {problem}", help="save the page as UTF-8")
        return ReadPage(None, (unreadable,))
    page = read_page(source.file, text)
    found = [
        finding(
            "control-character",
            Span(source.file, line, column, line, column + 1),
            f"the line contains the character U+{ord(char):04X}",
            help="remove it; it is invisible, and may make the line read other than it is",
            source_line=page.line(line),
        )
        for line, column, char in suspicious(text)
    ]
    return ReadPage(with_roles(parse(page)), tuple(found))


def compile_pages(sources: Sequence[Source], profile: Profile | None, overlay: Overlay | None = None) -> Compiled:
    """Compile pages into a model. Never raises for anything in a page: that is a finding.

    A page that cannot become an operation (no text, no title, an id that another page has) is left out, with a
    finding of severity error.
    """
    findings: list[Finding] = []
    pages: list[tuple[RawPage, Title]] = []
    for source in sources:
        read = read_source(source)
        findings += read.findings
        title = read_title(read.raw, overlay, findings) if read.raw is not None else None
        if read.raw is not None and title is not None:
            pages.append((read.raw, title))
    operations: list[Operation] = []
    kept = unique(pages, findings)
    corrected = [(raw, corrections_for(overlay, (title.own_id, title.id), raw.page.file)) for raw, title in kept]
    site = Site(corrected, profile)
    for page, (_, title) in zip(site.pages, kept, strict=True):
        linker = OperationLinker(page, title, profile, site.sources(page))
        operations.append(linker.link())
        findings += linker.findings
    operations.sort(key=lambda operation: operation.id)
    service = profile.service if profile is not None else None
    model = Model(version=MODEL_VERSION, operations=tuple(operations), service=service)
    return Compiled(model, tuple(sorted(findings, key=lambda found: (found.span, found.code, found.message))))
