"""What a sentence rule of a plugin may claim: facts that the model has, of types that can have them."""

import math
import re
import warnings
from collections.abc import Iterator
from typing import Any, NamedTuple

from docsgen.extending.conforming import misfit
from docsgen.model import Type
from docsgen.prose import CharactersClaim, Claim, DependencyClaim, Reading, Statement, Subject, ValuesClaim
from docsgen.prose.grammar import LONGEST_VALUE, MOST_ELEMENTS

_TEXTS: tuple[Type, ...] = ("string", "url", "any")
_WITH_LENGTHS: tuple[Type, ...] = ("string", "integer", "url", "datetime", "any")
_NUMBERS: tuple[Type, ...] = ("string", "integer", "number", "any")
_SINGLE: tuple[Type, ...] = ("string", "integer", "number", "boolean", "datetime", "url", "any")
_EVERY: tuple[Type, ...] = (*_SINGLE, "object", "array", "map")


class _Fact(NamedTuple):
    """What the value of a fact is, and the types of which it may be stated."""

    kind: Any
    types: tuple[Type, ...]


# Facts of a single value: of an array they are its elements'.
_OF_VALUES = {
    "min_length": _Fact(int, _WITH_LENGTHS),
    "max_length": _Fact(int, _WITH_LENGTHS),
    "minimum": _Fact(float, _NUMBERS),
    "maximum": _Fact(float, _NUMBERS),
    "pattern": _Fact(str, _TEXTS),
    "characters": _Fact(CharactersClaim, _TEXTS),
    "format": _Fact(str, _SINGLE),
    "const": _Fact(str, _SINGLE),
    "values": _Fact(ValuesClaim, _SINGLE),
}
_OF_PARAMETERS = {
    "default": _Fact(str, _SINGLE),
    "deprecated": _Fact(bool, _EVERY),
    "idempotency": _Fact(bool, _SINGLE),
    "min_items": _Fact(int, ("array",)),
    "max_items": _Fact(int, ("array",)),
}
_OF_MESSAGES = {"dependency": _Fact(DependencyClaim, _EVERY), "advisory": _Fact(str, _EVERY)}
_CONDITIONAL = ("requires", "forbids", "returned_if", "advised_if")
_MOST = dict.fromkeys(("min_length", "max_length"), LONGEST_VALUE) | dict.fromkeys(
    ("min_items", "max_items"), MOST_ELEMENTS
)
_RANGES = (("min_length", "max_length"), ("minimum", "maximum"), ("min_items", "max_items"))


def problem(reading: object, statement: Statement, subject: Subject) -> str | None:
    """What is wrong with what a rule gives for a sentence about ``subject``, in words; None where nothing is."""
    if reading is None:
        return None
    wrong = misfit(reading, Reading, "the reading")
    if wrong is not None:
        return wrong
    assert isinstance(reading, Reading)  # noqa: S101 - it is
    return next(_problems(reading, statement, subject), None)  # what follows a problem may rest on what it is about


def _problems(reading: Reading, statement: Statement, subject: Subject) -> Iterator[str]:
    if reading.verdict == "unexplained":
        yield "a sentence that it does not read is None"
    if reading.verdict == ("descriptive" if reading.claims else "enforced"):
        yield f"a reading that is {reading.verdict} has {len(reading.claims)} claims"
    if reading.rules:
        yield "docsgen itself says which rule has read a claim"
    known = {id(sentence) for sentence in statement.sentences}
    if any(id(item) not in known for item in reading.items):
        yield "its items are sentences of the statement's list"
    for claim in reading.claims:
        yield from _of_claim(claim, subject)
    stated = {claim.fact.removeprefix("items."): claim.value for claim in reading.claims}
    for low, high in _RANGES:
        least, most = stated.get(low), stated.get(high)
        if isinstance(least, int | float) and isinstance(most, int | float) and least > most:
            yield f"{low} {least} is more than {high} {most}"


def _of_claim(claim: Claim, subject: Subject) -> Iterator[str]:
    name = claim.fact.removeprefix("items.")
    own = _OF_MESSAGES if not subject.name else {**_OF_PARAMETERS, **_OF_MESSAGES}
    facts = {**own, **({f"{subject.valued}{name}": fact for name, fact in _OF_VALUES.items()} if subject.name else {})}
    fact = facts.get(claim.fact)
    if fact is None:
        yield f"{claim.fact!r:.40} is no fact of {'a message' if not subject.name else f'the type {subject.type}'}"
    else:
        yield from _misplaced(name, fact, subject)
        yield from filter(None, (misfit(claim.value, fact.kind, claim.fact),))
        why = _of_value(name, claim.value)
        if why is not None:
            yield f"{claim.fact} {why}"


def _misplaced(name: str, fact: _Fact, subject: Subject) -> Iterator[str]:
    of = subject.value_type if name in _OF_VALUES else subject.type
    if of not in fact.types:
        yield f"the type {of} has no {name}"


def _of_value(name: str, value: Any) -> str | None:
    if isinstance(value, DependencyClaim):
        return _of_dependency(value)
    if isinstance(value, bool):
        return None if value else "is true, or not claimed"
    if isinstance(value, float) and not math.isfinite(value):
        return "is no number"
    if name in _MOST and not 0 <= value <= _MOST[name]:
        return f"is none of 0 to {_MOST[name]}"
    if isinstance(value, ValuesClaim):
        return None if value.values and len(set(value.values)) == len(value.values) else "lists no values, or one twice"
    pattern = value.pattern if isinstance(value, CharactersClaim) else value if name == "pattern" else None
    return None if pattern is None else _of_pattern(pattern)


def _of_pattern(pattern: str) -> str | None:
    if not (pattern.startswith("^") and pattern.endswith("$")):
        return "is not anchored: it is ^…$"
    with warnings.catch_warnings():
        warnings.simplefilter("error")  # what Python may read otherwise some day is no pattern
        try:
            re.compile(pattern)
        except (re.error, Warning, RecursionError, OverflowError) as error:
            return f"is no regular expression: {error}"
    return None


def _of_dependency(claim: DependencyClaim) -> str | None:
    if claim.kind in _CONDITIONAL:
        return None if claim.condition is not None and claim.then is not None else "lacks its condition, or `then`"
    if claim.kind == "relational":
        fits = len(claim.names) == 2 and claim.operator in ("<", "<=", "==")
        return None if fits else "compares two names, by one of < <= =="
    return None if len(set(claim.names)) > 1 else "is a choice between two names or more"
