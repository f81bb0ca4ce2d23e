"""The times that requests carry."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECONDS = re.compile("[0-9]{1,15}")
_ISO = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:?[0-9]{2})"
)


def milliseconds(text: str) -> float | None:
    """Milliseconds since 1970, of such in decimal digits or of ISO 8601 with an offset; None where it is neither.

    This is written apart from what the client reads times with: a mistake there shows here.
    """
    if _MILLISECONDS.fullmatch(text):
        return int(text)
    if not _ISO.fullmatch(text):
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:  # the 31st of February
        return None
    return (moment - _EPOCH) / timedelta(milliseconds=1)
