"""Values: drawn so that they fit what the docs say of them, and changed so that they do not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from functools import cache
from math import ceil, floor
from typing import Any, Protocol

from hypothesis import strategies as st

from properties.judging import Docs, misfits, number


class Draw(Protocol):
    """What a composite strategy draws with."""

    def __call__(self, strategy: st.SearchStrategy[Any], /) -> Any: ...


# One byte and several, right to left, marks that join what stands before them, and characters that look like syntax.
LETTERS = "aZ09 _-./\"\\'{}$%<&\u00e9\u00df\u0430\u05d0\u0301\u200d\u4e2d\u8def\U0001f642\U0001f468\U00010348"
TEXT = st.text(LETTERS, min_size=1, max_size=6)
FLAG = st.booleans()
SMALL = st.integers(0, 3)
_ZONES = ("Z", "+08:00", "-03:30", "+0530", "+01")
_FRACTIONS = ("", ":59", ":00.5", ":07.123456")


def scalar(draw: Draw, docs: Docs, *, strings: bool) -> Any:
    """A value of a type that has no parts; the one that is known to fit where what is drawn does not."""
    value = _spelled(draw, docs, strings=strings)
    return (
        docs["fits"]
        if "fits" in docs and any(misfits(docs, value, strings=strings))
        else value
    )


def _spelled(draw: Draw, docs: Docs, *, strings: bool) -> Any:
    kind = docs["type"]
    documented = (
        docs["enum"] if "enum" in docs else [docs["const"]] if "const" in docs else None
    )
    if documented is not None:
        spelled = [documented_value(text, kind, strings=strings) for text in documented]
        fitting = [
            value for value in spelled if not any(misfits(docs, value, strings=strings))
        ]
        return draw(_one_of(fitting or spelled))
    if kind == "boolean":
        value = draw(FLAG)
        return str(value).lower() if strings else value
    if kind in ("integer", "number") or "minimum" in docs or "maximum" in docs:
        return _number(draw, docs, strings=strings or kind == "string")
    if kind == "datetime":
        return _moment(draw)
    if "pattern" in docs:
        return draw(_regex(docs["pattern"]))
    return _sized(draw, docs, "https://example.com/" if kind == "url" else "")


def anything(draw: Draw, *, strings: bool) -> Any:
    """A value of which nothing is known but that it is not null."""
    choices = ["text", [], {}, {"a": ["b", {"\u4e2d": None}]}]
    return draw(_one_of(choices if strings else [*choices, 1, -0.5, False]))


def documented_value(text: str, kind: str, *, strings: bool) -> Any:
    """A documented value as it stands on the wire."""
    if strings or kind not in ("boolean", "integer", "number"):
        return text
    if kind == "boolean":
        return {"true": True, "false": False}.get(text, text)
    exact = number(text)
    return (
        text if exact is None else int(exact) if exact == int(exact) else float(exact)
    )


def _sized(draw: Draw, docs: Docs, start: str) -> str:
    """A text within its limits of length, and often at one of them."""
    least, most = docs.get("min_length", 0), docs.get("max_length")
    some = (
        max(least, len(start) + 3)
        if most is None
        else min(most, max(least, len(start) + 3))
    )
    length = draw(_one_of([some, least, some if most is None else most]))
    return long(start + draw(TEXT), length)


def long(text: str, length: int) -> str:
    """The text again and again, until it has so many characters."""
    return (text * (length // len(text) + 1))[:length]


def _number(draw: Draw, docs: Docs, *, strings: bool) -> Any:
    low, high = _range(draw, docs)
    whole = docs["type"] == "integer" or draw(FLAG)
    scale = 1 if whole else 100
    if (
        docs.get("min_length", 1) > 1
        or docs["type"] == "string"
        and "max_length" in docs
    ):
        digits = min(docs.get("max_length", 30), 30)
        low = max(low, Decimal(10 ** (max(docs.get("min_length", 1), 1) - 1)))
        high, scale = min(high, Decimal(10**digits - 1)), 1
    if ceil(low * scale) > floor(high * scale):
        return docs["fits"]
    exact = Decimal(draw(_between(ceil(low * scale), floor(high * scale)))) / scale
    limits = [docs[fact] for fact in ("minimum", "maximum") if fact in docs]
    if limits and not whole and draw(SMALL) == 3:
        exact = Decimal(str(draw(_one_of(limits))))
    if strings:
        text = format(exact, "f")
        return (
            "0" + text
            if exact >= 0 and "max_length" not in docs and draw(SMALL) == 3
            else text
        )
    return (
        int(exact)
        if exact == int(exact) and (abs(exact) > 10**9 or draw(SMALL) < 3)
        else float(exact)
    )


def _range(draw: Draw, docs: Docs) -> tuple[Decimal, Decimal]:
    """The limits of a number: where there are none, small ones, or those of numbers longer than a float keeps apart."""
    low, high = (
        None if fact not in docs else Decimal(str(docs[fact]))
        for fact in ("minimum", "maximum")
    )
    if (
        low is None
        and high is None
        and not docs.keys() & {"min_length", "max_length"}
        and draw(SMALL) == 3
    ):
        return Decimal(10**20), Decimal(10**20 + 9)
    if low is None:
        low = Decimal(-999) if high is None else min(high, Decimal(0)) - 999
    return low, max(low, Decimal(0)) + 999 if high is None else high


def _moment(draw: Draw) -> str:
    day = draw(_between(1, 28))
    return f"20{day:02}-02-{day:02}T{day - 1:02}:30{draw(_one_of(_FRACTIONS))}{draw(_one_of(_ZONES))}"


def misfit_values(
    draw: Draw, docs: Docs, value: Any, *, strings: bool
) -> Iterator[tuple[str, Any]]:
    """Values that break one rule of a value's docs, each with that rule; some turn out to break more, or nothing."""
    yield from (("type", wrong) for wrong in _wrong_types(docs, strings=strings))
    kind = docs["type"]
    if kind in ("object", "array", "map", "any"):
        return
    if "min_length" in docs or "max_length" in docs:
        yield from _wrong_lengths(draw, docs, value, strings=strings)
    for fact, step in (("minimum", -1), ("maximum", 1)):
        if fact in docs:
            # Past the next whole number: a schema's pattern tells no more of a number that travels as text.
            beyond = (floor if step < 0 else ceil)(docs[fact]) + step
            yield fact, str(beyond) if strings or kind == "string" else beyond
    if "pattern" in docs:
        for odd in ("", *draw(TEXT), "~", "_", "1", "a", "A", " "):
            yield from (
                ("pattern", text)
                for text in (value + odd, odd + value, value[:-1] + odd)
            )
    for fact in ("const", "enum"):
        if fact in docs:
            first = docs["enum"][0] if fact == "enum" else docs["const"]
            others = [first + draw(TEXT), first.swapcase(), first[:-1], " " + first]
            if kind in ("integer", "number"):
                others = [
                    documented_value(str(near), kind, strings=strings)
                    for near in (-1, 987654)
                ]
            yield from ((fact, other) for other in others)
    if kind == "datetime":
        yield from (
            ("format", text)
            for text in (
                "2026-02-30T03:04:05Z",
                "2026-01-02",
                "text",
                "2026-01-02T03:04:05",
            )
        )


def _wrong_types(docs: Docs, *, strings: bool) -> Sequence[Any]:
    match docs["type"]:
        case "any":
            return ()
        case "object" | "map":
            return ("text", [], 1)
        case "array":
            return ("text", {}, True)
        case "string" | "url" | "datetime":
            return (
                ([], {}, 1, "nine")
                if "minimum" in docs or "maximum" in docs
                else ([], {}, 1, False)
            )
        case "boolean":
            return ("yes", "True", [], {}, True if strings else "true")
    return ("", "1e1", "+1", "\u0663", [], {}, True, 1 if strings else "1")


def _wrong_lengths(
    draw: Draw, docs: Docs, value: Any, *, strings: bool
) -> Iterator[tuple[str, Any]]:
    for fact, past in (("min_length", -1), ("max_length", 1)):
        length = docs.get(fact, -past) + past
        if fact not in docs or length < 0:
            continue
        if docs["type"] == "integer" and 0 < length < 300:
            yield fact, "9" * length if strings else int("9" * length)
        elif "minimum" in docs or "maximum" in docs:
            yield fact, str(value).zfill(length)
        elif docs["type"] != "integer":
            yield fact, long(draw(TEXT), length)
            yield fact, long(str(value) or "a", length)


def _one_of(choices: Sequence[Any]) -> st.SearchStrategy[Any]:
    return st.sampled_from(choices)


@cache
def _between(least: int, most: int) -> st.SearchStrategy[int]:
    return st.integers(least, most)


@cache
def _regex(pattern: str) -> st.SearchStrategy[str]:
    return st.from_regex(pattern, fullmatch=True)
