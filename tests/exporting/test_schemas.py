"""All messages in one document of JSON Schema."""

import sys
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests" / "emitting"))

from shop import shop  # noqa: E402

from docsgen.emitting.payloads import Payloads  # noqa: E402
from docsgen.exporting.schemas import message_schema, schemas  # noqa: E402
from docsgen.model import Model  # noqa: E402

SHOP = shop()
DOCUMENT = schemas(SHOP)


def test_every_message_is_there():
    Draft202012Validator.check_schema(DOCUMENT)
    assert DOCUMENT["title"] == "Shop"
    assert list(DOCUMENT["x-docsgen-messages"]) == [made.id for made in SHOP.operations]
    assert schemas(Model(version=1))["title"] == "API"


@pytest.mark.parametrize("made", SHOP.operations, ids=lambda made: made.id)
def test_a_message_is_as_it_is_by_itself(made):
    for role, reference in DOCUMENT["x-docsgen-messages"][made.id].items():
        one = Draft202012Validator(message_schema(made, role))
        among = Draft202012Validator({"$ref": reference, "$defs": DOCUMENT["$defs"]})
        payload = Payloads(made, role).least()
        for value in (payload, {**payload, "stranger": 1}, {}, []):
            assert one.is_valid(value) == among.is_valid(value)


def test_one_operation_alone():
    made = next(one for one in SHOP.operations if one.id == "search")
    document = schemas(SHOP, made)
    assert (document["title"], list(document["x-docsgen-messages"])) == ("search", ["search"])
    assert list(document["$defs"]) == ["SearchRequest", "SearchResponse"]
