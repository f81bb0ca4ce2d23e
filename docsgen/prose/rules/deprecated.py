"""Parameters that have had their day: ``This parameter is deprecated``."""

from docsgen.prose.facts import Reading, Subject, modelled
from docsgen.prose.grammar import match
from docsgen.prose.statements import Statement

CUES = ("deprecated", "obsolete", "discontinued", "no longer", "已废弃", "废弃")

_DEPRECATED = (
    r"@this (?:is|has been|was) (?:deprecated|obsolete|discontinued)(?:(?: and|,) (?:will be removed|no longer (?:takes effect|used|supported|in use))[^;,]*)?"
    r"(?:[;,] (?:please )?(?:use|see) @name(?: instead)?)?",
    r"@this (?:is no longer (?:used|supported|in use)|no longer takes effect)(?:[;,] (?:please )?(?:use|see) @name(?: instead)?)?",
    r"@this (?:will be|is going to be) (?:deprecated|discontinued)(?: (?:soon|in (?:the|a) [a-z ]+))?",
    r"(?:deprecated|obsolete) since [^;,:]+",
    r"use @name instead,? as @this is deprecated",
    r"(?:此|该)?(?:参数|字段)?已(?:经)?废弃",
    r"(?:deprecated|obsolete)(?:[;,:] (?:please )?(?:use|see) @name(?: instead)?)?",
)


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read that a parameter is deprecated."""
    if not subject.name or statement.items:
        return None
    if any(match(words, statement.sentence.shape) for words in _DEPRECATED):
        return modelled(("deprecated", True))
    return None
