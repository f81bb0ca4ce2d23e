"""The journal of the final step: what was about to happen to which file."""

import json
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from docsgen.diagnostics import DocsgenError
from docsgen.output.files import create, sync, sync_folders
from docsgen.output.paths import check_path

_NAME = "journal.json"
_TOKEN = re.compile("[0-9a-f]{16}")
_DIGEST = re.compile("[0-9a-f]{64}")


@dataclass(frozen=True)
class Step:
    """One file: ``old`` and ``new`` are its SHA-256 before and after, None where it is not there."""

    path: str
    old: str | None
    new: str | None


@dataclass(frozen=True)
class Journal:
    """``steps`` in their order; ``folders`` that did not exist before, parents first.

    ``above``: how many of the output folder's own parents did not exist either. ``token``: is in the names of files
    that stand in the output folder for a moment, so that nobody else's has such a name.
    """

    folders: tuple[str, ...]
    steps: tuple[Step, ...]
    above: int
    token: str

    def aside(self, number: int) -> str:
        """The name that the file of a step may have for a moment."""
        return f".docsgen-{self.token}-{number}"


def unfinished(state: Path) -> bool:
    """Whether a run was cut short in its final step, or is in it."""
    return (state / _NAME).exists()


def write_journal(state: Path, folder: Path, journal: Journal) -> None:
    """Write the journal in one step; from now on the tree may be a mixture."""
    document = {
        "output": _relative(state, folder),
        "above": journal.above,
        "token": journal.token,
        "folders": journal.folders,
        "steps": [[step.path, step.old, step.new] for step in journal.steps],
    }
    fresh = state / f"{_NAME}.new"
    fresh.unlink(missing_ok=True)
    create(fresh, json.dumps(document).encode())
    sync([fresh])
    fresh.replace(state / _NAME)
    sync_folders([state])


def read_journal(state: Path, folder: Path) -> Journal | None:
    """The journal that was left behind; None where there is none. Raises `DocsgenError` if it cannot be used."""
    try:
        document = json.loads((state / _NAME).read_bytes())
    except FileNotFoundError:
        return None
    except (ValueError, RecursionError) as error:
        raise unusable(state, "it is no JSON") from error
    try:
        journal = _parse(document)
        output = str(document["output"])
    except (KeyError, TypeError, ValueError, DocsgenError) as error:
        raise unusable(state, str(error)) from error
    if output != _relative(state, folder):
        raise DocsgenError(
            f"an earlier run, which was to write {output!r}, was cut short",
            where=f"{state.name}/{_NAME}",
            help="run `docsgen generate` with the config that it had; or restore that folder from version control and "
            "remove the journal",
        )
    return journal


def drop_journal(state: Path) -> None:
    """Say that the tree is whole."""
    (state / _NAME).unlink()
    sync_folders([state])


def unusable(state: Path, why: str) -> DocsgenError:
    """What is to be said of a journal by which the old tree cannot be had back."""
    return DocsgenError(
        f"an earlier run was cut short, and its journal cannot be used: {why}",
        where=f"{state.name}/{_NAME}",
        help="restore the output from version control, then remove the journal",
    )


def _parse(document: Mapping[str, Any]) -> Journal:
    return Journal(
        folders=tuple(made if made == "." else check_path(made) for made in document["folders"]),
        steps=tuple(Step(check_path(path), _digest(old), _digest(new)) for path, old, new in document["steps"]),
        above=int(document["above"]),
        token=_matching(_TOKEN, document["token"]),
    )


def _digest(value: Any) -> str | None:
    return None if value is None else _matching(_DIGEST, value)


def _matching(form: re.Pattern[str], value: str) -> str:
    if not form.fullmatch(value):
        raise ValueError(f"{value[:20]!r} is not what it should be")
    return value


def _relative(state: Path, folder: Path) -> str:
    return Path(os.path.relpath(folder, state.parent)).as_posix()
