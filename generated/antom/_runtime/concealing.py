"""What tools could read beside an error's text: the variables of the frames that it passed, and what a peer sent.

Reporters of errors show local variables. Ours hold keys, requests and responses, and so do those of the HTTP library
below; none is of use to who handles an error. Frames of the user's own code are left as they are.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Coroutine, Iterator
from contextlib import suppress
from functools import wraps
from typing import Any, ParamSpec, TypeVar

from .redaction import HIDDEN

P = ParamSpec("P")
ResultT = TypeVar("ResultT")

_OURS = __name__.rpartition(".")[0].removesuffix("._runtime")
_HTTP = frozenset({"httpx", "httpcore", "h11", "anyio"})
# What ours calls with keys and messages in hand. (A frame that waits, as some of asyncio's do, must not be cleared.)
_BELOW = frozenset({"base64", "codecs", "encodings", "hmac", "json", "urllib", "zlib"})


def conceal(function: Callable[P, ResultT]) -> Callable[P, ResultT]:
    """Have what ``function`` raises leave it as it is, but for the variables of our frames."""

    @wraps(function)
    def concealed(*args: P.args, **kwargs: P.kwargs) -> ResultT:
        handled = sys.exception()
        try:
            return function(*args, **kwargs)
        except BaseException as error:
            forget(error, handled)
            raise
        finally:
            del args, kwargs, handled

    return concealed


def conceal_async(
    function: Callable[P, Coroutine[Any, Any, ResultT]],
) -> Callable[P, Coroutine[Any, Any, ResultT]]:
    """Have what ``function`` raises leave it as it is, but for the variables of our frames."""

    @wraps(function)
    async def concealed(*args: P.args, **kwargs: P.kwargs) -> ResultT:
        handled = sys.exception()
        try:
            return await function(*args, **kwargs)
        except BaseException as error:
            forget(error, handled)
            raise
        finally:
            del args, kwargs, handled

    return concealed


def forget(error: BaseException, handled: BaseException | None = None) -> None:
    """Clear the variables of the frames that ``error`` and its causes passed, and what a peer sent in their texts.

    Only frames that are done are cleared: those of this package and of the HTTP library, which ``error`` has left.
    ``handled`` is what was being handled before; it is none of ours, and left as it is.
    """
    for each in _chain(error, handled):
        home = type(each).__module__
        inside = False
        traceback = each.__traceback__
        while traceback is not None:
            frame = traceback.tb_frame
            home = module = str(frame.f_globals.get("__name__", ""))
            inside = inside or module.startswith(f"{_OURS}.")
            clearable = module.startswith(f"{_OURS}.") or _root(module) in _HTTP
            if clearable or (inside and _root(module) in _BELOW):
                with suppress(RuntimeError):  # it is the one that runs
                    frame.clear()
            traceback = traceback.tb_next
        if {_root(home), _root(type(each).__module__)} & _HTTP:
            each.args = tuple(map(_unquoted, each.args))


def _chain(
    error: BaseException, handled: BaseException | None
) -> Iterator[BaseException]:
    """An error, its causes and contexts, each once, up to ``handled``."""
    todo: list[BaseException | None] = [error]
    seen = {id(handled)}
    while todo:
        each = todo.pop()
        if each is not None and id(each) not in seen:
            seen.add(id(each))
            yield each
            todo += [each.__cause__, each.__context__]


def _root(module: str) -> str:
    return module.partition(".")[0]


def _unquoted(text: object) -> object:
    """``text`` up to where it begins to quote what came."""
    if not isinstance(text, str):
        return text
    for index, char in enumerate(text):
        if char in "'\"":
            return text[:index] + HIDDEN
    return text
