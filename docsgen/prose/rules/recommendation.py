"""Advice that binds nobody: ``We recommend that you specify the value``."""

from docsgen.prose.facts import Reading, Subject
from docsgen.prose.grammar import match
from docsgen.prose.rules import specify_when
from docsgen.prose.rules._when import advisory
from docsgen.prose.statements import Statement

CUES = ("recommend", "suggest", "advised", "advisable", "建议")

_ADVICE = (
    r"(?:we (?:strongly )?(?:recommends?|suggests?)|it is (?:strongly |highly )?(?:recommended|suggested|advisable)|you are (?:strongly )?advised)\b.*",
    r"(?:@this|the value|(?:specifying|passing|providing) @this) is (?:strongly |highly )?recommended\b.*",
    r"(?:strongly |highly )?recommended(?: values?(?: ?: ?| is | are ).*)?",
    r"建议.*",
)
# What demands more than the advice does.
_DEMANDS = (" must ", "cannot", " only ", "required", "mandatory", "必须", "otherwise", "; ")


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a recommendation. With a condition on a parameter it is `specify-when`'s."""
    words = statement.sentence.skeleton
    if not subject.name or statement.items or any(demand in words for demand in _DEMANDS):
        return None
    if specify_when.read(statement, subject) is not None:
        return None
    return advisory(statement) if any(match(advice, statement.sentence.shape) for advice in _ADVICE) else None
