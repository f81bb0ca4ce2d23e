"""refund: the documented facts, each held to what the package does."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import pytest
from support import (
    ABSENT,
    PREFIX,
    SIGNED,
    STATUS_PATH,
    Case,
    Server,
    answer,
    changed,
    faults,
    named,
    outcome,
    read,
)

from antom import (
    BusinessError,
    Client,
    OutcomeUnknown,
    RequestInvalid,
    SignatureInvalid,
)
from antom.operations.refund import OPERATION as DOCUMENTED
from antom.testing import MockServer
from antom.validators import validate

OPERATION = "refund"

# Messages as documented: with everything that may stand together, and with nothing but what is required.
MESSAGES: dict[str, dict[str, Any]] = {
    "request.most": {
        "refundRequestId": "text",
        "paymentId": "text",
        "captureId": "text",
        "referenceRefundId": "text",
        "refundAmount": {"currency": "tex", "value": "1"},
        "refundReason": "text",
        "refundNotifyUrl": "https://example.com/",
        "isAsyncRefund": "true",
        "refundDetails": [
            {"refundAmount": {"currency": "tex", "value": "1"}, "refundFrom": "SELLER"}
        ],
        "refundToBankInfo": {
            "bankCode": "0000",
            "accountHolderName": {
                "firstName": "text",
                "middleName": "text",
                "lastName": "text",
                "fullName": "text",
            },
            "accountNo": "000000",
        },
        "metadata": "text",
        "extendInfo": {},
    },
    "request.least": {
        "refundRequestId": "text",
        "paymentId": "text",
        "refundAmount": {"currency": "tex", "value": "1"},
    },
    "response.most": {
        "result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"},
        "refundRequestId": "text",
        "refundId": "text",
        "paymentId": "text",
        "refundAmount": {"currency": "tex", "value": "1"},
        "refundTime": "2026-01-02T03:04:05+08:00",
        "grossSettlementAmount": {"currency": "tex", "value": "1"},
        "settlementQuote": {
            "quoteId": "text",
            "quoteCurrencyPair": "text",
            "quotePrice": "1",
            "quoteStartTime": "2026-01-02T03:04:05+08:00",
            "quoteExpiryTime": "2026-01-02T03:04:05+08:00",
            "guaranteed": "true",
        },
        "acquirerInfo": {
            "acquirerName": "text",
            "referenceRequestId": "text",
            "acquirerTransactionId": "text",
            "acquirerMerchantId": "text",
        },
        "acquirerReferenceNo": "text",
    },
    "response.least": {
        "result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"}
    },
}

# One row a line: its name, the message, what is changed in it (each change on its own), and what must be found.
# fmt: off
CASES = [
    Case("request.most is valid", "request", "request.most", ({}, ), []),
    Case("request.least is valid", "request", "request.least", ({}, ), []),
    Case("request: unknown_field", "request", "request.least", ({"/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/docsgenUnknown")]),
    Case("request.refundRequestId: required, absent", "request", "request.most", ({"/refundRequestId": ABSENT}, ), [("error", "required", "/refundRequestId")]),
    Case("request.refundRequestId: null", "request", "request.most", ({"/refundRequestId": None}, ), [("error", "required", "/refundRequestId")]),
    Case("request.refundRequestId: type, another type", "request", "request.most", ({"/refundRequestId": 1}, {"/refundRequestId": True}, ), [("error", "type", "/refundRequestId")], sendable=False),
    Case("request.refundRequestId: type, another type (2)", "request", "request.most", ({"/refundRequestId": []}, {"/refundRequestId": {}}, ), [("error", "type", "/refundRequestId")]),
    Case("request.refundRequestId: max_length, 64 is within it", "request", "request.most", ({"/refundRequestId": "a" * 64}, {"/refundRequestId": "路" * 64}, {"/refundRequestId": "\U0001f642" * 64}, ), []),
    Case("request.refundRequestId: max_length, 65 is past it", "request", "request.most", ({"/refundRequestId": "a" * 65}, {"/refundRequestId": "路" * 65}, {"/refundRequestId": "\U0001f642" * 65}, ), [("error", "max_length", "/refundRequestId")]),
    Case("request.paymentId: required, absent", "request", "request.most", ({"/paymentId": ABSENT}, ), [("error", "required", "/paymentId")]),
    Case("request.paymentId: null", "request", "request.most", ({"/paymentId": None}, ), [("error", "required", "/paymentId")]),
    Case("request.paymentId: type, another type", "request", "request.most", ({"/paymentId": 1}, {"/paymentId": True}, ), [("error", "type", "/paymentId")], sendable=False),
    Case("request.paymentId: type, another type (2)", "request", "request.most", ({"/paymentId": []}, {"/paymentId": {}}, ), [("error", "type", "/paymentId")]),
    Case("request.paymentId: max_length, 64 is within it", "request", "request.most", ({"/paymentId": "a" * 64}, {"/paymentId": "路" * 64}, {"/paymentId": "\U0001f642" * 64}, ), []),
    Case("request.paymentId: max_length, 65 is past it", "request", "request.most", ({"/paymentId": "a" * 65}, {"/paymentId": "路" * 65}, {"/paymentId": "\U0001f642" * 65}, ), [("error", "max_length", "/paymentId")]),
    Case("request.captureId: optional, absent", "request", "request.most", ({"/captureId": ABSENT}, ), []),
    Case("request.captureId: null", "request", "request.most", ({"/captureId": None}, ), [("error", "type", "/captureId")]),
    Case("request.captureId: type, another type", "request", "request.most", ({"/captureId": 1}, {"/captureId": True}, ), [("error", "type", "/captureId")], sendable=False),
    Case("request.captureId: type, another type (2)", "request", "request.most", ({"/captureId": []}, {"/captureId": {}}, ), [("error", "type", "/captureId")]),
    Case("request.captureId: max_length, 64 is within it", "request", "request.most", ({"/captureId": "a" * 64}, {"/captureId": "路" * 64}, {"/captureId": "\U0001f642" * 64}, ), []),
    Case("request.captureId: max_length, 65 is past it", "request", "request.most", ({"/captureId": "a" * 65}, {"/captureId": "路" * 65}, {"/captureId": "\U0001f642" * 65}, ), [("error", "max_length", "/captureId")]),
    Case("request.referenceRefundId: optional, absent", "request", "request.most", ({"/referenceRefundId": ABSENT}, ), []),
    Case("request.referenceRefundId: null", "request", "request.most", ({"/referenceRefundId": None}, ), [("error", "type", "/referenceRefundId")]),
    Case("request.referenceRefundId: type, another type", "request", "request.most", ({"/referenceRefundId": 1}, {"/referenceRefundId": True}, ), [("error", "type", "/referenceRefundId")], sendable=False),
    Case("request.referenceRefundId: type, another type (2)", "request", "request.most", ({"/referenceRefundId": []}, {"/referenceRefundId": {}}, ), [("error", "type", "/referenceRefundId")]),
    Case("request.referenceRefundId: max_length, 64 is within it", "request", "request.most", ({"/referenceRefundId": "a" * 64}, {"/referenceRefundId": "路" * 64}, {"/referenceRefundId": "\U0001f642" * 64}, ), []),
    Case("request.referenceRefundId: max_length, 65 is past it", "request", "request.most", ({"/referenceRefundId": "a" * 65}, {"/referenceRefundId": "路" * 65}, {"/referenceRefundId": "\U0001f642" * 65}, ), [("error", "max_length", "/referenceRefundId")]),
    Case("request.refundAmount: required, absent", "request", "request.most", ({"/refundAmount": ABSENT}, ), [("error", "required", "/refundAmount")]),
    Case("request.refundAmount: null", "request", "request.most", ({"/refundAmount": None}, ), [("error", "required", "/refundAmount")]),
    Case("request.refundAmount: type, another type", "request", "request.most", ({"/refundAmount": "text"}, {"/refundAmount": []}, ), [("error", "type", "/refundAmount")]),
    Case("request.refundAmount: type, another type (2)", "request", "request.most", ({"/refundAmount": 1}, ), [("error", "type", "/refundAmount")], sendable=False),
    Case("request.refundAmount: unknown_field", "request", "request.most", ({"/refundAmount/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/refundAmount/docsgenUnknown")]),
    Case("request.refundAmount.currency: required, absent", "request", "request.most", ({"/refundAmount/currency": ABSENT}, ), [("error", "required", "/refundAmount/currency")]),
    Case("request.refundAmount.currency: null", "request", "request.most", ({"/refundAmount/currency": None}, ), [("error", "required", "/refundAmount/currency")]),
    Case("request.refundAmount.currency: type, another type", "request", "request.most", ({"/refundAmount/currency": 1}, {"/refundAmount/currency": True}, ), [("error", "type", "/refundAmount/currency")], sendable=False),
    Case("request.refundAmount.currency: type, another type (2)", "request", "request.most", ({"/refundAmount/currency": []}, {"/refundAmount/currency": {}}, ), [("error", "type", "/refundAmount/currency")]),
    Case("request.refundAmount.currency: max_length, 3 is within it", "request", "request.most", ({"/refundAmount/currency": "aaa"}, {"/refundAmount/currency": "路路路"}, {"/refundAmount/currency": "\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("request.refundAmount.currency: max_length, 4 is past it", "request", "request.most", ({"/refundAmount/currency": "aaaa"}, {"/refundAmount/currency": "路路路路"}, {"/refundAmount/currency": "\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/refundAmount/currency")]),
    Case("request.refundAmount.value: required, absent", "request", "request.most", ({"/refundAmount/value": ABSENT}, ), [("error", "required", "/refundAmount/value")]),
    Case("request.refundAmount.value: null", "request", "request.most", ({"/refundAmount/value": None}, ), [("error", "required", "/refundAmount/value")]),
    Case("request.refundAmount.value: type, another type", "request", "request.most", ({"/refundAmount/value": ""}, {"/refundAmount/value": "text"}, {"/refundAmount/value": " 1"}, {"/refundAmount/value": "1\n"}, {"/refundAmount/value": "+1"}, {"/refundAmount/value": "1e1"}, {"/refundAmount/value": "٣"}, {"/refundAmount/value": []}, {"/refundAmount/value": {}}, {"/refundAmount/value": "1.5"}, ), [("error", "type", "/refundAmount/value")]),
    Case("request.refundAmount.value: type, another type (2)", "request", "request.most", ({"/refundAmount/value": 1}, {"/refundAmount/value": True}, ), [("error", "type", "/refundAmount/value")], sendable=False),
    Case("request.refundAmount.value: minimum, 1 is within it", "request", "request.most", ({"/refundAmount/value": "1"}, ), []),
    Case("request.refundAmount.value: minimum, 0 is past it", "request", "request.most", ({"/refundAmount/value": "0"}, ), [("error", "minimum", "/refundAmount/value")]),
    Case("request.refundReason: optional, absent", "request", "request.most", ({"/refundReason": ABSENT}, ), []),
    Case("request.refundReason: null", "request", "request.most", ({"/refundReason": None}, ), [("error", "type", "/refundReason")]),
    Case("request.refundReason: type, another type", "request", "request.most", ({"/refundReason": 1}, {"/refundReason": True}, ), [("error", "type", "/refundReason")], sendable=False),
    Case("request.refundReason: type, another type (2)", "request", "request.most", ({"/refundReason": []}, {"/refundReason": {}}, ), [("error", "type", "/refundReason")]),
    Case("request.refundReason: max_length, 256 is within it", "request", "request.most", ({"/refundReason": "a" * 256}, {"/refundReason": "路" * 256}, {"/refundReason": "\U0001f642" * 256}, ), []),
    Case("request.refundReason: max_length, 257 is past it", "request", "request.most", ({"/refundReason": "a" * 257}, {"/refundReason": "路" * 257}, {"/refundReason": "\U0001f642" * 257}, ), [("error", "max_length", "/refundReason")]),
    Case("request.refundNotifyUrl: optional, absent", "request", "request.most", ({"/refundNotifyUrl": ABSENT}, ), []),
    Case("request.refundNotifyUrl: null", "request", "request.most", ({"/refundNotifyUrl": None}, ), [("error", "type", "/refundNotifyUrl")]),
    Case("request.refundNotifyUrl: type, another type", "request", "request.most", ({"/refundNotifyUrl": 1}, {"/refundNotifyUrl": True}, ), [("error", "type", "/refundNotifyUrl")], sendable=False),
    Case("request.refundNotifyUrl: type, another type (2)", "request", "request.most", ({"/refundNotifyUrl": []}, {"/refundNotifyUrl": {}}, ), [("error", "type", "/refundNotifyUrl")]),
    Case("request.refundNotifyUrl: max_length, 1024 is within it", "request", "request.most", ({"/refundNotifyUrl": "a" * 1024}, ), []),
    Case("request.refundNotifyUrl: max_length, 1025 is past it", "request", "request.most", ({"/refundNotifyUrl": "a" * 1025}, ), [("error", "max_length", "/refundNotifyUrl")]),
    Case("request.isAsyncRefund: optional, absent", "request", "request.most", ({"/isAsyncRefund": ABSENT}, ), []),
    Case("request.isAsyncRefund: null", "request", "request.most", ({"/isAsyncRefund": None}, ), [("error", "type", "/isAsyncRefund")]),
    Case("request.isAsyncRefund: type, another type", "request", "request.most", ({"/isAsyncRefund": ""}, {"/isAsyncRefund": "True"}, {"/isAsyncRefund": "yes"}, {"/isAsyncRefund": "1"}, {"/isAsyncRefund": []}, {"/isAsyncRefund": {}}, ), [("error", "type", "/isAsyncRefund")]),
    Case("request.isAsyncRefund: type, another type (2)", "request", "request.most", ({"/isAsyncRefund": True}, {"/isAsyncRefund": 1}, ), [("error", "type", "/isAsyncRefund")], sendable=False),
    Case("request.isAsyncRefund: type, the type's own values", "request", "request.most", ({"/isAsyncRefund": "true"}, {"/isAsyncRefund": "false"}, ), []),
    Case("request.refundDetails: optional, absent", "request", "request.most", ({"/refundDetails": ABSENT}, ), []),
    Case("request.refundDetails: null", "request", "request.most", ({"/refundDetails": None}, ), [("error", "type", "/refundDetails")]),
    Case("request.refundDetails: type, another type", "request", "request.most", ({"/refundDetails": "text"}, {"/refundDetails": {}}, ), [("error", "type", "/refundDetails")]),
    Case("request.refundDetails: type, another type (2)", "request", "request.most", ({"/refundDetails": 1}, ), [("error", "type", "/refundDetails")], sendable=False),
    Case("request.refundDetails: max_items, 2 elements", "request", "request.most", ({"/refundDetails": [{"refundAmount": {"currency": "tex", "value": "1"}, "refundFrom": "SELLER"}, {"refundAmount": {"currency": "tex", "value": "1"}, "refundFrom": "SELLER"}]}, ), []),
    Case("request.refundDetails: max_items, 3 elements", "request", "request.most", ({"/refundDetails": [{"refundAmount": {"currency": "tex", "value": "1"}, "refundFrom": "SELLER"}, {"refundAmount": {"currency": "tex", "value": "1"}, "refundFrom": "SELLER"}, {"refundAmount": {"currency": "tex", "value": "1"}, "refundFrom": "SELLER"}]}, ), [("error", "max_items", "/refundDetails")]),
    Case("request.refundDetails: items.type, another type", "request", "request.most", ({"/refundDetails/0": "text"}, {"/refundDetails/0": []}, ), [("error", "type", "/refundDetails/0")]),
    Case("request.refundDetails: items.type, another type (2)", "request", "request.most", ({"/refundDetails/0": 1}, ), [("error", "type", "/refundDetails/0")], sendable=False),
    Case("request.refundDetails: items.type, the second element", "request", "request.most", ({"/refundDetails": [{"refundAmount": {"currency": "tex", "value": "1"}, "refundFrom": "SELLER"}, "text"]}, ), [("error", "type", "/refundDetails/1")]),
    Case("request.refundDetails: unknown_field", "request", "request.most", ({"/refundDetails/0/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/refundDetails/0/docsgenUnknown")]),
    Case("request.refundDetails[].refundAmount: required, absent", "request", "request.most", ({"/refundDetails/0/refundAmount": ABSENT}, ), [("error", "required", "/refundDetails/0/refundAmount")]),
    Case("request.refundDetails[].refundAmount: null", "request", "request.most", ({"/refundDetails/0/refundAmount": None}, ), [("error", "required", "/refundDetails/0/refundAmount")]),
    Case("request.refundDetails[].refundAmount: type, another type", "request", "request.most", ({"/refundDetails/0/refundAmount": "text"}, {"/refundDetails/0/refundAmount": []}, ), [("error", "type", "/refundDetails/0/refundAmount")]),
    Case("request.refundDetails[].refundAmount: type, another type (2)", "request", "request.most", ({"/refundDetails/0/refundAmount": 1}, ), [("error", "type", "/refundDetails/0/refundAmount")], sendable=False),
    Case("request.refundDetails[].refundAmount: unknown_field", "request", "request.most", ({"/refundDetails/0/refundAmount/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/refundDetails/0/refundAmount/docsgenUnknown")]),
    Case("request.refundDetails[].refundAmount.currency: required, absent", "request", "request.most", ({"/refundDetails/0/refundAmount/currency": ABSENT}, ), [("error", "required", "/refundDetails/0/refundAmount/currency")]),
    Case("request.refundDetails[].refundAmount.currency: null", "request", "request.most", ({"/refundDetails/0/refundAmount/currency": None}, ), [("error", "required", "/refundDetails/0/refundAmount/currency")]),
    Case("request.refundDetails[].refundAmount.currency: type, another type", "request", "request.most", ({"/refundDetails/0/refundAmount/currency": 1}, {"/refundDetails/0/refundAmount/currency": True}, ), [("error", "type", "/refundDetails/0/refundAmount/currency")], sendable=False),
    Case("request.refundDetails[].refundAmount.currency: type, another type (2)", "request", "request.most", ({"/refundDetails/0/refundAmount/currency": []}, {"/refundDetails/0/refundAmount/currency": {}}, ), [("error", "type", "/refundDetails/0/refundAmount/currency")]),
    Case("request.refundDetails[].refundAmount.currency: max_length, 3 is within it", "request", "request.most", ({"/refundDetails/0/refundAmount/currency": "aaa"}, {"/refundDetails/0/refundAmount/currency": "路路路"}, {"/refundDetails/0/refundAmount/currency": "\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("request.refundDetails[].refundAmount.currency: max_length, 4 is past it", "request", "request.most", ({"/refundDetails/0/refundAmount/currency": "aaaa"}, {"/refundDetails/0/refundAmount/currency": "路路路路"}, {"/refundDetails/0/refundAmount/currency": "\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/refundDetails/0/refundAmount/currency")]),
    Case("request.refundDetails[].refundAmount.value: required, absent", "request", "request.most", ({"/refundDetails/0/refundAmount/value": ABSENT}, ), [("error", "required", "/refundDetails/0/refundAmount/value")]),
    Case("request.refundDetails[].refundAmount.value: null", "request", "request.most", ({"/refundDetails/0/refundAmount/value": None}, ), [("error", "required", "/refundDetails/0/refundAmount/value")]),
    Case("request.refundDetails[].refundAmount.value: type, another type", "request", "request.most", ({"/refundDetails/0/refundAmount/value": ""}, {"/refundDetails/0/refundAmount/value": "text"}, {"/refundDetails/0/refundAmount/value": " 1"}, {"/refundDetails/0/refundAmount/value": "1\n"}, {"/refundDetails/0/refundAmount/value": "+1"}, {"/refundDetails/0/refundAmount/value": "1e1"}, {"/refundDetails/0/refundAmount/value": "٣"}, {"/refundDetails/0/refundAmount/value": []}, {"/refundDetails/0/refundAmount/value": {}}, {"/refundDetails/0/refundAmount/value": "1.5"}, ), [("error", "type", "/refundDetails/0/refundAmount/value")]),
    Case("request.refundDetails[].refundAmount.value: type, another type (2)", "request", "request.most", ({"/refundDetails/0/refundAmount/value": 1}, {"/refundDetails/0/refundAmount/value": True}, ), [("error", "type", "/refundDetails/0/refundAmount/value")], sendable=False),
    Case("request.refundDetails[].refundAmount.value: minimum, 1 is within it", "request", "request.most", ({"/refundDetails/0/refundAmount/value": "1"}, ), []),
    Case("request.refundDetails[].refundAmount.value: minimum, 0 is past it", "request", "request.most", ({"/refundDetails/0/refundAmount/value": "0"}, ), [("error", "minimum", "/refundDetails/0/refundAmount/value")]),
    Case("request.refundDetails[].refundFrom: required, absent", "request", "request.most", ({"/refundDetails/0/refundFrom": ABSENT}, ), [("error", "required", "/refundDetails/0/refundFrom")]),
    Case("request.refundDetails[].refundFrom: null", "request", "request.most", ({"/refundDetails/0/refundFrom": None}, ), [("error", "required", "/refundDetails/0/refundFrom")]),
    Case("request.refundDetails[].refundFrom: type, another type", "request", "request.most", ({"/refundDetails/0/refundFrom": 1}, {"/refundDetails/0/refundFrom": True}, ), [("error", "type", "/refundDetails/0/refundFrom")], sendable=False),
    Case("request.refundDetails[].refundFrom: type, another type (2)", "request", "request.most", ({"/refundDetails/0/refundFrom": []}, {"/refundDetails/0/refundFrom": {}}, ), [("error", "type", "/refundDetails/0/refundFrom")]),
    Case("request.refundDetails[].refundFrom: enum, a documented value", "request", "request.most", ({"/refundDetails/0/refundFrom": "SELLER"}, {"/refundDetails/0/refundFrom": "MARKETPLACE"}, {"/refundDetails/0/refundFrom": "UNSETTLED_FUNDS"}, ), []),
    Case("request.refundDetails[].refundFrom: enum, another value", "request", "request.most", ({"/refundDetails/0/refundFrom": "SELLER_"}, {"/refundDetails/0/refundFrom": "SELLER "}, {"/refundDetails/0/refundFrom": "seller"}, {"/refundDetails/0/refundFrom": "SELLE"}, {"/refundDetails/0/refundFrom": "undocumented"}, ), [("error", "enum", "/refundDetails/0/refundFrom")]),
    Case("request.refundToBankInfo: optional, absent", "request", "request.most", ({"/refundToBankInfo": ABSENT}, ), []),
    Case("request.refundToBankInfo: null", "request", "request.most", ({"/refundToBankInfo": None}, ), [("error", "type", "/refundToBankInfo")]),
    Case("request.refundToBankInfo: type, another type", "request", "request.most", ({"/refundToBankInfo": "text"}, {"/refundToBankInfo": []}, ), [("error", "type", "/refundToBankInfo")]),
    Case("request.refundToBankInfo: type, another type (2)", "request", "request.most", ({"/refundToBankInfo": 1}, ), [("error", "type", "/refundToBankInfo")], sendable=False),
    Case("request.refundToBankInfo: unknown_field", "request", "request.most", ({"/refundToBankInfo/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/refundToBankInfo/docsgenUnknown")]),
    Case("request.refundToBankInfo.bankCode: required, absent", "request", "request.most", ({"/refundToBankInfo/bankCode": ABSENT}, ), [("error", "required", "/refundToBankInfo/bankCode")]),
    Case("request.refundToBankInfo.bankCode: null", "request", "request.most", ({"/refundToBankInfo/bankCode": None}, ), [("error", "required", "/refundToBankInfo/bankCode")]),
    Case("request.refundToBankInfo.bankCode: type, another type", "request", "request.most", ({"/refundToBankInfo/bankCode": 1}, {"/refundToBankInfo/bankCode": True}, ), [("error", "type", "/refundToBankInfo/bankCode")], sendable=False),
    Case("request.refundToBankInfo.bankCode: type, another type (2)", "request", "request.most", ({"/refundToBankInfo/bankCode": []}, {"/refundToBankInfo/bankCode": {}}, ), [("error", "type", "/refundToBankInfo/bankCode")]),
    Case("request.refundToBankInfo.bankCode: min_length, 4 is within it", "request", "request.most", ({"/refundToBankInfo/bankCode": "0000"}, ), []),
    Case("request.refundToBankInfo.bankCode: max_length, 4 is within it", "request", "request.most", ({"/refundToBankInfo/bankCode": "0000"}, ), []),
    Case("request.refundToBankInfo.bankCode: pattern, fits", "request", "request.most", ({"/refundToBankInfo/bankCode": "0000"}, ), []),
    Case("request.refundToBankInfo.bankCode: pattern, does not fit", "request", "request.most", ({"/refundToBankInfo/bankCode": "000 "}, {"/refundToBankInfo/bankCode": "000~"}, {"/refundToBankInfo/bankCode": "000a"}, {"/refundToBankInfo/bankCode": "000A"}, {"/refundToBankInfo/bankCode": "000_"}, {"/refundToBankInfo/bankCode": "000é"}, {"/refundToBankInfo/bankCode": "000路"}, {"/refundToBankInfo/bankCode": "000\n"}, ), [("error", "pattern", "/refundToBankInfo/bankCode")]),
    Case("request.refundToBankInfo.bankCode: pattern, does not fit (2)", "request", "request.most", ({"/refundToBankInfo/bankCode": "0000 "}, {"/refundToBankInfo/bankCode": "0000~"}, {"/refundToBankInfo/bankCode": "0000a"}, {"/refundToBankInfo/bankCode": "0000A"}, {"/refundToBankInfo/bankCode": "00001"}, {"/refundToBankInfo/bankCode": "0000_"}, {"/refundToBankInfo/bankCode": "0000é"}, {"/refundToBankInfo/bankCode": "0000路"}, {"/refundToBankInfo/bankCode": "0000\n"}, ), [("error", "max_length", "/refundToBankInfo/bankCode"), ("error", "pattern", "/refundToBankInfo/bankCode")]),
    Case("request.refundToBankInfo.bankCode: pattern, does not fit (3)", "request", "request.most", ({"/refundToBankInfo/bankCode": "000"}, ), [("error", "min_length", "/refundToBankInfo/bankCode"), ("error", "pattern", "/refundToBankInfo/bankCode")]),
    Case("request.refundToBankInfo.accountHolderName: required, absent", "request", "request.most", ({"/refundToBankInfo/accountHolderName": ABSENT}, ), [("error", "required", "/refundToBankInfo/accountHolderName")]),
    Case("request.refundToBankInfo.accountHolderName: null", "request", "request.most", ({"/refundToBankInfo/accountHolderName": None}, ), [("error", "required", "/refundToBankInfo/accountHolderName")]),
    Case("request.refundToBankInfo.accountHolderName: type, another type", "request", "request.most", ({"/refundToBankInfo/accountHolderName": "text"}, {"/refundToBankInfo/accountHolderName": []}, ), [("error", "type", "/refundToBankInfo/accountHolderName")]),
    Case("request.refundToBankInfo.accountHolderName: type, another type (2)", "request", "request.most", ({"/refundToBankInfo/accountHolderName": 1}, ), [("error", "type", "/refundToBankInfo/accountHolderName")], sendable=False),
    Case("request.refundToBankInfo.accountHolderName: unknown_field", "request", "request.most", ({"/refundToBankInfo/accountHolderName/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/refundToBankInfo/accountHolderName/docsgenUnknown")]),
    Case("request.refundToBankInfo.accountHolderName.firstName: optional, absent", "request", "request.most", ({"/refundToBankInfo/accountHolderName/firstName": ABSENT}, ), []),
    Case("request.refundToBankInfo.accountHolderName.firstName: null", "request", "request.most", ({"/refundToBankInfo/accountHolderName/firstName": None}, ), [("error", "type", "/refundToBankInfo/accountHolderName/firstName")]),
    Case("request.refundToBankInfo.accountHolderName.firstName: type, another type", "request", "request.most", ({"/refundToBankInfo/accountHolderName/firstName": 1}, {"/refundToBankInfo/accountHolderName/firstName": True}, ), [("error", "type", "/refundToBankInfo/accountHolderName/firstName")], sendable=False),
    Case("request.refundToBankInfo.accountHolderName.firstName: type, another type (2)", "request", "request.most", ({"/refundToBankInfo/accountHolderName/firstName": []}, {"/refundToBankInfo/accountHolderName/firstName": {}}, ), [("error", "type", "/refundToBankInfo/accountHolderName/firstName")]),
    Case("request.refundToBankInfo.accountHolderName.firstName: max_length, 32 is within it", "request", "request.most", ({"/refundToBankInfo/accountHolderName/firstName": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/refundToBankInfo/accountHolderName/firstName": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/refundToBankInfo/accountHolderName/firstName": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("request.refundToBankInfo.accountHolderName.firstName: max_length, 33 is past it", "request", "request.most", ({"/refundToBankInfo/accountHolderName/firstName": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/refundToBankInfo/accountHolderName/firstName": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/refundToBankInfo/accountHolderName/firstName": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/refundToBankInfo/accountHolderName/firstName")]),
    Case("request.refundToBankInfo.accountHolderName.middleName: optional, absent", "request", "request.most", ({"/refundToBankInfo/accountHolderName/middleName": ABSENT}, ), []),
    Case("request.refundToBankInfo.accountHolderName.middleName: null", "request", "request.most", ({"/refundToBankInfo/accountHolderName/middleName": None}, ), [("error", "type", "/refundToBankInfo/accountHolderName/middleName")]),
    Case("request.refundToBankInfo.accountHolderName.middleName: type, another type", "request", "request.most", ({"/refundToBankInfo/accountHolderName/middleName": 1}, {"/refundToBankInfo/accountHolderName/middleName": True}, ), [("error", "type", "/refundToBankInfo/accountHolderName/middleName")], sendable=False),
    Case("request.refundToBankInfo.accountHolderName.middleName: type, another type (2)", "request", "request.most", ({"/refundToBankInfo/accountHolderName/middleName": []}, {"/refundToBankInfo/accountHolderName/middleName": {}}, ), [("error", "type", "/refundToBankInfo/accountHolderName/middleName")]),
    Case("request.refundToBankInfo.accountHolderName.middleName: max_length, 32 is within it", "request", "request.most", ({"/refundToBankInfo/accountHolderName/middleName": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/refundToBankInfo/accountHolderName/middleName": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/refundToBankInfo/accountHolderName/middleName": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("request.refundToBankInfo.accountHolderName.middleName: max_length, 33 is past it", "request", "request.most", ({"/refundToBankInfo/accountHolderName/middleName": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/refundToBankInfo/accountHolderName/middleName": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/refundToBankInfo/accountHolderName/middleName": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/refundToBankInfo/accountHolderName/middleName")]),
    Case("request.refundToBankInfo.accountHolderName.lastName: optional, absent", "request", "request.most", ({"/refundToBankInfo/accountHolderName/lastName": ABSENT}, ), []),
    Case("request.refundToBankInfo.accountHolderName.lastName: null", "request", "request.most", ({"/refundToBankInfo/accountHolderName/lastName": None}, ), [("error", "type", "/refundToBankInfo/accountHolderName/lastName")]),
    Case("request.refundToBankInfo.accountHolderName.lastName: type, another type", "request", "request.most", ({"/refundToBankInfo/accountHolderName/lastName": 1}, {"/refundToBankInfo/accountHolderName/lastName": True}, ), [("error", "type", "/refundToBankInfo/accountHolderName/lastName")], sendable=False),
    Case("request.refundToBankInfo.accountHolderName.lastName: type, another type (2)", "request", "request.most", ({"/refundToBankInfo/accountHolderName/lastName": []}, {"/refundToBankInfo/accountHolderName/lastName": {}}, ), [("error", "type", "/refundToBankInfo/accountHolderName/lastName")]),
    Case("request.refundToBankInfo.accountHolderName.lastName: max_length, 32 is within it", "request", "request.most", ({"/refundToBankInfo/accountHolderName/lastName": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/refundToBankInfo/accountHolderName/lastName": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/refundToBankInfo/accountHolderName/lastName": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("request.refundToBankInfo.accountHolderName.lastName: max_length, 33 is past it", "request", "request.most", ({"/refundToBankInfo/accountHolderName/lastName": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/refundToBankInfo/accountHolderName/lastName": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/refundToBankInfo/accountHolderName/lastName": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/refundToBankInfo/accountHolderName/lastName")]),
    Case("request.refundToBankInfo.accountHolderName.fullName: optional, absent", "request", "request.most", ({"/refundToBankInfo/accountHolderName/fullName": ABSENT}, ), []),
    Case("request.refundToBankInfo.accountHolderName.fullName: null", "request", "request.most", ({"/refundToBankInfo/accountHolderName/fullName": None}, ), [("error", "type", "/refundToBankInfo/accountHolderName/fullName")]),
    Case("request.refundToBankInfo.accountHolderName.fullName: type, another type", "request", "request.most", ({"/refundToBankInfo/accountHolderName/fullName": 1}, {"/refundToBankInfo/accountHolderName/fullName": True}, ), [("error", "type", "/refundToBankInfo/accountHolderName/fullName")], sendable=False),
    Case("request.refundToBankInfo.accountHolderName.fullName: type, another type (2)", "request", "request.most", ({"/refundToBankInfo/accountHolderName/fullName": []}, {"/refundToBankInfo/accountHolderName/fullName": {}}, ), [("error", "type", "/refundToBankInfo/accountHolderName/fullName")]),
    Case("request.refundToBankInfo.accountHolderName.fullName: max_length, 128 is within it", "request", "request.most", ({"/refundToBankInfo/accountHolderName/fullName": "a" * 128}, {"/refundToBankInfo/accountHolderName/fullName": "路" * 128}, {"/refundToBankInfo/accountHolderName/fullName": "\U0001f642" * 128}, ), []),
    Case("request.refundToBankInfo.accountHolderName.fullName: max_length, 129 is past it", "request", "request.most", ({"/refundToBankInfo/accountHolderName/fullName": "a" * 129}, {"/refundToBankInfo/accountHolderName/fullName": "路" * 129}, {"/refundToBankInfo/accountHolderName/fullName": "\U0001f642" * 129}, ), [("error", "max_length", "/refundToBankInfo/accountHolderName/fullName")]),
    Case("request.refundToBankInfo.accountNo: required, absent", "request", "request.most", ({"/refundToBankInfo/accountNo": ABSENT}, ), [("error", "required", "/refundToBankInfo/accountNo")]),
    Case("request.refundToBankInfo.accountNo: null", "request", "request.most", ({"/refundToBankInfo/accountNo": None}, ), [("error", "required", "/refundToBankInfo/accountNo")]),
    Case("request.refundToBankInfo.accountNo: type, another type", "request", "request.most", ({"/refundToBankInfo/accountNo": 1}, {"/refundToBankInfo/accountNo": True}, ), [("error", "type", "/refundToBankInfo/accountNo")], sendable=False),
    Case("request.refundToBankInfo.accountNo: type, another type (2)", "request", "request.most", ({"/refundToBankInfo/accountNo": []}, {"/refundToBankInfo/accountNo": {}}, ), [("error", "type", "/refundToBankInfo/accountNo")]),
    Case("request.refundToBankInfo.accountNo: min_length, 6 is within it", "request", "request.most", ({"/refundToBankInfo/accountNo": "000000"}, ), []),
    Case("request.refundToBankInfo.accountNo: min_length, 5 is past it", "request", "request.most", ({"/refundToBankInfo/accountNo": "00000"}, ), [("error", "min_length", "/refundToBankInfo/accountNo")]),
    Case("request.refundToBankInfo.accountNo: max_length, 18 is within it", "request", "request.most", ({"/refundToBankInfo/accountNo": "000000000000000000"}, ), []),
    Case("request.refundToBankInfo.accountNo: max_length, 19 is past it", "request", "request.most", ({"/refundToBankInfo/accountNo": "0000000000000000000"}, ), [("error", "max_length", "/refundToBankInfo/accountNo")]),
    Case("request.refundToBankInfo.accountNo: pattern, fits", "request", "request.most", ({"/refundToBankInfo/accountNo": "000000"}, {"/refundToBankInfo/accountNo": "000000000000000000"}, ), []),
    Case("request.refundToBankInfo.accountNo: pattern, does not fit", "request", "request.most", ({"/refundToBankInfo/accountNo": " "}, {"/refundToBankInfo/accountNo": "~"}, {"/refundToBankInfo/accountNo": "a"}, {"/refundToBankInfo/accountNo": "A"}, {"/refundToBankInfo/accountNo": "_"}, {"/refundToBankInfo/accountNo": "é"}, {"/refundToBankInfo/accountNo": "路"}, {"/refundToBankInfo/accountNo": "\n"}, {"/refundToBankInfo/accountNo": "0 "}, {"/refundToBankInfo/accountNo": "0~"}, {"/refundToBankInfo/accountNo": "0a"}, {"/refundToBankInfo/accountNo": "0A"}, {"/refundToBankInfo/accountNo": "0_"}, {"/refundToBankInfo/accountNo": "0é"}, {"/refundToBankInfo/accountNo": "0路"}, {"/refundToBankInfo/accountNo": "0\n"}, {"/refundToBankInfo/accountNo": ""}, ), [("error", "min_length", "/refundToBankInfo/accountNo"), ("error", "pattern", "/refundToBankInfo/accountNo")]),
    Case("request.metadata: optional, absent", "request", "request.most", ({"/metadata": ABSENT}, ), []),
    Case("request.metadata: null", "request", "request.most", ({"/metadata": None}, ), [("error", "type", "/metadata")]),
    Case("request.metadata: type, another type", "request", "request.most", ({"/metadata": 1}, {"/metadata": True}, ), [("error", "type", "/metadata")], sendable=False),
    Case("request.metadata: type, another type (2)", "request", "request.most", ({"/metadata": []}, {"/metadata": {}}, ), [("error", "type", "/metadata")]),
    Case("request.extendInfo: optional, absent", "request", "request.most", ({"/extendInfo": ABSENT}, ), []),
    Case("request.extendInfo: null", "request", "request.most", ({"/extendInfo": None}, ), [("error", "type", "/extendInfo")]),
    Case("request.extendInfo: type, another type", "request", "request.most", ({"/extendInfo": "text"}, {"/extendInfo": []}, ), [("error", "type", "/extendInfo")]),
    Case("request.extendInfo: type, another type (2)", "request", "request.most", ({"/extendInfo": 1}, ), [("error", "type", "/extendInfo")], sendable=False),
    Case("response.most is valid", "response", "response.most", ({}, ), []),
    Case("response.least is valid", "response", "response.least", ({}, ), []),
    Case("response: unknown_field", "response", "response.least", ({"/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/docsgenUnknown")]),
    Case("response.result: required, absent", "response", "response.most", ({"/result": ABSENT}, ), [("error", "required", "/result")]),
    Case("response.result: null", "response", "response.most", ({"/result": None}, ), [("error", "required", "/result")]),
    Case("response.result: type, another type", "response", "response.most", ({"/result": "text"}, {"/result": []}, ), [("error", "type", "/result")]),
    Case("response.result: type, another type (2)", "response", "response.most", ({"/result": 1}, ), [("error", "type", "/result")], sendable=False),
    Case("response.result: unknown_field", "response", "response.most", ({"/result/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/result/docsgenUnknown")]),
    Case("response.result.resultCode: required, absent", "response", "response.most", ({"/result/resultCode": ABSENT}, ), [("error", "required", "/result/resultCode")]),
    Case("response.result.resultCode: null", "response", "response.most", ({"/result/resultCode": None}, ), [("error", "required", "/result/resultCode")]),
    Case("response.result.resultCode: type, another type", "response", "response.most", ({"/result/resultCode": 1}, {"/result/resultCode": True}, ), [("error", "type", "/result/resultCode")], sendable=False),
    Case("response.result.resultCode: type, another type (2)", "response", "response.most", ({"/result/resultCode": []}, {"/result/resultCode": {}}, ), [("error", "type", "/result/resultCode")]),
    Case("response.result.resultCode: max_length, 64 is within it", "response", "response.most", ({"/result/resultCode": "a" * 64}, {"/result/resultCode": "路" * 64}, {"/result/resultCode": "\U0001f642" * 64}, ), []),
    Case("response.result.resultCode: max_length, 65 is past it", "response", "response.most", ({"/result/resultCode": "a" * 65}, {"/result/resultCode": "路" * 65}, {"/result/resultCode": "\U0001f642" * 65}, ), [("error", "max_length", "/result/resultCode")]),
    Case("response.result.resultStatus: required, absent", "response", "response.most", ({"/result/resultStatus": ABSENT}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.result.resultStatus: null", "response", "response.most", ({"/result/resultStatus": None}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.result.resultStatus: type, another type", "response", "response.most", ({"/result/resultStatus": 1}, {"/result/resultStatus": True}, ), [("error", "type", "/result/resultStatus")], sendable=False),
    Case("response.result.resultStatus: type, another type (2)", "response", "response.most", ({"/result/resultStatus": []}, {"/result/resultStatus": {}}, ), [("error", "type", "/result/resultStatus")]),
    Case("response.result.resultStatus: enum, a documented value", "response", "response.most", ({"/result/resultStatus": "S"}, {"/result/resultStatus": "F"}, {"/result/resultStatus": "U"}, ), []),
    Case("response.result.resultStatus: enum, another value", "response", "response.most", ({"/result/resultStatus": "S_"}, {"/result/resultStatus": "S "}, {"/result/resultStatus": "s"}, {"/result/resultStatus": ""}, {"/result/resultStatus": "undocumented"}, ), [("error", "enum", "/result/resultStatus")]),
    Case("response.result.resultMessage: required, absent", "response", "response.most", ({"/result/resultMessage": ABSENT}, ), [("error", "required", "/result/resultMessage")]),
    Case("response.result.resultMessage: null", "response", "response.most", ({"/result/resultMessage": None}, ), [("error", "required", "/result/resultMessage")]),
    Case("response.result.resultMessage: type, another type", "response", "response.most", ({"/result/resultMessage": 1}, {"/result/resultMessage": True}, ), [("error", "type", "/result/resultMessage")], sendable=False),
    Case("response.result.resultMessage: type, another type (2)", "response", "response.most", ({"/result/resultMessage": []}, {"/result/resultMessage": {}}, ), [("error", "type", "/result/resultMessage")]),
    Case("response.result.resultMessage: max_length, 256 is within it", "response", "response.most", ({"/result/resultMessage": "a" * 256}, {"/result/resultMessage": "路" * 256}, {"/result/resultMessage": "\U0001f642" * 256}, ), []),
    Case("response.result.resultMessage: max_length, 257 is past it", "response", "response.most", ({"/result/resultMessage": "a" * 257}, {"/result/resultMessage": "路" * 257}, {"/result/resultMessage": "\U0001f642" * 257}, ), [("error", "max_length", "/result/resultMessage")]),
    Case("response.refundRequestId: optional, absent", "response", "response.most", ({"/refundRequestId": ABSENT}, ), []),
    Case("response.refundRequestId: null", "response", "response.most", ({"/refundRequestId": None}, ), [("error", "type", "/refundRequestId")]),
    Case("response.refundRequestId: type, another type", "response", "response.most", ({"/refundRequestId": 1}, {"/refundRequestId": True}, ), [("error", "type", "/refundRequestId")], sendable=False),
    Case("response.refundRequestId: type, another type (2)", "response", "response.most", ({"/refundRequestId": []}, {"/refundRequestId": {}}, ), [("error", "type", "/refundRequestId")]),
    Case("response.refundRequestId: max_length, 64 is within it", "response", "response.most", ({"/refundRequestId": "a" * 64}, {"/refundRequestId": "路" * 64}, {"/refundRequestId": "\U0001f642" * 64}, ), []),
    Case("response.refundRequestId: max_length, 65 is past it", "response", "response.most", ({"/refundRequestId": "a" * 65}, {"/refundRequestId": "路" * 65}, {"/refundRequestId": "\U0001f642" * 65}, ), [("error", "max_length", "/refundRequestId")]),
    Case("response.refundId: optional, absent", "response", "response.most", ({"/refundId": ABSENT}, ), []),
    Case("response.refundId: null", "response", "response.most", ({"/refundId": None}, ), [("error", "type", "/refundId")]),
    Case("response.refundId: type, another type", "response", "response.most", ({"/refundId": 1}, {"/refundId": True}, ), [("error", "type", "/refundId")], sendable=False),
    Case("response.refundId: type, another type (2)", "response", "response.most", ({"/refundId": []}, {"/refundId": {}}, ), [("error", "type", "/refundId")]),
    Case("response.refundId: max_length, 64 is within it", "response", "response.most", ({"/refundId": "a" * 64}, {"/refundId": "路" * 64}, {"/refundId": "\U0001f642" * 64}, ), []),
    Case("response.refundId: max_length, 65 is past it", "response", "response.most", ({"/refundId": "a" * 65}, {"/refundId": "路" * 65}, {"/refundId": "\U0001f642" * 65}, ), [("error", "max_length", "/refundId")]),
    Case("response.paymentId: optional, absent", "response", "response.most", ({"/paymentId": ABSENT}, ), []),
    Case("response.paymentId: null", "response", "response.most", ({"/paymentId": None}, ), [("error", "type", "/paymentId")]),
    Case("response.paymentId: type, another type", "response", "response.most", ({"/paymentId": 1}, {"/paymentId": True}, ), [("error", "type", "/paymentId")], sendable=False),
    Case("response.paymentId: type, another type (2)", "response", "response.most", ({"/paymentId": []}, {"/paymentId": {}}, ), [("error", "type", "/paymentId")]),
    Case("response.paymentId: max_length, 64 is within it", "response", "response.most", ({"/paymentId": "a" * 64}, {"/paymentId": "路" * 64}, {"/paymentId": "\U0001f642" * 64}, ), []),
    Case("response.paymentId: max_length, 65 is past it", "response", "response.most", ({"/paymentId": "a" * 65}, {"/paymentId": "路" * 65}, {"/paymentId": "\U0001f642" * 65}, ), [("error", "max_length", "/paymentId")]),
    Case("response.refundAmount: optional, absent", "response", "response.most", ({"/refundAmount": ABSENT}, ), []),
    Case("response.refundAmount: null", "response", "response.most", ({"/refundAmount": None}, ), [("error", "type", "/refundAmount")]),
    Case("response.refundAmount: type, another type", "response", "response.most", ({"/refundAmount": "text"}, {"/refundAmount": []}, ), [("error", "type", "/refundAmount")]),
    Case("response.refundAmount: type, another type (2)", "response", "response.most", ({"/refundAmount": 1}, ), [("error", "type", "/refundAmount")], sendable=False),
    Case("response.refundAmount: unknown_field", "response", "response.most", ({"/refundAmount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/refundAmount/docsgenUnknown")]),
    Case("response.refundAmount.currency: required, absent", "response", "response.most", ({"/refundAmount/currency": ABSENT}, ), [("error", "required", "/refundAmount/currency")]),
    Case("response.refundAmount.currency: null", "response", "response.most", ({"/refundAmount/currency": None}, ), [("error", "required", "/refundAmount/currency")]),
    Case("response.refundAmount.currency: type, another type", "response", "response.most", ({"/refundAmount/currency": 1}, {"/refundAmount/currency": True}, ), [("error", "type", "/refundAmount/currency")], sendable=False),
    Case("response.refundAmount.currency: type, another type (2)", "response", "response.most", ({"/refundAmount/currency": []}, {"/refundAmount/currency": {}}, ), [("error", "type", "/refundAmount/currency")]),
    Case("response.refundAmount.currency: max_length, 3 is within it", "response", "response.most", ({"/refundAmount/currency": "aaa"}, {"/refundAmount/currency": "路路路"}, {"/refundAmount/currency": "\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("response.refundAmount.currency: max_length, 4 is past it", "response", "response.most", ({"/refundAmount/currency": "aaaa"}, {"/refundAmount/currency": "路路路路"}, {"/refundAmount/currency": "\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/refundAmount/currency")]),
    Case("response.refundAmount.value: required, absent", "response", "response.most", ({"/refundAmount/value": ABSENT}, ), [("error", "required", "/refundAmount/value")]),
    Case("response.refundAmount.value: null", "response", "response.most", ({"/refundAmount/value": None}, ), [("error", "required", "/refundAmount/value")]),
    Case("response.refundAmount.value: type, another type", "response", "response.most", ({"/refundAmount/value": ""}, {"/refundAmount/value": "text"}, {"/refundAmount/value": " 1"}, {"/refundAmount/value": "1\n"}, {"/refundAmount/value": "+1"}, {"/refundAmount/value": "1e1"}, {"/refundAmount/value": "٣"}, {"/refundAmount/value": []}, {"/refundAmount/value": {}}, {"/refundAmount/value": "1.5"}, ), [("error", "type", "/refundAmount/value")]),
    Case("response.refundAmount.value: type, another type (2)", "response", "response.most", ({"/refundAmount/value": 1}, {"/refundAmount/value": True}, ), [("error", "type", "/refundAmount/value")], sendable=False),
    Case("response.refundAmount.value: minimum, 0 is within it", "response", "response.most", ({"/refundAmount/value": "0"}, ), []),
    Case("response.refundAmount.value: minimum, -1 is past it", "response", "response.most", ({"/refundAmount/value": "-1"}, ), [("error", "minimum", "/refundAmount/value")]),
    Case("response.refundTime: optional, absent", "response", "response.most", ({"/refundTime": ABSENT}, ), []),
    Case("response.refundTime: null", "response", "response.most", ({"/refundTime": None}, ), [("error", "type", "/refundTime")]),
    Case("response.refundTime: type, another type", "response", "response.most", ({"/refundTime": 1}, {"/refundTime": True}, ), [("error", "type", "/refundTime")], sendable=False),
    Case("response.refundTime: type, another type (2)", "response", "response.most", ({"/refundTime": []}, {"/refundTime": {}}, ), [("error", "type", "/refundTime")]),
    Case("response.refundTime: format, a date and time", "response", "response.most", ({"/refundTime": "2026-01-02T03:04:05+08:00"}, {"/refundTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.refundTime: format, no date and time", "response", "response.most", ({"/refundTime": "text"}, {"/refundTime": "2026-01-02"}, {"/refundTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/refundTime")]),
    Case("response.grossSettlementAmount: optional, absent", "response", "response.most", ({"/grossSettlementAmount": ABSENT}, ), []),
    Case("response.grossSettlementAmount: null", "response", "response.most", ({"/grossSettlementAmount": None}, ), [("error", "type", "/grossSettlementAmount")]),
    Case("response.grossSettlementAmount: type, another type", "response", "response.most", ({"/grossSettlementAmount": "text"}, {"/grossSettlementAmount": []}, ), [("error", "type", "/grossSettlementAmount")]),
    Case("response.grossSettlementAmount: type, another type (2)", "response", "response.most", ({"/grossSettlementAmount": 1}, ), [("error", "type", "/grossSettlementAmount")], sendable=False),
    Case("response.grossSettlementAmount: unknown_field", "response", "response.most", ({"/grossSettlementAmount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/grossSettlementAmount/docsgenUnknown")]),
    Case("response.grossSettlementAmount.currency: required, absent", "response", "response.most", ({"/grossSettlementAmount/currency": ABSENT}, ), [("error", "required", "/grossSettlementAmount/currency")]),
    Case("response.grossSettlementAmount.currency: null", "response", "response.most", ({"/grossSettlementAmount/currency": None}, ), [("error", "required", "/grossSettlementAmount/currency")]),
    Case("response.grossSettlementAmount.currency: type, another type", "response", "response.most", ({"/grossSettlementAmount/currency": 1}, {"/grossSettlementAmount/currency": True}, ), [("error", "type", "/grossSettlementAmount/currency")], sendable=False),
    Case("response.grossSettlementAmount.currency: type, another type (2)", "response", "response.most", ({"/grossSettlementAmount/currency": []}, {"/grossSettlementAmount/currency": {}}, ), [("error", "type", "/grossSettlementAmount/currency")]),
    Case("response.grossSettlementAmount.currency: max_length, 3 is within it", "response", "response.most", ({"/grossSettlementAmount/currency": "aaa"}, {"/grossSettlementAmount/currency": "路路路"}, {"/grossSettlementAmount/currency": "\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("response.grossSettlementAmount.currency: max_length, 4 is past it", "response", "response.most", ({"/grossSettlementAmount/currency": "aaaa"}, {"/grossSettlementAmount/currency": "路路路路"}, {"/grossSettlementAmount/currency": "\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/grossSettlementAmount/currency")]),
    Case("response.grossSettlementAmount.value: required, absent", "response", "response.most", ({"/grossSettlementAmount/value": ABSENT}, ), [("error", "required", "/grossSettlementAmount/value")]),
    Case("response.grossSettlementAmount.value: null", "response", "response.most", ({"/grossSettlementAmount/value": None}, ), [("error", "required", "/grossSettlementAmount/value")]),
    Case("response.grossSettlementAmount.value: type, another type", "response", "response.most", ({"/grossSettlementAmount/value": ""}, {"/grossSettlementAmount/value": "text"}, {"/grossSettlementAmount/value": " 1"}, {"/grossSettlementAmount/value": "1\n"}, {"/grossSettlementAmount/value": "+1"}, {"/grossSettlementAmount/value": "1e1"}, {"/grossSettlementAmount/value": "٣"}, {"/grossSettlementAmount/value": []}, {"/grossSettlementAmount/value": {}}, {"/grossSettlementAmount/value": "1.5"}, ), [("error", "type", "/grossSettlementAmount/value")]),
    Case("response.grossSettlementAmount.value: type, another type (2)", "response", "response.most", ({"/grossSettlementAmount/value": 1}, {"/grossSettlementAmount/value": True}, ), [("error", "type", "/grossSettlementAmount/value")], sendable=False),
    Case("response.grossSettlementAmount.value: minimum, 0 is within it", "response", "response.most", ({"/grossSettlementAmount/value": "0"}, ), []),
    Case("response.grossSettlementAmount.value: minimum, -1 is past it", "response", "response.most", ({"/grossSettlementAmount/value": "-1"}, ), [("error", "minimum", "/grossSettlementAmount/value")]),
    Case("response.settlementQuote: optional, absent", "response", "response.most", ({"/settlementQuote": ABSENT}, ), []),
    Case("response.settlementQuote: null", "response", "response.most", ({"/settlementQuote": None}, ), [("error", "type", "/settlementQuote")]),
    Case("response.settlementQuote: type, another type", "response", "response.most", ({"/settlementQuote": "text"}, {"/settlementQuote": []}, ), [("error", "type", "/settlementQuote")]),
    Case("response.settlementQuote: type, another type (2)", "response", "response.most", ({"/settlementQuote": 1}, ), [("error", "type", "/settlementQuote")], sendable=False),
    Case("response.settlementQuote: unknown_field", "response", "response.most", ({"/settlementQuote/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/settlementQuote/docsgenUnknown")]),
    Case("response.settlementQuote.quoteId: optional, absent", "response", "response.most", ({"/settlementQuote/quoteId": ABSENT}, ), []),
    Case("response.settlementQuote.quoteId: null", "response", "response.most", ({"/settlementQuote/quoteId": None}, ), [("error", "type", "/settlementQuote/quoteId")]),
    Case("response.settlementQuote.quoteId: type, another type", "response", "response.most", ({"/settlementQuote/quoteId": 1}, {"/settlementQuote/quoteId": True}, ), [("error", "type", "/settlementQuote/quoteId")], sendable=False),
    Case("response.settlementQuote.quoteId: type, another type (2)", "response", "response.most", ({"/settlementQuote/quoteId": []}, {"/settlementQuote/quoteId": {}}, ), [("error", "type", "/settlementQuote/quoteId")]),
    Case("response.settlementQuote.quoteId: max_length, 64 is within it", "response", "response.most", ({"/settlementQuote/quoteId": "a" * 64}, {"/settlementQuote/quoteId": "路" * 64}, {"/settlementQuote/quoteId": "\U0001f642" * 64}, ), []),
    Case("response.settlementQuote.quoteId: max_length, 65 is past it", "response", "response.most", ({"/settlementQuote/quoteId": "a" * 65}, {"/settlementQuote/quoteId": "路" * 65}, {"/settlementQuote/quoteId": "\U0001f642" * 65}, ), [("error", "max_length", "/settlementQuote/quoteId")]),
    Case("response.settlementQuote.quoteCurrencyPair: required, absent", "response", "response.most", ({"/settlementQuote/quoteCurrencyPair": ABSENT}, ), [("error", "required", "/settlementQuote/quoteCurrencyPair")]),
    Case("response.settlementQuote.quoteCurrencyPair: null", "response", "response.most", ({"/settlementQuote/quoteCurrencyPair": None}, ), [("error", "required", "/settlementQuote/quoteCurrencyPair")]),
    Case("response.settlementQuote.quoteCurrencyPair: type, another type", "response", "response.most", ({"/settlementQuote/quoteCurrencyPair": 1}, {"/settlementQuote/quoteCurrencyPair": True}, ), [("error", "type", "/settlementQuote/quoteCurrencyPair")], sendable=False),
    Case("response.settlementQuote.quoteCurrencyPair: type, another type (2)", "response", "response.most", ({"/settlementQuote/quoteCurrencyPair": []}, {"/settlementQuote/quoteCurrencyPair": {}}, ), [("error", "type", "/settlementQuote/quoteCurrencyPair")]),
    Case("response.settlementQuote.quoteCurrencyPair: max_length, 16 is within it", "response", "response.most", ({"/settlementQuote/quoteCurrencyPair": "aaaaaaaaaaaaaaaa"}, {"/settlementQuote/quoteCurrencyPair": "路路路路路路路路路路路路路路路路"}, {"/settlementQuote/quoteCurrencyPair": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("response.settlementQuote.quoteCurrencyPair: max_length, 17 is past it", "response", "response.most", ({"/settlementQuote/quoteCurrencyPair": "aaaaaaaaaaaaaaaaa"}, {"/settlementQuote/quoteCurrencyPair": "路路路路路路路路路路路路路路路路路"}, {"/settlementQuote/quoteCurrencyPair": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/settlementQuote/quoteCurrencyPair")]),
    Case("response.settlementQuote.quotePrice: required, absent", "response", "response.most", ({"/settlementQuote/quotePrice": ABSENT}, ), [("error", "required", "/settlementQuote/quotePrice")]),
    Case("response.settlementQuote.quotePrice: null", "response", "response.most", ({"/settlementQuote/quotePrice": None}, ), [("error", "required", "/settlementQuote/quotePrice")]),
    Case("response.settlementQuote.quotePrice: type, another type", "response", "response.most", ({"/settlementQuote/quotePrice": 1}, {"/settlementQuote/quotePrice": True}, ), [("error", "type", "/settlementQuote/quotePrice")], sendable=False),
    Case("response.settlementQuote.quotePrice: type, another type (2)", "response", "response.most", ({"/settlementQuote/quotePrice": []}, {"/settlementQuote/quotePrice": {}}, ), [("error", "type", "/settlementQuote/quotePrice")]),
    Case("response.settlementQuote.quotePrice: minimum, 0 is within it", "response", "response.most", ({"/settlementQuote/quotePrice": "0"}, ), []),
    Case("response.settlementQuote.quotePrice: minimum, -1 is past it", "response", "response.most", ({"/settlementQuote/quotePrice": "-1"}, ), [("error", "minimum", "/settlementQuote/quotePrice")]),
    Case("response.settlementQuote.quoteStartTime: optional, absent", "response", "response.most", ({"/settlementQuote/quoteStartTime": ABSENT}, ), []),
    Case("response.settlementQuote.quoteStartTime: null", "response", "response.most", ({"/settlementQuote/quoteStartTime": None}, ), [("error", "type", "/settlementQuote/quoteStartTime")]),
    Case("response.settlementQuote.quoteStartTime: type, another type", "response", "response.most", ({"/settlementQuote/quoteStartTime": 1}, {"/settlementQuote/quoteStartTime": True}, ), [("error", "type", "/settlementQuote/quoteStartTime")], sendable=False),
    Case("response.settlementQuote.quoteStartTime: type, another type (2)", "response", "response.most", ({"/settlementQuote/quoteStartTime": []}, {"/settlementQuote/quoteStartTime": {}}, ), [("error", "type", "/settlementQuote/quoteStartTime")]),
    Case("response.settlementQuote.quoteStartTime: format, a date and time", "response", "response.most", ({"/settlementQuote/quoteStartTime": "2026-01-02T03:04:05+08:00"}, {"/settlementQuote/quoteStartTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.settlementQuote.quoteStartTime: format, no date and time", "response", "response.most", ({"/settlementQuote/quoteStartTime": "text"}, {"/settlementQuote/quoteStartTime": "2026-01-02"}, {"/settlementQuote/quoteStartTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/settlementQuote/quoteStartTime")]),
    Case("response.settlementQuote.quoteExpiryTime: optional, absent", "response", "response.most", ({"/settlementQuote/quoteExpiryTime": ABSENT}, ), []),
    Case("response.settlementQuote.quoteExpiryTime: null", "response", "response.most", ({"/settlementQuote/quoteExpiryTime": None}, ), [("error", "type", "/settlementQuote/quoteExpiryTime")]),
    Case("response.settlementQuote.quoteExpiryTime: type, another type", "response", "response.most", ({"/settlementQuote/quoteExpiryTime": 1}, {"/settlementQuote/quoteExpiryTime": True}, ), [("error", "type", "/settlementQuote/quoteExpiryTime")], sendable=False),
    Case("response.settlementQuote.quoteExpiryTime: type, another type (2)", "response", "response.most", ({"/settlementQuote/quoteExpiryTime": []}, {"/settlementQuote/quoteExpiryTime": {}}, ), [("error", "type", "/settlementQuote/quoteExpiryTime")]),
    Case("response.settlementQuote.quoteExpiryTime: format, a date and time", "response", "response.most", ({"/settlementQuote/quoteExpiryTime": "2026-01-02T03:04:05+08:00"}, {"/settlementQuote/quoteExpiryTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.settlementQuote.quoteExpiryTime: format, no date and time", "response", "response.most", ({"/settlementQuote/quoteExpiryTime": "text"}, {"/settlementQuote/quoteExpiryTime": "2026-01-02"}, {"/settlementQuote/quoteExpiryTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/settlementQuote/quoteExpiryTime")]),
    Case("response.settlementQuote.guaranteed: optional, absent", "response", "response.most", ({"/settlementQuote/guaranteed": ABSENT}, ), []),
    Case("response.settlementQuote.guaranteed: null", "response", "response.most", ({"/settlementQuote/guaranteed": None}, ), [("error", "type", "/settlementQuote/guaranteed")]),
    Case("response.settlementQuote.guaranteed: type, another type", "response", "response.most", ({"/settlementQuote/guaranteed": ""}, {"/settlementQuote/guaranteed": "True"}, {"/settlementQuote/guaranteed": "yes"}, {"/settlementQuote/guaranteed": "1"}, {"/settlementQuote/guaranteed": []}, {"/settlementQuote/guaranteed": {}}, ), [("error", "type", "/settlementQuote/guaranteed")]),
    Case("response.settlementQuote.guaranteed: type, another type (2)", "response", "response.most", ({"/settlementQuote/guaranteed": True}, {"/settlementQuote/guaranteed": 1}, ), [("error", "type", "/settlementQuote/guaranteed")], sendable=False),
    Case("response.settlementQuote.guaranteed: type, the type's own values", "response", "response.most", ({"/settlementQuote/guaranteed": "true"}, {"/settlementQuote/guaranteed": "false"}, ), []),
    Case("response.acquirerInfo: optional, absent", "response", "response.most", ({"/acquirerInfo": ABSENT}, ), []),
    Case("response.acquirerInfo: null", "response", "response.most", ({"/acquirerInfo": None}, ), [("error", "type", "/acquirerInfo")]),
    Case("response.acquirerInfo: type, another type", "response", "response.most", ({"/acquirerInfo": "text"}, {"/acquirerInfo": []}, ), [("error", "type", "/acquirerInfo")]),
    Case("response.acquirerInfo: type, another type (2)", "response", "response.most", ({"/acquirerInfo": 1}, ), [("error", "type", "/acquirerInfo")], sendable=False),
    Case("response.acquirerInfo: unknown_field", "response", "response.most", ({"/acquirerInfo/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/acquirerInfo/docsgenUnknown")]),
    Case("response.acquirerInfo.acquirerName: optional, absent", "response", "response.most", ({"/acquirerInfo/acquirerName": ABSENT}, ), []),
    Case("response.acquirerInfo.acquirerName: null", "response", "response.most", ({"/acquirerInfo/acquirerName": None}, ), [("error", "type", "/acquirerInfo/acquirerName")]),
    Case("response.acquirerInfo.acquirerName: type, another type", "response", "response.most", ({"/acquirerInfo/acquirerName": 1}, {"/acquirerInfo/acquirerName": True}, ), [("error", "type", "/acquirerInfo/acquirerName")], sendable=False),
    Case("response.acquirerInfo.acquirerName: type, another type (2)", "response", "response.most", ({"/acquirerInfo/acquirerName": []}, {"/acquirerInfo/acquirerName": {}}, ), [("error", "type", "/acquirerInfo/acquirerName")]),
    Case("response.acquirerInfo.acquirerName: max_length, 64 is within it", "response", "response.most", ({"/acquirerInfo/acquirerName": "a" * 64}, {"/acquirerInfo/acquirerName": "路" * 64}, {"/acquirerInfo/acquirerName": "\U0001f642" * 64}, ), []),
    Case("response.acquirerInfo.acquirerName: max_length, 65 is past it", "response", "response.most", ({"/acquirerInfo/acquirerName": "a" * 65}, {"/acquirerInfo/acquirerName": "路" * 65}, {"/acquirerInfo/acquirerName": "\U0001f642" * 65}, ), [("error", "max_length", "/acquirerInfo/acquirerName")]),
    Case("response.acquirerInfo.referenceRequestId: optional, absent", "response", "response.most", ({"/acquirerInfo/referenceRequestId": ABSENT}, ), []),
    Case("response.acquirerInfo.referenceRequestId: null", "response", "response.most", ({"/acquirerInfo/referenceRequestId": None}, ), [("error", "type", "/acquirerInfo/referenceRequestId")]),
    Case("response.acquirerInfo.referenceRequestId: type, another type", "response", "response.most", ({"/acquirerInfo/referenceRequestId": 1}, {"/acquirerInfo/referenceRequestId": True}, ), [("error", "type", "/acquirerInfo/referenceRequestId")], sendable=False),
    Case("response.acquirerInfo.referenceRequestId: type, another type (2)", "response", "response.most", ({"/acquirerInfo/referenceRequestId": []}, {"/acquirerInfo/referenceRequestId": {}}, ), [("error", "type", "/acquirerInfo/referenceRequestId")]),
    Case("response.acquirerInfo.referenceRequestId: max_length, 64 is within it", "response", "response.most", ({"/acquirerInfo/referenceRequestId": "a" * 64}, {"/acquirerInfo/referenceRequestId": "路" * 64}, {"/acquirerInfo/referenceRequestId": "\U0001f642" * 64}, ), []),
    Case("response.acquirerInfo.referenceRequestId: max_length, 65 is past it", "response", "response.most", ({"/acquirerInfo/referenceRequestId": "a" * 65}, {"/acquirerInfo/referenceRequestId": "路" * 65}, {"/acquirerInfo/referenceRequestId": "\U0001f642" * 65}, ), [("error", "max_length", "/acquirerInfo/referenceRequestId")]),
    Case("response.acquirerInfo.acquirerTransactionId: optional, absent", "response", "response.most", ({"/acquirerInfo/acquirerTransactionId": ABSENT}, ), []),
    Case("response.acquirerInfo.acquirerTransactionId: null", "response", "response.most", ({"/acquirerInfo/acquirerTransactionId": None}, ), [("error", "type", "/acquirerInfo/acquirerTransactionId")]),
    Case("response.acquirerInfo.acquirerTransactionId: type, another type", "response", "response.most", ({"/acquirerInfo/acquirerTransactionId": 1}, {"/acquirerInfo/acquirerTransactionId": True}, ), [("error", "type", "/acquirerInfo/acquirerTransactionId")], sendable=False),
    Case("response.acquirerInfo.acquirerTransactionId: type, another type (2)", "response", "response.most", ({"/acquirerInfo/acquirerTransactionId": []}, {"/acquirerInfo/acquirerTransactionId": {}}, ), [("error", "type", "/acquirerInfo/acquirerTransactionId")]),
    Case("response.acquirerInfo.acquirerTransactionId: max_length, 64 is within it", "response", "response.most", ({"/acquirerInfo/acquirerTransactionId": "a" * 64}, {"/acquirerInfo/acquirerTransactionId": "路" * 64}, {"/acquirerInfo/acquirerTransactionId": "\U0001f642" * 64}, ), []),
    Case("response.acquirerInfo.acquirerTransactionId: max_length, 65 is past it", "response", "response.most", ({"/acquirerInfo/acquirerTransactionId": "a" * 65}, {"/acquirerInfo/acquirerTransactionId": "路" * 65}, {"/acquirerInfo/acquirerTransactionId": "\U0001f642" * 65}, ), [("error", "max_length", "/acquirerInfo/acquirerTransactionId")]),
    Case("response.acquirerInfo.acquirerMerchantId: optional, absent", "response", "response.most", ({"/acquirerInfo/acquirerMerchantId": ABSENT}, ), []),
    Case("response.acquirerInfo.acquirerMerchantId: null", "response", "response.most", ({"/acquirerInfo/acquirerMerchantId": None}, ), [("error", "type", "/acquirerInfo/acquirerMerchantId")]),
    Case("response.acquirerInfo.acquirerMerchantId: type, another type", "response", "response.most", ({"/acquirerInfo/acquirerMerchantId": 1}, {"/acquirerInfo/acquirerMerchantId": True}, ), [("error", "type", "/acquirerInfo/acquirerMerchantId")], sendable=False),
    Case("response.acquirerInfo.acquirerMerchantId: type, another type (2)", "response", "response.most", ({"/acquirerInfo/acquirerMerchantId": []}, {"/acquirerInfo/acquirerMerchantId": {}}, ), [("error", "type", "/acquirerInfo/acquirerMerchantId")]),
    Case("response.acquirerInfo.acquirerMerchantId: max_length, 64 is within it", "response", "response.most", ({"/acquirerInfo/acquirerMerchantId": "a" * 64}, {"/acquirerInfo/acquirerMerchantId": "路" * 64}, {"/acquirerInfo/acquirerMerchantId": "\U0001f642" * 64}, ), []),
    Case("response.acquirerInfo.acquirerMerchantId: max_length, 65 is past it", "response", "response.most", ({"/acquirerInfo/acquirerMerchantId": "a" * 65}, {"/acquirerInfo/acquirerMerchantId": "路" * 65}, {"/acquirerInfo/acquirerMerchantId": "\U0001f642" * 65}, ), [("error", "max_length", "/acquirerInfo/acquirerMerchantId")]),
    Case("response.acquirerReferenceNo: optional, absent", "response", "response.most", ({"/acquirerReferenceNo": ABSENT}, ), []),
    Case("response.acquirerReferenceNo: null", "response", "response.most", ({"/acquirerReferenceNo": None}, ), [("error", "type", "/acquirerReferenceNo")]),
    Case("response.acquirerReferenceNo: type, another type", "response", "response.most", ({"/acquirerReferenceNo": 1}, {"/acquirerReferenceNo": True}, ), [("error", "type", "/acquirerReferenceNo")], sendable=False),
    Case("response.acquirerReferenceNo: type, another type (2)", "response", "response.most", ({"/acquirerReferenceNo": []}, {"/acquirerReferenceNo": {}}, ), [("error", "type", "/acquirerReferenceNo")]),
    Case("response.acquirerReferenceNo: max_length, 64 is within it", "response", "response.most", ({"/acquirerReferenceNo": "a" * 64}, {"/acquirerReferenceNo": "路" * 64}, {"/acquirerReferenceNo": "\U0001f642" * 64}, ), []),
    Case("response.acquirerReferenceNo: max_length, 65 is past it", "response", "response.most", ({"/acquirerReferenceNo": "a" * 65}, {"/acquirerReferenceNo": "路" * 65}, {"/acquirerReferenceNo": "\U0001f642" * 65}, ), [("error", "max_length", "/acquirerReferenceNo")]),
]
# fmt: on

# The samples of the page, and what the page's own rules find in them.
SAMPLES: list[tuple[str, Any, Any, list[tuple[str, str, str]]]] = [
    (
        "sample 1 (request)",
        "request",
        {
            "paymentId": "2024010119401080010018826020****",
            "refundRequestId": "refund-1",
            "refundAmount": {"currency": "SGD", "value": "100"},
            "refundReason": "",
            "refundDetails": [
                {
                    "refundAmount": {"currency": "SGD", "value": "60"},
                    "refundFrom": "SELLER",
                },
                {
                    "refundAmount": {"currency": "SGD", "value": "40"},
                    "refundFrom": "MARKETPLACE",
                },
            ],
        },
        [],
    ),
    (
        "sample 2 (response)",
        "response",
        {
            "result": {
                "resultCode": "SUCCESS",
                "resultStatus": "S",
                "resultMessage": "Success",
            },
            "refundAmount": {"value": "100", "currency": "SGD"},
            "refundTime": "2024-01-02T12:01:01+08:00",
            "paymentId": "2024010119401080010018826020****",
            "refundRequestId": "refund-1",
            "refundId": "2024010219401080020018826020****",
        },
        [],
    ),
]


@pytest.mark.parametrize("case", named(CASES))
def test_documented_fact(case: Case) -> None:
    """The validators find exactly the documented faults."""
    for changes in case.changes:
        payload = changed(MESSAGES[case.message], changes)
        assert (
            faults(OPERATION, case.side, payload, case.scenario) == case.faults
        ), changes


@pytest.mark.parametrize(
    ("side", "payload", "expected"),
    [pytest.param(*sample[1:], id=sample[0]) for sample in SAMPLES],
)
def test_sample(side: Any, payload: Any, expected: list[tuple[str, str, str]]) -> None:
    """A sample of the page is as documented, but for what the page itself gets wrong."""
    assert faults(OPERATION, side, payload) == expected


@pytest.mark.parametrize("side", ["request", "response"])
@pytest.mark.parametrize("payload", [None, [], "text", 1, True])
def test_a_message_is_an_object(side: Any, payload: object) -> None:
    """Anything else than an object is refused as a whole."""
    assert faults(OPERATION, side, payload) == [("error", "type", "")]


@pytest.mark.parametrize("case", named([case for case in CASES if case.faults]))
def test_a_fault_names_its_place_in_the_docs(case: Case) -> None:
    """Every violation says where the docs demand otherwise."""
    payload = changed(MESSAGES[case.message], case.changes[0])
    for violation in validate(OPERATION, case.side, payload, scenario=case.scenario):
        assert violation.source is not None and violation.source.startswith(
            "input_docs/refund.md"
        )


CALLED = [
    case
    for case in CASES
    if case.side == "request" and case.sendable and case.scenario is None
]


@pytest.fixture(autouse=True)
def success(server: Server) -> None:
    """The server answers with success, unless a test says otherwise."""
    server.payload = answer(MESSAGES["response.most"], "S", "SUCCESS", "success")
    server.forged = False


@pytest.mark.parametrize("case", named(CALLED))
def test_the_client_judges_alike(case: Case, client: Client, server: Server) -> None:
    """What the validators refuse is never sent; what they accept is sent unchanged."""
    for changes in case.changes:
        payload = changed(MESSAGES[case.message], changes)
        errors = [fault for fault in case.faults if fault[0] == "error"]
        before = len(server.requests)
        if errors:
            with pytest.raises(RequestInvalid) as caught:
                client.payments.refund(payload)
            found = [
                (fault.severity, fault.rule, fault.pointer)
                for fault in caught.value.violations
            ]
            assert sorted(found) == errors
            assert len(server.requests) == before
        else:
            client.payments.refund(payload)
            assert server.sent() == payload
            assert len(server.requests) == before + 1


def test_call_goes_where_the_docs_say(client: Client, server: Server) -> None:
    """Method and path are the documented ones."""
    client.payments.refund(MESSAGES["request.least"])
    assert server.requests[-1].method == "POST"
    assert (
        unquote(server.requests[-1].url.raw_path.decode())
        == PREFIX + "/v1/payments/refund"
    )


@pytest.mark.parametrize(
    ("pointer", "wire", "python"),
    [
        ("/refundAmount/value", "1", 1),
        ("/isAsyncRefund", "true", True),
        ("/refundDetails/0/refundAmount/value", "1", 1),
        ("/refundRequestId", "20", 20),
    ],
)
def test_wire_rule_of_what_is_sent(
    pointer: str, wire: Any, python: Any, client: Client, server: Server
) -> None:
    """A number or a truth value of Python is sent as the page demands."""
    client.payments.refund(changed(MESSAGES["request.most"], {pointer: python}))
    assert server.sent() == changed(MESSAGES["request.most"], {pointer: wire})


@pytest.mark.parametrize(
    ("attributes", "python"),
    [
        (("refund_amount", "value"), 1),
        (("gross_settlement_amount", "value"), 1),
        (("settlement_quote", "guaranteed"), True),
    ],
)
def test_wire_rule_of_what_is_received(
    attributes: Any, python: Any, client: Client
) -> None:
    """A number or a truth value of the wire comes back as one of Python."""
    response = client.payments.refund(MESSAGES["request.least"])
    assert read(response, attributes) == python
    assert type(read(response, attributes)) is type(python)


@pytest.mark.parametrize(
    ("side", "payload", "expected"),
    [pytest.param(*sample[1:], id=sample[0]) for sample in SAMPLES],
)
def test_sample_through_the_client(
    side: Any,
    payload: Any,
    expected: list[tuple[str, str, str]],
    client: Client,
    server: Server,
) -> None:
    """A sample request is sent as it is; a sample response comes back as it is."""
    call = client.payments.refund
    if side == "request" and not any(fault[0] == "error" for fault in expected):
        call(payload)
        assert server.sent() == payload
    elif side == "response":
        server.payload = payload
        try:
            response: Any = call(MESSAGES["request.least"])
        except (BusinessError, OutcomeUnknown) as error:
            response = error.response
        assert response.to_dict() == payload
        assert (
            sorted(
                (fault.severity, fault.rule, fault.pointer) for fault in response.drift
            )
            == expected
        )


CODES = [
    ("SUCCESS", "S", False, (), "The call is done. Nothing else to do."),
    (
        "REFUND_IN_PROCESS",
        "U",
        True,
        ("retry", "wait"),
        "Wait for notifyRefund, or call this API again with the same refundRequestId.",
    ),
    (
        "ACCESS_DENIED",
        "F",
        False,
        (),
        "Please contact Antom Technical Support for the reason.",
    ),
    ("CURRENCY_NOT_SUPPORT", "F", False, (), "Please contact Antom Technical Support."),
    (
        "INVALID_CONTRACT",
        "F",
        False,
        (),
        "Check that the contract covers the payment method and the currency, then contact Antom Technical Support.",
    ),
    (
        "INVALID_MERCHANT_STATUS",
        "F",
        False,
        (),
        "Please contact Antom Technical Support.",
    ),
    (
        "KEY_NOT_FOUND",
        "F",
        False,
        (),
        "Check that the public key was uploaded in Antom Dashboard.",
    ),
    (
        "INVALID_SIGNATURE",
        "F",
        False,
        (),
        "Make sure that the private key that signs the request matches the public key uploaded to Antom Dashboard.",
    ),
    (
        "MERCHANT_BALANCE_NOT_ENOUGH",
        "F",
        False,
        (),
        "Top up, then call this API again with the same refundRequestId.",
    ),
    (
        "MULTIPLE_REFUNDS_NOT_SUPPORTED",
        "F",
        False,
        (),
        "Please contact Antom Technical Support.",
    ),
    ("NO_INTERFACE_DEF", "F", False, (), "Check the URL."),
    ("ORDER_NOT_EXIST", "F", False, (), "Check paymentId and paymentRequestId."),
    (
        "ORDER_STATUS_INVALID",
        "F",
        False,
        ("wait",),
        "Wait until the payment is done; do not refund failed payments.",
    ),
    (
        "PARAM_ILLEGAL",
        "F",
        False,
        (),
        "Go through the header and body fields of the API and correct them.",
    ),
    ("PARTIAL_REFUND_NOT_SUPPORTED", "F", False, (), "Refund the full amount."),
    (
        "PROCESS_FAIL",
        "F",
        False,
        (),
        "Do not retry. A person usually has to step in; contact Antom Technical Support.",
    ),
    ("REFUND_AMOUNT_EXCEED", "F", False, (), "Lower the refund amount."),
    ("REFUND_NOT_SUPPORTED", "F", False, (), ""),
    ("REFUND_WINDOW_EXCEED", "F", False, (), "Agree on another way with the buyer."),
    (
        "REPEAT_REQ_INCONSISTENT",
        "F",
        False,
        (),
        "Keep the values of the first request, or use a new refundRequestId.",
    ),
    (
        "RISK_REJECT",
        "F",
        False,
        (),
        "Tell the user that the payment cannot go on because of risk control.",
    ),
    (
        "REQUEST_TRAFFIC_EXCEED_LIMIT",
        "U",
        True,
        ("retry",),
        "Call the interface again to resolve the issue. If not resolved, contact Antom Technical Support.",
    ),
    (
        "SYSTEM_ERROR",
        "F",
        False,
        (),
        "Do not retry, and contact Antom Technical Support.",
    ),
    ("USER_STATUS_ABNORMAL", "F", False, (), "Please contact Antom Technical Support."),
    (
        "UNKNOWN_EXCEPTION",
        "U",
        True,
        ("retry",),
        "Call the interface again. If it keeps failing, contact Antom Technical Support.",
    ),
]
RESULTS = [pytest.param(*row, id=f"{row[0]} {row[1]}") for row in CODES]
# A call that is as documented, and whether the client may repeat it by itself.
REQUEST: dict[str, Any] = {
    "refundRequestId": "text",
    "paymentId": "text",
    "refundAmount": {"currency": "tex", "value": "1"},
}
REPEATABLE = True


@pytest.mark.parametrize("way", ["sync", "async"])
@pytest.mark.parametrize(("code", "status", "retryable", "advice", "action"), RESULTS)
def test_documented_result(
    code: str,
    status: str | None,
    retryable: bool,
    advice: tuple[str, ...],
    action: str,
    way: str,
    mock: MockServer,
) -> None:
    """The service's stand-in answers as documented, and the client makes of it what the docs say, as often as they say."""
    if not STATUS_PATH:
        pytest.skip("the service has no statuses")
    mock.always(OPERATION, code=code)
    found: Any = outcome(mock, way, "payments", "refund", REQUEST)
    row = DOCUMENTED.codes[code]
    assert (row.status, row.retryable, row.advice) == (status, retryable, advice)
    repeated = REPEATABLE and retryable and status not in ("S", "F", None)
    assert len(mock.log.entries(OPERATION)) == 1 + repeated
    if status == "S":
        assert not isinstance(found, Exception)
        assert not [fault for fault in found.drift if fault.severity == "error"]
        return
    # What has no status in the docs is told as a failure.
    assert type(found) is (BusinessError if status in ("F", None) else OutcomeUnknown)
    assert (found.code, found.attempts, found.verified) == (code, 1 + repeated, SIGNED)
    if status is not None:
        assert (found.further_action, found.retryable, found.advice) == (
            action,
            retryable,
            advice,
        )


@pytest.mark.parametrize(("code", "status", "retryable", "advice", "action"), RESULTS)
def test_result_code(
    code: str,
    status: str | None,
    retryable: bool,
    advice: tuple[str, ...],
    action: str,
    client: Client,
    server: Server,
) -> None:
    """Success returns, failure and doubt raise; each error says what the docs advise."""
    if not STATUS_PATH:
        pytest.skip("the service has no statuses")
    server.payload = answer(MESSAGES["response.most"], status, code, "what happened")
    call = client.payments.refund
    if status == "S":
        assert call(MESSAGES["request.least"]).to_dict() == server.payload
        return
    kind = BusinessError if status == "F" else OutcomeUnknown
    with pytest.raises(kind) as caught:
        call(MESSAGES["request.least"])
    error = caught.value
    assert (error.code, error.message) == (code, "what happened")
    assert (error.retryable, tuple(error.advice), error.further_action) == (
        retryable,
        advice,
        action,
    )
    assert error.response is not None and error.response.to_dict() == server.payload


@pytest.mark.skipif(not SIGNED, reason="the service signs nothing")
def test_forged_response_is_refused(client: Client, server: Server) -> None:
    """A response that is not signed by the service is not believed."""
    server.forged = True
    with pytest.raises(SignatureInvalid):
        client.payments.refund(MESSAGES["request.least"])


def test_unknown_members_of_a_response_are_kept(client: Client, server: Server) -> None:
    """A response may know more than the docs: it is readable, and reported as drift."""
    server.payload = {**server.payload, "docsgenUnknown": "x"}
    response = client.payments.refund(MESSAGES["request.least"])
    assert response.to_dict()["docsgenUnknown"] == "x"
    assert "/docsgenUnknown" in [fault.pointer for fault in response.drift]
