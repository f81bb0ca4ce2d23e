"""Sentences that only give an example."""

import re

from docsgen.prose.facts import DESCRIPTIVE, Reading, Subject
from docsgen.prose.statements import Statement

CUES = ("for example", "for instance", "e.g", "example", "such as", "例如", "示例")

_EXAMPLE = re.compile(
    r"(?:for example|for instance|e\.g\.|examples?(?=[ :])|such as|例如|示例)(?!\s*values are)[ ,:.]*(?P<what>.*)",
    re.IGNORECASE | re.DOTALL,
)
_DEMANDS = re.compile(r"\b(?:must|cannot|required|not allowed|shall)\b|必须|不能", re.IGNORECASE)


def read(statement: Statement, subject: Subject) -> Reading | None:  # noqa: ARG001 - whatever it is an example of
    """Read an example: it binds nobody. One that demands something is left alone."""
    found = None if statement.items else _EXAMPLE.fullmatch(statement.sentence.skeleton)
    return DESCRIPTIVE if found and not _DEMANDS.search(found["what"]) else None
