"""The Jinja environment: strict, sandboxed, and closed to text that did not pass a filter."""

from collections.abc import Callable, Iterable, Mapping
from functools import cache, wraps
from pathlib import Path
from typing import Any

from jinja2 import BaseLoader, ChoiceLoader, FileSystemLoader, PrefixLoader, StrictUndefined, TemplateError, Undefined
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment

from docsgen.diagnostics import DocsgenError, PluginFailed
from docsgen.rendering.code import FILTERS, Code
from docsgen.rendering.extra import NO_EXTRA, Extra
from docsgen.rendering.locator import templates_folder


def _printable(value: object) -> object:
    """Let a value through to the output: code, an int, or an undefined name (which then raises its own error)."""
    if isinstance(value, Code | Undefined) or type(value) is int:
        return value
    raise TypeError(f"text reaches the output through a filter only: {value!r:.60}")


def _strict(function: Callable[..., Any]) -> Callable[..., Any]:
    """A filter that fails over an undefined name as printing it would."""

    @wraps(function)
    def filtered(value: object, *arguments: object) -> Any:
        return function(str(value) if isinstance(value, Undefined) else value, *arguments)

    return filtered


def _joined(parts: Iterable[str]) -> Code:
    """Join what a template, a macro or a block has printed; every part of it passed `_printable`."""
    return Code("".join(parts))


class _Environment(ImmutableSandboxedEnvironment):
    """Macros, blocks and whole templates give code; what an expression computes from code is plain text."""

    # Jinja's compiled templates call this as a function, so it is no method.
    concat = staticmethod(_joined)

    def wrap_str_format(self, value: Any) -> None:
        """Refuse ``format`` and ``format_map`` of text: Jinja's own stand-ins would give code for plain arguments."""
        if getattr(value, "__name__", None) in ("format", "format_map"):
            raise SecurityError("templates do not format text: print the pieces through filters")


@cache
def environment_for(*folders: Path, extra: Extra = NO_EXTRA) -> _Environment:
    """Make the environment that looks templates up in ``folders``, the first that has one, then in docsgen's own.

    ``extra``: what plugins bring; their templates have names of their own, which begin with ``plugin/``.
    """
    made = _Environment(
        loader=ChoiceLoader([FileSystemLoader([*folders, templates_folder()]), _of_plugins(extra)]),
        undefined=StrictUndefined,
        finalize=_printable,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        auto_reload=False,
    )
    made.filters = {name: made.filters[name] for name in _KEPT} | {
        name: _strict(function) for name, function in (*extra.filters.items(), *FILTERS.items())
    }
    return made


def _of_plugins(extra: Extra) -> BaseLoader:
    """Finds ``plugin/<distribution>/<name>/…`` in the folder of that plugin."""
    loaders: dict[str, dict[str, BaseLoader]] = {}
    for plugin, folder in extra.templates.items():
        distribution, _, name = plugin.partition("/")
        loaders.setdefault(distribution, {})[name] = FileSystemLoader(folder)
    return PrefixLoader({"plugin": PrefixLoader({each: PrefixLoader(inside) for each, inside in loaders.items()})})


def filter_names() -> frozenset[str]:
    """The names of docsgen's filters, and of those that it keeps of Jinja's."""
    return frozenset({*_KEPT, *FILTERS})


# Filters of Jinja's that choose and order; none that makes text.
_KEPT = (
    "batch",
    "dictsort",
    "first",
    "groupby",
    "items",
    "last",
    "length",
    "list",
    "map",
    "rejectattr",
    "selectattr",
    "sort",
)


def render(
    template: str,
    context: Mapping[str, Any],
    *,
    subject: str,
    folders: tuple[Path, ...] = (),
    extra: Extra = NO_EXTRA,
) -> str:
    """Render a template. Raises `DocsgenError`, naming the template and its ``subject``, when that fails."""
    try:
        return str(environment_for(*folders, extra=extra).get_template(template).render(context))
    except (TemplateError, TypeError, ValueError, LookupError, AttributeError, PluginFailed) as error:
        line = getattr(error, "lineno", None)
        where = f"{template}:{line}" if line else template
        problem = f"{type(error).__name__}: {error}"
        raise DocsgenError(f"the template cannot be rendered for {subject}: {problem}", where=where) from error
