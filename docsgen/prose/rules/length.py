"""How long a value may be: ``Maximum length: 64 characters``, ``Length range: 6 - 18 characters`` …"""

from docsgen.prose.facts import Reading, Subject, enforced
from docsgen.prose.grammar import match, number
from docsgen.prose.statements import Statement

_UNIT = r" ?(?:characters?|chars?|bits?|digits?|letters?|(?:个)?字符|位)"
_MAXIMUM = (
    r"(?:the )?max(?:imum|\.)? length(?: of @this)?(?: ?: ?| is | of )(?P<max>@number)(?:_unit_)?",
    r"最大长度 ?[:为]? ?(?P<max>@number)(?:_unit_)?",
    r"(?:@this )?(?:must be |can be |has to be )?(?:within|up to|at most|no (?:more|longer) than|not (?:exceed|more than)) "
    r"(?P<max>@number)_unit_(?: in length| long)?",
    r"(?:@this|the length(?: of @this)?|the value) (?:cannot|can not|must not|may not) (?:exceed|be longer than|be more than) "
    r"(?P<max>@number)_unit_(?: in length)?",
)
_MINIMUM = (
    r"(?:the )?min(?:imum|\.)? length(?: of @this)?(?: ?: ?| is | of )(?P<min>@number)(?:_unit_)?",
    r"最小长度 ?[:为]? ?(?P<min>@number)(?:_unit_)?",
)
_EXACT = (
    r"(?:fixed )?length(?: ?: ?| is )(?P<exact>@number)(?:_unit_)?",
    r"长度 ?[:为] ?(?P<exact>@number)(?:_unit_)?",
)
_BETWEEN = (
    r"(?:the )?length(?: range)?(?: of @this)?(?: ?: ?| is | ranges | is between )(?:from |between )?"
    r"(?P<min>@number) ?(?:-|–|~|to|and) ?(?P<max>@number)(?:_unit_)?",
)
_PATTERNS = tuple(words.replace("_unit_", _UNIT) for words in (*_MAXIMUM, *_MINIMUM, *_EXACT, *_BETWEEN))


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a length. On an array of single values it is the elements'; objects and arrays of them have none."""
    if statement.items or subject.value_type not in (
        "string",
        "integer",
        "number",
        "url",
        "datetime",
        "any",
        "boolean",
    ):
        return None
    for words in _PATTERNS:
        if found := match(words, statement.sentence.shape):
            return _reading({name: number(text) for name, text in found.groupdict().items() if text}, subject)
    return None


def _reading(given: dict[str, int], subject: Subject) -> Reading | None:
    least, most = given.get("exact", given.get("min")), given.get("exact", given.get("max"))
    if least is not None and most is not None and least > most:
        return None
    limits = [("min_length", least), ("max_length", most)]
    return enforced(*((subject.valued + fact, limit) for fact, limit in limits if limit is not None))
