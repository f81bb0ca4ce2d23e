"""applyToken: the documented facts, each held to what the package does."""

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
from antom.operations.apply_token import OPERATION as DOCUMENTED
from antom.testing import MockServer
from antom.validators import validate

OPERATION = "apply_token"
PAGE = "input_docs/apply_token.md"

# Messages as documented: with everything that may stand together, and with nothing but what is required.
MESSAGES: dict[str, dict[str, Any]] = {
    "request.most": {
        "grantType": "AUTHORIZATION_CODE",
        "customerBelongsTo": "ALIPAY_CN",
        "authCode": "text",
        "refreshToken": "text",
        "merchantRegion": "US",
        "merchantAccountId": "text",
    },
    "request.least": {
        "grantType": "AUTHORIZATION_CODE",
        "customerBelongsTo": "ALIPAY_CN",
    },
    "response.most": {
        "result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"},
        "accessToken": "text",
        "accessTokenExpiryTime": "2026-01-02T03:04:05+08:00",
        "refreshToken": "text",
        "refreshTokenExpiryTime": "2026-01-02T03:04:05+08:00",
        "extendInfo": "text",
        "userLoginId": "text",
        "pspCustomerInfo": {
            "pspName": "text",
            "pspCustomerId": "text",
            "displayCustomerId": "text",
        },
    },
    "response.least": {
        "result": {"resultCode": "text", "resultStatus": "S", "resultMessage": "text"}
    },
}

# One row a line: its name, the message, what is changed in it (each change on its own), and what must be found.
# fmt: off
CASES = [
    Case("request.most is valid", "request", "request.most", ({}, ), []),
    Case("request.least is valid", "request", "request.least", ({}, ), [("warning", "advised_if", "/authCode")]),
    Case("request: unknown_field", "request", "request.least", ({"/docsgenUnknown": "x"}, ), [("error", "unknown_field", "/docsgenUnknown"), ("warning", "advised_if", "/authCode")]),
    Case("request.grantType: required, absent or null", "request", "request.most", ({"/grantType": ABSENT}, {"/grantType": None}, ), [("error", "required", "/grantType")]),
    Case("request.grantType: type, another type", "request", "request.most", ({"/grantType": 1}, {"/grantType": True}, {"/grantType": []}, {"/grantType": {}}, ), [("error", "type", "/grantType")]),
    Case("request.grantType: enum, a documented value", "request", "request.most", ({"/grantType": "AUTHORIZATION_CODE"}, {"/grantType": "REFRESH_TOKEN"}, ), []),
    Case("request.grantType: enum, another value", "request", "request.most", ({"/grantType": "AUTHORIZATION_CODE_"}, {"/grantType": "AUTHORIZATION_CODE "}, {"/grantType": "authorization_code"}, {"/grantType": "AUTHORIZATION_COD"}, {"/grantType": "undocumented"}, ), [("error", "enum", "/grantType")]),
    Case("request.customerBelongsTo: required, absent or null", "request", "request.most", ({"/customerBelongsTo": ABSENT}, {"/customerBelongsTo": None}, ), [("error", "required", "/customerBelongsTo")]),
    Case("request.customerBelongsTo: required, empty", "request", "request.most", ({"/customerBelongsTo": ""}, ), []),
    Case("request.customerBelongsTo: type, another type", "request", "request.most", ({"/customerBelongsTo": 1}, {"/customerBelongsTo": True}, {"/customerBelongsTo": []}, {"/customerBelongsTo": {}}, ), [("error", "type", "/customerBelongsTo")]),
    Case("request.customerBelongsTo: max_length, 64 is within it", "request", "request.most", texts("/customerBelongsTo", 64), []),
    Case("request.customerBelongsTo: max_length, 65 is past it", "request", "request.most", texts("/customerBelongsTo", 65), [("error", "max_length", "/customerBelongsTo")]),
    Case("request.customerBelongsTo: known_values, open to other values", "request", "request.most", ({"/customerBelongsTo": "ALIPAY_CN"}, {"/customerBelongsTo": "ALIPAY_HK"}, {"/customerBelongsTo": "DANA"}, {"/customerBelongsTo": "GCASH"}, {"/customerBelongsTo": "KAKAOPAY"}, {"/customerBelongsTo": "TNG"}, {"/customerBelongsTo": "other"}, ), []),
    Case("request.authCode: optional, absent", "request", "request.most", ({"/authCode": ABSENT}, ), [("warning", "advised_if", "/authCode")]),
    Case("request.authCode: optional, null", "request", "request.most", ({"/authCode": None}, ), [("error", "type", "/authCode"), ("warning", "advised_if", "/authCode")]),
    Case("request.authCode: optional, empty", "request", "request.most", ({"/authCode": ""}, ), []),
    Case("request.authCode: type, another type", "request", "request.most", ({"/authCode": 1}, {"/authCode": True}, {"/authCode": []}, {"/authCode": {}}, ), [("error", "type", "/authCode")]),
    Case("request.authCode: max_length, 64 is within it", "request", "request.most", texts("/authCode", 64), []),
    Case("request.authCode: max_length, 65 is past it", "request", "request.most", texts("/authCode", 65), [("error", "max_length", "/authCode")]),
    Case("request.refreshToken: optional, absent or empty", "request", "request.most", ({"/refreshToken": ABSENT}, {"/refreshToken": ""}, ), []),
    Case("request.refreshToken: optional, null", "request", "request.most", ({"/refreshToken": None}, ), [("error", "type", "/refreshToken")]),
    Case("request.refreshToken: type, another type", "request", "request.most", ({"/refreshToken": 1}, {"/refreshToken": True}, {"/refreshToken": []}, {"/refreshToken": {}}, ), [("error", "type", "/refreshToken")]),
    Case("request.refreshToken: max_length, 128 is within it", "request", "request.most", texts("/refreshToken", 128), []),
    Case("request.refreshToken: max_length, 129 is past it", "request", "request.most", texts("/refreshToken", 129), [("error", "max_length", "/refreshToken")]),
    Case("request.merchantRegion: optional, absent", "request", "request.most", ({"/merchantRegion": ABSENT}, ), []),
    Case("request.merchantRegion: optional, null", "request", "request.most", ({"/merchantRegion": None}, ), [("error", "type", "/merchantRegion")]),
    Case("request.merchantRegion: type, another type", "request", "request.most", ({"/merchantRegion": 1}, {"/merchantRegion": True}, {"/merchantRegion": []}, {"/merchantRegion": {}}, ), [("error", "type", "/merchantRegion")]),
    Case("request.merchantRegion: enum, max_length: 2 is within it", "request", "request.most", texts("/merchantRegion", 2), [("error", "enum", "/merchantRegion")]),
    Case("request.merchantRegion: max_length, 3 is past it", "request", "request.most", texts("/merchantRegion", 3), [("error", "enum", "/merchantRegion"), ("error", "max_length", "/merchantRegion")]),
    Case("request.merchantRegion: enum, a documented value", "request", "request.most", ({"/merchantRegion": "US"}, {"/merchantRegion": "JP"}, {"/merchantRegion": "PK"}, {"/merchantRegion": "SG"}, ), []),
    Case("request.merchantRegion: enum, another value", "request", "request.most", ({"/merchantRegion": "US_"}, {"/merchantRegion": "US "}, {"/merchantRegion": "undocumented"}, ), [("error", "enum", "/merchantRegion"), ("error", "max_length", "/merchantRegion")]),
    Case("request.merchantRegion: enum, another value (2)", "request", "request.most", ({"/merchantRegion": "us"}, {"/merchantRegion": "U"}, ), [("error", "enum", "/merchantRegion")]),
    Case("request.merchantAccountId: optional, absent or empty", "request", "request.most", ({"/merchantAccountId": ABSENT}, {"/merchantAccountId": ""}, ), []),
    Case("request.merchantAccountId: optional, null", "request", "request.most", ({"/merchantAccountId": None}, ), [("error", "type", "/merchantAccountId")]),
    Case("request.merchantAccountId: type, another type", "request", "request.most", ({"/merchantAccountId": 1}, {"/merchantAccountId": True}, {"/merchantAccountId": []}, {"/merchantAccountId": {}}, ), [("error", "type", "/merchantAccountId")]),
    Case("request.merchantAccountId: max_length, 64 is within it", "request", "request.most", texts("/merchantAccountId", 64), []),
    Case("request.merchantAccountId: max_length, 65 is past it", "request", "request.most", texts("/merchantAccountId", 65), [("error", "max_length", "/merchantAccountId")]),
    Case("request.authCode: advised_if, grantType AUTHORIZATION_CODE, authCode text", "request", "request.least", ({"/grantType": "AUTHORIZATION_CODE", "/authCode": "text"}, ), []),
    Case("request.authCode: advised_if, grantType AUTHORIZATION_CODE, authCode absent", "request", "request.least", ({"/grantType": "AUTHORIZATION_CODE"}, ), [("warning", "advised_if", "/authCode")]),
    Case("request.authCode: advised_if, grantType REFRESH_TOKEN, authCode text", "request", "request.least", ({"/grantType": "REFRESH_TOKEN", "/authCode": "text"}, ), [("warning", "advised_if", "/refreshToken")]),
    Case("request.authCode: advised_if, grantType REFRESH_TOKEN, authCode absent", "request", "request.least", ({"/grantType": "REFRESH_TOKEN"}, ), [("warning", "advised_if", "/refreshToken")]),
    Case("request.authCode: advised_if, grantType absent, authCode text", "request", "request.least", ({"/grantType": ABSENT, "/authCode": "text"}, ), [("error", "required", "/grantType")]),
    Case("request.authCode: advised_if, grantType absent, authCode absent", "request", "request.least", ({"/grantType": ABSENT}, ), [("error", "required", "/grantType")]),
    Case("request.authCode: advised_if, grantType AUTHORIZATION_CODE, authCode null", "request", "request.least", ({"/grantType": "AUTHORIZATION_CODE", "/authCode": None}, ), [("error", "type", "/authCode"), ("warning", "advised_if", "/authCode")]),
    Case("request.authCode: advised_if, grantType null, authCode text", "request", "request.least", ({"/grantType": None, "/authCode": "text"}, ), [("error", "required", "/grantType")]),
    Case("request.refreshToken: advised_if, grantType REFRESH_TOKEN, refreshToken text", "request", "request.least", ({"/grantType": "REFRESH_TOKEN", "/refreshToken": "text"}, ), []),
    Case("request.refreshToken: advised_if, grantType REFRESH_TOKEN, refreshToken absent", "request", "request.least", ({"/grantType": "REFRESH_TOKEN"}, ), [("warning", "advised_if", "/refreshToken")]),
    Case("request.refreshToken: advised_if, grantType AUTHORIZATION_CODE, refreshToken text", "request", "request.least", ({"/grantType": "AUTHORIZATION_CODE", "/refreshToken": "text"}, ), [("warning", "advised_if", "/authCode")]),
    Case("request.refreshToken: advised_if, grantType AUTHORIZATION_CODE, refreshToken absent", "request", "request.least", ({"/grantType": "AUTHORIZATION_CODE"}, ), [("warning", "advised_if", "/authCode")]),
    Case("request.refreshToken: advised_if, grantType absent, refreshToken text", "request", "request.least", ({"/grantType": ABSENT, "/refreshToken": "text"}, ), [("error", "required", "/grantType")]),
    Case("request.refreshToken: advised_if, grantType absent, refreshToken absent", "request", "request.least", ({"/grantType": ABSENT}, ), [("error", "required", "/grantType")]),
    Case("request.refreshToken: advised_if, grantType REFRESH_TOKEN, refreshToken null", "request", "request.least", ({"/grantType": "REFRESH_TOKEN", "/refreshToken": None}, ), [("error", "type", "/refreshToken"), ("warning", "advised_if", "/refreshToken")]),
    Case("request.refreshToken: advised_if, grantType null, refreshToken text", "request", "request.least", ({"/grantType": None, "/refreshToken": "text"}, ), [("error", "required", "/grantType")]),
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
    Case("response.accessToken: optional, absent or empty", "response", "response.most", ({"/accessToken": ABSENT}, {"/accessToken": ""}, ), []),
    Case("response.accessToken: optional, null", "response", "response.most", ({"/accessToken": None}, ), [("error", "type", "/accessToken")]),
    Case("response.accessToken: type, another type", "response", "response.most", ({"/accessToken": 1}, {"/accessToken": True}, {"/accessToken": []}, {"/accessToken": {}}, ), [("error", "type", "/accessToken")]),
    Case("response.accessToken: max_length, 128 is within it", "response", "response.most", texts("/accessToken", 128), []),
    Case("response.accessToken: max_length, 129 is past it", "response", "response.most", texts("/accessToken", 129), [("error", "max_length", "/accessToken")]),
    Case("response.accessTokenExpiryTime: optional, absent", "response", "response.most", ({"/accessTokenExpiryTime": ABSENT}, ), []),
    Case("response.accessTokenExpiryTime: optional, null", "response", "response.most", ({"/accessTokenExpiryTime": None}, ), [("error", "type", "/accessTokenExpiryTime")]),
    Case("response.accessTokenExpiryTime: type, another type", "response", "response.most", ({"/accessTokenExpiryTime": 1}, {"/accessTokenExpiryTime": True}, {"/accessTokenExpiryTime": []}, {"/accessTokenExpiryTime": {}}, ), [("error", "type", "/accessTokenExpiryTime")]),
    Case("response.accessTokenExpiryTime: format, a date and time", "response", "response.most", ({"/accessTokenExpiryTime": "2026-01-02T03:04:05+08:00"}, {"/accessTokenExpiryTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.accessTokenExpiryTime: format, no date and time", "response", "response.most", ({"/accessTokenExpiryTime": "text"}, {"/accessTokenExpiryTime": "2026-01-02"}, {"/accessTokenExpiryTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/accessTokenExpiryTime")]),
    Case("response.refreshToken: optional, absent or empty", "response", "response.most", ({"/refreshToken": ABSENT}, {"/refreshToken": ""}, ), []),
    Case("response.refreshToken: optional, null", "response", "response.most", ({"/refreshToken": None}, ), [("error", "type", "/refreshToken")]),
    Case("response.refreshToken: type, another type", "response", "response.most", ({"/refreshToken": 1}, {"/refreshToken": True}, {"/refreshToken": []}, {"/refreshToken": {}}, ), [("error", "type", "/refreshToken")]),
    Case("response.refreshToken: max_length, 128 is within it", "response", "response.most", texts("/refreshToken", 128), []),
    Case("response.refreshToken: max_length, 129 is past it", "response", "response.most", texts("/refreshToken", 129), [("error", "max_length", "/refreshToken")]),
    Case("response.refreshTokenExpiryTime: optional, absent", "response", "response.most", ({"/refreshTokenExpiryTime": ABSENT}, ), []),
    Case("response.refreshTokenExpiryTime: optional, null", "response", "response.most", ({"/refreshTokenExpiryTime": None}, ), [("error", "type", "/refreshTokenExpiryTime")]),
    Case("response.refreshTokenExpiryTime: type, another type", "response", "response.most", ({"/refreshTokenExpiryTime": 1}, {"/refreshTokenExpiryTime": True}, {"/refreshTokenExpiryTime": []}, {"/refreshTokenExpiryTime": {}}, ), [("error", "type", "/refreshTokenExpiryTime")]),
    Case("response.refreshTokenExpiryTime: format, a date and time", "response", "response.most", ({"/refreshTokenExpiryTime": "2026-01-02T03:04:05+08:00"}, {"/refreshTokenExpiryTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.refreshTokenExpiryTime: format, no date and time", "response", "response.most", ({"/refreshTokenExpiryTime": "text"}, {"/refreshTokenExpiryTime": "2026-01-02"}, {"/refreshTokenExpiryTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/refreshTokenExpiryTime")]),
    Case("response.extendInfo: optional, absent or empty", "response", "response.most", ({"/extendInfo": ABSENT}, {"/extendInfo": ""}, ), []),
    Case("response.extendInfo: optional, null", "response", "response.most", ({"/extendInfo": None}, ), [("error", "type", "/extendInfo")]),
    Case("response.extendInfo: type, another type", "response", "response.most", ({"/extendInfo": 1}, {"/extendInfo": True}, {"/extendInfo": []}, {"/extendInfo": {}}, ), [("error", "type", "/extendInfo")]),
    Case("response.extendInfo: max_length, 2048 is within it", "response", "response.most", texts("/extendInfo", 2048), []),
    Case("response.extendInfo: max_length, 2049 is past it", "response", "response.most", texts("/extendInfo", 2049), [("error", "max_length", "/extendInfo")]),
    Case("response.userLoginId: optional, absent or empty", "response", "response.most", ({"/userLoginId": ABSENT}, {"/userLoginId": ""}, ), []),
    Case("response.userLoginId: optional, null", "response", "response.most", ({"/userLoginId": None}, ), [("error", "type", "/userLoginId")]),
    Case("response.userLoginId: type, another type", "response", "response.most", ({"/userLoginId": 1}, {"/userLoginId": True}, {"/userLoginId": []}, {"/userLoginId": {}}, ), [("error", "type", "/userLoginId")]),
    Case("response.userLoginId: max_length, 64 is within it", "response", "response.most", texts("/userLoginId", 64), []),
    Case("response.userLoginId: max_length, 65 is past it", "response", "response.most", texts("/userLoginId", 65), [("error", "max_length", "/userLoginId")]),
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
    Case("response.accessTokenExpiryTime: returned_if, accessToken text, accessTokenExpiryTime absent", "response", "response.least", ({"/accessToken": "text"}, ), []),
    Case("response.accessTokenExpiryTime: returned_if, accessToken absent, accessTokenExpiryTime absent", "response", "response.least", ({}, ), []),
    Case("response.refreshTokenExpiryTime: returned_if, refreshToken text, refreshTokenExpiryTime absent", "response", "response.least", ({"/refreshToken": "text"}, ), []),
    Case("response.refreshTokenExpiryTime: returned_if, refreshToken absent, refreshTokenExpiryTime absent", "response", "response.least", ({}, ), []),
]
# fmt: on

# The samples of the page, and what the page's own rules find in them.
SAMPLES: list[tuple[str, Any, Any, list[Fault]]] = [
    (
        "sample 1 (request)",
        "request",
        {
            "grantType": "AUTHORIZATION_CODE",
            "customerBelongsTo": "GCASH",
            "authCode": "2810101312345678",
        },
        [],
    ),
    (
        "sample 2 (response)",
        "response",
        {
            "accessToken": "281010033AB2F588D14B43238637264FCA5AAF35xxxx",
            "accessTokenExpiryTime": "2031-06-06T12:12:12+08:00",
            "refreshToken": "2810100334F62CBC577F468AAC87CFC6C9107811xxxx",
            "refreshTokenExpiryTime": "2031-06-08T12:12:12+08:00",
            "userLoginId": "***8888",
            "result": {
                "resultCode": "SUCCESS",
                "resultMessage": "success.",
                "resultStatus": "S",
            },
        },
        [],
    ),
]

CALL = Called("authorizations.apply_token", DOCUMENTED)
# A call that is as documented, and whether the client may repeat it by itself.
REQUEST: dict[str, Any] = {
    "grantType": "AUTHORIZATION_CODE",
    "customerBelongsTo": "ALIPAY_CN",
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
    ("SUCCESS", "S", False, (), "The access token was issued."),
    ("ACCESS_DENIED", "F", False, (), "Please contact Antom Technical Support for the reason."),
    ("AUTH_CODE_ALREADY_USED", "F", False, (), "Get a new code with consult."),
    ("INVALID_API", "F", False, (), "Please contact Antom Technical Support."),
    ("EXPIRED_AUTH_CODE", "F", False, (), "Get a new code."),
    ("EXPIRED_REFRESH_TOKEN", "F", False, (), "Ask the user to authorise again."),
    ("INVALID_AUTH_CLIENT", "F", False, (), "Check authClientId in the consult call."),
    ("INVALID_AUTHCODE", "F", False, (), "Check authCode."),
    ("INVALID_REFRESH_TOKEN", "F", False, (), "Check refreshToken."),
    ("INVALID_SIGNATURE", "F", False, (), "Make sure that the private key that signs the request matches the public key uploaded to Antom Dashboard."),
    ("KEY_NOT_FOUND", "F", False, (), "Check that the public key was uploaded in Antom Dashboard."),
    ("NOT_SUPPORT_REFRESH_TOKEN", "F", False, (), "Use the token until it lapses."),
    ("NO_INTERFACE_DEF", "F", False, (), "Check the URL."),
    ("PARAM_ILLEGAL", "F", False, (), "Go through the header and body fields of the API and correct them."),
    ("PROCESS_FAIL", "F", False, (), "Do not retry. A person usually has to step in; contact Antom Technical Support."),
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
    assert (
        unquote(entry.received.target) == "/ams/api" + "/v1/authorizations/applyToken"
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
        ("/customerBelongsTo", "20", 20),
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
