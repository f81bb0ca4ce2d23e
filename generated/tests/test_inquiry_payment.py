"""inquiryPayment: the documented facts, each held to what the package does."""

from __future__ import annotations

from decimal import Decimal
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
    SettingInvalid,
    SignatureInvalid,
)
from antom.operations.inquiry_payment import OPERATION as DOCUMENTED
from antom.testing import MockServer
from antom.validators import validate

OPERATION = "inquiry_payment"
PAGE = "input_docs/inquiry_payment.md"

# Messages as documented: with everything that may stand together, and with nothing but what is required.
MESSAGES: dict[str, dict[str, Any]] = {
    "request.most": {
        "paymentRequestId": "text",
        "paymentId": "text",
        "merchantAccountId": "text",
    },
    "request.least": {"paymentId": "text"},
    "response.most": {
        "result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"},
        "paymentStatus": "SUCCESS",
        "paymentResultCode": "text",
        "paymentResultMessage": "text",
        "paymentRequestId": "text",
        "paymentId": "text",
        "paymentAmount": {"currency": "tex", "value": "1"},
        "paymentCreateTime": "2026-01-02T03:04:05+08:00",
        "paymentTime": "2026-01-02T03:04:05+08:00",
        "authExpiryTime": "2026-01-02T03:04:05+08:00",
        "pspCustomerInfo": {
            "pspName": "text",
            "pspCustomerId": "text",
            "displayCustomerId": "text",
        },
        "redirectActionForm": {"redirectUrl": "https://example.com/"},
        "acquirerReferenceNo": "text",
        "transactions": [
            {
                "transactionResult": {
                    "resultCode": "text",
                    "resultStatus": "S",
                    "resultMessage": "text",
                },
                "transactionId": "text",
                "transactionType": "REFUND",
                "transactionStatus": "SUCCESS",
                "transactionAmount": {"currency": "tex", "value": "1"},
                "transactionRequestId": "text",
                "transactionTime": "2026-01-02T03:04:05+08:00",
                "acquirerInfo": {
                    "acquirerName": "text",
                    "referenceRequestId": "text",
                    "acquirerTransactionId": "text",
                    "acquirerMerchantId": "text",
                },
                "grossSettlementAmount": {"currency": "tex", "value": "1"},
                "settlementQuote": {
                    "quoteId": "text",
                    "quoteCurrencyPair": "text",
                    "quotePrice": "1",
                    "quoteStartTime": "2026-01-02T03:04:05+08:00",
                    "quoteExpiryTime": "2026-01-02T03:04:05+08:00",
                    "guaranteed": "true",
                },
            }
        ],
        "customsDeclarationAmount": {"currency": "tex", "value": "1"},
        "grossSettlementAmount": {"currency": "tex", "value": "1"},
        "settlementQuote": {
            "quoteId": "text",
            "quoteCurrencyPair": "text",
            "quotePrice": "1",
            "quoteStartTime": "2026-01-02T03:04:05+08:00",
            "quoteExpiryTime": "2026-01-02T03:04:05+08:00",
            "guaranteed": "true",
        },
        "paymentResultInfo": {
            "cardNo": "text",
            "cardBrand": "text",
            "cardToken": "text",
            "issuingCountry": "te",
            "funding": "CREDIT",
            "paymentMethodRegion": "text",
            "threeDSResult": {
                "threeDSVersion": "1.0.2",
                "eci": "02",
                "cavv": "text",
                "dsTransactionId": "text",
                "xid": "text",
                "challenged": "true",
            },
            "avsResultRaw": "text",
            "cvvResultRaw": "text",
            "networkTransactionId": "text",
            "cardBin": "text",
            "lastFour": "text",
            "cardCategory": "CONSUMER",
            "creditPayPlan": {"installmentNum": "1"},
        },
        "acquirerInfo": {
            "acquirerName": "text",
            "referenceRequestId": "text",
            "acquirerTransactionId": "text",
            "acquirerMerchantId": "text",
            "acquirerResultCode": "text",
            "acquirerResultMessage": "text",
        },
        "promotionResults": [
            {
                "promotionType": "DISCOUNT",
                "discount": {
                    "discountName": "text",
                    "savingsAmount": {"currency": "tex", "value": "1"},
                    "estimateSavingsAmount": {"currency": "tex", "value": "1"},
                },
            }
        ],
        "paymentMethodType": "text",
        "earliestSettlementTime": "2026-01-02T03:04:05+08:00",
        "retryInfo": {
            "availableRetries": "1",
            "paymentAttempts": [
                {"attemptAt": "2026-01-02T03:04:05+08:00", "attemptResponse": "text"}
            ],
        },
        "metadata": "text",
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
    Case("request.paymentRequestId: optional, absent or empty", "request", "request.most", ({"/paymentRequestId": ABSENT}, {"/paymentRequestId": ""}, ), []),
    Case("request.paymentRequestId: optional, null", "request", "request.most", ({"/paymentRequestId": None}, ), [("error", "type", "/paymentRequestId")]),
    Case("request.paymentRequestId: type, another type", "request", "request.most", ({"/paymentRequestId": 1}, {"/paymentRequestId": True}, {"/paymentRequestId": []}, {"/paymentRequestId": {}}, ), [("error", "type", "/paymentRequestId")]),
    Case("request.paymentRequestId: max_length, 64 is within it", "request", "request.most", texts("/paymentRequestId", 64), []),
    Case("request.paymentRequestId: max_length, 65 is past it", "request", "request.most", texts("/paymentRequestId", 65), [("error", "max_length", "/paymentRequestId")]),
    Case("request.paymentId: optional, absent or empty", "request", "request.most", ({"/paymentId": ABSENT}, {"/paymentId": ""}, ), []),
    Case("request.paymentId: optional, null", "request", "request.most", ({"/paymentId": None}, ), [("error", "type", "/paymentId")]),
    Case("request.paymentId: type, another type", "request", "request.most", ({"/paymentId": 1}, {"/paymentId": True}, {"/paymentId": []}, {"/paymentId": {}}, ), [("error", "type", "/paymentId")]),
    Case("request.paymentId: max_length, 64 is within it", "request", "request.most", texts("/paymentId", 64), []),
    Case("request.paymentId: max_length, 65 is past it", "request", "request.most", texts("/paymentId", 65), [("error", "max_length", "/paymentId")]),
    Case("request.merchantAccountId: optional, absent or empty", "request", "request.most", ({"/merchantAccountId": ABSENT}, {"/merchantAccountId": ""}, ), []),
    Case("request.merchantAccountId: optional, null", "request", "request.most", ({"/merchantAccountId": None}, ), [("error", "type", "/merchantAccountId")]),
    Case("request.merchantAccountId: type, another type", "request", "request.most", ({"/merchantAccountId": 1}, {"/merchantAccountId": True}, {"/merchantAccountId": []}, {"/merchantAccountId": {}}, ), [("error", "type", "/merchantAccountId")]),
    Case("request.merchantAccountId: max_length, 32 is within it", "request", "request.most", texts("/merchantAccountId", 32), []),
    Case("request.merchantAccountId: max_length, 33 is past it", "request", "request.most", texts("/merchantAccountId", 33), [("error", "max_length", "/merchantAccountId")]),
    Case("request.paymentId: or, paymentId text, paymentRequestId text", "request", "request.least", ({"/paymentId": "text", "/paymentRequestId": "text"}, ), []),
    Case("request.paymentId: or, paymentId text, paymentRequestId absent", "request", "request.least", ({"/paymentId": "text"}, ), []),
    Case("request.paymentId: or, paymentId absent, paymentRequestId text", "request", "request.least", ({"/paymentId": ABSENT, "/paymentRequestId": "text"}, ), []),
    Case("request.paymentId: or, paymentId absent, paymentRequestId absent", "request", "request.least", ({"/paymentId": ABSENT}, ), [("error", "or", "/paymentId")]),
    Case("request.paymentId: or, paymentId text, paymentRequestId null", "request", "request.least", ({"/paymentId": "text", "/paymentRequestId": None}, ), [("error", "type", "/paymentRequestId")]),
    Case("request.paymentId: or, paymentId null, paymentRequestId text", "request", "request.least", ({"/paymentId": None, "/paymentRequestId": "text"}, ), [("error", "type", "/paymentId")]),
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
    Case("response.result.resultStatus: enum, max_length: 1 is within it", "response", "response.most", texts("/result/resultStatus", 1), [("error", "enum", "/result/resultStatus")]),
    Case("response.result.resultStatus: max_length, 2 is past it", "response", "response.most", texts("/result/resultStatus", 2), [("error", "enum", "/result/resultStatus"), ("error", "max_length", "/result/resultStatus")]),
    Case("response.result.resultStatus: enum, a documented value", "response", "response.most", ({"/result/resultStatus": "S"}, {"/result/resultStatus": "F"}, {"/result/resultStatus": "U"}, ), []),
    Case("response.result.resultStatus: enum, another value", "response", "response.most", ({"/result/resultStatus": "S_"}, {"/result/resultStatus": "S "}, {"/result/resultStatus": "undocumented"}, ), [("error", "enum", "/result/resultStatus"), ("error", "max_length", "/result/resultStatus")]),
    Case("response.result.resultStatus: enum, another value (2)", "response", "response.most", ({"/result/resultStatus": "s"}, {"/result/resultStatus": ""}, ), [("error", "enum", "/result/resultStatus")]),
    Case("response.result.resultMessage: required, absent or null", "response", "response.most", ({"/result/resultMessage": ABSENT}, {"/result/resultMessage": None}, ), [("error", "required", "/result/resultMessage")]),
    Case("response.result.resultMessage: required, empty", "response", "response.most", ({"/result/resultMessage": ""}, ), []),
    Case("response.result.resultMessage: type, another type", "response", "response.most", ({"/result/resultMessage": 1}, {"/result/resultMessage": True}, {"/result/resultMessage": []}, {"/result/resultMessage": {}}, ), [("error", "type", "/result/resultMessage")]),
    Case("response.result.resultMessage: max_length, 256 is within it", "response", "response.most", texts("/result/resultMessage", 256), []),
    Case("response.result.resultMessage: max_length, 257 is past it", "response", "response.most", texts("/result/resultMessage", 257), [("error", "max_length", "/result/resultMessage")]),
    Case("response.paymentStatus: optional, absent", "response", "response.most", ({"/paymentStatus": ABSENT}, ), []),
    Case("response.paymentStatus: optional, null", "response", "response.most", ({"/paymentStatus": None}, ), [("error", "type", "/paymentStatus")]),
    Case("response.paymentStatus: type, another type", "response", "response.most", ({"/paymentStatus": 1}, {"/paymentStatus": True}, {"/paymentStatus": []}, {"/paymentStatus": {}}, ), [("error", "type", "/paymentStatus")]),
    Case("response.paymentStatus: enum, a documented value", "response", "response.most", ({"/paymentStatus": "SUCCESS"}, {"/paymentStatus": "FAIL"}, {"/paymentStatus": "PROCESSING"}, {"/paymentStatus": "CANCELLED"}, {"/paymentStatus": "PENDING"}, ), []),
    Case("response.paymentStatus: enum, another value", "response", "response.most", ({"/paymentStatus": "SUCCESS_"}, {"/paymentStatus": "SUCCESS "}, {"/paymentStatus": "success"}, {"/paymentStatus": "SUCCES"}, {"/paymentStatus": "undocumented"}, ), [("error", "enum", "/paymentStatus")]),
    Case("response.paymentResultCode: optional, absent or empty", "response", "response.most", ({"/paymentResultCode": ABSENT}, {"/paymentResultCode": ""}, ), []),
    Case("response.paymentResultCode: optional, null", "response", "response.most", ({"/paymentResultCode": None}, ), [("error", "type", "/paymentResultCode")]),
    Case("response.paymentResultCode: type, another type", "response", "response.most", ({"/paymentResultCode": 1}, {"/paymentResultCode": True}, {"/paymentResultCode": []}, {"/paymentResultCode": {}}, ), [("error", "type", "/paymentResultCode")]),
    Case("response.paymentResultCode: max_length, 64 is within it", "response", "response.most", texts("/paymentResultCode", 64), []),
    Case("response.paymentResultCode: max_length, 65 is past it", "response", "response.most", texts("/paymentResultCode", 65), [("error", "max_length", "/paymentResultCode")]),
    Case("response.paymentResultMessage: optional, absent or empty", "response", "response.most", ({"/paymentResultMessage": ABSENT}, {"/paymentResultMessage": ""}, ), []),
    Case("response.paymentResultMessage: optional, null", "response", "response.most", ({"/paymentResultMessage": None}, ), [("error", "type", "/paymentResultMessage")]),
    Case("response.paymentResultMessage: type, another type", "response", "response.most", ({"/paymentResultMessage": 1}, {"/paymentResultMessage": True}, {"/paymentResultMessage": []}, {"/paymentResultMessage": {}}, ), [("error", "type", "/paymentResultMessage")]),
    Case("response.paymentResultMessage: max_length, 256 is within it", "response", "response.most", texts("/paymentResultMessage", 256), []),
    Case("response.paymentResultMessage: max_length, 257 is past it", "response", "response.most", texts("/paymentResultMessage", 257), [("error", "max_length", "/paymentResultMessage")]),
    Case("response.paymentRequestId: optional, absent or empty", "response", "response.most", ({"/paymentRequestId": ABSENT}, {"/paymentRequestId": ""}, ), []),
    Case("response.paymentRequestId: optional, null", "response", "response.most", ({"/paymentRequestId": None}, ), [("error", "type", "/paymentRequestId")]),
    Case("response.paymentRequestId: type, another type", "response", "response.most", ({"/paymentRequestId": 1}, {"/paymentRequestId": True}, {"/paymentRequestId": []}, {"/paymentRequestId": {}}, ), [("error", "type", "/paymentRequestId")]),
    Case("response.paymentRequestId: max_length, 64 is within it", "response", "response.most", texts("/paymentRequestId", 64), []),
    Case("response.paymentRequestId: max_length, 65 is past it", "response", "response.most", texts("/paymentRequestId", 65), [("error", "max_length", "/paymentRequestId")]),
    Case("response.paymentId: optional, absent or empty", "response", "response.most", ({"/paymentId": ABSENT}, {"/paymentId": ""}, ), []),
    Case("response.paymentId: optional, null", "response", "response.most", ({"/paymentId": None}, ), [("error", "type", "/paymentId")]),
    Case("response.paymentId: type, another type", "response", "response.most", ({"/paymentId": 1}, {"/paymentId": True}, {"/paymentId": []}, {"/paymentId": {}}, ), [("error", "type", "/paymentId")]),
    Case("response.paymentId: max_length, 64 is within it", "response", "response.most", texts("/paymentId", 64), []),
    Case("response.paymentId: max_length, 65 is past it", "response", "response.most", texts("/paymentId", 65), [("error", "max_length", "/paymentId")]),
    Case("response.paymentAmount: optional, absent", "response", "response.most", ({"/paymentAmount": ABSENT}, ), []),
    Case("response.paymentAmount: optional, null", "response", "response.most", ({"/paymentAmount": None}, ), [("error", "type", "/paymentAmount")]),
    Case("response.paymentAmount: optional, empty", "response", "response.most", ({"/paymentAmount": {}}, ), [("error", "required", "/paymentAmount/currency"), ("error", "required", "/paymentAmount/value")]),
    Case("response.paymentAmount: type, another type", "response", "response.most", ({"/paymentAmount": "text"}, {"/paymentAmount": []}, {"/paymentAmount": 1}, ), [("error", "type", "/paymentAmount")]),
    Case("response.paymentAmount: unknown_field", "response", "response.most", ({"/paymentAmount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/paymentAmount/docsgenUnknown")]),
    Case("response.paymentAmount.currency: required, absent or null", "response", "response.most", ({"/paymentAmount/currency": ABSENT}, {"/paymentAmount/currency": None}, ), [("error", "required", "/paymentAmount/currency")]),
    Case("response.paymentAmount.currency: required, empty", "response", "response.most", ({"/paymentAmount/currency": ""}, ), []),
    Case("response.paymentAmount.currency: type, another type", "response", "response.most", ({"/paymentAmount/currency": 1}, {"/paymentAmount/currency": True}, {"/paymentAmount/currency": []}, {"/paymentAmount/currency": {}}, ), [("error", "type", "/paymentAmount/currency")]),
    Case("response.paymentAmount.currency: max_length, 3 is within it", "response", "response.most", texts("/paymentAmount/currency", 3), []),
    Case("response.paymentAmount.currency: max_length, 4 is past it", "response", "response.most", texts("/paymentAmount/currency", 4), [("error", "max_length", "/paymentAmount/currency")]),
    Case("response.paymentAmount.value: required, absent or null", "response", "response.most", ({"/paymentAmount/value": ABSENT}, {"/paymentAmount/value": None}, ), [("error", "required", "/paymentAmount/value")]),
    Case("response.paymentAmount.value: type, another type", "response", "response.most", ({"/paymentAmount/value": ""}, {"/paymentAmount/value": "text"}, {"/paymentAmount/value": " 1"}, {"/paymentAmount/value": "1\n"}, {"/paymentAmount/value": "+1"}, {"/paymentAmount/value": "1e1"}, {"/paymentAmount/value": "٣"}, {"/paymentAmount/value": []}, {"/paymentAmount/value": {}}, {"/paymentAmount/value": "1.5"}, {"/paymentAmount/value": 1}, {"/paymentAmount/value": True}, ), [("error", "type", "/paymentAmount/value")]),
    Case("response.paymentAmount.value: minimum, 1 is within it", "response", "response.most", ({"/paymentAmount/value": "1"}, ), []),
    Case("response.paymentAmount.value: minimum, 0 is past it", "response", "response.most", ({"/paymentAmount/value": "0"}, ), [("error", "minimum", "/paymentAmount/value")]),
    Case("response.paymentCreateTime: optional, absent", "response", "response.most", ({"/paymentCreateTime": ABSENT}, ), []),
    Case("response.paymentCreateTime: optional, null", "response", "response.most", ({"/paymentCreateTime": None}, ), [("error", "type", "/paymentCreateTime")]),
    Case("response.paymentCreateTime: type, another type", "response", "response.most", ({"/paymentCreateTime": 1}, {"/paymentCreateTime": True}, {"/paymentCreateTime": []}, {"/paymentCreateTime": {}}, ), [("error", "type", "/paymentCreateTime")]),
    Case("response.paymentCreateTime: format, a date and time", "response", "response.most", ({"/paymentCreateTime": "2026-01-02T03:04:05+08:00"}, {"/paymentCreateTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.paymentCreateTime: format, no date and time", "response", "response.most", ({"/paymentCreateTime": "text"}, {"/paymentCreateTime": "2026-01-02"}, {"/paymentCreateTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/paymentCreateTime")]),
    Case("response.paymentTime: optional, absent", "response", "response.most", ({"/paymentTime": ABSENT}, ), []),
    Case("response.paymentTime: optional, null", "response", "response.most", ({"/paymentTime": None}, ), [("error", "type", "/paymentTime")]),
    Case("response.paymentTime: type, another type", "response", "response.most", ({"/paymentTime": 1}, {"/paymentTime": True}, {"/paymentTime": []}, {"/paymentTime": {}}, ), [("error", "type", "/paymentTime")]),
    Case("response.paymentTime: format, a date and time", "response", "response.most", ({"/paymentTime": "2026-01-02T03:04:05+08:00"}, {"/paymentTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.paymentTime: format, no date and time", "response", "response.most", ({"/paymentTime": "text"}, {"/paymentTime": "2026-01-02"}, {"/paymentTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/paymentTime")]),
    Case("response.authExpiryTime: optional, absent", "response", "response.most", ({"/authExpiryTime": ABSENT}, ), []),
    Case("response.authExpiryTime: optional, null", "response", "response.most", ({"/authExpiryTime": None}, ), [("error", "type", "/authExpiryTime")]),
    Case("response.authExpiryTime: type, another type", "response", "response.most", ({"/authExpiryTime": 1}, {"/authExpiryTime": True}, {"/authExpiryTime": []}, {"/authExpiryTime": {}}, ), [("error", "type", "/authExpiryTime")]),
    Case("response.authExpiryTime: format, a date and time", "response", "response.most", ({"/authExpiryTime": "2026-01-02T03:04:05+08:00"}, {"/authExpiryTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.authExpiryTime: format, no date and time", "response", "response.most", ({"/authExpiryTime": "text"}, {"/authExpiryTime": "2026-01-02"}, {"/authExpiryTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/authExpiryTime")]),
    Case("response.pspCustomerInfo: optional, absent or empty", "response", "response.most", ({"/pspCustomerInfo": ABSENT}, {"/pspCustomerInfo": {}}, ), []),
    Case("response.pspCustomerInfo: optional, null", "response", "response.most", ({"/pspCustomerInfo": None}, ), [("error", "type", "/pspCustomerInfo")]),
    Case("response.pspCustomerInfo: type, another type", "response", "response.most", ({"/pspCustomerInfo": "text"}, {"/pspCustomerInfo": []}, {"/pspCustomerInfo": 1}, ), [("error", "type", "/pspCustomerInfo")]),
    Case("response.pspCustomerInfo: unknown_field", "response", "response.most", ({"/pspCustomerInfo/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/pspCustomerInfo/docsgenUnknown")]),
    Case("response.pspCustomerInfo.pspName: optional, absent or empty", "response", "response.most", ({"/pspCustomerInfo/pspName": ABSENT}, {"/pspCustomerInfo/pspName": ""}, ), []),
    Case("response.pspCustomerInfo.pspName: optional, null", "response", "response.most", ({"/pspCustomerInfo/pspName": None}, ), [("error", "type", "/pspCustomerInfo/pspName")]),
    Case("response.pspCustomerInfo.pspName: type, another type", "response", "response.most", ({"/pspCustomerInfo/pspName": 1}, {"/pspCustomerInfo/pspName": True}, {"/pspCustomerInfo/pspName": []}, {"/pspCustomerInfo/pspName": {}}, ), [("error", "type", "/pspCustomerInfo/pspName")]),
    Case("response.pspCustomerInfo.pspName: max_length, 64 is within it", "response", "response.most", texts("/pspCustomerInfo/pspName", 64), []),
    Case("response.pspCustomerInfo.pspName: max_length, 65 is past it", "response", "response.most", texts("/pspCustomerInfo/pspName", 65), [("error", "max_length", "/pspCustomerInfo/pspName")]),
    Case("response.pspCustomerInfo.pspCustomerId: optional, absent or empty", "response", "response.most", ({"/pspCustomerInfo/pspCustomerId": ABSENT}, {"/pspCustomerInfo/pspCustomerId": ""}, ), []),
    Case("response.pspCustomerInfo.pspCustomerId: optional, null", "response", "response.most", ({"/pspCustomerInfo/pspCustomerId": None}, ), [("error", "type", "/pspCustomerInfo/pspCustomerId")]),
    Case("response.pspCustomerInfo.pspCustomerId: type, another type", "response", "response.most", ({"/pspCustomerInfo/pspCustomerId": 1}, {"/pspCustomerInfo/pspCustomerId": True}, {"/pspCustomerInfo/pspCustomerId": []}, {"/pspCustomerInfo/pspCustomerId": {}}, ), [("error", "type", "/pspCustomerInfo/pspCustomerId")]),
    Case("response.pspCustomerInfo.pspCustomerId: max_length, 64 is within it", "response", "response.most", texts("/pspCustomerInfo/pspCustomerId", 64), []),
    Case("response.pspCustomerInfo.pspCustomerId: max_length, 65 is past it", "response", "response.most", texts("/pspCustomerInfo/pspCustomerId", 65), [("error", "max_length", "/pspCustomerInfo/pspCustomerId")]),
    Case("response.pspCustomerInfo.displayCustomerId: optional, absent or empty", "response", "response.most", ({"/pspCustomerInfo/displayCustomerId": ABSENT}, {"/pspCustomerInfo/displayCustomerId": ""}, ), []),
    Case("response.pspCustomerInfo.displayCustomerId: optional, null", "response", "response.most", ({"/pspCustomerInfo/displayCustomerId": None}, ), [("error", "type", "/pspCustomerInfo/displayCustomerId")]),
    Case("response.pspCustomerInfo.displayCustomerId: type, another type", "response", "response.most", ({"/pspCustomerInfo/displayCustomerId": 1}, {"/pspCustomerInfo/displayCustomerId": True}, {"/pspCustomerInfo/displayCustomerId": []}, {"/pspCustomerInfo/displayCustomerId": {}}, ), [("error", "type", "/pspCustomerInfo/displayCustomerId")]),
    Case("response.pspCustomerInfo.displayCustomerId: max_length, 64 is within it", "response", "response.most", texts("/pspCustomerInfo/displayCustomerId", 64), []),
    Case("response.pspCustomerInfo.displayCustomerId: max_length, 65 is past it", "response", "response.most", texts("/pspCustomerInfo/displayCustomerId", 65), [("error", "max_length", "/pspCustomerInfo/displayCustomerId")]),
    Case("response.redirectActionForm: optional, absent", "response", "response.most", ({"/redirectActionForm": ABSENT}, ), []),
    Case("response.redirectActionForm: optional, null", "response", "response.most", ({"/redirectActionForm": None}, ), [("error", "type", "/redirectActionForm")]),
    Case("response.redirectActionForm: optional, empty", "response", "response.most", ({"/redirectActionForm": {}}, ), [("error", "required", "/redirectActionForm/redirectUrl")]),
    Case("response.redirectActionForm: type, another type", "response", "response.most", ({"/redirectActionForm": "text"}, {"/redirectActionForm": []}, {"/redirectActionForm": 1}, ), [("error", "type", "/redirectActionForm")]),
    Case("response.redirectActionForm: unknown_field", "response", "response.most", ({"/redirectActionForm/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/redirectActionForm/docsgenUnknown")]),
    Case("response.redirectActionForm.redirectUrl: required, absent or null", "response", "response.most", ({"/redirectActionForm/redirectUrl": ABSENT}, {"/redirectActionForm/redirectUrl": None}, ), [("error", "required", "/redirectActionForm/redirectUrl")]),
    Case("response.redirectActionForm.redirectUrl: required, empty", "response", "response.most", ({"/redirectActionForm/redirectUrl": ""}, ), []),
    Case("response.redirectActionForm.redirectUrl: type, another type", "response", "response.most", ({"/redirectActionForm/redirectUrl": 1}, {"/redirectActionForm/redirectUrl": True}, {"/redirectActionForm/redirectUrl": []}, {"/redirectActionForm/redirectUrl": {}}, ), [("error", "type", "/redirectActionForm/redirectUrl")]),
    Case("response.redirectActionForm.redirectUrl: max_length, 2048 is within it", "response", "response.most", ({"/redirectActionForm/redirectUrl": "a" * 2048}, ), []),
    Case("response.redirectActionForm.redirectUrl: max_length, 2049 is past it", "response", "response.most", ({"/redirectActionForm/redirectUrl": "a" * 2049}, ), [("error", "max_length", "/redirectActionForm/redirectUrl")]),
    Case("response.acquirerReferenceNo: optional, absent or empty", "response", "response.most", ({"/acquirerReferenceNo": ABSENT}, {"/acquirerReferenceNo": ""}, ), []),
    Case("response.acquirerReferenceNo: optional, null", "response", "response.most", ({"/acquirerReferenceNo": None}, ), [("error", "type", "/acquirerReferenceNo")]),
    Case("response.acquirerReferenceNo: type, another type", "response", "response.most", ({"/acquirerReferenceNo": 1}, {"/acquirerReferenceNo": True}, {"/acquirerReferenceNo": []}, {"/acquirerReferenceNo": {}}, ), [("error", "type", "/acquirerReferenceNo")]),
    Case("response.acquirerReferenceNo: max_length, 64 is within it", "response", "response.most", texts("/acquirerReferenceNo", 64), []),
    Case("response.acquirerReferenceNo: max_length, 65 is past it", "response", "response.most", texts("/acquirerReferenceNo", 65), [("error", "max_length", "/acquirerReferenceNo")]),
    Case("response.transactions: optional, absent or empty", "response", "response.most", ({"/transactions": ABSENT}, {"/transactions": []}, ), []),
    Case("response.transactions: optional, null", "response", "response.most", ({"/transactions": None}, ), [("error", "type", "/transactions")]),
    Case("response.transactions: type, another type", "response", "response.most", ({"/transactions": "text"}, {"/transactions": {}}, {"/transactions": 1}, ), [("error", "type", "/transactions")]),
    Case("response.transactions: items.type, another type", "response", "response.most", ({"/transactions/0": "text"}, {"/transactions/0": []}, {"/transactions/0": 1}, ), [("error", "type", "/transactions/0")]),
    Case("response.transactions: items.type, the second element", "response", "response.most", ({"/transactions": [{"transactionResult": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"}, "transactionId": "text", "transactionType": "REFUND", "transactionStatus": "SUCCESS", "transactionAmount": {"currency": "tex", "value": "1"}, "transactionRequestId": "text", "transactionTime": "2026-01-02T03:04:05+08:00", "acquirerInfo": {"acquirerName": "text", "referenceRequestId": "text", "acquirerTransactionId": "text", "acquirerMerchantId": "text"}, "grossSettlementAmount": {"currency": "tex", "value": "1"}, "settlementQuote": {"quoteId": "text", "quoteCurrencyPair": "text", "quotePrice": "1", "quoteStartTime": "2026-01-02T03:04:05+08:00", "quoteExpiryTime": "2026-01-02T03:04:05+08:00", "guaranteed": "true"}}, "text"]}, ), [("error", "type", "/transactions/1")]),
    Case("response.transactions: unknown_field", "response", "response.most", ({"/transactions/0/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/transactions/0/docsgenUnknown")]),
    Case("response.transactions[].transactionResult: optional, absent", "response", "response.most", ({"/transactions/0/transactionResult": ABSENT}, ), []),
    Case("response.transactions[].transactionResult: optional, null", "response", "response.most", ({"/transactions/0/transactionResult": None}, ), [("error", "type", "/transactions/0/transactionResult")]),
    Case("response.transactions[].transactionResult: optional, empty", "response", "response.most", ({"/transactions/0/transactionResult": {}}, ), [("error", "required", "/transactions/0/transactionResult/resultCode"), ("error", "required", "/transactions/0/transactionResult/resultMessage"), ("error", "required", "/transactions/0/transactionResult/resultStatus")]),
    Case("response.transactions[].transactionResult: type, another type", "response", "response.most", ({"/transactions/0/transactionResult": "text"}, {"/transactions/0/transactionResult": []}, {"/transactions/0/transactionResult": 1}, ), [("error", "type", "/transactions/0/transactionResult")]),
    Case("response.transactions[].transactionResult: unknown_field", "response", "response.most", ({"/transactions/0/transactionResult/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/transactions/0/transactionResult/docsgenUnknown")]),
    Case("response.transactions[].transactionResult.resultCode: required, absent or null", "response", "response.most", ({"/transactions/0/transactionResult/resultCode": ABSENT}, {"/transactions/0/transactionResult/resultCode": None}, ), [("error", "required", "/transactions/0/transactionResult/resultCode")]),
    Case("response.transactions[].transactionResult.resultCode: required, empty", "response", "response.most", ({"/transactions/0/transactionResult/resultCode": ""}, ), []),
    Case("response.transactions[].transactionResult.resultCode: type, another type", "response", "response.most", ({"/transactions/0/transactionResult/resultCode": 1}, {"/transactions/0/transactionResult/resultCode": True}, {"/transactions/0/transactionResult/resultCode": []}, {"/transactions/0/transactionResult/resultCode": {}}, ), [("error", "type", "/transactions/0/transactionResult/resultCode")]),
    Case("response.transactions[].transactionResult.resultCode: max_length, 64 is within it", "response", "response.most", texts("/transactions/0/transactionResult/resultCode", 64), []),
    Case("response.transactions[].transactionResult.resultCode: max_length, 65 is past it", "response", "response.most", texts("/transactions/0/transactionResult/resultCode", 65), [("error", "max_length", "/transactions/0/transactionResult/resultCode")]),
    Case("response.transactions[].transactionResult.resultStatus: required, absent or null", "response", "response.most", ({"/transactions/0/transactionResult/resultStatus": ABSENT}, {"/transactions/0/transactionResult/resultStatus": None}, ), [("error", "required", "/transactions/0/transactionResult/resultStatus")]),
    Case("response.transactions[].transactionResult.resultStatus: type, another type", "response", "response.most", ({"/transactions/0/transactionResult/resultStatus": 1}, {"/transactions/0/transactionResult/resultStatus": True}, {"/transactions/0/transactionResult/resultStatus": []}, {"/transactions/0/transactionResult/resultStatus": {}}, ), [("error", "type", "/transactions/0/transactionResult/resultStatus")]),
    Case("response.transactions[].transactionResult.resultStatus: enum, a documented value", "response", "response.most", ({"/transactions/0/transactionResult/resultStatus": "S"}, {"/transactions/0/transactionResult/resultStatus": "F"}, {"/transactions/0/transactionResult/resultStatus": "U"}, ), []),
    Case("response.transactions[].transactionResult.resultStatus: enum, another value", "response", "response.most", ({"/transactions/0/transactionResult/resultStatus": "S_"}, {"/transactions/0/transactionResult/resultStatus": "S "}, {"/transactions/0/transactionResult/resultStatus": "s"}, {"/transactions/0/transactionResult/resultStatus": ""}, {"/transactions/0/transactionResult/resultStatus": "undocumented"}, ), [("error", "enum", "/transactions/0/transactionResult/resultStatus")]),
    Case("response.transactions[].transactionResult.resultMessage: required, absent or null", "response", "response.most", ({"/transactions/0/transactionResult/resultMessage": ABSENT}, {"/transactions/0/transactionResult/resultMessage": None}, ), [("error", "required", "/transactions/0/transactionResult/resultMessage")]),
    Case("response.transactions[].transactionResult.resultMessage: required, empty", "response", "response.most", ({"/transactions/0/transactionResult/resultMessage": ""}, ), []),
    Case("response.transactions[].transactionResult.resultMessage: type, another type", "response", "response.most", ({"/transactions/0/transactionResult/resultMessage": 1}, {"/transactions/0/transactionResult/resultMessage": True}, {"/transactions/0/transactionResult/resultMessage": []}, {"/transactions/0/transactionResult/resultMessage": {}}, ), [("error", "type", "/transactions/0/transactionResult/resultMessage")]),
    Case("response.transactions[].transactionResult.resultMessage: max_length, 256 is within it", "response", "response.most", texts("/transactions/0/transactionResult/resultMessage", 256), []),
    Case("response.transactions[].transactionResult.resultMessage: max_length, 257 is past it", "response", "response.most", texts("/transactions/0/transactionResult/resultMessage", 257), [("error", "max_length", "/transactions/0/transactionResult/resultMessage")]),
    Case("response.transactions[].transactionId: required, absent or null", "response", "response.most", ({"/transactions/0/transactionId": ABSENT}, {"/transactions/0/transactionId": None}, ), [("error", "required", "/transactions/0/transactionId")]),
    Case("response.transactions[].transactionId: required, empty", "response", "response.most", ({"/transactions/0/transactionId": ""}, ), []),
    Case("response.transactions[].transactionId: type, another type", "response", "response.most", ({"/transactions/0/transactionId": 1}, {"/transactions/0/transactionId": True}, {"/transactions/0/transactionId": []}, {"/transactions/0/transactionId": {}}, ), [("error", "type", "/transactions/0/transactionId")]),
    Case("response.transactions[].transactionId: max_length, 64 is within it", "response", "response.most", texts("/transactions/0/transactionId", 64), []),
    Case("response.transactions[].transactionId: max_length, 65 is past it", "response", "response.most", texts("/transactions/0/transactionId", 65), [("error", "max_length", "/transactions/0/transactionId")]),
    Case("response.transactions[].transactionType: required, absent or null", "response", "response.most", ({"/transactions/0/transactionType": ABSENT}, {"/transactions/0/transactionType": None}, ), [("error", "required", "/transactions/0/transactionType")]),
    Case("response.transactions[].transactionType: type, another type", "response", "response.most", ({"/transactions/0/transactionType": 1}, {"/transactions/0/transactionType": True}, {"/transactions/0/transactionType": []}, {"/transactions/0/transactionType": {}}, ), [("error", "type", "/transactions/0/transactionType")]),
    Case("response.transactions[].transactionType: enum, a documented value", "response", "response.most", ({"/transactions/0/transactionType": "REFUND"}, {"/transactions/0/transactionType": "CAPTURE"}, {"/transactions/0/transactionType": "VOID"}, ), []),
    Case("response.transactions[].transactionType: enum, another value", "response", "response.most", ({"/transactions/0/transactionType": "REFUND_"}, {"/transactions/0/transactionType": "REFUND "}, {"/transactions/0/transactionType": "refund"}, {"/transactions/0/transactionType": "REFUN"}, {"/transactions/0/transactionType": "undocumented"}, ), [("error", "enum", "/transactions/0/transactionType")]),
    Case("response.transactions[].transactionStatus: optional, absent", "response", "response.most", ({"/transactions/0/transactionStatus": ABSENT}, ), []),
    Case("response.transactions[].transactionStatus: optional, null", "response", "response.most", ({"/transactions/0/transactionStatus": None}, ), [("error", "type", "/transactions/0/transactionStatus")]),
    Case("response.transactions[].transactionStatus: type, another type", "response", "response.most", ({"/transactions/0/transactionStatus": 1}, {"/transactions/0/transactionStatus": True}, {"/transactions/0/transactionStatus": []}, {"/transactions/0/transactionStatus": {}}, ), [("error", "type", "/transactions/0/transactionStatus")]),
    Case("response.transactions[].transactionStatus: enum, a documented value", "response", "response.most", ({"/transactions/0/transactionStatus": "SUCCESS"}, {"/transactions/0/transactionStatus": "PROCESSING"}, {"/transactions/0/transactionStatus": "FAIL"}, ), []),
    Case("response.transactions[].transactionStatus: enum, another value", "response", "response.most", ({"/transactions/0/transactionStatus": "SUCCESS_"}, {"/transactions/0/transactionStatus": "SUCCESS "}, {"/transactions/0/transactionStatus": "success"}, {"/transactions/0/transactionStatus": "SUCCES"}, {"/transactions/0/transactionStatus": "undocumented"}, ), [("error", "enum", "/transactions/0/transactionStatus")]),
    Case("response.transactions[].transactionAmount: required, absent or null", "response", "response.most", ({"/transactions/0/transactionAmount": ABSENT}, {"/transactions/0/transactionAmount": None}, ), [("error", "required", "/transactions/0/transactionAmount")]),
    Case("response.transactions[].transactionAmount: required, empty", "response", "response.most", ({"/transactions/0/transactionAmount": {}}, ), [("error", "required", "/transactions/0/transactionAmount/currency"), ("error", "required", "/transactions/0/transactionAmount/value")]),
    Case("response.transactions[].transactionAmount: type, another type", "response", "response.most", ({"/transactions/0/transactionAmount": "text"}, {"/transactions/0/transactionAmount": []}, {"/transactions/0/transactionAmount": 1}, ), [("error", "type", "/transactions/0/transactionAmount")]),
    Case("response.transactions[].transactionAmount: unknown_field", "response", "response.most", ({"/transactions/0/transactionAmount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/transactions/0/transactionAmount/docsgenUnknown")]),
    Case("response.transactions[].transactionAmount.currency: required, absent or null", "response", "response.most", ({"/transactions/0/transactionAmount/currency": ABSENT}, {"/transactions/0/transactionAmount/currency": None}, ), [("error", "required", "/transactions/0/transactionAmount/currency")]),
    Case("response.transactions[].transactionAmount.currency: required, empty", "response", "response.most", ({"/transactions/0/transactionAmount/currency": ""}, ), []),
    Case("response.transactions[].transactionAmount.currency: type, another type", "response", "response.most", ({"/transactions/0/transactionAmount/currency": 1}, {"/transactions/0/transactionAmount/currency": True}, {"/transactions/0/transactionAmount/currency": []}, {"/transactions/0/transactionAmount/currency": {}}, ), [("error", "type", "/transactions/0/transactionAmount/currency")]),
    Case("response.transactions[].transactionAmount.currency: max_length, 3 is within it", "response", "response.most", texts("/transactions/0/transactionAmount/currency", 3), []),
    Case("response.transactions[].transactionAmount.currency: max_length, 4 is past it", "response", "response.most", texts("/transactions/0/transactionAmount/currency", 4), [("error", "max_length", "/transactions/0/transactionAmount/currency")]),
    Case("response.transactions[].transactionAmount.value: required, absent or null", "response", "response.most", ({"/transactions/0/transactionAmount/value": ABSENT}, {"/transactions/0/transactionAmount/value": None}, ), [("error", "required", "/transactions/0/transactionAmount/value")]),
    Case("response.transactions[].transactionAmount.value: type, another type", "response", "response.most", ({"/transactions/0/transactionAmount/value": ""}, {"/transactions/0/transactionAmount/value": "text"}, {"/transactions/0/transactionAmount/value": " 1"}, {"/transactions/0/transactionAmount/value": "1\n"}, {"/transactions/0/transactionAmount/value": "+1"}, {"/transactions/0/transactionAmount/value": "1e1"}, {"/transactions/0/transactionAmount/value": "٣"}, {"/transactions/0/transactionAmount/value": []}, {"/transactions/0/transactionAmount/value": {}}, {"/transactions/0/transactionAmount/value": "1.5"}, {"/transactions/0/transactionAmount/value": 1}, {"/transactions/0/transactionAmount/value": True}, ), [("error", "type", "/transactions/0/transactionAmount/value")]),
    Case("response.transactions[].transactionAmount.value: minimum, 1 is within it", "response", "response.most", ({"/transactions/0/transactionAmount/value": "1"}, ), []),
    Case("response.transactions[].transactionAmount.value: minimum, 0 is past it", "response", "response.most", ({"/transactions/0/transactionAmount/value": "0"}, ), [("error", "minimum", "/transactions/0/transactionAmount/value")]),
    Case("response.transactions[].transactionRequestId: optional, absent or empty", "response", "response.most", ({"/transactions/0/transactionRequestId": ABSENT}, {"/transactions/0/transactionRequestId": ""}, ), []),
    Case("response.transactions[].transactionRequestId: optional, null", "response", "response.most", ({"/transactions/0/transactionRequestId": None}, ), [("error", "type", "/transactions/0/transactionRequestId")]),
    Case("response.transactions[].transactionRequestId: type, another type", "response", "response.most", ({"/transactions/0/transactionRequestId": 1}, {"/transactions/0/transactionRequestId": True}, {"/transactions/0/transactionRequestId": []}, {"/transactions/0/transactionRequestId": {}}, ), [("error", "type", "/transactions/0/transactionRequestId")]),
    Case("response.transactions[].transactionRequestId: max_length, 64 is within it", "response", "response.most", texts("/transactions/0/transactionRequestId", 64), []),
    Case("response.transactions[].transactionRequestId: max_length, 65 is past it", "response", "response.most", texts("/transactions/0/transactionRequestId", 65), [("error", "max_length", "/transactions/0/transactionRequestId")]),
    Case("response.transactions[].transactionTime: optional, absent", "response", "response.most", ({"/transactions/0/transactionTime": ABSENT}, ), []),
    Case("response.transactions[].transactionTime: optional, null", "response", "response.most", ({"/transactions/0/transactionTime": None}, ), [("error", "type", "/transactions/0/transactionTime")]),
    Case("response.transactions[].transactionTime: type, another type", "response", "response.most", ({"/transactions/0/transactionTime": 1}, {"/transactions/0/transactionTime": True}, {"/transactions/0/transactionTime": []}, {"/transactions/0/transactionTime": {}}, ), [("error", "type", "/transactions/0/transactionTime")]),
    Case("response.transactions[].transactionTime: format, a date and time", "response", "response.most", ({"/transactions/0/transactionTime": "2026-01-02T03:04:05+08:00"}, {"/transactions/0/transactionTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.transactions[].transactionTime: format, no date and time", "response", "response.most", ({"/transactions/0/transactionTime": "text"}, {"/transactions/0/transactionTime": "2026-01-02"}, {"/transactions/0/transactionTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/transactions/0/transactionTime")]),
    Case("response.transactions[].acquirerInfo: optional, absent or empty", "response", "response.most", ({"/transactions/0/acquirerInfo": ABSENT}, {"/transactions/0/acquirerInfo": {}}, ), []),
    Case("response.transactions[].acquirerInfo: optional, null", "response", "response.most", ({"/transactions/0/acquirerInfo": None}, ), [("error", "type", "/transactions/0/acquirerInfo")]),
    Case("response.transactions[].acquirerInfo: type, another type", "response", "response.most", ({"/transactions/0/acquirerInfo": "text"}, {"/transactions/0/acquirerInfo": []}, {"/transactions/0/acquirerInfo": 1}, ), [("error", "type", "/transactions/0/acquirerInfo")]),
    Case("response.transactions[].acquirerInfo: unknown_field", "response", "response.most", ({"/transactions/0/acquirerInfo/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/transactions/0/acquirerInfo/docsgenUnknown")]),
    Case("response.transactions[].acquirerInfo.acquirerName: optional, absent or empty", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerName": ABSENT}, {"/transactions/0/acquirerInfo/acquirerName": ""}, ), []),
    Case("response.transactions[].acquirerInfo.acquirerName: optional, null", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerName": None}, ), [("error", "type", "/transactions/0/acquirerInfo/acquirerName")]),
    Case("response.transactions[].acquirerInfo.acquirerName: type, another type", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerName": 1}, {"/transactions/0/acquirerInfo/acquirerName": True}, {"/transactions/0/acquirerInfo/acquirerName": []}, {"/transactions/0/acquirerInfo/acquirerName": {}}, ), [("error", "type", "/transactions/0/acquirerInfo/acquirerName")]),
    Case("response.transactions[].acquirerInfo.acquirerName: max_length, 64 is within it", "response", "response.most", texts("/transactions/0/acquirerInfo/acquirerName", 64), []),
    Case("response.transactions[].acquirerInfo.acquirerName: max_length, 65 is past it", "response", "response.most", texts("/transactions/0/acquirerInfo/acquirerName", 65), [("error", "max_length", "/transactions/0/acquirerInfo/acquirerName")]),
    Case("response.transactions[].acquirerInfo.referenceRequestId: optional, absent or empty", "response", "response.most", ({"/transactions/0/acquirerInfo/referenceRequestId": ABSENT}, {"/transactions/0/acquirerInfo/referenceRequestId": ""}, ), []),
    Case("response.transactions[].acquirerInfo.referenceRequestId: optional, null", "response", "response.most", ({"/transactions/0/acquirerInfo/referenceRequestId": None}, ), [("error", "type", "/transactions/0/acquirerInfo/referenceRequestId")]),
    Case("response.transactions[].acquirerInfo.referenceRequestId: type, another type", "response", "response.most", ({"/transactions/0/acquirerInfo/referenceRequestId": 1}, {"/transactions/0/acquirerInfo/referenceRequestId": True}, {"/transactions/0/acquirerInfo/referenceRequestId": []}, {"/transactions/0/acquirerInfo/referenceRequestId": {}}, ), [("error", "type", "/transactions/0/acquirerInfo/referenceRequestId")]),
    Case("response.transactions[].acquirerInfo.referenceRequestId: max_length, 64 is within it", "response", "response.most", texts("/transactions/0/acquirerInfo/referenceRequestId", 64), []),
    Case("response.transactions[].acquirerInfo.referenceRequestId: max_length, 65 is past it", "response", "response.most", texts("/transactions/0/acquirerInfo/referenceRequestId", 65), [("error", "max_length", "/transactions/0/acquirerInfo/referenceRequestId")]),
    Case("response.transactions[].acquirerInfo.acquirerTransactionId: optional, absent or empty", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerTransactionId": ABSENT}, {"/transactions/0/acquirerInfo/acquirerTransactionId": ""}, ), []),
    Case("response.transactions[].acquirerInfo.acquirerTransactionId: optional, null", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerTransactionId": None}, ), [("error", "type", "/transactions/0/acquirerInfo/acquirerTransactionId")]),
    Case("response.transactions[].acquirerInfo.acquirerTransactionId: type, another type", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerTransactionId": 1}, {"/transactions/0/acquirerInfo/acquirerTransactionId": True}, {"/transactions/0/acquirerInfo/acquirerTransactionId": []}, {"/transactions/0/acquirerInfo/acquirerTransactionId": {}}, ), [("error", "type", "/transactions/0/acquirerInfo/acquirerTransactionId")]),
    Case("response.transactions[].acquirerInfo.acquirerTransactionId: max_length, 64 is within it", "response", "response.most", texts("/transactions/0/acquirerInfo/acquirerTransactionId", 64), []),
    Case("response.transactions[].acquirerInfo.acquirerTransactionId: max_length, 65 is past it", "response", "response.most", texts("/transactions/0/acquirerInfo/acquirerTransactionId", 65), [("error", "max_length", "/transactions/0/acquirerInfo/acquirerTransactionId")]),
    Case("response.transactions[].acquirerInfo.acquirerMerchantId: optional, absent or empty", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerMerchantId": ABSENT}, {"/transactions/0/acquirerInfo/acquirerMerchantId": ""}, ), []),
    Case("response.transactions[].acquirerInfo.acquirerMerchantId: optional, null", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerMerchantId": None}, ), [("error", "type", "/transactions/0/acquirerInfo/acquirerMerchantId")]),
    Case("response.transactions[].acquirerInfo.acquirerMerchantId: type, another type", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerMerchantId": 1}, {"/transactions/0/acquirerInfo/acquirerMerchantId": True}, {"/transactions/0/acquirerInfo/acquirerMerchantId": []}, {"/transactions/0/acquirerInfo/acquirerMerchantId": {}}, ), [("error", "type", "/transactions/0/acquirerInfo/acquirerMerchantId")]),
    Case("response.transactions[].acquirerInfo.acquirerMerchantId: max_length, 64 is within it", "response", "response.most", texts("/transactions/0/acquirerInfo/acquirerMerchantId", 64), []),
    Case("response.transactions[].acquirerInfo.acquirerMerchantId: max_length, 65 is past it", "response", "response.most", texts("/transactions/0/acquirerInfo/acquirerMerchantId", 65), [("error", "max_length", "/transactions/0/acquirerInfo/acquirerMerchantId")]),
    Case("response.transactions[].grossSettlementAmount: optional, absent", "response", "response.most", ({"/transactions/0/grossSettlementAmount": ABSENT}, ), []),
    Case("response.transactions[].grossSettlementAmount: optional, null", "response", "response.most", ({"/transactions/0/grossSettlementAmount": None}, ), [("error", "type", "/transactions/0/grossSettlementAmount")]),
    Case("response.transactions[].grossSettlementAmount: optional, empty", "response", "response.most", ({"/transactions/0/grossSettlementAmount": {}}, ), [("error", "required", "/transactions/0/grossSettlementAmount/currency"), ("error", "required", "/transactions/0/grossSettlementAmount/value")]),
    Case("response.transactions[].grossSettlementAmount: type, another type", "response", "response.most", ({"/transactions/0/grossSettlementAmount": "text"}, {"/transactions/0/grossSettlementAmount": []}, {"/transactions/0/grossSettlementAmount": 1}, ), [("error", "type", "/transactions/0/grossSettlementAmount")]),
    Case("response.transactions[].grossSettlementAmount: unknown_field", "response", "response.most", ({"/transactions/0/grossSettlementAmount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/transactions/0/grossSettlementAmount/docsgenUnknown")]),
    Case("response.transactions[].grossSettlementAmount.currency: required, absent or null", "response", "response.most", ({"/transactions/0/grossSettlementAmount/currency": ABSENT}, {"/transactions/0/grossSettlementAmount/currency": None}, ), [("error", "required", "/transactions/0/grossSettlementAmount/currency")]),
    Case("response.transactions[].grossSettlementAmount.currency: required, empty", "response", "response.most", ({"/transactions/0/grossSettlementAmount/currency": ""}, ), []),
    Case("response.transactions[].grossSettlementAmount.currency: type, another type", "response", "response.most", ({"/transactions/0/grossSettlementAmount/currency": 1}, {"/transactions/0/grossSettlementAmount/currency": True}, {"/transactions/0/grossSettlementAmount/currency": []}, {"/transactions/0/grossSettlementAmount/currency": {}}, ), [("error", "type", "/transactions/0/grossSettlementAmount/currency")]),
    Case("response.transactions[].grossSettlementAmount.currency: max_length, 3 is within it", "response", "response.most", texts("/transactions/0/grossSettlementAmount/currency", 3), []),
    Case("response.transactions[].grossSettlementAmount.currency: max_length, 4 is past it", "response", "response.most", texts("/transactions/0/grossSettlementAmount/currency", 4), [("error", "max_length", "/transactions/0/grossSettlementAmount/currency")]),
    Case("response.transactions[].grossSettlementAmount.value: required, absent or null", "response", "response.most", ({"/transactions/0/grossSettlementAmount/value": ABSENT}, {"/transactions/0/grossSettlementAmount/value": None}, ), [("error", "required", "/transactions/0/grossSettlementAmount/value")]),
    Case("response.transactions[].grossSettlementAmount.value: type, another type", "response", "response.most", ({"/transactions/0/grossSettlementAmount/value": ""}, {"/transactions/0/grossSettlementAmount/value": "text"}, {"/transactions/0/grossSettlementAmount/value": " 1"}, {"/transactions/0/grossSettlementAmount/value": "1\n"}, {"/transactions/0/grossSettlementAmount/value": "+1"}, {"/transactions/0/grossSettlementAmount/value": "1e1"}, {"/transactions/0/grossSettlementAmount/value": "٣"}, {"/transactions/0/grossSettlementAmount/value": []}, {"/transactions/0/grossSettlementAmount/value": {}}, {"/transactions/0/grossSettlementAmount/value": "1.5"}, {"/transactions/0/grossSettlementAmount/value": 1}, {"/transactions/0/grossSettlementAmount/value": True}, ), [("error", "type", "/transactions/0/grossSettlementAmount/value")]),
    Case("response.transactions[].grossSettlementAmount.value: minimum, 0 is within it", "response", "response.most", ({"/transactions/0/grossSettlementAmount/value": "0"}, ), []),
    Case("response.transactions[].grossSettlementAmount.value: minimum, -1 is past it", "response", "response.most", ({"/transactions/0/grossSettlementAmount/value": "-1"}, ), [("error", "minimum", "/transactions/0/grossSettlementAmount/value")]),
    Case("response.transactions[].settlementQuote: optional, absent", "response", "response.most", ({"/transactions/0/settlementQuote": ABSENT}, ), []),
    Case("response.transactions[].settlementQuote: optional, null", "response", "response.most", ({"/transactions/0/settlementQuote": None}, ), [("error", "type", "/transactions/0/settlementQuote")]),
    Case("response.transactions[].settlementQuote: optional, empty", "response", "response.most", ({"/transactions/0/settlementQuote": {}}, ), [("error", "required", "/transactions/0/settlementQuote/quoteCurrencyPair"), ("error", "required", "/transactions/0/settlementQuote/quotePrice")]),
    Case("response.transactions[].settlementQuote: type, another type", "response", "response.most", ({"/transactions/0/settlementQuote": "text"}, {"/transactions/0/settlementQuote": []}, {"/transactions/0/settlementQuote": 1}, ), [("error", "type", "/transactions/0/settlementQuote")]),
    Case("response.transactions[].settlementQuote: unknown_field", "response", "response.most", ({"/transactions/0/settlementQuote/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/transactions/0/settlementQuote/docsgenUnknown")]),
    Case("response.transactions[].settlementQuote.quoteId: optional, absent or empty", "response", "response.most", ({"/transactions/0/settlementQuote/quoteId": ABSENT}, {"/transactions/0/settlementQuote/quoteId": ""}, ), []),
    Case("response.transactions[].settlementQuote.quoteId: optional, null", "response", "response.most", ({"/transactions/0/settlementQuote/quoteId": None}, ), [("error", "type", "/transactions/0/settlementQuote/quoteId")]),
    Case("response.transactions[].settlementQuote.quoteId: type, another type", "response", "response.most", ({"/transactions/0/settlementQuote/quoteId": 1}, {"/transactions/0/settlementQuote/quoteId": True}, {"/transactions/0/settlementQuote/quoteId": []}, {"/transactions/0/settlementQuote/quoteId": {}}, ), [("error", "type", "/transactions/0/settlementQuote/quoteId")]),
    Case("response.transactions[].settlementQuote.quoteId: max_length, 64 is within it", "response", "response.most", texts("/transactions/0/settlementQuote/quoteId", 64), []),
    Case("response.transactions[].settlementQuote.quoteId: max_length, 65 is past it", "response", "response.most", texts("/transactions/0/settlementQuote/quoteId", 65), [("error", "max_length", "/transactions/0/settlementQuote/quoteId")]),
    Case("response.transactions[].settlementQuote.quoteCurrencyPair: required, absent or null", "response", "response.most", ({"/transactions/0/settlementQuote/quoteCurrencyPair": ABSENT}, {"/transactions/0/settlementQuote/quoteCurrencyPair": None}, ), [("error", "required", "/transactions/0/settlementQuote/quoteCurrencyPair")]),
    Case("response.transactions[].settlementQuote.quoteCurrencyPair: required, empty", "response", "response.most", ({"/transactions/0/settlementQuote/quoteCurrencyPair": ""}, ), []),
    Case("response.transactions[].settlementQuote.quoteCurrencyPair: type, another type", "response", "response.most", ({"/transactions/0/settlementQuote/quoteCurrencyPair": 1}, {"/transactions/0/settlementQuote/quoteCurrencyPair": True}, {"/transactions/0/settlementQuote/quoteCurrencyPair": []}, {"/transactions/0/settlementQuote/quoteCurrencyPair": {}}, ), [("error", "type", "/transactions/0/settlementQuote/quoteCurrencyPair")]),
    Case("response.transactions[].settlementQuote.quoteCurrencyPair: max_length, 16 is within it", "response", "response.most", texts("/transactions/0/settlementQuote/quoteCurrencyPair", 16), []),
    Case("response.transactions[].settlementQuote.quoteCurrencyPair: max_length, 17 is past it", "response", "response.most", texts("/transactions/0/settlementQuote/quoteCurrencyPair", 17), [("error", "max_length", "/transactions/0/settlementQuote/quoteCurrencyPair")]),
    Case("response.transactions[].settlementQuote.quotePrice: required, absent or null", "response", "response.most", ({"/transactions/0/settlementQuote/quotePrice": ABSENT}, {"/transactions/0/settlementQuote/quotePrice": None}, ), [("error", "required", "/transactions/0/settlementQuote/quotePrice")]),
    Case("response.transactions[].settlementQuote.quotePrice: type, another type", "response", "response.most", ({"/transactions/0/settlementQuote/quotePrice": ""}, {"/transactions/0/settlementQuote/quotePrice": "text"}, {"/transactions/0/settlementQuote/quotePrice": " 1"}, {"/transactions/0/settlementQuote/quotePrice": "1\n"}, {"/transactions/0/settlementQuote/quotePrice": "+1"}, {"/transactions/0/settlementQuote/quotePrice": "1e1"}, {"/transactions/0/settlementQuote/quotePrice": "٣"}, {"/transactions/0/settlementQuote/quotePrice": []}, {"/transactions/0/settlementQuote/quotePrice": {}}, {"/transactions/0/settlementQuote/quotePrice": "1."}, {"/transactions/0/settlementQuote/quotePrice": ".5"}, {"/transactions/0/settlementQuote/quotePrice": 1}, {"/transactions/0/settlementQuote/quotePrice": True}, ), [("error", "type", "/transactions/0/settlementQuote/quotePrice")]),
    Case("response.transactions[].settlementQuote.quotePrice: minimum, 0 is within it", "response", "response.most", ({"/transactions/0/settlementQuote/quotePrice": "0"}, ), []),
    Case("response.transactions[].settlementQuote.quotePrice: minimum, -1 is past it", "response", "response.most", ({"/transactions/0/settlementQuote/quotePrice": "-1"}, ), [("error", "minimum", "/transactions/0/settlementQuote/quotePrice")]),
    Case("response.transactions[].settlementQuote.quoteStartTime: optional, absent", "response", "response.most", ({"/transactions/0/settlementQuote/quoteStartTime": ABSENT}, ), []),
    Case("response.transactions[].settlementQuote.quoteStartTime: optional, null", "response", "response.most", ({"/transactions/0/settlementQuote/quoteStartTime": None}, ), [("error", "type", "/transactions/0/settlementQuote/quoteStartTime")]),
    Case("response.transactions[].settlementQuote.quoteStartTime: type, another type", "response", "response.most", ({"/transactions/0/settlementQuote/quoteStartTime": 1}, {"/transactions/0/settlementQuote/quoteStartTime": True}, {"/transactions/0/settlementQuote/quoteStartTime": []}, {"/transactions/0/settlementQuote/quoteStartTime": {}}, ), [("error", "type", "/transactions/0/settlementQuote/quoteStartTime")]),
    Case("response.transactions[].settlementQuote.quoteStartTime: format, a date and time", "response", "response.most", ({"/transactions/0/settlementQuote/quoteStartTime": "2026-01-02T03:04:05+08:00"}, {"/transactions/0/settlementQuote/quoteStartTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.transactions[].settlementQuote.quoteStartTime: format, no date and time", "response", "response.most", ({"/transactions/0/settlementQuote/quoteStartTime": "text"}, {"/transactions/0/settlementQuote/quoteStartTime": "2026-01-02"}, {"/transactions/0/settlementQuote/quoteStartTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/transactions/0/settlementQuote/quoteStartTime")]),
    Case("response.transactions[].settlementQuote.quoteExpiryTime: optional, absent", "response", "response.most", ({"/transactions/0/settlementQuote/quoteExpiryTime": ABSENT}, ), []),
    Case("response.transactions[].settlementQuote.quoteExpiryTime: optional, null", "response", "response.most", ({"/transactions/0/settlementQuote/quoteExpiryTime": None}, ), [("error", "type", "/transactions/0/settlementQuote/quoteExpiryTime")]),
    Case("response.transactions[].settlementQuote.quoteExpiryTime: type, another type", "response", "response.most", ({"/transactions/0/settlementQuote/quoteExpiryTime": 1}, {"/transactions/0/settlementQuote/quoteExpiryTime": True}, {"/transactions/0/settlementQuote/quoteExpiryTime": []}, {"/transactions/0/settlementQuote/quoteExpiryTime": {}}, ), [("error", "type", "/transactions/0/settlementQuote/quoteExpiryTime")]),
    Case("response.transactions[].settlementQuote.quoteExpiryTime: format, a date and time", "response", "response.most", ({"/transactions/0/settlementQuote/quoteExpiryTime": "2026-01-02T03:04:05+08:00"}, {"/transactions/0/settlementQuote/quoteExpiryTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.transactions[].settlementQuote.quoteExpiryTime: format, no date and time", "response", "response.most", ({"/transactions/0/settlementQuote/quoteExpiryTime": "text"}, {"/transactions/0/settlementQuote/quoteExpiryTime": "2026-01-02"}, {"/transactions/0/settlementQuote/quoteExpiryTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/transactions/0/settlementQuote/quoteExpiryTime")]),
    Case("response.transactions[].settlementQuote.guaranteed: optional, absent", "response", "response.most", ({"/transactions/0/settlementQuote/guaranteed": ABSENT}, ), []),
    Case("response.transactions[].settlementQuote.guaranteed: optional, null", "response", "response.most", ({"/transactions/0/settlementQuote/guaranteed": None}, ), [("error", "type", "/transactions/0/settlementQuote/guaranteed")]),
    Case("response.transactions[].settlementQuote.guaranteed: type, another type", "response", "response.most", ({"/transactions/0/settlementQuote/guaranteed": ""}, {"/transactions/0/settlementQuote/guaranteed": "True"}, {"/transactions/0/settlementQuote/guaranteed": "yes"}, {"/transactions/0/settlementQuote/guaranteed": "1"}, {"/transactions/0/settlementQuote/guaranteed": []}, {"/transactions/0/settlementQuote/guaranteed": {}}, {"/transactions/0/settlementQuote/guaranteed": True}, {"/transactions/0/settlementQuote/guaranteed": 1}, ), [("error", "type", "/transactions/0/settlementQuote/guaranteed")]),
    Case("response.transactions[].settlementQuote.guaranteed: type, the type's own values", "response", "response.most", ({"/transactions/0/settlementQuote/guaranteed": "true"}, {"/transactions/0/settlementQuote/guaranteed": "false"}, ), []),
    Case("response.customsDeclarationAmount: optional, absent", "response", "response.most", ({"/customsDeclarationAmount": ABSENT}, ), []),
    Case("response.customsDeclarationAmount: optional, null", "response", "response.most", ({"/customsDeclarationAmount": None}, ), [("error", "type", "/customsDeclarationAmount")]),
    Case("response.customsDeclarationAmount: optional, empty", "response", "response.most", ({"/customsDeclarationAmount": {}}, ), [("error", "required", "/customsDeclarationAmount/currency"), ("error", "required", "/customsDeclarationAmount/value")]),
    Case("response.customsDeclarationAmount: type, another type", "response", "response.most", ({"/customsDeclarationAmount": "text"}, {"/customsDeclarationAmount": []}, {"/customsDeclarationAmount": 1}, ), [("error", "type", "/customsDeclarationAmount")]),
    Case("response.customsDeclarationAmount: unknown_field", "response", "response.most", ({"/customsDeclarationAmount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/customsDeclarationAmount/docsgenUnknown")]),
    Case("response.customsDeclarationAmount.currency: required, absent or null", "response", "response.most", ({"/customsDeclarationAmount/currency": ABSENT}, {"/customsDeclarationAmount/currency": None}, ), [("error", "required", "/customsDeclarationAmount/currency")]),
    Case("response.customsDeclarationAmount.currency: required, empty", "response", "response.most", ({"/customsDeclarationAmount/currency": ""}, ), []),
    Case("response.customsDeclarationAmount.currency: type, another type", "response", "response.most", ({"/customsDeclarationAmount/currency": 1}, {"/customsDeclarationAmount/currency": True}, {"/customsDeclarationAmount/currency": []}, {"/customsDeclarationAmount/currency": {}}, ), [("error", "type", "/customsDeclarationAmount/currency")]),
    Case("response.customsDeclarationAmount.currency: max_length, 3 is within it", "response", "response.most", texts("/customsDeclarationAmount/currency", 3), []),
    Case("response.customsDeclarationAmount.currency: max_length, 4 is past it", "response", "response.most", texts("/customsDeclarationAmount/currency", 4), [("error", "max_length", "/customsDeclarationAmount/currency")]),
    Case("response.customsDeclarationAmount.value: required, absent or null", "response", "response.most", ({"/customsDeclarationAmount/value": ABSENT}, {"/customsDeclarationAmount/value": None}, ), [("error", "required", "/customsDeclarationAmount/value")]),
    Case("response.customsDeclarationAmount.value: type, another type", "response", "response.most", ({"/customsDeclarationAmount/value": ""}, {"/customsDeclarationAmount/value": "text"}, {"/customsDeclarationAmount/value": " 1"}, {"/customsDeclarationAmount/value": "1\n"}, {"/customsDeclarationAmount/value": "+1"}, {"/customsDeclarationAmount/value": "1e1"}, {"/customsDeclarationAmount/value": "٣"}, {"/customsDeclarationAmount/value": []}, {"/customsDeclarationAmount/value": {}}, {"/customsDeclarationAmount/value": "1.5"}, {"/customsDeclarationAmount/value": 1}, {"/customsDeclarationAmount/value": True}, ), [("error", "type", "/customsDeclarationAmount/value")]),
    Case("response.customsDeclarationAmount.value: minimum, 0 is within it", "response", "response.most", ({"/customsDeclarationAmount/value": "0"}, ), []),
    Case("response.customsDeclarationAmount.value: minimum, -1 is past it", "response", "response.most", ({"/customsDeclarationAmount/value": "-1"}, ), [("error", "minimum", "/customsDeclarationAmount/value")]),
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
    Case("response.settlementQuote.quotePrice: type, another type", "response", "response.most", ({"/settlementQuote/quotePrice": ""}, {"/settlementQuote/quotePrice": "text"}, {"/settlementQuote/quotePrice": " 1"}, {"/settlementQuote/quotePrice": "1\n"}, {"/settlementQuote/quotePrice": "+1"}, {"/settlementQuote/quotePrice": "1e1"}, {"/settlementQuote/quotePrice": "٣"}, {"/settlementQuote/quotePrice": []}, {"/settlementQuote/quotePrice": {}}, {"/settlementQuote/quotePrice": "1."}, {"/settlementQuote/quotePrice": ".5"}, {"/settlementQuote/quotePrice": 1}, {"/settlementQuote/quotePrice": True}, ), [("error", "type", "/settlementQuote/quotePrice")]),
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
    Case("response.paymentResultInfo: optional, absent or empty", "response", "response.most", ({"/paymentResultInfo": ABSENT}, {"/paymentResultInfo": {}}, ), []),
    Case("response.paymentResultInfo: optional, null", "response", "response.most", ({"/paymentResultInfo": None}, ), [("error", "type", "/paymentResultInfo")]),
    Case("response.paymentResultInfo: type, another type", "response", "response.most", ({"/paymentResultInfo": "text"}, {"/paymentResultInfo": []}, {"/paymentResultInfo": 1}, ), [("error", "type", "/paymentResultInfo")]),
    Case("response.paymentResultInfo: unknown_field", "response", "response.most", ({"/paymentResultInfo/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/paymentResultInfo/docsgenUnknown")]),
    Case("response.paymentResultInfo.cardNo: optional, absent or empty", "response", "response.most", ({"/paymentResultInfo/cardNo": ABSENT}, {"/paymentResultInfo/cardNo": ""}, ), []),
    Case("response.paymentResultInfo.cardNo: optional, null", "response", "response.most", ({"/paymentResultInfo/cardNo": None}, ), [("error", "type", "/paymentResultInfo/cardNo")]),
    Case("response.paymentResultInfo.cardNo: type, another type", "response", "response.most", ({"/paymentResultInfo/cardNo": 1}, {"/paymentResultInfo/cardNo": True}, {"/paymentResultInfo/cardNo": []}, {"/paymentResultInfo/cardNo": {}}, ), [("error", "type", "/paymentResultInfo/cardNo")]),
    Case("response.paymentResultInfo.cardNo: max_length, 32 is within it", "response", "response.most", texts("/paymentResultInfo/cardNo", 32), []),
    Case("response.paymentResultInfo.cardNo: max_length, 33 is past it", "response", "response.most", texts("/paymentResultInfo/cardNo", 33), [("error", "max_length", "/paymentResultInfo/cardNo")]),
    Case("response.paymentResultInfo.cardBrand: optional, absent or empty", "response", "response.most", ({"/paymentResultInfo/cardBrand": ABSENT}, {"/paymentResultInfo/cardBrand": ""}, ), []),
    Case("response.paymentResultInfo.cardBrand: optional, null", "response", "response.most", ({"/paymentResultInfo/cardBrand": None}, ), [("error", "type", "/paymentResultInfo/cardBrand")]),
    Case("response.paymentResultInfo.cardBrand: type, another type", "response", "response.most", ({"/paymentResultInfo/cardBrand": 1}, {"/paymentResultInfo/cardBrand": True}, {"/paymentResultInfo/cardBrand": []}, {"/paymentResultInfo/cardBrand": {}}, ), [("error", "type", "/paymentResultInfo/cardBrand")]),
    Case("response.paymentResultInfo.cardBrand: max_length, 32 is within it", "response", "response.most", texts("/paymentResultInfo/cardBrand", 32), []),
    Case("response.paymentResultInfo.cardBrand: max_length, 33 is past it", "response", "response.most", texts("/paymentResultInfo/cardBrand", 33), [("error", "max_length", "/paymentResultInfo/cardBrand")]),
    Case("response.paymentResultInfo.cardToken: optional, absent or empty", "response", "response.most", ({"/paymentResultInfo/cardToken": ABSENT}, {"/paymentResultInfo/cardToken": ""}, ), []),
    Case("response.paymentResultInfo.cardToken: optional, null", "response", "response.most", ({"/paymentResultInfo/cardToken": None}, ), [("error", "type", "/paymentResultInfo/cardToken")]),
    Case("response.paymentResultInfo.cardToken: type, another type", "response", "response.most", ({"/paymentResultInfo/cardToken": 1}, {"/paymentResultInfo/cardToken": True}, {"/paymentResultInfo/cardToken": []}, {"/paymentResultInfo/cardToken": {}}, ), [("error", "type", "/paymentResultInfo/cardToken")]),
    Case("response.paymentResultInfo.cardToken: max_length, 2048 is within it", "response", "response.most", texts("/paymentResultInfo/cardToken", 2048), []),
    Case("response.paymentResultInfo.cardToken: max_length, 2049 is past it", "response", "response.most", texts("/paymentResultInfo/cardToken", 2049), [("error", "max_length", "/paymentResultInfo/cardToken")]),
    Case("response.paymentResultInfo.issuingCountry: optional, absent or empty", "response", "response.most", ({"/paymentResultInfo/issuingCountry": ABSENT}, {"/paymentResultInfo/issuingCountry": ""}, ), []),
    Case("response.paymentResultInfo.issuingCountry: optional, null", "response", "response.most", ({"/paymentResultInfo/issuingCountry": None}, ), [("error", "type", "/paymentResultInfo/issuingCountry")]),
    Case("response.paymentResultInfo.issuingCountry: type, another type", "response", "response.most", ({"/paymentResultInfo/issuingCountry": 1}, {"/paymentResultInfo/issuingCountry": True}, {"/paymentResultInfo/issuingCountry": []}, {"/paymentResultInfo/issuingCountry": {}}, ), [("error", "type", "/paymentResultInfo/issuingCountry")]),
    Case("response.paymentResultInfo.issuingCountry: max_length, 2 is within it", "response", "response.most", texts("/paymentResultInfo/issuingCountry", 2), []),
    Case("response.paymentResultInfo.issuingCountry: max_length, 3 is past it", "response", "response.most", texts("/paymentResultInfo/issuingCountry", 3), [("error", "max_length", "/paymentResultInfo/issuingCountry")]),
    Case("response.paymentResultInfo.funding: optional, absent", "response", "response.most", ({"/paymentResultInfo/funding": ABSENT}, ), []),
    Case("response.paymentResultInfo.funding: optional, null", "response", "response.most", ({"/paymentResultInfo/funding": None}, ), [("error", "type", "/paymentResultInfo/funding")]),
    Case("response.paymentResultInfo.funding: type, another type", "response", "response.most", ({"/paymentResultInfo/funding": 1}, {"/paymentResultInfo/funding": True}, {"/paymentResultInfo/funding": []}, {"/paymentResultInfo/funding": {}}, ), [("error", "type", "/paymentResultInfo/funding")]),
    Case("response.paymentResultInfo.funding: enum, max_length: 20 is within it", "response", "response.most", texts("/paymentResultInfo/funding", 20), [("error", "enum", "/paymentResultInfo/funding")]),
    Case("response.paymentResultInfo.funding: max_length, 21 is past it", "response", "response.most", texts("/paymentResultInfo/funding", 21), [("error", "enum", "/paymentResultInfo/funding"), ("error", "max_length", "/paymentResultInfo/funding")]),
    Case("response.paymentResultInfo.funding: enum, a documented value", "response", "response.most", ({"/paymentResultInfo/funding": "CREDIT"}, {"/paymentResultInfo/funding": "DEBIT"}, {"/paymentResultInfo/funding": "PREPAID"}, {"/paymentResultInfo/funding": "CHARGE"}, {"/paymentResultInfo/funding": "DEFERRED_DEBIT"}, ), []),
    Case("response.paymentResultInfo.funding: enum, another value", "response", "response.most", ({"/paymentResultInfo/funding": "CREDIT_"}, {"/paymentResultInfo/funding": "CREDIT "}, {"/paymentResultInfo/funding": "credit"}, {"/paymentResultInfo/funding": "CREDI"}, {"/paymentResultInfo/funding": "undocumented"}, ), [("error", "enum", "/paymentResultInfo/funding")]),
    Case("response.paymentResultInfo.paymentMethodRegion: optional, absent or empty", "response", "response.most", ({"/paymentResultInfo/paymentMethodRegion": ABSENT}, {"/paymentResultInfo/paymentMethodRegion": ""}, ), []),
    Case("response.paymentResultInfo.paymentMethodRegion: optional, null", "response", "response.most", ({"/paymentResultInfo/paymentMethodRegion": None}, ), [("error", "type", "/paymentResultInfo/paymentMethodRegion")]),
    Case("response.paymentResultInfo.paymentMethodRegion: type, another type", "response", "response.most", ({"/paymentResultInfo/paymentMethodRegion": 1}, {"/paymentResultInfo/paymentMethodRegion": True}, {"/paymentResultInfo/paymentMethodRegion": []}, {"/paymentResultInfo/paymentMethodRegion": {}}, ), [("error", "type", "/paymentResultInfo/paymentMethodRegion")]),
    Case("response.paymentResultInfo.paymentMethodRegion: max_length, 6 is within it", "response", "response.most", texts("/paymentResultInfo/paymentMethodRegion", 6), []),
    Case("response.paymentResultInfo.paymentMethodRegion: max_length, 7 is past it", "response", "response.most", texts("/paymentResultInfo/paymentMethodRegion", 7), [("error", "max_length", "/paymentResultInfo/paymentMethodRegion")]),
    Case("response.paymentResultInfo.threeDSResult: optional, absent or empty", "response", "response.most", ({"/paymentResultInfo/threeDSResult": ABSENT}, {"/paymentResultInfo/threeDSResult": {}}, ), []),
    Case("response.paymentResultInfo.threeDSResult: optional, null", "response", "response.most", ({"/paymentResultInfo/threeDSResult": None}, ), [("error", "type", "/paymentResultInfo/threeDSResult")]),
    Case("response.paymentResultInfo.threeDSResult: type, another type", "response", "response.most", ({"/paymentResultInfo/threeDSResult": "text"}, {"/paymentResultInfo/threeDSResult": []}, {"/paymentResultInfo/threeDSResult": 1}, ), [("error", "type", "/paymentResultInfo/threeDSResult")]),
    Case("response.paymentResultInfo.threeDSResult: unknown_field", "response", "response.most", ({"/paymentResultInfo/threeDSResult/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/paymentResultInfo/threeDSResult/docsgenUnknown")]),
    Case("response.paymentResultInfo.threeDSResult.threeDSVersion: optional, absent", "response", "response.most", ({"/paymentResultInfo/threeDSResult/threeDSVersion": ABSENT}, ), []),
    Case("response.paymentResultInfo.threeDSResult.threeDSVersion: optional, null", "response", "response.most", ({"/paymentResultInfo/threeDSResult/threeDSVersion": None}, ), [("error", "type", "/paymentResultInfo/threeDSResult/threeDSVersion")]),
    Case("response.paymentResultInfo.threeDSResult.threeDSVersion: type, another type", "response", "response.most", ({"/paymentResultInfo/threeDSResult/threeDSVersion": 1}, {"/paymentResultInfo/threeDSResult/threeDSVersion": True}, {"/paymentResultInfo/threeDSResult/threeDSVersion": []}, {"/paymentResultInfo/threeDSResult/threeDSVersion": {}}, ), [("error", "type", "/paymentResultInfo/threeDSResult/threeDSVersion")]),
    Case("response.paymentResultInfo.threeDSResult.threeDSVersion: enum, max_length: 16 is within it", "response", "response.most", texts("/paymentResultInfo/threeDSResult/threeDSVersion", 16), [("error", "enum", "/paymentResultInfo/threeDSResult/threeDSVersion")]),
    Case("response.paymentResultInfo.threeDSResult.threeDSVersion: max_length, 17 is past it", "response", "response.most", texts("/paymentResultInfo/threeDSResult/threeDSVersion", 17), [("error", "enum", "/paymentResultInfo/threeDSResult/threeDSVersion"), ("error", "max_length", "/paymentResultInfo/threeDSResult/threeDSVersion")]),
    Case("response.paymentResultInfo.threeDSResult.threeDSVersion: enum, a documented value", "response", "response.most", ({"/paymentResultInfo/threeDSResult/threeDSVersion": "1.0.2"}, {"/paymentResultInfo/threeDSResult/threeDSVersion": "2.1.0"}, {"/paymentResultInfo/threeDSResult/threeDSVersion": "2.2.0"}, ), []),
    Case("response.paymentResultInfo.threeDSResult.threeDSVersion: enum, another value", "response", "response.most", ({"/paymentResultInfo/threeDSResult/threeDSVersion": "1.0.2_"}, {"/paymentResultInfo/threeDSResult/threeDSVersion": "1.0.2 "}, {"/paymentResultInfo/threeDSResult/threeDSVersion": "1.0."}, {"/paymentResultInfo/threeDSResult/threeDSVersion": "undocumented"}, ), [("error", "enum", "/paymentResultInfo/threeDSResult/threeDSVersion")]),
    Case("response.paymentResultInfo.threeDSResult.eci: optional, absent", "response", "response.most", ({"/paymentResultInfo/threeDSResult/eci": ABSENT}, ), []),
    Case("response.paymentResultInfo.threeDSResult.eci: optional, null", "response", "response.most", ({"/paymentResultInfo/threeDSResult/eci": None}, ), [("error", "type", "/paymentResultInfo/threeDSResult/eci")]),
    Case("response.paymentResultInfo.threeDSResult.eci: type, another type", "response", "response.most", ({"/paymentResultInfo/threeDSResult/eci": 1}, {"/paymentResultInfo/threeDSResult/eci": True}, {"/paymentResultInfo/threeDSResult/eci": []}, {"/paymentResultInfo/threeDSResult/eci": {}}, ), [("error", "type", "/paymentResultInfo/threeDSResult/eci")]),
    Case("response.paymentResultInfo.threeDSResult.eci: enum, max_length: 2 is within it", "response", "response.most", texts("/paymentResultInfo/threeDSResult/eci", 2), [("error", "enum", "/paymentResultInfo/threeDSResult/eci")]),
    Case("response.paymentResultInfo.threeDSResult.eci: max_length, 3 is past it", "response", "response.most", texts("/paymentResultInfo/threeDSResult/eci", 3), [("error", "enum", "/paymentResultInfo/threeDSResult/eci"), ("error", "max_length", "/paymentResultInfo/threeDSResult/eci")]),
    Case("response.paymentResultInfo.threeDSResult.eci: enum, a documented value", "response", "response.most", ({"/paymentResultInfo/threeDSResult/eci": "02"}, {"/paymentResultInfo/threeDSResult/eci": "05"}, {"/paymentResultInfo/threeDSResult/eci": "01"}, {"/paymentResultInfo/threeDSResult/eci": "06"}, {"/paymentResultInfo/threeDSResult/eci": "00"}, {"/paymentResultInfo/threeDSResult/eci": "07"}, ), []),
    Case("response.paymentResultInfo.threeDSResult.eci: enum, another value", "response", "response.most", ({"/paymentResultInfo/threeDSResult/eci": "02_"}, {"/paymentResultInfo/threeDSResult/eci": "02 "}, {"/paymentResultInfo/threeDSResult/eci": "undocumented"}, ), [("error", "enum", "/paymentResultInfo/threeDSResult/eci"), ("error", "max_length", "/paymentResultInfo/threeDSResult/eci")]),
    Case("response.paymentResultInfo.threeDSResult.eci: enum, another value (2)", "response", "response.most", ({"/paymentResultInfo/threeDSResult/eci": "0"}, ), [("error", "enum", "/paymentResultInfo/threeDSResult/eci")]),
    Case("response.paymentResultInfo.threeDSResult.cavv: optional, absent or empty", "response", "response.most", ({"/paymentResultInfo/threeDSResult/cavv": ABSENT}, {"/paymentResultInfo/threeDSResult/cavv": ""}, ), []),
    Case("response.paymentResultInfo.threeDSResult.cavv: optional, null", "response", "response.most", ({"/paymentResultInfo/threeDSResult/cavv": None}, ), [("error", "type", "/paymentResultInfo/threeDSResult/cavv")]),
    Case("response.paymentResultInfo.threeDSResult.cavv: type, another type", "response", "response.most", ({"/paymentResultInfo/threeDSResult/cavv": 1}, {"/paymentResultInfo/threeDSResult/cavv": True}, {"/paymentResultInfo/threeDSResult/cavv": []}, {"/paymentResultInfo/threeDSResult/cavv": {}}, ), [("error", "type", "/paymentResultInfo/threeDSResult/cavv")]),
    Case("response.paymentResultInfo.threeDSResult.cavv: max_length, 64 is within it", "response", "response.most", texts("/paymentResultInfo/threeDSResult/cavv", 64), []),
    Case("response.paymentResultInfo.threeDSResult.cavv: max_length, 65 is past it", "response", "response.most", texts("/paymentResultInfo/threeDSResult/cavv", 65), [("error", "max_length", "/paymentResultInfo/threeDSResult/cavv")]),
    Case("response.paymentResultInfo.threeDSResult.dsTransactionId: optional, absent or empty", "response", "response.most", ({"/paymentResultInfo/threeDSResult/dsTransactionId": ABSENT}, {"/paymentResultInfo/threeDSResult/dsTransactionId": ""}, ), []),
    Case("response.paymentResultInfo.threeDSResult.dsTransactionId: optional, null", "response", "response.most", ({"/paymentResultInfo/threeDSResult/dsTransactionId": None}, ), [("error", "type", "/paymentResultInfo/threeDSResult/dsTransactionId")]),
    Case("response.paymentResultInfo.threeDSResult.dsTransactionId: type, another type", "response", "response.most", ({"/paymentResultInfo/threeDSResult/dsTransactionId": 1}, {"/paymentResultInfo/threeDSResult/dsTransactionId": True}, {"/paymentResultInfo/threeDSResult/dsTransactionId": []}, {"/paymentResultInfo/threeDSResult/dsTransactionId": {}}, ), [("error", "type", "/paymentResultInfo/threeDSResult/dsTransactionId")]),
    Case("response.paymentResultInfo.threeDSResult.dsTransactionId: max_length, 64 is within it", "response", "response.most", texts("/paymentResultInfo/threeDSResult/dsTransactionId", 64), []),
    Case("response.paymentResultInfo.threeDSResult.dsTransactionId: max_length, 65 is past it", "response", "response.most", texts("/paymentResultInfo/threeDSResult/dsTransactionId", 65), [("error", "max_length", "/paymentResultInfo/threeDSResult/dsTransactionId")]),
    Case("response.paymentResultInfo.threeDSResult.xid: optional, absent or empty", "response", "response.most", ({"/paymentResultInfo/threeDSResult/xid": ABSENT}, {"/paymentResultInfo/threeDSResult/xid": ""}, ), []),
    Case("response.paymentResultInfo.threeDSResult.xid: optional, null", "response", "response.most", ({"/paymentResultInfo/threeDSResult/xid": None}, ), [("error", "type", "/paymentResultInfo/threeDSResult/xid")]),
    Case("response.paymentResultInfo.threeDSResult.xid: type, another type", "response", "response.most", ({"/paymentResultInfo/threeDSResult/xid": 1}, {"/paymentResultInfo/threeDSResult/xid": True}, {"/paymentResultInfo/threeDSResult/xid": []}, {"/paymentResultInfo/threeDSResult/xid": {}}, ), [("error", "type", "/paymentResultInfo/threeDSResult/xid")]),
    Case("response.paymentResultInfo.threeDSResult.xid: max_length, 64 is within it", "response", "response.most", texts("/paymentResultInfo/threeDSResult/xid", 64), []),
    Case("response.paymentResultInfo.threeDSResult.xid: max_length, 65 is past it", "response", "response.most", texts("/paymentResultInfo/threeDSResult/xid", 65), [("error", "max_length", "/paymentResultInfo/threeDSResult/xid")]),
    Case("response.paymentResultInfo.threeDSResult.challenged: optional, absent", "response", "response.most", ({"/paymentResultInfo/threeDSResult/challenged": ABSENT}, ), []),
    Case("response.paymentResultInfo.threeDSResult.challenged: optional, null", "response", "response.most", ({"/paymentResultInfo/threeDSResult/challenged": None}, ), [("error", "type", "/paymentResultInfo/threeDSResult/challenged")]),
    Case("response.paymentResultInfo.threeDSResult.challenged: type, another type", "response", "response.most", ({"/paymentResultInfo/threeDSResult/challenged": ""}, {"/paymentResultInfo/threeDSResult/challenged": "True"}, {"/paymentResultInfo/threeDSResult/challenged": "yes"}, {"/paymentResultInfo/threeDSResult/challenged": "1"}, {"/paymentResultInfo/threeDSResult/challenged": []}, {"/paymentResultInfo/threeDSResult/challenged": {}}, {"/paymentResultInfo/threeDSResult/challenged": True}, {"/paymentResultInfo/threeDSResult/challenged": 1}, ), [("error", "type", "/paymentResultInfo/threeDSResult/challenged")]),
    Case("response.paymentResultInfo.threeDSResult.challenged: type, the type's own values", "response", "response.most", ({"/paymentResultInfo/threeDSResult/challenged": "true"}, {"/paymentResultInfo/threeDSResult/challenged": "false"}, ), []),
    Case("response.paymentResultInfo.avsResultRaw: optional, absent or empty", "response", "response.most", ({"/paymentResultInfo/avsResultRaw": ABSENT}, {"/paymentResultInfo/avsResultRaw": ""}, ), []),
    Case("response.paymentResultInfo.avsResultRaw: optional, null", "response", "response.most", ({"/paymentResultInfo/avsResultRaw": None}, ), [("error", "type", "/paymentResultInfo/avsResultRaw")]),
    Case("response.paymentResultInfo.avsResultRaw: type, another type", "response", "response.most", ({"/paymentResultInfo/avsResultRaw": 1}, {"/paymentResultInfo/avsResultRaw": True}, {"/paymentResultInfo/avsResultRaw": []}, {"/paymentResultInfo/avsResultRaw": {}}, ), [("error", "type", "/paymentResultInfo/avsResultRaw")]),
    Case("response.paymentResultInfo.avsResultRaw: max_length, 128 is within it", "response", "response.most", texts("/paymentResultInfo/avsResultRaw", 128), []),
    Case("response.paymentResultInfo.avsResultRaw: max_length, 129 is past it", "response", "response.most", texts("/paymentResultInfo/avsResultRaw", 129), [("error", "max_length", "/paymentResultInfo/avsResultRaw")]),
    Case("response.paymentResultInfo.cvvResultRaw: optional, absent or empty", "response", "response.most", ({"/paymentResultInfo/cvvResultRaw": ABSENT}, {"/paymentResultInfo/cvvResultRaw": ""}, ), []),
    Case("response.paymentResultInfo.cvvResultRaw: optional, null", "response", "response.most", ({"/paymentResultInfo/cvvResultRaw": None}, ), [("error", "type", "/paymentResultInfo/cvvResultRaw")]),
    Case("response.paymentResultInfo.cvvResultRaw: type, another type", "response", "response.most", ({"/paymentResultInfo/cvvResultRaw": 1}, {"/paymentResultInfo/cvvResultRaw": True}, {"/paymentResultInfo/cvvResultRaw": []}, {"/paymentResultInfo/cvvResultRaw": {}}, ), [("error", "type", "/paymentResultInfo/cvvResultRaw")]),
    Case("response.paymentResultInfo.cvvResultRaw: max_length, 128 is within it", "response", "response.most", texts("/paymentResultInfo/cvvResultRaw", 128), []),
    Case("response.paymentResultInfo.cvvResultRaw: max_length, 129 is past it", "response", "response.most", texts("/paymentResultInfo/cvvResultRaw", 129), [("error", "max_length", "/paymentResultInfo/cvvResultRaw")]),
    Case("response.paymentResultInfo.networkTransactionId: optional, absent or empty", "response", "response.most", ({"/paymentResultInfo/networkTransactionId": ABSENT}, {"/paymentResultInfo/networkTransactionId": ""}, ), []),
    Case("response.paymentResultInfo.networkTransactionId: optional, null", "response", "response.most", ({"/paymentResultInfo/networkTransactionId": None}, ), [("error", "type", "/paymentResultInfo/networkTransactionId")]),
    Case("response.paymentResultInfo.networkTransactionId: type, another type", "response", "response.most", ({"/paymentResultInfo/networkTransactionId": 1}, {"/paymentResultInfo/networkTransactionId": True}, {"/paymentResultInfo/networkTransactionId": []}, {"/paymentResultInfo/networkTransactionId": {}}, ), [("error", "type", "/paymentResultInfo/networkTransactionId")]),
    Case("response.paymentResultInfo.networkTransactionId: max_length, 256 is within it", "response", "response.most", texts("/paymentResultInfo/networkTransactionId", 256), []),
    Case("response.paymentResultInfo.networkTransactionId: max_length, 257 is past it", "response", "response.most", texts("/paymentResultInfo/networkTransactionId", 257), [("error", "max_length", "/paymentResultInfo/networkTransactionId")]),
    Case("response.paymentResultInfo.cardBin: optional, absent or empty", "response", "response.most", ({"/paymentResultInfo/cardBin": ABSENT}, {"/paymentResultInfo/cardBin": ""}, ), []),
    Case("response.paymentResultInfo.cardBin: optional, null", "response", "response.most", ({"/paymentResultInfo/cardBin": None}, ), [("error", "type", "/paymentResultInfo/cardBin")]),
    Case("response.paymentResultInfo.cardBin: type, another type", "response", "response.most", ({"/paymentResultInfo/cardBin": 1}, {"/paymentResultInfo/cardBin": True}, {"/paymentResultInfo/cardBin": []}, {"/paymentResultInfo/cardBin": {}}, ), [("error", "type", "/paymentResultInfo/cardBin")]),
    Case("response.paymentResultInfo.cardBin: max_length, 8 is within it", "response", "response.most", texts("/paymentResultInfo/cardBin", 8), []),
    Case("response.paymentResultInfo.cardBin: max_length, 9 is past it", "response", "response.most", texts("/paymentResultInfo/cardBin", 9), [("error", "max_length", "/paymentResultInfo/cardBin")]),
    Case("response.paymentResultInfo.lastFour: optional, absent or empty", "response", "response.most", ({"/paymentResultInfo/lastFour": ABSENT}, {"/paymentResultInfo/lastFour": ""}, ), []),
    Case("response.paymentResultInfo.lastFour: optional, null", "response", "response.most", ({"/paymentResultInfo/lastFour": None}, ), [("error", "type", "/paymentResultInfo/lastFour")]),
    Case("response.paymentResultInfo.lastFour: type, another type", "response", "response.most", ({"/paymentResultInfo/lastFour": 1}, {"/paymentResultInfo/lastFour": True}, {"/paymentResultInfo/lastFour": []}, {"/paymentResultInfo/lastFour": {}}, ), [("error", "type", "/paymentResultInfo/lastFour")]),
    Case("response.paymentResultInfo.lastFour: max_length, 4 is within it", "response", "response.most", texts("/paymentResultInfo/lastFour", 4), []),
    Case("response.paymentResultInfo.lastFour: max_length, 5 is past it", "response", "response.most", texts("/paymentResultInfo/lastFour", 5), [("error", "max_length", "/paymentResultInfo/lastFour")]),
    Case("response.paymentResultInfo.cardCategory: optional, absent", "response", "response.most", ({"/paymentResultInfo/cardCategory": ABSENT}, ), []),
    Case("response.paymentResultInfo.cardCategory: optional, null", "response", "response.most", ({"/paymentResultInfo/cardCategory": None}, ), [("error", "type", "/paymentResultInfo/cardCategory")]),
    Case("response.paymentResultInfo.cardCategory: type, another type", "response", "response.most", ({"/paymentResultInfo/cardCategory": 1}, {"/paymentResultInfo/cardCategory": True}, {"/paymentResultInfo/cardCategory": []}, {"/paymentResultInfo/cardCategory": {}}, ), [("error", "type", "/paymentResultInfo/cardCategory")]),
    Case("response.paymentResultInfo.cardCategory: enum, max_length: 20 is within it", "response", "response.most", texts("/paymentResultInfo/cardCategory", 20), [("error", "enum", "/paymentResultInfo/cardCategory")]),
    Case("response.paymentResultInfo.cardCategory: max_length, 21 is past it", "response", "response.most", texts("/paymentResultInfo/cardCategory", 21), [("error", "enum", "/paymentResultInfo/cardCategory"), ("error", "max_length", "/paymentResultInfo/cardCategory")]),
    Case("response.paymentResultInfo.cardCategory: enum, a documented value", "response", "response.most", ({"/paymentResultInfo/cardCategory": "CONSUMER"}, {"/paymentResultInfo/cardCategory": "COMMERCIAL"}, ), []),
    Case("response.paymentResultInfo.cardCategory: enum, another value", "response", "response.most", ({"/paymentResultInfo/cardCategory": "CONSUMER_"}, {"/paymentResultInfo/cardCategory": "CONSUMER "}, {"/paymentResultInfo/cardCategory": "consumer"}, {"/paymentResultInfo/cardCategory": "CONSUME"}, {"/paymentResultInfo/cardCategory": "undocumented"}, ), [("error", "enum", "/paymentResultInfo/cardCategory")]),
    Case("response.paymentResultInfo.creditPayPlan: optional, absent", "response", "response.most", ({"/paymentResultInfo/creditPayPlan": ABSENT}, ), []),
    Case("response.paymentResultInfo.creditPayPlan: optional, null", "response", "response.most", ({"/paymentResultInfo/creditPayPlan": None}, ), [("error", "type", "/paymentResultInfo/creditPayPlan")]),
    Case("response.paymentResultInfo.creditPayPlan: optional, empty", "response", "response.most", ({"/paymentResultInfo/creditPayPlan": {}}, ), [("error", "required", "/paymentResultInfo/creditPayPlan/installmentNum")]),
    Case("response.paymentResultInfo.creditPayPlan: type, another type", "response", "response.most", ({"/paymentResultInfo/creditPayPlan": "text"}, {"/paymentResultInfo/creditPayPlan": []}, {"/paymentResultInfo/creditPayPlan": 1}, ), [("error", "type", "/paymentResultInfo/creditPayPlan")]),
    Case("response.paymentResultInfo.creditPayPlan: unknown_field", "response", "response.most", ({"/paymentResultInfo/creditPayPlan/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/paymentResultInfo/creditPayPlan/docsgenUnknown")]),
    Case("response.paymentResultInfo.creditPayPlan.installmentNum: required, absent or null", "response", "response.most", ({"/paymentResultInfo/creditPayPlan/installmentNum": ABSENT}, {"/paymentResultInfo/creditPayPlan/installmentNum": None}, ), [("error", "required", "/paymentResultInfo/creditPayPlan/installmentNum")]),
    Case("response.paymentResultInfo.creditPayPlan.installmentNum: type, another type", "response", "response.most", ({"/paymentResultInfo/creditPayPlan/installmentNum": ""}, {"/paymentResultInfo/creditPayPlan/installmentNum": "text"}, {"/paymentResultInfo/creditPayPlan/installmentNum": " 1"}, {"/paymentResultInfo/creditPayPlan/installmentNum": "1\n"}, {"/paymentResultInfo/creditPayPlan/installmentNum": "+1"}, {"/paymentResultInfo/creditPayPlan/installmentNum": "1e1"}, {"/paymentResultInfo/creditPayPlan/installmentNum": "٣"}, {"/paymentResultInfo/creditPayPlan/installmentNum": []}, {"/paymentResultInfo/creditPayPlan/installmentNum": {}}, {"/paymentResultInfo/creditPayPlan/installmentNum": "1.5"}, {"/paymentResultInfo/creditPayPlan/installmentNum": 1}, {"/paymentResultInfo/creditPayPlan/installmentNum": True}, ), [("error", "type", "/paymentResultInfo/creditPayPlan/installmentNum")]),
    Case("response.paymentResultInfo.creditPayPlan.installmentNum: max_length, 8 is within it", "response", "response.most", ({"/paymentResultInfo/creditPayPlan/installmentNum": "11111111"}, ), []),
    Case("response.paymentResultInfo.creditPayPlan.installmentNum: max_length, 9 is past it", "response", "response.most", ({"/paymentResultInfo/creditPayPlan/installmentNum": "111111111"}, ), [("error", "max_length", "/paymentResultInfo/creditPayPlan/installmentNum")]),
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
    Case("response.acquirerInfo.acquirerResultCode: optional, absent or empty", "response", "response.most", ({"/acquirerInfo/acquirerResultCode": ABSENT}, {"/acquirerInfo/acquirerResultCode": ""}, ), []),
    Case("response.acquirerInfo.acquirerResultCode: optional, null", "response", "response.most", ({"/acquirerInfo/acquirerResultCode": None}, ), [("error", "type", "/acquirerInfo/acquirerResultCode")]),
    Case("response.acquirerInfo.acquirerResultCode: type, another type", "response", "response.most", ({"/acquirerInfo/acquirerResultCode": 1}, {"/acquirerInfo/acquirerResultCode": True}, {"/acquirerInfo/acquirerResultCode": []}, {"/acquirerInfo/acquirerResultCode": {}}, ), [("error", "type", "/acquirerInfo/acquirerResultCode")]),
    Case("response.acquirerInfo.acquirerResultCode: max_length, 64 is within it", "response", "response.most", texts("/acquirerInfo/acquirerResultCode", 64), []),
    Case("response.acquirerInfo.acquirerResultCode: max_length, 65 is past it", "response", "response.most", texts("/acquirerInfo/acquirerResultCode", 65), [("error", "max_length", "/acquirerInfo/acquirerResultCode")]),
    Case("response.acquirerInfo.acquirerResultMessage: optional, absent or empty", "response", "response.most", ({"/acquirerInfo/acquirerResultMessage": ABSENT}, {"/acquirerInfo/acquirerResultMessage": ""}, ), []),
    Case("response.acquirerInfo.acquirerResultMessage: optional, null", "response", "response.most", ({"/acquirerInfo/acquirerResultMessage": None}, ), [("error", "type", "/acquirerInfo/acquirerResultMessage")]),
    Case("response.acquirerInfo.acquirerResultMessage: type, another type", "response", "response.most", ({"/acquirerInfo/acquirerResultMessage": 1}, {"/acquirerInfo/acquirerResultMessage": True}, {"/acquirerInfo/acquirerResultMessage": []}, {"/acquirerInfo/acquirerResultMessage": {}}, ), [("error", "type", "/acquirerInfo/acquirerResultMessage")]),
    Case("response.acquirerInfo.acquirerResultMessage: max_length, 64 is within it", "response", "response.most", texts("/acquirerInfo/acquirerResultMessage", 64), []),
    Case("response.acquirerInfo.acquirerResultMessage: max_length, 65 is past it", "response", "response.most", texts("/acquirerInfo/acquirerResultMessage", 65), [("error", "max_length", "/acquirerInfo/acquirerResultMessage")]),
    Case("response.promotionResults: optional, absent or empty", "response", "response.most", ({"/promotionResults": ABSENT}, {"/promotionResults": []}, ), []),
    Case("response.promotionResults: optional, null", "response", "response.most", ({"/promotionResults": None}, ), [("error", "type", "/promotionResults")]),
    Case("response.promotionResults: type, another type", "response", "response.most", ({"/promotionResults": "text"}, {"/promotionResults": {}}, {"/promotionResults": 1}, ), [("error", "type", "/promotionResults")]),
    Case("response.promotionResults: items.type, another type", "response", "response.most", ({"/promotionResults/0": "text"}, {"/promotionResults/0": []}, {"/promotionResults/0": 1}, ), [("error", "type", "/promotionResults/0")]),
    Case("response.promotionResults: items.type, the second element", "response", "response.most", ({"/promotionResults": [{"promotionType": "DISCOUNT", "discount": {"discountName": "text", "savingsAmount": {"currency": "tex", "value": "1"}, "estimateSavingsAmount": {"currency": "tex", "value": "1"}}}, "text"]}, ), [("error", "type", "/promotionResults/1")]),
    Case("response.promotionResults: unknown_field", "response", "response.most", ({"/promotionResults/0/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/promotionResults/0/docsgenUnknown")]),
    Case("response.promotionResults[].promotionType: required, absent or null", "response", "response.most", ({"/promotionResults/0/promotionType": ABSENT}, {"/promotionResults/0/promotionType": None}, ), [("error", "required", "/promotionResults/0/promotionType")]),
    Case("response.promotionResults[].promotionType: type, another type", "response", "response.most", ({"/promotionResults/0/promotionType": 1}, {"/promotionResults/0/promotionType": True}, {"/promotionResults/0/promotionType": []}, {"/promotionResults/0/promotionType": {}}, ), [("error", "type", "/promotionResults/0/promotionType")]),
    Case("response.promotionResults[].promotionType: enum, a documented value", "response", "response.most", ({"/promotionResults/0/promotionType": "DISCOUNT"}, {"/promotionResults/0/promotionType": "INTEREST_FREE"}, ), []),
    Case("response.promotionResults[].promotionType: enum, another value", "response", "response.most", ({"/promotionResults/0/promotionType": "DISCOUNT_"}, {"/promotionResults/0/promotionType": "DISCOUNT "}, {"/promotionResults/0/promotionType": "discount"}, {"/promotionResults/0/promotionType": "DISCOUN"}, {"/promotionResults/0/promotionType": "undocumented"}, ), [("error", "enum", "/promotionResults/0/promotionType")]),
    Case("response.promotionResults[].discount: optional, absent", "response", "response.most", ({"/promotionResults/0/discount": ABSENT}, ), []),
    Case("response.promotionResults[].discount: optional, null", "response", "response.most", ({"/promotionResults/0/discount": None}, ), [("error", "type", "/promotionResults/0/discount")]),
    Case("response.promotionResults[].discount: optional, empty", "response", "response.most", ({"/promotionResults/0/discount": {}}, ), [("error", "required", "/promotionResults/0/discount/discountName")]),
    Case("response.promotionResults[].discount: type, another type", "response", "response.most", ({"/promotionResults/0/discount": "text"}, {"/promotionResults/0/discount": []}, {"/promotionResults/0/discount": 1}, ), [("error", "type", "/promotionResults/0/discount")]),
    Case("response.promotionResults[].discount: unknown_field", "response", "response.most", ({"/promotionResults/0/discount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/promotionResults/0/discount/docsgenUnknown")]),
    Case("response.promotionResults[].discount.discountName: required, absent or null", "response", "response.most", ({"/promotionResults/0/discount/discountName": ABSENT}, {"/promotionResults/0/discount/discountName": None}, ), [("error", "required", "/promotionResults/0/discount/discountName")]),
    Case("response.promotionResults[].discount.discountName: required, empty", "response", "response.most", ({"/promotionResults/0/discount/discountName": ""}, ), []),
    Case("response.promotionResults[].discount.discountName: type, another type", "response", "response.most", ({"/promotionResults/0/discount/discountName": 1}, {"/promotionResults/0/discount/discountName": True}, {"/promotionResults/0/discount/discountName": []}, {"/promotionResults/0/discount/discountName": {}}, ), [("error", "type", "/promotionResults/0/discount/discountName")]),
    Case("response.promotionResults[].discount.discountName: max_length, 128 is within it", "response", "response.most", texts("/promotionResults/0/discount/discountName", 128), []),
    Case("response.promotionResults[].discount.discountName: max_length, 129 is past it", "response", "response.most", texts("/promotionResults/0/discount/discountName", 129), [("error", "max_length", "/promotionResults/0/discount/discountName")]),
    Case("response.promotionResults[].discount.savingsAmount: optional, absent", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount": ABSENT}, ), []),
    Case("response.promotionResults[].discount.savingsAmount: optional, null", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount": None}, ), [("error", "type", "/promotionResults/0/discount/savingsAmount")]),
    Case("response.promotionResults[].discount.savingsAmount: optional, empty", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount": {}}, ), [("error", "required", "/promotionResults/0/discount/savingsAmount/currency"), ("error", "required", "/promotionResults/0/discount/savingsAmount/value")]),
    Case("response.promotionResults[].discount.savingsAmount: type, another type", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount": "text"}, {"/promotionResults/0/discount/savingsAmount": []}, {"/promotionResults/0/discount/savingsAmount": 1}, ), [("error", "type", "/promotionResults/0/discount/savingsAmount")]),
    Case("response.promotionResults[].discount.savingsAmount: unknown_field", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/promotionResults/0/discount/savingsAmount/docsgenUnknown")]),
    Case("response.promotionResults[].discount.savingsAmount.currency: required, absent or null", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount/currency": ABSENT}, {"/promotionResults/0/discount/savingsAmount/currency": None}, ), [("error", "required", "/promotionResults/0/discount/savingsAmount/currency")]),
    Case("response.promotionResults[].discount.savingsAmount.currency: required, empty", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount/currency": ""}, ), []),
    Case("response.promotionResults[].discount.savingsAmount.currency: type, another type", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount/currency": 1}, {"/promotionResults/0/discount/savingsAmount/currency": True}, {"/promotionResults/0/discount/savingsAmount/currency": []}, {"/promotionResults/0/discount/savingsAmount/currency": {}}, ), [("error", "type", "/promotionResults/0/discount/savingsAmount/currency")]),
    Case("response.promotionResults[].discount.savingsAmount.currency: max_length, 3 is within it", "response", "response.most", texts("/promotionResults/0/discount/savingsAmount/currency", 3), []),
    Case("response.promotionResults[].discount.savingsAmount.currency: max_length, 4 is past it", "response", "response.most", texts("/promotionResults/0/discount/savingsAmount/currency", 4), [("error", "max_length", "/promotionResults/0/discount/savingsAmount/currency")]),
    Case("response.promotionResults[].discount.savingsAmount.value: required, absent or null", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount/value": ABSENT}, {"/promotionResults/0/discount/savingsAmount/value": None}, ), [("error", "required", "/promotionResults/0/discount/savingsAmount/value")]),
    Case("response.promotionResults[].discount.savingsAmount.value: type, another type", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount/value": ""}, {"/promotionResults/0/discount/savingsAmount/value": "text"}, {"/promotionResults/0/discount/savingsAmount/value": " 1"}, {"/promotionResults/0/discount/savingsAmount/value": "1\n"}, {"/promotionResults/0/discount/savingsAmount/value": "+1"}, {"/promotionResults/0/discount/savingsAmount/value": "1e1"}, {"/promotionResults/0/discount/savingsAmount/value": "٣"}, {"/promotionResults/0/discount/savingsAmount/value": []}, {"/promotionResults/0/discount/savingsAmount/value": {}}, {"/promotionResults/0/discount/savingsAmount/value": "1.5"}, {"/promotionResults/0/discount/savingsAmount/value": 1}, {"/promotionResults/0/discount/savingsAmount/value": True}, ), [("error", "type", "/promotionResults/0/discount/savingsAmount/value")]),
    Case("response.promotionResults[].discount.savingsAmount.value: minimum, 1 is within it", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount/value": "1"}, ), []),
    Case("response.promotionResults[].discount.savingsAmount.value: minimum, 0 is past it", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount/value": "0"}, ), [("error", "minimum", "/promotionResults/0/discount/savingsAmount/value")]),
    Case("response.promotionResults[].discount.estimateSavingsAmount: optional, absent", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount": ABSENT}, ), []),
    Case("response.promotionResults[].discount.estimateSavingsAmount: optional, null", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount": None}, ), [("error", "type", "/promotionResults/0/discount/estimateSavingsAmount")]),
    Case("response.promotionResults[].discount.estimateSavingsAmount: optional, empty", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount": {}}, ), [("error", "required", "/promotionResults/0/discount/estimateSavingsAmount/currency"), ("error", "required", "/promotionResults/0/discount/estimateSavingsAmount/value")]),
    Case("response.promotionResults[].discount.estimateSavingsAmount: type, another type", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount": "text"}, {"/promotionResults/0/discount/estimateSavingsAmount": []}, {"/promotionResults/0/discount/estimateSavingsAmount": 1}, ), [("error", "type", "/promotionResults/0/discount/estimateSavingsAmount")]),
    Case("response.promotionResults[].discount.estimateSavingsAmount: unknown_field", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/promotionResults/0/discount/estimateSavingsAmount/docsgenUnknown")]),
    Case("response.promotionResults[].discount.estimateSavingsAmount.currency: required, absent or null", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount/currency": ABSENT}, {"/promotionResults/0/discount/estimateSavingsAmount/currency": None}, ), [("error", "required", "/promotionResults/0/discount/estimateSavingsAmount/currency")]),
    Case("response.promotionResults[].discount.estimateSavingsAmount.currency: required, empty", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount/currency": ""}, ), []),
    Case("response.promotionResults[].discount.estimateSavingsAmount.currency: type, another type", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount/currency": 1}, {"/promotionResults/0/discount/estimateSavingsAmount/currency": True}, {"/promotionResults/0/discount/estimateSavingsAmount/currency": []}, {"/promotionResults/0/discount/estimateSavingsAmount/currency": {}}, ), [("error", "type", "/promotionResults/0/discount/estimateSavingsAmount/currency")]),
    Case("response.promotionResults[].discount.estimateSavingsAmount.currency: max_length, 3 is within it", "response", "response.most", texts("/promotionResults/0/discount/estimateSavingsAmount/currency", 3), []),
    Case("response.promotionResults[].discount.estimateSavingsAmount.currency: max_length, 4 is past it", "response", "response.most", texts("/promotionResults/0/discount/estimateSavingsAmount/currency", 4), [("error", "max_length", "/promotionResults/0/discount/estimateSavingsAmount/currency")]),
    Case("response.promotionResults[].discount.estimateSavingsAmount.value: required, absent or null", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount/value": ABSENT}, {"/promotionResults/0/discount/estimateSavingsAmount/value": None}, ), [("error", "required", "/promotionResults/0/discount/estimateSavingsAmount/value")]),
    Case("response.promotionResults[].discount.estimateSavingsAmount.value: type, another type", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount/value": ""}, {"/promotionResults/0/discount/estimateSavingsAmount/value": "text"}, {"/promotionResults/0/discount/estimateSavingsAmount/value": " 1"}, {"/promotionResults/0/discount/estimateSavingsAmount/value": "1\n"}, {"/promotionResults/0/discount/estimateSavingsAmount/value": "+1"}, {"/promotionResults/0/discount/estimateSavingsAmount/value": "1e1"}, {"/promotionResults/0/discount/estimateSavingsAmount/value": "٣"}, {"/promotionResults/0/discount/estimateSavingsAmount/value": []}, {"/promotionResults/0/discount/estimateSavingsAmount/value": {}}, {"/promotionResults/0/discount/estimateSavingsAmount/value": "1.5"}, {"/promotionResults/0/discount/estimateSavingsAmount/value": 1}, {"/promotionResults/0/discount/estimateSavingsAmount/value": True}, ), [("error", "type", "/promotionResults/0/discount/estimateSavingsAmount/value")]),
    Case("response.promotionResults[].discount.estimateSavingsAmount.value: minimum, 1 is within it", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount/value": "1"}, ), []),
    Case("response.promotionResults[].discount.estimateSavingsAmount.value: minimum, 0 is past it", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount/value": "0"}, ), [("error", "minimum", "/promotionResults/0/discount/estimateSavingsAmount/value")]),
    Case("response.paymentMethodType: optional, absent or empty", "response", "response.most", ({"/paymentMethodType": ABSENT}, {"/paymentMethodType": ""}, ), []),
    Case("response.paymentMethodType: optional, null", "response", "response.most", ({"/paymentMethodType": None}, ), [("error", "type", "/paymentMethodType")]),
    Case("response.paymentMethodType: type, another type", "response", "response.most", ({"/paymentMethodType": 1}, {"/paymentMethodType": True}, {"/paymentMethodType": []}, {"/paymentMethodType": {}}, ), [("error", "type", "/paymentMethodType")]),
    Case("response.paymentMethodType: max_length, 64 is within it", "response", "response.most", texts("/paymentMethodType", 64), []),
    Case("response.paymentMethodType: max_length, 65 is past it", "response", "response.most", texts("/paymentMethodType", 65), [("error", "max_length", "/paymentMethodType")]),
    Case("response.earliestSettlementTime: optional, absent", "response", "response.most", ({"/earliestSettlementTime": ABSENT}, ), []),
    Case("response.earliestSettlementTime: optional, null", "response", "response.most", ({"/earliestSettlementTime": None}, ), [("error", "type", "/earliestSettlementTime")]),
    Case("response.earliestSettlementTime: type, another type", "response", "response.most", ({"/earliestSettlementTime": 1}, {"/earliestSettlementTime": True}, {"/earliestSettlementTime": []}, {"/earliestSettlementTime": {}}, ), [("error", "type", "/earliestSettlementTime")]),
    Case("response.earliestSettlementTime: format, a date and time", "response", "response.most", ({"/earliestSettlementTime": "2026-01-02T03:04:05+08:00"}, {"/earliestSettlementTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.earliestSettlementTime: format, no date and time", "response", "response.most", ({"/earliestSettlementTime": "text"}, {"/earliestSettlementTime": "2026-01-02"}, {"/earliestSettlementTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/earliestSettlementTime")]),
    Case("response.retryInfo: optional, absent or empty", "response", "response.most", ({"/retryInfo": ABSENT}, {"/retryInfo": {}}, ), []),
    Case("response.retryInfo: optional, null", "response", "response.most", ({"/retryInfo": None}, ), [("error", "type", "/retryInfo")]),
    Case("response.retryInfo: type, another type", "response", "response.most", ({"/retryInfo": "text"}, {"/retryInfo": []}, {"/retryInfo": 1}, ), [("error", "type", "/retryInfo")]),
    Case("response.retryInfo: unknown_field", "response", "response.most", ({"/retryInfo/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/retryInfo/docsgenUnknown")]),
    Case("response.retryInfo.availableRetries: optional, absent", "response", "response.most", ({"/retryInfo/availableRetries": ABSENT}, ), []),
    Case("response.retryInfo.availableRetries: optional, null", "response", "response.most", ({"/retryInfo/availableRetries": None}, ), [("error", "type", "/retryInfo/availableRetries")]),
    Case("response.retryInfo.availableRetries: type, another type", "response", "response.most", ({"/retryInfo/availableRetries": ""}, {"/retryInfo/availableRetries": "text"}, {"/retryInfo/availableRetries": " 1"}, {"/retryInfo/availableRetries": "1\n"}, {"/retryInfo/availableRetries": "+1"}, {"/retryInfo/availableRetries": "1e1"}, {"/retryInfo/availableRetries": "٣"}, {"/retryInfo/availableRetries": []}, {"/retryInfo/availableRetries": {}}, {"/retryInfo/availableRetries": "1.5"}, {"/retryInfo/availableRetries": 1}, {"/retryInfo/availableRetries": True}, ), [("error", "type", "/retryInfo/availableRetries")]),
    Case("response.retryInfo.availableRetries: type, the type's own values", "response", "response.most", ({"/retryInfo/availableRetries": "-1"}, {"/retryInfo/availableRetries": "0"}, {"/retryInfo/availableRetries": "1"}, ), []),
    Case("response.retryInfo.paymentAttempts: optional, absent or empty", "response", "response.most", ({"/retryInfo/paymentAttempts": ABSENT}, {"/retryInfo/paymentAttempts": []}, ), []),
    Case("response.retryInfo.paymentAttempts: optional, null", "response", "response.most", ({"/retryInfo/paymentAttempts": None}, ), [("error", "type", "/retryInfo/paymentAttempts")]),
    Case("response.retryInfo.paymentAttempts: type, another type", "response", "response.most", ({"/retryInfo/paymentAttempts": "text"}, {"/retryInfo/paymentAttempts": {}}, {"/retryInfo/paymentAttempts": 1}, ), [("error", "type", "/retryInfo/paymentAttempts")]),
    Case("response.retryInfo.paymentAttempts: max_items, 4 elements", "response", "response.most", ({"/retryInfo/paymentAttempts": [{"attemptAt": "2026-01-02T03:04:05+08:00", "attemptResponse": "text"}] * 4}, ), []),
    Case("response.retryInfo.paymentAttempts: max_items, 5 elements", "response", "response.most", ({"/retryInfo/paymentAttempts": [{"attemptAt": "2026-01-02T03:04:05+08:00", "attemptResponse": "text"}] * 5}, ), [("error", "max_items", "/retryInfo/paymentAttempts")]),
    Case("response.retryInfo.paymentAttempts: items.type, another type", "response", "response.most", ({"/retryInfo/paymentAttempts/0": "text"}, {"/retryInfo/paymentAttempts/0": []}, {"/retryInfo/paymentAttempts/0": 1}, ), [("error", "type", "/retryInfo/paymentAttempts/0")]),
    Case("response.retryInfo.paymentAttempts: items.type, the second element", "response", "response.most", ({"/retryInfo/paymentAttempts": [{"attemptAt": "2026-01-02T03:04:05+08:00", "attemptResponse": "text"}, "text"]}, ), [("error", "type", "/retryInfo/paymentAttempts/1")]),
    Case("response.retryInfo.paymentAttempts: unknown_field", "response", "response.most", ({"/retryInfo/paymentAttempts/0/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/retryInfo/paymentAttempts/0/docsgenUnknown")]),
    Case("response.retryInfo.paymentAttempts[].attemptAt: optional, absent", "response", "response.most", ({"/retryInfo/paymentAttempts/0/attemptAt": ABSENT}, ), []),
    Case("response.retryInfo.paymentAttempts[].attemptAt: optional, null", "response", "response.most", ({"/retryInfo/paymentAttempts/0/attemptAt": None}, ), [("error", "type", "/retryInfo/paymentAttempts/0/attemptAt")]),
    Case("response.retryInfo.paymentAttempts[].attemptAt: type, another type", "response", "response.most", ({"/retryInfo/paymentAttempts/0/attemptAt": 1}, {"/retryInfo/paymentAttempts/0/attemptAt": True}, {"/retryInfo/paymentAttempts/0/attemptAt": []}, {"/retryInfo/paymentAttempts/0/attemptAt": {}}, ), [("error", "type", "/retryInfo/paymentAttempts/0/attemptAt")]),
    Case("response.retryInfo.paymentAttempts[].attemptAt: format, a date and time", "response", "response.most", ({"/retryInfo/paymentAttempts/0/attemptAt": "2026-01-02T03:04:05+08:00"}, {"/retryInfo/paymentAttempts/0/attemptAt": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.retryInfo.paymentAttempts[].attemptAt: format, no date and time", "response", "response.most", ({"/retryInfo/paymentAttempts/0/attemptAt": "text"}, {"/retryInfo/paymentAttempts/0/attemptAt": "2026-01-02"}, {"/retryInfo/paymentAttempts/0/attemptAt": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/retryInfo/paymentAttempts/0/attemptAt")]),
    Case("response.retryInfo.paymentAttempts[].attemptResponse: optional, absent or empty", "response", "response.most", ({"/retryInfo/paymentAttempts/0/attemptResponse": ABSENT}, {"/retryInfo/paymentAttempts/0/attemptResponse": ""}, ), []),
    Case("response.retryInfo.paymentAttempts[].attemptResponse: optional, null", "response", "response.most", ({"/retryInfo/paymentAttempts/0/attemptResponse": None}, ), [("error", "type", "/retryInfo/paymentAttempts/0/attemptResponse")]),
    Case("response.retryInfo.paymentAttempts[].attemptResponse: type, another type", "response", "response.most", ({"/retryInfo/paymentAttempts/0/attemptResponse": 1}, {"/retryInfo/paymentAttempts/0/attemptResponse": True}, {"/retryInfo/paymentAttempts/0/attemptResponse": []}, {"/retryInfo/paymentAttempts/0/attemptResponse": {}}, ), [("error", "type", "/retryInfo/paymentAttempts/0/attemptResponse")]),
    Case("response.retryInfo.paymentAttempts[].attemptResponse: max_length, 64 is within it", "response", "response.most", texts("/retryInfo/paymentAttempts/0/attemptResponse", 64), []),
    Case("response.retryInfo.paymentAttempts[].attemptResponse: max_length, 65 is past it", "response", "response.most", texts("/retryInfo/paymentAttempts/0/attemptResponse", 65), [("error", "max_length", "/retryInfo/paymentAttempts/0/attemptResponse")]),
    Case("response.metadata: optional, absent or empty", "response", "response.most", ({"/metadata": ABSENT}, {"/metadata": ""}, ), []),
    Case("response.metadata: optional, null", "response", "response.most", ({"/metadata": None}, ), [("error", "type", "/metadata")]),
    Case("response.metadata: type, another type", "response", "response.most", ({"/metadata": 1}, {"/metadata": True}, {"/metadata": []}, {"/metadata": {}}, ), [("error", "type", "/metadata")]),
    Case("response.paymentStatus: returned_if, resultStatus S, paymentStatus absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"}}, ), []),
    Case("response.paymentStatus: returned_if, resultStatus F, paymentStatus absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultStatus": "F", "resultMessage": "text"}}, ), []),
    Case("response.paymentStatus: returned_if, resultStatus absent, paymentStatus absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultMessage": "text"}}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.paymentResultCode: returned_if, resultStatus S, paymentResultCode absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"}}, ), []),
    Case("response.paymentResultCode: returned_if, resultStatus F, paymentResultCode absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultStatus": "F", "resultMessage": "text"}}, ), []),
    Case("response.paymentResultCode: returned_if, resultStatus absent, paymentResultCode absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultMessage": "text"}}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.paymentResultMessage: returned_if, resultStatus S, paymentResultMessage absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"}}, ), []),
    Case("response.paymentResultMessage: returned_if, resultStatus F, paymentResultMessage absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultStatus": "F", "resultMessage": "text"}}, ), []),
    Case("response.paymentResultMessage: returned_if, resultStatus absent, paymentResultMessage absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultMessage": "text"}}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.paymentRequestId: returned_if, resultStatus S, paymentRequestId absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"}}, ), []),
    Case("response.paymentRequestId: returned_if, resultStatus F, paymentRequestId absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultStatus": "F", "resultMessage": "text"}}, ), []),
    Case("response.paymentRequestId: returned_if, resultStatus absent, paymentRequestId absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultMessage": "text"}}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.paymentId: returned_if, resultStatus S, paymentId absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"}}, ), []),
    Case("response.paymentId: returned_if, resultStatus F, paymentId absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultStatus": "F", "resultMessage": "text"}}, ), []),
    Case("response.paymentId: returned_if, resultStatus absent, paymentId absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultMessage": "text"}}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.paymentAmount: returned_if, resultStatus S, paymentAmount absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"}}, ), []),
    Case("response.paymentAmount: returned_if, resultStatus F, paymentAmount absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultStatus": "F", "resultMessage": "text"}}, ), []),
    Case("response.paymentAmount: returned_if, resultStatus absent, paymentAmount absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultMessage": "text"}}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.paymentCreateTime: returned_if, resultStatus S, paymentCreateTime absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"}}, ), []),
    Case("response.paymentCreateTime: returned_if, resultStatus F, paymentCreateTime absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultStatus": "F", "resultMessage": "text"}}, ), []),
    Case("response.paymentCreateTime: returned_if, resultStatus absent, paymentCreateTime absent", "response", "response.least", ({"/result": {"resultCode": "text", "resultMessage": "text"}}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.paymentTime: returned_if, paymentStatus SUCCESS, paymentTime absent", "response", "response.least", ({"/paymentStatus": "SUCCESS"}, ), []),
    Case("response.paymentTime: returned_if, paymentStatus FAIL, paymentTime absent", "response", "response.least", ({"/paymentStatus": "FAIL"}, ), []),
    Case("response.paymentTime: returned_if, paymentStatus absent, paymentTime absent", "response", "response.least", ({}, ), []),
    Case("response.settlementQuote: returned_if, grossSettlementAmount given, settlementQuote absent", "response", "response.least", ({"/grossSettlementAmount": {"currency": "tex", "value": "1"}}, ), []),
    Case("response.settlementQuote: returned_if, grossSettlementAmount absent, settlementQuote absent", "response", "response.least", ({}, ), []),
    Case("response.paymentResultInfo: returned_if, paymentMethodType CARD, paymentResultInfo absent", "response", "response.least", ({"/paymentMethodType": "CARD"}, ), []),
    Case("response.paymentResultInfo: returned_if, paymentMethodType other, paymentResultInfo absent", "response", "response.least", ({"/paymentMethodType": "other"}, ), []),
    Case("response.paymentResultInfo: returned_if, paymentMethodType absent, paymentResultInfo absent", "response", "response.least", ({}, ), []),
    Case("response.paymentResultInfo.threeDSResult: returned_if, paymentMethodType CARD, threeDSResult absent", "response", "response.least", ({"/paymentMethodType": "CARD", "/paymentResultInfo": {}}, ), []),
    Case("response.paymentResultInfo.threeDSResult: returned_if, paymentMethodType other, threeDSResult absent", "response", "response.least", ({"/paymentMethodType": "other", "/paymentResultInfo": {}}, ), []),
    Case("response.paymentResultInfo.threeDSResult: returned_if, paymentMethodType absent, threeDSResult absent", "response", "response.least", ({"/paymentResultInfo": {}}, ), []),
    Case("response.promotionResults[].discount: returned_if, promotionType DISCOUNT, discount absent", "response", "response.least", ({"/promotionResults": [{"promotionType": "DISCOUNT"}]}, ), []),
    Case("response.promotionResults[].discount: returned_if, promotionType INTEREST_FREE, discount absent", "response", "response.least", ({"/promotionResults": [{"promotionType": "INTEREST_FREE"}]}, ), []),
    Case("response.promotionResults[].discount: returned_if, promotionType absent, discount absent", "response", "response.least", ({"/promotionResults": [{}]}, ), [("error", "required", "/promotionResults/0/promotionType")]),
    Case("response.promotionResults[].discount: returned_if, promotionType DISCOUNT, discount absent, in the second element", "response", "response.least", ({"/promotionResults": [{"promotionType": "DISCOUNT"}, {"promotionType": "DISCOUNT"}]}, ), []),
    Case("response.promotionResults[].discount: returned_if, promotionType INTEREST_FREE, discount absent, in the second element", "response", "response.least", ({"/promotionResults": [{"promotionType": "DISCOUNT"}, {"promotionType": "INTEREST_FREE"}]}, ), []),
    Case("response.promotionResults[].discount: returned_if, promotionType absent, discount absent, in the second element", "response", "response.least", ({"/promotionResults": [{"promotionType": "DISCOUNT"}, {}]}, ), [("error", "required", "/promotionResults/1/promotionType")]),
]
# fmt: on

# The samples of the page, and what the page's own rules find in them.
SAMPLES: list[tuple[str, Any, Any, list[Fault]]] = [
    (
        "sample 1 (request)",
        "request",
        {"paymentRequestId": "req-onetime-000017****"},
        [],
    ),
    (
        "sample 2 (response)",
        "response",
        {
            "acquirerReferenceNo": "",
            "customsDeclarationAmount": {"currency": "CNY", "value": "22000"},
            "paymentAmount": {"currency": "SGD", "value": "4200"},
            "paymentCreateTime": "2024-01-01T00:00:00+08:00",
            "paymentId": "2024010119401080010018826020****",
            "paymentMethodType": "CARD",
            "paymentRequestId": "req-onetime-000017****",
            "paymentResultCode": "SUCCESS",
            "paymentResultInfo": {
                "cardBrand": "MASTERCARD",
                "cardNo": "****************8764",
                "networkTransactionId": "",
                "threeDSResult": {"eci": "05", "threeDSVersion": "2.1.0"},
            },
            "paymentResultMessage": "success",
            "paymentStatus": "SUCCESS",
            "paymentTime": "2024-01-01T00:00:09+08:00",
            "promotionResults": [
                {
                    "promotionType": "DISCOUNT",
                    "discount": {
                        "discountName": "New year",
                        "savingsAmount": {"currency": "SGD", "value": "100"},
                    },
                }
            ],
            "result": {
                "resultCode": "SUCCESS",
                "resultMessage": "success.",
                "resultStatus": "S",
            },
            "transactions": [
                {
                    "transactionAmount": {"currency": "SGD", "value": "100"},
                    "transactionId": "2024010219401080010018826020****",
                    "transactionRequestId": "refund-1",
                    "transactionResult": {
                        "resultCode": "SUCCESS",
                        "resultMessage": "success",
                        "resultStatus": "S",
                    },
                    "transactionStatus": "SUCCESS",
                    "transactionTime": "2024-01-02T00:00:00+08:00",
                    "transactionType": "REFUND",
                }
            ],
        },
        [],
    ),
]

CALL = Called("payments.inquiry_payment", DOCUMENTED)
# A call that is as documented, and whether the client may repeat it by itself.
REQUEST: dict[str, Any] = {"paymentId": "text"}
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
    ("SUCCESS", "S", False, (), "The interface was called. See paymentStatus for the payment itself."),
    ("ACCESS_DENIED", "F", False, (), "Please contact Antom Technical Support for the reason."),
    ("INVALID_API", "F", False, (), "Please contact Antom Technical Support."),
    ("KEY_NOT_FOUND", "F", False, (), "Check that the public key was uploaded in Antom Dashboard."),
    ("MEDIA_TYPE_NOT_ACCEPTABLE", "F", False, (), "Send application/json."),
    ("METHOD_NOT_SUPPORTED", "F", False, (), "Use the POST method."),
    ("NO_INTERFACE_DEF", "F", False, (), "Check the URL."),
    ("ORDER_NOT_EXIST", "F", False, (), "Check paymentId and paymentRequestId."),
    ("PARAM_ILLEGAL", "F", False, (), "Go through the header and body fields of the API and correct them."),
    ("PROCESS_FAIL", "F", False, (), "Do not retry. A person usually has to step in; contact Antom Technical Support."),
    ("INVALID_SIGNATURE", "F", False, (), "Make sure that the private key that signs the request matches the public key uploaded to Antom Dashboard."),
    ("INVALID_CLIENT", "F", False, (), "Check Client-Id."),
    ("REQUEST_TRAFFIC_EXCEED_LIMIT", "U", True, ("retry",), "Slow down and call the interface again."),
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
    assert unquote(entry.received.target) == "/ams/api" + "/v1/payments/inquiryPayment"
    assert is_signed(entry.received)
    assert not any(map(is_signed, altered(entry.received)))


@pytest.mark.parametrize("way", WAYS)
def test_no_idempotency_key(way: str, clients: Clients, mock: MockServer) -> None:
    """The docs have no place for the key of a call, so none is taken."""
    with pytest.raises(SettingInvalid, match="idempotency_key"):
        clients.call(way, CALL, REQUEST, options=CallOptions(idempotency_key="docsgen"))
    assert mock.exchanges == 0


@pytest.mark.parametrize("given", GIVEN)
@pytest.mark.parametrize(
    ("pointer", "wire", "python"),
    [
        ("/paymentRequestId", "20", 20),
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
        (("payment_amount", "value"), 1),
        (("transactions", 0, "transaction_amount", "value"), 1),
        (("transactions", 0, "gross_settlement_amount", "value"), 1),
        (("transactions", 0, "settlement_quote", "quote_price"), Decimal(1)),
        (("transactions", 0, "settlement_quote", "guaranteed"), True),
        (("customs_declaration_amount", "value"), 1),
        (("gross_settlement_amount", "value"), 1),
        (("settlement_quote", "quote_price"), Decimal(1)),
        (("settlement_quote", "guaranteed"), True),
        (("payment_result_info", "three_ds_result", "challenged"), True),
        (("payment_result_info", "credit_pay_plan", "installment_num"), 1),
        (("promotion_results", 0, "discount", "savings_amount", "value"), 1),
        (("promotion_results", 0, "discount", "estimate_savings_amount", "value"), 1),
        (("retry_info", "available_retries"), 1),
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
        None,
    )
    assert outcome.response is not None and outcome.response.to_dict() == payload


@pytest.mark.parametrize("way", WAYS)
def test_forged_response_is_refused(
    way: str, clients: Clients, mock: MockServer
) -> None:
    """A response that is not signed by the service is not believed."""
    mock.always(OPERATION, fault="wrong_signature")
    assert type(clients.outcome(way, CALL, REQUEST)) is SignatureInvalid
