"""Main clauses, conditions and choices in Chinese, each put into English."""

import re

from docsgen.prose.chinese.reader import MARKS, Pieces, Reader, pattern
from docsgen.prose.naming import THIS

WHEN = r"(?:当|在|如果|若|如|假如|假设|一旦|如若)"
AS_ITEM = rf"{WHEN}(?P<condition>.+?)时?"
"""How an item of a list of conditions may begin and end."""
_ONLY = r"(?:仅|只有|只|仅仅)"
_THEN = r",?(?:则|那么|才|就|方)?"
# A comma between two tokens lists them.
_PART = rf"(?:[^,]|(?<=[{MARKS}]),(?=[{MARKS}]))+"
LEADS = (
    (rf"{_ONLY}{WHEN}?(?P<condition>.+?)(?:时|的情况下),?(?:才|方)?(?P<main>{_PART})", " only when "),
    (rf"除非(?P<condition>.+?),?否则(?P<main>{_PART})", " unless "),
    (rf"{WHEN}(?P<condition>.+?)(?:时|的情况下|的时候){_THEN}(?P<main>{_PART})", " when "),
    (rf"{WHEN}(?P<condition>{_PART}),{_THEN}(?P<main>{_PART})", " when "),
    (rf"(?P<condition>.+?)时,?(?P<main>{_PART})", " when "),
    (rf"(?P<main>{_PART}?),?{_ONLY}?{WHEN}(?P<condition>.+?)(?:时)?", " when "),
)
"""A condition and a main clause, the condition first but for the last."""

_MUST = (
    r"(?:为)?(?:必填|必传|必选|必需)(?:参数|字段|项)?|(?:必须|须|需要|需|应当)(?:被)?@give|不(?:能|可|得)为空|是?必须的"
)
_NEVER = r"(?:不得|不能|不可以|不可|不允许|禁止|请勿|切勿)(?:@give|使用)"
_BACK = r"(?:会|将|才会|才)?(?:被)?返回"
_MAINS = (
    (rf"(?:@this)?(?:{_MUST})", "is required"),
    (r"(?:必须|须|需要|需|应当)@give@this", "is required"),
    (rf"(?:@this)?{_NEVER}(?:@this)?", "must not be specified"),
    (rf"(?:@this)?{_BACK}", "is returned"),
    (rf"{_BACK}@this", "is returned"),
)
_OF_OTHERS = (
    (rf"(?P<names>@names|@name)(?:均|都)?(?:{_MUST})", "required"),
    (r"(?:必须|须|需要|需)@give(?P<names>@names|@name)", "required"),
)
_CHILDREN = r"(?:则)?(?:以下|下列)(?:子)?(?:参数|字段)(?:均|都)?(?:为)?(?:必填|必传|必须@give)"


def main_in_english(reader: Reader, start: int, end: int) -> Pieces | None:
    """The main clause of a rule in English; None where it is none that is known."""
    for words, english in _MAINS:
        if pattern(words).fullmatch(reader.words, start, end):
            return [f"{THIS} {english}"]
    if pattern(r"(?:请|建议|可以?)?(?:@give@this|对@this进行@give)").fullmatch(reader.words, start, end):
        return [f"specify {THIS}"]
    if pattern(_CHILDREN).fullmatch(reader.words, start, end):
        return ["the following child parameters must be specified"]
    for words, english in _OF_OTHERS:
        if found := pattern(words).fullmatch(reader.words, start, end):
            names = reader.listed("@name", found.span("names"), "and")
            return [*names, f" {'is' if len(names) == 1 else 'are'} {english}"]
    return None


_SENT = r"(?:请求(?:参数|报文)?(?:中|里)(?:的)?)"
_HAS = r"(?:的(?:取)?值|取值)?"
_IS = r"(?:为|是|等于|设置为|设为|指定为|取值为|=)"
_IS_NOT = r"(?:不为|不是|不等于|非|未设置为)"
_EMPTY = r"(?:为空|为null|未@give|没有@give|不@give|不存在|缺失|未返回|为空或未@give|不传)"
_FULL = r"(?:不为空|非空|已@give|被@give|有值|存在|@give|@give了|已返回|被返回|返回|返回了)"
_CLAUSES = (
    (rf"(?P<sent>{_SENT})?(?P<name>@name){_HAS}{_IS_NOT}(?P<values>@values)", "is not"),
    (rf"(?P<sent>{_SENT})?(?P<name>@name){_HAS}{_IS}(?P<values>@values)(?:之一|中的一个)?", "is"),
)
_GIVEN = (
    (rf"(?P<sent>{_SENT})?(?:参数)?(?P<name>@name){_HAS}{_EMPTY}", "not specified"),
    (rf"(?P<sent>{_SENT})?(?:未|没有|不)(?:@give|返回)(?:了)?(?P<name>@name)", "not specified"),
    (rf"(?P<sent>{_SENT})?(?P<name>@name){_HAS}{_FULL}", "specified"),
    (rf"(?P<sent>{_SENT})?(?:@give|返回)(?:了)?(?P<name>@name)", "specified"),
)
_BOTH = (
    (rf"(?P<names>@names)(?:同时|均|都|皆){_EMPTY}", "not specified"),
    (rf"(?P<names>@names)(?:同时|均|都|皆){_FULL}", "specified"),
)
_CONDITIONS_BELOW = r"(?:满足|符合)?(?:以下|下列)(?:(?P<any>任一|任意一个|任意一项|任何一个|任何一项|其中一个|之一)|(?P<all>全部|所有|全部的|所有的))(?:的)?(?:条件|情况)?(?:之一)?"
_GLOSSED = r"@plain\((?:即|也就是|指)?,?(?P<condition>[^()]+)\)"


def condition_in_english(reader: Reader, start: int, end: int, *, known: bool = False) -> Pieces | None:
    """A condition in English. One that names nothing is about the outside, and is left as it is unless ``known``."""
    if reader.words[start:end].endswith("时"):
        end -= 1
    if found := pattern(_CONDITIONS_BELOW).fullmatch(reader.words, start, end):
        return None if known else [f"{'one' if found['any'] else 'all'} of the following conditions is met"]
    read = _clause(reader, start, end) or _joined(reader, start, end)
    if read is not None:
        return read
    if found := pattern(_GLOSSED).fullmatch(reader.words, start, end):
        inner = condition_in_english(reader, *found.span("condition"), known=True)
        return ["that is so (", *inner, ")"] if inner is not None else None
    if known or any(mark in reader.words[start:end] for mark in MARKS) or start == end:
        return None
    return [reader.old(start, end)]


def _clause(reader: Reader, start: int, end: int) -> Pieces | None:
    """A condition that nothing joins to another."""
    for words, verb in _CLAUSES:
        if found := pattern(words).fullmatch(reader.words, start, end):
            values = reader.listed("@value", found.span("values"), "or")
            return ["the value of ", reader.bare(*found.span("name")), _sent(found), f" {verb} ", *values]
    for words, verb in _GIVEN:
        if found := pattern(words).fullmatch(reader.words, start, end):
            return [reader.bare(*found.span("name")), _sent(found), f" is {verb}"]
    for words, verb in _BOTH:
        if found := pattern(words).fullmatch(reader.words, start, end):
            return ["both ", *reader.listed("@name", found.span("names"), "and"), f" are {verb}"]
    return None


def _joined(reader: Reader, start: int, end: int) -> Pieces | None:
    for joint, words in ((" and ", r",?(?:并且|而且|同时|且)"), (" or ", r",?(?:或者|或)")):
        for found in re.compile(words).finditer(reader.words, start, end):
            left = _clause(reader, start, found.start())
            right = condition_in_english(reader, found.end(), end, known=True) if left is not None else None
            if left is not None and right is not None:
                return [*left, joint, *right]
    return None


def _sent(found: re.Match[str]) -> str:
    return " in the request" if found["sent"] else ""


_TWO = r"(?:这)?(?:两者|二者|两个参数|两个字段|三者)?"
_ONE = r"(?:一个|之一|一项|其一|一个参数)"
_CHOICES = (
    (
        rf"(?P<names>@names){_TWO}(?:不能|不可|不得)(?:同时|都|均|全部)(?:为空|不传|不@give|缺失)",
        "{} cannot both be null",
    ),
    (
        rf"(?P<names>@names){_TWO}(?:不能|不可以|不可|不得|不允许)(?:同时|一起)(?:使用|@give|存在|出现)",
        "{} cannot be specified together",
    ),
    (
        rf"(?P<names>@names){_TWO}(?:互斥|是互斥的)(?:,?(?:不能|不可|不得)(?:同时|一起)(?:使用|@give))?",
        "{} cannot be specified together",
    ),
    (
        rf"(?P<names>@names){_TWO}(?:必须|须|需要|需|应)(?:要么)?(?:同时|一起|都)(?:@give|使用|存在)(?:,?(?:或|或者|要么)(?:同时|都|均)?(?:不@give|为空|不传|省略))?",
        "{} must be specified together",
    ),
    (
        rf"(?P<names>@names){_TWO}(?:中)?(?:必须|须|需要|需|应)?(?:有且仅有|有且只有|必须且只能|必须且仅能)@give(?:其中)?(?:的)?{_ONE}",
        "exactly one of {} must be specified",
    ),
    (
        rf"(?P<names>@names){_TWO}(?:中)?(?:最多|只能|仅能)(?:能|可|可以)?@give(?:其中)?(?:的)?{_ONE}",
        "at most one of {} can be specified",
    ),
    (
        rf"(?P<names>@names){_TWO}(?:中)?(?:必须|须|需要|需|应)?(?:至少)(?:需要|需|要|须|必须)?@give(?:其中)?(?:的)?{_ONE}",
        "at least one of {} must be specified",
    ),
    (
        rf"(?:必须|须|需要|需|请)?(?:至少)@give(?P<names>@names)(?:中|之中|其中|两者中)?(?:的)?(?:至少)?{_ONE}",
        "at least one of {} must be specified",
    ),
    (rf"(?P<names>@names){_TWO}(?:必填|必传|必须@give)其一", "at least one of {} must be specified"),
    (
        rf"(?:会|将)?(?:至少)返回(?P<names>@names)(?:中|之中)?(?:的)?{_ONE}",
        "at least one of {} is to be returned",
    ),
    (
        rf"(?P<names>@names){_TWO}(?:中)?(?:会|将)?至少(?:会|将)?返回(?:其中)?{_ONE}",
        "at least one of {} is to be returned",
    ),
)


def _plain_choice(reader: Reader, start: int, end: int) -> Pieces | None:
    for words, english in _CHOICES:
        found = pattern(words).fullmatch(reader.words, start, end)
        if found is None:
            continue
        before, after = english.split("{}")
        return [before, *reader.listed("@name", found.span("names"), "and"), after]
    return None


def choice_in_english(reader: Reader, start: int, end: int) -> Pieces | None:
    """How many of some parameters must be given, perhaps under a condition, in English; None for anything else."""
    choice = _plain_choice(reader, start, end)
    if choice is not None:
        return choice
    found = pattern(rf"{WHEN}(?P<condition>.+?)(?:时|的情况下)?,(?P<main>.+)").fullmatch(reader.words, start, end)
    if found is None:
        return None
    choice = _plain_choice(reader, *found.span("main"))
    condition = condition_in_english(reader, *found.span("condition"), known=True) if choice is not None else None
    return ["when ", *condition, ", ", *choice] if choice is not None and condition is not None else None
