"""The keys of both sides: made once a process, or given."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import cache
from typing import Self

from cryptography.hazmat.primitives.asymmetric.rsa import (
    RSAPrivateKey,
    RSAPublicKey,
    generate_private_key,
)
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
)

from ..keys import KeyInput, load_private_key, load_public_key
from ..options import is_header_value
from .flags import CLIENT_ID

_making = threading.Lock()


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServiceKeys:
    """By which key the service knows its client, and with which it signs itself.

    ``client_private_pem`` is what the client signs with; None where the client keeps that to itself.
    """

    client_id: str
    client_public_key: RSAPublicKey
    vendor_private_key: RSAPrivateKey
    client_private_pem: str | None = None

    @classmethod
    def made(cls, client_id: str = CLIENT_ID) -> Self:
        """Two pairs of RSA keys (2048 bits), the same ones as long as the process lives."""
        client, vendor = _pair("client"), _pair("vendor")
        return cls(
            client_id=checked(client_id),
            client_public_key=client.public_key(),
            vendor_private_key=vendor,
            client_private_pem=private_pem(client),
        )

    @classmethod
    def given(
        cls,
        *,
        client_public_key: KeyInput | RSAPublicKey | None = None,
        client_private_key: KeyInput | RSAPrivateKey | None = None,
        vendor_private_key: KeyInput | RSAPrivateKey | None = None,
        client_id: str = CLIENT_ID,
    ) -> Self:
        """Keys of one's own, as text, bytes or files; those that are not given are made.

        Of the client's, either half will do; the private one counts where both are there. Raises `KeyInvalid` for what cannot be read as a key.
        """
        own: RSAPrivateKey | None = None
        if client_private_key is not None:
            own = load_private_key(client_private_key, "client_private_key")
        elif client_public_key is None:
            own = _pair("client")
        if own is not None:
            public = own.public_key()
        else:
            public = load_public_key(client_public_key or "", "client_public_key")
        vendor = vendor_private_key
        if vendor is None:
            vendor = _pair("vendor")
        return cls(
            client_id=checked(client_id),
            client_public_key=public,
            vendor_private_key=load_private_key(vendor, "vendor_private_key"),
            client_private_pem=None if own is None else private_pem(own),
        )

    @property
    def vendor_public_pem(self) -> str:
        """What a client verifies the service's signatures with, as PEM."""
        return public_pem(self.vendor_private_key.public_key())

    @property
    def credentials(self) -> dict[str, str]:
        """What a client is made with; without the private key where the client keeps that to itself."""
        found = {
            "client_id": self.client_id,
            "vendor_public_key": self.vendor_public_pem,
        }
        if self.client_private_pem is not None:
            found["private_key"] = self.client_private_pem
        return found

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.client_id}>"


def private_pem(key: RSAPrivateKey) -> str:
    """A private key as PEM (PKCS#8, no passphrase)."""
    return key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()).decode()


def public_pem(key: RSAPublicKey) -> str:
    """A public key as PEM (SubjectPublicKeyInfo)."""
    return key.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo).decode()


def _pair(whose: str) -> RSAPrivateKey:
    # `cache` alone would let two threads make a pair each.
    with _making:
        return _make_pair(whose)


@cache
def _make_pair(_: str) -> RSAPrivateKey:
    return generate_private_key(public_exponent=65537, key_size=2048)


def checked(client_id: str) -> str:
    """An id that can stand in a header. Raises `ValueError` for what cannot."""
    if not client_id or not is_header_value(client_id):
        raise ValueError("client_id must be printable ASCII text")
    return client_id
