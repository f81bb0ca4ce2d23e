"""When a parameter must be given: ``This parameter must be specified when the value of _x_ is `true```."""

from collections.abc import Iterator

from docsgen.model import Condition, Equals
from docsgen.prose.conditions import read_condition
from docsgen.prose.facts import SELF, Claim, DependencyClaim, Reading, Subject
from docsgen.prose.grammar import match, names_anything, names_in, words_in
from docsgen.prose.rules._when import CUES as _WHEN
from docsgen.prose.rules._when import advisory, read_when
from docsgen.prose.statements import Item, Statement
from docsgen.reading.sentences import Shape

CUES = (*_WHEN, "required", "mandatory")

_MUST = r"(?:must|has to|have to|needs? to) (?:also )?be @given|(?:is|are) (?:only |also )?(?:required|mandatory)|@cannot be @empty"
_MAINS = (
    rf"(?:@this|it) (?:{_MUST})(?: in the request)?",
    r"(?:this parameter is )?(?:conditionally )?(?:only )?(?:required|mandatory)(?: in the request)?",
    r"(?:must|has to) (?:also )?be @given",
    r"you (?:must|have to|need to) (?:also )?(?:specify|provide|pass in|pass|set) (?:@this|it)",
)
_OTHERS = (
    rf"(?P<then>@name(?:(?:, @name)*,? and @name)?) (?:{_MUST})",
    r"you (?:must|have to|need to) (?:also )?(?:specify|provide|pass in|pass|set) (?P<then>@name(?:(?:, @name)*,? and @name)?)",
)
_BELOW = r"(?:(?:all (?:of )?|each of )?the following (?:child |sub-?)?(?:parameters?|fields?)|the (?:child )?(?:parameters|fields) below)"
_CHILDREN = (
    rf"(?:if|when) (?P<condition>[^,]+), {_BELOW} (?:{_MUST})",
    rf"{_BELOW} (?:{_MUST}),? (?:if|when) (?P<condition>[^,]+)",
    rf"(?:if|when) (?P<condition>[^,]+), (?:you (?:must|have to|need to) )(?:specify|provide|pass in|pass|set) {_BELOW}",
)
_CHILD = r"(?P<name>@name)(?: ?(?::|-|–|,) ?@plain)?"
_OWN_VALUE = r"(?:the value of )?(?:@this|it) (?:is|is set to|equals) (?P<values>@words)"
# "Required for card payments."
_FOR = r"(?:@this is )?(?:only )?(?:required|mandatory) (?:only )?(?:for|in) (?P<what>@plain)"


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a condition under which the parameter, or others that are named or listed, are required."""
    if statement.items and (children := _children(statement, subject)) is not None:
        return children
    others = read_when(statement, _OTHERS, "requires", "enforced")
    if others is not None or not subject.name:
        return others
    found = None if statement.items else match(_FOR, statement.sentence.shape)
    if found and not names_anything(statement.sentence.shape, *found.span("what")) and " if " not in found["what"]:
        return advisory(statement)
    return read_when(statement, _MAINS, "requires", "enforced")


def _children(statement: Statement, subject: Subject) -> Reading | None:
    """Read a list of parameters that a condition in front of it makes necessary."""
    shape = statement.sentence.shape
    found = next(filter(None, (match(words, shape) for words in _CHILDREN)), None)
    if found is None:
        return None
    condition = read_condition(shape, *found.span("condition")) or _of_itself(shape, found.span("condition"), subject)
    names = list(_listed(statement.items))
    if not isinstance(condition, Condition) or not all(names):
        return None
    claims = tuple(Claim("dependency", DependencyClaim("requires", condition, name)) for name in names if name)
    return Reading(claims, "enforced", tuple(item.sentences[0] for item in statement.items))


def _of_itself(shape: Shape, span: tuple[int, int], subject: Subject) -> Condition | None:
    """Read a condition on the parameter's own value: what it makes necessary are others."""
    found = match(_OWN_VALUE, shape, *span) if subject.name and subject.type != "array" else None
    return Equals(SELF, words_in(shape, found.span("values"))) if found else None


def _listed(items: tuple[Item, ...]) -> Iterator[str | None]:
    """The parameter that each item names, perhaps with what it is; None for one that is no such item."""
    for item in items:
        found = match(_CHILD, item.sentences[0].shape) if len(item.sentences) == 1 and not item.nested else None
        yield names_in(item.sentences[0].shape, found.span("name"))[0] if found else None
