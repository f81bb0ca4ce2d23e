"""Keys in a folder, so that a client in another process can be made with them."""

from __future__ import annotations

import os
from pathlib import Path

from .flags import CLIENT_ID
from .keys import ServiceKeys, private_pem
from .secret import ServiceSecret

CLIENT, CLIENT_PUBLIC = "client_private_key.pem", "client_public_key.pem"
VENDOR, VENDOR_PUBLIC = "vendor_private_key.pem", "vendor_public_key.pem"
SECRET = "secret.txt"
FILES = {
    ServiceKeys: {"private_key": CLIENT, "vendor_public_key": VENDOR_PUBLIC},
    ServiceSecret: {"secret": SECRET},
}
"""The files of what a client is made with."""


def kept(folder: Path, client_id: str = CLIENT_ID) -> ServiceKeys:
    """The keys of both sides in ``folder``, for the client ``client_id``; those that are not there are made, and written there.

    Of the client's, `CLIENT` or `CLIENT_PUBLIC` is enough. `VENDOR_PUBLIC` is written anew. The folder is made where
    there is none. Raises `KeyInvalid` for a file that holds no key, ValueError for an id that is none, and OSError.
    """
    folder.mkdir(parents=True, exist_ok=True)
    client, public, vendor = (
        path if path.exists() else None
        for path in (folder / CLIENT, folder / CLIENT_PUBLIC, folder / VENDOR)
    )
    keys = ServiceKeys.given(
        client_private_key=client,
        client_public_key=public,
        vendor_private_key=vendor,
        client_id=client_id,
    )
    if client is None and keys.client_private_pem is not None:
        _write_secret(folder / CLIENT, keys.client_private_pem)
    if vendor is None:
        _write_secret(folder / VENDOR, private_pem(keys.vendor_private_key))
    (folder / VENDOR_PUBLIC).write_text(keys.vendor_public_pem, encoding="ascii")
    return keys


def kept_secret(folder: Path, client_id: str = CLIENT_ID) -> ServiceSecret:
    """The secret in ``folder``, for the client ``client_id``; one is made, and written there, where there is none.

    The folder is made where there is none. Raises as `kept` does.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / SECRET
    if path.exists():
        return ServiceSecret.given(secret=path, client_id=client_id)
    keys = ServiceSecret.made(client_id)
    _write_secret(path, keys.secret)
    return keys


def _write_secret(path: Path, text: str) -> None:
    """Write a file that nobody else may read. Raises OSError, also where it has come to be there meanwhile."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="ascii") as file:
        file.write(text)
