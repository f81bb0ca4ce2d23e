"""RSA with SHA-256 (PKCS#1 v1.5), as a header of ``algorithm=RSA256, keyVersion=N, signature=…``.

The signature covers ``METHOD SP path LF client-id "." time "." body``; it is base64, percent-encoded.
"""

import base64
import hmac
from collections.abc import Callable
from urllib.parse import quote, unquote_to_bytes

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey, RSAPublicKey
from cryptography.hazmat.primitives.hashes import SHA256

from .errors import SettingInvalid
from .keys import load_private_key, load_public_key
from .message import Credentials, Message, Proof
from .operation import Signing

ALGORITHM = "RSA256"


class Rsa256:
    """The scheme for one client, or for a receiver of webhooks."""

    def __init__(self, signing: Signing, credentials: Credentials) -> None:
        self._names = signing
        self._client_id = credentials.client_id
        self._key_version = credentials.key_version or signing.key_version
        ours, theirs = credentials.private_key, credentials.vendor_public_key
        self._private_key = None if ours is None else load_private_key(ours)
        self._public_key = None if theirs is None else load_public_key(theirs)

    def sign(self, method: str, path: str, body: bytes, *, time: int) -> dict[str, str]:
        """Give the headers of a request, signed at ``time`` (epoch milliseconds)."""
        if self._private_key is None:
            raise SettingInvalid("there is no private key to sign with")
        message = Message(method, path, self._client_id or "", str(time), body)
        return {
            self._names.client_id_header: message.client_id,
            self._names.request_time_header: message.time,
            self._names.signature_header: signature_header(
                self._key_version, sign(message, self._private_key)
            ),
        }

    def verify(
        self, method: str, path: str, body: bytes, header: Callable[[str], str | None]
    ) -> Proof:
        """Judge the response to the request of ``method`` and ``path``.

        Exactly one of signature and time is invalid, an empty signature counts as none; another client's response is
        invalid. Whatever is wrong, the same is said.
        """
        time = header(self._names.response_time_header) or None
        return self._judge(method, path, body, header, time)

    def verify_incoming(
        self, method: str, path: str, body: bytes, header: Callable[[str], str | None]
    ) -> tuple[Proof, str]:
        """Judge a webhook that came to ``path``, and give the text of its time."""
        time = header(self._names.request_time_header) or None
        return self._judge(method, path, body, header, time), time or ""

    def _judge(
        self,
        method: str,
        path: str,
        body: bytes,
        header: Callable[[str], str | None],
        time: str | None,
    ) -> Proof:
        if self._public_key is None:
            raise SettingInvalid("there is no public key to verify with")
        given = header(self._names.signature_header)
        if (given is None) != (time is None):
            return "invalid"
        if given is None or time is None:
            return "absent"
        signature = read_signature(given)
        if signature == "":
            return "absent"
        said = header(self._names.client_id_header)
        # A receiver may not know its client id; the sender's word for it is then part of what is signed.
        client_id = said or "" if self._client_id is None else self._client_id
        ours = said is None or hmac.compare_digest(_bytes(said), _bytes(client_id))
        message = Message(method, path, client_id, time, body)
        fits = verify(message, signature or "", self._public_key)
        return "valid" if fits and ours else "invalid"


def string_to_sign(message: Message) -> bytes:
    """The bytes that a signature covers."""
    head = f"{message.method} {message.path}\n{message.client_id}.{message.time}."
    return _bytes(head) + message.body


def sign(message: Message, key: RSAPrivateKey) -> str:
    """Sign ``message``: base64, percent-encoded."""
    signature = key.sign(string_to_sign(message), PKCS1v15(), SHA256())
    return quote(base64.b64encode(signature), safe="")


def verify(message: Message, signature: str, key: RSAPublicKey) -> bool:
    """Whether ``signature`` (base64, percent-encoded or not) is that of ``message``. Never raises."""
    try:
        key.verify(
            decode_signature(signature), string_to_sign(message), PKCS1v15(), SHA256()
        )
    except InvalidSignature:
        return False
    return True


def decode_signature(signature: str) -> bytes:
    """The bytes of a signature in base64, percent-encoded or not; no bytes where it is no such thing."""
    try:
        # unquote_to_bytes leaves "+" alone: senders exist that do not encode it.
        return base64.b64decode(unquote_to_bytes(signature), validate=True)
    except ValueError:
        return b""


def signature_header(key_version: str, signature: str) -> str:
    """The text of a signature header."""
    return f"algorithm={ALGORITHM}, keyVersion={key_version}, signature={signature}"


def read_signature(header: str) -> str | None:
    """The signature in the text of a signature header; empty where it is empty, None where the header is no such."""
    parts: dict[str, str] = {}
    for part in header.split(",") if header.strip() else ["signature="]:
        name, equals, value = part.partition("=")
        name = name.strip().lower()
        if not equals or name in parts:
            return None
        parts[name] = value.strip()
    if parts.get("algorithm", ALGORITHM).upper() != ALGORITHM:
        return None
    return parts.get("signature")


def _bytes(text: str) -> bytes:
    return text.encode("utf-8", "surrogatepass")
