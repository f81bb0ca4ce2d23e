"""One name on several pages: limits that differ, and spellings that do.

Two parameters are one name where their objects are of one named type and have one name, or, where no type is named,
where they stand at one path of what is sent, or of what is received. What only happens to be called alike (``id``,
``value``) is not one name.
"""

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from typing import Any, NamedTuple

from docsgen.checking.admitting import LIMITS, Characters, characters
from docsgen.checking.site import Site
from docsgen.checking.targets import place_of
from docsgen.diagnostics import Finding, Note, finding
from docsgen.exporting.members import sent
from docsgen.model import Constraints, Message, Operation, Parameter, Span

_NOTES = 5
_SHOWN = 3
_SEVERAL_WORDS = re.compile(r"[A-Za-z0-9]+(?:[A-Z_-][A-Za-z0-9]*)+")


class Place(NamedTuple):
    """A parameter at its place: its page, who sends it, the type and name of the object that holds it, its path."""

    parameter: Parameter
    file: str
    sender: str
    holder_type: str | None
    holder_name: str
    path: str


class _Stated(NamedTuple):
    """What one place says: in a form that can be compared, in words, and where; and the parameter's own place."""

    value: Hashable
    words: str
    span: Span
    source: Span


def check(site: Site) -> Iterator[Finding]:
    """Yield one finding for each name with different limits, and for each that is spelled differently.

    Pages on which it is doubtful who holds what are left out.
    """
    places = [
        place
        for operation in site.model.operations
        if operation.source.file not in site.doubtful
        for message in operation.messages
        for place in _places(operation, message)
    ]
    yield from _limits(places)
    yield from _spellings(places)


def _places(operation: Operation, message: Message) -> Iterator[Place]:
    sender = "sent" if sent(operation, message.role) else "received"
    waiting: list[tuple[tuple[Parameter, ...], str | None, str]] = [(message.parameters, None, "")]
    for parameters, holder_type, holder_name in waiting:
        for parameter in parameters:
            path = parameter.path.partition(".")[2]
            yield Place(parameter, operation.source.file, sender, holder_type, holder_name, path)
            items = parameter.items
            waiting.append((parameter.children, (items or parameter).type_name, parameter.name))


def _grouped(places: Iterable[Place], key: Callable[[Place], Hashable | None]) -> Iterator[list[Place]]:
    groups: dict[Hashable, list[Place]] = {}
    for place in places:
        known = key(place)
        if known is not None:
            groups.setdefault(known, []).append(place)
    yield from (group for group in groups.values() if len(group) > 1)


def _same_name(place: Place) -> Hashable | None:
    """What places of one name have in common; None for a name that says too little to be known again."""
    parameter = place.parameter
    if place.holder_type is not None:
        return (place.holder_type, place.holder_name, parameter.name, parameter.type)
    if _SEVERAL_WORDS.fullmatch(parameter.name) is None:
        return None
    return (place.sender, place.path, parameter.type)


def _limits(places: list[Place]) -> Iterator[Finding]:
    for group in _grouped(places, _same_name):
        told: dict[Span, list[tuple[str, list[list[_Stated]]]]] = {}
        for prefix in ("", "items."):
            for fact in LIMITS:
                ranks = _ranks(_of_limit(group, prefix, fact))
                if len(ranks) > 1 and not _inside_one_page(ranks):
                    told.setdefault(ranks[0][0].source, []).append((fact, ranks))
        for differing in told.values():
            what = " and ".join(_told_limit(group[0], fact, ranks) for fact, ranks in differing)
            others = [stated for _, ranks in differing for stated in _in_turn(ranks[1:])]
            yield finding(
                "limits-differ",
                differing[0][1][0][0].span,
                f"{_called(group[0])} has {what}",
                help="give it the same limit on every page, if it is the same thing",
                notes=_notes(others),
            )


def _told_limit(place: Place, fact: str, ranks: list[list[_Stated]]) -> str:
    pages = {stated.span.file for rank in ranks[1:] for stated in rank}
    others = _some([_bare(rank[0], fact) for rank in reversed(ranks[1:])], " or ")
    of_items = "for each element " if place.parameter.type == "array" and not fact.endswith("_items") else ""
    where = "another page" if len(pages) == 1 else "other pages"
    return f"{of_items}a {LIMITS[fact]} of {_bare(ranks[0][0], fact)} here and {others} on {where}"


def _some(words: list[str], between: str) -> str:
    """Words in a row, the first few of many."""
    return between.join(words[:_SHOWN] + ["others"] * (len(words) > _SHOWN))


def _bare(stated: _Stated, fact: str) -> str:
    return stated.words.removeprefix(f"here the {LIMITS[fact]} is ")


def _of_limit(group: list[Place], prefix: str, fact: str) -> Iterator[_Stated]:
    """What the pages say of one limit; what an overlay says is somebody's judgement already."""
    for place in group:
        parameter = place.parameter
        docs: Constraints | None = parameter.items if prefix else parameter
        limit = getattr(docs, fact, None)
        proofs = [proof for proof in parameter.evidence if proof.tier != "overlay"]
        span = place_of(proofs, (prefix + fact,))
        if limit is not None and span is not None:
            yield _Stated(_comparable(limit), f"here the {LIMITS[fact]} is {limit}", span, parameter.source)


def _comparable(limit: Any) -> Hashable:
    """A limit in a form in which the same is equal; None for a pattern of which that cannot be known."""
    if not isinstance(limit, str):
        return (limit,)
    return characters(limit)


def _ranks(said: Iterable[_Stated]) -> list[list[_Stated]]:
    """What is said, by value: what the fewest pages say first, of equals what stands on a later page.

    A pattern that does not count its characters says nothing else than one that counts them.
    """
    by_value: dict[Hashable, list[_Stated]] = {}
    for stated in sorted(said, key=lambda each: each.span):
        if stated.value is not None:
            by_value.setdefault(stated.value, []).append(stated)
    counted = {value.allowed for value in by_value if isinstance(value, Characters) and value.counted}
    told = [
        said
        for value, said in by_value.items()
        if not isinstance(value, Characters) or value.counted or value.allowed not in counted
    ]
    ranks = sorted(told, key=lambda rank: rank[0].span, reverse=True)
    return sorted(ranks, key=lambda rank: len({stated.span.file for stated in rank}))


def _inside_one_page(ranks: list[list[_Stated]]) -> bool:
    """Whether a page itself gives a name different limits: then they are those of the place or of the scenario."""
    pages = [file for rank in ranks for file in {stated.span.file for stated in rank}]
    return len(set(pages)) < len(pages)


def _folded(name: str) -> str:
    return re.sub(r"[_-]", "", name).casefold()


def _same_but_for_spelling(place: Place) -> Hashable | None:
    parameter = place.parameter
    if parameter.deprecated:
        return None  # an old spelling that is documented as one
    declared = _folded(parameter.declared_type)
    if place.holder_type is not None:
        return (_folded(place.holder_type), _folded(parameter.name), declared)
    return ("", ".".join(map(_folded, place.path.split("."))), declared)


def _spellings(places: list[Place]) -> Iterator[Finding]:
    for group in _grouped(places, _same_but_for_spelling):
        said = [
            _Stated(
                name := place.parameter.name, f"here it is spelled {name}", source := place.parameter.source, source
            )
            for place in group
        ]
        ranks = _ranks(said)
        if len(ranks) == 1:
            continue
        odd, *others = ranks
        usual = _some([str(rank[0].value) for rank in reversed(others)], " and ")
        where = "elsewhere" if {stated.span.file for rank in others for stated in rank} - {odd[0].span.file} else "too"
        holder = f" of {group[0].holder_type}" if group[0].holder_type else ""
        yield finding(
            "spellings-differ",
            odd[0].span,
            f"{odd[0].value}{holder} is spelled {usual} {where}",
            help="spell it in one way, if it is the same thing",
            notes=_notes(_in_turn(others)),
        )


def _called(place: Place) -> str:
    if place.holder_type is None:
        return place.path
    return f"{place.parameter.name} of {place.holder_name} ({place.holder_type})"


def _in_turn(ranks: list[list[_Stated]]) -> Iterator[_Stated]:
    """The first place on each page, what most pages say first, then one of each other value, and so on."""
    columns = []
    for rank in reversed(ranks):
        firsts: Mapping[str, _Stated] = {stated.span.file: stated for stated in reversed(rank)}
        columns.append(sorted(firsts.values(), key=lambda each: each.span))
    for row in range(max(map(len, columns))):
        yield from (column[row] for column in columns if row < len(column))


def _notes(others: Iterable[_Stated]) -> tuple[Note, ...]:
    every = [Note(stated.span, stated.words) for stated in others]
    shown = every[:_NOTES]
    if len(every) > _NOTES:
        shown[-1] = Note(shown[-1].span, f"{shown[-1].message}; and {len(every) - _NOTES} more")
    return tuple(shown)
