"""What the templates of a project are given, for people to look at."""

import difflib
from typing import Any

from docsgen.diagnostics import UsageProblem
from docsgen.model import Model
from docsgen.project.config import Config
from docsgen.project.recorded import recorded
from docsgen.project.steps import folder_of


def context_of(config: Config, model: Model, operation: str | None) -> dict[str, Any]:
    """The context of an operation's templates, or (None) of the API's, as plain JSON values.

    Raises `UsageProblem` for an operation that is not there.
    """
    check_operation(model, operation)
    from docsgen.emitting.python.project import Project  # heavy: it brings the model generator
    from docsgen.rendering.plain import plain

    last = recorded(folder_of(config), sound=False)
    release = None if last is None else last.record.release
    made = Project(model, config.package, release=release).context(operation)
    return {name: plain(value) for name, value in made.items()}


def check_operation(model: Model, operation: str | None) -> None:
    """Raise `UsageProblem` where an operation that is named is not there."""
    known = [each.id for each in model.operations]
    if operation is not None and operation not in known:
        near = difflib.get_close_matches(operation, known, n=1)
        help_ = f"did you mean {near[0]!r}?" if near else f"use one of: {', '.join(known)}"
        raise UsageProblem(f"there is no operation {operation!r}", help=help_)
