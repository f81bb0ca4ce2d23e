"""Samples of messages among the blocks of a page: which fences they are, and what tells whose."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from docsgen.dialects.declarations import read_declaration
from docsgen.dialects.raw import RawSample
from docsgen.dialects.sections import SectionKind, bare_title, kind_of, label_of, without_anchor
from docsgen.model import Role
from docsgen.reading import Block, Bullets, Fence, Heading, Paragraph, Quote, plain

_JSON = re.compile(r"(?:application/)?(?:[\w.-]+\+)?json[5c]?(?![\w-]).*", re.IGNORECASE | re.DOTALL)
_PLAIN = frozenset({"", "text", "txt", "plain", "plaintext", "code", "none"})
# Text may begin with a bracket too, such as a log's "[INFO]".
_BEGINS_JSON = re.compile(r"\s*(?:\{|\[\s*[\[{\"\]])")
_MOST_WORDS = 6

_ROLES: dict[SectionKind | None, Role] = {"sample_request": "request", "sample_response": "response"}
SAMPLES: frozenset[SectionKind | None] = frozenset({"sample", *_ROLES})
"""The sections of samples."""

_REQUEST = re.compile(r"(?<![a-z])requests?(?![a-z])|请求", re.IGNORECASE)
_RESPONSE = re.compile(r"(?<![a-z])responses?(?![a-z])|响应|返回|应答", re.IGNORECASE)
_SAMPLE = re.compile(r"(?<![a-z])(?:samples?|examples?)(?![a-z])|示例|样例", re.IGNORECASE)
# Titles of what is no message, or of the answer to one: "If the request fails" shows a response.
_ABOUT = re.compile(
    r"^(?:if|when|where|once|after|before|how|why|what)(?![a-z])|头|签名|加密|参数|字段"
    r"|(?<![a-z])(?:headers?|signatures?|sign(?:ing)?|verify(?:ing)?|encrypt\w*|decrypt\w*|schemas?|limits?|fields?"
    r"|parameters?|handling|process(?:ing)?|urls?|ids?|definitions?|times?|timeouts?)(?![a-z])",
    re.IGNORECASE,
)


class Around(NamedTuple):
    """What a heading stands in: the kind of its section, and the level of the heading over all samples around it."""

    kind: SectionKind | None
    samples_level: int | None


def opened_by(blocks: Sequence[Block], at: int, around: Around) -> SectionKind | None:
    """The section of samples that a heading opens whose title is none that `kind_of` knows; None if it opens none.

    Among samples, one word tells whose they are ("Failed request"); elsewhere the title has to call them samples too.
    """
    heading = blocks[at]
    if not isinstance(heading, Heading) or not _has_sample(blocks, at + 1, heading.level):
        return None
    words = bare_title(plain(without_anchor(heading.text)))
    role = _role_in(words)
    is_sample = _SAMPLE.search(words) is not None
    if around.kind in SAMPLES and (role or is_sample):
        return role or "sample"
    if is_sample and (role or _names_both(words)):
        return role or "sample"
    within = around.samples_level is not None and heading.level > around.samples_level
    return (role or "sample") if within else None


def _names_both(words: str) -> bool:
    return _REQUEST.search(words) is not None and _RESPONSE.search(words) is not None


def _role_in(words: str) -> SectionKind | None:
    """The one message that words name; None where they name both, or neither, or something about it."""
    if _names_both(words) or _ABOUT.search(words):
        return None
    if _REQUEST.search(words):
        return "sample_request"
    return "sample_response" if _RESPONSE.search(words) else None


def _has_sample(blocks: Sequence[Block], start: int, level: int) -> bool:
    """Whether there is a message below a heading of this level, and no parameter before it."""
    for at in range(start, len(blocks)):
        block = blocks[at]
        if isinstance(block, Heading):
            if block.level <= level or read_declaration(plain(without_anchor(block.text))) is not None:
                return False
        elif any(True for _ in fences(block)):
            return True
    return False


def samples_of(kind: SectionKind | None, blocks: Sequence[Block]) -> Iterator[RawSample]:
    """The samples of a section: each has the role of the nearest heading, label or line before it that names one.

    What a heading names lasts until the next heading as high as it.
    """
    if kind not in SAMPLES:
        return
    role = _ROLES.get(kind)
    level = 0  # of the heading that named the role
    for block in blocks:
        if isinstance(block, Heading | Paragraph):
            named = _ROLES.get(kind_of(plain(block.text)) or _labelled(block))
            if isinstance(block, Heading) and (named or block.level <= level):
                level = block.level if named else 0
                role = named or _ROLES.get(kind)
            role = named or role
        yield from (RawSample(role, fence) for fence in fences(block))


def _labelled(block: Heading | Paragraph) -> SectionKind | None:
    """What a heading or a bold label says of the samples below it."""
    words = bare_title(plain(block.text))
    is_label = isinstance(block, Heading) or label_of(block.text) is not None
    return _role_in(words) if is_label and len(words.split()) <= _MOST_WORDS else None


def fences(block: Block) -> Iterator[Fence]:
    """The fences of a block that are messages in JSON, or are meant to be."""
    if isinstance(block, Fence):
        if _is_message(block):
            yield block
    elif isinstance(block, Quote):
        for inner in block.blocks:
            yield from fences(inner)
    elif isinstance(block, Bullets):
        for item in block.items:
            for inner in item:
                yield from fences(inner)


def _is_message(fence: Fence) -> bool:
    """Whether a fence is to be a message: its language says so, or it says none and begins as JSON does.

    Calls in a shell, code and other formats are none; but what is JSON is JSON, also where it is called ``javascript``.
    """
    language = fence.language.casefold()
    if _JSON.fullmatch(language):
        return True
    if not _BEGINS_JSON.match(fence.content):
        return False
    return language in _PLAIN or _is_object(fence.content)


def _is_object(text: str) -> bool:
    try:
        return isinstance(json.loads(text, parse_int=str, parse_float=str), dict)
    except (ValueError, RecursionError):
        return False
