"""A JSON document as text that no terminal stumbles over."""

import json
from typing import Any

from docsgen.diagnostics.visible import visible


def dumps(document: dict[str, Any]) -> str:
    """Write a document, indented, its words legible; what a terminal would act upon or hide is a JSON escape."""
    # Code hosts take commands from logs: from this sign, wherever in a line it stands.
    text = json.dumps(document, ensure_ascii=False, indent=2).replace("##[", "#\\u0023[")
    return "\n".join(line if line.isprintable() else _escaped(line) for line in text.split("\n")) + "\n"


def _escaped(line: str) -> str:
    # Outside strings JSON text is ASCII, so whatever is escaped here stands in a string.
    return "".join(char if visible(char) == char else json.dumps(char)[1:-1] for char in line)
