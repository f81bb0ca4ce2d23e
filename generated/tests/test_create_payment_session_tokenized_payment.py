"""createPaymentSession (Tokenized Payment): the documented facts, each held to what the package does."""

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
from antom.operations.create_payment_session_tokenized_payment import (
    OPERATION as DOCUMENTED,
)
from antom.testing import MockServer
from antom.validators import validate

OPERATION = "create_payment_session_tokenized_payment"
PAGE = "input_docs/create_payment_session_tokenized.md"

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
    Case("request.productCode: required, absent or null", "request", "request.most", ({"/productCode": ABSENT}, {"/productCode": None}, ), [("error", "required", "/productCode")]),
    Case("request.productCode: type, another type", "request", "request.most", ({"/productCode": 1}, {"/productCode": True}, {"/productCode": []}, {"/productCode": {}}, ), [("error", "type", "/productCode")]),
    Case("request.productCode: const, the fixed value", "request", "request.most", ({"/productCode": "AGREEMENT_PAYMENT"}, ), []),
    Case("request.productCode: const, another value", "request", "request.most", ({"/productCode": "AGREEMENT_PAYMENT_"}, {"/productCode": "AGREEMENT_PAYMENT "}, {"/productCode": "agreement_payment"}, {"/productCode": "AGREEMENT_PAYMEN"}, {"/productCode": "undocumented"}, ), [("error", "const", "/productCode")]),
    Case("request.agreementInfo: required, absent or null", "request", "request.most", ({"/agreementInfo": ABSENT}, {"/agreementInfo": None}, ), [("error", "required", "/agreementInfo")]),
    Case("request.agreementInfo: required, empty", "request", "request.most", ({"/agreementInfo": {}}, ), [("error", "required", "/agreementInfo/authState")]),
    Case("request.agreementInfo: type, another type", "request", "request.most", ({"/agreementInfo": "text"}, {"/agreementInfo": []}, {"/agreementInfo": 1}, ), [("error", "type", "/agreementInfo")]),
    Case("request.agreementInfo: unknown_field", "request", "request.most", ({"/agreementInfo/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/agreementInfo/docsgenUnknown")]),
    Case("request.agreementInfo.authState: required, absent or null", "request", "request.most", ({"/agreementInfo/authState": ABSENT}, {"/agreementInfo/authState": None}, ), [("error", "required", "/agreementInfo/authState")]),
    Case("request.agreementInfo.authState: required, empty", "request", "request.most", ({"/agreementInfo/authState": ""}, ), []),
    Case("request.agreementInfo.authState: type, another type", "request", "request.most", ({"/agreementInfo/authState": 1}, {"/agreementInfo/authState": True}, {"/agreementInfo/authState": []}, {"/agreementInfo/authState": {}}, ), [("error", "type", "/agreementInfo/authState")]),
    Case("request.agreementInfo.authState: max_length, 256 is within it", "request", "request.most", texts("/agreementInfo/authState", 256), []),
    Case("request.agreementInfo.authState: max_length, 257 is past it", "request", "request.most", texts("/agreementInfo/authState", 257), [("error", "max_length", "/agreementInfo/authState")]),
    Case("request.agreementInfo.userLoginId: optional, absent or empty", "request", "request.most", ({"/agreementInfo/userLoginId": ABSENT}, {"/agreementInfo/userLoginId": ""}, ), []),
    Case("request.agreementInfo.userLoginId: optional, null", "request", "request.most", ({"/agreementInfo/userLoginId": None}, ), [("error", "type", "/agreementInfo/userLoginId")]),
    Case("request.agreementInfo.userLoginId: type, another type", "request", "request.most", ({"/agreementInfo/userLoginId": 1}, {"/agreementInfo/userLoginId": True}, {"/agreementInfo/userLoginId": []}, {"/agreementInfo/userLoginId": {}}, ), [("error", "type", "/agreementInfo/userLoginId")]),
    Case("request.agreementInfo.userLoginId: max_length, 64 is within it", "request", "request.most", texts("/agreementInfo/userLoginId", 64), []),
    Case("request.agreementInfo.userLoginId: max_length, 65 is past it", "request", "request.most", texts("/agreementInfo/userLoginId", 65), [("error", "max_length", "/agreementInfo/userLoginId")]),
    Case("request.paymentMethod: required, absent or null", "request", "request.most", ({"/paymentMethod": ABSENT}, {"/paymentMethod": None}, ), [("error", "required", "/paymentMethod")]),
    Case("request.paymentMethod: required, empty", "request", "request.most", ({"/paymentMethod": {}}, ), [("error", "required", "/paymentMethod/paymentMethodType")]),
    Case("request.paymentMethod: type, another type", "request", "request.most", ({"/paymentMethod": "text"}, {"/paymentMethod": []}, {"/paymentMethod": 1}, ), [("error", "type", "/paymentMethod")]),
    Case("request.paymentMethod: unknown_field", "request", "request.most", ({"/paymentMethod/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/paymentMethod/docsgenUnknown")]),
    Case("request.paymentMethod.paymentMethodType: required, absent or null", "request", "request.most", ({"/paymentMethod/paymentMethodType": ABSENT}, {"/paymentMethod/paymentMethodType": None}, ), [("error", "required", "/paymentMethod/paymentMethodType")]),
    Case("request.paymentMethod.paymentMethodType: required, empty", "request", "request.most", ({"/paymentMethod/paymentMethodType": ""}, ), []),
    Case("request.paymentMethod.paymentMethodType: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodType": 1}, {"/paymentMethod/paymentMethodType": True}, {"/paymentMethod/paymentMethodType": []}, {"/paymentMethod/paymentMethodType": {}}, ), [("error", "type", "/paymentMethod/paymentMethodType")]),
    Case("request.paymentMethod.paymentMethodType: max_length, 64 is within it", "request", "request.most", texts("/paymentMethod/paymentMethodType", 64), []),
    Case("request.paymentMethod.paymentMethodType: max_length, 65 is past it", "request", "request.most", texts("/paymentMethod/paymentMethodType", 65), [("error", "max_length", "/paymentMethod/paymentMethodType")]),
    Case("request.paymentMethod.paymentMethodMetadata: optional, absent or empty", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata": ABSENT}, {"/paymentMethod/paymentMethodMetadata": {}}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata: optional, null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata")]),
    Case("request.paymentMethod.paymentMethodMetadata: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata": "text"}, {"/paymentMethod/paymentMethodMetadata": []}, {"/paymentMethod/paymentMethodMetadata": 1}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata")]),
    Case("request.paymentMethod.paymentMethodMetadata: unknown_field", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/paymentMethod/paymentMethodMetadata/docsgenUnknown")]),
    Case("request.paymentMethod.paymentMethodMetadata.firstName: optional, absent or empty", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/firstName": ABSENT}, {"/paymentMethod/paymentMethodMetadata/firstName": ""}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.firstName: optional, null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/firstName": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/firstName")]),
    Case("request.paymentMethod.paymentMethodMetadata.firstName: optional in the scenario", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/firstName": ABSENT}, ), [], scenario="First-time authorization"),
    Case("request.paymentMethod.paymentMethodMetadata.firstName: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/firstName": 1}, {"/paymentMethod/paymentMethodMetadata/firstName": True}, {"/paymentMethod/paymentMethodMetadata/firstName": []}, {"/paymentMethod/paymentMethodMetadata/firstName": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/firstName")]),
    Case("request.paymentMethod.paymentMethodMetadata.firstName: max_length, 32 is within it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/firstName", 32), []),
    Case("request.paymentMethod.paymentMethodMetadata.firstName: max_length, 33 is past it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/firstName", 33), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/firstName")]),
    Case("request.paymentMethod.paymentMethodMetadata.lastName: optional, absent or empty", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/lastName": ABSENT}, {"/paymentMethod/paymentMethodMetadata/lastName": ""}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.lastName: optional, null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/lastName": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/lastName")]),
    Case("request.paymentMethod.paymentMethodMetadata.lastName: optional in the scenario", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/lastName": ABSENT}, ), [], scenario="First-time authorization"),
    Case("request.paymentMethod.paymentMethodMetadata.lastName: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/lastName": 1}, {"/paymentMethod/paymentMethodMetadata/lastName": True}, {"/paymentMethod/paymentMethodMetadata/lastName": []}, {"/paymentMethod/paymentMethodMetadata/lastName": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/lastName")]),
    Case("request.paymentMethod.paymentMethodMetadata.lastName: max_length, 32 is within it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/lastName", 32), []),
    Case("request.paymentMethod.paymentMethodMetadata.lastName: max_length, 33 is past it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/lastName", 33), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/lastName")]),
    Case("request.paymentMethod.paymentMethodMetadata.countryCode: optional, absent or empty", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/countryCode": ABSENT}, {"/paymentMethod/paymentMethodMetadata/countryCode": ""}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.countryCode: optional, null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/countryCode": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/countryCode")]),
    Case("request.paymentMethod.paymentMethodMetadata.countryCode: optional in the scenario", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/countryCode": ABSENT}, ), [], scenario="First-time authorization"),
    Case("request.paymentMethod.paymentMethodMetadata.countryCode: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/countryCode": 1}, {"/paymentMethod/paymentMethodMetadata/countryCode": True}, {"/paymentMethod/paymentMethodMetadata/countryCode": []}, {"/paymentMethod/paymentMethodMetadata/countryCode": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/countryCode")]),
    Case("request.paymentMethod.paymentMethodMetadata.countryCode: max_length, 8 is within it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/countryCode", 8), []),
    Case("request.paymentMethod.paymentMethodMetadata.countryCode: max_length, 9 is past it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/countryCode", 9), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/countryCode")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress: optional, absent or empty", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress": ABSENT}, {"/paymentMethod/paymentMethodMetadata/billingAddress": {}}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress: optional, null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress: optional in the scenario", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress": ABSENT}, ), [], scenario="First-time authorization"),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress": "text"}, {"/paymentMethod/paymentMethodMetadata/billingAddress": []}, {"/paymentMethod/paymentMethodMetadata/billingAddress": 1}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress: unknown_field", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/paymentMethod/paymentMethodMetadata/billingAddress/docsgenUnknown")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.address1: optional, absent or empty", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/address1": ABSENT}, {"/paymentMethod/paymentMethodMetadata/billingAddress/address1": ""}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.address1: optional, null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/address1": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/address1")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.address1: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/address1": 1}, {"/paymentMethod/paymentMethodMetadata/billingAddress/address1": True}, {"/paymentMethod/paymentMethodMetadata/billingAddress/address1": []}, {"/paymentMethod/paymentMethodMetadata/billingAddress/address1": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/address1")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.address1: max_length, 256 is within it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/billingAddress/address1", 256), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.address1: max_length, 257 is past it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/billingAddress/address1", 257), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/billingAddress/address1")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.address2: optional, absent or empty", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/address2": ABSENT}, {"/paymentMethod/paymentMethodMetadata/billingAddress/address2": ""}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.address2: optional, null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/address2": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/address2")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.address2: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/address2": 1}, {"/paymentMethod/paymentMethodMetadata/billingAddress/address2": True}, {"/paymentMethod/paymentMethodMetadata/billingAddress/address2": []}, {"/paymentMethod/paymentMethodMetadata/billingAddress/address2": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/address2")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.address2: max_length, 256 is within it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/billingAddress/address2", 256), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.address2: max_length, 257 is past it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/billingAddress/address2", 257), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/billingAddress/address2")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.city: optional, absent or empty", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/city": ABSENT}, {"/paymentMethod/paymentMethodMetadata/billingAddress/city": ""}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.city: optional, null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/city": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/city")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.city: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/city": 1}, {"/paymentMethod/paymentMethodMetadata/billingAddress/city": True}, {"/paymentMethod/paymentMethodMetadata/billingAddress/city": []}, {"/paymentMethod/paymentMethodMetadata/billingAddress/city": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/city")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.city: max_length, 32 is within it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/billingAddress/city", 32), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.city: max_length, 33 is past it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/billingAddress/city", 33), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/billingAddress/city")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.state: optional, absent or empty", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/state": ABSENT}, {"/paymentMethod/paymentMethodMetadata/billingAddress/state": ""}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.state: optional, null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/state": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/state")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.state: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/state": 1}, {"/paymentMethod/paymentMethodMetadata/billingAddress/state": True}, {"/paymentMethod/paymentMethodMetadata/billingAddress/state": []}, {"/paymentMethod/paymentMethodMetadata/billingAddress/state": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/state")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.state: max_length, 32 is within it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/billingAddress/state", 32), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.state: max_length, 33 is past it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/billingAddress/state", 33), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/billingAddress/state")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.region: optional, absent or empty", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/region": ABSENT}, {"/paymentMethod/paymentMethodMetadata/billingAddress/region": ""}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.region: optional, null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/region": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/region")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.region: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/region": 1}, {"/paymentMethod/paymentMethodMetadata/billingAddress/region": True}, {"/paymentMethod/paymentMethodMetadata/billingAddress/region": []}, {"/paymentMethod/paymentMethodMetadata/billingAddress/region": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/region")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.region: max_length, 2 is within it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/billingAddress/region", 2), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.region: max_length, 3 is past it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/billingAddress/region", 3), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/billingAddress/region")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.zipCode: optional, absent or empty", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/zipCode": ABSENT}, {"/paymentMethod/paymentMethodMetadata/billingAddress/zipCode": ""}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.zipCode: optional, null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/zipCode": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/zipCode")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.zipCode: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingAddress/zipCode": 1}, {"/paymentMethod/paymentMethodMetadata/billingAddress/zipCode": True}, {"/paymentMethod/paymentMethodMetadata/billingAddress/zipCode": []}, {"/paymentMethod/paymentMethodMetadata/billingAddress/zipCode": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingAddress/zipCode")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.zipCode: max_length, 32 is within it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/billingAddress/zipCode", 32), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingAddress.zipCode: max_length, 33 is past it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/billingAddress/zipCode", 33), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/billingAddress/zipCode")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingPhoneNumber: optional, absent or empty", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingPhoneNumber": ABSENT}, {"/paymentMethod/paymentMethodMetadata/billingPhoneNumber": ""}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingPhoneNumber: optional, null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingPhoneNumber": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingPhoneNumber")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingPhoneNumber: optional in the scenario", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingPhoneNumber": ABSENT}, ), [], scenario="First-time authorization"),
    Case("request.paymentMethod.paymentMethodMetadata.billingPhoneNumber: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingPhoneNumber": 1}, {"/paymentMethod/paymentMethodMetadata/billingPhoneNumber": True}, {"/paymentMethod/paymentMethodMetadata/billingPhoneNumber": []}, {"/paymentMethod/paymentMethodMetadata/billingPhoneNumber": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingPhoneNumber")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingPhoneNumber: max_length, 32 is within it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/billingPhoneNumber", 32), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingPhoneNumber: max_length, 33 is past it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/billingPhoneNumber", 33), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/billingPhoneNumber")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingEmail: optional, absent or empty", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingEmail": ABSENT}, {"/paymentMethod/paymentMethodMetadata/billingEmail": ""}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingEmail: optional, null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingEmail": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingEmail")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingEmail: optional in the scenario", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingEmail": ABSENT}, ), [], scenario="First-time authorization"),
    Case("request.paymentMethod.paymentMethodMetadata.billingEmail: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/billingEmail": 1}, {"/paymentMethod/paymentMethodMetadata/billingEmail": True}, {"/paymentMethod/paymentMethodMetadata/billingEmail": []}, {"/paymentMethod/paymentMethodMetadata/billingEmail": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/billingEmail")]),
    Case("request.paymentMethod.paymentMethodMetadata.billingEmail: max_length, 64 is within it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/billingEmail", 64), []),
    Case("request.paymentMethod.paymentMethodMetadata.billingEmail: max_length, 65 is past it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/billingEmail", 65), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/billingEmail")]),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserEnrollDate: optional, absent or empty", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate": ABSENT}, {"/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate": ""}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserEnrollDate: optional, null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate")]),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserEnrollDate: optional in the scenario", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate": ABSENT}, ), [], scenario="First-time authorization"),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserEnrollDate: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate": 1}, {"/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate": True}, {"/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate": []}, {"/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate")]),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserEnrollDate: max_length, 64 is within it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate", 64), []),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserEnrollDate: max_length, 65 is past it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate", 65), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/merchantExternalUserEnrollDate")]),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserId: optional, absent or empty", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/merchantExternalUserId": ABSENT}, {"/paymentMethod/paymentMethodMetadata/merchantExternalUserId": ""}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserId: optional, null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/merchantExternalUserId": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/merchantExternalUserId")]),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserId: optional in the scenario", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/merchantExternalUserId": ABSENT}, ), [], scenario="First-time authorization"),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserId: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/merchantExternalUserId": 1}, {"/paymentMethod/paymentMethodMetadata/merchantExternalUserId": True}, {"/paymentMethod/paymentMethodMetadata/merchantExternalUserId": []}, {"/paymentMethod/paymentMethodMetadata/merchantExternalUserId": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/merchantExternalUserId")]),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserId: max_length, 64 is within it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/merchantExternalUserId", 64), []),
    Case("request.paymentMethod.paymentMethodMetadata.merchantExternalUserId: max_length, 65 is past it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/merchantExternalUserId", 65), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/merchantExternalUserId")]),
    Case("request.paymentMethod.paymentMethodMetadata.isUpdateAsset: optional, absent or empty", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/isUpdateAsset": ABSENT}, {"/paymentMethod/paymentMethodMetadata/isUpdateAsset": ""}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.isUpdateAsset: optional, null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/isUpdateAsset": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/isUpdateAsset")]),
    Case("request.paymentMethod.paymentMethodMetadata.isUpdateAsset: optional in the scenario", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/isUpdateAsset": ABSENT}, ), [], scenario="Reauthorization"),
    Case("request.paymentMethod.paymentMethodMetadata.isUpdateAsset: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/isUpdateAsset": 1}, {"/paymentMethod/paymentMethodMetadata/isUpdateAsset": True}, {"/paymentMethod/paymentMethodMetadata/isUpdateAsset": []}, {"/paymentMethod/paymentMethodMetadata/isUpdateAsset": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/isUpdateAsset")]),
    Case("request.paymentMethod.paymentMethodMetadata.isUpdateAsset: max_length, 16 is within it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/isUpdateAsset", 16), []),
    Case("request.paymentMethod.paymentMethodMetadata.isUpdateAsset: max_length, 17 is past it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/isUpdateAsset", 17), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/isUpdateAsset")]),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: optional, absent or empty", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/accessToken": ABSENT}, {"/paymentMethod/paymentMethodMetadata/accessToken": ""}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: optional, null", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/accessToken": None}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/accessToken")]),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: optional in the scenario", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/accessToken": ABSENT}, ), [], scenario="Reauthorization"),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: type, another type", "request", "request.most", ({"/paymentMethod/paymentMethodMetadata/accessToken": 1}, {"/paymentMethod/paymentMethodMetadata/accessToken": True}, {"/paymentMethod/paymentMethodMetadata/accessToken": []}, {"/paymentMethod/paymentMethodMetadata/accessToken": {}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/accessToken")]),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: max_length, 64 is within it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/accessToken", 64), []),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: max_length, 65 is past it", "request", "request.most", texts("/paymentMethod/paymentMethodMetadata/accessToken", 65), [("error", "max_length", "/paymentMethod/paymentMethodMetadata/accessToken")]),
    Case("request.paymentRedirectUrl: required, absent or null", "request", "request.most", ({"/paymentRedirectUrl": ABSENT}, {"/paymentRedirectUrl": None}, ), [("error", "required", "/paymentRedirectUrl")]),
    Case("request.paymentRedirectUrl: required, empty", "request", "request.most", ({"/paymentRedirectUrl": ""}, ), []),
    Case("request.paymentRedirectUrl: type, another type", "request", "request.most", ({"/paymentRedirectUrl": 1}, {"/paymentRedirectUrl": True}, {"/paymentRedirectUrl": []}, {"/paymentRedirectUrl": {}}, ), [("error", "type", "/paymentRedirectUrl")]),
    Case("request.paymentRedirectUrl: max_length, 2048 is within it", "request", "request.most", ({"/paymentRedirectUrl": "a" * 2048}, ), []),
    Case("request.paymentRedirectUrl: max_length, 2049 is past it", "request", "request.most", ({"/paymentRedirectUrl": "a" * 2049}, ), [("error", "max_length", "/paymentRedirectUrl")]),
    Case("request.scopes: required, absent or null", "request", "request.most", ({"/scopes": ABSENT}, {"/scopes": None}, ), [("error", "required", "/scopes")]),
    Case("request.scopes: required, empty", "request", "request.most", ({"/scopes": []}, ), []),
    Case("request.scopes: type, another type", "request", "request.most", ({"/scopes": "text"}, {"/scopes": {}}, {"/scopes": 1}, ), [("error", "type", "/scopes")]),
    Case("request.scopes: items.type, another type", "request", "request.most", ({"/scopes/0": 1}, {"/scopes/0": True}, {"/scopes/0": []}, {"/scopes/0": {}}, ), [("error", "type", "/scopes/0")]),
    Case("request.scopes: items.const, the fixed value", "request", "request.most", ({"/scopes/0": "AGREEMENT_PAYMENT"}, ), []),
    Case("request.scopes: items.const, another value", "request", "request.most", ({"/scopes/0": "AGREEMENT_PAYMENT_"}, {"/scopes/0": "AGREEMENT_PAYMENT "}, {"/scopes/0": "agreement_payment"}, {"/scopes/0": "AGREEMENT_PAYMEN"}, {"/scopes/0": "undocumented"}, ), [("error", "const", "/scopes/0")]),
    Case("request.scopes: items.type, the second element", "request", "request.most", ({"/scopes": ["AGREEMENT_PAYMENT", {}]}, ), [("error", "type", "/scopes/1")]),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: requires, isUpdateAsset true, accessToken text", "request", "request.least", ({"/paymentMethod": {"paymentMethodType": "text", "paymentMethodMetadata": {"isUpdateAsset": "true", "accessToken": "text"}}}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: requires, isUpdateAsset true, accessToken absent", "request", "request.least", ({"/paymentMethod": {"paymentMethodType": "text", "paymentMethodMetadata": {"isUpdateAsset": "true"}}}, ), [("error", "requires", "/paymentMethod/paymentMethodMetadata/accessToken")]),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: requires, isUpdateAsset other, accessToken text", "request", "request.least", ({"/paymentMethod": {"paymentMethodType": "text", "paymentMethodMetadata": {"isUpdateAsset": "other", "accessToken": "text"}}}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: requires, isUpdateAsset other, accessToken absent", "request", "request.least", ({"/paymentMethod": {"paymentMethodType": "text", "paymentMethodMetadata": {"isUpdateAsset": "other"}}}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: requires, isUpdateAsset absent, accessToken text", "request", "request.least", ({"/paymentMethod": {"paymentMethodType": "text", "paymentMethodMetadata": {"accessToken": "text"}}}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: requires, isUpdateAsset absent, accessToken absent", "request", "request.least", ({"/paymentMethod": {"paymentMethodType": "text", "paymentMethodMetadata": {}}}, ), []),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: requires, isUpdateAsset true, accessToken null", "request", "request.least", ({"/paymentMethod": {"paymentMethodType": "text", "paymentMethodMetadata": {"isUpdateAsset": "true", "accessToken": None}}}, ), [("error", "requires", "/paymentMethod/paymentMethodMetadata/accessToken"), ("error", "type", "/paymentMethod/paymentMethodMetadata/accessToken")]),
    Case("request.paymentMethod.paymentMethodMetadata.accessToken: requires, isUpdateAsset null, accessToken text", "request", "request.least", ({"/paymentMethod": {"paymentMethodType": "text", "paymentMethodMetadata": {"isUpdateAsset": None, "accessToken": "text"}}}, ), [("error", "type", "/paymentMethod/paymentMethodMetadata/isUpdateAsset")]),
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
    Case("response.paymentSessionId: required, absent or null", "response", "response.most", ({"/paymentSessionId": ABSENT}, {"/paymentSessionId": None}, ), [("error", "required", "/paymentSessionId")]),
    Case("response.paymentSessionId: required, empty", "response", "response.most", ({"/paymentSessionId": ""}, ), []),
    Case("response.paymentSessionId: type, another type", "response", "response.most", ({"/paymentSessionId": 1}, {"/paymentSessionId": True}, {"/paymentSessionId": []}, {"/paymentSessionId": {}}, ), [("error", "type", "/paymentSessionId")]),
    Case("response.paymentSessionId: max_length, 64 is within it", "response", "response.most", texts("/paymentSessionId", 64), []),
    Case("response.paymentSessionId: max_length, 65 is past it", "response", "response.most", texts("/paymentSessionId", 65), [("error", "max_length", "/paymentSessionId")]),
    Case("response.paymentSessionData: required, absent or null", "response", "response.most", ({"/paymentSessionData": ABSENT}, {"/paymentSessionData": None}, ), [("error", "required", "/paymentSessionData")]),
    Case("response.paymentSessionData: required, empty", "response", "response.most", ({"/paymentSessionData": ""}, ), []),
    Case("response.paymentSessionData: type, another type", "response", "response.most", ({"/paymentSessionData": 1}, {"/paymentSessionData": True}, {"/paymentSessionData": []}, {"/paymentSessionData": {}}, ), [("error", "type", "/paymentSessionData")]),
    Case("response.paymentSessionData: max_length, 4096 is within it", "response", "response.most", texts("/paymentSessionData", 4096), []),
    Case("response.paymentSessionData: max_length, 4097 is past it", "response", "response.most", texts("/paymentSessionData", 4097), [("error", "max_length", "/paymentSessionData")]),
    Case("response.paymentSessionExpiryTime: required, absent or null", "response", "response.most", ({"/paymentSessionExpiryTime": ABSENT}, {"/paymentSessionExpiryTime": None}, ), [("error", "required", "/paymentSessionExpiryTime")]),
    Case("response.paymentSessionExpiryTime: type, another type", "response", "response.most", ({"/paymentSessionExpiryTime": 1}, {"/paymentSessionExpiryTime": True}, {"/paymentSessionExpiryTime": []}, {"/paymentSessionExpiryTime": {}}, ), [("error", "type", "/paymentSessionExpiryTime")]),
    Case("response.paymentSessionExpiryTime: format, a date and time", "response", "response.most", ({"/paymentSessionExpiryTime": "2026-01-02T03:04:05+08:00"}, {"/paymentSessionExpiryTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.paymentSessionExpiryTime: format, no date and time", "response", "response.most", ({"/paymentSessionExpiryTime": "text"}, {"/paymentSessionExpiryTime": "2026-01-02"}, {"/paymentSessionExpiryTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/paymentSessionExpiryTime")]),
]
# fmt: on

# The samples of the page, and what the page's own rules find in them.
SAMPLES: list[tuple[str, Any, Any, list[Fault]]] = [
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

CALL = Called("payments.create_payment_session_tokenized_payment", DOCUMENTED)
# A call that is as documented, and whether the client may repeat it by itself.
REQUEST: dict[str, Any] = {
    "productCode": "AGREEMENT_PAYMENT",
    "agreementInfo": {"authState": "text"},
    "paymentMethod": {"paymentMethodType": "text"},
    "paymentRedirectUrl": "https://example.com/",
    "scopes": ["AGREEMENT_PAYMENT"],
}
REPEATABLE = False
PERFORMED = answer(MESSAGES["response.most"], SUCCESS, "SUCCESS", "success")
STRINGS = True
REQUESTS = [case for case in CASES if case.side == "request" and case.scenario is None]
RESPONSES = [
    case for case in CASES if case.side == "response" and case.scenario is None
]


# The documented results: code, status, whether and how to go on, and in whose words.
# fmt: off
CODES = [
    ("SUCCESS", "S", False, (), "The session is successfully created. No further action is needed."),
    ("PARAM_ILLEGAL", "F", False, (), "Check and verify whether the required request fields (including the header fields and body fields) of the current API are correctly passed and valid."),
    ("PROCESS_FAIL", "F", False, (), "Do not retry. Human intervention is usually needed. It is recommended that you contact Antom Technical Support to troubleshoot the issue."),
    ("UNKNOWN_EXCEPTION", "U", True, ("retry",), "Call the interface again to resolve the issue. If not resolved, contact Antom Technical Support."),
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
    assert (
        unquote(entry.received.target)
        == "/ams/api" + "/v1/payments/createPaymentSession"
    )
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
        ("/agreementInfo/authState", "20", 20),
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
