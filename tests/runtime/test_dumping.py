"""Models to dicts, JSON and schemas, and copies of them (C3, C7, C8a): what goes out comes in again."""

import copy
import json

import pytest

from docsgen.runtime.errors import RequestInvalid
from docsgen.runtime.options import NOT_GIVEN
from docsgen.runtime.violations import Violation


@pytest.fixture
def bound(parcels):
    """The request of an operation, judged whenever one is made."""

    class Bound(parcels.BookRequest):
        pass

    Bound.bind(parcels.validate_request, strings=True)
    return Bound


@pytest.fixture
def full(bound, parcels):
    return bound(
        parcel_id="p",
        weight=20,
        note=None,
        address=parcels.Address(street="s", zip_code="1"),
        goods=[parcels.Good(good_id="g")],
    )


WIRE = {
    "parcelId": "p",
    "weight": 20,
    "note": None,
    "address": {"street": "s", "zipCode": "1"},
    "goods": [{"goodId": "g"}],
}


# Dumping


def test_a_request_s_dump_is_what_was_given(full, bound):
    """C3, C7: in the wire's spelling, its parts too, and nothing that was not given; so it can be read again."""
    assert full.model_dump() == WIRE
    assert json.loads(full.model_dump_json()) == WIRE
    assert bound.model_validate(full.model_dump()) == full
    assert bound.model_validate_json(full.model_dump_json()) == full


def test_another_dump_can_be_asked_for(full, parcels):
    """C3: pydantic's own arguments."""
    assert full.model_dump(by_alias=False, exclude_none=True)["goods"] == [{"good_id": "g"}]
    assert parcels.Good().model_dump(exclude_unset=False) == {"goodId": None}
    assert parcels.Good().model_dump_json(exclude_unset=False, by_alias=False) == '{"good_id":null}'


def test_a_response_s_dump_is_what_came(parcels):
    """C9: typed, in the wire's spelling."""
    came = {"outcome": {"state": "OK", "more": [1]}, "parcelId": "p", "new": {"x": None}}
    response = parcels.BookResponse.from_wire(came | {"weight": "20"})
    assert response.model_dump() == came | {"weight": 20}
    assert json.loads(response.model_dump_json()) == came | {"weight": 20}


@pytest.mark.parametrize("name", ["BookRequest", "BookResponse"])
def test_a_schema_has_the_wire_s_names(parcels, name):
    """C8a."""
    model = getattr(parcels, name)
    assert "parcelId" in model.model_json_schema()["properties"]
    assert "parcel_id" in model.model_json_schema(by_alias=False)["properties"]
    assert "parcel_id" in model.model_json_schema(mode="validation")["properties"]


def test_a_schema_by_position(parcels):
    from pydantic.json_schema import DEFAULT_REF_TEMPLATE, GenerateJsonSchema

    given = (True, DEFAULT_REF_TEMPLATE, GenerateJsonSchema, "validation")
    assert "parcel_id" in parcels.BookRequest.model_json_schema(*given)["properties"]


# Members that are given twice


@pytest.mark.parametrize(
    ("text", "pointers"),
    [
        ('{"parcelId": "p", "parcelId": "q"}', ["/parcelId"]),
        ('{"parcelId": "p", "parcel\\u0049d": "p"}', ["/parcelId"]),
        ('{"parcelId": "p", "address": {"street": "a", "street": "b"}}', ["/address/street"]),
        ('{"parcelId": "p", "note": "n", "goods": [{}, {"a/b": 1, "a/b": 1}]}', ["/goods/1/a~1b"]),
        ('{"parcelId": {"x": 1, "x": 2}, "parcelId": "p"}', ["/parcelId"]),
    ],
)
def test_a_member_twice_is_refused(parcels, text, pointers):
    """C8: which of them is meant is not for us to guess."""
    with pytest.raises(RequestInvalid, match="is given twice") as caught:
        parcels.BookRequest.model_validate_json(text)
    assert [(v.pointer, v.rule) for v in caught.value.violations] == [(each, "type") for each in pointers]


def test_a_member_twice_is_told_with_all_else(bound):
    """C8a: all violations at once."""
    with pytest.raises(RequestInvalid) as caught:
        bound.model_validate_json('{"note": "a", "note": "b"}')
    assert [(v.pointer, v.rule) for v in caught.value.violations] == [("/note", "type"), ("/parcelId", "required")]


# Copies


def test_a_copy_understands_both_spellings(full):
    """C3."""
    for update in ({"parcel_id": "q"}, {"parcelId": "q"}):
        copied = full.model_copy(update=update)
        assert copied.to_dict() == full.to_dict() | {"parcelId": "q"}
        assert (copied.parcel_id, copied.model_extra) == ("q", {})
    assert full.parcel_id == "p"
    assert full.model_copy() == full.model_copy(update={}) == full


def test_a_copy_s_parts(full, parcels):
    """C3: read as a constructor reads them; deep copies share none."""
    copied = full.model_copy(update={"address": {"street": "t", "zipCode": "2"}})
    assert copied.address == parcels.Address(street="t", zip_code="2")
    deep = full.model_copy(update={"note": "n"}, deep=True)
    assert deep.goods == full.goods
    assert deep.goods[0] is not full.goods[0]


def test_a_copy_with_both_spellings_is_refused(full):
    """C7."""
    for update in ({"parcel_id": "q", "parcelId": "r"}, {"parcelId": "q", "parcel_id": "q"}):
        with pytest.raises(RequestInvalid, match="is given twice"):
            full.model_copy(update=update)


def test_a_copy_can_leave_out(full):
    """C7: what is not given is not sent."""
    copied = full.model_copy(update={"note": NOT_GIVEN, "goods": NOT_GIVEN, "address": None})
    assert copied.to_dict() == {"parcelId": "p", "weight": "20", "address": None}


def test_a_bound_copy_is_judged_again(full):
    """C8a: with all its faults."""
    with pytest.raises(RequestInvalid) as caught:
        full.model_copy(update={"parcel_id": "much too long", "weigth": "x", "weight": "x"})
    found = {(v.pointer, v.rule) for v in caught.value.violations}
    assert found == {("/parcelId", "max_length"), ("/weigth", "unknown_field"), ("/weight", "type")}


def test_a_copy_keeps_extras(parcels):
    """C3: one whose name is that of an attribute is still none."""
    model = parcels.BookRequest.from_wire({"parcel_id": "x", "new": 1})
    copied = model.model_copy(update={"note": "n"})
    assert copied.to_dict() == {"parcel_id": "x", "new": 1, "note": "n"}
    assert copied.parcel_id is None


def test_a_copy_of_a_response(parcels):
    """C9: it says what was changed, and still what came."""
    drift = [Violation("error", "/parcelId", "required", "is required")]
    came = parcels.BookResponse.from_wire({"weight": "1", "new": 2}, drift=drift)
    copied = came.model_copy(update={"parcelId": "p", "fragile": "true"})
    assert (copied.parcel_id, copied.fragile, copied.weight, copied.new) == ("p", True, 1, 2)
    assert copied.to_dict() == {"weight": "1", "new": 2, "parcelId": "p", "fragile": "true"}
    assert copied == came.model_copy(update={"parcel_id": "p", "fragile": "true"})
    assert copied.drift == tuple(drift)
    assert came.to_dict() == {"weight": "1", "new": 2}
    assert came.model_copy(deep=True) == copy.deepcopy(came) == came


# Keywords


def test_the_nearest_of_keywords_is_a_keyword(either, bound):
    """C8: what the user has to type; of a dict it is the wire's spelling."""
    with pytest.raises(RequestInvalid, match="the nearest known name is parcel_id") as caught:
        either.call(parcle_id="p1")
    assert caught.value.violations[0].pointer == "/parcle_id"
    with pytest.raises(RequestInvalid, match="the nearest known name is parcel_id"):
        bound(parcle_id="p1", parcel_id="p")
    for make in (lambda: either.call(None, {"parcleId": "p1"}), lambda: bound.model_validate({"parcleId": "p1"})):
        with pytest.raises(RequestInvalid, match="the nearest known name is parcelId"):
            make()


def test_what_is_near_no_keyword(either, bound):
    """C8: and the parts of a request, which are dicts."""
    with pytest.raises(RequestInvalid, match="no known name is near it") as caught:
        either.call(parcel_id="p", zzzzzz="p1", address={"street": "s", "zipcode": "1"})
    assert "the nearest known name is zipCode" in caught.value.violations[1].message
