"""Which texts the docs let a value be: its documented values, its limits and its type, held against each other."""

import math
import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from docsgen.exporting.patterns import usable
from docsgen.model import Constraints, Items, Parameter

_TEXTS = ("string", "url", "datetime")
_NUMBERS = ("integer", "number")
_NUMBER = re.compile(r"-?[0-9]+(\.[0-9]+)?", re.ASCII)
# The patterns that sentences give: one set of characters, and perhaps how many.
_COUNTED = re.compile(r"\^(?P<set>\[(?:[^\]\\]|\\.)+\])(?:\+|\{(?P<least>\d+)(?P<to>,(?P<most>\d+)?)?\})\$")
_SHOWN = 5

LIMITS = {
    "min_length": "minimum length",
    "max_length": "maximum length",
    "minimum": "minimum",
    "maximum": "maximum",
    "min_items": "minimum number of elements",
    "max_items": "maximum number of elements",
    "pattern": "pattern",
}
"""What each limit is called."""

_FACTS = {**LIMITS, "const": "fixed value"}


class Characters(NamedTuple):
    """What a pattern of one set of characters says: the set, and how many of them at least and at most.

    ``counted``: whether it says how many.
    """

    allowed: str
    least: int
    most: int | None
    counted: bool


def characters(pattern: str | None) -> Characters | None:
    """Read a pattern that is one set of characters and their number; None for any other, and for none."""
    found = _COUNTED.fullmatch(pattern or "")
    if found is None:
        return None
    least = found["least"]
    if least is None:
        return Characters(found["set"], 1, None, counted=False)
    most = int(found["most"]) if found["most"] else None
    return Characters(found["set"], int(least), most if found["to"] else int(least), counted=True)


def value_docs(parameter: Parameter) -> Constraints:
    """What the docs say of a single value: of an array's elements, or of the parameter itself."""
    if parameter.type == "array":
        return parameter.items or Items(type="any")
    return parameter


def excluded(docs: Constraints, text: str) -> str | None:
    """The fact that keeps a text from being the value; None where none does, as far as can be known.

    Of an array that is wanted of its elements (`value_docs`); of arrays in arrays nothing is known.
    """
    if docs.type in ("object", "map"):
        return "type"
    if docs.type == "array":
        return None
    if docs.type == "boolean":
        # Pages write True as well, and mean true.
        return None if text.casefold() in ("true", "false") else "type"
    number = _number(docs, text)
    if docs.type in _NUMBERS and number is None:
        return "type"
    if docs.const is not None and text != docs.const:
        return "const"
    if docs.enum is not None and text not in docs.enum:
        return "enum"
    return None if docs.type == "any" else next(_outside(docs, text, number), None)


def _outside(docs: Constraints, text: str, number: Decimal | None) -> Iterator[str]:
    """The limits that a text of a known type breaks."""
    length = len(text.lstrip("-")) if docs.type == "integer" else len(text)
    if docs.type != "number":
        if docs.min_length is not None and length < docs.min_length:
            yield "min_length"
        if docs.max_length is not None and length > docs.max_length:
            yield "max_length"
    if docs.type == "string" or number is not None:
        if docs.minimum is not None and (number is None or number < docs.minimum):
            yield "minimum"
        if docs.maximum is not None and (number is None or number > docs.maximum):
            yield "maximum"
    pattern = usable(docs.pattern) if docs.type in _TEXTS else None
    if pattern is not None and not re.fullmatch(pattern, text):
        yield "pattern"


def _number(docs: Constraints, text: str) -> Decimal | None:
    if docs.type in _NUMBERS:
        try:
            number = Decimal(text)
        except InvalidOperation:
            return None
        return number if number.is_finite() else None
    return Decimal(text) if docs.type == "string" and _NUMBER.fullmatch(text) else None


def values(docs: Constraints) -> frozenset[str] | None:
    """All texts that a value can be; None where the docs give no closed list of them."""
    listed = (docs.const,) if docs.const is not None else docs.enum
    if docs.type == "boolean" and listed is None:
        listed = ("true", "false")
    return None if listed is None else frozenset(text for text in listed if excluded(docs, text) is None)


def contradiction(docs: Constraints) -> tuple[str, str] | None:
    """Two facts that no value can fit together; None where one may."""
    for least, most in (("min_length", "max_length"), ("minimum", "maximum"), ("min_items", "max_items")):
        low, high = getattr(docs, least, None), getattr(docs, most, None)
        if low is not None and high is not None and low > high and _has(docs, least):
            return least, most
    return _of_integers(docs) or _of_digits(docs) or _of_characters(docs) or _of_values(docs)


def _has(docs: Constraints, fact: str) -> bool:
    """Whether values of this type can have the limit: a limit of a type that cannot have it forbids nothing."""
    if fact == "min_items":
        return docs.type == "array"
    return docs.type in (("string", *_NUMBERS) if fact == "minimum" else (*_TEXTS, "integer"))


def _of_integers(docs: Constraints) -> tuple[str, str] | None:
    """Limits between which no whole number lies."""
    if docs.type != "integer" or docs.minimum is None or docs.maximum is None:
        return None
    return ("minimum", "maximum") if math.ceil(docs.minimum) > math.floor(docs.maximum) else None


def _of_digits(docs: Constraints) -> tuple[str, str] | None:
    """A number that is too great for as many characters as there may be."""
    if docs.type not in ("string", "integer") or docs.minimum is None or docs.max_length is None:
        return None
    digits = len(str(math.floor(docs.minimum))) if docs.minimum >= 1 else 1
    return ("minimum", "max_length") if digits > docs.max_length else None


def _of_characters(docs: Constraints) -> tuple[str, str] | None:
    counted = characters(usable(docs.pattern)) if docs.type in _TEXTS else None
    if counted is None:
        return None
    if docs.max_length is not None and counted.least > docs.max_length:
        return "pattern", "max_length"
    if docs.min_length is not None and counted.most is not None and counted.most < docs.min_length:
        return "pattern", "min_length"
    return None


def _of_values(docs: Constraints) -> tuple[str, str] | None:
    """Documented values, each of which something else rules out."""
    if docs.type in ("object", "map"):
        return None
    fact, texts = ("enum", docs.enum or ()) if docs.const is None else ("const", (docs.const,))
    against = [excluded(docs, text) for text in texts]
    return (fact, against[0]) if against and against[0] is not None and None not in against else None


def stated(docs: Constraints, fact: str, type_words: str) -> str:
    """What the docs say of a fact, as a clause about "its" value. ``type_words``: how the page calls the type."""
    if fact == "type":
        return f"its type is {type_words}"
    if fact == "enum":
        return f"its documented values are {listed(docs.enum or ())}"
    return f"its {_FACTS[fact]} is {getattr(docs, fact)}"


def listed(texts: tuple[str, ...]) -> str:
    """Some texts in a row, the first few of many."""
    more = len(texts) - _SHOWN
    return ", ".join(texts[:_SHOWN]) + (f" and {more} more" if more > 0 else "")
