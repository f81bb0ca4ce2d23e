import pytest
from hypothesis import given
from hypothesis import strategies as st

from docsgen.linking.names import Slugs, operation_id, snake, split_title


@pytest.mark.parametrize(
    ("title", "name", "variant"),
    [
        ("pay (Tokenized Payment)", "pay", "Tokenized Payment"),
        ("pay", "pay", None),
        ("pay(Order code)", "pay", "Order code"),
        ("pay (Apple Pay (Element))", "pay", "Apple Pay (Element)"),
        ("支付(订单码支付)", "支付", "订单码支付"),
        ("(only parentheses)", "(only parentheses)", None),
        ("pay (unclosed", "pay (unclosed", None),
        ("pay (a) and more", "pay (a) and more", None),
    ],
)
def test_title(title, name, variant):
    assert split_title(title) == (name, variant)


@pytest.mark.parametrize(
    ("name", "variant", "made"),
    [
        ("createPaymentSession", "Tokenized Payment", "create_payment_session_tokenized_payment"),
        ("pay", "One-time Payments", "pay_one_time_payments"),
        ("inquiryIDs", None, "inquiry_ids"),
        ("HTTPCall", None, "http_call"),
        ("pay2Go", None, "pay2_go"),
        ("3ds", None, "op_3ds"),
        ("支付", "订单码支付", "支付_订单码支付"),
        ("../../etc/passwd", None, "etc_passwd"),
        ("?!", None, ""),
        ("?!", "A", "a"),
        ("a__b", None, "a_b"),
    ],
)
def test_operation_id(name, variant, made):
    assert operation_id(name, variant) == made


@given(st.text(), st.none() | st.text())
def test_an_id_is_an_identifier_or_empty(name, variant):
    made = operation_id(name, variant)
    assert made == "" or made.isidentifier()
    assert snake(made) == made


def test_slugs_are_numbered():
    slugs = Slugs()
    headings = ["value (String, REQUIRED)", "value (String, REQUIRED)", "a_b c", "value (String, REQUIRED)"]
    assert [slugs.slug(heading) for heading in headings] == [
        "value-string-required",
        "value-string-required-1",
        "a_b-c",
        "value-string-required-2",
    ]


def test_an_accent_on_nothing_begins_no_name():
    assert snake("\u0301a") == "a"
    assert snake("\u0301") == ""
