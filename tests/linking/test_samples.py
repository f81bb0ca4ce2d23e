"""Samples, and whether they are JSON."""

import pytest
from pages import compiled, names, operation


def page(sample: str) -> str:
    return f"#### p (String)\n\n## Request\n\n```json\n{sample}\n```\n"


def test_a_valid_sample():
    (made,) = operation(page('{"p": "x"}')).samples
    assert (made.role, made.valid, made.problem, made.text, made.source.line) == (
        "request",
        True,
        None,
        '{"p": "x"}\n',
        14,
    )


@pytest.mark.parametrize(
    ("sample", "message", "line", "column"),
    [
        ('{"p": "x\ny"}', "invalid control character", 14, 9),
        ('{\n "p" 1}', "expecting ':' delimiter", 15, 6),
        ("[1]", "it is not an object", 14, 1),
        ('{"p": NaN}', "NaN is not JSON", 14, 1),
        ('{"p": ' + "[" * 100_000 + "]" * 100_000 + "}", "recursion", 14, 1),
        ('{"p": ' + "9" * 5000 + "}", "", 14, 1),
    ],
    ids=["control", "delimiter", "array", "nan", "deep", "long-number"],
)
def test_what_is_no_sample_is_kept_and_reported(sample, message, line, column):
    result = compiled(page(sample))
    assert names(result) == ["invalid-sample"]
    (found,) = result.findings
    assert message in found.message
    assert (found.span.line, found.span.column) == (line, column)
    (made,) = result.model.operations[0].samples
    assert not made.valid
    assert made.problem
    assert made.text == sample + "\n"
