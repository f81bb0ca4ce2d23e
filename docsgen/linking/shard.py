"""A part of a site's pages: read by themselves, and linked once it is known what all pages together say of types."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

import msgspec

from docsgen.diagnostics import Finding, Silencer, finding
from docsgen.dialects import RawMessage, RawPage, parse_with
from docsgen.linking.corrections import corrections_for
from docsgen.linking.extra import NO_EXTRA, Extra, withdrawn
from docsgen.linking.operation import OperationLinker
from docsgen.linking.overlay import Overlay
from docsgen.linking.samples import with_roles, witness
from docsgen.linking.site import Learned, SitePage, sources_for
from docsgen.linking.titles import Title, read_title
from docsgen.model import Operation, Span
from docsgen.profiles import Profile
from docsgen.prose import RuleFailed
from docsgen.reading import Page, Unreadable, decode, read_page, silencers, suspicious


class Source(NamedTuple):
    """A page as it comes: ``file`` is how findings name it, ``data`` its bytes."""

    file: str
    data: bytes


class With(NamedTuple):
    """What the pages of a site are read with."""

    profile: Profile | None
    overlay: Overlay | None
    extra: Extra = NO_EXTRA


class TitledPage(NamedTuple):
    """A page taken apart that is to become an operation."""

    raw: RawPage
    title: Title


class Knowledge(NamedTuple):
    """What linking a page needs of the other pages: which files become operations, and what was learnt of types."""

    kept: frozenset[str]
    learned: Learned


class Linked(msgspec.Struct, frozen=True):
    """The operation of a page, if it is one, and all that is to be said of this page."""

    file: str
    operations: tuple[Operation, ...]
    findings: tuple[Finding, ...]
    silencers: tuple[Silencer, ...] = ()


class Shard:
    """Some pages of a site. They are read when it is made; ``profile`` and ``overlay`` are those of the site."""

    def __init__(
        self, sources: Iterable[Source], profile: Profile | None, overlay: Overlay | None, extra: Extra = NO_EXTRA
    ) -> None:
        self._extra = extra
        self._profile = profile
        self._overlay = overlay
        self._told: dict[str, tuple[list[Finding], list[Silencer]]] = {}
        self._pages: list[TitledPage] = []
        for source in sources:
            self._findings, self._silencers = self._told[source.file] = [], []
            raw = self._read(source)
            title = read_title(raw, overlay, self._findings) if raw is not None else None
            if raw is not None and title is not None:
                self._pages.append(TitledPage(raw, title))

    @property
    def pages(self) -> tuple[TitledPage, ...]:
        """The pages that are not linked yet."""
        return tuple(self._pages)

    def outlines(self) -> Iterator[TitledPage]:
        """Yield each page with no more of it than other pages may want to know: titles, trees, samples."""
        for raw, title in self._pages:
            yield TitledPage(_outline(raw), title)

    def link(self, knowledge: Knowledge) -> list[Linked]:
        """Link the pages; each is forgotten as soon as it is an operation, so that they are not all held twice."""
        operations: dict[str, Operation] = {}
        self._pages.reverse()
        while self._pages:
            raw, title = self._pages.pop()
            file = raw.page.file
            if file in knowledge.kept:
                operations[file], findings = self._linked(raw, title, knowledge.learned)
                self._told[file][0].extend(findings)
        return [
            Linked(file, (operations[file],) if file in operations else (), tuple(findings), tuple(silencers))
            for file, (findings, silencers) in self._told.items()
        ]

    def _linked(self, raw: RawPage, title: Title, learned: Learned) -> tuple[Operation, list[Finding]]:
        """Link one page. A plugin's rule that fails over one of its sentences has read none of them."""
        rules = tuple(self._extra.rules)
        failures: list[Finding] = []
        while True:
            page = site_page(raw, title, self._overlay)
            sources = sources_for(page, self._profile, learned)
            linker = OperationLinker(page, title, self._profile, sources, rules)
            try:
                return linker.link(), [*failures, *linker.findings]
            except RuleFailed as failed:
                rules = tuple(rule for rule in rules if rule is not failed.rule)
                failures.append(withdrawn(failed, raw.page))

    def _try(self, raw: RawPage) -> None:
        """Link what a plugin's dialect made of a page, for nothing: it raises where that cannot be linked."""
        raw = with_roles(raw)
        title = read_title(raw, self._overlay, [])
        if title is not None:
            page = site_page(raw, title, self._overlay)
            OperationLinker(page, title, self._profile, sources_for(page, self._profile, Learned())).link()

    def _read(self, source: Source) -> RawPage | None:
        """Read one page, whatever the others are; None, with a finding, where it is no text."""
        try:
            text = decode(source.data)
        except Unreadable as problem:
            span = Span(source.file, problem.line, 1, problem.line, 1)
            self._findings.append(
                finding("unreadable-page", span, f"the page is not text: {problem}", help="save the page as UTF-8")
            )
            return None
        page = read_page(source.file, text)
        self._findings += (
            finding(
                "control-character",
                Span(source.file, line, column, line, column + 1),
                f"the line contains the character U+{ord(char):04X}",
                help="remove it; it is invisible, and may make the line read other than it is",
                source_line=page.line(line),
            )
            for line, column, char in suspicious(text)
        )
        if page.cut is not None:
            self._findings.append(
                finding(
                    "nested-too-deeply",
                    Span(source.file, page.cut, 1, page.cut, len(page.line(page.cut)) + 1),
                    "lists or quotes are nested so deeply here that what is in them is not read",
                    help="write it with fewer levels",
                    source_line=page.line(page.cut),
                )
            )
        self._silencers += silencers(page, self._findings)
        raw, told = parse_with(self._extra.dialects, page, self._try)
        self._findings += told
        return with_roles(raw)


def site_page(raw: RawPage, title: Title, overlay: Overlay | None) -> SitePage:
    """A page with the corrections that concern it, and what its samples witness."""
    return SitePage(raw, corrections_for(overlay, (title.own_id, title.id), raw.page.file), witness(raw.samples))


def _outline(raw: RawPage) -> RawPage:
    return raw._replace(
        page=Page(raw.page.file, b"", ()),
        summary=(),
        intro=(),
        structure=(),
        request=_bare(raw.request),
        response=_bare(raw.response),
        code_tables=(),
        value_tables=(),
        rest=(),
        findings=(),
    )


def _bare(message: RawMessage) -> RawMessage:
    return RawMessage(message.role, tuple(parameter._replace(blocks=()) for parameter in message.parameters))
