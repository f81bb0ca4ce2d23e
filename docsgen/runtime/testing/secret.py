"""The secret of both sides: made once a process, or given."""

from __future__ import annotations

import os
import secrets
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Self

from ..errors import KeyInvalid
from .flags import CLIENT_ID
from .keys import checked


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ServiceSecret:
    """The secret by which the service knows its client, and with which it signs itself, as users have it: as text."""

    client_id: str
    secret: str

    @classmethod
    def made(cls, client_id: str = CLIENT_ID) -> Self:
        """A secret of 32 bytes, the same one as long as the process lives."""
        return cls(client_id=checked(client_id), secret=_made())

    @classmethod
    def given(
        cls,
        *,
        secret: str | os.PathLike[str] | None = None,
        client_id: str = CLIENT_ID,
    ) -> Self:
        """A secret of one's own, as text or a file; one is made where none is given. Raises `KeyInvalid`."""
        if secret is None:
            return cls.made(client_id)
        try:
            text = (
                secret if isinstance(secret, str) else Path(secret).read_text("utf-8")
            )
        except (OSError, UnicodeDecodeError):
            raise KeyInvalid("secret", "is in a file that cannot be read") from None
        if not text.strip():
            raise KeyInvalid("secret", "is empty")
        return cls(client_id=checked(client_id), secret=text.strip())

    @property
    def credentials(self) -> dict[str, str]:
        """What a client is made with."""
        return {"client_id": self.client_id, "secret": self.secret}

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.client_id}>"


@cache
def _made() -> str:
    # It can be read as text, as hexadecimal digits and as base64.
    return secrets.token_hex(32)
