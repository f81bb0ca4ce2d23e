"""How messages are signed. One scheme a file, registered in `SCHEMES`.

A scheme signs a message by giving headers for it, and says of a message that came whether its headers prove it.
"""

from collections.abc import Callable, Mapping
from typing import Protocol

from . import rsa256
from .errors import SettingInvalid
from .message import Credentials, Message, Proof
from .operation import Signing

__all__ = ["SCHEMES", "Credentials", "Message", "Proof", "Scheme", "scheme"]


class Scheme(Protocol):
    """What a client needs of a signing scheme."""

    def sign(self, method: str, path: str, body: bytes, *, time: int) -> dict[str, str]:
        """Give the headers of a request; ``time`` is in epoch milliseconds, ``body`` what will be sent."""
        ...

    def verify(
        self, method: str, path: str, body: bytes, header: Callable[[str], str | None]
    ) -> Proof:
        """Judge the response to the request of ``method`` and ``path``; ``header`` looks a header up."""
        ...

    def verify_incoming(
        self, method: str, path: str, body: bytes, header: Callable[[str], str | None]
    ) -> tuple[Proof, str]:
        """Judge a webhook that came to ``path``, and give the text of its time."""
        ...


SCHEMES: Mapping[str, Callable[[Signing, Credentials], Scheme]] = {
    "rsa256": rsa256.Rsa256,
}


def scheme(signing: Signing, credentials: Credentials) -> Scheme:
    """Make the scheme that ``signing`` names. Raises `SettingInvalid` (`KeyInvalid` for keys) where it cannot be."""
    if signing.scheme not in SCHEMES:
        raise SettingInvalid(f"there is no signing scheme {signing.scheme!r}")
    return SCHEMES[signing.scheme](signing, credentials)
