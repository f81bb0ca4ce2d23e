"""createPaymentSession (Tokenized Payment): the documented facts, each held to what the package does."""

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
)

from antom import (
    BusinessError,
    Client,
    OutcomeUnknown,
    RequestInvalid,
    SignatureInvalid,
)
from antom.operations.create_payment_session_tokenized_payment import (
    OPERATION as DOCUMENTED,
)
from antom.testing import MockServer
from antom.validators import validate

OPERATION = "create_payment_session_tokenized_payment"

# Messages as documented: with everything that may stand together, and with nothing but what is required.
MESSAGES: dict[str, dict[str, Any]] = {
    "request.most": {
        "productCode": "AGREEMENT_PAYMENT",
        "agreementInfo": {"authState": "text", "userLoginId": "text"},
        "paymentMethod": {
            "paymentMethodType": "text",
            "paymentMethodMetadata": {
                "firstName": "text",
                "lastName": "text",
                "countryCode": "text",
                "billingAddress": {
                    "address1": "text",
                    "address2": "text",
                    "city": "text",
                    "state": "text",
                    "region": "te",
                    "zipCode": "text",
                },
                "billingPhoneNumber": "text",
                "billingEmail": "text",
                "merchantExternalUserEnrollDate": "text",
                "merchantExternalUserId": "text",
                "isUpdateAsset": "text",
                "accessToken": "text",
            },
        },
        "paymentRedirectUrl": "https://example.com/",
        "scopes": ["AGREEMENT_PAYMENT"],
    },
    "request.least": {
        "productCode": "AGREEMENT_PAYMENT",
        "agreementInfo": {"authState": "text"},
        "paymentMethod": {"paymentMethodType": "text"},
        "paymentRedirectUrl": "https://example.com/",
        "scopes": ["AGREEMENT_PAYMENT"],
    },
    "response.most": {
        "result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"},
        "paymentSessionId": "text",
        "paymentSessionData": "text",
        "paymentSessionExpiryTime": "2026-01-02T03:04:05+08:00",
    },
    "response.least": {
        "result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"},
        "paymentSessionId": "text",
        "paymentSessionData": "text",
        "paymentSessionExpiryTime": "2026-01-02T03:04:05+08:00",
    },
}

# One row a line: its name, the message, what is changed in it (each change on its own), and what must be found.
# fmt: off
CASES = [
    Case("request.most is valid", "request", "request.most", ({}, ), []),
    Case("request.least is valid", "request", "request.least", ({}, ), []),
    Case("request: unknown_field", "request", "request.least", ({"/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/docsgenUnknown")]),
    Case("request.productCode: required, absent", "request", "request.most", ({"/productCode": ABSENT}, ), [("error", "required", "/productCode")]),
    Case("request.productCode: null", "request", "request.most", ({"/productCode": None}, ), [("error", "required", "/productCode")]),
    Case("request.productCode: type, another type", "request", "request.most", ({"/productCode": 1}, {"/productCode": True}, ), [("error", "type", "/productCode")], sendable=False),
    Case("request.productCode: type, another type (2)", "request", "request.most", ({"/productCode": []}, {"/productCode": {}}, ), [("error", "type", "/productCode")]),
    Case("request.productCode: const, the fixed value", "request", "request.most", ({"/productCode": "AGREEMENT_PAYMENT"}, ), []),
    Case("request.productCode: const, another value", "request", "request.most", ({"/productCode": "AGREEMENT_PAYMENT_"}, {"/productCode": "AGREEMENT_PAYMENT "}, {"/productCode": "agreement_payment"}, {"/productCode": "AGREEMENT_PAYMEN"}, {"/productCode": "undocumented"}, ), [("error", "const", "/productCode")]),
    Case("request.agreementInfo: required, absent", "request", "request.most", ({"/agreementInfo": ABSENT}, ), [("error", "required", "/agreementInfo")]),
    Case("request.agreementInfo: null", "request", "request.most", ({"/agreementInfo": None}, ), [("error", "required", "/agreementInfo")]),
    Case("request.agreementInfo: type, another type", "request", "request.most", ({"/agreementInfo": "text"}, {"/agreementInfo": []}, ), [("error", "type", "/agreementInfo")]),
    Case("request.agreementInfo: type, another type (2)", "request", "request.most", ({"/agreementInfo": 1}, ), [("error", "type", "/agreementInfo")], sendable=False),
    Case("request.agreementInfo: unknown_field", "request", "request.most", ({"/agreementInfo/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/agreementInfo/docsgenUnknown")]),
    Case("request.agreementInfo.authState: required, absent", "request", "request.most", ({"/agreementInfo/authState": ABSENT}, ), [("error", "required", "/agreementInfo/authState")]),
    Case("request.agreementInfo.authState: null", "request", "request.most", ({"/agreementInfo/authState": None}, ), [("error", "required", "/agreementInfo/authState")]),
    Case("request.agreementInfo.authState: type, another type", "request", "request.most", ({"/agreementInfo/authState": 1}, {"/agreementInfo/authState": True}, ), [("error", "type", "/agreementInfo/authState")], sendable=False),
    Case("request.agreementInfo.authState: type, another type (2)", "request", "request.most", ({"/agreementInfo/authState": []}, {"/agreementInfo/authState": {}}, ), [("error", "type", "/agreementInfo/authState")]),
    Case("request.agreementInfo.authState: max_length, 256 is within it", "request", "request.most", ({"/agreementInfo/authState": "a" * 256}, {"/agreementInfo/authState": "路" * 256}, {"/agreementInfo/authState": "\U0001f642" * 256}, ), []),
    Case("request.agreementInfo.authState: max_length, 257 is past it", "request", "request.most", ({"/agreementInfo/authState": "a" * 257}, {"/agreementInfo/authState": "路" * 257}, {"/agreementInfo/authState": "\U0001f642" * 257}, ), [("error", "max_length", "/agreementInfo/authState")]),
    Case("request.agreementInfo.userLoginId: optional, absent", "request", "request.most", ({"/agreementInfo/userLoginId": ABSENT}, ), []),
    Case("request.agreementInfo.userLoginId: null", "request", "request.most", ({"/agreementInfo/userLoginId": None}, ), [("error", "type", "/agreementInfo/userLoginId")]),
    Case("request.agreementInfo.userLoginId: type, another type", "request", "request.most", ({"/agreementInfo/userLoginId": 1}, {"/agreementInfo/userLoginId": True}, ), [("error", "type", "/agreementInfo/userLoginId")], sendable=False),
    Case("request.agreementInfo.userLoginId: type, another type (2)", "request", "request.most", ({"/agreementInfo/userLoginId": []}, {"/agreementInfo/userLoginId": {}}, ), [("error", "type", "/agreementInfo/userLoginId")]),
    Case("request.agreementInfo.userLoginId: max_length, 64 is within it", "request", "request.most", ({"/agreementInfo/userLoginId": "a" * 64}, {"/agreementInfo/userLoginId": "路" * 64}, {"/agreementInfo/userLoginId": "\U0001f642" * 64}, ), []),
    Case("request.agreementInfo.userLoginId: max_length, 65 is past it", "request", "request.most", ({"/agreementInfo/userLoginId": "a" * 65}, {"/agreementInfo/userLoginId": "路" * 65}, {"/agreementInfo/userLoginId": "\U0001f642" * 65}, ), [("error", "max_length", "/agreementInfo/userLoginId")]),
    Case("request.paymentMethod: required, absent", "request", "request.most", ({"/paymentMethod": ABSENT}, ), [("error", "required", "/paymentMethod")]),
    Case("request.paymentMethod: null", "request", "request.most", ({"/paymentMethod": None}, ), [("error", "required", "/paymentMethod")]),
    Case("request.paymentMethod: type, another type", "request", "request.most", ({"/paymentMethod": "text"}, {"/paymentMethod": []}, ), [("error", "type", "/paymentMethod")]),
    Case("request.paymentMethod: type, another type (2)", "request", "request.most", ({"/paymentMethod": 1}, ), [("error", "type", "/paymentMethod")], sendable=False),
    Case("request.paymentMethod: unknown_field", "request", "request.most", ({"/paymentMethod/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/paymentMethod/docsgenUnknown")]),
    Case("request.paymentMethod.paymentMethodType: required, absent", "request", "request.most", ({"/paymentMethod/paymentMethodType": ABSENT}, ), [("error", "required", "/paymentMethod/paymentMethodType")]),
    Case("request.paymentMethod.paymentMethodType: null", "request", "request.most", ({"/paymentMethod/paymentMethodType": None}, ), [("error", "required", "/paymentMethod/paymentMethodType")]),
    Case("request.paymentMethod.paymentMethodType: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodType": 1}, {"/paymentMethod/paymentMethodType": True}, ), [("error", "type", "/paymentMethod/paymentMethodType")], sendable=False),
    Case("request.paymentMethod.paymentMethodType: type, another type (2)", "request", "request.most", ({"/paymentMethod/paymentMethodType": []}, {"/paymentMethod/paymentMethodType": {}}, ), [("error", "type", "/paymentMethod/paymentMethodType")]),
    Case("request.paymentMethod.paymentMethodType: max_length, 64 is within it", "request", "request.most", ({"/paymentMethod/paymentMethodType": "a" * 64}, {"/paymentMethod/paymentMethodType": "路" * 64}, {"/paymentMethod/paymentMethodType": "\U0001f642" * 64}, ), []),
    Case("request.paymentMethod.paymentMethodType: max_length, 65 is past it", "request", "request.most", ({"/paymentMethod/paymentMethodType": "a" * 65}, {"/paymentMethod/paymentMethodType": "路" * 65}, {"/paymentMethod/paymentMethodType": "\U0001f642" * 65}, ), [("error", "max_length", "/paymentMethod/paymentMethodType")]),
    Case("request.paymentMethod.paymentMethodMetadata: optional, absent", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata": ABSENT}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata: null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata")]),
    Case("request.paymentMethod.paymentMethodMetadata: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata": "text"}, {"/paymentMethod/paymentMethodMetadata": []}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata")]),
    Case("request.paymentMethod.paymentMethodMetadata: type, another type (2)", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata": 1}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata")], sendable=False),
    Case("request.paymentMethod.paymentMethodMetadata: unknown_field", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/paymentMethod/paymentMethodMetadata/docsgenUnknown")]),
    Case("request.paymentMethod.paymentMethodMetadata.firstName: optional, absent", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/firstName": ABSENT}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.firstName: null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/firstName": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/firstName")]),
    Case("request.paymentMethod.paymentMethodMetadata.firstName: optional in the scenario", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/firstName": ABSENT}, ), [], scenario="First-time authorization"),
    Case("request.paymentMethod.paymentMethodMetadata.firstName: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/firstName": 1}, {"/paymentMethod/paymentMethodMetadata/firstName": True}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/firstName")], sendable=False),
    Case("request.paymentMethod.paymentMethodMetadata.firstName: type, another type (2)", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/firstName": []}, {"/paymentMethod/paymentMethodMetadata/firstName": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/firstName")]),
    Case("request.paymentMethod.paymentMethodMetadata.firstName: max_length, 32 is within it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/firstName": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/paymentMethod/paymentMethodMetadata/firstName": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/paymentMethod/paymentMethodMetadata/firstName": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.firstName: max_length, 33 is past it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/firstName": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/paymentMethod/paymentMethodMetadata/firstName": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/paymentMethod/paymentMethodMetadata/firstName": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/firstName")]),
    Case("request.paymentMethod.paymentMethodMetadata.lastName: optional, absent", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/lastName": ABSENT}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.lastName: null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/lastName": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/lastName")]),
    Case("request.paymentMethod.paymentMethodMetadata.lastName: optional in the scenario", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/lastName": ABSENT}, ), [], scenario="First-time authorization"),
    Case("request.paymentMethod.paymentMethodMetadata.lastName: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/lastName": 1}, {"/paymentMethod/paymentMethodMetadata/lastName": True}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/lastName")], sendable=False),
    Case("request.paymentMethod.paymentMethodMetadata.lastName: type, another type (2)", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/lastName": []}, {"/paymentMethod/paymentMethodMetadata/lastName": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/lastName")]),
    Case("request.paymentMethod.paymentMethodMetadata.lastName: max_length, 32 is within it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/lastName": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/paymentMethod/paymentMethodMetadata/lastName": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/paymentMethod/paymentMethodMetadata/lastName": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.lastName: max_length, 33 is past it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/lastName": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/paymentMethod/paymentMethodMetadata/lastName": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/paymentMethod/paymentMethodMetadata/lastName": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/lastName")]),
    Case("request.paymentMethod.paymentMethodMetadata.countryCode: optional, absent", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/countryCode": ABSENT}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.countryCode: null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/countryCode": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/countryCode")]),
    Case("request.paymentMethod.paymentMethodMetadata.countryCode: optional in the scenario", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/countryCode": ABSENT}, ), [], scenario="First-time authorization"),
    Case("request.paymentMethod.paymentMethodMetadata.countryCode: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/countryCode": 1}, {"/paymentMethod/paymentMethodMetadata/countryCode": True}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/countryCode")], sendable=False),
    Case("request.paymentMethod.paymentMethodMetadata.countryCode: type, another type (2)", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/countryCode": []}, {"/paymentMethod/paymentMethodMetadata/countryCode": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/countryCode")]),
    Case("request.paymentMethod.paymentMethodMetadata.countryCode: max_length, 8 is within it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/countryCode": "aaaaaaaa"}, {"/paymentMethod/paymentMethodMetadata/countryCode": "路路路路路路路路"}, {"/paymentMethod/paymentMethodMetadata/countryCode": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.countryCode: max_length, 9 is past it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/countryCode": "aaaaaaaaa"}, {"/paymentMethod/paymentMethodMetadata/countryCode": "路路路路路路路路路"}, {"/paymentMethod/paymentMethodMetadata/countryCode": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/countryCode")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress: optional, absent", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress": ABSENT}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress: null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress: optional in the scenario", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress": ABSENT}, ), [], scenario="First-time authorization"),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress": "text"}, {"/paymentMethod/paymentMethodMetadata/billingAddress": []}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress: type, another type (2)", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress": 1}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress")], sendable=False),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress: unknown_field", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/paymentMethod/paymentMethodMetadata/billingAddress/docsgenUnknown")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.address1: optional, absent", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/address1": ABSENT}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.address1: null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/address1": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/address1")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.address1: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/address1": 1}, {"/paymentMethod/paymentMethodMetadata/billingAddress/address1": True}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/address1")], sendable=False),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.address1: type, another type (2)", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/address1": []}, {"/paymentMethod/paymentMethodMetadata/billingAddress/address1": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/address1")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.address1: max_length, 256 is within it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/address1": "a" * 256}, {"/paymentMethod/paymentMethodMetadata/billingAddress/address1": "路" * 256}, {"/paymentMethod/paymentMethodMetadata/billingAddress/address1": "\U0001f642" * 256}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.address1: max_length, 257 is past it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/address1": "a" * 257}, {"/paymentMethod/paymentMethodMetadata/billingAddress/address1": "路" * 257}, {"/paymentMethod/paymentMethodMetadata/billingAddress/address1": "\U0001f642" * 257}, ), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/billingAddress/address1")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.address2: optional, absent", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/address2": ABSENT}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.address2: null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/address2": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/address2")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.address2: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/address2": 1}, {"/paymentMethod/paymentMethodMetadata/billingAddress/address2": True}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/address2")], sendable=False),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.address2: type, another type (2)", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/address2": []}, {"/paymentMethod/paymentMethodMetadata/billingAddress/address2": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/address2")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.address2: max_length, 256 is within it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/address2": "a" * 256}, {"/paymentMethod/paymentMethodMetadata/billingAddress/address2": "路" * 256}, {"/paymentMethod/paymentMethodMetadata/billingAddress/address2": "\U0001f642" * 256}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.address2: max_length, 257 is past it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/address2": "a" * 257}, {"/paymentMethod/paymentMethodMetadata/billingAddress/address2": "路" * 257}, {"/paymentMethod/paymentMethodMetadata/billingAddress/address2": "\U0001f642" * 257}, ), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/billingAddress/address2")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.city: optional, absent", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/city": ABSENT}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.city: null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/city": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/city")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.city: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/city": 1}, {"/paymentMethod/paymentMethodMetadata/billingAddress/city": True}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/city")], sendable=False),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.city: type, another type (2)", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/city": []}, {"/paymentMethod/paymentMethodMetadata/billingAddress/city": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/city")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.city: max_length, 32 is within it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/city": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/paymentMethod/paymentMethodMetadata/billingAddress/city": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/paymentMethod/paymentMethodMetadata/billingAddress/city": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.city: max_length, 33 is past it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/city": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/paymentMethod/paymentMethodMetadata/billingAddress/city": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/paymentMethod/paymentMethodMetadata/billingAddress/city": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/billingAddress/city")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.state: optional, absent", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/state": ABSENT}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.state: null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/state": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/state")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.state: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/state": 1}, {"/paymentMethod/paymentMethodMetadata/billingAddress/state": True}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/state")], sendable=False),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.state: type, another type (2)", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/state": []}, {"/paymentMethod/paymentMethodMetadata/billingAddress/state": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/state")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.state: max_length, 32 is within it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/state": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/paymentMethod/paymentMethodMetadata/billingAddress/state": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/paymentMethod/paymentMethodMetadata/billingAddress/state": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.state: max_length, 33 is past it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/state": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/paymentMethod/paymentMethodMetadata/billingAddress/state": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/paymentMethod/paymentMethodMetadata/billingAddress/state": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/billingAddress/state")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.region: optional, absent", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/region": ABSENT}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.region: null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/region": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/region")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.region: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/region": 1}, {"/paymentMethod/paymentMethodMetadata/billingAddress/region": True}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/region")], sendable=False),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.region: type, another type (2)", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/region": []}, {"/paymentMethod/paymentMethodMetadata/billingAddress/region": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/region")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.region: max_length, 2 is within it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/region": "aa"}, {"/paymentMethod/paymentMethodMetadata/billingAddress/region": "路路"}, {"/paymentMethod/paymentMethodMetadata/billingAddress/region": "\U0001f642\U0001f642"}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.region: max_length, 3 is past it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/region": "aaa"}, {"/paymentMethod/paymentMethodMetadata/billingAddress/region": "路路路"}, {"/paymentMethod/paymentMethodMetadata/billingAddress/region": "\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/billingAddress/region")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.zipCode: optional, absent", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/zipCode": ABSENT}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.zipCode: null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/zipCode": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/zipCode")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.zipCode: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/zipCode": 1}, {"/paymentMethod/paymentMethodMetadata/billingAddress/zipCode": True}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/zipCode")], sendable=False),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.zipCode: type, another type (2)", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/zipCode": []}, {"/paymentMethod/paymentMethodMetadata/billingAddress/zipCode": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/zipCode")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.zipCode: max_length, 32 is within it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/zipCode": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/paymentMethod/paymentMethodMetadata/billingAddress/zipCode": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/paymentMethod/paymentMethodMetadata/billingAddress/zipCode": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.zipCode: max_length, 33 is past it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/zipCode": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/paymentMethod/paymentMethodMetadata/billingAddress/zipCode": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/paymentMethod/paymentMethodMetadata/billingAddress/zipCode": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/billingAddress/zipCode")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingPhoneNumber: optional, absent", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingPhoneNumber": ABSENT}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingPhoneNumber: null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingPhoneNumber": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingPhoneNumber")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingPhoneNumber: optional in the scenario", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingPhoneNumber": ABSENT}, ), [], scenario="First-time authorization"),
    Case("request.paymentMethod.paymentMethodMetadata.billingPhoneNumber: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingPhoneNumber": 1}, {"/paymentMethod/paymentMethodMetadata/billingPhoneNumber": True}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingPhoneNumber")], sendable=False),
    Case("request.paymentMethod.paymentMethodMetadata.billingPhoneNumber: type, another type (2)", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingPhoneNumber": []}, {"/paymentMethod/paymentMethodMetadata/billingPhoneNumber": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingPhoneNumber")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingPhoneNumber: max_length, 32 is within it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingPhoneNumber": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/paymentMethod/paymentMethodMetadata/billingPhoneNumber": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/paymentMethod/paymentMethodMetadata/billingPhoneNumber": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingPhoneNumber: max_length, 33 is past it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingPhoneNumber": "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"}, {"/paymentMethod/paymentMethodMetadata/billingPhoneNumber": "路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路路"}, {"/paymentMethod/paymentMethodMetadata/billingPhoneNumber": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/billingPhoneNumber")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingEmail: optional, absent", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingEmail": ABSENT}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingEmail: null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingEmail": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingEmail")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingEmail: optional in the scenario", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingEmail": ABSENT}, ), [], scenario="First-time authorization"),
    Case("request.paymentMethod.paymentMethodMetadata.billingEmail: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingEmail": 1}, {"/paymentMethod/paymentMethodMetadata/billingEmail": True}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingEmail")], sendable=False),
    Case("request.paymentMethod.paymentMethodMetadata.billingEmail: type, another type (2)", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingEmail": []}, {"/paymentMethod/paymentMethodMetadata/billingEmail": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingEmail")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingEmail: max_length, 64 is within it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingEmail": "a" * 64}, {"/paymentMethod/paymentMethodMetadata/billingEmail": "路" * 64}, {"/paymentMethod/paymentMethodMetadata/billingEmail": "\U0001f642" * 64}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingEmail: max_length, 65 is past it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingEmail": "a" * 65}, {"/paymentMethod/paymentMethodMetadata/billingEmail": "路" * 65}, {"/paymentMethod/paymentMethodMetadata/billingEmail": "\U0001f642" * 65}, ), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/billingEmail")]),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserEnrollDate: optional, absent", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate": ABSENT}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserEnrollDate: null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate")]),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserEnrollDate: optional in the scenario", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate": ABSENT}, ), [], scenario="First-time authorization"),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserEnrollDate: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate": 1}, {"/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate": True}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate")], sendable=False),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserEnrollDate: type, another type (2)", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate": []}, {"/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate")]),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserEnrollDate: max_length, 64 is within it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate": "a" * 64}, {"/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate": "路" * 64}, {"/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate": "\U0001f642" * 64}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserEnrollDate: max_length, 65 is past it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate": "a" * 65}, {"/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate": "路" * 65}, {"/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate": "\U0001f642" * 65}, ), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate")]),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserId: optional, absent", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/merchantExternalUserId": ABSENT}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserId: null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/merchantExternalUserId": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/merchantExternalUserId")]),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserId: optional in the scenario", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/merchantExternalUserId": ABSENT}, ), [], scenario="First-time authorization"),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserId: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/merchantExternalUserId": 1}, {"/paymentMethod/paymentMethodMetadata/merchantExternalUserId": True}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/merchantExternalUserId")], sendable=False),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserId: type, another type (2)", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/merchantExternalUserId": []}, {"/paymentMethod/paymentMethodMetadata/merchantExternalUserId": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/merchantExternalUserId")]),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserId: max_length, 64 is within it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/merchantExternalUserId": "a" * 64}, {"/paymentMethod/paymentMethodMetadata/merchantExternalUserId": "路" * 64}, {"/paymentMethod/paymentMethodMetadata/merchantExternalUserId": "\U0001f642" * 64}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserId: max_length, 65 is past it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/merchantExternalUserId": "a" * 65}, {"/paymentMethod/paymentMethodMetadata/merchantExternalUserId": "路" * 65}, {"/paymentMethod/paymentMethodMetadata/merchantExternalUserId": "\U0001f642" * 65}, ), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/merchantExternalUserId")]),
    Case("request.paymentMethod.paymentMethodMetadata.isUpdateAsset: optional, absent", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/isUpdateAsset": ABSENT}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.isUpdateAsset: null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/isUpdateAsset": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/isUpdateAsset")]),
    Case("request.paymentMethod.paymentMethodMetadata.isUpdateAsset: optional in the scenario", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/isUpdateAsset": ABSENT}, ), [], scenario="Reauthorization"),
    Case("request.paymentMethod.paymentMethodMetadata.isUpdateAsset: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/isUpdateAsset": 1}, {"/paymentMethod/paymentMethodMetadata/isUpdateAsset": True}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/isUpdateAsset")], sendable=False),
    Case("request.paymentMethod.paymentMethodMetadata.isUpdateAsset: type, another type (2)", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/isUpdateAsset": []}, {"/paymentMethod/paymentMethodMetadata/isUpdateAsset": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/isUpdateAsset")]),
    Case("request.paymentMethod.paymentMethodMetadata.isUpdateAsset: max_length, 16 is within it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/isUpdateAsset": "aaaaaaaaaaaaaaaa"}, {"/paymentMethod/paymentMethodMetadata/isUpdateAsset": "路路路路路路路路路路路路路路路路"}, {"/paymentMethod/paymentMethodMetadata/isUpdateAsset": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.isUpdateAsset: max_length, 17 is past it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/isUpdateAsset": "aaaaaaaaaaaaaaaaa"}, {"/paymentMethod/paymentMethodMetadata/isUpdateAsset": "路路路路路路路路路路路路路路路路路"}, {"/paymentMethod/paymentMethodMetadata/isUpdateAsset": "\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642\U0001f642"}, ), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/isUpdateAsset")]),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: optional, absent", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/accessToken": ABSENT}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/accessToken": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/accessToken")]),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: optional in the scenario", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/accessToken": ABSENT}, ), [], scenario="Reauthorization"),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/accessToken": 1}, {"/paymentMethod/paymentMethodMetadata/accessToken": True}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/accessToken")], sendable=False),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: type, another type (2)", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/accessToken": []}, {"/paymentMethod/paymentMethodMetadata/accessToken": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/accessToken")]),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: max_length, 64 is within it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/accessToken": "a" * 64}, {"/paymentMethod/paymentMethodMetadata/accessToken": "路" * 64}, {"/paymentMethod/paymentMethodMetadata/accessToken": "\U0001f642" * 64}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: max_length, 65 is past it", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/accessToken": "a" * 65}, {"/paymentMethod/paymentMethodMetadata/accessToken": "路" * 65}, {"/paymentMethod/paymentMethodMetadata/accessToken": "\U0001f642" * 65}, ), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/accessToken")]),
    Case("request.paymentRedirectUrl: required, absent", "request", "request.most", ({"/paymentRedirectUrl": ABSENT}, ), [("error", "required", "/paymentRedirectUrl")]),
    Case("request.paymentRedirectUrl: null", "request", "request.most", ({"/paymentRedirectUrl": None}, ), [("error", "required", "/paymentRedirectUrl")]),
    Case("request.paymentRedirectUrl: type, another type", "request", "request.most", ({"/paymentRedirectUrl": 1}, {"/paymentRedirectUrl": True}, ), [("error", "type", "/paymentRedirectUrl")], sendable=False),
    Case("request.paymentRedirectUrl: type, another type (2)", "request", "request.most", ({"/paymentRedirectUrl": []}, {"/paymentRedirectUrl": {}}, ), [("error", "type", "/paymentRedirectUrl")]),
    Case("request.paymentRedirectUrl: max_length, 2048 is within it", "request", "request.most", ({"/paymentRedirectUrl": "a" * 2048}, ), []),
    Case("request.paymentRedirectUrl: max_length, 2049 is past it", "request", "request.most", ({"/paymentRedirectUrl": "a" * 2049}, ), [("error", "max_length", "/paymentRedirectUrl")]),
    Case("request.scopes: required, absent", "request", "request.most", ({"/scopes": ABSENT}, ), [("error", "required", "/scopes")]),
    Case("request.scopes: null", "request", "request.most", ({"/scopes": None}, ), [("error", "required", "/scopes")]),
    Case("request.scopes: type, another type", "request", "request.most", ({"/scopes": "text"}, {"/scopes": {}}, ), [("error", "type", "/scopes")]),
    Case("request.scopes: type, another type (2)", "request", "request.most", ({"/scopes": 1}, ), [("error", "type", "/scopes")], sendable=False),
    Case("request.scopes: items.type, another type", "request", "request.most", ({"/scopes/0": 1}, {"/scopes/0": True}, ), [("error", "type", "/scopes/0")], sendable=False),
    Case("request.scopes: items.type, another type (2)", "request", "request.most", ({"/scopes/0": []}, {"/scopes/0": {}}, ), [("error", "type", "/scopes/0")]),
    Case("request.scopes: items.const, the fixed value", "request", "request.most", ({"/scopes/0": "AGREEMENT_PAYMENT"}, ), []),
    Case("request.scopes: items.const, another value", "request", "request.most", ({"/scopes/0": "AGREEMENT_PAYMENT_"}, {"/scopes/0": "AGREEMENT_PAYMENT "}, {"/scopes/0": "agreement_payment"}, {"/scopes/0": "AGREEMENT_PAYMEN"}, {"/scopes/0": "undocumented"}, ), [("error", "const", "/scopes/0")]),
    Case("request.scopes: items.type, the second element", "request", "request.most", ({"/scopes": ["AGREEMENT_PAYMENT", {}]}, ), [("error", "type", "/scopes/1")]),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: requires, isUpdateAsset true, accessToken text", "request", "request.least", ({"/paymentMethod": {"paymentMethodType": "text", "paymentMethodMetadata": {"isUpdateAsset": "true", "accessToken": "text"}}}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: requires, isUpdateAsset true, accessToken absent", "request", "request.least", ({"/paymentMethod": {"paymentMethodType": "text", "paymentMethodMetadata": {"isUpdateAsset": "true"}}}, ), [("error", "requires", "/paymentMethod/paymentMethodMetadata/accessToken")]),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: requires, isUpdateAsset other, accessToken text", "request", "request.least", ({"/paymentMethod": {"paymentMethodType": "text", "paymentMethodMetadata": {"isUpdateAsset": "other", "accessToken": "text"}}}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: requires, isUpdateAsset other, accessToken absent", "request", "request.least", ({"/paymentMethod": {"paymentMethodType": "text", "paymentMethodMetadata": {"isUpdateAsset": "other"}}}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: requires, isUpdateAsset absent, accessToken text", "request", "request.least", ({"/paymentMethod": {"paymentMethodType": "text", "paymentMethodMetadata": {"accessToken": "text"}}}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: requires, isUpdateAsset absent, accessToken absent", "request", "request.least", ({"/paymentMethod": {"paymentMethodType": "text", "paymentMethodMetadata": {}}}, ), []),
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
    Case("response.paymentSessionId: required, absent", "response", "response.most", ({"/paymentSessionId": ABSENT}, ), [("error", "required", "/paymentSessionId")]),
    Case("response.paymentSessionId: null", "response", "response.most", ({"/paymentSessionId": None}, ), [("error", "required", "/paymentSessionId")]),
    Case("response.paymentSessionId: type, another type", "response", "response.most", ({"/paymentSessionId": 1}, {"/paymentSessionId": True}, ), [("error", "type", "/paymentSessionId")], sendable=False),
    Case("response.paymentSessionId: type, another type (2)", "response", "response.most", ({"/paymentSessionId": []}, {"/paymentSessionId": {}}, ), [("error", "type", "/paymentSessionId")]),
    Case("response.paymentSessionId: max_length, 64 is within it", "response", "response.most", ({"/paymentSessionId": "a" * 64}, {"/paymentSessionId": "路" * 64}, {"/paymentSessionId": "\U0001f642" * 64}, ), []),
    Case("response.paymentSessionId: max_length, 65 is past it", "response", "response.most", ({"/paymentSessionId": "a" * 65}, {"/paymentSessionId": "路" * 65}, {"/paymentSessionId": "\U0001f642" * 65}, ), [("error", "max_length", "/paymentSessionId")]),
    Case("response.paymentSessionData: required, absent", "response", "response.most", ({"/paymentSessionData": ABSENT}, ), [("error", "required", "/paymentSessionData")]),
    Case("response.paymentSessionData: null", "response", "response.most", ({"/paymentSessionData": None}, ), [("error", "required", "/paymentSessionData")]),
    Case("response.paymentSessionData: type, another type", "response", "response.most", ({"/paymentSessionData": 1}, {"/paymentSessionData": True}, ), [("error", "type", "/paymentSessionData")], sendable=False),
    Case("response.paymentSessionData: type, another type (2)", "response", "response.most", ({"/paymentSessionData": []}, {"/paymentSessionData": {}}, ), [("error", "type", "/paymentSessionData")]),
    Case("response.paymentSessionData: max_length, 4096 is within it", "response", "response.most", ({"/paymentSessionData": "a" * 4096}, {"/paymentSessionData": "路" * 4096}, {"/paymentSessionData": "\U0001f642" * 4096}, ), []),
    Case("response.paymentSessionData: max_length, 4097 is past it", "response", "response.most", ({"/paymentSessionData": "a" * 4097}, {"/paymentSessionData": "路" * 4097}, {"/paymentSessionData": "\U0001f642" * 4097}, ), [("error", "max_length", "/paymentSessionData")]),
    Case("response.paymentSessionExpiryTime: required, absent", "response", "response.most", ({"/paymentSessionExpiryTime": ABSENT}, ), [("error", "required", "/paymentSessionExpiryTime")]),
    Case("response.paymentSessionExpiryTime: null", "response", "response.most", ({"/paymentSessionExpiryTime": None}, ), [("error", "required", "/paymentSessionExpiryTime")]),
    Case("response.paymentSessionExpiryTime: type, another type", "response", "response.most", ({"/paymentSessionExpiryTime": 1}, {"/paymentSessionExpiryTime": True}, ), [("error", "type", "/paymentSessionExpiryTime")], sendable=False),
    Case("response.paymentSessionExpiryTime: type, another type (2)", "response", "response.most", ({"/paymentSessionExpiryTime": []}, {"/paymentSessionExpiryTime": {}}, ), [("error", "type", "/paymentSessionExpiryTime")]),
    Case("response.paymentSessionExpiryTime: format, a date and time", "response", "response.most", ({"/paymentSessionExpiryTime": "2026-01-02T03:04:05+08:00"}, {"/paymentSessionExpiryTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.paymentSessionExpiryTime: format, no date and time", "response", "response.most", ({"/paymentSessionExpiryTime": "text"}, {"/paymentSessionExpiryTime": "2026-01-02"}, {"/paymentSessionExpiryTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/paymentSessionExpiryTime")]),
]
# fmt: on

# The samples of the page, and what the page's own rules find in them.
SAMPLES: list[tuple[str, Any, Any, list[tuple[str, str, str]]]] = [
    (
        "sample 1 (request)",
        "request",
        {
            "productCode": "AGREEMENT_PAYMENT",
            "agreementInfo": {"authState": "authState001"},
            "paymentRedirectUrl": "http://debug1688017773824.test.alipay.net:9090/amsdemo/resul"
            + "t" * 1,
            "paymentMethod": {"paymentMethodType": "DANA"},
            "scopes": ["AGREEMENT_PAYMENT"],
        },
        [],
    ),
    (
        "sample 2 (response)",
        "response",
        {
            "paymentSessionData": "UNvjVWnWPXJA4BgW+vfjsQj7PbOraafHY19X+6EqMz6Kvvmsdk+akdLvoShW5avHX8e8J15P8uNVEf/PcCMyXg==&&SG&&111",
            "paymentSessionExpiryTime": "2023-04-06T03:28:49+08:00",
            "paymentSessionId": "UNvjVWnWPXJA4BgW+vfjsQj7PbOraafHY19X+6EqMz6Ikyj9FPVUOpv+DjiIZqMe",
            "result": {
                "resultCode": "SUCCESS",
                "resultMessage": "success.",
                "resultStatus": "S",
            },
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
            "input_docs/create_payment_session_tokenized.md"
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
                client.payments.create_payment_session_tokenized_payment(payload)
            found = [
                (fault.severity, fault.rule, fault.pointer)
                for fault in caught.value.violations
            ]
            assert sorted(found) == errors
            assert len(server.requests) == before
        else:
            client.payments.create_payment_session_tokenized_payment(payload)
            assert server.sent() == payload
            assert len(server.requests) == before + 1


def test_call_goes_where_the_docs_say(client: Client, server: Server) -> None:
    """Method and path are the documented ones."""
    client.payments.create_payment_session_tokenized_payment(MESSAGES["request.least"])
    assert server.requests[-1].method == "POST"
    assert (
        unquote(server.requests[-1].url.raw_path.decode())
        == PREFIX + "/v1/payments/createPaymentSession"
    )


@pytest.mark.parametrize(
    ("pointer", "wire", "python"),
    [
        ("/agreementInfo/authState", "20", 20),
    ],
)
def test_wire_rule_of_what_is_sent(
    pointer: str, wire: Any, python: Any, client: Client, server: Server
) -> None:
    """A number or a truth value of Python is sent as the page demands."""
    client.payments.create_payment_session_tokenized_payment(
        changed(MESSAGES["request.most"], {pointer: python})
    )
    assert server.sent() == changed(MESSAGES["request.most"], {pointer: wire})


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
    call = client.payments.create_payment_session_tokenized_payment
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
        "The session is successfully created. No further action is needed.",
    ),
    (
        "PARAM_ILLEGAL",
        "F",
        False,
        (),
        "Check and verify whether the required request fields (including the header fields and body fields) of the current API are correctly passed and valid.",
    ),
    (
        "PROCESS_FAIL",
        "F",
        False,
        (),
        "Do not retry. Human intervention is usually needed. It is recommended that you contact Antom Technical Support to troubleshoot the issue.",
    ),
    (
        "UNKNOWN_EXCEPTION",
        "U",
        True,
        ("retry",),
        "Call the interface again to resolve the issue. If not resolved, contact Antom Technical Support.",
    ),
]
RESULTS = [pytest.param(*row, id=f"{row[0]} {row[1]}") for row in CODES]
# A call that is as documented, and whether the client may repeat it by itself.
REQUEST: dict[str, Any] = {
    "productCode": "AGREEMENT_PAYMENT",
    "agreementInfo": {"authState": "text"},
    "paymentMethod": {"paymentMethodType": "text"},
    "paymentRedirectUrl": "https://example.com/",
    "scopes": ["AGREEMENT_PAYMENT"],
}
REPEATABLE = False


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
    found: Any = outcome(
        mock, way, "payments", "create_payment_session_tokenized_payment", REQUEST
    )
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
    call = client.payments.create_payment_session_tokenized_payment
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
        client.payments.create_payment_session_tokenized_payment(
            MESSAGES["request.least"]
        )


def test_unknown_members_of_a_response_are_kept(client: Client, server: Server) -> None:
    """A response may know more than the docs: it is readable, and reported as drift."""
    server.payload = {**server.payload, "docsgenUnknown": "x"}
    response = client.payments.create_payment_session_tokenized_payment(
        MESSAGES["request.least"]
    )
    assert response.to_dict()["docsgenUnknown"] == "x"
    assert "/docsgenUnknown" in [fault.pointer for fault in response.drift]
