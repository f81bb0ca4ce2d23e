"""Formatting by shapes: black is asked once for each way that a statement is built, and not for each statement.

What black makes of a statement does not depend on what its names, numbers and texts are, only on how long they are; and
of one that stands on one line, fits, and is as black leaves it, not even on that. So a statement is looked up by its
*shape*, in which these are all the same, and its own words are filled into what black made of the shape. In what is
left, each statement is a name: black still decides on docstrings, comments and every blank line, once for each text
that is left: modules that are built alike leave the same.
"""

import ast
import keyword
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

WIDTH = 88
"""The longest line, in columns."""

Format = Callable[[str], str]
"""What gives code its form. Raises `ValueError` for what does not parse."""

_MOST = 20_000
"""How many shapes are kept: more than a run has, but for memory's sake not without end."""
_MOST_LEFT = 500
"""How many texts that are left."""
_NAME = "docsgen_piece_"
_PUT_BACK = re.compile(
    rf'(?:@|"""|import |class |(?:async )?def )?{_NAME}([0-9]+)(?:"""|:|\(\):(?: \.\.\.)?)?$', re.MULTILINE
)
# A text, with its prefix; a whole number; a word.
_TOKEN = re.compile(
    r"""(?:(?<!\w)[^\W\d]\w*)?(?:"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*')"""
    r"|(?<![\w.])[0-9]+(?![\w.])|(?<!\w)[^\W\d]\w*"
)
_KEPT = frozenset((*keyword.kwlist, *keyword.softkwlist, "print", "exec"))
# What stands by itself in what black is given, for its blank lines, its order, or its docstring.
_Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef
_OTHERS = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Import, ast.ImportFrom)
_OFF, _ON = "# fmt: off", "# fmt: on"
_BEYOND = re.compile(r"#|\"\"\"|'''")
_REST = re.compile(r" *(?:else|finally|except\b[^#\n]*):")


class _Piece(NamedTuple):
    """Lines of the source, from ``start`` up to ``end``, that ``short`` stands for, and what they become."""

    start: int
    end: int
    short: str
    text: str


class _UnusualError(Exception):
    """Two statements stand on one line, or one not at the margin of its block: black is to see it all."""


class Shaper:
    """Formats code; ``form`` gives it its form, and is asked for each shape once."""

    def __init__(self, form: Format) -> None:
        self._form = form
        self._in_form: dict[str, bool] = {}
        self._made: dict[tuple[str, int], str | None] = {}
        self._left = lru_cache(_MOST_LEFT)(form)

    def formatted(self, text: str) -> str:
        """What ``form`` makes of ``text``. Raises `ValueError` where it does not parse."""
        try:
            body = ast.parse(text).body
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return self._form(text)  # which says what is wrong with it
        if _NAME in text or "\\\n" in text or re.search(r"[^\S\n ]", text):
            return self._form(text)
        lines = text.split("\n")
        try:
            pieces = _joined(_Splitter(self, lines).pieces(body), lines)
        except _UnusualError:
            return self._form(text)
        rest: list[str] = []
        done = 0
        for number, piece in enumerate(pieces):
            rest += lines[done : piece.start]
            rest.append(piece.short.replace("#", f"{_NAME}{number}"))
            done = piece.end
        rest += lines[done:]
        return _PUT_BACK.sub(lambda match: pieces[int(match[1])].text, self._left("\n".join(rest)))

    def is_in_form(self, code: str) -> bool:
        """Whether statements at the margin, each on a line of its own that fits, are as ``form`` leaves them."""
        shape = _TOKEN.sub(_same, code)
        known = self._in_form.get(shape)
        if known is None:
            known = self._in_form[shape] = "#" not in shape and self._inside(shape, 0) == shape
        return known

    def made(self, code: str, depth: int) -> str | None:
        """What ``form`` makes of a statement in a block so deep, both at the margin; None where it has to see it all.

        That is where it has a comment, or a text in more than one line.
        """
        shape = _TOKEN.sub(_sized, code)
        key = (shape, depth)
        if key not in self._made:
            if len(self._made) >= _MOST:
                self._made.clear()
            self._made[key] = None if _BEYOND.search(shape) else self._inside(shape, depth)
        made = self._made[key]
        if made is None:
            return None
        words = _TOKEN.findall(code)
        if len(_TOKEN.findall(made)) != len(words):
            return self._inside(code, depth)
        shaped = iter(zip(words, _TOKEN.findall(shape), strict=True))

        def own(match: re.Match[str]) -> str:
            word, same = next(shaped)
            return match[0] if word == same else word  # black may have written it otherwise

        return _TOKEN.sub(own, made)

    def _inside(self, code: str, depth: int) -> str | None:
        """Format statements in a block so deep; None where that cannot be."""
        opening = "".join(f"{' ' * 4 * level}if a:\n" for level in range(depth))
        margin = " " * 4 * depth
        # A text that stands first would be a docstring.
        inner = "".join(f"{margin}{line}\n" if line else "\n" for line in ("a", *code.split("\n")))
        try:
            formatted = self._form(opening + inner)
        except ValueError:
            return None
        lines = formatted.removeprefix(f"{opening}{margin}a\n").strip("\n").split("\n")
        return "\n".join(line[len(margin) :] for line in lines)


def _same(match: re.Match[str]) -> str:
    """A word of a shape in which lengths do not count."""
    word = match[0]
    if _is_fixed(word):
        return word
    return '""' if word[0] == '"' else "1" if word.isdecimal() else "a"


def _sized(match: re.Match[str]) -> str:
    """A word of a shape in which they do."""
    word = match[0]
    if _is_fixed(word) or not word.isascii():
        return word
    if word[0] == '"':
        return f'"{"a" * (len(word) - 2)}"'
    return ("1" if word.isdecimal() else "a") * len(word)


def _is_fixed(word: str) -> bool:
    """Whether black looks at what a word is: at keywords, and at texts that it may write otherwise."""
    return word in _KEPT or word[0] == "'" or "\\" in word or (word[-1] in "\"'" and word[0] != '"')


def _joined(pieces: Iterable[_Piece], lines: Sequence[str]) -> list[_Piece]:
    """Make one piece of statements in a row with no more blank lines between them than black allows."""
    found: list[_Piece] = []
    for piece in pieces:
        last = found[-1] if found else None
        if last is not None and piece.short == last.short and piece.short.lstrip(" ") == "#":
            margin = piece.short[:-1]
            between = lines[last.end : piece.start]
            if len(between) <= (1 if margin else 2) and not any(between):
                text = "\n".join((last.text, *between, margin + piece.text))
                found[-1] = _Piece(last.start, piece.end, piece.short, text)
                continue
        found.append(piece)
    return found


class _Splitter:
    """Splits a source into what black sees and what is looked up."""

    def __init__(self, shaper: Shaper, lines: Sequence[str]) -> None:
        self._shaper = shaper
        self._lines = lines

    def pieces(self, body: Sequence[ast.stmt], depth: int = 0) -> Iterator[_Piece]:
        """Yield the pieces of a block, in their order: statements, and the heads of definitions."""
        off = False
        last = 0
        for index, statement in enumerate(body):
            start, end = statement.lineno - 1, int(statement.end_lineno or 0)
            if isinstance(statement, _Definition) and statement.decorator_list:
                start = statement.decorator_list[0].lineno - 1
            if start < last or statement.col_offset != 4 * depth:
                raise _UnusualError
            was_off = off
            for line in map(str.strip, self._lines[last:start] if index else ()):
                off = line == _OFF or (off and line != _ON)
            last = end
            if off:
                yield from () if was_off else self._untouched(start, depth)
            elif isinstance(statement, _Definition):
                yield from self._definition(statement, depth)
            elif isinstance(statement, ast.Import | ast.ImportFrom):
                yield from self._import(statement, start, end, depth)
            elif index or not _is_text(statement):
                yield from self._statement(statement, start, end, depth)
            elif _is_laid_out(self._lines[start:end], " " * 4 * depth):
                yield self._as_it_is(start, end, depth, '"""#"""')

    def _untouched(self, start: int, depth: int) -> Iterator[_Piece]:
        """What stands between marks that ask for it to be left as it is."""
        on = (number for number in range(start, len(self._lines)) if self._lines[number].strip() == _ON)
        end = next(on, None)
        if end is not None:
            yield self._as_it_is(start, end, depth)

    def _definition(self, statement: _Definition, depth: int) -> Iterator[_Piece]:
        for decorator in statement.decorator_list:
            start, end = decorator.lineno - 1, int(decorator.end_lineno or 0)
            yield from self._replaced(start, end, depth, "@#", "\ndef a(): ...")
        start, first = statement.lineno - 1, statement.body[0].lineno - 1
        word = "async def" if isinstance(statement, ast.AsyncFunctionDef) else "def"
        if not isinstance(statement, ast.ClassDef) and self._lines[first].endswith(": ..."):
            yield from self._replaced(start, first + 1, depth, f"{word} #(): ...")
        elif start < first and self._lines[first - 1].endswith(":") and not _is_stub(statement):
            short = "class #:" if isinstance(statement, ast.ClassDef) else f"{word} #():"
            yield from self._replaced(start, first, depth, short, "\n    a")
            yield from self.pieces(statement.body, depth + 1)

    def _import(self, statement: ast.Import | ast.ImportFrom, start: int, end: int, depth: int) -> Iterator[_Piece]:
        if getattr(statement, "module", None) != "__future__":  # by which black tells what the rest may be
            yield from self._replaced(start, end, depth, "import #")

    def _statement(self, statement: ast.stmt, start: int, end: int, depth: int) -> Iterator[_Piece]:
        lines = self._lines[start:end]
        if _is_text(statement):
            if lines[0].startswith('"""', 4 * depth) and lines[-1].endswith('"""'):
                yield self._as_it_is(start, end, depth)
            return
        begun = _lines_begun(statement)
        if begun is None or self._has_last_comment(end, depth):
            return
        simple = all(number in begun or _REST.fullmatch(line) for number, line in enumerate(lines, start))
        if simple and all(map(_is_short, lines)) and self._shaper.is_in_form(self._code(start, end, depth)):
            yield self._as_it_is(start, end, depth)
        else:
            yield from self._replaced(start, end, depth, "#")

    def _has_last_comment(self, end: int, depth: int) -> bool:
        """Whether a comment follows that belongs into the last block of a statement, not after it."""
        following = next((line for line in self._lines[end:] if line), "")
        return following.lstrip().startswith("#") and len(following) - len(following.lstrip()) > 4 * depth

    def _as_it_is(self, start: int, end: int, depth: int, short: str = "#") -> _Piece:
        margin = " " * 4 * depth
        return _Piece(start, end, f"{margin}{short}", "\n".join(self._lines[start:end]).removeprefix(margin))

    def _replaced(self, start: int, end: int, depth: int, short: str, after: str = "") -> Iterator[_Piece]:
        """Yield what is made of a statement, or of what is one with something ``after`` it; ``short`` stands for it."""
        margin = " " * 4 * depth
        made = self._shaper.made(self._code(start, end, depth) + after, depth)
        if made is not None and made.endswith(after):
            text = re.sub(r"\n(?!\n)", f"\n{margin}", made.removesuffix(after))
            yield _Piece(start, end, f"{margin}{short}", text)

    def _code(self, start: int, end: int, depth: int) -> str:
        """Lines of a block so deep, at the margin."""
        lines = self._lines[start:end]
        if any(line[: 4 * depth].strip() for line in lines):
            raise _UnusualError
        return "\n".join(line[4 * depth :] for line in lines)


def _lines_begun(statement: ast.stmt) -> set[int] | None:
    """The lines on which a statement, or one inside it, begins; None where black has to see it."""
    begun: set[int] = set()
    waiting = [statement]
    while waiting:
        node = waiting.pop()
        if isinstance(node, _OTHERS) or _is_text(node):
            return None
        begun.add(node.lineno - 1)
        for block in ("body", "orelse", "finalbody"):
            waiting += getattr(node, block, ())
        for branch in (*getattr(node, "handlers", ()), *getattr(node, "cases", ())):
            waiting += branch.body
    return begun


def _is_stub(statement: _Definition) -> bool:
    """Whether a definition has dots for a body, which black may put on the line of its head."""
    first = statement.body[0]
    return isinstance(first, ast.Expr) and isinstance(first.value, ast.Constant) and first.value.value is ...


def _is_text(statement: ast.stmt) -> bool:
    return (
        isinstance(statement, ast.Expr)
        and isinstance(statement.value, ast.Constant)
        and isinstance(statement.value.value, str)
    )


def _is_laid_out(lines: Sequence[str], margin: str) -> bool:
    """Whether a docstring stands as black would leave it: its quotes, its margin, no blanks at ends of lines."""
    first, last = lines[0], lines[-1]
    start = f'{margin}"""'
    if not first.startswith(start) or first[len(start) :][:1] in ("", " ", '"', "\\"):
        return False
    if len(lines) == 1:
        return first.endswith('"""') and first[:-3][-1] not in ' "\\'
    if len(lines) == 2:
        return False  # black may put its quotes on its one line
    further = [line for line in lines[1:-1] if line]
    return (
        last == start
        and lines[-2][-1:] not in ("", '"', "\\")
        and all(line == line.rstrip() for line in lines)
        and min((len(line) - len(line.lstrip()) for line in further), default=len(margin)) == len(margin)
    )


def _is_short(line: str) -> bool:
    # A character takes two columns at most.
    return len(line) + (0 if line.isascii() else sum(not char.isascii() for char in line)) <= WIDTH
