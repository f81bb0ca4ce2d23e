"""The times that signed messages carry."""

from datetime import UTC, datetime, timedelta

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_DIGITS = 15


def write_time(time: int, form: str) -> str:
    """Milliseconds since the epoch as text: so, in whole seconds ("seconds"), or in UTC by ISO 8601 ("iso-8601")."""
    if form == "seconds":
        return str(time // 1000)
    if form == "iso-8601":
        moment = _EPOCH + timedelta(milliseconds=time)
        return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    return str(time)


def read_time(text: str, form: str = "milliseconds") -> float | None:
    """Milliseconds since the epoch; None where there are none.

    Digits count what ``form`` says; a date and time by ISO 8601, with an offset, is read in any case.
    """
    if text.isascii() and text.isdecimal() and len(text) <= _DIGITS:
        unit = {"milliseconds": 1, "seconds": 1000}.get(form)
        return None if unit is None else int(text) * unit
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    # Not `timestamp`, which fails for dates at either end of the calendar.
    return (
        None if moment.tzinfo is None else (moment - _EPOCH) / timedelta(milliseconds=1)
    )
