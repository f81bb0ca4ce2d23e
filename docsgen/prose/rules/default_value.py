"""The value that holds when none is given: ``Defaults to `false```."""

from docsgen.prose.facts import Reading, Subject, modelled
from docsgen.prose.grammar import match, values_in
from docsgen.prose.statements import Statement

_WHEN_ABSENT = (
    r"(?:,? (?:when|if) (?:(?:it is )?(?:not (?:provided|specified|given|passed|set|present)|empty|left empty)"
    r"|@this is (?:not (?:provided|specified|given|passed|set)|empty)"
    r"|you do not (?:specify|pass|pass in|set|provide) (?:@this|it)))?"
)
_DEFAULT = (
    rf"(?:@this |it )?defaults to (?P<value>@value){_WHEN_ABSENT}",
    rf"(?:the |its )?default(?: value)?(?: (?:of|for) @this)?(?: is| ?:| is set to) ?(?P<value>@value){_WHEN_ABSENT}",
    r"by default,? (?:the value|@this|its value|it)(?: of @this)? is (?:set to )?(?P<value>@value)",
    r"(?:the value|@this|it) is (?:set to )?(?P<value>@value) by default",
    r"默认(?:值)?(?:是|为|:) ?(?P<value>@value)",
)


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a default that is a value written on the page; a computed one is none."""
    if statement.items or subject.type in ("object", "array", "map"):
        return None
    shape = statement.sentence.shape
    for words in _DEFAULT:
        if found := match(words, shape):
            return modelled(("default", values_in(shape, found.span("value"))[0]))
    return None
