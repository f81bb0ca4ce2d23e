"""What plugins bring, as a table for people and as a document for programs."""

from collections.abc import Iterator
from typing import Any

from docsgen import __version__
from docsgen.diagnostics.styled import Line, Style
from docsgen.extending import PLUGIN_API, Plugins
from docsgen.extending.members import State

_STYLES: dict[State, Style] = {"used": "good", "failed": "error", "not chosen": "quiet"}


def render(plugins: Plugins) -> Iterator[Line]:
    """Yield a line for each thing that a plugin brings; below it, why it cannot be used."""
    if not plugins.members:
        yield Line("no plugins are installed")
        return
    columns = [[f"{each.distribution} {each.version}", each.kind, each.name] for each in plugins.members]
    widths = [max(map(len, column)) + 2 for column in zip(*columns, strict=True)]
    for member, (package, kind, name) in zip(plugins.members, columns, strict=True):
        line = Line(package, "name").pad(widths[0]).add(kind).pad(widths[0] + widths[1]).add(name, "title")
        yield line.pad(sum(widths)).add(member.state, _STYLES[member.state])
        if member.why is not None:
            yield Line("  ").add(member.why)


def document(plugins: Plugins) -> dict[str, Any]:
    """What there is to know of each, as plain data."""
    return {
        "docsgen": __version__,
        "schema": 1,
        "api": PLUGIN_API,
        "plugins": [
            {
                "distribution": each.distribution,
                "version": each.version,
                "kind": each.kind,
                "name": each.name,
                "state": each.state,
                "why": each.why,
            }
            for each in plugins.members
        ],
    }
