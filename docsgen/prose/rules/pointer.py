"""Sentences that point to the table of results, whose values the model has already."""

from docsgen.prose.facts import DESCRIPTIVE, Reading, Subject
from docsgen.prose.grammar import match
from docsgen.prose.statements import Statement

_POINTERS = (
    r"(?:all|the) (?:result |error )?codes?(?: that might be returned)? (?:is|are) listed (?:in|under) the .* table(?: on this page| below)?",
    r"(?:see|for (?:more|details),? see|refer to) .* (?:to check|for) the (?:valid )?values(?: of @this)?",
    r"(?:see|for (?:more )?(?:information|details),? (?:see|refer to)|refer to) [^.]*",
)


def read(statement: Statement, subject: Subject) -> Reading | None:  # noqa: ARG001 - it says nothing of the parameter
    """Read a pointer to another place: it binds nobody here."""
    return (
        DESCRIPTIVE
        if not statement.items and any(match(words, statement.sentence.shape) for words in _POINTERS)
        else None
    )
