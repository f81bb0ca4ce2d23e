"""One exchange over HTTP: a request out, a response in whole, or an error of ours."""

from collections.abc import Callable
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx

from . import bounding
from .bounding import LATE, AsyncWithin
from .errors import ConnectionFailed, ResponseUnreadable, TimedOut
from .inflating import MAX_RESPONSE, decoded
from .raw import RawResponse

_HEADERS = "headers as they came"
# What is said of a connection that was opened in another event loop, as one client in two of them does.
_OF_ANOTHER_LOOP = ("Event loop is closed", "different loop", "different event loop")
_NOT_SENT = (
    httpx.ConnectError,
    httpx.ConnectTimeout,
    httpx.PoolTimeout,
    httpx.ProxyError,
    httpx.UnsupportedProtocol,
)


def open_client(
    base_url: httpx.URL,
    *,
    timeout: float,
    transport: httpx.AsyncBaseTransport | None,
    proxy: str | None,
) -> httpx.AsyncClient:
    """Make the httpx client behind a client of ours: TLS is verified, redirects and cookies are not followed.

    Proxies of the environment are for other hosts: what goes to loopback in plain text must stay there.
    """
    return bounding.AsyncClient(
        transport=transport,
        proxy=proxy,
        timeout=timeout,
        follow_redirects=False,
        trust_env=base_url.scheme == "https",
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
        event_hooks={"response": [_lead_nowhere]},
    )


async def _lead_nowhere(response: httpx.Response) -> None:
    """Keep where a redirect leads from httpx, which would read the address, and lose the response over a bad one."""
    if "location" in response.headers:
        response.extensions[_HEADERS] = tuple(response.headers.multi_items())
        del response.headers["location"]


async def exchange(
    http: httpx.AsyncClient, request: httpx.Request, left: Callable[[], float]
) -> RawResponse:
    """Send ``request`` and read the whole response, as long as there are seconds ``left``.

    Raises `ConnectionFailed` and `TimedOut` where none came, and `ResponseUnreadable`, which keeps what came, where it
    breaks off, cannot be decoded or is larger than `MAX_RESPONSE`.
    """
    with AsyncWithin(left()):
        response = await _send(http, request)
        try:
            return await _read(response, left)
        finally:
            await _close(response)


async def _send(http: httpx.AsyncClient, request: httpx.Request) -> httpx.Response:
    try:
        return await http.send(request, stream=True)
    except httpx.TimeoutException as error:
        raise TimedOut(
            "no response came in time", request_sent=not isinstance(error, _NOT_SENT)
        ) from error
    except (httpx.HTTPError, OSError) as error:
        raise ConnectionFailed(
            "no response came", request_sent=not isinstance(error, _NOT_SENT)
        ) from error
    except RuntimeError as error:
        if http.is_closed:
            raise ConnectionFailed(
                "the client is closed", request_sent=False
            ) from error
        if not _of_another_loop(error):
            raise
        raise ConnectionFailed("no response came", request_sent=True) from error


def _of_another_loop(error: RuntimeError) -> bool:
    return any(words in str(error) for words in _OF_ANOTHER_LOOP)


async def _close(response: httpx.Response) -> None:
    """Give the connection back. What has been read is not lost to one that cannot be closed from this event loop."""
    try:
        await response.aclose()
    except RuntimeError as error:
        if not _of_another_loop(error):
            raise


async def _read(response: httpx.Response, left: Callable[[], float]) -> RawResponse:
    body = bytearray()
    problem: Exception | None = None
    fault = ""
    # As it comes: httpx would inflate it, however far. What a transport has read is at hand already.
    read = response.is_stream_consumed
    try:
        async for chunk in response.aiter_bytes() if read else response.aiter_raw():
            body += chunk
            if len(body) > MAX_RESPONSE:
                fault = f"the response is larger than {MAX_RESPONSE} bytes"
                break
            if left() < 0:  # each step was in time, but there are many
                raise TimedOut(LATE, request_sent=True)
    except httpx.TimeoutException as error:
        raise TimedOut(LATE, request_sent=True) from error
    except (httpx.HTTPError, httpx.StreamError, OSError) as error:
        fault, problem = "the response broke off", error
    except RuntimeError as error:
        if not _of_another_loop(error):
            raise
        if not response.is_closed:  # else all of it has come
            fault, problem = "the response broke off", error
    content = bytes(body[:MAX_RESPONSE])
    if not fault and not read:
        content, fault = decoded(content, response.headers.get("content-encoding", ""))
    raw = RawResponse(
        response.extensions.get(_HEADERS, tuple(response.headers.multi_items())),
        content,
        response.status_code,
    )
    if fault:
        raise ResponseUnreadable(fault, raw) from problem
    return raw
