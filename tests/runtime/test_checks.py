"""What generated validators call."""

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsgen.runtime import checks
from docsgen.runtime.violations import Violation

AT = ("op", "request.a")


def test_escape():
    """C8: members' names in JSON pointers."""
    assert checks.escape("a/b~c") == "a~1b~0c"
    assert checks.escape("plain") == "plain"


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (None, "null"),
        (True, "boolean"),
        (1, "integer"),
        (1.5, "number"),
        (Decimal(1), "number"),
        ("", "string"),
        ([], "array"),
        ((), "array"),
        ({}, "object"),
        (b"", "bytes"),
    ],
)
def test_type_name(value, name):
    assert checks.type_name(type(value)) == name


@pytest.mark.parametrize(
    ("value", "as_text", "native"),
    [
        ("20", True, False),
        ("-0", True, False),
        ("020", True, False),
        ("", False, False),
        ("-", False, False),
        ("+1", False, False),
        ("1.0", False, False),
        ("1_0", False, False),
        (" 1", False, False),
        ("1\n", False, False),
        ("٣", False, False),
        (20, False, True),
        (20.0, False, True),
        (20.5, False, False),
        (float("inf"), False, False),
        (True, False, False),
        (None, False, False),
    ],
)
def test_is_integer(value, as_text, native):
    """C8a: judged in the wire form."""
    assert checks.is_integer(value, strings=True) is as_text
    assert checks.is_integer(value, strings=False) is native


@pytest.mark.parametrize(
    ("value", "as_text", "native"),
    [
        ("20", True, False),
        ("-1.50", True, False),
        (".5", False, False),
        ("5.", False, False),
        ("1e5", False, False),
        ("nan", False, False),
        ("1.0\n", False, False),
        (1, False, True),
        (1.5, False, True),
        (float("nan"), False, False),
        (False, False, False),
        ([], False, False),
    ],
)
def test_is_number(value, as_text, native):
    """C8a: judged in the wire form."""
    assert checks.is_number(value, strings=True) is as_text
    assert checks.is_number(value, strings=False) is native


@pytest.mark.parametrize(
    ("value", "as_text", "native"),
    [("true", True, False), ("false", True, False), ("True", False, False), (True, False, True), (1, False, False)],
)
def test_is_boolean(value, as_text, native):
    """C8a: judged in the wire form."""
    assert checks.is_boolean(value, strings=True) is as_text
    assert checks.is_boolean(value, strings=False) is native


@pytest.mark.parametrize(
    ("value", "number", "digits"),
    [
        ("007", 7, 3),
        ("-12", -12, 2),
        ("1.5", Decimal("1.5"), 0),
        ("x", None, 0),
        ("9" * 5000, Decimal("9" * 5000), 5000),
        (120, 120, 3),
        (-120, -120, 3),
        (0, 0, 1),
        (20.0, 20.0, 2),
        (1.5, 1.5, 0),
        (float("inf"), float("inf"), 0),
        (float("nan"), None, 0),
        (True, None, 0),
        (None, None, 0),
    ],
)
def test_numeric_and_digits(value, number, digits):
    assert checks.numeric(value) == number
    assert checks.digits(value) == digits


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("2026-01-02T03:04:05+08:00", True),
        ("2026-01-02T03:04:05Z", True),
        ("2026-01-02T03:04:05.123456789Z", True),
        ("2026-01-02T03:04:05+0800", True),
        ("2026-01-02T03:04+08", True),
        ("2026-01-02T03:04:05", False),
        ("2026-01-02 03:04:05Z", False),
        ("2026-01-02", False),
        ("2026-02-30T03:04:05Z", False),
        ("2026-01-02T25:04:05Z", False),
        ("2026-01-02T03:04:05Z\n", False),
        ("٢026-01-02T03:04:05Z", False),
    ],
)
def test_is_datetime(text, fits):
    """C8: ISO 8601 with its offset."""
    assert checks.is_datetime(text) is fits


@pytest.mark.parametrize(
    ("value", "text"),
    [("x", "x"), (True, "true"), (False, "false"), (20, "20"), (1.5, "1.5"), (None, None), ([], None), ({}, None)],
)
def test_text_of(value, text):
    assert checks.text_of(value) == text


def test_text_of_a_huge_integer():
    assert checks.text_of(10**5000) == "1" + "0" * 5000


def test_a_pattern_is_matched_in_full():
    pattern = re.compile("^[a-z]+$")
    assert checks.matches(pattern, "ab")
    assert not checks.matches(pattern, "ab\n")


def test_member_and_equals():
    payload = {"a": {"b": "v", "n": None}}
    assert checks.member(payload, "a", "b") == "v"
    assert checks.member(payload, "a", "n") is None
    assert checks.member(payload, "a", "n", "deeper") is None
    assert checks.member([], "a") is None
    assert checks.member(payload) is payload
    assert checks.equals(True, ("true",))
    assert checks.equals("true", {"true"})
    assert not checks.equals(None, ("None", "null"))
    assert not checks.equals("x", ())


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("authstate", "authState"),
        ("auth_state", "authState"),
        ("Auth-State", "authState"),
        ("authStat", "authState"),
        ("zzz", None),
        ("", None),
        ("x" * 10_000, None),
    ],
)
def test_nearest(name, near):
    """C8: the nearest known name."""
    assert checks.nearest(name, ["other", "authState"]) == near


def test_nearest_is_the_same_whatever_the_order():
    assert checks.nearest("ab", ["a_b", "aB"]) == checks.nearest("ab", ["aB", "a_b"])


FAULTS = [
    (checks.missing(AT).found("/a"), "required", "is required"),
    (checks.wrong_type(AT, "a string").found("/a", int), "type", "must be a string, but is of type integer"),
    (
        checks.wrong_type(AT, "1, as a string").found("/a", str),
        "type",
        "must be 1, as a string, but its text is not one",
    ),
    (
        checks.wrong_type(AT, "1, as a string").found("/a", int),
        "type",
        "must be 1, as a string, but is of type integer",
    ),
    (checks.wrong_type(AT, "an object").found("/a", list), "type", "must be an object, but is of type array"),
    (checks.too_short(AT, 2).found("/a", 1), "min_length", "has length 1, the minimum is 2"),
    (checks.too_long(AT, 2).found("/a", 3), "max_length", "has length 3, the maximum is 2"),
    (checks.too_small(AT, 2).found("/a"), "minimum", "is below the minimum, 2"),
    (checks.too_large(AT, 2.5).found("/a"), "maximum", "is above the maximum, 2.5"),
    (checks.too_few(AT, 1).found("/a", 0), "min_items", "has 0 elements, the minimum is 1"),
    (checks.too_many(AT, 2).found("/a", 3), "max_items", "has 3 elements, the maximum is 2"),
    (checks.no_match(AT, "^x$").found("/a"), "pattern", "does not fit the pattern ^x$"),
    (checks.not_one_of(AT, ["A", "B\n"]).found("/a"), "enum", "is not one of: A, B\\n"),
    (checks.not_fixed(AT, "X").found("/a"), "const", "is not the fixed value X"),
    (checks.broken(AT, "requires", "a needs b").found("/a"), "requires", "a needs b"),
]


@pytest.mark.parametrize(("violation", "rule", "message"), FAULTS)
def test_faults(violation, rule, message):
    """C5a, C8: severity, pointer, rule and message, with the limit."""
    assert violation == Violation("error", "/a", rule, message, "op", "request.a")


def test_faults_take_a_severity_and_a_fact():
    violation = checks.too_long(AT, 2, severity="warning", fact="items.max_length").found("/a", 3)
    assert (violation.severity, violation.fact) == ("warning", "items.max_length")


def test_a_format_is_advisory():
    found = checks.bad_format(AT, "iso-4217").found("/a")
    assert found == Violation("warning", "/a", "format", "is not in the format iso-4217", "op", "request.a")


def test_unknown_members_each_with_the_nearest_name():
    """C8: each unknown field is refused."""
    found = checks.told(checks.strangers({"known": 1, "knwon": 2, "x/y": 3}, {"known"}, "/a", checks.unknown(AT)))
    assert [(v.pointer, v.message) for v in found] == [
        ("/a/knwon", "is not a documented field; the nearest known name is known"),
        ("/a/x~1y", "is not a documented field; no known name is near it"),
    ]


def test_only_the_first_unknown_members_get_a_hint():
    members = {f"knwon{number}": 1 for number in range(22)}
    found = checks.told(checks.strangers(members, {"known"}, "", checks.unknown(AT)))
    assert [v.message.endswith("the nearest known name is known") for v in found] == [True] * 20 + [False] * 2


@given(st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(), st.lists(st.integers())))
def test_every_test_is_total(value):
    for strings in (True, False):
        checks.is_integer(value, strings=strings)
        checks.is_number(value, strings=strings)
        checks.is_boolean(value, strings=strings)
    checks.numeric(value)
    checks.digits(value)
    checks.text_of(value)
    checks.type_name(type(value))
    if isinstance(value, str):
        checks.is_datetime(value)
        checks.nearest(value, ["a", value])


@pytest.mark.parametrize(
    ("value", "is_below", "is_above"),
    [
        ("0.01", False, False),
        ("0.0100", False, False),
        ("0.009", True, False),
        ("0.010000000000000000001", False, True),
        (0.01, False, False),
        (0, True, False),
        (1, False, True),
        (True, False, False),
        ("x", False, False),
        (None, False, False),
    ],
)
def test_a_limit_is_the_decimal_that_docs_write(value, is_below, is_above):
    assert (checks.below(value, 0.01), checks.above(value, 0.01)) == (is_below, is_above)
