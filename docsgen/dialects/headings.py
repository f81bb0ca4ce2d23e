"""The dialect in which a parameter is a heading: ``#### name (Type, REQUIRED)``, its children one level deeper.

Markdown stops at six levels, so what stands at the sixth may be a child of any object before it at that level; this
is marked (``saturated``) and left to linking.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from docsgen.diagnostics import Finding, finding
from docsgen.dialects.raw import RawEndpoint, RawMessage, RawPage, RawParameter, RawSample, RawScenario
from docsgen.dialects.sections import SectionKind, bare_title, kind_of
from docsgen.model import Role
from docsgen.reading import Block, Bullets, Fence, Heading, Html, Page, Paragraph, Quote, Table, Text, plain

_DEEPEST = 6

_REQUIRED = r"REQUIRED|required|Required|必填|必选|必须|必需"
_OPTIONAL = r"OPTIONAL|optional|Optional|可选|选填|非必填|CONDITIONAL|conditional|Conditional"
_PARENTHESES = re.compile(
    rf"(?P<name>[^\s()]+)\s*\(\s*(?P<type>[^()]*?)\s*(?:,\s*(?:(?P<required>{_REQUIRED})|{_OPTIONAL})\s*)?\)"
)
# As pages are rendered: ``name Type  REQUIRED``. Without the parentheses only types beyond doubt are taken.
_RENDERED = re.compile(
    r"(?P<name>[a-z][A-Za-z0-9_]*)\s+"
    r"(?:(?P<type>String|Integer|Boolean|Datetime|URL|Number|Long|Map|Object|Array\s*<[\w\s<>,]+>)"
    r"|(?P<object>[A-Z]\w*)\s+object)"
    rf"(?:\s+(?:(?P<required>{_REQUIRED})|{_OPTIONAL}))?"
)
_SCENARIO = re.compile(r"(?:Scenario|Tab|场景)\s*:\s*(?P<name>.+)", re.DOTALL)
_ENDPOINT = re.compile(r"(?P<method>GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\s+(?:https?://[^/\s]+)?(?P<path>/\S*)")
_NOTE = re.compile(r"(?:Notes?|Important|Caution|Warning|注意|说明)\b\s*:?", re.IGNORECASE)
_TAB_GROUP_END = re.compile(r"<!--\s*(?:/\s*Tab|End\s*-?Tab|TabGroup\s*-?End)", re.IGNORECASE)


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
    title_at = next((at for at, block in enumerate(page.blocks) if isinstance(block, Heading)), None)
    title = page.blocks[title_at].text if title_at is not None else None  # type: ignore[union-attr]
    blocks = page.blocks[title_at + 1 :] if title_at is not None else page.blocks
    sections = tuple(_sections(blocks))
    findings: list[Finding] = []
    messages = {
        role: _message(role, [section for section in sections if section.kind == role], page, findings)
        for role in ("request", "response")
    }
    intro = [block for section in sections if section.kind in (None, "structure") for block in section.blocks]
    endpoints = tuple(_endpoints(intro))
    texts = {endpoint.text for endpoint in endpoints}
    intro = [block for block in intro if not (isinstance(block, Paragraph) and block.text in texts)]
    return RawPage(
        page=page,
        title=title,
        endpoints=endpoints,
        summary=tuple(_summary(intro)),
        intro=tuple(intro),
        request=messages["request"],
        response=messages["response"],
        code_tables=tuple(_tables(sections, "codes")),
        value_tables=tuple(_value_tables(sections)),
        samples=tuple(_samples(sections)),
        rest=tuple(block for section in sections if section.kind in ("logic", "other") for block in section.blocks),
        findings=tuple(findings),
    )


def _sections(blocks: tuple[Block, ...]) -> Iterator[_Section]:
    """Cut a page at the headings that open a section; every other heading stays with what it stands in."""
    kind: SectionKind | None = None
    heading: Heading | None = None
    held: list[Block] = []
    for block in blocks:
        opened = _opened(block, kind, heading) if isinstance(block, Heading) else None
        if opened is None or not isinstance(block, Heading):
            held.append(block)
            continue
        yield _Section(kind, heading, tuple(held))
        kind, heading, held = opened, block, []
    yield _Section(kind, heading, tuple(held))


def _opened(block: Heading, kind: SectionKind | None, heading: Heading | None) -> SectionKind | None:
    """The section that a heading opens in the midst of another; None where it belongs to that one."""
    words = plain(block.text)
    if heading is None:
        return kind_of(words)
    # Among parameters only a heading as shallow as the section's own can end it: `request` may be a parameter.
    if kind in ("request", "response") and block.level > heading.level:
        return None
    return kind_of(words) or ("other" if words and block.level <= heading.level else None)


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
        self.scenario_level: int | None = None  # None until the first heading behind the label tells it

    def take(self, block: Block) -> None:
        if isinstance(block, Heading):
            self.heading(block)
        elif isinstance(block, Paragraph) and (scenario := _scenario(block.text)):
            self.open_scenario(scenario)
        elif isinstance(block, Html) and _TAB_GROUP_END.match(block.content):
            self.scenario = None
        else:
            self.held.append(block)

    def open_scenario(self, scenario: RawScenario) -> None:
        self.scenario, self.scenario_level = scenario, None

    def heading(self, block: Heading) -> None:
        words = plain(block.text)
        if not words:
            return
        match = _PARENTHESES.fullmatch(words) or _RENDERED.fullmatch(words)
        if match is None:
            self.other_heading(block)
            return
        self.close()
        if self.scenario is not None:
            self.scenario_level = self.scenario_level or block.level
            if block.level < self.scenario_level:
                self.scenario = None
        self.current = RawParameter(
            name=match["name"],
            declared_type=" ".join((match["type"] or match["object"]).split()),
            required=match["required"] is not None,
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
        if kind_of(plain(block.text)) is None:
            self.findings.append(
                finding(
                    "unreadable-heading",
                    block.text.span(),
                    f"the heading {block.text.plain!r} among the {self.role} parameters is not a parameter",
                    help="write it as 'name (Type)' or 'name (Type, REQUIRED)', or move it out of the section",
                    source_line=self.page.line(block.text.span().line),
                )
            )

    def close(self) -> None:
        """Give what was held to the parameter that it stands under, or to the message."""
        if self.current is None:
            self.blocks += self.held
        else:
            self.parameters.append(self.current._replace(blocks=tuple(self.held)))
        self.current, self.held = None, []


def _scenario(text: Text) -> RawScenario | None:
    """The scenario that a paragraph opens: one that begins with a bold label."""
    label = next((mark for mark in text.marks if mark.kind == "strong" and mark.start == 0), None)
    match = _SCENARIO.fullmatch(plain(text, 0, label.end)) if label else None
    return RawScenario(bare_title(match["name"]), text) if match else None


def _endpoints(blocks: list[Block]) -> Iterator[RawEndpoint]:
    seen = set()
    for block in blocks:
        if isinstance(block, Paragraph) and (match := _ENDPOINT.fullmatch(plain(block.text))):
            if match.groups() not in seen:
                seen.add(match.groups())
                yield RawEndpoint(match["method"], match["path"], block.text)


def _summary(intro: list[Block]) -> Iterator[Block]:
    """The quote that opens a page, unless it is a note."""
    for block in intro[:1]:
        if isinstance(block, Quote) and not _is_note(block):
            yield from block.blocks


def _is_note(quote: Quote) -> bool:
    first = quote.blocks[0] if quote.blocks else None
    return isinstance(first, Paragraph) and _NOTE.match(plain(first.text)) is not None


def _tables(sections: tuple[_Section, ...], kind: SectionKind) -> Iterator[Table]:
    for section in sections:
        if section.kind == kind:
            yield from (block for block in section.blocks if isinstance(block, Table))


def _value_tables(sections: tuple[_Section, ...]) -> Iterator[tuple[Text, Table]]:
    for section in sections:
        if section.kind == "values" and section.heading is not None:
            yield from ((section.heading.text, block) for block in section.blocks if isinstance(block, Table))


def _samples(sections: tuple[_Section, ...]) -> Iterator[RawSample]:
    """Samples take their role from the nearest heading, bold label or paragraph before them that names one."""
    for section in sections:
        role: Role | None = None
        if section.kind == "sample_request":
            role = "request"
        elif section.kind == "sample_response":
            role = "response"
        elif section.kind != "sample":
            continue
        for block in section.blocks:
            if isinstance(block, Heading | Paragraph):
                named = kind_of(plain(block.text))
                role = {"sample_request": "request", "sample_response": "response"}.get(named or "", role)  # type: ignore[assignment]
            yield from (RawSample(role, fence) for fence in _fences(block) if role is not None)


def _fences(block: Block) -> Iterator[Fence]:
    if isinstance(block, Fence):
        yield block
    elif isinstance(block, Bullets):
        for item in block.items:
            for inner in item:
                yield from _fences(inner)
