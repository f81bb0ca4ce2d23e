"""Which breaks of a package a change of the docs accounts for."""

import msgspec
import pytest

from docsgen.comparing import Correction, compare
from docsgen.model import Model, Service, SharedType
from docsgen.project import read_named
from docsgen.project.accounting import Accounts, unaccounted
from docsgen.releasing import Break

PAGE = """\
# refund

`POST /v1/payments/refund`

## Request parameters

#### refundId (String, REQUIRED)

The ID. Maximum length: 64 characters
"""


@pytest.fixture
def model(tmp_path):
    """What gives the model of a page."""

    def read(text: str) -> Model:
        (tmp_path / "page.md").write_text(text)
        return read_named([tmp_path / "page.md"]).model

    return read


def accounts(old: Model, new: Model) -> Accounts:
    return Accounts(compare(old, new).changes, old, new)


YES = (
    "acme.models.refund.RefundRequest.refund_id",
    "acme.models.RefundRequest",
    "acme.models.refund",
    "acme.resources.payments.Payments.refund",
    "acme.resources.payments.AsyncPayments.refund",
    "acme.resources.payments.AsyncPayments",
    "acme.client.Client.payments",
)
NO = (
    "acme.models.charge.ChargeRequest",
    "acme.client.Client",
    "acme.client.Client.call",
    "acme.resources.payments.Payments.charge",
    "acme.errors.AcmeError",
)


def test_a_change_accounts_for_what_is_of_its_operation(model):
    found = accounts(model(PAGE), model(PAGE.replace("64", "32")))
    assert [path for path in YES if not found.account_for(Break(path, "is gone"))] == []
    assert [path for path in NO if found.account_for(Break(path, "is gone"))] == []
    assert found.account_for_test("tests/test_refund.py::test_x")
    assert found.account_for_test("tests/test_properties.py::test_x[refund-request]")
    assert not found.account_for_test("tests/test_charge.py::test_x")
    assert not found.account_for_test("tests/test_refunded.py::test_x")
    assert not found.account_for(Break("acme.models.refunded.RefundedRequest", "is gone"))


def test_what_breaks_for_certain_needs_a_change_that_breaks(model):
    old = model(PAGE)
    gone, other = Break(YES[0], "is gone"), Break(YES[0], "the type was int and is str", certain=False)
    compatible = model(f"{PAGE}\n#### note (String)\n\nA note.\n")
    for new, left in ((model(PAGE.replace("64", "32")), []), (compatible, [gone]), (old, [gone, other])):
        assert list(unaccounted([gone, other], compare(old, new).changes, old, new)) == left


def test_a_correction_accounts_for_no_more_than_it_counts(model):
    old, new = model(PAGE), model(PAGE.replace("64", "32"))
    (change,) = (change for change in compare(old, new).changes if change.kind == "limit-narrowed")
    corrected = msgspec.structs.replace(change, correction=Correction(reason="x", source=change.new_source))
    assert list(unaccounted([Break(YES[0], "is gone")], [change], old, new)) == []
    assert list(unaccounted([Break(YES[0], "is gone")], [corrected], old, new)) == [Break(YES[0], "is gone")]


def test_words_account_for_nothing(model):
    found = accounts(model(PAGE), model(PAGE.replace("The ID.", "The ID of it.")))
    assert not found.account_for(Break(YES[0], "is gone"))
    assert not found.account_for_test("tests/test_refund.py::test_x")


def test_an_operation_under_another_name_accounts_for_both(model):
    old, new = model(PAGE), model(PAGE.replace("# refund", "# giveBack"))
    found = accounts(old, new)
    assert found.modules == {"refund", "give_back"}


def test_a_split_accounts_for_all_of_its_parts(model):
    parts = "".join(f"\n#### part{number} (String)\n\nA part.\n" for number in range(8))
    old = model(PAGE + parts)
    one, other = (model(f"{PAGE.replace('# refund', f'# refund{name}')}{parts}") for name in ("Some", "All"))
    new = msgspec.structs.replace(old, operations=(*other.operations, *one.operations))
    changes = compare(old, new).changes
    assert [change.kind for change in changes] == ["operation-split"]
    assert Accounts(changes, old, new).modules >= {"refund", "refund_some", "refund_all"}


def test_a_shared_type_accounts_for_its_classes():
    old = Model(version=1, shared_types=(SharedType(name="Amount"),))
    found = accounts(old, Model(version=1))
    for path in ("acme.models.types.Amount.value", "acme.models.types.ReceivedAmount"):
        assert found.account_for(Break(path, "is gone"))
    assert not found.account_for(Break("acme.models.types.Address", "is gone"))
    assert found.account_for_test("tests/test_refund.py::test_x")


def test_another_service_accounts_for_everything():
    old = Model(version=1, service=Service(name="a", title="A", base_urls=()))
    found = accounts(old, msgspec.structs.replace(old, service=msgspec.structs.replace(old.service, name="b")))
    assert found.account_for(Break("acme.errors.AcmeError", "is gone"))
    assert found.account_for_test("tests/test_refund.py::test_x")
