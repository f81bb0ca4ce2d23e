"""Edits of the example pages: the version and the changelog are what a careful release manager would write."""

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

import pytest

import docsgen
from docsgen.cli.views.changes import Changed, rendered
from docsgen.comparing import bump, compare
from docsgen.linking import Source, compile_pages, load_overlay
from docsgen.model import Model
from docsgen.profiles import load

PAGES = Path(docsgen.__file__).parents[1] / "input_docs"


class Edit(NamedTuple):
    """Words of a page that became others, the version after 1.4.0, and the lines of its changelog."""

    title: str
    page: str
    words: dict[str, str]
    version: str
    changelog: list[str]


@lru_cache(maxsize=16)
def model(text: str) -> Model:
    return compile_pages([Source("page.md", text.encode())], load("antom"), load_overlay(PAGES / "overlay.yaml")).model


EDITS = [
    Edit(
        "a limit of a request is lower",
        "cancel",
        {
            "#### paymentId (String)\n\nID that Antom gave to the payment which is to be cancelled. _paymentId_ and _paymentRequestId_ cannot both be null.\n\nMore information:\n\n- Maximum length: 64": "#### paymentId (String)\n\nID that Antom gave to the payment which is to be cancelled. _paymentId_ and _paymentRequestId_ cannot both be null.\n\nMore information:\n\n- Maximum length: 32"
        },
        "2.0.0",
        ["### Breaking", "- **cancel** request.paymentId: the maximum length was 64 and is 32"],
    ),
    Edit(
        "a limit of a response is higher",
        "cancel",
        {"- Maximum length: 256 characters": "- Maximum length: 512 characters"},
        "2.0.0",
        ["### Breaking", "- **cancel** response.result.resultMessage: the maximum length was 256 and is 512"],
    ),
    Edit(
        "an optional parameter is new",
        "cancel",
        {
            "#### merchantAccountId (String)": "#### cancelReason (String)\n\nWhy it is cancelled.\n\nMore information:\n\n- Maximum length: 256 characters\n\n#### merchantAccountId (String)"
        },
        "1.5.0",
        ["### Compatible", "- **cancel** request.cancelReason: the parameter is new, and optional"],
    ),
    Edit(
        "a required parameter is new",
        "refund",
        {
            "#### refundReason (String)": "#### operatorId (String, REQUIRED)\n\nWho refunds.\n\n#### refundReason (String)"
        },
        "2.0.0",
        ["### Breaking", "- **refund** request.operatorId: the parameter is new, and required"],
    ),
    Edit(
        "a member of an object is gone",
        "refund",
        {
            "###### middleName (String)\n\nMiddle name of the holder.\n\nMore information:\n\n- Maximum length: 32 characters\n\n": ""
        },
        "2.0.0",
        ["### Breaking", "- **refund** request.refundToBankInfo.accountHolderName.middleName: the parameter is gone"],
    ),
    Edit(
        "a parameter has another name",
        "refund",
        {"#### refundReason (String)": "#### reason (String)", '"refundReason"': '"reason"'},
        "2.0.0",
        [
            "### Breaking",
            "- **refund** request.reason: the parameter was refundReason and is reason *(a guess, for a similar name, the same words, the same limits and values and the same place)*",
            "### Docs",
            "- **refund** request sample: a sample is another",
        ],
    ),
    Edit(
        "an optional parameter is required",
        "refund",
        {"#### isAsyncRefund (Boolean)": "#### isAsyncRefund (Boolean, REQUIRED)"},
        "2.0.0",
        ["### Breaking", "- **refund** request.isAsyncRefund: the parameter must now be given"],
    ),
    Edit(
        "a value is allowed that was not",
        "apply_token",
        {"-   `REFRESH_TOKEN`: to renew": "-   `EXCHANGE`: to exchange one.\n-   `REFRESH_TOKEN`: to renew"},
        "1.5.0",
        ["### Compatible", "- **apply_token** request.grantType: now among the values: EXCHANGE"],
    ),
    Edit(
        "a status comes that did not",
        "apply_token",
        {"-   `U`: the outcome is not known yet.": "-   `U`: the outcome is not known yet.\n-   `P`: it takes longer."},
        "2.0.0",
        ["### Breaking", "- **apply_token** response.result.resultStatus: now among the values: P"],
    ),
    Edit(
        "one more example of an open list",
        "apply_token",
        {"`KAKAOPAY`, and `TNG`": "`KAKAOPAY`, `BKASH`, and `TNG`"},
        "1.5.0",
        ["### Compatible", "- **apply_token** request.customerBelongsTo: documented as well: BKASH"],
    ),
    Edit(
        "an open list is a closed one",
        "apply_token",
        {"Some possible values are `ALIPAY_CN`": "Valid values are `ALIPAY_CN`"},
        "2.0.0",
        [
            "### Breaking",
            "- **apply_token** request.customerBelongsTo: the list was open, and named ALIPAY_CN, ALIPAY_HK, DANA, GCASH, KAKAOPAY, TNG; now only ALIPAY_CN, ALIPAY_HK, DANA, GCASH, KAKAOPAY, TNG are allowed",
        ],
    ),
    Edit(
        "the path has another version",
        "cancel",
        {"/v1/payments/cancel": "/v2/payments/cancel"},
        "2.0.0",
        ["### Breaking", "- **cancel** the path was /v1/payments/cancel and is /v2/payments/cancel"],
    ),
    Edit(
        "a rule between two parameters is gone",
        "cancel",
        {
            " _paymentId_ and _paymentRequestId_ cannot both be null.": "",
            " _paymentRequestId_ and _paymentId_ cannot both be null.": "",
        },
        "1.5.0",
        [
            "### Compatible",
            "- **cancel** request.paymentId: a rule is gone: at least one of request.paymentId, request.paymentRequestId",
        ],
    ),
    Edit(
        "a failure became an unknown outcome",
        "refund",
        {"| SYSTEM_ERROR | F |": "| SYSTEM_ERROR | U |"},
        "2.0.0",
        ["### Breaking", "- **refund** SYSTEM_ERROR: the status was F and is U"],
    ),
    Edit(
        "an outcome may no longer be repeated",
        "cancel",
        {
            "Call the interface again, three times at most. - If the result is still `U`, contact Antom Technical Support.": "Contact Antom Technical Support."
        },
        "2.0.0",
        ["### Breaking", "- **cancel** UNKNOWN_EXCEPTION: the same call may no longer simply be sent again"],
    ),
    Edit(
        "a code is new and another gone",
        "cancel",
        {"| INVALID_CONTRACT | F |": "| CONTRACT_EXPIRED | F |"},
        "1.5.0",
        [
            "### Compatible",
            "- **cancel** CONTRACT_EXPIRED: the result code is new",
            "- **cancel** INVALID_CONTRACT: the result code is gone",
        ],
    ),
    Edit(
        "a notification has one kind more",
        "notify_payment",
        {"-   `PAYMENT_PENDING`:": "-   `PAYMENT_EXPIRED`: says that it is too late.\n-   `PAYMENT_PENDING`:"},
        "2.0.0",
        ["### Breaking", "- **notify_payment** request.notifyType: now among the values: PAYMENT_EXPIRED"],
    ),
    Edit(
        "a notification leaves out what it had",
        "notify_payment",
        {"#### paymentCreateTime (Datetime, REQUIRED)": "#### paymentCreateTime (Datetime)"},
        "2.0.0",
        ["### Breaking", "- **notify_payment** request.paymentCreateTime: the parameter need no longer be given"],
    ),
    Edit(
        "a scenario has another name",
        "create_payment_session_tokenized",
        {"**Scenario: Reauthorization** (Reauthorization)": "**Scenario: Renewal** (Renewal)"},
        "2.0.0",
        [
            "### Breaking",
            "- **create_payment_session_tokenized_payment** request \\[Renewal\\]: the scenario was Reauthorization *(a guess, for 100 % of their parameters are the same)*",
        ],
    ),
    Edit(
        "other words, a sample, and lines that move",
        "refund",
        {
            "Why the money is given back.": "Why the buyer gets the money\nback.",
            '"value": "60"': '"value": "61"',
            "# Structure": "\n\n# Structure",
        },
        "1.4.1",
        [
            "### Docs",
            "- **refund** request.refundReason: the description has other words",
            "- **refund** request sample: a sample is another",
        ],
    ),
]


@pytest.mark.parametrize("edit", EDITS, ids=[edit.title for edit in EDITS])
def test_what_an_edit_comes_to(edit):
    before = after = (PAGES / f"{edit.page}.md").read_text(encoding="utf-8")
    for old, new in edit.words.items():
        assert old in after
        after = after.replace(old, new, 1)
    found = compare(model(before), model(after))
    text = rendered(Changed(found, bump(found.gravest, "1.4.0"), "old", "new"), "markdown")
    head, *lines = text.splitlines()
    assert head == f"## {edit.version}"
    assert [line for line in lines if line.startswith(("- ", "### "))] == edit.changelog
