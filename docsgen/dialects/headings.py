"""The dialect in which a parameter is a heading: ``#### name (Type, REQUIRED)``, its children one level deeper.

Markdown stops at six levels, so what stands at the sixth may be a child of any object before it at that level; this
is marked (``saturated``) and left to linking.
"""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from docsgen.diagnostics import Finding, finding
from docsgen.dialects.declarations import read_declaration
from docsgen.dialects.raw import RawEndpoint, RawMessage, RawPage, RawParameter, RawScenario
from docsgen.dialects.samples import Around, opened_by, samples_of
from docsgen.dialects.sections import SectionKind, bare_title, kind_of, label_of, without_anchor
from docsgen.dialects.tables import columns_of, not_of_results
from docsgen.model import Role
from docsgen.reading import (
    Block,
    Fence,
    Heading,
    Html,
    Page,
    Paragraph,
    Quote,
    Rich,
    Segment,
    Table,
    Text,
    plain,
    texts_of,
)

_DEEPEST = 6

_PARAMETERS_OF: dict[SectionKind, SectionKind] = {"sample_request": "request", "sample_response": "response"}
"""What a section with such a title is after all, when it begins with a parameter."""

_SCENARIO = re.compile(r"(?:Scenario|Tab|场景)\s*:\s*(?P<name>.+)", re.DOTALL)
_ENDPOINT = re.compile(
    r"(?P<method>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+(?:https?://[^/\s]+)?(?P<path>/\S*)(?:\s+HTTP/[\d.]+)?"
)
_IN_PARENTHESES = re.compile(r"\(.*\)")
_NOTE = re.compile(r"(?:Notes?|Important|Caution|Warning|注意|说明)\b\s*:?", re.IGNORECASE)
# Titles of what belongs to the parameter above them.
_OF_A_PARAMETER = re.compile(
    r"(?:Notes?|More information(?: about this (?:field|parameter))?|Examples?|Description|Valid values"
    r"|Show (?:all|child parameters)|更多信息|注意|说明|示例)\s*:?",
    re.IGNORECASE,
)
_TAB_GROUP_END = re.compile(r"\s*<!--\s*(?:/\s*Tab|End\s*-?Tab|TabGroup\s*-?End)", re.IGNORECASE)


def reads(page: Page) -> bool:  # noqa: ARG001 - the only dialect there is, so it takes every page
    """Whether a page is written in this dialect."""
    return True


class _Section(NamedTuple):
    """A stretch of a page under one of the headings that `sections` knows; ``kind`` None before the first."""

    kind: SectionKind | None
    heading: Heading | None
    blocks: tuple[Block, ...]


def parse(page: Page) -> RawPage:
    """Take a page apart. Never raises; what it cannot place is in ``rest`` or in ``findings``."""
    title, before, blocks = _title(page.blocks)
    sections = tuple(_sections(blocks))
    findings: list[Finding] = []
    messages = {
        role: _message(role, [section for section in sections if section.kind == role], page, findings)
        for role in ("request", "response")
    }
    opening = [section for section in sections if section.kind in (None, "structure")]
    named = [(section.kind, block, _endpoint(block, page)) for section in opening for block in section.blocks]
    words = [(kind, block) for kind, block, endpoint in named if endpoint is None and not isinstance(block, Html)]
    intro = [block for kind, block in words if kind is None]
    tables = tuple(_code_tables(sections, page, findings))
    return RawPage(
        page=page,
        title=title,
        endpoints=_distinct([endpoint for _, _, endpoint in named if endpoint] or _last_lines(intro)),
        summary=tuple(_summary(intro)),
        intro=tuple(intro),
        structure=tuple(block for kind, block in words if kind is not None),
        request=messages["request"],
        response=messages["response"],
        code_tables=tuple(table for label, table in tables if label is None),
        value_tables=tuple((label, table) for label, table in tables if label is not None),
        samples=tuple(sample for section in sections for sample in samples_of(section.kind, section.blocks)),
        rest=(
            *before,
            *(block for section in sections if section.kind in ("logic", "other") for block in section.blocks),
        ),
        findings=tuple(findings),
    )


def _title(blocks: tuple[Block, ...]) -> tuple[Text | None, tuple[Block, ...], tuple[Block, ...]]:
    """The first heading that has words, what stands before it and what behind it."""
    for at, block in enumerate(blocks):
        if isinstance(block, Heading) and plain(block.text):
            return without_anchor(block.text), blocks[:at], blocks[at + 1 :]
    return None, (), blocks


def _sections(blocks: tuple[Block, ...]) -> Iterator[_Section]:
    """Cut a page at the headings that open a section; every other heading stays with what it stands in."""
    kind: SectionKind | None = None
    heading: Heading | None = None
    samples_level: int | None = None  # of the heading "Samples" that what follows stands below
    held: list[Block] = []
    for at, block in enumerate(blocks):
        opened = _opened(block, kind, heading) if isinstance(block, Heading) else None
        if opened in _PARAMETERS_OF and _begins_with_parameter(blocks, at + 1):
            opened = _PARAMETERS_OF[opened]
        if isinstance(block, Heading):
            if samples_level is not None and block.level <= samples_level:
                samples_level = None
            if opened == "other":
                opened = opened_by(blocks, at, Around(kind, samples_level)) or opened
            if opened == "sample" and samples_level is None:
                samples_level = block.level
        if opened is None or not isinstance(block, Heading):
            held.append(block)
            continue
        yield _Section(kind, heading, tuple(held))
        kind, heading, held = opened, block, []
    yield _Section(kind, heading, tuple(held))


def _begins_with_parameter(blocks: Sequence[Block], start: int) -> bool:
    """Whether parameters come below a title that might as well be a sample's, such as "Response"."""
    behind = (blocks[at] for at in range(start, len(blocks)))
    first = next((block for block in behind if isinstance(block, Heading | Fence | Table)), None)
    return isinstance(first, Heading) and read_declaration(plain(without_anchor(first.text))) is not None


def _opened(block: Heading, kind: SectionKind | None, heading: Heading | None) -> SectionKind | None:
    """The section that a heading opens in the midst of another; None where it belongs to that one."""
    among_parameters = kind in ("request", "response")
    # Among parameters only a heading as shallow as the section's own can end it: `request` may be a parameter.
    if among_parameters and heading is not None and block.level > heading.level:
        return None
    words = plain(without_anchor(block.text))
    if heading is None:
        return kind_of(words)
    if among_parameters and _continues(words, block, heading):
        return None
    return kind_of(words) or ("other" if words and block.level <= heading.level else None)


def _continues(words: str, block: Heading, heading: Heading) -> bool:
    """On some pages parameters stand as high as their section. Titles, which do too, begin with a capital letter."""
    declared = read_declaration(words)
    return declared is not None and block.level == heading.level and declared.name[0].islower()


def _message(role: Role, sections: list[_Section], page: Page, findings: list[Finding]) -> RawMessage:
    parameters: list[RawParameter] = []
    blocks: list[Block] = []
    for section in sections:
        gathered = _Gatherer(role, page, findings)
        for block in section.blocks:
            gathered.take(block)
        gathered.close()
        parameters += gathered.parameters
        blocks += gathered.blocks
    return RawMessage(role, tuple(parameters), tuple(blocks))


class _Gatherer:
    """Reads the blocks of a section of parameters, in order."""

    def __init__(self, role: Role, page: Page, findings: list[Finding]) -> None:
        self.role = role
        self.page = page
        self.findings = findings
        self.parameters: list[RawParameter] = []
        self.blocks: list[Block] = []
        self.current: RawParameter | None = None
        self.held: list[Block] = []
        self.scenario: RawScenario | None = None
        self.interrupted: int | None = None  # how many parameters stand before a group of scenarios that stands in one
        self.scenario_level: int | None = None  # None until the first heading behind the label tells it
        self.unread_level: int | None = None  # of a heading that could not be read, while what is below it lasts

    def take(self, block: Block) -> None:
        if isinstance(block, Heading):
            self.heading(block)
        elif isinstance(block, Paragraph) and (label := _scenario(block.text)):
            self.open_scenario(label.scenario)
            if not label.complete:
                self.held.append(block)
        elif isinstance(block, Html) and _TAB_GROUP_END.match(block.content):
            self.end_scenarios()
        else:
            self.held.append(block)

    def open_scenario(self, scenario: RawScenario) -> None:
        # What stands between the label and the next parameter is said of the scenario, not of the one before it.
        of_parameter = self.current is not None
        self.close()
        if self.scenario is None:
            self.interrupted = len(self.parameters) if of_parameter else None
        self.scenario, self.scenario_level = scenario, None

    def end_scenarios(self) -> None:
        """Go on behind a group of scenarios: with the parameter that they stand in, unless they declare their own."""
        self.scenario = None
        if self.current is None and self.interrupted == len(self.parameters):
            self.close()
            before = self.parameters.pop()
            self.current, self.held = before, list(before.blocks)
        self.interrupted = None

    def heading(self, block: Heading) -> None:
        block = block._replace(text=without_anchor(block.text))
        words = plain(block.text)
        if not words:
            return
        declared = read_declaration(words)
        if declared is None:
            self.other_heading(block)
            return
        self.close()
        if self.unread_level is not None and block.level > self.unread_level:
            words = f"{declared.name} stands below a heading that is not a parameter, so it is left out"
            self.report(block, words, "mend the heading above it, or give this one the level of the other parameters")
            return
        self.unread_level = None
        if self.scenario is not None:
            self.scenario_level = self.scenario_level or block.level
            if block.level < self.scenario_level:
                self.scenario = None
        self.current = RawParameter(
            name=declared.name,
            declared_type=declared.type,
            required=declared.required,
            heading=block.text,
            level=block.level,
            saturated=block.level == _DEEPEST,
            scenario=self.scenario,
            blocks=(),
        )

    def other_heading(self, block: Heading) -> None:
        """A heading that is no parameter: a tab, or something that has no business here."""
        if scenario := _SCENARIO.fullmatch(plain(block.text)):
            self.open_scenario(RawScenario(bare_title(scenario["name"]), block.text))
            return
        if kind_of(plain(block.text)) is not None or _OF_A_PARAMETER.fullmatch(plain(block.text)):
            return
        # What follows is said of something unread: it is not the parameter's before it.
        self.close()
        if self.unread_level is None or block.level <= self.unread_level:
            self.unread_level = block.level
        words = f"the heading {block.text.plain!r} among the {self.role} parameters is not a parameter"
        self.report(block, words, "write it as 'name (Type)' or 'name (Type, REQUIRED)', or move it out of the section")

    def report(self, block: Heading, message: str, help: str) -> None:
        span = block.text.span()
        line = self.page.line(span.line)
        self.findings.append(finding("unreadable-heading", span, message, help=help, source_line=line))

    def close(self) -> None:
        """Give what was held to the parameter that it stands under, or to the message."""
        if self.current is None:
            self.blocks += self.held
        else:
            self.parameters.append(self.current._replace(blocks=tuple(self.held)))
        self.current, self.held = None, []


class _Label(NamedTuple):
    """The label of a scenario. ``complete``: its paragraph says nothing more, but perhaps the name in parentheses."""

    scenario: RawScenario
    complete: bool


def _scenario(text: Text) -> _Label | None:
    """The scenario that a paragraph opens: one that begins with a bold label."""
    label = next((mark for mark in text.marks if mark.kind == "strong" and mark.start == 0), None)
    match = _SCENARIO.fullmatch(plain(text, 0, label.end)) if label else None
    if label is None or match is None:
        return None
    rest = plain(text, label.end)
    return _Label(RawScenario(bare_title(match["name"]), text), not rest or _IN_PARENTHESES.fullmatch(rest) is not None)


def _endpoint(block: Block, page: Page) -> RawEndpoint | None:
    """The endpoint that a block is: a paragraph, or a line of code."""
    if isinstance(block, Fence) and block.content.count("\n") <= 1:
        text = _line_of(block, page)
    elif isinstance(block, Paragraph):
        text = block.text
    else:
        return None
    match = _ENDPOINT.fullmatch(plain(text))
    return RawEndpoint(match["method"], match["path"], text) if match else None


def _last_lines(intro: Sequence[Block]) -> list[RawEndpoint]:
    """Endpoints glued to the words above them: the last lines of paragraphs, also of quoted ones."""
    texts = [text for block in intro if isinstance(block, Paragraph | Quote) for text in texts_of(block)]
    lines = [text.last_line() for text in texts]
    found = [(_ENDPOINT.fullmatch(plain(line)), line) for line in lines]
    return [RawEndpoint(match["method"], match["path"], line) for match, line in found if match]


def _distinct(endpoints: list[RawEndpoint]) -> tuple[RawEndpoint, ...]:
    """The endpoints in their order, the first of those that are alike."""
    return tuple({endpoint[:2]: endpoint for endpoint in reversed(endpoints)}.values())[::-1]


def _line_of(fence: Fence, page: Page) -> Text:
    words = fence.content.rstrip("\n")
    column = page.line(fence.span.line).rfind(words) + 1
    rich = Rich(words, (), tuple(range(len(words) + 1)))
    return Text(page.file, rich, (Segment(0, fence.span.line, column),))


def _summary(intro: Sequence[Block]) -> Iterator[Block]:
    """The quote that opens a page, unless it is a note."""
    for block in intro[:1]:
        if isinstance(block, Quote) and not _is_note(block):
            yield from block.blocks


def _is_note(quote: Quote) -> bool:
    first = quote.blocks[0] if quote.blocks else None
    return isinstance(first, Paragraph) and _NOTE.match(plain(first.text)) is not None


def _code_tables(
    sections: tuple[_Section, ...], page: Page, findings: list[Finding]
) -> Iterator[tuple[Text | None, Table]]:
    """The tables of codes; where no title announces any, those whose columns are those of a table of results."""
    titled = tuple(_tables(sections))
    own = [table for label, table in titled if label is None]
    stated = {id(table) for table in own if "status" in columns_of(table)}
    for label, table in titled:
        if label is not None or not stated or id(table) in stated:
            yield label, table
        else:  # beside one with statuses
            findings.append(not_of_results(table, page))
    if own:
        return
    for section in sections:
        if section.kind in ("request", "response", "codes", "values"):
            continue
        for block in section.blocks:
            if isinstance(block, Table) and {"code", "status"} <= columns_of(block).keys():
                yield None, block


def _tables(sections: tuple[_Section, ...]) -> Iterator[tuple[Text | None, Table]]:
    """The tables of codes, each with the title that says whose values they are; None for the call's own results."""
    for section in sections:
        if section.kind not in ("codes", "values"):
            continue
        title = section.heading.text if section.kind == "values" and section.heading else None
        for block in section.blocks:
            if isinstance(block, Table):
                yield title, block
            elif isinstance(block, Paragraph) and (label := label_of(block.text)):
                kind = kind_of(label)
                title = block.text if kind == "values" else None if kind == "codes" else title
