import pytest

from docsgen.exporting.patterns import usable
from docsgen.exporting.values import native


@pytest.mark.parametrize("pattern", ["^[0-9]{11}$", "^[A-Z]+$", "^(?:a|b)$", "^a(bc)?d$", "^[a-z]+(-[a-z]+)?$"])
def test_patterns_that_are_enforced(pattern):
    assert usable(pattern) == pattern


@pytest.mark.parametrize(
    "pattern",
    [None, "[", "^(a+)+$", "^(a|bc)*$", "^(a*)*$", r"^(a)\1$", "^(?=a)b$", "^(?i:a)$", "^a{1,99999}b*(c*d)*$", "[[a]", "(?:^a){2}", "(?:a^)*", "a{99999999999999999999}"],
)  # fmt: skip
def test_patterns_that_are_not(pattern):
    assert usable(pattern) is None


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("true", "boolean", True),
        ("yes", "boolean", "yes"),
        ("20", "integer", 20),
        ("x", "integer", "x"),
        ("1.5", "number", 1.5),
        ("1e999999999", "number", "1e999999999"),
        ("NaN", "number", "NaN"),
        ("20", "string", "20"),
    ],
)
def test_documented_values(text, kind, value):
    assert native(text, kind) == value
