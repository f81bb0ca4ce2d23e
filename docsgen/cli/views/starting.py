"""What ``init`` ends with: what was found, what was written, what was left alone, and what to do next."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from docsgen.cli.views.counts import some
from docsgen.diagnostics.styled import Line
from docsgen.project.starting import Begun, Start

_FIRST = 5
_COLUMN = 16


def render(folder: Path, known: Path | None, start: Start | None, begun: Begun, errors: int) -> Iterator[Line]:
    """Yield the lines.

    ``known`` is the config that was there already; without one, ``start`` is what was found. ``errors``: how many
    findings keep anything from being generated.
    """
    if known is not None:
        yield _labelled("Config").add(f"{known.name} is there already, and left as it is")
    if start is not None:
        yield from _found(start)
    for name in begun.written:
        yield _labelled("Written").add(name, "good")
    for name, why in begun.left:
        yield _labelled("Left alone").add(f"{name}: {why}")
    place = "" if folder == Path() else f" --config {(folder / (known.name if known else 'docsgen.toml')).as_posix()}"
    if errors:
        yield _labelled("Next").add(f"docsgen lint{place}", "name").add(
            f": {some(errors, 'error')} in the pages, and nothing is generated until they are put right", "error"
        )
    else:
        yield _labelled("Next").add(f"docsgen generate{place}", "name")


def _found(start: Start) -> Iterator[Line]:
    yield _labelled("Pages").add(f"{some(len(start.pages), 'page')} of an API reference: {_few(start.inputs)}")
    if start.others:
        others = some(len(start.others), "other Markdown file")
        yield _labelled("").add(f"{others} not read: {_few(start.others)}", "quiet")
    if start.profile is not None:
        why = f", which {start.evidence} of them are about" if start.evidence else ""
        yield _labelled("Profile").add(f"{start.profile}{why}")
    else:
        yield _labelled("Profile").add("none: the pages speak for no vendor that docsgen knows")
    if start.overlay is not None:
        yield _labelled("Overlay").add(start.overlay)


def _few(names: Sequence[str]) -> str:
    return ", ".join(names[:_FIRST]) + (" …" if len(names) > _FIRST else "")


def _labelled(label: str) -> Line:
    return Line(label, "heading").pad(_COLUMN)
