"""The catalogue of kinds of changes as Markdown: the last part of ``docs/changes.md``.

usage: changes_page.py    write it anew
"""

from collections.abc import Iterator
from pathlib import Path

import docsgen
from docsgen.comparing import Kind
from docsgen.comparing.kinds.kind import RECEIVED, SENT, Direction
from docsgen.comparing.kinds.operations import OPERATIONS, RESULTS
from docsgen.comparing.kinds.parameters import PARAMETERS
from docsgen.comparing.kinds.service import PACKAGE, SERVICE, WORDS
from docsgen.comparing.kinds.values import RULES, VALUES

PAGE = Path(docsgen.__file__).parents[1] / "docs" / "changes.md"
ALL = "## All kinds\n"
PARTS = {
    "Operations": OPERATIONS,
    "Parameters": PARAMETERS,
    "Values": VALUES,
    "Rules between parameters": RULES,
    "Results and samples": RESULTS,
    "The service": SERVICE,
    "Words": WORDS,
    "The package": PACKAGE,
}
_PLACES = {"old": "*old*", "new": "*new*", "fact": "*fact*"}


def page() -> str:
    """The page: what is written by hand, and the catalogue behind it."""
    text = PAGE.read_text(encoding="utf-8")
    return f"{text[: text.index(ALL)]}{ALL}{''.join(map(part, PARTS))}"


def part(title: str) -> str:
    """The table of one part."""
    rows = PARTS[title]
    by_message = all("request" in row.grades and "operation" not in row.grades for row in rows)
    head = "| code | kind | says | sent | received | why |" if by_message else "| code | kind | says | class | why |"
    ruler = "|---" * (head.count("|") - 1) + "|"
    lines = [f"\n### {title}\n", head, ruler, *(_row(row, by_message=by_message) for row in rows)]
    return "\n".join(lines) + "\n"


def _row(row: Kind, *, by_message: bool) -> str:
    cells = (row.code, f"`{row.name}`", row.says.format(**_PLACES), *_grades(row, by_message=by_message), row.reason)
    return f"| {' | '.join(cells)} |"


def _grades(row: Kind, *, by_message: bool) -> Iterator[str]:
    groups: tuple[tuple[Direction, ...], ...] = (SENT, RECEIVED) if by_message else (tuple(row.grades),)
    for group in groups:
        (grade,) = {(row.grades[direction], direction in row.surface) for direction in group}
        yield f"{grade[0]} †" if grade[1] else grade[0]


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8", newline="\n")
