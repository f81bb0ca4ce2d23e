"""A filter for what the HTTP library logs: at DEBUG that is every header, with signatures and tokens."""

import logging
import re
from urllib.parse import urlsplit

from .redaction import HIDDEN, printable

_LOGGERS = frozenset({"h11", "h2", "hpack", "httpcore", "httpx"})
_REQUEST = re.compile(r'HTTP Request: ([A-Z]+) (\S+) "(HTTP/[0-9.]+) ([0-9]{3})\b')
_EVENT = re.compile(r"[a-z0-9_.]+\.(?:started|complete|failed)(?= |$)")
# What may stand behind an event, in the spelling that it has there; what follows the first other thing is hidden.
_SHOWN = (
    re.compile(r" (?:host|server_hostname)='[A-Za-z0-9.:-]*'(?= |$)"),
    re.compile(r" (?:port|timeout|stream_id)=[0-9.]+(?= |$)"),
    re.compile(r" (?:timeout|local_address|socket_options)=None(?= |$)"),
    re.compile(r" request=<Request \[b'[A-Z]+'\]>(?= |$)"),
    re.compile(
        r" (?:ssl_context|return_value)=<[A-Za-z0-9_. ]+ at 0x[0-9a-f]+>(?= |$)"
    ),
)
_BEGINNINGS = (
    re.compile(r" return_value=\((?:b'HTTP/[0-9.]+', )?[0-9]{3}, "),
    re.compile(r" exception=[A-Za-z]+\("),
)


class RedactingFilter(logging.Filter):
    """Hides what was sent and what came in the records of httpx and httpcore.

    Who talked to whom, when, and with which status stays; headers, queries and the texts of errors do not. Records of
    other loggers pass as they are: this package's own never hold values. Add it to handlers, or to the loggers
    themselves (``httpx``, ``httpcore.connection``, ``httpcore.http11``, …): a filter of a parent's is not asked.
    """

    def filter(self, record: logging.LogRecord) -> bool:
        """Change ``record`` where that is needed; always True."""
        if record.name.partition(".")[0] in _LOGGERS:
            record.msg = _redacted(record.getMessage())
            record.args = None
            record.exc_info = None
            record.exc_text = None
        return True


def _redacted(text: str) -> str:
    request = _REQUEST.match(text)
    if request is not None:
        method, url, version, status = request.groups()
        return f'HTTP Request: {method} {_address(url)} "{version} {status}"'
    event = _EVENT.match(text)
    if event is None:
        return HIDDEN
    return text[: event.end()] + _details(text[event.end() :])


def _address(url: str) -> str:
    """``url`` without the name of a user, and without what its query says."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return HIDDEN
    if not parts.netloc:
        return HIDDEN
    host = parts.netloc.rpartition("@")[2]
    query = f"?{HIDDEN}" if parts.query else ""
    return printable(f"{parts.scheme}://{host}{parts.path}{query}")


def _details(text: str) -> str:
    shown = ""
    while text:
        found = next(filter(None, (each.match(text) for each in _SHOWN)), None)
        if found is None:
            begun = next(filter(None, (each.match(text) for each in _BEGINNINGS)), None)
            if begun is None:
                return f"{shown} {HIDDEN}"
            return f"{shown}{begun[0]}{HIDDEN})"
        shown += found[0]
        text = text[found.end() :]
    return shown
