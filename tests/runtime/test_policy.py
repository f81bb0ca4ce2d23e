"""The sums behind repeated calls: how long a pause is, and what `Retry-After` says (C16)."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from docsgen.runtime.errors import (
    BusinessError,
    ConnectionFailed,
    KeyInvalid,
    OutcomeUnknown,
    RequestInvalid,
    ResponseUnreadable,
    SettingInvalid,
    SignatureInvalid,
    TimedOut,
)
from docsgen.runtime.operation import ResultCode
from docsgen.runtime.raw import RawMessage, RawResponse
from docsgen.runtime.retrying import LONGEST_DELAY, LONGEST_RETRY_AFTER, RetryPolicy, is_transient, retry_after

NOW = datetime(2026, 1, 1, tzinfo=UTC)
SECONDS = NOW.timestamp()
FRACTIONS = st.floats(0, 1, exclude_max=True)


def raw(status_code=503, **headers):
    pairs = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return RawResponse(pairs, b"", status_code)


def outcome(kind, status_code, *, retryable=False):
    return kind(
        "book",
        ResultCode(code="C", retryable=retryable),
        status="",
        message="",
        verified=True,
        request={},
        request_id=None,
        response=None,
        raw=raw(status_code),
    )


def policy(max_retries=100, deadline=1e9, jitter=lambda: 0.999, now=lambda: SECONDS):
    return RetryPolicy(max_retries=max_retries, deadline=deadline, jitter=jitter, now=now)


REFUSED = ConnectionFailed("no", request_sent=False)


@pytest.mark.parametrize(
    ("error", "transient"),
    [
        (ConnectionFailed("x", request_sent=False), True),
        (ConnectionFailed("x", request_sent=True), False),
        (TimedOut("x", request_sent=False), True),
        (TimedOut("x", request_sent=True), False),
        (outcome(OutcomeUnknown, 200), False),
        (outcome(OutcomeUnknown, 500), False),
        (outcome(OutcomeUnknown, 200, retryable=True), True),
        (outcome(OutcomeUnknown, 504), True),
        (outcome(BusinessError, 503, retryable=True), False),
        (ResponseUnreadable("x", raw(502)), True),
        (ResponseUnreadable("x", raw(200)), False),
        (ResponseUnreadable("x", RawMessage((), b"")), False),
        (SignatureInvalid("x", raw(503)), False),
        (RequestInvalid("x", []), False),
        (SettingInvalid("x"), False),
        (KeyInvalid("x", "y"), False),
    ],
    ids=lambda value: type(value).__name__,
)
def test_what_is_transient(error, transient):
    """C16: every kind of error, and no other."""
    assert is_transient(error) is transient


@given(st.integers(1, 1000), FRACTIONS)
def test_a_pause_has_bounds(attempts, fraction):
    """C16: from nothing to a ceiling that doubles, up to the longest."""
    ceiling = min(0.5 * 2 ** min(attempts - 1, 10), LONGEST_DELAY)
    delay = policy(1000, jitter=lambda: fraction).pause(attempts, 0.0, REFUSED)
    assert delay == pytest.approx(ceiling * fraction)
    assert 0 <= delay <= LONGEST_DELAY


@given(
    st.floats(0.001, 1e4),
    st.integers(0, 100),
    st.lists(st.tuples(FRACTIONS, st.floats(0, 50), st.none() | st.integers(0, 90)), max_size=30),
)
def test_the_deadline_is_never_exceeded(deadline, retries, steps):
    """C16: whatever each attempt takes, and whatever is asked for, no pause ends after the deadline."""
    elapsed, attempts = 0.0, 0
    for fraction, took, asked in steps:
        elapsed, attempts = elapsed + took, attempts + 1
        said = {} if asked is None else {"retry_after": str(asked)}
        made = policy(retries, deadline, jitter=lambda fraction=fraction: fraction)
        delay = made.pause(attempts, elapsed, ResponseUnreadable("x", raw(503, **said)))
        if delay is None:
            break
        assert delay >= (asked or 0)
        elapsed += delay
        assert elapsed < deadline
    assert attempts <= retries + 1


@given(st.integers(0, 10**9))
def test_seconds(number):
    """C16: `Retry-After` as seconds, leading zeros or not; it is never waited shorter, and never longer than the cap."""
    for text in (str(number), f"000000000000{number}", f"  {number} "):
        assert retry_after(raw(retry_after=text), SECONDS) == number
    delay = policy().pause(1, 0.0, ResponseUnreadable("x", raw(retry_after=str(number))))
    assert (delay is None) == (number > LONGEST_RETRY_AFTER)
    assert delay is None or number <= delay <= LONGEST_RETRY_AFTER


@given(
    st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30)),  # noqa: DTZ001
    st.none() | st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30)),  # noqa: DTZ001
)
def test_dates(then, date):
    """C16: `Retry-After` as a date, told from the service's own, else from our clock."""
    then = then.replace(microsecond=0, tzinfo=UTC)
    date = date and date.replace(microsecond=0, tzinfo=UTC)
    if min(then.year, (date or then).year) < 1000:
        return  # years are written with four digits, which strftime does not see to
    said = {"retry_after": format_datetime(then, usegmt=True)} | ({"date": format_datetime(date)} if date else {})
    expected = max((then - (date or NOW)).total_seconds(), 0)
    assert retry_after(raw(**said), SECONDS) == expected


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("Thu, 01 Jan 2026 00:00:05", 5),
        ("Thu Jan  1 00:00:05 2026", 5),
        ("Thu, 01 Jan 2026 00:00:05 -0000", 5),
        ("Thu, 01 Jan 2026 01:00:05 +0100", 5),
        ("Thursday, 01-Jan-26 00:00:05 GMT", 5),
        ("Thu, 01 Jan 2020 00:00:05 GMT", 0),
        ("9" * 400, float("inf")),
        ("9" * 10_000, float("inf")),
    ],
)
def test_other_spellings(text, seconds):
    """C16: dates without a zone are in GMT, as HTTP has it; a number without end is one."""
    assert retry_after(raw(retry_after=text), SECONDS) == seconds


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        "-5",
        "+5",
        "1.5",
        "1e3",
        "NaN",
        "inf",
        "٣",
        "5, 5",
        "soon",
        "Mon, 99999999999999999999 Jan 2026 00:00:00 GMT",
        "Wed, 21 Oct 99999 07:28:00 GMT",
        "Wed, 21 Oct 2015 07:28:00 +999999",
        "Wed, 21 Oct 2015 07:28:00 +" + "9" * 40,
        "Wed, 99 Oct 2015 07:28:00 GMT",
        "Wed, 21 Oct 2015 77:28:00 GMT",
        ", " * 100,
        "\x00",
    ],
)
def test_what_says_nothing(text):
    """C16: garbage asks for nothing, and breaks nothing, be it in one header or the other."""
    assert retry_after(raw(retry_after=text), SECONDS) is None
    assert retry_after(raw(retry_after="Thu, 01 Jan 2026 00:00:07 GMT", date=text), SECONDS) == 7


def test_no_response_asks_for_nothing():
    assert retry_after(None, SECONDS) is None
    assert retry_after(raw(), SECONDS) is None
    assert retry_after(RawMessage((), b""), SECONDS) is None
    assert retry_after(RawResponse((("retry-after", "1"), ("Retry-After", "1")), b"", 503), SECONDS) is None


_DATES = st.builds(
    "{}, {} {} {} {}:{}:{} {}".format,
    st.sampled_from(["Mon", "x", ""]),
    st.integers(-1, 10**25),
    st.sampled_from(["Jan", "Oct", "Smarch", ""]),
    st.integers(-1, 10**12),
    *[st.integers(-1, 10**20)] * 3,
    st.sampled_from(["GMT", "-0000", "+9999", "-9999999999999999999999", "EST", ""]),
)


@given(st.text() | _DATES, st.text() | _DATES)
@example("Fri, 31 Dec 9999 23:59:59 -2359", "Mon, 01 Jan 0001 00:00:00 +2359")
@example("Mon, 01 Jan 0001 00:00:00 +2359", "Fri, 31 Dec 9999 23:59:59 -2359")
def test_whatever_it_says(text, date):
    """C15, C16: never an exception, never less than nothing."""
    found = retry_after(raw(retry_after=text, date=date), SECONDS)
    assert found is None or found >= 0


def test_ours_when_the_service_has_no_clock():
    """C16: the clock is injectable here as well."""
    then = format_datetime(NOW + timedelta(seconds=50), usegmt=True)
    late = policy(now=lambda: SECONDS + 45)
    assert late.pause(1, 0.0, ResponseUnreadable("x", raw(retry_after=then))) == 5
