"""Comments to docsgen in a page: ``<!-- docsgen: ignore[name] reason -->``.

One on a line with other words concerns that line. One on lines of its own concerns what follows, up to the next blank
line; where that is a block of code, all of it.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from docsgen.diagnostics import NAMES, Finding, Silencer, Span, asked, finding, nearest, silenceable
from docsgen.diagnostics.visible import visible
from docsgen.reading.blocks import Block, Bullets, Comment, Fence, Page, Quote

# Dashes may stand behind the opening and before the end of any comment, and belong to neither.
_WORDS = re.compile(r"\s*:\s*ignore\s*\[(?P<names>[^\[\]]*)\](?P<reason>.*)", re.DOTALL | re.IGNORECASE)
_MARKS = re.compile(r"(?:[\s>*+-]|[0-9]{1,9}[.)](?=\s|\Z))*")
_UNKNOWN = "the comment for docsgen says nothing that docsgen knows"
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
    if not page.comments:  # nearly every page
        return ()
    lines = page.encoded.decode("utf-8", "surrogatepass").split("\n")
    bare = _bare(lines, page.comments)
    taken = {line for comment in page.comments for line in range(comment.span.line, comment.span.end_line + 1)}
    alone = {line for line in taken if _MARKS.fullmatch(bare[line - 1])}
    codes = [block.span for block in _flat(page.blocks) if isinstance(block, Fence)]
    made = []
    for comment in page.comments:
        span, line = comment.span, lines[comment.span.line - 1]
        is_alone = span.line in alone and span.end_line in alone
        names, problem = _read(comment, bare[span.end_line - 1][span.end_column - 1 :])
        if problem is not None:
            findings.append(finding("unreadable-silencer", span, problem.message, help=problem.help, source_line=line))
        if names:
            reach = _what_follows(span.end_line + 1, lines, alone, codes) if is_alone else (span.line, span.end_line)
            made.append(
                Silencer(names=names, files=frozenset((page.file,)), lines=reach, source=span, source_line=line)
            )
    return tuple(made)


def _bare(lines: Sequence[str], comments: Sequence[Comment]) -> list[str]:
    """The lines with blanks for the comments."""
    bare = list(lines)
    for span in (comment.span for comment in comments):
        for number in range(span.line, span.end_line + 1):
            line = bare[number - 1]
            start = span.column - 1 if number == span.line else 0
            end = span.end_column - 1 if number == span.end_line else len(line)
            bare[number - 1] = line[:start] + " " * (end - start) + line[end:]
    return bare


def _read(comment: Comment, behind: str) -> _Read:
    """What a comment says; ``behind`` is what stands behind it on its last line."""
    if not comment.closed:
        message = "the comment for docsgen is not closed"
        return _Read((), _Problem(message, "end it with -->, before the next blank line and the next comment"))
    read = _names(comment.words)
    if read.problem is None and comment.span.line != comment.span.end_line and behind.strip():
        # Markdown takes such words for part of the comment, unless it stands in a sentence.
        message = "words stand behind a comment for docsgen of several lines"
        return read._replace(problem=_Problem(message, "begin a new line behind its -->"))
    return read


def _names(words: str) -> _Read:
    match = _WORDS.fullmatch(words)
    if match is None:
        missing = "the comment for docsgen lacks the colon behind its name"
        return _Read((), _Problem(_UNKNOWN if words.lstrip().startswith(":") else missing))
    names = [name.strip() for name in match["names"].split(",") if name.strip()]
    if not names:
        return _Read((), _Problem("the comment names no rule"))
    strange = [name for name in names if name not in NAMES]
    if strange:
        return _Read(
            _known(names), _Problem(f"{visible(strange[0][:60])!r} is no rule of docsgen's", _meant(strange[0]))
        )
    grave = [name for name in names if not silenceable(NAMES[name])]
    if grave:
        message = f"{grave[0]} is an error, which cannot be silenced"
        return _Read(_known(names), _Problem(message, "mend what it says, and remove the comment"))
    if not match["reason"].strip(" \t\n-"):
        return _Read((), _Problem("the comment gives no reason"))
    return _Read(_known(names))


def _meant(name: str) -> str:
    """What helps where ``name`` is no rule."""
    rules = asked(name)
    if len(rules) == 1:  # its code, in small letters
        return f"did you mean {rules[0].code}?"
    if rules:
        return f"a comment names single rules; `docsgen rule {name.upper()}` lists those that this means"
    near = nearest(name)
    return f"did you mean {near}?" if near else _HELP


def _known(names: Sequence[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(NAMES[name] for name in names if name in NAMES and silenceable(NAMES[name])))


def _flat(blocks: Sequence[Block]) -> Iterator[Block]:
    for block in blocks:
        if isinstance(block, Quote):
            yield from _flat(block.blocks)
        elif isinstance(block, Bullets):
            for item in block.items:
                yield from _flat(item)
        else:
            yield block


def _what_follows(line: int, lines: Sequence[str], taken: set[int], codes: Sequence[Span]) -> tuple[int, int]:
    """The first and the last line of what begins at ``line`` or behind it; other comments are passed over."""
    while line <= len(lines) and (line in taken or not lines[line - 1].strip(" \t>")):
        line += 1
    last = line
    while last < len(lines) and lines[last].strip(" \t>"):
        last += 1
    inside = [code.end_line for code in codes if line <= code.line <= last + 1]
    return line, max([last, *inside])
