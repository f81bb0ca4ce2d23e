"""Limits in a wording that rules read, of types that cannot have them: how long a Boolean is, how many texts a text."""

from collections.abc import Iterator

from docsgen.model import Type
from docsgen.prose.bounds import ends_of
from docsgen.prose.facts import CharactersClaim, Claim, Subject
from docsgen.prose.registry import readings_of
from docsgen.prose.statements import Statement

WITHOUT: dict[str, tuple[Type, ...]] = {
    # An integer's length counts its digits; which of a number's are counted, nobody can tell.
    "length": ("number", "boolean", "object", "map", "array"),
    "range": ("boolean", "object", "map", "array", "datetime", "url"),
    "pattern": ("boolean", "object", "map", "array"),
    "elements": ("string", "integer", "number", "boolean", "datetime", "url", "object", "map"),
}
"""The types that cannot have a limit of each kind."""


def is_misfit(statement: Statement, subject: Subject) -> bool:
    """Whether a statement that no rule reads of its subject limits what a value of that type cannot have."""
    return any(
        _is_without(claim, subject)
        for other in _others(subject)
        for verdict in readings_of((statement,), other)
        if verdict.statement is statement
        for claim in verdict.reading.claims
    )


def _others(subject: Subject) -> Iterator[Subject]:
    """The subject, had it a type that can have limits."""
    single: tuple[Type, ...] = ("string", "integer")
    if subject.type == "array":
        yield from (subject._replace(items=type_) for type_ in single)
        return
    yield from (subject._replace(type=type_) for type_ in single)
    yield subject._replace(type="array", items="any")


def _is_without(claim: Claim, subject: Subject) -> bool:
    """Whether a claim is a limit, and the type of what it is about is one that cannot have it."""
    of_elements = claim.fact.startswith("items.")
    if of_elements and subject.type != "array":
        return False  # the elements are those that it would have as an array
    type_ = subject.value_type if of_elements else subject.type
    kinds = {end.scale for end in ends_of(claim)} if not isinstance(claim.value, CharactersClaim) else {"pattern"}
    return any(type_ in WITHOUT[kind] for kind in kinds)
