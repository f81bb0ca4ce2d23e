"""Flags that several commands have."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path


def jobs_argument(parser: argparse.ArgumentParser) -> None:
    """Declare ``--jobs``."""
    parser.add_argument(
        "--jobs", metavar="N", type=_number, help="how many processes may read pages (default: one a processor)"
    )


def _number(text: str) -> int:
    if not text.isascii() or not text.isdecimal() or len(text) > 4 or int(text) == 0:
        raise argparse.ArgumentTypeError(f"{text[:20]!r} is no number from 1 to 9999")
    return int(text)


def target_of(formats: Sequence[str]) -> Callable[[str], tuple[str, Path]]:
    """What reads ``FORMAT=FILE``, with one of these formats."""

    def target(text: str) -> tuple[str, Path]:
        name, _, file = text.partition("=")
        if name not in formats or not file:
            raise argparse.ArgumentTypeError(f"{text!r} is none of FORMAT=FILE, with a format of {', '.join(formats)}")
        return name, Path(file)

    return target
