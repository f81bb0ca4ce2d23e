"""The record of the last release, as files of the output folder.

`RECORD` tells what was released; the folder beside it holds the model that it was made from, a file for each operation,
and the outline of the package. All of it is text that changes where the release does, so that version control keeps
it small.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from functools import cache
from typing import Any

import msgspec

from docsgen.diagnostics import DocsgenError
from docsgen.emitting.release import Release, Section
from docsgen.model import MODEL_VERSION, Model, ModelUnreadable, from_json

RECORD = ".docsgen-release.json"
"""What was released; in the output folder."""
FOLDER = ".docsgen-released"
"""The folder of the model and the outline; in the output folder."""
_SERVICE = f"{FOLDER}/service.json"
_OUTLINE = f"{FOLDER}/outline.json"
_OPERATIONS = f"{FOLDER}/operations/"
_SCHEMA = 1
_VERSION = re.compile(r"(0|[1-9][0-9]{0,8})(\.(0|[1-9][0-9]{0,8})){2}", re.ASCII)
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_FILE = re.compile(r"[a-z0-9_]{1,100}", re.ASCII)


class AnotherModel(DocsgenError):
    """The model of the last release is of an older version, which this docsgen does not read."""


class Record(msgspec.Struct, frozen=True, kw_only=True):
    """What is known of the last release.

    ``docsgen``, ``templates``, ``plugins``, ``package`` are what it was made with (digests by the templates' files,
    versions by the plugins' distributions), ``files`` the SHA-256 of each file. ``notes`` is what a person wrote,
    ``sections`` are all of the changelog, the newest first. ``summary`` says what had changed, for programs.
    """

    version: str
    date: str | None
    docsgen: str
    package: str
    templates: dict[str, str]
    files: dict[str, str]
    notes: str
    sections: tuple[Section, ...]
    summary: dict[str, Any]
    plugins: dict[str, str] = {}

    @property
    def release(self) -> Release:
        """The release, as the package has to say it."""
        return Release(version=self.version, sections=self.sections)


class _Stored(Record, frozen=True, kw_only=True):
    schema: int


def record_files(record: Record, model: Model, outlined: Mapping[str, str]) -> dict[str, str]:
    """The files of a record, by their path in the output folder; the same record always gives the same text."""
    head = {"schema": _SCHEMA, **msgspec.to_builtins(record)}
    service = {"version": model.version, "service": model.service, "shared_types": model.shared_types}
    return {
        RECORD: _text(head),
        _SERVICE: _text(_plain(service)),
        _OUTLINE: _text(dict(sorted(outlined.items()))),
        **{f"{_OPERATIONS}{_name(each.id)}.json": _text(_plain(each)) for each in model.operations},
    }


def read_record(files: Mapping[str, str], folder: str) -> Record:
    """Read the record among files of the output folder, which messages call ``folder``. Raises `DocsgenError`."""
    try:
        stored = msgspec.convert(json.loads(files[RECORD]), _Stored)
        _check(stored)
    except (KeyError, ValueError, RecursionError) as error:
        raise _unreadable(error, folder, RECORD) from error
    known = {name: getattr(stored, name) for name in Record.__struct_fields__}
    return Record(**known)


def _check(stored: _Stored) -> None:
    if stored.schema != _SCHEMA:
        raise ValueError(f"its schema is {stored.schema}, this docsgen knows {_SCHEMA}")
    if not stored.sections or stored.sections[0].version != stored.version:
        raise ValueError(f"the changelog has no section of {stored.version[:40]!r}")
    told = [(stored.version, stored.date), *((section.version, section.date) for section in stored.sections)]
    for version, date in told:
        if not _VERSION.fullmatch(version) or not (date is None or _DATE.fullmatch(date)):
            raise ValueError(f"{version[:40]!r} with the date {date!r:.40} is no release")


def model_of(files: Mapping[str, str], folder: str) -> Model:
    """The model that was released. Raises `AnotherModel`, or another `DocsgenError`, where it cannot be read."""
    try:
        whole = json.loads(files[_SERVICE])
        version = whole["version"]
        if isinstance(version, int) and version != MODEL_VERSION:
            raise _another(version, folder)
        operations = [json.loads(text) for path, text in files.items() if path.startswith(_OPERATIONS)]
        whole["operations"] = sorted(operations, key=lambda each: str(each["id"]))
        return from_json(json.dumps(whole))
    except (KeyError, TypeError, ValueError, RecursionError, ModelUnreadable) as error:
        raise _unreadable(error, folder, FOLDER) from error


def _another(version: int, folder: str) -> DocsgenError:
    told = f"the last release is recorded in version {version} of the model, and this docsgen reads {MODEL_VERSION}"
    where = f"{folder}/{_SERVICE}"
    if version > MODEL_VERSION:
        return DocsgenError(told, where=where, help="use the docsgen that recorded it, or a newer one")
    return AnotherModel(
        told,
        where=where,
        help="`docsgen diff REVISION .`, with the git revision of that release, says what has changed in the docs; "
        "`docsgen release --bump LEVEL` releases without comparing them",
    )


def outline_of(files: Mapping[str, str], folder: str) -> dict[str, str]:
    """The outline of the package that was released. Raises `DocsgenError` where it cannot be read."""
    try:
        return msgspec.convert(json.loads(files[_OUTLINE]), dict[str, str])
    except (KeyError, ValueError, RecursionError) as error:
        raise _unreadable(error, folder, _OUTLINE) from error


def _unreadable(error: Exception, folder: str, path: str) -> DocsgenError:
    why = f"there is no {error.args[0]}" if isinstance(error, KeyError) else str(error)
    return DocsgenError(
        f"the record of the last release cannot be read ({why})",
        where=f"{folder}/{path}",
        help="restore it from version control",
    )


def _name(operation: str) -> str:
    return operation if _FILE.fullmatch(operation) else hashlib.sha256(operation.encode()).hexdigest()[:32]


def _text(value: Any) -> str:
    return json.dumps(value, indent=1) + "\n"


def _plain(value: Any) -> Any:
    """Plain data; what a field is anyway is left out, which is most of a model."""
    if isinstance(value, msgspec.Struct):
        config = value.__struct_config__
        made = {} if config.tag_field is None else {config.tag_field: config.tag}
        for name, default in _fields(type(value)):
            held = getattr(value, name)
            if type(held) is not type(default) or held != default:
                made[name] = _plain(held)
        return made
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    if isinstance(value, dict):
        return {key: _plain(each) for key, each in value.items()}
    return value


@cache
def _fields(kind: type[msgspec.Struct]) -> tuple[tuple[str, Any], ...]:
    return tuple((field.name, field.default) for field in msgspec.structs.fields(kind))
