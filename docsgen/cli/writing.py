"""Files that a command writes because its flags say so."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docsgen.project import Config


def refuse_to_overwrite(
    targets: Iterable[Path], pages: list[str], config: Config | None, others: Iterable[str] = ()
) -> None:
    """Refuse to write where something is read from, or is one of ``others``: a slip must not cost a page."""
    from docsgen.diagnostics import UsageProblem
    from docsgen.project import spoken_for

    targets = list(targets)
    taken = spoken_for(pages, config) | {os.path.realpath(other) for other in others} if targets else frozenset()
    for file in targets:
        if os.path.realpath(file) in taken:
            raise UsageProblem("the file is one that is read", where=file.as_posix(), help="name another to be written")
