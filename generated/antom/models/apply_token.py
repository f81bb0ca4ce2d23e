"""The messages of applyToken."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import RequestModel, ResponseModel
from ..validators import apply_token as validators
from .types import ReceivedPspCustomerInfo, ReceivedResult


class ApplyTokenRequest(RequestModel):
    """The request of applyToken.

    Docs: input_docs/apply_token.md#applytoken
    """

    grant_type: Annotated[
        Literal["AUTHORIZATION_CODE", "REFRESH_TOKEN"],
        Field(serialization_alias="grantType"),
    ]
    """What the call is for.

    String, REQUIRED; one of AUTHORIZATION_CODE, REFRESH_TOKEN.

    Docs: input_docs/apply_token.md#granttype-string-required
    """

    customer_belongs_to: Annotated[
        str, Field(max_length=64, serialization_alias="customerBelongsTo")
    ]
    """Wallet of the user. See Payment methods to check the valid values. Some possible values are ALIPAY_CN, ALIPAY_HK, DANA, GCASH, KAKAOPAY, and TNG.

    String, REQUIRED; at most 64 characters; for example ALIPAY_CN, ALIPAY_HK, DANA, GCASH, KAKAOPAY, TNG.

    Docs: input_docs/apply_token.md#customerbelongsto-string-required
    """

    auth_code: Annotated[
        str | None, Field(max_length=64, serialization_alias="authCode")
    ] = None
    """Authorisation code from the redirection URL that the wallet put together.

    String, optional; at most 64 characters.

    Docs: input_docs/apply_token.md#authcode-string
    """

    refresh_token: Annotated[
        str | None, Field(max_length=128, serialization_alias="refreshToken")
    ] = None
    """Token that renews the access token.

    String, optional; at most 128 characters.

    Docs: input_docs/apply_token.md#refreshtoken-string
    """

    merchant_region: Annotated[
        Literal["US", "JP", "PK", "SG"] | None,
        Field(serialization_alias="merchantRegion"),
    ] = None
    """Region in which the merchant does business, as a 2-letter code that follows ISO 3166 Country Codes standard. Only US, JP, PK, SG are supported now.

    String, optional; at most 2 characters; one of US, JP, PK, SG; in the format iso-3166.

    Docs: input_docs/apply_token.md#merchantregion-string
    """

    merchant_account_id: Annotated[
        str | None, Field(max_length=64, serialization_alias="merchantAccountId")
    ] = None
    """ID of one merchant account.

    String, optional; at most 64 characters.

    Docs: input_docs/apply_token.md#merchantaccountid-string
    """


class ApplyTokenResponse(ResponseModel):
    """The response of applyToken.

    Docs: input_docs/apply_token.md#applytoken
    """

    result: ReceivedResult | None = None
    """Outcome of the call.

    Result, REQUIRED.

    Docs: input_docs/apply_token.md#result-result-required
    """

    access_token: Annotated[str | None, Field(serialization_alias="accessToken")] = None
    """Token with which the wallet is debited.

    String, optional; at most 128 characters.

    Docs: input_docs/apply_token.md#accesstoken-string
    """

    access_token_expiry_time: Annotated[
        str | None, Field(serialization_alias="accessTokenExpiryTime")
    ] = None
    """When the access token lapses.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/apply_token.md#accesstokenexpirytime-datetime
    """

    refresh_token: Annotated[str | None, Field(serialization_alias="refreshToken")] = (
        None
    )
    """Token that renews the access token.

    String, optional; at most 128 characters.

    Docs: input_docs/apply_token.md#refreshtoken-string-1
    """

    refresh_token_expiry_time: Annotated[
        str | None, Field(serialization_alias="refreshTokenExpiryTime")
    ] = None
    """When the refresh token lapses.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/apply_token.md#refreshtokenexpirytime-datetime
    """

    extend_info: Annotated[str | None, Field(serialization_alias="extendInfo")] = None
    """Further data, as a JSON string.

    String, optional; at most 2048 characters.

    Docs: input_docs/apply_token.md#extendinfo-string
    """

    user_login_id: Annotated[str | None, Field(serialization_alias="userLoginId")] = (
        None
    )
    """Login ID of the user, which is masked.

    String, optional; at most 64 characters.

    Docs: input_docs/apply_token.md#userloginid-string
    """

    psp_customer_info: Annotated[
        ReceivedPspCustomerInfo | None, Field(serialization_alias="pspCustomerInfo")
    ] = None
    """The customer in the wallet.

    PspCustomerInfo, optional.

    Docs: input_docs/apply_token.md#pspcustomerinfo-pspcustomerinfo
    """


ApplyTokenRequest.bind(
    validators.request,
    strings=True,
    at=("apply_token", "request"),
)
