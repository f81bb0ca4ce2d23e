"""The flags of a mock server that is run as a command."""

from __future__ import annotations

import argparse
from pathlib import Path

CLIENT_ID = "TEST_CLIENT"
TLS = ("trusted", "wrong_name", "unknown_issuer")


def add_flags(parser: argparse.ArgumentParser) -> None:
    """Declare them."""
    parser.add_argument(
        "--port",
        metavar="N",
        type=_port,
        default=0,
        help="the port (default: one that is free)",
    )
    parser.add_argument(
        "--host",
        default="127.0.0.1",
        help="the address to listen at (default: 127.0.0.1)",
    )
    parser.add_argument(
        "--anywhere",
        action="store_true",
        help="allow a --host that others can reach: whoever reaches the server can order what it does",
    )
    parser.add_argument(
        "--seed",
        metavar="N",
        type=int,
        default=0,
        help="decides on the ids that are made up",
    )
    parser.add_argument(
        "--tls",
        choices=TLS,
        help="serve https, with a certificate that is right, or wrong in this way",
    )
    parser.add_argument(
        "--keys",
        metavar="FOLDER",
        type=Path,
        help="keep the keys of both sides there: those that are there are used, the others are made (default: a "
        "folder of this run)",
    )
    parser.add_argument(
        "--client-id",
        metavar="ID",
        default=CLIENT_ID,
        help=f"how the service knows its client (default: {CLIENT_ID})",
    )


def _port(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or int(text[:6]) > 65535:
        raise argparse.ArgumentTypeError(f"{text[:20]!r} is no port from 0 to 65535")
    return int(text)
