"""How text is made, whatever the language: escaping, the Jinja environment, targets, formatting."""

from docsgen.diagnostics import DocsgenError
from docsgen.rendering.code import Code, comment, docstring, literal, markdown, markdown_code, name, toml
from docsgen.rendering.custom import NONE, Custom
from docsgen.rendering.environment import environment_for, filter_names, render
from docsgen.rendering.extra import NO_EXTRA, Extra
from docsgen.rendering.formatting import Formatter, formatted
from docsgen.rendering.locator import templates_folder
from docsgen.rendering.ruffed import is_installed as ruff_is_installed
from docsgen.rendering.table import Each, Row, Target, TargetProblem, clash, load_targets, merged, target_path
from docsgen.rendering.targets import Finish, PythonFormatter, Subject, render_targets


class EmissionProblem(DocsgenError):
    """The model cannot be written as the code that was asked for; the message says what and where."""


__all__ = [
    "NONE",
    "NO_EXTRA",
    "Code",
    "Custom",
    "DocsgenError",
    "Each",
    "EmissionProblem",
    "Extra",
    "Finish",
    "Formatter",
    "PythonFormatter",
    "Row",
    "Subject",
    "Target",
    "TargetProblem",
    "clash",
    "comment",
    "docstring",
    "environment_for",
    "filter_names",
    "formatted",
    "literal",
    "load_targets",
    "markdown",
    "markdown_code",
    "merged",
    "name",
    "render",
    "render_targets",
    "ruff_is_installed",
    "target_path",
    "templates_folder",
    "toml",
]
