"""Limits of types that cannot have them, as an overlay sets them; what a page says so, no rule takes for a limit."""

from collections.abc import Iterator

from docsgen.checking.admitting import LIMITS
from docsgen.checking.site import Site
from docsgen.checking.targets import place_of
from docsgen.diagnostics import Finding, Note, finding
from docsgen.model import Constraints, Parameter, Type, walk

_KINDS: dict[str, tuple[str, ...]] = {
    "length": ("min_length", "max_length"),
    "range": ("minimum", "maximum"),
    "pattern": ("pattern",),
    "elements": ("min_items", "max_items"),
}
# What `docsgen.prose.misfits` has in its table. An integer's pattern is of how it is written: unusual, and not wrong.
WITHOUT: dict[str, tuple[Type, ...]] = {
    "length": ("number", "boolean", "object", "map", "array"),
    "range": ("boolean", "object", "map", "array", "datetime", "url"),
    "pattern": ("boolean", "object", "map", "array"),
    "elements": ("string", "integer", "number", "boolean", "datetime", "url", "object", "map"),
}


def check(site: Site) -> Iterator[Finding]:
    """Yield a finding for each sentence that states a limit of a parameter, or of its elements, which has none."""
    for operation in site.model.operations:
        for message in operation.messages:
            for parameter in walk(message.parameters):
                yield from _of(parameter, parameter, "")
                if parameter.items is not None:
                    yield from _of(parameter, parameter.items, "items.")


def _of(parameter: Parameter, docs: Constraints, prefix: str) -> Iterator[Finding]:
    for kind, facts in _KINDS.items():
        stated = [fact for fact in facts if getattr(docs, fact, None) is not None]
        if not stated or docs.type not in WITHOUT[kind]:
            continue
        limits = " and ".join(f"a {LIMITS[fact]} of {getattr(docs, fact)}" for fact in stated)
        place = place_of(parameter.evidence, [prefix + fact for fact in stated]) or parameter.source
        declared = parameter.declared_type or parameter.type
        yield finding(
            "limit-of-wrong-type",
            place,
            f"{parameter.path} has the type {declared}, and a limit is stated that it cannot have: {limits}",
            help="correct the limit or the type; until then the limit is enforced by nothing",
            notes=(Note(place_of(parameter.evidence, ("type",)) or parameter.source, f"here its type is {declared}"),),
        )
