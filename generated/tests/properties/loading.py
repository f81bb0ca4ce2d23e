"""The facts of all operations, as the other modules read them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

_FACTS = Path(__file__).with_name("facts")


class Message(NamedTuple):
    """One message of an operation: which it is, the class of its model, its JSON Schema, and what the docs say of it.

    ``docs`` has ``strings`` (scalars travel as strings), ``closed`` (unknown members are refused), ``members`` (by
    name; each has one entry, or several of scenarios), ``rules``, and ``least``: a valid message, None without one.
    """

    operation: str
    side: Any
    model: str
    schema: Mapping[str, Any]
    docs: Mapping[str, Any]


@cache
def messages() -> Sequence[Message]:
    """Every message of every operation."""
    return [
        message for path in sorted(_FACTS.glob("*.json")) for message in _read(path)
    ]


def _read(path: Path) -> Iterator[Message]:
    told = json.loads(path.read_text(encoding="utf-8"))
    for side in ("request", "response"):
        docs = {
            **told[side],
            "members": _grouped(told[side]["members"]),
            "strings": told["strings"],
        }
        yield Message(
            told["operation"], side, docs.pop("model"), docs.pop("schema"), docs
        )


def _grouped(members: Sequence[Mapping[str, Any]]) -> dict[str, list[Any]]:
    """Members by name. An array of objects has their members in its ``items``."""
    found: dict[str, list[Any]] = {}
    for member in members:
        inner = _grouped(member.get("members", ()))
        docs = {**member, "members": inner}
        if member["type"] == "array" and (inner or "items" in member):
            docs["items"] = {
                "type": "object",
                **member.get("items", {}),
                "members": inner,
            }
        found.setdefault(member["name"], []).append(docs)
    return found
