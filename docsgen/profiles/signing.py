"""Whether what a profile says of signatures can be done."""

import keyword
import re
from collections.abc import Iterator
from typing import NamedTuple

from docsgen.model import Signing

_NAME = re.compile(r"\{(\w*)\}")
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_COVERED = ("method", "path", "client_id", "time", "body")
_CARRIED = ("signature", "time", "key_version")
_HEADERS = ("signature_header", "client_id_header", "request_time_header", "response_time_header")
# The other arguments of clients, of receivers, and of what signs for tests.
_TAKEN = frozenset(
    [
        "base_url",
        "clock",
        "deadline",
        "max_retries",
        "on_event",
        "path",
        "payload",
        "proxy",
        "sandbox",
        "self",
        "sleep",
        "time",
        "timeout",
        "tolerance",
        "transport",
    ]
)


class Problem(NamedTuple):
    """What is wrong with a key of a table, in words."""

    key: str
    words: str


def problems(signing: Signing) -> Iterator[Problem]:
    """What is wrong with the table of signatures."""
    yield from _text(signing)
    yield from _header(signing)
    yield from _names(signing)
    yield from _arguments(signing)


def _unknown(key: str, template: str, known: tuple[str, ...]) -> Iterator[Problem]:
    names = ", ".join(f"{{{name}}}" for name in known)
    for name in _NAME.findall(template):
        if name not in known:
            yield Problem(key, f"{key} has the name {{{name}}}; it can have {names}")


def _text(signing: Signing) -> Iterator[Problem]:
    yield from _unknown("text", signing.text, _COVERED)
    for name in ("time", "body"):
        if f"{{{name}}}" not in signing.text:
            yield Problem("text", f"text does not cover {{{name}}}: who sees a message could make others of it")
    if "{client_id}" in signing.text and not signing.client_id_header:
        yield Problem("text", "text covers {client_id}, and no client_id_header says which that is")


def _header(signing: Signing) -> Iterator[Problem]:
    header = signing.header
    yield from _unknown("header", header, _CARRIED)
    if header.count("{signature}") != 1:
        yield Problem("header", "header must have {signature} once")
    if not (header.isascii() and header.isprintable()):
        yield Problem("header", "header must be printable ASCII text")
    parts = [part.partition("=") for part in header.split(",")]
    if all(equals for _, equals, _ in parts):
        names = [name.strip().lower() for name, _, _ in parts]
        if len(set(names)) < len(names) or "" in names:
            yield Problem("header", "the parts of header must have a name each, and no two the same")
        for _, _, text in parts:
            if "{" in text and not _NAME.fullmatch(text.strip()):
                yield Problem(
                    "header", f"a part of header is a name in braces or a fixed text, and not {text.strip()!r}"
                )
    elif _NAME.findall(header) != ["signature"] or not header.endswith("{signature}"):
        yield Problem(
            "header", "header must be parts like name={signature}, parted by commas, or end with {signature} alone"
        )
    if ("{key_version}" in header) != bool(signing.key_version):
        yield Problem("header", "key_version is given where header has {key_version}, and only there")


def _names(signing: Signing) -> Iterator[Problem]:
    named = {key: getattr(signing, key) for key in _HEADERS if getattr(signing, key)}
    for key, name in named.items():
        if not _TOKEN.fullmatch(name):
            yield Problem(key, f"{name!r} cannot be the name of a header")
    # A request has one time, and a response another: these two are never in one message.
    sent = [name.lower() for key, name in named.items() if key != "response_time_header"]
    if "signature_header" not in named or len(set(sent)) < len(sent):
        yield Problem("signature_header", "headers must have names, and no two the same")
    times = bool(signing.request_time_header), bool(signing.response_time_header)
    if times != ("{time}" not in signing.header,) * 2:
        words = "the time is either in header, as {time}, or in both request_time_header and response_time_header"
        yield Problem("header", words)


def _arguments(signing: Signing) -> Iterator[Problem]:
    given = {key: getattr(signing.arguments, key) for key in signing.arguments.__struct_fields__}
    for key, name in given.items():
        if not (name.isascii() and name.isidentifier()) or keyword.iskeyword(name) or name.startswith("_"):
            yield Problem(f"arguments.{key}", f"{name!r} cannot be the name of an argument")
        elif name in _TAKEN:
            yield Problem(f"arguments.{key}", f"clients have another argument {name!r}")
    if len(set(given.values())) < len(given):
        yield Problem("arguments", "no two arguments can have the same name")
