"""What claims leave of the values that a parameter may take, so that two of them can be held against each other."""

import re
from collections.abc import Iterator
from typing import Literal, NamedTuple

from docsgen.prose.facts import CharactersClaim, Claim, ValuesClaim

Scale = Literal["length", "range", "elements"]
"""What a number in a claim counts or is."""

_ENDS: dict[str, tuple[Scale, bool]] = {
    "min_length": ("length", False),
    "max_length": ("length", True),
    "minimum": ("range", False),
    "maximum": ("range", True),
    "min_items": ("elements", False),
    "max_items": ("elements", True),
}
_SINGLE = ("const", "default")
_TIMES = re.compile(r"\{(?P<least>\d+)(?P<to>,(?P<most>\d*))?\}")
_PROBES = tuple(map(chr, range(0x20, 0x7F)))


class End(NamedTuple):
    """One end of what a claim leaves on a scale."""

    scale: Scale
    upper: bool
    limit: float

    def refuses(self, number: float) -> bool:
        """Whether a number lies beyond this end."""
        return number > self.limit if self.upper else number < self.limit


def plain_name(claim: Claim) -> str:
    """The attribute that a claim is about, of elements or not."""
    return claim.fact.removeprefix("items.")


def is_bound(claim: Claim) -> bool:
    """Whether a claim keeps values out of a message, or fills one in, so that an exception makes it wrong."""
    if isinstance(claim.value, ValuesClaim):
        return not claim.value.open
    return plain_name(claim) in (*_ENDS, *_SINGLE, "characters")


def let_in(claim: Claim) -> tuple[str, ...]:
    """The values that a claim gives a parameter."""
    if isinstance(claim.value, ValuesClaim):
        return claim.value.values
    return (str(claim.value),) if plain_name(claim) in _SINGLE else ()


def ends_of(claim: Claim) -> Iterator[End]:
    """Yield the ends that a claim has on any scale; characters that are counted have those of a length."""
    if isinstance(claim.value, CharactersClaim):
        found = _TIMES.fullmatch(claim.value.times)
        if found is not None:
            yield End("length", upper=False, limit=int(found["least"]))
            if found["to"] is None or found["most"]:
                yield End("length", upper=True, limit=int(found["most"] or found["least"]))
    elif plain_name(claim) in _ENDS and isinstance(claim.value, int | float):
        scale, upper = _ENDS[plain_name(claim)]
        yield End(scale, upper, claim.value)


def keeps_out(claim: Claim, value: str) -> bool:
    """Whether a claim about a value refuses this one."""
    if isinstance(claim.value, ValuesClaim):
        return value not in claim.value.values
    if isinstance(claim.value, CharactersClaim):
        return re.fullmatch(claim.value.pattern, value) is None
    if plain_name(claim) in _SINGLE:
        return value != str(claim.value)
    return any(end.refuses(size) for end in ends_of(claim) for size in _sizes(value, end.scale))


def _sizes(value: str, scale: Scale) -> Iterator[float]:
    """How large a value is on a scale, where it is on it at all."""
    if scale == "length":
        yield len(value)
    elif scale == "range" and re.fullmatch(r"-?\d+(?:\.\d+)?", value):
        yield float(value)


def goes_beyond(other: Claim, claim: Claim) -> bool:
    """Whether ``other`` lets something in that ``claim`` keeps out. A default is judged by defaults alone."""
    if other.fact.startswith("items.") != claim.fact.startswith("items."):
        return False
    if (plain_name(other) == "default") != (plain_name(claim) == "default"):
        return False
    if any(keeps_out(claim, value) for value in let_in(other)):
        return True
    if plain_name(claim) == "const" and is_bound(other) and keeps_out(other, str(claim.value)):
        return True
    if isinstance(claim.value, CharactersClaim) and isinstance(other.value, CharactersClaim):
        allowed, known = (re.compile(f"[{each.allowed}]") for each in (other.value, claim.value))
        if any(allowed.fullmatch(char) and not known.fullmatch(char) for char in _PROBES):
            return True
    return any(
        end.refuses(theirs.limit) for end in ends_of(claim) for theirs in ends_of(other) if theirs.scale == end.scale
    )
