"""What a dialect finds on a page: everything in document order, nothing interpreted or repaired yet."""

from typing import NamedTuple

from docsgen.diagnostics import Finding
from docsgen.model import Role
from docsgen.reading import Block, Fence, Page, Table, Text


class RawScenario(NamedTuple):
    """A label that scopes the parameters behind it: its name, and where it stands."""

    name: str
    text: Text


class RawParameter(NamedTuple):
    """A parameter as its heading writes it.

    ``level`` says how deep the page shows it; ``saturated``, that the page could not have shown it deeper.
    ``scenario`` is the one whose stretch it stands in, itself or by an ancestor. ``blocks`` are what follows.
    """

    name: str
    declared_type: str
    required: bool
    heading: Text
    level: int
    saturated: bool
    scenario: RawScenario | None
    blocks: tuple[Block, ...]


class RawMessage(NamedTuple):
    """One message: its parameters in document order, and what is said of it as a whole."""

    role: Role
    parameters: tuple[RawParameter, ...] = ()
    blocks: tuple[Block, ...] = ()


class RawSample(NamedTuple):
    """A sample message. ``role`` is None where the words around do not tell whose."""

    role: Role | None
    fence: Fence


class RawEndpoint(NamedTuple):
    """A line that names a method and a path."""

    method: str
    path: str
    text: Text


class RawPage(NamedTuple):
    """A page taken apart.

    ``title`` is None on a page without a heading. ``summary``, ``intro`` and ``structure`` stand before the parameters,
    ``code_tables`` the tables of the call's own results, ``value_tables`` other tables of codes, ``rest`` what
    belongs to none of these. ``dialect`` names the plugin's dialect that took the page apart, if it was one.
    """

    page: Page
    title: Text | None
    endpoints: tuple[RawEndpoint, ...]
    summary: tuple[Block, ...]
    intro: tuple[Block, ...]
    structure: tuple[Block, ...]
    request: RawMessage
    response: RawMessage
    code_tables: tuple[Table, ...]
    value_tables: tuple[tuple[Text, Table], ...]
    samples: tuple[RawSample, ...]
    rest: tuple[Block, ...]
    findings: tuple[Finding, ...]
    dialect: str | None = None
