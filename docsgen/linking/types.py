"""Type words of headings → types."""

import re
from typing import NamedTuple

from docsgen.model import Type

_SCALARS: dict[str, Type] = {
    "string": "string",
    "str": "string",
    "text": "string",
    "char": "string",
    "varchar": "string",
    "enum": "string",
    "uuid": "string",
    "email": "string",
    "integer": "integer",
    "int": "integer",
    "long": "integer",
    "short": "integer",
    "int32": "integer",
    "int64": "integer",
    "biginteger": "integer",
    "number": "number",
    "numeric": "number",
    "decimal": "number",
    "bigdecimal": "number",
    "double": "number",
    "float": "number",
    "boolean": "boolean",
    "bool": "boolean",
    "datetime": "datetime",
    # A day alone is no date and time.
    "date": "string",
    "time": "string",
    "date-time": "datetime",
    "url": "url",
    "uri": "url",
    "object": "object",
    "map": "map",
    "any": "any",
}
_ARRAY = re.compile(
    r"(?:array|list|set)(?:\s*<\s*(?P<items>.+?)\s*>|\s+of\s+(?P<of>.+))|(?P<suffixed>.+?)\s*\[\]", re.IGNORECASE
)
_BARE_ARRAY = re.compile(r"array|list", re.IGNORECASE)
_MAP = re.compile(r"(?:hash)?map\s*<.*>|dictionary(?:\s*<.*>)?|json ?object", re.IGNORECASE)
_NAMED = re.compile(r"[^\W\d_]\w*")


class DeclaredType(NamedTuple):
    """What a type's words mean. ``items`` for arrays only. ``known`` is False where the words are a guess."""

    type: Type
    type_name: str | None = None
    items: "DeclaredType | None" = None
    known: bool = True

    @property
    def holds_members(self) -> bool:
        """Whether a value, or each element of an array, is an object with members of its own."""
        return self.type == "object" or (self.items is not None and self.items.type == "object")

    @property
    def member_type(self) -> str | None:
        """The name of the type that holds the members."""
        return self.items.type_name if self.items is not None else self.type_name


# No type has as many words; arrays of arrays of … would be read one in the other.
_LONGEST = 500


def read_type(words: str) -> DeclaredType:
    """Read the type words of a heading. A name that starts with a capital letter is an object of that type.

    Words that are neither are read as ``any`` and marked as not known.
    """
    words = " ".join(words.split())
    if len(words) > _LONGEST:
        return DeclaredType("any", known=False)
    if array := _ARRAY.fullmatch(words):
        items = read_type(array["items"] or array["of"] or array["suffixed"])
        return DeclaredType("array", None, items, items.known)
    if _BARE_ARRAY.fullmatch(words):
        return DeclaredType("array", None, DeclaredType("any"))
    if _MAP.fullmatch(words):
        return DeclaredType("map")
    scalar = _SCALARS.get(words.casefold())
    if scalar is not None:
        return DeclaredType(scalar)
    if _NAMED.fullmatch(words) and not words[0].islower():
        return DeclaredType("object", words)
    return DeclaredType("any", known=False)
