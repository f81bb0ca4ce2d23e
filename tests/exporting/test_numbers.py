"""Patterns for ranges agree with arithmetic."""

import re
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsgen.exporting.numbers import INTEGER, NUMBER, integer_range, number_range

BOUND = st.none() | st.integers(-3000, 3000) | st.sampled_from([0, 1, 9, 10, 99, 100, 2147483647])
NEAR = st.integers(-2, 2)


def inside(number, minimum, maximum):
    return (minimum is None or number >= minimum) and (maximum is None or number <= maximum)


@given(minimum=BOUND, maximum=BOUND, number=st.integers(-5000, 5000), zeros=st.sampled_from(["", "0", "000"]))
def test_integer_range_holds_exactly_the_integers_of_the_range(minimum, maximum, number, zeros):
    text = f"{'-' if number < 0 else ''}{zeros}{abs(number)}"
    assert bool(re.fullmatch(integer_range(minimum, maximum), text)) == inside(number, minimum, maximum)


@pytest.mark.parametrize(
    ("minimum", "maximum", "held", "not_held"),
    [
        (None, None, ["-1", "0", "12"], []),
        (-3, -1, ["-3", "-1"], ["-4", "0", "1"]),
        (2, 11, ["2", "9", "11"], ["1", "12", "-2"]),
        (-1, 1, ["-1", "0", "1"], ["-2", "2"]),
        (3, 2, [], ["2", "3"]),
    ],
)
def test_ranges_hold_what_they_say(minimum, maximum, held, not_held):
    pattern = re.compile(integer_range(minimum, maximum))
    assert [text for text in held + not_held if pattern.fullmatch(text)] == held


@given(minimum=BOUND, maximum=BOUND, off=NEAR)
def test_integer_range_is_exact_at_its_ends(minimum, maximum, off):
    for bound in (minimum, maximum):
        if bound is not None:
            number = bound + off
            assert bool(re.fullmatch(integer_range(minimum, maximum), str(number))) == inside(number, minimum, maximum)


@given(minimum=BOUND, maximum=BOUND, near=BOUND, off=st.decimals(-2, 2, places=2))
def test_number_range_holds_exactly_the_numbers_of_the_range(minimum, maximum, near, off):
    number = Decimal(near or 0) + off
    assert bool(re.fullmatch(number_range(minimum, maximum), f"{number:f}")) == inside(number, minimum, maximum)


def test_no_range_holds_what_is_no_number():
    for text in ("", "-", "x", "1e3", "+1", "1.", ".5", " 1", "1\n", "٣"):
        for pattern in (INTEGER, NUMBER, integer_range(None, None), integer_range(-5, 5), number_range(-5, 5)):
            assert not re.fullmatch(pattern, text)
    assert re.fullmatch(INTEGER, "-0")
    assert re.fullmatch(NUMBER, "-0.50")
    assert not re.fullmatch(integer_range(None, None), "0.5")
