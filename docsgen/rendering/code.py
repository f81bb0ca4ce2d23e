"""Text that may become code: the one type that templates can print, and the filters that make it from any text.

Whatever a page says is data. It reaches a generated file through exactly one of these functions, and each gives
text that cannot end the literal, comment, docstring or paragraph that it stands in.
"""

import json
import keyword
import math
import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from docsgen.rendering.plain import plain


class Code(str):
    """Text that is safe to print as it stands. Whatever is computed from it is plain text again."""

    __slots__ = ()


# Unicode as it stood in one frozen version: what is escaped must not depend on the Python that docsgen runs on.
_CATEGORY = unicodedata.ucd_3_2_0.category


@cache
def _plain(character: str) -> bool:
    """Whether a character shows as itself: letters, marks, numbers, punctuation, symbols and the blank."""
    return character == " " or _CATEGORY(character)[0] in "LMNPS"


def _escaped(character: str) -> str:
    """Write a character as Python's escape of it; JSON and TOML know those of four and eight digits too."""
    point = ord(character)
    return f"\\u{point:04x}" if point <= 0xFFFF else f"\\U{point:08x}"


def _visible(text: str) -> str:
    """Replace what does not show as itself by its escape."""
    if text.isascii() and text.isprintable():  # as most texts are
        return text
    return "".join(character if _plain(character) else _escaped(character) for character in text)


_SHORT = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\\": "\\\\"}


def _string(text: str) -> str:
    """Write text as a string literal, in the quotes that need fewer escapes (black's choice too)."""
    quote = "'" if '"' in text and "'" not in text else '"'
    if text.isascii() and text.isprintable() and "\\" not in text and quote not in text:  # as most texts are
        return f"{quote}{text}{quote}"
    inner = "".join(
        (
            f"\\{character}"
            if character == quote
            else _SHORT.get(character) or (character if _plain(character) else _escaped(character))
        )
        for character in text
    )
    return f"{quote}{inner}{quote}"


_LITERALS: dict[type, Callable[[Any], str]] = {
    str: _string,
    Code: _string,
    int: repr,
    bool: repr,
    type(None): repr,
    tuple: lambda value: f"({', '.join(map(literal, value))}{',' if len(value) == 1 else ''})",
    list: lambda value: f"[{', '.join(map(literal, value))}]",
    dict: lambda value: "{" + ", ".join(f"{literal(key)}: {literal(item)}" for key, item in value.items()) + "}",
}


def literal(value: object) -> Code:
    """Write a value as a Python literal that evaluates to it: text, finite numbers, None, collections of these.

    Raises `TypeError` for anything else.
    """
    if isinstance(value, float) and math.isfinite(value):
        return Code(repr(value))
    write = _LITERALS.get(type(value))
    if write is None:
        raise TypeError(f"there is no literal for {value!r:.40}")
    return Code(write(value))


_CODING = re.compile(r"(coding)([:=])")


def comment(text: str) -> Code:
    """Write text as lines of comment, one for each line of it; tools find no directive of theirs in them."""
    lines = [_visible(line.expandtabs(4)).replace("#", "\\u0023") for line in text.splitlines()] or [""]
    return Code("\n".join(("#: " + _CODING.sub(r"\1 \2", line)).rstrip() for line in lines))


def docstring(text: str, indent: int = 0) -> Code:
    """Write text as a docstring, its further lines moved in by ``indent`` blanks.

    Line ends are kept; blanks at the ends of lines and of the text are not.
    """
    lines = [_visible(line.expandtabs(4).replace("\\", "\\\\")).rstrip() for line in text.splitlines()]
    inner = "\n".join(lines).strip() or "…"
    if '"""' in inner or inner.endswith('"'):
        inner = inner.replace('"', '\\"')
    end = "\n" if "\n" in inner else ""
    return indented(Code(f'"""{inner}{end}"""'), indent)


def indented(code: Code, indent: int) -> Code:
    """Move the lines of code after the first in by ``indent`` blanks. Raises `TypeError` for plain text."""
    if not isinstance(code, Code):
        raise TypeError("only code can be indented")
    return Code(re.sub(r"\n(?!\n|\Z)", "\n" + " " * indent, code))


def name(text: str) -> Code:
    """Write a name, or several joined by dots. Raises `ValueError` for what Python would not take as such."""
    if not all(part.isidentifier() and not keyword.iskeyword(part) for part in text.split(".")):
        raise ValueError(f"not a name: {text!r:.60}")
    return Code(text)


_LINE_BREAKS = re.compile(r"\s*[\r\n\v\f\x1c-\x1e\x85\u2028\u2029]\s*")
# What begins markup anywhere, what does so at the start of a line, and what makes bare text a link.
_MARKUP = re.compile(
    r"[\\`*\[\]<>|~$&]|(?<![^\W_])_|_(?![^\W_])" r"|^[-+=#]|(?<=^\d)[.)]|(?<=^\d\d)[.)]" r"|:(?=//)|(?<=www)\.|@"
)


def markdown(text: str) -> Code:
    """Write text as one line of Markdown that renders as that text: no markup, no HTML, no link, no code."""
    line = _visible(_LINE_BREAKS.sub(" ", text).replace("\t", " ").strip())
    return Code(_MARKUP.sub(lambda match: "&#64;" if match[0] == "@" else f"\\{match[0]}", line))


def markdown_code(text: str) -> Code:
    """Write text as a code span; in tables too."""
    line = _visible(text.replace("\n", " ")).replace("|", "\\u007c") or " "
    fence = "`" * (max((len(run) for run in re.findall("`+", line)), default=0) + 1)
    blank = " " if line.startswith(("`", " ")) or line.endswith(("`", " ")) else ""
    return Code(f"{fence}{blank}{line}{blank}{fence}")


def toml(text: str) -> Code:
    """Write text as a TOML basic string. Lone surrogates, which TOML has no way to write, become U+FFFD."""
    whole = text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
    inner = "".join(
        f"\\{character}" if character in '"\\' else character if _plain(character) else _escaped(character)
        for character in whole
    )
    return Code(f'"{inner}"')


def json_text(value: object, indent: int | None = None) -> Code:
    """Write a value as JSON: what JSON knows, and whole parts of the context as `docsgen context` shows them.

    ``indent``: blanks a level, on lines of their own. Raises `TypeError` or `ValueError` for what JSON cannot hold.
    """
    text = json.dumps(plain(value), indent=indent, ensure_ascii=False, allow_nan=False)
    if text.isascii():
        return Code(text)
    return Code("".join(one if one == "\n" or _plain(one) else json.dumps(one)[1:-1] for one in text))


def verbatim(text: str) -> Code:
    """Write text as it stands, for what no other filter makes: whoever uses it answers for what pages may say there.

    Raises `TypeError` for anything but text.
    """
    if not isinstance(text, str):
        raise TypeError(f"only text stands as it is, not {type(text).__name__}")
    return Code(text)


FILTERS: Mapping[str, Callable[..., Any]] = {
    "literal": literal,
    "comment": comment,
    "docstring": docstring,
    "indented": indented,
    "json": json_text,
    "name": name,
    "markdown": markdown,
    "markdown_code": markdown_code,
    "toml": toml,
    "verbatim": verbatim,
}
"""The filters of docsgen's own, by the names that templates have for them."""
