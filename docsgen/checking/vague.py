"""Values that samples give only for show: masked ones, blanks to fill in, and what stands for something left out."""

import re
from typing import Any

from docsgen.checking.places import holders

# What generators of samples write where nobody gave a value.
_TYPES = "string|str|text|integer|int|long|number|float|double|decimal|boolean|bool|object|array|list|date|datetime|url"
_MASKED = re.compile(
    r"\*\*"  # 2024****, ****
    r"|\.\.\.|…"  # cut short: eyJhbGciOi…
    r"|x{3}|X{3}"  # xxx, XXXX-XXXX
    r"|<[\w .:-]+>|\{[\w .:-]+\}"  # <your id>, {id}, ${id}, {{id}}
)
_BLANK = re.compile(rf"your(?:[ _-].*|[A-Z].*)|YOUR[ _-].*|%[A-Za-z_]+%|(?i:{_TYPES}|todo|tbd|placeholder)", re.DOTALL)
_ELLIPSIS = re.compile(r"\s*(?:\.{2,}|…+)\s*")
# JSON has no comments, so samples give them as members.
_REMARK = re.compile(r"//.*|#.*|_comments?_?", re.DOTALL)
_CHOICE = re.compile(r"\s*[|/]\s*|\s+or\s+|\s*,\s*")


def vague(value: object) -> bool:
    """Whether a value only says that one belongs here."""
    return isinstance(value, str) and (_MASKED.search(value) or _BLANK.fullmatch(value)) is not None


def vague_key(name: str) -> bool:
    """Whether a key only says that one belongs here, or that something is left out, or is a remark."""
    return any(
        found is not None for found in (_MASKED.search(name), _ELLIPSIS.fullmatch(name), _REMARK.fullmatch(name))
    )


def chooses(value: object, values: tuple[str, ...]) -> bool:
    """Whether a value lists values to choose from: ``A|B``."""
    return isinstance(value, str) and set(_CHOICE.split(value)) <= set(values)


def abridged(payload: dict[str, Any]) -> bool:
    """Whether a sample says that members or elements of it are left out."""
    return any(
        isinstance(inside, str) and _ELLIPSIS.fullmatch(inside) is not None
        for holder in holders(payload)
        for inside in holder  # keys of objects, elements of arrays
    )
