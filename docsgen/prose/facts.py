"""What the prose rules are given, and what they give back."""

from typing import NamedTuple

from docsgen.model import Condition, DependencyKind, Role, SentenceClass, Type, ValueNote
from docsgen.reading import Sentence

SELF = ""
"""As a name in a rule: the parameter that the sentence is about."""

SENT = "in the request: "
"""Before a name in a condition: the sentence says that it is the request's."""


class Subject(NamedTuple):
    """What a sentence is about: a parameter, as far as its heading tells, on a page of this variant.

    ``items`` is the type of an array's elements; ``name`` is empty for a sentence about a whole message.
    """

    name: str
    type: Type
    items: Type | None = None
    variant: str | None = None
    role: Role = "request"

    @property
    def valued(self) -> str:
        """The prefix of facts about a single value: of the elements for an array, else of the parameter itself."""
        return "items." if self.type == "array" else ""

    @property
    def value_type(self) -> Type:
        """The type of a single value: of the elements for an array, else of the parameter itself."""
        return self.items or "any" if self.type == "array" else self.type


class DependencyClaim(NamedTuple):
    """A dependency as the sentence words it: names instead of paths, `SELF` for the parameter itself."""

    kind: DependencyKind
    condition: Condition | None = None
    then: str | None = None
    names: tuple[str, ...] = ()
    operator: str | None = None


class ValuesClaim(NamedTuple):
    """A list of values: closed (an enum) or open, with what is said of each."""

    values: tuple[str, ...]
    open: bool
    notes: tuple[ValueNote, ...] = ()


class CharactersClaim(NamedTuple):
    """Of which characters a value consists: the inside of a bracket expression, and how often, as its quantifier."""

    allowed: str
    times: str = "+"

    @property
    def is_counted(self) -> bool:
        """Whether it says how many characters there are."""
        return self.times != "+"

    @property
    def pattern(self) -> str:
        """The claim as an anchored regular expression."""
        return f"^[{self.allowed}]{self.times}$"


FactValue = str | int | float | bool | DependencyClaim | ValuesClaim | CharactersClaim


class Claim(NamedTuple):
    """One fact that a sentence states: the attribute of the parameter, and its value.

    ``items.`` before an attribute makes it one of the array's elements. ``dependency`` and ``advisory`` belong to the
    message rather than to the parameter.
    """

    fact: str
    value: FactValue


class Reading(NamedTuple):
    """A statement read in full by one rule: what it states, and how the ledger counts it.

    ``items``: the sentences of the statement's list that were read together with it. ``rules``: for each claim the rule
    that read it, where several did; empty where one rule read it all.
    """

    claims: tuple[Claim, ...]
    verdict: SentenceClass
    items: tuple[Sentence, ...] = ()
    rules: tuple[str, ...] = ()


def enforced(*claims: tuple[str, FactValue]) -> Reading:
    """A reading of constraints that generated code checks."""
    return Reading(tuple(Claim(*claim) for claim in claims), "enforced")


def modelled(*claims: tuple[str, FactValue]) -> Reading:
    """A reading of facts that generated code knows but does not enforce."""
    return Reading(tuple(Claim(*claim) for claim in claims), "modelled")


DESCRIPTIVE = Reading((), "descriptive")
"""The reading of a sentence that binds nobody, whatever its words."""

UNEXPLAINED = Reading((), "unexplained")
"""The reading of a sentence that may bind somebody and that no rule reads."""
