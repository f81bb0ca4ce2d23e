"""From the bytes of pages to what is understood of them, and what is to be told of them."""

from collections.abc import Sequence
from typing import NamedTuple

from docsgen.checking import check
from docsgen.diagnostics import Finding, by_place
from docsgen.diagnostics.fingerprints import numbered
from docsgen.linking import Compiled, Memory, Overlay, Source, compile_pages
from docsgen.model import Model
from docsgen.profiles import Profile
from docsgen.project.lines import with_lines
from docsgen.project.silencing import Origin, told


class Understood(NamedTuple):
    """What pages say, and the findings about them, sorted by place; ``silenced`` are those not to be told."""

    model: Model
    findings: tuple[Finding, ...]
    silenced: tuple[Finding, ...] = ()


def understand(
    sources: Sequence[Source],
    profile: Profile | None,
    overlay: Overlay | None,
    origin: Origin,
    *,
    jobs: int = 1,
    memory: Memory | None = None,
) -> Understood:
    """Compile pages, check what they say, and take out what is silenced.

    Raises `DocsgenError` as `docsgen.linking.compile_pages` does, and for a baseline that cannot be used.
    """
    compiled = compile_pages(sources, profile, overlay, jobs=jobs, whole=origin.whole, memory=memory)
    found = (*compiled.findings, *check(compiled.model, compiled.findings))
    ordered = tuple(numbered(sorted(with_lines(found, sources), key=by_place)))
    files = frozenset(source.file for source in sources)
    findings, silenced = told(Compiled(compiled.model, ordered, compiled.silencers), files, origin)
    return Understood(compiled.model, findings, silenced)
