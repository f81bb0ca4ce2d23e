"""The baseline: a file of findings that were there before, so that only new ones are told of.

It is JSON with one finding a line, sorted, so that changes of it can be read. Pages are named from its own folder.
"""

import json
import os
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from docsgen.diagnostics import NAMES, Finding, Known, Place, Span, UsageProblem, silenceable
from docsgen.diagnostics.fingerprints import fingerprint

_VERSION = 1
_FINGERPRINT = re.compile(r'"fingerprint": "([0-9a-f]+)"')
_ANEW = "write it anew with: docsgen lint --write-baseline"


def place_from(path: Path, root: Path) -> Place:
    """How a baseline at ``path`` names pages: from its folder. ``root``: where the names of findings begin."""
    folder = os.path.abspath(path.parent)  # noqa: PTH100 - a link is a name like any other
    base = os.path.abspath(root)  # noqa: PTH100
    return lambda file: Path(os.path.relpath(os.path.join(base, file), folder)).as_posix()  # noqa: PTH118


def text_of(findings: Sequence[Finding], place: Place) -> tuple[str, int]:
    """The baseline that lists ``findings``, and how many those are.

    Left out are errors, which cannot be silenced, and what is to be said of silencers.
    """
    rows = [
        {"file": place(found.span.file), "name": found.name, "fingerprint": fingerprint(found, place)}
        for found in findings
        if silenceable(found.name) and found.name != "unused-silencer"
    ]
    rows.sort(key=lambda row: (row["file"], row["name"], row["fingerprint"]))
    lines = ",\n".join(f"    {json.dumps(row, ensure_ascii=False)}" for row in rows)
    inside = f"\n{lines}\n  " if rows else ""
    return f'{{\n  "version": {_VERSION},\n  "findings": [{inside}]\n}}\n', len(rows)


def write_baseline(path: Path, findings: Sequence[Finding], root: Path) -> int:
    """Write the baseline that lists ``findings``, and return how many of them it does list.

    ``root``: where the names of findings begin. Raises `OSError`, and `UsageProblem` where there is a file of another
    kind: whatever it is, it is not ours.
    """
    text, number = text_of(findings, place_from(path, root))
    if path.exists() and path.stat().st_size and not _is_baseline(path):
        raise UsageProblem(
            "the file is there, and is no baseline: it is left as it is",
            where=path.as_posix(),
            help="name another one: docsgen lint --write-baseline FILE",
        )
    path.write_text(text, encoding="utf-8", newline="\n")
    return number


def load_baseline(path: Path, shown: str, root: Path) -> Mapping[str, Known]:
    """Read a baseline: what it lists, by fingerprint. Raises `UsageProblem` where it is none.

    ``shown``: the name by which messages call it. ``root``: where the names of findings begin.
    """
    try:
        text = path.read_bytes().decode("utf-8")
        document = json.loads(text)
    except FileNotFoundError as error:
        raise UsageProblem(
            "there is no such baseline", where=shown, help="write it with: docsgen lint --write-baseline"
        ) from error
    except OSError as error:
        raise UsageProblem(f"the baseline cannot be read: {error.strerror}", where=shown) from error
    except (ValueError, RecursionError) as error:
        raise UsageProblem(f"the baseline is not JSON: {error}", where=shown, help=_ANEW) from error
    rows = document.get("findings") if isinstance(document, dict) and document.get("version") == _VERSION else None
    if not isinstance(rows, list) or not all(_is_row(row) for row in rows):
        raise UsageProblem("the file is no baseline of this version", where=shown, help=_ANEW)
    places = {
        match[1]: (number, line)
        for number, line in enumerate(text.split("\n"), 1)
        if (match := _FINGERPRINT.search(line)) is not None
    }
    folder = os.path.abspath(path.parent)  # noqa: PTH100
    base = os.path.abspath(root)  # noqa: PTH100
    known: dict[str, Known] = {}
    for row in rows:
        if row["name"] not in NAMES:
            continue  # of a plugin that does not act here
        line, source_line = places.get(row["fingerprint"], (1, ""))
        file = Path(os.path.relpath(os.path.join(folder, row["file"]), base)).as_posix()  # noqa: PTH118
        span = Span(shown, line, 1, line, len(source_line) + 1)
        known[row["fingerprint"]] = Known(row["name"], file, span, source_line)
    return known


def _is_baseline(path: Path) -> bool:
    try:
        document = json.loads(path.read_bytes())
    except (ValueError, RecursionError):
        return False
    return isinstance(document, dict) and {"version", "findings"} <= document.keys()


def _is_row(row: Any) -> bool:
    return (
        isinstance(row, dict)
        and all(isinstance(row.get(key), str) for key in ("file", "name", "fingerprint"))
        and (row["name"] in NAMES.values() or "/" in row["name"])
    )
