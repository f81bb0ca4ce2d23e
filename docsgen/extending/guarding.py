"""What plugins do, made safe to call: whatever they raise or give that is not as agreed names them."""

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from docsgen.diagnostics import PluginFailed
from docsgen.diagnostics.text import clipped
from docsgen.diagnostics.visible import visible

_Result = TypeVar("_Result")
_LONGEST = 200


def guarded(
    plugin: str, function: Callable[..., _Result], problem: Callable[..., str | None] = lambda *_: None
) -> Callable[..., _Result]:
    """``function``, but that it raises `PluginFailed` for ``plugin`` where it fails, or gives something wrong.

    ``problem`` is given the result, and then what the function is given; it says what is wrong with it, if anything.
    """

    @wraps(function, updated=())
    def called(*arguments: Any, **named: Any) -> _Result:
        try:
            result = function(*arguments, **named)
        except (Exception, SystemExit) as error:
            raise PluginFailed(plugin, f"fails: {in_a_line(error)}") from error
        wrong = problem(result, *arguments)
        if wrong is not None:
            raise PluginFailed(plugin, f"gives what it may not: {wrong}")
        return result

    return called


def in_a_line(error: BaseException) -> str:
    """What went wrong, in one short line that no terminal acts upon."""
    try:
        words = " ".join(str(error).split())
    except Exception:  # noqa: BLE001 - it is the plugin's own
        words = ""
    return clipped(visible(f"{type(error).__name__}: {words}".removesuffix(": ")), _LONGEST)
