"""What a user's templates override, and whether it still fits docsgen's own: found before anything is rendered."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from docsgen.diagnostics import Finding, Note, UsageProblem, finding
from docsgen.model import Span
from docsgen.rendering.custom import BUILT_IN, OPERATIONS, PROJECT, Custom, Lookup, Source, built_in
from docsgen.rendering.extra import NO_EXTRA, Extra
from docsgen.rendering.failing import near
from docsgen.rendering.reading import Mark, Outline, block_texts, digest, mark, marks, outline


class Override(NamedTuple):
    """A user's template, or a block of it, that stands for docsgen's own ``original``, at a line of its ``source``."""

    source: Source
    line: int
    original: Source
    block: str | None

    @property
    def text(self) -> str:
        """What of docsgen's own is overridden."""
        return self.original.text if self.block is None else block_texts(self.original.text)[self.block]


def checked(custom: Custom, extra: Extra = NO_EXTRA) -> tuple[Override, ...]:
    """Everything that a user's templates override, in order.

    Raises `UsageProblem`, with file and line, for a template that cannot be read, that extends or uses one that is not
    there, that extends itself, or that has a block of which what it extends has none: nothing would come of that.
    """
    found: list[Override] = []
    for source in _templates(custom):
        operation, name = split(source.name)
        read, lookup = outline(source, extra), Lookup(custom, operation, extra)
        for use in (*((read.extends,) if read.extends else ()), *read.uses):
            if all(name is not None and lookup(name) is None for name in (use.name, *use.instead)):
                help_ = near(str(use.name), [*lookup.names, *(f"{BUILT_IN}{each}" for each in lookup.names)])
                where = f"{source.file}:{use.line}"
                raise UsageProblem(f"there is no template {use.name!r}", where=where, help=help_)
        found.extend(_overrides(read, lookup, name, extra))
    return tuple(found)


def _templates(custom: Custom) -> list[Source]:
    return [source for source in custom.sources if source.name.endswith(".jinja")]


def split(name: str) -> tuple[str | None, str]:
    """The operation whose template one of the user's is (None: that of all), and the name by which it is found."""
    if name.startswith(OPERATIONS) and name.count("/") > 1:
        _, operation, rest = name.split("/", 2)
        return operation, rest
    return None, name


def _overrides(read: Outline, lookup: Lookup, name: str, extra: Extra) -> Iterator[Override]:
    if read.extends is None:
        original = built_in(name)
        if original is not None:
            yield Override(read.source, 1, original, None)
        return
    parents = _parents(read, lookup, extra)
    if parents is None:
        return
    known = {block.name: parent.source for parent in reversed(parents) for block in parent.blocks}
    for block in read.blocks:
        owner = known.get(block.name)
        if owner is None and block.inside is None:
            raise UsageProblem(
                f"{parents[0].source.file} has no block {block.name!r}, so nothing would come of this one",
                where=f"{read.source.file}:{block.line}",
                help=near(block.name, known) or "`docsgen template list` shows the blocks that there are",
            )
        if owner is not None and built_in(owner.name) is owner:
            yield Override(read.source, block.line, owner, block.name)


def _parents(read: Outline, lookup: Lookup, extra: Extra) -> list[Outline] | None:
    """What a template extends, the nearest first; None where that is computed when it is rendered."""
    found: list[Outline] = []
    seen = {read.source.file}
    while (found[-1] if found else read).extends is not None:
        last = found[-1] if found else read
        use = last.extends
        parent = None if use is None or use.name is None else lookup(use.name)
        if parent is None or use is None:
            return None
        if parent.file in seen:
            raise UsageProblem(
                f"{parent.file} extends itself",
                where=f"{last.source.file}:{use.line}",
                help=f"docsgen's own is {BUILT_IN}{split(parent.name)[1]}, that of all operations is "
                f"{PROJECT}{split(parent.name)[1]}",
            )
        seen.add(parent.file)
        found.append(outline(parent, extra))
    return found


def findings(custom: Custom, overrides: Iterable[Override], extra: Extra = NO_EXTRA) -> Iterator[Finding]:
    """What should be known of overrides that are no mistakes: made from what has changed, unmarked, or never used."""
    for override in overrides:
        yield from _marked(override)
    used = _used(custom, extra)
    if used is not None:
        for source in _templates(custom):
            if source.file not in used:
                name = split(source.name)[1]
                known = [
                    each for each in Lookup(custom).names if each != name and f"{custom.folder}/{each}" not in used
                ]
                yield finding(
                    "unused-template",
                    _span(source, 1),
                    f"no target is made from this template, nor from one that uses {name!r}",
                    help=near(name, known) or "give it the name of one that it is to stand for, or a target of its own",
                    source_line=_line(source, 1),
                )


def _marked(override: Override) -> Iterator[Finding]:
    original, block = override.original, override.block
    what = original.file if block is None else f"the block {block} of {original.file}"
    found = _mark_of(override)
    now = mark(original.name, block, override.text)
    if found is None:
        yield finding(
            "unmarked-override",
            _span(override.source, override.line),
            f"nothing says from which state of {what} this was made",
            help=f"once it fits, say so in the template: {now}",
            source_line=_line(override.source, override.line),
        )
    elif found.digest != digest(override.text):
        line = _line_of(original, block)
        yield finding(
            "override-of-changed",
            _span(override.source, found.line),
            f"{what} is no longer what this was made from: it was {found.digest}, and is {digest(override.text)}",
            help=f"`docsgen template show {_shown(original, block)}` shows it; once yours fits it, write {now}",
            notes=(Note(_span(original, line), "this is what it is now", _line(original, line)),),
            source_line=_line(override.source, found.line),
        )


def _shown(original: Source, block: str | None) -> str:
    return original.name if block is None else f"{original.name} {block}"


def _mark_of(override: Override) -> Mark | None:
    wanted = (override.original.name, override.block)
    return next((each for each in marks(override.source.text) if (each.template, each.block) == wanted), None)


def _line_of(source: Source, block: str | None) -> int:
    return next((each.line for each in outline(source).blocks if each.name == block), 1)


def _line(source: Source, number: int) -> str:
    lines = source.text.split("\n")
    return lines[number - 1] if number <= len(lines) else ""


def _span(source: Source, line: int) -> Span:
    return Span(source.file, line, 1, line, max(2, len(_line(source, line)) + 1))


def _used(custom: Custom, extra: Extra) -> frozenset[str] | None:
    """The files that some target is made from, directly or not; None where a name is computed, so that nobody knows."""
    found: set[str] = set()
    for operation in (None, *custom.operations):
        lookup = Lookup(custom, operation, extra)
        waiting, seen = [target.template for target in custom.targets], set[str]()
        while waiting:
            name = waiting.pop()
            source = None if name in seen else lookup(name)
            seen.add(name)
            if source is None:
                continue
            found.add(source.file)
            read = outline(source, extra)
            uses = [*((read.extends,) if read.extends else ()), *read.uses]
            if any(use.name is None for use in uses):
                return None
            waiting += [use.name for use in uses if use.name is not None]
    return frozenset(found)
