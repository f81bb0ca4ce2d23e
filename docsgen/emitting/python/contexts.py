"""The contexts of templates, as `given` has them, of a model."""

import json
from collections.abc import Sequence

import msgspec

from docsgen.emitting.python import names
from docsgen.emitting.python.annotations import keywords
from docsgen.emitting.python.classes import Class
from docsgen.emitting.python.example import call_example, example, shown_message, shown_notification
from docsgen.emitting.python.given import (
    CONTEXT_VERSION,
    ApiContext,
    CodeContext,
    Common,
    Home,
    MethodContext,
    ModelsContext,
    OperationContext,
    OperationTexts,
    ReceivedContext,
    ResourceContext,
    SectionContext,
    ShownContext,
)
from docsgen.emitting.python.methods import method_text
from docsgen.emitting.python.models import shared_models
from docsgen.emitting.python.page import page, title
from docsgen.emitting.python.plan import Plan
from docsgen.emitting.python.receiving import acknowledgement, marks
from docsgen.emitting.python.shared import Shared, shared_classes
from docsgen.emitting.python.signing import credentials, sealed
from docsgen.emitting.python.text import idempotency
from docsgen.emitting.python.tried import Tried
from docsgen.emitting.python.words import texts
from docsgen.emitting.release import Release, Section
from docsgen.exporting.members import sent
from docsgen.model import Operation, ResultCode, Role, Service
from docsgen.rendering import Code


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


def received(plans: Sequence[Plan], service: Service) -> tuple[ReceivedContext, ...]:
    """The webhooks that can be received, by id: none where nothing is signed, as nothing then tells who sent them."""
    webhooks = [plan for plan in plans if plan.operation.kind == "webhook"]
    return tuple(
        ReceivedContext(plan.module, plan.request.name, shown_notification(plan.operation, service))
        for plan in webhooks
        if service.signing is not None
    )


def homes(plans: Sequence[Plan], types: Sequence[Class]) -> tuple[Home, ...]:
    """The messages' classes and the shared ones, in the order of ``__all__``."""
    found = [Home(made.name, plan.module) for plan in plans for made in (plan.request, plan.response)]
    found += [Home(made.name, names.SHARED_MODULE) for made in types]
    return tuple(sorted(found, key=lambda home: names.export_order(home.class_name)))


def operation_context(plan: Plan, service: Service) -> OperationContext:
    """What templates are given of an operation."""
    operation = plan.operation
    renamed = [field for field in plan.request.fields if field.attribute != field.wire]
    role: Role = "request" if sent(operation, "request") else "response"
    is_webhook = operation.kind == "webhook"
    answer = acknowledgement(operation) if is_webhook else {}
    return OperationContext(
        operation=operation,
        title=title(operation),
        module=plan.module,
        resource=plan.resource,
        is_call=not is_webhook,
        is_webhook=is_webhook,
        is_read=operation.name in service.reads,
        idempotency=idempotency(operation),
        own_call=call_example(plan),
        request=plan.request,
        response=plan.response,
        renamed=renamed[0] if renamed else None,
        request_class=plan.request.name,
        response_class=plan.response.name,
        sent_role=role,
        sent_class=plan.message(role).name,
        codes=codes(operation),
        page=page(operation, service),
        shown=ShownContext(lambda role: shown_message(operation, role)),
        marks=marks(operation) if is_webhook else (),
        acknowledgement=answer,
        # Inside a fence: no line of JSON begins as a fence does, and no text in it has a line end.
        answer=Code(json.dumps(answer, indent=2)),
    )


def operation_texts(plan: Plan, service: Service, package: str) -> OperationTexts:
    """What the modules of an operation say of themselves, and those of the package."""
    name = title(plan.operation)
    return OperationTexts(
        **msgspec.structs.asdict(texts(service, package)),
        operation=f"{name}: how it is called, and what it may answer.",
        webhook=f"{name}: what comes, and how it is answered.",
        models=f"The messages of {name}.",
        validators=f"What the docs demand of the messages of {name}.",
        tests=f"{name}: the documented facts, each held to what the package does.",
    )


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


def common(receives: tuple[ReceivedContext, ...], service: Service, package: str) -> Common:
    """What every template is given; ``receives`` are the webhooks of the whole API."""
    errors = tuple(sorted([*_ERRORS, names.error_class(package)]))
    return Common(
        context_version=CONTEXT_VERSION,
        package=package,
        distribution=package.replace("_", "-"),
        prefix=package.upper(),
        docs_url=service.docs_url if service.docs_url.startswith(("https://", "http://")) else "",
        service=service,
        credentials=credentials(service),
        sealed=sealed(service),
        error_class=names.error_class(package),
        errors=errors,
        exports=tuple(sorted([*errors, *_EXPORTS, *(_RECEIVER if receives else ())])),
        receives=receives,
        runtime_files=f"{package}/_runtime/**",
    )


def api_context(
    plans: Sequence[Plan], shared: Shared, service: Service, package: str, tried: Tried | None, release: Release
) -> ApiContext:
    """What the templates of the API are given; ``tried`` is the call that tests of the client itself make."""
    types = shared_classes(message for plan in plans for message in (plan.request, plan.response))
    return ApiContext(
        version=release.version,
        release=Code(release.version),
        sections=tuple(map(_section, release.sections)),
        texts=texts(service, package),
        operations=tuple(operation_context(plan, service) for plan in plans),
        resources=resources(plans, shared, service),
        types=types,
        model_homes=homes(plans, types),
        models=ModelsContext(lambda: shared_models(types, package)) if types else None,
        tried=tried,
        example=example(plans),
    )


def _section(section: Section) -> SectionContext:
    """A section of the changelog. Its text was made, or written, as Markdown."""
    heading = section.version if section.date is None else f"{section.version} - {section.date}"
    return SectionContext(Code(heading), Code(section.text))
