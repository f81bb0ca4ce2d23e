"""Findings and failures as values."""

import pytest
from msgspec import structs

from docsgen.diagnostics import DocsgenError, UsageProblem, finding, rule, worst
from docsgen.model import Span


@pytest.mark.parametrize(
    ("severities", "gravest"),
    [
        ((), None),
        (("note",), "note"),
        (("note", "warning", "note"), "warning"),
        (("error", "warning"), "error"),
    ],
)
def test_worst(severities, gravest):
    found = finding("no-title", Span("page.md", 1, 1, 1, 2), "m")
    assert worst(structs.replace(found, severity=severity) for severity in severities) == gravest


def test_a_rule_that_is_not_in_the_table_is_a_mistake():
    with pytest.raises(KeyError):
        rule("no-such-rule")


@pytest.mark.parametrize(
    ("where", "help", "text"),
    [
        (None, None, "wrong"),
        ("docsgen.toml:3", None, "docsgen.toml:3: wrong"),
        ("docsgen.toml:3", "right it", "docsgen.toml:3: wrong\nhelp: right it"),
    ],
)
def test_a_failure_says_where_and_what_helps(where, help, text):
    error = UsageProblem("wrong", where=where, help=help)
    assert str(error) == text
    assert isinstance(error, DocsgenError)
