"""What the rules of the form "main clause when condition" share."""

import re
from collections.abc import Sequence

from docsgen.model import Condition, DependencyKind, Equals, NotEquals, Present, SentenceClass
from docsgen.prose.conditions import OUTSIDE, WHEN_ITEM, Read, read_condition, read_list, read_listed_values
from docsgen.prose.facts import SELF, Claim, DependencyClaim, Reading
from docsgen.prose.grammar import match, names_anything, names_in, pattern, trimmed
from docsgen.prose.statements import Statement
from docsgen.reading.sentences import Shape

CUES = ("when", "if ", "unless", "in case", "once ", "provided that", "as long as", "following", ":")
"""Words of which a sentence with a condition has one."""

_WORD = r"(?P<word>only when|only if|if and only if|whenever|when|if|unless|in case|once|provided that|as long as)"
# A main clause that holds for a part of the world only: "is required for every payment after the first when …".
_SCOPE = r"(?P<scope> (?:for|in|on|by) @plain?)?"
# What stands before a list: one of the following conditions is met, or all of them are.
_LIST_LEAD = (
    r"(?:(?P<any>(?:any |at least )?one(?: or more)? of|any(?: of)?|either of)|(?P<all>all(?: of)?|both of))"
    r"(?: the following(?: conditions?)?| the conditions? below)(?: (?:is|are) (?:met|satisfied|true|fulfilled))?\s*:?"
)
_CASES = r"(?: in (?:any|one|either) of the following (?:cases|scenarios|situations)| in the following (?:cases|scenarios|situations))?\s*:?"


def read_when(
    statement: Statement, mains: Sequence[str], kind: DependencyKind | None, verdict: SentenceClass
) -> Reading | None:
    """Read "main clause + when/if/unless + condition", either first, or a main clause and a list of conditions.

    ``mains`` are patterns for the main clause, which is about the parameter itself or about those that its group
    ``then`` names. A condition about the outside makes the statement an advisory; ``kind`` None makes any one.
    """
    for main in mains:
        found = _condition_of(statement, main)
        if found is None:
            continue
        then, condition = found
        if condition is None:
            return None
        if kind is None or isinstance(condition, str):
            return advisory(statement)
        claims = tuple(Claim("dependency", DependencyClaim(kind, condition, name)) for name in then)
        return Reading(claims, verdict, tuple(item.sentences[0] for item in statement.items))
    return None


def _condition_of(statement: Statement, main: str) -> tuple[tuple[str, ...], Read] | None:
    """For whom a main clause speaks, and its condition; None where the sentence has another main clause."""
    shape = statement.sentence.shape
    found = pattern(rf"{main}{_SCOPE}:?,?\s*{_WORD}\s+").match(shape.skeleton)
    if found is not None:
        read = _opposite(found, _trailing(statement, found.end()))
        return _then(shape, found), _scoped(shape, found, read)
    if statement.items:
        found = match(main + _CASES, shape)
        return (_then(shape, found), _cases(statement)) if found else None
    return _leading(shape, main)


def _leading(shape: Shape, main: str) -> tuple[tuple[str, ...], Read] | None:
    """Read a condition that stands first: the comma behind it is the last one before a whole main clause."""
    lead = pattern(rf"(?:only )?{_WORD} ").match(shape.skeleton)
    comma = shape.skeleton.rfind(", ") if lead else -1
    while lead and comma > lead.end():
        found = match(rf"(?:then )?{main}{_SCOPE}", shape, comma + 2)
        if found is not None:
            read = _opposite(lead, read_condition(shape, lead.end(), comma))
            return _then(shape, found), _scoped(shape, found, read)
        comma = shape.skeleton.rfind(", ", 0, comma)
    return None


def _then(shape: Shape, found: re.Match[str]) -> tuple[str, ...]:
    if found.groupdict().get("then") is None:
        return (SELF,)
    return names_in(shape, found.span("then"))


def _scoped(shape: Shape, found: re.Match[str], read: Read) -> Read:
    """A condition beside a scope: half of the sentence is about the outside, so all of it is."""
    if found["scope"] is None or read is None:
        return read
    return None if names_anything(shape, *found.span("scope")) else OUTSIDE


def _opposite(found: re.Match[str], condition: Read) -> Read:
    if found["word"].lower() != "unless" or condition is None or isinstance(condition, str):
        return condition
    return negated(condition)


def _trailing(statement: Statement, start: int) -> Read:
    shape = statement.sentence.shape
    if not statement.items:
        return read_condition(shape, start, trimmed(shape.skeleton, start, len(shape.skeleton)))
    lead = pattern(_LIST_LEAD).fullmatch(shape.skeleton, start)
    if lead is not None:
        return read_list(statement.items, every=lead["all"] is not None)
    return read_listed_values(shape, start, statement.items)


def _cases(statement: Statement) -> Read:
    """Read a list of cases, any of which will do. Without "in the following cases" each begins with its "when"."""
    named = "following" in statement.sentence.skeleton
    begins = pattern(WHEN_ITEM)
    if not named and not all(item.sentences and begins.match(item.sentences[0].skeleton) for item in statement.items):
        return None
    return read_list(statement.items, every=False)


def advisory(statement: Statement) -> Reading:
    """The reading of a statement that depends on the world outside the messages: kept, enforced by nothing."""
    words = " ".join(sentence.quote for sentence in statement.sentences)
    return Reading((Claim("advisory", words),), "modelled", tuple(statement.sentences)[1:])


def negated(condition: Condition) -> Condition | None:
    """The opposite of a plain condition; None for a joined one, whose opposite pages do not mean reliably."""
    if isinstance(condition, Equals):
        return NotEquals(condition.path, condition.values)
    if isinstance(condition, NotEquals):
        return Equals(condition.path, condition.values)
    return Present(condition.path, not condition.present) if isinstance(condition, Present) else None
