"""How long a value may be: ``Maximum length: 64 characters``, ``Length range: 6 - 18 characters`` …"""

from docsgen.prose.facts import Reading, Subject, enforced
from docsgen.prose.grammar import SPANS, match, number
from docsgen.prose.statements import Statement

CUES = ("length", "characters", "character", "chars", "digit", "letter", "long", "max", "长度", "字符", "汉字", "位")

_UNIT = r" ?(?:characters?|chars?|digits?|letters?|(?:个)?字符|(?:个)?汉字|位)"
_BE = r"(?:must be|can be|has to be|is|are)"
_SUBJECT = r"(?:@this |its value |the value |it )?"
_IS = r"(?: ?: ?| is | must be | of | = ?| )"
_MOST = r"(?:up to|at most|within|no (?:more|longer|greater) than|a maximum of|maximum of|max(?:imum|\.)?|not (?:exceed|more than|longer than))"
_LENGTH = r"(?:the )?(?:maximum |text |string )?lengths?(?: of (?:@this|the string))?"
_MAXIMUM = (
    rf"(?:the )?max(?:imum|\.)?(?: allowed| permitted)? length(?: of @this)?{_IS}(?P<max>@number)(?:_unit_)?",
    rf"{_SUBJECT}(?:{_BE} )?{_MOST} (?P<max>@number)_unit_(?: in length| long)?",
    rf"{_SUBJECT}(?:{_BE} )?(?P<max>@number)_unit_ (?:or (?:less|fewer|shorter)|at (?:the )?most|max(?:imum|\.)?)",
    rf"(?:@this|{_LENGTH}|the value|it|its length) (?:@cannot|does not) (?:exceed|be (?:longer|more|greater) than|have more than|contain more than) (?P<max>@number)_unit_(?: in length)?",
    rf"{_LENGTH} (?:must be|is) (?:less than or equal to|no (?:more|greater) than|at most|up to|within) (?P<max>@number)(?:_unit_)?",
    r"(?:@this |it )?(?:supports?|accepts?|allows?|can (?:contain|have|hold)|contains?) (?:up to|at most|a maximum of) (?P<max>@number)_unit_",
    r"最大(?:字符)?长度 ?[:为是]? ?(?P<max>@number)(?:_unit_)?",
    r"(?:长度)?(?:最多|最长|不超过|不能超过|不得超过|上限为?) ?(?:为 ?)?(?P<max>@number)_unit_",
)
_MINIMUM = (
    rf"(?:the )?min(?:imum|\.)?(?: allowed)? length(?: of @this)?{_IS}(?P<min>@number)(?:_unit_)?",
    rf"{_SUBJECT}(?:must (?:be|have|contain)|has to be) (?:at least|no (?:less|fewer|shorter) than|a minimum of) (?P<min>@number)_unit_(?: in length| long)?",
    rf"{_LENGTH} (?:must be|is) (?:at least|no less than|greater than or equal to) (?P<min>@number)(?:_unit_)?",
    r"最小长度 ?[:为是]? ?(?P<min>@number)(?:_unit_)?",
    r"(?:长度)?(?:最少|最短|不少于|不能少于|至少) ?(?:为 ?)?(?P<min>@number)_unit_",
)
_EXACT = (
    r"(?:the )?(?:fixed )?length(?: of @this)?(?: ?: ?| is (?:exactly |always |fixed (?:at|to|as) )?| must be (?:exactly )?| of )(?P<exact>@number)(?:_unit_)?",
    r"(?:@this |its value |the value |it )?(?:must be|has to be|is) (?:exactly )?(?P<exact>@number) ?(?:characters?|chars?|(?:个)?字符)(?: in length| long)",
    r"(?:@this |its value |the value |it )?(?:must be |has to be |is )?exactly (?P<exact>@number) ?(?:characters?|chars?)(?: in length| long)?",
    r"(?:固定)?长度(?:固定)? ?[:为是] ?(?P<exact>@number)(?:_unit_)?",
)
_BETWEEN = (
    # Only in ranges "bits" stands for characters; a key of 256 bits has another length.
    r"(?:the )?length(?: range)?(?: of @this)?(?: ?: ?| is | ranges | must be | )_span_(?:_unit_| bits)?",
    rf"{_SUBJECT}(?:{_BE} |ranges )?_span__unit_(?: in length| long)?",
    r"min(?:imum|\.)? length ?:? ?(?P<min>@number)(?:_unit_)?[,;] ?max(?:imum|\.)? length ?:? ?(?P<max>@number)(?:_unit_)?",
    r"长度(?:范围)? ?[:为是]? ?(?P<min>@number) ?(?:-|–|~|至|到) ?(?P<max>@number)(?:_unit_)?(?:之间)?",
)
_PATTERNS = tuple(
    words.replace("_span_", span).replace("_unit_", _UNIT)
    for words in (*_MAXIMUM, *_MINIMUM, *_EXACT, *_BETWEEN)
    for span in (SPANS if "_span_" in words else ("",))
)
_HAVE_LENGTHS = ("string", "integer", "number", "url", "datetime", "any", "boolean")


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a length. On an array of single values it is the elements'; objects and arrays of them have none."""
    if statement.items or subject.value_type not in _HAVE_LENGTHS:
        return None
    for words in _PATTERNS:
        if found := match(words, statement.sentence.shape):
            if subject.type == "array" and found[0][-1].isdigit():
                return None  # without a unit it may as well count the elements
            return _reading({name: number(text) for name, text in found.groupdict().items() if text}, subject)
    return None


def _reading(given: dict[str, int], subject: Subject) -> Reading | None:
    least, most = given.get("exact", given.get("min")), given.get("exact", given.get("max"))
    if most == 0 or (least is not None and most is not None and least > most):
        return None
    limits = [("min_length", least), ("max_length", most)]
    return enforced(*((subject.valued + fact, limit) for fact, limit in limits if limit is not None))
