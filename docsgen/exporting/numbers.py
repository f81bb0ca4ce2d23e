"""Patterns for numbers that travel as strings: the digits alone, and ranges between whole numbers."""

from collections.abc import Callable

INTEGER = "^-?[0-9]+$"
NUMBER = r"^-?[0-9]+(\.[0-9]+)?$"
NOTHING = r"^[^\s\S]$"


def integer_range(minimum: int | None, maximum: int | None) -> str:
    """A pattern for the integers from ``minimum`` to ``maximum`` (null: no limit); leading zeros are allowed."""
    return _either_sign(minimum, maximum, _whole)


def number_range(minimum: int | None, maximum: int | None) -> str:
    """A pattern for the decimal numbers from ``minimum`` to ``maximum`` (null: no limit)."""
    return _either_sign(minimum, maximum, _decimal)


def _either_sign(minimum: int | None, maximum: int | None, magnitudes: Callable[[int, int | None], str]) -> str:
    """Join the patterns of the magnitudes below and above zero."""
    if minimum is not None and maximum is not None and minimum > maximum:
        return NOTHING
    parts = []
    if minimum is None or minimum <= 0:
        low = 0 if maximum is None else max(0, -maximum)
        parts.append(f"-({magnitudes(low, None if minimum is None else -minimum)})")
    if maximum is None or maximum >= 0:
        parts.append(magnitudes(max(0, minimum or 0), maximum))
    return f"^({'|'.join(parts)})$"


def _whole(low: int, high: int | None) -> str:
    zero = ["0+"] if low == 0 else []
    if high == 0:
        return "0+"
    return "|".join([*zero, f"0*({_digits(max(1, low), high)})"])


def _decimal(low: int, high: int | None) -> str:
    if high is None:
        return rf"({_whole(low, None)})(\.[0-9]+)?"
    below = rf"({_whole(low, high - 1)})(\.[0-9]+)?|" if low < high else ""
    return rf"{below}0*{high}(\.0+)?"


def _digits(low: int, high: int | None) -> str:
    """Positive numbers without leading zeros, from ``low`` to ``high``."""
    if high is None:
        length = len(str(low))
        return "|".join([*_same_length(low, 10**length - 1), f"[1-9][0-9]{{{length},}}"])
    parts: list[str] = []
    while low <= high:
        top = min(high, 10 ** len(str(low)) - 1)
        parts += _same_length(low, top)
        low = top + 1
    return "|".join(parts)


def _same_length(low: int, high: int) -> list[str]:
    """Numbers of one length, from ``low`` to ``high``, in as few character classes as they need."""
    parts: list[str] = []
    while low <= high:
        size = 1
        while low % (size * 10) == 0 and low + size * 10 - 1 <= high:
            size *= 10
        digit = low // size % 10
        last = min(9, digit + (high - low + 1) // size - 1)
        head, free = str(low // size)[:-1], len(str(size)) - 1
        shown = f"[{digit}-{last}]" if last > digit else str(digit)
        parts.append(f"{head}{shown}" + (f"[0-9]{{{free}}}" if free else ""))
        low += (last - digit + 1) * size
    return parts
