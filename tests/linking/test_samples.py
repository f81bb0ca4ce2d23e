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
        ('{"p": 1e999}', "1e999 is larger than any number", 14, 1),
        ('{"p": ' + "[" * 100_000 + "]" * 100_000 + "}", "recursion", 14, 1),
        ('{"p": ' + "9" * 5000 + "}", "", 14, 1),
    ],
    ids=["control", "delimiter", "array", "nan", "infinite", "deep", "long-number"],
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


def unlabelled(*samples: str) -> str:
    fences = "".join(f"```json\n{sample}\n```\n\n" for sample in samples)
    return f"#### p (String)\n#### both (String)\n\n## Response parameters\n\n#### q (String)\n#### both (String)\n\n## Samples\n\n{fences}"


def test_a_sample_without_a_title_has_the_role_that_its_members_tell():
    made = operation(unlabelled('{"p": "x", "both": "y"}', '{"q": "x"}')).samples
    assert [sample.role for sample in made] == ["request", "response"]


@pytest.mark.parametrize("sample", ['{"both": "x"}', '{"p": "x", "q": "y"}', '{"other": 1}', "{}", "nothing"])
def test_a_sample_of_which_nothing_tells_the_role_is_reported_and_left_out(sample):
    result = compiled(unlabelled(sample))
    assert names(result) == ["sample-without-role"]
    assert result.findings[0].span.line == 20
    assert result.model.operations[0].samples == ()


def test_a_sample_may_have_numbers_with_fractions():
    assert names(compiled(page('{"p": 1.5e3}'))) == []
