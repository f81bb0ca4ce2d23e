"""The overlay entries that would settle findings, as text to copy."""

import json
import re
from collections.abc import Mapping, Sequence

_PLAIN = re.compile(r"[A-Za-z_][\w./-]*(?:\[\][\w.]*)*")
_WORDS = frozenset({"null", "true", "false", "yes", "no", "on", "off", "y", "n"})
Value = str | bool | None | Sequence[str]


def entry(
    sets: Mapping[str, Value],
    *,
    operation: str | None = None,
    page: str | None = None,
    parameter: str | None = None,
    code: str | None = None,
    page_says: str | None = None,
) -> str:
    """An entry of an overlay as YAML, with ``…`` for the reason that a person has to give.

    One of ``operation`` (an id) and ``page`` (a file) says whose it is.
    """
    target = {"operation": operation, "page": page, "parameter": parameter, "code": code}
    lines = [f"{key}: {_scalar(value)}" for key, value in target.items() if value is not None]
    inside = ", ".join(f"{key}: {_value(value)}" for key, value in sets.items())
    lines.append(f"set: {{{inside}}}")
    if page_says is not None:
        lines.append(f"page_says: {_quoted(page_says)}")
    lines.append("reason: …")
    return "- " + "\n  ".join(lines)


def _value(value: Value) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    return _scalar(value) if isinstance(value, str) else f"[{', '.join(map(_listed, value))}]"


def _listed(text: str) -> str:
    """A text in a list between brackets, where it can have none of its own."""
    return _quoted(text) if "[" in text else _scalar(text)


def _scalar(text: str) -> str:
    """A text as YAML: bare where it can be nothing else."""
    return text if _PLAIN.fullmatch(text) and text.lower() not in _WORDS else _quoted(text)


def _quoted(text: str) -> str:
    """A text in quotation marks, as YAML writes it; what a terminal acts upon, or hides, is escaped."""
    written = json.dumps(text, ensure_ascii=False).replace("##[", "#\\u0023[")  # a command, in the logs of code hosts
    return "".join(char if char.isprintable() else _escaped(char) for char in written)


def _escaped(char: str) -> str:
    # JSON has no escape for one character beyond the first plane, YAML has.
    return f"\\U{ord(char):08x}" if ord(char) > 0xFFFF else f"\\u{ord(char):04x}"
