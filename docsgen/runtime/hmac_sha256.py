"""HMAC with SHA-256: both sides sign with one secret."""

import hmac

from .errors import SettingInvalid
from .keys import load_secret
from .message import Credentials
from .operation import Signing

SIGNS_WITH = VERIFIES_WITH = "secret"


class HmacSha256:
    """The algorithm with a secret. Raises `KeyInvalid` for one that cannot be used."""

    def __init__(self, signing: Signing, credentials: Credentials) -> None:
        given = credentials.secret
        self._secret = (
            None
            if given is None
            else load_secret(given, signing.arguments.secret, signing.secret_encoding)
        )

    def sign(self, text: bytes) -> bytes:
        """The signature of ``text``."""
        if self._secret is None:
            raise SettingInvalid("there is no secret to sign with")
        return hmac.digest(self._secret, text, "sha256")

    def verify(self, text: bytes, signature: bytes) -> bool:
        """Whether ``signature`` is that of ``text``; how long that takes does not tell how much of it fits."""
        return hmac.compare_digest(self.sign(text), signature)
