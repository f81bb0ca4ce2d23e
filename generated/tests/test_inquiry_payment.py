"""inquiryPayment: the documented facts, each held to what the package does."""

from __future__ import annotations

from decimal import Decimal
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
from antom.operations.inquiry_payment import OPERATION as DOCUMENTED
from antom.testing import MockServer
from antom.validators import validate

OPERATION = "inquiry_payment"

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
    Case("request.paymentRequestId: optional, absent", "request", "request.most", ({"/paymentRequestId": ABSENT}, ), []),
    Case("request.paymentRequestId: null", "request", "request.most", ({"/paymentRequestId": None}, ), [("error", "type", "/paymentRequestId")]),
    Case("request.paymentRequestId: type, another type", "request", "request.most", ({"/paymentRequestId": 1}, {"/paymentRequestId": True}, ), [("error", "type", "/paymentRequestId")], sendable=False),
    Case("request.paymentRequestId: type, another type (2)", "request", "request.most", ({"/paymentRequestId": []}, {"/paymentRequestId": {}}, ), [("error", "type", "/paymentRequestId")]),
    Case("request.paymentRequestId: max_length, 64 is within it", "request", "request.most", ({"/paymentRequestId": "a" * 64}, {"/paymentRequestId": "路" * 64}, {"/paymentRequestId": "\U0001f642" * 64}, ), []),
    Case("request.paymentRequestId: max_length, 65 is past it", "request", "request.most", ({"/paymentRequestId": "a" * 65}, {"/paymentRequestId": "路" * 65}, {"/paymentRequestId": "\U0001f642" * 65}, ), [("error", "max_length", "/paymentRequestId")]),
    Case("request.paymentId: optional, absent", "request", "request.most", ({"/paymentId": ABSENT}, ), []),
    Case("request.paymentId: null", "request", "request.most", ({"/paymentId": None}, ), [("error", "type", "/paymentId")]),
    Case("request.paymentId: type, another type", "request", "request.most", ({"/paymentId": 1}, {"/paymentId": True}, ), [("error", "type", "/paymentId")], sendable=False),
    Case("request.paymentId: type, another type (2)", "request", "request.most", ({"/paymentId": []}, {"/paymentId": {}}, ), [("error", "type", "/paymentId")]),
    Case("request.paymentId: max_length, 64 is within it", "request", "request.most", ({"/paymentId": "a" * 64}, {"/paymentId": "路" * 64}, {"/paymentId": "\U0001f642" * 64}, ), []),
    Case("request.paymentId: max_length, 65 is past it", "request", "request.most", ({"/paymentId": "a" * 65}, {"/paymentId": "路" * 65}, {"/paymentId": "\U0001f642" * 65}, ), [("error", "max_length", "/paymentId")]),
    Case("request.merchantAccountId: optional, absent", "request", "request.most", ({"/merchantAccountId": ABSENT}, ), []),
    Case("request.merchantAccountId: null", "request", "request.most", ({"/merchantAccountId": None}, ), [("error", "type", "/merchantAccountId")]),
    Case("request.merchantAccountId: type, another type", "request", "request.most", ({"/merchantAccountId": 1}, {"/merchantAccountId": True}, ), [("error", "type", "/merchantAccountId")], sendable=False),
    Case("request.merchantAccountId: type, another type (2)", "request", "request.most", ({"/merchantAccountId": []}, {"/merchantAccountId": {}}, ), [("error", "type", "/merchantAccountId")]),
    Case("request.merchantAccountId: max_length, 32 is within it", "request", "request.most", ({"/merchantAccountId": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/merchantAccountId": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/merchantAccountId": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("request.merchantAccountId: max_length, 33 is past it", "request", "request.most", ({"/merchantAccountId": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/merchantAccountId": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/merchantAccountId": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/merchantAccountId")]),
    Case("request.paymentId: or, paymentId text, paymentRequestId text", "request", "request.least", ({"/paymentId": "text", "/paymentRequestId": "text"}, ), []),
    Case("request.paymentId: or, paymentId text, paymentRequestId absent", "request", "request.least", ({"/paymentId": "text"}, ), []),
    Case("request.paymentId: or, paymentId absent, paymentRequestId text", "request", "request.least", ({"/paymentId": ABSENT, "/paymentRequestId": "text"}, ), []),
    Case("request.paymentId: or, paymentId absent, paymentRequestId absent", "request", "request.least", ({"/paymentId": ABSENT}, ), [("error", "or", "/paymentId")]),
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
    Case("response.result.resultStatus: enum, another value", "response", "response.most", ({"/result/resultStatus": "S_"}, {"/result/resultStatus": "S "}, {"/result/resultStatus": "undocumented"}, ), [("error", "enum", "/result/resultStatus"), ("error", "max_length", "/result/resultStatus")]),
    Case("response.result.resultStatus: enum, another value (2)", "response", "response.most", ({"/result/resultStatus": "s"}, {"/result/resultStatus": ""}, ), [("error", "enum", "/result/resultStatus")]),
    Case("response.result.resultMessage: required, absent", "response", "response.most", ({"/result/resultMessage": ABSENT}, ), [("error", "required", "/result/resultMessage")]),
    Case("response.result.resultMessage: null", "response", "response.most", ({"/result/resultMessage": None}, ), [("error", "required", "/result/resultMessage")]),
    Case("response.result.resultMessage: type, another type", "response", "response.most", ({"/result/resultMessage": 1}, {"/result/resultMessage": True}, ), [("error", "type", "/result/resultMessage")], sendable=False),
    Case("response.result.resultMessage: type, another type (2)", "response", "response.most", ({"/result/resultMessage": []}, {"/result/resultMessage": {}}, ), [("error", "type", "/result/resultMessage")]),
    Case("response.result.resultMessage: max_length, 256 is within it", "response", "response.most", ({"/result/resultMessage": "a" * 256}, {"/result/resultMessage": "路" * 256}, {"/result/resultMessage": "\U0001f642" * 256}, ), []),
    Case("response.result.resultMessage: max_length, 257 is past it", "response", "response.most", ({"/result/resultMessage": "a" * 257}, {"/result/resultMessage": "路" * 257}, {"/result/resultMessage": "\U0001f642" * 257}, ), [("error", "max_length", "/result/resultMessage")]),
    Case("response.paymentStatus: optional, absent", "response", "response.most", ({"/paymentStatus": ABSENT}, ), []),
    Case("response.paymentStatus: null", "response", "response.most", ({"/paymentStatus": None}, ), [("error", "type", "/paymentStatus")]),
    Case("response.paymentStatus: type, another type", "response", "response.most", ({"/paymentStatus": 1}, {"/paymentStatus": True}, ), [("error", "type", "/paymentStatus")], sendable=False),
    Case("response.paymentStatus: type, another type (2)", "response", "response.most", ({"/paymentStatus": []}, {"/paymentStatus": {}}, ), [("error", "type", "/paymentStatus")]),
    Case("response.paymentStatus: enum, a documented value", "response", "response.most", ({"/paymentStatus": "SUCCESS"}, {"/paymentStatus": "FAIL"}, {"/paymentStatus": "PROCESSING"}, {"/paymentStatus": "CANCELLED"}, {"/paymentStatus": "PENDING"}, ), []),
    Case("response.paymentStatus: enum, another value", "response", "response.most", ({"/paymentStatus": "SUCCESS_"}, {"/paymentStatus": "SUCCESS "}, {"/paymentStatus": "success"}, {"/paymentStatus": "SUCCES"}, {"/paymentStatus": "undocumented"}, ), [("error", "enum", "/paymentStatus")]),
    Case("response.paymentResultCode: optional, absent", "response", "response.most", ({"/paymentResultCode": ABSENT}, ), []),
    Case("response.paymentResultCode: null", "response", "response.most", ({"/paymentResultCode": None}, ), [("error", "type", "/paymentResultCode")]),
    Case("response.paymentResultCode: type, another type", "response", "response.most", ({"/paymentResultCode": 1}, {"/paymentResultCode": True}, ), [("error", "type", "/paymentResultCode")], sendable=False),
    Case("response.paymentResultCode: type, another type (2)", "response", "response.most", ({"/paymentResultCode": []}, {"/paymentResultCode": {}}, ), [("error", "type", "/paymentResultCode")]),
    Case("response.paymentResultCode: max_length, 64 is within it", "response", "response.most", ({"/paymentResultCode": "a" * 64}, {"/paymentResultCode": "路" * 64}, {"/paymentResultCode": "\U0001f642" * 64}, ), []),
    Case("response.paymentResultCode: max_length, 65 is past it", "response", "response.most", ({"/paymentResultCode": "a" * 65}, {"/paymentResultCode": "路" * 65}, {"/paymentResultCode": "\U0001f642" * 65}, ), [("error", "max_length", "/paymentResultCode")]),
    Case("response.paymentResultMessage: optional, absent", "response", "response.most", ({"/paymentResultMessage": ABSENT}, ), []),
    Case("response.paymentResultMessage: null", "response", "response.most", ({"/paymentResultMessage": None}, ), [("error", "type", "/paymentResultMessage")]),
    Case("response.paymentResultMessage: type, another type", "response", "response.most", ({"/paymentResultMessage": 1}, {"/paymentResultMessage": True}, ), [("error", "type", "/paymentResultMessage")], sendable=False),
    Case("response.paymentResultMessage: type, another type (2)", "response", "response.most", ({"/paymentResultMessage": []}, {"/paymentResultMessage": {}}, ), [("error", "type", "/paymentResultMessage")]),
    Case("response.paymentResultMessage: max_length, 256 is within it", "response", "response.most", ({"/paymentResultMessage": "a" * 256}, {"/paymentResultMessage": "路" * 256}, {"/paymentResultMessage": "\U0001f642" * 256}, ), []),
    Case("response.paymentResultMessage: max_length, 257 is past it", "response", "response.most", ({"/paymentResultMessage": "a" * 257}, {"/paymentResultMessage": "路" * 257}, {"/paymentResultMessage": "\U0001f642" * 257}, ), [("error", "max_length", "/paymentResultMessage")]),
    Case("response.paymentRequestId: optional, absent", "response", "response.most", ({"/paymentRequestId": ABSENT}, ), []),
    Case("response.paymentRequestId: null", "response", "response.most", ({"/paymentRequestId": None}, ), [("error", "type", "/paymentRequestId")]),
    Case("response.paymentRequestId: type, another type", "response", "response.most", ({"/paymentRequestId": 1}, {"/paymentRequestId": True}, ), [("error", "type", "/paymentRequestId")], sendable=False),
    Case("response.paymentRequestId: type, another type (2)", "response", "response.most", ({"/paymentRequestId": []}, {"/paymentRequestId": {}}, ), [("error", "type", "/paymentRequestId")]),
    Case("response.paymentRequestId: max_length, 64 is within it", "response", "response.most", ({"/paymentRequestId": "a" * 64}, {"/paymentRequestId": "路" * 64}, {"/paymentRequestId": "\U0001f642" * 64}, ), []),
    Case("response.paymentRequestId: max_length, 65 is past it", "response", "response.most", ({"/paymentRequestId": "a" * 65}, {"/paymentRequestId": "路" * 65}, {"/paymentRequestId": "\U0001f642" * 65}, ), [("error", "max_length", "/paymentRequestId")]),
    Case("response.paymentId: optional, absent", "response", "response.most", ({"/paymentId": ABSENT}, ), []),
    Case("response.paymentId: null", "response", "response.most", ({"/paymentId": None}, ), [("error", "type", "/paymentId")]),
    Case("response.paymentId: type, another type", "response", "response.most", ({"/paymentId": 1}, {"/paymentId": True}, ), [("error", "type", "/paymentId")], sendable=False),
    Case("response.paymentId: type, another type (2)", "response", "response.most", ({"/paymentId": []}, {"/paymentId": {}}, ), [("error", "type", "/paymentId")]),
    Case("response.paymentId: max_length, 64 is within it", "response", "response.most", ({"/paymentId": "a" * 64}, {"/paymentId": "路" * 64}, {"/paymentId": "\U0001f642" * 64}, ), []),
    Case("response.paymentId: max_length, 65 is past it", "response", "response.most", ({"/paymentId": "a" * 65}, {"/paymentId": "路" * 65}, {"/paymentId": "\U0001f642" * 65}, ), [("error", "max_length", "/paymentId")]),
    Case("response.paymentAmount: optional, absent", "response", "response.most", ({"/paymentAmount": ABSENT}, ), []),
    Case("response.paymentAmount: null", "response", "response.most", ({"/paymentAmount": None}, ), [("error", "type", "/paymentAmount")]),
    Case("response.paymentAmount: type, another type", "response", "response.most", ({"/paymentAmount": "text"}, {"/paymentAmount": []}, ), [("error", "type", "/paymentAmount")]),
    Case("response.paymentAmount: type, another type (2)", "response", "response.most", ({"/paymentAmount": 1}, ), [("error", "type", "/paymentAmount")], sendable=False),
    Case("response.paymentAmount: unknown_field", "response", "response.most", ({"/paymentAmount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/paymentAmount/docsgenUnknown")]),
    Case("response.paymentAmount.currency: required, absent", "response", "response.most", ({"/paymentAmount/currency": ABSENT}, ), [("error", "required", "/paymentAmount/currency")]),
    Case("response.paymentAmount.currency: null", "response", "response.most", ({"/paymentAmount/currency": None}, ), [("error", "required", "/paymentAmount/currency")]),
    Case("response.paymentAmount.currency: type, another type", "response", "response.most", ({"/paymentAmount/currency": 1}, {"/paymentAmount/currency": True}, ), [("error", "type", "/paymentAmount/currency")], sendable=False),
    Case("response.paymentAmount.currency: type, another type (2)", "response", "response.most", ({"/paymentAmount/currency": []}, {"/paymentAmount/currency": {}}, ), [("error", "type", "/paymentAmount/currency")]),
    Case("response.paymentAmount.currency: max_length, 3 is within it", "response", "response.most", ({"/paymentAmount/currency": "aaa"}, {"/paymentAmount/currency": "路路路"}, {"/paymentAmount/currency": "\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("response.paymentAmount.currency: max_length, 4 is past it", "response", "response.most", ({"/paymentAmount/currency": "aaaa"}, {"/paymentAmount/currency": "路路路路"}, {"/paymentAmount/currency": "\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/paymentAmount/currency")]),
    Case("response.paymentAmount.value: required, absent", "response", "response.most", ({"/paymentAmount/value": ABSENT}, ), [("error", "required", "/paymentAmount/value")]),
    Case("response.paymentAmount.value: null", "response", "response.most", ({"/paymentAmount/value": None}, ), [("error", "required", "/paymentAmount/value")]),
    Case("response.paymentAmount.value: type, another type", "response", "response.most", ({"/paymentAmount/value": ""}, {"/paymentAmount/value": "text"}, {"/paymentAmount/value": " 1"}, {"/paymentAmount/value": "1\n"}, {"/paymentAmount/value": "+1"}, {"/paymentAmount/value": "1e1"}, {"/paymentAmount/value": "٣"}, {"/paymentAmount/value": []}, {"/paymentAmount/value": {}}, {"/paymentAmount/value": "1.5"}, ), [("error", "type", "/paymentAmount/value")]),
    Case("response.paymentAmount.value: type, another type (2)", "response", "response.most", ({"/paymentAmount/value": 1}, {"/paymentAmount/value": True}, ), [("error", "type", "/paymentAmount/value")], sendable=False),
    Case("response.paymentAmount.value: minimum, 1 is within it", "response", "response.most", ({"/paymentAmount/value": "1"}, ), []),
    Case("response.paymentAmount.value: minimum, 0 is past it", "response", "response.most", ({"/paymentAmount/value": "0"}, ), [("error", "minimum", "/paymentAmount/value")]),
    Case("response.paymentCreateTime: optional, absent", "response", "response.most", ({"/paymentCreateTime": ABSENT}, ), []),
    Case("response.paymentCreateTime: null", "response", "response.most", ({"/paymentCreateTime": None}, ), [("error", "type", "/paymentCreateTime")]),
    Case("response.paymentCreateTime: type, another type", "response", "response.most", ({"/paymentCreateTime": 1}, {"/paymentCreateTime": True}, ), [("error", "type", "/paymentCreateTime")], sendable=False),
    Case("response.paymentCreateTime: type, another type (2)", "response", "response.most", ({"/paymentCreateTime": []}, {"/paymentCreateTime": {}}, ), [("error", "type", "/paymentCreateTime")]),
    Case("response.paymentCreateTime: format, a date and time", "response", "response.most", ({"/paymentCreateTime": "2026-01-02T03:04:05+08:00"}, {"/paymentCreateTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.paymentCreateTime: format, no date and time", "response", "response.most", ({"/paymentCreateTime": "text"}, {"/paymentCreateTime": "2026-01-02"}, {"/paymentCreateTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/paymentCreateTime")]),
    Case("response.paymentTime: optional, absent", "response", "response.most", ({"/paymentTime": ABSENT}, ), []),
    Case("response.paymentTime: null", "response", "response.most", ({"/paymentTime": None}, ), [("error", "type", "/paymentTime")]),
    Case("response.paymentTime: type, another type", "response", "response.most", ({"/paymentTime": 1}, {"/paymentTime": True}, ), [("error", "type", "/paymentTime")], sendable=False),
    Case("response.paymentTime: type, another type (2)", "response", "response.most", ({"/paymentTime": []}, {"/paymentTime": {}}, ), [("error", "type", "/paymentTime")]),
    Case("response.paymentTime: format, a date and time", "response", "response.most", ({"/paymentTime": "2026-01-02T03:04:05+08:00"}, {"/paymentTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.paymentTime: format, no date and time", "response", "response.most", ({"/paymentTime": "text"}, {"/paymentTime": "2026-01-02"}, {"/paymentTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/paymentTime")]),
    Case("response.authExpiryTime: optional, absent", "response", "response.most", ({"/authExpiryTime": ABSENT}, ), []),
    Case("response.authExpiryTime: null", "response", "response.most", ({"/authExpiryTime": None}, ), [("error", "type", "/authExpiryTime")]),
    Case("response.authExpiryTime: type, another type", "response", "response.most", ({"/authExpiryTime": 1}, {"/authExpiryTime": True}, ), [("error", "type", "/authExpiryTime")], sendable=False),
    Case("response.authExpiryTime: type, another type (2)", "response", "response.most", ({"/authExpiryTime": []}, {"/authExpiryTime": {}}, ), [("error", "type", "/authExpiryTime")]),
    Case("response.authExpiryTime: format, a date and time", "response", "response.most", ({"/authExpiryTime": "2026-01-02T03:04:05+08:00"}, {"/authExpiryTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.authExpiryTime: format, no date and time", "response", "response.most", ({"/authExpiryTime": "text"}, {"/authExpiryTime": "2026-01-02"}, {"/authExpiryTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/authExpiryTime")]),
    Case("response.pspCustomerInfo: optional, absent", "response", "response.most", ({"/pspCustomerInfo": ABSENT}, ), []),
    Case("response.pspCustomerInfo: null", "response", "response.most", ({"/pspCustomerInfo": None}, ), [("error", "type", "/pspCustomerInfo")]),
    Case("response.pspCustomerInfo: type, another type", "response", "response.most", ({"/pspCustomerInfo": "text"}, {"/pspCustomerInfo": []}, ), [("error", "type", "/pspCustomerInfo")]),
    Case("response.pspCustomerInfo: type, another type (2)", "response", "response.most", ({"/pspCustomerInfo": 1}, ), [("error", "type", "/pspCustomerInfo")], sendable=False),
    Case("response.pspCustomerInfo: unknown_field", "response", "response.most", ({"/pspCustomerInfo/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/pspCustomerInfo/docsgenUnknown")]),
    Case("response.pspCustomerInfo.pspName: optional, absent", "response", "response.most", ({"/pspCustomerInfo/pspName": ABSENT}, ), []),
    Case("response.pspCustomerInfo.pspName: null", "response", "response.most", ({"/pspCustomerInfo/pspName": None}, ), [("error", "type", "/pspCustomerInfo/pspName")]),
    Case("response.pspCustomerInfo.pspName: type, another type", "response", "response.most", ({"/pspCustomerInfo/pspName": 1}, {"/pspCustomerInfo/pspName": True}, ), [("error", "type", "/pspCustomerInfo/pspName")], sendable=False),
    Case("response.pspCustomerInfo.pspName: type, another type (2)", "response", "response.most", ({"/pspCustomerInfo/pspName": []}, {"/pspCustomerInfo/pspName": {}}, ), [("error", "type", "/pspCustomerInfo/pspName")]),
    Case("response.pspCustomerInfo.pspName: max_length, 64 is within it", "response", "response.most", ({"/pspCustomerInfo/pspName": "a" * 64}, {"/pspCustomerInfo/pspName": "路" * 64}, {"/pspCustomerInfo/pspName": "\U0001f642" * 64}, ), []),
    Case("response.pspCustomerInfo.pspName: max_length, 65 is past it", "response", "response.most", ({"/pspCustomerInfo/pspName": "a" * 65}, {"/pspCustomerInfo/pspName": "路" * 65}, {"/pspCustomerInfo/pspName": "\U0001f642" * 65}, ), [("error", "max_length", "/pspCustomerInfo/pspName")]),
    Case("response.pspCustomerInfo.pspCustomerId: optional, absent", "response", "response.most", ({"/pspCustomerInfo/pspCustomerId": ABSENT}, ), []),
    Case("response.pspCustomerInfo.pspCustomerId: null", "response", "response.most", ({"/pspCustomerInfo/pspCustomerId": None}, ), [("error", "type", "/pspCustomerInfo/pspCustomerId")]),
    Case("response.pspCustomerInfo.pspCustomerId: type, another type", "response", "response.most", ({"/pspCustomerInfo/pspCustomerId": 1}, {"/pspCustomerInfo/pspCustomerId": True}, ), [("error", "type", "/pspCustomerInfo/pspCustomerId")], sendable=False),
    Case("response.pspCustomerInfo.pspCustomerId: type, another type (2)", "response", "response.most", ({"/pspCustomerInfo/pspCustomerId": []}, {"/pspCustomerInfo/pspCustomerId": {}}, ), [("error", "type", "/pspCustomerInfo/pspCustomerId")]),
    Case("response.pspCustomerInfo.pspCustomerId: max_length, 64 is within it", "response", "response.most", ({"/pspCustomerInfo/pspCustomerId": "a" * 64}, {"/pspCustomerInfo/pspCustomerId": "路" * 64}, {"/pspCustomerInfo/pspCustomerId": "\U0001f642" * 64}, ), []),
    Case("response.pspCustomerInfo.pspCustomerId: max_length, 65 is past it", "response", "response.most", ({"/pspCustomerInfo/pspCustomerId": "a" * 65}, {"/pspCustomerInfo/pspCustomerId": "路" * 65}, {"/pspCustomerInfo/pspCustomerId": "\U0001f642" * 65}, ), [("error", "max_length", "/pspCustomerInfo/pspCustomerId")]),
    Case("response.pspCustomerInfo.displayCustomerId: optional, absent", "response", "response.most", ({"/pspCustomerInfo/displayCustomerId": ABSENT}, ), []),
    Case("response.pspCustomerInfo.displayCustomerId: null", "response", "response.most", ({"/pspCustomerInfo/displayCustomerId": None}, ), [("error", "type", "/pspCustomerInfo/displayCustomerId")]),
    Case("response.pspCustomerInfo.displayCustomerId: type, another type", "response", "response.most", ({"/pspCustomerInfo/displayCustomerId": 1}, {"/pspCustomerInfo/displayCustomerId": True}, ), [("error", "type", "/pspCustomerInfo/displayCustomerId")], sendable=False),
    Case("response.pspCustomerInfo.displayCustomerId: type, another type (2)", "response", "response.most", ({"/pspCustomerInfo/displayCustomerId": []}, {"/pspCustomerInfo/displayCustomerId": {}}, ), [("error", "type", "/pspCustomerInfo/displayCustomerId")]),
    Case("response.pspCustomerInfo.displayCustomerId: max_length, 64 is within it", "response", "response.most", ({"/pspCustomerInfo/displayCustomerId": "a" * 64}, {"/pspCustomerInfo/displayCustomerId": "路" * 64}, {"/pspCustomerInfo/displayCustomerId": "\U0001f642" * 64}, ), []),
    Case("response.pspCustomerInfo.displayCustomerId: max_length, 65 is past it", "response", "response.most", ({"/pspCustomerInfo/displayCustomerId": "a" * 65}, {"/pspCustomerInfo/displayCustomerId": "路" * 65}, {"/pspCustomerInfo/displayCustomerId": "\U0001f642" * 65}, ), [("error", "max_length", "/pspCustomerInfo/displayCustomerId")]),
    Case("response.redirectActionForm: optional, absent", "response", "response.most", ({"/redirectActionForm": ABSENT}, ), []),
    Case("response.redirectActionForm: null", "response", "response.most", ({"/redirectActionForm": None}, ), [("error", "type", "/redirectActionForm")]),
    Case("response.redirectActionForm: type, another type", "response", "response.most", ({"/redirectActionForm": "text"}, {"/redirectActionForm": []}, ), [("error", "type", "/redirectActionForm")]),
    Case("response.redirectActionForm: type, another type (2)", "response", "response.most", ({"/redirectActionForm": 1}, ), [("error", "type", "/redirectActionForm")], sendable=False),
    Case("response.redirectActionForm: unknown_field", "response", "response.most", ({"/redirectActionForm/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/redirectActionForm/docsgenUnknown")]),
    Case("response.redirectActionForm.redirectUrl: required, absent", "response", "response.most", ({"/redirectActionForm/redirectUrl": ABSENT}, ), [("error", "required", "/redirectActionForm/redirectUrl")]),
    Case("response.redirectActionForm.redirectUrl: null", "response", "response.most", ({"/redirectActionForm/redirectUrl": None}, ), [("error", "required", "/redirectActionForm/redirectUrl")]),
    Case("response.redirectActionForm.redirectUrl: type, another type", "response", "response.most", ({"/redirectActionForm/redirectUrl": 1}, {"/redirectActionForm/redirectUrl": True}, ), [("error", "type", "/redirectActionForm/redirectUrl")], sendable=False),
    Case("response.redirectActionForm.redirectUrl: type, another type (2)", "response", "response.most", ({"/redirectActionForm/redirectUrl": []}, {"/redirectActionForm/redirectUrl": {}}, ), [("error", "type", "/redirectActionForm/redirectUrl")]),
    Case("response.redirectActionForm.redirectUrl: max_length, 2048 is within it", "response", "response.most", ({"/redirectActionForm/redirectUrl": "a" * 2048}, ), []),
    Case("response.redirectActionForm.redirectUrl: max_length, 2049 is past it", "response", "response.most", ({"/redirectActionForm/redirectUrl": "a" * 2049}, ), [("error", "max_length", "/redirectActionForm/redirectUrl")]),
    Case("response.acquirerReferenceNo: optional, absent", "response", "response.most", ({"/acquirerReferenceNo": ABSENT}, ), []),
    Case("response.acquirerReferenceNo: null", "response", "response.most", ({"/acquirerReferenceNo": None}, ), [("error", "type", "/acquirerReferenceNo")]),
    Case("response.acquirerReferenceNo: type, another type", "response", "response.most", ({"/acquirerReferenceNo": 1}, {"/acquirerReferenceNo": True}, ), [("error", "type", "/acquirerReferenceNo")], sendable=False),
    Case("response.acquirerReferenceNo: type, another type (2)", "response", "response.most", ({"/acquirerReferenceNo": []}, {"/acquirerReferenceNo": {}}, ), [("error", "type", "/acquirerReferenceNo")]),
    Case("response.acquirerReferenceNo: max_length, 64 is within it", "response", "response.most", ({"/acquirerReferenceNo": "a" * 64}, {"/acquirerReferenceNo": "路" * 64}, {"/acquirerReferenceNo": "\U0001f642" * 64}, ), []),
    Case("response.acquirerReferenceNo: max_length, 65 is past it", "response", "response.most", ({"/acquirerReferenceNo": "a" * 65}, {"/acquirerReferenceNo": "路" * 65}, {"/acquirerReferenceNo": "\U0001f642" * 65}, ), [("error", "max_length", "/acquirerReferenceNo")]),
    Case("response.transactions: optional, absent", "response", "response.most", ({"/transactions": ABSENT}, ), []),
    Case("response.transactions: null", "response", "response.most", ({"/transactions": None}, ), [("error", "type", "/transactions")]),
    Case("response.transactions: type, another type", "response", "response.most", ({"/transactions": "text"}, {"/transactions": {}}, ), [("error", "type", "/transactions")]),
    Case("response.transactions: type, another type (2)", "response", "response.most", ({"/transactions": 1}, ), [("error", "type", "/transactions")], sendable=False),
    Case("response.transactions: items.type, another type", "response", "response.most", ({"/transactions/0": "text"}, {"/transactions/0": []}, ), [("error", "type", "/transactions/0")]),
    Case("response.transactions: items.type, another type (2)", "response", "response.most", ({"/transactions/0": 1}, ), [("error", "type", "/transactions/0")], sendable=False),
    Case("response.transactions: items.type, the second element", "response", "response.most", ({"/transactions": [{"transactionResult": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"}, "transactionId": "text", "transactionType": "REFUND", "transactionStatus": "SUCCESS", "transactionAmount": {"currency": "tex", "value": "1"}, "transactionRequestId": "text", "transactionTime": "2026-01-02T03:04:05+08:00", "acquirerInfo": {"acquirerName": "text", "referenceRequestId": "text", "acquirerTransactionId": "text", "acquirerMerchantId": "text"}, "grossSettlementAmount": {"currency": "tex", "value": "1"}, "settlementQuote": {"quoteId": "text", "quoteCurrencyPair": "text", "quotePrice": "1", "quoteStartTime": "2026-01-02T03:04:05+08:00", "quoteExpiryTime": "2026-01-02T03:04:05+08:00", "guaranteed": "true"}}, "text"]}, ), [("error", "type", "/transactions/1")]),
    Case("response.transactions: unknown_field", "response", "response.most", ({"/transactions/0/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/transactions/0/docsgenUnknown")]),
    Case("response.transactions[].transactionResult: optional, absent", "response", "response.most", ({"/transactions/0/transactionResult": ABSENT}, ), []),
    Case("response.transactions[].transactionResult: null", "response", "response.most", ({"/transactions/0/transactionResult": None}, ), [("error", "type", "/transactions/0/transactionResult")]),
    Case("response.transactions[].transactionResult: type, another type", "response", "response.most", ({"/transactions/0/transactionResult": "text"}, {"/transactions/0/transactionResult": []}, ), [("error", "type", "/transactions/0/transactionResult")]),
    Case("response.transactions[].transactionResult: type, another type (2)", "response", "response.most", ({"/transactions/0/transactionResult": 1}, ), [("error", "type", "/transactions/0/transactionResult")], sendable=False),
    Case("response.transactions[].transactionResult: unknown_field", "response", "response.most", ({"/transactions/0/transactionResult/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/transactions/0/transactionResult/docsgenUnknown")]),
    Case("response.transactions[].transactionResult.resultCode: required, absent", "response", "response.most", ({"/transactions/0/transactionResult/resultCode": ABSENT}, ), [("error", "required", "/transactions/0/transactionResult/resultCode")]),
    Case("response.transactions[].transactionResult.resultCode: null", "response", "response.most", ({"/transactions/0/transactionResult/resultCode": None}, ), [("error", "required", "/transactions/0/transactionResult/resultCode")]),
    Case("response.transactions[].transactionResult.resultCode: type, another type", "response", "response.most", ({"/transactions/0/transactionResult/resultCode": 1}, {"/transactions/0/transactionResult/resultCode": True}, ), [("error", "type", "/transactions/0/transactionResult/resultCode")], sendable=False),
    Case("response.transactions[].transactionResult.resultCode: type, another type (2)", "response", "response.most", ({"/transactions/0/transactionResult/resultCode": []}, {"/transactions/0/transactionResult/resultCode": {}}, ), [("error", "type", "/transactions/0/transactionResult/resultCode")]),
    Case("response.transactions[].transactionResult.resultCode: max_length, 64 is within it", "response", "response.most", ({"/transactions/0/transactionResult/resultCode": "a" * 64}, {"/transactions/0/transactionResult/resultCode": "路" * 64}, {"/transactions/0/transactionResult/resultCode": "\U0001f642" * 64}, ), []),
    Case("response.transactions[].transactionResult.resultCode: max_length, 65 is past it", "response", "response.most", ({"/transactions/0/transactionResult/resultCode": "a" * 65}, {"/transactions/0/transactionResult/resultCode": "路" * 65}, {"/transactions/0/transactionResult/resultCode": "\U0001f642" * 65}, ), [("error", "max_length", "/transactions/0/transactionResult/resultCode")]),
    Case("response.transactions[].transactionResult.resultStatus: required, absent", "response", "response.most", ({"/transactions/0/transactionResult/resultStatus": ABSENT}, ), [("error", "required", "/transactions/0/transactionResult/resultStatus")]),
    Case("response.transactions[].transactionResult.resultStatus: null", "response", "response.most", ({"/transactions/0/transactionResult/resultStatus": None}, ), [("error", "required", "/transactions/0/transactionResult/resultStatus")]),
    Case("response.transactions[].transactionResult.resultStatus: type, another type", "response", "response.most", ({"/transactions/0/transactionResult/resultStatus": 1}, {"/transactions/0/transactionResult/resultStatus": True}, ), [("error", "type", "/transactions/0/transactionResult/resultStatus")], sendable=False),
    Case("response.transactions[].transactionResult.resultStatus: type, another type (2)", "response", "response.most", ({"/transactions/0/transactionResult/resultStatus": []}, {"/transactions/0/transactionResult/resultStatus": {}}, ), [("error", "type", "/transactions/0/transactionResult/resultStatus")]),
    Case("response.transactions[].transactionResult.resultStatus: enum, a documented value", "response", "response.most", ({"/transactions/0/transactionResult/resultStatus": "S"}, {"/transactions/0/transactionResult/resultStatus": "F"}, {"/transactions/0/transactionResult/resultStatus": "U"}, ), []),
    Case("response.transactions[].transactionResult.resultStatus: enum, another value", "response", "response.most", ({"/transactions/0/transactionResult/resultStatus": "S_"}, {"/transactions/0/transactionResult/resultStatus": "S "}, {"/transactions/0/transactionResult/resultStatus": "s"}, {"/transactions/0/transactionResult/resultStatus": ""}, {"/transactions/0/transactionResult/resultStatus": "undocumented"}, ), [("error", "enum", "/transactions/0/transactionResult/resultStatus")]),
    Case("response.transactions[].transactionResult.resultMessage: required, absent", "response", "response.most", ({"/transactions/0/transactionResult/resultMessage": ABSENT}, ), [("error", "required", "/transactions/0/transactionResult/resultMessage")]),
    Case("response.transactions[].transactionResult.resultMessage: null", "response", "response.most", ({"/transactions/0/transactionResult/resultMessage": None}, ), [("error", "required", "/transactions/0/transactionResult/resultMessage")]),
    Case("response.transactions[].transactionResult.resultMessage: type, another type", "response", "response.most", ({"/transactions/0/transactionResult/resultMessage": 1}, {"/transactions/0/transactionResult/resultMessage": True}, ), [("error", "type", "/transactions/0/transactionResult/resultMessage")], sendable=False),
    Case("response.transactions[].transactionResult.resultMessage: type, another type (2)", "response", "response.most", ({"/transactions/0/transactionResult/resultMessage": []}, {"/transactions/0/transactionResult/resultMessage": {}}, ), [("error", "type", "/transactions/0/transactionResult/resultMessage")]),
    Case("response.transactions[].transactionResult.resultMessage: max_length, 256 is within it", "response", "response.most", ({"/transactions/0/transactionResult/resultMessage": "a" * 256}, {"/transactions/0/transactionResult/resultMessage": "路" * 256}, {"/transactions/0/transactionResult/resultMessage": "\U0001f642" * 256}, ), []),
    Case("response.transactions[].transactionResult.resultMessage: max_length, 257 is past it", "response", "response.most", ({"/transactions/0/transactionResult/resultMessage": "a" * 257}, {"/transactions/0/transactionResult/resultMessage": "路" * 257}, {"/transactions/0/transactionResult/resultMessage": "\U0001f642" * 257}, ), [("error", "max_length", "/transactions/0/transactionResult/resultMessage")]),
    Case("response.transactions[].transactionId: required, absent", "response", "response.most", ({"/transactions/0/transactionId": ABSENT}, ), [("error", "required", "/transactions/0/transactionId")]),
    Case("response.transactions[].transactionId: null", "response", "response.most", ({"/transactions/0/transactionId": None}, ), [("error", "required", "/transactions/0/transactionId")]),
    Case("response.transactions[].transactionId: type, another type", "response", "response.most", ({"/transactions/0/transactionId": 1}, {"/transactions/0/transactionId": True}, ), [("error", "type", "/transactions/0/transactionId")], sendable=False),
    Case("response.transactions[].transactionId: type, another type (2)", "response", "response.most", ({"/transactions/0/transactionId": []}, {"/transactions/0/transactionId": {}}, ), [("error", "type", "/transactions/0/transactionId")]),
    Case("response.transactions[].transactionId: max_length, 64 is within it", "response", "response.most", ({"/transactions/0/transactionId": "a" * 64}, {"/transactions/0/transactionId": "路" * 64}, {"/transactions/0/transactionId": "\U0001f642" * 64}, ), []),
    Case("response.transactions[].transactionId: max_length, 65 is past it", "response", "response.most", ({"/transactions/0/transactionId": "a" * 65}, {"/transactions/0/transactionId": "路" * 65}, {"/transactions/0/transactionId": "\U0001f642" * 65}, ), [("error", "max_length", "/transactions/0/transactionId")]),
    Case("response.transactions[].transactionType: required, absent", "response", "response.most", ({"/transactions/0/transactionType": ABSENT}, ), [("error", "required", "/transactions/0/transactionType")]),
    Case("response.transactions[].transactionType: null", "response", "response.most", ({"/transactions/0/transactionType": None}, ), [("error", "required", "/transactions/0/transactionType")]),
    Case("response.transactions[].transactionType: type, another type", "response", "response.most", ({"/transactions/0/transactionType": 1}, {"/transactions/0/transactionType": True}, ), [("error", "type", "/transactions/0/transactionType")], sendable=False),
    Case("response.transactions[].transactionType: type, another type (2)", "response", "response.most", ({"/transactions/0/transactionType": []}, {"/transactions/0/transactionType": {}}, ), [("error", "type", "/transactions/0/transactionType")]),
    Case("response.transactions[].transactionType: enum, a documented value", "response", "response.most", ({"/transactions/0/transactionType": "REFUND"}, {"/transactions/0/transactionType": "CAPTURE"}, {"/transactions/0/transactionType": "VOID"}, ), []),
    Case("response.transactions[].transactionType: enum, another value", "response", "response.most", ({"/transactions/0/transactionType": "REFUND_"}, {"/transactions/0/transactionType": "REFUND "}, {"/transactions/0/transactionType": "refund"}, {"/transactions/0/transactionType": "REFUN"}, {"/transactions/0/transactionType": "undocumented"}, ), [("error", "enum", "/transactions/0/transactionType")]),
    Case("response.transactions[].transactionStatus: optional, absent", "response", "response.most", ({"/transactions/0/transactionStatus": ABSENT}, ), []),
    Case("response.transactions[].transactionStatus: null", "response", "response.most", ({"/transactions/0/transactionStatus": None}, ), [("error", "type", "/transactions/0/transactionStatus")]),
    Case("response.transactions[].transactionStatus: type, another type", "response", "response.most", ({"/transactions/0/transactionStatus": 1}, {"/transactions/0/transactionStatus": True}, ), [("error", "type", "/transactions/0/transactionStatus")], sendable=False),
    Case("response.transactions[].transactionStatus: type, another type (2)", "response", "response.most", ({"/transactions/0/transactionStatus": []}, {"/transactions/0/transactionStatus": {}}, ), [("error", "type", "/transactions/0/transactionStatus")]),
    Case("response.transactions[].transactionStatus: enum, a documented value", "response", "response.most", ({"/transactions/0/transactionStatus": "SUCCESS"}, {"/transactions/0/transactionStatus": "PROCESSING"}, {"/transactions/0/transactionStatus": "FAIL"}, ), []),
    Case("response.transactions[].transactionStatus: enum, another value", "response", "response.most", ({"/transactions/0/transactionStatus": "SUCCESS_"}, {"/transactions/0/transactionStatus": "SUCCESS "}, {"/transactions/0/transactionStatus": "success"}, {"/transactions/0/transactionStatus": "SUCCES"}, {"/transactions/0/transactionStatus": "undocumented"}, ), [("error", "enum", "/transactions/0/transactionStatus")]),
    Case("response.transactions[].transactionAmount: required, absent", "response", "response.most", ({"/transactions/0/transactionAmount": ABSENT}, ), [("error", "required", "/transactions/0/transactionAmount")]),
    Case("response.transactions[].transactionAmount: null", "response", "response.most", ({"/transactions/0/transactionAmount": None}, ), [("error", "required", "/transactions/0/transactionAmount")]),
    Case("response.transactions[].transactionAmount: type, another type", "response", "response.most", ({"/transactions/0/transactionAmount": "text"}, {"/transactions/0/transactionAmount": []}, ), [("error", "type", "/transactions/0/transactionAmount")]),
    Case("response.transactions[].transactionAmount: type, another type (2)", "response", "response.most", ({"/transactions/0/transactionAmount": 1}, ), [("error", "type", "/transactions/0/transactionAmount")], sendable=False),
    Case("response.transactions[].transactionAmount: unknown_field", "response", "response.most", ({"/transactions/0/transactionAmount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/transactions/0/transactionAmount/docsgenUnknown")]),
    Case("response.transactions[].transactionAmount.currency: required, absent", "response", "response.most", ({"/transactions/0/transactionAmount/currency": ABSENT}, ), [("error", "required", "/transactions/0/transactionAmount/currency")]),
    Case("response.transactions[].transactionAmount.currency: null", "response", "response.most", ({"/transactions/0/transactionAmount/currency": None}, ), [("error", "required", "/transactions/0/transactionAmount/currency")]),
    Case("response.transactions[].transactionAmount.currency: type, another type", "response", "response.most", ({"/transactions/0/transactionAmount/currency": 1}, {"/transactions/0/transactionAmount/currency": True}, ), [("error", "type", "/transactions/0/transactionAmount/currency")], sendable=False),
    Case("response.transactions[].transactionAmount.currency: type, another type (2)", "response", "response.most", ({"/transactions/0/transactionAmount/currency": []}, {"/transactions/0/transactionAmount/currency": {}}, ), [("error", "type", "/transactions/0/transactionAmount/currency")]),
    Case("response.transactions[].transactionAmount.currency: max_length, 3 is within it", "response", "response.most", ({"/transactions/0/transactionAmount/currency": "aaa"}, {"/transactions/0/transactionAmount/currency": "路路路"}, {"/transactions/0/transactionAmount/currency": "\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("response.transactions[].transactionAmount.currency: max_length, 4 is past it", "response", "response.most", ({"/transactions/0/transactionAmount/currency": "aaaa"}, {"/transactions/0/transactionAmount/currency": "路路路路"}, {"/transactions/0/transactionAmount/currency": "\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/transactions/0/transactionAmount/currency")]),
    Case("response.transactions[].transactionAmount.value: required, absent", "response", "response.most", ({"/transactions/0/transactionAmount/value": ABSENT}, ), [("error", "required", "/transactions/0/transactionAmount/value")]),
    Case("response.transactions[].transactionAmount.value: null", "response", "response.most", ({"/transactions/0/transactionAmount/value": None}, ), [("error", "required", "/transactions/0/transactionAmount/value")]),
    Case("response.transactions[].transactionAmount.value: type, another type", "response", "response.most", ({"/transactions/0/transactionAmount/value": ""}, {"/transactions/0/transactionAmount/value": "text"}, {"/transactions/0/transactionAmount/value": " 1"}, {"/transactions/0/transactionAmount/value": "1\n"}, {"/transactions/0/transactionAmount/value": "+1"}, {"/transactions/0/transactionAmount/value": "1e1"}, {"/transactions/0/transactionAmount/value": "٣"}, {"/transactions/0/transactionAmount/value": []}, {"/transactions/0/transactionAmount/value": {}}, {"/transactions/0/transactionAmount/value": "1.5"}, ), [("error", "type", "/transactions/0/transactionAmount/value")]),
    Case("response.transactions[].transactionAmount.value: type, another type (2)", "response", "response.most", ({"/transactions/0/transactionAmount/value": 1}, {"/transactions/0/transactionAmount/value": True}, ), [("error", "type", "/transactions/0/transactionAmount/value")], sendable=False),
    Case("response.transactions[].transactionAmount.value: minimum, 1 is within it", "response", "response.most", ({"/transactions/0/transactionAmount/value": "1"}, ), []),
    Case("response.transactions[].transactionAmount.value: minimum, 0 is past it", "response", "response.most", ({"/transactions/0/transactionAmount/value": "0"}, ), [("error", "minimum", "/transactions/0/transactionAmount/value")]),
    Case("response.transactions[].transactionRequestId: optional, absent", "response", "response.most", ({"/transactions/0/transactionRequestId": ABSENT}, ), []),
    Case("response.transactions[].transactionRequestId: null", "response", "response.most", ({"/transactions/0/transactionRequestId": None}, ), [("error", "type", "/transactions/0/transactionRequestId")]),
    Case("response.transactions[].transactionRequestId: type, another type", "response", "response.most", ({"/transactions/0/transactionRequestId": 1}, {"/transactions/0/transactionRequestId": True}, ), [("error", "type", "/transactions/0/transactionRequestId")], sendable=False),
    Case("response.transactions[].transactionRequestId: type, another type (2)", "response", "response.most", ({"/transactions/0/transactionRequestId": []}, {"/transactions/0/transactionRequestId": {}}, ), [("error", "type", "/transactions/0/transactionRequestId")]),
    Case("response.transactions[].transactionRequestId: max_length, 64 is within it", "response", "response.most", ({"/transactions/0/transactionRequestId": "a" * 64}, {"/transactions/0/transactionRequestId": "路" * 64}, {"/transactions/0/transactionRequestId": "\U0001f642" * 64}, ), []),
    Case("response.transactions[].transactionRequestId: max_length, 65 is past it", "response", "response.most", ({"/transactions/0/transactionRequestId": "a" * 65}, {"/transactions/0/transactionRequestId": "路" * 65}, {"/transactions/0/transactionRequestId": "\U0001f642" * 65}, ), [("error", "max_length", "/transactions/0/transactionRequestId")]),
    Case("response.transactions[].transactionTime: optional, absent", "response", "response.most", ({"/transactions/0/transactionTime": ABSENT}, ), []),
    Case("response.transactions[].transactionTime: null", "response", "response.most", ({"/transactions/0/transactionTime": None}, ), [("error", "type", "/transactions/0/transactionTime")]),
    Case("response.transactions[].transactionTime: type, another type", "response", "response.most", ({"/transactions/0/transactionTime": 1}, {"/transactions/0/transactionTime": True}, ), [("error", "type", "/transactions/0/transactionTime")], sendable=False),
    Case("response.transactions[].transactionTime: type, another type (2)", "response", "response.most", ({"/transactions/0/transactionTime": []}, {"/transactions/0/transactionTime": {}}, ), [("error", "type", "/transactions/0/transactionTime")]),
    Case("response.transactions[].transactionTime: format, a date and time", "response", "response.most", ({"/transactions/0/transactionTime": "2026-01-02T03:04:05+08:00"}, {"/transactions/0/transactionTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.transactions[].transactionTime: format, no date and time", "response", "response.most", ({"/transactions/0/transactionTime": "text"}, {"/transactions/0/transactionTime": "2026-01-02"}, {"/transactions/0/transactionTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/transactions/0/transactionTime")]),
    Case("response.transactions[].acquirerInfo: optional, absent", "response", "response.most", ({"/transactions/0/acquirerInfo": ABSENT}, ), []),
    Case("response.transactions[].acquirerInfo: null", "response", "response.most", ({"/transactions/0/acquirerInfo": None}, ), [("error", "type", "/transactions/0/acquirerInfo")]),
    Case("response.transactions[].acquirerInfo: type, another type", "response", "response.most", ({"/transactions/0/acquirerInfo": "text"}, {"/transactions/0/acquirerInfo": []}, ), [("error", "type", "/transactions/0/acquirerInfo")]),
    Case("response.transactions[].acquirerInfo: type, another type (2)", "response", "response.most", ({"/transactions/0/acquirerInfo": 1}, ), [("error", "type", "/transactions/0/acquirerInfo")], sendable=False),
    Case("response.transactions[].acquirerInfo: unknown_field", "response", "response.most", ({"/transactions/0/acquirerInfo/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/transactions/0/acquirerInfo/docsgenUnknown")]),
    Case("response.transactions[].acquirerInfo.acquirerName: optional, absent", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerName": ABSENT}, ), []),
    Case("response.transactions[].acquirerInfo.acquirerName: null", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerName": None}, ), [("error", "type", "/transactions/0/acquirerInfo/acquirerName")]),
    Case("response.transactions[].acquirerInfo.acquirerName: type, another type", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerName": 1}, {"/transactions/0/acquirerInfo/acquirerName": True}, ), [("error", "type", "/transactions/0/acquirerInfo/acquirerName")], sendable=False),
    Case("response.transactions[].acquirerInfo.acquirerName: type, another type (2)", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerName": []}, {"/transactions/0/acquirerInfo/acquirerName": {}}, ), [("error", "type", "/transactions/0/acquirerInfo/acquirerName")]),
    Case("response.transactions[].acquirerInfo.acquirerName: max_length, 64 is within it", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerName": "a" * 64}, {"/transactions/0/acquirerInfo/acquirerName": "路" * 64}, {"/transactions/0/acquirerInfo/acquirerName": "\U0001f642" * 64}, ), []),
    Case("response.transactions[].acquirerInfo.acquirerName: max_length, 65 is past it", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerName": "a" * 65}, {"/transactions/0/acquirerInfo/acquirerName": "路" * 65}, {"/transactions/0/acquirerInfo/acquirerName": "\U0001f642" * 65}, ), [("error", "max_length", "/transactions/0/acquirerInfo/acquirerName")]),
    Case("response.transactions[].acquirerInfo.referenceRequestId: optional, absent", "response", "response.most", ({"/transactions/0/acquirerInfo/referenceRequestId": ABSENT}, ), []),
    Case("response.transactions[].acquirerInfo.referenceRequestId: null", "response", "response.most", ({"/transactions/0/acquirerInfo/referenceRequestId": None}, ), [("error", "type", "/transactions/0/acquirerInfo/referenceRequestId")]),
    Case("response.transactions[].acquirerInfo.referenceRequestId: type, another type", "response", "response.most", ({"/transactions/0/acquirerInfo/referenceRequestId": 1}, {"/transactions/0/acquirerInfo/referenceRequestId": True}, ), [("error", "type", "/transactions/0/acquirerInfo/referenceRequestId")], sendable=False),
    Case("response.transactions[].acquirerInfo.referenceRequestId: type, another type (2)", "response", "response.most", ({"/transactions/0/acquirerInfo/referenceRequestId": []}, {"/transactions/0/acquirerInfo/referenceRequestId": {}}, ), [("error", "type", "/transactions/0/acquirerInfo/referenceRequestId")]),
    Case("response.transactions[].acquirerInfo.referenceRequestId: max_length, 64 is within it", "response", "response.most", ({"/transactions/0/acquirerInfo/referenceRequestId": "a" * 64}, {"/transactions/0/acquirerInfo/referenceRequestId": "路" * 64}, {"/transactions/0/acquirerInfo/referenceRequestId": "\U0001f642" * 64}, ), []),
    Case("response.transactions[].acquirerInfo.referenceRequestId: max_length, 65 is past it", "response", "response.most", ({"/transactions/0/acquirerInfo/referenceRequestId": "a" * 65}, {"/transactions/0/acquirerInfo/referenceRequestId": "路" * 65}, {"/transactions/0/acquirerInfo/referenceRequestId": "\U0001f642" * 65}, ), [("error", "max_length", "/transactions/0/acquirerInfo/referenceRequestId")]),
    Case("response.transactions[].acquirerInfo.acquirerTransactionId: optional, absent", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerTransactionId": ABSENT}, ), []),
    Case("response.transactions[].acquirerInfo.acquirerTransactionId: null", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerTransactionId": None}, ), [("error", "type", "/transactions/0/acquirerInfo/acquirerTransactionId")]),
    Case("response.transactions[].acquirerInfo.acquirerTransactionId: type, another type", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerTransactionId": 1}, {"/transactions/0/acquirerInfo/acquirerTransactionId": True}, ), [("error", "type", "/transactions/0/acquirerInfo/acquirerTransactionId")], sendable=False),
    Case("response.transactions[].acquirerInfo.acquirerTransactionId: type, another type (2)", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerTransactionId": []}, {"/transactions/0/acquirerInfo/acquirerTransactionId": {}}, ), [("error", "type", "/transactions/0/acquirerInfo/acquirerTransactionId")]),
    Case("response.transactions[].acquirerInfo.acquirerTransactionId: max_length, 64 is within it", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerTransactionId": "a" * 64}, {"/transactions/0/acquirerInfo/acquirerTransactionId": "路" * 64}, {"/transactions/0/acquirerInfo/acquirerTransactionId": "\U0001f642" * 64}, ), []),
    Case("response.transactions[].acquirerInfo.acquirerTransactionId: max_length, 65 is past it", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerTransactionId": "a" * 65}, {"/transactions/0/acquirerInfo/acquirerTransactionId": "路" * 65}, {"/transactions/0/acquirerInfo/acquirerTransactionId": "\U0001f642" * 65}, ), [("error", "max_length", "/transactions/0/acquirerInfo/acquirerTransactionId")]),
    Case("response.transactions[].acquirerInfo.acquirerMerchantId: optional, absent", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerMerchantId": ABSENT}, ), []),
    Case("response.transactions[].acquirerInfo.acquirerMerchantId: null", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerMerchantId": None}, ), [("error", "type", "/transactions/0/acquirerInfo/acquirerMerchantId")]),
    Case("response.transactions[].acquirerInfo.acquirerMerchantId: type, another type", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerMerchantId": 1}, {"/transactions/0/acquirerInfo/acquirerMerchantId": True}, ), [("error", "type", "/transactions/0/acquirerInfo/acquirerMerchantId")], sendable=False),
    Case("response.transactions[].acquirerInfo.acquirerMerchantId: type, another type (2)", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerMerchantId": []}, {"/transactions/0/acquirerInfo/acquirerMerchantId": {}}, ), [("error", "type", "/transactions/0/acquirerInfo/acquirerMerchantId")]),
    Case("response.transactions[].acquirerInfo.acquirerMerchantId: max_length, 64 is within it", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerMerchantId": "a" * 64}, {"/transactions/0/acquirerInfo/acquirerMerchantId": "路" * 64}, {"/transactions/0/acquirerInfo/acquirerMerchantId": "\U0001f642" * 64}, ), []),
    Case("response.transactions[].acquirerInfo.acquirerMerchantId: max_length, 65 is past it", "response", "response.most", ({"/transactions/0/acquirerInfo/acquirerMerchantId": "a" * 65}, {"/transactions/0/acquirerInfo/acquirerMerchantId": "路" * 65}, {"/transactions/0/acquirerInfo/acquirerMerchantId": "\U0001f642" * 65}, ), [("error", "max_length", "/transactions/0/acquirerInfo/acquirerMerchantId")]),
    Case("response.transactions[].grossSettlementAmount: optional, absent", "response", "response.most", ({"/transactions/0/grossSettlementAmount": ABSENT}, ), []),
    Case("response.transactions[].grossSettlementAmount: null", "response", "response.most", ({"/transactions/0/grossSettlementAmount": None}, ), [("error", "type", "/transactions/0/grossSettlementAmount")]),
    Case("response.transactions[].grossSettlementAmount: type, another type", "response", "response.most", ({"/transactions/0/grossSettlementAmount": "text"}, {"/transactions/0/grossSettlementAmount": []}, ), [("error", "type", "/transactions/0/grossSettlementAmount")]),
    Case("response.transactions[].grossSettlementAmount: type, another type (2)", "response", "response.most", ({"/transactions/0/grossSettlementAmount": 1}, ), [("error", "type", "/transactions/0/grossSettlementAmount")], sendable=False),
    Case("response.transactions[].grossSettlementAmount: unknown_field", "response", "response.most", ({"/transactions/0/grossSettlementAmount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/transactions/0/grossSettlementAmount/docsgenUnknown")]),
    Case("response.transactions[].grossSettlementAmount.currency: required, absent", "response", "response.most", ({"/transactions/0/grossSettlementAmount/currency": ABSENT}, ), [("error", "required", "/transactions/0/grossSettlementAmount/currency")]),
    Case("response.transactions[].grossSettlementAmount.currency: null", "response", "response.most", ({"/transactions/0/grossSettlementAmount/currency": None}, ), [("error", "required", "/transactions/0/grossSettlementAmount/currency")]),
    Case("response.transactions[].grossSettlementAmount.currency: type, another type", "response", "response.most", ({"/transactions/0/grossSettlementAmount/currency": 1}, {"/transactions/0/grossSettlementAmount/currency": True}, ), [("error", "type", "/transactions/0/grossSettlementAmount/currency")], sendable=False),
    Case("response.transactions[].grossSettlementAmount.currency: type, another type (2)", "response", "response.most", ({"/transactions/0/grossSettlementAmount/currency": []}, {"/transactions/0/grossSettlementAmount/currency": {}}, ), [("error", "type", "/transactions/0/grossSettlementAmount/currency")]),
    Case("response.transactions[].grossSettlementAmount.currency: max_length, 3 is within it", "response", "response.most", ({"/transactions/0/grossSettlementAmount/currency": "aaa"}, {"/transactions/0/grossSettlementAmount/currency": "路路路"}, {"/transactions/0/grossSettlementAmount/currency": "\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("response.transactions[].grossSettlementAmount.currency: max_length, 4 is past it", "response", "response.most", ({"/transactions/0/grossSettlementAmount/currency": "aaaa"}, {"/transactions/0/grossSettlementAmount/currency": "路路路路"}, {"/transactions/0/grossSettlementAmount/currency": "\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/transactions/0/grossSettlementAmount/currency")]),
    Case("response.transactions[].grossSettlementAmount.value: required, absent", "response", "response.most", ({"/transactions/0/grossSettlementAmount/value": ABSENT}, ), [("error", "required", "/transactions/0/grossSettlementAmount/value")]),
    Case("response.transactions[].grossSettlementAmount.value: null", "response", "response.most", ({"/transactions/0/grossSettlementAmount/value": None}, ), [("error", "required", "/transactions/0/grossSettlementAmount/value")]),
    Case("response.transactions[].grossSettlementAmount.value: type, another type", "response", "response.most", ({"/transactions/0/grossSettlementAmount/value": ""}, {"/transactions/0/grossSettlementAmount/value": "text"}, {"/transactions/0/grossSettlementAmount/value": " 1"}, {"/transactions/0/grossSettlementAmount/value": "1\n"}, {"/transactions/0/grossSettlementAmount/value": "+1"}, {"/transactions/0/grossSettlementAmount/value": "1e1"}, {"/transactions/0/grossSettlementAmount/value": "٣"}, {"/transactions/0/grossSettlementAmount/value": []}, {"/transactions/0/grossSettlementAmount/value": {}}, {"/transactions/0/grossSettlementAmount/value": "1.5"}, ), [("error", "type", "/transactions/0/grossSettlementAmount/value")]),
    Case("response.transactions[].grossSettlementAmount.value: type, another type (2)", "response", "response.most", ({"/transactions/0/grossSettlementAmount/value": 1}, {"/transactions/0/grossSettlementAmount/value": True}, ), [("error", "type", "/transactions/0/grossSettlementAmount/value")], sendable=False),
    Case("response.transactions[].grossSettlementAmount.value: minimum, 0 is within it", "response", "response.most", ({"/transactions/0/grossSettlementAmount/value": "0"}, ), []),
    Case("response.transactions[].grossSettlementAmount.value: minimum, -1 is past it", "response", "response.most", ({"/transactions/0/grossSettlementAmount/value": "-1"}, ), [("error", "minimum", "/transactions/0/grossSettlementAmount/value")]),
    Case("response.transactions[].settlementQuote: optional, absent", "response", "response.most", ({"/transactions/0/settlementQuote": ABSENT}, ), []),
    Case("response.transactions[].settlementQuote: null", "response", "response.most", ({"/transactions/0/settlementQuote": None}, ), [("error", "type", "/transactions/0/settlementQuote")]),
    Case("response.transactions[].settlementQuote: type, another type", "response", "response.most", ({"/transactions/0/settlementQuote": "text"}, {"/transactions/0/settlementQuote": []}, ), [("error", "type", "/transactions/0/settlementQuote")]),
    Case("response.transactions[].settlementQuote: type, another type (2)", "response", "response.most", ({"/transactions/0/settlementQuote": 1}, ), [("error", "type", "/transactions/0/settlementQuote")], sendable=False),
    Case("response.transactions[].settlementQuote: unknown_field", "response", "response.most", ({"/transactions/0/settlementQuote/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/transactions/0/settlementQuote/docsgenUnknown")]),
    Case("response.transactions[].settlementQuote.quoteId: optional, absent", "response", "response.most", ({"/transactions/0/settlementQuote/quoteId": ABSENT}, ), []),
    Case("response.transactions[].settlementQuote.quoteId: null", "response", "response.most", ({"/transactions/0/settlementQuote/quoteId": None}, ), [("error", "type", "/transactions/0/settlementQuote/quoteId")]),
    Case("response.transactions[].settlementQuote.quoteId: type, another type", "response", "response.most", ({"/transactions/0/settlementQuote/quoteId": 1}, {"/transactions/0/settlementQuote/quoteId": True}, ), [("error", "type", "/transactions/0/settlementQuote/quoteId")], sendable=False),
    Case("response.transactions[].settlementQuote.quoteId: type, another type (2)", "response", "response.most", ({"/transactions/0/settlementQuote/quoteId": []}, {"/transactions/0/settlementQuote/quoteId": {}}, ), [("error", "type", "/transactions/0/settlementQuote/quoteId")]),
    Case("response.transactions[].settlementQuote.quoteId: max_length, 64 is within it", "response", "response.most", ({"/transactions/0/settlementQuote/quoteId": "a" * 64}, {"/transactions/0/settlementQuote/quoteId": "路" * 64}, {"/transactions/0/settlementQuote/quoteId": "\U0001f642" * 64}, ), []),
    Case("response.transactions[].settlementQuote.quoteId: max_length, 65 is past it", "response", "response.most", ({"/transactions/0/settlementQuote/quoteId": "a" * 65}, {"/transactions/0/settlementQuote/quoteId": "路" * 65}, {"/transactions/0/settlementQuote/quoteId": "\U0001f642" * 65}, ), [("error", "max_length", "/transactions/0/settlementQuote/quoteId")]),
    Case("response.transactions[].settlementQuote.quoteCurrencyPair: required, absent", "response", "response.most", ({"/transactions/0/settlementQuote/quoteCurrencyPair": ABSENT}, ), [("error", "required", "/transactions/0/settlementQuote/quoteCurrencyPair")]),
    Case("response.transactions[].settlementQuote.quoteCurrencyPair: null", "response", "response.most", ({"/transactions/0/settlementQuote/quoteCurrencyPair": None}, ), [("error", "required", "/transactions/0/settlementQuote/quoteCurrencyPair")]),
    Case("response.transactions[].settlementQuote.quoteCurrencyPair: type, another type", "response", "response.most", ({"/transactions/0/settlementQuote/quoteCurrencyPair": 1}, {"/transactions/0/settlementQuote/quoteCurrencyPair": True}, ), [("error", "type", "/transactions/0/settlementQuote/quoteCurrencyPair")], sendable=False),
    Case("response.transactions[].settlementQuote.quoteCurrencyPair: type, another type (2)", "response", "response.most", ({"/transactions/0/settlementQuote/quoteCurrencyPair": []}, {"/transactions/0/settlementQuote/quoteCurrencyPair": {}}, ), [("error", "type", "/transactions/0/settlementQuote/quoteCurrencyPair")]),
    Case("response.transactions[].settlementQuote.quoteCurrencyPair: max_length, 16 is within it", "response", "response.most", ({"/transactions/0/settlementQuote/quoteCurrencyPair": "aaaaaaaaaaaaaaaa"}, {"/transactions/0/settlementQuote/quoteCurrencyPair": "路路路路路路路路路路路路路路路路"}, {"/transactions/0/settlementQuote/quoteCurrencyPair": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("response.transactions[].settlementQuote.quoteCurrencyPair: max_length, 17 is past it", "response", "response.most", ({"/transactions/0/settlementQuote/quoteCurrencyPair": "aaaaaaaaaaaaaaaaa"}, {"/transactions/0/settlementQuote/quoteCurrencyPair": "路路路路路路路路路路路路路路路路路"}, {"/transactions/0/settlementQuote/quoteCurrencyPair": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/transactions/0/settlementQuote/quoteCurrencyPair")]),
    Case("response.transactions[].settlementQuote.quotePrice: required, absent", "response", "response.most", ({"/transactions/0/settlementQuote/quotePrice": ABSENT}, ), [("error", "required", "/transactions/0/settlementQuote/quotePrice")]),
    Case("response.transactions[].settlementQuote.quotePrice: null", "response", "response.most", ({"/transactions/0/settlementQuote/quotePrice": None}, ), [("error", "required", "/transactions/0/settlementQuote/quotePrice")]),
    Case("response.transactions[].settlementQuote.quotePrice: type, another type", "response", "response.most", ({"/transactions/0/settlementQuote/quotePrice": ""}, {"/transactions/0/settlementQuote/quotePrice": "text"}, {"/transactions/0/settlementQuote/quotePrice": " 1"}, {"/transactions/0/settlementQuote/quotePrice": "1\n"}, {"/transactions/0/settlementQuote/quotePrice": "+1"}, {"/transactions/0/settlementQuote/quotePrice": "1e1"}, {"/transactions/0/settlementQuote/quotePrice": "٣"}, {"/transactions/0/settlementQuote/quotePrice": []}, {"/transactions/0/settlementQuote/quotePrice": {}}, {"/transactions/0/settlementQuote/quotePrice": "1."}, {"/transactions/0/settlementQuote/quotePrice": ".5"}, ), [("error", "type", "/transactions/0/settlementQuote/quotePrice")]),
    Case("response.transactions[].settlementQuote.quotePrice: type, another type (2)", "response", "response.most", ({"/transactions/0/settlementQuote/quotePrice": 1}, {"/transactions/0/settlementQuote/quotePrice": True}, ), [("error", "type", "/transactions/0/settlementQuote/quotePrice")], sendable=False),
    Case("response.transactions[].settlementQuote.quotePrice: minimum, 0 is within it", "response", "response.most", ({"/transactions/0/settlementQuote/quotePrice": "0"}, ), []),
    Case("response.transactions[].settlementQuote.quotePrice: minimum, -1 is past it", "response", "response.most", ({"/transactions/0/settlementQuote/quotePrice": "-1"}, ), [("error", "minimum", "/transactions/0/settlementQuote/quotePrice")]),
    Case("response.transactions[].settlementQuote.quoteStartTime: optional, absent", "response", "response.most", ({"/transactions/0/settlementQuote/quoteStartTime": ABSENT}, ), []),
    Case("response.transactions[].settlementQuote.quoteStartTime: null", "response", "response.most", ({"/transactions/0/settlementQuote/quoteStartTime": None}, ), [("error", "type", "/transactions/0/settlementQuote/quoteStartTime")]),
    Case("response.transactions[].settlementQuote.quoteStartTime: type, another type", "response", "response.most", ({"/transactions/0/settlementQuote/quoteStartTime": 1}, {"/transactions/0/settlementQuote/quoteStartTime": True}, ), [("error", "type", "/transactions/0/settlementQuote/quoteStartTime")], sendable=False),
    Case("response.transactions[].settlementQuote.quoteStartTime: type, another type (2)", "response", "response.most", ({"/transactions/0/settlementQuote/quoteStartTime": []}, {"/transactions/0/settlementQuote/quoteStartTime": {}}, ), [("error", "type", "/transactions/0/settlementQuote/quoteStartTime")]),
    Case("response.transactions[].settlementQuote.quoteStartTime: format, a date and time", "response", "response.most", ({"/transactions/0/settlementQuote/quoteStartTime": "2026-01-02T03:04:05+08:00"}, {"/transactions/0/settlementQuote/quoteStartTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.transactions[].settlementQuote.quoteStartTime: format, no date and time", "response", "response.most", ({"/transactions/0/settlementQuote/quoteStartTime": "text"}, {"/transactions/0/settlementQuote/quoteStartTime": "2026-01-02"}, {"/transactions/0/settlementQuote/quoteStartTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/transactions/0/settlementQuote/quoteStartTime")]),
    Case("response.transactions[].settlementQuote.quoteExpiryTime: optional, absent", "response", "response.most", ({"/transactions/0/settlementQuote/quoteExpiryTime": ABSENT}, ), []),
    Case("response.transactions[].settlementQuote.quoteExpiryTime: null", "response", "response.most", ({"/transactions/0/settlementQuote/quoteExpiryTime": None}, ), [("error", "type", "/transactions/0/settlementQuote/quoteExpiryTime")]),
    Case("response.transactions[].settlementQuote.quoteExpiryTime: type, another type", "response", "response.most", ({"/transactions/0/settlementQuote/quoteExpiryTime": 1}, {"/transactions/0/settlementQuote/quoteExpiryTime": True}, ), [("error", "type", "/transactions/0/settlementQuote/quoteExpiryTime")], sendable=False),
    Case("response.transactions[].settlementQuote.quoteExpiryTime: type, another type (2)", "response", "response.most", ({"/transactions/0/settlementQuote/quoteExpiryTime": []}, {"/transactions/0/settlementQuote/quoteExpiryTime": {}}, ), [("error", "type", "/transactions/0/settlementQuote/quoteExpiryTime")]),
    Case("response.transactions[].settlementQuote.quoteExpiryTime: format, a date and time", "response", "response.most", ({"/transactions/0/settlementQuote/quoteExpiryTime": "2026-01-02T03:04:05+08:00"}, {"/transactions/0/settlementQuote/quoteExpiryTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.transactions[].settlementQuote.quoteExpiryTime: format, no date and time", "response", "response.most", ({"/transactions/0/settlementQuote/quoteExpiryTime": "text"}, {"/transactions/0/settlementQuote/quoteExpiryTime": "2026-01-02"}, {"/transactions/0/settlementQuote/quoteExpiryTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/transactions/0/settlementQuote/quoteExpiryTime")]),
    Case("response.transactions[].settlementQuote.guaranteed: optional, absent", "response", "response.most", ({"/transactions/0/settlementQuote/guaranteed": ABSENT}, ), []),
    Case("response.transactions[].settlementQuote.guaranteed: null", "response", "response.most", ({"/transactions/0/settlementQuote/guaranteed": None}, ), [("error", "type", "/transactions/0/settlementQuote/guaranteed")]),
    Case("response.transactions[].settlementQuote.guaranteed: type, another type", "response", "response.most", ({"/transactions/0/settlementQuote/guaranteed": ""}, {"/transactions/0/settlementQuote/guaranteed": "True"}, {"/transactions/0/settlementQuote/guaranteed": "yes"}, {"/transactions/0/settlementQuote/guaranteed": "1"}, {"/transactions/0/settlementQuote/guaranteed": []}, {"/transactions/0/settlementQuote/guaranteed": {}}, ), [("error", "type", "/transactions/0/settlementQuote/guaranteed")]),
    Case("response.transactions[].settlementQuote.guaranteed: type, another type (2)", "response", "response.most", ({"/transactions/0/settlementQuote/guaranteed": True}, {"/transactions/0/settlementQuote/guaranteed": 1}, ), [("error", "type", "/transactions/0/settlementQuote/guaranteed")], sendable=False),
    Case("response.transactions[].settlementQuote.guaranteed: type, the type's own values", "response", "response.most", ({"/transactions/0/settlementQuote/guaranteed": "true"}, {"/transactions/0/settlementQuote/guaranteed": "false"}, ), []),
    Case("response.customsDeclarationAmount: optional, absent", "response", "response.most", ({"/customsDeclarationAmount": ABSENT}, ), []),
    Case("response.customsDeclarationAmount: null", "response", "response.most", ({"/customsDeclarationAmount": None}, ), [("error", "type", "/customsDeclarationAmount")]),
    Case("response.customsDeclarationAmount: type, another type", "response", "response.most", ({"/customsDeclarationAmount": "text"}, {"/customsDeclarationAmount": []}, ), [("error", "type", "/customsDeclarationAmount")]),
    Case("response.customsDeclarationAmount: type, another type (2)", "response", "response.most", ({"/customsDeclarationAmount": 1}, ), [("error", "type", "/customsDeclarationAmount")], sendable=False),
    Case("response.customsDeclarationAmount: unknown_field", "response", "response.most", ({"/customsDeclarationAmount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/customsDeclarationAmount/docsgenUnknown")]),
    Case("response.customsDeclarationAmount.currency: required, absent", "response", "response.most", ({"/customsDeclarationAmount/currency": ABSENT}, ), [("error", "required", "/customsDeclarationAmount/currency")]),
    Case("response.customsDeclarationAmount.currency: null", "response", "response.most", ({"/customsDeclarationAmount/currency": None}, ), [("error", "required", "/customsDeclarationAmount/currency")]),
    Case("response.customsDeclarationAmount.currency: type, another type", "response", "response.most", ({"/customsDeclarationAmount/currency": 1}, {"/customsDeclarationAmount/currency": True}, ), [("error", "type", "/customsDeclarationAmount/currency")], sendable=False),
    Case("response.customsDeclarationAmount.currency: type, another type (2)", "response", "response.most", ({"/customsDeclarationAmount/currency": []}, {"/customsDeclarationAmount/currency": {}}, ), [("error", "type", "/customsDeclarationAmount/currency")]),
    Case("response.customsDeclarationAmount.currency: max_length, 3 is within it", "response", "response.most", ({"/customsDeclarationAmount/currency": "aaa"}, {"/customsDeclarationAmount/currency": "路路路"}, {"/customsDeclarationAmount/currency": "\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("response.customsDeclarationAmount.currency: max_length, 4 is past it", "response", "response.most", ({"/customsDeclarationAmount/currency": "aaaa"}, {"/customsDeclarationAmount/currency": "路路路路"}, {"/customsDeclarationAmount/currency": "\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/customsDeclarationAmount/currency")]),
    Case("response.customsDeclarationAmount.value: required, absent", "response", "response.most", ({"/customsDeclarationAmount/value": ABSENT}, ), [("error", "required", "/customsDeclarationAmount/value")]),
    Case("response.customsDeclarationAmount.value: null", "response", "response.most", ({"/customsDeclarationAmount/value": None}, ), [("error", "required", "/customsDeclarationAmount/value")]),
    Case("response.customsDeclarationAmount.value: type, another type", "response", "response.most", ({"/customsDeclarationAmount/value": ""}, {"/customsDeclarationAmount/value": "text"}, {"/customsDeclarationAmount/value": " 1"}, {"/customsDeclarationAmount/value": "1\n"}, {"/customsDeclarationAmount/value": "+1"}, {"/customsDeclarationAmount/value": "1e1"}, {"/customsDeclarationAmount/value": "٣"}, {"/customsDeclarationAmount/value": []}, {"/customsDeclarationAmount/value": {}}, {"/customsDeclarationAmount/value": "1.5"}, ), [("error", "type", "/customsDeclarationAmount/value")]),
    Case("response.customsDeclarationAmount.value: type, another type (2)", "response", "response.most", ({"/customsDeclarationAmount/value": 1}, {"/customsDeclarationAmount/value": True}, ), [("error", "type", "/customsDeclarationAmount/value")], sendable=False),
    Case("response.customsDeclarationAmount.value: minimum, 0 is within it", "response", "response.most", ({"/customsDeclarationAmount/value": "0"}, ), []),
    Case("response.customsDeclarationAmount.value: minimum, -1 is past it", "response", "response.most", ({"/customsDeclarationAmount/value": "-1"}, ), [("error", "minimum", "/customsDeclarationAmount/value")]),
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
    Case("response.settlementQuote.quotePrice: type, another type", "response", "response.most", ({"/settlementQuote/quotePrice": ""}, {"/settlementQuote/quotePrice": "text"}, {"/settlementQuote/quotePrice": " 1"}, {"/settlementQuote/quotePrice": "1\n"}, {"/settlementQuote/quotePrice": "+1"}, {"/settlementQuote/quotePrice": "1e1"}, {"/settlementQuote/quotePrice": "٣"}, {"/settlementQuote/quotePrice": []}, {"/settlementQuote/quotePrice": {}}, {"/settlementQuote/quotePrice": "1."}, {"/settlementQuote/quotePrice": ".5"}, ), [("error", "type", "/settlementQuote/quotePrice")]),
    Case("response.settlementQuote.quotePrice: type, another type (2)", "response", "response.most", ({"/settlementQuote/quotePrice": 1}, {"/settlementQuote/quotePrice": True}, ), [("error", "type", "/settlementQuote/quotePrice")], sendable=False),
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
    Case("response.paymentResultInfo: optional, absent", "response", "response.most", ({"/paymentResultInfo": ABSENT}, ), []),
    Case("response.paymentResultInfo: null", "response", "response.most", ({"/paymentResultInfo": None}, ), [("error", "type", "/paymentResultInfo")]),
    Case("response.paymentResultInfo: type, another type", "response", "response.most", ({"/paymentResultInfo": "text"}, {"/paymentResultInfo": []}, ), [("error", "type", "/paymentResultInfo")]),
    Case("response.paymentResultInfo: type, another type (2)", "response", "response.most", ({"/paymentResultInfo": 1}, ), [("error", "type", "/paymentResultInfo")], sendable=False),
    Case("response.paymentResultInfo: unknown_field", "response", "response.most", ({"/paymentResultInfo/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/paymentResultInfo/docsgenUnknown")]),
    Case("response.paymentResultInfo.cardNo: optional, absent", "response", "response.most", ({"/paymentResultInfo/cardNo": ABSENT}, ), []),
    Case("response.paymentResultInfo.cardNo: null", "response", "response.most", ({"/paymentResultInfo/cardNo": None}, ), [("error", "type", "/paymentResultInfo/cardNo")]),
    Case("response.paymentResultInfo.cardNo: type, another type", "response", "response.most", ({"/paymentResultInfo/cardNo": 1}, {"/paymentResultInfo/cardNo": True}, ), [("error", "type", "/paymentResultInfo/cardNo")], sendable=False),
    Case("response.paymentResultInfo.cardNo: type, another type (2)", "response", "response.most", ({"/paymentResultInfo/cardNo": []}, {"/paymentResultInfo/cardNo": {}}, ), [("error", "type", "/paymentResultInfo/cardNo")]),
    Case("response.paymentResultInfo.cardNo: max_length, 32 is within it", "response", "response.most", ({"/paymentResultInfo/cardNo": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/paymentResultInfo/cardNo": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/paymentResultInfo/cardNo": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("response.paymentResultInfo.cardNo: max_length, 33 is past it", "response", "response.most", ({"/paymentResultInfo/cardNo": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/paymentResultInfo/cardNo": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/paymentResultInfo/cardNo": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/paymentResultInfo/cardNo")]),
    Case("response.paymentResultInfo.cardBrand: optional, absent", "response", "response.most", ({"/paymentResultInfo/cardBrand": ABSENT}, ), []),
    Case("response.paymentResultInfo.cardBrand: null", "response", "response.most", ({"/paymentResultInfo/cardBrand": None}, ), [("error", "type", "/paymentResultInfo/cardBrand")]),
    Case("response.paymentResultInfo.cardBrand: type, another type", "response", "response.most", ({"/paymentResultInfo/cardBrand": 1}, {"/paymentResultInfo/cardBrand": True}, ), [("error", "type", "/paymentResultInfo/cardBrand")], sendable=False),
    Case("response.paymentResultInfo.cardBrand: type, another type (2)", "response", "response.most", ({"/paymentResultInfo/cardBrand": []}, {"/paymentResultInfo/cardBrand": {}}, ), [("error", "type", "/paymentResultInfo/cardBrand")]),
    Case("response.paymentResultInfo.cardBrand: max_length, 32 is within it", "response", "response.most", ({"/paymentResultInfo/cardBrand": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/paymentResultInfo/cardBrand": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/paymentResultInfo/cardBrand": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("response.paymentResultInfo.cardBrand: max_length, 33 is past it", "response", "response.most", ({"/paymentResultInfo/cardBrand": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/paymentResultInfo/cardBrand": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/paymentResultInfo/cardBrand": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/paymentResultInfo/cardBrand")]),
    Case("response.paymentResultInfo.cardToken: optional, absent", "response", "response.most", ({"/paymentResultInfo/cardToken": ABSENT}, ), []),
    Case("response.paymentResultInfo.cardToken: null", "response", "response.most", ({"/paymentResultInfo/cardToken": None}, ), [("error", "type", "/paymentResultInfo/cardToken")]),
    Case("response.paymentResultInfo.cardToken: type, another type", "response", "response.most", ({"/paymentResultInfo/cardToken": 1}, {"/paymentResultInfo/cardToken": True}, ), [("error", "type", "/paymentResultInfo/cardToken")], sendable=False),
    Case("response.paymentResultInfo.cardToken: type, another type (2)", "response", "response.most", ({"/paymentResultInfo/cardToken": []}, {"/paymentResultInfo/cardToken": {}}, ), [("error", "type", "/paymentResultInfo/cardToken")]),
    Case("response.paymentResultInfo.cardToken: max_length, 2048 is within it", "response", "response.most", ({"/paymentResultInfo/cardToken": "a" * 2048}, {"/paymentResultInfo/cardToken": "路" * 2048}, {"/paymentResultInfo/cardToken": "\U0001f642" * 2048}, ), []),
    Case("response.paymentResultInfo.cardToken: max_length, 2049 is past it", "response", "response.most", ({"/paymentResultInfo/cardToken": "a" * 2049}, {"/paymentResultInfo/cardToken": "路" * 2049}, {"/paymentResultInfo/cardToken": "\U0001f642" * 2049}, ), [("error", "max_length", "/paymentResultInfo/cardToken")]),
    Case("response.paymentResultInfo.issuingCountry: optional, absent", "response", "response.most", ({"/paymentResultInfo/issuingCountry": ABSENT}, ), []),
    Case("response.paymentResultInfo.issuingCountry: null", "response", "response.most", ({"/paymentResultInfo/issuingCountry": None}, ), [("error", "type", "/paymentResultInfo/issuingCountry")]),
    Case("response.paymentResultInfo.issuingCountry: type, another type", "response", "response.most", ({"/paymentResultInfo/issuingCountry": 1}, {"/paymentResultInfo/issuingCountry": True}, ), [("error", "type", "/paymentResultInfo/issuingCountry")], sendable=False),
    Case("response.paymentResultInfo.issuingCountry: type, another type (2)", "response", "response.most", ({"/paymentResultInfo/issuingCountry": []}, {"/paymentResultInfo/issuingCountry": {}}, ), [("error", "type", "/paymentResultInfo/issuingCountry")]),
    Case("response.paymentResultInfo.issuingCountry: max_length, 2 is within it", "response", "response.most", ({"/paymentResultInfo/issuingCountry": "aa"}, {"/paymentResultInfo/issuingCountry": "路路"}, {"/paymentResultInfo/issuingCountry": "\U0001f642\U0001f642"}, ), []),
    Case("response.paymentResultInfo.issuingCountry: max_length, 3 is past it", "response", "response.most", ({"/paymentResultInfo/issuingCountry": "aaa"}, {"/paymentResultInfo/issuingCountry": "路路路"}, {"/paymentResultInfo/issuingCountry": "\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/paymentResultInfo/issuingCountry")]),
    Case("response.paymentResultInfo.funding: optional, absent", "response", "response.most", ({"/paymentResultInfo/funding": ABSENT}, ), []),
    Case("response.paymentResultInfo.funding: null", "response", "response.most", ({"/paymentResultInfo/funding": None}, ), [("error", "type", "/paymentResultInfo/funding")]),
    Case("response.paymentResultInfo.funding: type, another type", "response", "response.most", ({"/paymentResultInfo/funding": 1}, {"/paymentResultInfo/funding": True}, ), [("error", "type", "/paymentResultInfo/funding")], sendable=False),
    Case("response.paymentResultInfo.funding: type, another type (2)", "response", "response.most", ({"/paymentResultInfo/funding": []}, {"/paymentResultInfo/funding": {}}, ), [("error", "type", "/paymentResultInfo/funding")]),
    Case("response.paymentResultInfo.funding: enum, a documented value", "response", "response.most", ({"/paymentResultInfo/funding": "CREDIT"}, {"/paymentResultInfo/funding": "DEBIT"}, {"/paymentResultInfo/funding": "PREPAID"}, {"/paymentResultInfo/funding": "CHARGE"}, {"/paymentResultInfo/funding": "DEFERRED_DEBIT"}, ), []),
    Case("response.paymentResultInfo.funding: enum, another value", "response", "response.most", ({"/paymentResultInfo/funding": "CREDIT_"}, {"/paymentResultInfo/funding": "CREDIT "}, {"/paymentResultInfo/funding": "credit"}, {"/paymentResultInfo/funding": "CREDI"}, {"/paymentResultInfo/funding": "undocumented"}, ), [("error", "enum", "/paymentResultInfo/funding")]),
    Case("response.paymentResultInfo.paymentMethodRegion: optional, absent", "response", "response.most", ({"/paymentResultInfo/paymentMethodRegion": ABSENT}, ), []),
    Case("response.paymentResultInfo.paymentMethodRegion: null", "response", "response.most", ({"/paymentResultInfo/paymentMethodRegion": None}, ), [("error", "type", "/paymentResultInfo/paymentMethodRegion")]),
    Case("response.paymentResultInfo.paymentMethodRegion: type, another type", "response", "response.most", ({"/paymentResultInfo/paymentMethodRegion": 1}, {"/paymentResultInfo/paymentMethodRegion": True}, ), [("error", "type", "/paymentResultInfo/paymentMethodRegion")], sendable=False),
    Case("response.paymentResultInfo.paymentMethodRegion: type, another type (2)", "response", "response.most", ({"/paymentResultInfo/paymentMethodRegion": []}, {"/paymentResultInfo/paymentMethodRegion": {}}, ), [("error", "type", "/paymentResultInfo/paymentMethodRegion")]),
    Case("response.paymentResultInfo.paymentMethodRegion: max_length, 6 is within it", "response", "response.most", ({"/paymentResultInfo/paymentMethodRegion": "aaaaaa"}, {"/paymentResultInfo/paymentMethodRegion": "路路路路路路"}, {"/paymentResultInfo/paymentMethodRegion": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("response.paymentResultInfo.paymentMethodRegion: max_length, 7 is past it", "response", "response.most", ({"/paymentResultInfo/paymentMethodRegion": "aaaaaaa"}, {"/paymentResultInfo/paymentMethodRegion": "路路路路路路路"}, {"/paymentResultInfo/paymentMethodRegion": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/paymentResultInfo/paymentMethodRegion")]),
    Case("response.paymentResultInfo.threeDSResult: optional, absent", "response", "response.most", ({"/paymentResultInfo/threeDSResult": ABSENT}, ), []),
    Case("response.paymentResultInfo.threeDSResult: null", "response", "response.most", ({"/paymentResultInfo/threeDSResult": None}, ), [("error", "type", "/paymentResultInfo/threeDSResult")]),
    Case("response.paymentResultInfo.threeDSResult: type, another type", "response", "response.most", ({"/paymentResultInfo/threeDSResult": "text"}, {"/paymentResultInfo/threeDSResult": []}, ), [("error", "type", "/paymentResultInfo/threeDSResult")]),
    Case("response.paymentResultInfo.threeDSResult: type, another type (2)", "response", "response.most", ({"/paymentResultInfo/threeDSResult": 1}, ), [("error", "type", "/paymentResultInfo/threeDSResult")], sendable=False),
    Case("response.paymentResultInfo.threeDSResult: unknown_field", "response", "response.most", ({"/paymentResultInfo/threeDSResult/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/paymentResultInfo/threeDSResult/docsgenUnknown")]),
    Case("response.paymentResultInfo.threeDSResult.threeDSVersion: optional, absent", "response", "response.most", ({"/paymentResultInfo/threeDSResult/threeDSVersion": ABSENT}, ), []),
    Case("response.paymentResultInfo.threeDSResult.threeDSVersion: null", "response", "response.most", ({"/paymentResultInfo/threeDSResult/threeDSVersion": None}, ), [("error", "type", "/paymentResultInfo/threeDSResult/threeDSVersion")]),
    Case("response.paymentResultInfo.threeDSResult.threeDSVersion: type, another type", "response", "response.most", ({"/paymentResultInfo/threeDSResult/threeDSVersion": 1}, {"/paymentResultInfo/threeDSResult/threeDSVersion": True}, ), [("error", "type", "/paymentResultInfo/threeDSResult/threeDSVersion")], sendable=False),
    Case("response.paymentResultInfo.threeDSResult.threeDSVersion: type, another type (2)", "response", "response.most", ({"/paymentResultInfo/threeDSResult/threeDSVersion": []}, {"/paymentResultInfo/threeDSResult/threeDSVersion": {}}, ), [("error", "type", "/paymentResultInfo/threeDSResult/threeDSVersion")]),
    Case("response.paymentResultInfo.threeDSResult.threeDSVersion: enum, a documented value", "response", "response.most", ({"/paymentResultInfo/threeDSResult/threeDSVersion": "1.0.2"}, {"/paymentResultInfo/threeDSResult/threeDSVersion": "2.1.0"}, {"/paymentResultInfo/threeDSResult/threeDSVersion": "2.2.0"}, ), []),
    Case("response.paymentResultInfo.threeDSResult.threeDSVersion: enum, another value", "response", "response.most", ({"/paymentResultInfo/threeDSResult/threeDSVersion": "1.0.2_"}, {"/paymentResultInfo/threeDSResult/threeDSVersion": "1.0.2 "}, {"/paymentResultInfo/threeDSResult/threeDSVersion": "1.0."}, {"/paymentResultInfo/threeDSResult/threeDSVersion": "undocumented"}, ), [("error", "enum", "/paymentResultInfo/threeDSResult/threeDSVersion")]),
    Case("response.paymentResultInfo.threeDSResult.eci: optional, absent", "response", "response.most", ({"/paymentResultInfo/threeDSResult/eci": ABSENT}, ), []),
    Case("response.paymentResultInfo.threeDSResult.eci: null", "response", "response.most", ({"/paymentResultInfo/threeDSResult/eci": None}, ), [("error", "type", "/paymentResultInfo/threeDSResult/eci")]),
    Case("response.paymentResultInfo.threeDSResult.eci: type, another type", "response", "response.most", ({"/paymentResultInfo/threeDSResult/eci": 1}, {"/paymentResultInfo/threeDSResult/eci": True}, ), [("error", "type", "/paymentResultInfo/threeDSResult/eci")], sendable=False),
    Case("response.paymentResultInfo.threeDSResult.eci: type, another type (2)", "response", "response.most", ({"/paymentResultInfo/threeDSResult/eci": []}, {"/paymentResultInfo/threeDSResult/eci": {}}, ), [("error", "type", "/paymentResultInfo/threeDSResult/eci")]),
    Case("response.paymentResultInfo.threeDSResult.eci: enum, a documented value", "response", "response.most", ({"/paymentResultInfo/threeDSResult/eci": "02"}, {"/paymentResultInfo/threeDSResult/eci": "05"}, {"/paymentResultInfo/threeDSResult/eci": "01"}, {"/paymentResultInfo/threeDSResult/eci": "06"}, {"/paymentResultInfo/threeDSResult/eci": "00"}, {"/paymentResultInfo/threeDSResult/eci": "07"}, ), []),
    Case("response.paymentResultInfo.threeDSResult.eci: enum, another value", "response", "response.most", ({"/paymentResultInfo/threeDSResult/eci": "02_"}, {"/paymentResultInfo/threeDSResult/eci": "02 "}, {"/paymentResultInfo/threeDSResult/eci": "undocumented"}, ), [("error", "enum", "/paymentResultInfo/threeDSResult/eci"), ("error", "max_length", "/paymentResultInfo/threeDSResult/eci")]),
    Case("response.paymentResultInfo.threeDSResult.eci: enum, another value (2)", "response", "response.most", ({"/paymentResultInfo/threeDSResult/eci": "0"}, ), [("error", "enum", "/paymentResultInfo/threeDSResult/eci")]),
    Case("response.paymentResultInfo.threeDSResult.cavv: optional, absent", "response", "response.most", ({"/paymentResultInfo/threeDSResult/cavv": ABSENT}, ), []),
    Case("response.paymentResultInfo.threeDSResult.cavv: null", "response", "response.most", ({"/paymentResultInfo/threeDSResult/cavv": None}, ), [("error", "type", "/paymentResultInfo/threeDSResult/cavv")]),
    Case("response.paymentResultInfo.threeDSResult.cavv: type, another type", "response", "response.most", ({"/paymentResultInfo/threeDSResult/cavv": 1}, {"/paymentResultInfo/threeDSResult/cavv": True}, ), [("error", "type", "/paymentResultInfo/threeDSResult/cavv")], sendable=False),
    Case("response.paymentResultInfo.threeDSResult.cavv: type, another type (2)", "response", "response.most", ({"/paymentResultInfo/threeDSResult/cavv": []}, {"/paymentResultInfo/threeDSResult/cavv": {}}, ), [("error", "type", "/paymentResultInfo/threeDSResult/cavv")]),
    Case("response.paymentResultInfo.threeDSResult.cavv: max_length, 64 is within it", "response", "response.most", ({"/paymentResultInfo/threeDSResult/cavv": "a" * 64}, {"/paymentResultInfo/threeDSResult/cavv": "路" * 64}, {"/paymentResultInfo/threeDSResult/cavv": "\U0001f642" * 64}, ), []),
    Case("response.paymentResultInfo.threeDSResult.cavv: max_length, 65 is past it", "response", "response.most", ({"/paymentResultInfo/threeDSResult/cavv": "a" * 65}, {"/paymentResultInfo/threeDSResult/cavv": "路" * 65}, {"/paymentResultInfo/threeDSResult/cavv": "\U0001f642" * 65}, ), [("error", "max_length", "/paymentResultInfo/threeDSResult/cavv")]),
    Case("response.paymentResultInfo.threeDSResult.dsTransactionId: optional, absent", "response", "response.most", ({"/paymentResultInfo/threeDSResult/dsTransactionId": ABSENT}, ), []),
    Case("response.paymentResultInfo.threeDSResult.dsTransactionId: null", "response", "response.most", ({"/paymentResultInfo/threeDSResult/dsTransactionId": None}, ), [("error", "type", "/paymentResultInfo/threeDSResult/dsTransactionId")]),
    Case("response.paymentResultInfo.threeDSResult.dsTransactionId: type, another type", "response", "response.most", ({"/paymentResultInfo/threeDSResult/dsTransactionId": 1}, {"/paymentResultInfo/threeDSResult/dsTransactionId": True}, ), [("error", "type", "/paymentResultInfo/threeDSResult/dsTransactionId")], sendable=False),
    Case("response.paymentResultInfo.threeDSResult.dsTransactionId: type, another type (2)", "response", "response.most", ({"/paymentResultInfo/threeDSResult/dsTransactionId": []}, {"/paymentResultInfo/threeDSResult/dsTransactionId": {}}, ), [("error", "type", "/paymentResultInfo/threeDSResult/dsTransactionId")]),
    Case("response.paymentResultInfo.threeDSResult.dsTransactionId: max_length, 64 is within it", "response", "response.most", ({"/paymentResultInfo/threeDSResult/dsTransactionId": "a" * 64}, {"/paymentResultInfo/threeDSResult/dsTransactionId": "路" * 64}, {"/paymentResultInfo/threeDSResult/dsTransactionId": "\U0001f642" * 64}, ), []),
    Case("response.paymentResultInfo.threeDSResult.dsTransactionId: max_length, 65 is past it", "response", "response.most", ({"/paymentResultInfo/threeDSResult/dsTransactionId": "a" * 65}, {"/paymentResultInfo/threeDSResult/dsTransactionId": "路" * 65}, {"/paymentResultInfo/threeDSResult/dsTransactionId": "\U0001f642" * 65}, ), [("error", "max_length", "/paymentResultInfo/threeDSResult/dsTransactionId")]),
    Case("response.paymentResultInfo.threeDSResult.xid: optional, absent", "response", "response.most", ({"/paymentResultInfo/threeDSResult/xid": ABSENT}, ), []),
    Case("response.paymentResultInfo.threeDSResult.xid: null", "response", "response.most", ({"/paymentResultInfo/threeDSResult/xid": None}, ), [("error", "type", "/paymentResultInfo/threeDSResult/xid")]),
    Case("response.paymentResultInfo.threeDSResult.xid: type, another type", "response", "response.most", ({"/paymentResultInfo/threeDSResult/xid": 1}, {"/paymentResultInfo/threeDSResult/xid": True}, ), [("error", "type", "/paymentResultInfo/threeDSResult/xid")], sendable=False),
    Case("response.paymentResultInfo.threeDSResult.xid: type, another type (2)", "response", "response.most", ({"/paymentResultInfo/threeDSResult/xid": []}, {"/paymentResultInfo/threeDSResult/xid": {}}, ), [("error", "type", "/paymentResultInfo/threeDSResult/xid")]),
    Case("response.paymentResultInfo.threeDSResult.xid: max_length, 64 is within it", "response", "response.most", ({"/paymentResultInfo/threeDSResult/xid": "a" * 64}, {"/paymentResultInfo/threeDSResult/xid": "路" * 64}, {"/paymentResultInfo/threeDSResult/xid": "\U0001f642" * 64}, ), []),
    Case("response.paymentResultInfo.threeDSResult.xid: max_length, 65 is past it", "response", "response.most", ({"/paymentResultInfo/threeDSResult/xid": "a" * 65}, {"/paymentResultInfo/threeDSResult/xid": "路" * 65}, {"/paymentResultInfo/threeDSResult/xid": "\U0001f642" * 65}, ), [("error", "max_length", "/paymentResultInfo/threeDSResult/xid")]),
    Case("response.paymentResultInfo.threeDSResult.challenged: optional, absent", "response", "response.most", ({"/paymentResultInfo/threeDSResult/challenged": ABSENT}, ), []),
    Case("response.paymentResultInfo.threeDSResult.challenged: null", "response", "response.most", ({"/paymentResultInfo/threeDSResult/challenged": None}, ), [("error", "type", "/paymentResultInfo/threeDSResult/challenged")]),
    Case("response.paymentResultInfo.threeDSResult.challenged: type, another type", "response", "response.most", ({"/paymentResultInfo/threeDSResult/challenged": ""}, {"/paymentResultInfo/threeDSResult/challenged": "True"}, {"/paymentResultInfo/threeDSResult/challenged": "yes"}, {"/paymentResultInfo/threeDSResult/challenged": "1"}, {"/paymentResultInfo/threeDSResult/challenged": []}, {"/paymentResultInfo/threeDSResult/challenged": {}}, ), [("error", "type", "/paymentResultInfo/threeDSResult/challenged")]),
    Case("response.paymentResultInfo.threeDSResult.challenged: type, another type (2)", "response", "response.most", ({"/paymentResultInfo/threeDSResult/challenged": True}, {"/paymentResultInfo/threeDSResult/challenged": 1}, ), [("error", "type", "/paymentResultInfo/threeDSResult/challenged")], sendable=False),
    Case("response.paymentResultInfo.threeDSResult.challenged: type, the type's own values", "response", "response.most", ({"/paymentResultInfo/threeDSResult/challenged": "true"}, {"/paymentResultInfo/threeDSResult/challenged": "false"}, ), []),
    Case("response.paymentResultInfo.avsResultRaw: optional, absent", "response", "response.most", ({"/paymentResultInfo/avsResultRaw": ABSENT}, ), []),
    Case("response.paymentResultInfo.avsResultRaw: null", "response", "response.most", ({"/paymentResultInfo/avsResultRaw": None}, ), [("error", "type", "/paymentResultInfo/avsResultRaw")]),
    Case("response.paymentResultInfo.avsResultRaw: type, another type", "response", "response.most", ({"/paymentResultInfo/avsResultRaw": 1}, {"/paymentResultInfo/avsResultRaw": True}, ), [("error", "type", "/paymentResultInfo/avsResultRaw")], sendable=False),
    Case("response.paymentResultInfo.avsResultRaw: type, another type (2)", "response", "response.most", ({"/paymentResultInfo/avsResultRaw": []}, {"/paymentResultInfo/avsResultRaw": {}}, ), [("error", "type", "/paymentResultInfo/avsResultRaw")]),
    Case("response.paymentResultInfo.avsResultRaw: max_length, 128 is within it", "response", "response.most", ({"/paymentResultInfo/avsResultRaw": "a" * 128}, {"/paymentResultInfo/avsResultRaw": "路" * 128}, {"/paymentResultInfo/avsResultRaw": "\U0001f642" * 128}, ), []),
    Case("response.paymentResultInfo.avsResultRaw: max_length, 129 is past it", "response", "response.most", ({"/paymentResultInfo/avsResultRaw": "a" * 129}, {"/paymentResultInfo/avsResultRaw": "路" * 129}, {"/paymentResultInfo/avsResultRaw": "\U0001f642" * 129}, ), [("error", "max_length", "/paymentResultInfo/avsResultRaw")]),
    Case("response.paymentResultInfo.cvvResultRaw: optional, absent", "response", "response.most", ({"/paymentResultInfo/cvvResultRaw": ABSENT}, ), []),
    Case("response.paymentResultInfo.cvvResultRaw: null", "response", "response.most", ({"/paymentResultInfo/cvvResultRaw": None}, ), [("error", "type", "/paymentResultInfo/cvvResultRaw")]),
    Case("response.paymentResultInfo.cvvResultRaw: type, another type", "response", "response.most", ({"/paymentResultInfo/cvvResultRaw": 1}, {"/paymentResultInfo/cvvResultRaw": True}, ), [("error", "type", "/paymentResultInfo/cvvResultRaw")], sendable=False),
    Case("response.paymentResultInfo.cvvResultRaw: type, another type (2)", "response", "response.most", ({"/paymentResultInfo/cvvResultRaw": []}, {"/paymentResultInfo/cvvResultRaw": {}}, ), [("error", "type", "/paymentResultInfo/cvvResultRaw")]),
    Case("response.paymentResultInfo.cvvResultRaw: max_length, 128 is within it", "response", "response.most", ({"/paymentResultInfo/cvvResultRaw": "a" * 128}, {"/paymentResultInfo/cvvResultRaw": "路" * 128}, {"/paymentResultInfo/cvvResultRaw": "\U0001f642" * 128}, ), []),
    Case("response.paymentResultInfo.cvvResultRaw: max_length, 129 is past it", "response", "response.most", ({"/paymentResultInfo/cvvResultRaw": "a" * 129}, {"/paymentResultInfo/cvvResultRaw": "路" * 129}, {"/paymentResultInfo/cvvResultRaw": "\U0001f642" * 129}, ), [("error", "max_length", "/paymentResultInfo/cvvResultRaw")]),
    Case("response.paymentResultInfo.networkTransactionId: optional, absent", "response", "response.most", ({"/paymentResultInfo/networkTransactionId": ABSENT}, ), []),
    Case("response.paymentResultInfo.networkTransactionId: null", "response", "response.most", ({"/paymentResultInfo/networkTransactionId": None}, ), [("error", "type", "/paymentResultInfo/networkTransactionId")]),
    Case("response.paymentResultInfo.networkTransactionId: type, another type", "response", "response.most", ({"/paymentResultInfo/networkTransactionId": 1}, {"/paymentResultInfo/networkTransactionId": True}, ), [("error", "type", "/paymentResultInfo/networkTransactionId")], sendable=False),
    Case("response.paymentResultInfo.networkTransactionId: type, another type (2)", "response", "response.most", ({"/paymentResultInfo/networkTransactionId": []}, {"/paymentResultInfo/networkTransactionId": {}}, ), [("error", "type", "/paymentResultInfo/networkTransactionId")]),
    Case("response.paymentResultInfo.networkTransactionId: max_length, 256 is within it", "response", "response.most", ({"/paymentResultInfo/networkTransactionId": "a" * 256}, {"/paymentResultInfo/networkTransactionId": "路" * 256}, {"/paymentResultInfo/networkTransactionId": "\U0001f642" * 256}, ), []),
    Case("response.paymentResultInfo.networkTransactionId: max_length, 257 is past it", "response", "response.most", ({"/paymentResultInfo/networkTransactionId": "a" * 257}, {"/paymentResultInfo/networkTransactionId": "路" * 257}, {"/paymentResultInfo/networkTransactionId": "\U0001f642" * 257}, ), [("error", "max_length", "/paymentResultInfo/networkTransactionId")]),
    Case("response.paymentResultInfo.cardBin: optional, absent", "response", "response.most", ({"/paymentResultInfo/cardBin": ABSENT}, ), []),
    Case("response.paymentResultInfo.cardBin: null", "response", "response.most", ({"/paymentResultInfo/cardBin": None}, ), [("error", "type", "/paymentResultInfo/cardBin")]),
    Case("response.paymentResultInfo.cardBin: type, another type", "response", "response.most", ({"/paymentResultInfo/cardBin": 1}, {"/paymentResultInfo/cardBin": True}, ), [("error", "type", "/paymentResultInfo/cardBin")], sendable=False),
    Case("response.paymentResultInfo.cardBin: type, another type (2)", "response", "response.most", ({"/paymentResultInfo/cardBin": []}, {"/paymentResultInfo/cardBin": {}}, ), [("error", "type", "/paymentResultInfo/cardBin")]),
    Case("response.paymentResultInfo.cardBin: max_length, 8 is within it", "response", "response.most", ({"/paymentResultInfo/cardBin": "aaaaaaaa"}, {"/paymentResultInfo/cardBin": "路路路路路路路路"}, {"/paymentResultInfo/cardBin": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("response.paymentResultInfo.cardBin: max_length, 9 is past it", "response", "response.most", ({"/paymentResultInfo/cardBin": "aaaaaaaaa"}, {"/paymentResultInfo/cardBin": "路路路路路路路路路"}, {"/paymentResultInfo/cardBin": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/paymentResultInfo/cardBin")]),
    Case("response.paymentResultInfo.lastFour: optional, absent", "response", "response.most", ({"/paymentResultInfo/lastFour": ABSENT}, ), []),
    Case("response.paymentResultInfo.lastFour: null", "response", "response.most", ({"/paymentResultInfo/lastFour": None}, ), [("error", "type", "/paymentResultInfo/lastFour")]),
    Case("response.paymentResultInfo.lastFour: type, another type", "response", "response.most", ({"/paymentResultInfo/lastFour": 1}, {"/paymentResultInfo/lastFour": True}, ), [("error", "type", "/paymentResultInfo/lastFour")], sendable=False),
    Case("response.paymentResultInfo.lastFour: type, another type (2)", "response", "response.most", ({"/paymentResultInfo/lastFour": []}, {"/paymentResultInfo/lastFour": {}}, ), [("error", "type", "/paymentResultInfo/lastFour")]),
    Case("response.paymentResultInfo.lastFour: max_length, 4 is within it", "response", "response.most", ({"/paymentResultInfo/lastFour": "aaaa"}, {"/paymentResultInfo/lastFour": "路路路路"}, {"/paymentResultInfo/lastFour": "\U0001f642\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("response.paymentResultInfo.lastFour: max_length, 5 is past it", "response", "response.most", ({"/paymentResultInfo/lastFour": "aaaaa"}, {"/paymentResultInfo/lastFour": "路路路路路"}, {"/paymentResultInfo/lastFour": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/paymentResultInfo/lastFour")]),
    Case("response.paymentResultInfo.cardCategory: optional, absent", "response", "response.most", ({"/paymentResultInfo/cardCategory": ABSENT}, ), []),
    Case("response.paymentResultInfo.cardCategory: null", "response", "response.most", ({"/paymentResultInfo/cardCategory": None}, ), [("error", "type", "/paymentResultInfo/cardCategory")]),
    Case("response.paymentResultInfo.cardCategory: type, another type", "response", "response.most", ({"/paymentResultInfo/cardCategory": 1}, {"/paymentResultInfo/cardCategory": True}, ), [("error", "type", "/paymentResultInfo/cardCategory")], sendable=False),
    Case("response.paymentResultInfo.cardCategory: type, another type (2)", "response", "response.most", ({"/paymentResultInfo/cardCategory": []}, {"/paymentResultInfo/cardCategory": {}}, ), [("error", "type", "/paymentResultInfo/cardCategory")]),
    Case("response.paymentResultInfo.cardCategory: enum, a documented value", "response", "response.most", ({"/paymentResultInfo/cardCategory": "CONSUMER"}, {"/paymentResultInfo/cardCategory": "COMMERCIAL"}, ), []),
    Case("response.paymentResultInfo.cardCategory: enum, another value", "response", "response.most", ({"/paymentResultInfo/cardCategory": "CONSUMER_"}, {"/paymentResultInfo/cardCategory": "CONSUMER "}, {"/paymentResultInfo/cardCategory": "consumer"}, {"/paymentResultInfo/cardCategory": "CONSUME"}, {"/paymentResultInfo/cardCategory": "undocumented"}, ), [("error", "enum", "/paymentResultInfo/cardCategory")]),
    Case("response.paymentResultInfo.creditPayPlan: optional, absent", "response", "response.most", ({"/paymentResultInfo/creditPayPlan": ABSENT}, ), []),
    Case("response.paymentResultInfo.creditPayPlan: null", "response", "response.most", ({"/paymentResultInfo/creditPayPlan": None}, ), [("error", "type", "/paymentResultInfo/creditPayPlan")]),
    Case("response.paymentResultInfo.creditPayPlan: type, another type", "response", "response.most", ({"/paymentResultInfo/creditPayPlan": "text"}, {"/paymentResultInfo/creditPayPlan": []}, ), [("error", "type", "/paymentResultInfo/creditPayPlan")]),
    Case("response.paymentResultInfo.creditPayPlan: type, another type (2)", "response", "response.most", ({"/paymentResultInfo/creditPayPlan": 1}, ), [("error", "type", "/paymentResultInfo/creditPayPlan")], sendable=False),
    Case("response.paymentResultInfo.creditPayPlan: unknown_field", "response", "response.most", ({"/paymentResultInfo/creditPayPlan/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/paymentResultInfo/creditPayPlan/docsgenUnknown")]),
    Case("response.paymentResultInfo.creditPayPlan.installmentNum: required, absent", "response", "response.most", ({"/paymentResultInfo/creditPayPlan/installmentNum": ABSENT}, ), [("error", "required", "/paymentResultInfo/creditPayPlan/installmentNum")]),
    Case("response.paymentResultInfo.creditPayPlan.installmentNum: null", "response", "response.most", ({"/paymentResultInfo/creditPayPlan/installmentNum": None}, ), [("error", "required", "/paymentResultInfo/creditPayPlan/installmentNum")]),
    Case("response.paymentResultInfo.creditPayPlan.installmentNum: type, another type", "response", "response.most", ({"/paymentResultInfo/creditPayPlan/installmentNum": ""}, {"/paymentResultInfo/creditPayPlan/installmentNum": "text"}, {"/paymentResultInfo/creditPayPlan/installmentNum": " 1"}, {"/paymentResultInfo/creditPayPlan/installmentNum": "1\n"}, {"/paymentResultInfo/creditPayPlan/installmentNum": "+1"}, {"/paymentResultInfo/creditPayPlan/installmentNum": "1e1"}, {"/paymentResultInfo/creditPayPlan/installmentNum": "٣"}, {"/paymentResultInfo/creditPayPlan/installmentNum": []}, {"/paymentResultInfo/creditPayPlan/installmentNum": {}}, {"/paymentResultInfo/creditPayPlan/installmentNum": "1.5"}, ), [("error", "type", "/paymentResultInfo/creditPayPlan/installmentNum")]),
    Case("response.paymentResultInfo.creditPayPlan.installmentNum: type, another type (2)", "response", "response.most", ({"/paymentResultInfo/creditPayPlan/installmentNum": 1}, {"/paymentResultInfo/creditPayPlan/installmentNum": True}, ), [("error", "type", "/paymentResultInfo/creditPayPlan/installmentNum")], sendable=False),
    Case("response.paymentResultInfo.creditPayPlan.installmentNum: max_length, 8 is within it", "response", "response.most", ({"/paymentResultInfo/creditPayPlan/installmentNum": "11111111"}, ), []),
    Case("response.paymentResultInfo.creditPayPlan.installmentNum: max_length, 9 is past it", "response", "response.most", ({"/paymentResultInfo/creditPayPlan/installmentNum": "111111111"}, ), [("error", "max_length", "/paymentResultInfo/creditPayPlan/installmentNum")]),
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
    Case("response.acquirerInfo.acquirerResultCode: optional, absent", "response", "response.most", ({"/acquirerInfo/acquirerResultCode": ABSENT}, ), []),
    Case("response.acquirerInfo.acquirerResultCode: null", "response", "response.most", ({"/acquirerInfo/acquirerResultCode": None}, ), [("error", "type", "/acquirerInfo/acquirerResultCode")]),
    Case("response.acquirerInfo.acquirerResultCode: type, another type", "response", "response.most", ({"/acquirerInfo/acquirerResultCode": 1}, {"/acquirerInfo/acquirerResultCode": True}, ), [("error", "type", "/acquirerInfo/acquirerResultCode")], sendable=False),
    Case("response.acquirerInfo.acquirerResultCode: type, another type (2)", "response", "response.most", ({"/acquirerInfo/acquirerResultCode": []}, {"/acquirerInfo/acquirerResultCode": {}}, ), [("error", "type", "/acquirerInfo/acquirerResultCode")]),
    Case("response.acquirerInfo.acquirerResultCode: max_length, 64 is within it", "response", "response.most", ({"/acquirerInfo/acquirerResultCode": "a" * 64}, {"/acquirerInfo/acquirerResultCode": "路" * 64}, {"/acquirerInfo/acquirerResultCode": "\U0001f642" * 64}, ), []),
    Case("response.acquirerInfo.acquirerResultCode: max_length, 65 is past it", "response", "response.most", ({"/acquirerInfo/acquirerResultCode": "a" * 65}, {"/acquirerInfo/acquirerResultCode": "路" * 65}, {"/acquirerInfo/acquirerResultCode": "\U0001f642" * 65}, ), [("error", "max_length", "/acquirerInfo/acquirerResultCode")]),
    Case("response.acquirerInfo.acquirerResultMessage: optional, absent", "response", "response.most", ({"/acquirerInfo/acquirerResultMessage": ABSENT}, ), []),
    Case("response.acquirerInfo.acquirerResultMessage: null", "response", "response.most", ({"/acquirerInfo/acquirerResultMessage": None}, ), [("error", "type", "/acquirerInfo/acquirerResultMessage")]),
    Case("response.acquirerInfo.acquirerResultMessage: type, another type", "response", "response.most", ({"/acquirerInfo/acquirerResultMessage": 1}, {"/acquirerInfo/acquirerResultMessage": True}, ), [("error", "type", "/acquirerInfo/acquirerResultMessage")], sendable=False),
    Case("response.acquirerInfo.acquirerResultMessage: type, another type (2)", "response", "response.most", ({"/acquirerInfo/acquirerResultMessage": []}, {"/acquirerInfo/acquirerResultMessage": {}}, ), [("error", "type", "/acquirerInfo/acquirerResultMessage")]),
    Case("response.acquirerInfo.acquirerResultMessage: max_length, 64 is within it", "response", "response.most", ({"/acquirerInfo/acquirerResultMessage": "a" * 64}, {"/acquirerInfo/acquirerResultMessage": "路" * 64}, {"/acquirerInfo/acquirerResultMessage": "\U0001f642" * 64}, ), []),
    Case("response.acquirerInfo.acquirerResultMessage: max_length, 65 is past it", "response", "response.most", ({"/acquirerInfo/acquirerResultMessage": "a" * 65}, {"/acquirerInfo/acquirerResultMessage": "路" * 65}, {"/acquirerInfo/acquirerResultMessage": "\U0001f642" * 65}, ), [("error", "max_length", "/acquirerInfo/acquirerResultMessage")]),
    Case("response.promotionResults: optional, absent", "response", "response.most", ({"/promotionResults": ABSENT}, ), []),
    Case("response.promotionResults: null", "response", "response.most", ({"/promotionResults": None}, ), [("error", "type", "/promotionResults")]),
    Case("response.promotionResults: type, another type", "response", "response.most", ({"/promotionResults": "text"}, {"/promotionResults": {}}, ), [("error", "type", "/promotionResults")]),
    Case("response.promotionResults: type, another type (2)", "response", "response.most", ({"/promotionResults": 1}, ), [("error", "type", "/promotionResults")], sendable=False),
    Case("response.promotionResults: items.type, another type", "response", "response.most", ({"/promotionResults/0": "text"}, {"/promotionResults/0": []}, ), [("error", "type", "/promotionResults/0")]),
    Case("response.promotionResults: items.type, another type (2)", "response", "response.most", ({"/promotionResults/0": 1}, ), [("error", "type", "/promotionResults/0")], sendable=False),
    Case("response.promotionResults: items.type, the second element", "response", "response.most", ({"/promotionResults": [{"promotionType": "DISCOUNT", "discount": {"discountName": "text", "savingsAmount": {"currency": "tex", "value": "1"}, "estimateSavingsAmount": {"currency": "tex", "value": "1"}}}, "text"]}, ), [("error", "type", "/promotionResults/1")]),
    Case("response.promotionResults: unknown_field", "response", "response.most", ({"/promotionResults/0/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/promotionResults/0/docsgenUnknown")]),
    Case("response.promotionResults[].promotionType: required, absent", "response", "response.most", ({"/promotionResults/0/promotionType": ABSENT}, ), [("error", "required", "/promotionResults/0/promotionType")]),
    Case("response.promotionResults[].promotionType: null", "response", "response.most", ({"/promotionResults/0/promotionType": None}, ), [("error", "required", "/promotionResults/0/promotionType")]),
    Case("response.promotionResults[].promotionType: type, another type", "response", "response.most", ({"/promotionResults/0/promotionType": 1}, {"/promotionResults/0/promotionType": True}, ), [("error", "type", "/promotionResults/0/promotionType")], sendable=False),
    Case("response.promotionResults[].promotionType: type, another type (2)", "response", "response.most", ({"/promotionResults/0/promotionType": []}, {"/promotionResults/0/promotionType": {}}, ), [("error", "type", "/promotionResults/0/promotionType")]),
    Case("response.promotionResults[].promotionType: enum, a documented value", "response", "response.most", ({"/promotionResults/0/promotionType": "DISCOUNT"}, {"/promotionResults/0/promotionType": "INTEREST_FREE"}, ), []),
    Case("response.promotionResults[].promotionType: enum, another value", "response", "response.most", ({"/promotionResults/0/promotionType": "DISCOUNT_"}, {"/promotionResults/0/promotionType": "DISCOUNT "}, {"/promotionResults/0/promotionType": "discount"}, {"/promotionResults/0/promotionType": "DISCOUN"}, {"/promotionResults/0/promotionType": "undocumented"}, ), [("error", "enum", "/promotionResults/0/promotionType")]),
    Case("response.promotionResults[].discount: optional, absent", "response", "response.most", ({"/promotionResults/0/discount": ABSENT}, ), []),
    Case("response.promotionResults[].discount: null", "response", "response.most", ({"/promotionResults/0/discount": None}, ), [("error", "type", "/promotionResults/0/discount")]),
    Case("response.promotionResults[].discount: type, another type", "response", "response.most", ({"/promotionResults/0/discount": "text"}, {"/promotionResults/0/discount": []}, ), [("error", "type", "/promotionResults/0/discount")]),
    Case("response.promotionResults[].discount: type, another type (2)", "response", "response.most", ({"/promotionResults/0/discount": 1}, ), [("error", "type", "/promotionResults/0/discount")], sendable=False),
    Case("response.promotionResults[].discount: unknown_field", "response", "response.most", ({"/promotionResults/0/discount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/promotionResults/0/discount/docsgenUnknown")]),
    Case("response.promotionResults[].discount.discountName: required, absent", "response", "response.most", ({"/promotionResults/0/discount/discountName": ABSENT}, ), [("error", "required", "/promotionResults/0/discount/discountName")]),
    Case("response.promotionResults[].discount.discountName: null", "response", "response.most", ({"/promotionResults/0/discount/discountName": None}, ), [("error", "required", "/promotionResults/0/discount/discountName")]),
    Case("response.promotionResults[].discount.discountName: type, another type", "response", "response.most", ({"/promotionResults/0/discount/discountName": 1}, {"/promotionResults/0/discount/discountName": True}, ), [("error", "type", "/promotionResults/0/discount/discountName")], sendable=False),
    Case("response.promotionResults[].discount.discountName: type, another type (2)", "response", "response.most", ({"/promotionResults/0/discount/discountName": []}, {"/promotionResults/0/discount/discountName": {}}, ), [("error", "type", "/promotionResults/0/discount/discountName")]),
    Case("response.promotionResults[].discount.discountName: max_length, 128 is within it", "response", "response.most", ({"/promotionResults/0/discount/discountName": "a" * 128}, {"/promotionResults/0/discount/discountName": "路" * 128}, {"/promotionResults/0/discount/discountName": "\U0001f642" * 128}, ), []),
    Case("response.promotionResults[].discount.discountName: max_length, 129 is past it", "response", "response.most", ({"/promotionResults/0/discount/discountName": "a" * 129}, {"/promotionResults/0/discount/discountName": "路" * 129}, {"/promotionResults/0/discount/discountName": "\U0001f642" * 129}, ), [("error", "max_length", "/promotionResults/0/discount/discountName")]),
    Case("response.promotionResults[].discount.savingsAmount: optional, absent", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount": ABSENT}, ), []),
    Case("response.promotionResults[].discount.savingsAmount: null", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount": None}, ), [("error", "type", "/promotionResults/0/discount/savingsAmount")]),
    Case("response.promotionResults[].discount.savingsAmount: type, another type", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount": "text"}, {"/promotionResults/0/discount/savingsAmount": []}, ), [("error", "type", "/promotionResults/0/discount/savingsAmount")]),
    Case("response.promotionResults[].discount.savingsAmount: type, another type (2)", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount": 1}, ), [("error", "type", "/promotionResults/0/discount/savingsAmount")], sendable=False),
    Case("response.promotionResults[].discount.savingsAmount: unknown_field", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/promotionResults/0/discount/savingsAmount/docsgenUnknown")]),
    Case("response.promotionResults[].discount.savingsAmount.currency: required, absent", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount/currency": ABSENT}, ), [("error", "required", "/promotionResults/0/discount/savingsAmount/currency")]),
    Case("response.promotionResults[].discount.savingsAmount.currency: null", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount/currency": None}, ), [("error", "required", "/promotionResults/0/discount/savingsAmount/currency")]),
    Case("response.promotionResults[].discount.savingsAmount.currency: type, another type", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount/currency": 1}, {"/promotionResults/0/discount/savingsAmount/currency": True}, ), [("error", "type", "/promotionResults/0/discount/savingsAmount/currency")], sendable=False),
    Case("response.promotionResults[].discount.savingsAmount.currency: type, another type (2)", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount/currency": []}, {"/promotionResults/0/discount/savingsAmount/currency": {}}, ), [("error", "type", "/promotionResults/0/discount/savingsAmount/currency")]),
    Case("response.promotionResults[].discount.savingsAmount.currency: max_length, 3 is within it", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount/currency": "aaa"}, {"/promotionResults/0/discount/savingsAmount/currency": "路路路"}, {"/promotionResults/0/discount/savingsAmount/currency": "\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("response.promotionResults[].discount.savingsAmount.currency: max_length, 4 is past it", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount/currency": "aaaa"}, {"/promotionResults/0/discount/savingsAmount/currency": "路路路路"}, {"/promotionResults/0/discount/savingsAmount/currency": "\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/promotionResults/0/discount/savingsAmount/currency")]),
    Case("response.promotionResults[].discount.savingsAmount.value: required, absent", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount/value": ABSENT}, ), [("error", "required", "/promotionResults/0/discount/savingsAmount/value")]),
    Case("response.promotionResults[].discount.savingsAmount.value: null", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount/value": None}, ), [("error", "required", "/promotionResults/0/discount/savingsAmount/value")]),
    Case("response.promotionResults[].discount.savingsAmount.value: type, another type", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount/value": ""}, {"/promotionResults/0/discount/savingsAmount/value": "text"}, {"/promotionResults/0/discount/savingsAmount/value": " 1"}, {"/promotionResults/0/discount/savingsAmount/value": "1\n"}, {"/promotionResults/0/discount/savingsAmount/value": "+1"}, {"/promotionResults/0/discount/savingsAmount/value": "1e1"}, {"/promotionResults/0/discount/savingsAmount/value": "٣"}, {"/promotionResults/0/discount/savingsAmount/value": []}, {"/promotionResults/0/discount/savingsAmount/value": {}}, {"/promotionResults/0/discount/savingsAmount/value": "1.5"}, ), [("error", "type", "/promotionResults/0/discount/savingsAmount/value")]),
    Case("response.promotionResults[].discount.savingsAmount.value: type, another type (2)", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount/value": 1}, {"/promotionResults/0/discount/savingsAmount/value": True}, ), [("error", "type", "/promotionResults/0/discount/savingsAmount/value")], sendable=False),
    Case("response.promotionResults[].discount.savingsAmount.value: minimum, 1 is within it", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount/value": "1"}, ), []),
    Case("response.promotionResults[].discount.savingsAmount.value: minimum, 0 is past it", "response", "response.most", ({"/promotionResults/0/discount/savingsAmount/value": "0"}, ), [("error", "minimum", "/promotionResults/0/discount/savingsAmount/value")]),
    Case("response.promotionResults[].discount.estimateSavingsAmount: optional, absent", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount": ABSENT}, ), []),
    Case("response.promotionResults[].discount.estimateSavingsAmount: null", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount": None}, ), [("error", "type", "/promotionResults/0/discount/estimateSavingsAmount")]),
    Case("response.promotionResults[].discount.estimateSavingsAmount: type, another type", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount": "text"}, {"/promotionResults/0/discount/estimateSavingsAmount": []}, ), [("error", "type", "/promotionResults/0/discount/estimateSavingsAmount")]),
    Case("response.promotionResults[].discount.estimateSavingsAmount: type, another type (2)", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount": 1}, ), [("error", "type", "/promotionResults/0/discount/estimateSavingsAmount")], sendable=False),
    Case("response.promotionResults[].discount.estimateSavingsAmount: unknown_field", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/promotionResults/0/discount/estimateSavingsAmount/docsgenUnknown")]),
    Case("response.promotionResults[].discount.estimateSavingsAmount.currency: required, absent", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount/currency": ABSENT}, ), [("error", "required", "/promotionResults/0/discount/estimateSavingsAmount/currency")]),
    Case("response.promotionResults[].discount.estimateSavingsAmount.currency: null", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount/currency": None}, ), [("error", "required", "/promotionResults/0/discount/estimateSavingsAmount/currency")]),
    Case("response.promotionResults[].discount.estimateSavingsAmount.currency: type, another type", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount/currency": 1}, {"/promotionResults/0/discount/estimateSavingsAmount/currency": True}, ), [("error", "type", "/promotionResults/0/discount/estimateSavingsAmount/currency")], sendable=False),
    Case("response.promotionResults[].discount.estimateSavingsAmount.currency: type, another type (2)", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount/currency": []}, {"/promotionResults/0/discount/estimateSavingsAmount/currency": {}}, ), [("error", "type", "/promotionResults/0/discount/estimateSavingsAmount/currency")]),
    Case("response.promotionResults[].discount.estimateSavingsAmount.currency: max_length, 3 is within it", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount/currency": "aaa"}, {"/promotionResults/0/discount/estimateSavingsAmount/currency": "路路路"}, {"/promotionResults/0/discount/estimateSavingsAmount/currency": "\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("response.promotionResults[].discount.estimateSavingsAmount.currency: max_length, 4 is past it", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount/currency": "aaaa"}, {"/promotionResults/0/discount/estimateSavingsAmount/currency": "路路路路"}, {"/promotionResults/0/discount/estimateSavingsAmount/currency": "\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/promotionResults/0/discount/estimateSavingsAmount/currency")]),
    Case("response.promotionResults[].discount.estimateSavingsAmount.value: required, absent", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount/value": ABSENT}, ), [("error", "required", "/promotionResults/0/discount/estimateSavingsAmount/value")]),
    Case("response.promotionResults[].discount.estimateSavingsAmount.value: null", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount/value": None}, ), [("error", "required", "/promotionResults/0/discount/estimateSavingsAmount/value")]),
    Case("response.promotionResults[].discount.estimateSavingsAmount.value: type, another type", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount/value": ""}, {"/promotionResults/0/discount/estimateSavingsAmount/value": "text"}, {"/promotionResults/0/discount/estimateSavingsAmount/value": " 1"}, {"/promotionResults/0/discount/estimateSavingsAmount/value": "1\n"}, {"/promotionResults/0/discount/estimateSavingsAmount/value": "+1"}, {"/promotionResults/0/discount/estimateSavingsAmount/value": "1e1"}, {"/promotionResults/0/discount/estimateSavingsAmount/value": "٣"}, {"/promotionResults/0/discount/estimateSavingsAmount/value": []}, {"/promotionResults/0/discount/estimateSavingsAmount/value": {}}, {"/promotionResults/0/discount/estimateSavingsAmount/value": "1.5"}, ), [("error", "type", "/promotionResults/0/discount/estimateSavingsAmount/value")]),
    Case("response.promotionResults[].discount.estimateSavingsAmount.value: type, another type (2)", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount/value": 1}, {"/promotionResults/0/discount/estimateSavingsAmount/value": True}, ), [("error", "type", "/promotionResults/0/discount/estimateSavingsAmount/value")], sendable=False),
    Case("response.promotionResults[].discount.estimateSavingsAmount.value: minimum, 1 is within it", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount/value": "1"}, ), []),
    Case("response.promotionResults[].discount.estimateSavingsAmount.value: minimum, 0 is past it", "response", "response.most", ({"/promotionResults/0/discount/estimateSavingsAmount/value": "0"}, ), [("error", "minimum", "/promotionResults/0/discount/estimateSavingsAmount/value")]),
    Case("response.paymentMethodType: optional, absent", "response", "response.most", ({"/paymentMethodType": ABSENT}, ), []),
    Case("response.paymentMethodType: null", "response", "response.most", ({"/paymentMethodType": None}, ), [("error", "type", "/paymentMethodType")]),
    Case("response.paymentMethodType: type, another type", "response", "response.most", ({"/paymentMethodType": 1}, {"/paymentMethodType": True}, ), [("error", "type", "/paymentMethodType")], sendable=False),
    Case("response.paymentMethodType: type, another type (2)", "response", "response.most", ({"/paymentMethodType": []}, {"/paymentMethodType": {}}, ), [("error", "type", "/paymentMethodType")]),
    Case("response.paymentMethodType: max_length, 64 is within it", "response", "response.most", ({"/paymentMethodType": "a" * 64}, {"/paymentMethodType": "路" * 64}, {"/paymentMethodType": "\U0001f642" * 64}, ), []),
    Case("response.paymentMethodType: max_length, 65 is past it", "response", "response.most", ({"/paymentMethodType": "a" * 65}, {"/paymentMethodType": "路" * 65}, {"/paymentMethodType": "\U0001f642" * 65}, ), [("error", "max_length", "/paymentMethodType")]),
    Case("response.earliestSettlementTime: optional, absent", "response", "response.most", ({"/earliestSettlementTime": ABSENT}, ), []),
    Case("response.earliestSettlementTime: null", "response", "response.most", ({"/earliestSettlementTime": None}, ), [("error", "type", "/earliestSettlementTime")]),
    Case("response.earliestSettlementTime: type, another type", "response", "response.most", ({"/earliestSettlementTime": 1}, {"/earliestSettlementTime": True}, ), [("error", "type", "/earliestSettlementTime")], sendable=False),
    Case("response.earliestSettlementTime: type, another type (2)", "response", "response.most", ({"/earliestSettlementTime": []}, {"/earliestSettlementTime": {}}, ), [("error", "type", "/earliestSettlementTime")]),
    Case("response.earliestSettlementTime: format, a date and time", "response", "response.most", ({"/earliestSettlementTime": "2026-01-02T03:04:05+08:00"}, {"/earliestSettlementTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.earliestSettlementTime: format, no date and time", "response", "response.most", ({"/earliestSettlementTime": "text"}, {"/earliestSettlementTime": "2026-01-02"}, {"/earliestSettlementTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/earliestSettlementTime")]),
    Case("response.retryInfo: optional, absent", "response", "response.most", ({"/retryInfo": ABSENT}, ), []),
    Case("response.retryInfo: null", "response", "response.most", ({"/retryInfo": None}, ), [("error", "type", "/retryInfo")]),
    Case("response.retryInfo: type, another type", "response", "response.most", ({"/retryInfo": "text"}, {"/retryInfo": []}, ), [("error", "type", "/retryInfo")]),
    Case("response.retryInfo: type, another type (2)", "response", "response.most", ({"/retryInfo": 1}, ), [("error", "type", "/retryInfo")], sendable=False),
    Case("response.retryInfo: unknown_field", "response", "response.most", ({"/retryInfo/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/retryInfo/docsgenUnknown")]),
    Case("response.retryInfo.availableRetries: optional, absent", "response", "response.most", ({"/retryInfo/availableRetries": ABSENT}, ), []),
    Case("response.retryInfo.availableRetries: null", "response", "response.most", ({"/retryInfo/availableRetries": None}, ), [("error", "type", "/retryInfo/availableRetries")]),
    Case("response.retryInfo.availableRetries: type, another type", "response", "response.most", ({"/retryInfo/availableRetries": ""}, {"/retryInfo/availableRetries": "text"}, {"/retryInfo/availableRetries": " 1"}, {"/retryInfo/availableRetries": "1\n"}, {"/retryInfo/availableRetries": "+1"}, {"/retryInfo/availableRetries": "1e1"}, {"/retryInfo/availableRetries": "٣"}, {"/retryInfo/availableRetries": []}, {"/retryInfo/availableRetries": {}}, {"/retryInfo/availableRetries": "1.5"}, ), [("error", "type", "/retryInfo/availableRetries")]),
    Case("response.retryInfo.availableRetries: type, another type (2)", "response", "response.most", ({"/retryInfo/availableRetries": 1}, {"/retryInfo/availableRetries": True}, ), [("error", "type", "/retryInfo/availableRetries")], sendable=False),
    Case("response.retryInfo.availableRetries: type, the type's own values", "response", "response.most", ({"/retryInfo/availableRetries": "-1"}, {"/retryInfo/availableRetries": "0"}, {"/retryInfo/availableRetries": "1"}, ), []),
    Case("response.retryInfo.paymentAttempts: optional, absent", "response", "response.most", ({"/retryInfo/paymentAttempts": ABSENT}, ), []),
    Case("response.retryInfo.paymentAttempts: null", "response", "response.most", ({"/retryInfo/paymentAttempts": None}, ), [("error", "type", "/retryInfo/paymentAttempts")]),
    Case("response.retryInfo.paymentAttempts: type, another type", "response", "response.most", ({"/retryInfo/paymentAttempts": "text"}, {"/retryInfo/paymentAttempts": {}}, ), [("error", "type", "/retryInfo/paymentAttempts")]),
    Case("response.retryInfo.paymentAttempts: type, another type (2)", "response", "response.most", ({"/retryInfo/paymentAttempts": 1}, ), [("error", "type", "/retryInfo/paymentAttempts")], sendable=False),
    Case("response.retryInfo.paymentAttempts: max_items, 4 elements", "response", "response.most", ({"/retryInfo/paymentAttempts": [{"attemptAt": "2026-01-02T03:04:05+08:00", "attemptResponse": "text"}] * 4}, ), []),
    Case("response.retryInfo.paymentAttempts: max_items, 5 elements", "response", "response.most", ({"/retryInfo/paymentAttempts": [{"attemptAt": "2026-01-02T03:04:05+08:00", "attemptResponse": "text"}] * 5}, ), [("error", "max_items", "/retryInfo/paymentAttempts")]),
    Case("response.retryInfo.paymentAttempts: items.type, another type", "response", "response.most", ({"/retryInfo/paymentAttempts/0": "text"}, {"/retryInfo/paymentAttempts/0": []}, ), [("error", "type", "/retryInfo/paymentAttempts/0")]),
    Case("response.retryInfo.paymentAttempts: items.type, another type (2)", "response", "response.most", ({"/retryInfo/paymentAttempts/0": 1}, ), [("error", "type", "/retryInfo/paymentAttempts/0")], sendable=False),
    Case("response.retryInfo.paymentAttempts: items.type, the second element", "response", "response.most", ({"/retryInfo/paymentAttempts": [{"attemptAt": "2026-01-02T03:04:05+08:00", "attemptResponse": "text"}, "text"]}, ), [("error", "type", "/retryInfo/paymentAttempts/1")]),
    Case("response.retryInfo.paymentAttempts: unknown_field", "response", "response.most", ({"/retryInfo/paymentAttempts/0/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/retryInfo/paymentAttempts/0/docsgenUnknown")]),
    Case("response.retryInfo.paymentAttempts[].attemptAt: optional, absent", "response", "response.most", ({"/retryInfo/paymentAttempts/0/attemptAt": ABSENT}, ), []),
    Case("response.retryInfo.paymentAttempts[].attemptAt: null", "response", "response.most", ({"/retryInfo/paymentAttempts/0/attemptAt": None}, ), [("error", "type", "/retryInfo/paymentAttempts/0/attemptAt")]),
    Case("response.retryInfo.paymentAttempts[].attemptAt: type, another type", "response", "response.most", ({"/retryInfo/paymentAttempts/0/attemptAt": 1}, {"/retryInfo/paymentAttempts/0/attemptAt": True}, ), [("error", "type", "/retryInfo/paymentAttempts/0/attemptAt")], sendable=False),
    Case("response.retryInfo.paymentAttempts[].attemptAt: type, another type (2)", "response", "response.most", ({"/retryInfo/paymentAttempts/0/attemptAt": []}, {"/retryInfo/paymentAttempts/0/attemptAt": {}}, ), [("error", "type", "/retryInfo/paymentAttempts/0/attemptAt")]),
    Case("response.retryInfo.paymentAttempts[].attemptAt: format, a date and time", "response", "response.most", ({"/retryInfo/paymentAttempts/0/attemptAt": "2026-01-02T03:04:05+08:00"}, {"/retryInfo/paymentAttempts/0/attemptAt": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.retryInfo.paymentAttempts[].attemptAt: format, no date and time", "response", "response.most", ({"/retryInfo/paymentAttempts/0/attemptAt": "text"}, {"/retryInfo/paymentAttempts/0/attemptAt": "2026-01-02"}, {"/retryInfo/paymentAttempts/0/attemptAt": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/retryInfo/paymentAttempts/0/attemptAt")]),
    Case("response.retryInfo.paymentAttempts[].attemptResponse: optional, absent", "response", "response.most", ({"/retryInfo/paymentAttempts/0/attemptResponse": ABSENT}, ), []),
    Case("response.retryInfo.paymentAttempts[].attemptResponse: null", "response", "response.most", ({"/retryInfo/paymentAttempts/0/attemptResponse": None}, ), [("error", "type", "/retryInfo/paymentAttempts/0/attemptResponse")]),
    Case("response.retryInfo.paymentAttempts[].attemptResponse: type, another type", "response", "response.most", ({"/retryInfo/paymentAttempts/0/attemptResponse": 1}, {"/retryInfo/paymentAttempts/0/attemptResponse": True}, ), [("error", "type", "/retryInfo/paymentAttempts/0/attemptResponse")], sendable=False),
    Case("response.retryInfo.paymentAttempts[].attemptResponse: type, another type (2)", "response", "response.most", ({"/retryInfo/paymentAttempts/0/attemptResponse": []}, {"/retryInfo/paymentAttempts/0/attemptResponse": {}}, ), [("error", "type", "/retryInfo/paymentAttempts/0/attemptResponse")]),
    Case("response.retryInfo.paymentAttempts[].attemptResponse: max_length, 64 is within it", "response", "response.most", ({"/retryInfo/paymentAttempts/0/attemptResponse": "a" * 64}, {"/retryInfo/paymentAttempts/0/attemptResponse": "路" * 64}, {"/retryInfo/paymentAttempts/0/attemptResponse": "\U0001f642" * 64}, ), []),
    Case("response.retryInfo.paymentAttempts[].attemptResponse: max_length, 65 is past it", "response", "response.most", ({"/retryInfo/paymentAttempts/0/attemptResponse": "a" * 65}, {"/retryInfo/paymentAttempts/0/attemptResponse": "路" * 65}, {"/retryInfo/paymentAttempts/0/attemptResponse": "\U0001f642" * 65}, ), [("error", "max_length", "/retryInfo/paymentAttempts/0/attemptResponse")]),
    Case("response.metadata: optional, absent", "response", "response.most", ({"/metadata": ABSENT}, ), []),
    Case("response.metadata: null", "response", "response.most", ({"/metadata": None}, ), [("error", "type", "/metadata")]),
    Case("response.metadata: type, another type", "response", "response.most", ({"/metadata": 1}, {"/metadata": True}, ), [("error", "type", "/metadata")], sendable=False),
    Case("response.metadata: type, another type (2)", "response", "response.most", ({"/metadata": []}, {"/metadata": {}}, ), [("error", "type", "/metadata")]),
]
# fmt: on

# The samples of the page, and what the page's own rules find in them.
SAMPLES: list[tuple[str, Any, Any, list[tuple[str, str, str]]]] = [
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
            "input_docs/inquiry_payment.md"
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
                client.payments.inquiry_payment(payload)
            found = [
                (fault.severity, fault.rule, fault.pointer)
                for fault in caught.value.violations
            ]
            assert sorted(found) == errors
            assert len(server.requests) == before
        else:
            client.payments.inquiry_payment(payload)
            assert server.sent() == payload
            assert len(server.requests) == before + 1


def test_call_goes_where_the_docs_say(client: Client, server: Server) -> None:
    """Method and path are the documented ones."""
    client.payments.inquiry_payment(MESSAGES["request.least"])
    assert server.requests[-1].method == "POST"
    assert (
        unquote(server.requests[-1].url.raw_path.decode())
        == PREFIX + "/v1/payments/inquiryPayment"
    )


@pytest.mark.parametrize(
    ("pointer", "wire", "python"),
    [
        ("/paymentRequestId", "20", 20),
    ],
)
def test_wire_rule_of_what_is_sent(
    pointer: str, wire: Any, python: Any, client: Client, server: Server
) -> None:
    """A number or a truth value of Python is sent as the page demands."""
    client.payments.inquiry_payment(
        changed(MESSAGES["request.most"], {pointer: python})
    )
    assert server.sent() == changed(MESSAGES["request.most"], {pointer: wire})


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
    attributes: Any, python: Any, client: Client
) -> None:
    """A number or a truth value of the wire comes back as one of Python."""
    response = client.payments.inquiry_payment(MESSAGES["request.least"])
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
    call = client.payments.inquiry_payment
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
    (
        "SUCCESS",
        "S",
        False,
        (),
        "The interface was called. See paymentStatus for the payment itself.",
    ),
    (
        "ACCESS_DENIED",
        "F",
        False,
        (),
        "Please contact Antom Technical Support for the reason.",
    ),
    ("INVALID_API", "F", False, (), "Please contact Antom Technical Support."),
    (
        "KEY_NOT_FOUND",
        "F",
        False,
        (),
        "Check that the public key was uploaded in Antom Dashboard.",
    ),
    ("MEDIA_TYPE_NOT_ACCEPTABLE", "F", False, (), "Send application/json."),
    ("METHOD_NOT_SUPPORTED", "F", False, (), "Use the POST method."),
    ("NO_INTERFACE_DEF", "F", False, (), "Check the URL."),
    ("ORDER_NOT_EXIST", "F", False, (), "Check paymentId and paymentRequestId."),
    (
        "PARAM_ILLEGAL",
        "F",
        False,
        (),
        "Go through the header and body fields of the API and correct them.",
    ),
    (
        "PROCESS_FAIL",
        "F",
        False,
        (),
        "Do not retry. A person usually has to step in; contact Antom Technical Support.",
    ),
    (
        "INVALID_SIGNATURE",
        "F",
        False,
        (),
        "Make sure that the private key that signs the request matches the public key uploaded to Antom Dashboard.",
    ),
    ("INVALID_CLIENT", "F", False, (), "Check Client-Id."),
    (
        "REQUEST_TRAFFIC_EXCEED_LIMIT",
        "U",
        True,
        ("retry",),
        "Slow down and call the interface again.",
    ),
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
REQUEST: dict[str, Any] = {"paymentId": "text"}
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
    found: Any = outcome(mock, way, "payments", "inquiry_payment", REQUEST)
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
    call = client.payments.inquiry_payment
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
        client.payments.inquiry_payment(MESSAGES["request.least"])


def test_unknown_members_of_a_response_are_kept(client: Client, server: Server) -> None:
    """A response may know more than the docs: it is readable, and reported as drift."""
    server.payload = {**server.payload, "docsgenUnknown": "x"}
    response = client.payments.inquiry_payment(MESSAGES["request.least"])
    assert response.to_dict()["docsgenUnknown"] == "x"
    assert "/docsgenUnknown" in [fault.pointer for fault in response.drift]
