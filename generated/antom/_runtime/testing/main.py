"""The mock server from a command line."""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TextIO

from ..errors import KeyInvalid
from .command import run
from .flags import add_flags
from .keeping import CLIENT, VENDOR_PUBLIC, kept
from .keys import ServiceKeys
from .server import MockServer

Make = Callable[..., MockServer]
"""Makes the server of an API; takes ``port``, ``host``, ``anywhere``, ``seed``, ``tls`` and ``keys``."""


def main(make: Make, arguments: Sequence[str], program: str) -> int:
    """Run ``program`` with its arguments, until it is interrupted; gives its status: 2 where nothing can be served."""
    parser = argparse.ArgumentParser(
        prog=program,
        description="Serve the documented API on loopback, for tests.",
        allow_abbrev=False,
    )
    add_flags(parser)
    try:
        serve(make, parser.parse_args(arguments), sys.stdout)
    except (ValueError, OSError) as error:
        sys.stderr.write(f"error: {error}\n")
        return 2
    return 0


def serve(make: Make, options: argparse.Namespace, stream: TextIO) -> None:
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
            keys=_kept(folder, options.client_id),
        )
        told = []
        if server.service.signing is not None:
            told = [
                f"client_id          {server.client_id}",
                f"private_key        {folder / CLIENT}",
                f"vendor_public_key  {folder / VENDOR_PUBLIC}",
            ]
        run(server, log_stream=stream, told=told)


def _kept(folder: Path, client_id: str) -> ServiceKeys:
    try:
        return kept(folder, client_id)
    except KeyInvalid as error:
        raise ValueError(f"{folder}: {error}") from error
