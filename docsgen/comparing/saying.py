"""A change in words."""

from typing import Any

from docsgen.comparing.catalogue import kind
from docsgen.comparing.change import Change

_FACTS = {
    "min_length": "minimum length",
    "max_length": "maximum length",
    "min_items": "least number of elements",
    "max_items": "largest number of elements",
    "type_name": "name of the type",
    "declared_type": "declared type",
    "value_notes": "notes on values",
    "result_codes": "result codes",
    "children": "members",
    "base_urls": "hosts",
}
_LONGEST = 160


def said(change: Change) -> str:
    """What a change says of its subject, on one line; the values in it are as the docs have them."""
    return kind(change.kind).says.format(old=shown(change.old), new=shown(change.new), fact=fact_words(change.fact))


def fact_words(fact: str) -> str:
    """A fact's name in words."""
    part, _, name = fact.rpartition(".")
    words = _FACTS.get(name, name.replace("_", " "))
    if part == "items":
        return f"elements' {words}"
    return f"{words} ({part})" if part else words


def shown(value: Any) -> str:
    """A value in words; a long one is cut."""
    if value is None:
        return "not stated"
    if isinstance(value, bool):
        return "so" if value else "not so"
    if isinstance(value, dict):
        return cut(", ".join(f"{key} {shown(each)}" for key, each in value.items()))
    if isinstance(value, list | tuple):
        return cut(", ".join(shown(each) for each in value)) or "none"
    return cut(" ".join(str(value).split())) or '""'


def cut(text: str) -> str:
    """A text of no more than so many characters."""
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
