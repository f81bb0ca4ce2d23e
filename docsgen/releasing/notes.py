"""What a person has to say of the coming release: Markdown, for its section of the changelog."""

import re
from pathlib import Path

from docsgen.diagnostics import UsageProblem
from docsgen.reading.passages import trouble, with_visible_breaks

_FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")


def load_notes(path: Path, shown: str) -> str:
    """The notes in a file, which messages call ``shown``; empty where there is none.

    Raises `UsageProblem` for what cannot be read, and for what would end the section that the notes are to stand in,
    or hide what stands behind it.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").rstrip("\n")
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise UsageProblem(f"the notes cannot be read: {error.strerror}", where=shown) from error
    except UnicodeDecodeError as error:
        raise UsageProblem("the notes are not UTF-8 text", where=shown) from error
    for number, line in enumerate(text.split("\n"), 1):
        if _FORBIDDEN.search(line):
            raise UsageProblem("the notes hold a control character", where=f"{shown}:{number}", help="take it out")
    found = trouble(text)
    if found is not None:
        raise UsageProblem(found.message, where=f"{shown}:{found.line}", help=found.help)
    return with_visible_breaks(text).strip("\n") if text.strip() else ""
