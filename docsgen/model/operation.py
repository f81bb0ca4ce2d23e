"""Operations: one page each, with its two messages, their rules, results and samples."""

from typing import Literal

import msgspec

from docsgen.model.conditions import Condition
from docsgen.model.evidence import Evidence, Span
from docsgen.model.parameter import Parameter, SharedType
from docsgen.model.service import Service

Kind = Literal["call", "webhook"]
Role = Literal["request", "response"]
Side = Literal["request", "response", "page"]
Advice = Literal["retry", "inquire", "wait"]
SentenceClass = Literal["enforced", "modelled", "descriptive", "unexplained"]
DependencyKind = Literal[
    "requires",
    "forbids",
    "or",
    "only_one",
    "zero_or_one",
    "all_or_none",
    "relational",
    "returned_if",
    "advised_if",
]


class WireRule(msgspec.Struct, frozen=True, kw_only=True):
    """How values travel. ``strings``: every scalar is sent as a JSON string, as the page demands."""

    strings: bool = False
    evidence: tuple[Evidence, ...] = ()


class Message(msgspec.Struct, frozen=True, kw_only=True):
    """What goes one way: the request, or the response. (A webhook's request is what the vendor sends.)"""

    role: Role
    parameters: tuple[Parameter, ...] = ()


class Dependency(msgspec.Struct, frozen=True, kw_only=True):
    """A rule that ties parameters together.

    ``requires``, ``forbids``, ``returned_if`` and ``advised_if`` have ``condition`` and ``then``; the choices
    (``or`` … ``all_or_none``) have ``paths`` and perhaps ``condition``; ``relational`` has two ``paths`` and
    ``operator`` (``<``, ``<=`` or ``==``).
    """

    kind: DependencyKind
    condition: Condition | None = None
    then: str | None = None
    paths: tuple[str, ...] = ()
    operator: str | None = None
    evidence: tuple[Evidence, ...]


class ResultCode(msgspec.Struct, frozen=True, kw_only=True):
    """A row of the page's table of results. ``status`` is the page's word, null where it has none.

    Where nothing in messages tells a status, it is what ``http_status`` means in the service's words. ``retryable``:
    the same call may simply be sent again. ``advice``: everything the further action advises.
    """

    code: str
    status: str | None
    message: str
    action: str
    source: Span
    retryable: bool = False
    advice: tuple[Advice, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    http_status: int | None = None


class Sample(msgspec.Struct, frozen=True, kw_only=True):
    """A sample message, as the page prints it. ``valid``: ``text`` is a JSON object; else ``problem`` says why not."""

    role: Role
    text: str
    valid: bool
    source: Span
    problem: str | None = None


class Sentence(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One sentence of a message, with its one owner (a parameter's path, or the message's) and its one class."""

    owner: str
    text: str
    verdict: SentenceClass
    source: Span
    rule: str | None = None


class Advisory(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """A condition about the world outside the messages: shown, enforced by nothing."""

    owner: str
    text: str
    source: Span


class Operation(msgspec.Struct, frozen=True, kw_only=True):
    """One documented operation. ``method`` and ``path`` are null for a webhook."""

    id: str
    name: str
    variant: str | None
    kind: Kind
    method: str | None
    path: str | None
    source: Span
    request: Message
    response: Message
    summary: str = ""
    description: str = ""
    anchor: str = ""
    wire: WireRule = WireRule()
    dependencies: tuple[Dependency, ...] = ()
    result_codes: tuple[ResultCode, ...] = ()
    samples: tuple[Sample, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    advisories: tuple[Advisory, ...] = ()
    evidence: tuple[Evidence, ...] = ()

    @property
    def messages(self) -> tuple[Message, Message]:
        """Both messages, the request first."""
        return (self.request, self.response)


class Model(msgspec.Struct, frozen=True, kw_only=True):
    """All that a compile understood. ``operations`` are sorted by id, so that the order of pages is nothing."""

    version: int
    operations: tuple[Operation, ...] = ()
    service: Service | None = None
    shared_types: tuple[SharedType, ...] = ()
