"""Type words of headings → types."""

import difflib
import re
from typing import NamedTuple

from docsgen.model import Type

_WORDS: dict[Type, str] = {
    "string": "string str text char character varchar nvarchar tinytext longtext charsequence enum uuid guid email"
    " binary bytes bytea base64 blob clob password iso8601"
    # A day, or a time of day, alone is no date and time.
    " date time localdate localtime",
    "integer": "integer int long short int8 int16 int32 int64 uint uint8 uint16 uint32 uint64 tinyint smallint"
    " mediumint bigint biginteger",
    "number": "number numeric decimal bigdecimal double float float32 float64 real",
    "boolean": "boolean bool",
    "datetime": "datetime date-time",
    "url": "url uri",
    "object": "object",
    "map": "map",
    # What each API writes in its own way: seconds or a date, a string with JSON in it or the value itself, a number or
    # its bytes. To take one of these for the type would refuse what is right.
    "any": "any mixed json jsonb timestamp localdatetime byte file",
}
# Of these, the ones that an API may as well show as an object with members.
_OR_OBJECTS = frozenset({"json", "jsonb", "timestamp", "file"})
_SCALARS: dict[str, Type] = {word: type_ for type_, words in _WORDS.items() for word in words.split()}
_ARRAY = re.compile(
    r"(?:array|list|set)(?:\s*<\s*(?P<items>.+?)\s*>|\s+of\s+(?P<of>.+))|(?P<suffixed>.+?)\s*\[\]", re.IGNORECASE
)
_BARE_ARRAY = re.compile(r"array|list", re.IGNORECASE)
_MAP = re.compile(r"(?:hash)?map\s*<.*>|dictionary(?:\s*<.*>)?|json ?object", re.IGNORECASE)
_NAMED = re.compile(r"[^\W\d_]\w*")
# The words of which a name may be a slip; shorter ones are too near to names of objects (Flat, Sort, Charge).
_USUAL = {
    word.casefold(): word
    for word in ("String", "Integer", "Number", "Boolean", "Datetime", "Double", "Decimal", "Numeric")
}
_NEAR = 0.8


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

    @property
    def named(self) -> str | None:
        """The name of the type, or of that of the innermost elements."""
        return self.items.named if self.items is not None else self.type_name

    @property
    def slip_of(self) -> str | None:
        """The usual word for a single value of which the name may be a slip."""
        near = difflib.get_close_matches((self.named or "").casefold(), _USUAL, n=1, cutoff=_NEAR)
        return _USUAL[near[0]] if near else None

    def as_unknown(self) -> "DeclaredType":
        """The type with any value in place of a named object's, be it as elements."""
        if self.items is None:
            return DeclaredType("any", known=False)
        return self._replace(items=self.items.as_unknown(), known=False)


# No type has as many words; arrays of arrays of … would be read one in the other.
_LONGEST = 500


def read_type(words: str, *, with_members: bool = False) -> DeclaredType:
    """Read the type words of a heading. A name that starts with a capital letter is an object of that type.

    Words that are neither are read as ``any`` and marked as not known. ``with_members``: members are shown below it.
    """
    words = " ".join(words.split())
    if len(words) > _LONGEST:
        return DeclaredType("any", known=False)
    if array := _ARRAY.fullmatch(words):
        items = read_type(array["items"] or array["of"] or array["suffixed"], with_members=with_members)
        return DeclaredType("array", None, items, items.known)
    if _BARE_ARRAY.fullmatch(words):
        return DeclaredType("array", None, DeclaredType("any"))
    if _MAP.fullmatch(words):
        return DeclaredType("map")
    scalar = _SCALARS.get(words.casefold())
    if with_members and words.casefold() in _OR_OBJECTS:
        return DeclaredType("object", words)
    if scalar is not None:
        return DeclaredType(scalar)
    if _NAMED.fullmatch(words) and not words[0].islower():
        return DeclaredType("object", words)
    return DeclaredType("any", known=False)
