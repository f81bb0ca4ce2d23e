"""The parameter by which repeated requests are told: ``This field is an API idempotency field.``"""

from docsgen.prose.facts import Reading, Subject, modelled
from docsgen.prose.grammar import match, names_in
from docsgen.prose.statements import Statement

CUES = ("idempoten", "幂等")

_IDEMPOTENCY = (
    r"@this is an? (?:API )?idempoten(?:cy|t|ce)(?: field| parameter| key)?",
    r"(?:\w+ uses @this|@this is used) for idempoten(?:ce|cy)(?: control)?",
    r"(?:used (?:for|as an)|an?) idempoten(?:cy|t|ce)(?: key| control| field| parameter)?",
    r"(?:the idempotency key|idempotency key)(?: of the request| for the request)?",
    r"(?:此|该)?(?:参数|字段)?(?:是|为|用于)(?:一个)? ?(?:接口|API)? ?幂等(?:字段|键|控制|校验)?",
    r"(?:[A-Za-z]+ ?|服务端|服务器|系统|平台|接口)?使用(?:此|该)(?:参数|字段)(?:进行|作为|做)?幂等(?:控制|校验|字段|键)?",
    r"(?:the merchant|\w+) uses (?:the )?(?P<name>@name) for idempoten(?:ce|cy)(?: control)?",
)


def read(statement: Statement, subject: Subject) -> Reading | None:
    """Read that a parameter of a message that is sent is the idempotency key."""
    if not subject.name or statement.items:
        return None
    shape = statement.sentence.shape
    for words in _IDEMPOTENCY:
        found = match(words, shape)
        if found and (not found.groupdict().get("name") or names_in(shape, found.span("name")) == (subject.name,)):
            return modelled(("idempotency", True))
    return None
