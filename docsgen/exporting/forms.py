"""Whether an object is what the profile describes by the name of its type."""

from collections.abc import Mapping, Sequence

from docsgen.model import Constraints, Items, Parameter, SharedType

Forms = Mapping[str, SharedType]

# What tells two values apart. Words, hints and places do not: they limit nothing.
_LIMITS = ("type", "type_name", "min_length", "max_length", "minimum", "maximum", "pattern", "const")
_FACTS = ("required", "nullable", "min_items", "max_items", "default", "deprecated", "idempotency")


def shared_type(parameter: Parameter, forms: Forms) -> SharedType | None:
    """The type of an object, or of an array's objects, where its members are those of the form; else null."""
    form = form_of(parameter, forms)
    return form if form is not None and _same_members(parameter.children, form.members, forms) else None


def form_of(parameter: Parameter, forms: Forms) -> SharedType | None:
    """The type that an object, or an array's objects, have by name, whatever their members."""
    holder = _items(parameter) if parameter.type == "array" else parameter
    return forms.get(holder.type_name) if holder.type == "object" and holder.type_name is not None else None


def _items(parameter: Parameter) -> Items:
    return parameter.items or Items(type="object" if parameter.children else "any")


def _same_members(found: Sequence[Parameter], form: Sequence[Parameter], forms: Forms) -> bool:
    """Whether both have the same members, in any order, each alike."""
    by_name = {member.name: member for member in form}
    if not len(found) == len(form) == len(by_name) or {member.name for member in found} != by_name.keys():
        return False
    return all(_same(member, by_name[member.name], forms) for member in found)


def _same(found: Parameter, form: Parameter, forms: Forms) -> bool:
    """Whether a member is as the form has it. One that a scenario holds never is."""
    if found.scenario is not None or not _same_limits(found, form):
        return False
    if any(getattr(found, fact) != getattr(form, fact) for fact in _FACTS):
        return False
    if found.type == "array" and not _same_limits(_items(found), _items(form)):
        return False
    return not found.children if form_of(form, forms) is None else shared_type(found, forms) is not None


def _same_limits(found: Constraints, form: Constraints) -> bool:
    return set(found.enum or ()) == set(form.enum or ()) and all(
        getattr(found, limit) == getattr(form, limit) for limit in _LIMITS
    )
