"""Comments for docsgen are taken out of a page before it is read as Markdown, so that they change nothing of it.

Markdown takes a comment on a line of its own for a block, which ends the list, the table or the sentence that it stands
in, and hides the words behind it. So the lines of a comment are left out, and the others keep their numbers; one that
stands between words gives its room to a mark of the same length, so that columns stay what they are.

What looks like a comment but is shown to readers, in a block of code, has to stay. Only Markdown knows what is code,
and a comment may be what makes a line code or not: the page is parsed again until both agree.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import NamedTuple

from markdown_it.token import Token

from docsgen.diagnostics import Span
from docsgen.reading.blocks import Comment
from docsgen.reading.inline import gap

# A colon makes it one of ours, and so does an order without: words that only begin with the name are somebody's.
_OPENING = re.compile(r"<!--+[ \t]*(?:\n[ \t>]*)*docsgen(?=\s*:|[\s-]*ignore\s*\[)", re.IGNORECASE)
# Whoever forgets to close a comment does not mean to hide what follows: not up to the end of another comment, and not
# beyond a blank line.
_CLOSING = re.compile(r"-->|<!--|\n[ \t>]*(?=\n)")
_QUOTE_MARKS = re.compile(r"\n[ \t>]*")
_ANY_COMMENT = re.compile(r"<!--(?:(?!<!--|-->).)*-->")
_MARKS = re.compile(r"(?:[ \t>]|[-+*](?=[ \t])|[0-9]{1,9}[.)](?=[ \t]))*")
_LEAD = re.compile(r"(?:[ \t>#]|[-+*](?=[ \t])|[0-9]{1,9}[.)](?=[ \t]))*")
_ROUNDS = 6  # three do for all but pages that are written to need more

NOTHING = "<!--docsgen:-->"
"""What stands for a comment that is all that a list's item begins with: without it, Markdown would see no item."""

Parse = Callable[[str], list[Token]]


class Parsed(NamedTuple):
    """A page parsed without comments.

    Its tokens, the lines that they count, the number of each line (from 1) in the page as it was written, and the
    comments that readers of the page do not see.
    """

    tokens: list[Token]
    lines: Sequence[str]
    numbers: Sequence[int]
    comments: tuple[Comment, ...]


class _Shown(NamedTuple):
    """The lines of the page, first and last, that are content of code, or belong to a comment behind its first."""

    first: int
    last: float
    is_code: bool


def parse_without(file: str, text: str, parse: Parse) -> Parsed:
    """Parse a page as if the comments for docsgen were not there."""
    lines = text.split("\n")
    comments, open_ones = _comments(file, text, lines) if "<!--" in text else ((), set())
    if not comments:  # nearly every page
        return Parsed(parse(text), lines, range(1, len(lines) + 1), ())
    # What is indented like code is looked at first: taken out, it would leave nothing that tells.
    kept = {at for at, comment in enumerate(comments) if _is_deep(lines[comment.span.line - 1], comment)}
    settled: set[int] = set()
    rounds = 0
    while True:
        rounds += 1
        left, numbers = _left(lines, comments, kept | open_ones)
        tokens = parse("\n".join(left))
        shown = _shown(tokens, left, numbers)
        inside = {at: place for at, comment in enumerate(comments) if (place := _inside(comment, shown)) is not None}
        settled |= kept - inside.keys()  # kept for nothing: Markdown ends the code there, so it is a comment after all
        wanted = inside.keys() - settled
        if wanted == kept or rounds == _ROUNDS:
            # One that is shown is none; one that was taken out is one, so that nothing goes without being told of.
            code = {at for at, place in inside.items() if at in kept | open_ones and place.is_code}
            return Parsed(tokens, left, numbers, tuple(each for at, each in enumerate(comments) if at not in code))
        kept = wanted


def _comments(file: str, text: str, lines: Sequence[str]) -> tuple[tuple[Comment, ...], set[int]]:
    """What looks like a comment for docsgen, escaped ones and those in inline code aside.

    Also the indices of those that are to be left to Markdown, as they may stand in code that begins on another line.
    """
    made: list[Comment] = []
    left: set[int] = set()
    line, begin = 0, -1  # the line, from 0, that was reached, and where it begins
    for match in _OPENING.finditer(text):
        last_begin, begin = begin, text.rfind("\n", 0, match.start()) + 1
        if begin != last_begin:
            line += text.count("\n", max(last_begin, 0), begin)
            codes, is_open = _inline_code(lines[line])
        column = match.start() - begin
        at = bisect_right(codes, (column, 0)) - 1
        if _is_escaped(lines[line], column) or (at >= 0 and column < codes[at][1]):
            continue
        closing = _CLOSING.search(text, match.end())
        closed = closing is not None and closing[0] == "-->"
        end = closing.end() if closing is not None and closed else begin + len(lines[line])
        last = line + text.count("\n", match.start(), end)
        end_column = end - (text.rfind("\n", 0, end) + 1)
        words = _QUOTE_MARKS.sub("\n", text[match.end() : end].removesuffix("-->"))
        made.append(Comment(Span(file, line + 1, column + 1, last + 1, end_column + 1), words, closed))
        if is_open and _MARKS.fullmatch(lines[line][:column]) is None:
            left.add(len(made) - 1)
    return tuple(made), left


def _inline_code(line: str) -> tuple[list[tuple[int, int]], bool]:
    """Where, in a line, stretches of code begin and end, and whether code may go on from or to another line.

    What begins first, code or comment, hides the other.
    """
    # From the end, so that of each run of backticks the next one of its length is known: that one closes it.
    next_of: dict[int, int] = {}
    closes: dict[int, int | None] = {}
    for start, length in reversed([(run.start(), len(run[0])) for run in re.finditer("`+", line)]):
        closes[start] = next_of.get(length)
        next_of[length] = start
    ends = {comment.start(): comment.end() for comment in _ANY_COMMENT.finditer(line)}
    codes = []
    is_open = False
    reached = 0
    for start in sorted([*closes, *ends]):
        if start < reached or _is_escaped(line, start):
            continue
        close = closes.get(start)
        if close is not None:
            codes.append((start, close))
        is_open = is_open or (close is None and start in closes)
        reached = ends.get(start, start) if close is None else close + 1
    return codes, is_open


def _is_escaped(line: str, column: int) -> bool:
    start = column
    while start > 0 and line[start - 1] == "\\":
        start -= 1
    return (column - start) % 2 == 1


def _is_deep(line: str, comment: Comment) -> bool:
    before = line[: comment.span.column - 1]
    return ("    " in before or "\t" in before) and _MARKS.fullmatch(before) is not None


def _left(lines: Sequence[str], comments: Sequence[Comment], kept: set[int]) -> tuple[list[str], list[int]]:
    """The lines of a page without the comments that are not ``kept``, and their numbers."""
    made = list(lines)
    gone: set[int] = set()
    for at in range(len(comments) - 1, -1, -1):  # from the end, so that columns before it stay
        if at not in kept:
            gone.update(_take(made, comments[at]))
    numbers = [number for number in range(1, len(made) + 1) if number not in gone]
    return [made[number - 1] for number in numbers], numbers


def _take(lines: list[str], comment: Comment) -> range:
    """Take a comment out of the lines; gives the numbers of those that are not to stay."""
    span = comment.span
    before, behind = lines[span.line - 1][: span.column - 1], lines[span.end_line - 1][span.end_column - 1 :]
    begins = _MARKS.fullmatch(before) is not None
    if not comment.closed:
        # Behind words, Markdown shows it: the words behind it are not hidden either.
        if not begins:
            return range(0)
        behind = ""
    if behind.strip():
        # Of several lines, it stays what it is to Markdown, and is reported; before another comment, both are a block.
        if span.line == span.end_line and not (begins and behind.lstrip().startswith("<!--")):
            lines[span.line - 1] = _with_gap(before, lines[span.line - 1], span.end_column - 1)
        return range(0)
    if not before.strip(" \t>"):
        return range(span.line, span.end_line + 1)
    rest = before.rstrip(" \t")
    # A backslash at a line's very end would be a break.
    lines[span.line - 1] = before + NOTHING if begins else f"{rest} " if rest.endswith("\\") else rest
    return range(span.line + 1, span.end_line + 1)


def _with_gap(before: str, line: str, end: int) -> str:
    """A line with a mark that reads as nothing instead of a comment, and of the blanks on one side of it."""
    start = len(before)
    if _LEAD.fullmatch(before) or before.rstrip().endswith("|"):
        end = len(line) - len(line[end:].lstrip(" \t"))
    elif before.rstrip(" \t")[-1].isalnum():  # a mark before the blanks would mean something else without them
        start = len(before.rstrip(" \t"))
    return line[:start] + gap(end - start) + line[end:]


def _shown(tokens: Sequence[Token], lines: Sequence[str], numbers: Sequence[int]) -> list[_Shown]:
    return [
        _place(token.type, token.markup, token.map, lines, numbers)
        for token in tokens
        if token.map is not None and (token.type in ("fence", "code_block") or _is_comment(token))
    ]


def _is_comment(token: Token) -> bool:
    """Whether a token is somebody else's comment. One of ours in it ends it: HTML has no comments in comments."""
    return token.type == "html_block" and token.content.lstrip().startswith("<!--")


def _place(kind: str, markup: str, place: list[int], lines: Sequence[str], numbers: Sequence[int]) -> _Shown:
    start, end = place
    if kind == "code_block":
        return _Shown(numbers[start], numbers[end - 1], is_code=True)
    if kind == "html_block":
        return _Shown(numbers[start] + 1, numbers[end - 1], is_code=False)
    closing = lines[end - 1].strip(" \t>")
    if end - start > 1 and closing.startswith(markup) and not closing.strip(markup[0]):
        return _Shown(numbers[start] + 1, numbers[end - 1] - 1, is_code=True)
    return _Shown(numbers[start] + 1, numbers[end] - 1 if end < len(numbers) else float("inf"), is_code=True)


def _inside(comment: Comment, shown: Sequence[_Shown]) -> _Shown | None:
    line = comment.span.line
    at = bisect_right(shown, line, key=lambda place: place.first) - 1
    return shown[at] if at >= 0 and line <= shown[at].last else None
