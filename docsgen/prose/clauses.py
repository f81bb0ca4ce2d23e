"""Sentences that say more than one thing → clauses, each of which a rule may read by itself.

A sentence is taken apart only where its clauses bind each by itself: between two main clauses, before an aside that
explains ("which means that …"), and between a description and the bound that follows it ("the text on the bill, at most
22 characters"). What may limit the other clause, or be an exception from it, is never parted from it: a clause that
binds nobody by itself has no value, no number and no case in it (`is_harmless`).
"""

import re
from collections.abc import Callable, Iterator

from docsgen.prose.facts import Subject
from docsgen.prose.grammar import names_anything
from docsgen.prose.ledger import is_normative_text
from docsgen.prose.naming import THIS, addressed, means
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
# A value that a clause gives, or a case for which it holds: such a clause may be an exception from the other one.
_CASES = re.compile(
    rf"[{CODE}{NAME}{STRONG}\d]|\b(?:can|may|might|could|also|means?|for|in|by(?! (?:you|us|the \w+)\b)|with(?! (?:the|your|our)\b)|without|on|at|if|when|where|during|after|before"
    r"|unless|except|otherwise|instead|others?|rarely|sometimes|usually|only|not|no|never)\b",
    re.IGNORECASE,
)
_ASIDE = re.compile(
    r"(?:,? \((?:i\.e\.|e\.g\.|(?:which|that is|for example|such as|equivalent to|including)\b)(?=[^()]*\w)[^()]*\)"
    r"|, of which .*"
    r"|, (?:which|that) (?:means|indicates|stands for|represents|says|shows)\b[^;:]*"
    r"|, (?:i\.e\.|e\.g\.|(?:that is|meaning|in other words|for example|for instance|such as|including|so that|because"
    r"|as [a-z]+ (?:is|are))\b)(?=[^;:]*\w)[^;:]*)[.]?$",
    re.IGNORECASE,
)
# An aside that no list can go on in: one example, or words without a value.
_ONE_EXAMPLE = re.compile(
    rf", (?:e\.g\.|for example|for instance|such as),? (?:[{CODE}{NAME}{STRONG}]|\"[^\"]*\"|(?!(?:in|for|on|at|by|with)\b)\S+)[.]?"
)
_PLAIN_ASIDE = re.compile(
    rf", (?!for (?:example|instance) (?:for|in|on|at|by|with) )(?:i\.e\.,? ?|in other words,? |that is,? |so that |\w+ )(?!(?:for|in|on|at|by|with) )[^,;:\d{CODE}{NAME}{STRONG}]*",
    re.IGNORECASE,
)
_OF_WHICH = re.compile(
    r", of which the (?:first|last) (?:\d+|\w+) (?:characters|digits|letters) (?:is|are|appears?) [^,;:]*",
    re.IGNORECASE,
)
_BINDS = re.compile(r"\b(?:must|can|may|should|need|only|least|most)\b", re.IGNORECASE)
# What begins a clause that limits what stands behind it.
_LIMITS = re.compile(
    r"(?:for|if|when|whenever|while|where|in|on|at(?! (?:the )?(?:most|least))|by|with|without|within|unless|except|only|once"
    r"|after|before|during|until|under|as(?! an? )|to|from|of|depending|subject|otherwise|else|then|but|and|or|not|provided"
    r"|no(?! (?:more|less|longer|fewer|greater))|instead)\b",
    re.IGNORECASE,
)
# A noun phrase that says what the parameter is, not how often something holds, nor of what else or of which part.
_DESCRIBES = re.compile(
    r"(?!\w+ly\b|often\b|sometimes\b|ideally\b|whether\b|.*\b(?:when|if|unless|while|examples?|samples?|another|other|others|first|last|each|every|part|after|before|behind"
    r"|some|most|API|interface)\b)[A-Za-z][^,;:]*",
    re.IGNORECASE,
)
_ADJECTIVE = re.compile(r"(?:whole|full|complete|short|registered|legal|official|unique|brief)\s+(?=\w)", re.IGNORECASE)
_KINDS = re.compile(r"ISO [\d-]+(?: [a-z0-9-]+){0,3}|string|text|integer|number|code|identifier", re.IGNORECASE)
_DETERMINED = re.compile(r"(?:the|an?|your|its|this|their|\w+'s)\b", re.IGNORECASE)
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
# What says something of the parameter, and not of whose it is.
_OF_ITSELF = re.compile(
    r"(?:the|this|it|its|an?|your|there (?:is|are)|max(?:imum|\.)?|min(?:imum|\.)?|only|must|at (?:least|most)|up to|exactly|fixed|between|from|no"
    r"|(?:valid|possible|allowed|supported|default|accepted|available) values?|defaults?|required|optional|mandatory|lengths?|values?|positive"
    rf"|non-?negative|digits?|letters?|numbers?|alphanumeric|string|text|integer|unique|-?\d+|[{CODE}])\b|[{CODE}]",
    re.IGNORECASE,
)
# What a clause has in it that takes something back of the one in front.
_TAKES_BACK = re.compile(
    r"\bfor (?!example|instance|details?|more|further)|\b(?:otherwise|instead|also)\b"
    r"|\bin (?!length|total|upper|lower|capital|minor|the (?:format|following|smallest|request|response)|one of)",
    re.IGNORECASE,
)
_CONDITIONAL = re.compile(r"\b(?:when|if|unless|except|once|whenever)\b|当|如果|若|仅当|除非", re.IGNORECASE)
_OF_PRESENCE = re.compile(
    r"\b(?:required|mandatory|optional|omitted|returned|empty|null)\b|\b(?:specified|provided|passed|given|set|sent)\b(?! (?:as|to|in)\b)"
    r"|必填|必传|必须(?:传|填)|传入|不传|不填|为空时?必|可选|选填|返回|无需",
    re.IGNORECASE,
)
_CHINESE_NOUN = re.compile(
    r".*(?:名称?|姓名|名字|全名|号码?|编号|编码|代码|码|地址|链接|网址|标识符?|描述|说明|备注|摘要|时间|日期|金额|币种|货币|国家|地区|城市|省份|类型|状态"
    r"|信息|邮箱|邮件|电话|数量|值|字符串|内容|标题|文案|整数|数字|字母|文字|文本|语言|单位|参数|字段|凭证|令牌|签名|版本|唯一|格式|组成|[A-Za-z]|元数据|场景|方式|原因|模式|列表|数组|费率|比例|渠道|性别|时长|天数|期数|个数)"
)
_CHINESE_RULE = re.compile(
    rf"(?:{_CHINESE_CLAUSE}|至少|最少|最大|最小|不超过|必填|可选|选填|非必填|该参数|此参数|该字段|此字段|\d)"
)
_JOINS: tuple[tuple[re.Pattern[str], Callable[[str], bool]], ...] = (
    (_RULES, lambda head: re.search(rf" {_CONDITION} ", head) is not None and not _LEADS.match(head)),
    (_OWN, lambda head: not _LEADS.match(head) and (is_normative_text(head) or _OF_ITSELF.match(head) is not None)),
    (_AND, lambda head: not _LIMITED.search(head) and _MAIN.match(f"{head} ") is not None),
    (_AND_IT, lambda head: not _LIMITED.search(head) and _OF_THE_VALUE.match(head) is not None),
    (_CHINESE, lambda head: not _CHINESE_LIMITS.search(head) and _names_it(head)),
    (_CHINESE_OWN, lambda head: not re.search(r"当|如果|若|对于|除", head) and _names_it(head)),
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
        if at >= start and head and found[at, end](head) and not _takes_back(skeleton, at, end):
            yield at, end
            start = end


def _takes_back(skeleton: str, at: int, end: int) -> bool:
    """Whether the clause behind a joint, up to the next semicolon, may be an exception from the one in front."""
    behind = skeleton[end:].partition(";")[0]
    if _CONDITIONAL.search(behind):
        # "…; it is `B` when _a_ is `X`" is one, "…; required when _a_ is `X`" is none.
        return not _CONDITIONAL.search(skeleton, 0, at) and not _OF_PRESENCE.search(behind)
    return _TAKES_BACK.search(behind) is not None and re.search(r"[A-Za-z]", skeleton[at:end] + behind) is not None


def _names_it(head: str) -> bool:
    """Whether the Chinese words in front of a bound are a rule of their own, or name the parameter."""
    return (
        _CHINESE_RULE.match(head) is not None or _CHINESE_NOUN.fullmatch(re.sub(r" ?\([^()]*\)$", "", head)) is not None
    )


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
    of_which = _OF_WHICH.fullmatch(found[0]) is not None and not _BINDS.search(found[0])
    if not of_which and (is_normative_text(found[0]) or not _closes(found[0])):
        return None
    return stretch(shape, 0, found.start())


def _closes(aside: str) -> bool:
    """Whether all of the words behind the begin of an aside belong to it: a list that it stands in may go on behind it."""
    return aside.endswith((")", ").")) or any(form.fullmatch(aside) for form in (_ONE_EXAMPLE, _PLAIN_ASIDE))


def is_harmless(skeleton: str) -> bool:
    """Whether a clause neither binds anybody nor may limit the clause beside it."""
    return not is_normative_text(skeleton) and not _CASES.search(skeleton)


def bound(shape: Shape, subject: Subject) -> Shape | None:
    """What stands behind a description that binds nothing, "the text on the bill, at most …"; None where there is none."""
    at = shape.skeleton.rfind(", ")
    if at <= 0:
        return None
    described = _DESCRIBES.fullmatch(shape.skeleton, 0, at)
    if described is None or _LIMITS.match(described[0]) or _LIMITS.match(shape.skeleton, at + 2):
        return None
    if is_normative_text(described[0]) or names_anything(shape, 0, at):
        return None
    if not _DETERMINED.match(described[0]) and not _is_named(described[0], subject):
        return None  # "Guests, at most …" says for whom
    return behind(shape, at + 2)


def _is_named(described: str, subject: Subject) -> bool:
    """Whether a description without an article begins with the parameter's own name: "Description of the order"."""
    noun = re.split(r" (?:of|for|that|which|to|from|in|on|by) ", described, maxsplit=1)[0]
    return _KINDS.fullmatch(noun) is not None or means(_ADJECTIVE.sub("", noun), subject.name)
