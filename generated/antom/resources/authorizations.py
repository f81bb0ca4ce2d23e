"""Operations of authorizations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, overload

from .._runtime.concealing import conceal as _conceal
from .._runtime.concealing import conceal_async as _conceal_async

if TYPE_CHECKING:
    from typing import Literal

    from .._runtime.options import CallOptions, NotGiven
    from ..client import AsyncClient, Client
    from ..models.apply_token import (
        ApplyTokenRequest,
        ApplyTokenResponse,
    )


class Authorizations:
    """Operations of authorizations."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def apply_token(
        self,
        request: ApplyTokenRequest | Mapping[str, Any],
        /,
        *,
        options: CallOptions | None = None,
    ) -> ApplyTokenResponse: ...

    @overload
    def apply_token(
        self,
        /,
        *,
        grant_type: Literal["AUTHORIZATION_CODE", "REFRESH_TOKEN"],
        customer_belongs_to: str,
        auth_code: str | NotGiven = ...,
        refresh_token: str | NotGiven = ...,
        merchant_region: Literal["US", "JP", "PK", "SG"] | NotGiven = ...,
        merchant_account_id: str | NotGiven = ...,
        options: CallOptions | None = None,
    ) -> ApplyTokenResponse: ...

    @_conceal
    def apply_token(
        self,
        request: object = None,
        /,
        *,
        options: CallOptions | None = None,
        **fields: Any,
    ) -> ApplyTokenResponse:
        """Trades the authCode that follows a consult call for an access token. Renews an access token with a refresh token.

        authCode: should be given when grantType is AUTHORIZATION_CODE.

        refreshToken: should be given when grantType is REFRESH_TOKEN.

        Docs: input_docs/apply_token.md#applytoken

        Args:
            request: Instead of keywords: a model (`ApplyTokenRequest`), or a mapping in the wire's spelling.
            grant_type: What the call is for.

                String, REQUIRED; one of AUTHORIZATION_CODE, REFRESH_TOKEN.
            customer_belongs_to: Wallet of the user. See Payment methods to check the valid values. Some possible values are ALIPAY_CN, ALIPAY_HK, DANA, GCASH, KAKAOPAY, and TNG.

                String, REQUIRED; at most 64 characters; for example ALIPAY_CN, ALIPAY_HK, DANA, GCASH, KAKAOPAY, TNG.
            auth_code: Authorisation code from the redirection URL that the wallet put together.

                String, optional; at most 64 characters.
            refresh_token: Token that renews the access token.

                String, optional; at most 128 characters.
            merchant_region: Region in which the merchant does business, as a 2-letter code that follows ISO 3166 Country Codes standard. Only US, JP, PK, SG are supported now.

                String, optional; at most 2 characters; one of US, JP, PK, SG; in the format iso-3166.
            merchant_account_id: ID of one merchant account.

                String, optional; at most 64 characters.
            options: What this call is told besides: time limits, retries, headers, the idempotency key.

        Returns:
            ApplyTokenResponse: What came; what differs from the docs is in its ``drift``.

        Raises:
            RequestInvalid: The request differs from its documentation; nothing was sent.
            SettingInvalid: An option of the call cannot be used.
            BusinessError: The service answered that the call failed.
            OutcomeUnknown: The service did not say whether the call succeeded.
            ConnectionFailed: No response came.
            TimedOut: No response came in time.
            SignatureInvalid: The response does not carry a valid signature.
            ResponseUnreadable: The response is no JSON object, or came in part only.
        """
        from ..operations.apply_token import OPERATION

        return self._client._call(OPERATION, request, fields, options)


class AsyncAuthorizations:
    """Operations of authorizations."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def apply_token(
        self,
        request: ApplyTokenRequest | Mapping[str, Any],
        /,
        *,
        options: CallOptions | None = None,
    ) -> ApplyTokenResponse: ...

    @overload
    async def apply_token(
        self,
        /,
        *,
        grant_type: Literal["AUTHORIZATION_CODE", "REFRESH_TOKEN"],
        customer_belongs_to: str,
        auth_code: str | NotGiven = ...,
        refresh_token: str | NotGiven = ...,
        merchant_region: Literal["US", "JP", "PK", "SG"] | NotGiven = ...,
        merchant_account_id: str | NotGiven = ...,
        options: CallOptions | None = None,
    ) -> ApplyTokenResponse: ...

    @_conceal_async
    async def apply_token(
        self,
        request: object = None,
        /,
        *,
        options: CallOptions | None = None,
        **fields: Any,
    ) -> ApplyTokenResponse:
        """Trades the authCode that follows a consult call for an access token. Renews an access token with a refresh token.

        authCode: should be given when grantType is AUTHORIZATION_CODE.

        refreshToken: should be given when grantType is REFRESH_TOKEN.

        Docs: input_docs/apply_token.md#applytoken

        Args:
            request: Instead of keywords: a model (`ApplyTokenRequest`), or a mapping in the wire's spelling.
            grant_type: What the call is for.

                String, REQUIRED; one of AUTHORIZATION_CODE, REFRESH_TOKEN.
            customer_belongs_to: Wallet of the user. See Payment methods to check the valid values. Some possible values are ALIPAY_CN, ALIPAY_HK, DANA, GCASH, KAKAOPAY, and TNG.

                String, REQUIRED; at most 64 characters; for example ALIPAY_CN, ALIPAY_HK, DANA, GCASH, KAKAOPAY, TNG.
            auth_code: Authorisation code from the redirection URL that the wallet put together.

                String, optional; at most 64 characters.
            refresh_token: Token that renews the access token.

                String, optional; at most 128 characters.
            merchant_region: Region in which the merchant does business, as a 2-letter code that follows ISO 3166 Country Codes standard. Only US, JP, PK, SG are supported now.

                String, optional; at most 2 characters; one of US, JP, PK, SG; in the format iso-3166.
            merchant_account_id: ID of one merchant account.

                String, optional; at most 64 characters.
            options: What this call is told besides: time limits, retries, headers, the idempotency key.

        Returns:
            ApplyTokenResponse: What came; what differs from the docs is in its ``drift``.

        Raises:
            RequestInvalid: The request differs from its documentation; nothing was sent.
            SettingInvalid: An option of the call cannot be used.
            BusinessError: The service answered that the call failed.
            OutcomeUnknown: The service did not say whether the call succeeded.
            ConnectionFailed: No response came.
            TimedOut: No response came in time.
            SignatureInvalid: The response does not carry a valid signature.
            ResponseUnreadable: The response is no JSON object, or came in part only.
        """
        from ..operations.apply_token import OPERATION

        return await self._client._call(OPERATION, request, fields, options)
