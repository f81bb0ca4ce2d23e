"""The overlay that would settle findings, as YAML to copy: nothing in it holds until a person gives the reasons."""

from collections.abc import Iterator, Sequence

from docsgen.cli.terminal import inert
from docsgen.diagnostics import Finding
from docsgen.diagnostics.visible import visible


def render(findings: Sequence[Finding]) -> Iterator[str]:
    """Yield the pieces of an overlay: each entry once, below what it settles and where."""
    seen: set[str] = set()
    for found in findings:
        if found.suggestion is None or found.suggestion in seen:
            continue
        seen.add(found.suggestion)
        yield inert(f"# {visible(found.span.file)}:{found.span.line}: {found.name}: {visible(found.message)}") + "\n"
        yield f"{found.suggestion}\n\n"
    if not seen:
        yield "[]\n"
