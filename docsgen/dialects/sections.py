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
_PARAMETERS = r"(?: body| message| payload)?(?: ?(?:parameters?|fields?|params?))"
_OF_RESULTS = r"(?:results?|errors?|returns?|responses?|status)"
_SAMPLE = r"(?:samples?|examples?)"
_CODES = r"(?:(?:结果|返回|错误|响应)码?(?: ?[/、和与及] ?(?:结果|返回|错误))?码)"
_TITLES: tuple[tuple[SectionKind, str], ...] = (
    ("structure", r"(?:message |api )?structure|(?:消息|报文|接口)?结构"),
    (
        "request",
        rf"(?:api )?(?:request|notification|input){_PARAMETERS}|parameters of the request"
        r"|(?:接口)?(?:请求|通知|回调|输入)(?:报文|消息|体|body)?(?:参数|字段)|请求体|入参(?:说明)?",
    ),
    (
        "response",
        rf"(?:api )?(?:response|acknowledge?ment|output|return){_PARAMETERS}|parameters of the response"
        r"|(?:接口)?(?:响应|返回|应答|确认|输出)(?:报文|消息|体|body)?(?:参数|字段)|(?:响应|返回)体|出参(?:说明)?",
    ),
    (
        "codes",
        rf"(?:common |general |public |business |api |possible |all )?{_OF_RESULTS}(?: ?(?:/|and|or|&) ?{_OF_RESULTS})?"
        r" ?codes?(?: list| table)?|(?:common |general )?error list|(?:common|general|public|business|api) codes?"
        rf"|(?:公共|通用|业务|常见)?{_CODES}(?:列表|表|说明|定义)?",
    ),
    (
        "sample_request",
        rf"(?:{_SAMPLE} (?:of )?)?(?:a )?(?:requests?|notifications?)(?: (?:{_SAMPLE}|code|body|message)s?)?"
        r"|(?:请求|通知)(?:示例|样例|报文)?(?:代码)?",
    ),
    (
        "sample_response",
        rf"(?:{_SAMPLE} (?:of )?)?(?:a )?(?:responses?|acknowledge?ments?)(?: (?:{_SAMPLE}|code|body|message)s?)?"
        r"|(?:响应|返回|应答|确认)(?:示例|样例|报文)?(?:代码)?",
    ),
    ("sample", rf"(?:message |code )?{_SAMPLE}(?: codes?)?|(?:代码|报文|接口)?(?:示例|样例)(?:代码|报文)?"),
    # Codes of something else than the call.
    (
        "values",
        r"(?!(?:qr|bar|sample|code|source) codes?).+ codes|.+ (?:result|error|status|reason) code"
        r"|.+(?:结果码|状态码|错误码|原因码)",
    ),
    ("logic", r"result (?:process(?:ing)?|handling) logic|(?:结果)?处理逻辑"),
)
_HAN = r"[\u4e00-\u9fff]"
_BETWEEN = r"[ /|()·,:-]*"
_TWO_LANGUAGES = re.compile(
    rf"([a-z][a-z &/-]*[a-z]){_BETWEEN}({_HAN}(?:.*{_HAN})?)\)?|({_HAN}(?:.*{_HAN})?){_BETWEEN}([a-z][a-z &/-]*[a-z])\)?"
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
    """Which section a title opens; None where it is none that docsgen knows. ``title`` is in plain punctuation.

    A title may say the same twice, in English and in Chinese: either half will do, and two that disagree are neither.
    """
    folded = bare_title(title).casefold()
    halves = _TWO_LANGUAGES.fullmatch(folded)
    kinds = [_kind_in_full(half) for half in halves.groups() if half] if halves else []
    known = {kind for kind in kinds if kind}
    if len(known) == 1 and None not in kinds:
        return known.pop()
    return _kind_in_full(folded) or (known.pop() if len(known) == 1 else None)


def _kind_in_full(folded: str) -> SectionKind | None:
    return next((kind for kind, pattern in _PATTERNS if pattern.fullmatch(folded)), None)
