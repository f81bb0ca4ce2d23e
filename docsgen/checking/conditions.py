"""Conditions of rules that no message can meet, by what the page says of the parameters they look at."""

import difflib
from collections.abc import Iterator
from typing import NamedTuple

from docsgen.checking.admitting import excluded, stated, value_docs, values
from docsgen.checking.site import Site
from docsgen.checking.targets import place_of
from docsgen.checking.tree import Tree
from docsgen.diagnostics import Finding, Note, finding
from docsgen.model import (
    AllOf,
    AnyOf,
    Condition,
    Dependency,
    Equals,
    NotEquals,
    Operation,
    Parameter,
    Present,
    condition_paths,
)

_HELP = "correct the condition, or what it is at odds with"


class _Never(NamedTuple):
    """Why a condition never holds: in words, with the lines that say so, and perhaps the value that was meant."""

    why: str
    notes: tuple[Note, ...]
    meant: str | None = None


def check(site: Site) -> Iterator[Finding]:
    """Yield a finding for each condition that can never hold.

    Conditions on the result's code are left to the check of codes. Where it is doubtful who holds what, nothing is said
    of what is always given.
    """
    code = site.model.service.code_path if site.model.service else ""
    for operation in site.model.operations:
        judge = _Judge(operation, code, sure=operation.source.file not in site.doubtful)
        told = set()
        for rule in operation.dependencies:
            never = judge.never(rule)
            if never is not None and (rule.evidence[0].span, never.why) not in told:
                told.add((rule.evidence[0].span, never.why))
                yield finding(
                    "impossible-condition",
                    rule.evidence[0].span,
                    f"this condition can never hold: {never.why}",
                    help=_HELP if never.meant is None else f"{_HELP}: a documented value is {never.meant!r}",
                    notes=never.notes,
                )


class _Judge:
    """Judges the conditions of one operation. ``sure``: it is known which parameters are members of which."""

    def __init__(self, operation: Operation, code: str, *, sure: bool) -> None:
        self._trees = {message.role: Tree(message) for message in operation.messages}
        self._codes = {f"{role}.{code}" for role in self._trees if code}
        self._sure = sure

    def never(self, rule: Dependency) -> _Never | None:
        """Why the condition of a rule never holds; None where it may, and where there is none."""
        return None if rule.condition is None else self._of(rule.condition, rule)

    def _of(self, condition: Condition, rule: Dependency) -> _Never | None:
        match condition:
            case AnyOf(parts):
                found = [self._of(part, rule) for part in parts]
                known = [each for each in found if each is not None]
                if not known or len(known) < len(found):
                    return None
                notes = tuple(dict.fromkeys(note for each in known for note in each.notes))
                return _Never("; ".join(dict.fromkeys(each.why for each in known)), notes)
            case AllOf(parts):
                return next((each for part in parts if (each := self._of(part, rule))), None) or self._joined(
                    parts, rule
                )
            case Present(path, present):
                return None if present else self._never_absent(path, rule)
            case Equals(path, _):
                return None if path in self._codes else self._never_equal(condition)
            case _:
                return None if condition.path in self._codes else self._always_equal(condition)

    def _at(self, path: str) -> tuple[Parameter, ...]:
        return self._trees["request" if path.startswith("request.") else "response"].at.get(path, ())

    def _never_absent(self, path: str, rule: Dependency) -> _Never | None:
        others = [other for other in (rule.then, *rule.paths) if other is not None]
        tree = self._trees["request" if path.startswith("request.") else "response"]
        if not self._sure or not tree.is_certain_beside(path, others):
            return None
        source = next(parameter.source for parameter in tree.at[path] if parameter.required)
        return _Never(f"{path} is never left out, for it is required", (Note(source, "here it is required"),))

    def _never_equal(self, condition: Equals) -> _Never | None:
        at = self._at(condition.path)
        if not at or any(_admits(parameter, text) for parameter in at for text in condition.values):
            return None
        first, text = at[0], condition.values[0]
        fact = excluded(value_docs(first), text) or "type"
        listed = value_docs(first).enum or ()
        near = difflib.get_close_matches(text.casefold(), [value.casefold() for value in listed], n=1, cutoff=0.75)
        meant = next((value for value in listed if near and value.casefold() == near[0]), None)
        return _Never(
            f"{condition.path} is never {_quoted(condition.values)}, as {_stated(first, fact)}",
            (_note(first, fact),),
            meant,
        )

    def _always_equal(self, condition: NotEquals) -> _Never | None:
        at = self._at(condition.path)
        known = [values(value_docs(parameter)) for parameter in at if parameter.type != "array"]
        closed = [each for each in known if each]
        defaults = {parameter.default for parameter in at} - {None, *condition.values}
        if not at or len(closed) < len(at) or not frozenset().union(*closed) <= set(condition.values) or defaults:
            return None
        first = at[0]
        fact = "const" if first.const is not None else "enum" if first.enum is not None else "type"
        why = f"{condition.path} is always {_quoted(condition.values)}, as {_stated(first, fact)}"
        return _Never(why, (_note(first, fact),))

    def _joined(self, parts: tuple[Condition, ...], rule: Dependency) -> _Never | None:
        """Parts that say of one parameter what cannot be true of it at once."""
        told: dict[str, list[Condition]] = {}
        for part in parts:
            if not isinstance(part, AnyOf | AllOf) and self._is_one(part.path, rule):
                told.setdefault(part.path, []).append(part)
        for path, of_it in told.items():
            presence = {part.present for part in of_it if isinstance(part, Present)}
            wanted = [set(part.values) for part in of_it if isinstance(part, Equals)]
            left = set.intersection(*wanted) if wanted else set()
            left -= {text for part in of_it if isinstance(part, NotEquals) for text in part.values}
            if presence == {True, False}:
                return _Never(f"{path} would have to be given and to be left out", ())
            default = self._at(path)[0].default
            if False in presence and wanted and default not in left:
                return _Never(f"{path} would have to be left out and to have a value", ())
            if wanted and not any(_admits(parameter, text) for parameter in self._at(path) for text in left):
                return _Never(f"{path} has no value that all parts of it want", ())
        return None

    def _is_one(self, path: str, rule: Dependency) -> bool:
        """Whether a condition on a parameter looks at one value of it, not at any of several elements'."""
        element = path.rpartition("[]")[0]
        paths = [*condition_paths(rule.condition or AnyOf(())), rule.then or path, *rule.paths]
        single = not element or all(other.startswith(f"{element}[].") for other in paths)
        return single and bool(self._at(path)) and all(parameter.type != "array" for parameter in self._at(path))


def _admits(parameter: Parameter, text: str) -> bool:
    """Whether the docs let a parameter, or an element of it, be a text, or give it as what counts without any."""
    return parameter.default == text or excluded(value_docs(parameter), text) is None


def _stated(parameter: Parameter, fact: str) -> str:
    return stated(value_docs(parameter), fact, parameter.declared_type)


def _note(parameter: Parameter, fact: str) -> Note:
    """The line that states a fact of a parameter's value."""
    prefix = "items." if parameter.type == "array" else ""
    place = place_of(parameter.evidence, (prefix + fact, "type")) or parameter.source
    return Note(place, f"here {_stated(parameter, fact)}")


def _quoted(texts: tuple[str, ...]) -> str:
    return " or ".join(map(repr, texts))
