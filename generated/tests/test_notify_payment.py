"""notifyPayment: the documented facts, each held to what the package does."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from receiving import Came, Receiver, forged, receiving
from support import (
    ABSENT,
    CODE_PATH,
    STATUS_PATH,
    Case,
    Fault,
    changed,
    faults,
    named,
    read,
    rules_of,
    said,
    texts,
    told,
)

from antom import SignatureInvalid, Webhooks
from antom.operations.notify_payment import WEBHOOK as DOCUMENTED
from antom.testing import MockServer, ServiceKeys
from antom.validators import validate

OPERATION = "notify_payment"
PAGE = "input_docs/notify_payment.md"

# Messages as documented: with everything that may stand together, and with nothing but what is required.
MESSAGES: dict[str, dict[str, Any]] = {
    "request.most": {
        "notifyType": "PAYMENT_RESULT",
        "result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"},
        "paymentRequestId": "text",
        "paymentId": "text",
        "paymentAmount": {"currency": "tex", "value": "1"},
        "paymentCreateTime": "2026-01-02T03:04:05+08:00",
        "paymentTime": "2026-01-02T03:04:05+08:00",
        "pspCustomerInfo": {
            "pspName": "text",
            "pspCustomerId": "text",
            "displayCustomerId": "text",
        },
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
        "acquirerReferenceNo": "text",
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
            "creditPayPlan": {"installmentNum": "2", "interestRate": "text"},
            "cardholderName": "text",
        },
        "acquirerInfo": {
            "acquirerName": "text",
            "referenceRequestId": "text",
            "acquirerTransactionId": "text",
            "acquirerMerchantId": "text",
            "acquirerResultCode": "text",
            "acquirerResultMessage": "text",
        },
        "promotionResult": [
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
        "metadata": "text",
    },
    "request.least": {
        "notifyType": "PAYMENT_RESULT",
        "result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"},
        "paymentRequestId": "text",
        "paymentId": "text",
        "paymentAmount": {"currency": "tex", "value": "1"},
        "paymentCreateTime": "2026-01-02T03:04:05+08:00",
    },
    "response.most": {
        "result": {
            "resultCode": "SUCCESS",
            "resultStatus": "S",
            "resultMessage": "success",
        }
    },
    "response.least": {
        "result": {
            "resultCode": "SUCCESS",
            "resultStatus": "S",
            "resultMessage": "success",
        }
    },
}

# One row a line: its name, the message, what is changed in it (each change on its own), and what must be found.
# fmt: off
CASES = [
    Case("request.most is valid", "request", "request.most", ({}, ), []),
    Case("request.least is valid", "request", "request.least", ({}, ), []),
    Case("request: unknown_field", "request", "request.least", ({"/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/docsgenUnknown")]),
    Case("request.notifyType: required, absent or null", "request", "request.most", ({"/notifyType": ABSENT}, {"/notifyType": None}, ), [("error", "required", "/notifyType")]),
    Case("request.notifyType: type, another type", "request", "request.most", ({"/notifyType": 1}, {"/notifyType": True}, {"/notifyType": []}, {"/notifyType": {}}, ), [("error", "type", "/notifyType")]),
    Case("request.notifyType: enum, a documented value", "request", "request.most", ({"/notifyType": "PAYMENT_RESULT"}, {"/notifyType": "PAYMENT_PENDING"}, ), []),
    Case("request.notifyType: enum, another value", "request", "request.most", ({"/notifyType": "PAYMENT_RESULT_"}, {"/notifyType": "PAYMENT_RESULT "}, {"/notifyType": "payment_result"}, {"/notifyType": "PAYMENT_RESUL"}, {"/notifyType": "undocumented"}, ), [("error", "enum", "/notifyType")]),
    Case("request.result: required, absent or null", "request", "request.most", ({"/result": ABSENT}, {"/result": None}, ), [("error", "required", "/result")]),
    Case("request.result: required, empty", "request", "request.most", ({"/result": {}}, ), [("error", "required", "/result/resultCode"), ("error", "required", "/result/resultMessage"), ("error", "required", "/result/resultStatus")]),
    Case("request.result: type, another type", "request", "request.most", ({"/result": "text"}, {"/result": []}, {"/result": 1}, ), [("error", "type", "/result")]),
    Case("request.result: unknown_field", "request", "request.most", ({"/result/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/result/docsgenUnknown")]),
    Case("request.result.resultCode: required, absent or null", "request", "request.most", ({"/result/resultCode": ABSENT}, {"/result/resultCode": None}, ), [("error", "required", "/result/resultCode")]),
    Case("request.result.resultCode: required, empty", "request", "request.most", ({"/result/resultCode": ""}, ), []),
    Case("request.result.resultCode: type, another type", "request", "request.most", ({"/result/resultCode": 1}, {"/result/resultCode": True}, {"/result/resultCode": []}, {"/result/resultCode": {}}, ), [("error", "type", "/result/resultCode")]),
    Case("request.result.resultCode: max_length, 64 is within it", "request", "request.most", texts("/result/resultCode", 64), []),
    Case("request.result.resultCode: max_length, 65 is past it", "request", "request.most", texts("/result/resultCode", 65), [("error", "max_length", "/result/resultCode")]),
    Case("request.result.resultStatus: required, absent or null", "request", "request.most", ({"/result/resultStatus": ABSENT}, {"/result/resultStatus": None}, ), [("error", "required", "/result/resultStatus")]),
    Case("request.result.resultStatus: type, another type", "request", "request.most", ({"/result/resultStatus": 1}, {"/result/resultStatus": True}, {"/result/resultStatus": []}, {"/result/resultStatus": {}}, ), [("error", "type", "/result/resultStatus")]),
    Case("request.result.resultStatus: enum, a documented value", "request", "request.most", ({"/result/resultStatus": "S"}, {"/result/resultStatus": "F"}, ), []),
    Case("request.result.resultStatus: enum, another value", "request", "request.most", ({"/result/resultStatus": "S_"}, {"/result/resultStatus": "S "}, {"/result/resultStatus": "s"}, {"/result/resultStatus": ""}, {"/result/resultStatus": "undocumented"}, ), [("error", "enum", "/result/resultStatus")]),
    Case("request.result.resultMessage: required, absent or null", "request", "request.most", ({"/result/resultMessage": ABSENT}, {"/result/resultMessage": None}, ), [("error", "required", "/result/resultMessage")]),
    Case("request.result.resultMessage: required, empty", "request", "request.most", ({"/result/resultMessage": ""}, ), []),
    Case("request.result.resultMessage: type, another type", "request", "request.most", ({"/result/resultMessage": 1}, {"/result/resultMessage": True}, {"/result/resultMessage": []}, {"/result/resultMessage": {}}, ), [("error", "type", "/result/resultMessage")]),
    Case("request.result.resultMessage: max_length, 256 is within it", "request", "request.most", texts("/result/resultMessage", 256), []),
    Case("request.result.resultMessage: max_length, 257 is past it", "request", "request.most", texts("/result/resultMessage", 257), [("error", "max_length", "/result/resultMessage")]),
    Case("request.paymentRequestId: required, absent or null", "request", "request.most", ({"/paymentRequestId": ABSENT}, {"/paymentRequestId": None}, ), [("error", "required", "/paymentRequestId")]),
    Case("request.paymentRequestId: required, empty", "request", "request.most", ({"/paymentRequestId": ""}, ), []),
    Case("request.paymentRequestId: type, another type", "request", "request.most", ({"/paymentRequestId": 1}, {"/paymentRequestId": True}, {"/paymentRequestId": []}, {"/paymentRequestId": {}}, ), [("error", "type", "/paymentRequestId")]),
    Case("request.paymentRequestId: max_length, 64 is within it", "request", "request.most", texts("/paymentRequestId", 64), []),
    Case("request.paymentRequestId: max_length, 65 is past it", "request", "request.most", texts("/paymentRequestId", 65), [("error", "max_length", "/paymentRequestId")]),
    Case("request.paymentId: required, absent or null", "request", "request.most", ({"/paymentId": ABSENT}, {"/paymentId": None}, ), [("error", "required", "/paymentId")]),
    Case("request.paymentId: required, empty", "request", "request.most", ({"/paymentId": ""}, ), []),
    Case("request.paymentId: type, another type", "request", "request.most", ({"/paymentId": 1}, {"/paymentId": True}, {"/paymentId": []}, {"/paymentId": {}}, ), [("error", "type", "/paymentId")]),
    Case("request.paymentId: max_length, 64 is within it", "request", "request.most", texts("/paymentId", 64), []),
    Case("request.paymentId: max_length, 65 is past it", "request", "request.most", texts("/paymentId", 65), [("error", "max_length", "/paymentId")]),
    Case("request.paymentAmount: required, absent or null", "request", "request.most", ({"/paymentAmount": ABSENT}, {"/paymentAmount": None}, ), [("error", "required", "/paymentAmount")]),
    Case("request.paymentAmount: required, empty", "request", "request.most", ({"/paymentAmount": {}}, ), [("error", "required", "/paymentAmount/currency"), ("error", "required", "/paymentAmount/value")]),
    Case("request.paymentAmount: type, another type", "request", "request.most", ({"/paymentAmount": "text"}, {"/paymentAmount": []}, {"/paymentAmount": 1}, ), [("error", "type", "/paymentAmount")]),
    Case("request.paymentAmount: unknown_field", "request", "request.most", ({"/paymentAmount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/paymentAmount/docsgenUnknown")]),
    Case("request.paymentAmount.currency: required, absent or null", "request", "request.most", ({"/paymentAmount/currency": ABSENT}, {"/paymentAmount/currency": None}, ), [("error", "required", "/paymentAmount/currency")]),
    Case("request.paymentAmount.currency: required, empty", "request", "request.most", ({"/paymentAmount/currency": ""}, ), []),
    Case("request.paymentAmount.currency: type, another type", "request", "request.most", ({"/paymentAmount/currency": 1}, {"/paymentAmount/currency": True}, {"/paymentAmount/currency": []}, {"/paymentAmount/currency": {}}, ), [("error", "type", "/paymentAmount/currency")]),
    Case("request.paymentAmount.currency: max_length, 3 is within it", "request", "request.most", texts("/paymentAmount/currency", 3), []),
    Case("request.paymentAmount.currency: max_length, 4 is past it", "request", "request.most", texts("/paymentAmount/currency", 4), [("error", "max_length", "/paymentAmount/currency")]),
    Case("request.paymentAmount.value: required, absent or null", "request", "request.most", ({"/paymentAmount/value": ABSENT}, {"/paymentAmount/value": None}, ), [("error", "required", "/paymentAmount/value")]),
    Case("request.paymentAmount.value: type, another type", "request", "request.most", ({"/paymentAmount/value": ""}, {"/paymentAmount/value": "text"}, {"/paymentAmount/value": " 1"}, {"/paymentAmount/value": "1\n"}, {"/paymentAmount/value": "+1"}, {"/paymentAmount/value": "1e1"}, {"/paymentAmount/value": "٣"}, {"/paymentAmount/value": []}, {"/paymentAmount/value": {}}, {"/paymentAmount/value": "1.5"}, {"/paymentAmount/value": 1}, {"/paymentAmount/value": True}, ), [("error", "type", "/paymentAmount/value")]),
    Case("request.paymentAmount.value: minimum, 1 is within it", "request", "request.most", ({"/paymentAmount/value": "1"}, ), []),
    Case("request.paymentAmount.value: minimum, 0 is past it", "request", "request.most", ({"/paymentAmount/value": "0"}, ), [("error", "minimum", "/paymentAmount/value")]),
    Case("request.paymentCreateTime: required, absent or null", "request", "request.most", ({"/paymentCreateTime": ABSENT}, {"/paymentCreateTime": None}, ), [("error", "required", "/paymentCreateTime")]),
    Case("request.paymentCreateTime: type, another type", "request", "request.most", ({"/paymentCreateTime": 1}, {"/paymentCreateTime": True}, {"/paymentCreateTime": []}, {"/paymentCreateTime": {}}, ), [("error", "type", "/paymentCreateTime")]),
    Case("request.paymentCreateTime: format, a date and time", "request", "request.most", ({"/paymentCreateTime": "2026-01-02T03:04:05+08:00"}, {"/paymentCreateTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("request.paymentCreateTime: format, no date and time", "request", "request.most", ({"/paymentCreateTime": "text"}, {"/paymentCreateTime": "2026-01-02"}, {"/paymentCreateTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/paymentCreateTime")]),
    Case("request.paymentTime: optional, absent", "request", "request.most", ({"/paymentTime": ABSENT}, ), []),
    Case("request.paymentTime: optional, null", "request", "request.most", ({"/paymentTime": None}, ), [("error", "type", "/paymentTime")]),
    Case("request.paymentTime: type, another type", "request", "request.most", ({"/paymentTime": 1}, {"/paymentTime": True}, {"/paymentTime": []}, {"/paymentTime": {}}, ), [("error", "type", "/paymentTime")]),
    Case("request.paymentTime: format, a date and time", "request", "request.most", ({"/paymentTime": "2026-01-02T03:04:05+08:00"}, {"/paymentTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("request.paymentTime: format, no date and time", "request", "request.most", ({"/paymentTime": "text"}, {"/paymentTime": "2026-01-02"}, {"/paymentTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/paymentTime")]),
    Case("request.pspCustomerInfo: optional, absent or empty", "request", "request.most", ({"/pspCustomerInfo": ABSENT}, {"/pspCustomerInfo": {}}, ), []),
    Case("request.pspCustomerInfo: optional, null", "request", "request.most", ({"/pspCustomerInfo": None}, ), [("error", "type", "/pspCustomerInfo")]),
    Case("request.pspCustomerInfo: type, another type", "request", "request.most", ({"/pspCustomerInfo": "text"}, {"/pspCustomerInfo": []}, {"/pspCustomerInfo": 1}, ), [("error", "type", "/pspCustomerInfo")]),
    Case("request.pspCustomerInfo: unknown_field", "request", "request.most", ({"/pspCustomerInfo/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/pspCustomerInfo/docsgenUnknown")]),
    Case("request.pspCustomerInfo.pspName: optional, absent or empty", "request", "request.most", ({"/pspCustomerInfo/pspName": ABSENT}, {"/pspCustomerInfo/pspName": ""}, ), []),
    Case("request.pspCustomerInfo.pspName: optional, null", "request", "request.most", ({"/pspCustomerInfo/pspName": None}, ), [("error", "type", "/pspCustomerInfo/pspName")]),
    Case("request.pspCustomerInfo.pspName: type, another type", "request", "request.most", ({"/pspCustomerInfo/pspName": 1}, {"/pspCustomerInfo/pspName": True}, {"/pspCustomerInfo/pspName": []}, {"/pspCustomerInfo/pspName": {}}, ), [("error", "type", "/pspCustomerInfo/pspName")]),
    Case("request.pspCustomerInfo.pspName: max_length, 64 is within it", "request", "request.most", texts("/pspCustomerInfo/pspName", 64), []),
    Case("request.pspCustomerInfo.pspName: max_length, 65 is past it", "request", "request.most", texts("/pspCustomerInfo/pspName", 65), [("error", "max_length", "/pspCustomerInfo/pspName")]),
    Case("request.pspCustomerInfo.pspCustomerId: optional, absent or empty", "request", "request.most", ({"/pspCustomerInfo/pspCustomerId": ABSENT}, {"/pspCustomerInfo/pspCustomerId": ""}, ), []),
    Case("request.pspCustomerInfo.pspCustomerId: optional, null", "request", "request.most", ({"/pspCustomerInfo/pspCustomerId": None}, ), [("error", "type", "/pspCustomerInfo/pspCustomerId")]),
    Case("request.pspCustomerInfo.pspCustomerId: type, another type", "request", "request.most", ({"/pspCustomerInfo/pspCustomerId": 1}, {"/pspCustomerInfo/pspCustomerId": True}, {"/pspCustomerInfo/pspCustomerId": []}, {"/pspCustomerInfo/pspCustomerId": {}}, ), [("error", "type", "/pspCustomerInfo/pspCustomerId")]),
    Case("request.pspCustomerInfo.pspCustomerId: max_length, 64 is within it", "request", "request.most", texts("/pspCustomerInfo/pspCustomerId", 64), []),
    Case("request.pspCustomerInfo.pspCustomerId: max_length, 65 is past it", "request", "request.most", texts("/pspCustomerInfo/pspCustomerId", 65), [("error", "max_length", "/pspCustomerInfo/pspCustomerId")]),
    Case("request.pspCustomerInfo.displayCustomerId: optional, absent or empty", "request", "request.most", ({"/pspCustomerInfo/displayCustomerId": ABSENT}, {"/pspCustomerInfo/displayCustomerId": ""}, ), []),
    Case("request.pspCustomerInfo.displayCustomerId: optional, null", "request", "request.most", ({"/pspCustomerInfo/displayCustomerId": None}, ), [("error", "type", "/pspCustomerInfo/displayCustomerId")]),
    Case("request.pspCustomerInfo.displayCustomerId: type, another type", "request", "request.most", ({"/pspCustomerInfo/displayCustomerId": 1}, {"/pspCustomerInfo/displayCustomerId": True}, {"/pspCustomerInfo/displayCustomerId": []}, {"/pspCustomerInfo/displayCustomerId": {}}, ), [("error", "type", "/pspCustomerInfo/displayCustomerId")]),
    Case("request.pspCustomerInfo.displayCustomerId: max_length, 64 is within it", "request", "request.most", texts("/pspCustomerInfo/displayCustomerId", 64), []),
    Case("request.pspCustomerInfo.displayCustomerId: max_length, 65 is past it", "request", "request.most", texts("/pspCustomerInfo/displayCustomerId", 65), [("error", "max_length", "/pspCustomerInfo/displayCustomerId")]),
    Case("request.customsDeclarationAmount: optional, absent", "request", "request.most", ({"/customsDeclarationAmount": ABSENT}, ), []),
    Case("request.customsDeclarationAmount: optional, null", "request", "request.most", ({"/customsDeclarationAmount": None}, ), [("error", "type", "/customsDeclarationAmount")]),
    Case("request.customsDeclarationAmount: optional, empty", "request", "request.most", ({"/customsDeclarationAmount": {}}, ), [("error", "required", "/customsDeclarationAmount/currency"), ("error", "required", "/customsDeclarationAmount/value")]),
    Case("request.customsDeclarationAmount: type, another type", "request", "request.most", ({"/customsDeclarationAmount": "text"}, {"/customsDeclarationAmount": []}, {"/customsDeclarationAmount": 1}, ), [("error", "type", "/customsDeclarationAmount")]),
    Case("request.customsDeclarationAmount: unknown_field", "request", "request.most", ({"/customsDeclarationAmount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/customsDeclarationAmount/docsgenUnknown")]),
    Case("request.customsDeclarationAmount.currency: required, absent or null", "request", "request.most", ({"/customsDeclarationAmount/currency": ABSENT}, {"/customsDeclarationAmount/currency": None}, ), [("error", "required", "/customsDeclarationAmount/currency")]),
    Case("request.customsDeclarationAmount.currency: required, empty", "request", "request.most", ({"/customsDeclarationAmount/currency": ""}, ), []),
    Case("request.customsDeclarationAmount.currency: type, another type", "request", "request.most", ({"/customsDeclarationAmount/currency": 1}, {"/customsDeclarationAmount/currency": True}, {"/customsDeclarationAmount/currency": []}, {"/customsDeclarationAmount/currency": {}}, ), [("error", "type", "/customsDeclarationAmount/currency")]),
    Case("request.customsDeclarationAmount.currency: max_length, 3 is within it", "request", "request.most", texts("/customsDeclarationAmount/currency", 3), []),
    Case("request.customsDeclarationAmount.currency: max_length, 4 is past it", "request", "request.most", texts("/customsDeclarationAmount/currency", 4), [("error", "max_length", "/customsDeclarationAmount/currency")]),
    Case("request.customsDeclarationAmount.value: required, absent or null", "request", "request.most", ({"/customsDeclarationAmount/value": ABSENT}, {"/customsDeclarationAmount/value": None}, ), [("error", "required", "/customsDeclarationAmount/value")]),
    Case("request.customsDeclarationAmount.value: type, another type", "request", "request.most", ({"/customsDeclarationAmount/value": ""}, {"/customsDeclarationAmount/value": "text"}, {"/customsDeclarationAmount/value": " 1"}, {"/customsDeclarationAmount/value": "1\n"}, {"/customsDeclarationAmount/value": "+1"}, {"/customsDeclarationAmount/value": "1e1"}, {"/customsDeclarationAmount/value": "٣"}, {"/customsDeclarationAmount/value": []}, {"/customsDeclarationAmount/value": {}}, {"/customsDeclarationAmount/value": "1.5"}, {"/customsDeclarationAmount/value": 1}, {"/customsDeclarationAmount/value": True}, ), [("error", "type", "/customsDeclarationAmount/value")]),
    Case("request.customsDeclarationAmount.value: minimum, 0 is within it", "request", "request.most", ({"/customsDeclarationAmount/value": "0"}, ), []),
    Case("request.customsDeclarationAmount.value: minimum, -1 is past it", "request", "request.most", ({"/customsDeclarationAmount/value": "-1"}, ), [("error", "minimum", "/customsDeclarationAmount/value")]),
    Case("request.grossSettlementAmount: optional, absent", "request", "request.most", ({"/grossSettlementAmount": ABSENT}, ), []),
    Case("request.grossSettlementAmount: optional, null", "request", "request.most", ({"/grossSettlementAmount": None}, ), [("error", "type", "/grossSettlementAmount")]),
    Case("request.grossSettlementAmount: optional, empty", "request", "request.most", ({"/grossSettlementAmount": {}}, ), [("error", "required", "/grossSettlementAmount/currency"), ("error", "required", "/grossSettlementAmount/value")]),
    Case("request.grossSettlementAmount: type, another type", "request", "request.most", ({"/grossSettlementAmount": "text"}, {"/grossSettlementAmount": []}, {"/grossSettlementAmount": 1}, ), [("error", "type", "/grossSettlementAmount")]),
    Case("request.grossSettlementAmount: unknown_field", "request", "request.most", ({"/grossSettlementAmount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/grossSettlementAmount/docsgenUnknown")]),
    Case("request.grossSettlementAmount.currency: required, absent or null", "request", "request.most", ({"/grossSettlementAmount/currency": ABSENT}, {"/grossSettlementAmount/currency": None}, ), [("error", "required", "/grossSettlementAmount/currency")]),
    Case("request.grossSettlementAmount.currency: required, empty", "request", "request.most", ({"/grossSettlementAmount/currency": ""}, ), []),
    Case("request.grossSettlementAmount.currency: type, another type", "request", "request.most", ({"/grossSettlementAmount/currency": 1}, {"/grossSettlementAmount/currency": True}, {"/grossSettlementAmount/currency": []}, {"/grossSettlementAmount/currency": {}}, ), [("error", "type", "/grossSettlementAmount/currency")]),
    Case("request.grossSettlementAmount.currency: max_length, 3 is within it", "request", "request.most", texts("/grossSettlementAmount/currency", 3), []),
    Case("request.grossSettlementAmount.currency: max_length, 4 is past it", "request", "request.most", texts("/grossSettlementAmount/currency", 4), [("error", "max_length", "/grossSettlementAmount/currency")]),
    Case("request.grossSettlementAmount.value: required, absent or null", "request", "request.most", ({"/grossSettlementAmount/value": ABSENT}, {"/grossSettlementAmount/value": None}, ), [("error", "required", "/grossSettlementAmount/value")]),
    Case("request.grossSettlementAmount.value: type, another type", "request", "request.most", ({"/grossSettlementAmount/value": ""}, {"/grossSettlementAmount/value": "text"}, {"/grossSettlementAmount/value": " 1"}, {"/grossSettlementAmount/value": "1\n"}, {"/grossSettlementAmount/value": "+1"}, {"/grossSettlementAmount/value": "1e1"}, {"/grossSettlementAmount/value": "٣"}, {"/grossSettlementAmount/value": []}, {"/grossSettlementAmount/value": {}}, {"/grossSettlementAmount/value": "1.5"}, {"/grossSettlementAmount/value": 1}, {"/grossSettlementAmount/value": True}, ), [("error", "type", "/grossSettlementAmount/value")]),
    Case("request.grossSettlementAmount.value: minimum, 0 is within it", "request", "request.most", ({"/grossSettlementAmount/value": "0"}, ), []),
    Case("request.grossSettlementAmount.value: minimum, -1 is past it", "request", "request.most", ({"/grossSettlementAmount/value": "-1"}, ), [("error", "minimum", "/grossSettlementAmount/value")]),
    Case("request.settlementQuote: optional, absent", "request", "request.most", ({"/settlementQuote": ABSENT}, ), []),
    Case("request.settlementQuote: optional, null", "request", "request.most", ({"/settlementQuote": None}, ), [("error", "type", "/settlementQuote")]),
    Case("request.settlementQuote: optional, empty", "request", "request.most", ({"/settlementQuote": {}}, ), [("error", "required", "/settlementQuote/quoteCurrencyPair"), ("error", "required", "/settlementQuote/quotePrice")]),
    Case("request.settlementQuote: type, another type", "request", "request.most", ({"/settlementQuote": "text"}, {"/settlementQuote": []}, {"/settlementQuote": 1}, ), [("error", "type", "/settlementQuote")]),
    Case("request.settlementQuote: unknown_field", "request", "request.most", ({"/settlementQuote/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/settlementQuote/docsgenUnknown")]),
    Case("request.settlementQuote.quoteId: optional, absent or empty", "request", "request.most", ({"/settlementQuote/quoteId": ABSENT}, {"/settlementQuote/quoteId": ""}, ), []),
    Case("request.settlementQuote.quoteId: optional, null", "request", "request.most", ({"/settlementQuote/quoteId": None}, ), [("error", "type", "/settlementQuote/quoteId")]),
    Case("request.settlementQuote.quoteId: type, another type", "request", "request.most", ({"/settlementQuote/quoteId": 1}, {"/settlementQuote/quoteId": True}, {"/settlementQuote/quoteId": []}, {"/settlementQuote/quoteId": {}}, ), [("error", "type", "/settlementQuote/quoteId")]),
    Case("request.settlementQuote.quoteId: max_length, 64 is within it", "request", "request.most", texts("/settlementQuote/quoteId", 64), []),
    Case("request.settlementQuote.quoteId: max_length, 65 is past it", "request", "request.most", texts("/settlementQuote/quoteId", 65), [("error", "max_length", "/settlementQuote/quoteId")]),
    Case("request.settlementQuote.quoteCurrencyPair: required, absent or null", "request", "request.most", ({"/settlementQuote/quoteCurrencyPair": ABSENT}, {"/settlementQuote/quoteCurrencyPair": None}, ), [("error", "required", "/settlementQuote/quoteCurrencyPair")]),
    Case("request.settlementQuote.quoteCurrencyPair: required, empty", "request", "request.most", ({"/settlementQuote/quoteCurrencyPair": ""}, ), []),
    Case("request.settlementQuote.quoteCurrencyPair: type, another type", "request", "request.most", ({"/settlementQuote/quoteCurrencyPair": 1}, {"/settlementQuote/quoteCurrencyPair": True}, {"/settlementQuote/quoteCurrencyPair": []}, {"/settlementQuote/quoteCurrencyPair": {}}, ), [("error", "type", "/settlementQuote/quoteCurrencyPair")]),
    Case("request.settlementQuote.quoteCurrencyPair: max_length, 16 is within it", "request", "request.most", texts("/settlementQuote/quoteCurrencyPair", 16), []),
    Case("request.settlementQuote.quoteCurrencyPair: max_length, 17 is past it", "request", "request.most", texts("/settlementQuote/quoteCurrencyPair", 17), [("error", "max_length", "/settlementQuote/quoteCurrencyPair")]),
    Case("request.settlementQuote.quotePrice: required, absent or null", "request", "request.most", ({"/settlementQuote/quotePrice": ABSENT}, {"/settlementQuote/quotePrice": None}, ), [("error", "required", "/settlementQuote/quotePrice")]),
    Case("request.settlementQuote.quotePrice: type, another type", "request", "request.most", ({"/settlementQuote/quotePrice": 1}, {"/settlementQuote/quotePrice": True}, {"/settlementQuote/quotePrice": []}, {"/settlementQuote/quotePrice": {}}, ), [("error", "type", "/settlementQuote/quotePrice")]),
    Case("request.settlementQuote.quotePrice: type, a fraction", "request", "request.most", ({"/settlementQuote/quotePrice": "0.5"}, ), []),
    Case("request.settlementQuote.quotePrice: minimum, 0 is within it", "request", "request.most", ({"/settlementQuote/quotePrice": "0"}, ), []),
    Case("request.settlementQuote.quotePrice: minimum, -1 is past it", "request", "request.most", ({"/settlementQuote/quotePrice": "-1"}, ), [("error", "minimum", "/settlementQuote/quotePrice")]),
    Case("request.settlementQuote.quoteStartTime: optional, absent", "request", "request.most", ({"/settlementQuote/quoteStartTime": ABSENT}, ), []),
    Case("request.settlementQuote.quoteStartTime: optional, null", "request", "request.most", ({"/settlementQuote/quoteStartTime": None}, ), [("error", "type", "/settlementQuote/quoteStartTime")]),
    Case("request.settlementQuote.quoteStartTime: type, another type", "request", "request.most", ({"/settlementQuote/quoteStartTime": 1}, {"/settlementQuote/quoteStartTime": True}, {"/settlementQuote/quoteStartTime": []}, {"/settlementQuote/quoteStartTime": {}}, ), [("error", "type", "/settlementQuote/quoteStartTime")]),
    Case("request.settlementQuote.quoteStartTime: format, a date and time", "request", "request.most", ({"/settlementQuote/quoteStartTime": "2026-01-02T03:04:05+08:00"}, {"/settlementQuote/quoteStartTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("request.settlementQuote.quoteStartTime: format, no date and time", "request", "request.most", ({"/settlementQuote/quoteStartTime": "text"}, {"/settlementQuote/quoteStartTime": "2026-01-02"}, {"/settlementQuote/quoteStartTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/settlementQuote/quoteStartTime")]),
    Case("request.settlementQuote.quoteExpiryTime: optional, absent", "request", "request.most", ({"/settlementQuote/quoteExpiryTime": ABSENT}, ), []),
    Case("request.settlementQuote.quoteExpiryTime: optional, null", "request", "request.most", ({"/settlementQuote/quoteExpiryTime": None}, ), [("error", "type", "/settlementQuote/quoteExpiryTime")]),
    Case("request.settlementQuote.quoteExpiryTime: type, another type", "request", "request.most", ({"/settlementQuote/quoteExpiryTime": 1}, {"/settlementQuote/quoteExpiryTime": True}, {"/settlementQuote/quoteExpiryTime": []}, {"/settlementQuote/quoteExpiryTime": {}}, ), [("error", "type", "/settlementQuote/quoteExpiryTime")]),
    Case("request.settlementQuote.quoteExpiryTime: format, a date and time", "request", "request.most", ({"/settlementQuote/quoteExpiryTime": "2026-01-02T03:04:05+08:00"}, {"/settlementQuote/quoteExpiryTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("request.settlementQuote.quoteExpiryTime: format, no date and time", "request", "request.most", ({"/settlementQuote/quoteExpiryTime": "text"}, {"/settlementQuote/quoteExpiryTime": "2026-01-02"}, {"/settlementQuote/quoteExpiryTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/settlementQuote/quoteExpiryTime")]),
    Case("request.settlementQuote.guaranteed: optional, absent", "request", "request.most", ({"/settlementQuote/guaranteed": ABSENT}, ), []),
    Case("request.settlementQuote.guaranteed: optional, null", "request", "request.most", ({"/settlementQuote/guaranteed": None}, ), [("error", "type", "/settlementQuote/guaranteed")]),
    Case("request.settlementQuote.guaranteed: type, another type", "request", "request.most", ({"/settlementQuote/guaranteed": ""}, {"/settlementQuote/guaranteed": "True"}, {"/settlementQuote/guaranteed": "yes"}, {"/settlementQuote/guaranteed": "1"}, {"/settlementQuote/guaranteed": []}, {"/settlementQuote/guaranteed": {}}, {"/settlementQuote/guaranteed": True}, {"/settlementQuote/guaranteed": 1}, ), [("error", "type", "/settlementQuote/guaranteed")]),
    Case("request.settlementQuote.guaranteed: type, the type's own values", "request", "request.most", ({"/settlementQuote/guaranteed": "true"}, {"/settlementQuote/guaranteed": "false"}, ), []),
    Case("request.acquirerReferenceNo: optional, absent or empty", "request", "request.most", ({"/acquirerReferenceNo": ABSENT}, {"/acquirerReferenceNo": ""}, ), []),
    Case("request.acquirerReferenceNo: optional, null", "request", "request.most", ({"/acquirerReferenceNo": None}, ), [("error", "type", "/acquirerReferenceNo")]),
    Case("request.acquirerReferenceNo: type, another type", "request", "request.most", ({"/acquirerReferenceNo": 1}, {"/acquirerReferenceNo": True}, {"/acquirerReferenceNo": []}, {"/acquirerReferenceNo": {}}, ), [("error", "type", "/acquirerReferenceNo")]),
    Case("request.acquirerReferenceNo: max_length, 64 is within it", "request", "request.most", texts("/acquirerReferenceNo", 64), []),
    Case("request.acquirerReferenceNo: max_length, 65 is past it", "request", "request.most", texts("/acquirerReferenceNo", 65), [("error", "max_length", "/acquirerReferenceNo")]),
    Case("request.paymentResultInfo: optional, absent or empty", "request", "request.most", ({"/paymentResultInfo": ABSENT}, {"/paymentResultInfo": {}}, ), []),
    Case("request.paymentResultInfo: optional, null", "request", "request.most", ({"/paymentResultInfo": None}, ), [("error", "type", "/paymentResultInfo")]),
    Case("request.paymentResultInfo: type, another type", "request", "request.most", ({"/paymentResultInfo": "text"}, {"/paymentResultInfo": []}, {"/paymentResultInfo": 1}, ), [("error", "type", "/paymentResultInfo")]),
    Case("request.paymentResultInfo: unknown_field", "request", "request.most", ({"/paymentResultInfo/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/paymentResultInfo/docsgenUnknown")]),
    Case("request.paymentResultInfo.cardNo: optional, absent or empty", "request", "request.most", ({"/paymentResultInfo/cardNo": ABSENT}, {"/paymentResultInfo/cardNo": ""}, ), []),
    Case("request.paymentResultInfo.cardNo: optional, null", "request", "request.most", ({"/paymentResultInfo/cardNo": None}, ), [("error", "type", "/paymentResultInfo/cardNo")]),
    Case("request.paymentResultInfo.cardNo: type, another type", "request", "request.most", ({"/paymentResultInfo/cardNo": 1}, {"/paymentResultInfo/cardNo": True}, {"/paymentResultInfo/cardNo": []}, {"/paymentResultInfo/cardNo": {}}, ), [("error", "type", "/paymentResultInfo/cardNo")]),
    Case("request.paymentResultInfo.cardNo: max_length, 32 is within it", "request", "request.most", texts("/paymentResultInfo/cardNo", 32), []),
    Case("request.paymentResultInfo.cardNo: max_length, 33 is past it", "request", "request.most", texts("/paymentResultInfo/cardNo", 33), [("error", "max_length", "/paymentResultInfo/cardNo")]),
    Case("request.paymentResultInfo.cardBrand: optional, absent or empty", "request", "request.most", ({"/paymentResultInfo/cardBrand": ABSENT}, {"/paymentResultInfo/cardBrand": ""}, ), []),
    Case("request.paymentResultInfo.cardBrand: optional, null", "request", "request.most", ({"/paymentResultInfo/cardBrand": None}, ), [("error", "type", "/paymentResultInfo/cardBrand")]),
    Case("request.paymentResultInfo.cardBrand: type, another type", "request", "request.most", ({"/paymentResultInfo/cardBrand": 1}, {"/paymentResultInfo/cardBrand": True}, {"/paymentResultInfo/cardBrand": []}, {"/paymentResultInfo/cardBrand": {}}, ), [("error", "type", "/paymentResultInfo/cardBrand")]),
    Case("request.paymentResultInfo.cardBrand: max_length, 32 is within it", "request", "request.most", texts("/paymentResultInfo/cardBrand", 32), []),
    Case("request.paymentResultInfo.cardBrand: max_length, 33 is past it", "request", "request.most", texts("/paymentResultInfo/cardBrand", 33), [("error", "max_length", "/paymentResultInfo/cardBrand")]),
    Case("request.paymentResultInfo.cardToken: optional, absent or empty", "request", "request.most", ({"/paymentResultInfo/cardToken": ABSENT}, {"/paymentResultInfo/cardToken": ""}, ), []),
    Case("request.paymentResultInfo.cardToken: optional, null", "request", "request.most", ({"/paymentResultInfo/cardToken": None}, ), [("error", "type", "/paymentResultInfo/cardToken")]),
    Case("request.paymentResultInfo.cardToken: type, another type", "request", "request.most", ({"/paymentResultInfo/cardToken": 1}, {"/paymentResultInfo/cardToken": True}, {"/paymentResultInfo/cardToken": []}, {"/paymentResultInfo/cardToken": {}}, ), [("error", "type", "/paymentResultInfo/cardToken")]),
    Case("request.paymentResultInfo.cardToken: max_length, 2048 is within it", "request", "request.most", texts("/paymentResultInfo/cardToken", 2048), []),
    Case("request.paymentResultInfo.cardToken: max_length, 2049 is past it", "request", "request.most", texts("/paymentResultInfo/cardToken", 2049), [("error", "max_length", "/paymentResultInfo/cardToken")]),
    Case("request.paymentResultInfo.issuingCountry: optional, absent or empty", "request", "request.most", ({"/paymentResultInfo/issuingCountry": ABSENT}, {"/paymentResultInfo/issuingCountry": ""}, ), []),
    Case("request.paymentResultInfo.issuingCountry: optional, null", "request", "request.most", ({"/paymentResultInfo/issuingCountry": None}, ), [("error", "type", "/paymentResultInfo/issuingCountry")]),
    Case("request.paymentResultInfo.issuingCountry: type, another type", "request", "request.most", ({"/paymentResultInfo/issuingCountry": 1}, {"/paymentResultInfo/issuingCountry": True}, {"/paymentResultInfo/issuingCountry": []}, {"/paymentResultInfo/issuingCountry": {}}, ), [("error", "type", "/paymentResultInfo/issuingCountry")]),
    Case("request.paymentResultInfo.issuingCountry: max_length, 2 is within it", "request", "request.most", texts("/paymentResultInfo/issuingCountry", 2), []),
    Case("request.paymentResultInfo.issuingCountry: max_length, 3 is past it", "request", "request.most", texts("/paymentResultInfo/issuingCountry", 3), [("error", "max_length", "/paymentResultInfo/issuingCountry")]),
    Case("request.paymentResultInfo.funding: optional, absent", "request", "request.most", ({"/paymentResultInfo/funding": ABSENT}, ), []),
    Case("request.paymentResultInfo.funding: optional, null", "request", "request.most", ({"/paymentResultInfo/funding": None}, ), [("error", "type", "/paymentResultInfo/funding")]),
    Case("request.paymentResultInfo.funding: type, another type", "request", "request.most", ({"/paymentResultInfo/funding": 1}, {"/paymentResultInfo/funding": True}, {"/paymentResultInfo/funding": []}, {"/paymentResultInfo/funding": {}}, ), [("error", "type", "/paymentResultInfo/funding")]),
    Case("request.paymentResultInfo.funding: enum, max_length: 20 is within it", "request", "request.most", texts("/paymentResultInfo/funding", 20), [("error", "enum", "/paymentResultInfo/funding")]),
    Case("request.paymentResultInfo.funding: max_length, 21 is past it", "request", "request.most", texts("/paymentResultInfo/funding", 21), [("error", "enum", "/paymentResultInfo/funding"), ("error", "max_length", "/paymentResultInfo/funding")]),
    Case("request.paymentResultInfo.funding: enum, a documented value", "request", "request.most", ({"/paymentResultInfo/funding": "CREDIT"}, {"/paymentResultInfo/funding": "DEBIT"}, {"/paymentResultInfo/funding": "PREPAID"}, {"/paymentResultInfo/funding": "CHARGE"}, {"/paymentResultInfo/funding": "DEFERRED_DEBIT"}, ), []),
    Case("request.paymentResultInfo.funding: enum, another value", "request", "request.most", ({"/paymentResultInfo/funding": "CREDIT_"}, {"/paymentResultInfo/funding": "CREDIT "}, {"/paymentResultInfo/funding": "credit"}, {"/paymentResultInfo/funding": "CREDI"}, {"/paymentResultInfo/funding": "undocumented"}, ), [("error", "enum", "/paymentResultInfo/funding")]),
    Case("request.paymentResultInfo.paymentMethodRegion: optional, absent or empty", "request", "request.most", ({"/paymentResultInfo/paymentMethodRegion": ABSENT}, {"/paymentResultInfo/paymentMethodRegion": ""}, ), []),
    Case("request.paymentResultInfo.paymentMethodRegion: optional, null", "request", "request.most", ({"/paymentResultInfo/paymentMethodRegion": None}, ), [("error", "type", "/paymentResultInfo/paymentMethodRegion")]),
    Case("request.paymentResultInfo.paymentMethodRegion: type, another type", "request", "request.most", ({"/paymentResultInfo/paymentMethodRegion": 1}, {"/paymentResultInfo/paymentMethodRegion": True}, {"/paymentResultInfo/paymentMethodRegion": []}, {"/paymentResultInfo/paymentMethodRegion": {}}, ), [("error", "type", "/paymentResultInfo/paymentMethodRegion")]),
    Case("request.paymentResultInfo.paymentMethodRegion: max_length, 6 is within it", "request", "request.most", texts("/paymentResultInfo/paymentMethodRegion", 6), []),
    Case("request.paymentResultInfo.paymentMethodRegion: max_length, 7 is past it", "request", "request.most", texts("/paymentResultInfo/paymentMethodRegion", 7), [("error", "max_length", "/paymentResultInfo/paymentMethodRegion")]),
    Case("request.paymentResultInfo.threeDSResult: optional, absent or empty", "request", "request.most", ({"/paymentResultInfo/threeDSResult": ABSENT}, {"/paymentResultInfo/threeDSResult": {}}, ), []),
    Case("request.paymentResultInfo.threeDSResult: optional, null", "request", "request.most", ({"/paymentResultInfo/threeDSResult": None}, ), [("error", "type", "/paymentResultInfo/threeDSResult")]),
    Case("request.paymentResultInfo.threeDSResult: type, another type", "request", "request.most", ({"/paymentResultInfo/threeDSResult": "text"}, {"/paymentResultInfo/threeDSResult": []}, {"/paymentResultInfo/threeDSResult": 1}, ), [("error", "type", "/paymentResultInfo/threeDSResult")]),
    Case("request.paymentResultInfo.threeDSResult: unknown_field", "request", "request.most", ({"/paymentResultInfo/threeDSResult/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/paymentResultInfo/threeDSResult/docsgenUnknown")]),
    Case("request.paymentResultInfo.threeDSResult.threeDSVersion: optional, absent", "request", "request.most", ({"/paymentResultInfo/threeDSResult/threeDSVersion": ABSENT}, ), []),
    Case("request.paymentResultInfo.threeDSResult.threeDSVersion: optional, null", "request", "request.most", ({"/paymentResultInfo/threeDSResult/threeDSVersion": None}, ), [("error", "type", "/paymentResultInfo/threeDSResult/threeDSVersion")]),
    Case("request.paymentResultInfo.threeDSResult.threeDSVersion: type, another type", "request", "request.most", ({"/paymentResultInfo/threeDSResult/threeDSVersion": 1}, {"/paymentResultInfo/threeDSResult/threeDSVersion": True}, {"/paymentResultInfo/threeDSResult/threeDSVersion": []}, {"/paymentResultInfo/threeDSResult/threeDSVersion": {}}, ), [("error", "type", "/paymentResultInfo/threeDSResult/threeDSVersion")]),
    Case("request.paymentResultInfo.threeDSResult.threeDSVersion: enum, max_length: 16 is within it", "request", "request.most", texts("/paymentResultInfo/threeDSResult/threeDSVersion", 16), [("error", "enum", "/paymentResultInfo/threeDSResult/threeDSVersion")]),
    Case("request.paymentResultInfo.threeDSResult.threeDSVersion: max_length, 17 is past it", "request", "request.most", texts("/paymentResultInfo/threeDSResult/threeDSVersion", 17), [("error", "enum", "/paymentResultInfo/threeDSResult/threeDSVersion"), ("error", "max_length", "/paymentResultInfo/threeDSResult/threeDSVersion")]),
    Case("request.paymentResultInfo.threeDSResult.threeDSVersion: enum, a documented value", "request", "request.most", ({"/paymentResultInfo/threeDSResult/threeDSVersion": "1.0.2"}, {"/paymentResultInfo/threeDSResult/threeDSVersion": "2.1.0"}, {"/paymentResultInfo/threeDSResult/threeDSVersion": "2.2.0"}, ), []),
    Case("request.paymentResultInfo.threeDSResult.threeDSVersion: enum, another value", "request", "request.most", ({"/paymentResultInfo/threeDSResult/threeDSVersion": "1.0.2_"}, {"/paymentResultInfo/threeDSResult/threeDSVersion": "1.0.2 "}, {"/paymentResultInfo/threeDSResult/threeDSVersion": "1.0."}, {"/paymentResultInfo/threeDSResult/threeDSVersion": "undocumented"}, ), [("error", "enum", "/paymentResultInfo/threeDSResult/threeDSVersion")]),
    Case("request.paymentResultInfo.threeDSResult.eci: optional, absent", "request", "request.most", ({"/paymentResultInfo/threeDSResult/eci": ABSENT}, ), []),
    Case("request.paymentResultInfo.threeDSResult.eci: optional, null", "request", "request.most", ({"/paymentResultInfo/threeDSResult/eci": None}, ), [("error", "type", "/paymentResultInfo/threeDSResult/eci")]),
    Case("request.paymentResultInfo.threeDSResult.eci: type, another type", "request", "request.most", ({"/paymentResultInfo/threeDSResult/eci": 1}, {"/paymentResultInfo/threeDSResult/eci": True}, {"/paymentResultInfo/threeDSResult/eci": []}, {"/paymentResultInfo/threeDSResult/eci": {}}, ), [("error", "type", "/paymentResultInfo/threeDSResult/eci")]),
    Case("request.paymentResultInfo.threeDSResult.eci: enum, max_length: 2 is within it", "request", "request.most", texts("/paymentResultInfo/threeDSResult/eci", 2), [("error", "enum", "/paymentResultInfo/threeDSResult/eci")]),
    Case("request.paymentResultInfo.threeDSResult.eci: max_length, 3 is past it", "request", "request.most", texts("/paymentResultInfo/threeDSResult/eci", 3), [("error", "enum", "/paymentResultInfo/threeDSResult/eci"), ("error", "max_length", "/paymentResultInfo/threeDSResult/eci")]),
    Case("request.paymentResultInfo.threeDSResult.eci: enum, a documented value", "request", "request.most", ({"/paymentResultInfo/threeDSResult/eci": "02"}, {"/paymentResultInfo/threeDSResult/eci": "05"}, {"/paymentResultInfo/threeDSResult/eci": "01"}, {"/paymentResultInfo/threeDSResult/eci": "06"}, {"/paymentResultInfo/threeDSResult/eci": "00"}, {"/paymentResultInfo/threeDSResult/eci": "07"}, ), []),
    Case("request.paymentResultInfo.threeDSResult.eci: enum, another value", "request", "request.most", ({"/paymentResultInfo/threeDSResult/eci": "02_"}, {"/paymentResultInfo/threeDSResult/eci": "02 "}, {"/paymentResultInfo/threeDSResult/eci": "undocumented"}, ), [("error", "enum", "/paymentResultInfo/threeDSResult/eci"), ("error", "max_length", "/paymentResultInfo/threeDSResult/eci")]),
    Case("request.paymentResultInfo.threeDSResult.eci: enum, another value (2)", "request", "request.most", ({"/paymentResultInfo/threeDSResult/eci": "0"}, ), [("error", "enum", "/paymentResultInfo/threeDSResult/eci")]),
    Case("request.paymentResultInfo.threeDSResult.cavv: optional, absent or empty", "request", "request.most", ({"/paymentResultInfo/threeDSResult/cavv": ABSENT}, {"/paymentResultInfo/threeDSResult/cavv": ""}, ), []),
    Case("request.paymentResultInfo.threeDSResult.cavv: optional, null", "request", "request.most", ({"/paymentResultInfo/threeDSResult/cavv": None}, ), [("error", "type", "/paymentResultInfo/threeDSResult/cavv")]),
    Case("request.paymentResultInfo.threeDSResult.cavv: type, another type", "request", "request.most", ({"/paymentResultInfo/threeDSResult/cavv": 1}, {"/paymentResultInfo/threeDSResult/cavv": True}, {"/paymentResultInfo/threeDSResult/cavv": []}, {"/paymentResultInfo/threeDSResult/cavv": {}}, ), [("error", "type", "/paymentResultInfo/threeDSResult/cavv")]),
    Case("request.paymentResultInfo.threeDSResult.cavv: max_length, 64 is within it", "request", "request.most", texts("/paymentResultInfo/threeDSResult/cavv", 64), []),
    Case("request.paymentResultInfo.threeDSResult.cavv: max_length, 65 is past it", "request", "request.most", texts("/paymentResultInfo/threeDSResult/cavv", 65), [("error", "max_length", "/paymentResultInfo/threeDSResult/cavv")]),
    Case("request.paymentResultInfo.threeDSResult.dsTransactionId: optional, absent or empty", "request", "request.most", ({"/paymentResultInfo/threeDSResult/dsTransactionId": ABSENT}, {"/paymentResultInfo/threeDSResult/dsTransactionId": ""}, ), []),
    Case("request.paymentResultInfo.threeDSResult.dsTransactionId: optional, null", "request", "request.most", ({"/paymentResultInfo/threeDSResult/dsTransactionId": None}, ), [("error", "type", "/paymentResultInfo/threeDSResult/dsTransactionId")]),
    Case("request.paymentResultInfo.threeDSResult.dsTransactionId: type, another type", "request", "request.most", ({"/paymentResultInfo/threeDSResult/dsTransactionId": 1}, {"/paymentResultInfo/threeDSResult/dsTransactionId": True}, {"/paymentResultInfo/threeDSResult/dsTransactionId": []}, {"/paymentResultInfo/threeDSResult/dsTransactionId": {}}, ), [("error", "type", "/paymentResultInfo/threeDSResult/dsTransactionId")]),
    Case("request.paymentResultInfo.threeDSResult.dsTransactionId: max_length, 64 is within it", "request", "request.most", texts("/paymentResultInfo/threeDSResult/dsTransactionId", 64), []),
    Case("request.paymentResultInfo.threeDSResult.dsTransactionId: max_length, 65 is past it", "request", "request.most", texts("/paymentResultInfo/threeDSResult/dsTransactionId", 65), [("error", "max_length", "/paymentResultInfo/threeDSResult/dsTransactionId")]),
    Case("request.paymentResultInfo.threeDSResult.xid: optional, absent or empty", "request", "request.most", ({"/paymentResultInfo/threeDSResult/xid": ABSENT}, {"/paymentResultInfo/threeDSResult/xid": ""}, ), []),
    Case("request.paymentResultInfo.threeDSResult.xid: optional, null", "request", "request.most", ({"/paymentResultInfo/threeDSResult/xid": None}, ), [("error", "type", "/paymentResultInfo/threeDSResult/xid")]),
    Case("request.paymentResultInfo.threeDSResult.xid: type, another type", "request", "request.most", ({"/paymentResultInfo/threeDSResult/xid": 1}, {"/paymentResultInfo/threeDSResult/xid": True}, {"/paymentResultInfo/threeDSResult/xid": []}, {"/paymentResultInfo/threeDSResult/xid": {}}, ), [("error", "type", "/paymentResultInfo/threeDSResult/xid")]),
    Case("request.paymentResultInfo.threeDSResult.xid: max_length, 64 is within it", "request", "request.most", texts("/paymentResultInfo/threeDSResult/xid", 64), []),
    Case("request.paymentResultInfo.threeDSResult.xid: max_length, 65 is past it", "request", "request.most", texts("/paymentResultInfo/threeDSResult/xid", 65), [("error", "max_length", "/paymentResultInfo/threeDSResult/xid")]),
    Case("request.paymentResultInfo.threeDSResult.challenged: optional, absent", "request", "request.most", ({"/paymentResultInfo/threeDSResult/challenged": ABSENT}, ), []),
    Case("request.paymentResultInfo.threeDSResult.challenged: optional, null", "request", "request.most", ({"/paymentResultInfo/threeDSResult/challenged": None}, ), [("error", "type", "/paymentResultInfo/threeDSResult/challenged")]),
    Case("request.paymentResultInfo.threeDSResult.challenged: type, another type", "request", "request.most", ({"/paymentResultInfo/threeDSResult/challenged": ""}, {"/paymentResultInfo/threeDSResult/challenged": "True"}, {"/paymentResultInfo/threeDSResult/challenged": "yes"}, {"/paymentResultInfo/threeDSResult/challenged": "1"}, {"/paymentResultInfo/threeDSResult/challenged": []}, {"/paymentResultInfo/threeDSResult/challenged": {}}, {"/paymentResultInfo/threeDSResult/challenged": True}, {"/paymentResultInfo/threeDSResult/challenged": 1}, ), [("error", "type", "/paymentResultInfo/threeDSResult/challenged")]),
    Case("request.paymentResultInfo.threeDSResult.challenged: type, the type's own values", "request", "request.most", ({"/paymentResultInfo/threeDSResult/challenged": "true"}, {"/paymentResultInfo/threeDSResult/challenged": "false"}, ), []),
    Case("request.paymentResultInfo.avsResultRaw: optional, absent or empty", "request", "request.most", ({"/paymentResultInfo/avsResultRaw": ABSENT}, {"/paymentResultInfo/avsResultRaw": ""}, ), []),
    Case("request.paymentResultInfo.avsResultRaw: optional, null", "request", "request.most", ({"/paymentResultInfo/avsResultRaw": None}, ), [("error", "type", "/paymentResultInfo/avsResultRaw")]),
    Case("request.paymentResultInfo.avsResultRaw: type, another type", "request", "request.most", ({"/paymentResultInfo/avsResultRaw": 1}, {"/paymentResultInfo/avsResultRaw": True}, {"/paymentResultInfo/avsResultRaw": []}, {"/paymentResultInfo/avsResultRaw": {}}, ), [("error", "type", "/paymentResultInfo/avsResultRaw")]),
    Case("request.paymentResultInfo.avsResultRaw: max_length, 128 is within it", "request", "request.most", texts("/paymentResultInfo/avsResultRaw", 128), []),
    Case("request.paymentResultInfo.avsResultRaw: max_length, 129 is past it", "request", "request.most", texts("/paymentResultInfo/avsResultRaw", 129), [("error", "max_length", "/paymentResultInfo/avsResultRaw")]),
    Case("request.paymentResultInfo.cvvResultRaw: optional, absent or empty", "request", "request.most", ({"/paymentResultInfo/cvvResultRaw": ABSENT}, {"/paymentResultInfo/cvvResultRaw": ""}, ), []),
    Case("request.paymentResultInfo.cvvResultRaw: optional, null", "request", "request.most", ({"/paymentResultInfo/cvvResultRaw": None}, ), [("error", "type", "/paymentResultInfo/cvvResultRaw")]),
    Case("request.paymentResultInfo.cvvResultRaw: type, another type", "request", "request.most", ({"/paymentResultInfo/cvvResultRaw": 1}, {"/paymentResultInfo/cvvResultRaw": True}, {"/paymentResultInfo/cvvResultRaw": []}, {"/paymentResultInfo/cvvResultRaw": {}}, ), [("error", "type", "/paymentResultInfo/cvvResultRaw")]),
    Case("request.paymentResultInfo.cvvResultRaw: max_length, 128 is within it", "request", "request.most", texts("/paymentResultInfo/cvvResultRaw", 128), []),
    Case("request.paymentResultInfo.cvvResultRaw: max_length, 129 is past it", "request", "request.most", texts("/paymentResultInfo/cvvResultRaw", 129), [("error", "max_length", "/paymentResultInfo/cvvResultRaw")]),
    Case("request.paymentResultInfo.networkTransactionId: optional, absent or empty", "request", "request.most", ({"/paymentResultInfo/networkTransactionId": ABSENT}, {"/paymentResultInfo/networkTransactionId": ""}, ), []),
    Case("request.paymentResultInfo.networkTransactionId: optional, null", "request", "request.most", ({"/paymentResultInfo/networkTransactionId": None}, ), [("error", "type", "/paymentResultInfo/networkTransactionId")]),
    Case("request.paymentResultInfo.networkTransactionId: type, another type", "request", "request.most", ({"/paymentResultInfo/networkTransactionId": 1}, {"/paymentResultInfo/networkTransactionId": True}, {"/paymentResultInfo/networkTransactionId": []}, {"/paymentResultInfo/networkTransactionId": {}}, ), [("error", "type", "/paymentResultInfo/networkTransactionId")]),
    Case("request.paymentResultInfo.networkTransactionId: max_length, 256 is within it", "request", "request.most", texts("/paymentResultInfo/networkTransactionId", 256), []),
    Case("request.paymentResultInfo.networkTransactionId: max_length, 257 is past it", "request", "request.most", texts("/paymentResultInfo/networkTransactionId", 257), [("error", "max_length", "/paymentResultInfo/networkTransactionId")]),
    Case("request.paymentResultInfo.cardBin: optional, absent or empty", "request", "request.most", ({"/paymentResultInfo/cardBin": ABSENT}, {"/paymentResultInfo/cardBin": ""}, ), []),
    Case("request.paymentResultInfo.cardBin: optional, null", "request", "request.most", ({"/paymentResultInfo/cardBin": None}, ), [("error", "type", "/paymentResultInfo/cardBin")]),
    Case("request.paymentResultInfo.cardBin: type, another type", "request", "request.most", ({"/paymentResultInfo/cardBin": 1}, {"/paymentResultInfo/cardBin": True}, {"/paymentResultInfo/cardBin": []}, {"/paymentResultInfo/cardBin": {}}, ), [("error", "type", "/paymentResultInfo/cardBin")]),
    Case("request.paymentResultInfo.cardBin: max_length, 8 is within it", "request", "request.most", texts("/paymentResultInfo/cardBin", 8), []),
    Case("request.paymentResultInfo.cardBin: max_length, 9 is past it", "request", "request.most", texts("/paymentResultInfo/cardBin", 9), [("error", "max_length", "/paymentResultInfo/cardBin")]),
    Case("request.paymentResultInfo.lastFour: optional, absent or empty", "request", "request.most", ({"/paymentResultInfo/lastFour": ABSENT}, {"/paymentResultInfo/lastFour": ""}, ), []),
    Case("request.paymentResultInfo.lastFour: optional, null", "request", "request.most", ({"/paymentResultInfo/lastFour": None}, ), [("error", "type", "/paymentResultInfo/lastFour")]),
    Case("request.paymentResultInfo.lastFour: type, another type", "request", "request.most", ({"/paymentResultInfo/lastFour": 1}, {"/paymentResultInfo/lastFour": True}, {"/paymentResultInfo/lastFour": []}, {"/paymentResultInfo/lastFour": {}}, ), [("error", "type", "/paymentResultInfo/lastFour")]),
    Case("request.paymentResultInfo.lastFour: max_length, 4 is within it", "request", "request.most", texts("/paymentResultInfo/lastFour", 4), []),
    Case("request.paymentResultInfo.lastFour: max_length, 5 is past it", "request", "request.most", texts("/paymentResultInfo/lastFour", 5), [("error", "max_length", "/paymentResultInfo/lastFour")]),
    Case("request.paymentResultInfo.cardCategory: optional, absent", "request", "request.most", ({"/paymentResultInfo/cardCategory": ABSENT}, ), []),
    Case("request.paymentResultInfo.cardCategory: optional, null", "request", "request.most", ({"/paymentResultInfo/cardCategory": None}, ), [("error", "type", "/paymentResultInfo/cardCategory")]),
    Case("request.paymentResultInfo.cardCategory: type, another type", "request", "request.most", ({"/paymentResultInfo/cardCategory": 1}, {"/paymentResultInfo/cardCategory": True}, {"/paymentResultInfo/cardCategory": []}, {"/paymentResultInfo/cardCategory": {}}, ), [("error", "type", "/paymentResultInfo/cardCategory")]),
    Case("request.paymentResultInfo.cardCategory: enum, max_length: 20 is within it", "request", "request.most", texts("/paymentResultInfo/cardCategory", 20), [("error", "enum", "/paymentResultInfo/cardCategory")]),
    Case("request.paymentResultInfo.cardCategory: max_length, 21 is past it", "request", "request.most", texts("/paymentResultInfo/cardCategory", 21), [("error", "enum", "/paymentResultInfo/cardCategory"), ("error", "max_length", "/paymentResultInfo/cardCategory")]),
    Case("request.paymentResultInfo.cardCategory: enum, a documented value", "request", "request.most", ({"/paymentResultInfo/cardCategory": "CONSUMER"}, {"/paymentResultInfo/cardCategory": "COMMERCIAL"}, ), []),
    Case("request.paymentResultInfo.cardCategory: enum, another value", "request", "request.most", ({"/paymentResultInfo/cardCategory": "CONSUMER_"}, {"/paymentResultInfo/cardCategory": "CONSUMER "}, {"/paymentResultInfo/cardCategory": "consumer"}, {"/paymentResultInfo/cardCategory": "CONSUME"}, {"/paymentResultInfo/cardCategory": "undocumented"}, ), [("error", "enum", "/paymentResultInfo/cardCategory")]),
    Case("request.paymentResultInfo.creditPayPlan: optional, absent", "request", "request.most", ({"/paymentResultInfo/creditPayPlan": ABSENT}, ), []),
    Case("request.paymentResultInfo.creditPayPlan: optional, null", "request", "request.most", ({"/paymentResultInfo/creditPayPlan": None}, ), [("error", "type", "/paymentResultInfo/creditPayPlan")]),
    Case("request.paymentResultInfo.creditPayPlan: optional, empty", "request", "request.most", ({"/paymentResultInfo/creditPayPlan": {}}, ), [("error", "required", "/paymentResultInfo/creditPayPlan/installmentNum")]),
    Case("request.paymentResultInfo.creditPayPlan: type, another type", "request", "request.most", ({"/paymentResultInfo/creditPayPlan": "text"}, {"/paymentResultInfo/creditPayPlan": []}, {"/paymentResultInfo/creditPayPlan": 1}, ), [("error", "type", "/paymentResultInfo/creditPayPlan")]),
    Case("request.paymentResultInfo.creditPayPlan: unknown_field", "request", "request.most", ({"/paymentResultInfo/creditPayPlan/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/paymentResultInfo/creditPayPlan/docsgenUnknown")]),
    Case("request.paymentResultInfo.creditPayPlan.installmentNum: required, absent or null", "request", "request.most", ({"/paymentResultInfo/creditPayPlan/installmentNum": ABSENT}, {"/paymentResultInfo/creditPayPlan/installmentNum": None}, ), [("error", "required", "/paymentResultInfo/creditPayPlan/installmentNum")]),
    Case("request.paymentResultInfo.creditPayPlan.installmentNum: type, another type", "request", "request.most", ({"/paymentResultInfo/creditPayPlan/installmentNum": 1}, {"/paymentResultInfo/creditPayPlan/installmentNum": True}, {"/paymentResultInfo/creditPayPlan/installmentNum": []}, {"/paymentResultInfo/creditPayPlan/installmentNum": {}}, ), [("error", "type", "/paymentResultInfo/creditPayPlan/installmentNum")]),
    Case("request.paymentResultInfo.creditPayPlan.installmentNum: type, a fraction", "request", "request.most", ({"/paymentResultInfo/creditPayPlan/installmentNum": "2.5"}, ), []),
    Case("request.paymentResultInfo.creditPayPlan.installmentNum: max_length, 8 is within it", "request", "request.most", ({"/paymentResultInfo/creditPayPlan/installmentNum": "00000002"}, ), []),
    Case("request.paymentResultInfo.creditPayPlan.installmentNum: max_length, 9 is past it", "request", "request.most", ({"/paymentResultInfo/creditPayPlan/installmentNum": "000000002"}, ), [("error", "max_length", "/paymentResultInfo/creditPayPlan/installmentNum")]),
    Case("request.paymentResultInfo.creditPayPlan.installmentNum: minimum, 2 is within it", "request", "request.most", ({"/paymentResultInfo/creditPayPlan/installmentNum": "2"}, ), []),
    Case("request.paymentResultInfo.creditPayPlan.installmentNum: minimum, 1 is past it", "request", "request.most", ({"/paymentResultInfo/creditPayPlan/installmentNum": "1"}, ), [("error", "minimum", "/paymentResultInfo/creditPayPlan/installmentNum")]),
    Case("request.paymentResultInfo.creditPayPlan.installmentNum: maximum, 36 is within it", "request", "request.most", ({"/paymentResultInfo/creditPayPlan/installmentNum": "36"}, ), []),
    Case("request.paymentResultInfo.creditPayPlan.installmentNum: maximum, 37 is past it", "request", "request.most", ({"/paymentResultInfo/creditPayPlan/installmentNum": "37"}, ), [("error", "maximum", "/paymentResultInfo/creditPayPlan/installmentNum")]),
    Case("request.paymentResultInfo.creditPayPlan.interestRate: optional, absent or empty", "request", "request.most", ({"/paymentResultInfo/creditPayPlan/interestRate": ABSENT}, {"/paymentResultInfo/creditPayPlan/interestRate": ""}, ), []),
    Case("request.paymentResultInfo.creditPayPlan.interestRate: optional, null", "request", "request.most", ({"/paymentResultInfo/creditPayPlan/interestRate": None}, ), [("error", "type", "/paymentResultInfo/creditPayPlan/interestRate")]),
    Case("request.paymentResultInfo.creditPayPlan.interestRate: type, another type", "request", "request.most", ({"/paymentResultInfo/creditPayPlan/interestRate": 1}, {"/paymentResultInfo/creditPayPlan/interestRate": True}, {"/paymentResultInfo/creditPayPlan/interestRate": []}, {"/paymentResultInfo/creditPayPlan/interestRate": {}}, ), [("error", "type", "/paymentResultInfo/creditPayPlan/interestRate")]),
    Case("request.paymentResultInfo.creditPayPlan.interestRate: max_length, 16 is within it", "request", "request.most", texts("/paymentResultInfo/creditPayPlan/interestRate", 16), []),
    Case("request.paymentResultInfo.creditPayPlan.interestRate: max_length, 17 is past it", "request", "request.most", texts("/paymentResultInfo/creditPayPlan/interestRate", 17), [("error", "max_length", "/paymentResultInfo/creditPayPlan/interestRate")]),
    Case("request.paymentResultInfo.cardholderName: optional, absent or empty", "request", "request.most", ({"/paymentResultInfo/cardholderName": ABSENT}, {"/paymentResultInfo/cardholderName": ""}, ), []),
    Case("request.paymentResultInfo.cardholderName: optional, null", "request", "request.most", ({"/paymentResultInfo/cardholderName": None}, ), [("error", "type", "/paymentResultInfo/cardholderName")]),
    Case("request.paymentResultInfo.cardholderName: type, another type", "request", "request.most", ({"/paymentResultInfo/cardholderName": 1}, {"/paymentResultInfo/cardholderName": True}, {"/paymentResultInfo/cardholderName": []}, {"/paymentResultInfo/cardholderName": {}}, ), [("error", "type", "/paymentResultInfo/cardholderName")]),
    Case("request.paymentResultInfo.cardholderName: max_length, 64 is within it", "request", "request.most", texts("/paymentResultInfo/cardholderName", 64), []),
    Case("request.paymentResultInfo.cardholderName: max_length, 65 is past it", "request", "request.most", texts("/paymentResultInfo/cardholderName", 65), [("error", "max_length", "/paymentResultInfo/cardholderName")]),
    Case("request.acquirerInfo: optional, absent or empty", "request", "request.most", ({"/acquirerInfo": ABSENT}, {"/acquirerInfo": {}}, ), []),
    Case("request.acquirerInfo: optional, null", "request", "request.most", ({"/acquirerInfo": None}, ), [("error", "type", "/acquirerInfo")]),
    Case("request.acquirerInfo: type, another type", "request", "request.most", ({"/acquirerInfo": "text"}, {"/acquirerInfo": []}, {"/acquirerInfo": 1}, ), [("error", "type", "/acquirerInfo")]),
    Case("request.acquirerInfo: unknown_field", "request", "request.most", ({"/acquirerInfo/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/acquirerInfo/docsgenUnknown")]),
    Case("request.acquirerInfo.acquirerName: optional, absent or empty", "request", "request.most", ({"/acquirerInfo/acquirerName": ABSENT}, {"/acquirerInfo/acquirerName": ""}, ), []),
    Case("request.acquirerInfo.acquirerName: optional, null", "request", "request.most", ({"/acquirerInfo/acquirerName": None}, ), [("error", "type", "/acquirerInfo/acquirerName")]),
    Case("request.acquirerInfo.acquirerName: type, another type", "request", "request.most", ({"/acquirerInfo/acquirerName": 1}, {"/acquirerInfo/acquirerName": True}, {"/acquirerInfo/acquirerName": []}, {"/acquirerInfo/acquirerName": {}}, ), [("error", "type", "/acquirerInfo/acquirerName")]),
    Case("request.acquirerInfo.acquirerName: max_length, 64 is within it", "request", "request.most", texts("/acquirerInfo/acquirerName", 64), []),
    Case("request.acquirerInfo.acquirerName: max_length, 65 is past it", "request", "request.most", texts("/acquirerInfo/acquirerName", 65), [("error", "max_length", "/acquirerInfo/acquirerName")]),
    Case("request.acquirerInfo.referenceRequestId: optional, absent or empty", "request", "request.most", ({"/acquirerInfo/referenceRequestId": ABSENT}, {"/acquirerInfo/referenceRequestId": ""}, ), []),
    Case("request.acquirerInfo.referenceRequestId: optional, null", "request", "request.most", ({"/acquirerInfo/referenceRequestId": None}, ), [("error", "type", "/acquirerInfo/referenceRequestId")]),
    Case("request.acquirerInfo.referenceRequestId: type, another type", "request", "request.most", ({"/acquirerInfo/referenceRequestId": 1}, {"/acquirerInfo/referenceRequestId": True}, {"/acquirerInfo/referenceRequestId": []}, {"/acquirerInfo/referenceRequestId": {}}, ), [("error", "type", "/acquirerInfo/referenceRequestId")]),
    Case("request.acquirerInfo.referenceRequestId: max_length, 64 is within it", "request", "request.most", texts("/acquirerInfo/referenceRequestId", 64), []),
    Case("request.acquirerInfo.referenceRequestId: max_length, 65 is past it", "request", "request.most", texts("/acquirerInfo/referenceRequestId", 65), [("error", "max_length", "/acquirerInfo/referenceRequestId")]),
    Case("request.acquirerInfo.acquirerTransactionId: optional, absent or empty", "request", "request.most", ({"/acquirerInfo/acquirerTransactionId": ABSENT}, {"/acquirerInfo/acquirerTransactionId": ""}, ), []),
    Case("request.acquirerInfo.acquirerTransactionId: optional, null", "request", "request.most", ({"/acquirerInfo/acquirerTransactionId": None}, ), [("error", "type", "/acquirerInfo/acquirerTransactionId")]),
    Case("request.acquirerInfo.acquirerTransactionId: type, another type", "request", "request.most", ({"/acquirerInfo/acquirerTransactionId": 1}, {"/acquirerInfo/acquirerTransactionId": True}, {"/acquirerInfo/acquirerTransactionId": []}, {"/acquirerInfo/acquirerTransactionId": {}}, ), [("error", "type", "/acquirerInfo/acquirerTransactionId")]),
    Case("request.acquirerInfo.acquirerTransactionId: max_length, 64 is within it", "request", "request.most", texts("/acquirerInfo/acquirerTransactionId", 64), []),
    Case("request.acquirerInfo.acquirerTransactionId: max_length, 65 is past it", "request", "request.most", texts("/acquirerInfo/acquirerTransactionId", 65), [("error", "max_length", "/acquirerInfo/acquirerTransactionId")]),
    Case("request.acquirerInfo.acquirerMerchantId: optional, absent or empty", "request", "request.most", ({"/acquirerInfo/acquirerMerchantId": ABSENT}, {"/acquirerInfo/acquirerMerchantId": ""}, ), []),
    Case("request.acquirerInfo.acquirerMerchantId: optional, null", "request", "request.most", ({"/acquirerInfo/acquirerMerchantId": None}, ), [("error", "type", "/acquirerInfo/acquirerMerchantId")]),
    Case("request.acquirerInfo.acquirerMerchantId: type, another type", "request", "request.most", ({"/acquirerInfo/acquirerMerchantId": 1}, {"/acquirerInfo/acquirerMerchantId": True}, {"/acquirerInfo/acquirerMerchantId": []}, {"/acquirerInfo/acquirerMerchantId": {}}, ), [("error", "type", "/acquirerInfo/acquirerMerchantId")]),
    Case("request.acquirerInfo.acquirerMerchantId: max_length, 64 is within it", "request", "request.most", texts("/acquirerInfo/acquirerMerchantId", 64), []),
    Case("request.acquirerInfo.acquirerMerchantId: max_length, 65 is past it", "request", "request.most", texts("/acquirerInfo/acquirerMerchantId", 65), [("error", "max_length", "/acquirerInfo/acquirerMerchantId")]),
    Case("request.acquirerInfo.acquirerResultCode: optional, absent or empty", "request", "request.most", ({"/acquirerInfo/acquirerResultCode": ABSENT}, {"/acquirerInfo/acquirerResultCode": ""}, ), []),
    Case("request.acquirerInfo.acquirerResultCode: optional, null", "request", "request.most", ({"/acquirerInfo/acquirerResultCode": None}, ), [("error", "type", "/acquirerInfo/acquirerResultCode")]),
    Case("request.acquirerInfo.acquirerResultCode: type, another type", "request", "request.most", ({"/acquirerInfo/acquirerResultCode": 1}, {"/acquirerInfo/acquirerResultCode": True}, {"/acquirerInfo/acquirerResultCode": []}, {"/acquirerInfo/acquirerResultCode": {}}, ), [("error", "type", "/acquirerInfo/acquirerResultCode")]),
    Case("request.acquirerInfo.acquirerResultCode: max_length, 64 is within it", "request", "request.most", texts("/acquirerInfo/acquirerResultCode", 64), []),
    Case("request.acquirerInfo.acquirerResultCode: max_length, 65 is past it", "request", "request.most", texts("/acquirerInfo/acquirerResultCode", 65), [("error", "max_length", "/acquirerInfo/acquirerResultCode")]),
    Case("request.acquirerInfo.acquirerResultMessage: optional, absent or empty", "request", "request.most", ({"/acquirerInfo/acquirerResultMessage": ABSENT}, {"/acquirerInfo/acquirerResultMessage": ""}, ), []),
    Case("request.acquirerInfo.acquirerResultMessage: optional, null", "request", "request.most", ({"/acquirerInfo/acquirerResultMessage": None}, ), [("error", "type", "/acquirerInfo/acquirerResultMessage")]),
    Case("request.acquirerInfo.acquirerResultMessage: type, another type", "request", "request.most", ({"/acquirerInfo/acquirerResultMessage": 1}, {"/acquirerInfo/acquirerResultMessage": True}, {"/acquirerInfo/acquirerResultMessage": []}, {"/acquirerInfo/acquirerResultMessage": {}}, ), [("error", "type", "/acquirerInfo/acquirerResultMessage")]),
    Case("request.acquirerInfo.acquirerResultMessage: max_length, 64 is within it", "request", "request.most", texts("/acquirerInfo/acquirerResultMessage", 64), []),
    Case("request.acquirerInfo.acquirerResultMessage: max_length, 65 is past it", "request", "request.most", texts("/acquirerInfo/acquirerResultMessage", 65), [("error", "max_length", "/acquirerInfo/acquirerResultMessage")]),
    Case("request.promotionResult: optional, absent or empty", "request", "request.most", ({"/promotionResult": ABSENT}, {"/promotionResult": []}, ), []),
    Case("request.promotionResult: optional, null", "request", "request.most", ({"/promotionResult": None}, ), [("error", "type", "/promotionResult")]),
    Case("request.promotionResult: type, another type", "request", "request.most", ({"/promotionResult": "text"}, {"/promotionResult": {}}, {"/promotionResult": 1}, ), [("error", "type", "/promotionResult")]),
    Case("request.promotionResult: items.type, another type", "request", "request.most", ({"/promotionResult/0": "text"}, {"/promotionResult/0": []}, {"/promotionResult/0": 1}, ), [("error", "type", "/promotionResult/0")]),
    Case("request.promotionResult: items.type, the second element", "request", "request.most", ({"/promotionResult": [{"promotionType": "DISCOUNT", "discount": {"discountName": "text", "savingsAmount": {"currency": "tex", "value": "1"}, "estimateSavingsAmount": {"currency": "tex", "value": "1"}}}, "text"]}, ), [("error", "type", "/promotionResult/1")]),
    Case("request.promotionResult: unknown_field", "request", "request.most", ({"/promotionResult/0/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/promotionResult/0/docsgenUnknown")]),
    Case("request.promotionResult[].promotionType: required, absent or null", "request", "request.most", ({"/promotionResult/0/promotionType": ABSENT}, {"/promotionResult/0/promotionType": None}, ), [("error", "required", "/promotionResult/0/promotionType")]),
    Case("request.promotionResult[].promotionType: type, another type", "request", "request.most", ({"/promotionResult/0/promotionType": 1}, {"/promotionResult/0/promotionType": True}, {"/promotionResult/0/promotionType": []}, {"/promotionResult/0/promotionType": {}}, ), [("error", "type", "/promotionResult/0/promotionType")]),
    Case("request.promotionResult[].promotionType: enum, a documented value", "request", "request.most", ({"/promotionResult/0/promotionType": "DISCOUNT"}, {"/promotionResult/0/promotionType": "INTEREST_FREE"}, ), []),
    Case("request.promotionResult[].promotionType: enum, another value", "request", "request.most", ({"/promotionResult/0/promotionType": "DISCOUNT_"}, {"/promotionResult/0/promotionType": "DISCOUNT "}, {"/promotionResult/0/promotionType": "discount"}, {"/promotionResult/0/promotionType": "DISCOUN"}, {"/promotionResult/0/promotionType": "undocumented"}, ), [("error", "enum", "/promotionResult/0/promotionType")]),
    Case("request.promotionResult[].discount: optional, absent", "request", "request.most", ({"/promotionResult/0/discount": ABSENT}, ), []),
    Case("request.promotionResult[].discount: optional, null", "request", "request.most", ({"/promotionResult/0/discount": None}, ), [("error", "type", "/promotionResult/0/discount")]),
    Case("request.promotionResult[].discount: optional, empty", "request", "request.most", ({"/promotionResult/0/discount": {}}, ), [("error", "required", "/promotionResult/0/discount/discountName")]),
    Case("request.promotionResult[].discount: type, another type", "request", "request.most", ({"/promotionResult/0/discount": "text"}, {"/promotionResult/0/discount": []}, {"/promotionResult/0/discount": 1}, ), [("error", "type", "/promotionResult/0/discount")]),
    Case("request.promotionResult[].discount: unknown_field", "request", "request.most", ({"/promotionResult/0/discount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/promotionResult/0/discount/docsgenUnknown")]),
    Case("request.promotionResult[].discount.discountName: required, absent or null", "request", "request.most", ({"/promotionResult/0/discount/discountName": ABSENT}, {"/promotionResult/0/discount/discountName": None}, ), [("error", "required", "/promotionResult/0/discount/discountName")]),
    Case("request.promotionResult[].discount.discountName: required, empty", "request", "request.most", ({"/promotionResult/0/discount/discountName": ""}, ), []),
    Case("request.promotionResult[].discount.discountName: type, another type", "request", "request.most", ({"/promotionResult/0/discount/discountName": 1}, {"/promotionResult/0/discount/discountName": True}, {"/promotionResult/0/discount/discountName": []}, {"/promotionResult/0/discount/discountName": {}}, ), [("error", "type", "/promotionResult/0/discount/discountName")]),
    Case("request.promotionResult[].discount.discountName: max_length, 128 is within it", "request", "request.most", texts("/promotionResult/0/discount/discountName", 128), []),
    Case("request.promotionResult[].discount.discountName: max_length, 129 is past it", "request", "request.most", texts("/promotionResult/0/discount/discountName", 129), [("error", "max_length", "/promotionResult/0/discount/discountName")]),
    Case("request.promotionResult[].discount.savingsAmount: optional, absent", "request", "request.most", ({"/promotionResult/0/discount/savingsAmount": ABSENT}, ), []),
    Case("request.promotionResult[].discount.savingsAmount: optional, null", "request", "request.most", ({"/promotionResult/0/discount/savingsAmount": None}, ), [("error", "type", "/promotionResult/0/discount/savingsAmount")]),
    Case("request.promotionResult[].discount.savingsAmount: optional, empty", "request", "request.most", ({"/promotionResult/0/discount/savingsAmount": {}}, ), [("error", "required", "/promotionResult/0/discount/savingsAmount/currency"), ("error", "required", "/promotionResult/0/discount/savingsAmount/value")]),
    Case("request.promotionResult[].discount.savingsAmount: type, another type", "request", "request.most", ({"/promotionResult/0/discount/savingsAmount": "text"}, {"/promotionResult/0/discount/savingsAmount": []}, {"/promotionResult/0/discount/savingsAmount": 1}, ), [("error", "type", "/promotionResult/0/discount/savingsAmount")]),
    Case("request.promotionResult[].discount.savingsAmount: unknown_field", "request", "request.most", ({"/promotionResult/0/discount/savingsAmount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/promotionResult/0/discount/savingsAmount/docsgenUnknown")]),
    Case("request.promotionResult[].discount.savingsAmount.currency: required, absent or null", "request", "request.most", ({"/promotionResult/0/discount/savingsAmount/currency": ABSENT}, {"/promotionResult/0/discount/savingsAmount/currency": None}, ), [("error", "required", "/promotionResult/0/discount/savingsAmount/currency")]),
    Case("request.promotionResult[].discount.savingsAmount.currency: required, empty", "request", "request.most", ({"/promotionResult/0/discount/savingsAmount/currency": ""}, ), []),
    Case("request.promotionResult[].discount.savingsAmount.currency: type, another type", "request", "request.most", ({"/promotionResult/0/discount/savingsAmount/currency": 1}, {"/promotionResult/0/discount/savingsAmount/currency": True}, {"/promotionResult/0/discount/savingsAmount/currency": []}, {"/promotionResult/0/discount/savingsAmount/currency": {}}, ), [("error", "type", "/promotionResult/0/discount/savingsAmount/currency")]),
    Case("request.promotionResult[].discount.savingsAmount.currency: max_length, 3 is within it", "request", "request.most", texts("/promotionResult/0/discount/savingsAmount/currency", 3), []),
    Case("request.promotionResult[].discount.savingsAmount.currency: max_length, 4 is past it", "request", "request.most", texts("/promotionResult/0/discount/savingsAmount/currency", 4), [("error", "max_length", "/promotionResult/0/discount/savingsAmount/currency")]),
    Case("request.promotionResult[].discount.savingsAmount.value: required, absent or null", "request", "request.most", ({"/promotionResult/0/discount/savingsAmount/value": ABSENT}, {"/promotionResult/0/discount/savingsAmount/value": None}, ), [("error", "required", "/promotionResult/0/discount/savingsAmount/value")]),
    Case("request.promotionResult[].discount.savingsAmount.value: type, another type", "request", "request.most", ({"/promotionResult/0/discount/savingsAmount/value": ""}, {"/promotionResult/0/discount/savingsAmount/value": "text"}, {"/promotionResult/0/discount/savingsAmount/value": " 1"}, {"/promotionResult/0/discount/savingsAmount/value": "1\n"}, {"/promotionResult/0/discount/savingsAmount/value": "+1"}, {"/promotionResult/0/discount/savingsAmount/value": "1e1"}, {"/promotionResult/0/discount/savingsAmount/value": "٣"}, {"/promotionResult/0/discount/savingsAmount/value": []}, {"/promotionResult/0/discount/savingsAmount/value": {}}, {"/promotionResult/0/discount/savingsAmount/value": "1.5"}, {"/promotionResult/0/discount/savingsAmount/value": 1}, {"/promotionResult/0/discount/savingsAmount/value": True}, ), [("error", "type", "/promotionResult/0/discount/savingsAmount/value")]),
    Case("request.promotionResult[].discount.savingsAmount.value: minimum, 1 is within it", "request", "request.most", ({"/promotionResult/0/discount/savingsAmount/value": "1"}, ), []),
    Case("request.promotionResult[].discount.savingsAmount.value: minimum, 0 is past it", "request", "request.most", ({"/promotionResult/0/discount/savingsAmount/value": "0"}, ), [("error", "minimum", "/promotionResult/0/discount/savingsAmount/value")]),
    Case("request.promotionResult[].discount.estimateSavingsAmount: optional, absent", "request", "request.most", ({"/promotionResult/0/discount/estimateSavingsAmount": ABSENT}, ), []),
    Case("request.promotionResult[].discount.estimateSavingsAmount: optional, null", "request", "request.most", ({"/promotionResult/0/discount/estimateSavingsAmount": None}, ), [("error", "type", "/promotionResult/0/discount/estimateSavingsAmount")]),
    Case("request.promotionResult[].discount.estimateSavingsAmount: optional, empty", "request", "request.most", ({"/promotionResult/0/discount/estimateSavingsAmount": {}}, ), [("error", "required", "/promotionResult/0/discount/estimateSavingsAmount/currency"), ("error", "required", "/promotionResult/0/discount/estimateSavingsAmount/value")]),
    Case("request.promotionResult[].discount.estimateSavingsAmount: type, another type", "request", "request.most", ({"/promotionResult/0/discount/estimateSavingsAmount": "text"}, {"/promotionResult/0/discount/estimateSavingsAmount": []}, {"/promotionResult/0/discount/estimateSavingsAmount": 1}, ), [("error", "type", "/promotionResult/0/discount/estimateSavingsAmount")]),
    Case("request.promotionResult[].discount.estimateSavingsAmount: unknown_field", "request", "request.most", ({"/promotionResult/0/discount/estimateSavingsAmount/docsgenUnknown": "x"}, ), [("warning", "unknown_field", "/promotionResult/0/discount/estimateSavingsAmount/docsgenUnknown")]),
    Case("request.promotionResult[].discount.estimateSavingsAmount.currency: required, absent or null", "request", "request.most", ({"/promotionResult/0/discount/estimateSavingsAmount/currency": ABSENT}, {"/promotionResult/0/discount/estimateSavingsAmount/currency": None}, ), [("error", "required", "/promotionResult/0/discount/estimateSavingsAmount/currency")]),
    Case("request.promotionResult[].discount.estimateSavingsAmount.currency: required, empty", "request", "request.most", ({"/promotionResult/0/discount/estimateSavingsAmount/currency": ""}, ), []),
    Case("request.promotionResult[].discount.estimateSavingsAmount.currency: type, another type", "request", "request.most", ({"/promotionResult/0/discount/estimateSavingsAmount/currency": 1}, {"/promotionResult/0/discount/estimateSavingsAmount/currency": True}, {"/promotionResult/0/discount/estimateSavingsAmount/currency": []}, {"/promotionResult/0/discount/estimateSavingsAmount/currency": {}}, ), [("error", "type", "/promotionResult/0/discount/estimateSavingsAmount/currency")]),
    Case("request.promotionResult[].discount.estimateSavingsAmount.currency: max_length, 3 is within it", "request", "request.most", texts("/promotionResult/0/discount/estimateSavingsAmount/currency", 3), []),
    Case("request.promotionResult[].discount.estimateSavingsAmount.currency: max_length, 4 is past it", "request", "request.most", texts("/promotionResult/0/discount/estimateSavingsAmount/currency", 4), [("error", "max_length", "/promotionResult/0/discount/estimateSavingsAmount/currency")]),
    Case("request.promotionResult[].discount.estimateSavingsAmount.value: required, absent or null", "request", "request.most", ({"/promotionResult/0/discount/estimateSavingsAmount/value": ABSENT}, {"/promotionResult/0/discount/estimateSavingsAmount/value": None}, ), [("error", "required", "/promotionResult/0/discount/estimateSavingsAmount/value")]),
    Case("request.promotionResult[].discount.estimateSavingsAmount.value: type, another type", "request", "request.most", ({"/promotionResult/0/discount/estimateSavingsAmount/value": ""}, {"/promotionResult/0/discount/estimateSavingsAmount/value": "text"}, {"/promotionResult/0/discount/estimateSavingsAmount/value": " 1"}, {"/promotionResult/0/discount/estimateSavingsAmount/value": "1\n"}, {"/promotionResult/0/discount/estimateSavingsAmount/value": "+1"}, {"/promotionResult/0/discount/estimateSavingsAmount/value": "1e1"}, {"/promotionResult/0/discount/estimateSavingsAmount/value": "٣"}, {"/promotionResult/0/discount/estimateSavingsAmount/value": []}, {"/promotionResult/0/discount/estimateSavingsAmount/value": {}}, {"/promotionResult/0/discount/estimateSavingsAmount/value": "1.5"}, {"/promotionResult/0/discount/estimateSavingsAmount/value": 1}, {"/promotionResult/0/discount/estimateSavingsAmount/value": True}, ), [("error", "type", "/promotionResult/0/discount/estimateSavingsAmount/value")]),
    Case("request.promotionResult[].discount.estimateSavingsAmount.value: minimum, 1 is within it", "request", "request.most", ({"/promotionResult/0/discount/estimateSavingsAmount/value": "1"}, ), []),
    Case("request.promotionResult[].discount.estimateSavingsAmount.value: minimum, 0 is past it", "request", "request.most", ({"/promotionResult/0/discount/estimateSavingsAmount/value": "0"}, ), [("error", "minimum", "/promotionResult/0/discount/estimateSavingsAmount/value")]),
    Case("request.paymentMethodType: optional, absent or empty", "request", "request.most", ({"/paymentMethodType": ABSENT}, {"/paymentMethodType": ""}, ), []),
    Case("request.paymentMethodType: optional, null", "request", "request.most", ({"/paymentMethodType": None}, ), [("error", "type", "/paymentMethodType")]),
    Case("request.paymentMethodType: type, another type", "request", "request.most", ({"/paymentMethodType": 1}, {"/paymentMethodType": True}, {"/paymentMethodType": []}, {"/paymentMethodType": {}}, ), [("error", "type", "/paymentMethodType")]),
    Case("request.paymentMethodType: max_length, 64 is within it", "request", "request.most", texts("/paymentMethodType", 64), []),
    Case("request.paymentMethodType: max_length, 65 is past it", "request", "request.most", texts("/paymentMethodType", 65), [("error", "max_length", "/paymentMethodType")]),
    Case("request.metadata: optional, absent or empty", "request", "request.most", ({"/metadata": ABSENT}, {"/metadata": ""}, ), []),
    Case("request.metadata: optional, null", "request", "request.most", ({"/metadata": None}, ), [("error", "type", "/metadata")]),
    Case("request.metadata: type, another type", "request", "request.most", ({"/metadata": 1}, {"/metadata": True}, {"/metadata": []}, {"/metadata": {}}, ), [("error", "type", "/metadata")]),
    Case("request.paymentTime: returned_if, resultStatus S, notifyType PAYMENT_RESULT, paymentTime absent", "request", "request.least", ({"/result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"}, "/notifyType": "PAYMENT_RESULT"}, ), []),
    Case("request.paymentTime: returned_if, resultStatus S, notifyType PAYMENT_PENDING, paymentTime absent", "request", "request.least", ({"/result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"}, "/notifyType": "PAYMENT_PENDING"}, ), []),
    Case("request.paymentTime: returned_if, resultStatus S, notifyType absent, paymentTime absent", "request", "request.least", ({"/result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"}, "/notifyType": ABSENT}, ), [("error", "required", "/notifyType")]),
    Case("request.paymentTime: returned_if, resultStatus F, notifyType PAYMENT_RESULT, paymentTime absent", "request", "request.least", ({"/result": {"resultCode": "text", "resultStatus": "F", "resultMessage": "text"}, "/notifyType": "PAYMENT_RESULT"}, ), []),
    Case("request.paymentTime: returned_if, resultStatus F, notifyType PAYMENT_PENDING, paymentTime absent", "request", "request.least", ({"/result": {"resultCode": "text", "resultStatus": "F", "resultMessage": "text"}, "/notifyType": "PAYMENT_PENDING"}, ), []),
    Case("request.paymentTime: returned_if, resultStatus F, notifyType absent, paymentTime absent", "request", "request.least", ({"/result": {"resultCode": "text", "resultStatus": "F", "resultMessage": "text"}, "/notifyType": ABSENT}, ), [("error", "required", "/notifyType")]),
    Case("request.paymentTime: returned_if, resultStatus absent, notifyType PAYMENT_RESULT, paymentTime absent", "request", "request.least", ({"/result": {"resultCode": "text", "resultMessage": "text"}, "/notifyType": "PAYMENT_RESULT"}, ), [("error", "required", "/result/resultStatus")]),
    Case("request.paymentTime: returned_if, resultStatus absent, notifyType PAYMENT_PENDING, paymentTime absent", "request", "request.least", ({"/result": {"resultCode": "text", "resultMessage": "text"}, "/notifyType": "PAYMENT_PENDING"}, ), [("error", "required", "/result/resultStatus")]),
    Case("request.paymentTime: returned_if, resultStatus absent, notifyType absent, paymentTime absent", "request", "request.least", ({"/result": {"resultCode": "text", "resultMessage": "text"}, "/notifyType": ABSENT}, ), [("error", "required", "/notifyType"), ("error", "required", "/result/resultStatus")]),
    Case("request.customsDeclarationAmount: returned_if, paymentMethodType ALIPAY_CN, customsDeclarationAmount absent", "request", "request.least", ({"/paymentMethodType": "ALIPAY_CN"}, ), []),
    Case("request.customsDeclarationAmount: returned_if, paymentMethodType other, customsDeclarationAmount absent", "request", "request.least", ({"/paymentMethodType": "other"}, ), []),
    Case("request.customsDeclarationAmount: returned_if, paymentMethodType absent, customsDeclarationAmount absent", "request", "request.least", ({}, ), []),
    Case("request.paymentResultInfo.threeDSResult: returned_if, paymentMethodType CARD, threeDSResult absent", "request", "request.least", ({"/paymentMethodType": "CARD", "/paymentResultInfo": {}}, ), []),
    Case("request.paymentResultInfo.threeDSResult: returned_if, paymentMethodType other, threeDSResult absent", "request", "request.least", ({"/paymentMethodType": "other", "/paymentResultInfo": {}}, ), []),
    Case("request.paymentResultInfo.threeDSResult: returned_if, paymentMethodType absent, threeDSResult absent", "request", "request.least", ({"/paymentResultInfo": {}}, ), []),
    Case("request.promotionResult[].discount: returned_if, promotionType DISCOUNT, discount absent", "request", "request.least", ({"/promotionResult": [{"promotionType": "DISCOUNT"}]}, ), []),
    Case("request.promotionResult[].discount: returned_if, promotionType INTEREST_FREE, discount absent", "request", "request.least", ({"/promotionResult": [{"promotionType": "INTEREST_FREE"}]}, ), []),
    Case("request.promotionResult[].discount: returned_if, promotionType absent, discount absent", "request", "request.least", ({"/promotionResult": [{}]}, ), [("error", "required", "/promotionResult/0/promotionType")]),
    Case("request.promotionResult[].discount: returned_if, promotionType DISCOUNT, discount absent, in the second element", "request", "request.least", ({"/promotionResult": [{"promotionType": "DISCOUNT"}, {"promotionType": "DISCOUNT"}]}, ), []),
    Case("request.promotionResult[].discount: returned_if, promotionType INTEREST_FREE, discount absent, in the second element", "request", "request.least", ({"/promotionResult": [{"promotionType": "DISCOUNT"}, {"promotionType": "INTEREST_FREE"}]}, ), []),
    Case("request.promotionResult[].discount: returned_if, promotionType absent, discount absent, in the second element", "request", "request.least", ({"/promotionResult": [{"promotionType": "DISCOUNT"}, {}]}, ), [("error", "required", "/promotionResult/1/promotionType")]),
    Case("response.most is valid", "response", "response.most", ({}, ), []),
    Case("response.least is valid", "response", "response.least", ({}, ), []),
    Case("response: unknown_field", "response", "response.least", ({"/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/docsgenUnknown")]),
    Case("response.result: required, absent or null", "response", "response.most", ({"/result": ABSENT}, {"/result": None}, ), [("error", "required", "/result")]),
    Case("response.result: required, empty", "response", "response.most", ({"/result": {}}, ), [("error", "required", "/result/resultCode"), ("error", "required", "/result/resultMessage"), ("error", "required", "/result/resultStatus")]),
    Case("response.result: type, another type", "response", "response.most", ({"/result": "text"}, {"/result": []}, {"/result": 1}, ), [("error", "type", "/result")]),
    Case("response.result: unknown_field", "response", "response.most", ({"/result/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/result/docsgenUnknown")]),
    Case("response.result.resultCode: required, absent or null", "response", "response.most", ({"/result/resultCode": ABSENT}, {"/result/resultCode": None}, ), [("error", "required", "/result/resultCode")]),
    Case("response.result.resultCode: type, another type", "response", "response.most", ({"/result/resultCode": 1}, {"/result/resultCode": True}, {"/result/resultCode": []}, {"/result/resultCode": {}}, ), [("error", "type", "/result/resultCode")]),
    Case("response.result.resultCode: const, max_length: 64 is within it", "response", "response.most", texts("/result/resultCode", 64), [("error", "const", "/result/resultCode")]),
    Case("response.result.resultCode: max_length, 65 is past it", "response", "response.most", texts("/result/resultCode", 65), [("error", "const", "/result/resultCode"), ("error", "max_length", "/result/resultCode")]),
    Case("response.result.resultCode: const, the fixed value", "response", "response.most", ({"/result/resultCode": "SUCCESS"}, ), []),
    Case("response.result.resultCode: const, another value", "response", "response.most", ({"/result/resultCode": "SUCCESS_"}, {"/result/resultCode": "SUCCESS "}, {"/result/resultCode": "success"}, {"/result/resultCode": "SUCCES"}, {"/result/resultCode": "undocumented"}, ), [("error", "const", "/result/resultCode")]),
    Case("response.result.resultStatus: required, absent or null", "response", "response.most", ({"/result/resultStatus": ABSENT}, {"/result/resultStatus": None}, ), [("error", "required", "/result/resultStatus")]),
    Case("response.result.resultStatus: type, another type", "response", "response.most", ({"/result/resultStatus": 1}, {"/result/resultStatus": True}, {"/result/resultStatus": []}, {"/result/resultStatus": {}}, ), [("error", "type", "/result/resultStatus")]),
    Case("response.result.resultStatus: const, the fixed value", "response", "response.most", ({"/result/resultStatus": "S"}, ), []),
    Case("response.result.resultStatus: const, another value", "response", "response.most", ({"/result/resultStatus": "S_"}, {"/result/resultStatus": "S "}, {"/result/resultStatus": "s"}, {"/result/resultStatus": ""}, {"/result/resultStatus": "undocumented"}, ), [("error", "const", "/result/resultStatus")]),
    Case("response.result.resultMessage: required, absent or null", "response", "response.most", ({"/result/resultMessage": ABSENT}, {"/result/resultMessage": None}, ), [("error", "required", "/result/resultMessage")]),
    Case("response.result.resultMessage: type, another type", "response", "response.most", ({"/result/resultMessage": 1}, {"/result/resultMessage": True}, {"/result/resultMessage": []}, {"/result/resultMessage": {}}, ), [("error", "type", "/result/resultMessage")]),
    Case("response.result.resultMessage: const, max_length: 256 is within it", "response", "response.most", texts("/result/resultMessage", 256), [("error", "const", "/result/resultMessage")]),
    Case("response.result.resultMessage: max_length, 257 is past it", "response", "response.most", texts("/result/resultMessage", 257), [("error", "const", "/result/resultMessage"), ("error", "max_length", "/result/resultMessage")]),
    Case("response.result.resultMessage: const, the fixed value", "response", "response.most", ({"/result/resultMessage": "success"}, ), []),
    Case("response.result.resultMessage: const, another value", "response", "response.most", ({"/result/resultMessage": "success_"}, {"/result/resultMessage": "success "}, {"/result/resultMessage": "SUCCESS"}, {"/result/resultMessage": "succes"}, {"/result/resultMessage": "undocumented"}, ), [("error", "const", "/result/resultMessage")]),
]
# fmt: on

# The samples of the page, and what the page's own rules find in them.
SAMPLES: list[tuple[str, Any, Any, list[Fault]]] = [
    (
        "sample 2 (response)",
        "response",
        {
            "result": {
                "resultCode": "SUCCESS",
                "resultStatus": "S",
                "resultMessage": "success",
            }
        },
        [],
    ),
]


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


# What tells this notification from others.
MARKS = ("/notifyType",)
# Whether nothing else fits it: then it is told for what it is.
DISTINCT = True
NOTIFICATIONS = [
    case for case in CASES if case.side == "request" and case.scenario is None
]
SOUND = {case.message: case.faults for case in NOTIFICATIONS if not case.changes[0]}


@pytest.fixture(scope="module")
def receiver(mock_server: MockServer) -> Iterator[Receiver]:
    """A handler of notifications that knows the service by its key."""
    known = ("vendor_public_key", "client_id")
    settings = mock_server.client_settings
    with receiving(Webhooks(**{name: settings[name] for name in known})) as made:
        yield made


def is_told(notification: Any, payload: Any, expected: list[Fault]) -> bool:
    """Whether a notification says what came, and in what that differs from the docs."""
    assert notification.to_dict() == payload
    if any(pointer in MARKS for _, _, pointer in expected):
        return type(notification) is not DOCUMENTED.model
    if not DISTINCT:
        return True
    return (
        type(notification) is DOCUMENTED.model and told(notification.drift) == expected
    )


@pytest.mark.parametrize(
    ("payload", "expected"),
    [
        *(
            pytest.param(MESSAGES[name], list(found), id=name)
            for name, found in SOUND.items()
        ),
        *(
            pytest.param(*sample[2:], id=sample[0])
            for sample in SAMPLES
            if sample[1] == "request"
        ),
    ],
)
def test_notification_is_received(
    payload: Any, expected: list[Fault], receiver: Receiver, mock: MockServer
) -> None:
    """What the service sends and signs is read, and acknowledged as documented."""
    delivery = mock.notify(OPERATION, receiver.url, payload=payload)
    assert delivery.acknowledged
    assert is_told(receiver.made[-1], payload, expected)
    assert (
        faults(
            OPERATION, "response", receiver.webhooks.acknowledgement(receiver.made[-1])
        )
        == []
    )


# The documented results, each with its status.
# fmt: off
CODES = [
    ("SUCCESS", "S"),
    ("PAYMENT_IN_PROCESS", "S"),
    ("ORDER_IS_CLOSED", "F"),
    ("PROCESS_FAIL", "F"),
    ("RISK_REJECT", "F"),
    ("USER_BALANCE_NOT_ENOUGH", "F"),
    ("USER_AMOUNT_EXCEED_LIMIT", "F"),
    ("CARD_EXPIRED", "F"),
    ("DO_NOT_HONOR", "F"),
    ("INVALID_CARD_NUMBER", "F"),
    ("CARD_NOT_SUPPORTED", "F"),
    ("FRAUD_REJECT", "F"),
]
# fmt: on


@pytest.mark.parametrize(("code", "status"), CODES)
def test_documented_result(
    code: str, status: str | None, receiver: Receiver, mock: MockServer
) -> None:
    """A notification of a documented result has the documented status."""
    mock.notify(OPERATION, receiver.url, code=code)
    notification = receiver.made[-1].to_dict()
    assert (said(notification, STATUS_PATH), said(notification, CODE_PATH)) == (
        status,
        code,
    )


@pytest.mark.parametrize("rule", rules_of(case.faults for case in NOTIFICATIONS))
def test_drift_is_told_and_raises_nothing(
    rule: str, receiver: Receiver, mock: MockServer
) -> None:
    """A notification that breaks a rule is one: it is readable as it came, and says in what it differs from the docs."""
    case = next(case for case in NOTIFICATIONS if case.breaks(rule))
    payload = changed(MESSAGES[case.message], case.changes[0])
    mock.notify(OPERATION, receiver.url, payload=payload)
    assert is_told(receiver.made[-1], payload, list(case.faults))


@pytest.mark.parametrize("pointer", MARKS)
def test_a_notification_of_another_kind_is_unknown(
    pointer: str, receiver: Receiver, mock: MockServer
) -> None:
    """What bears other marks than the documented ones is read as something else, and no error."""
    payload = changed(MESSAGES["request.least"], {pointer: "docsgenUnknown"})
    mock.notify(OPERATION, receiver.url, payload=payload)
    assert type(receiver.made[-1]) is not DOCUMENTED.model
    assert receiver.made[-1].to_dict() == payload


@pytest.mark.parametrize(
    ("attributes", "python"),
    [
        (("payment_amount", "value"), 1),
        (("customs_declaration_amount", "value"), 1),
        (("gross_settlement_amount", "value"), 1),
        (("settlement_quote", "guaranteed"), True),
        (("payment_result_info", "three_ds_result", "challenged"), True),
        (("promotion_result", 0, "discount", "savings_amount", "value"), 1),
        (("promotion_result", 0, "discount", "estimate_savings_amount", "value"), 1),
    ],
)
def test_wire_rule_of_what_is_received(
    attributes: Any, python: Any, receiver: Receiver, mock: MockServer
) -> None:
    """A number or a truth value of the wire comes back as one of Python."""
    mock.notify(OPERATION, receiver.url, payload=MESSAGES["request.most"])
    if DISTINCT:
        value = read(receiver.made[-1], attributes)
        assert (value, type(value)) == (python, type(python))


@pytest.mark.parametrize("tamper", ["wrong_signature", "missing_signature", "stale"])
def test_what_the_service_did_not_sign_just_now_is_refused(
    tamper: str, receiver: Receiver, mock: MockServer
) -> None:
    """Neither a forged notification nor one of long ago is read."""
    delivery = mock.notify(OPERATION, receiver.url, tamper=tamper)
    assert [attempt.status for attempt in delivery.attempts] == [401]
    assert type(receiver.made[-1]) is SignatureInvalid


def test_a_signature_covers_all_that_comes(
    receiver: Receiver, mock: MockServer
) -> None:
    """A genuine notification is read again; with anything changed in it, it is not."""
    mock.notify(OPERATION, receiver.url)
    genuine: Came = receiver.came[-1]
    assert receiver.send(genuine) == 200
    for what, request in forged(genuine).items():
        assert receiver.send(request) == 401, what
        assert type(receiver.made[-1]) is SignatureInvalid


def test_only_the_key_of_the_service_counts(receiver: Receiver) -> None:
    """What is signed with another key than the one that is known is refused."""
    another = ServiceKeys.given(
        vendor_private_key=ServiceKeys.made().client_private_pem
    )
    MockServer(keys=another).notify(OPERATION, receiver.url)
    assert type(receiver.made[-1]) is SignatureInvalid
