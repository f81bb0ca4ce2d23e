"""The Jinja environment: strict, sandboxed, and closed to text that did not pass a filter."""

from collections.abc import Callable, Iterable, Mapping
from functools import lru_cache, partial, wraps
from typing import Any

from jinja2 import BaseLoader, Environment, StrictUndefined, TemplateNotFound, Undefined
from jinja2.exceptions import SecurityError
from jinja2.sandbox import ImmutableSandboxedEnvironment
from jinja2.utils import missing

from docsgen.rendering.code import FILTERS, Code
from docsgen.rendering.custom import NONE, Custom, Lookup, Source
from docsgen.rendering.extra import NO_EXTRA, Extra, Filters
from docsgen.rendering.failing import NameMissing, Unfiltered, problem

_PRINTED = (Code, Undefined)


def _printable(value: object) -> object:
    """Let a value through to the output: code, an int, or an undefined name (which then raises its own error)."""
    if isinstance(value, _PRINTED) or type(value) is int:
        return value
    raise Unfiltered(f"a value reaches the output through a filter only: {value!r:.60}")


def _strict(function: Callable[..., Any]) -> Callable[..., Any]:
    """A filter that fails over an undefined name as printing it would."""

    @wraps(function)
    def filtered(value: object, *arguments: object, **named: object) -> Any:
        return function(str(value) if isinstance(value, Undefined) else value, *arguments, **named)

    return filtered


def _joined(parts: Iterable[str]) -> Code:
    """Join what a template, a macro or a block has printed; every part of it passed `_printable`."""
    return Code("".join(parts))


class _Missing(StrictUndefined):
    """An undefined name, whose error knows what was asked of what."""

    __slots__ = ()

    def __init__(
        self, hint: str | None = None, obj: Any = missing, name: str | None = None, exc: Any = NameMissing
    ) -> None:
        told: Any = partial(exc, obj=obj, name=name) if exc is NameMissing else exc
        super().__init__(hint, obj, name, told)


class _Loader(BaseLoader):
    def __init__(self, lookup: Lookup) -> None:
        self._lookup = lookup

    def get_source(self, _environment: Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        """Find a template, as Jinja wants it: its text, what its lines are called in tracebacks, and that it stays."""
        source = self._lookup(template)
        if source is None:
            raise TemplateNotFound(template)
        return source.text, source.file, lambda: True


class Templates(ImmutableSandboxedEnvironment):
    """Macros, blocks and whole templates give code; what an expression computes from code is plain text."""

    # Jinja's compiled templates call this as a function, so it is no method.
    concat = staticmethod(_joined)

    def __init__(self, lookup: Lookup, filters: Filters) -> None:
        super().__init__(
            loader=_Loader(lookup),
            undefined=_Missing,
            finalize=_printable,
            trim_blocks=True,
            lstrip_blocks=True,
            keep_trailing_newline=True,
            auto_reload=False,
        )
        self.lookup = lookup
        self._safe: dict[tuple[type, str], bool] = {}
        self.globals = {name: self.globals[name] for name in GLOBALS}
        self.filters = {name: self.filters[name] for name in KEPT} | {
            name: _strict(function) for name, function in (*filters.items(), *FILTERS.items())
        }

    def found(self, name: str) -> Source:
        """The template of this name, which is there."""
        return self.lookup(name) or Source(name, name, "", is_users=False)

    def is_safe_attribute(self, obj: Any, attr: str, value: Any) -> bool:
        """Judge as Jinja does, which looks at types and names alone: so each of them once."""
        key = (type(obj), attr)
        safe = self._safe.get(key)
        if safe is None:
            safe = self._safe[key] = super().is_safe_attribute(obj, attr, value)
        return safe

    def wrap_str_format(self, value: Any) -> None:
        """Refuse ``format`` and ``format_map`` of text: Jinja's own stand-ins would give code for plain arguments."""
        if getattr(value, "__name__", None) in ("format", "format_map"):
            raise SecurityError("templates do not format text: print the pieces through filters")


@lru_cache(maxsize=64)
def environment_for(custom: Custom = NONE, operation: str | None = None, extra: Extra = NO_EXTRA) -> Templates:
    """Make the environment of one operation's templates, or of those of none.

    Operations that have no templates of their own share one. ``extra``: what plugins bring; their templates have names
    of their own, which begin with ``plugin/``.
    """
    if operation is not None and operation not in custom.operations:
        return environment_for(custom, None, extra)
    return Templates(Lookup(custom, operation, extra), extra.filters)


def filter_names() -> frozenset[str]:
    """The names of docsgen's filters, and of those that it keeps of Jinja's."""
    return frozenset({*KEPT, *FILTERS})


# All that Jinja has, but for one that makes text up.
GLOBALS = ("cycler", "dict", "joiner", "namespace", "range")
"""The functions of Jinja's own that templates have."""

# Filters of Jinja's that choose and order; none that makes text.
KEPT = (
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
"""The filters of Jinja's own that templates have."""


def render(template: str, context: Mapping[str, Any], *, subject: str, environment: Templates | None = None) -> str:
    """Render a template. Raises `DocsgenError`, naming template, line and ``subject``, when that fails.

    It is a `UsageProblem` where the template at fault is the user's.
    """
    made = environment or environment_for()
    try:
        return str(made.get_template(template).render(context))
    except Exception as error:
        raise problem(error, template, made.lookup, context, subject) from error
