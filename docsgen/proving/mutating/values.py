"""What the docs say of one value, broken: its type, limits, pattern and documented values."""

import re
from collections.abc import Iterator, Sequence
from itertools import count, islice
from typing import Generic, NamedTuple, TypeVar

from msgspec.structs import replace

from docsgen.emitting.patterns import matching
from docsgen.exporting.patterns import usable
from docsgen.model import Constraints, Type

Docs = TypeVar("Docs", bound=Constraints)
LIMITS = ("min_length", "max_length", "minimum", "maximum")
_MANY = 8
_LONGEST = 18
"""Digits of the longest integer that a text can become; no language has limits for longer ones."""

_OTHER: dict[Type, Type] = {
    "string": "integer",
    "integer": "string",
    "number": "string",
    "boolean": "string",
    "datetime": "integer",
    "url": "integer",
    "object": "string",
    "array": "object",
    "map": "string",
    "any": "string",
}


class Variant(NamedTuple, Generic[Docs]):
    """A value with one fact broken."""

    kind: str
    fact: str
    what: str
    docs: Docs


def variants(docs: Docs) -> Iterator[Variant[Docs]]:
    """Every way to break what is said of a value."""
    yield Variant("type", "type", f"type {docs.type} → {_OTHER[docs.type]}", _retyped(docs, _OTHER[docs.type]))
    if docs.type == "datetime":
        yield Variant("format", "format", "format dropped", replace(docs, type="string"))
    for fact in LIMITS:
        yield from limited(docs, fact)
    yield from _patterns(docs)
    yield from _fixed(docs)
    yield from _enumerated(docs)


def limited(docs: Docs, fact: str) -> Iterator[Variant[Docs]]:
    """A limit that is one less, one more, or not there."""
    limit = getattr(docs, fact)
    if limit is None:
        return
    for other in (limit - 1, limit + 1):
        if other >= 0 or fact in ("minimum", "maximum"):
            yield Variant("limit", fact, f"{fact} {limit} → {other}", replace(docs, **{fact: other}))
    yield Variant("limit", fact, f"{fact} {limit} dropped", replace(docs, **{fact: None}))


def others(docs: Constraints, taken: Sequence[str]) -> Iterator[str]:
    """Values, one at the most, that a parameter may have in the place of those that are ``taken``.

    That is another documented one where there is any; else what is close to the first of them.
    """
    first = next(iter(taken), "")
    near: Iterator[str] = iter((first.swapcase(), f"{first}_"))
    if docs.type == "boolean":
        near = iter(("true", "false"))
    elif docs.type in ("integer", "number"):
        near = map(str, count())
    documented = (value for value in docs.enum or () if value not in taken)
    yield from islice((value for values in (documented, near) for value in values if value not in taken), 1)


def _retyped(docs: Docs, kind: Type) -> Docs:
    if kind != "integer":
        return replace(docs, type=kind)
    lengths = (docs.min_length, docs.max_length)
    least, most = (None if length is None or length > _LONGEST else length for length in lengths)
    return replace(docs, type=kind, min_length=least, max_length=most)


def _patterns(docs: Docs) -> Iterator[Variant[Docs]]:
    if docs.pattern is None:
        return
    for other in islice(_differing(docs.pattern), 1):
        yield Variant("pattern", "pattern", f"pattern {docs.pattern} → {other}", replace(docs, pattern=other))
    yield Variant("pattern", "pattern", f"pattern {docs.pattern} dropped", replace(docs, pattern=None))


_BOUND = re.compile(r"(\d+)\}")


def _differing(pattern: str) -> Iterator[str]:
    """Patterns, the closest first, that can be enforced and fit other texts; none for one that cannot be."""
    more = _BOUND.sub(lambda found: f"{int(found[1]) + 1}}}", pattern, count=1)
    head = pattern.removesuffix("$")
    for other in (more, *(f"{head}{tail}{pattern[len(head) :]}" for tail in ("~?", "~"))):
        if usable(pattern) and usable(other) and _differ(pattern, other):
            yield other


def _differ(one: str, other: str) -> bool:
    """Whether a text is found that fits only one of two patterns."""
    shortest = [matching(one) or "", matching(other) or ""]
    least = len(shortest[1])
    longer = [text for length in range(least, least + 40) if (text := matching(other, length)) is not None]
    tried = [*shortest, *longer, *(f"{text}~" for text in shortest)]
    return any(bool(re.fullmatch(one, text)) != bool(re.fullmatch(other, text)) for text in tried)


def _fixed(docs: Docs) -> Iterator[Variant[Docs]]:
    if docs.const is None:
        return
    for other in others(docs, (docs.const,)):
        yield Variant("const", "const", f"const {docs.const!r} → {other!r}", replace(docs, const=other))
    yield Variant("const", "const", f"const {docs.const!r} dropped", replace(docs, const=None))


def _enumerated(docs: Docs) -> Iterator[Variant[Docs]]:
    if docs.known_values and docs.enum is None:
        yield Variant("enum", "known_values", "enum closed", replace(docs, enum=docs.known_values))
    if docs.enum is None:
        return
    members = tuple(dict.fromkeys(docs.enum))
    if len(members) > _MANY:
        members = (members[0], members[len(members) // 2], members[-1])
    for member in members:
        # A value of which nothing is documented is open.
        left = tuple(value for value in docs.enum if value != member) or None
        yield Variant("enum", "enum", f"enum without {member!r}", replace(docs, enum=left))
    for other in others(docs, docs.enum):
        yield Variant("enum", "enum", f"enum with {other!r}", replace(docs, enum=(*docs.enum, other)))
