"""RSA with SHA-256 (PKCS#1 v1.5): each side signs with a private key of its own."""

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.hashes import SHA256

from .errors import SettingInvalid
from .keys import load_private_key, load_public_key
from .message import Credentials
from .operation import Signing

SIGNS_WITH, VERIFIES_WITH = "private_key", "vendor_public_key"


class RsaSha256:
    """The algorithm with the keys of one client, or of a receiver. Raises `KeyInvalid` for a key that is none."""

    def __init__(self, signing: Signing, credentials: Credentials) -> None:
        names = signing.arguments
        ours, theirs = credentials.private_key, credentials.vendor_public_key
        self._ours = None if ours is None else load_private_key(ours, names.private_key)
        self._theirs = (
            None if theirs is None else load_public_key(theirs, names.vendor_public_key)
        )

    def sign(self, text: bytes) -> bytes:
        """The signature of ``text``."""
        if self._ours is None:
            raise SettingInvalid("there is no private key to sign with")
        return self._ours.sign(text, PKCS1v15(), SHA256())

    def verify(self, text: bytes, signature: bytes) -> bool:
        """Whether ``signature`` is that of ``text``."""
        if self._theirs is None:
            raise SettingInvalid("there is no public key to verify with")
        try:
            self._theirs.verify(signature, text, PKCS1v15(), SHA256())
        except InvalidSignature:
            return False
        return True
