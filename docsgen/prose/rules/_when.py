"""What the rules of the form "main clause when condition" share."""

from collections.abc import Sequence

from docsgen.model import AllOf, AnyOf, Condition, DependencyKind, Equals, NotEquals, Present, SentenceClass
from docsgen.prose.conditions import OUTSIDE, Read, read_condition, read_list
from docsgen.prose.facts import SELF, Claim, DependencyClaim, Reading
from docsgen.prose.grammar import pattern
from docsgen.prose.statements import Statement

# "one of the following conditions is met:", "all of the following conditions are met:"
_LIST_LEAD = (
    r"(?:(?P<any>(?:any |at least )?one(?: or more)? of|any of)|(?P<all>all(?: of)?))"
    r"(?: the following(?: conditions?)?| the conditions? below)(?: (?:is|are) (?:met|satisfied|true))?\s*:?"
)


def read_when(
    statement: Statement, mains: Sequence[str], kind: DependencyKind, verdict: SentenceClass
) -> Reading | None:
    """Read "main clause + when/if/unless + condition" (or + a list of conditions) about the parameter itself.

    ``mains`` are patterns for the main clause. A condition about the outside makes the statement an advisory.
    """
    shape = statement.sentence.shape
    for main in mains:
        found = pattern(rf"{main}:?\s*(?P<word>only when|only if|if and only if|when|if|unless|in case|once)\s+").match(
            shape.skeleton
        )
        if found is None:
            continue
        condition = _condition(statement, found.end())
        if found["word"].lower() == "unless" and condition is not None and not isinstance(condition, str):
            condition = negated(condition)
        return _reading(statement, condition, kind, verdict)
    return None


def _condition(statement: Statement, start: int) -> Read:
    shape = statement.sentence.shape
    if not statement.items:
        return read_condition(shape, start, len(shape.skeleton))
    lead = pattern(_LIST_LEAD).fullmatch(shape.skeleton, start)
    return read_list(statement.items, every=lead["all"] is not None) if lead else None


def _reading(statement: Statement, condition: Read, kind: DependencyKind, verdict: SentenceClass) -> Reading | None:
    items = tuple(statement.sentences)[1:]
    if condition is None:
        return None
    if condition == OUTSIDE or isinstance(condition, str):
        return advisory(statement)
    return Reading((Claim("dependency", DependencyClaim(kind, condition, SELF)),), verdict, items)


def advisory(statement: Statement) -> Reading:
    """The reading of a statement that depends on the world outside the messages: kept, enforced by nothing."""
    words = " ".join(sentence.quote for sentence in statement.sentences)
    return Reading((Claim("advisory", words),), "modelled", tuple(statement.sentences)[1:])


def negated(condition: Condition) -> Condition | None:
    """The opposite of a plain condition; None for a joined one, whose opposite pages do not mean reliably."""
    match condition:
        case Equals(path, values):
            return NotEquals(path, values)
        case NotEquals(path, values):
            return Equals(path, values)
        case Present(path, present):
            return Present(path, not present)
        case AnyOf() | AllOf():
            return None
