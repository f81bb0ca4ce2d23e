"""Where output goes: results to standard output, everything else to standard error.

Styles and progress are shown on terminals only, by rich, which is loaded for them alone; ``NO_COLOR`` is obeyed.
"""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from docsgen.diagnostics.styled import Line

_PIPE_WIDTH = 100
_NARROWEST = 40
_LOOKS = {
    "plain": "",
    "title": "bold",
    "heading": "bold",
    "quiet": "dim",
    "name": "cyan",
    "value": "green",
    "required": "yellow",
    "condition": "blue",
    "good": "green",
    "error": "bold red",
    "warning": "bold yellow",
    "note": "bold blue",
}
# What our own drawing becomes where the encoding of the stream does not have it.
_PLAIN_DRAWING = str.maketrans(
    {
        "├": "|", "│": "|", "└": "`", "─": "-", "┄": "-", "≤": "<=", "≥": ">=", "·": "-", "–": "-", "…": "...",
        "→": "->", "“": '"', "”": '"',
    }
)  # fmt: skip


class Terminal:
    """Standard output and error of one command."""

    def __init__(self, out: TextIO | None, err: TextIO | None, environ: Mapping[str, str]) -> None:
        self._out = _steady(out)
        self._err = _steady(err)
        self._colour = not environ.get("NO_COLOR") and environ.get("TERM") != "dumb"
        # A runner of GitHub's takes commands from what is written to its log.
        self._logged = environ.get("GITHUB_ACTIONS") == "true"

    @property
    def width(self) -> int:
        """Columns to lay results out in: the terminal's; a fixed number in a pipe, unless ``COLUMNS`` says another."""
        fallback = (_PIPE_WIDTH, 24)
        if not self._out.isatty() and "COLUMNS" not in os.environ:
            return _PIPE_WIDTH
        import shutil

        return max(shutil.get_terminal_size(fallback).columns, _NARROWEST)

    def show(self, lines: Iterable[Line]) -> None:
        """Write lines of a result."""
        self._write(self._out, lines)

    def data(self, text: str) -> None:
        """Write a result for programs, in UTF-8 whatever the locale."""
        with self._while_read(self._out):
            buffer = getattr(self._out, "buffer", None)
            if buffer is None:
                self._out.write(text)
            else:
                self._out.flush()
                buffer.write(text.encode())
                buffer.flush()

    def say(self, lines: Iterable[Line]) -> None:
        """Write lines of a message."""
        self._write(self._err, lines)

    def tell(self, text: str) -> None:
        """Write one message."""
        from docsgen.diagnostics.styled import Line

        self.say([Line(text)])

    def fail(self, text: str) -> None:
        """Write what went wrong."""
        from docsgen.diagnostics.styled import Line

        self.say([Line("error", "error").add(f": {text}")])

    @contextmanager
    def progress(self) -> Iterator[Callable[[str], None]]:
        """Give a function that shows what is being done, for as long as the block lasts; silent without a terminal."""
        if not self._err.isatty():
            yield _ignore
            return
        from rich.console import Console
        from rich.status import Status

        from docsgen.diagnostics.styled import Line

        console = Console(file=self._err, no_color=not self._colour, highlight=False)
        with Status("", console=console, spinner="dots") as status:
            yield lambda step: status.update(f"{Line(step).plain} …")

    def finish(self) -> None:
        """Hand everything over; whoever no longer reads is left in peace."""
        for stream in (self._out, self._err):
            with suppress(OSError, ValueError), self._while_read(stream):
                stream.flush()

    def _write(self, stream: TextIO, lines: Iterable[Line]) -> None:
        with self._while_read(stream):
            if self._colour and stream.isatty():
                _paint(stream, lines)
            else:
                texts = (_fitting(line.plain, stream) for line in lines)
                stream.writelines(f"{inert(text) if self._logged else text}\n" for text in texts)

    @contextmanager
    def _while_read(self, stream: TextIO) -> Iterator[None]:
        """Write until the reader goes away (``| head``), and then to nowhere: the status is still the command's."""
        try:
            yield
        except BrokenPipeError:
            nowhere = os.open(os.devnull, os.O_WRONLY)
            os.dup2(nowhere, stream.fileno())
            os.close(nowhere)


def _steady(stream: TextIO | None) -> TextIO:
    """A stream that takes every character, for one that may be closed or of a small encoding."""
    if stream is None:
        return io.StringIO()
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")
    return stream


def inert(text: str) -> str:
    """A line of a log from which no runner takes a command: neither ``::name …::`` nor ``##[name …]``."""
    defused = text.replace("##[", r"#\x23[")
    words = defused.lstrip()
    return defused if not words.startswith("::") else defused[: -len(words)] + r"\x3a" + words[1:]


def _fitting(text: str, stream: TextIO) -> str:
    try:
        text.encode(stream.encoding or "utf-8")
    except UnicodeEncodeError:
        return text.translate(_PLAIN_DRAWING)
    return text


def _paint(stream: TextIO, lines: Iterable[Line]) -> None:
    from rich.console import Console
    from rich.text import Text

    console = Console(file=stream, highlight=False, soft_wrap=True)
    for line in lines:
        pieces = [(_fitting(text, stream), _LOOKS[style]) for text, style in line.pieces]
        console.print(Text.assemble(*pieces))


def _ignore(_step: str) -> None:
    pass
