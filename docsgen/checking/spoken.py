"""Result codes that a text speaks of."""

import re
from collections.abc import Iterator
from functools import cache

# Bounded, so that no text makes reading it slow.
_CODE = r"[A-Z][A-Z0-9]{0,40}(?:_[A-Z0-9]{1,40}){1,12}"
_CODES = rf"{_CODE}(?:(?:,? (?:or|and|nor) |, |/|、|，| ?或 ?| ?和 ?){_CODE}){{0,20}}(?!\w)"
_INVISIBLE = re.compile("[\u200b-\u200f\u2060\ufeff`*\"'“”‘’]")
# Bullets and other sentences end a sentence too; "e.g. X" and "i.e. X" do not.
_END = re.compile(r"(?<!\be\.g)(?<!\bi\.e)(?<=[.!?;])\s+|(?<=[。！？；])|\n\s*\n")
_NOUN = r"(?i:(?:results?|errors?|returns?)[ /-]?codes?|errors?)"
_IS = (
    r"(?:\s*(?:(?i:is|are|was|be|becomes|of|as|with|equals)(?!\w)|[=:：]|为|是|等于)"
    r"(?: (?i:set to|always|either|one of))?)"
)
_SAYING_CODE = (
    rf"(?<![\w.]){_NOUN}{_IS}?\s*(?P<codes>{_CODES})",
    rf"(?<!\w)(?P<codes>{_CODES}) (?i:(?:results?|errors?|returns?) ?codes?|errors?)(?!\w)",
    rf"(?:错误码|结果码|返回码|错误代码){_IS}?\s*(?P<codes>{_CODES})",
)
# A member is returned with a value, and a constant is somebody's; of codes a text says that they come as codes.
_NOT_ITSELF = (
    r"(?! ?(?:为|等于|字段))(?! (?i:as(?! (?:well|soon|long))|with|to be|set to|equals|=)(?!\w)"
    r"(?! (?i:(?:an? |the )?(?:(?:results?|errors?|returns?)(?!\w)|(?:following |same )?(?:message|response)))))"
)
_BY_OTHERS = r"(?! (?i:by) (?!(?i:this|us|the (?:service|server|gateway|system))(?!\w)))"
_SAYING_RETURNED = (
    rf"(?<!\w)(?i:returns?) (?i:an? |the )?(?P<codes>{_CODES}){_NOT_ITSELF}",
    rf"(?<!\w)(?P<codes>{_CODES}) (?i:is|are|was|will be|may be|can be) (?i:returned)(?!\w){_NOT_ITSELF}{_BY_OTHERS}",
    rf"返回\s*(?P<codes>{_CODES}){_NOT_ITSELF}",
)
# Codes of somebody else, and words that only give an example.
_OTHERS = re.compile(
    r"\b(?:acquirer|issuer|issuing bank|bank|card scheme|scheme|network|carrier|third[- ]party|partner)(?:['’]?s)? "
    r"(?:results?|errors?|responses?|returns?|decline|reason)?\s?codes?\b"
    r"|\b(?:from|by) (?:the |an? )?(?:acquirer|issuer|issuing bank|bank|card scheme|network|carrier|third[- ]party)\b"
    r"|\b(?:for example|for instance|such as|e\.g\.|like)|例如|比如|譬如|\b(?:old|former|deprecated|legacy)\b",
    re.IGNORECASE,
)
_OWN_API = re.compile(
    r"\b(?:this|the same|the current) (?:api|interface|endpoint|operation)\b|[本此该]接口", re.IGNORECASE
)
_API = re.compile(
    r"\b(?:apis?|interfaces?|endpoints?|webhooks?|notifications?|callbacks?|sdks?)\b|接口|通知", re.IGNORECASE
)
_CAMEL = re.compile(r"\b[a-z][a-z0-9]{0,60}[A-Z]\w*")


def codes(text: str, field: str, known: frozenset[str], *, returned: bool) -> Iterator[str]:
    """Yield every word that a text calls a result code of its own operation, in order, with repetitions.

    ``field``: the dotted path of the code in a message, empty where that is not known. ``known``: names that are the
    operation's own, so that another name in a sentence tells that it is about another operation. ``returned``: whether
    what is said to be returned is a code, without its being called one.
    """
    forms = (*_SAYING_CODE, *(_SAYING_RETURNED if returned else ()), *_of_field(field))
    for sentence in _END.split(_INVISIBLE.sub("", text)):
        if "_" not in sentence or _OTHERS.search(sentence) or _is_of_another(sentence, known):
            continue
        found = [
            (match.start("codes"), match["codes"]) for form in forms for match in _compiled(form).finditer(sentence)
        ]
        for _, words in sorted(set(found)):
            yield from re.findall(_CODE, words)


def _is_of_another(sentence: str, known: frozenset[str]) -> bool:
    """Whether a sentence may be about another operation: it says so, or it has a name that is none of this one's."""
    if _API.search(_OWN_API.sub("", sentence)):
        return True
    return any(name not in known for name in _CAMEL.findall(sentence))


def _of_field(field: str) -> tuple[str, ...]:
    """How a text says what the code is, by the name of its member."""
    if not field:
        return ()
    names = field.split(".")
    path = "".join(rf"(?:{re.escape(name)}\.)?" for name in names[:-1]) + re.escape(names[-1])
    return (rf"(?<![\w.])_?{path}_?{_IS}\s*(?P<codes>{_CODES})",)


_compiled = cache(re.compile)
