"""One field in two spellings (C7, C8): which of them is meant is not for us to guess."""

import pytest

from docsgen.runtime.errors import RequestInvalid

TWICE = {"parcel_id": "p1", "parcelId": "p2"}


@pytest.mark.parametrize("fields", [TWICE, dict(reversed(TWICE.items())), {"parcel_id": "p1", "parcelId": "p1"}])
def test_keywords_in_two_spellings(either, fields):
    """C7, C8: refused, in either order, even where both say the same; nothing is sent."""
    with pytest.raises(RequestInvalid, match="is given twice") as caught:
        either.call(**fields)
    assert len(caught.value.violations) == 1
    assert either.seen == []


@pytest.mark.parametrize("fields", [TWICE, dict(reversed(TWICE.items()))])
def test_a_model_in_two_spellings(either, parcels, fields):
    """C7, C8: a model is no other than keywords."""
    with pytest.raises(RequestInvalid, match="is given twice"):
        either.call(request=parcels.BookRequest(**fields))
    assert either.seen == []


def test_a_part_in_two_spellings(either, parcels):
    """C7, C8: nor is a part of a request."""
    with pytest.raises(RequestInvalid, match="is given twice"):
        either.call(parcel_id="p1", address=parcels.Address(street="s", zip_code="1", zipCode="2"))
    assert either.seen == []


def test_a_bound_model_in_two_spellings(parcels):
    """C8a: with all other faults, when it is made."""

    class Bound(parcels.BookRequest):
        pass

    Bound.bind(parcels.validate_request, strings=True)
    with pytest.raises(RequestInvalid, match="is given twice"):
        Bound(**TWICE)


def test_one_spelling_each_is_enough(either):
    """C3: either of the two, alone."""
    either.call(parcelId="p1", note="n")
    either.call(parcel_id="p1", note="n")
    assert len({request.content for request in either.seen}) == 1
