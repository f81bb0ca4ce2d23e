"""Shared types: which objects are of one, and their classes."""

from collections.abc import Iterable, Sequence

from docsgen.emitting.python import names
from docsgen.emitting.python.classes import Class, Field
from docsgen.exporting.forms import form_of, shared_type
from docsgen.model import Parameter, SharedType
from docsgen.rendering import EmissionProblem


class Shared:
    """The shared types of a model.

    The profile alone decides the names of their classes: ``taken`` holds all of them in lower case, used or not, and
    every other class gives way. So no page that is added renames one. Raises `EmissionProblem` where two types would
    have one class.
    """

    def __init__(self, types: Sequence[SharedType] = ()) -> None:
        self._forms = {made.name: made for made in types if made.members}
        owners: dict[str, str] = {}
        for made in types:
            for name in (names.shared_class(made.name, sent=sent) for sent in (True, False)):
                if name in owners:
                    raise EmissionProblem(
                        f"the shared types {owners[name]!r} and {made.name!r} would both have the class {name}",
                        help="rename one of them in the profile",
                    )
                owners[name] = made.name
        self.taken = frozenset(name.lower() for name in owners)

    def class_of(self, alternatives: Sequence[Parameter], *, sent: bool) -> Class | None:
        """The class of a member whose alternatives all are objects, or arrays of objects, of one shared type."""
        first, *others = (shared_type(parameter, self._forms) for parameter in alternatives)
        if first is None or any(other is not first for other in others):
            return None
        return self._class(first, sent=sent)

    def _class(self, made: SharedType, *, sent: bool) -> Class:
        attributes = names.attribute_names(member.name for member in made.members)
        fields = []
        for member in made.members:
            form = form_of(member, self._forms)
            nested = self._class(form, sent=sent) if form is not None else None
            fields.append(Field(attributes[member.name], member.name, (member,), member.required, nested))
        name = names.shared_class(made.name, sent=sent)
        return Class(name, made.name, tuple(fields), made.description, sent=sent, shared=True)


def shared_classes(roots: Iterable[Class]) -> tuple[Class, ...]:
    """Every shared class that these classes use, directly or through another, by name."""
    found: dict[str, Class] = {}
    waiting = [nested for root in roots for made in root.walk() for nested in made.nested()]
    while waiting:
        made = waiting.pop()
        if made.shared and made.name not in found:
            found[made.name] = made
            waiting.extend(made.nested())
    return tuple(found[name] for name in sorted(found))
