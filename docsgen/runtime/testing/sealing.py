"""The service's side of signing: whether a request is signed as documented, and signing what the service says.

This is written apart from what the client signs with, and shares no code with it: a mistake there shows here.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import NamedTuple, Protocol
from urllib.parse import quote, unquote_to_bytes

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from ..operation import Signing
from .keys import ServiceKeys

_SHOWN = 70
_ALGORITHM = "RSA256"
_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")


class Signed(NamedTuple):
    """What a signature is of. ``target`` has no host, and keeps its query; ``body`` is the bytes on the wire."""

    method: str
    target: str
    client_id: str
    time: str
    body: bytes


class Seal(Protocol):
    """A way to sign, as the service needs it."""

    def fault(
        self, message: Signed, header: str, others: Iterable[tuple[str, Signed]] = ()
    ) -> str | None:
        """What is wrong with a signature header, in a sentence; None where it is the client's, of ``message``.

        ``others`` are messages that may have been signed by mistake, each with the words for that.
        """
        ...

    def notes(self, header: str) -> Iterator[str]:
        """In what a signature header that has no fault is not as the docs show it."""
        ...

    def seal(self, message: Signed) -> str:
        """The service's signature header of ``message``."""
        ...


class Rsa256Seal:
    """RSASSA-PKCS1-v1_5 with SHA-256 over ``METHOD SP target LF client-id . time . body``."""

    def __init__(self, signing: Signing, keys: ServiceKeys) -> None:
        self._name = signing.signature_header
        self._version = signing.key_version
        self._theirs = keys.client_public_key
        self._ours = keys.vendor_private_key

    def fault(
        self, message: Signed, header: str, others: Iterable[tuple[str, Signed]] = ()
    ) -> str | None:
        """What is wrong with a signature header, in a sentence; None where it is the client's, of ``message``."""
        try:
            signature = _decoded(_parts(header)["signature"])
        except ValueError as error:
            return f"the header {self._name} {error}"
        size = self._theirs.key_size // 8
        if len(signature) != size:
            return (
                f"the signature has {len(signature)} bytes: one of the client's key ({self._theirs.key_size} bits) "
                f"has {size}"
            )
        if self._fits(message, signature):
            return None
        for words, other in others:
            if other != message and self._fits(other, signature):
                return (
                    f"the signature does not fit: it is {words}; {_expected(message)}"
                )
        return (
            "the signature does not fit: these bytes were signed with another key, or were changed; "
            + _expected(message)
        )

    def notes(self, header: str) -> Iterator[str]:
        """That another version of the key is named than the docs show: keys change, and that is no fault."""
        version = _parts(header)["keyversion"]
        if version != self._version:
            yield f"signed with key version {version[:_SHOWN]}, where the docs show {self._version}"

    def seal(self, message: Signed) -> str:
        """The service's signature header of ``message``."""
        raw = self._ours.sign(covered(message), padding.PKCS1v15(), hashes.SHA256())
        text = quote(base64.standard_b64encode(raw).decode("ascii"), safe="")
        return f"algorithm={_ALGORITHM}, keyVersion={self._version}, signature={text}"

    def _fits(self, message: Signed, signature: bytes) -> bool:
        try:
            self._theirs.verify(
                signature, covered(message), padding.PKCS1v15(), hashes.SHA256()
            )
        except InvalidSignature:
            return False
        return True


SEALS: Mapping[str, Callable[[Signing, ServiceKeys], Seal]] = {"rsa256": Rsa256Seal}


def seal_of(signing: Signing | None, keys: ServiceKeys) -> Seal | None:
    """The service's way to sign; None where it does not. Raises `ValueError` where it is not known here."""
    if signing is None:
        return None
    if signing.scheme not in SEALS:
        raise ValueError(
            f"the mock server cannot sign by the scheme {signing.scheme!r}; it knows: {', '.join(SEALS)}"
        )
    return SEALS[signing.scheme](signing, keys)


def covered(message: Signed) -> bytes:
    """The bytes that a signature is of."""
    first = f"{message.method} {message.target}"
    second = f"{message.client_id}.{message.time}."
    # What came may hold anything, and a signature over it does not fit: that is no reason to fail.
    return f"{first}\n{second}".encode("utf-8", "surrogatepass") + message.body


def _expected(message: Signed) -> str:
    text = covered(message).decode("utf-8", "replace")
    shown = text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
    return f"the text that should have been signed begins with {shown!r}"


def _parts(header: str) -> dict[str, str]:
    """The parts of a signature header. Raises `ValueError`, whose text goes after the header's name."""
    if not header.strip():
        raise ValueError("is empty")
    parts: dict[str, str] = {}
    for part in header.split(","):
        name, equals, value = part.partition("=")
        name = name.strip().lower()
        if not equals:
            raise ValueError(
                f"has a part without “=”: it must read algorithm={_ALGORITHM}, keyVersion=…, signature=…"
            )
        if name in parts:
            raise ValueError(f"has {name}= twice")
        parts[name] = value.strip()
    for name in ("algorithm", "keyVersion", "signature"):
        if name.lower() not in parts:
            raise ValueError(f"has no {name}=")
        if not parts[name.lower()]:
            raise ValueError(f"has nothing after {name}=")
    if parts["algorithm"].upper() != _ALGORITHM:
        raise ValueError(
            f"says that the algorithm is {parts['algorithm']!r}, but it is {_ALGORITHM}"
        )
    return parts


def _decoded(text: str) -> bytes:
    if _PERCENT.search(text):
        raise ValueError(
            "has a signature with a “%” that is not followed by two hexadecimal digits"
        )
    try:
        return base64.b64decode(unquote_to_bytes(text), validate=True)
    except ValueError:
        raise ValueError(
            "has a signature that is not base64 (standard alphabet, padded), percent-encoded"
        ) from None
