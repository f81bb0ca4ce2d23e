"""docsgen: a compiler for API docs.

    import docsgen

    compiled = docsgen.read(["docs/refund.md"], profile="antom")   # pages → model and findings
    built = docsgen.build("docsgen.toml")                          # a project's files, in memory
    done = docsgen.generate("docsgen.toml")                        # … written to its output folder

These are the steps that the commands use. Importing docsgen costs nothing; each step loads what it needs.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable

    from docsgen.project import Build, Generated, Understood

__all__ = ["__version__", "build", "generate", "read"]

__version__ = "0.1.0"


def read(
    pages: Iterable[str | os.PathLike[str]],
    *,
    profile: str | None = None,
    overlay: str | os.PathLike[str] | None = None,
) -> Understood:
    """Compile pages into one model.

    ``pages``: files, shown in findings as they are given. ``profile``: the name of a vendor profile. ``overlay``: a
    file of corrections. Returns the model and the findings; nothing that a page holds raises. Raises
    `docsgen.diagnostics.UsageProblem` for a page, profile or overlay that cannot be had.
    """
    from pathlib import Path

    from docsgen.linking.overlay import load_overlay
    from docsgen.project import plugins_of, profile_named, read_named

    return read_named(
        pages,
        profile_named(profile, plugins_of(None)) if profile is not None else None,
        load_overlay(Path(overlay)) if overlay is not None else None,
    )


def build(config: str | os.PathLike[str] | None = None) -> Build:
    """Build a project in memory and write nothing.

    ``config``: its file or folder; without it, the current folder. Returns the model, the findings and the files,
    which are none where a finding is an error. Raises `docsgen.diagnostics.DocsgenError` for what is wrong with the
    config or the files it names.
    """
    from pathlib import Path

    from docsgen.project import build_project, load_config

    return build_project(load_config(None if config is None else Path(config)))


def generate(config: str | os.PathLike[str] | None = None, *, check: bool = False, force: bool = False) -> Generated:
    """Build a project and bring its output folder up to date.

    ``check``: write nothing, and say how the folder differs. ``force``: overwrite generated files that someone has
    edited. Returns what was built and written; ``good`` says whether all is well. Raises as `build` does, and
    `docsgen.diagnostics.DocsgenError` where the output cannot be written; it then is as it was.
    """
    from pathlib import Path

    from docsgen.project import generate_project, load_config

    return generate_project(load_config(None if config is None else Path(config)), only_check=check, force=force)
