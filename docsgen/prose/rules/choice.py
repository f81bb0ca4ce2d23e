"""How many of some parameters must be given: ``_a_ and _b_ cannot both be null``."""

from docsgen.model import DependencyKind, Equals
from docsgen.prose.conditions import read_condition
from docsgen.prose.facts import SELF, Claim, DependencyClaim, Reading, Subject
from docsgen.prose.grammar import match, names_in, pattern, values_in
from docsgen.prose.statements import Statement

_GIVEN = r"(?:specified|provided|given|passed|passed in|set|returned|present)"
_MUST = rf"(?:must be {_GIVEN}|(?:is|are) (?:to be {_GIVEN}|required|mandatory)|has to be {_GIVEN}|should be {_GIVEN}|needs to be {_GIVEN})"
_EMPTY = r"(?:null|empty|absent|missing|left empty|omitted)"
_CHOICES: tuple[tuple[DependencyKind, str], ...] = (
    (
        "or",
        rf"(?P<names>@names) (?:cannot|can not|must not|may not) (?:both|all|both simultaneously) be {_EMPTY}(?: at the same time)?",
    ),
    ("or", rf"(?P<names>@names) (?:cannot|can not|must not) be {_EMPTY} at the same time"),
    ("or", rf"at least one of (?P<names>@names) {_MUST}"),
    ("or", rf"(?:specify|provide|pass) at least one of (?P<names>@names)"),
    ("or", rf"(?:one|either) of (?P<names>@names) {_MUST}"),
    ("or", rf"either (?P<names>@names) {_MUST}"),
    ("only_one", rf"(?:exactly|only) one of (?P<names>@names) {_MUST}"),
    ("only_one", rf"(?:specify|provide|pass) (?:exactly|only) one of (?P<names>@names)"),
    ("zero_or_one", r"(?P<names>@names) are mutually exclusive"),
    (
        "zero_or_one",
        rf"(?P<names>@names) (?:cannot|can not|must not|may not) (?:both )?be (?:used|{_GIVEN}) (?:together|at the same time|simultaneously)",
    ),
    ("zero_or_one", rf"(?P<names>@names) (?:cannot|can not|must not|may not) both be (?:used|{_GIVEN})"),
    ("zero_or_one", rf"at most one of (?P<names>@names) (?:can|may|must) be (?:used|{_GIVEN})"),
    ("all_or_none", rf"(?P<names>@names) must be (?:used|{_GIVEN}) together"),
    (
        "all_or_none",
        rf"(?P<names>@names) (?:must|are to) (?:either )?(?:both |all )?be {_GIVEN} or (?:both |all )?(?:be )?(?:{_EMPTY}|left out|not {_GIVEN})",
    ),
)
_CONDITION = r"(?:when|if) (?P<condition>[^,]+), "
_EXCLUSIVE_VALUE = r"(?P<one>@name) and (?P<other>@name) set to (?P<value>@value) are mutually exclusive"


def read(statement: Statement, subject: Subject) -> Reading | None:  # noqa: ARG001 - it names its parameters itself
    """Read how many of the named parameters must or may be given, perhaps under a condition that stands first."""
    if statement.items:
        return None
    shape = statement.sentence.shape
    if found := match(_EXCLUSIVE_VALUE, shape):
        (forbidden,), (name,) = names_in(shape, found.span("one")), names_in(shape, found.span("other"))
        condition = Equals(name, values_in(shape, found.span("value")))
        return _enforced(DependencyClaim("forbids", condition, forbidden))
    lead = pattern(_CONDITION).match(shape.skeleton)
    for kind, words in _CHOICES:
        if found := match(words, shape):
            return _enforced(DependencyClaim(kind, names=names_in(shape, found.span("names"))))
        if lead and (found := match(words, shape, lead.end())):
            condition_read = read_condition(shape, *lead.span("condition"))
            if condition_read is None or isinstance(condition_read, str):
                return None
            return _enforced(DependencyClaim(kind, condition_read, names=names_in(shape, found.span("names"))))
    return None


def _enforced(claim: DependencyClaim) -> Reading | None:
    if len(set(claim.names)) != len(claim.names) or claim.then == SELF:
        return None
    return Reading((Claim("dependency", claim),), "enforced")
