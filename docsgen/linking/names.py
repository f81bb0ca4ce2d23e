"""Ids and anchors from titles."""

import re
import unicodedata

# Between a small letter and a capital, and before a word behind capitals; the plural IDs is one word.
_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z](?!s(?![a-z]))[a-z])")
_TITLE = re.compile(r"(?P<name>[^()]+?)\s*\((?P<variant>.+)\)", re.DOTALL)
_NOT_SLUG = re.compile(r"[^\w\- ]+")


def split_title(title: str) -> tuple[str, str | None]:
    """``name (Variant)`` → name and variant; without parentheses at the end, no variant."""
    match = _TITLE.fullmatch(title)
    return (match["name"], match["variant"].strip()) if match else (title, None)


def snake(text: str) -> str:
    """Words of any spelling → ``snake_case``: an identifier but for a digit in front, or empty."""
    lower = unicodedata.normalize("NFKC", _HUMP.sub("_", unicodedata.normalize("NFKC", text)).lower())
    words = "".join(char if f"_{char}".isidentifier() else "_" for char in lower)
    words = re.sub(r"__+", "_", words).strip("_")
    while words and not words[0].isidentifier() and not words[0].isdecimal():  # an accent, say, on nothing
        words = words[1:].lstrip("_")
    return words


def operation_id(name: str, variant: str | None) -> str:
    """The id of an operation, from nothing but its own title, so that other pages never change it.

    Empty where the title has no letter or digit.
    """
    made = "_".join(part for part in (snake(name), snake(variant or "")) if part)
    return f"op_{made}" if made and not made.isidentifier() else made


class Slugs:
    """Anchors of a page's headings, as the usual renderers make them: repeated ones are numbered."""

    def __init__(self) -> None:
        self._seen: dict[str, int] = {}

    def slug(self, heading: str) -> str:
        """The anchor of the next heading of the page."""
        base = _NOT_SLUG.sub("", heading.strip().lower()).replace(" ", "-")
        count = self._seen.get(base, 0)
        self._seen[base] = count + 1
        return f"{base}-{count}" if count else base
