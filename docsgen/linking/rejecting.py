"""Documented values and limits that cannot both be right: the limit yields, and so does a default that is no value."""

import re
from collections.abc import Callable, Iterator, Mapping
from decimal import Decimal
from typing import Any, NamedTuple

from docsgen.diagnostics import Finding, Note, finding
from docsgen.linking.facts import Owner
from docsgen.linking.suggestions import entry
from docsgen.model import Evidence, Span
from docsgen.reading import Page

_NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")
_SHOWN = 5


class _Limit(NamedTuple):
    """A limit: which values it rejects, and what is then said of these."""

    rejects: Callable[[str, Any], bool]
    words: str


def _is_above(value: str, most: float) -> bool:
    return _NUMBER.fullmatch(value) is not None and Decimal(value) > Decimal(str(most))


def _is_below(value: str, least: float) -> bool:
    return _NUMBER.fullmatch(value) is not None and Decimal(value) < Decimal(str(least))


_LIMITS: Mapping[str, _Limit] = {
    "max_length": _Limit(lambda value, most: len(value) > most, "longer than the documented limit of {} characters"),
    "min_length": _Limit(lambda value, least: len(value) < least, "shorter than the documented limit of {} characters"),
    "maximum": _Limit(_is_above, "above the documented maximum of {}"),
    "minimum": _Limit(_is_below, "below the documented minimum of {}"),
}

YIELDING = frozenset({*_LIMITS, *(f"items.{fact}" for fact in _LIMITS), "default"})
"""The facts that yield to a documented value."""


def drop_rejecting(
    values: dict[str, Any], withheld: Mapping[str, Any], evidence: tuple[Evidence, ...], page: Page, owner: Owner
) -> Iterator[Finding]:
    """Take away what a documented value speaks against, be it one that is in doubt, and tell of it."""
    told = _Teller(evidence, page, owner)
    allowed = values.get("enum")
    default = values.get("default")
    if allowed and default is not None and default not in allowed:
        del values["default"]
        words = f"the default {default!r} is none of the valid values"
        yield told.of("default", words, "the default", ("enum",))
    for prefix in ("", "items."):
        for name, limit in _LIMITS.items():
            fact = prefix + name
            documented = _documented({**withheld, **values}, prefix)
            bad = {value: source for value, source in documented.items() if _rejects(limit, value, values.get(fact))}
            if bad:
                words = f"{_listed(list(bad))} {limit.words.format(values.pop(fact))}"
                yield told.of(fact, words, "the limit", tuple(dict.fromkeys(bad.values())))


def _rejects(limit: _Limit, value: str, number: object) -> bool:
    return number is not None and limit.rejects(value, number)


def _documented(values: Mapping[str, Any], prefix: str) -> dict[str, str]:
    """Each value that is documented, with the fact that it is of."""
    found: dict[str, str] = {}
    for fact in (f"{prefix}enum", f"{prefix}known_values", f"{prefix}const", "default"):
        stated = values.get(fact) or ()
        for value in (stated,) if isinstance(stated, str) else stated:
            found.setdefault(value, fact)
    return found


def _listed(bad: list[str]) -> str:
    shown = [repr(value) for value in bad[:_SHOWN]] + [f"{len(bad) - _SHOWN} more"] * (len(bad) > _SHOWN)
    if len(shown) == 1:
        return f"the documented value {shown[0]} is"
    return f"the documented values {', '.join(shown[:-1])} and {shown[-1]} are"


class _Teller:
    """Makes the findings about one parameter."""

    def __init__(self, evidence: tuple[Evidence, ...], page: Page, owner: Owner) -> None:
        self._evidence = evidence
        self._page = page
        self._owner = owner

    def of(self, fact: str, words: str, what: str, against: tuple[str, ...]) -> Finding:
        """The finding that a fact is left out, with the places of the facts that speak against it."""
        span, *_ = self._places((fact,))
        return finding(
            "limit-rejects-value",
            span,
            words,
            help=f"correct {what} or the valid values on the page; until then {what} is left out",
            notes=tuple(self._note(place, what) for place in self._places(against) if place != span),
            suggestion=entry({fact: None}, **self._owner._asdict()),
            source_line=self._page.line(span.line),
        )

    def _note(self, place: Span, what: str) -> Note:
        return Note(place, f"here is what speaks against {what}", self._page.line(place.line))

    def _places(self, facts: tuple[str, ...]) -> tuple[Span, ...]:
        return tuple(dict.fromkeys(proof.span for fact in facts for proof in self._evidence if proof.fact == fact))
