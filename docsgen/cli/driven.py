"""``docsgen diff --git-driver``: how an exported model has changed, for `git diff`.

Git gives a path, then for both sides a file, an object's name and a mode (see "diff drivers" in gitattributes), and
after them, where the file was renamed, the new path and what git knows of that; of a file that is not merged yet it
gives the path alone. It takes any status but 0 for the end of the whole diff: what is no model, or cannot be read, is
shown as such.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docsgen.cli.terminal import Terminal
    from docsgen.model import Model

_NOTHING = "/dev/null"
_ARGUMENTS = (7, 9)


def run(given: list[str], terminal: Terminal) -> int:
    """Show the changes of one file. Raises `UsageProblem` where the arguments are not those that git gives."""
    from docsgen.cli.views.changes import Changed, render
    from docsgen.comparing import bump, compare
    from docsgen.diagnostics import UsageProblem
    from docsgen.diagnostics.styled import Line
    from docsgen.model import ModelUnreadable

    if len(given) == 1:
        terminal.show([Line(f"docsgen diff {given[0]}", "title"), Line("the file is not merged yet", "warning")])
        return 0
    if len(given) not in _ARGUMENTS:
        raise UsageProblem(
            f"git gives a diff driver 1, {_ARGUMENTS[0]} or {_ARGUMENTS[1]} arguments, not {len(given)}",
            help="see docs/changes.md for the settings of git",
        )
    path, old, new, renamed = given[0], given[1], given[4], given[7:8]
    terminal.show([Line(f"docsgen diff {' → '.join([path, *renamed])}", "title")])
    try:
        comparison = compare(_model(old), _model(new))
    except ModelUnreadable as problem:
        terminal.show([Line(f"no exported model that this docsgen reads: {problem}", "warning")])
        return 0
    except OSError as error:
        terminal.show([Line(f"a file cannot be read: {error.filename}: {error.strerror}", "warning")])
        return 0
    terminal.show(render(Changed(comparison, bump(comparison.gravest), path, path), terminal.width))
    return 0


def _model(file: str) -> Model:
    """The model in a file; an empty one where there is none."""
    from docsgen.model import MODEL_VERSION, Model, from_json

    return Model(version=MODEL_VERSION) if file == _NOTHING else from_json(Path(file).read_bytes())
