"""The names of a page's sections, and what stands under each."""

import re
from typing import Literal

SectionKind = Literal[
    "structure",
    "request",
    "response",
    "codes",
    "values",
    "sample",
    "sample_request",
    "sample_response",
    "logic",
    "other",
]

_ANCHOR = re.compile(r"\s*\{#[^}]*\}\s*$")

# Matched in full, case folded, against a title without its anchor, closing colon and blanks.
_TITLES: tuple[tuple[SectionKind, str], ...] = (
    ("structure", r"(?:message )?structure|消息结构|报文结构|结构"),
    ("request", r"(?:request|notification)(?: body| message)? ?(?:parameters?|fields?)|请求(?:体)?参数|通知参数"),
    (
        "response",
        r"(?:response|acknowledge?ment)(?: body| message)? ?(?:parameters?|fields?)|(?:响应|返回|应答)(?:体)?参数",
    ),
    (
        "codes",
        r"result ?/ ?error codes?|(?:result|error|return)(?: and error)? codes?|结果码|错误码|(?:结果|返回)码 ?/ ?错误码",
    ),
    ("values", r".+ result codes?|.+(?:结果码|状态码)"),
    ("sample_request", r"(?:sample )?requests?(?: (?:sample|example|code|body)s?)?|请求(?:示例|样例|报文)?"),
    (
        "sample_response",
        r"(?:sample )?responses?(?: (?:sample|example|code|body)s?)?|(?:响应|返回|应答)(?:示例|样例|报文)?",
    ),
    ("sample", r"(?:message )?(?:samples?|examples?)(?: codes?)?|示例(?:代码)?|报文示例|样例"),
    ("logic", r"result (?:process(?:ing)?|handling) logic|(?:结果)?处理逻辑"),
)
_PATTERNS = tuple((kind, re.compile(pattern)) for kind, pattern in _TITLES)


def bare_title(title: str) -> str:
    """A title without its anchor, closing colon and surplus blanks."""
    return " ".join(_ANCHOR.sub("", title).split()).rstrip(": ").strip()


def kind_of(title: str) -> SectionKind | None:
    """Which section a title opens; None where it is none that docsgen knows. ``title`` is in plain punctuation."""
    folded = bare_title(title).casefold()
    return next((kind for kind, pattern in _PATTERNS if pattern.fullmatch(folded)), None)
