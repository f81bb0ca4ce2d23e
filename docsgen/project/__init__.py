"""A user's project: its configuration, and the build as a sequence of steps."""

from docsgen.project.config import Config, find_config, load_config
from docsgen.project.discover import discover, read_pages, read_project
from docsgen.project.steps import (
    Build,
    Generated,
    Tell,
    build_project,
    compile_project,
    generate_project,
    overlay_of,
    processors,
    profile_of,
    read_named,
)

__all__ = [
    "Build",
    "Config",
    "Generated",
    "Tell",
    "build_project",
    "compile_project",
    "discover",
    "find_config",
    "generate_project",
    "load_config",
    "overlay_of",
    "processors",
    "profile_of",
    "read_named",
    "read_pages",
    "read_project",
]
