"""Comments to docsgen in a page: ``<!-- docsgen: ignore[name] reason -->``.

One on a line with other words concerns that line. One on lines of its own concerns what follows, up to the next blank
line; where that is a block of code, all of it.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from docsgen.diagnostics import NAMES, Finding, Silencer, Span, finding, nearest, silenceable
from docsgen.diagnostics.visible import visible
from docsgen.reading.blocks import Block, Bullets, Fence, Page, Quote, texts_of

_MARK = "docsgen:"
_COMMENT = re.compile(r"<!--[ \t\n]*docsgen:(?P<words>(?:(?!-->).){0,2000})-->", re.DOTALL)
_WORDS = re.compile(r"\s*ignore\s*\[(?P<names>[^\[\]]*)\](?P<reason>.*)", re.DOTALL)
_HELP = "write it as <!-- docsgen: ignore[name] reason -->; `docsgen rule` lists the names"


class _Problem(NamedTuple):
    """What is wrong with a comment, and what would help."""

    message: str
    help: str = _HELP


class _Read(NamedTuple):
    """The rules that a comment silences, and what is wrong with it, if anything."""

    names: tuple[str, ...]
    problem: _Problem | None = None


def silencers(page: Page, findings: list[Finding]) -> tuple[Silencer, ...]:
    """The silencers in a page, in order; a comment for docsgen that is none is reported."""
    if _MARK.encode() not in page.encoded:  # nearly every page
        return ()
    text = page.encoded.decode("utf-8", "surrogatepass")
    lines = text.split("\n")
    found = [match for match in _COMMENT.finditer(text) if not _is_shown(match, text, page)]
    taken = {line for match in found for line in _lines_of(match, text)}
    codes = [block.span for block in _flat(page.blocks) if isinstance(block, Fence)]
    made = []
    for match in found:
        first, last = _lines_of(match, text)[0], _lines_of(match, text)[-1]
        span = Span(page.file, first, _column(match.start(), text), last, _column(match.end(), text))
        names, problem = _names(match["words"])
        if problem is not None:
            line = lines[first - 1]
            findings.append(finding("unreadable-silencer", span, problem.message, help=problem.help, source_line=line))
        if names:
            alone = not (lines[first - 1][: span.column - 1] + lines[last - 1][span.end_column - 1 :]).strip(" \t>-*")
            reach = _what_follows(last + 1, lines, taken, codes) if alone else (first, last)
            made.append(
                Silencer(
                    names=names, files=frozenset((page.file,)), lines=reach, source=span, source_line=lines[first - 1]
                )
            )
    return tuple(made)


def _names(words: str) -> _Read:
    match = _WORDS.fullmatch(words)
    if match is None:
        return _Read((), _Problem("the comment for docsgen says nothing that docsgen knows"))
    asked = [name.strip() for name in match["names"].split(",") if name.strip()]
    if not asked:
        return _Read((), _Problem("the comment names no rule"))
    strange = [name for name in asked if name not in NAMES]
    if strange:
        near = nearest(strange[0])
        message = f"{visible(strange[0][:60])!r} is no rule of docsgen's"
        return _Read(_known(asked), _Problem(message, f"did you mean {near}?" if near else _HELP))
    grave = [name for name in asked if not silenceable(NAMES[name])]
    if grave:
        message = f"{grave[0]} is an error, which cannot be silenced"
        return _Read(_known(asked), _Problem(message, "mend what it says, and remove the comment"))
    if not match["reason"].strip():
        return _Read((), _Problem("the comment gives no reason"))
    return _Read(_known(asked))


def _known(asked: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(NAMES[name] for name in asked if name in NAMES and silenceable(NAMES[name])))


def _is_shown(match: re.Match[str], text: str, page: Page) -> bool:
    """Whether what looks like a comment is something that readers see: code, or escaped."""
    line = text.count("\n", 0, match.start()) + 1
    for block in _flat(page.blocks):
        if isinstance(block, Fence):
            if _covers(block.span, line):
                return True
        elif any(
            "<!--" in words.plain and words.span().line <= line <= words.span().end_line for words in texts_of(block)
        ):
            return True
    return False


def _covers(span: Span, line: int) -> bool:
    return span.line <= line <= span.end_line


def _flat(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Quote):
            yield from _flat(block.blocks)
        elif isinstance(block, Bullets):
            for item in block.items:
                yield from _flat(item)
        else:
            yield block


def _lines_of(match: re.Match[str], text: str) -> range:
    first = text.count("\n", 0, match.start()) + 1
    return range(first, first + match[0].count("\n") + 1)


def _column(offset: int, text: str) -> int:
    return offset - text.rfind("\n", 0, offset)


def _what_follows(line: int, lines: Sequence[str], taken: set[int], codes: Sequence[Span]) -> tuple[int, int]:
    """The first and the last line of what begins at ``line`` or behind it; other comments are passed over."""
    while line <= len(lines) and (line in taken or not lines[line - 1].strip(" \t>")):
        line += 1
    last = line
    while last < len(lines) and lines[last].strip(" \t>"):
        last += 1
    inside = [code.end_line for code in codes if line <= code.line <= last + 1]
    return line, max([last, *inside])
