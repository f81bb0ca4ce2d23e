"""How many of some parameters must be given: ``_a_ and _b_ cannot both be null``."""

import re

from docsgen.model import DependencyKind, Equals, Present
from docsgen.prose.conditions import read_condition
from docsgen.prose.facts import SELF, Claim, DependencyClaim, Reading, Subject
from docsgen.prose.grammar import match, names_anything, names_in, pattern, trimmed, values_in
from docsgen.prose.statements import Statement
from docsgen.reading.sentences import Shape

CUES = (
    " of ",
    "either",
    "both",
    "all be",
    "mutually",
    "at the same time",
    "together",
    "simultaneously",
    "combined",
    "neither",
    "pair",
)

_GIVEN = r"(?:specified|provided|given|passed|passed in|set|returned|present)"
_MUST = (
    rf"(?:must be {_GIVEN}|(?:is|are) (?:to be {_GIVEN}|required|mandatory)|has to be {_GIVEN}|needs to be {_GIVEN})"
)
_EMPTY = r"(?:null|empty|absent|missing|left empty|omitted)"
_DO = r"(?:you (?:must|have to|need to|should) |please )?(?:specify|provide|pass in|pass|set)"
_BOTH = r"(?:both |all )?(?:(?:be|are|is) )?"
_NOT_BOTH = r",? (?:but|and) not (?:both|the two|together|both of them|all of them|all)"
# What a response holds is not what somebody has to give, and yet has to be there.
_COMES = rf"(?:{_MUST}|(?:is|are|will be) (?:to be )?returned|(?:is|are) (?:always )?returned)"
_CHOICES: tuple[tuple[DependencyKind, str], ...] = (
    (
        "or",
        rf"(?P<names>@names) @cannot (?:both|all|both simultaneously) be {_EMPTY}(?: at the same time)?",
    ),
    ("or", rf"(?P<names>@names) (?:cannot|can not|must not) be {_EMPTY} at the same time"),
    ("only_one", rf"(?:either|one of) (?P<names>@names) {_MUST}{_NOT_BOTH}"),
    ("only_one", rf"{_DO} (?:either |one of )?(?P<names>@names){_NOT_BOTH}"),
    ("only_one", rf"{_DO} exactly one of (?P<names>@names)"),
    # That one of them must be given is not said.
    ("zero_or_one", rf"{_DO} only one of (?P<names>@names)"),
    ("only_one", rf"exactly one of (?P<names>@names) {_COMES}"),
    ("only_one", rf"one and only one of (?P<names>@names) {_MUST}"),
    ("or", rf"at least one of (?P<names>@names) {_COMES}"),
    ("or", rf"(?P<names>@names) @cannot be (?:both|all) {_EMPTY}"),
    ("or", rf"(?:at least one of )?(?P<names>@names) (?:must|has to) be (?:{_GIVEN}),? or both"),
    ("or", rf"{_DO} at least one of (?P<names>@names)"),
    ("or", rf"(?:one|either) of (?P<names>@names) {_MUST}"),
    ("or", rf"either (?P<names>@names) {_MUST}"),
    # Whether both may be given stays open: at least one is what is certain.
    ("or", rf"{_DO} either (?P<names>@name or @name)"),
    ("zero_or_one", rf"only one of (?P<names>@names) (?:can|may) be (?:used|{_GIVEN})"),
    ("zero_or_one", rf"exactly one of (?P<names>@names) can be {_GIVEN}"),
    ("zero_or_one", r"@this and (?P<with_names>@name) are mutually exclusive"),
    ("zero_or_one", r"(?:(?:@this|it) is )?mutually exclusive (?:with|to) (?P<with_names>@names?)"),
    ("zero_or_one", r"(?:@this |it )?@cannot be (?:combined|used together) with (?P<with_names>@name)"),
    (
        "zero_or_one",
        r"(?:do not|you cannot|you must not|never) (?:specify|use|pass|pass in|provide|set) both (?P<names>@names)",
    ),
    (
        "zero_or_one",
        r"(?:do not|you cannot|you must not|never) (?:specify|use|pass|pass in|provide|set) (?P<names>@names) (?:together|at the same time|simultaneously)",
    ),
    (
        "zero_or_one",
        rf"@this @cannot be (?:used|{_GIVEN}) (?:together|at the same time|simultaneously) (?:with|as) (?P<with_names>@name)",
    ),
    ("zero_or_one", r"(?P<names>@names) are mutually exclusive"),
    (
        "zero_or_one",
        rf"(?P<names>@names) (?:cannot|can not|must not|may not) (?:both )?be (?:used|{_GIVEN}) (?:together|at the same time|simultaneously)",
    ),
    ("zero_or_one", rf"(?P<names>@names) (?:cannot|can not|must not|may not) both be (?:used|{_GIVEN})"),
    ("zero_or_one", rf"at most one of (?P<names>@names) (?:can|may|must) be (?:used|{_GIVEN})"),
    (
        "all_or_none",
        rf"(?P<names>@names) must (?:always )?be (?:used|{_GIVEN}) (?:together|at the same time|simultaneously|as a pair|in pairs)",
    ),
    (
        "all_or_none",
        rf"(?:either )?(?:both )?(?P<names>@names) (?:must|are to|have to|need to) (?:either )?(?:both |all )?be (?:either )?(?:both |all )?{_GIVEN},? or (?:both |all |neither |none )?(?:of them )?(?:be )?(?:{_EMPTY}|left out|not {_GIVEN})",
    ),
    (
        "all_or_none",
        rf"(?P<names>@names) must (?:always )?be {_GIVEN} together,? or (?:not at all|both (?:be )?(?:{_EMPTY}|left out|not {_GIVEN}))",
    ),
    (
        "all_or_none",
        r"(?P<names>@names) (?:are|is) (?:either )?(?:both |all )?(?:returned|present) (?:together,? or not at all|or (?:both |all )?(?:absent|missing|not returned|left out))",
    ),
    ("all_or_none", rf"{_DO} (?:either )?both (?P<names>@names),? or neither(?: of them)?"),
    (
        "all_or_none",
        rf"(?:either )?both (?:of )?(?P<names>@names) or neither(?: of them)? (?:must|can|may|have to|has to) be {_GIVEN}",
    ),
    (
        "all_or_none",
        rf"(?:either )?(?:both|all) or (?:neither|none) of (?P<names>@names) (?:must|can|may|have to|has to) be {_GIVEN}",
    ),
)
_LEADING = r"(?:when|if) (?P<condition>[^,]+), "
_TRAILING = r",? (?:only )?(?:when|if) "
_EXCLUSIVE_VALUE = r"(?P<one>@name) and (?P<other>@name) set to (?P<value>@value) are mutually exclusive"

# That the other one needs this one too is not said.
_TOGETHER_WITH = rf"@this must be (?:used|{_GIVEN}) together with (?P<other>@name)"


def read(statement: Statement, subject: Subject) -> Reading | None:  # noqa: ARG001 - it names its parameters itself
    """Read how many of the named parameters must or may be given, perhaps under a condition that stands first."""
    shape = statement.sentence.shape
    if statement.items or not names_anything(shape, 0, len(shape.skeleton)):
        return None
    if found := match(_EXCLUSIVE_VALUE, shape):
        (forbidden,), (name,) = names_in(shape, found.span("one")), names_in(shape, found.span("other"))
        condition = Equals(name, values_in(shape, found.span("value")))
        return _enforced(DependencyClaim("forbids", condition, forbidden))
    if found := match(_TOGETHER_WITH, shape):
        (other,) = names_in(shape, found.span("other"))
        return _enforced(DependencyClaim("requires", Present(SELF, present=True), other))
    lead = pattern(_LEADING).match(shape.skeleton)
    trail = pattern(_TRAILING).search(shape.skeleton)
    for kind, words in _CHOICES:
        if found := match(words, shape):
            return _enforced(*(DependencyClaim(kind, names=names) for names in _names(shape, found)))
        if lead and (found := match(words, shape, lead.end())):
            return _conditional(kind, shape, found, *lead.span("condition"))
        if trail and (found := match(words, shape, 0, trail.start())):
            return _conditional(kind, shape, found, trail.end(), len(shape.skeleton))
    return None


def _conditional(kind: DependencyKind, shape: Shape, found: re.Match[str], start: int, end: int) -> Reading | None:
    """A choice under the condition that a stretch of the sentence states."""
    condition = read_condition(shape, start, trimmed(shape.skeleton, start, end))
    if condition is None or isinstance(condition, str):
        return None
    return _enforced(*(DependencyClaim(kind, condition, names=names) for names in _names(shape, found)))


def _names(shape: Shape, found: re.Match[str]) -> list[tuple[str, ...]]:
    """The parameters between which to choose. What excludes several others says nothing of those among themselves."""
    if found.groupdict().get("with_names"):
        return [(SELF, name) for name in names_in(shape, found.span("with_names"))]
    return [names_in(shape, found.span("names"))]


def _enforced(*claims: DependencyClaim) -> Reading | None:
    if any(len(set(claim.names)) != len(claim.names) for claim in claims):
        return None
    return Reading(tuple(Claim("dependency", claim) for claim in claims), "enforced")
