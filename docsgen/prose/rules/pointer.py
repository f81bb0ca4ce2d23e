"""Sentences that point to another place, such as the table of results, whose values the model has already."""

from docsgen.prose.facts import DESCRIPTIVE, Reading, Subject
from docsgen.prose.grammar import match
from docsgen.prose.statements import Statement

CUES = ("listed", "see ", "refer to", "table")

_POINTERS = (
    r"(?:all |the )?(?:possible )?(?:values|(?:result |error )?codes?)(?: that might be returned)? (?:is|are) listed (?:in|under) the .* table(?: on this page| below)?",
    r"(?:see|for (?:more|details),? see|refer to) [^;]* (?:to check|for) the (?:valid )?values(?: of @this)?",
    # A standard named here is a format hint, which `standard-format` reads.
    r"(?!.*\bISO\b)(?:see|for (?:more )?(?:information|details)(?: (?:about|on) [^,;]+)?,? (?:see|refer to)|refer to) [^.;,]*",
)


def read(statement: Statement, subject: Subject) -> Reading | None:  # noqa: ARG001 - it says nothing of the parameter
    """Read a pointer to another place: it binds nobody here."""
    if statement.items or not any(match(words, statement.sentence.shape) for words in _POINTERS):
        return None
    return DESCRIPTIVE
