"""What a signature covers, and the header that carries it, by the service's own templates."""

import base64
import binascii
import re
from collections.abc import Mapping
from urllib.parse import quote, unquote_to_bytes

from .message import Message

_COVERED = re.compile(r"\{(method|path|client_id|time|body)\}")
_CARRIED = re.compile(r"\{(signature|time|key_version)\}")


def covered(template: str, message: Message) -> bytes:
    """The bytes that a signature covers: ``template`` with the parts of a message in place of their names."""
    values = {
        "method": _bytes(message.method),
        "path": _bytes(message.path),
        "client_id": _bytes(message.client_id),
        "time": _bytes(message.time),
        "body": message.body,
    }
    # Texts and names take turns.
    pieces = _COVERED.split(template)
    return b"".join(
        values[piece] if at % 2 else _bytes(piece) for at, piece in enumerate(pieces)
    )


def write_header(template: str, values: Mapping[str, str]) -> str:
    """The text of a signature header: ``template`` with the values in place of their names."""
    return _CARRIED.sub(lambda name: values[name[1]], template)


def read_header(template: str, header: str) -> dict[str, str] | None:
    """The values in the text of a signature header, by their names; None where it is no such text.

    An empty header has an empty signature. A template of ``name=…`` parts is read in any order and spacing, and parts
    that it does not name are passed over; fixed parts may be missing, but not be others.
    """
    if not header.strip():
        return {"signature": ""}
    parts = [part.partition("=") for part in template.split(",")]
    if not all(equals for _, equals, _ in parts):
        prefix = template.removesuffix("{signature}")
        text = header.strip()
        fits = text.startswith(prefix)
        return {"signature": text.removeprefix(prefix).strip()} if fits else None
    given = _given(header)
    if given is None:
        return None
    found: dict[str, str] = {}
    for name, _, wanted in parts:
        said = given.get(name.strip().lower())
        value = _CARRIED.fullmatch(wanted.strip())
        if said is not None and value is not None:
            found[value[1]] = said
        elif said is not None and said.lower() != wanted.strip().lower():
            return None
    return found if "signature" in found else None


def _given(header: str) -> dict[str, str] | None:
    """The ``name=…`` parts of a header; None where one is none, or is there twice."""
    given: dict[str, str] = {}
    for part in header.split(","):
        name, equals, value = part.partition("=")
        name = name.strip().lower()
        if not equals or name in given:
            return None
        given[name] = value.strip()
    return given


def encode_signature(signature: bytes, encoding: str) -> str:
    """A signature as text: "hex", "base64", or "base64-percent", which is base64 percent-encoded."""
    if encoding == "hex":
        return signature.hex()
    text = base64.b64encode(signature).decode("ascii")
    return quote(text, safe="") if encoding == "base64-percent" else text


def decode_signature(text: str, encoding: str) -> bytes:
    """The bytes of a signature; no bytes where the text is no such thing. Percent-encoding may be missing."""
    try:
        if encoding == "hex":
            return binascii.unhexlify(text)
        # unquote_to_bytes leaves "+" alone: senders exist that do not encode it.
        plain = unquote_to_bytes(text) if encoding == "base64-percent" else text
        return base64.b64decode(plain, validate=True)
    except ValueError:
        return b""


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
