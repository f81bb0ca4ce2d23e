"""Values at the documented limits, and past them."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from docsgen.emitting.patterns import matching
from docsgen.emitting.python.cases.case import texts
from docsgen.exporting.patterns import usable
from docsgen.exporting.values import native
from docsgen.model import Constraints, Type


class Try(NamedTuple):
    """Values to be put in a parameter's place: about which fact, whether they must be refused, and by which rule."""

    fact: str
    label: str
    refused: bool
    values: tuple[Any, ...]

    @property
    def rule(self) -> str:
        """The rule that refuses them."""
        return self.fact.removeprefix("items.")


def accepted(fact: str, label: str, values: tuple[Any, ...]) -> Try:
    """Values that the fact allows."""
    return Try(fact, label, refused=False, values=values)


def refused(fact: str, label: str, values: tuple[Any, ...]) -> Try:
    """Values that the fact forbids."""
    return Try(fact, label, refused=True, values=values)


def tries(docs: Constraints, valid: Any, *, strings: bool) -> Iterator[Try]:
    """Everything to be tried on a value, beginning from a valid one."""
    yield refused("type", "another type", _wrong_types(docs, strings=strings))
    if docs.type in ("integer", "number", "boolean"):
        yield accepted("type", "the type's own values", _right_types(docs, strings=strings))
    if docs.type == "string" and (docs.minimum is not None or docs.maximum is not None):
        yield accepted("type", "a fraction", _fractions(docs))
    limits = (*_lengths(docs, valid, strings=strings), *_bounds(docs, strings=strings), *_patterns(docs))
    if docs.const is not None or docs.enum is not None:
        yield from _limits_of_strangers(docs, limits)
    else:
        yield from limits
        if docs.type == "datetime":
            yield accepted("format", "a date and time", ("2026-01-02T03:04:05+08:00", "2026-01-02T03:04:05Z"))
            yield refused("format", "no date and time", ("text", "2026-01-02", "2026-02-30T03:04:05Z"))
    yield from _documented(docs, strings=strings)


def _limits_of_strangers(docs: Constraints, limits: Iterable[Try]) -> Iterator[Try]:
    """Limits of what has documented values only: what keeps them is still none of the values, and nothing else."""
    rule = "enum" if docs.const is None else "const"
    for attempt in limits:
        yield attempt if attempt.refused else refused(rule, f"{attempt.fact}: {attempt.label}", attempt.values)


def _fractions(docs: Constraints) -> tuple[Any, ...]:
    """A number in a text need not be whole."""
    whole = int(docs.minimum if docs.minimum is not None else (docs.maximum or 0) - 1)
    return (f"{whole}.5",)


def _spell(text: str, kind: Type, *, strings: bool) -> Any:
    return text if strings or kind == "string" else native(text, kind)


def _wrong_types(docs: Constraints, *, strings: bool) -> tuple[Any, ...]:
    match docs.type:
        case "object" | "map":
            return ("text", [], 1)
        case "array":
            return ("text", {}, 1)
        case "any":
            return ()
        case "string" | "url" | "datetime":
            return (1, True, [], {})
    text: tuple[Any, ...] = ("", "text", " 1", "1\n", "+1", "1e1", "٣", [], {})
    if docs.type == "number":
        text = (*text, "1.", ".5")
    if docs.type == "integer":
        text = (*text, "1.5")
    if docs.type == "boolean":
        return ("", "True", "yes", "1", [], {}, True if strings else "true", 1)
    return (*text, 1, True) if strings else (*text, "1", True)


def _right_types(docs: Constraints, *, strings: bool) -> tuple[Any, ...]:
    if docs.type == "boolean":
        return ("true", "false") if strings else (True, False)
    if docs.min_length or docs.max_length or docs.minimum is not None or docs.maximum is not None or docs.enum:
        return ()
    texts = ("-1", "0", "1") if docs.type == "integer" else ("-1", "0", "1.5")
    return tuple(_spell(text, docs.type, strings=strings) for text in texts)


def _lengths(docs: Constraints, valid: Any, *, strings: bool) -> Iterator[Try]:
    for limit, fact, past in ((docs.min_length, "min_length", -1), (docs.max_length, "max_length", 1)):
        if limit is not None and docs.type in ("string", "url", "datetime", "integer"):
            at = _long(docs, valid, limit, strings=strings)
            beyond = _long(docs, valid, limit + past, strings=strings) if limit + past >= 0 else ()
            yield accepted(fact, f"{limit} is within it", at)
            yield refused(fact, f"{limit + past} is past it", beyond)


def _long(docs: Constraints, valid: Any, length: int, *, strings: bool) -> tuple[Any, ...]:
    """Values of a length, in characters."""
    if docs.type == "integer":
        return (_spell("1" * length, docs.type, strings=strings),) if 0 < length < 1000 else ()
    pattern = usable(docs.pattern)
    if pattern is not None:
        text = matching(pattern, length)
        return () if text is None else (text,)
    if docs.minimum is not None or docs.maximum is not None:
        return ("0" * (length - 1) + str(valid)[-1],) if length > 0 else ("",)
    if docs.type == "datetime":
        return ()
    return texts(length) if docs.type == "string" and length else ("a" * length,)


def _bounds(docs: Constraints, *, strings: bool) -> Iterator[Try]:
    if docs.type not in ("string", "integer", "number"):
        return
    for limit, fact, past in ((docs.minimum, "minimum", -1), (docs.maximum, "maximum", 1)):
        if limit is not None:
            yield accepted(fact, f"{limit} is within it", (_spell(str(limit), docs.type, strings=strings),))
            beyond = _spell(str(limit + past), docs.type, strings=strings)
            yield refused(fact, f"{limit + past} is past it", (beyond,))


_ODD = ("", " ", "~", "a", "A", "1", "_", "é", "路", "\n")


def _patterns(docs: Constraints) -> Iterator[Try]:
    pattern = usable(docs.pattern)
    if pattern is None:
        return
    fitting = [text for length in (None, docs.min_length, docs.max_length) if (text := matching(pattern, length))]
    yield accepted("pattern", "fits", tuple(dict.fromkeys(fitting)))
    if fitting:
        inside = [fitting[0][:-1] + odd for odd in _ODD if odd] + [fitting[0] + odd for odd in _ODD if odd]
        yield refused("pattern", "does not fit", tuple(dict.fromkeys([*inside, fitting[0][:-1]])))


def _documented(docs: Constraints, *, strings: bool) -> Iterator[Try]:
    kind = docs.type
    if docs.const is not None:
        yield accepted("const", "the fixed value", (_spell(docs.const, kind, strings=strings),))
        yield refused("const", "another value", _strangers((docs.const,), kind, strings=strings))
    if docs.enum is not None:
        members = tuple(_spell(text, kind, strings=strings) for text in dict.fromkeys(docs.enum))
        yield accepted("enum", "a documented value", members)
        yield refused("enum", "another value", _strangers(docs.enum, kind, strings=strings))
    if docs.known_values:
        known = tuple(_spell(text, kind, strings=strings) for text in dict.fromkeys(docs.known_values))
        yield accepted("known_values", "open to other values", (*known, "other") if kind == "string" else known)


def _strangers(documented: tuple[str, ...], kind: Type, *, strings: bool) -> tuple[Any, ...]:
    """Values that resemble the documented ones without being any of them."""
    if kind in ("integer", "number"):
        near = [str(number) for number in range(-1, 1000) if str(number) not in documented][:3]
        return tuple(_spell(text, kind, strings=strings) for text in near)
    first = documented[0]
    near = [f"{first}_", f"{first} ", first.swapcase(), first[:-1], "undocumented"]
    return tuple(text for text in dict.fromkeys(near) if text not in documented)
