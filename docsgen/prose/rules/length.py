"""How long a value may be: ``Maximum length: 64 characters``, ``Length range: 6 - 18 characters`` …"""

from docsgen.prose.facts import Reading, Subject, enforced
from docsgen.prose.grammar import AT_LEAST, AT_MOST, LONGEST_VALUE, SPANS, match, number
from docsgen.prose.statements import Statement

CUES = ("length", "characters", "character", "chars", "digit", "letter", "long", "max", "长度", "字符", "汉字", "位")

_UNIT = r" ?(?:characters?|chars?|digits?|letters?|(?:个)?字符|(?:个)?汉字|位)"
# Of what a value contains: "at least one digit" says nothing of how long it is.
_CHARS = r" ?(?:characters?|chars?|(?:个)?字符|(?:个)?汉字)"
_TEXT = r"(?:string|text|value|code|ID|name|number|message|word|URL|note|title|token)"
_ABOUT = r"(?:@this|@each|its value|the value|the (?:string|text)|it|(?:the )?(?:value|text|string) of @this)"
_BE = r"(?:will be|must be|can be|may be|has to be|is|are)"
_HAVE = r"(?:(?:must |can |may |has to )?(?:contains?|have|has|holds?|includes?|consists? of|be composed of|supports?|accepts?|allows?|takes?))"
# "A JSON string of". What it is said to be "with", it may have among others.
_NOUN = rf"(?:(?:{_ABOUT} (?:is|must be) )?an? (?:[A-Za-z-]+ ){{0,3}}?{_TEXT}"
_KIND = rf"{_NOUN} of )"
_WITH = rf"{_NOUN} (?:with|containing|that contains|that has) )"
_VERB = rf"(?:(?:{_ABOUT} )?{_BE} |{_ABOUT} |{_KIND})"
_HOLD = rf"(?:(?:{_ABOUT}|we|you) )?{_HAVE} "
_TAIL = r"(?: in length| long| in total)?(?:,? please)?"
_IS = r"(?: ?: ?| is | is limited to | must be | of | = ?| )"
_EACH = r"(?:@each ?(?::|-) ?)?"
_OF = r"(?: (?:of|for|per) (?:@this|@each|the (?:string|text|value)|(?:an? |each |every )?(?:element|item|value)))?"
_LENGTH = rf"(?:the |its )?(?:maximum |text |string |total |allowed )?lengths?{_OF}"
_ALLOWED = r" (?:is|are) (?:allowed|supported|permitted|accepted|possible)"
_MAXIMUM = (
    rf"(?:the )?max(?:imum|\.)?(?: allowed| permitted)? length{_OF}{_IS}(?P<max>@number)(?:_unit_)?{_OF}",
    rf"(?:the )?max(?:imum|\.)? number of characters{_OF}{_IS}(?P<max>@number)",
    rf"{_EACH}{_VERB}?(?:{AT_MOST}|within|never (?:more|longer) than) (?P<max>@number)_unit_{_TAIL}",
    rf"{_WITH}(?:{AT_MOST}|within) (?P<max>@number)_chars_{_TAIL}",
    rf"{_ABOUT} (?:may be|can be|is) (?P<max>@number)_unit_ (?:long )?at (?:the )?most",
    rf"{_HOLD}(?:{AT_MOST}|within) (?P<max>@number)_chars_{_TAIL}",
    rf"{_VERB}?(?:{AT_MOST}) (?P<max>@number)_unit_{_ALLOWED}",
    rf"{_VERB}?(?P<max>@number)_unit_ (?:or (?:less|fewer|shorter)|at (?:the )?most|max(?:imum|\.)?)",
    rf"(?:{_ABOUT}|{_LENGTH}|its length) (?:@cannot|does not|shall not|will not|will never|never) (?:exceeds?|be (?:longer|more|greater|larger) than|be over) (?P<max>@number)_unit_{_TAIL}",
    rf"{_ABOUT} (?:@cannot|does not|shall not) (?:have|contain|hold|include|consist of) more than (?P<max>@number)_chars_{_TAIL}",
    rf"{_LENGTH}(?: ?: ?| | must be | is | can be | may be | has to be )(?:{AT_MOST}|within|limited to|restricted to) (?P<max>@number)(?:_unit_)?",
    rf"{_LENGTH} (?:@cannot|does not) (?:exceed|be (?:greater|more|larger) than) (?P<max>@number)(?:_unit_)?",
    rf"{_ABOUT} (?:is|are) (?:limited|restricted) to (?P<max>@number)_unit_{_TAIL}",
    r"(?:limited|restricted) to (?P<max>@number)_unit_",
    r"keep (?:it |@this )?within (?P<max>@number)_unit_",
    r"(?:每个(?:元素|值)?(?:的)?)?(?:最大(?:字符)?长度|长度上限) ?(?:不超过|不能超过)?[:为是]? ?(?P<max>@number)(?: ?(?:个)?_unit_)?",
    r"(?:每个(?:元素|值)?(?:的)?)?(?:长度)?(?:最多|最长不超过|最长|不超过|不能超过|不得超过|不可超过|不大于|上限为?|限)(?:支持|可(?:传入|输入)?)? ?(?:为 ?)?(?P<max>@number)_unit_(?:以内|之内)?",
    r"(?:长度|字符数)(?:应|必须|需|须|可)?(?:在)? ?(?P<max>@number)_unit_(?:以内|之内)",
)
_MINIMUM = (
    rf"(?:the )?min(?:imum|\.)?(?: allowed)? length{_OF}{_IS}(?P<min>@number)(?:_unit_)?",
    rf"(?:{_ABOUT} )?(?:must (?:be|have|contain)|has to be|has to have|contains?|consists? of) (?:{AT_LEAST}) (?P<min>@number)_chars_{_TAIL}",
    rf"(?:{AT_LEAST}) (?P<min>@number)_chars_(?:{_TAIL}| (?:is|are) required)",
    rf"(?:{_ABOUT}|{_LENGTH}) @cannot (?:be (?:shorter|less|fewer) than|have (?:fewer|less) than|contain (?:fewer|less) than) (?P<min>@number)_chars_{_TAIL}",
    rf"{_LENGTH} (?:must be|is|has to be) (?:{AT_LEAST}) (?P<min>@number)(?:_unit_)?",
    r"(?:最小(?:字符)?长度|长度下限) ?[:为是]? ?(?P<min>@number)(?:_unit_)?",
    r"(?:长度)?(?:最少|最短|不少于|不能少于|不得少于|不小于|至少) ?(?:为 ?)?(?P<min>@number)_unit_",
)
_EXACT = (
    rf"(?:the )?(?:fixed )?length{_OF}(?: ?: ?| is (?:exactly |always |fixed (?:at|to|as) )?| must be (?:exactly )?| of )(?P<exact>@number)(?:_unit_)?",
    rf"{_ABOUT} (?:must be|has to be|is|must have|must contain|contains|has) (?:exactly )?(?P<exact>@number) ?(?:characters?|chars?|(?:个)?字符)(?: in length| long)",
    rf"(?:{_ABOUT} )?(?:must be |has to be |is |must have |must contain |contains |has |consists of |must consist of )?exactly (?P<exact>@number) ?(?:characters?|chars?)(?: in length| long)?",
    rf"{_ABOUT} (?:must |always )?(?:have|has|is of|be of) a fixed length of (?P<exact>@number)(?:_unit_)?",
    r"(?:a )?fixed length of (?P<exact>@number)(?:_unit_)?",
    r"(?:固定)?长度(?:固定|必须)? ?[:为是] ?(?P<exact>@number)(?:_unit_)?",
)
_BETWEEN = (
    # Only in ranges "bits" stands for characters; a key of 256 bits has another length.
    rf"(?:the |its )?length(?: range)?{_OF}(?: ?: ?| is | ranges | must be | can be | must range | can range | has to be | )_span_(?:_unit_| bits)?",
    rf"{_VERB}?(?:ranges )?_span__unit_{_TAIL}",
    rf"(?:{_VERB}|{_HOLD}|{_WITH})?(?:{AT_LEAST}) (?P<min>@number)(?:_chars_)? (?:and|but|to) (?:{AT_MOST}) (?P<max>@number)_chars_{_TAIL}",
    rf"(?:{_HOLD}|{_WITH})_span__chars_{_TAIL}",
    rf"(?:{_LENGTH} )?(?:must be |is )(?:{AT_LEAST}) (?P<min>@number)(?:_unit_)? and (?:must not|@cannot) (?:exceed|be (?:longer|more|greater) than) (?P<max>@number)_unit_{_TAIL}",
    r"min(?:imum|\.)? (?P<min>@number)(?:_unit_)?,? (?:and |to )?max(?:imum|\.)? (?P<max>@number)_unit_",
    r"min(?:imum|\.)? length ?:? ?(?P<min>@number)(?:_unit_)?[,;] ?max(?:imum|\.)? length ?:? ?(?P<max>@number)(?:_unit_)?",
    r"(?:字符)?长度(?:范围)?(?:应|必须|需|须)?(?:在|介于)? ?[:为是]? ?(?P<min>@number) ?(?:-|–|~|至|到|和) ?(?P<max>@number)(?: ?(?:个)?_unit_)?(?:之间)?",
    r"(?P<min>@number) ?(?:-|–|~|至|到) ?(?P<max>@number)_unit_(?:之间)?",
)
_PATTERNS = tuple(
    words.replace("_span_", span).replace("_unit_", _UNIT).replace("_chars_", _CHARS)
    for words in (*_MAXIMUM, *_MINIMUM, *_EXACT, *_BETWEEN)
    for span in (SPANS if "_span_" in words else ("",))
)
_HAVE_LENGTHS = ("string", "integer", "url", "datetime", "any")


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a length. On an array of single values it is the elements'; no Boolean, number or object has one."""
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
    if (
        most == 0
        or max(least or 0, most or 0) > LONGEST_VALUE
        or (least is not None and most is not None and least > most)
    ):
        return None
    limits = [("min_length", least), ("max_length", most)]
    return enforced(*((subject.valued + fact, limit) for fact, limit in limits if limit is not None))
