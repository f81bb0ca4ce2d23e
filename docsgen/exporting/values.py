"""Documented values, which the model keeps as text, as values of their types."""

from decimal import Decimal, InvalidOperation

from docsgen.model import Type


def native(text: str, kind: Type) -> object:
    """A documented value as a value of its type; text that is none stays text."""
    if kind == "boolean":
        return {"true": True, "false": False}.get(text, text)
    if kind in ("integer", "number"):
        try:
            number = Decimal(text)
        except InvalidOperation:
            return text
        if number.is_finite() and abs(number.adjusted()) < _DIGITS:
            return int(number) if number == number.to_integral_value() else float(number)
    return text


# No documented number is longer; a text of a few characters must not become a gigabyte of digits.
_DIGITS = 300
