"""The names of a page's sections, and what stands under each."""

import re
from dataclasses import replace
from typing import Literal

from docsgen.reading import Text, plain

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

_ANCHOR = re.compile(r"\{#[^{}]*\}\s*$")

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
        r"result ?/ ?error codes?|(?:result|error|return)(?: and error)? codes?|(?:结果|返回)码(?: ?/ ?错误码)?|错误码",
    ),
    ("values", r".+ result codes?|.+(?:结果码|状态码)"),
    (
        "sample_request",
        r"(?:(?:sample|example) )?requests?(?: (?:sample|example|code|body)s?)?|请求(?:示例|样例|报文)?",
    ),
    (
        "sample_response",
        r"(?:(?:sample|example) )?responses?(?: (?:sample|example|code|body)s?)?|(?:响应|返回|应答)(?:示例|样例|报文)?",
    ),
    ("sample", r"(?:message )?(?:samples?|examples?)(?: codes?)?|示例(?:代码)?|报文示例|样例"),
    ("logic", r"result (?:process(?:ing)?|handling) logic|(?:结果)?处理逻辑"),
)
_PATTERNS = tuple((kind, re.compile(pattern)) for kind, pattern in _TITLES)


def without_anchor(text: Text) -> Text:
    """A heading's text without the anchor that some pages write behind it."""
    anchor = _ANCHOR.search(text.plain) if "{#" in text.plain else None
    if anchor is None:
        return text
    end = len(text.plain[: anchor.start()].rstrip())
    marks = tuple(mark for mark in text.marks if mark.end <= end)
    rich = replace(text.rich, text=text.plain[:end], marks=marks, offsets=text.rich.offsets[: end + 1])
    return text._replace(rich=rich)


def label_of(text: Text) -> str | None:
    """The words of a paragraph that is nothing but a bold label, in plain punctuation; None for any other."""
    first = text.marks[0] if text.marks else None
    if first is None or first.kind != "strong" or first.start > 0 or plain(text, first.end) not in ("", ":"):
        return None
    return plain(text)


def bare_title(title: str) -> str:
    """A title without its anchor, closing colon and surplus blanks."""
    return " ".join(_ANCHOR.sub("", title).split()).rstrip(": ").strip()


def kind_of(title: str) -> SectionKind | None:
    """Which section a title opens; None where it is none that docsgen knows. ``title`` is in plain punctuation."""
    folded = bare_title(title).casefold()
    return next((kind for kind, pattern in _PATTERNS if pattern.fullmatch(folded)), None)
