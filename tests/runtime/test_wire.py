"""From Python values to what is sent."""

import json
import string
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum, IntEnum, StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsgen.runtime import violations
from docsgen.runtime.errors import RequestInvalid
from docsgen.runtime.options import NOT_GIVEN
from docsgen.runtime.violations import Violation
from docsgen.runtime.wire import MAX_DEPTH, decode, decode_strictly, encode, to_wire


class Kind(StrEnum):
    GIFT = "GIFT"


class Old(str, Enum):  # noqa: UP042 (its str() is another than its value)
    PLAIN = "PLAIN"


class Level(IntEnum):
    HIGH = 3


class Loud(str):
    __slots__ = ()

    def __str__(self):
        return "shouted"


@pytest.mark.parametrize(
    ("value", "as_text", "native"),
    [
        (None, None, None),
        ("x", "x", "x"),
        ("", "", ""),
        ("020", "020", "020"),
        ("https://h.example:443", "https://h.example:443", "https://h.example:443"),
        (Loud("x"), "x", "x"),
        (True, "true", True),
        (False, "false", False),
        (20, "20", 20),
        (-0, "0", 0),
        (10**40, "1" + "0" * 40, 10**40),
        (1.5, "1.5", 1.5),
        (1e22, "10000000000000000000000", 1e22),
        (1e-7, "0.0000001", 1e-7),
        (Decimal("1.10"), "1.10", 1.1),
        (Decimal("1E+3"), "1000", 1000),
        (datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC), "2026-01-02T03:04:05+00:00", "2026-01-02T03:04:05+00:00"),
        (
            datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=8))),
            "2026-01-02T03:04:05+08:00",
            "2026-01-02T03:04:05+08:00",
        ),
        (date(2026, 1, 2), "2026-01-02", "2026-01-02"),
        (Kind.GIFT, "GIFT", "GIFT"),
        (Old.PLAIN, "PLAIN", "PLAIN"),
        (Level.HIGH, "3", 3),
        ((1, [True]), ["1", ["true"]], [1, [True]]),
        ({"a": {"b": 1}, Kind.GIFT: NOT_GIVEN, Old.PLAIN: None}, {"a": {"b": "1"}, "PLAIN": None}, None),
    ],
)
def test_values(value, as_text, native):
    """C6, C7: each kind of value, with the wire rule and without."""
    assert to_wire(value, strings=True) == (as_text, [])
    if not isinstance(value, dict):
        converted, faults = to_wire(value, strings=False)
        assert (converted, faults) == (native, [])
        assert type(converted) is type(native)


@pytest.mark.parametrize(
    ("value", "message"),
    [
        (float("nan"), "is not a finite number"),
        (float("-inf"), "is not a finite number"),
        (Decimal("NaN"), "is not a finite number"),
        (10**1001, "has more than 1,000 digits"),
        (Decimal("1E-2000"), "has more than 1,000 digits"),
        ("\udc80", "contains half of a surrogate pair, which is no character"),
        (b"bytes", "is of type bytes, which JSON does not have"),
        ({1, 2}, "is of type set, which JSON does not have"),
        (dict, "is of type type, which JSON does not have"),
        (datetime(2026, 1, 2), "is a date and time without an offset"),  # noqa: DTZ001
        ({1: "x"}, "has a name of type int, which is not a string"),
        ({"\ud800": "x"}, "contains half of a surrogate pair, which is no character"),
    ],
)
@pytest.mark.parametrize("strings", [True, False])
def test_what_cannot_be_sent(value, message, strings):
    """C8: a fault with its pointer."""
    payload, (fault,) = to_wire({"a/b": [value]}, strings=strings, at=("op", "request"))
    assert payload == {"a/b": [None]}
    assert fault == Violation("error", "/a~1b/0", "type", message, "op", "request")


def test_a_decimal_that_a_json_number_does_not_keep():
    """C7: refused rather than rounded."""
    _, (fault,) = to_wire(Decimal("0.12345678901234567890123"), strings=False)
    assert fault.message == "has more digits than a number in JSON keeps"
    assert to_wire(Decimal("0.12345678901234567890123"), strings=True) == ("0.12345678901234567890123", [])


@pytest.mark.parametrize("wrapped", [lambda inner: [inner], lambda inner: {"a": inner}])
def test_levels_are_counted_in_arrays_and_objects(wrapped):
    """C8, C15."""
    value = "text"
    for _ in range(MAX_DEPTH):
        value = wrapped(value)
    assert to_wire(value, strings=True) == (value, [])
    _, (fault,) = to_wire(wrapped(value), strings=True)
    assert fault.message == f"is nested deeper than {MAX_DEPTH} levels"


def test_a_circle_is_a_fault():
    """C8, C15."""
    circle = {}
    circle["again"] = circle
    _, (fault,) = to_wire(circle, strings=True)
    assert fault.message == f"is nested deeper than {MAX_DEPTH} levels"


def test_models_travel_in_the_wire_s_spelling(parcels):
    """C3, C8a."""
    model = parcels.BookRequest(parcel_id="p", goods=[parcels.Good(good_id=1)], unknown=2)
    assert to_wire({"x": model}, strings=True)[0] == {
        "x": {"parcelId": "p", "goods": [{"goodId": "1"}], "unknown": "2"}
    }
    response = parcels.BookResponse.from_wire({"parcelId": "p", "weight": "007"})
    assert to_wire(response, strings=True)[0] == {"parcelId": "p", "weight": "007"}


json_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(),
    lambda children: st.lists(children, max_size=4) | st.dictionaries(st.text(), children, max_size=4),
    max_leaves=20,
)


@given(json_values)
def test_native_json_comes_back_as_it_was(value):
    """C7."""
    converted, faults = to_wire(value, strings=False)
    assert faults == []
    assert decode(encode(converted)) == value


@given(json_values)
def test_under_the_wire_rule_nothing_but_text_is_left(value):
    """C6: every field but objects and arrays."""
    converted, faults = to_wire(value, strings=True)
    assert faults == []
    check = [converted]
    while check:
        part = check.pop()
        assert part is None or isinstance(part, str | list | dict)
        check += part if isinstance(part, list) else part.values() if isinstance(part, dict) else []


@given(st.integers(-(10**100), 10**100))
def test_integers_under_the_wire_rule(number):
    """C6."""
    assert int(to_wire(number, strings=True)[0]) == number


@given(st.text(st.characters(exclude_categories=[])))
def test_any_text_is_sent_as_it_is_or_refused(text):
    """C7."""
    converted, faults = to_wire(text, strings=True)
    if faults:
        assert any("\ud800" <= character <= "\udfff" for character in text)
    else:
        assert json.loads(encode(converted)) == text


def test_bytes_are_compact_and_unescaped():
    """C10: the bytes that are signed."""
    assert encode({"a": ["é😀\n", 1]}) == '{"a":["é😀\\n",1]}'.encode()


@pytest.mark.parametrize("content", [b"", b"{", b"NaN", b"-Infinity", b"\xff", b"[" * 100_000])
def test_what_is_no_json(content):
    """C17."""
    with pytest.raises(ValueError, match=r"."):
        decode(content)


def test_a_byte_order_mark_is_read_over():
    assert decode(b"\xef\xbb\xbf{}") == {}


@given(st.binary())
def test_decoding_raises_value_errors_only(content):
    """C17: which become a typed error."""
    try:
        decode(content)
    except ValueError:
        assert content != string.digits.encode()


@pytest.mark.parametrize("text", ["9" * 5000, "-" + "9" * 5000])
def test_an_integer_of_many_digits_is_kept(text):
    """C9: Python reads no such int."""
    assert decode(text.encode()) == Decimal(text)
    assert decode(f"[{text[:4000]}]".encode()) == [int(text[:4000])]


def test_where_members_are_doubled():
    """C8: by their pointers."""
    payload, doubled = decode_strictly(b'{"a": [{"b": 1, "b": 2}, {"b": 1}], "c": 1, "a/b": {}, "c": 2}')
    assert payload == {"a": [{"b": 2}, {"b": 1}], "c": 2, "a/b": {}}
    assert sorted(doubled) == ["/a/0/b", "/c"]
    assert decode_strictly(b"[1]") == ([1], [])


SOURCES = {
    "pay": {
        "request": {"source": "pay.md:1"},
        "request.card": {"source": "pay.md:3"},
        "request.card.number": {"source": "pay.md:5", "type": "pay.md:6"},
        "request.lines": {"source": "pay.md:7"},
        "request.lines[]": {"source": "pay.md:7"},
        "request.lines[].id": {"source": "pay.md:9"},
        "request.tags": {"source": "pay.md:11"},
    }
}


@pytest.mark.parametrize(
    ("value", "pointer", "source"),
    [
        ({"card": {"number": object()}}, "/card/number", "pay.md:6"),
        ({"card": {"new/name": object()}}, "/card/new~1name", "pay.md:3"),
        ({"lines": [{}, {"id": object()}]}, "/lines/1/id", "pay.md:9"),
        ({"tags": ["a", object()]}, "/tags/1", "pay.md:11"),
        ({"new": {"deeper": object()}}, "/new/deeper", "pay.md:1"),
        (object(), "", "pay.md:1"),
    ],
)
def test_what_cannot_be_sent_cites_its_parameter(monkeypatch, value, pointer, source):
    """C8: the nearest that the docs have."""
    monkeypatch.setattr(violations, "_register", violations._Register())
    violations.register_sources(lambda: SOURCES)
    _, faults = to_wire(value, strings=True, at=("pay", "request"))
    assert [(fault.pointer, fault.source) for fault in faults] == [(pointer, source)]


def test_what_cannot_be_sent_in_a_model_cites_its_parameter(monkeypatch, parcels):
    """C8, C8a: the same as without one."""

    class Bound(parcels.BookRequest):
        pass

    monkeypatch.setattr(violations, "_register", violations._Register())
    violations.register_sources(lambda: {"book": {"request.note": {"source": "book.md:9"}}})
    Bound.bind(lambda _: [], strings=True, at=("book", "request"))
    with pytest.raises(RequestInvalid) as caught:
        Bound(note=object())
    assert [(fault.pointer, fault.source) for fault in caught.value.violations] == [("/note", "book.md:9")]
