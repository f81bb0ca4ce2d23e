"""The mock server from a command line."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TextIO

from ..errors import KeyInvalid
from ..operation import Signing
from .command import run
from .flags import add_flags
from .keeping import FILES, kept, kept_secret
from .keys import ServiceKeys
from .sealing import keys_of
from .secret import ServiceSecret
from .server import MockServer

Make = Callable[..., MockServer]
"""Makes the server of an API; takes ``port``, ``host``, ``anywhere``, ``seed``, ``tls`` and ``keys``."""


def main(
    make: Make,
    arguments: Sequence[str],
    program: str,
    signing: Signing | None = None,
) -> int:
    """Run ``program`` with its arguments, until it is interrupted; gives its status: 2 where nothing can be served.

    ``signing`` is the service's, and tells which keys are kept.
    """
    parser = argparse.ArgumentParser(
        prog=program,
        description="Serve the documented API on loopback, for tests.",
        allow_abbrev=False,
    )
    add_flags(parser)
    try:
        serve(make, parser.parse_args(arguments), sys.stdout, signing)
    except (ValueError, OSError) as error:
        sys.stderr.write(f"error: {error}\n")
        return 2
    return 0


def serve(
    make: Make,
    options: argparse.Namespace,
    stream: TextIO,
    signing: Signing | None = None,
) -> None:
    """Serve with the flags of `add_flags` until interrupted, and tell on ``stream`` what comes.

    Raises ValueError for what cannot be served, and OSError where the port or the folder of keys cannot be had.
    """
    with tempfile.TemporaryDirectory(prefix="mock-keys-") as passing:
        folder = (options.keys or Path(passing)).absolute()
        server = make(
            port=options.port,
            host=options.host,
            anywhere=options.anywhere,
            seed=options.seed,
            tls=options.tls,
            keys=_kept(folder, options.client_id, signing),
        )
        told = []
        if server.service.signing is not None:
            told = list(_told(server, server.service.signing, folder))
        run(server, log_stream=stream, told=told)


def _told(server: MockServer, signing: Signing, folder: Path) -> Iterator[str]:
    """What a client is made with, by the names of its arguments, and in which file each key is."""
    if signing.names_client:
        yield f"{signing.arguments.client_id:<17}  {server.client_id}"
    for which, file in FILES[keys_of(signing)].items():
        yield f"{getattr(signing.arguments, which):<17}  {folder / file}"


def _kept(
    folder: Path, client_id: str, signing: Signing | None
) -> ServiceKeys | ServiceSecret:
    try:
        if keys_of(signing) is ServiceSecret:
            return kept_secret(folder, client_id)
        return kept(folder, client_id)
    except KeyInvalid as error:
        raise ValueError(f"{folder}: {error}") from error
