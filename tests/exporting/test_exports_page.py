"""docs/exports.md shows what is so, of the embedded example."""

import json
import re
from pathlib import Path

import pytest

from docsgen.cli.main import COMMANDS
from docsgen.project import compile_project, load_config
from docsgen.project.exporting import FORMATS, export

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "exports.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```(\w+)\n(.*?)^```$", PAGE, re.MULTILINE | re.DOTALL)


@pytest.fixture(scope="module")
def model(made_once):
    return made_once("embedded-example", lambda: compile_project(load_config(ROOT / "docsgen.toml")).model)


def without(schema, name):
    """A schema without a keyword, wherever it stands in it."""
    if isinstance(schema, dict):
        return {key: without(value, name) for key, value in schema.items() if key != name}
    return [without(value, name) for value in schema] if isinstance(schema, list) else schema


def holds(whole, shown):
    """Whether all that is shown is there; of objects, members may be left out."""
    if isinstance(shown, dict):
        return isinstance(whole, dict) and all(key in whole and holds(whole[key], shown[key]) for key in shown)
    return whole == shown


def test_the_excerpts_are_of_the_embedded_example(model):
    message, document = (json.loads(text) for kind, text in BLOCKS if kind == "json")
    made = without(export(model, "jsonschema", operation="cancel", message="request"), "description")
    del made["x-docsgen-advisories"]
    assert made == message
    assert holds(export(model, "openapi"), document)


def test_the_commands_are_there():
    (shell,) = (text for kind, text in BLOCKS if kind == "sh")
    lines = [line.partition("#")[0].split() for line in shell.splitlines()]
    assert {line[1] for line in lines} <= COMMANDS.keys()
    assert {line[2] for line in lines} == set(FORMATS)


def test_every_extension_is_explained(model):
    used = {name for kind in ("openapi", "jsonschema") for name in extensions(export(model, kind))}
    # What is of the signing alone stands beside its scheme.
    used -= {"x-docsgen-scheme", "x-docsgen-key-version"}
    assert {name for name in used if f"`{name}`" not in PAGE} == set()
    assert len(used) > 6


def extensions(value):
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from ([key] if key.startswith("x-docsgen-") else [])
            yield from extensions(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from extensions(inner)
