"""The reference of what templates have is complete, and as it would be made."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1]))

import template_reference as reference

from docsgen.emitting.python.given import CONTEXTS, context_names


def test_it_is_as_it_would_be_made():
    assert reference.PAGE.read_text(encoding="utf-8") == reference.page(), "run: make template-reference"


def test_nothing_is_said_of_what_is_not_there():
    assert reference.surplus() == []


def test_an_attribute_of_which_nothing_is_said_is_found(monkeypatch):
    said = {kind: dict(fields) for kind, fields in reference.texts().items()}
    del said["Operation"]["path"]
    monkeypatch.setattr(reference, "texts", lambda: said)
    with pytest.raises(LookupError, match=r"nothing of Operation\.path"):
        reference.page()


@pytest.mark.parametrize("each", CONTEXTS)
def test_no_name_of_a_context_stands_for_two_things(each):
    names = context_names(each)
    assert len(set(names)) == len(names) > 20
    assert "context_version" in names


def test_what_is_given_is_frozen():
    for parts in CONTEXTS.values():
        assert all(part.__struct_config__.frozen for part in parts)
