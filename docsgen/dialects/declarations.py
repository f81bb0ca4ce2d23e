"""The words of a heading → the parameter that it declares."""

import re
from typing import NamedTuple

_REQUIRED = r"REQUIRED|required|Required|MANDATORY|mandatory|Mandatory|必填|必选|必须|必需"
_OPTIONAL = (
    r"OPTIONAL|optional|Optional|可选|选填|非必填|非必选|(?:有)?条件必[填选]|CONDITIONAL|conditional|Conditional"
)
_MARK = rf"(?:(?P<required>{_REQUIRED})|{_OPTIONAL})"

# Left over from a page as it is rendered, where a click shows what is below.
_LEFT_OVER = re.compile(
    r"\s+(?:Show (?:all|more|(?:child )?(?:parameters|attributes))|Hide \w+(?: \w+)?|展开(?:全部)?|收起)$",
    re.IGNORECASE,
)
_PARENTHESES = re.compile(
    rf"(?P<name>[^\s()]+)\s*[(\[]\s*(?P<inside>(?:[^()\[\]]|\[\]|\(\d[\d, ]*\))*?)\s*[)\]](?:\s*[,:-]?\s*[(\[]?{_MARK}[)\]]?)?"
)
_MARKED = re.compile(rf"(?:(?P<type>.*?)\s*[,;|/]\s*)?{_MARK}")
# Several words are a remark (as in "Boleto (bank slip)"), unless they are a collection's, a comma parts them, or they
# are types between which a value may choose: what docsgen makes of these is for others to say.
_SIMPLE = r"(?:string|integer|int|long|number|decimal|double|float|boolean|bool|object|array|list|map|null)"
_REMARK = re.compile(
    rf"(?!(?:array|list|set|map)\b|{_SIMPLE}(?: ?[|/] ?| or ){_SIMPLE}$)[^\s,<]+\s+[^\s,<\[][^,]*", re.IGNORECASE
)

# As pages are rendered: ``name Type  REQUIRED``. Where neither parentheses nor a mark help, only types beyond doubt
# are taken: "order Number" is no parameter.
_GENERIC = r"(?:Array|List|Map)\s*<[\w\s<>,]+>"
_RENDERED = re.compile(
    r"(?P<name>[a-z]\w*)\s+"
    rf"(?:(?P<sure>String|Integer|Boolean|Datetime|URL|Object|{_GENERIC})|(?P<object>[A-Z]\w*)\s+object"
    r"|(?P<type>[A-Z]\w*|string|integer|boolean|datetime|url|number|object)"
    rf"(?=,?\s+(?:{_REQUIRED}|{_OPTIONAL})))"
    rf"(?:\s*,?\s+{_MARK})?"
)
# Less certain types, where the name can be no other word: "extendInfo Map".
_HUMPED = re.compile(
    rf"(?P<name>[a-z]+[0-9]*[A-Z]\w*)\s+(?P<type>Map|Number|Date|Long|Double|Float|Decimal|List|Array)(?:\s*,?\s+{_MARK})?"
)


class Declaration(NamedTuple):
    """A parameter's name, its type's words, and whether it is marked as required."""

    name: str
    type: str
    required: bool


def read_declaration(words: str) -> Declaration | None:
    """Read a heading's words, in plain punctuation; None where they declare no parameter."""
    words = _LEFT_OVER.sub("", words)
    if match := _PARENTHESES.fullmatch(words):
        inside = match["inside"]
        if _REMARK.fullmatch(inside):
            return None
        marked = _MARKED.fullmatch(inside)
        required = match["required"] or (marked and marked["required"])
        declared = (marked["type"] or "") if marked else inside
        return Declaration(match["name"], " ".join(declared.split()), bool(required))
    if match := _RENDERED.fullmatch(words):
        declared = match["sure"] or match["object"] or match["type"]
        return Declaration(match["name"], " ".join(declared.split()), match["required"] is not None)
    if match := _HUMPED.fullmatch(words):
        return Declaration(match["name"], match["type"], match["required"] is not None)
    return None
