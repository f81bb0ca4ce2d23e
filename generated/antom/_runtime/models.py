"""The bases of generated models.

pydantic gives them fields, types and schemas; what is *valid* is for the generated validator to say, alone, so that a
model and a validator cannot disagree. So neither base uses pydantic's validation: a request keeps what it was given,
a response what came.
"""

import copy
from collections.abc import Iterable, Mapping
from typing import Any, ClassVar, NamedTuple, Self

from pydantic import PrivateAttr

from .checks import At
from .concealing import conceal
from .errors import RequestInvalid
from .judging import Judge, judge_request
from .modelling import Model, fill, in_wire, refuse_twice, table_of
from .options import NOT_GIVEN
from .raw import RawMessage
from .violations import Violation
from .wire import decode_strictly


class _Binding(NamedTuple):
    judge: Judge
    strings: bool
    at: At = ("", "")


class RequestModel(Model):
    """A part of a request. Keywords are attributes' names; the wire's spelling is understood as well.

    A value is kept as it was given: what was not given is not sent, None is sent as null. A model that is bound (the
    whole request) raises `RequestInvalid` with every violation in its tree; the others wait for it.
    """

    _binding: ClassVar[_Binding | None] = None

    @conceal
    def __init__(self, /, **data: Any) -> None:
        table = table_of(type(self))
        fill(self, data, {**table.by_wire, **table.by_name}, {})
        _judge(self, self._binding, keywords=True)

    @classmethod
    def bind(cls, judge: Judge, *, strings: bool, at: At = ("", "")) -> None:
        """Have instances judged by ``judge`` when they are made; ``strings`` is the operation's wire rule.

        ``at``: the operation's id, and the message's name in the docs.
        """
        cls._binding = _Binding(judge, strings, at)

    @classmethod
    @conceal
    def from_wire(cls, values: Mapping[str, object]) -> Self:
        """Make a model from a mapping in the wire's spelling."""
        model = cls.__new__(cls)
        fill(model, values, table_of(cls).by_wire, {})
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
            payload, doubled = decode_strictly(content)
        except ValueError:
            raise RequestInvalid(
                cls.__name__, [Violation("error", "", "type", "is not JSON")]
            ) from None
        twice = [
            Violation("error", pointer, "type", "is given twice") for pointer in doubled
        ]
        try:
            model = cls.model_validate(payload)
        except RequestInvalid as error:
            raise RequestInvalid(cls.__name__, [*twice, *error.violations]) from None
        if twice:
            raise RequestInvalid(cls.__name__, twice)
        return model

    @conceal
    def model_copy(
        self, *, update: Mapping[str, Any] | None = None, deep: bool = False
    ) -> Self:
        """A copy, with ``update`` in either spelling; what is `NOT_GIVEN` in it is left out. It is judged again."""
        copied = super().model_copy(deep=deep)
        if update:
            changed = keywords_to_wire(type(self), dict.fromkeys(update))
            left_out = dict.fromkeys(changed, NOT_GIVEN)
            changes = keywords_to_wire(type(self), update)
            values = copied.__wire__() | left_out | changes
            fill(copied, values, table_of(type(self)).by_wire, {})
            _judge(copied, self._binding, keywords=True)
        return copied

    def to_dict(self) -> dict[str, Any]:
        """What was given, in the wire's spelling and the wire's form of values; what has none is null."""
        binding = self._binding
        payload: dict[str, Any] = judge_request(
            self, _accept, strings=binding is not None and binding.strings
        )[0]
        return payload

    def __wire__(self) -> dict[str, Any]:
        wire = {
            field.name: field.wire for field in table_of(type(self)).by_name.values()
        }
        given = self.model_fields_set
        return {
            wire[name]: value for name, value in self.__dict__.items() if name in given
        } | (self.model_extra or {})


def _judge(
    model: RequestModel, binding: _Binding | None, *, keywords: bool = False
) -> None:
    """Have a bound model judged. Raises `RequestInvalid`."""
    if binding is not None:
        errors = judge_request(
            model, binding.judge, strings=binding.strings, at=binding.at
        )[1]
        if errors:
            told = in_keywords(type(model), errors) if keywords else errors
            raise RequestInvalid(type(model).__name__, told)


def in_keywords(
    model: type[RequestModel], violations: Iterable[Violation]
) -> list[Violation]:
    """``violations`` of what was given by keywords: of what is near an unknown one, they name the keyword."""
    return [_in_keywords(model, violation) for violation in violations]


def _in_keywords(model: type[RequestModel], violation: Violation) -> Violation:
    if violation.rule != "unknown_field" or violation.pointer.count("/") != 1:
        return violation
    said, blank, near = violation.message.rpartition(" ")
    field = table_of(model).by_wire.get(near)
    if field is None:
        return violation
    return Violation(
        violation.severity,
        violation.pointer,
        violation.rule,
        f"{said}{blank}{field.name}",
        violation.operation,
        violation.parameter,
        violation.fact,
    )


def keywords_to_wire(
    model: type[RequestModel], values: Mapping[str, object]
) -> dict[str, object]:
    """``values`` by the names of ``model``'s attributes, as a mapping in the wire's spelling; other names stay."""
    names = table_of(model).by_name
    made: dict[str, object] = {}
    for name, value in values.items():
        if value is NOT_GIVEN:
            continue
        wire = names[name].wire if name in names else name
        if wire in made:
            refuse_twice(model.__name__, table_of(model).by_wire[wire])
        made[wire] = value
    return made


def _accept(_payload: object) -> list[Violation]:
    return []


class ResponseModel(Model):
    """A part of a response, as it came. Making one never raises.

    A value that does not fit its documented type is kept as it is; unknown members are attributes by their name on
    the wire, and in ``model_extra``. ``drift`` says how the whole response differs from the docs, ``raw`` holds it as
    it came; the parts of a response have neither.
    """

    __lenient__ = True
    _drift: tuple[Violation, ...] = PrivateAttr(default=())
    _raw: RawMessage | None = PrivateAttr(default=None)
    _came: Mapping[str, Any] = PrivateAttr(default_factory=dict)

    def __init__(self, /, **data: Any) -> None:
        table = table_of(type(self))
        came = in_wire(table, data)
        fill(self, came, table.by_wire, {"_drift": (), "_came": came, "_raw": None})

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
        fill(
            model,
            values,
            table_of(cls).by_wire,
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

    @conceal
    def model_copy(
        self, *, update: Mapping[str, Any] | None = None, deep: bool = False
    ) -> Self:
        """A copy, with ``update`` in either spelling. ``drift`` and ``raw`` stay those of what came."""
        copied = super().model_copy(deep=deep)
        if update:
            table = table_of(type(self))
            came = {**copied.__wire__(), **in_wire(table, update)}
            private = {"_drift": self._drift, "_came": came, "_raw": self._raw}
            fill(copied, came, table.by_wire, private)
        return copied

    def __wire__(self) -> Mapping[str, Any]:
        return self._came
