"""How generated files get their final form."""

import ast
import json
from collections.abc import Callable, Mapping
from contextlib import suppress
from typing import Literal

from docsgen.diagnostics import DocsgenError
from docsgen.rendering.code import json_text
from docsgen.rendering.shapes import WIDTH, Shaper

Formatter = Literal["black", "json", "markdown", "none"]


def black(text: str) -> str:
    """Format Python source with black, once. Raises `ValueError` where it does not parse.

    Black's own line length of 88 is used: users read and diff this code next to their own, and may run black over it.
    Its safety check is left out, as it doubles the time: the tests of docsgen compare syntax trees instead.
    """
    # Black takes as long to import as all of the rest, and a run that changes nothing needs none of it.
    import black

    mode = black.Mode(target_versions={black.mode.TargetVersion.PY311}, line_length=WIDTH)
    try:
        return black.format_str(text, mode=mode)
    except (black.parsing.InvalidInput, RecursionError) as error:
        raise ValueError(str(error)) from error


python = Shaper(black).formatted
"""Give Python source the form that `black` gives it, and ask it for what it has not seen only."""


def prose(text: str) -> str:
    """Give text one newline at its end, at most one blank line in a row (two in code), and no blanks at line ends."""
    lines: list[str] = []
    blank, in_code = 0, False
    for line in (each.rstrip() for each in text.strip("\n").split("\n")):
        blank = 0 if line else blank + 1
        if line.startswith("```"):
            in_code = not in_code
        if blank <= 1 + in_code:
            lines.append(line)
    return "\n".join(lines) + "\n"


def document(text: str) -> str:
    """Lay JSON text out, two blanks a level, its members in their order. Raises `ValueError` where it is none."""
    try:
        return f"{json_text(json.loads(text), 2)}\n"
    except RecursionError as error:
        raise ValueError("it is nested too deeply") from error


_FORMATTERS: Mapping[Formatter, Callable[[str], str]] = {
    "black": python,
    "json": document,
    "markdown": prose,
    "none": str,
}


def formatted(text: str, formatter: Formatter, *, template: str, subject: str) -> str:
    """Format a rendered text.

    Raises `DocsgenError`, naming the template, its subject, and the line that does not parse, where one does not.
    """
    try:
        return _FORMATTERS[formatter](text)
    except ValueError as error:
        line, why = _fault(text, formatter, error)
        told = f", line {line} of it: {text.splitlines()[line - 1].strip()[:80]}" if line else ""
        raise DocsgenError(
            f"what the template gives for {subject} does not parse: {why}{told}", where=template
        ) from error


def _fault(text: str, formatter: Formatter, error: ValueError) -> tuple[int | None, str]:
    """The line at which a text stops to make sense, if that is known, and why it does."""
    if isinstance(error, json.JSONDecodeError):
        return min(error.lineno, len(text.splitlines())) or None, error.msg
    if formatter == "black":
        with suppress(ValueError, RecursionError):
            try:
                ast.parse(text)
            except SyntaxError as syntax:
                return min(syntax.lineno or 0, len(text.splitlines())) or None, syntax.msg
    return None, str(error)
