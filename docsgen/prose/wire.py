"""The page-wide rule on how values travel."""

from docsgen.prose.grammar import match
from docsgen.prose.statements import Statement

_EXCEPT = r"(?:\(except (?:for )?(?:the )?arrays?\)|except (?:for )?(?:the )?arrays?)"
_FIELDS = r"(?:each|every|all)(?: the)? fields?"
_STRINGS = (
    rf"(?:set|send|pass)(?: the data type of)? {_FIELDS},? {_EXCEPT},? (?:as|to) (?:a )?strings?(?:, that is, .*)?",
)


def demands_strings(statement: Statement, wordings: tuple[str, ...] = ()) -> bool:
    """Whether a statement demands that every field but arrays is sent as a string.

    ``wordings``: what else a profile knows to mean this, as patterns.
    """
    return any(match(words, statement.sentence.shape) for words in (*_STRINGS, *wordings))
