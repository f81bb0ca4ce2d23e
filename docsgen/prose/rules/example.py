"""Sentences that only give an example."""

import re

from docsgen.prose.facts import DESCRIPTIVE, Reading, Subject
from docsgen.prose.statements import Statement

_EXAMPLE = re.compile(r"(?:for example|for instance|e\.g\.|examples?(?=[ :])|such as)\b.*", re.IGNORECASE | re.DOTALL)


def read(statement: Statement, subject: Subject) -> Reading | None:  # noqa: ARG001 - whatever it is an example of
    """Read an example: it binds nobody."""
    return DESCRIPTIVE if not statement.items and _EXAMPLE.fullmatch(statement.sentence.skeleton) else None
