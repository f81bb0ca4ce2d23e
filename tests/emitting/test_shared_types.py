"""Types that the profile names stand once; whatever differs is named by its operation."""

import re
import subprocess
import sys

import frugal
import pytest
from shop import m, message, operation, p, result, shop
from written import write

from docsgen.emitting.python import emit
from docsgen.emitting.python.names import export_order, module_name, resource_class, shared_class
from docsgen.emitting.python.plan import plan
from docsgen.emitting.python.shared import Shared
from docsgen.linking import Source, compile_pages
from docsgen.model import Items, SharedType, ValueNote, WireRule
from docsgen.profiles import load
from docsgen.rendering import EmissionProblem


def form(name, *members, **more):
    return SharedType(name=name, members=tuple(made(name) for made in members), **more)


CURRENCY = m("currency", required=True, max_length=3)
VALUE = m("value", "integer", required=True, minimum=1)
AMOUNT = form("Amount", CURRENCY, VALUE, description="An amount.")
TEXTS = Items(type="string", max_length=5)
FULL = form(
    "Full",
    m("text", required=True, min_length=1, max_length=9, pattern="^[a-z]+$", enum=("a", "b")),
    m("fixed", const="F"),
    m("count", "integer", minimum=0, maximum=9, default="1"),
    m("list", "array", items=TEXTS, min_items=1, max_items=3),
    m("free", "object"),
    m("amount", "object", type_name="Amount"),
    m("amounts", "array", items=Items(type="object", type_name="Amount")),
)
TYPES = (AMOUNT, FULL)


def amount(name="amount", *members, **facts):
    return m(name, "object", *(members or (CURRENCY, VALUE)), **{"type_name": "Amount", **facts})


def amounts(name, *members, **facts):
    return m(name, "array", *(members or (CURRENCY, VALUE)), items=Items(type="object", type_name="Amount"), **facts)


def full(**changes):
    """A member of the type with every kind of limit; ``changes`` put other members in place of some, or none."""
    nested = {"amount": amount(), "amounts": amounts("amounts")}
    usual = {made.name: nested.get(made.name, lambda path, made=made: moved(made, path)) for made in FULL.members}
    return m("full", "object", *filter(None, {**usual, **changes}.values()), type_name="Full")


def moved(made, path):
    facts = {field: getattr(made, field) for field in ("required", "enum", "const", "default", "pattern", "items")}
    limits = ("min_length", "max_length", "minimum", "maximum", "min_items", "max_items")
    facts |= {field: getattr(made, field) for field in limits}
    return p(f"{path}.{made.name}", made.type, **facts)


def call(identifier, *members, answer=(), **more):
    return operation(identifier, message("request", *members), message("response", result(), *answer), **more)


def classes(files):
    return {
        path.rpartition("/")[2].removesuffix(".py"): re.findall(r"^class (\w+)", text, re.MULTILINE)
        for path, text in files.items()
        if path.startswith("x/models/")
    }


def made_of(*operations, types=TYPES):
    return emit(shop(*operations, shared_types=types), package="x").files


def of_full(member):
    made = call("pay", member)
    (field,) = plan(made, Shared(TYPES)).request.fields
    return field.model.name


def test_a_type_that_two_operations_use_stands_once():
    files = made_of(call("pay", amount()), call("refund", amount("refundAmount")))
    found = classes(files)
    assert found["types"] == ["Amount"]
    assert not [name for made in (found["pay"], found["refund"]) for name in made if "Amount" in name]
    assert "from .types import Amount\n" in files["x/models/pay.py"]
    assert '"Amount": "types"' in files["x/models/__init__.py"]
    assert files["x/resources/orders.py"].count("from ..models.types import") == 1


def test_the_type_says_what_it_is_and_the_member_what_it_is_for():
    files = made_of(call("pay", amount(description="What to pay.", anchor="amount")))
    assert '"""An amount.\n\n    Amount, wherever one is sent in this form.\n' in files["x/models/types.py"]
    assert '"""Integer, REQUIRED; not below 1."""' in files["x/models/types.py"]
    assert '"""What to pay.\n\n    Object, optional.\n\n    Docs: pages/shop.md#amount\n' in files["x/models/pay.py"]


def test_without_a_use_there_is_no_module():
    assert "x/models/types.py" not in made_of(call("pay", m("a")))


def test_every_limit_counts_and_all_alike_are_one():
    assert of_full(full()) == "Full"


@pytest.mark.parametrize(
    "changes",
    [
        {"text": m("text", required=True, min_length=1, max_length=8, pattern="^[a-z]+$", enum=("a", "b"))},
        {"text": m("text", required=True, min_length=1, max_length=9, pattern="^[a-z]+$", enum=("a",))},
        {"text": m("text", required=True, min_length=1, max_length=9, pattern="^[a-z]*$", enum=("a", "b"))},
        {"text": m("text", min_length=1, max_length=9, pattern="^[a-z]+$", enum=("a", "b"))},
        {"fixed": m("fixed", const="G")},
        {"fixed": m("fixed", "url", const="F")},
        {"fixed": m("fixed", const="F", nullable=True)},
        {"fixed": m("fixed", const="F", deprecated=True)},
        {"fixed": m("fixed", const="F", idempotency=True)},
        {"fixed": m("fixed", const="F", scenario="S")},
        {"fixed": m("other", const="F")},
        {"fixed": None},
        {"more": m("more")},
        {"twice": m("fixed", const="F")},
        {"count": m("count", "integer", minimum=0, maximum=9)},
        {"count": m("count", "integer", minimum=1, maximum=9, default="1")},
        {"count": m("count", "integer", minimum=0, maximum=8, default="1")},
        {"list": m("list", "array", items=TEXTS, min_items=1, max_items=4)},
        {"list": m("list", "array", items=Items(type="string", max_length=6), min_items=1, max_items=3)},
        {"list": m("list", "array", min_items=1, max_items=3)},
        {"free": m("free", "object", m("known"))},
        {"amount": amount("amount", CURRENCY, m("value", "integer", required=True))},
        {"amount": amount("amount", CURRENCY)},
        {"amount": amount(type_name="Money")},
        {"amounts": amounts("amounts", CURRENCY, m("value", "integer", required=True))},
        {"amounts": amount("amounts")},
    ],
    ids=lambda changes: next(iter(changes)),
)
def test_whatever_differs_is_named_by_its_operation(changes):
    assert of_full(full(**changes)) == "PayRequestFull"


@pytest.mark.parametrize(
    "member",
    [
        m("fixed", const="F", description="words"),
        m("fixed", const="F", format="iso-4217"),
        m("fixed", const="F", known_values=("F", "G"), open_enum=True),
        m("fixed", const="F", value_notes=(ValueNote("F", "note"),)),
        m("fixed", const="F", declared_type="Text", anchor="there"),
    ],
)
def test_words_and_hints_do_not_differ(member):
    assert of_full(full(fixed=member)) == "Full"


def test_the_order_of_members_and_of_values_does_not_differ():
    other = m("text", required=True, min_length=1, max_length=9, pattern="^[a-z]+$", enum=("b", "a"))
    assert of_full(full(text=None, last=other)) == "Full"
    assert of_full(m("full", "object", VALUE, CURRENCY, type_name="Amount")) == "Amount"


@pytest.mark.parametrize("name", [None, "Money", "amount"])
def test_an_object_of_another_name_is_not_of_the_type(name):
    assert of_full(amount(type_name=name)) == "PayRequestAmount"


def test_entries_of_scenarios_share_the_class_where_all_are_of_the_type():
    same = call("pay", amount(scenario="A"), amount(scenario="B"))
    assert [field.model.name for field in plan(same, Shared(TYPES)).request.fields] == ["Amount"]
    other = call("pay", amount(scenario="A"), amount("amount", CURRENCY, scenario="B"))
    assert [field.model.name for field in plan(other, Shared(TYPES)).request.fields] == ["PayRequestAmount"]


def test_a_page_that_differs_renames_nothing():
    one = call("pay", amount(), answer=(amount("paid"),))
    other = call("cancel", amount("amount", CURRENCY, m("value", "integer", minimum=2)), full())
    alone, both = made_of(one), made_of(one, other)
    for path in ("x/models/pay.py", "x/operations/pay.py", "x/validators/pay.py", "docs/pay.md"):
        assert both[path] == alone[path]
    assert classes(both)["cancel"] == ["CancelRequestAmount", *classes(both)["cancel"][1:]]
    assert classes(alone)["types"] == ["Amount", "ReceivedAmount"]
    assert set(classes(both)["types"]) == {"Amount", "ReceivedAmount", "Full"}


def test_what_is_sent_and_what_is_received_are_two_classes():
    hook = call("notify", amount(), answer=(amount("back"),), kind="webhook", method=None, path=None)
    text = made_of(call("pay", amount(), answer=(amount("paid"),)))["x/models/types.py"]
    assert "class Amount(RequestModel):" in text
    assert "class ReceivedAmount(ResponseModel):" in text
    assert "value: Annotated[int, Field(ge=1)]" in text
    assert "value: int | None = None" in text
    request, response = plan(hook, Shared(TYPES))[-2:]
    assert [made.name for made in request.nested()] == ["ReceivedAmount"]
    assert [made.name for made in response.nested()][-1] == "Amount"


def test_arrays_and_types_in_types():
    files = made_of(call("pay", amounts("parts"), m("deep", "object", full(), required=True)))
    assert set(classes(files)["types"]) == {"Amount", "Full"}
    assert "parts: list[Amount] | None = None" in files["x/models/pay.py"]
    assert "amount: Amount | None = None" in files["x/models/types.py"]
    assert "amounts: list[Amount] | None = None" in files["x/models/types.py"]
    assert "parts: Sequence[Amount | Mapping[str, Any]]" in files["x/resources/orders.py"]


def test_a_type_alone_imports_no_more_than_it_needs():
    text = made_of(call("pay", m("a"), answer=(amount("paid"),)))["x/models/types.py"]
    assert "from .._runtime.models import ResponseModel\n" in text
    assert "RequestModel" not in text
    assert "pydantic" not in text


def test_types_that_hold_themselves_are_never_met():
    chain = form("Chain", m("next", "object", type_name="Chain"), m("text"))
    end = m("next", "object", type_name="Chain")
    made = call(
        "pay",
        m("chain", "object", m("next", "object", end, m("text"), type_name="Chain"), m("text"), type_name="Chain"),
    )
    assert "x/models/types.py" not in made_of(made, types=(chain,))


def test_a_form_without_members_is_none():
    assert "x/models/types.py" not in made_of(call("pay", amount()), types=(form("Amount"),))


# Names


def test_classes_of_operations_give_way_to_types_whether_used_or_not():
    types = (form("PayRequest", m("a")), form("PayResponseResult", m("a")))
    for more in ((), (m("of", "object", m("a"), type_name="PayRequest"),)):
        made = plan(call("pay", m("b"), *more), Shared(types))
        assert (made.request.name, made.response.name) == ("PayRequest_2", "PayResponse")
        assert made.response.fields[0].model.name == "PayResponseResult_2"


def test_resources_give_way_to_types():
    files = made_of(call("pay", amount(), path="/v1/amount/pay"))
    assert "class AmountResource:" in files["x/resources/amount.py"]
    assert "import AmountResource" in files["x/client.py"]
    assert resource_class("amount", frozenset({"amount", "amountresource"})) == "AmountResource_2"


@pytest.mark.parametrize("names", [("Amount", "ReceivedAmount"), ("Amount", "Amount"), ("AnyType", "Any")])
def test_two_types_of_one_class(names):
    with pytest.raises(
        EmissionProblem, match=f"the shared types '{names[0]}' and '{names[1]}' would both have the class"
    ):
        Shared([form(name, m("a")) for name in names])


def test_an_operation_with_the_name_of_the_module_of_types():
    assert module_name("types").startswith("types_")
    files = made_of(call("types", amount()))
    assert classes(files)["types"] == ["Amount"]


@pytest.mark.parametrize(
    ("name", "made"),
    [("ThreeDSResult", "ThreeDSResult"), ("Field", "FieldType"), ("A_1", "A_1"), ("None", "NoneType")],
)
def test_names_of_types(name, made):
    assert (shared_class(name, sent=True), shared_class(name, sent=False)) == (made, f"Received{made}")


@pytest.mark.parametrize("name", ["", "amount", "金额", "A-B", "A" * 101, "1", "A b"])
def test_names_of_types_that_can_be_no_class(name):
    made = shared_class(name, sent=True)
    assert made.isidentifier()
    assert made.isascii()
    assert made != name


def test_exports_are_in_the_order_of_linters():
    right = [
        "B9",
        "B10",
        "X_2",
        "A",
        "AB_2x",
        "ABx",
        "Ab",
        "Bx9",
        "Bx10",
        "Pay02Request",
        "Pay2Request",
        "PayRequest",
        "a",
    ]
    assert sorted([*right[5:], *right[:5]], key=export_order) == right


# What the package does

USE = """
import httpx
from x import RequestInvalid
from x.models import Amount, Full, PayRequest, ReceivedAmount
from x.models.pay import PayResponse

one = Amount(currency="EUR", value=5)
request = PayRequest(amount=one, parts=[one, one], full=Full(text="a", amount=one))
assert request.to_dict() == {
    "amount": {"currency": "EUR", "value": 5},
    "parts": [{"currency": "EUR", "value": 5}] * 2,
    "full": {"text": "a", "amount": {"currency": "EUR", "value": 5}},
}, request.to_dict()
assert request.amount is not None and request.amount.value == 5
try:
    PayRequest(amount=Amount(currency="EURO", value=0), parts=[one])
except RequestInvalid as error:
    assert [(fault.pointer, fault.rule) for fault in error.violations] == [
        ("/amount/currency", "max_length"), ("/amount/value", "minimum")
    ], error.violations
else:
    raise AssertionError
back = PayResponse.from_wire({"paid": {"currency": "EUR", "value": 0, "new": 1}, "all": [{"value": 2}]})
assert type(back.paid) is ReceivedAmount and back.paid.value == 0
assert back.all is not None and back.all[0].value == 2
made = PayRequest.model_validate({"amount": {"currency": "EUR", "value": 5}})
assert made.amount == one
print("used")
"""


@pytest.fixture(scope="module")
def used(tmp_path_factory):
    members = (amount(required=True), amounts("parts"), full())
    pay = call("pay", *members, answer=(amount("paid"), amounts("all")), wire=WireRule())
    strings = call("refund", *members, answer=(amount("paid"),))
    folder = tmp_path_factory.mktemp("used")
    write(made_of(pay, strings), folder)
    (folder / "use.py").write_text(USE, encoding="utf-8")
    return folder


@pytest.mark.parametrize(
    "command",
    [
        ["-W", "error", "use.py"],
        ["-m", "pytest", *frugal.PLUGIN, "-q", "-c", "pyproject.toml", "-p", "no:cacheprovider"],
        ["-m", "ruff", "check", "--isolated", "--no-cache", "--target-version", "py311", "x"],
    ],
    ids=["use", "pytest", "ruff"],
)
def test_the_package_runs_and_nothing_is_found_in_it(used, command):
    alone = [sys.executable, "-B", *command]
    environment = frugal.environment() if "pytest" in command else None
    done = subprocess.run(alone, cwd=used, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-4000:]


def test_the_type_checker_finds_nothing_in_it(used, mypy):
    done = mypy(used, "x", "use.py")
    assert done.returncode == 0, done.stdout + done.stderr


def test_forms_of_a_profile_reach_the_plan():
    page = "# buy\n\n`POST /v1/buy`\n\n## Request parameters\n\n#### amount (Amount)\n\n##### currency (String, REQUIRED)\n\nMaximum length: 3 characters\n\n##### value (Integer, REQUIRED)\n\nMinimum value: `1`\n"
    source = Source("buy.md", page.encode())
    model = compile_pages([source], load("antom")).model
    assert {made.name for made in model.shared_types} >= {"Amount", "Result"}
    (made,) = model.operations
    assert [nested.name for nested in plan(made, Shared(model.shared_types)).request.nested()] == ["Amount"]
    assert compile_pages([source], None).model.shared_types == ()
