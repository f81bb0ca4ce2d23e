"""What a person has to say of the coming release: Markdown, for its section of the changelog."""

import re
from pathlib import Path

from docsgen.diagnostics import UsageProblem

_FENCE = re.compile(r" {0,3}(`{3,}|~{3,})")
_HEADING = re.compile(r" {0,3}##?(\s|$)")
_UNDERLINE = re.compile(r" {0,3}(=+|-+)\s*")
_FORBIDDEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u202a-\u202e\u2066-\u2069]")


def load_notes(path: Path, shown: str) -> str:
    """The notes in a file, which messages call ``shown``; empty where there is none.

    Raises `UsageProblem` for what cannot be read, and for what would end the section that the notes are to stand in.
    """
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n").strip("\n")
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise UsageProblem(f"the notes cannot be read: {error.strerror}", where=shown) from error
    except UnicodeDecodeError as error:
        raise UsageProblem("the notes are not UTF-8 text", where=shown) from error
    _check(text, shown)
    return "" if not text.strip() else "\n".join(line.rstrip() for line in text.split("\n"))


def _check(text: str, shown: str) -> None:
    fence, before = "", ""
    for number, line in enumerate(text.split("\n"), 1):
        where = f"{shown}:{number}"
        if _FORBIDDEN.search(line):
            raise UsageProblem("the notes hold a control character", where=where, help="take it out")
        mark = _FENCE.match(line)
        if fence:
            ends = mark is not None and mark[1].startswith(fence) and not line.strip().strip(fence[0])
            fence = "" if ends else fence
        elif mark:
            fence = mark[1]
        elif _HEADING.match(line) or (before.strip() and _UNDERLINE.fullmatch(line)):
            raise UsageProblem(
                "a heading of this level would end the section of the release",
                where=where,
                help="begin headings with ###",
            )
        before = "" if mark else line
    if fence:
        raise UsageProblem("a block of code is not closed", where=shown, help=f"close it with {fence}")
