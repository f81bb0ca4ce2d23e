"""What templates are given. Every attribute that a template may use is a field of one of these tuples."""

import json
from collections.abc import Sequence
from typing import Any, NamedTuple

from docsgen.emitting.python import names
from docsgen.emitting.python.annotations import Keyword, keywords
from docsgen.emitting.python.classes import Class
from docsgen.emitting.python.example import call_example, shown_notification
from docsgen.emitting.python.methods import method_text
from docsgen.emitting.python.page import page, title
from docsgen.emitting.python.plan import Plan
from docsgen.emitting.python.receiving import acknowledgement, marks
from docsgen.emitting.python.shared import Shared, shared_classes
from docsgen.emitting.python.signing import credentials, sealed
from docsgen.emitting.python.text import idempotency
from docsgen.emitting.python.words import texts
from docsgen.emitting.release import Release, Section
from docsgen.exporting.members import sent
from docsgen.model import Operation, ResultCode, Role, Service
from docsgen.rendering import Code


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


def codes(operation: Operation) -> tuple[CodeContext, ...]:
    """The documented results, each code once: what the page says first of it."""
    rows: dict[str, ResultCode] = {}
    for row in operation.result_codes:
        rows.setdefault(row.code, row)
    attributes = names.constant_names(rows)
    return tuple(
        CodeContext(
            attribute=attributes[row.code],
            code=row.code,
            status=row.status,
            message=row.message,
            action=row.action,
            retryable=row.retryable,
            advice=row.advice,
            http_status=row.http_status,
            text="\n\n".join(filter(None, (f"{row.status or 'No status'}: {row.message}".strip(": "), row.action))),
        )
        for row in rows.values()
    )


def resources(plans: Sequence[Plan], shared: Shared, service: Service) -> tuple[ResourceContext, ...]:
    """The resources of the API, by name; webhooks belong to none, as nobody calls them."""
    calls = [plan for plan in plans if plan.operation.kind == "call"]
    return tuple(
        ResourceContext(
            module=resource,
            class_name=names.resource_class(resource, shared.taken),
            async_name=names.resource_class(resource, shared.taken, is_async=True),
            text=f"Operations of {resource}.",
            operations=tuple(_method(plan, service) for plan in calls if plan.resource == resource),
        )
        for resource in sorted({plan.resource for plan in calls})
    )


def _method(plan: Plan, service: Service) -> MethodContext:
    nested = tuple(plan.request.nested())
    used = {plan.request.name, plan.response.name, *(made.name for made in nested if not made.shared)}
    arguments = keywords(plan.request)
    return MethodContext(
        module=plan.module,
        request_class=plan.request.name,
        response_class=plan.response.name,
        imports=tuple(sorted(used)),
        shared=tuple(made.name for made in nested if made.shared),
        keywords=arguments,
        text=method_text(plan, signed=service.signing is not None),
    )


class ReceivedContext(NamedTuple):
    """A webhook: its module, the class of what comes, and one that may come, as Python."""

    module: str
    class_name: str
    payload: Code


def received(plans: Sequence[Plan], service: Service) -> tuple[ReceivedContext, ...]:
    """The webhooks that can be received, by id: none where nothing is signed, as nothing then tells who sent them."""
    webhooks = [plan for plan in plans if plan.operation.kind == "webhook"]
    return tuple(
        ReceivedContext(plan.module, plan.request.name, shown_notification(plan.operation, service))
        for plan in webhooks
        if service.signing is not None
    )


def webhook_context(operation: Operation) -> dict[str, Any]:
    """What the template of a webhook is given besides: what tells it from others, and how it is answered."""
    answer = acknowledgement(operation)
    # Inside a fence: no line of JSON begins as a fence does, and no text in it has a line end.
    return {"marks": marks(operation), "acknowledgement": answer, "answer": Code(json.dumps(answer, indent=2))}


class Home(NamedTuple):
    """A class that the package of models gives out, and the module that has it."""

    class_name: str
    module: str


def homes(plans: Sequence[Plan], types: Sequence[Class]) -> tuple[Home, ...]:
    """The messages' classes and the shared ones, in the order of ``__all__``."""
    found = [Home(made.name, plan.module) for plan in plans for made in (plan.request, plan.response)]
    found += [Home(made.name, names.SHARED_MODULE) for made in types]
    return tuple(sorted(found, key=lambda home: names.export_order(home.class_name)))


def operation_context(plan: Plan, service: Service) -> dict[str, Any]:
    """What the templates of one operation are given, besides the API's own context."""
    operation = plan.operation
    key = idempotency(operation)
    renamed = [field for field in plan.request.fields if field.attribute != field.wire]
    role: Role = "request" if sent(operation, "request") else "response"
    name = title(operation)
    received = webhook_context(operation) if operation.kind == "webhook" else {}
    return {
        **received,
        "operation": operation,
        "title": name,
        "module": plan.module,
        "resource": plan.resource,
        "is_call": operation.kind == "call",
        "is_webhook": operation.kind == "webhook",
        "is_read": operation.name in service.reads,
        "idempotency": key,
        "own_call": call_example(plan),
        "renamed": renamed[0] if renamed else None,
        "request_class": plan.request.name,
        "response_class": plan.response.name,
        "sent_role": role,
        "sent_class": plan.message(role).name,
        "codes": codes(operation),
        "page": page(operation, service),
        "texts": {
            "operation": f"{name}: how it is called, and what it may answer.",
            "webhook": f"{name}: what comes, and how it is answered.",
            "models": f"The messages of {name}.",
            "validators": f"What the docs demand of the messages of {name}.",
            "tests": f"{name}: the documented facts, each held to what the package does.",
        },
    }


_ERRORS = (
    "BusinessError",
    "ConnectionFailed",
    "KeyInvalid",
    "OutcomeUnknown",
    "RequestInvalid",
    "ResponseUnreadable",
    "SettingInvalid",
    "SignatureInvalid",
    "TimedOut",
)


_EXPORTS = ("AsyncClient", "CallOptions", "Client", "Event", "NotGiven", "RedactingFilter", "Violation")
_RECEIVER = ("UnknownNotification", "Webhooks")


def api_context(
    plans: Sequence[Plan], shared: Shared, service: Service, package: str, release: Release
) -> dict[str, Any]:
    """What every template is given."""
    errors = tuple(sorted([*_ERRORS, names.error_class(package)]))
    types = shared_classes(message for plan in plans for message in (plan.request, plan.response))
    receives = received(plans, service)
    return {
        "package": package,
        "distribution": package.replace("_", "-"),
        "version": release.version,
        "service": service,
        "credentials": credentials(service),
        "sealed": sealed(service),
        "error_class": names.error_class(package),
        "errors": errors,
        "exclude": f"^/{package}/_runtime/",
        "runtime_files": f"{package}/_runtime/**",
        "exports": tuple(sorted([*errors, *_EXPORTS, *(_RECEIVER if receives else ())])),
        "receives": receives,
        "prefix": package.upper(),
        "release": Code(release.version),
        "sections": tuple(_section(section) for section in release.sections),
        "docs_url": service.docs_url if service.docs_url.startswith(("https://", "http://")) else "",
        "resources": resources(plans, shared, service),
        "types": types,
        "model_homes": homes(plans, types),
        "operations": tuple(operation_context(plan, service) for plan in plans),
        "texts": texts(service, package),
    }


def _section(section: Section) -> dict[str, Code]:
    """A section of the changelog. Its text was made, or written, as Markdown."""
    heading = section.version if section.date is None else f"{section.version} - {section.date}"
    return {"heading": Code(heading), "text": Code(section.text)}
