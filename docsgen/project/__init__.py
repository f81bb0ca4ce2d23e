"""A user's project: its configuration, and the build as a sequence of steps."""

from docsgen.project.baseline import write_baseline
from docsgen.project.config import Config, find_config, load_config
from docsgen.project.discover import discover, read_pages, read_project, spoken_for
from docsgen.project.lint_settings import LintSettings, names_of
from docsgen.project.serving import mock_of
from docsgen.project.steps import (
    Build,
    Generated,
    Tell,
    build_project,
    compile_project,
    generate_project,
    overlay_of,
    processors,
    profile_named,
    profile_of,
    read_named,
)
from docsgen.project.templates import Templates, templates_of
from docsgen.project.understanding import Understood, plugins_of

__all__ = [
    "Build",
    "Config",
    "Generated",
    "LintSettings",
    "Tell",
    "Templates",
    "Understood",
    "build_project",
    "compile_project",
    "discover",
    "find_config",
    "generate_project",
    "load_config",
    "mock_of",
    "names_of",
    "overlay_of",
    "plugins_of",
    "processors",
    "profile_named",
    "profile_of",
    "read_named",
    "read_pages",
    "read_project",
    "spoken_for",
    "templates_of",
    "write_baseline",
]
