"""Samples against the rules of their own page."""

import difflib
import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from docsgen.checking import choices
from docsgen.checking.broken import in_words, kind_of, listed, said, spells
from docsgen.checking.places import Shown, scalars, shown, value_at
from docsgen.checking.site import Site
from docsgen.checking.targets import Target, place_of, target, written
from docsgen.checking.vague import abridged, vague, vague_key
from docsgen.diagnostics import Finding, Note, finding
from docsgen.exporting.judge import Fault, judge, steps_of
from docsgen.exporting.members import sent
from docsgen.model import Constraints, Message, Operation, Service, Span, walk

_NEAR = 0.75
_APART = 5
_SCALARS = frozenset({"integer", "number", "boolean"})
_HELP = "correct the sample, or the rule"
_HELP_OF_VALUES = "correct the sample, or document the value"
_ERROR = re.compile(r"err|errors?|errorcode|errorm(?:essage|sg)|errcode|errmsg|faults?|exceptions?|fail(?:ed|ure)")
_OF_ERRORS = re.compile(
    r"code|message|msg|status|statuscode|success|result|reason|type|title|details?|description|instance|path|requestid"
    r"|traceid|timestamp|data"
)
_AROUND = frozenset({"body", "payload", "data", "head", "header", "headers", "request", "response", "params"})
_STATED = {"required": "it is required here", "type": "the type is stated here", "format": "the format is stated here"}
_STATED |= dict.fromkeys(("enum", "const"), "the documented values are stated here")


class Case(NamedTuple):
    """One sample of an operation, and what is known of it before it is judged.

    ``open_tree``: it is doubtful where some parameters belong. ``partial``: it says that it leaves things out.
    ``native``: samples of this page have numbers and booleans that are no strings.
    """

    operation: Operation
    message: Message
    shown: Shown
    outcome: choices.Outcome
    open_tree: bool
    partial: bool
    native: bool


def check(site: Site) -> Iterator[Finding]:
    """Yield what the valid samples have against the rules of their pages, sample by sample, in order of lines."""
    for operation in site.model.operations:
        read = [found for sample in operation.samples if (found := shown(sample)) is not None]
        native = operation.wire.strings or any(
            isinstance(value, int | float) for one in read for value in scalars(one.payload)
        )
        for each in read:
            case = _case(site, operation, each, native=native)
            own, other = (_shared(each.payload, message) for message in (case.message, _other(case)))
            if own == 0:
                # Where no key is documented, that says all: what is missing is not told as well.
                case = case._replace(partial=True)
            if own >= other and (own or _is_meant(case)):
                yield from sorted(_findings(case), key=lambda found: (found.span, found.message))


def _case(site: Site, operation: Operation, each: Shown, *, native: bool) -> Case:
    return Case(
        operation=operation,
        message=operation.request if each.sample.role == "request" else operation.response,
        shown=each,
        outcome=_outcome(each, site.model.service),
        open_tree=operation.source.file in site.doubtful,
        partial=abridged(each.payload),
        native=native,
    )


def _outcome(each: Shown, service: Service | None) -> choices.Outcome:
    if service is None or not service.status_path:
        return choices.Outcome((), failed=False)
    status = value_at(each.payload, service.status_path)
    return choices.Outcome((service.status_path, service.code_path), failed=status not in (None, service.success))


def _other(case: Case) -> Message:
    return next(one for one in case.operation.messages if one is not case.message)


def _shared(holder: dict[str, Any], message: Message) -> int:
    """How many members of a message an object has."""
    return sum(name in holder for name in {parameter.name for parameter in message.parameters})


def _is_meant(case: Case) -> bool:
    """Whether a sample that has no documented key is meant to be of its message all the same.

    That it is, its heading says, for its members cannot have told it. It may still show something around the message,
    or, where a call failed, an error that looks alike for all operations.
    """
    payload = case.shown.payload
    if not payload or all(parameter.location != "body" for parameter in case.message.parameters):
        return False
    if case.message.role == "response" and _is_error(payload):
        return False
    own, other = (_alike(payload, message) for message in (case.message, _other(case)))
    if own < other:
        return False
    if any(name.casefold() in _AROUND and isinstance(value, dict | list) for name, value in payload.items()):
        return False
    inside = list(_objects(payload.values()))
    inside += [deeper for holder in inside for deeper in _objects(holder.values())]
    return not any(_shared(holder, message) for holder in inside for message in case.operation.messages)


def _alike(holder: dict[str, Any], message: Message) -> int:
    """How many members of a message an object has, if it may spell them in another way."""
    names = {_letters(name) for name in holder}
    return sum(name in names for name in {_letters(parameter.name) for parameter in message.parameters})


def _is_error(payload: dict[str, Any]) -> bool:
    names = [_letters(name) for name in payload]
    return any(_ERROR.fullmatch(name) for name in names) or all(_OF_ERRORS.fullmatch(name) for name in names)


def _objects(values: Iterable[Any]) -> Iterator[dict[str, Any]]:
    """The objects among values, and those in arrays among them."""
    for value in values:
        yield from (one for one in (value if isinstance(value, list) else [value]) if isinstance(one, dict))


class Told(NamedTuple):
    """One fault that is told: where, what it is in words, and the note that says which line has the rule."""

    at: Target
    words: str
    note: Note


def _findings(case: Case) -> Iterator[Finding]:
    unknown: dict[str, list[Target]] = {}
    alike: dict[tuple[str, str], list[Told]] = {}
    for fault in judge(case.operation, case.shown.sample.role, case.shown.payload):
        if fault.rule in choices.KINDS:
            continue  # they are told with the dependency itself
        at = target(case.message, case.shown.payload, steps_of(fault.pointer))
        if fault.rule == "unknown_field":
            if not case.open_tree and not vague_key(at.steps[-1]):
                unknown.setdefault(at.holder, []).append(at)
        elif (told := _told(case, fault, at)) is not None:
            alike.setdefault((fault.rule, at.path), []).append(told)
    for targets in unknown.values():
        yield from _undocumented(case, targets)
    for (rule, _), faults in alike.items():
        yield _broken(case, rule, faults)
    if not case.open_tree and not case.partial:
        yield from choices.broken(case.operation, case.message, case.shown, case.outcome)


def _told(case: Case, fault: Fault, at: Target) -> Told | None:
    """A fault in words; None where it is not sure that there is one."""
    if fault.rule == "required":
        return _missing(case, at)
    if at.value is None or vague(at.value) or (fault.rule == "min_items" and case.partial):
        return None  # null is how JSON says that an optional member is not there
    for parameter in at.parameters:
        docs = at.docs(parameter)
        if docs is None or (fault.rule == "type" and not case.native and spells(docs, at.value)):
            continue
        if fault.rule == "type" and (as_string := _unquoted(case, docs, at)) is not None:
            return as_string
        words = in_words(fault.rule, docs, written(case.shown, at))
        if words is not None:
            what = "an element" if at.element else "the value"
            rule = _proved(fault.rule, docs, at.value)
            note = Note(at.proof(parameter, rule), _STATED.get(rule, "the limit is stated here"))
            return Told(at, f"{what} of {said(at.path.removesuffix('[]'))} {words}", note)
    return None


def _proved(rule: str, docs: Constraints, value: object) -> str:
    """The fact that a rule is stated by: that text is to be a number, its range says."""
    if rule != "type" or docs.type != "string" or not isinstance(value, str):
        return rule
    return "maximum" if docs.minimum is None else "minimum"


def _unquoted(case: Case, docs: Constraints, at: Target) -> Told | None:
    """A number or boolean as such, where the page has every value sent as a string."""
    if not case.operation.wire.strings or docs.type not in _SCALARS or not isinstance(at.value, int | float):
        return None
    place = place_of(case.operation.wire.evidence, ("strings",)) or case.operation.source
    kind = kind_of(written(case.shown, at))
    words = f"the value of {said(at.path)} is {kind}, and the page has every value sent as a string"
    return Told(at, words, Note(place, "the rule is stated here"))


def _missing(case: Case, at: Target) -> Told | None:
    """A required member that is not there, in words; None where a sample may well leave it out."""
    holder = target(case.message, case.shown.payload, at.steps[:-1]).value if len(at.steps) > 1 else case.shown.payload
    if (
        case.open_tree
        or case.partial
        or case.outcome.failed
        or holder == {}  # an object is shown, and nothing of it
        # without a profile nothing tells a failure, which holds little more than what failed
        or (not case.outcome.paths and len(at.steps) == 1 and not sent(case.operation, case.message.role))
        or all(parameter.location != "body" for parameter in at.parameters)
    ):
        return None
    parameter = next(one for one in at.parameters if one.required)
    given = at.steps[-1] in holder
    words = f"{said(at.path)} is required and {'null' if given else 'missing'}"
    return Told(at, words, Note(at.proof(parameter, "required"), _STATED["required"]))


def _broken(case: Case, rule: str, faults: Sequence[Told]) -> Finding:
    """The finding of one rule that a sample breaks in one place, or in many that are one in the docs."""
    spans = {id(told): _span(case, rule, told.at) for told in faults}
    first = min(faults, key=lambda told: spans[id(told)])
    more = f" (and so in {len(faults) - 1} more of this sample)" if len(faults) > 1 else ""
    of_values = rule in ("enum", "const")
    return finding(
        "sample-leaves-values" if of_values else "sample-breaks-rule",
        spans[id(first)],
        first.words + more,
        help=_HELP_OF_VALUES if of_values else _HELP,
        notes=(first.note,),
    )


def _span(case: Case, rule: str, at: Target) -> Span:
    missing = rule == "required" and at.value is None and case.shown.places.at(at.steps) is None
    return case.shown.key(at.steps[:-1]) if missing else case.shown.value(at.steps)


def _undocumented(case: Case, targets: list[Target]) -> Iterator[Finding]:
    """The findings about keys of one object; where there are many of them, one for all."""
    targets.sort(key=lambda at: case.shown.key(at.steps))
    first: dict[str, Target] = {}
    for at in targets:
        first.setdefault(at.steps[-1], at)
    if len(first) > _APART:
        yield _undocumented_many(case, list(first.values()))
        return
    for name, at in first.items():
        number = sum(one.steps[-1] == name for one in targets)
        more = f" (and so in {number - 1} more of this sample)" if number > 1 else ""
        near = _near(case, at)
        yield finding(
            "undocumented-key",
            case.shown.key(at.steps),
            f"{said(name)} is no documented member of {_of(case, at)}{more}",
            help=(
                f"write {said(near)}, or document {said(name)}" if near else "document it, or take it out of the sample"
            ),
            notes=(*_holder_note(case, at), *_elsewhere(case, at)),
        )


def _undocumented_many(case: Case, targets: list[Target]) -> Finding:
    names = listed([at.steps[-1] for at in targets[:_APART]])
    slips = [(near, at.steps[-1]) for at in targets if (near := _near(case, at))]
    meant = ", ".join(f"{said(near)} for {said(name)}" for near, name in slips[:_APART])
    return finding(
        "undocumented-key",
        case.shown.key(targets[0].steps),
        f"{len(targets)} keys are no documented members of {_of(case, targets[0])}: {names} are the first of them",
        help=f"write {meant}; or document them" if slips else "document them, or take them out of the sample",
        notes=_holder_note(case, targets[0]),
    )


def _of(case: Case, at: Target) -> str:
    return said(at.holder) if at.holders else f"the {case.message.role}"


def _near(case: Case, at: Target) -> str | None:
    """The documented member that a key may be a slip of, and that the sample has not got as well."""
    holder = target(case.message, case.shown.payload, at.steps[:-1]).value if at.holders else case.shown.payload
    free = [parameter.name for parameter in at.siblings if parameter.name not in holder]
    name = at.steps[-1]
    same = next((one for one in free if _letters(one) == _letters(name)), None)
    return same or next(iter(difflib.get_close_matches(name[:100], free, n=1, cutoff=_NEAR)), None)


def _letters(name: str) -> str:
    return name.replace("_", "").replace("-", "").casefold()


def _holder_note(case: Case, at: Target) -> tuple[Note, ...]:
    if at.holders:
        return (Note(at.holders[0].source, f"{said(at.holder)} is documented here"),)
    return (Note(at.siblings[0].source, f"the documented members of the {case.message.role} begin here"),)


def _elsewhere(case: Case, at: Target) -> tuple[Note, ...]:
    """Where the message documents a parameter of this name, if in one other place alone."""
    found = [parameter for parameter in walk(case.message.parameters) if parameter.name == at.steps[-1]]
    if len(found) != 1:
        return ()
    return (Note(found[0].source, f"{said(found[0].path.partition('.')[2])} has this name"),)
