"""What a further action in a table of codes advises."""

import pytest

from docsgen.prose.advice import advice_of
from docsgen.reading import read_page


def advised(words):
    page = read_page("page.md", f"| Code | Further action |\n|-|-|\n| A | {words} |\n")
    return advice_of(page.blocks[0].rows[0][1])


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
        ("Call the inquiryRefund API to check.", ("inquire",)),
        ("Invoke the query API.", ("inquire",)),
        ("Wait, or call the _inquiryPayment_ API; or retry.", ("inquire", "wait")),
        ("The inquiry failed.", ()),
        ("Do not call the inquiry API.", ()),
        ("A waiter came.", ()),
        ("调用 inquiryPayment 接口查询结果。", ("inquire",)),
        ("请等待通知", ("wait",)),
        ("请等待片刻后重新调用接口", ("retry", "wait")),
        ("等待后查询并重试", ("inquire", "wait")),
        ("请等待。请勿重试。", ()),
        ("", ()),
    ],
)
def test_advice(words, wanted):
    assert advised(words) == wanted


@pytest.mark.parametrize(
    "words",
    [
        "Please call the API again.",
        "Please simply send the request again.",
        "Resend the same request.",
        "Re-initiate the transaction.",
        "You may safely retry.",
        "It is safe to retry.",
        "It is possible to resubmit the request.",
        "Feel free to try again.",
        "The request can be repeated.",
        "This call may safely be retried.",
        "The original request can be sent again.",
        "Keep retrying until the result is known.",
        "Retry after 5 seconds.",
        "Retry in a few minutes.",
        "Retry every 30 seconds, up to 3 times.",
        "Try again after a while.",
        "Retry with exponential backoff.",
        "Retry using the same request ID.",
        "Send the request again with the same values of parameters.",
        "Submit it again, but do not change the _paymentRequestId_.",
        "Retry without side effects.",
        "Retry, but do not change anything.",
        "Reduce the request frequency and then retry.",
        "Slow down, then retry.",
        "Lower the rate and retry later.",
        "After a few seconds, call the interface again.",
        "In about 5 minutes, try again.",
        "If the result is unknown, retry.",
        "If the call times out, resend the request with the same _paymentRequestId_.",
        "If there is no response, invoke the API again.",
        "Retry when the network is stable.",
        "Wait for a while, then retry.",
        "Wait a few minutes and then try again.",
        "请重试。",
        "请稍后重试。",
        "重新调用该接口。",
        "请使用相同的请求 ID 重新发起请求。",
        "可直接重新发起请求",
        "请稍后再次调用此接口",
        "降低调用频率后重试",
        "保持参数不变，重新调用接口",
        "请稍后重新调用接口以获取结果",
        "等待通知，或重新调用接口",
        "使用相同的 _paymentRequestId_ 再次调用",
        "请您稍后重试即可",
        "重复提交请求",
        "Keep calling the interface.",
        "Call the _pay_ API again to get the result.",
    ],
)
def test_the_same_call_may_be_sent_again(words):
    assert "retry" in advised(words)


@pytest.mark.parametrize(
    "words",
    [
        "Use another card and retry.",
        "Change the amount and call the interface again.",
        "Retry with a new request ID.",
        "Retry with a different _paymentRequestId_.",
        "Check the parameters and try again.",
        "Ask the buyer to try again.",
        "The buyer can try again.",
        "Contact us before you retry.",
        "Retry is not supported.",
        "Retrying is of no use.",
        "You cannot retry.",
        "There is no need to retry.",
        "Do not send the request again.",
        "Must not retry.",
        "Never resubmit the request.",
        "Correct it without retrying.",
        "Use another API instead of a retry.",
        "Retry only after the account is topped up.",
        "Retry if the buyer agrees.",
        "Sign in again.",
        "Create a new order and submit it again.",
        "Retry the payment with the other wallet.",
        "Retry and change the amount.",
        "Retry, then contact support.",
        "Update the certificate, then retry.",
        "If the amount is wrong, retry.",
        "If the buyer agrees, call the interface again.",
        "The request was sent again.",
        "The request must not be sent again.",
        "Try it.",
        "Repeat the tests.",
        "Call the interface.",
        "Wait until tomorrow.",
        "Slow down.",
        "Reduce the frequency of calls.",
        "The result is unknown.",
        "Retry or cancel.",
        "请勿重试",
        "不要重新发起请求",
        "无需重新调用接口",
        "不得再次提交",
        "更换请求 ID 后重新发起请求",
        "修改参数后重新调用接口",
        "请检查参数后重试",
        "请联系技术支持后重试",
        "请使用其他支付方式重试",
        "使用新的请求 ID 重新发起",
        "请买家重试",
        "请充值后重试",
        "降低调用频率",
        "请稍后",
        "如需退款，请重新发起",
        "联系买家",
        "Retry after the account is topped up.",
        "If the result is unknown, retry with a new ID.",
        "Resubmit it after a few minutes with a new ID.",
        "Please do not hesitate to retry.",
        "Avoid retrying.",
        "不建议重试",
        "请避免重试",
        "重试前请检查参数",
    ],
)
def test_what_asks_for_something_else_first_is_no_retry(words):
    assert "retry" not in advised(words)


def test_what_is_too_long_is_no_advice():
    assert advised("Retry" + " to get" * 100) == ()
    assert advised("Retry" + " to get" * 20) == ("retry",)
    assert advised("use " * 300 + "the inquiry API") == ()
