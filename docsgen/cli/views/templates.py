"""Targets, the templates that they are made from, the blocks of these, and what a user overrides."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

from docsgen.diagnostics.styled import Line, wrap
from docsgen.rendering import Custom, Extra
from docsgen.rendering.custom import Lookup
from docsgen.rendering.overrides import Override, split
from docsgen.rendering.reading import Outline, outline

_WIDTH = 100


def render(
    custom: Custom,
    extra: Extra,
    overrides: Sequence[Override],
    wanted: Collection[str],
    changed: Mapping[str, str],
    off: Iterable[str],
) -> Iterator[Line]:
    """Yield the lines: all targets, or those whose templates are ``wanted``, then what is overridden.

    ``extra``: what plugins bring. ``changed``: the targets that a config speaks of, and its file; ``off`` those that
    are turned off.
    """
    lookup = Lookup(custom, None, extra)
    column = max(len(target.name) for target in custom.targets) + 2
    for target in custom.targets:
        if wanted and target.template not in wanted:
            continue
        line = Line(target.name, "title").pad(column).add(target.each, "name").pad(column + 11).add(target.path)
        if target.when is not None:
            line.add(f"  when {target.when}", "condition")
        if target.name in changed:
            line.add(f"  {changed[target.name]}", "note")
        yield line
        source = lookup(target.template)
        shown = f"{custom.folder}/operations/…/{target.template}" if source is None else source.file
        yield Line().pad(column).add(shown, "note" if source is None or source.is_users else "quiet")
        if source is not None:
            yield from _blocks(outline(source, extra), column)
    for name in off:
        yield Line(name, "title").pad(column).add("off", "warning")
    if overrides:
        yield Line()
        yield Line("Overridden", "heading")
    for override in overrides:
        yield _override(override)


def _blocks(read: Outline, column: int) -> Iterator[Line]:
    names = [block.name for block in read.blocks]
    for text in wrap(f"blocks: {', '.join(names)}" if names else "", _WIDTH - column):
        yield Line().pad(column).add(text, "quiet")


def _override(override: Override) -> Line:
    what = override.original.file if override.block is None else f"{override.original.file} {override.block}"
    line = Line("  ").add(f"{override.source.file}:{override.line}", "name").add(f"  {what}")
    operation = split(override.source.name)[0]
    return line if operation is None else line.add(f"  only for {operation}", "condition")
