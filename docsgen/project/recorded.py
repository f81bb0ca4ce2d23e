"""The last release of a project's package, as its output folder has it."""

from collections.abc import Mapping
from dataclasses import dataclass

from docsgen.output import Folder, owned
from docsgen.project.tools import Tools
from docsgen.releasing import FOLDER, RECORD, Record, read_record


@dataclass(frozen=True)
class Recorded:
    """A record, and all files of it as they stand: path in the output folder → text."""

    record: Record
    files: Mapping[str, str]


def made_with(record: Record) -> Tools:
    """With what a release was made."""
    return Tools(record.docsgen, record.templates, record.plugins)


def recorded(folder: Folder, *, sound: bool = True) -> Recorded | None:
    """The last release; None where there was none.

    Raises `DocsgenError` for a record that is not as docsgen wrote it; unless it need not be ``sound``, as after a run
    that was killed: it is then the one that can be read, or none.
    """
    files = owned(folder, (RECORD, f"{FOLDER}/"), sound=sound)
    if RECORD not in files:
        return None
    return Recorded(read_record(files, folder.name), files)
