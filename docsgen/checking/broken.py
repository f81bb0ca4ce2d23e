"""How a value breaks what is documented of it, in words."""

import re
from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Self

from docsgen.checking.vague import chooses
from docsgen.diagnostics.visible import visible
from docsgen.exporting.judge import text_of
from docsgen.exporting.patterns import usable
from docsgen.model import Constraints, Parameter

_LONG = 60
_MANY = 6

# What ISO 8601 allows and our own validators do not is no fault of a sample: dates alone, the basic form, no offset.
_DATE = r"\d{4}(?:-?(?:0[1-9]|1[0-2])(?:-?(?:0[1-9]|[12]\d|3[01]))?|-?W[0-5]\d(?:-?[1-7])?|-?[0-3]\d\d)?"
_TIME = r"(?:[01]\d|2[0-4])(?::?[0-5]\d(?::?(?:[0-5]\d|60))?)?(?:[.,]\d+)?(?:Z|[+−-][01]\d(?::?[0-5]\d)?)?"
_ISO = re.compile(rf"{_DATE}(?:T{_TIME})?", re.ASCII)
_SPELLED = {"integer": r"-?[0-9]+", "number": r"-?[0-9]+(\.[0-9]+)?", "boolean": "true|false"}


class Written(float):
    """A number that is shown as a sample writes it: ``1e2`` is no ``100.0``."""

    _text: str

    def __new__(cls, text: str) -> Self:
        """Read a number in JSON."""
        made = super().__new__(cls, text)
        made._text = text
        return made

    def __str__(self) -> str:
        return self._text


def said(text: str) -> str:
    """Text from a page as a message shows it: one line, not too long, and set off from the words around it."""
    if not text:
        return '`""`'
    short = visible(text[: _LONG + 1])
    return f"`{short}`" if len(short) <= _LONG else f"`{short[: _LONG - 1]}…`"


def listed(values: Iterable[str], word: str = "and") -> str:
    """Values in words: ```A`, `B` and `C` ``."""
    *most, last = [said(value) for value in values]
    return f"{', '.join(most)} {word} {last}" if most else last


def kind_of(value: Any) -> str:
    """What kind of JSON value it is, with the value where it is short."""
    if value is None:
        return "null"
    if isinstance(value, dict | list):
        return "an object" if isinstance(value, dict) else "an array"
    if isinstance(value, bool):
        return f"the boolean {said(text_of(value))}"
    if value == "":
        return "an empty string"
    return f"the {'string' if isinstance(value, str) else 'number'} {said(text_of(value))}"


def _is(value: Any) -> str:
    return "is empty" if value == "" else f"is {said(text_of(value))}"


def spells(docs: Constraints, value: Any) -> bool:
    """Whether a string spells a value of the documented type, as a page that sends everything as strings has it."""
    form = _SPELLED.get(docs.type)
    return form is not None and isinstance(value, str) and re.fullmatch(form, value, re.ASCII) is not None


def in_words(rule: str, docs: Constraints, value: Any) -> str | None:
    """What a value has against one documented rule, to be put behind its name; None where that is nothing for sure."""
    return _WORDS[rule](docs, value)


def _type(docs: Constraints, value: Any) -> str | None:
    if docs.type == "datetime" and docs.format is None:
        return None  # the page names a date and does not say how it is written
    if docs.type == "string" and isinstance(value, str):
        return f"is {kind_of(value)}, and the documented limits are those of a number"
    declared = docs.declared_type if isinstance(docs, Parameter) else docs.type_name or docs.type
    return f"is {kind_of(value)}, the documented type is {said(declared)}"


def _length(docs: Constraints, value: Any) -> int:
    if docs.type != "integer":
        return len(text_of(value))
    # 5.0 and 1e2 are integers too.
    return len(text_of(int(value) if isinstance(value, float) else value).lstrip("-"))


def _counted(number: int, word: str) -> str:
    return f"{number} {word}{'' if number == 1 else 's'}"


def _unit(docs: Constraints) -> str:
    return "digit" if docs.type == "integer" else "character"


def _max_length(docs: Constraints, value: Any) -> str | None:
    length = _length(docs, value)
    if docs.max_length is None or length <= docs.max_length:
        return None
    return f"has {_counted(length, _unit(docs))}, the documented limit is {docs.max_length}"


def _min_length(docs: Constraints, value: Any) -> str | None:
    length = _length(docs, value)
    if docs.min_length is None or length >= docs.min_length:
        return None
    return f"has {_counted(length, _unit(docs))}, the documented minimum is {docs.min_length}"


def _maximum(docs: Constraints, value: Any) -> str | None:
    if docs.maximum is None or Decimal(text_of(value)) <= Decimal(str(docs.maximum)):
        return None
    return f"is {said(text_of(value))}, the documented maximum is {docs.maximum}"


def _minimum(docs: Constraints, value: Any) -> str | None:
    if docs.minimum is None or Decimal(text_of(value)) >= Decimal(str(docs.minimum)):
        return None
    return f"is {said(text_of(value))}, the documented minimum is {docs.minimum}"


def _pattern(docs: Constraints, value: Any) -> str | None:
    pattern = usable(docs.pattern)
    if pattern is None or re.fullmatch(pattern, value):
        return None
    return f"{_is(value)}, the documented form is {said(pattern)}"


def _max_items(docs: Constraints, value: Any) -> str | None:
    if not isinstance(docs, Parameter) or docs.max_items is None or len(value) <= docs.max_items:
        return None
    return f"has {_counted(len(value), 'element')}, the documented limit is {docs.max_items}"


def _min_items(docs: Constraints, value: Any) -> str | None:
    if not isinstance(docs, Parameter) or docs.min_items is None or len(value) >= docs.min_items:
        return None
    return f"has {_counted(len(value), 'element')}, the documented minimum is {docs.min_items}"


def _format(docs: Constraints, value: Any) -> str | None:
    if docs.format != "iso-8601" or _ISO.fullmatch(value):
        return None
    return f"{_is(value)}, which is no date and time as ISO 8601 writes them"


def _enum(docs: Constraints, value: Any) -> str | None:
    if docs.enum is None or value == "" or is_among(value, docs.enum) or chooses(value, docs.enum):
        return None  # an empty string is left out rather than a value
    if len(docs.enum) == 1:
        return _const_words(value, docs.enum[0])
    if len(docs.enum) > _MANY:
        return f"is {said(text_of(value))}, which is none of the {len(docs.enum)} documented values"
    return f"is {said(text_of(value))}, the documented values are {listed(docs.enum)}"


def _const(docs: Constraints, value: Any) -> str | None:
    if docs.const is None or value == "" or is_among(value, (docs.const,)):
        return None
    return _const_words(value, docs.const)


def _const_words(value: Any, documented: str) -> str:
    return f"is {said(text_of(value))}, the documented value is {said(documented)}"


def is_among(value: Any, values: Iterable[str]) -> bool:
    """Whether a value is one of the documented ones, which are text: 0.5 is ``0.50``, and true is ``True``."""
    text = text_of(value)
    if isinstance(value, str):
        return text in values
    if isinstance(value, bool):
        return text in (documented.lower() for documented in values)
    return any(_is_number(value, documented) for documented in values)


def _is_number(value: Any, documented: str) -> bool:
    try:
        return Decimal(text_of(value)) == Decimal(documented)
    except InvalidOperation:
        return False


_WORDS: Mapping[str, Callable[[Constraints, Any], str | None]] = {
    "type": _type,
    "min_length": _min_length,
    "max_length": _max_length,
    "minimum": _minimum,
    "maximum": _maximum,
    "pattern": _pattern,
    "min_items": _min_items,
    "max_items": _max_items,
    "format": _format,
    "enum": _enum,
    "const": _const,
}
