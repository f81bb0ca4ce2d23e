"""Load a profile, a TOML file beside this one, into typed data."""

import tomllib
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

import msgspec

from docsgen.diagnostics import UsageProblem
from docsgen.model import Service
from docsgen.model import SharedType as Form
from docsgen.profiles.shared import SharedType, forms, problems

_FOLDER = Path(__file__).parent


class Profile(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What docsgen is told about a vendor.

    ``wire_strings`` holds wordings of the page-wide rule that every scalar travels as a string (regular expressions,
    matched in full against the sentence); the generic wordings are known without them.
    """

    service: Service
    shared_types: tuple[SharedType, ...] = ()
    wire_strings: tuple[str, ...] = ()

    def shared_type(self, name: str | None) -> SharedType | None:
        """The shared type of this name, if the profile names one."""
        return next((shared for shared in self.shared_types if shared.name == name), None)

    def forms(self) -> tuple[Form, ...]:
        """The shared types that have a form, for the model."""
        return forms(self.shared_types, file=f"{self.service.name}.toml")


def available() -> list[str]:
    """The names of the profiles that come with docsgen, sorted."""
    return sorted(path.stem for path in _FOLDER.glob("*.toml"))


def file_of(name: str) -> Path:
    """The file of the profile called ``name``, whether or not there is one."""
    return _FOLDER / f"{name}.toml"


@cache
def load(name: str) -> Profile:
    """Load the profile called ``name``. Raises `UsageProblem` where there is none, or where it cannot be used."""
    if name not in available():
        raise UsageProblem(f"there is no profile {name!r}", help=f"use one of: {', '.join(available())}")
    path = file_of(name)
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
        profile = msgspec.convert(data, Profile)
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, msgspec.ValidationError) as error:
        raise UsageProblem(f"the profile cannot be used: {error}", where=path.name) from error
    unknown = (f"it has an unknown key {key}" for key in _unread(data, msgspec.to_builtins(profile), "$"))
    problem = next(chain(unknown, problems(profile.shared_types)), None)
    if problem is not None:
        raise UsageProblem(f"the profile cannot be used: {problem}", where=path.name)
    return profile


def _unread(written: Any, read: Any, path: str) -> Iterator[str]:
    """The keys that nothing reads. The model's own types pass over unknown ones, where a slip would go unnoticed."""
    if isinstance(written, dict):
        for key, value in written.items():
            if key in read:
                yield from _unread(value, read[key], f"{path}.{key}")
            else:
                yield f"{path}.{key}"
    elif isinstance(written, list):
        for number, (value, kept) in enumerate(zip(written, read, strict=False)):
            yield from _unread(value, kept, f"{path}[{number}]")
