"""What is told of a template that fails: the file and the line at fault, what was asked for, and what is near it."""

import difflib
from collections.abc import Iterable, Mapping
from types import TracebackType
from typing import Any

from jinja2 import TemplateNotFound, TemplateSyntaxError, UndefinedError
from jinja2.utils import missing

from docsgen.diagnostics import DocsgenError, UsageProblem
from docsgen.rendering.custom import Lookup


class NameMissing(UndefinedError):
    """A template asks for a ``name`` that ``obj`` has not; ``obj`` is Jinja's ``missing`` where it is the context."""

    def __init__(self, message: str | None = None, *, obj: Any = missing, name: str | None = None) -> None:
        super().__init__(message)
        self.obj, self.name = obj, name


class Unfiltered(TypeError):
    """A template prints a value that no filter has made code of."""


_FILTER_FIRST = (
    "put it through a filter: `json`, `literal`, `markdown` … by what the file is; `verbatim` where the words are the "
    "template's own"
)


def near(word: str, known: Iterable[str]) -> str | None:
    """What a user may have meant, as a question; None where nothing is near."""
    found = difflib.get_close_matches(word, sorted(set(known)), n=2)
    return f"did you mean {' or '.join(map(repr, found))}?" if found else None


def problem(error: Exception, template: str, lookup: Lookup, context: Mapping[str, Any], subject: str) -> DocsgenError:
    """What to raise for an error that came of rendering ``template`` with ``context`` for ``subject``."""
    file, line = _place(error, lookup)
    if file is None:
        source = lookup(template)
        file = source.file if source is not None else template
    message, help_ = _words(error, lookup, context)
    kind = UsageProblem if lookup.files.get(file) else DocsgenError
    where = f"{file}:{line}" if line else file
    return kind(f"the template cannot be rendered for {subject}: {message}", where=where, help=help_)


def _words(error: Exception, lookup: Lookup, context: Mapping[str, Any]) -> tuple[str, str | None]:
    if isinstance(error, TemplateNotFound):
        return f"there is no template {error.name!r}", near(str(error.name), _findable(lookup))
    if isinstance(error, NameMissing) and error.name is not None:
        if error.obj is missing:
            return f"{error.name!r} is undefined", near(error.name, context)
        holder = type(error.obj).__name__
        return f"{holder} has no {error.name!r}", near(str(error.name), _members(error.obj))
    text = str(error).strip().partition("\n")[0]
    if isinstance(error, TemplateSyntaxError):
        return error.message or text, None
    if isinstance(error, Unfiltered):
        return text, _FILTER_FIRST
    return f"{type(error).__name__}: {text}", None


def _findable(lookup: Lookup) -> list[str]:
    return [*lookup.names, *(f"builtin/{name}" for name in lookup.names)]


def _members(value: object) -> Iterable[str]:
    if isinstance(value, Mapping):
        return [key for key in value if isinstance(key, str)]
    return [name for name in dir(value) if not name.startswith("_")]


def _place(error: Exception, lookup: Lookup) -> tuple[str | None, int | None]:
    """The file and line of the innermost template that was being read or rendered."""
    if isinstance(error, TemplateSyntaxError):
        return error.filename, error.lineno
    files = lookup.files
    place: tuple[str | None, int | None] = (None, None)
    step: TracebackType | None = error.__traceback__
    while step is not None:
        if step.tb_frame.f_code.co_filename in files:
            place = (step.tb_frame.f_code.co_filename, step.tb_lineno)
        step = step.tb_next
    return place
