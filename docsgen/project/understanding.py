"""From the bytes of pages to what is understood of them, and what is to be told of them."""

from collections.abc import Sequence
from contextlib import suppress
from typing import NamedTuple

import msgspec

from docsgen.checking import NOWHERE, check
from docsgen.diagnostics import Finding, Span, by_place
from docsgen.diagnostics.fingerprints import numbered
from docsgen.extending import Plugins, plugins_for
from docsgen.linking import NO_EXTRA, Compiled, Memory, Overlay, Source, compile_pages
from docsgen.model import Model
from docsgen.profiles import Profile
from docsgen.project.config import Config
from docsgen.project.lines import with_lines
from docsgen.project.silencing import Origin, told
from docsgen.store import key_of


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
    plugins: Plugins | None = None,
    more: Sequence[Finding] = (),
) -> Understood:
    """Compile pages, check what they say, and take out what is silenced; ``more`` are findings that are no page's.

    ``plugins`` take part in it; without any given, those that the config of ``origin`` lets act.
    Raises `DocsgenError` as `docsgen.linking.compile_pages` does, and for a baseline that cannot be used.
    """
    plugins = plugins or plugins_of(origin.config)
    extra = plugins if plugins.dialects or plugins.rules else NO_EXTRA
    compiled = compile_pages(sources, profile, overlay, jobs=jobs, whole=origin.whole, memory=memory, extra=extra)
    where, text = _place_of_plugins(origin.config)
    found = (
        *compiled.findings,
        *_checked(compiled, plugins, where, memory),
        *plugins.findings(where),
        *more,
    )
    ordered = tuple(numbered(sorted(with_lines(found, (*sources, *text)), key=by_place)))
    files = frozenset(source.file for source in sources)
    findings, silenced = told(Compiled(compiled.model, ordered, compiled.silencers), files, origin)
    return Understood(compiled.model, findings, silenced)


def _checked(compiled: Compiled, plugins: Plugins, where: Span, memory: Memory | None) -> tuple[Finding, ...]:
    """What the checks find, or found in an earlier run that had made the same of the pages."""
    if memory is None or plugins.checks:  # which may look at more than the model
        return tuple(check(compiled.model, compiled.findings, plugins.checks, where))
    made = msgspec.msgpack.encode((compiled.model, compiled.findings), order="deterministic")
    key = key_of("checks", memory.salt, made)
    data = memory.store.get(key)
    if data is not None:
        with suppress(msgspec.DecodeError):
            return msgspec.msgpack.decode(data, type=tuple[Finding, ...])
    found = tuple(check(compiled.model, compiled.findings))
    memory.store.put(key, msgspec.msgpack.encode(found))
    return found


def plugins_of(config: Config | None) -> Plugins:
    """The plugins that a config lets act; without one, all that are installed."""
    return plugins_for(None if config is None else config.plugins)


def _place_of_plugins(config: Config | None) -> tuple[Span, tuple[Source, ...]]:
    """Where a config says which plugins act, or could say it; and its text."""
    if config is None:
        return NOWHERE, ()
    number = int(config.where.line("plugins").rpartition(":")[2]) if config.plugins is not None else 1
    line = config.where.text.split("\n")[number - 1]
    text = Source(config.where.file, config.where.text.encode("utf-8", "surrogatepass"))
    return Span(config.where.file, number, 1, number, len(line) + 1), (text,)
