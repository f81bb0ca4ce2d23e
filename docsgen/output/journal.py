"""The journal of the final step: what was about to happen to which file."""

import json
import os
from dataclasses import dataclass
from pathlib import Path

from docsgen.diagnostics import DocsgenError
from docsgen.output.paths import check_path

_NAME = "journal.json"


@dataclass(frozen=True)
class Step:
    """One file: ``old`` and ``new`` are its SHA-256 before and after, None where it is not there."""

    path: str
    old: str | None
    new: str | None


@dataclass(frozen=True)
class Journal:
    """``steps`` in their order; ``folders`` that did not exist before, parents first."""

    folders: tuple[str, ...]
    steps: tuple[Step, ...]


def pending(state: Path) -> bool:
    """Whether a run was cut short in its final step."""
    return (state / _NAME).exists()


def write_journal(state: Path, folder: Path, journal: Journal) -> None:
    """Write the journal in one step; from now on the tree may be a mixture."""
    document = {
        "output": _relative(state, folder),
        "folders": journal.folders,
        "steps": [[step.path, step.old, step.new] for step in journal.steps],
    }
    fresh = state / f"{_NAME}.new"
    fresh.write_text(json.dumps(document), encoding="utf-8")
    fresh.replace(state / _NAME)


def read_journal(state: Path, folder: Path) -> Journal | None:
    """The journal that was left behind; None where there is none. Raises `DocsgenError` if it cannot be used."""
    try:
        document = json.loads((state / _NAME).read_bytes())
    except FileNotFoundError:
        return None
    except ValueError as error:
        raise _unusable(state, "it is no JSON") from error
    try:
        output = document["output"]
        folders = tuple(made if made == "." else check_path(made) for made in document["folders"])
        steps = tuple(Step(check_path(path), old, new) for path, old, new in document["steps"])
    except (KeyError, TypeError, ValueError, AttributeError, DocsgenError) as error:
        raise _unusable(state, str(error)) from error
    if output != _relative(state, folder):
        raise _unusable(state, f"it is about the output {output!r}")
    return Journal(folders=folders, steps=steps)


def drop_journal(state: Path) -> None:
    """Say that the tree is whole."""
    (state / _NAME).unlink()


def _relative(state: Path, folder: Path) -> str:
    return Path(os.path.relpath(folder, state.parent)).as_posix()


def _unusable(state: Path, why: str) -> DocsgenError:
    return DocsgenError(
        f"an earlier run was cut short, and its journal cannot be used: {why}",
        where=f"{state.name}/{_NAME}",
        help="restore the output from version control, then remove the journal",
    )
