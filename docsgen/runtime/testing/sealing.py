"""The service's side of signing: whether a request is signed as documented, and signing what the service says.

This is written apart from what the client signs with, and shares no code with it: a mistake there shows here.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple
from urllib.parse import quote, unquote_to_bytes

from ..operation import Signing
from .keys import ServiceKeys
from .secret import ServiceSecret
from .stamping import HmacStamp, RsaStamp, Stamp
from .times import written

Keys = ServiceKeys | ServiceSecret
"""What both sides know each other by; which it is, depends on the scheme."""

_SHOWN = 70
_PERCENT = re.compile(r"%(?![0-9A-Fa-f]{2})")
_NAME = re.compile(r"\{(\w+)\}")
_NOT = {
    "hex": "in hexadecimal digits",
    "base64": "base64 (standard alphabet, padded)",
    "base64-percent": "base64 (standard alphabet, padded), percent-encoded",
}


class Signed(NamedTuple):
    """What a signature is of. ``target`` has no host, and keeps its query; ``body`` is the bytes on the wire."""

    method: str
    target: str
    client_id: str
    time: str
    body: bytes


class Seal:
    """A service's way to sign."""

    def __init__(self, signing: Signing, stamp: Stamp) -> None:
        self._signing = signing
        self._stamp = stamp
        self._name = signing.signature_header

    def fault(
        self, message: Signed, header: str, others: Iterable[tuple[str, Signed]] = ()
    ) -> str | None:
        """What is wrong with a signature header, in a sentence; None where it is the client's, of ``message``.

        ``others`` are messages that may have been signed by mistake, each with the words for that.
        """
        try:
            text = self._read(header)["signature"]
            signature = _decoded(text, self._signing.encoding)
        except ValueError as error:
            return f"the header {self._name} {error}"
        if len(signature) != self._stamp.size:
            return f"the signature has {len(signature)} bytes: one of {self._stamp.sized} has {self._stamp.size}"
        if self._fits(message, signature):
            return None
        for words, other in others:
            if other != message and self._fits(other, signature):
                return f"the signature does not fit: it is {words}; {self._expected(message)}"
        return (
            "the signature does not fit: these bytes were signed with another key, or were changed; "
            + self._expected(message)
        )

    def time(self, header: str) -> str:
        """The time that a signature header has; empty where it has none."""
        try:
            return self._read(header).get("time", "")
        except ValueError:
            return ""

    def notes(self, header: str) -> Iterator[str]:
        """In what a signature header that has no fault is not as the docs show it.

        That another version of the key is named than the docs show: keys change, and that is no fault.
        """
        wanted = self._signing.key_version
        version = self._read(header).get("key_version", wanted)
        if version != wanted:
            yield f"signed with key version {version[:_SHOWN]}, where the docs show {wanted}"

    def headers(self, message: Signed, *, response: bool = False) -> dict[str, str]:
        """What the service sends with ``message``: who it is for, its time and its signature."""
        signing = self._signing
        time = signing.response_time_header if response else signing.request_time_header
        found = {
            signing.client_id_header: message.client_id,
            time: message.time,
            signing.signature_header: self.seal(message),
        }
        return {name: text for name, text in found.items() if name}

    def seal(self, message: Signed) -> str:
        """The service's signature header of ``message``."""
        signing = self._signing
        signature = _encoded(
            self._stamp.make(covered(signing.text, message)), signing.encoding
        )
        values = {
            "signature": signature,
            "time": message.time,
            "key_version": signing.key_version,
        }
        return signing.header.format_map(values)

    def moment(self, milliseconds: int) -> str:
        """A time as messages carry it."""
        return written(milliseconds, self._signing.time_format)

    def _fits(self, message: Signed, signature: bytes) -> bool:
        return self._stamp.fits(covered(self._signing.text, message), signature)

    def _expected(self, message: Signed) -> str:
        text = covered(self._signing.text, message).decode("utf-8", "replace")
        shown = text if len(text) <= _SHOWN else text[:_SHOWN] + "…"
        return f"the text that should have been signed begins with {shown!r}"

    def _read(self, header: str) -> dict[str, str]:
        """What a signature header says, by the names of the template; raises `ValueError` as `_parts` does."""
        if not header.strip():
            raise ValueError("is empty")
        template = self._signing.header
        pattern = _NAME.sub("…", template)
        if any("=" not in part for part in template.split(",")):
            before = template.partition("{")[0]
            if not header.strip().startswith(before):
                raise ValueError(f"must read {pattern}")
            return {"signature": header.strip()[len(before) :].strip()}
        found: dict[str, str] = {}
        given = _parts(header, pattern)
        for part in template.split(","):
            name, _, wanted = (text.strip() for text in part.partition("="))
            text = given.get(name.lower())
            if text is None:
                raise ValueError(f"has no {name}=")
            if not text:
                raise ValueError(f"has nothing after {name}=")
            value = _NAME.fullmatch(wanted)
            if value is not None:
                found[value[1]] = text
            elif text.lower() != wanted.lower():
                raise ValueError(
                    f"says that the {name} is {text!r}, but it is {wanted}"
                )
        return found


class _Known(NamedTuple):
    """A scheme: what both sides have for it, and what signs with that."""

    keys: type[ServiceKeys | ServiceSecret]
    stamp: Callable[[Signing, Any], Stamp]


SEALS: Mapping[str, _Known] = {
    "rsa-sha256": _Known(ServiceKeys, RsaStamp),
    "hmac-sha256": _Known(ServiceSecret, HmacStamp),
}


def keys_of(signing: Signing | None) -> type[ServiceKeys | ServiceSecret]:
    """The class of what both sides have for a way to sign."""
    known = None if signing is None else SEALS.get(signing.scheme)
    return ServiceKeys if known is None else known.keys


def seal_of(signing: Signing | None, keys: Keys) -> Seal | None:
    """The service's way to sign; None where it does not. Raises `ValueError` where it is not known here."""
    if signing is None:
        return None
    if signing.scheme not in SEALS:
        raise ValueError(
            f"the mock server cannot sign by the scheme {signing.scheme!r}; it knows: {', '.join(SEALS)}"
        )
    return Seal(signing, SEALS[signing.scheme].stamp(signing, keys))


def covered(template: str, message: Signed) -> bytes:
    """The bytes that a signature is of."""
    parts = {**message._asdict(), "path": message.target}
    found = b""
    end = 0
    for name in _NAME.finditer(template):
        found += _bytes(template[end : name.start()]) + _bytes(parts[name[1]])
        end = name.end()
    return found + _bytes(template[end:])


def _bytes(part: str | bytes) -> bytes:
    # What came may hold anything, and a signature over it does not fit: that is no reason to fail.
    return part if isinstance(part, bytes) else part.encode("utf-8", "surrogatepass")


def _parts(header: str, pattern: str) -> dict[str, str]:
    """The parts of a signature header. Raises `ValueError`, whose text goes after the header's name."""
    parts: dict[str, str] = {}
    for part in header.split(","):
        name, equals, value = part.partition("=")
        name = name.strip().lower()
        if not equals:
            raise ValueError(f"has a part without “=”: it must read {pattern}")
        if name in parts:
            raise ValueError(f"has {name}= twice")
        parts[name] = value.strip()
    return parts


def _encoded(signature: bytes, encoding: str) -> str:
    if encoding == "hex":
        return signature.hex()
    text = base64.standard_b64encode(signature).decode("ascii")
    return quote(text, safe="") if encoding == "base64-percent" else text


def _decoded(text: str, encoding: str) -> bytes:
    is_percent = encoding == "base64-percent"
    if is_percent and _PERCENT.search(text):
        raise ValueError(
            "has a signature with a “%” that is not followed by two hexadecimal digits"
        )
    try:
        if encoding == "hex":
            return bytes.fromhex(text)
        plain = unquote_to_bytes(text) if is_percent else text
        return base64.b64decode(plain, validate=True)
    except ValueError:
        raise ValueError(f"has a signature that is not {_NOT[encoding]}") from None
