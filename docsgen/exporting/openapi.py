"""The model as an OpenAPI 3.1 document."""

from collections.abc import Iterable, Sequence
from typing import Any

from docsgen.exporting.commonmark import literal, table
from docsgen.exporting.components import Components
from docsgen.exporting.endpoints import Endpoint, endpoints, operation_id
from docsgen.exporting.examples import examples
from docsgen.exporting.openapi_service import components_of, media_type, needs, servers
from docsgen.exporting.plain import result_code_data, source_data
from docsgen.model import Model, Operation, Role, unprofiled

OPENAPI = "3.1.0"

Object = dict[str, Any]

_WITH_BODY = frozenset({"POST", "PUT", "PATCH"})
_FAILURE = 300
# Of pages that no profile speaks for.
_SERVICE = unprofiled("api", "The documented API")


def openapi(model: Model, *, version: str) -> Object:
    """Make the document: plain dicts, lists and scalars in a fixed order.

    Messages are in their wire form, as validators judge them. Calls with one method and path are one operation of the
    document, whose messages are any of theirs; pages without an endpoint are webhooks. ``version``: that of the API's
    package. What OpenAPI has no words for stands under names that begin with ``x-docsgen-``.
    """
    return _Document(model).made(version)


class _Document:
    def __init__(self, model: Model) -> None:
        self._operations = model.operations
        self._service = model.service or _SERVICE
        self._schemas = Components(model.shared_types, "#/components/schemas/", literal)
        self._ids = tuple(operation.id for operation in model.operations)

    def made(self, version: str) -> Object:
        """The whole document."""
        paths: dict[str, Object] = {}
        for endpoint in endpoints(self._operations):
            paths.setdefault(endpoint.path, {})[endpoint.method.lower()] = self._call(endpoint)
        hooks = [operation for operation in self._operations if operation.kind == "webhook"]
        document: Object = {"openapi": OPENAPI, "info": {"title": self._service.title, "version": version}}
        if self._service.docs_url.startswith(("https://", "http://")):
            document["externalDocs"] = {"url": self._service.docs_url}
        document |= {key: value for key, value in (("servers", servers(self._service)),) if value}
        document["paths"] = paths
        if hooks:
            document["webhooks"] = {operation.id: {"post": self._webhook(operation)} for operation in hooks}
        document["components"] = {"schemas": self._schemas.schemas, **components_of(self._service)}
        return document

    def _call(self, endpoint: Endpoint) -> Object:
        own = endpoint.operations
        made = _head(operation_id(endpoint, self._ids), own)
        if any("?" in str(operation.path) or "#" in str(operation.path) for operation in own):
            made["x-docsgen-paths"] = {operation.id: operation.path for operation in own}
        parameters = [_path_parameter(name) for name in endpoint.parameters] + needs(self._service)
        if parameters:
            made["parameters"] = parameters
        if self._service.signing is not None:
            made["security"] = [{"signature": []}]
        has_body = endpoint.method in _WITH_BODY
        if has_body or any(operation.request.parameters for operation in own):
            made["requestBody"] = {"required": has_body, "content": self._content(own, "request")}
        answer: Object = {"description": self._outcomes(own)}
        if self._service.signing is not None:
            signing = self._service.signing
            names = (("signature", signing.signature_header), ("response-time", signing.response_time_header))
            answer["headers"] = {header: {"$ref": f"#/components/headers/{key}"} for key, header in names if header}
        made["responses"] = {"200": {**answer, **self._answer(own)}, **_failures(own)}
        return made | _left_out(own)

    def _webhook(self, operation: Operation) -> Object:
        made = _head(operation.id, (operation,))
        parameters = needs(self._service, webhook=True)
        if parameters:
            made["parameters"] = parameters
        made["requestBody"] = {"required": True, "content": self._content((operation,), "request")}
        answer = {"description": "The acknowledgement.", **self._answer((operation,))}
        made["responses"] = {"200": answer}
        return made | _left_out((operation,))

    def _answer(self, own: Sequence[Operation]) -> Object:
        answer: Object = {"content": self._content(own, "response")}
        codes = {
            operation.id: [{**result_code_data(row), "advice": list(row.advice)} for row in operation.result_codes]
            for operation in own
            if operation.result_codes
        }
        return {**answer, "x-docsgen-result-codes": codes} if codes else answer

    def _content(self, own: Sequence[Operation], role: Role) -> Object:
        references = [self._schemas.message(operation, role) for operation in own]
        failure = self._schemas.failure(self._service)
        if role == "response" and own[0].kind == "call" and failure is not None:
            references.append(failure)
        media: Object = {"schema": references[0] if len(references) == 1 else {"anyOf": references}}
        shown: Object = {}
        for operation in own:
            shown |= examples(operation, role).kept
        if shown:
            media["examples"] = shown
        return {media_type(self._service): media}

    def _outcomes(self, own: Sequence[Operation]) -> str:
        """What may come of a call, in words and tables."""
        service = self._service
        said = ["The answer."]
        if service.status_path:
            said[0] = (
                f"The answer, whatever the outcome: {literal(service.status_path)} is {literal(service.success)} "
                f"(done), {literal(service.failure)} (failed) or {literal(service.unknown)} (not known yet)."
            )
        for operation in own:
            if operation.result_codes:
                if len(own) > 1:
                    said.append(literal(_title(operation)))
                rows = (
                    (row.code, row.status or "", row.message, row.action, "yes" if row.retryable else "no")
                    for row in operation.result_codes
                )
                said.append(table(("Code", "Status", "Message", "Further action", "Repeat as it is"), rows))
        return "\n\n".join(said)


def _failures(own: Sequence[Operation]) -> Object:
    """The other HTTP statuses that the pages name, with the codes that come with them."""
    codes: dict[int, dict[str, None]] = {}
    for operation in own:
        for row in operation.result_codes:
            if row.http_status is not None and row.http_status >= _FAILURE:
                codes.setdefault(row.http_status, {})[row.code] = None
    return {str(status): {"description": literal(", ".join(codes[status]))} for status in sorted(codes)}


def _head(identifier: str, own: Sequence[Operation]) -> Object:
    """What an operation is, before what it takes and gives."""
    made: Object = {"operationId": identifier, "summary": _title(own[0]) if len(own) == 1 else own[0].name}
    words = [part for operation in own for part in _words(operation, titled=len(own) > 1)]
    if words:
        made["description"] = "\n\n".join(words)
    made["x-docsgen-operations"] = [operation.id for operation in own]
    made["x-docsgen-pages"] = {
        operation.id: {"name": operation.name, "variant": operation.variant, "source": source_data(operation.source)}
        for operation in own
    }
    return made


def _words(operation: Operation, *, titled: bool) -> Iterable[str]:
    said = [literal(text) for text in (operation.summary, operation.description) if text.strip()]
    return [f"**{literal(_title(operation))}**", *said] if titled else said


def _title(operation: Operation) -> str:
    return operation.name if operation.variant is None else f"{operation.name} ({operation.variant})"


def _path_parameter(name: str) -> Object:
    return {"name": name, "in": "path", "required": True, "schema": {"type": "string"}}


def _left_out(own: Sequence[Operation]) -> Object:
    roles: tuple[Role, Role] = ("request", "response")
    found = [one for operation in own for role in roles for one in examples(operation, role).left_out]
    return {"x-docsgen-samples-left-out": found} if found else {}
