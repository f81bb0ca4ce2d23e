"""How messages are signed. One scheme a file, registered in `SCHEMES`; what they have in common is here.

Headers are given to a message that is sent, and it is said of one that came whether its headers prove it.
"""

import hmac
from collections.abc import Callable, Mapping
from typing import NamedTuple, Protocol

from . import hmac_sha256, rsa_sha256
from .errors import SettingInvalid
from .message import Credentials, Message, Proof
from .operation import Signing
from .signature import (
    covered,
    decode_signature,
    encode_signature,
    read_header,
    write_header,
)
from .times import write_time

__all__ = ["SCHEMES", "Credentials", "Message", "Proof", "Scheme", "needs"]

Header = Callable[[str], str | None]
"""Looks a header up."""


class Algorithm(Protocol):
    """What a scheme does with keys."""

    def sign(self, text: bytes) -> bytes:
        """The signature of ``text``. Raises `SettingInvalid` where there is no key for that."""
        ...

    def verify(self, text: bytes, signature: bytes) -> bool:
        """Whether ``signature`` is that of ``text``. Raises `SettingInvalid` where there is no key for that."""
        ...


class _Known(NamedTuple):
    """A scheme: its algorithm, and which of the `Credentials` it signs and verifies with."""

    algorithm: Callable[[Signing, Credentials], Algorithm]
    signs_with: str
    verifies_with: str


SCHEMES: Mapping[str, _Known] = {
    "rsa-sha256": _Known(
        rsa_sha256.RsaSha256, rsa_sha256.SIGNS_WITH, rsa_sha256.VERIFIES_WITH
    ),
    "hmac-sha256": _Known(
        hmac_sha256.HmacSha256, hmac_sha256.SIGNS_WITH, hmac_sha256.VERIFIES_WITH
    ),
}


class Scheme:
    """A service's way to sign, for one client or for a receiver of webhooks.

    Raises `SettingInvalid` (`KeyInvalid` for keys) where it cannot be.
    """

    def __init__(self, signing: Signing, credentials: Credentials) -> None:
        self._signing = signing
        self._client_id = credentials.client_id
        self._key_version = credentials.key_version or signing.key_version
        self._algorithm = _known(signing).algorithm(signing, credentials)

    def sign(self, method: str, path: str, body: bytes, *, time: int) -> dict[str, str]:
        """Give the headers of a request, signed at ``time`` (epoch milliseconds); ``body`` is what will be sent."""
        signing = self._signing
        written = write_time(time, signing.time_format)
        message = Message(method, path, self._client_id or "", written, body)
        signature = self._algorithm.sign(covered(signing.text, message))
        carried = {
            "signature": encode_signature(signature, signing.encoding),
            "time": written,
            "key_version": self._key_version,
        }
        headers = {
            signing.client_id_header: message.client_id,
            signing.request_time_header: written,
            signing.signature_header: write_header(signing.header, carried),
        }
        return {name: value for name, value in headers.items() if name}

    def verify(self, method: str, path: str, body: bytes, header: Header) -> Proof:
        """Judge the response to the request of ``method`` and ``path``.

        Exactly one of signature and time is invalid, an empty signature counts as none; another client's response is
        invalid. Whatever is wrong, the same is said.
        """
        name = self._signing.response_time_header
        return self._judge(method, path, body, header, name)[0]

    def verify_incoming(
        self, method: str, path: str, body: bytes, header: Header
    ) -> tuple[Proof, str]:
        """Judge a webhook that came to ``path``, and give the text of its time."""
        name = self._signing.request_time_header
        return self._judge(method, path, body, header, name)

    def _judge(
        self, method: str, path: str, body: bytes, header: Header, time_header: str
    ) -> tuple[Proof, str]:
        signing = self._signing
        given = header(signing.signature_header)
        parts = None if given is None else read_header(signing.header, given)
        if time_header:
            time = header(time_header) or ""
            if (given is None) != (not time):
                return "invalid", time
        else:
            time = (parts or {}).get("time", "")
        if given is None:
            return "absent", time
        if parts is not None and not parts["signature"]:
            return "absent", time
        said = header(signing.client_id_header) if signing.client_id_header else None
        # A receiver may not know its client id; the sender's word for it is then part of what is signed.
        client_id = said or "" if self._client_id is None else self._client_id
        ours = said is None or hmac.compare_digest(_bytes(said), _bytes(client_id))
        message = Message(method, path, client_id, time, body)
        signature = decode_signature(
            (parts or {}).get("signature", ""), signing.encoding
        )
        fits = self._algorithm.verify(covered(signing.text, message), signature)
        return "valid" if fits and ours and time else "invalid", time


def needs(signing: Signing) -> tuple[str, str]:
    """Which of the `Credentials` are needed to sign, and to verify."""
    known = _known(signing)
    return known.signs_with, known.verifies_with


def _known(signing: Signing) -> _Known:
    if signing.scheme not in SCHEMES:
        raise SettingInvalid(f"there is no signing scheme {signing.scheme!r}")
    return SCHEMES[signing.scheme]


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
