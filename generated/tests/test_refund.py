"""refund: the documented facts, each held to what the package does."""

from __future__ import annotations

from typing import Any
from urllib.parse import unquote

import pytest
from support import (
    ABSENT,
    FAILURE,
    GIVEN,
    SUCCESS,
    WAYS,
    Called,
    Case,
    Clients,
    Fault,
    altered,
    answer,
    changed,
    faults,
    in_wire_form,
    is_signed,
    named,
    read,
    rules_of,
    sent,
    share,
    succeeds,
    texts,
    told,
)

from antom import (
    BusinessError,
    CallOptions,
    OutcomeUnknown,
    RequestInvalid,
    SignatureInvalid,
)
from antom.operations.refund import OPERATION as DOCUMENTED
from antom.testing import MockServer
from antom.validators import validate

OPERATION = "refund"
PAGE = "input_docs/refund.md"

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
    Case("request.refundRequestId: required, absent or null", "request", "request.most", ({"/refundRequestId": ABSENT}, {"/refundRequestId": None}, ), [("error", "required", "/refundRequestId")]),
    Case("request.refundRequestId: required, empty", "request", "request.most", ({"/refundRequestId": ""}, ), []),
    Case("request.refundRequestId: type, another type", "request", "request.most", ({"/refundRequestId": 1}, {"/refundRequestId": True}, {"/refundRequestId": []}, {"/refundRequestId": {}}, ), [("error", "type", "/refundRequestId")]),
    Case("request.refundRequestId: max_length, 64 is within it", "request", "request.most", texts("/refundRequestId", 64), []),
    Case("request.refundRequestId: max_length, 65 is past it", "request", "request.most", texts("/refundRequestId", 65), [("error", "max_length", "/refundRequestId")]),
    Case("request.paymentId: required, absent or null", "request", "request.most", ({"/paymentId": ABSENT}, {"/paymentId": None}, ), [("error", "required", "/paymentId")]),
    Case("request.paymentId: required, empty", "request", "request.most", ({"/paymentId": ""}, ), []),
    Case("request.paymentId: type, another type", "request", "request.most", ({"/paymentId": 1}, {"/paymentId": True}, {"/paymentId": []}, {"/paymentId": {}}, ), [("error", "type", "/paymentId")]),
    Case("request.paymentId: max_length, 64 is within it", "request", "request.most", texts("/paymentId", 64), []),
    Case("request.paymentId: max_length, 65 is past it", "request", "request.most", texts("/paymentId", 65), [("error", "max_length", "/paymentId")]),
    Case("request.captureId: optional, absent or empty", "request", "request.most", ({"/captureId": ABSENT}, {"/captureId": ""}, ), []),
    Case("request.captureId: optional, null", "request", "request.most", ({"/captureId": None}, ), [("error", "type", "/captureId")]),
    Case("request.captureId: type, another type", "request", "request.most", ({"/captureId": 1}, {"/captureId": True}, {"/captureId": []}, {"/captureId": {}}, ), [("error", "type", "/captureId")]),
    Case("request.captureId: max_length, 64 is within it", "request", "request.most", texts("/captureId", 64), []),
    Case("request.captureId: max_length, 65 is past it", "request", "request.most", texts("/captureId", 65), [("error", "max_length", "/captureId")]),
    Case("request.referenceRefundId: optional, absent or empty", "request", "request.most", ({"/referenceRefundId": ABSENT}, {"/referenceRefundId": ""}, ), []),
    Case("request.referenceRefundId: optional, null", "request", "request.most", ({"/referenceRefundId": None}, ), [("error", "type", "/referenceRefundId")]),
    Case("request.referenceRefundId: type, another type", "request", "request.most", ({"/referenceRefundId": 1}, {"/referenceRefundId": True}, {"/referenceRefundId": []}, {"/referenceRefundId": {}}, ), [("error", "type", "/referenceRefundId")]),
    Case("request.referenceRefundId: max_length, 64 is within it", "request", "request.most", texts("/referenceRefundId", 64), []),
    Case("request.referenceRefundId: max_length, 65 is past it", "request", "request.most", texts("/referenceRefundId", 65), [("error", "max_length", "/referenceRefundId")]),
    Case("request.refundAmount: required, absent or null", "request", "request.most", ({"/refundAmount": ABSENT}, {"/refundAmount": None}, ), [("error", "required", "/refundAmount")]),
    Case("request.refundAmount: required, empty", "request", "request.most", ({"/refundAmount": {}}, ), [("error", "required", "/refundAmount/currency"), ("error", "required", "/refundAmount/value")]),
    Case("request.refundAmount: type, another type", "request", "request.most", ({"/refundAmount": "text"}, {"/refundAmount": []}, {"/refundAmount": 1}, ), [("error", "type", "/refundAmount")]),
    Case("request.refundAmount: unknown_field", "request", "request.most", ({"/refundAmount/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/refundAmount/docsgenUnknown")]),
    Case("request.refundAmount.currency: required, absent or null", "request", "request.most", ({"/refundAmount/currency": ABSENT}, {"/refundAmount/currency": None}, ), [("error", "required", "/refundAmount/currency")]),
    Case("request.refundAmount.currency: required, empty", "request", "request.most", ({"/refundAmount/currency": ""}, ), []),
    Case("request.refundAmount.currency: type, another type", "request", "request.most", ({"/refundAmount/currency": 1}, {"/refundAmount/currency": True}, {"/refundAmount/currency": []}, {"/refundAmount/currency": {}}, ), [("error", "type", "/refundAmount/currency")]),
    Case("request.refundAmount.currency: max_length, 3 is within it", "request", "request.most", texts("/refundAmount/currency", 3), []),
    Case("request.refundAmount.currency: max_length, 4 is past it", "request", "request.most", texts("/refundAmount/currency", 4), [("error", "max_length", "/refundAmount/currency")]),
    Case("request.refundAmount.value: required, absent or null", "request", "request.most", ({"/refundAmount/value": ABSENT}, {"/refundAmount/value": None}, ), [("error", "required", "/refundAmount/value")]),
    Case("request.refundAmount.value: type, another type", "request", "request.most", ({"/refundAmount/value": ""}, {"/refundAmount/value": "text"}, {"/refundAmount/value": " 1"}, {"/refundAmount/value": "1\n"}, {"/refundAmount/value": "+1"}, {"/refundAmount/value": "1e1"}, {"/refundAmount/value": "٣"}, {"/refundAmount/value": []}, {"/refundAmount/value": {}}, {"/refundAmount/value": "1.5"}, {"/refundAmount/value": 1}, {"/refundAmount/value": True}, ), [("error", "type", "/refundAmount/value")]),
    Case("request.refundAmount.value: minimum, 1 is within it", "request", "request.most", ({"/refundAmount/value": "1"}, ), []),
    Case("request.refundAmount.value: minimum, 0 is past it", "request", "request.most", ({"/refundAmount/value": "0"}, ), [("error", "minimum", "/refundAmount/value")]),
    Case("request.refundReason: optional, absent or empty", "request", "request.most", ({"/refundReason": ABSENT}, {"/refundReason": ""}, ), []),
    Case("request.refundReason: optional, null", "request", "request.most", ({"/refundReason": None}, ), [("error", "type", "/refundReason")]),
    Case("request.refundReason: type, another type", "request", "request.most", ({"/refundReason": 1}, {"/refundReason": True}, {"/refundReason": []}, {"/refundReason": {}}, ), [("error", "type", "/refundReason")]),
    Case("request.refundReason: max_length, 256 is within it", "request", "request.most", texts("/refundReason", 256), []),
    Case("request.refundReason: max_length, 257 is past it", "request", "request.most", texts("/refundReason", 257), [("error", "max_length", "/refundReason")]),
    Case("request.refundNotifyUrl: optional, absent or empty", "request", "request.most", ({"/refundNotifyUrl": ABSENT}, {"/refundNotifyUrl": ""}, ), []),
    Case("request.refundNotifyUrl: optional, null", "request", "request.most", ({"/refundNotifyUrl": None}, ), [("error", "type", "/refundNotifyUrl")]),
    Case("request.refundNotifyUrl: type, another type", "request", "request.most", ({"/refundNotifyUrl": 1}, {"/refundNotifyUrl": True}, {"/refundNotifyUrl": []}, {"/refundNotifyUrl": {}}, ), [("error", "type", "/refundNotifyUrl")]),
    Case("request.refundNotifyUrl: max_length, 1024 is within it", "request", "request.most", ({"/refundNotifyUrl": "a" * 1024}, ), []),
    Case("request.refundNotifyUrl: max_length, 1025 is past it", "request", "request.most", ({"/refundNotifyUrl": "a" * 1025}, ), [("error", "max_length", "/refundNotifyUrl")]),
    Case("request.isAsyncRefund: optional, absent", "request", "request.most", ({"/isAsyncRefund": ABSENT}, ), []),
    Case("request.isAsyncRefund: optional, null", "request", "request.most", ({"/isAsyncRefund": None}, ), [("error", "type", "/isAsyncRefund")]),
    Case("request.isAsyncRefund: type, another type", "request", "request.most", ({"/isAsyncRefund": ""}, {"/isAsyncRefund": "True"}, {"/isAsyncRefund": "yes"}, {"/isAsyncRefund": "1"}, {"/isAsyncRefund": []}, {"/isAsyncRefund": {}}, {"/isAsyncRefund": True}, {"/isAsyncRefund": 1}, ), [("error", "type", "/isAsyncRefund")]),
    Case("request.isAsyncRefund: type, the type's own values", "request", "request.most", ({"/isAsyncRefund": "true"}, {"/isAsyncRefund": "false"}, ), []),
    Case("request.refundDetails: optional, absent or empty", "request", "request.most", ({"/refundDetails": ABSENT}, {"/refundDetails": []}, ), []),
    Case("request.refundDetails: optional, null", "request", "request.most", ({"/refundDetails": None}, ), [("error", "type", "/refundDetails")]),
    Case("request.refundDetails: type, another type", "request", "request.most", ({"/refundDetails": "text"}, {"/refundDetails": {}}, {"/refundDetails": 1}, ), [("error", "type", "/refundDetails")]),
    Case("request.refundDetails: max_items, 2 elements", "request", "request.most", ({"/refundDetails": [{"refundAmount": {"currency": "tex", "value": "1"}, "refundFrom": "SELLER"}, {"refundAmount": {"currency": "tex", "value": "1"}, "refundFrom": "SELLER"}]}, ), []),
    Case("request.refundDetails: max_items, 3 elements", "request", "request.most", ({"/refundDetails": [{"refundAmount": {"currency": "tex", "value": "1"}, "refundFrom": "SELLER"}, {"refundAmount": {"currency": "tex", "value": "1"}, "refundFrom": "SELLER"}, {"refundAmount": {"currency": "tex", "value": "1"}, "refundFrom": "SELLER"}]}, ), [("error", "max_items", "/refundDetails")]),
    Case("request.refundDetails: items.type, another type", "request", "request.most", ({"/refundDetails/0": "text"}, {"/refundDetails/0": []}, {"/refundDetails/0": 1}, ), [("error", "type", "/refundDetails/0")]),
    Case("request.refundDetails: items.type, the second element", "request", "request.most", ({"/refundDetails": [{"refundAmount": {"currency": "tex", "value": "1"}, "refundFrom": "SELLER"}, "text"]}, ), [("error", "type", "/refundDetails/1")]),
    Case("request.refundDetails: unknown_field", "request", "request.most", ({"/refundDetails/0/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/refundDetails/0/docsgenUnknown")]),
    Case("request.refundDetails[].refundAmount: required, absent or null", "request", "request.most", ({"/refundDetails/0/refundAmount": ABSENT}, {"/refundDetails/0/refundAmount": None}, ), [("error", "required", "/refundDetails/0/refundAmount")]),
    Case("request.refundDetails[].refundAmount: required, empty", "request", "request.most", ({"/refundDetails/0/refundAmount": {}}, ), [("error", "required", "/refundDetails/0/refundAmount/currency"), ("error", "required", "/refundDetails/0/refundAmount/value")]),
    Case("request.refundDetails[].refundAmount: type, another type", "request", "request.most", ({"/refundDetails/0/refundAmount": "text"}, {"/refundDetails/0/refundAmount": []}, {"/refundDetails/0/refundAmount": 1}, ), [("error", "type", "/refundDetails/0/refundAmount")]),
    Case("request.refundDetails[].refundAmount: unknown_field", "request", "request.most", ({"/refundDetails/0/refundAmount/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/refundDetails/0/refundAmount/docsgenUnknown")]),
    Case("request.refundDetails[].refundAmount.currency: required, absent or null", "request", "request.most", ({"/refundDetails/0/refundAmount/currency": ABSENT}, {"/refundDetails/0/refundAmount/currency": None}, ), [("error", "required", "/refundDetails/0/refundAmount/currency")]),
    Case("request.refundDetails[].refundAmount.currency: required, empty", "request", "request.most", ({"/refundDetails/0/refundAmount/currency": ""}, ), []),
    Case("request.refundDetails[].refundAmount.currency: type, another type", "request", "request.most", ({"/refundDetails/0/refundAmount/currency": 1}, {"/refundDetails/0/refundAmount/currency": True}, {"/refundDetails/0/refundAmount/currency": []}, {"/refundDetails/0/refundAmount/currency": {}}, ), [("error", "type", "/refundDetails/0/refundAmount/currency")]),
    Case("request.refundDetails[].refundAmount.currency: max_length, 3 is within it", "request", "request.most", texts("/refundDetails/0/refundAmount/currency", 3), []),
    Case("request.refundDetails[].refundAmount.currency: max_length, 4 is past it", "request", "request.most", texts("/refundDetails/0/refundAmount/currency", 4), [("error", "max_length", "/refundDetails/0/refundAmount/currency")]),
    Case("request.refundDetails[].refundAmount.value: required, absent or null", "request", "request.most", ({"/refundDetails/0/refundAmount/value": ABSENT}, {"/refundDetails/0/refundAmount/value": None}, ), [("error", "required", "/refundDetails/0/refundAmount/value")]),
    Case("request.refundDetails[].refundAmount.value: type, another type", "request", "request.most", ({"/refundDetails/0/refundAmount/value": ""}, {"/refundDetails/0/refundAmount/value": "text"}, {"/refundDetails/0/refundAmount/value": " 1"}, {"/refundDetails/0/refundAmount/value": "1\n"}, {"/refundDetails/0/refundAmount/value": "+1"}, {"/refundDetails/0/refundAmount/value": "1e1"}, {"/refundDetails/0/refundAmount/value": "٣"}, {"/refundDetails/0/refundAmount/value": []}, {"/refundDetails/0/refundAmount/value": {}}, {"/refundDetails/0/refundAmount/value": "1.5"}, {"/refundDetails/0/refundAmount/value": 1}, {"/refundDetails/0/refundAmount/value": True}, ), [("error", "type", "/refundDetails/0/refundAmount/value")]),
    Case("request.refundDetails[].refundAmount.value: minimum, 1 is within it", "request", "request.most", ({"/refundDetails/0/refundAmount/value": "1"}, ), []),
    Case("request.refundDetails[].refundAmount.value: minimum, 0 is past it", "request", "request.most", ({"/refundDetails/0/refundAmount/value": "0"}, ), [("error", "minimum", "/refundDetails/0/refundAmount/value")]),
    Case("request.refundDetails[].refundFrom: required, absent or null", "request", "request.most", ({"/refundDetails/0/refundFrom": ABSENT}, {"/refundDetails/0/refundFrom": None}, ), [("error", "required", "/refundDetails/0/refundFrom")]),
    Case("request.refundDetails[].refundFrom: type, another type", "request", "request.most", ({"/refundDetails/0/refundFrom": 1}, {"/refundDetails/0/refundFrom": True}, {"/refundDetails/0/refundFrom": []}, {"/refundDetails/0/refundFrom": {}}, ), [("error", "type", "/refundDetails/0/refundFrom")]),
    Case("request.refundDetails[].refundFrom: enum, a documented value", "request", "request.most", ({"/refundDetails/0/refundFrom": "SELLER"}, {"/refundDetails/0/refundFrom": "MARKETPLACE"}, {"/refundDetails/0/refundFrom": "UNSETTLED_FUNDS"}, ), []),
    Case("request.refundDetails[].refundFrom: enum, another value", "request", "request.most", ({"/refundDetails/0/refundFrom": "SELLER_"}, {"/refundDetails/0/refundFrom": "SELLER "}, {"/refundDetails/0/refundFrom": "seller"}, {"/refundDetails/0/refundFrom": "SELLE"}, {"/refundDetails/0/refundFrom": "undocumented"}, ), [("error", "enum", "/refundDetails/0/refundFrom")]),
    Case("request.refundToBankInfo: optional, absent", "request", "request.most", ({"/refundToBankInfo": ABSENT}, ), []),
    Case("request.refundToBankInfo: optional, null", "request", "request.most", ({"/refundToBankInfo": None}, ), [("error", "type", "/refundToBankInfo")]),
    Case("request.refundToBankInfo: optional, empty", "request", "request.most", ({"/refundToBankInfo": {}}, ), [("error", "required", "/refundToBankInfo/accountHolderName"), ("error", "required", "/refundToBankInfo/accountNo"), ("error", "required", "/refundToBankInfo/bankCode")]),
    Case("request.refundToBankInfo: type, another type", "request", "request.most", ({"/refundToBankInfo": "text"}, {"/refundToBankInfo": []}, {"/refundToBankInfo": 1}, ), [("error", "type", "/refundToBankInfo")]),
    Case("request.refundToBankInfo: unknown_field", "request", "request.most", ({"/refundToBankInfo/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/refundToBankInfo/docsgenUnknown")]),
    Case("request.refundToBankInfo.bankCode: required, absent or null", "request", "request.most", ({"/refundToBankInfo/bankCode": ABSENT}, {"/refundToBankInfo/bankCode": None}, ), [("error", "required", "/refundToBankInfo/bankCode")]),
    Case("request.refundToBankInfo.bankCode: type, another type", "request", "request.most", ({"/refundToBankInfo/bankCode": 1}, {"/refundToBankInfo/bankCode": True}, {"/refundToBankInfo/bankCode": []}, {"/refundToBankInfo/bankCode": {}}, ), [("error", "type", "/refundToBankInfo/bankCode")]),
    Case("request.refundToBankInfo.bankCode: min_length, 4 is within it", "request", "request.most", ({"/refundToBankInfo/bankCode": "0000"}, ), []),
    Case("request.refundToBankInfo.bankCode: max_length, 4 is within it", "request", "request.most", ({"/refundToBankInfo/bankCode": "0000"}, ), []),
    Case("request.refundToBankInfo.bankCode: pattern, fits", "request", "request.most", ({"/refundToBankInfo/bankCode": "0000"}, ), []),
    Case("request.refundToBankInfo.bankCode: pattern, does not fit", "request", "request.most", ({"/refundToBankInfo/bankCode": "000 "}, {"/refundToBankInfo/bankCode": "000~"}, {"/refundToBankInfo/bankCode": "000a"}, {"/refundToBankInfo/bankCode": "000A"}, {"/refundToBankInfo/bankCode": "000_"}, {"/refundToBankInfo/bankCode": "000é"}, {"/refundToBankInfo/bankCode": "000路"}, {"/refundToBankInfo/bankCode": "000\n"}, ), [("error", "pattern", "/refundToBankInfo/bankCode")]),
    Case("request.refundToBankInfo.bankCode: pattern, does not fit (2)", "request", "request.most", ({"/refundToBankInfo/bankCode": "0000 "}, {"/refundToBankInfo/bankCode": "0000~"}, {"/refundToBankInfo/bankCode": "0000a"}, {"/refundToBankInfo/bankCode": "0000A"}, {"/refundToBankInfo/bankCode": "00001"}, {"/refundToBankInfo/bankCode": "0000_"}, {"/refundToBankInfo/bankCode": "0000é"}, {"/refundToBankInfo/bankCode": "0000路"}, {"/refundToBankInfo/bankCode": "0000\n"}, ), [("error", "max_length", "/refundToBankInfo/bankCode"), ("error", "pattern", "/refundToBankInfo/bankCode")]),
    Case("request.refundToBankInfo.bankCode: pattern, does not fit (3)", "request", "request.most", ({"/refundToBankInfo/bankCode": "000"}, ), [("error", "min_length", "/refundToBankInfo/bankCode"), ("error", "pattern", "/refundToBankInfo/bankCode")]),
    Case("request.refundToBankInfo.accountHolderName: required, absent or null", "request", "request.most", ({"/refundToBankInfo/accountHolderName": ABSENT}, {"/refundToBankInfo/accountHolderName": None}, ), [("error", "required", "/refundToBankInfo/accountHolderName")]),
    Case("request.refundToBankInfo.accountHolderName: required, empty", "request", "request.most", ({"/refundToBankInfo/accountHolderName": {}}, ), []),
    Case("request.refundToBankInfo.accountHolderName: type, another type", "request", "request.most", ({"/refundToBankInfo/accountHolderName": "text"}, {"/refundToBankInfo/accountHolderName": []}, {"/refundToBankInfo/accountHolderName": 1}, ), [("error", "type", "/refundToBankInfo/accountHolderName")]),
    Case("request.refundToBankInfo.accountHolderName: unknown_field", "request", "request.most", ({"/refundToBankInfo/accountHolderName/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/refundToBankInfo/accountHolderName/docsgenUnknown")]),
    Case("request.refundToBankInfo.accountHolderName.firstName: optional, absent or empty", "request", "request.most", ({"/refundToBankInfo/accountHolderName/firstName": ABSENT}, {"/refundToBankInfo/accountHolderName/firstName": ""}, ), []),
    Case("request.refundToBankInfo.accountHolderName.firstName: optional, null", "request", "request.most", ({"/refundToBankInfo/accountHolderName/firstName": None}, ), [("error", "type", "/refundToBankInfo/accountHolderName/firstName")]),
    Case("request.refundToBankInfo.accountHolderName.firstName: type, another type", "request", "request.most", ({"/refundToBankInfo/accountHolderName/firstName": 1}, {"/refundToBankInfo/accountHolderName/firstName": True}, {"/refundToBankInfo/accountHolderName/firstName": []}, {"/refundToBankInfo/accountHolderName/firstName": {}}, ), [("error", "type", "/refundToBankInfo/accountHolderName/firstName")]),
    Case("request.refundToBankInfo.accountHolderName.firstName: max_length, 32 is within it", "request", "request.most", texts("/refundToBankInfo/accountHolderName/firstName", 32), []),
    Case("request.refundToBankInfo.accountHolderName.firstName: max_length, 33 is past it", "request", "request.most", texts("/refundToBankInfo/accountHolderName/firstName", 33), [("error", "max_length", "/refundToBankInfo/accountHolderName/firstName")]),
    Case("request.refundToBankInfo.accountHolderName.middleName: optional, absent or empty", "request", "request.most", ({"/refundToBankInfo/accountHolderName/middleName": ABSENT}, {"/refundToBankInfo/accountHolderName/middleName": ""}, ), []),
    Case("request.refundToBankInfo.accountHolderName.middleName: optional, null", "request", "request.most", ({"/refundToBankInfo/accountHolderName/middleName": None}, ), [("error", "type", "/refundToBankInfo/accountHolderName/middleName")]),
    Case("request.refundToBankInfo.accountHolderName.middleName: type, another type", "request", "request.most", ({"/refundToBankInfo/accountHolderName/middleName": 1}, {"/refundToBankInfo/accountHolderName/middleName": True}, {"/refundToBankInfo/accountHolderName/middleName": []}, {"/refundToBankInfo/accountHolderName/middleName": {}}, ), [("error", "type", "/refundToBankInfo/accountHolderName/middleName")]),
    Case("request.refundToBankInfo.accountHolderName.middleName: max_length, 32 is within it", "request", "request.most", texts("/refundToBankInfo/accountHolderName/middleName", 32), []),
    Case("request.refundToBankInfo.accountHolderName.middleName: max_length, 33 is past it", "request", "request.most", texts("/refundToBankInfo/accountHolderName/middleName", 33), [("error", "max_length", "/refundToBankInfo/accountHolderName/middleName")]),
    Case("request.refundToBankInfo.accountHolderName.lastName: optional, absent or empty", "request", "request.most", ({"/refundToBankInfo/accountHolderName/lastName": ABSENT}, {"/refundToBankInfo/accountHolderName/lastName": ""}, ), []),
    Case("request.refundToBankInfo.accountHolderName.lastName: optional, null", "request", "request.most", ({"/refundToBankInfo/accountHolderName/lastName": None}, ), [("error", "type", "/refundToBankInfo/accountHolderName/lastName")]),
    Case("request.refundToBankInfo.accountHolderName.lastName: type, another type", "request", "request.most", ({"/refundToBankInfo/accountHolderName/lastName": 1}, {"/refundToBankInfo/accountHolderName/lastName": True}, {"/refundToBankInfo/accountHolderName/lastName": []}, {"/refundToBankInfo/accountHolderName/lastName": {}}, ), [("error", "type", "/refundToBankInfo/accountHolderName/lastName")]),
    Case("request.refundToBankInfo.accountHolderName.lastName: max_length, 32 is within it", "request", "request.most", texts("/refundToBankInfo/accountHolderName/lastName", 32), []),
    Case("request.refundToBankInfo.accountHolderName.lastName: max_length, 33 is past it", "request", "request.most", texts("/refundToBankInfo/accountHolderName/lastName", 33), [("error", "max_length", "/refundToBankInfo/accountHolderName/lastName")]),
    Case("request.refundToBankInfo.accountHolderName.fullName: optional, absent or empty", "request", "request.most", ({"/refundToBankInfo/accountHolderName/fullName": ABSENT}, {"/refundToBankInfo/accountHolderName/fullName": ""}, ), []),
    Case("request.refundToBankInfo.accountHolderName.fullName: optional, null", "request", "request.most", ({"/refundToBankInfo/accountHolderName/fullName": None}, ), [("error", "type", "/refundToBankInfo/accountHolderName/fullName")]),
    Case("request.refundToBankInfo.accountHolderName.fullName: type, another type", "request", "request.most", ({"/refundToBankInfo/accountHolderName/fullName": 1}, {"/refundToBankInfo/accountHolderName/fullName": True}, {"/refundToBankInfo/accountHolderName/fullName": []}, {"/refundToBankInfo/accountHolderName/fullName": {}}, ), [("error", "type", "/refundToBankInfo/accountHolderName/fullName")]),
    Case("request.refundToBankInfo.accountHolderName.fullName: max_length, 128 is within it", "request", "request.most", texts("/refundToBankInfo/accountHolderName/fullName", 128), []),
    Case("request.refundToBankInfo.accountHolderName.fullName: max_length, 129 is past it", "request", "request.most", texts("/refundToBankInfo/accountHolderName/fullName", 129), [("error", "max_length", "/refundToBankInfo/accountHolderName/fullName")]),
    Case("request.refundToBankInfo.accountNo: required, absent or null", "request", "request.most", ({"/refundToBankInfo/accountNo": ABSENT}, {"/refundToBankInfo/accountNo": None}, ), [("error", "required", "/refundToBankInfo/accountNo")]),
    Case("request.refundToBankInfo.accountNo: type, another type", "request", "request.most", ({"/refundToBankInfo/accountNo": 1}, {"/refundToBankInfo/accountNo": True}, {"/refundToBankInfo/accountNo": []}, {"/refundToBankInfo/accountNo": {}}, ), [("error", "type", "/refundToBankInfo/accountNo")]),
    Case("request.refundToBankInfo.accountNo: min_length, 6 is within it", "request", "request.most", ({"/refundToBankInfo/accountNo": "000000"}, ), []),
    Case("request.refundToBankInfo.accountNo: min_length, 5 is past it", "request", "request.most", ({"/refundToBankInfo/accountNo": "00000"}, ), [("error", "min_length", "/refundToBankInfo/accountNo")]),
    Case("request.refundToBankInfo.accountNo: max_length, 18 is within it", "request", "request.most", ({"/refundToBankInfo/accountNo": "000000000000000000"}, ), []),
    Case("request.refundToBankInfo.accountNo: max_length, 19 is past it", "request", "request.most", ({"/refundToBankInfo/accountNo": "0000000000000000000"}, ), [("error", "max_length", "/refundToBankInfo/accountNo")]),
    Case("request.refundToBankInfo.accountNo: pattern, fits", "request", "request.most", ({"/refundToBankInfo/accountNo": "000000"}, {"/refundToBankInfo/accountNo": "000000000000000000"}, ), []),
    Case("request.refundToBankInfo.accountNo: pattern, does not fit", "request", "request.most", ({"/refundToBankInfo/accountNo": " "}, {"/refundToBankInfo/accountNo": "~"}, {"/refundToBankInfo/accountNo": "a"}, {"/refundToBankInfo/accountNo": "A"}, {"/refundToBankInfo/accountNo": "_"}, {"/refundToBankInfo/accountNo": "é"}, {"/refundToBankInfo/accountNo": "路"}, {"/refundToBankInfo/accountNo": "\n"}, {"/refundToBankInfo/accountNo": "0 "}, {"/refundToBankInfo/accountNo": "0~"}, {"/refundToBankInfo/accountNo": "0a"}, {"/refundToBankInfo/accountNo": "0A"}, {"/refundToBankInfo/accountNo": "0_"}, {"/refundToBankInfo/accountNo": "0é"}, {"/refundToBankInfo/accountNo": "0路"}, {"/refundToBankInfo/accountNo": "0\n"}, {"/refundToBankInfo/accountNo": ""}, ), [("error", "min_length", "/refundToBankInfo/accountNo"), ("error", "pattern", "/refundToBankInfo/accountNo")]),
    Case("request.metadata: optional, absent or empty", "request", "request.most", ({"/metadata": ABSENT}, {"/metadata": ""}, ), []),
    Case("request.metadata: optional, null", "request", "request.most", ({"/metadata": None}, ), [("error", "type", "/metadata")]),
    Case("request.metadata: type, another type", "request", "request.most", ({"/metadata": 1}, {"/metadata": True}, {"/metadata": []}, {"/metadata": {}}, ), [("error", "type", "/metadata")]),
    Case("request.extendInfo: optional, absent or empty", "request", "request.most", ({"/extendInfo": ABSENT}, {"/extendInfo": {}}, ), []),
    Case("request.extendInfo: optional, null", "request", "request.most", ({"/extendInfo": None}, ), [("error", "type", "/extendInfo")]),
    Case("request.extendInfo: type, another type", "request", "request.most", ({"/extendInfo": "text"}, {"/extendInfo": []}, {"/extendInfo": 1}, ), [("error", "type", "/extendInfo")]),
    Case("response.most is valid", "response", "response.most", ({}, ), []),
    Case("response.least is valid", "response", "response.least", ({}, ), []),
    Case("response: unknown_field", "response", "response.least", ({"/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/docsgenUnknown")]),
    Case("response.result: required, absent or null", "response", "response.most", ({"/result": ABSENT}, {"/result": None}, ), [("error", "required", "/result")]),
    Case("response.result: required, empty", "response", "response.most", ({"/result": {}}, ), [("error", "required", "/result/resultCode"), ("error", "required", "/result/resultMessage"), ("error", "required", "/result/resultStatus")]),
    Case("response.result: type, another type", "response", "response.most", ({"/result": "text"}, {"/result": []}, {"/result": 1}, ), [("error", "type", "/result")]),
    Case("response.result: unknown_field", "response", "response.most", ({"/result/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/result/docsgenUnknown")]),
    Case("response.result.resultCode: required, absent or null", "response", "response.most", ({"/result/resultCode": ABSENT}, {"/result/resultCode": None}, ), [("error", "required", "/result/resultCode")]),
    Case("response.result.resultCode: required, empty", "response", "response.most", ({"/result/resultCode": ""}, ), []),
    Case("response.result.resultCode: type, another type", "response", "response.most", ({"/result/resultCode": 1}, {"/result/resultCode": True}, {"/result/resultCode": []}, {"/result/resultCode": {}}, ), [("error", "type", "/result/resultCode")]),
    Case("response.result.resultCode: max_length, 64 is within it", "response", "response.most", texts("/result/resultCode", 64), []),
    Case("response.result.resultCode: max_length, 65 is past it", "response", "response.most", texts("/result/resultCode", 65), [("error", "max_length", "/result/resultCode")]),
    Case("response.result.resultStatus: required, absent or null", "response", "response.most", ({"/result/resultStatus": ABSENT}, {"/result/resultStatus": None}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.result.resultStatus: type, another type", "response", "response.most", ({"/result/resultStatus": 1}, {"/result/resultStatus": True}, {"/result/resultStatus": []}, {"/result/resultStatus": {}}, ), [("error", "type", "/result/resultStatus")]),
    Case("response.result.resultStatus: enum, a documented value", "response", "response.most", ({"/result/resultStatus": "S"}, {"/result/resultStatus": "F"}, {"/result/resultStatus": "U"}, ), []),
    Case("response.result.resultStatus: enum, another value", "response", "response.most", ({"/result/resultStatus": "S_"}, {"/result/resultStatus": "S "}, {"/result/resultStatus": "s"}, {"/result/resultStatus": ""}, {"/result/resultStatus": "undocumented"}, ), [("error", "enum", "/result/resultStatus")]),
    Case("response.result.resultMessage: required, absent or null", "response", "response.most", ({"/result/resultMessage": ABSENT}, {"/result/resultMessage": None}, ), [("error", "required", "/result/resultMessage")]),
    Case("response.result.resultMessage: required, empty", "response", "response.most", ({"/result/resultMessage": ""}, ), []),
    Case("response.result.resultMessage: type, another type", "response", "response.most", ({"/result/resultMessage": 1}, {"/result/resultMessage": True}, {"/result/resultMessage": []}, {"/result/resultMessage": {}}, ), [("error", "type", "/result/resultMessage")]),
    Case("response.result.resultMessage: max_length, 256 is within it", "response", "response.most", texts("/result/resultMessage", 256), []),
    Case("response.result.resultMessage: max_length, 257 is past it", "response", "response.most", texts("/result/resultMessage", 257), [("error", "max_length", "/result/resultMessage")]),
    Case("response.refundRequestId: optional, absent or empty", "response", "response.most", ({"/refundRequestId": ABSENT}, {"/refundRequestId": ""}, ), []),
    Case("response.refundRequestId: optional, null", "response", "response.most", ({"/refundRequestId": None}, ), [("error", "type", "/refundRequestId")]),
    Case("response.refundRequestId: type, another type", "response", "response.most", ({"/refundRequestId": 1}, {"/refundRequestId": True}, {"/refundRequestId": []}, {"/refundRequestId": {}}, ), [("error", "type", "/refundRequestId")]),
    Case("response.refundRequestId: max_length, 64 is within it", "response", "response.most", texts("/refundRequestId", 64), []),
    Case("response.refundRequestId: max_length, 65 is past it", "response", "response.most", texts("/refundRequestId", 65), [("error", "max_length", "/refundRequestId")]),
    Case("response.refundId: optional, absent or empty", "response", "response.most", ({"/refundId": ABSENT}, {"/refundId": ""}, ), []),
    Case("response.refundId: optional, null", "response", "response.most", ({"/refundId": None}, ), [("error", "type", "/refundId")]),
    Case("response.refundId: type, another type", "response", "response.most", ({"/refundId": 1}, {"/refundId": True}, {"/refundId": []}, {"/refundId": {}}, ), [("error", "type", "/refundId")]),
    Case("response.refundId: max_length, 64 is within it", "response", "response.most", texts("/refundId", 64), []),
    Case("response.refundId: max_length, 65 is past it", "response", "response.most", texts("/refundId", 65), [("error", "max_length", "/refundId")]),
    Case("response.paymentId: optional, absent or empty", "response", "response.most", ({"/paymentId": ABSENT}, {"/paymentId": ""}, ), []),
    Case("response.paymentId: optional, null", "response", "response.most", ({"/paymentId": None}, ), [("error", "type", "/paymentId")]),
    Case("response.paymentId: type, another type", "response", "response.most", ({"/paymentId": 1}, {"/paymentId": True}, {"/paymentId": []}, {"/paymentId": {}}, ), [("error", "type", "/paymentId")]),
    Case("response.paymentId: max_length, 64 is within it", "response", "response.most", texts("/paymentId", 64), []),
    Case("response.paymentId: max_length, 65 is past it", "response", "response.most", texts("/paymentId", 65), [("error", "max_length", "/paymentId")]),
    Case("response.refundAmount: optional, absent", "response", "response.most", ({"/refundAmount": ABSENT}, ), []),
    Case("response.refundAmount: optional, null", "response", "response.most", ({"/refundAmount": None}, ), [("error", "type", "/refundAmount")]),
    Case("response.refundAmount: optional, empty", "response", "response.most", ({"/refundAmount": {}}, ), [("error", "required", "/refundAmount/currency"), ("error", "required", "/refundAmount/value")]),
    Case("response.refundAmount: type, another type", "response", "response.most", ({"/refundAmount": "text"}, {"/refundAmount": []}, {"/refundAmount": 1}, ), [("error", "type", "/refundAmount")]),
    Case("response.refundAmount: unknown_field", "response", "response.most", ({"/refundAmount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/refundAmount/docsgenUnknown")]),
    Case("response.refundAmount.currency: required, absent or null", "response", "response.most", ({"/refundAmount/currency": ABSENT}, {"/refundAmount/currency": None}, ), [("error", "required", "/refundAmount/currency")]),
    Case("response.refundAmount.currency: required, empty", "response", "response.most", ({"/refundAmount/currency": ""}, ), []),
    Case("response.refundAmount.currency: type, another type", "response", "response.most", ({"/refundAmount/currency": 1}, {"/refundAmount/currency": True}, {"/refundAmount/currency": []}, {"/refundAmount/currency": {}}, ), [("error", "type", "/refundAmount/currency")]),
    Case("response.refundAmount.currency: max_length, 3 is within it", "response", "response.most", texts("/refundAmount/currency", 3), []),
    Case("response.refundAmount.currency: max_length, 4 is past it", "response", "response.most", texts("/refundAmount/currency", 4), [("error", "max_length", "/refundAmount/currency")]),
    Case("response.refundAmount.value: required, absent or null", "response", "response.most", ({"/refundAmount/value": ABSENT}, {"/refundAmount/value": None}, ), [("error", "required", "/refundAmount/value")]),
    Case("response.refundAmount.value: type, another type", "response", "response.most", ({"/refundAmount/value": ""}, {"/refundAmount/value": "text"}, {"/refundAmount/value": " 1"}, {"/refundAmount/value": "1\n"}, {"/refundAmount/value": "+1"}, {"/refundAmount/value": "1e1"}, {"/refundAmount/value": "٣"}, {"/refundAmount/value": []}, {"/refundAmount/value": {}}, {"/refundAmount/value": "1.5"}, {"/refundAmount/value": 1}, {"/refundAmount/value": True}, ), [("error", "type", "/refundAmount/value")]),
    Case("response.refundAmount.value: minimum, 0 is within it", "response", "response.most", ({"/refundAmount/value": "0"}, ), []),
    Case("response.refundAmount.value: minimum, -1 is past it", "response", "response.most", ({"/refundAmount/value": "-1"}, ), [("error", "minimum", "/refundAmount/value")]),
    Case("response.refundTime: optional, absent", "response", "response.most", ({"/refundTime": ABSENT}, ), []),
    Case("response.refundTime: optional, null", "response", "response.most", ({"/refundTime": None}, ), [("error", "type", "/refundTime")]),
    Case("response.refundTime: type, another type", "response", "response.most", ({"/refundTime": 1}, {"/refundTime": True}, {"/refundTime": []}, {"/refundTime": {}}, ), [("error", "type", "/refundTime")]),
    Case("response.refundTime: format, a date and time", "response", "response.most", ({"/refundTime": "2026-01-02T03:04:05+08:00"}, {"/refundTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.refundTime: format, no date and time", "response", "response.most", ({"/refundTime": "text"}, {"/refundTime": "2026-01-02"}, {"/refundTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/refundTime")]),
    Case("response.grossSettlementAmount: optional, absent", "response", "response.most", ({"/grossSettlementAmount": ABSENT}, ), []),
    Case("response.grossSettlementAmount: optional, null", "response", "response.most", ({"/grossSettlementAmount": None}, ), [("error", "type", "/grossSettlementAmount")]),
    Case("response.grossSettlementAmount: optional, empty", "response", "response.most", ({"/grossSettlementAmount": {}}, ), [("error", "required", "/grossSettlementAmount/currency"), ("error", "required", "/grossSettlementAmount/value")]),
    Case("response.grossSettlementAmount: type, another type", "response", "response.most", ({"/grossSettlementAmount": "text"}, {"/grossSettlementAmount": []}, {"/grossSettlementAmount": 1}, ), [("error", "type", "/grossSettlementAmount")]),
    Case("response.grossSettlementAmount: unknown_field", "response", "response.most", ({"/grossSettlementAmount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/grossSettlementAmount/docsgenUnknown")]),
    Case("response.grossSettlementAmount.currency: required, absent or null", "response", "response.most", ({"/grossSettlementAmount/currency": ABSENT}, {"/grossSettlementAmount/currency": None}, ), [("error", "required", "/grossSettlementAmount/currency")]),
    Case("response.grossSettlementAmount.currency: required, empty", "response", "response.most", ({"/grossSettlementAmount/currency": ""}, ), []),
    Case("response.grossSettlementAmount.currency: type, another type", "response", "response.most", ({"/grossSettlementAmount/currency": 1}, {"/grossSettlementAmount/currency": True}, {"/grossSettlementAmount/currency": []}, {"/grossSettlementAmount/currency": {}}, ), [("error", "type", "/grossSettlementAmount/currency")]),
    Case("response.grossSettlementAmount.currency: max_length, 3 is within it", "response", "response.most", texts("/grossSettlementAmount/currency", 3), []),
    Case("response.grossSettlementAmount.currency: max_length, 4 is past it", "response", "response.most", texts("/grossSettlementAmount/currency", 4), [("error", "max_length", "/grossSettlementAmount/currency")]),
    Case("response.grossSettlementAmount.value: required, absent or null", "response", "response.most", ({"/grossSettlementAmount/value": ABSENT}, {"/grossSettlementAmount/value": None}, ), [("error", "required", "/grossSettlementAmount/value")]),
    Case("response.grossSettlementAmount.value: type, another type", "response", "response.most", ({"/grossSettlementAmount/value": ""}, {"/grossSettlementAmount/value": "text"}, {"/grossSettlementAmount/value": " 1"}, {"/grossSettlementAmount/value": "1\n"}, {"/grossSettlementAmount/value": "+1"}, {"/grossSettlementAmount/value": "1e1"}, {"/grossSettlementAmount/value": "٣"}, {"/grossSettlementAmount/value": []}, {"/grossSettlementAmount/value": {}}, {"/grossSettlementAmount/value": "1.5"}, {"/grossSettlementAmount/value": 1}, {"/grossSettlementAmount/value": True}, ), [("error", "type", "/grossSettlementAmount/value")]),
    Case("response.grossSettlementAmount.value: minimum, 0 is within it", "response", "response.most", ({"/grossSettlementAmount/value": "0"}, ), []),
    Case("response.grossSettlementAmount.value: minimum, -1 is past it", "response", "response.most", ({"/grossSettlementAmount/value": "-1"}, ), [("error", "minimum", "/grossSettlementAmount/value")]),
    Case("response.settlementQuote: optional, absent", "response", "response.most", ({"/settlementQuote": ABSENT}, ), []),
    Case("response.settlementQuote: optional, null", "response", "response.most", ({"/settlementQuote": None}, ), [("error", "type", "/settlementQuote")]),
    Case("response.settlementQuote: optional, empty", "response", "response.most", ({"/settlementQuote": {}}, ), [("error", "required", "/settlementQuote/quoteCurrencyPair"), ("error", "required", "/settlementQuote/quotePrice")]),
    Case("response.settlementQuote: type, another type", "response", "response.most", ({"/settlementQuote": "text"}, {"/settlementQuote": []}, {"/settlementQuote": 1}, ), [("error", "type", "/settlementQuote")]),
    Case("response.settlementQuote: unknown_field", "response", "response.most", ({"/settlementQuote/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/settlementQuote/docsgenUnknown")]),
    Case("response.settlementQuote.quoteId: optional, absent or empty", "response", "response.most", ({"/settlementQuote/quoteId": ABSENT}, {"/settlementQuote/quoteId": ""}, ), []),
    Case("response.settlementQuote.quoteId: optional, null", "response", "response.most", ({"/settlementQuote/quoteId": None}, ), [("error", "type", "/settlementQuote/quoteId")]),
    Case("response.settlementQuote.quoteId: type, another type", "response", "response.most", ({"/settlementQuote/quoteId": 1}, {"/settlementQuote/quoteId": True}, {"/settlementQuote/quoteId": []}, {"/settlementQuote/quoteId": {}}, ), [("error", "type", "/settlementQuote/quoteId")]),
    Case("response.settlementQuote.quoteId: max_length, 64 is within it", "response", "response.most", texts("/settlementQuote/quoteId", 64), []),
    Case("response.settlementQuote.quoteId: max_length, 65 is past it", "response", "response.most", texts("/settlementQuote/quoteId", 65), [("error", "max_length", "/settlementQuote/quoteId")]),
    Case("response.settlementQuote.quoteCurrencyPair: required, absent or null", "response", "response.most", ({"/settlementQuote/quoteCurrencyPair": ABSENT}, {"/settlementQuote/quoteCurrencyPair": None}, ), [("error", "required", "/settlementQuote/quoteCurrencyPair")]),
    Case("response.settlementQuote.quoteCurrencyPair: required, empty", "response", "response.most", ({"/settlementQuote/quoteCurrencyPair": ""}, ), []),
    Case("response.settlementQuote.quoteCurrencyPair: type, another type", "response", "response.most", ({"/settlementQuote/quoteCurrencyPair": 1}, {"/settlementQuote/quoteCurrencyPair": True}, {"/settlementQuote/quoteCurrencyPair": []}, {"/settlementQuote/quoteCurrencyPair": {}}, ), [("error", "type", "/settlementQuote/quoteCurrencyPair")]),
    Case("response.settlementQuote.quoteCurrencyPair: max_length, 16 is within it", "response", "response.most", texts("/settlementQuote/quoteCurrencyPair", 16), []),
    Case("response.settlementQuote.quoteCurrencyPair: max_length, 17 is past it", "response", "response.most", texts("/settlementQuote/quoteCurrencyPair", 17), [("error", "max_length", "/settlementQuote/quoteCurrencyPair")]),
    Case("response.settlementQuote.quotePrice: required, absent or null", "response", "response.most", ({"/settlementQuote/quotePrice": ABSENT}, {"/settlementQuote/quotePrice": None}, ), [("error", "required", "/settlementQuote/quotePrice")]),
    Case("response.settlementQuote.quotePrice: type, another type", "response", "response.most", ({"/settlementQuote/quotePrice": 1}, {"/settlementQuote/quotePrice": True}, {"/settlementQuote/quotePrice": []}, {"/settlementQuote/quotePrice": {}}, ), [("error", "type", "/settlementQuote/quotePrice")]),
    Case("response.settlementQuote.quotePrice: type, a fraction", "response", "response.most", ({"/settlementQuote/quotePrice": "0.5"}, ), []),
    Case("response.settlementQuote.quotePrice: minimum, 0 is within it", "response", "response.most", ({"/settlementQuote/quotePrice": "0"}, ), []),
    Case("response.settlementQuote.quotePrice: minimum, -1 is past it", "response", "response.most", ({"/settlementQuote/quotePrice": "-1"}, ), [("error", "minimum", "/settlementQuote/quotePrice")]),
    Case("response.settlementQuote.quoteStartTime: optional, absent", "response", "response.most", ({"/settlementQuote/quoteStartTime": ABSENT}, ), []),
    Case("response.settlementQuote.quoteStartTime: optional, null", "response", "response.most", ({"/settlementQuote/quoteStartTime": None}, ), [("error", "type", "/settlementQuote/quoteStartTime")]),
    Case("response.settlementQuote.quoteStartTime: type, another type", "response", "response.most", ({"/settlementQuote/quoteStartTime": 1}, {"/settlementQuote/quoteStartTime": True}, {"/settlementQuote/quoteStartTime": []}, {"/settlementQuote/quoteStartTime": {}}, ), [("error", "type", "/settlementQuote/quoteStartTime")]),
    Case("response.settlementQuote.quoteStartTime: format, a date and time", "response", "response.most", ({"/settlementQuote/quoteStartTime": "2026-01-02T03:04:05+08:00"}, {"/settlementQuote/quoteStartTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.settlementQuote.quoteStartTime: format, no date and time", "response", "response.most", ({"/settlementQuote/quoteStartTime": "text"}, {"/settlementQuote/quoteStartTime": "2026-01-02"}, {"/settlementQuote/quoteStartTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/settlementQuote/quoteStartTime")]),
    Case("response.settlementQuote.quoteExpiryTime: optional, absent", "response", "response.most", ({"/settlementQuote/quoteExpiryTime": ABSENT}, ), []),
    Case("response.settlementQuote.quoteExpiryTime: optional, null", "response", "response.most", ({"/settlementQuote/quoteExpiryTime": None}, ), [("error", "type", "/settlementQuote/quoteExpiryTime")]),
    Case("response.settlementQuote.quoteExpiryTime: type, another type", "response", "response.most", ({"/settlementQuote/quoteExpiryTime": 1}, {"/settlementQuote/quoteExpiryTime": True}, {"/settlementQuote/quoteExpiryTime": []}, {"/settlementQuote/quoteExpiryTime": {}}, ), [("error", "type", "/settlementQuote/quoteExpiryTime")]),
    Case("response.settlementQuote.quoteExpiryTime: format, a date and time", "response", "response.most", ({"/settlementQuote/quoteExpiryTime": "2026-01-02T03:04:05+08:00"}, {"/settlementQuote/quoteExpiryTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.settlementQuote.quoteExpiryTime: format, no date and time", "response", "response.most", ({"/settlementQuote/quoteExpiryTime": "text"}, {"/settlementQuote/quoteExpiryTime": "2026-01-02"}, {"/settlementQuote/quoteExpiryTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/settlementQuote/quoteExpiryTime")]),
    Case("response.settlementQuote.guaranteed: optional, absent", "response", "response.most", ({"/settlementQuote/guaranteed": ABSENT}, ), []),
    Case("response.settlementQuote.guaranteed: optional, null", "response", "response.most", ({"/settlementQuote/guaranteed": None}, ), [("error", "type", "/settlementQuote/guaranteed")]),
    Case("response.settlementQuote.guaranteed: type, another type", "response", "response.most", ({"/settlementQuote/guaranteed": ""}, {"/settlementQuote/guaranteed": "True"}, {"/settlementQuote/guaranteed": "yes"}, {"/settlementQuote/guaranteed": "1"}, {"/settlementQuote/guaranteed": []}, {"/settlementQuote/guaranteed": {}}, {"/settlementQuote/guaranteed": True}, {"/settlementQuote/guaranteed": 1}, ), [("error", "type", "/settlementQuote/guaranteed")]),
    Case("response.settlementQuote.guaranteed: type, the type's own values", "response", "response.most", ({"/settlementQuote/guaranteed": "true"}, {"/settlementQuote/guaranteed": "false"}, ), []),
    Case("response.acquirerInfo: optional, absent or empty", "response", "response.most", ({"/acquirerInfo": ABSENT}, {"/acquirerInfo": {}}, ), []),
    Case("response.acquirerInfo: optional, null", "response", "response.most", ({"/acquirerInfo": None}, ), [("error", "type", "/acquirerInfo")]),
    Case("response.acquirerInfo: type, another type", "response", "response.most", ({"/acquirerInfo": "text"}, {"/acquirerInfo": []}, {"/acquirerInfo": 1}, ), [("error", "type", "/acquirerInfo")]),
    Case("response.acquirerInfo: unknown_field", "response", "response.most", ({"/acquirerInfo/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/acquirerInfo/docsgenUnknown")]),
    Case("response.acquirerInfo.acquirerName: optional, absent or empty", "response", "response.most", ({"/acquirerInfo/acquirerName": ABSENT}, {"/acquirerInfo/acquirerName": ""}, ), []),
    Case("response.acquirerInfo.acquirerName: optional, null", "response", "response.most", ({"/acquirerInfo/acquirerName": None}, ), [("error", "type", "/acquirerInfo/acquirerName")]),
    Case("response.acquirerInfo.acquirerName: type, another type", "response", "response.most", ({"/acquirerInfo/acquirerName": 1}, {"/acquirerInfo/acquirerName": True}, {"/acquirerInfo/acquirerName": []}, {"/acquirerInfo/acquirerName": {}}, ), [("error", "type", "/acquirerInfo/acquirerName")]),
    Case("response.acquirerInfo.acquirerName: max_length, 64 is within it", "response", "response.most", texts("/acquirerInfo/acquirerName", 64), []),
    Case("response.acquirerInfo.acquirerName: max_length, 65 is past it", "response", "response.most", texts("/acquirerInfo/acquirerName", 65), [("error", "max_length", "/acquirerInfo/acquirerName")]),
    Case("response.acquirerInfo.referenceRequestId: optional, absent or empty", "response", "response.most", ({"/acquirerInfo/referenceRequestId": ABSENT}, {"/acquirerInfo/referenceRequestId": ""}, ), []),
    Case("response.acquirerInfo.referenceRequestId: optional, null", "response", "response.most", ({"/acquirerInfo/referenceRequestId": None}, ), [("error", "type", "/acquirerInfo/referenceRequestId")]),
    Case("response.acquirerInfo.referenceRequestId: type, another type", "response", "response.most", ({"/acquirerInfo/referenceRequestId": 1}, {"/acquirerInfo/referenceRequestId": True}, {"/acquirerInfo/referenceRequestId": []}, {"/acquirerInfo/referenceRequestId": {}}, ), [("error", "type", "/acquirerInfo/referenceRequestId")]),
    Case("response.acquirerInfo.referenceRequestId: max_length, 64 is within it", "response", "response.most", texts("/acquirerInfo/referenceRequestId", 64), []),
    Case("response.acquirerInfo.referenceRequestId: max_length, 65 is past it", "response", "response.most", texts("/acquirerInfo/referenceRequestId", 65), [("error", "max_length", "/acquirerInfo/referenceRequestId")]),
    Case("response.acquirerInfo.acquirerTransactionId: optional, absent or empty", "response", "response.most", ({"/acquirerInfo/acquirerTransactionId": ABSENT}, {"/acquirerInfo/acquirerTransactionId": ""}, ), []),
    Case("response.acquirerInfo.acquirerTransactionId: optional, null", "response", "response.most", ({"/acquirerInfo/acquirerTransactionId": None}, ), [("error", "type", "/acquirerInfo/acquirerTransactionId")]),
    Case("response.acquirerInfo.acquirerTransactionId: type, another type", "response", "response.most", ({"/acquirerInfo/acquirerTransactionId": 1}, {"/acquirerInfo/acquirerTransactionId": True}, {"/acquirerInfo/acquirerTransactionId": []}, {"/acquirerInfo/acquirerTransactionId": {}}, ), [("error", "type", "/acquirerInfo/acquirerTransactionId")]),
    Case("response.acquirerInfo.acquirerTransactionId: max_length, 64 is within it", "response", "response.most", texts("/acquirerInfo/acquirerTransactionId", 64), []),
    Case("response.acquirerInfo.acquirerTransactionId: max_length, 65 is past it", "response", "response.most", texts("/acquirerInfo/acquirerTransactionId", 65), [("error", "max_length", "/acquirerInfo/acquirerTransactionId")]),
    Case("response.acquirerInfo.acquirerMerchantId: optional, absent or empty", "response", "response.most", ({"/acquirerInfo/acquirerMerchantId": ABSENT}, {"/acquirerInfo/acquirerMerchantId": ""}, ), []),
    Case("response.acquirerInfo.acquirerMerchantId: optional, null", "response", "response.most", ({"/acquirerInfo/acquirerMerchantId": None}, ), [("error", "type", "/acquirerInfo/acquirerMerchantId")]),
    Case("response.acquirerInfo.acquirerMerchantId: type, another type", "response", "response.most", ({"/acquirerInfo/acquirerMerchantId": 1}, {"/acquirerInfo/acquirerMerchantId": True}, {"/acquirerInfo/acquirerMerchantId": []}, {"/acquirerInfo/acquirerMerchantId": {}}, ), [("error", "type", "/acquirerInfo/acquirerMerchantId")]),
    Case("response.acquirerInfo.acquirerMerchantId: max_length, 64 is within it", "response", "response.most", texts("/acquirerInfo/acquirerMerchantId", 64), []),
    Case("response.acquirerInfo.acquirerMerchantId: max_length, 65 is past it", "response", "response.most", texts("/acquirerInfo/acquirerMerchantId", 65), [("error", "max_length", "/acquirerInfo/acquirerMerchantId")]),
    Case("response.acquirerReferenceNo: optional, absent or empty", "response", "response.most", ({"/acquirerReferenceNo": ABSENT}, {"/acquirerReferenceNo": ""}, ), []),
    Case("response.acquirerReferenceNo: optional, null", "response", "response.most", ({"/acquirerReferenceNo": None}, ), [("error", "type", "/acquirerReferenceNo")]),
    Case("response.acquirerReferenceNo: type, another type", "response", "response.most", ({"/acquirerReferenceNo": 1}, {"/acquirerReferenceNo": True}, {"/acquirerReferenceNo": []}, {"/acquirerReferenceNo": {}}, ), [("error", "type", "/acquirerReferenceNo")]),
    Case("response.acquirerReferenceNo: max_length, 64 is within it", "response", "response.most", texts("/acquirerReferenceNo", 64), []),
    Case("response.acquirerReferenceNo: max_length, 65 is past it", "response", "response.most", texts("/acquirerReferenceNo", 65), [("error", "max_length", "/acquirerReferenceNo")]),
    Case("response.refundRequestId: returned_if, resultStatus S, resultCode REFUND_IN_PROCESS, refundRequestId absent", "response", "response.least", ({"/result": {"resultCode": "REFUND_IN_PROCESS", "resultStatus": "S", "resultMessage": "text"}}, ), []),
    Case("response.refundRequestId: returned_if, resultStatus S, resultCode other, refundRequestId absent", "response", "response.least", ({"/result": {"resultCode": "other", "resultStatus": "S", "resultMessage": "text"}}, ), []),
    Case("response.refundRequestId: returned_if, resultStatus S, resultCode absent, refundRequestId absent", "response", "response.least", ({"/result": {"resultStatus": "S", "resultMessage": "text"}}, ), [("error", "required", "/result/resultCode")]),
    Case("response.refundRequestId: returned_if, resultStatus F, resultCode REFUND_IN_PROCESS, refundRequestId absent", "response", "response.least", ({"/result": {"resultCode": "REFUND_IN_PROCESS", "resultStatus": "F", "resultMessage": "text"}}, ), []),
    Case("response.refundRequestId: returned_if, resultStatus F, resultCode other, refundRequestId absent", "response", "response.least", ({"/result": {"resultCode": "other", "resultStatus": "F", "resultMessage": "text"}}, ), []),
    Case("response.refundRequestId: returned_if, resultStatus F, resultCode absent, refundRequestId absent", "response", "response.least", ({"/result": {"resultStatus": "F", "resultMessage": "text"}}, ), [("error", "required", "/result/resultCode")]),
    Case("response.refundRequestId: returned_if, resultStatus absent, resultCode REFUND_IN_PROCESS, refundRequestId absent", "response", "response.least", ({"/result": {"resultCode": "REFUND_IN_PROCESS", "resultMessage": "text"}}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.refundRequestId: returned_if, resultStatus absent, resultCode other, refundRequestId absent", "response", "response.least", ({"/result": {"resultCode": "other", "resultMessage": "text"}}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.refundRequestId: returned_if, resultStatus absent, resultCode absent, refundRequestId absent", "response", "response.least", ({"/result": {"resultMessage": "text"}}, ), [("error", "required", "/result/resultCode"), ("error", "required", "/result/resultStatus")]),
    Case("response.refundId: returned_if, resultStatus S, resultCode REFUND_IN_PROCESS, refundId absent", "response", "response.least", ({"/result": {"resultCode": "REFUND_IN_PROCESS", "resultStatus": "S", "resultMessage": "text"}}, ), []),
    Case("response.refundId: returned_if, resultStatus S, resultCode other, refundId absent", "response", "response.least", ({"/result": {"resultCode": "other", "resultStatus": "S", "resultMessage": "text"}}, ), []),
    Case("response.refundId: returned_if, resultStatus S, resultCode absent, refundId absent", "response", "response.least", ({"/result": {"resultStatus": "S", "resultMessage": "text"}}, ), [("error", "required", "/result/resultCode")]),
    Case("response.refundId: returned_if, resultStatus F, resultCode REFUND_IN_PROCESS, refundId absent", "response", "response.least", ({"/result": {"resultCode": "REFUND_IN_PROCESS", "resultStatus": "F", "resultMessage": "text"}}, ), []),
    Case("response.refundId: returned_if, resultStatus F, resultCode other, refundId absent", "response", "response.least", ({"/result": {"resultCode": "other", "resultStatus": "F", "resultMessage": "text"}}, ), []),
    Case("response.refundId: returned_if, resultStatus F, resultCode absent, refundId absent", "response", "response.least", ({"/result": {"resultStatus": "F", "resultMessage": "text"}}, ), [("error", "required", "/result/resultCode")]),
    Case("response.refundId: returned_if, resultStatus absent, resultCode REFUND_IN_PROCESS, refundId absent", "response", "response.least", ({"/result": {"resultCode": "REFUND_IN_PROCESS", "resultMessage": "text"}}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.refundId: returned_if, resultStatus absent, resultCode other, refundId absent", "response", "response.least", ({"/result": {"resultCode": "other", "resultMessage": "text"}}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.refundId: returned_if, resultStatus absent, resultCode absent, refundId absent", "response", "response.least", ({"/result": {"resultMessage": "text"}}, ), [("error", "required", "/result/resultCode"), ("error", "required", "/result/resultStatus")]),
    Case("response.paymentId: returned_if, resultStatus S, resultCode REFUND_IN_PROCESS, paymentId absent", "response", "response.least", ({"/result": {"resultCode": "REFUND_IN_PROCESS", "resultStatus": "S", "resultMessage": "text"}}, ), []),
    Case("response.paymentId: returned_if, resultStatus S, resultCode other, paymentId absent", "response", "response.least", ({"/result": {"resultCode": "other", "resultStatus": "S", "resultMessage": "text"}}, ), []),
    Case("response.paymentId: returned_if, resultStatus S, resultCode absent, paymentId absent", "response", "response.least", ({"/result": {"resultStatus": "S", "resultMessage": "text"}}, ), [("error", "required", "/result/resultCode")]),
    Case("response.paymentId: returned_if, resultStatus F, resultCode REFUND_IN_PROCESS, paymentId absent", "response", "response.least", ({"/result": {"resultCode": "REFUND_IN_PROCESS", "resultStatus": "F", "resultMessage": "text"}}, ), []),
    Case("response.paymentId: returned_if, resultStatus F, resultCode other, paymentId absent", "response", "response.least", ({"/result": {"resultCode": "other", "resultStatus": "F", "resultMessage": "text"}}, ), []),
    Case("response.paymentId: returned_if, resultStatus F, resultCode absent, paymentId absent", "response", "response.least", ({"/result": {"resultStatus": "F", "resultMessage": "text"}}, ), [("error", "required", "/result/resultCode")]),
    Case("response.paymentId: returned_if, resultStatus absent, resultCode REFUND_IN_PROCESS, paymentId absent", "response", "response.least", ({"/result": {"resultCode": "REFUND_IN_PROCESS", "resultMessage": "text"}}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.paymentId: returned_if, resultStatus absent, resultCode other, paymentId absent", "response", "response.least", ({"/result": {"resultCode": "other", "resultMessage": "text"}}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.paymentId: returned_if, resultStatus absent, resultCode absent, paymentId absent", "response", "response.least", ({"/result": {"resultMessage": "text"}}, ), [("error", "required", "/result/resultCode"), ("error", "required", "/result/resultStatus")]),
    Case("response.refundAmount: returned_if, resultStatus S, resultCode REFUND_IN_PROCESS, refundAmount absent", "response", "response.least", ({"/result": {"resultCode": "REFUND_IN_PROCESS", "resultStatus": "S", "resultMessage": "text"}}, ), []),
    Case("response.refundAmount: returned_if, resultStatus S, resultCode other, refundAmount absent", "response", "response.least", ({"/result": {"resultCode": "other", "resultStatus": "S", "resultMessage": "text"}}, ), []),
    Case("response.refundAmount: returned_if, resultStatus S, resultCode absent, refundAmount absent", "response", "response.least", ({"/result": {"resultStatus": "S", "resultMessage": "text"}}, ), [("error", "required", "/result/resultCode")]),
    Case("response.refundAmount: returned_if, resultStatus F, resultCode REFUND_IN_PROCESS, refundAmount absent", "response", "response.least", ({"/result": {"resultCode": "REFUND_IN_PROCESS", "resultStatus": "F", "resultMessage": "text"}}, ), []),
    Case("response.refundAmount: returned_if, resultStatus F, resultCode other, refundAmount absent", "response", "response.least", ({"/result": {"resultCode": "other", "resultStatus": "F", "resultMessage": "text"}}, ), []),
    Case("response.refundAmount: returned_if, resultStatus F, resultCode absent, refundAmount absent", "response", "response.least", ({"/result": {"resultStatus": "F", "resultMessage": "text"}}, ), [("error", "required", "/result/resultCode")]),
    Case("response.refundAmount: returned_if, resultStatus absent, resultCode REFUND_IN_PROCESS, refundAmount absent", "response", "response.least", ({"/result": {"resultCode": "REFUND_IN_PROCESS", "resultMessage": "text"}}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.refundAmount: returned_if, resultStatus absent, resultCode other, refundAmount absent", "response", "response.least", ({"/result": {"resultCode": "other", "resultMessage": "text"}}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.refundAmount: returned_if, resultStatus absent, resultCode absent, refundAmount absent", "response", "response.least", ({"/result": {"resultMessage": "text"}}, ), [("error", "required", "/result/resultCode"), ("error", "required", "/result/resultStatus")]),
]
# fmt: on

# The samples of the page, and what the page's own rules find in them.
SAMPLES: list[tuple[str, Any, Any, list[Fault]]] = [
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

CALL = Called("payments.refund", DOCUMENTED)
# A call that is as documented, and whether the client may repeat it by itself.
REQUEST: dict[str, Any] = {
    "refundRequestId": "text",
    "paymentId": "text",
    "refundAmount": {"currency": "tex", "value": "1"},
}
REPEATABLE = True
PERFORMED = answer(MESSAGES["response.most"], SUCCESS, "SUCCESS", "success")
STRINGS = True
REQUESTS = [case for case in CASES if case.side == "request" and case.scenario is None]
RESPONSES = [
    case for case in CASES if case.side == "response" and case.scenario is None
]


# The documented results: code, status, whether and how to go on, and in whose words.
# fmt: off
CODES = [
    ("SUCCESS", "S", False, (), "The call is done. Nothing else to do."),
    ("REFUND_IN_PROCESS", "U", True, ("retry", "wait"), "Wait for notifyRefund, or call this API again with the same refundRequestId."),
    ("ACCESS_DENIED", "F", False, (), "Please contact Antom Technical Support for the reason."),
    ("CURRENCY_NOT_SUPPORT", "F", False, (), "Please contact Antom Technical Support."),
    ("INVALID_CONTRACT", "F", False, (), "Check that the contract covers the payment method and the currency, then contact Antom Technical Support."),
    ("INVALID_MERCHANT_STATUS", "F", False, (), "Please contact Antom Technical Support."),
    ("KEY_NOT_FOUND", "F", False, (), "Check that the public key was uploaded in Antom Dashboard."),
    ("INVALID_SIGNATURE", "F", False, (), "Make sure that the private key that signs the request matches the public key uploaded to Antom Dashboard."),
    ("MERCHANT_BALANCE_NOT_ENOUGH", "F", False, (), "Top up, then call this API again with the same refundRequestId."),
    ("MULTIPLE_REFUNDS_NOT_SUPPORTED", "F", False, (), "Please contact Antom Technical Support."),
    ("NO_INTERFACE_DEF", "F", False, (), "Check the URL."),
    ("ORDER_NOT_EXIST", "F", False, (), "Check paymentId and paymentRequestId."),
    ("ORDER_STATUS_INVALID", "F", False, ("wait",), "Wait until the payment is done; do not refund failed payments."),
    ("PARAM_ILLEGAL", "F", False, (), "Go through the header and body fields of the API and correct them."),
    ("PARTIAL_REFUND_NOT_SUPPORTED", "F", False, (), "Refund the full amount."),
    ("PROCESS_FAIL", "F", False, (), "Do not retry. A person usually has to step in; contact Antom Technical Support."),
    ("REFUND_AMOUNT_EXCEED", "F", False, (), "Lower the refund amount."),
    ("REFUND_NOT_SUPPORTED", "F", False, (), ""),
    ("REFUND_WINDOW_EXCEED", "F", False, (), "Agree on another way with the buyer."),
    ("REPEAT_REQ_INCONSISTENT", "F", False, (), "Keep the values of the first request, or use a new refundRequestId."),
    ("RISK_REJECT", "F", False, (), "Tell the user that the payment cannot go on because of risk control."),
    ("REQUEST_TRAFFIC_EXCEED_LIMIT", "U", True, ("retry",), "Call the interface again to resolve the issue. If not resolved, contact Antom Technical Support."),
    ("SYSTEM_ERROR", "F", False, (), "Do not retry, and contact Antom Technical Support."),
    ("USER_STATUS_ABNORMAL", "F", False, (), "Please contact Antom Technical Support."),
    ("UNKNOWN_EXCEPTION", "U", True, ("retry",), "Call the interface again. If it keeps failing, contact Antom Technical Support."),
]
# fmt: on


@pytest.mark.parametrize(
    ("code", "status", "retryable", "advice", "action"),
    [pytest.param(*row, id=f"{row[0]} {row[1]}") for row in CODES],
)
@pytest.mark.parametrize("way", WAYS)
def test_documented_result(
    code: str,
    status: str | None,
    retryable: bool,
    advice: tuple[str, ...],
    action: str,
    way: str,
    clients: Clients,
    mock: MockServer,
) -> None:
    """The client makes of every documented result what the docs say, as often as they say."""
    mock.always(OPERATION, code=code)
    found = clients.outcome(way, CALL, REQUEST)
    row = DOCUMENTED.codes[code]
    assert (row.status, row.retryable, row.advice) == (status, retryable, advice)
    repeated = REPEATABLE and retryable and status not in (SUCCESS, FAILURE, None)
    assert len(mock.log.entries(OPERATION)) == 1 + repeated
    assert len(clients.pauses) == repeated
    if status == SUCCESS:
        assert not isinstance(found, Exception)
        assert not [fault for fault in found.drift if fault.severity == "error"]
        return
    # What has no status in the docs is told as a failure.
    assert type(found) is (
        BusinessError if status in (FAILURE, None) else OutcomeUnknown
    )
    assert (found.code, found.attempts, found.verified) == (code, 1 + repeated, True)
    if status is not None:
        assert (found.further_action, found.retryable, found.advice) == (
            action,
            retryable,
            advice,
        )


@pytest.mark.parametrize("way", WAYS)
def test_call_goes_where_the_docs_say(
    way: str, clients: Clients, mock: MockServer
) -> None:
    """Method and path are the documented ones, and what is signed is what is sent."""
    clients.call(way, CALL, REQUEST)
    (entry,) = mock.log.entries()
    assert entry.received is not None
    assert entry.received.method == "POST"
    assert unquote(entry.received.target) == "/ams/api" + "/v1/payments/refund"
    assert is_signed(entry.received)
    assert not any(map(is_signed, altered(entry.received)))


@pytest.mark.parametrize("given", GIVEN)
@pytest.mark.parametrize("way", WAYS)
def test_idempotency_key(
    given: str, way: str, clients: Clients, mock: MockServer
) -> None:
    """The key of a call goes where the docs have it, and nowhere else."""
    mock.always(OPERATION, payload=PERFORMED)
    bare = {name: value for name, value in REQUEST.items() if name != "refundRequestId"}
    key = CallOptions(idempotency_key=REQUEST["refundRequestId"])
    # A model is made whole.
    clients.call(way, CALL, REQUEST if given == "model" else bare, given, options=key)
    assert sent(mock) == REQUEST


@pytest.mark.parametrize("given", GIVEN)
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
    pointer: str, wire: Any, python: Any, given: str, clients: Clients, mock: MockServer
) -> None:
    """A number or a truth value of Python is sent as the page demands."""
    mock.always(OPERATION, payload=PERFORMED)
    clients.call(
        "sync", CALL, changed(MESSAGES["request.most"], {pointer: python}), given
    )
    assert sent(mock) == changed(MESSAGES["request.most"], {pointer: wire})


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("attributes", "python"),
    [
        (("refund_amount", "value"), 1),
        (("gross_settlement_amount", "value"), 1),
        (("settlement_quote", "guaranteed"), True),
    ],
)
def test_wire_rule_of_what_is_received(
    attributes: Any, python: Any, way: str, clients: Clients, mock: MockServer
) -> None:
    """A number or a truth value of the wire comes back as one of Python."""
    mock.always(OPERATION, payload=PERFORMED)
    value = read(clients.call(way, CALL, REQUEST), attributes)
    assert (value, type(value)) == (python, type(python))


@pytest.mark.parametrize("case", named(CASES))
def test_documented_fact(case: Case) -> None:
    """The validators find exactly the documented faults, and say where the docs demand otherwise."""
    for changes in case.changes:
        payload = changed(MESSAGES[case.message], changes)
        found = validate(OPERATION, case.side, payload, scenario=case.scenario)
        assert told(found) == case.faults, changes
        assert all(
            violation.source is not None and violation.source.startswith(PAGE)
            for violation in found
        )


@pytest.mark.parametrize(
    ("side", "payload", "expected"),
    [pytest.param(*sample[1:], id=sample[0]) for sample in SAMPLES],
)
def test_sample(side: Any, payload: Any, expected: list[Fault]) -> None:
    """A sample of the page is as documented, but for what the page itself gets wrong."""
    assert faults(OPERATION, side, payload) == expected


@pytest.mark.parametrize("side", ["request", "response"])
@pytest.mark.parametrize("payload", [None, [], "text", 1, True])
def test_a_message_is_an_object(side: Any, payload: object) -> None:
    """Anything else than an object is refused as a whole."""
    assert faults(OPERATION, side, payload) == [("error", "type", "")]


@pytest.mark.parametrize("given", GIVEN)
@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("rule", rules_of(case.errors for case in REQUESTS))
def test_what_breaks_a_rule_is_never_sent(
    rule: str, way: str, given: str, clients: Clients, mock: MockServer
) -> None:
    """However a request is given: the client tells everything that is wrong with it, and nothing comes to the service."""
    broken = [case for case in REQUESTS if case.errors and case.breaks(rule)]
    for case in share(broken, WAYS.index(way), len(WAYS)):
        for payload in in_wire_form(case, MESSAGES, STRINGS):
            with pytest.raises(RequestInvalid) as caught:
                clients.call(way, CALL, payload, given)
            assert told(caught.value.violations) == case.errors, case.name
    assert mock.exchanges == 0


@pytest.mark.parametrize("given", GIVEN)
@pytest.mark.parametrize("way", WAYS)
def test_what_is_as_documented_is_sent_unchanged(
    way: str, given: str, clients: Clients, mock: MockServer
) -> None:
    """However a request is given: what the validators accept comes to the service as it is."""
    mock.always(OPERATION, payload=PERFORMED)
    sound = [case for case in REQUESTS if not case.errors]
    for case in share(
        sound, GIVEN.index(given) * len(WAYS) + WAYS.index(way), len(GIVEN) * len(WAYS)
    ):
        for payload in in_wire_form(case, MESSAGES, STRINGS):
            clients.call(way, CALL, payload, given)
            assert sent(mock) == payload, case.name


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("side", "payload", "expected"),
    [pytest.param(*sample[1:], id=sample[0]) for sample in SAMPLES],
)
def test_sample_through_the_client(
    side: Any,
    payload: Any,
    expected: list[Fault],
    way: str,
    clients: Clients,
    mock: MockServer,
) -> None:
    """A sample request is sent as it is; a sample response comes back as it is."""
    if side == "response":
        mock.always(OPERATION, payload=payload)
        outcome = clients.outcome(way, CALL, REQUEST)
        response = getattr(outcome, "response", outcome)
        assert response.to_dict() == payload
        assert told(response.drift) == expected
    elif not any(fault[0] == "error" for fault in expected):
        clients.call(way, CALL, payload)
        assert sent(mock) == payload


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("rule", rules_of(case.faults for case in RESPONSES))
def test_drift_is_told_and_raises_nothing(
    rule: str, way: str, clients: Clients, mock: MockServer
) -> None:
    """A success that breaks a rule is a success: it is readable as it came, and says in what it differs from the docs."""
    for case in share(
        [case for case in RESPONSES if case.breaks(rule)], WAYS.index(way), len(WAYS)
    ):
        payload = changed(MESSAGES[case.message], case.changes[-1])
        if succeeds(payload):
            mock.next(OPERATION, payload=payload)
            response = clients.call(way, CALL, REQUEST)
            assert response.to_dict() == payload
            assert told(response.drift) == case.faults, case.name


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    "status", [SUCCESS, FAILURE, "U", ABSENT, None, "", "docsgenUnknown", 1], ids=repr
)
def test_only_success_returns(
    status: Any, way: str, clients: Clients, mock: MockServer
) -> None:
    """A failure raises, and so does everything that says neither; the response is in the error, whole."""
    payload = answer(
        MESSAGES["response.most"], status, "docsgenUnknown", "what happened"
    )
    mock.always(OPERATION, payload=payload)
    outcome = clients.outcome(way, CALL, REQUEST)
    if status == SUCCESS:
        assert outcome.to_dict() == payload
        return
    assert type(outcome) is (BusinessError if status == FAILURE else OutcomeUnknown)
    assert (outcome.code, outcome.message, outcome.request_id) == (
        "docsgenUnknown",
        "what happened",
        "text",
    )
    assert outcome.response is not None and outcome.response.to_dict() == payload


@pytest.mark.parametrize("way", WAYS)
def test_forged_response_is_refused(
    way: str, clients: Clients, mock: MockServer
) -> None:
    """A response that is not signed by the service is not believed."""
    mock.always(OPERATION, fault="wrong_signature")
    assert type(clients.outcome(way, CALL, REQUEST)) is SignatureInvalid
