"""Conditions in sentences → `Condition`, by a small recursive grammar.

A condition is read in full or not at all. One that names nothing of the messages is about the world outside them
(`OUTSIDE`), and so is one of which any part is.
"""

import re
from typing import Final

from docsgen.model import AllOf, AnyOf, Condition, Equals, NotEquals, Present
from docsgen.prose.facts import SENT
from docsgen.prose.grammar import is_null, match, names_anything, names_in, pattern, words_in
from docsgen.prose.ledger import is_normative
from docsgen.prose.statements import Item
from docsgen.reading.sentences import Shape

OUTSIDE: Final = "outside"
"""What `read_condition` says of a condition about the world outside the messages."""

Read = Condition | str | None

WHEN_ITEM: Final = r"(?:when|if) "
"""How an item of a list of conditions may begin."""

_LEAD = r"(?:that )?(?:the values? (?:of|for) )?"
_HERE = r"(?: in the (?:same )?request)?"
_IN_THE_REQUEST = re.compile(_HERE.removesuffix("?") + r"\b", re.IGNORECASE)
_YOU = r"(?:specify|pass in|pass|provide|set|send)"
_NAMED_OR = r"(?P<names>@name(?:, @name)*,? or @name)"
_IS = r"(?:is equal to|is set to|is specified as|is one of|is|are|equals|has the value|=|==)"
_IS_NOT = r"(?:is (?:anything|any value) (?:other than|but|except)|is other than|differs from|is not equal to|is not set to|is not one of|is not|isn't|does not equal|is neither|!=)"
_NONE_OF = r"@word(?:, ?@word)*(?:,? (?:or|nor) @word)?"
# Words that stand for something named before, or for nothing in particular.
_NO_NAMES = (
    "it|this|that|these|those|there|which|what|one|none|nothing|everything|anything|something|other|others|value|values"
    "|parameter|parameters|field|fields|default|length|minimum|maximum|size|number"
)
_CLAUSES = (
    (
        "equals",
        rf"{_LEAD}(?P<name>@name){_HERE} {_IS} (?:one of )?(?P<values>@words)",
    ),
    (
        "not_equals",
        rf"{_LEAD}(?P<name>@name){_HERE} {_IS_NOT} (?:one of )?(?P<values>{_NONE_OF})",
    ),
    ("present", rf"{_LEAD}(?P<name>@name){_HERE} (?:is (?:@given|returned|not @empty)|exists){_HERE}"),
    (
        "absent",
        rf"{_LEAD}(?P<name>@name){_HERE} (?:is (?:empty or not @given|@absent|not returned)|does not exist){_HERE}",
    ),
    ("present", rf"you {_YOU} (?P<name>@name)"),
    ("absent", rf"you (?:do not|don't) {_YOU} (?P<name>@name)"),
    # A plain word before a value may be a name: the resolver knows whether there is such a parameter.
    (
        "equals",
        rf"(?:that )?(?:the )?(?:values? of )?(?:the )?(?P<word>(?!(?:{_NO_NAMES})\b)[a-z]+){_HERE} (?:is|equals|=) (?P<values>@values)",
    ),
    ("equals", r"you set (?P<name>@name) to (?P<values>@words)"),
)
_LISTED = (
    rf"{_LEAD}(?P<name>@name){_HERE} (?:is|equals|is set to|belongs to)(?P<not> not| none of)?"
    r"(?: (?:any )?one of| any of| among)?(?: the following(?: values)?)?"
)
_BOTH = (
    ("all", True, r"both (?P<names>@names) are (?:@given|returned)"),
    ("all", True, r"(?P<names>@names) are both (?:@given|returned)"),
    ("all", True, r"(?P<names>@name(?:, @name)*,? and @name) are (?:@given|returned)"),
    ("all", False, r"both (?P<names>@names) are @absent"),
    ("all", False, r"(?P<names>@names) are both @absent"),
    ("all", False, r"neither (?P<names>@names) is (?:@given|returned)"),
    ("all", False, r"neither (?P<names>@name nor @name) is (?:@given|returned)"),
    ("any", True, r"either (?P<names>@names) is (?:@given|returned)"),
    ("any", True, r"(?:at least one|one|any) of (?P<names>@names) is (?:@given|returned)"),
    ("any", True, rf"{_NAMED_OR} is (?:@given|returned)"),
)
# Plain words that say again what the condition in parentheses behind them says exactly.
_GLOSSED = r"(?P<gloss>[^()]+) \((?P<condition>[^()]+)\)"
# What the outside is like, with an example of it: "the method gives no money back, for example `X`".
_EXAMPLE = r"(?P<head>[^,]+),? (?:for example|such as|for instance|e\.g\.),? .*"
# What a parameter stands for, which is not what it holds: "_merchantName_ is not the name that buyers know".
_STANDS_FOR = r"@name (?:is|is not) the [a-z]+ (?:that|which|by which|under which) @plain"
_ELSEWHERE = r".*\b(?:API|interface|call|response|notification|payment request|Dashboard|contract|product)\b.*"


def read_condition(shape: Shape, start: int, end: int) -> Read:
    """Read the stretch of a sentence behind its "when": a condition, `OUTSIDE`, or None where it cannot be read."""
    clause = _clause(shape, start, end)
    if clause is not None:
        return clause
    for word, joint in ((" or ", AnyOf), (" and ", AllOf)):
        joined = _joined(shape, start, end, word, joint)
        if joined is not None:
            return joined
    return _outside(shape, start, end)


def read_list(items: tuple[Item, ...], *, every: bool) -> Read:
    """Read a list of conditions, one an item, of which ``every`` one or any one has to hold.

    A condition is the first sentence of its item; what else an item says may limit it, if it is normative.
    """
    conditions: list[Condition] = []
    for item in items:
        if not item.sentences or item.nested or any(map(is_normative, item.sentences[1:])):
            return None
        shape = item.sentences[0].shape
        lead = pattern(WHEN_ITEM).match(shape.skeleton)
        read = read_condition(shape, lead.end() if lead else 0, len(shape.skeleton))
        if read is None or isinstance(read, str):
            return read
        conditions.append(read)
    if len(conditions) == 1:
        return conditions[0]
    return AllOf(tuple(conditions)) if every else AnyOf(tuple(conditions))


def read_listed_values(shape: Shape, start: int, items: tuple[Item, ...]) -> Condition | None:
    """Read a condition whose values are the items of a list: "the value of _x_ is one of the following:"."""
    found = match(_LISTED, shape, start)
    if found is None:
        return None
    values: list[str] = []
    for item in items:
        if len(item.sentences) != 1 or item.nested:
            return None
        listed = match(r"(?P<values>@words)", item.sentences[0].shape)
        if listed is None:
            return None
        values += words_in(item.sentences[0].shape, listed.span("values"))
    (name,) = names_in(shape, found.span("name"))
    return NotEquals(name, tuple(values)) if found["not"] else Equals(name, tuple(values))


def _clause(shape: Shape, start: int, end: int) -> Condition | None:
    for kind, words in _CLAUSES:
        found = match(words, shape, start, end)
        if found is None:
            continue
        name = found["word"] if "word" in found.groupdict() else names_in(shape, found.span("name"))[0]
        if _IN_THE_REQUEST.search(found[0]):
            name = SENT + name
        if kind not in ("equals", "not_equals"):
            return Present(name, kind == "present")
        values = words_in(shape, found.span("values"))
        if any(map(is_null, values)):
            return Present(name, kind == "not_equals") if len(values) == 1 else None
        return Equals(name, values) if kind == "equals" else NotEquals(name, values)
    for joint, present, words in _BOTH:
        if found := match(words, shape, start, end):
            parts = tuple(Present(name, present) for name in names_in(shape, found.span("names")))
            return AllOf(parts) if joint == "all" else AnyOf(parts)
    glossed = match(_GLOSSED, shape, start, end)
    if glossed and not names_anything(shape, *glossed.span("gloss")):
        inner = read_condition(shape, *glossed.span("condition"))
        return None if isinstance(inner, str) else inner
    return None


def _joined(shape: Shape, start: int, end: int, word: str, joint: type[AnyOf | AllOf]) -> Read:
    """Read parts joined by one word. A mixture of "and" and "or" has no one reading, unless a part is a clause."""
    at = shape.skeleton.find(word, start, end)
    while at != -1:
        left = _clause(shape, start, at - 1 if shape.skeleton[at - 1] == "," else at)
        if left is not None:
            right = read_condition(shape, at + len(word), end)
            if right is None:
                return None
            if isinstance(right, str):
                return OUTSIDE
            if isinstance(right, AnyOf | AllOf) and not isinstance(right, joint):
                return None
            return joint((left, *(right.conditions if isinstance(right, joint) else (right,))))
        at = shape.skeleton.find(word, at + 1, end)
    return None


# Each joint doubles the ways to part what stands around it.
_MOST_JOINTS = 6


def _outside(shape: Shape, start: int, end: int) -> Read:
    """Whether a stretch that is no condition speaks of the outside: it names nothing, or names it elsewhere."""
    if not names_anything(shape, start, end):
        return OUTSIDE
    if match(_ELSEWHERE, shape, start, end) or match(_STANDS_FOR, shape, start, end):
        return OUTSIDE
    example = match(_EXAMPLE, shape, start, end)
    if example and not names_anything(shape, *example.span("head")):
        return OUTSIDE
    if sum(shape.skeleton.count(word, start, end) for word in (" and ", " or ")) > _MOST_JOINTS:
        return None
    for word in (" and ", " or "):
        head, found, _ = shape.skeleton[start:end].partition(word)
        if found and (
            (_clause(shape, start, start + len(head)) is not None and not names_anything(shape, start + len(head), end))
            or (
                not names_anything(shape, start, start + len(head))
                and isinstance(read_condition(shape, start + len(head) + len(word), end), Condition)
            )
        ):
            return OUTSIDE
    return None
