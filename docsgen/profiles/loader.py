"""Load a profile, a TOML file beside this one or of the user's, into typed data."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache
from itertools import chain
from pathlib import Path
from typing import Any

import msgspec

from docsgen.diagnostics import UsageProblem
from docsgen.diagnostics.locate import line_of
from docsgen.model import Service
from docsgen.model import SharedType as Form
from docsgen.profiles import signing
from docsgen.profiles.shared import SharedType, forms, problems

_FOLDER = Path(__file__).parent
_LINE = re.compile(r"\(at line (\d+), column \d+\)")
_STEP = re.compile(r"\.(\w+)|\[(\d+)\]")

Steps = tuple[str | int, ...]
"""Where something stands in a TOML file: names of tables and keys, and places in arrays."""


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


def file_of(name: str, root: Path | None = None) -> Path:
    """The file of the profile that `load` takes for ``name``, whether or not there is one."""
    return (root or Path()) / name if is_file(name) else _FOLDER / f"{name}.toml"


def is_file(name: str) -> bool:
    """Whether a profile's name is that of a file of the user's."""
    return "/" in name or "\\" in name or name.endswith(".toml")


def load(name: str, root: Path | None = None) -> Profile:
    """Load the profile called ``name``: one that comes with docsgen, or a file.

    A name with a slash, or that ends with ``.toml``, is that of a file, relative to ``root`` (the current folder).
    Raises `UsageProblem` where there is none, and with file and line where it cannot be used.
    """
    if is_file(name):
        path = file_of(name, root)
        try:
            content = path.read_bytes()
        except (OSError, ValueError) as error:
            why = getattr(error, "strerror", None) or "it has no such name"
            raise UsageProblem(f"the profile {name!r} cannot be read: {why}") from error
        return _read(content, path.as_posix())
    if name not in available():
        raise UsageProblem(
            f"there is no profile {name!r}",
            help=f"use one of: {', '.join(available())}; or a file, whose name ends with .toml",
        )
    return _built_in(name)


def forget() -> None:
    """Read files anew from now on."""
    _built_in.cache_clear()


@cache
def _built_in(name: str) -> Profile:
    path = file_of(name)
    return _read(path.read_bytes(), path.name)


def _read(content: bytes, shown: str) -> Profile:
    """A profile of the bytes of its file. Raises `UsageProblem` where they are none."""
    try:
        text = content.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        raise UsageProblem(f"the profile cannot be used: {error}", where=shown) from error
    return parsed(text, shown)


def parsed(text: str, file: str) -> Profile:
    """The profile that a text of TOML is; ``file`` is its name in messages.

    Raises `UsageProblem`, with the line, where it cannot be used.
    """
    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        place = _LINE.search(str(error))
        where = f"{file}:{place[1]}" if place else file
        words = str(error).replace(f" {place[0]}", "") if place else str(error)
        raise UsageProblem(f"the profile cannot be used: {words}", where=where) from error
    try:
        profile = msgspec.convert(data, Profile)
    except msgspec.ValidationError as error:
        words, _, path = str(error).partition(" - at ")
        raise _unusable(words, _steps(path.strip("`")), text, file, whole=str(error)) from error
    for words, at in chain(_unread(data, msgspec.to_builtins(profile), ()), _problems(profile)):
        raise _unusable(words, at, text, file)
    return profile


def _unusable(words: str, at: Steps, text: str, shown: str, *, whole: str = "") -> UsageProblem:
    # What is missing has no line: that of the table around it then.
    lines = (line_of(text, at[:depth]) for depth in range(len(at), 0, -1))
    line = next((line for line in lines if line is not None), None)
    where = shown if line is None else f"{shown}:{line}"
    return UsageProblem(f"the profile cannot be used: {whole or words}", where=where)


def _steps(path: str) -> Steps:
    """The steps of a path such as ``$.shared_types[0].name``."""
    return tuple(int(number) if number else name for name, number in _STEP.findall(path))


def _problems(profile: Profile) -> Iterator[tuple[str, Steps]]:
    """What is wrong with a profile that has the right shape, and where."""
    for words in problems(profile.shared_types):
        yield words, ()
    service = profile.service
    if not service.base_urls:
        yield "the service has no base_urls", ("service",)
    if service.signing is not None:
        for problem in signing.problems(service.signing):
            yield problem.words, ("service", "signing", *problem.key.split("."))
    if service.rejections is not None:
        kinds = [name for name in service.rejections.__struct_fields__ if name != "signed"]
        for name in service.rejections.signed:
            if name not in kinds:
                words = f"signed has {name!r}; it can have {', '.join(kinds)}"
                yield words, ("service", "rejections", "signed")


def _unread(written: Any, read: Any, path: Steps) -> Iterator[tuple[str, Steps]]:
    """The keys that nothing reads. The model's own types pass over unknown ones, where a slip would go unnoticed."""
    if isinstance(written, dict):
        for key, value in written.items():
            if key in read:
                yield from _unread(value, read[key], (*path, key))
            else:
                yield f"it has an unknown key {_dotted((*path, key))}", (*path, key)
    elif isinstance(written, list):
        for number, (value, kept) in enumerate(zip(written, read, strict=False)):
            yield from _unread(value, kept, (*path, number))


def _dotted(path: Steps) -> str:
    return "$" + "".join(f"[{step}]" if isinstance(step, int) else f".{step}" for step in path)
