"""What every signing scheme works on."""

from dataclasses import dataclass
from typing import Literal

from .keys import KeyInput

Proof = Literal["valid", "absent", "invalid"]
"""Of a signature that came: it fits, there is none, or anything else (why, is not said)."""


@dataclass(frozen=True, slots=True, repr=False)
class Credentials:
    """Who signs, with which key, and by which key the other side is known.

    Who only receives has no private key, and perhaps no client id either; who only signs knows no other side. A
    ``secret`` is both sides' own.
    """

    client_id: str | None = None
    private_key: KeyInput | None = None
    vendor_public_key: KeyInput | None = None
    key_version: str | None = None
    secret: KeyInput | None = None


@dataclass(frozen=True, slots=True, repr=False)
class Message:
    """What a signature covers. ``path`` has no host and keeps its query; ``body`` is the exact bytes on the wire."""

    method: str
    path: str
    client_id: str
    time: str
    body: bytes
