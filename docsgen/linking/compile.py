"""All pages of a site → one model."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from docsgen.diagnostics import Finding, Silencer, by_place
from docsgen.linking.corrections import unused
from docsgen.linking.extra import NO_EXTRA, Extra
from docsgen.linking.kept import Memory, Recall, link_remembered
from docsgen.linking.overlay import Overlay
from docsgen.linking.shard import Knowledge, Linked, Shard, Source, TitledPage, With, site_page
from docsgen.linking.site import learned
from docsgen.linking.titles import unique
from docsgen.model import MODEL_VERSION, Model
from docsgen.processes import few_collections
from docsgen.profiles import Profile

WORTH_SHARING = 1_500_000
"""How many bytes of pages make it worth to start processes for them: each costs about a third of a second."""


class Compiled(NamedTuple):
    """What pages say, and what is to be said of them. Findings are sorted by place.

    ``silencers`` are those that stand in the pages; what they silence is among the findings.
    """

    model: Model
    findings: tuple[Finding, ...]
    silencers: tuple[Silencer, ...] = ()


def compile_pages(
    sources: Sequence[Source],
    profile: Profile | None,
    overlay: Overlay | None = None,
    *,
    jobs: int = 1,
    whole: bool = False,
    memory: Memory | None = None,
    extra: Extra = NO_EXTRA,
) -> Compiled:
    """Compile pages into a model. Never raises for anything in a page: that is a finding.

    A page that cannot become an operation (no text, no title, an id that another page has) is left out, with a
    finding of severity error. ``jobs``: how many processes may share the work where there is enough of it; the result
    is the same for any number. ``whole``: the pages are all that the overlay is for, so that an entry for none of them
    is a finding. ``memory``: what earlier runs have kept of pages, and may keep of these. ``extra``: what plugins
    bring. Raises `DocsgenError` where one of the processes ends before its time.
    """
    with few_collections():
        return _compile(sources, With(profile, overlay, extra), jobs, memory, whole=whole)


def _compile(
    sources: Sequence[Source],
    given: With,
    jobs: int,
    memory: Memory | None,
    *,
    whole: bool,
) -> Compiled:
    recall = None if memory is None else Recall(memory, sources)
    remembered = None if recall is None else link_remembered(sources, given, recall)
    if remembered is None:
        knowledge, findings, parts = _link_all(sources, given, jobs, recall, whole=whole)
        fresh = {part.file: part for part in parts}
    else:
        knowledge, findings, known, fresh = remembered
        parts = [*known.values(), *fresh.values()]
    if recall is not None and fresh:
        recall.keep(knowledge, findings, fresh)
    return _compiled(parts, findings, given.profile)


def _link_all(
    sources: Sequence[Source],
    given: With,
    jobs: int,
    recall: Recall | None,
    *,
    whole: bool,
) -> tuple[Knowledge, list[Finding], list[Linked]]:
    """Read and link every page, in several processes where they are worth it."""

    def note(outlines: Sequence[TitledPage]) -> None:
        if recall is not None:
            recall.learn([source.file for source in sources], outlines)

    if jobs > 1 and sum(len(source.data) for source in sources) >= WORTH_SHARING:
        from docsgen.linking.parallel import link_shared  # noqa: PLC0415 - few runs need it

        return link_shared(sources, given, jobs, whole=whole, noted=note)
    shard = Shard(sources, *given)
    if recall is not None:
        note(list(shard.outlines()))
    knowledge, findings = know(shard.pages, given.profile, given.overlay, whole=whole)
    return knowledge, findings, shard.link(knowledge)


def know(
    outlines: Iterable[TitledPage], profile: Profile | None, overlay: Overlay | None, *, whole: bool = False
) -> tuple[Knowledge, list[Finding]]:
    """What all pages together say, and what is wrong with them as a whole. Their outlines will do.

    ``whole``: the pages are all that the overlay is for.
    """
    findings: list[Finding] = []
    kept = unique(outlines, findings)
    if whole and overlay is not None:
        ids = {word for _, title in kept for word in (title.own_id, title.id)}
        findings += unused(overlay, ids, [raw.page.file for raw, _ in kept])
    pages = [site_page(raw, title, overlay) for raw, title in kept]
    return Knowledge(frozenset(raw.page.file for raw, _ in kept), learned(pages, profile)), findings


def _compiled(parts: Sequence[Linked], findings: list[Finding], profile: Profile | None) -> Compiled:
    operations = sorted((made for part in parts for made in part.operations), key=lambda operation: operation.id)
    service = profile.service if profile is not None else None
    forms = profile.forms() if profile is not None else ()
    model = Model(version=MODEL_VERSION, operations=tuple(operations), service=service, shared_types=forms)
    every = (*findings, *(found for part in parts for found in part.findings))
    silencers = (silencer for part in parts for silencer in part.silencers)
    return Compiled(
        model,
        tuple(sorted(every, key=by_place)),
        tuple(sorted(silencers, key=lambda silencer: silencer.source)),
    )
