"""The faults that are in an answer: each makes another answer of it, and does no I/O."""

from __future__ import annotations

from collections.abc import Callable
from http import HTTPStatus
from typing import NamedTuple, Protocol

from ..operation import Signing
from .faults import FAULTS, Fault
from .messages import Answer


class Sign(Protocol):
    """Signs an answer as the service does, in place of what signature it has."""

    def __call__(self, answer: Answer, client_id: str | None = None, /) -> Answer:
        """The answer with the headers of its signature; ``client_id``: for another client than the caller."""
        ...


class _Case(NamedTuple):
    answer: Answer
    fault: Fault
    signing: Signing | None
    sign: Sign


def spoil(answer: Answer, fault: Fault, signing: Signing | None, sign: Sign) -> Answer:
    """What ``answer`` becomes by a fault of the stage "answer"; by any other it stays as it is.

    Without ``signing`` nothing is signed, and the faults of signatures change nothing (but `other_body`).
    """
    change = _CHANGES.get(fault.kind)
    return answer if change is None else change(_Case(answer, fault, signing, sign))


def unsigned(answer: Answer, signing: Signing | None) -> Answer:
    """The answer without the headers of its signature."""
    if signing is None:
        return answer
    return without(answer, signing.signature_header, signing.response_time_header)


def without(answer: Answer, *names: str) -> Answer:
    """The answer without the headers of these names, whatever their case."""
    dropped = {name.lower() for name in names}
    kept = tuple(each for each in answer.headers if each[0].lower() not in dropped)
    return answer._replace(headers=kept)


def with_header(answer: Answer, name: str, value: str) -> Answer:
    """The answer with one header of this name, where the first one was or at the end."""
    headers = list(answer.headers)
    places = [at for at, each in enumerate(headers) if each[0].lower() == name.lower()]
    at = places[0] if places else len(headers)
    kept = without(answer, name).headers
    return answer._replace(headers=(*kept[:at], (name, value), *kept[at:]))


def plain(status: int, body: bytes, media: str = "text/plain") -> Answer:
    """An answer that nothing of the service made."""
    return Answer(status, (("Content-Type", f"{media}; charset=utf-8"),), body)


def _not_gzip(case: _Case) -> Answer:
    return with_header(case.answer, "Content-Encoding", "gzip")


def _redirect(case: _Case) -> Answer:
    own = case.answer.status
    answer = plain(own if 300 <= own <= 399 else 307, b"")
    return with_header(answer, "Location", case.fault.location or "")


def _status(case: _Case) -> Answer:
    status = HTTPStatus(int(case.fault.kind.removeprefix("status_")))
    answer = plain(status.value, f"{status.value} {status.phrase}\n".encode("ascii"))
    after = case.fault.retry_after
    return with_header(answer, "Retry-After", after) if after else answer


def _html(_: _Case) -> Answer:
    return plain(200, b"<!DOCTYPE html><title>Please wait</title>\n", "text/html")


def _not_json(case: _Case) -> Answer:
    body = case.answer.body
    return case.sign(case.answer._replace(body=body[: len(body) // 2]))


def _not_an_object(case: _Case) -> Answer:
    return case.sign(case.answer._replace(body=b"[" + case.answer.body + b"]"))


def _empty_body(case: _Case) -> Answer:
    return case.sign(case.answer._replace(body=b""))


def _wrong_signature(case: _Case) -> Answer:
    if case.signing is None:
        return case.answer
    # That of another body.
    other = case.sign(case.answer._replace(body=case.answer.body + b"\n"))
    return other._replace(body=case.answer.body)


def _missing_signature(case: _Case) -> Answer:
    return unsigned(case.answer, case.signing)


def _empty_signature(case: _Case) -> Answer:
    if case.signing is None:
        return case.answer
    return with_header(case.answer, case.signing.signature_header, "")


def _other_body(case: _Case) -> Answer:
    # A space more is the same JSON, and other bytes.
    return case.answer._replace(body=case.answer.body + b" ")


def _wrong_client_id(case: _Case) -> Answer:
    if case.signing is None:
        return case.answer
    return case.sign(case.answer, "ANOTHER_CLIENT")


_CHANGES: dict[str, Callable[[_Case], Answer]] = {
    "not_gzip": _not_gzip,
    "redirect": _redirect,
    "html": _html,
    "not_json": _not_json,
    "not_an_object": _not_an_object,
    "empty_body": _empty_body,
    "wrong_signature": _wrong_signature,
    "missing_signature": _missing_signature,
    "empty_signature": _empty_signature,
    "other_body": _other_body,
    "wrong_client_id": _wrong_client_id,
    **{kind: _status for kind in FAULTS if kind.startswith("status_")},
}
