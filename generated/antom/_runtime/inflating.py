"""Bodies that come compressed, though none was asked for: inflated no further than a response may be long."""

import zlib

MAX_RESPONSE = 16 * 1024 * 1024
"""Bytes of a response's body, as it comes and inflated, above which it is not read on."""

_EITHER = 32 + zlib.MAX_WBITS  # gzip, or what HTTP calls deflate
_BARE = -zlib.MAX_WBITS  # what some servers take that for


def decoded(content: bytes, encoding: str) -> tuple[bytes, str]:
    """The body behind a ``Content-Encoding``, and why it cannot be had, if so; then it is as it came."""
    name = encoding.strip().lower()
    if name in ("", "identity"):
        return content, ""
    if name not in ("gzip", "x-gzip", "deflate"):
        return content, "the response has an encoding that was not asked for"
    for bits in (_EITHER, _BARE) if name == "deflate" else (_EITHER,):
        inflater = zlib.decompressobj(bits)
        try:
            body = inflater.decompress(content, MAX_RESPONSE + 1)
        except zlib.error:
            continue
        if len(body) > MAX_RESPONSE:
            return content, f"the response is larger than {MAX_RESPONSE} bytes"
        if inflater.eof and not inflater.unused_data:
            return body, ""
    return content, "the response broke off"
