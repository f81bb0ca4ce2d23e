"""The client that generated clients extend."""

from collections.abc import Mapping
from types import TracebackType
from typing import NoReturn, Self

import httpx

from . import sleeping
from .core import Core, Settings
from .errors import ServiceError, SettingInvalid
from .operation import Operation, ResponseT, Service
from .options import CallOptions
from .sleeping import Sleep
from .transport import exchange, open_client


class BaseClient:
    """Calls operations of a service: checks, signs, sends, verifies, and says what came of it.

    ``settings`` holds what a client knows; ``transport`` and ``proxy`` are httpx's; ``sleep`` waits that many seconds
    between attempts. Raises `SettingInvalid` for what cannot be used, and `KeyInvalid` for keys. Use it as a context
    manager, or `close` it. Threads may share it.
    """

    def __init__(
        self,
        service: Service,
        settings: Settings,
        *,
        transport: httpx.BaseTransport | None = None,
        proxy: str | None = None,
        sleep: Sleep | None = None,
    ) -> None:
        self._core = Core(service, settings)
        self._sleep = sleep or sleeping.sleep
        if not isinstance(proxy, str | None):
            raise SettingInvalid("proxy is not the URL of a proxy")
        if not isinstance(transport, httpx.BaseTransport | None):
            raise SettingInvalid("transport is not one of httpx's")
        try:
            self._http = open_client(
                self._core.base_url,
                timeout=self._core.timeout,
                transport=transport,
                proxy=proxy,
            )
        # Not with its cause, whose text may show who logs in at the proxy.
        except (ValueError, ImportError, httpx.InvalidURL):
            what = "proxy" if proxy is not None else "a proxy of the environment"
            raise SettingInvalid(f"{what} is not the URL of a proxy") from None
        except OSError as error:
            raise SettingInvalid(
                "the certificates of the environment cannot be read"
            ) from error

    def close(self) -> None:
        """Close the connections. Calls that come later raise `ConnectionFailed`."""
        self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        core = self._core
        return f"<{type(self).__name__} of {core.service.name} at {core.base_url}>"

    def __reduce_ex__(self, protocol: object) -> NoReturn:
        raise TypeError(
            f"{type(self).__name__} holds keys and connections: it is not pickled or copied"
        )

    def _call(
        self,
        operation: Operation[ResponseT],
        request: object,
        fields: Mapping[str, object],
        options: CallOptions | None,
    ) -> ResponseT:
        """Call ``operation`` with ``request`` (a model or a mapping), or with ``fields`` (keywords)."""
        core = self._core
        call = core.begin(operation, request, fields, options)
        last: ServiceError | None = None
        try:
            while True:
                try:
                    outgoing = core.prepare(call, self._http)
                except ServiceError as late:
                    # What came of the attempts before says more.
                    raise (last or late) from (late if last else None)
                try:
                    raw = exchange(self._http, outgoing, lambda: core.left(call))
                    return core.conclude(call, outgoing, raw)
                except ServiceError as error:
                    delay = core.pause(call, error)
                    if delay is None:
                        raise
                    last = error
                self._sleep(delay)
        finally:
            last = None  # whose traceback holds this frame
