"""What a further action in a table of codes advises."""

import pytest

from docsgen.prose.advice import advice_of
from docsgen.reading import read_page


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("Call the interface again.", ("retry",)),
        ("Call the interface again with the same ID.", ("retry",)),
        ("Please retry later.", ("retry",)),
        ("Try again later.", ("retry",)),
        ("You can resend the request up to three times.", ("retry",)),
        ("Slow down and retry.", ("retry",)),
        ("Call the interface again to resolve the issue.", ("retry",)),
        ("If the result is unknown, call the API again with the same _paymentRequestId_.", ("retry",)),
        ("Call the inquiry API.", ("inquire",)),
        ("Inquire about the payment.", ("inquire",)),
        ("Wait for the notification.", ("wait",)),
        ("Wait for the notification, or call this API again with the same ID.", ("retry", "wait")),
        ("Wait a moment and then call the interface again.", ("retry", "wait")),
        ("Wait for the notification or call the **inquiryPayment** API.", ("inquire", "wait")),
        ("Do not retry.", ()),
        ("Never send the request again. Wait.", ()),
        ("Correct the parameter, then call the interface again.", ()),
        ("Top up, then call again.", ()),
        ("Retry with another payment method.", ()),
        ("Contact support.", ()),
        ("", ()),
    ],
)
def test_advice(words, wanted):
    page = read_page("page.md", f"| Code | Further action |\n|-|-|\n| A | {words} |\n")
    assert advice_of(page.blocks[0].rows[0][1]) == wanted
