"""The algorithms of signatures, as the service needs them.

They are written apart from the client's, and share no code with them: a mistake there shows here.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Callable, Mapping
from typing import Protocol

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import padding

from ..operation import Signing
from .keys import ServiceKeys
from .secret import ServiceSecret


class Stamp(Protocol):
    """Signs as the service, and knows what the client signs."""

    size: int
    """Bytes of the client's signatures."""
    sized: str
    """Whose size that is, in words."""

    def fits(self, text: bytes, signature: bytes) -> bool:
        """Whether the client signed this."""
        ...

    def make(self, text: bytes) -> bytes:
        """The service's signature."""
        ...


class RsaStamp:
    """RSASSA-PKCS1-v1_5 with SHA-256."""

    def __init__(self, _: Signing, keys: ServiceKeys) -> None:
        self._theirs = keys.client_public_key
        self._ours = keys.vendor_private_key
        self.size = self._theirs.key_size // 8
        self.sized = f"the client's key ({self._theirs.key_size} bits)"

    def fits(self, text: bytes, signature: bytes) -> bool:
        """Whether the client signed this."""
        try:
            self._theirs.verify(signature, text, padding.PKCS1v15(), hashes.SHA256())
        except InvalidSignature:
            return False
        return True

    def make(self, text: bytes) -> bytes:
        """The service's signature."""
        return self._ours.sign(text, padding.PKCS1v15(), hashes.SHA256())


class HmacStamp:
    """HMAC with SHA-256. Raises `ValueError` for a secret that is not in its encoding."""

    sized = "HMAC with SHA-256"

    def __init__(self, signing: Signing, keys: ServiceSecret) -> None:
        try:
            self._secret = _SECRETS[signing.secret_encoding](keys.secret)
        except ValueError:
            raise ValueError(f"the secret is not {signing.secret_encoding}") from None
        self.size = hashlib.sha256().digest_size

    def fits(self, text: bytes, signature: bytes) -> bool:
        """Whether the client signed this."""
        return hmac.compare_digest(self.make(text), signature)

    def make(self, text: bytes) -> bytes:
        """The service's signature."""
        return hmac.new(self._secret, text, hashlib.sha256).digest()


_SECRETS: Mapping[str, Callable[[str], bytes]] = {
    "text": str.encode,
    "hex": bytes.fromhex,
    "base64": lambda text: base64.b64decode(text, validate=True),
}
