"""Types that a vendor uses on many pages: what may belong to one, and what one is wherever it stands."""

from collections.abc import Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

import msgspec

from docsgen.model import Constraints, Items, Parameter, Span
from docsgen.model import SharedType as Form


class FormMember(Constraints, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A member of a form. An object of a shared type that has a form itself names it (``type_name``)."""

    name: str
    required: bool = False
    description: str = ""
    nullable: bool = False
    items: Items | None = None
    min_items: int | None = None
    max_items: int | None = None
    default: str | None = None

    @property
    def member_type(self) -> str | None:
        """The name of the type that holds its own members, or its elements'."""
        return self.items.type_name if self.items is not None else self.type_name


class SharedType(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A type that the vendor uses on many pages.

    ``members``: the names that *may* belong to it, in no order. ``form``: what most pages show of it, in full; none
    where they differ too much.
    """

    name: str
    members: frozenset[str]
    description: str = ""
    form: tuple[FormMember, ...] = ()


def problems(types: Iterable[SharedType]) -> Iterator[str]:
    """What is wrong with shared types, in words."""
    known: dict[str, SharedType] = {}
    for shared in types:
        if shared.name in known:
            yield f"two shared types have the name {shared.name}"
        known[shared.name] = shared
    for shared in known.values():
        yield from _problems_of(shared, known)
    uses = {name: sorted({member.member_type or "" for member in made.form}) for name, made in known.items()}
    try:
        TopologicalSorter(uses).prepare()
    except CycleError as error:
        yield f"forms hold each other: {' in '.join(error.args[1])}"


def _problems_of(shared: SharedType, known: Mapping[str, SharedType]) -> Iterator[str]:
    names = [member.name for member in shared.form]
    for name in names:
        if names.count(name) > 1:
            yield f"the form of {shared.name} has two members {name}"
        if name not in shared.members:
            yield f"the form of {shared.name} has the member {name}, which its members do not list"
    for member in shared.form:
        other = member.member_type
        if other is not None and (other not in known or not known[other].form):
            yield f"the form of {shared.name} names the type {other}, which has no form"


def forms(types: Iterable[SharedType], *, file: str) -> tuple[Form, ...]:
    """The types that have a form, as the model holds them; ``file`` is where they are described."""
    source = Span(file, 1, 1, 1, 1)
    return tuple(
        Form(
            name=shared.name,
            description=shared.description,
            members=tuple(_parameter(member, shared.name, source) for member in shared.form),
        )
        for shared in types
        if shared.form
    )


def _parameter(member: FormMember, owner: str, source: Span) -> Parameter:
    facts = {field: getattr(member, field) for field in FormMember.__struct_fields__}
    return Parameter(path=f"{owner}.{member.name}", declared_type=_words(member), source=source, evidence=(), **facts)


def _words(member: FormMember) -> str:
    """The type in the words of a page."""
    if member.type != "array":
        return member.type_name or member.type.capitalize()
    if member.items is None:
        return "Array"
    return f"Array<{member.items.type_name or member.items.type.capitalize()}>"
