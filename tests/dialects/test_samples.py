"""Samples of messages: which fences they are, and what tells whose."""

import pytest

from docsgen.dialects import parse
from docsgen.reading import read_page

PARAMETERS = "# a\n\n## Request parameters\n\n#### p (String)\n\n## Response parameters\n\n#### q (String)\n\n"


def roles(page: str) -> list[str | None]:
    return [sample.role for sample in parse(read_page("page.md", PARAMETERS + page)).samples]


def sample(language: str, content: str) -> list[str | None]:
    return roles(f"## Samples\n\n### Request\n\n```{language}\n{content}\n```\n")


@pytest.mark.parametrize(
    ("language", "content"),
    [
        ("json", "nothing"),
        ("JSON", '{"p": 1}'),
        ("json5", "{p: 1}"),
        ("jsonc", '{"p": 1} // one'),
        ("json{1,2}", "x"),
        ("application/json", "x"),
        ("hal+json", "x"),
        ("", '{"p": 1,}'),
        ("text", "  {p}"),
        ("", "[{}]"),
        ("javascript", '{"p": 1e400}'),
        ("http", '{"p": 1}'),
    ],
)
def test_fences_that_are_messages(language, content):
    assert sample(language, content) == ["request"]


@pytest.mark.parametrize(
    ("language", "content"),
    [
        ("bash", "curl -d '{\"p\": 1}' https://example.com"),
        ("", "curl https://example.com"),
        ("http", 'POST /v1/a HTTP/1.1\n\n{"p": 1}'),
        ("python", "{'p': 1}"),
        ("js", "{p: 1}"),
        ("js", "[1]"),
        ("js", '["p"]'),
        ("js", "[[" * 50_000),
        ("xml", "<p/>"),
        ("", "[INFO] begun"),
        ("ini", "[section]"),
        ("jsonl", "x"),
        ("jsonpath", "x"),
        ("", ""),
    ],
)
def test_fences_that_are_none(language, content):
    assert sample(language, content) == []


FENCE = '\n\n```json\n{"x": 1}\n```\n\n'


def below(title: str, before: str = f"## Samples\n\n### Request{FENCE}") -> list[str | None]:
    """The roles of the samples below a title that stands behind a sample of a request."""
    return roles(f"{before}### {title}{FENCE}")[1:]


@pytest.mark.parametrize(
    ("title", "role"),
    [
        ("Failed request", "request"),
        ("Request 2: by card", "request"),
        ("失败请求", "request"),
        ("Success response", "response"),
        ("Failure response", "response"),
        ("Error responses", "response"),
        ("Successful response example", "response"),
        ("Response (200 OK) {#ok}", "response"),
        ("失败返回", "response"),
        ("成功响应示例", "response"),
        ("Card declined", None),
        ("If the request fails", None),
        ("Response to a failed request", None),
        ("Response headers", None),
        ("Failure example", None),
    ],
)
def test_a_heading_among_samples_tells_the_role(title, role):
    assert below(title) == [role]
    # As the first one, it stands in the section rather than behind one.
    assert roles(f"## Samples\n\n### {title}{FENCE}") == [role]


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Error response", ["response"]),
        ("Failure example", [None]),
        ("Response headers", []),
        ("Limits", []),
    ],
)
def test_without_a_heading_over_all_samples(title, found):
    assert roles(f"## Request{FENCE}## {title}{FENCE}")[1:] == found


@pytest.mark.parametrize(
    ("title", "found"),
    [
        ("Successful response example", ["response"]),
        ("Example of a request and its response", [None]),
        ("Example", [None]),
        ("An example of it", []),
        ("Error response", []),
    ],
)
def test_behind_parameters_a_title_has_to_say_that_it_is_a_sample(title, found):
    assert roles(f"## {title}{FENCE}") == found


def test_headings_without_samples_are_none_of_samples():
    assert roles(f"## Request{FENCE}## Failed response\n\nWords.\n\n## More{FENCE}") == ["request"]
    assert roles(f"## Request{FENCE}## Failed response\n\n### p (String){FENCE}") == ["request"]
    assert roles(f"## Request{FENCE}## Failed response\n\nWords.") == ["request"]
    assert roles(f"## Request{FENCE}## Failed response\n\n### By card{FENCE}") == ["request", "response"]


def test_the_heading_over_all_samples_ends_with_the_next_one_of_its_level():
    page = f"## Samples\n\n### Request{FENCE}## More\n\n### Card declined{FENCE}"
    assert roles(page) == ["request"]


def test_what_a_heading_names_lasts_until_the_next_of_its_level():
    page = f"## Samples\n\n### Failed request\n\n#### By card{FENCE}### Card declined{FENCE}"
    assert roles(page) == ["request", None]


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("**Failed response**", "response"),
        ("**Error response:**", "response"),
        ("Error response:", "request"),
        ("**The request has to be sent again with a new response**", "request"),
        ("**What comes back if you send this request twice**", "request"),
    ],
)
def test_a_label_tells_the_role(label, role):
    assert roles(f"## Samples\n\n**Request**{FENCE}{label}{FENCE}") == ["request", role]


def test_samples_in_lists_and_quotes():
    assert roles("## Request\n\n> ```json\n> {}\n> ```\n\n- So:\n\n  ```json\n  {}\n  ```\n") == ["request"] * 2
