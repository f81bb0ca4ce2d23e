"""The parameter by which repeated requests are told: ``This field is an API idempotency field.``"""

from docsgen.prose.facts import Reading, Subject, modelled
from docsgen.prose.grammar import match
from docsgen.prose.statements import Statement

_IDEMPOTENCY = (
    r"@this is an? (?:API )?idempoten(?:cy|t|ce)(?: field| parameter| key)?",
    r"(?:\w+ uses @this|@this is used) for idempoten(?:ce|cy)(?: control)?",
    r"(?:the merchant|\w+) uses the @name for idempoten(?:ce|cy)(?: control)?",
)


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read that a parameter of a message that is sent is the idempotency key."""
    if not subject.name or statement.items:
        return None
    if any(match(words, statement.sentence.shape) for words in _IDEMPOTENCY):
        return modelled(("idempotency", True))
    return None
