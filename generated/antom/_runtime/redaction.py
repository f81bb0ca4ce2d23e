"""What may be shown: nothing that a user or the service sent, but for the fields that the service lists."""

from collections.abc import Iterable

HIDDEN = "***"

_shown: set[str] = set()


def allow(names: Iterable[str]) -> None:
    """Let reprs and logs show the values of the fields with these names (in the wire's spelling)."""
    _shown.update(names)


def may_show(name: str) -> bool:
    """Whether the value of the field ``name`` may be shown."""
    return name in _shown


def shown(name: str, value: object) -> str:
    """``value`` as a repr may show it: a scalar of a listed field as it is, anything else as `HIDDEN`."""
    if value is None or (may_show(name) and isinstance(value, str | int | float)):
        return repr(value)
    return HIDDEN


def printable(text: str) -> str:
    """``text`` for one line of a log or a terminal: characters that are not printable are written as escapes."""
    if text.isprintable():
        return text
    return "".join(
        c if c.isprintable() else c.encode("unicode_escape").decode("ascii")
        for c in text
    )
