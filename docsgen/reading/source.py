"""Bytes of a page → text, and the characters in it that nobody should meet unawares."""

import re
from collections.abc import Iterator

_SUSPICIOUS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
# Every line must look like YAML: a page may also begin with a rule that is one, and be all content.
_FRONT_MATTER = re.compile(
    r"---[ \t]*\n"
    r"(?=[\w.-]+[ \t]*:|(?:---|\.\.\.)[ \t]*(?:\n|\Z))"
    r"(?:(?:[\w.-]+[ \t]*:(?:[ \t][^\n]*)?|[ \t]+[^\n]*|- [^\n]*|# [^\n]*)?\n){0,200}?"
    r"(?:---|\.\.\.)[ \t]*(?:\n|\Z)"
)


class Unreadable(ValueError):
    """The bytes are no UTF-8 text. ``line`` is where they stop being it, counted from 1."""

    def __init__(self, message: str, line: int) -> None:
        super().__init__(message)
        self.line = line


def decode(data: bytes) -> str:
    r"""Decode a page: UTF-8 with or without a byte order mark, line ends made ``\n``, YAML front matter blanked.

    Blanking keeps every line where it was. Raises `Unreadable`.
    """
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = _one_kind_of_line_end(data[: error.start].decode()).count("\n") + 1
        raise Unreadable(f"byte 0x{data[error.start]:02x} is not UTF-8", line) from error
    text = _one_kind_of_line_end(text)
    front = _FRONT_MATTER.match(text)
    if front is not None:
        text = "\n" * front[0].count("\n") + text[front.end() :]
    return text


def _one_kind_of_line_end(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def suspicious(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield line, column and the character itself for NUL, control and bidi characters, the first of each line."""
    if _SUSPICIOUS.search(text) is None:
        return
    for number, line in enumerate(text.split("\n"), 1):
        match = _SUSPICIOUS.search(line)
        if match is not None:
            yield number, match.start() + 1, match[0]
