"""The standard that a value follows: ISO 4217, 3166, 8601."""

import re

from docsgen.prose.facts import Reading, Subject, modelled
from docsgen.prose.grammar import match
from docsgen.prose.statements import Statement

CUES = ("iso", "email", "e-mail", "url", "uri", "json", "e.164", "base64", "uuid", "rfc")

_STANDARD = re.compile(r"\bISO[ -]?(?P<number>4217|3166-2|3166|8601)\b")
# What would make the sentence more than a description of the value: a condition, or a demand of its own.
_MORE = re.compile(
    r"\b(?:if|when|unless|except|only|must|shall|cannot|not|should|set|specify|use|either|or [A-Z]|required|maximum|minimum)\b",
    re.IGNORECASE,
)

# A limit beside the standard is more than a hint.
_LIMITED = re.compile(
    r"\b(?:at most|at least|up to|within|(?:more|less|fewer|longer) than|lengths?|max\.?|min\.?|defaults?|fixed|always"
    r"|\d+ (?:characters?|chars?|digits?|letters?))(?!\w)|长度|默认|固定",
    re.IGNORECASE,
)
_NAMED = (
    (r"(?:_lead_ )?(?:in the format of )?(?:an? )?(?:valid )?e-?mail address", "email"),
    (r"_lead_ (?:an? )?(?:valid |absolute )?(?:HTTPS? )?UR[LI](?: address)?", "uri"),
    (
        r"(?:_lead_ )?(?:an? )?(?:valid )?JSON(?: object| array)? string|_lead_ in (?:the )?JSON format|_lead_ (?:a )?valid JSON(?: object| array)?",
        "json",
    ),
    (
        r"(?:(?:the value|@this|it) (?:(?:must|should|has to) )?(?:be in|is in|follows?)|a phone number in|in) (?:the )?E\.164 (?:format|standard)",
        "e164",
    ),
    (r"_lead_ (?:a )?base64(?:-encoded(?: string)?| encoded(?: string)?)|(?:a )?base64-encoded string", "base64"),
    (r"_lead_ (?:a )?(?:valid )?UUID(?: v4)?|(?:a )?valid UUID", "uuid"),
    (
        r"(?:(?:the value|@this|it) (?:(?:must|should|has to) )?(?:be in|is in|follows?)|in) (?:the )?RFC ?3339 (?:format|standard)",
        "rfc-3339",
    ),
)
_LEAD = r"(?:the value|@this|its value|it) (?:(?:must|should|has to) )?(?:be|is)"


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read a format hint. It says what kind of value this is and is enforced by nothing."""
    skeleton = statement.sentence.skeleton
    standards = {found["number"] for found in _STANDARD.finditer(skeleton)}
    if statement.items or not subject.name:
        return None
    if subject.value_type in ("string", "url", "any") and not standards:
        for words, name in _NAMED:
            if match(words.replace("_lead_", _LEAD), statement.sentence.shape):
                return modelled((f"{subject.valued}format", name))
    if len(standards) != 1 or _MORE.search(skeleton) or _LIMITED.search(skeleton):
        return None
    if subject.value_type not in ("string", "datetime"):
        return None
    return modelled((f"{subject.valued}format", f"iso-{standards.pop()}"))
