"""How many elements an array may have: ``Maximum size: 10 elements``."""

from docsgen.prose.facts import Reading, Subject, enforced
from docsgen.prose.grammar import SPANS, match, number
from docsgen.prose.statements import Statement

CUES = (
    "max",
    "min",
    "up to",
    "at most",
    "at least",
    "more than",
    "less than",
    "fewer than",
    "element",
    "item",
    "entries",
    "record",
    "object",
    "values",
    "元素",
)

_UNIT = r" (?:elements?|items?|entries|records?|objects?|values)"
_SIZE = r"(?:(?:size|number|count)(?: of (?:the )?(?:elements|items|entries|records|array|list|@this))?|length of (?:the )?(?:array|list))"
_IS = r"(?: ?: ?| is | must be | of )"
_HOLD = r"(?:(?:@this |the array |the list |it )?(?:supports?|supporting|can (?:contain|hold|have|include)|contains?|must (?:contain|have|include)|allows?) )?"
_ALLOWED = r"(?: at a time| (?:are|is) (?:allowed|supported)| (?:can|may) be @given)?"
_PATTERNS = tuple(
    words.replace("_span_", span)
    for words in (
        rf"(?:the )?max(?:imum|\.)? {_SIZE}{_IS}(?P<max>@number)(?:{_UNIT})?",
        rf"(?:the )?max(?:imum|\.)? length{_IS}(?P<max>@number){_UNIT}",
        rf"{_HOLD}(?:up to|at most|no more than|a maximum of|maximum of) (?P<max>@number){_UNIT}{_ALLOWED}",
        r"supporting up to (?P<max>@number) at a time",
        rf"(?:@this |the array |the list |it )@cannot (?:contain|have|hold|include) more than (?P<max>@number){_UNIT}",
        r"the number of (?:elements|items|entries|records)(?: in @this| in the (?:array|list))? (?:@cannot exceed|must be less than or equal to|is at most) (?P<max>@number)",
        rf"(?:the )?min(?:imum|\.)? {_SIZE}{_IS}(?P<min>@number)(?:{_UNIT})?",
        rf"{_HOLD}(?:at least|no (?:less|fewer) than|a minimum of) (?P<min>@number|one){_UNIT}(?: (?:is|are) required| must be @given)?",
        rf"{_HOLD}_span_{_UNIT}",
        rf"{_HOLD}exactly (?P<exact>@number){_UNIT}",
        r"(?:此参数|数组)?最多(?:支持|包含|可传|可包含)? ?(?P<max>@number) ?个元素",
        r"(?:最大元素(?:个)?数|元素(?:个)?数最大) ?[:为] ?(?P<max>@number)(?: ?个)?",
        r"(?:此参数|数组)?(?:至少|最少)(?:包含)? ?(?P<min>@number) ?个元素",
    )
    for span in (SPANS if "_span_" in words else ("",))
)


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a number of elements. ``Maximum length: 6 characters`` on an array is about its elements: no rule here."""
    if statement.items or subject.type != "array":
        return None
    for words in _PATTERNS:
        if found := match(words, statement.sentence.shape):
            given = {name: 1 if text == "one" else number(text) for name, text in found.groupdict().items() if text}
            return _reading(given)
    return None


def _reading(given: dict[str, int]) -> Reading | None:
    least, most = given.get("exact", given.get("min")), given.get("exact", given.get("max"))
    if most == 0 or (least is not None and most is not None and least > most):
        return None
    limits = [("min_items", least), ("max_items", most)]
    return enforced(*((fact, limit) for fact, limit in limits if limit is not None))
