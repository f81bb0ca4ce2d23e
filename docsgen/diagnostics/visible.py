"""Text from outside, made fit for a terminal."""

import unicodedata


def visible(text: str) -> str:
    r"""Write every character that a terminal would act upon, hide or reorder as an escape (``\x1b``, ``\u202e``).

    Control, format, bidi, separator, surrogate and unassigned characters are concerned; spaces of every width stay.
    A newline becomes ``\n``: what comes out is one line.
    """
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() or unicodedata.category(char) == "Zs" else escape(char) for char in text)


def escape(char: str) -> str:
    """One character as a Python escape."""
    return char.encode("unicode_escape").decode("ascii")


def cells(text: str) -> int:
    """How many columns of a terminal ``text`` takes: wide East Asian characters count two, combining marks none."""
    if text.isascii():
        return len(text)
    return sum(_cell(char) for char in text)


def _cell(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1
