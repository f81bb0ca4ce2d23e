"""Pages → raw pages: each fixture is a title, a page, and what the dialect makes of it, between lines of dots."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docsgen.dialects import DIALECTS, RawMessage, RawPage, parse
from docsgen.reading import Heading, read_page, texts_of, words_of

FOLDER = Path(__file__).parent / "fixtures"


class Fixture(NamedTuple):
    name: str
    page: str
    expected: str


def fixtures() -> Iterator[Fixture]:
    for path in sorted(FOLDER.glob("*.txt")):
        parts = re.split(r"^\.{5}\n", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
        assert len(parts) % 3 == 0, path
        for at in range(0, len(parts), 3):
            yield Fixture(f"{path.stem}: {parts[at].strip()}", parts[at + 1], parts[at + 2])


def shown(raw: RawPage) -> Iterator[str]:
    """What a raw page holds, a line each; levels before parameters, their words behind a bar."""
    if raw.title is not None:
        yield f"title {raw.title.plain}"
    for endpoint in raw.endpoints:
        yield f"endpoint {endpoint.method} {endpoint.path} on line {endpoint.text.span().line}"
    for name, blocks in (("summary", raw.summary), ("intro", raw.intro), ("structure", raw.structure)):
        if blocks:
            yield f"{name} | {words_of(blocks)}".rstrip(" |")
    for message in (raw.request, raw.response):
        yield from shown_message(message)
    for table in raw.code_tables:
        yield f"codes {' '.join(row[0].plain for row in table.rows)}"
    for title, table in raw.value_tables:
        yield f"values of {title.plain}: {' '.join(row[0].plain for row in table.rows)}"
    for sample in raw.samples:
        yield f"sample {sample.role} {sample.fence.content.strip()}"
    if raw.rest:
        yield f"rest | {words_of(raw.rest)}".rstrip(" |")
    for found in raw.findings:
        yield f"{found.name} on line {found.span.line}: {found.source_line}"


def shown_message(message: RawMessage) -> Iterator[str]:
    if message.blocks:
        yield f"{message.role} | {words_of(message.blocks)}".rstrip(" |")
    for parameter in message.parameters:
        said = f" | {words_of(parameter.blocks)}" if parameter.blocks else ""
        notes = [parameter.declared_type or "-"]
        notes += ["required"] if parameter.required else []
        notes += [f"in {parameter.scenario.name}"] if parameter.scenario else []
        notes += ["saturated"] if parameter.saturated else []
        yield f"{message.role} {parameter.level} {parameter.name}: {', '.join(notes)}{said}".rstrip(" |")


@pytest.mark.parametrize("fixture", list(fixtures()), ids=lambda fixture: fixture.name)
def test_fixture(fixture: Fixture):
    raw = parse(read_page("page.md", fixture.page))
    assert "\n".join(shown(raw)) + "\n" == fixture.expected


def test_there_are_fixtures():
    assert len(list(fixtures())) > 30


LINES = [
    "# pay (X)",
    "# Structure",
    "## Request parameters",
    "## Response parameters",
    "#### a (String, REQUIRED)",
    "##### b (Array<Leg>)",
    "###### c String  REQUIRED",
    "##",
    "`POST /v1/a`",
    "**Scenario: X** (X)",
    "**Tab: Y** and words",
    "#### Tab: PC",
    "<!-- /TabGroup -->",
    "> **Note**: words",
    "- item",
    "words (in parentheses)",
    "|code|value|",
    "|-|-|",
    "```json",
    "{}",
    "```",
    "## Result/Error codes",
    "### Payment result codes",
    "**Payment result codes**",
    "## Request",
    "## Response:",
    "## More information",
    "",
    "",
]


@given(st.lists(st.sampled_from(LINES) | st.text(max_size=20), max_size=40).map("\n".join))
@settings(max_examples=200, deadline=None)
def test_any_page_is_taken_apart(text: str):
    raw = parse(read_page("page.md", text))
    for message in (raw.request, raw.response):
        places = [parameter.heading.span() for parameter in message.parameters]
        assert places == sorted(set(places))
    for found in raw.findings:
        assert found.source_line


WORDS = [
    line
    for line in LINES
    if line[:1] not in ("|", "`") and "ode" not in line and line[:4] not in ("## R", "**Ta", "**Sc")
]
WORDS += ["## Request parameters", "## Response parameters", "paragraph"]


@given(st.lists(st.sampled_from(WORDS), max_size=40).map("\n\n".join))
@settings(max_examples=200, deadline=None)
def test_no_words_are_lost(text: str):
    page = read_page("page.md", text)
    raw = parse(page)
    held = [raw.intro, raw.structure, raw.rest, raw.request.blocks, raw.response.blocks]
    held += [parameter.blocks for message in (raw.request, raw.response) for parameter in message.parameters]
    kept = sorted(text.span() for blocks in held for block in blocks for text in texts_of(block))
    written = sorted(text.span() for block in page.blocks if not isinstance(block, Heading) for text in texts_of(block))
    assert [span for span in kept if not page.line(span.line).startswith("#")] == written


@pytest.mark.parametrize("text", ["", "\n", "\0", "words", "##", "> # a", "| a |\n|---|"])
def test_pages_without_a_title(text: str):
    raw = parse(read_page("page.md", text))
    assert raw.title is None
    assert raw.request.parameters == raw.response.parameters == ()


def test_the_last_dialect_takes_any_page():
    assert DIALECTS[-1].reads(read_page("page.md", ""))
    assert len({dialect.name for dialect in DIALECTS}) == len(DIALECTS)


def test_places_are_those_of_the_page():
    page = read_page("page.md", "# a\n\n- x\n\n```\nPOST /v1/a\n```\n\n## Request parameters\n\n### b (String) {#c}\n")
    raw = parse(page)
    (endpoint,) = raw.endpoints
    assert (endpoint.text.span().line, endpoint.text.span().column, endpoint.text.span().end_column) == (6, 1, 11)
    span = raw.request.parameters[0].heading.span()
    assert page.line(span.line)[span.column - 1 : span.end_column - 1] == "b (String)"


def test_what_stands_below_an_unread_heading_is_not_told_to_become_a_parameter():
    page = "# a\n\n## Request parameters\n\n#### Odd one\n\n##### p (String)\n"
    above, below = parse(read_page("a.md", page)).findings
    assert above.help is not None
    assert "name (Type)" in above.help
    assert below.help == "mend the heading above it, or give this one the level of the other parameters"
