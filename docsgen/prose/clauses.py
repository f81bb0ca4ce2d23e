"""Sentences that say more than one thing → clauses, each of which a rule may read by itself.

A sentence is taken apart only where its clauses bind each by itself: where a semicolon stands before a clause of its
own, before an aside that explains ("which means that …"), and between a description and the bound that follows it ("the
text on the bill, at most 22 characters"). A clause that may limit another one ("for card payments, …", "otherwise …")
is never parted from it.
"""

import re
from collections.abc import Callable, Iterator

from docsgen.prose.facts import Subject
from docsgen.prose.grammar import names_anything
from docsgen.prose.ledger import is_normative_text
from docsgen.prose.naming import THIS, addressed
from docsgen.prose.rewriting import behind, rebuilt, stretch
from docsgen.reading import CODE, NAME, STRONG
from docsgen.reading.sentences import Shape

_VERB = (
    r"(?:must|can|cannot|may|should|is|are|has|have|contains?|consists?|defaults?|ranges?|supports?|accepts?|does|will"
    r"|takes?|follows?|starts?)"
)
_LIMITED = re.compile(
    r"\b(?:if|when|whenever|unless|except|only for|only in|otherwise|for example)\b|^(?:for|in|on|at|with|where) ",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"(?:,? \((?:i\.e\.|e\.g\.|(?:which|that is|for example|such as|equivalent to|including)\b)[^()]*\w[^()]*\)"
    r"|, of which .*"
    r"|, (?:which|that) (?:means|indicates|stands for|represents|says|shows)\b[^;:]*"
    r"|, (?:i\.e\.|e\.g\.|(?:that is|meaning|in other words|for example|for instance|such as|including|so that|because"
    r"|as [a-z]+ (?:is|are))\b)[^;:]*\w[^;:]*)[.]?$",
    re.IGNORECASE,
)
# What begins a clause that limits what stands behind it.
_LIMITS = re.compile(
    r"(?:for|if|when|whenever|while|where|in|on|at(?! (?:the )?(?:most|least))|by|with|without|within|unless|except|only|once"
    r"|after|before|during|until|under|as(?! an? )|to|from|of|depending|subject|otherwise|else|then|but|and|or|not|provided"
    r"|no(?! (?:more|less|longer|fewer|greater))|instead)\b",
    re.IGNORECASE,
)
# A noun phrase that says what the parameter is, not how often something holds, nor of what else or of which part.
_DESCRIBES = re.compile(
    r"(?!\w+ly\b|often\b|sometimes\b|ideally\b|whether\b|.*\b(?:when|if|unless|while|examples?|samples?|another|other|others|first|last|each|every|part"
    r"|some|most|API|interface)\b)[A-Za-z][^,;:]*",
    re.IGNORECASE,
)
_CONDITION = r"(?:when|if|unless)"
# How clauses that bind each by itself may be joined, and what must hold of the one in front.
_OWN = re.compile(  # the clause behind says what it is about
    r";\s*(?:however,? )?(?=(?:the|this|it|its|only|must|max(?:imum|\.)?|min(?:imum|\.)?|(?:valid|possible|allowed) values?|defaults?"
    r"|required|do not|at (?:least|most)|up to|no (?:more|less|longer)) )",
    re.IGNORECASE,
)
_AND = re.compile(  # two main clauses: "The length must not exceed 64 characters, and the URL must be reachable"
    rf",? (?:and|but) (?=(?:the|this|each)(?: \w+){{1,5}} {_VERB} )", re.IGNORECASE
)
_AND_IT = re.compile(  # the same, where "it" can be nothing but the value
    rf",? (?:and|but) (?=(?:it|its(?: \w+){{1,3}}) {_VERB} )", re.IGNORECASE
)
_RULES = re.compile(  # two rules, each with its condition
    rf"(?:; ?|,? and |, but )(?=(?:it |this \w+ )?(?:must|is|cannot|can)\b[^;]* {_CONDITION} )", re.IGNORECASE
)
_CHINESE_CLAUSE = r"(?:最大长度|最小长度|长度|仅支持|只支持|只能|默认值?|取值范围|有效值|可选值|最多|值固定|固定[传为]|必须|不得|不能|由 ?\d|\d+ ?位(?:数字|字母|大写字母))"
_CHINESE = re.compile(rf", ?(?={_CHINESE_CLAUSE})")
_CHINESE_OWN = re.compile(rf"; ?(?={_CHINESE_CLAUSE})")
_CHINESE_RULES = re.compile(r"; ?(?=(?:当|如果|若|仅当|除非))")
_LEADS = re.compile(
    r"(?:if|when|for|unless|before|after|until|once|in|on|at|with|by|where)\b|.*\b(?:not apply|following|deprecated)\b",
    re.IGNORECASE,
)
_OF_THE_VALUE = re.compile(r"(?:it|its|this \w+|the value)\b", re.IGNORECASE)
_MAIN = re.compile(rf"(?:the|this|it|its|each|only|max|min)\b.* {_VERB} ", re.IGNORECASE)
_CHINESE_LIMITS = re.compile(
    rf"当|如果|若|对于|除|仅|只|例如|比如|如:|通常|一般|建议|请(?!求)|不|未|没有|其他|其它|用于|适用|接口|页面|展示|场景下|情况|[{CODE}{NAME}{STRONG}]"
    r"|(?:时|中|下|内|后|前|支付|退款)$"
)
_JOINS: tuple[tuple[re.Pattern[str], Callable[[str], bool]], ...] = (
    (_RULES, lambda head: re.search(rf" {_CONDITION} ", head) is not None and not _LEADS.match(head)),
    (_OWN, lambda head: not _LEADS.match(head)),
    (_AND, lambda head: not _LIMITED.search(head) and _MAIN.match(f"{head} ") is not None),
    (_AND_IT, lambda head: not _LIMITED.search(head) and _OF_THE_VALUE.match(head) is not None),
    (_CHINESE, lambda head: not _CHINESE_LIMITS.search(head)),
    (_CHINESE_OWN, lambda head: not re.search(r"当|如果|若|对于|除", head)),
    (_CHINESE_RULES, lambda _head: True),
)


def clauses(shape: Shape) -> Iterator[Shape]:
    """The clauses of a sentence that bind each by itself, in order; the sentence itself for most."""
    start = 0
    for at, end in _joints(shape.skeleton):
        yield _with_subject(stretch(shape, start, at), first=start == 0)
        start = end
    yield _with_subject(behind(shape, start), first=False) if start else shape


def _joints(skeleton: str) -> Iterator[tuple[int, int]]:
    """Where one clause ends, and where the next begins."""
    found = {match.span(): holds for joint, holds in _JOINS for match in joint.finditer(skeleton)}
    start = 0
    for at, end in sorted(found):
        head = skeleton[start:at].strip()
        if at >= start and head and found[at, end](head):
            yield at, end
            start = end


def _with_subject(shape: Shape, *, first: bool) -> Shape:
    """A clause with what it is about, where only the clause before it says so."""
    if first or not re.match(r"(?:must|is|cannot|can)\b", shape.skeleton):
        return shape
    return rebuilt(shape, [f"{THIS} ", (0, len(shape.skeleton))])


# What a clause may be about: the parameter, or its value.
_ABOUT = r"(?:this parameter|the (?:value|parameter|field|default|maximum|minimum|valid|length)|it|its|each|the total)"
_JOINTS = re.compile(
    rf",? (?:and|but)(?: also)? (?=(?P<verb>{_VERB}) )|,? (?:and|but|yet) (?=(?P<subject>{_ABOUT}) )|; (?:however, )?(?=\w)",
    re.IGNORECASE,
)


_MOST_JOINTS = 3


def conjuncts(shape: Shape, subject: Subject) -> Iterator[tuple[Shape, Shape]]:
    """Yield the ways to part a sentence about the parameter in two clauses, each with its subject.

    No way to part what a condition limits.
    """
    shape = addressed(shape, subject)
    if _LIMITED.search(shape.skeleton) or not re.match(rf"{_ABOUT}\b", shape.skeleton, re.IGNORECASE):
        return
    joints = list(_JOINTS.finditer(shape.skeleton))
    # Each way to part it is tried for each part: what has more clauses than anybody reads is left alone.
    for found in joints if len(joints) <= _MOST_JOINTS else ():
        left, right = stretch(shape, 0, found.start()), behind(shape, found.end())
        if found["verb"]:
            right = rebuilt(right, [f"{THIS} ", (0, len(right.skeleton))])
        yield left, right


def without_aside(shape: Shape) -> Shape | None:
    """A sentence without the aside at its end that explains it; None where there is none, or it may bind."""
    found = _ASIDE.search(shape.skeleton)
    if found is None or found.start() == 0 or " if " in found[0] or " when " in found[0]:
        return None
    if is_normative_text(found[0]) and not found[0].startswith(", of which "):
        return None
    return stretch(shape, 0, found.start())


def bound(shape: Shape) -> Shape | None:
    """What stands behind a description that binds nothing, "the text on the bill, at most …"; None where there is none."""
    at = shape.skeleton.rfind(", ")
    if at <= 0:
        return None
    described = _DESCRIBES.fullmatch(shape.skeleton, 0, at)
    if described is None or _LIMITS.match(described[0]) or _LIMITS.match(shape.skeleton, at + 2):
        return None
    if is_normative_text(described[0]) or names_anything(shape, 0, at):
        return None
    return behind(shape, at + 2)
