"""applyToken: the documented facts, each held to what the package does."""

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
from antom.operations.apply_token import OPERATION as DOCUMENTED
from antom.testing import MockServer
from antom.validators import validate

OPERATION = "apply_token"

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
    Case("request.grantType: required, absent", "request", "request.most", ({"/grantType": ABSENT}, ), [("error", "required", "/grantType")]),
    Case("request.grantType: null", "request", "request.most", ({"/grantType": None}, ), [("error", "required", "/grantType")]),
    Case("request.grantType: type, another type", "request", "request.most", ({"/grantType": 1}, {"/grantType": True}, ), [("error", "type", "/grantType")], sendable=False),
    Case("request.grantType: type, another type (2)", "request", "request.most", ({"/grantType": []}, {"/grantType": {}}, ), [("error", "type", "/grantType")]),
    Case("request.grantType: enum, a documented value", "request", "request.most", ({"/grantType": "AUTHORIZATION_CODE"}, {"/grantType": "REFRESH_TOKEN"}, ), []),
    Case("request.grantType: enum, another value", "request", "request.most", ({"/grantType": "AUTHORIZATION_CODE_"}, {"/grantType": "AUTHORIZATION_CODE "}, {"/grantType": "authorization_code"}, {"/grantType": "AUTHORIZATION_COD"}, {"/grantType": "undocumented"}, ), [("error", "enum", "/grantType")]),
    Case("request.customerBelongsTo: required, absent", "request", "request.most", ({"/customerBelongsTo": ABSENT}, ), [("error", "required", "/customerBelongsTo")]),
    Case("request.customerBelongsTo: null", "request", "request.most", ({"/customerBelongsTo": None}, ), [("error", "required", "/customerBelongsTo")]),
    Case("request.customerBelongsTo: type, another type", "request", "request.most", ({"/customerBelongsTo": 1}, {"/customerBelongsTo": True}, ), [("error", "type", "/customerBelongsTo")], sendable=False),
    Case("request.customerBelongsTo: type, another type (2)", "request", "request.most", ({"/customerBelongsTo": []}, {"/customerBelongsTo": {}}, ), [("error", "type", "/customerBelongsTo")]),
    Case("request.customerBelongsTo: max_length, 64 is within it", "request", "request.most", ({"/customerBelongsTo": "a" * 64}, {"/customerBelongsTo": "路" * 64}, {"/customerBelongsTo": "\U0001f642" * 64}, ), []),
    Case("request.customerBelongsTo: max_length, 65 is past it", "request", "request.most", ({"/customerBelongsTo": "a" * 65}, {"/customerBelongsTo": "路" * 65}, {"/customerBelongsTo": "\U0001f642" * 65}, ), [("error", "max_length", "/customerBelongsTo")]),
    Case("request.customerBelongsTo: known_values, open to other values", "request", "request.most", ({"/customerBelongsTo": "ALIPAY_CN"}, {"/customerBelongsTo": "ALIPAY_HK"}, {"/customerBelongsTo": "DANA"}, {"/customerBelongsTo": "GCASH"}, {"/customerBelongsTo": "KAKAOPAY"}, {"/customerBelongsTo": "TNG"}, {"/customerBelongsTo": "other"}, ), []),
    Case("request.authCode: optional, absent", "request", "request.most", ({"/authCode": ABSENT}, ), [("warning", "advised_if", "/authCode")]),
    Case("request.authCode: null", "request", "request.most", ({"/authCode": None}, ), [("error", "type", "/authCode"), ("warning", "advised_if", "/authCode")]),
    Case("request.authCode: type, another type", "request", "request.most", ({"/authCode": 1}, {"/authCode": True}, ), [("error", "type", "/authCode")], sendable=False),
    Case("request.authCode: type, another type (2)", "request", "request.most", ({"/authCode": []}, {"/authCode": {}}, ), [("error", "type", "/authCode")]),
    Case("request.authCode: max_length, 64 is within it", "request", "request.most", ({"/authCode": "a" * 64}, {"/authCode": "路" * 64}, {"/authCode": "\U0001f642" * 64}, ), []),
    Case("request.authCode: max_length, 65 is past it", "request", "request.most", ({"/authCode": "a" * 65}, {"/authCode": "路" * 65}, {"/authCode": "\U0001f642" * 65}, ), [("error", "max_length", "/authCode")]),
    Case("request.refreshToken: optional, absent", "request", "request.most", ({"/refreshToken": ABSENT}, ), []),
    Case("request.refreshToken: null", "request", "request.most", ({"/refreshToken": None}, ), [("error", "type", "/refreshToken")]),
    Case("request.refreshToken: type, another type", "request", "request.most", ({"/refreshToken": 1}, {"/refreshToken": True}, ), [("error", "type", "/refreshToken")], sendable=False),
    Case("request.refreshToken: type, another type (2)", "request", "request.most", ({"/refreshToken": []}, {"/refreshToken": {}}, ), [("error", "type", "/refreshToken")]),
    Case("request.refreshToken: max_length, 128 is within it", "request", "request.most", ({"/refreshToken": "a" * 128}, {"/refreshToken": "路" * 128}, {"/refreshToken": "\U0001f642" * 128}, ), []),
    Case("request.refreshToken: max_length, 129 is past it", "request", "request.most", ({"/refreshToken": "a" * 129}, {"/refreshToken": "路" * 129}, {"/refreshToken": "\U0001f642" * 129}, ), [("error", "max_length", "/refreshToken")]),
    Case("request.merchantRegion: optional, absent", "request", "request.most", ({"/merchantRegion": ABSENT}, ), []),
    Case("request.merchantRegion: null", "request", "request.most", ({"/merchantRegion": None}, ), [("error", "type", "/merchantRegion")]),
    Case("request.merchantRegion: type, another type", "request", "request.most", ({"/merchantRegion": 1}, {"/merchantRegion": True}, ), [("error", "type", "/merchantRegion")], sendable=False),
    Case("request.merchantRegion: type, another type (2)", "request", "request.most", ({"/merchantRegion": []}, {"/merchantRegion": {}}, ), [("error", "type", "/merchantRegion")]),
    Case("request.merchantRegion: enum, a documented value", "request", "request.most", ({"/merchantRegion": "US"}, {"/merchantRegion": "JP"}, {"/merchantRegion": "PK"}, {"/merchantRegion": "SG"}, ), []),
    Case("request.merchantRegion: enum, another value", "request", "request.most", ({"/merchantRegion": "US_"}, {"/merchantRegion": "US "}, {"/merchantRegion": "undocumented"}, ), [("error", "enum", "/merchantRegion"), ("error", "max_length", "/merchantRegion")]),
    Case("request.merchantRegion: enum, another value (2)", "request", "request.most", ({"/merchantRegion": "us"}, {"/merchantRegion": "U"}, ), [("error", "enum", "/merchantRegion")]),
    Case("request.merchantAccountId: optional, absent", "request", "request.most", ({"/merchantAccountId": ABSENT}, ), []),
    Case("request.merchantAccountId: null", "request", "request.most", ({"/merchantAccountId": None}, ), [("error", "type", "/merchantAccountId")]),
    Case("request.merchantAccountId: type, another type", "request", "request.most", ({"/merchantAccountId": 1}, {"/merchantAccountId": True}, ), [("error", "type", "/merchantAccountId")], sendable=False),
    Case("request.merchantAccountId: type, another type (2)", "request", "request.most", ({"/merchantAccountId": []}, {"/merchantAccountId": {}}, ), [("error", "type", "/merchantAccountId")]),
    Case("request.merchantAccountId: max_length, 64 is within it", "request", "request.most", ({"/merchantAccountId": "a" * 64}, {"/merchantAccountId": "路" * 64}, {"/merchantAccountId": "\U0001f642" * 64}, ), []),
    Case("request.merchantAccountId: max_length, 65 is past it", "request", "request.most", ({"/merchantAccountId": "a" * 65}, {"/merchantAccountId": "路" * 65}, {"/merchantAccountId": "\U0001f642" * 65}, ), [("error", "max_length", "/merchantAccountId")]),
    Case("request.authCode: advised_if, grantType AUTHORIZATION_CODE, authCode text", "request", "request.least", ({"/grantType": "AUTHORIZATION_CODE", "/authCode": "text"}, ), []),
    Case("request.authCode: advised_if, grantType AUTHORIZATION_CODE, authCode absent", "request", "request.least", ({"/grantType": "AUTHORIZATION_CODE"}, ), [("warning", "advised_if", "/authCode")]),
    Case("request.authCode: advised_if, grantType REFRESH_TOKEN, authCode text", "request", "request.least", ({"/grantType": "REFRESH_TOKEN", "/authCode": "text"}, ), [("warning", "advised_if", "/refreshToken")]),
    Case("request.authCode: advised_if, grantType REFRESH_TOKEN, authCode absent", "request", "request.least", ({"/grantType": "REFRESH_TOKEN"}, ), [("warning", "advised_if", "/refreshToken")]),
    Case("request.authCode: advised_if, grantType absent, authCode text", "request", "request.least", ({"/grantType": ABSENT, "/authCode": "text"}, ), [("error", "required", "/grantType")]),
    Case("request.authCode: advised_if, grantType absent, authCode absent", "request", "request.least", ({"/grantType": ABSENT}, ), [("error", "required", "/grantType")]),
    Case("request.refreshToken: advised_if, grantType REFRESH_TOKEN, refreshToken text", "request", "request.least", ({"/grantType": "REFRESH_TOKEN", "/refreshToken": "text"}, ), []),
    Case("request.refreshToken: advised_if, grantType REFRESH_TOKEN, refreshToken absent", "request", "request.least", ({"/grantType": "REFRESH_TOKEN"}, ), [("warning", "advised_if", "/refreshToken")]),
    Case("request.refreshToken: advised_if, grantType AUTHORIZATION_CODE, refreshToken text", "request", "request.least", ({"/grantType": "AUTHORIZATION_CODE", "/refreshToken": "text"}, ), [("warning", "advised_if", "/authCode")]),
    Case("request.refreshToken: advised_if, grantType AUTHORIZATION_CODE, refreshToken absent", "request", "request.least", ({"/grantType": "AUTHORIZATION_CODE"}, ), [("warning", "advised_if", "/authCode")]),
    Case("request.refreshToken: advised_if, grantType absent, refreshToken text", "request", "request.least", ({"/grantType": ABSENT, "/refreshToken": "text"}, ), [("error", "required", "/grantType")]),
    Case("request.refreshToken: advised_if, grantType absent, refreshToken absent", "request", "request.least", ({"/grantType": ABSENT}, ), [("error", "required", "/grantType")]),
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
    Case("response.accessToken: optional, absent", "response", "response.most", ({"/accessToken": ABSENT}, ), []),
    Case("response.accessToken: null", "response", "response.most", ({"/accessToken": None}, ), [("error", "type", "/accessToken")]),
    Case("response.accessToken: type, another type", "response", "response.most", ({"/accessToken": 1}, {"/accessToken": True}, ), [("error", "type", "/accessToken")], sendable=False),
    Case("response.accessToken: type, another type (2)", "response", "response.most", ({"/accessToken": []}, {"/accessToken": {}}, ), [("error", "type", "/accessToken")]),
    Case("response.accessToken: max_length, 128 is within it", "response", "response.most", ({"/accessToken": "a" * 128}, {"/accessToken": "路" * 128}, {"/accessToken": "\U0001f642" * 128}, ), []),
    Case("response.accessToken: max_length, 129 is past it", "response", "response.most", ({"/accessToken": "a" * 129}, {"/accessToken": "路" * 129}, {"/accessToken": "\U0001f642" * 129}, ), [("error", "max_length", "/accessToken")]),
    Case("response.accessTokenExpiryTime: optional, absent", "response", "response.most", ({"/accessTokenExpiryTime": ABSENT}, ), []),
    Case("response.accessTokenExpiryTime: null", "response", "response.most", ({"/accessTokenExpiryTime": None}, ), [("error", "type", "/accessTokenExpiryTime")]),
    Case("response.accessTokenExpiryTime: type, another type", "response", "response.most", ({"/accessTokenExpiryTime": 1}, {"/accessTokenExpiryTime": True}, ), [("error", "type", "/accessTokenExpiryTime")], sendable=False),
    Case("response.accessTokenExpiryTime: type, another type (2)", "response", "response.most", ({"/accessTokenExpiryTime": []}, {"/accessTokenExpiryTime": {}}, ), [("error", "type", "/accessTokenExpiryTime")]),
    Case("response.accessTokenExpiryTime: format, a date and time", "response", "response.most", ({"/accessTokenExpiryTime": "2026-01-02T03:04:05+08:00"}, {"/accessTokenExpiryTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.accessTokenExpiryTime: format, no date and time", "response", "response.most", ({"/accessTokenExpiryTime": "text"}, {"/accessTokenExpiryTime": "2026-01-02"}, {"/accessTokenExpiryTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/accessTokenExpiryTime")]),
    Case("response.refreshToken: optional, absent", "response", "response.most", ({"/refreshToken": ABSENT}, ), []),
    Case("response.refreshToken: null", "response", "response.most", ({"/refreshToken": None}, ), [("error", "type", "/refreshToken")]),
    Case("response.refreshToken: type, another type", "response", "response.most", ({"/refreshToken": 1}, {"/refreshToken": True}, ), [("error", "type", "/refreshToken")], sendable=False),
    Case("response.refreshToken: type, another type (2)", "response", "response.most", ({"/refreshToken": []}, {"/refreshToken": {}}, ), [("error", "type", "/refreshToken")]),
    Case("response.refreshToken: max_length, 128 is within it", "response", "response.most", ({"/refreshToken": "a" * 128}, {"/refreshToken": "路" * 128}, {"/refreshToken": "\U0001f642" * 128}, ), []),
    Case("response.refreshToken: max_length, 129 is past it", "response", "response.most", ({"/refreshToken": "a" * 129}, {"/refreshToken": "路" * 129}, {"/refreshToken": "\U0001f642" * 129}, ), [("error", "max_length", "/refreshToken")]),
    Case("response.refreshTokenExpiryTime: optional, absent", "response", "response.most", ({"/refreshTokenExpiryTime": ABSENT}, ), []),
    Case("response.refreshTokenExpiryTime: null", "response", "response.most", ({"/refreshTokenExpiryTime": None}, ), [("error", "type", "/refreshTokenExpiryTime")]),
    Case("response.refreshTokenExpiryTime: type, another type", "response", "response.most", ({"/refreshTokenExpiryTime": 1}, {"/refreshTokenExpiryTime": True}, ), [("error", "type", "/refreshTokenExpiryTime")], sendable=False),
    Case("response.refreshTokenExpiryTime: type, another type (2)", "response", "response.most", ({"/refreshTokenExpiryTime": []}, {"/refreshTokenExpiryTime": {}}, ), [("error", "type", "/refreshTokenExpiryTime")]),
    Case("response.refreshTokenExpiryTime: format, a date and time", "response", "response.most", ({"/refreshTokenExpiryTime": "2026-01-02T03:04:05+08:00"}, {"/refreshTokenExpiryTime": "2026-01-02T03:04:05Z"}, ), []),
    Case("response.refreshTokenExpiryTime: format, no date and time", "response", "response.most", ({"/refreshTokenExpiryTime": "text"}, {"/refreshTokenExpiryTime": "2026-01-02"}, {"/refreshTokenExpiryTime": "2026-02-30T03:04:05Z"}, ), [("warning", "format", "/refreshTokenExpiryTime")]),
    Case("response.extendInfo: optional, absent", "response", "response.most", ({"/extendInfo": ABSENT}, ), []),
    Case("response.extendInfo: null", "response", "response.most", ({"/extendInfo": None}, ), [("error", "type", "/extendInfo")]),
    Case("response.extendInfo: type, another type", "response", "response.most", ({"/extendInfo": 1}, {"/extendInfo": True}, ), [("error", "type", "/extendInfo")], sendable=False),
    Case("response.extendInfo: type, another type (2)", "response", "response.most", ({"/extendInfo": []}, {"/extendInfo": {}}, ), [("error", "type", "/extendInfo")]),
    Case("response.extendInfo: max_length, 2048 is within it", "response", "response.most", ({"/extendInfo": "a" * 2048}, {"/extendInfo": "路" * 2048}, {"/extendInfo": "\U0001f642" * 2048}, ), []),
    Case("response.extendInfo: max_length, 2049 is past it", "response", "response.most", ({"/extendInfo": "a" * 2049}, {"/extendInfo": "路" * 2049}, {"/extendInfo": "\U0001f642" * 2049}, ), [("error", "max_length", "/extendInfo")]),
    Case("response.userLoginId: optional, absent", "response", "response.most", ({"/userLoginId": ABSENT}, ), []),
    Case("response.userLoginId: null", "response", "response.most", ({"/userLoginId": None}, ), [("error", "type", "/userLoginId")]),
    Case("response.userLoginId: type, another type", "response", "response.most", ({"/userLoginId": 1}, {"/userLoginId": True}, ), [("error", "type", "/userLoginId")], sendable=False),
    Case("response.userLoginId: type, another type (2)", "response", "response.most", ({"/userLoginId": []}, {"/userLoginId": {}}, ), [("error", "type", "/userLoginId")]),
    Case("response.userLoginId: max_length, 64 is within it", "response", "response.most", ({"/userLoginId": "a" * 64}, {"/userLoginId": "路" * 64}, {"/userLoginId": "\U0001f642" * 64}, ), []),
    Case("response.userLoginId: max_length, 65 is past it", "response", "response.most", ({"/userLoginId": "a" * 65}, {"/userLoginId": "路" * 65}, {"/userLoginId": "\U0001f642" * 65}, ), [("error", "max_length", "/userLoginId")]),
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
]
# fmt: on

# The samples of the page, and what the page's own rules find in them.
SAMPLES: list[tuple[str, Any, Any, list[tuple[str, str, str]]]] = [
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
            "input_docs/apply_token.md"
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
                client.authorizations.apply_token(payload)
            found = [
                (fault.severity, fault.rule, fault.pointer)
                for fault in caught.value.violations
            ]
            assert sorted(found) == errors
            assert len(server.requests) == before
        else:
            client.authorizations.apply_token(payload)
            assert server.sent() == payload
            assert len(server.requests) == before + 1


def test_call_goes_where_the_docs_say(client: Client, server: Server) -> None:
    """Method and path are the documented ones."""
    client.authorizations.apply_token(MESSAGES["request.least"])
    assert server.requests[-1].method == "POST"
    assert (
        unquote(server.requests[-1].url.raw_path.decode())
        == PREFIX + "/v1/authorizations/applyToken"
    )


@pytest.mark.parametrize(
    ("pointer", "wire", "python"),
    [
        ("/customerBelongsTo", "20", 20),
    ],
)
def test_wire_rule_of_what_is_sent(
    pointer: str, wire: Any, python: Any, client: Client, server: Server
) -> None:
    """A number or a truth value of Python is sent as the page demands."""
    client.authorizations.apply_token(
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
    call = client.authorizations.apply_token
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
    ("SUCCESS", "S", False, (), "The access token was issued."),
    (
        "ACCESS_DENIED",
        "F",
        False,
        (),
        "Please contact Antom Technical Support for the reason.",
    ),
    ("AUTH_CODE_ALREADY_USED", "F", False, (), "Get a new code with consult."),
    ("INVALID_API", "F", False, (), "Please contact Antom Technical Support."),
    ("EXPIRED_AUTH_CODE", "F", False, (), "Get a new code."),
    ("EXPIRED_REFRESH_TOKEN", "F", False, (), "Ask the user to authorise again."),
    ("INVALID_AUTH_CLIENT", "F", False, (), "Check authClientId in the consult call."),
    ("INVALID_AUTHCODE", "F", False, (), "Check authCode."),
    ("INVALID_REFRESH_TOKEN", "F", False, (), "Check refreshToken."),
    (
        "INVALID_SIGNATURE",
        "F",
        False,
        (),
        "Make sure that the private key that signs the request matches the public key uploaded to Antom Dashboard.",
    ),
    (
        "KEY_NOT_FOUND",
        "F",
        False,
        (),
        "Check that the public key was uploaded in Antom Dashboard.",
    ),
    ("NOT_SUPPORT_REFRESH_TOKEN", "F", False, (), "Use the token until it lapses."),
    ("NO_INTERFACE_DEF", "F", False, (), "Check the URL."),
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
REQUEST: dict[str, Any] = {
    "grantType": "AUTHORIZATION_CODE",
    "customerBelongsTo": "ALIPAY_CN",
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
    found: Any = outcome(mock, way, "authorizations", "apply_token", REQUEST)
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
    call = client.authorizations.apply_token
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
        client.authorizations.apply_token(MESSAGES["request.least"])


def test_unknown_members_of_a_response_are_kept(client: Client, server: Server) -> None:
    """A response may know more than the docs: it is readable, and reported as drift."""
    server.payload = {**server.payload, "docsgenUnknown": "x"}
    response = client.authorizations.apply_token(MESSAGES["request.least"])
    assert response.to_dict()["docsgenUnknown"] == "x"
    assert "/docsgenUnknown" in [fault.pointer for fault in response.drift]
