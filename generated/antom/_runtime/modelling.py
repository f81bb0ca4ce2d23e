"""What requests and responses have in common as pydantic models."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, NoReturn

from pydantic import BaseModel, ConfigDict
from pydantic.fields import FieldInfo

from .checks import escape
from .errors import RequestInvalid
from .options import NOT_GIVEN
from .reading import Reader, reader
from .redaction import printable, shown
from .violations import Violation


class Field(NamedTuple):
    """An attribute: its name in Python and on the wire, and how a value for it is read."""

    name: str
    wire: str
    read: Reader


class Table(NamedTuple):
    """The attributes of a model, by either name."""

    by_name: dict[str, Field]
    by_wire: dict[str, Field]


@cache
def table_of(model: type["Model"]) -> Table:
    """The attributes of ``model``."""
    if not model.__pydantic_fields_complete__:
        model.model_rebuild()
    fields = [
        Field(
            name,
            _wire_name(name, info),
            reader(info.annotation, scalars=model.__lenient__),
        )
        for name, info in model.model_fields.items()
    ]
    return Table(
        {field.name: field for field in fields}, {field.wire: field for field in fields}
    )


def _wire_name(name: str, info: FieldInfo) -> str:
    """The name on the wire; an empty one is a name too."""
    names = (info.serialization_alias, info.alias, name)
    return next(found for found in names if found is not None)


_ARGUMENTS_BEFORE_MODE = 4  # of `model_json_schema`
_SHOWN_DEPTH = 16  # levels of a repr: docs have fewer, and what comes may have hundreds


class _Shown:
    """A value as a model's repr shows it: nothing but models and the scalars of listed fields."""

    def __init__(self, name: str, value: object, depth: int = 1) -> None:
        self._name = name
        self._value = value
        self._depth = depth

    def __repr__(self) -> str:
        value, depth = self._value, self._depth
        if not isinstance(value, Model) and not (isinstance(value, list) and value):
            return shown(self._name, value)
        if depth > _SHOWN_DEPTH:
            return "…"
        if isinstance(value, list):
            parts = [repr(_Shown(self._name, part, depth + 1)) for part in value]
            return f"[{', '.join(parts)}]"
        parts = [f"{name}={part!r}" for name, part in _shown_parts(value, depth + 1)]
        return f"{type(value).__name__}({', '.join(parts)})"


def _shown_parts(model: "Model", depth: int) -> Iterator[tuple[str, _Shown]]:
    wire = {field.name: field.wire for field in table_of(type(model)).by_name.values()}
    for name, value in model.__dict__.items():
        if name in model.model_fields_set:
            yield name, _Shown(wire[name], value, depth)
    for name, value in (model.model_extra or {}).items():
        yield printable(str(name)), _Shown(name, value, depth)


class Model(BaseModel):
    """What requests and responses have in common: frozen, filled without validation, and shown without values."""

    model_config = ConfigDict(
        extra="allow",
        frozen=True,
        protected_namespaces=(),
        defer_build=True,
        hide_input_in_errors=True,
    )
    __lenient__: ClassVar[bool] = False
    """Whether scalars are read towards their documented types."""

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        return _shown_parts(self, 1)

    def model_dump(
        self,
        *,
        by_alias: bool | None = True,
        exclude_unset: bool = True,
        warnings: Any = False,
        **kwargs: Any,
    ) -> dict[str, Any]:
        """pydantic's, of what was given or came, in the wire's spelling, which `model_validate` understands.

        Its warnings about raw values are left out: they would show them.
        """
        return super().model_dump(
            by_alias=by_alias, exclude_unset=exclude_unset, warnings=warnings, **kwargs
        )

    def model_dump_json(
        self,
        *,
        by_alias: bool | None = True,
        exclude_unset: bool = True,
        warnings: Any = False,
        **kwargs: Any,
    ) -> str:
        """pydantic's, of what was given or came, in the wire's spelling, which `model_validate_json` understands.

        Its warnings about raw values are left out: they would show them.
        """
        return super().model_dump_json(
            by_alias=by_alias, exclude_unset=exclude_unset, warnings=warnings, **kwargs
        )

    @classmethod
    def model_json_schema(cls, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """pydantic's, of what is on the wire: with the wire's names, whichever way it goes."""
        if len(args) < _ARGUMENTS_BEFORE_MODE:
            kwargs.setdefault("mode", "serialization")
        return super().model_json_schema(*args, **kwargs)

    # pydantic's own refusal would show the value; type checkers must not take these for leave to set any name.
    if not TYPE_CHECKING:  # pragma: no branch

        def __setattr__(self, name: str, value: object) -> NoReturn:
            raise AttributeError(
                f"{type(self).__name__} cannot be changed: use model_copy(update=…)"
            )

        def __delattr__(self, name: str) -> NoReturn:
            raise AttributeError(
                f"{type(self).__name__} cannot be changed: use model_copy(update=…)"
            )


def fill(
    model: Model,
    values: Mapping[str, object],
    fields: Mapping[str, Field],
    private: dict[str, Any],
) -> None:
    """Set every attribute: those in ``values`` (found in ``fields``), extras under their own name, others None.

    This is what pydantic's ``model_construct`` does, without its look at aliases and defaults.
    """
    attributes: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    for key, value in values.items():
        if value is NOT_GIVEN:
            continue
        field = fields.get(key)
        if field is None:
            extra[key] = value
        elif field.name in attributes:
            refuse_twice(type(model).__name__, field)
        else:
            attributes[field.name] = field.read(value)
    given = set(attributes)
    for name in table_of(type(model)).by_name:
        attributes.setdefault(name, None)
    for slot, content in (
        ("__dict__", attributes),
        ("__pydantic_fields_set__", given),
        ("__pydantic_extra__", extra),
        ("__pydantic_private__", private),
    ):
        object.__setattr__(model, slot, content)


def refuse_twice(name: str, field: Field) -> NoReturn:
    """Refuse a member that is given in both of its spellings: either value may be the one that is meant."""
    told = f"is given twice: {field.name}, {field.wire}"
    pointer = f"/{escape(field.wire)}"
    raise RequestInvalid(name, [Violation("error", pointer, "type", told)])


def in_wire(table: Table, values: Mapping[str, Any]) -> dict[str, Any]:
    """``values`` by either name of attributes, in the wire's spelling; given twice, the later one counts."""
    names = {
        name: field.wire
        for name, field in table.by_name.items()
        if name not in table.by_wire
    }
    return {names.get(name, name): value for name, value in values.items()}
