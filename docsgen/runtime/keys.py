"""Keys as users have them, as text, bytes or a file: PEM, bare base64 of DER, or a secret."""

import base64
import binascii
import os
import re
from collections.abc import Callable
from pathlib import Path

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.asymmetric.types import (
    PrivateKeyTypes,
    PublicKeyTypes,
)
from cryptography.hazmat.primitives.serialization import (
    load_der_private_key,
    load_der_public_key,
)

from .errors import KeyInvalid

KeyInput = str | bytes | os.PathLike[str]
"""A key's text, its bytes (text or DER), or a path to a file that holds either."""

_ARMOUR = re.compile(r"-----BEGIN ([A-Z0-9 ]+)-----(.*?)-----END \1-----", re.DOTALL)
_UNREADABLE = "cannot be read as a key: give PEM, or base64 of DER"
_SECRETS: dict[str, Callable[[bytes], bytes]] = {
    "text": bytes,
    "hex": binascii.unhexlify,
    "base64": lambda text: base64.b64decode(text, validate=True),
}
_ERRORS = (ValueError, TypeError, UnsupportedAlgorithm)


def load_private_key(
    key: KeyInput | RSAPrivateKey, which: str = "private_key"
) -> RSAPrivateKey:
    """Read an RSA private key (PKCS#8 or PKCS#1). Raises `KeyInvalid`, which names ``which``."""
    if isinstance(key, RSAPrivateKey):
        return key
    der = _der(key, which)
    private = _private(der)
    if isinstance(private, RSAPrivateKey):
        return private
    if private is not None:
        raise KeyInvalid(which, "is not an RSA key")
    raise KeyInvalid(
        which,
        "is a public key; the private one is needed" if _public(der) else _UNREADABLE,
    )


def load_public_key(
    key: KeyInput | RSAPublicKey, which: str = "vendor_public_key"
) -> RSAPublicKey:
    """Read an RSA public key (SubjectPublicKeyInfo or PKCS#1). Raises `KeyInvalid`, which names ``which``."""
    if isinstance(key, RSAPublicKey):
        return key
    der = _der(key, which)
    public = _public(der)
    if isinstance(public, RSAPublicKey):
        return public
    if public is not None:
        raise KeyInvalid(which, "is not an RSA key")
    raise KeyInvalid(
        which,
        "is a private key; a public one is needed" if _private(der) else _UNREADABLE,
    )


def load_secret(key: KeyInput, which: str = "secret", encoding: str = "text") -> bytes:
    """Read a secret that both sides have: its bytes, by ``encoding`` "text", "hex" or "base64".

    Blanks around it are none of it, unless it is given as bytes that are no text. Raises `KeyInvalid`, which names ``which``.
    """
    content = _read(Path(key), which) if isinstance(key, os.PathLike) else key
    if isinstance(content, str):
        content = content.encode("utf-8", "surrogatepass")
    if not isinstance(content, bytes):
        raise KeyInvalid(which, "must be text, bytes, or the path of a file")
    is_whole = isinstance(key, bytes) and encoding == "text"
    try:
        secret = _SECRETS[encoding](content if is_whole else content.strip())
    except ValueError:
        raise KeyInvalid(which, f"is not {encoding}") from None
    if not secret:
        raise KeyInvalid(which, "is empty")
    return secret


def _private(der: bytes) -> PrivateKeyTypes | None:
    try:
        return load_der_private_key(der, password=None)
    except _ERRORS:
        return None


def _public(der: bytes) -> PublicKeyTypes | None:
    try:
        return load_der_public_key(der)
    except _ERRORS:
        return None


def _der(key: object, which: str) -> bytes:
    """The DER inside ``key``, whatever is around it."""
    content = _read(Path(key), which) if isinstance(key, os.PathLike) else key
    if isinstance(content, bytes):
        try:
            text = content.decode("utf-8-sig")
        except UnicodeDecodeError:
            return content
    elif isinstance(content, str):
        text = content
    else:
        raise KeyInvalid(which, "must be text, bytes, or the path of a file")
    text = text.replace("\\n", "\n")  # as environment variables often hold a key
    armour = _ARMOUR.search(text)
    label, body = (armour[1], armour[2]) if armour else ("", text)
    if "ENCRYPTED" in label or "ENCRYPTED" in body:
        raise KeyInvalid(which, "is encrypted; give it without a passphrase")
    if "CERTIFICATE" in label:
        raise KeyInvalid(which, "is a certificate, not a key")
    try:
        return base64.b64decode("".join(body.split()), validate=True)
    except ValueError:
        raise KeyInvalid(which, _UNREADABLE) from None


def _read(path: Path, which: str) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        # Without the path, which may be the key itself, given as a path by mistake.
        cause = OSError(error.errno, error.strerror)
        raise KeyInvalid(which, "is in a file that cannot be read") from cause
    except ValueError as error:
        raise KeyInvalid(which, "is in a file that cannot be read") from error
