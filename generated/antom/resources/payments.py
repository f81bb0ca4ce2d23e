"""Operations of payments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, overload

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .._runtime.options import CallOptions
    from ..client import Client
    from ..models.create_payment_session_tokenized_payment import (
        CreatePaymentSessionTokenizedPaymentRequest,
        CreatePaymentSessionTokenizedPaymentRequestAgreementInfo,
        CreatePaymentSessionTokenizedPaymentRequestPaymentMethod,
        CreatePaymentSessionTokenizedPaymentResponse,
    )


class Payments:
    """Operations of payments."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def create_payment_session_tokenized_payment(
        self,
        request: CreatePaymentSessionTokenizedPaymentRequest | Mapping[str, Any],
        /,
        *,
        options: CallOptions | None = None,
    ) -> CreatePaymentSessionTokenizedPaymentResponse: ...

    @overload
    def create_payment_session_tokenized_payment(
        self,
        /,
        *,
        product_code: Literal["AGREEMENT_PAYMENT"],
        agreement_info: (
            CreatePaymentSessionTokenizedPaymentRequestAgreementInfo | Mapping[str, Any]
        ),
        payment_method: (
            CreatePaymentSessionTokenizedPaymentRequestPaymentMethod | Mapping[str, Any]
        ),
        payment_redirect_url: str,
        scopes: Sequence[Literal["AGREEMENT_PAYMENT"]],
        options: CallOptions | None = None,
    ) -> CreatePaymentSessionTokenizedPaymentResponse: ...

    def create_payment_session_tokenized_payment(
        self,
        request: object = None,
        /,
        *,
        options: CallOptions | None = None,
        **fields: Any,
    ) -> CreatePaymentSessionTokenizedPaymentResponse:
        """This API is used to generate a payment session for integrating client-side SDK. The API response provides encrypted session data, which can be used to initiate the client-side SDK. This SDK streamlines the payment process and frees you from manually calling multiple APIs.

        product_code: Represents the payment product that is being used. The value is fixed as AGREEMENT_PAYMENT.

        String, REQUIRED; always AGREEMENT_PAYMENT.

        agreement_info: The authorization information.

        AgreementInfo, REQUIRED.

        payment_method: The payment method that is used to collect the payment by the merchant or acquirer.

        PaymentMethod, REQUIRED.

        payment_redirect_url: The merchant page URL to which the user is redirected after a successful account binding.

        URL, REQUIRED; at most 2048 characters.

        scopes: The account binding scope. The value is fixed as AGREEMENT_PAYMENT.

        Array<String>, REQUIRED; each element: always AGREEMENT_PAYMENT.

        paymentMethod.paymentMethodMetadata.accessToken: must be given when paymentMethod.paymentMethodMetadata.isUpdateAsset is true.

        Docs: input_docs/create_payment_session_tokenized.md#createpaymentsession-tokenized-payment
        """
        from ..operations.create_payment_session_tokenized_payment import OPERATION

        return self._client._call(OPERATION, request, fields, options)
