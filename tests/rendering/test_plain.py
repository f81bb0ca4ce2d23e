"""Contexts as plain values."""

from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

import msgspec
import pytest

from docsgen.emitting.payloads import ABSENT
from docsgen.model import Span
from docsgen.rendering.code import Code
from docsgen.rendering.plain import attributes, plain


class Pair(NamedTuple):
    one: int
    other: object

    @property
    def both(self):
        return (self.one, self.other)

    def never(self):
        raise AssertionError


@dataclass(frozen=True)
class Row:
    name: str

    @cached_property
    def long(self):
        return self.name * 2


class Foreign:
    shown = property(lambda self: 1)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, None),
        (Code("x"), "x"),
        (1.5, 1.5),
        (True, True),
        (Pair(1, ("a",)), {"one": 1, "other": ["a"], "both": [1, ["a"]]}),
        (Row("ab"), {"name": "ab", "long": "abab"}),
        (Span("a", 1, 2, 3, 4), {"file": "a", "line": 1, "column": 2, "end_line": 3, "end_column": 4}),
        ({("a", 1): [ABSENT], "b": frozenset({"y", "x"})}, {'["a",1]': [type(ABSENT).__name__], "b": ["x", "y"]}),
        (Foreign(), "Foreign"),
    ],
)
def test_plain_values(value, expected):
    made = plain(value)
    assert made == expected
    assert not isinstance(made, Code)
    msgspec.json.encode(made)


def test_what_is_private_is_no_attribute():
    assert attributes(Pair) == ("one", "other", "both")
    assert attributes(Foreign) == ()
