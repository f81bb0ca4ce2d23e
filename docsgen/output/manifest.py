"""The manifest: which files of the output folder are docsgen's, and what they were made from."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from docsgen.diagnostics import DocsgenError
from docsgen.output.paths import check_path

MANIFEST = ".docsgen-manifest.json"
_SCHEMA = 1


@dataclass(frozen=True)
class Provenance:
    """What a tree was made from: docsgen's version and SHA-256 digests (``inputs``, ``templates``: by file).

    ``plugins``: the versions of those that have a say in it, by distribution.
    """

    docsgen: str
    config: str
    inputs: Mapping[str, str] = field(default_factory=dict)
    templates: Mapping[str, str] = field(default_factory=dict)
    plugins: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Manifest:
    """``files``: the SHA-256 of every file by its path in the output folder, the manifest itself left out."""

    files: Mapping[str, str]
    provenance: Provenance


def digest(data: bytes) -> str:
    """The SHA-256 of ``data`` in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def dump(manifest: Manifest) -> bytes:
    """The manifest as it stands on disk: sorted, without anything that changes from run to run."""
    made_from = manifest.provenance
    document = {
        "schema": _SCHEMA,
        "docsgen": made_from.docsgen,
        "config": made_from.config,
        "inputs": dict(made_from.inputs),
        "templates": dict(made_from.templates),
        "files": dict(manifest.files),
        **({"plugins": dict(made_from.plugins)} if made_from.plugins else {}),
    }
    return (json.dumps(document, indent=2, sort_keys=True) + "\n").encode()


def load(folder: Path, name: str) -> Manifest | None:
    """Read the manifest of ``folder`` (called ``name`` in messages); None where there is none.

    Raises `DocsgenError` where it cannot be trusted: what docsgen owns is then unknown.
    """
    path = folder / MANIFEST
    if path.is_symlink():
        raise DocsgenError("the manifest is a symbolic link", where=f"{name}/{MANIFEST}", help="replace it by a file")
    try:
        return _parse(json.loads(path.read_bytes()))
    except FileNotFoundError:
        return None
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError, DocsgenError) as error:
        raise DocsgenError(
            f"the manifest cannot be read ({error}), so docsgen cannot tell its files from yours",
            where=f"{name}/{MANIFEST}",
            help="restore it from version control, or move the folder away and generate anew",
        ) from error


def _parse(document: dict[str, Any]) -> Manifest:
    if document["schema"] != _SCHEMA:
        raise ValueError(f"its schema is {document['schema']!r}, this docsgen knows {_SCHEMA}")
    files = {check_path(path): str(sha) for path, sha in document["files"].items()}
    made_from = Provenance(
        docsgen=str(document["docsgen"]),
        config=str(document["config"]),
        inputs=dict(document["inputs"]),
        templates=dict(document["templates"]),
        plugins=dict(document.get("plugins", {})),
    )
    return Manifest(files=files, provenance=made_from)
