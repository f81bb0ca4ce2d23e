"""Samples, and whether they are JSON."""

from time import perf_counter

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
        ('{"p": "x\ny"}', "is not JSON: invalid control character", 14, 9),
        ('{\n "p" 1}', "is not JSON: expecting ':' delimiter", 15, 6),
        ('{"p": "x}', "is not JSON: invalid control character", 14, 10),
        ('{"p": 1', "is not JSON: expecting ',' delimiter", 14, 8),
        (r'{"p": "x\"\\', "is not JSON: invalid control character", 14, 13),
        ("", "is not JSON: expecting value", 14, 1),
        (" [1]", "is JSON, but no object: it is an array", 14, 2),
        ('"x"', "is JSON, but no object: it is a string", 14, 1),
        ("true", "is JSON, but no object: it is a boolean", 14, 1),
        ("null", "is JSON, but no object: it is null", 14, 1),
        ("-1.5", "is JSON, but no object: it is a number", 14, 1),
        ('{\n "p": NaN}', "is not JSON: NaN is no number in JSON", 15, 7),
        ('{"p": [-Infinity]}', "is not JSON: -Infinity is no number in JSON", 14, 8),
        ('{"p": "NaN", "q":\n-1e999}', "is JSON, but the number `-1e999` is too large to be used", 15, 1),
        ('{"p": ' + "[" * 100_000 + "]" * 100_000 + "}", "is nested more than 200 levels deep", 14, 206),
        ("[" * 100_000, "is nested more than 200 levels deep", 14, 201),
        ('{"p": ' + "9" * 5000 + "}", f"is JSON, but the number `{'9' * 39}…` is too large to be used", 14, 7),
        ('{"p": 1, "q": {"p": 1},\n "p": 2}', "has the key `p` twice in one object", 15, 2),
        ('[{"\\u0070": 1, "p" : 2}]', "has the key `p` twice in one object", 14, 16),
        ('{"a\\n\\u202e": 1, "a\\n\\u202e": 2}', r"has the key `a\n\u202e` twice in one object", 14, 18),
    ],
)
def test_what_is_no_sample_is_kept_and_reported(sample, message, line, column):
    result = compiled(page(sample))
    assert names(result) == ["invalid-sample"]
    (found,) = result.findings
    assert found.message.startswith(f"the request sample {message}")
    assert found.message.isprintable()
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


def test_a_sample_may_be_as_deep_as_the_limit_and_have_large_numbers():
    deep = '{"p": ' + "[" * 199 + "]" * 199 + "}"
    assert names(compiled(page(deep))) == []
    assert names(compiled(page('{"p": ' + "9" * 308 + "}"))) == []


def test_a_key_that_stands_twice_is_shown_at_both_places():
    (found,) = compiled(page('{\n "p": 1,\n "p": 2\n}')).findings
    assert (found.source_line, found.span.column, found.span.end_column) == (' "p": 2', 2, 5)
    (note,) = found.notes
    assert (note.message, note.span.line, note.source_line) == ("it stands here first", 15, ' "p": 1,')


def test_keys_of_other_objects_and_elements_stand_once():
    assert names(compiled(page('{"p": [{"a": 1}, {"a": 1}], "a": {"p": "p", "a": ["a", "a"]}}'))) == []


def test_a_problem_of_an_indented_sample_is_shown_where_it_is():
    text = '#### p (String)\n\n## Request\n\n- So:\n\n  ```json\n  {\n    "p": NaN\n  }\n  ```\n'
    (found,) = compiled(text).findings
    line = found.source_line
    assert line[found.span.column - 1 : found.span.end_column - 1] == "NaN"


def test_strings_without_end_are_read_in_time():
    started = perf_counter()
    compiled(page('{"p": "' + '\\"' * 200_000 + "\\"))
    assert perf_counter() - started < 10
