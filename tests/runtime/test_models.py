"""The bases of generated models: requests keep what they were given, responses what came."""

import copy
import json
import pickle
from datetime import UTC, datetime
from decimal import Decimal
from enum import Enum
from typing import Annotated, Any, Literal, Optional

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import BaseModel, Field

from docsgen.runtime import redaction
from docsgen.runtime.errors import RequestInvalid
from docsgen.runtime.models import RequestModel, ResponseModel
from docsgen.runtime.options import NOT_GIVEN
from docsgen.runtime.violations import Violation


class Colour(Enum):
    RED = "RED"


class Part(ResponseModel):
    size: int | None = None


class Tree(ResponseModel):
    label: str | None = None
    sub: "Tree | None" = None


class Everything(ResponseModel):
    integer: int | None = None
    real: float | None = None
    exact: Decimal | None = None
    truth: Optional[bool] = None  # noqa: UP045
    moment: datetime | None = None
    text: Annotated[str | None, Field(max_length=2)] = None
    state: Literal["A", "B"] | None = None
    colour: Colour | None = None
    part: Annotated[Part, "note"] | None = None
    parts: list[Part] | None = None
    table: dict[str, Part] | None = None
    numbers: list[int] | None = None
    loose: Any = None
    either: int | str | None = None
    untyped: list | None = None


READINGS = [
    ("integer", "20", 20),
    ("integer", "-007", -7),
    ("integer", 20, 20),
    ("integer", "2" * 1001, "2" * 1001),
    ("integer", "20.0", "20.0"),
    ("integer", "٣", "٣"),
    ("integer", True, True),
    ("integer", [], []),
    ("real", "1.50", 1.5),
    ("real", 2, 2),
    ("real", 2.5, 2.5),
    ("real", True, True),
    ("real", "nan", "nan"),
    ("exact", "1.10", Decimal("1.10")),
    ("exact", 3, Decimal(3)),
    ("exact", 0.1, Decimal("0.1")),
    ("exact", "1e5", "1e5"),
    ("exact", False, False),
    ("exact", {}, {}),
    ("truth", "true", True),
    ("truth", "false", False),
    ("truth", True, True),
    ("truth", "yes", "yes"),
    ("truth", 1, 1),
    ("moment", "2026-01-02T03:04:05Z", datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
    ("moment", "2026-02-30T03:04:05Z", "2026-02-30T03:04:05Z"),
    ("moment", "tomorrow", "tomorrow"),
    ("moment", 5, 5),
    ("text", "longer than two", "longer than two"),
    ("text", 5, 5),
    ("state", "C", "C"),
    ("colour", "RED", Colour.RED),
    ("colour", "BLUE", "BLUE"),
    ("colour", [], []),
    ("part", "no object", "no object"),
    ("parts", "no array", "no array"),
    ("parts", ["x", None], ["x", None]),
    ("table", [1], [1]),
    ("numbers", ["1", "x", None], [1, "x", None]),
    ("loose", {"a": ["1"]}, {"a": ["1"]}),
    ("either", "5", 5),
    ("either", "five", "five"),
    ("untyped", ["1"], ["1"]),
    ("integer", None, None),
]


@pytest.mark.parametrize(("name", "came", "read"), READINGS)
def test_reading_towards_the_documented_type(name, came, read):
    """C6, C9: text comes back as what is documented; what does not fit stays as it came."""
    value = getattr(Everything.from_wire({name: came}), name)
    assert value == read
    assert type(value) is type(read)


def test_reading_nested_parts():
    """C6, C9: in objects, lists and maps as well."""
    response = Everything.from_wire(
        {"part": {"size": "3", "more": 1}, "parts": [{"size": 4}, 5], "table": {"k": {"size": "6"}}}
    )
    assert (response.part.size, response.part.more) == (3, 1)
    assert (response.parts[0].size, response.parts[1]) == (4, 5)
    assert response.table["k"].size == 6
    assert response.integer is None


def test_a_response_too_deep_to_read_stays_raw_below():
    """C9: never an error."""
    came = leaf = {}
    for _ in range(5000):
        leaf["sub"] = {"label": "x"}
        leaf = leaf["sub"]
    node = Tree.from_wire(came)
    depth = 0
    while isinstance(node, Tree):
        node, depth = node.sub, depth + 1
    assert depth > 50
    assert isinstance(node, dict)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda children: st.lists(children, max_size=3) | st.dictionaries(st.text(), children, max_size=3),
    max_leaves=10,
)


@given(st.dictionaries(st.sampled_from(list(Everything.model_fields)) | st.text(), json_values))
def test_a_response_takes_anything_and_keeps_it(came):
    """C9: unknown fields are kept."""
    response = Everything.from_wire(came)
    assert response.to_dict() == came or "nan" in repr(came)
    assert set(response.model_extra) == set(came) - set(Everything.model_fields)
    assert repr(response)


def test_to_dict_is_a_copy_all_the_way_down():
    """C9, C17: what the user does to it changes neither the response nor what came."""
    came = {"part": {"size": "1", "more": [{"x": 1}]}, "numbers": ["1"], "new": {"deep": [1]}}
    response = Everything.from_wire(copy.deepcopy(came))
    given = response.to_dict()
    assert given == came
    given["part"]["more"][0]["x"] = given["new"]["deep"] = 2
    given["part"]["size"] = "9"
    given["numbers"].clear()
    assert response.to_dict() == came
    assert (response.part.size, response.numbers, response.new) == (1, [1], {"deep": [1]})


def test_a_response_can_be_made_by_either_name(parcels):
    """C3: the attribute's or the wire's."""
    by_name = parcels.BookResponse(parcel_id="p", other=1)
    by_wire = parcels.BookResponse(parcelId="p", other=1)
    assert by_name == by_wire
    assert by_name.to_dict() == {"parcelId": "p", "other": 1}


def test_drift_is_on_the_response():
    """C9."""
    violation = Violation("error", "/size", "required", "is required")
    assert Part.from_wire({}, drift=[violation]).drift == (violation,)
    assert Part().drift == ()


@pytest.mark.parametrize("make", [lambda p: p.BookRequest(parcel_id="p"), lambda p: p.BookResponse(parcel_id="p")])
def test_models_are_frozen_and_say_so_without_values(parcels, make):
    """C13: nor does the refusal show one."""
    model = make(parcels)
    with pytest.raises(AttributeError, match="cannot be changed") as caught:
        model.parcel_id = "secret"
    assert "secret" not in str(caught.value)
    with pytest.raises(AttributeError, match="cannot be changed"):
        del model.parcel_id
    assert model.parcel_id == "p"
    assert model.model_copy(update={"parcel_id": "q"}).parcel_id == "q"
    assert copy.deepcopy(model) == model
    assert pickle.loads(pickle.dumps(model)) == model


def test_dumping_does_not_warn_about_raw_values():
    """C9, C13."""
    response = Everything.from_wire({"integer": "secret", "text": 5})
    assert response.model_dump(exclude_none=True) == {"integer": "secret", "text": 5}
    assert json.loads(response.model_dump_json(exclude_none=True)) == {"integer": "secret", "text": 5}


def test_a_request_keeps_what_it_was_given(parcels):
    """C7: no value is changed on the way."""
    model = parcels.BookRequest(weight="007", parcel_id="p", fragile="true", address={"zipCode": "1", "x": 2})
    assert model.weight == "007"
    assert model.fragile == "true"
    assert model.address.zip_code == "1"
    assert model.note is None
    assert model.to_dict() == {"weight": "007", "parcelId": "p", "fragile": "true", "address": {"zipCode": "1", "x": 2}}
    assert list(model.to_dict()) == ["weight", "parcelId", "fragile", "address"]


def test_a_request_takes_the_wire_s_spelling_too(parcels):
    """C3."""
    model = parcels.BookRequest(parcelId="p", goods=[{"goodId": "g"}, "x"])
    assert model.parcel_id == "p"
    assert model.goods[0].good_id == "g"
    assert model.goods[1] == "x"
    assert parcels.BookRequest.model_validate({"parcelId": "p", "goods": [{"goodId": "g"}, "x"]}) == model
    assert parcels.BookRequest.model_validate(model) is model
    assert parcels.BookRequest.model_validate_json(b'{"parcelId": "p", "goods": [{"goodId": "g"}, "x"]}') == model


def test_from_wire_knows_the_wire_s_spelling_only(parcels):
    """C3: dicts use the wire's spelling."""
    model = parcels.BookRequest.from_wire({"parcel_id": "p"})
    assert model.parcel_id is None
    assert model.to_dict() == {"parcel_id": "p"}


def test_inside_a_model_of_the_user_s_it_is_filled_as_well(parcels):
    """C7."""

    class Order(BaseModel):
        address: parcels.Address

    assert Order(address={"zipCode": "1"}).address.zip_code == "1"


def test_not_given_is_not_there_and_none_is_null(parcels):
    """C3, C7."""
    model = parcels.BookRequest(parcel_id=NOT_GIVEN, note=None)
    assert model.to_dict() == {"note": None}
    assert model.model_fields_set == {"note"}


@pytest.mark.parametrize("given", [[1], "x", 5, None])
def test_validating_what_is_no_object(parcels, given):
    """C8a, C15: `RequestInvalid`, not pydantic's error."""
    for make in (parcels.BookRequest.model_validate, lambda x: parcels.BookRequest.model_validate_json(json.dumps(x))):
        with pytest.raises(RequestInvalid, match="must be an object") as caught:
            make(given)
        assert [(v.pointer, v.rule) for v in caught.value.violations] == [("", "type")]


@pytest.mark.parametrize("text", ["", "{", '"\ud800"', b"\xff", bytearray(b"nope")])
def test_validating_what_is_no_json(parcels, text):
    """C15: `RequestInvalid`, not pydantic's error."""
    with pytest.raises(RequestInvalid, match="is not JSON"):
        parcels.BookRequest.model_validate_json(text)


def test_a_bound_request_is_judged_as_a_whole(parcels):
    """C8a: all violations of its tree at once."""

    class Bound(parcels.BookRequest):
        pass

    Bound.bind(parcels.validate_request, strings=True)
    good = Bound(parcel_id="p", weight=20)
    assert good.to_dict() == {"parcelId": "p", "weight": "20"}
    assert Bound.model_validate({"parcelId": "p", "weight": 20}) == good
    bad = {"weight": "x", "address": parcels.Address(zipcode="1")}
    expected = [
        ("/parcelId", "required"),
        ("/weight", "type"),
        ("/address/zipcode", "unknown_field"),
        ("/address/street", "required"),
    ]
    for make in (lambda: Bound(**bad), lambda: Bound.model_validate(bad), lambda: Bound.from_wire(bad)):
        with pytest.raises(RequestInvalid) as caught:
            make()
        assert [(v.pointer, v.rule) for v in caught.value.violations] == expected


def test_a_warning_does_not_stop_a_bound_request(parcels):
    """C8: only errors refuse."""

    class Bound(parcels.BookRequest):
        pass

    Bound.bind(parcels.validate_request, strings=True)
    assert Bound(parcel_id="p", fragile=True).fragile is True


def test_reprs_show_names_but_no_values(parcels):
    """C13."""
    model = parcels.BookRequest(
        parcel_id="p1",
        weight=3,
        note=None,
        address=parcels.Address(street="Long Lane"),
        goods=[parcels.Good(good_id="g9")],
        **{"new\nfield": "sesame"},
    )
    assert repr(model) == (
        "BookRequest(parcel_id=***, weight=***, note=None, address=Address(street=***), "
        "goods=[Good(good_id=***)], new\\nfield=***)"
    )
    redaction.allow(["parcelId", "goodId", "goods"])
    assert repr(model).startswith("BookRequest(parcel_id='p1', weight=***,")
    assert "Good(good_id='g9')" in str(model)
    assert repr(parcels.BookRequest(goods=[])) == "BookRequest(goods=***)"
    assert repr(parcels.BookRequest(goods={"a": 1})) == "BookRequest(goods=***)"


def test_a_response_s_repr_shows_what_came(parcels):
    """C13: what is listed, and no more."""
    redaction.allow(["state"])
    response = parcels.BookResponse.from_wire({"outcome": {"state": "OK", "text": "sesame"}, "x": {"y": "sesame"}})
    assert repr(response) == "BookResponse(outcome=Outcome(state='OK', text=***), x=***)"


def test_forward_references_are_resolved():
    class Outer(RequestModel):
        inner: "Later | None" = None

    class Later(RequestModel):
        x: int | None = None

    Outer.model_rebuild(_types_namespace={"Later": Later})
    assert Outer(inner={"x": 1}).inner.x == 1


class Early(RequestModel):
    late: "Late | None" = None


class Late(RequestModel):
    x: int | None = None


def test_a_model_defined_before_its_parts():
    assert Early(late={"x": 1}).late.x == 1


def test_a_repr_has_an_end(parcels):
    """C9, C13: however deep what came is."""
    deep = "x"
    for _ in range(400):
        deep = [deep]
    response = parcels.BookResponse.from_wire({"new": deep, "parcelId": "p"})
    assert repr(response).endswith("[…]" + "]" * 15 + ")")
    assert str(response).startswith("parcel_id=*** new=[[")
    assert len(repr(response)) < 200


def test_a_repr_of_models_has_an_end():
    """C13: nor is another's model shown, which could show all it has."""
    tree = Early()
    for _ in range(300):
        tree = Early(late=tree)
    assert repr(tree).endswith("late=…" + ")" * 17)

    class Theirs(BaseModel):
        secret: str = "sesame"

    assert repr(Early(late=Theirs())) == "Early(late=***)"


class Nameless(RequestModel):
    field: str | None = Field(None, serialization_alias="")


def test_an_empty_name_is_a_name():
    assert Nameless(field="x").to_dict() == {"": "x"}
    assert Nameless.from_wire({"": "x"}).field == "x"
