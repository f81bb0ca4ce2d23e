"""The bases of generated models.

pydantic gives them fields, types and schemas; what is *valid* is for the generated validator to say, alone, so that a
model and a validator cannot disagree. So neither base uses pydantic's validation: a request keeps what it was given,
a response what came.
"""

import copy
from collections.abc import Iterable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, ClassVar, NamedTuple, NoReturn, Self

from pydantic import BaseModel, ConfigDict, PrivateAttr

from .checks import escape
from .concealing import conceal
from .errors import RequestInvalid
from .judging import Judge, judge_request
from .options import NOT_GIVEN
from .raw import RawMessage
from .reading import Reader, reader
from .redaction import printable, shown
from .violations import Violation
from .wire import decode


class _Field(NamedTuple):
    """An attribute: its name in Python and on the wire, and how a value for it is read."""

    name: str
    wire: str
    read: Reader


class _Table(NamedTuple):
    """The attributes of a model, by either name."""

    by_name: dict[str, _Field]
    by_wire: dict[str, _Field]


@cache
def _table(model: type["_Model"]) -> _Table:
    if not model.__pydantic_fields_complete__:
        model.model_rebuild()
    fields = [
        _Field(
            name,
            info.serialization_alias or info.alias or name,
            reader(info.annotation, scalars=issubclass(model, ResponseModel)),
        )
        for name, info in model.model_fields.items()
    ]
    return _Table(
        {field.name: field for field in fields}, {field.wire: field for field in fields}
    )


class _Shown:
    """A value as a model's repr shows it: nothing but models and the scalars of listed fields."""

    def __init__(self, name: str, value: object) -> None:
        self._name = name
        self._value = value

    def __repr__(self) -> str:
        value = self._value
        if isinstance(value, BaseModel):
            return repr(value)
        if isinstance(value, list) and value:
            return (
                "["
                + ", ".join(repr(_Shown(self._name, element)) for element in value)
                + "]"
            )
        return shown(self._name, value)


class _Model(BaseModel):
    """What requests and responses have in common: frozen, filled without validation, and shown without values."""

    model_config = ConfigDict(
        extra="allow",
        frozen=True,
        protected_namespaces=(),
        defer_build=True,
        hide_input_in_errors=True,
    )

    def __repr_args__(self) -> Iterable[tuple[str | None, Any]]:
        wire = {field.name: field.wire for field in _table(type(self)).by_name.values()}
        for name, value in self.__dict__.items():
            if name in self.model_fields_set:
                yield name, _Shown(wire[name], value)
        for name, value in (self.model_extra or {}).items():
            yield printable(str(name)), _Shown(name, value)

    def model_dump(self, *, warnings: Any = False, **kwargs: Any) -> dict[str, Any]:
        """pydantic's, without its warnings about raw values, which would show them."""
        return super().model_dump(warnings=warnings, **kwargs)

    def model_dump_json(self, *, warnings: Any = False, **kwargs: Any) -> str:
        """pydantic's, without its warnings about raw values, which would show them."""
        return super().model_dump_json(warnings=warnings, **kwargs)

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


class _Binding(NamedTuple):
    judge: Judge
    strings: bool


def _fill(
    model: _Model,
    values: Mapping[str, object],
    fields: Mapping[str, _Field],
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
            _refuse_twice(type(model).__name__, field)
        else:
            attributes[field.name] = field.read(value)
    given = set(attributes)
    for name in _table(type(model)).by_name:
        attributes.setdefault(name, None)
    for slot, content in (
        ("__dict__", attributes),
        ("__pydantic_fields_set__", given),
        ("__pydantic_extra__", extra),
        ("__pydantic_private__", private),
    ):
        object.__setattr__(model, slot, content)


def _refuse_twice(name: str, field: _Field) -> NoReturn:
    """Refuse a member that is given in both of its spellings: either value may be the one that is meant."""
    told = f"is given twice: {field.name}, {field.wire}"
    pointer = f"/{escape(field.wire)}"
    raise RequestInvalid(name, [Violation("error", pointer, "type", told)])


class RequestModel(_Model):
    """A part of a request. Keywords are attributes' names; the wire's spelling is understood as well.

    A value is kept as it was given: what was not given is not sent, None is sent as null. A model that is bound (the
    whole request) raises `RequestInvalid` with every violation in its tree; the others wait for it.
    """

    _binding: ClassVar[_Binding | None] = None

    @conceal
    def __init__(self, /, **data: Any) -> None:
        table = _table(type(self))
        _fill(self, data, {**table.by_wire, **table.by_name}, {})
        _judge(self, self._binding)

    @classmethod
    def bind(cls, judge: Judge, *, strings: bool) -> None:
        """Have instances judged by ``judge`` when they are made; ``strings`` is the operation's wire rule."""
        cls._binding = _Binding(judge, strings)

    @classmethod
    @conceal
    def from_wire(cls, values: Mapping[str, object]) -> Self:
        """Make a model from a mapping in the wire's spelling."""
        model = cls.__new__(cls)
        _fill(model, values, _table(cls).by_wire, {})
        _judge(model, cls._binding)
        return model

    @classmethod
    @conceal
    def model_validate(cls, obj: Any, **_: Any) -> Self:
        """Make a model from a mapping in the wire's spelling. Raises `RequestInvalid`, whatever ``obj`` is."""
        if isinstance(obj, cls):
            return obj
        if isinstance(obj, Mapping):
            return cls.from_wire(obj)
        fault = Violation(
            "error",
            "",
            "type",
            f"must be an object, but is of type {type(obj).__name__}",
        )
        raise RequestInvalid(cls.__name__, [fault])

    @classmethod
    @conceal
    def model_validate_json(cls, json_data: str | bytes | bytearray, **_: Any) -> Self:
        """Make a model from JSON in the wire's spelling. Raises `RequestInvalid`, whatever ``json_data`` is."""
        try:
            content = (
                json_data.encode("utf-8")
                if isinstance(json_data, str)
                else bytes(json_data)
            )
            payload = decode(content)
        except ValueError:
            raise RequestInvalid(
                cls.__name__, [Violation("error", "", "type", "is not JSON")]
            ) from None
        return cls.model_validate(payload)

    def to_dict(self) -> dict[str, Any]:
        """What was given, in the wire's spelling and the wire's form of values; what has none is null."""
        binding = self._binding
        payload: dict[str, Any] = judge_request(
            self, _accept, strings=binding is not None and binding.strings
        )[0]
        return payload

    def __wire__(self) -> dict[str, Any]:
        wire = {field.name: field.wire for field in _table(type(self)).by_name.values()}
        given = self.model_fields_set
        return {
            wire[name]: value for name, value in self.__dict__.items() if name in given
        } | (self.model_extra or {})


def _judge(model: RequestModel, binding: _Binding | None) -> None:
    """Have a bound model judged. Raises `RequestInvalid`."""
    if binding is not None:
        errors = judge_request(model, binding.judge, strings=binding.strings)[1]
        if errors:
            raise RequestInvalid(type(model).__name__, errors)


def keywords_to_wire(
    model: type[RequestModel], values: Mapping[str, object]
) -> dict[str, object]:
    """``values`` by the names of ``model``'s attributes, as a mapping in the wire's spelling; other names stay."""
    names = _table(model).by_name
    made: dict[str, object] = {}
    for name, value in values.items():
        if value is NOT_GIVEN:
            continue
        wire = names[name].wire if name in names else name
        if wire in made:
            _refuse_twice(model.__name__, _table(model).by_wire[wire])
        made[wire] = value
    return made


def _accept(_payload: object) -> list[Violation]:
    return []


class ResponseModel(_Model):
    """A part of a response, as it came. Making one never raises.

    A value that does not fit its documented type is kept as it is; unknown members are attributes by their name on
    the wire, and in ``model_extra``. ``drift`` says how the whole response differs from the docs, ``raw`` holds it as
    it came; the parts of a response have neither.
    """

    _drift: tuple[Violation, ...] = PrivateAttr(default=())
    _raw: RawMessage | None = PrivateAttr(default=None)
    _came: Mapping[str, Any] = PrivateAttr(default_factory=dict)

    def __init__(self, /, **data: Any) -> None:
        table = _table(type(self))
        names = {
            name: field.wire
            for name, field in table.by_name.items()
            if name not in table.by_wire
        }
        came = {names.get(name, name): value for name, value in data.items()}
        _fill(self, came, table.by_wire, {"_drift": (), "_came": came, "_raw": None})

    @classmethod
    def from_wire(
        cls,
        values: Mapping[str, Any],
        *,
        drift: Iterable[Violation] = (),
        raw: RawMessage | None = None,
    ) -> Self:
        """Make a model of a JSON object."""
        model = cls.__new__(cls)
        _fill(
            model,
            values,
            _table(cls).by_wire,
            {"_drift": tuple(drift), "_came": values, "_raw": raw},
        )
        return model

    @property
    def drift(self) -> tuple[Violation, ...]:
        """Everything in which the response differs from its documentation."""
        return self._drift

    @property
    def raw(self) -> RawMessage | None:
        """What came: headers and bytes, of a response (`RawResponse`) its HTTP status as well."""
        return self._raw

    def to_dict(self) -> dict[str, Any]:
        """The JSON object as it came."""
        return copy.deepcopy(dict(self._came))

    def __wire__(self) -> Mapping[str, Any]:
        return self._came
