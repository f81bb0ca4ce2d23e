"""Validators, models and the exported JSON Schema held to one another, by messages that Hypothesis makes up."""

from __future__ import annotations

import json
import os
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from jsonschema import Draft202012Validator
from properties.breaking import Broken, broken
from properties.judging import Fault, errors, judge
from properties.loading import Message, messages
from properties.making import Made, valid
from support import faults

from antom import RequestInvalid, models

# The same messages in every run. More of them: PROPERTY_EXAMPLES=1000 pytest tests/test_properties.py
SETTINGS = settings(
    max_examples=int(os.environ.get("PROPERTY_EXAMPLES", "30")),
    derandomize=True,
    database=None,
    deadline=None,
    phases=[Phase.generate, Phase.shrink],
    # A message of hundreds of parameters takes long to draw, and more than a few bytes.
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.large_base_example,
    ],
)

POSSIBLE = [message for message in messages() if message.docs["least"] is not None]
CASES = [
    pytest.param(message, id=f"{message.operation}-{message.side}")
    for message in POSSIBLE
]
WITH_MEMBERS = [
    pytest.param(*case.values, id=case.id)
    for case in CASES
    if case.values[0].docs["members"]
]


@cache
def schema_of(operation: str, side: str) -> Draft202012Validator:
    """The JSON Schema of a message."""
    (schema,) = (
        each.schema
        for each in messages()
        if (each.operation, each.side) == (operation, side)
    )
    return Draft202012Validator(schema)


def sendable(message: Message, payload: Any) -> bool:
    """Whether the client sends a payload as it is: where everything travels as text, it makes text of numbers."""
    if isinstance(payload, dict | list):
        return all(
            sendable(message, part)
            for part in (payload.values() if isinstance(payload, dict) else payload)
        )
    return not message.docs["strings"] or isinstance(payload, str | None)


def written(payload: Any) -> bytes:
    """The bytes of a payload, its members in their order."""
    return json.dumps(payload, ensure_ascii=False, separators=(",", ":")).encode()


def unsaid(found: list[Fault]) -> list[Fault]:
    """The faults that JSON Schema has no words for: what is advised, and how two values are related."""
    return [
        fault for fault in found if fault[0] == "warning" or fault[1] == "relational"
    ]


def agree(message: Message, payload: dict[str, Any]) -> None:
    """All who judge a message come to one result; what they accept, they leave as it is."""
    found = faults(message.operation, message.side, payload)
    assert found == judge(message.docs, payload)
    assert schema_of(message.operation, message.side).is_valid(payload) == (
        unsaid(found) == found
    )
    model = getattr(models, message.model)
    if not message.docs["closed"]:
        assert written(model.from_wire(payload).to_dict()) == written(payload)
    elif errors(found) and sendable(message, payload):
        with pytest.raises(RequestInvalid) as refused:
            model.model_validate(payload)
        told = [
            (each.severity, each.rule, each.pointer)
            for each in refused.value.violations
        ]
        assert sorted(told) == errors(found)
    elif not errors(found):
        made = model.model_validate(payload)
        assert written(made.to_dict()) == written(payload)
        assert json.loads(made.model_dump_json()) == payload


@pytest.mark.parametrize("message", CASES)
def test_what_is_as_documented_is_accepted(message: Message) -> None:
    """A valid message has no faults, in its scenario and out of it."""

    @SETTINGS
    @given(valid(message))
    def accepted(made: Made) -> None:
        found = faults(message.operation, message.side, made.payload, made.scenario)
        assert not errors(found)
        agree(message, made.payload)

    accepted()


@pytest.mark.parametrize("message", WITH_MEMBERS)
def test_one_fault_is_told_where_it_is(message: Message) -> None:
    """A valid message in which one thing is changed has that fault, and no other but what follows from it."""

    @SETTINGS
    @given(broken(message))
    def refused(made: Broken) -> None:
        found = faults(message.operation, message.side, made.payload, made.scenario)
        assert made.fault in found
        assert found == made.faults
        agree(message, made.payload)

    refused()
