"""Bytes of a page → text, and the characters in it that nobody should meet unawares."""

import re
from collections.abc import Iterator

_SUSPICIOUS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
_FRONT_MATTER = re.compile(r"---[ \t]*\n(?:[^\n]*\n){0,200}?(?:---|\.\.\.)[ \t]*(?:\n|\Z)")


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
        line = data.count(b"\n", 0, error.start) + 1
        raise Unreadable(f"byte 0x{data[error.start]:02x} is not UTF-8", line) from error
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    front = _FRONT_MATTER.match(text)
    if front is not None:
        text = "\n" * front[0].count("\n") + text[front.end() :]
    return text


def suspicious(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield line, column and the character itself for NUL, control and bidi characters, one a line at the most."""
    for match in _SUSPICIOUS.finditer(text):
        start = text.rfind("\n", 0, match.start()) + 1
        yield text.count("\n", 0, start) + 1, match.start() - start + 1, match[0]
