"""How many elements an array may have: ``Maximum size: 10 elements``."""

from docsgen.prose.facts import Reading, Subject, enforced
from docsgen.prose.grammar import AT_LEAST, AT_MOST, MOST_ELEMENTS, SPANS, match, number
from docsgen.prose.naming import means
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
    "elements",
    "element",
    "empty",
    "maximum",
    "at a time",
    "最多",
    "最大",
    "个数",
    "数量",
    "最小",
    "至少",
    "最少",
    "item",
    "entries",
    "record",
    "object",
    "values",
    "元素",
)

_UNIT = r" (?:elements?|items?|entries|entry|records?|objects?|values)"
# Of whatever the elements are: "up to 3 of them".
_OWN = r" of (?:them|these)"
_SIZE = r"(?:(?:size|number|count)(?: of (?:the )?(?:elements|items|entries|records|array|list|@this))?|length of (?:the )?(?:array|list))"
_IS = r"(?: ?: ?| is | must be | of )"
_LIST = r"(?:@this|the array|the list|this array|this list|it|you|we)"
_HOLD = rf"(?:(?:{_LIST} )?(?:(?:can |may |must |has to )?(?:supports?|contains?|holds?|has|have|includes?|allows?|accepts?|takes?|specify|send|pass(?: in)?|provide)|supporting|with|containing|specify|send|pass(?: in)?|provide) )?"
_ALLOWED = r"(?: at a time| at once| in total| in one (?:call|request)| (?:are|is) (?:allowed|supported|accepted|permitted)| (?:can|may) be (?:@given|passed(?: at a time)?))?"
# What may be counted: never characters, and no time.
_THING = r"(?:元素|商品|订单|记录|条目|对象|值|ID|数据|成员|标签|商户|用户|地址|信息|明细|支付方式|优惠|币种|国家)?"
_PATTERNS = tuple(
    words.replace("_span_", span).replace("_thing_", _THING)
    for words in (
        rf"(?:the )?max(?:imum|\.)? {_SIZE}{_IS}(?P<max>@number)(?:{_UNIT})?",
        rf"(?:the )?max(?:imum|\.)? length{_IS}(?P<max>@number){_UNIT}",
        rf"{_HOLD}(?:{AT_MOST}) (?P<max>@number){_UNIT}{_ALLOWED}",
        rf"(?:{AT_MOST}) (?P<max>@number){_OWN}{_ALLOWED}",
        rf"(?:supporting|supports) (?:{AT_MOST}) (?P<max>@number)(?:{_UNIT}| (?P<noun>[a-z]+))? (?:at a time|at once|in (?:one|a single) (?:call|request))",
        rf"{_LIST} @cannot (?:contain|have|hold|include) more than (?P<max>@number){_UNIT}",
        rf"the number of (?:elements|items|entries|records|objects)(?: in @this| in the (?:array|list))? (?:@cannot exceed|@cannot be (?:more|greater) than|must be (?:{AT_MOST})|is (?:{AT_MOST})|is limited to) (?P<max>@number)",
        rf"{_HOLD}(?:{AT_LEAST}) (?P<min>@number)(?:{_UNIT})? (?:and|but) (?:{AT_MOST}) (?P<max>@number){_UNIT}{_ALLOWED}",
        rf"(?:{_LIST} )?(?:must not|cannot) be (?P<filled>an empty (?:array|list)|empty)",
        rf"(?:the )?min(?:imum|\.)? {_SIZE}{_IS}(?P<min>@number)(?:{_UNIT})?",
        rf"{_HOLD}(?:{AT_LEAST}) (?P<min>@number){_UNIT}(?: (?:is|are) required| must be @given)?",
        rf"{_HOLD}_span_{_UNIT}",
        rf"{_HOLD}exactly (?P<exact>@number){_UNIT}",
        r"(?:此参数|此?数组|此?列表)?最多(?:可以?|能)?(?:支持|包含|传入?|填写)? ?(?P<max>@number) ?(?:个|条|项)_thing_",
        r"(?:最大(?:元素)?(?:个)?数量?|元素(?:个)?数(?:量)?最大|数组最大长度|最大元素数量) ?[:为是] ?(?P<max>@number)(?: ?(?:个|条|项)(?:元素)?)?",
        r"(?:元素)?(?:个数|数量)(?:范围)? ?[:为是]? ?_span_(?: ?(?:个|条|项)(?:元素)?)?",
        r"(?:最小(?:元素)?(?:个)?数量?|最少元素数量) ?[:为是] ?(?P<min>@number)(?: ?(?:个|条|项)(?:元素)?)?",
        r"(?:此参数|此?数组|此?列表)?(?:至少|最少)(?:需要?)?(?:包含|传入?|填写)? ?(?P<min>@number) ?(?:个|条|项)_thing_",
    )
    for span in (SPANS if "_span_" in words else ("",))
)


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a number of elements. ``Maximum length: 6 characters`` on an array is about its elements: no rule here."""
    if statement.items or subject.type != "array":
        return None
    for words in _PATTERNS:
        if found := match(words, statement.sentence.shape):
            given = {name: text for name, text in found.groupdict().items() if text}
            if given.pop("filled", None):
                return _reading({"min": 1})
            if (noun := given.pop("noun", None)) is not None and not means(noun, subject.name):
                continue
            return _reading({name: number(text) for name, text in given.items()})
    return None


def _reading(given: dict[str, int]) -> Reading | None:
    least, most = given.get("exact", given.get("min")), given.get("exact", given.get("max"))
    if (
        most == 0
        or max(least or 0, most or 0) > MOST_ELEMENTS
        or (least is not None and most is not None and least > most)
    ):
        return None
    limits = [("min_items", least), ("max_items", most)]
    return enforced(*((fact, limit) for fact, limit in limits if limit is not None))
