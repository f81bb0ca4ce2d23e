"""Changes that are corrections of the docs: a person says so, with a reason.

    - change: limit-narrowed
      operation: refund
      parameter: request.refundAmount.value
      fact: max_length
      reason: The gateway has never taken more than 16 digits (ticket 4711).

An entry fits every change of its kind that has the operation, the parameter or code, and the fact that it names.
"""

import difflib
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import yaml
from msgspec.structs import replace

from docsgen.comparing.catalogue import CATALOGUE
from docsgen.comparing.change import Change, Correction
from docsgen.comparing.compare import Comparison
from docsgen.diagnostics import UsageProblem
from docsgen.model import Span

_KEYS = ("change", "operation", "parameter", "code", "fact", "reason")
_NAMES = frozenset(row.name for row in CATALOGUE)


class Mark(NamedTuple):
    """One entry: which changes it means, why they are corrections, and where it stands."""

    change: str
    operation: str | None
    parameter: str | None
    code: str | None
    fact: str | None
    reason: str
    source: Span

    def fits(self, change: Change) -> bool:
        """Whether the entry means this change. A renamed operation, or parameter, goes by both its names."""
        if change.kind != self.change or (self.fact or change.fact) != change.fact:
            return False
        before = change.old if isinstance(change.old, str) else ""
        ids = {change.operation, before if change.fact in ("id", "operations") else change.operation}
        subject, _, scenario = change.subject.partition(" [")
        subjects = {change.subject, subject if scenario else change.subject}
        subjects |= {before} if change.kind == "parameter-moved" else set()
        if change.kind == "parameter-renamed":
            subjects.add(f"{subject[: len(subject) - len(change.new)]}{before}")
        about = self.parameter or self.code
        return (self.operation is None or self.operation in ids) and (about is None or about in subjects)


def load_corrections(path: Path, shown: str | None = None) -> tuple[Mark, ...]:
    """Load the entries of a file. ``shown``: the name by which messages call it. Raises `UsageProblem`."""
    name = shown or path.as_posix()
    try:
        root = yaml.compose(path.read_text(encoding="utf-8"), Loader=yaml.SafeLoader)
    except (OSError, UnicodeDecodeError) as error:
        why = getattr(error, "strerror", error)
        raise UsageProblem(f"the corrections cannot be read: {why}", where=name) from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        where = f"{name}:{mark.line + 1}" if mark else name
        raise UsageProblem(f"the corrections are no YAML: {getattr(error, 'problem', error)}", where=where) from error
    except RecursionError as error:
        raise UsageProblem("the corrections are nested too deeply", where=name) from error
    if root is None:
        return ()
    if not isinstance(root, yaml.SequenceNode):
        raise UsageProblem(
            "the corrections are no list of entries", where=f"{name}:1", help="begin each entry with '- '"
        )
    return tuple(_mark(node, name) for node in root.value)


def _mark(node: yaml.Node, name: str) -> Mark:
    line = node.start_mark.line + 1
    where = f"{name}:{line}"
    if not isinstance(node, yaml.MappingNode):
        raise UsageProblem("the entry is no mapping", where=where, help="give it change, operation and reason")
    words: dict[str, str] = {}
    for key, value in node.value:
        at = f"{name}:{key.start_mark.line + 1}"
        if not isinstance(key, yaml.ScalarNode):
            raise UsageProblem("a key is not a text", where=at, help=f"an entry has {', '.join(_KEYS)}")
        if key.value not in _KEYS:
            raise UsageProblem(f"unknown key {key.value!r}", where=at, help=f"an entry has {', '.join(_KEYS)}")
        if not isinstance(value, yaml.ScalarNode) or value.tag != "tag:yaml.org,2002:str" or not value.value.strip():
            raise UsageProblem(f"{key.value} is not a text", where=at, help="put it in quotation marks")
        if key.value in words:
            raise UsageProblem(f"{key.value} stands twice in one entry", where=at, help="make two entries of it")
        words[key.value] = value.value
    for key, why in (("change", "what kind of change it is"), ("reason", "why the docs were wrong")):
        if key not in words:
            raise UsageProblem(f"the entry has no {key}", where=where, help=f"say in {key!r} {why}")
    if words["change"] not in _NAMES:
        near = difflib.get_close_matches(words["change"], _NAMES, n=1)
        hint = f"did you mean {near[0]!r}?" if near else "docs/changes.md lists them"
        raise UsageProblem(f"there is no kind of change {words['change']!r}", where=where, help=hint)
    if "parameter" in words and "code" in words:
        raise UsageProblem("the entry names both a parameter and a code", where=where, help="make two entries of it")
    column, end = node.start_mark.column + 1, node.end_mark
    return Mark(
        change=words["change"],
        operation=words.get("operation"),
        parameter=words.get("parameter"),
        code=words.get("code"),
        fact=words.get("fact"),
        reason=words["reason"],
        source=Span(name, line, column, end.line + 1, end.column + 1),
    )


def corrected(comparison: Comparison, marks: Sequence[Mark], *, whole: bool = True) -> Comparison:
    """Mark the changes that are corrections; the first entry that fits says why.

    Raises `UsageProblem` for an entry that fits no change: it is stale; unless there is more to come (not ``whole``).
    """
    fitting = set[int]()
    changes = []
    for change in comparison.changes:
        mine = [at for at, mark in enumerate(marks) if mark.fits(change)]
        fitting.update(mine)
        first = marks[mine[0]] if mine else None
        reason = None if first is None else Correction(reason=" ".join(first.reason.split()), source=first.source)
        changes.append(replace(change, correction=reason))
    for at, mark in enumerate(marks):
        if whole and at not in fitting:
            raise UsageProblem(
                f"the correction fits no change ({mark.change} is none of them, or is of something else)",
                where=f"{mark.source.file}:{mark.source.line}",
                help="take it out once its change is released, or compare with the version that it was written for",
            )
    return Comparison(tuple(changes))
