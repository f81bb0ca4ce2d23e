"""The times that requests carry."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DIGITS = re.compile("[0-9]{1,15}")
_UNITS = {"milliseconds": 1, "seconds": 1000}
_ISO = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:?[0-9]{2})"
)


def written(time: int, form: str) -> str:
    """Milliseconds since 1970 in the ``form`` that messages carry."""
    if form == "iso-8601":
        moment = datetime.fromtimestamp(time // 1000, UTC)
        return f"{moment:%Y-%m-%dT%H:%M:%S}.{time % 1000:03d}Z"
    return str(time // _UNITS[form])


def milliseconds(text: str, form: str = "milliseconds") -> float | None:
    """Milliseconds since 1970, of decimal digits by ``form`` or of ISO 8601 with an offset; None where it is neither.

    This is written apart from what the client reads times with: a mistake there shows here.
    """
    if _DIGITS.fullmatch(text):
        return int(text) * _UNITS[form] if form in _UNITS else None
    if not _ISO.fullmatch(text):
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:  # the 31st of February
        return None
    return (moment - _EPOCH) / timedelta(milliseconds=1)
