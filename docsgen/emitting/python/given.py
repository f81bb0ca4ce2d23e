"""What templates are given, and nothing else: the names of their contexts, typed and frozen.

The context of a target has the fields of the structs that `CONTEXTS` names for it, by their names. What each attribute
is, and of all that can be reached from it, stands in ``templates/context.toml``.
"""

from collections.abc import Callable, Mapping
from functools import cache, cached_property
from typing import Any, NamedTuple

import msgspec

from docsgen.emitting.python.annotations import Keyword
from docsgen.emitting.python.cases import Suite
from docsgen.emitting.python.classes import Class, Field
from docsgen.emitting.python.example import Example
from docsgen.emitting.python.models import Models
from docsgen.emitting.python.page import Page
from docsgen.emitting.python.signing import Credentials, Sealed
from docsgen.emitting.python.tried import Tried
from docsgen.emitting.python.validators import Sides
from docsgen.model import Operation, Role, Service
from docsgen.rendering import Code, Each

CONTEXT_VERSION = 1
"""Raised when an attribute goes away or comes to mean something else; new ones may come at any time."""


class CodeContext(NamedTuple):
    """A documented result: a row of the page's table, and the name of its constant."""

    attribute: str
    code: str
    status: str | None
    message: str
    action: str
    retryable: bool
    advice: tuple[str, ...]
    text: str
    http_status: int | None


class MethodContext(NamedTuple):
    """An operation as a method of its resource."""

    module: str
    request_class: str
    response_class: str
    imports: tuple[str, ...]
    shared: tuple[str, ...]
    keywords: tuple[Keyword, ...]
    text: str


class ResourceContext(NamedTuple):
    """A resource: a class with a method for each operation."""

    module: str
    class_name: str
    async_name: str
    text: str
    operations: tuple[MethodContext, ...]

    @property
    def classes(self) -> tuple[str, ...]:
        """Its class for either way, in the order in which linters have imports."""
        return tuple(sorted((self.class_name, self.async_name), key=str.lower))

    @property
    def shared(self) -> tuple[str, ...]:
        """The shared classes that annotations name."""
        return tuple(sorted({name for method in self.operations for name in method.shared}))

    def uses(self, word: str) -> bool:
        """Whether the annotations of some method name this type."""
        return any(word in keyword.annotation for method in self.operations for keyword in method.keywords)


class ReceivedContext(NamedTuple):
    """A webhook: its module, the class of what comes, and one that may come, as Python."""

    module: str
    class_name: str
    payload: Code


class Home(NamedTuple):
    """A class that the package of models gives out, and the module that has it."""

    class_name: str
    module: str


class SectionContext(NamedTuple):
    """What the changelog says of one release."""

    heading: Code
    text: Code


class Texts(msgspec.Struct, frozen=True, kw_only=True):
    """What modules and classes of the package say of themselves."""

    description: str
    package: str
    client_module: str
    client: str
    async_client: str
    webhooks: str
    receiver: str
    testing: str
    testing_main: str
    mock_server: str
    pytest_plugin: str
    fault_tests: str
    types: str
    service: str


class OperationTexts(Texts, frozen=True, kw_only=True):
    """The same, and what the modules of one operation say of themselves."""

    operation: str
    webhook: str
    models: str
    validators: str
    tests: str


class ModelsContext:
    """A module of models, as Python; made when it is first looked at, as that takes long."""

    def __init__(self, make: Callable[[], Models]) -> None:
        self._make = make

    @cached_property
    def _made(self) -> Models:
        return self._make()

    @property
    def header(self) -> Code:
        """Its imports."""
        return self._made.header

    @property
    def shared(self) -> Code:
        """Its import of shared classes; empty without any."""
        return self._made.shared

    @property
    def classes(self) -> Code:
        """Its classes."""
        return self._made.classes


class ShownContext:
    """Messages for readers, in their wire form: of the page's own sample where there is a good one, else made up."""

    def __init__(self, make: Callable[[Role], Mapping[str, Any]]) -> None:
        self._make = make

    @cached_property
    def request(self) -> Mapping[str, Any]:
        """A request."""
        return self._make("request")

    @cached_property
    def response(self) -> Mapping[str, Any]:
        """A response."""
        return self._make("response")


class Common(msgspec.Struct, frozen=True, kw_only=True):
    """What every template is given."""

    context_version: int
    package: str
    distribution: str
    prefix: str
    docs_url: str
    service: Service
    credentials: Credentials | None
    sealed: Sealed | None
    error_class: str
    errors: tuple[str, ...]
    exports: tuple[str, ...]
    receives: tuple[ReceivedContext, ...]
    runtime_files: str


class OperationContext(msgspec.Struct, frozen=True, kw_only=True):
    """One operation: what its own templates are given, and what those of the API are given of each."""

    operation: Operation
    title: str
    module: str
    resource: str
    is_call: bool
    is_webhook: bool
    is_read: bool
    idempotency: str | None
    own_call: Example | None
    request: Class
    response: Class
    renamed: Field | None
    request_class: str
    response_class: str
    sent_role: Role
    sent_class: str
    codes: tuple[CodeContext, ...]
    page: Page
    shown: ShownContext
    marks: tuple[str, ...]
    acknowledgement: Mapping[str, Any]
    answer: Code


class OwnContext(msgspec.Struct, frozen=True, kw_only=True):
    """What only the templates of an operation itself are given of it."""

    texts: OperationTexts
    validators: Sides
    models: ModelsContext
    suite: Suite | None
    trial: Tried | None
    facts: Code | None
    is_distinct: bool


class ApiContext(msgspec.Struct, frozen=True, kw_only=True):
    """What the templates of the API are given, and those of resources and shared types as well."""

    version: str
    release: Code
    sections: tuple[SectionContext, ...]
    texts: Texts
    operations: tuple[OperationContext, ...]
    resources: tuple[ResourceContext, ...]
    types: tuple[Class, ...]
    model_homes: tuple[Home, ...]
    models: ModelsContext | None
    tried: Tried | None
    example: Example | None


class OneResource(msgspec.Struct, frozen=True, kw_only=True):
    """The resource that a template is rendered for."""

    resource: ResourceContext


class OneType(msgspec.Struct, frozen=True, kw_only=True):
    """The shared type that a template is rendered for."""

    type: Class


CONTEXTS: Mapping[Each, tuple[type[msgspec.Struct], ...]] = {
    "api": (Common, ApiContext),
    "operation": (Common, OperationContext, OwnContext),
    "webhook": (Common, OperationContext, OwnContext),
    "type": (Common, ApiContext, OneType),
    "resource": (Common, ApiContext, OneResource),
}
"""What a template's context is made of, by what it is rendered for."""


@cache
def context_names(each: Each) -> tuple[str, ...]:
    """The names that a template has, in order."""
    return tuple(name for part in CONTEXTS[each] for name in part.__struct_fields__)


def together(*parts: msgspec.Struct) -> dict[str, Any]:
    """The context that some structs make: their fields by name."""
    return {name: getattr(part, name) for part in parts for name in part.__struct_fields__}
