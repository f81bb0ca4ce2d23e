"""Bodies that come compressed, though none was asked for: inflated no further than a response may be long."""

import zlib

MAX_RESPONSE = 16 * 1024 * 1024
"""Bytes of a response's body, as it comes and inflated, above which it is not read on."""

_EITHER = 32 + zlib.MAX_WBITS  # gzip, or what HTTP calls deflate


def decoded(content: bytes, encoding: str) -> tuple[bytes, str]:
    """The body behind a ``Content-Encoding``, and why it cannot be had, if so; then it is as it came."""
    name = encoding.strip().lower()
    if name in ("", "identity"):
        return content, ""
    if name not in ("gzip", "x-gzip", "deflate"):
        return content, "the response has an encoding that was not asked for"
    inflater = zlib.decompressobj(_EITHER)
    try:
        body = inflater.decompress(content, MAX_RESPONSE + 1)
    except zlib.error:
        return content, "the response broke off"
    if len(body) > MAX_RESPONSE:
        return content, f"the response is larger than {MAX_RESPONSE} bytes"
    whole = inflater.eof and not inflater.unused_data
    return (body, "") if whole else (content, "the response broke off")
