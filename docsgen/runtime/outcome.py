"""What a response means: success, failure, or nobody knows."""

import logging
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from .checks import member
from .drift import differences, report
from .errors import BusinessError, OutcomeUnknown, ResponseUnreadable, SignatureInvalid
from .operation import Operation, ResponseT, ResultCode, Service
from .raw import RawResponse
from .redaction import printable
from .signing import Proof
from .violations import Violation
from .wire import decode

_logger = logging.getLogger(__name__)
_LATER = 429
_NO_SIGNATURE = "the response does not carry a valid signature, so nothing in it counts"


def decide(
    service: Service,
    operation: Operation[ResponseT],
    request: Mapping[str, Any],
    raw: RawResponse,
    proof: Proof,
) -> ResponseT:
    """Give the typed response of a success; raise what any other response means.

    An unsigned failure counts only where it is one of the gateway's own; an unsigned success never does.
    """
    if proof == "invalid":
        raise SignatureInvalid(_NO_SIGNATURE, raw)
    payload = _object(raw)
    verified = proof == "valid"
    signed = service.signing is not None
    status, code = _status(service, payload, raw), _text(payload, service.code_path)
    if status == service.success and signed and not verified:
        raise SignatureInvalid(_NO_SIGNATURE, raw)
    drift = _drift(operation, payload, succeeded=status == service.success)
    response = operation.response_model.from_wire(payload, drift=drift, raw=raw)
    _logger.debug(
        "%s: HTTP %d, status %s, code %s",
        operation.name,
        raw.status_code,
        _said(status),
        _said(code),
    )
    if status == service.success:
        return response
    failed = status == service.failure and (
        verified or not signed or code in service.gateway_codes
    )
    kind = BusinessError if failed else OutcomeUnknown
    raise kind(
        operation.name,
        _row(operation, status, code),
        status=status,
        message=_text(payload, service.message_path),
        verified=verified,
        request=request,
        request_id=_request_id(operation, request),
        response=response,
        raw=raw,
        remark="" if failed else _remark(service, status),
    )


def _object(raw: RawResponse) -> dict[str, Any]:
    """The JSON object in the body."""
    about = f"HTTP {raw.status_code}"
    try:
        payload = decode(raw.content)
    except ValueError:
        if 300 <= raw.status_code < 400:
            about += ", a redirect, which is not followed"
        raise ResponseUnreadable(f"the response is not JSON ({about})", raw) from None
    if not isinstance(payload, dict):
        raise ResponseUnreadable(f"the response is JSON, but no object ({about})", raw)
    return payload


def _status(service: Service, payload: Mapping[str, Any], raw: RawResponse) -> str:
    """The service's word for what came of the call; HTTP's own, where its messages have none."""
    if service.status_path:
        return _text(payload, service.status_path)
    if 200 <= raw.status_code < 300:
        return service.success
    if raw.status_code == _LATER or raw.status_code >= 500:
        return service.unknown
    return service.failure if 400 <= raw.status_code < 500 else ""


def _text(payload: Mapping[str, Any], path: str) -> str:
    """The text at a dotted path; empty where there is none."""
    value = member(payload, *path.split(".")) if path else None
    return value if isinstance(value, str) else ""


def _drift(
    operation: Operation[ResponseT], payload: Mapping[str, Any], *, succeeded: bool
) -> tuple[Violation, ...]:
    """Everything in which the response differs from the docs, also logged.

    What the docs call required is what a success carries: an error need not.
    """
    found = differences(operation.validate_response, payload, operation.id)
    drift = tuple(
        violation for violation in found if succeeded or violation.rule != "required"
    )
    report(f"{operation.name}: the response", drift)
    return drift


def _row(operation: Operation[ResponseT], status: str, code: str) -> ResultCode:
    """The documented result; advice that is for another status than the one that came is left out."""
    row = operation.codes.get(code, ResultCode(code=code))
    if row.status is not None and row.status != status:
        return replace(row, action="", retryable=False, advice=())
    return row


def _request_id(
    operation: Operation[ResponseT], request: Mapping[str, Any]
) -> str | None:
    return _text(request, operation.idempotency or "") or None


def _remark(service: Service, status: str) -> str:
    if status == service.failure:
        return "an unsigned failure that is not the gateway's own"
    if status == service.unknown and not service.status_path:
        return "its HTTP status does not tell whether it was carried out"
    if status == service.unknown:
        return "the service does not know the outcome yet"
    return (
        "the response has a status that is not documented"
        if status
        else "the response has no status"
    )


def _said(text: str) -> str:
    return printable(text) or "(none)"
