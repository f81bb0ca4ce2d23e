"""What a comparison means for the version of the package."""

import re
from typing import Literal, NamedTuple

from docsgen.comparing.kinds.kind import Grade
from docsgen.diagnostics import UsageProblem

Level = Literal["major", "minor", "patch", "none"]
LEVELS: tuple[Level, ...] = ("major", "minor", "patch")
"""Which number of a version may be raised, the gravest first."""
_VERSION = re.compile(r"(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})\.(0|[1-9][0-9]{0,8})", re.ASCII)
_LEVELS: dict[Grade | None, Level] = {"breaking": "major", "compatible": "minor", "docs": "patch", None: "none"}
# Semantic versioning promises nothing before 1.0; what installers make of `^0.y` is that y is the breaking number.
_BEFORE_ONE: dict[Grade | None, Level] = {"breaking": "minor", "compatible": "patch", "docs": "patch", None: "none"}


class Bump(NamedTuple):
    """Which number of the version is to be raised; ``current`` and ``next`` where the version is known."""

    level: Level
    current: str | None = None
    next: str | None = None


def bump(gravest: Grade | None, current: str | None = None) -> Bump:
    """The bump for the gravest change. Raises `UsageProblem` for a version that is not three numbers."""
    if current is None:
        return Bump(_LEVELS[gravest])
    return raised(current, (_BEFORE_ONE if _numbers(current)[0] == 0 else _LEVELS)[gravest])


def raised(current: str, level: Level) -> Bump:
    """The bump that raises one number of a version. Raises `UsageProblem` for a version that is not three numbers."""
    major, minor, patch = _numbers(current)
    numbers = {
        "major": (major + 1, 0, 0),
        "minor": (major, minor + 1, 0),
        "patch": (major, minor, patch + 1),
        "none": (major, minor, patch),
    }[level]
    return Bump(level, current, ".".join(map(str, numbers)))


def _numbers(version: str) -> tuple[int, int, int]:
    found = _VERSION.fullmatch(version)
    if found is None:
        raise UsageProblem(f"{version[:40]!r} is no version of three numbers", help="for example: 1.4.0")
    major, minor, patch = map(int, found.groups())
    return major, minor, patch
