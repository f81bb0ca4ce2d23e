"""Between which numbers a value lies: ``Value range: 1 - unlimited``, ``The valid value is from 2 to 36``."""

import re

from docsgen.prose.facts import Reading, Subject, enforced
from docsgen.prose.grammar import LONGEST_VALUE, match
from docsgen.prose.statements import Statement
from docsgen.reading.sentences import Shape

CUES = (
    "value",
    "range",
    "between",
    "minimum",
    "maximum",
    "min",
    "max",
    " than",
    "at least",
    "at most",
    "exceed",
    "below",
    "from ",
    "integer",
    "or more",
    "or less",
    "or greater",
    "or higher",
    "or lower",
    "negative",
    "大于",
    "小于",
    "不超过",
    "whole number",
    "natural number",
    "取值",
    "最小值",
    "最大值",
)

_NUMBER = r"[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?"
_NO_LIMIT = r"(?:unlimited|no limit|不限|无限制?|无上限|没有上限|\+?∞|\+?infinity)"
_LEAST, _MOST = rf"(?P<least>{_NUMBER})", rf"(?P<most>{_NUMBER})"
_INCLUSIVE = r"(?: ?\((?:both )?inclusive\)|,? inclusive)?"
_RANGE = r"(?:the )?(?:valid |value |allowed )?(?:value )?range(?: of @this| of values| of the value)?(?: ?: ?| is | )"
_VALUES = r"(?:the )?(?:valid |allowed )?values?(?: of @this)?"
_RANGES = (
    rf"{_RANGE}(?:from )?{_LEAST} ?(?:-|–|~|to) ?(?P<most>{_NUMBER}|{_NO_LIMIT}){_INCLUSIVE}",
    rf"{_RANGE}between {_LEAST} and {_MOST}{_INCLUSIVE}",
    rf"{_RANGE}\[{_LEAST}, ?(?:{_MOST}\]|{_NO_LIMIT}[)\]])",
    rf"{_VALUES} (?:is|are|must be|can be|ranges?|can range|must range) from {_LEAST} (?:to|through) {_MOST}{_INCLUSIVE}",
    rf"{_VALUES} (?:must be |can be |has to be |is |are )?between {_LEAST} and {_MOST}{_INCLUSIVE}",
    rf"@this (?:must be |can be |has to be |is )(?:an? (?:number|integer) )?between {_LEAST} and {_MOST}{_INCLUSIVE}",
    rf"(?:an? )?(?:number|integer) (?:between {_LEAST} and {_MOST}){_INCLUSIVE}",
    rf"(?:an? )?(?:number|integer) from {_LEAST} to {_MOST}{_INCLUSIVE}",
    rf"(?:the )?(?:min(?:imum|\.)?|smallest|lowest) value(?: of @this)?(?: ?: ?| is | of | ){_LEAST}",
    rf"(?:the )?(?:max(?:imum|\.)?|largest|highest) value(?: of @this)?(?: ?: ?| is | of | ){_MOST}",
    rf"(?:the )?min(?:imum|\.)? value ?:? ?{_LEAST}[,;] ?max(?:imum|\.)? value ?:? ?{_MOST}",
    rf"取值(?:范围)? ?(?:须|需|必须|应)?(?:在)?[:为是]? ?{_LEAST} ?(?:-|–|~|至|到) ?(?P<most>{_NUMBER}|{_NO_LIMIT})(?: ?之间)?(?:的整数)?",
    rf"取值(?:范围)? ?[:为是]? ?\[{_LEAST}, ?(?:{_MOST}\]|{_NO_LIMIT}[)\]])",
    rf"(?:取?值) ?(?:必须|须|需|应)?(?:不小于|不低于|不少于|大于或?等于|大于等于|至少为|最小为) ?{_LEAST}",
    rf"(?:取?值) ?(?:必须|须|需|应)?(?:不大于|不超过|不高于|小于或?等于|小于等于|最大为|最多为) ?{_MOST}",
    rf"最小值 ?[:为是] ?{_LEAST}",
    rf"最大值 ?[:为是] ?{_MOST}",
)
# Of a String these may as well mean its length.
_SUBJECT = r"(?:the (?:value|number)|@this|@each|its value|it)"
_MUST_BE = rf"(?:{_SUBJECT} )?(?:must be|has to be|is) (?:an? (?:integer|whole number|number) )?(?:of )?"
_GE = r"(?:greater than or equal to|more than or equal to|larger than or equal to|at least|no (?:less|smaller|lower) than|not (?:less|smaller|lower) than)"
_LE = r"(?:less than or equal to|smaller than or equal to|lower than or equal to|at most|up to|no (?:more|greater|larger|higher) than|not (?:more|greater|larger|higher) than)"
_OF_NUMBERS = (
    rf"{_MUST_BE}{_GE} {_LEAST}",
    rf"{_MUST_BE}{_LE} {_MOST}",
    rf"{_MUST_BE}{_GE} {_LEAST} and {_LE} {_MOST}",
    rf"{_MUST_BE}between {_LEAST} and {_MOST}{_INCLUSIVE}",
    rf"{_SUBJECT} (?:must |can )?ranges? (?:from|between) {_LEAST} (?:to|and|through) {_MOST}{_INCLUSIVE}",
    rf"{_MUST_BE}{_LEAST} or (?:more|greater|higher|above)",
    rf"{_MUST_BE}{_MOST} or (?:less|lower|below|fewer)",
    rf"{_SUBJECT} must (?:be (?:greater than or equal to|at least|no (?:less|smaller) than)|not be (?:less|smaller|lower) than) {_LEAST}",
    rf"{_SUBJECT} must (?:be (?:less than or equal to|at most|no (?:more|greater|larger) than)|not exceed|not be (?:more|greater|larger|higher) than) {_MOST}",
    rf"{_SUBJECT} (?:cannot|can not|may not) (?:be (?:less|smaller|lower) than|be below) {_LEAST}",
    rf"{_SUBJECT} (?:cannot|can not|may not) (?:exceed|be (?:more|greater|larger|higher) than|be above) {_MOST}",
    rf"(?:the )?min(?:imum|\.)?(?: value)?(?: ?: ?| is | ){_LEAST}",
    rf"(?:the )?max(?:imum|\.)?(?: value)?(?: ?: ?| is | ){_MOST}",
    rf"(?:the )?min(?:imum|\.)?(?: value)?(?: ?: ?| is | ){_LEAST},? (?:and )?(?:the )?max(?:imum|\.)?(?: value)?(?: ?: ?| is | ){_MOST}",
    rf"(?:the )?(?:highest|largest|biggest) value(?: (?:allowed|accepted|that is (?:allowed|accepted)))? is {_MOST}",
    rf"(?:the )?(?:lowest|smallest|least) value(?: (?:allowed|accepted|that is (?:allowed|accepted)))? is {_LEAST}",
)
# "Greater than" is a limit of its own only among whole numbers.
_OF_INTEGERS = (
    rf"{_MUST_BE}(?:greater|larger|more|higher) than (?P<above>{_NUMBER}|zero)",
    rf"{_MUST_BE}(?:less|smaller|lower) than (?P<below>{_NUMBER})",
    rf"{_MUST_BE}(?:greater|larger|more|higher) than (?P<above>{_NUMBER}|zero) and {_LE} {_MOST}",
    rf"{_MUST_BE}(?:greater|larger|more|higher) than (?P<above>{_NUMBER}|zero) and (?:less|smaller|lower) than (?P<below>{_NUMBER})",
    rf"{_SUBJECT} (?:cannot|must not|can not) be (?P<natural>negative)",
    rf"{_SUBJECT} (?:must not|cannot|can not) be (?P<positive>(?:zero|0) or negative|negative or (?:zero|0))",
)
# A noun phrase that says of which numbers the value is one.
_UNITS = r"in (?:the )?(?:[a-z]+ ){0,3}units?(?: of the currency)?"
_QUANTITY = rf"(?:(?:the|an?) (?:amount|number|quantity|price|total|count)(?: of the [a-z]+)?|how (?:much|many), (?:counted |measured )?{_UNITS})"
_PHRASE = rf"(?:{_SUBJECT} (?:must be|is) |(?:(?:sent|given|expressed|specified|written|provided|represented|passed) |{_QUANTITY} )?as )?"
_AFTER = rf"(?: {_UNITS})?(?:,? (?:for example|such as),? @value(?: for (?-i:[A-Z]{{3}}) [\d.,]+\d)?)?"
_SIGNS = (
    rf"{_PHRASE}(?:a )?(?P<positive>positive) (?:integer|whole number){_AFTER}",
    rf"{_PHRASE}(?:a |an )?(?P<positive>(?:whole number|integer|natural number) (?:above|greater than|larger than) (?:zero|0(?![\d.]))){_AFTER}",
    rf"{_PHRASE}(?:a )?(?P<natural>non-?negative) (?:integer|whole number){_AFTER}",
)
_LENGTH = rf"(?:value range|取值范围) ?: ?{_MOST}"


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a range of numbers. One number alone behind "Value range" on a String is its maximum length."""
    kind = subject.value_type
    if statement.items or kind not in ("integer", "number", "string", "any"):
        return None
    shape = statement.sentence.shape
    if kind == "string" and (found := match(_LENGTH, shape)):
        most = _number(found["most"])
        return (
            enforced((f"{subject.valued}max_length", most))
            if isinstance(most, int) and 0 < most <= LONGEST_VALUE
            else None
        )
    patterns: tuple[str, ...] = _RANGES
    if kind in ("integer", "number"):
        patterns += _OF_NUMBERS
    if kind == "integer":
        patterns += _OF_INTEGERS
    if kind != "number":
        patterns += _SIGNS
    given = _first(patterns, shape)
    if given is None:
        return None
    least, most = _limits(given)
    if least is not None and most is not None and least > most:
        return None
    limits = (("minimum", least), ("maximum", most))
    return enforced(*((subject.valued + fact, limit) for fact, limit in limits if limit is not None))


def _first(patterns: tuple[str, ...], shape: Shape) -> dict[str, str] | None:
    for words in patterns:
        if found := match(words, shape):
            return {name: text for name, text in found.groupdict().items() if text}
    return None


def _limits(given: dict[str, str]) -> tuple[int | float | None, int | float | None]:
    """The least and the most that the words leave."""
    above, below = _number(given.get("above")), _number(given.get("below"))
    if "positive" in given or "natural" in given:
        return int("positive" in given), None
    if above is not None or below is not None:
        least = _number(given.get("least")) if above is None else int(above // 1) + 1
        return least, _number(given.get("most")) if below is None else -int(-below // 1) - 1
    return _number(given.get("least")), _number(given.get("most"))


def _number(words: str | None) -> int | float | None:
    """A number as pages write it; None for none and for "unlimited"."""
    if words == "zero":
        return 0
    plain = (words or "").replace(",", "").replace("−", "-")
    if not re.fullmatch(r"-?\d+(?:\.\d+)?", plain):
        return None
    return float(plain) if "." in plain else int(plain)
