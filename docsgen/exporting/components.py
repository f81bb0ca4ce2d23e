"""The schemas of messages and of shared types, each said once and referred to by name."""

import hashlib
import re
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from docsgen.exporting.forms import form_of, shared_type
from docsgen.exporting.jsonschema import SchemaMaker, message_schema
from docsgen.exporting.members import sent
from docsgen.model import Operation, Parameter, Role, Service, SharedType

Schema = dict[str, Any]

_TYPE = re.compile(r"[A-Z][A-Za-z0-9]{0,99}", re.ASCII)
_ID = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*", re.ASCII)
_LONGEST = 100
# What is a string on one wire, and none on another.
_NO_TEXT = frozenset({"integer", "number", "boolean"})


class Components:
    """The schemas of a document. ``home``: how references begin; ``words``: makes descriptions of the docs' words.

    Names hold nothing but ASCII letters, digits and underscores. A page that is added changes the name of no schema: a
    shared type's is made of the profile alone, and a message's of its operation's id and of those.
    """

    def __init__(self, types: Sequence[SharedType], home: str, words: Callable[[str], str] = str) -> None:
        self._home = home
        self._words = words
        self._forms = {made.name: made for made in types if made.members}
        self._types: dict[tuple[str, bool, bool], str] = {}
        self._taken: set[str] = set()
        for key, name in _variants(self._forms):
            self._types[key] = self._free(name, repr(key))
        self._failure = self._free("Failure", "Failure")
        self._schemas: dict[str, Schema] = {}

    @property
    def schemas(self) -> dict[str, Schema]:
        """Every schema that was asked for, and those it refers to, by name."""
        return dict(sorted(self._schemas.items()))

    def message(self, operation: Operation, role: Role) -> Schema:
        """A reference to the schema of a message."""
        name = self.name_of(operation, role)
        closed, strings = sent(operation, role), operation.wire.strings
        maker = self._maker(strings=strings, closed=closed, shared=lambda one: shared_type(one, self._forms))
        schema = message_schema(operation, role, maker)
        # Generators make names of titles, and do not like two of them.
        self._schemas[name] = {key: value for key, value in schema.items() if key not in ("$schema", "title")}
        return self._to(name)

    def name_of(self, operation: Operation, role: Role) -> str:
        """The name of the schema of a message."""
        name = f"{_pascal(operation.id)}{role.capitalize()}"
        return name if name.lower() not in self._taken else _marked(name, operation.id)

    def failure(self, service: Service) -> Schema | None:
        """A reference to the schema of an answer that is no success; null where the service does not tell them apart.

        Only a success has more to say than its outcome: what a page requires of a response, it requires of that.
        """
        if not service.status_path:
            return None
        schema: Schema = {"type": "object"}
        place = schema
        for segment in service.status_path.split("."):
            place["required"] = [segment]
            place = _place(place, segment)
        place.update({"type": "string", "not": {"const": service.success}})
        for path in (service.code_path, service.message_path):
            if path:
                _place(schema, path).update(type="string")
        self._schemas[self._failure] = {**schema, "description": "The outcome of a call that is no success."}
        return self._to(self._failure)

    def _to(self, name: str) -> Schema:
        return {"$ref": f"{self._home}{name}"}

    def _free(self, name: str, key: str) -> str:
        # Whoever writes a file for each name may do so on a disk that does not tell capitals.
        name = name if name.lower() not in self._taken else _marked(name, key)
        self._taken.add(name.lower())
        return name

    def _maker(self, *, strings: bool, closed: bool, shared: Callable[[Parameter], SharedType | None]) -> SchemaMaker:
        def reference(parameter: Parameter) -> Schema | None:
            form = shared(parameter)
            return None if form is None else self._type(form, strings=strings, closed=closed)

        return SchemaMaker(form="wire", strings=strings, closed=closed, reference=reference, words=self._words)

    def _type(self, form: SharedType, *, strings: bool, closed: bool) -> Schema:
        name = self._types[form.name, closed, strings or not _differs(form, self._forms)]
        if name not in self._schemas:
            self._schemas[name] = {}  # a type may hold itself
            maker = self._maker(strings=strings, closed=closed, shared=lambda one: form_of(one, self._forms))
            self._schemas[name] |= maker.object_of(form.members)
            if form.description:
                self._schemas[name]["description"] = self._words(form.description)
        return self._to(name)


def _variants(forms: dict[str, SharedType]) -> Iterator[tuple[tuple[str, bool, bool], str]]:
    """The schemas that types may have, by name, whether they are sent, and whether scalars travel as strings."""
    for closed in (True, False):
        for strings in (True, False):
            for type_name in forms:
                name = type_name if _TYPE.fullmatch(type_name) else _marked(_plain(type_name) or "Type", type_name)
                yield (type_name, closed, strings), f"{'' if closed else 'Received'}{name}{'' if strings else 'Native'}"


def _differs(form: SharedType, forms: dict[str, SharedType], above: tuple[str, ...] = ()) -> bool:
    """Whether it matters for a type if scalars travel as strings; ``above`` are the types that hold it."""
    for member in form.members:
        nested = form_of(member, forms)
        kinds = {member.type, member.items.type if member.items is not None else member.type}
        if kinds & _NO_TEXT:
            return True
        if nested is not None and nested.name not in above and _differs(nested, forms, (*above, form.name)):
            return True
    return False


def _place(schema: Schema, path: str) -> Schema:
    """The schema of what lies at a dotted path in an object; made where there is none."""
    for segment in path.split("."):
        schema = schema.setdefault("properties", {}).setdefault(segment, {"type": "object"})
    return schema


def _pascal(operation_id: str) -> str:
    """An id as a name in capitals. Two ids never share one; what had to be changed is marked by the id's hash."""
    if not _ID.fullmatch(operation_id) or len(operation_id) > _LONGEST:
        return _marked(_plain(operation_id) or "Operation", operation_id)
    first, *others = operation_id.split("_")
    return first.capitalize() + "".join(f"_{part}" if part[0].isdigit() else part.capitalize() for part in others)


def _plain(text: str) -> str:
    words = re.findall(r"[A-Za-z][A-Za-z0-9]*", text)
    return "".join(word[0].upper() + word[1:] for word in words)[:80]


def _marked(name: str, text: str) -> str:
    return f"{name}_{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"
