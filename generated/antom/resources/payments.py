"""Operations of payments."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, overload

from .._runtime.concealing import conceal as _conceal
from .._runtime.concealing import conceal_async as _conceal_async

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Literal

    from .._runtime.options import CallOptions, NotGiven
    from ..client import AsyncClient, Client
    from ..models.cancel import (
        CancelRequest,
        CancelResponse,
    )
    from ..models.create_payment_session_tokenized_payment import (
        CreatePaymentSessionTokenizedPaymentRequest,
        CreatePaymentSessionTokenizedPaymentRequestAgreementInfo,
        CreatePaymentSessionTokenizedPaymentRequestPaymentMethod,
        CreatePaymentSessionTokenizedPaymentResponse,
    )
    from ..models.inquiry_payment import (
        InquiryPaymentRequest,
        InquiryPaymentResponse,
    )
    from ..models.pay_one_time_payments import (
        PayOneTimePaymentsRequest,
        PayOneTimePaymentsRequestCreditPayPlan,
        PayOneTimePaymentsRequestEnv,
        PayOneTimePaymentsRequestOrder,
        PayOneTimePaymentsRequestPaymentFactor,
        PayOneTimePaymentsRequestPaymentMethod,
        PayOneTimePaymentsRequestSettlementStrategy,
        PayOneTimePaymentsResponse,
    )
    from ..models.refund import (
        RefundRequest,
        RefundRequestRefundDetails,
        RefundRequestRefundToBankInfo,
        RefundResponse,
    )
    from ..models.types import (
        Amount,
    )


class Payments:
    """Operations of payments."""

    def __init__(self, client: Client) -> None:
        self._client = client

    @overload
    def cancel(
        self,
        request: CancelRequest | Mapping[str, Any],
        /,
        *,
        options: CallOptions | None = None,
    ) -> CancelResponse: ...

    @overload
    def cancel(
        self,
        /,
        *,
        payment_id: str | NotGiven = ...,
        payment_request_id: str | NotGiven = ...,
        merchant_account_id: str | NotGiven = ...,
        options: CallOptions | None = None,
    ) -> CancelResponse: ...

    @_conceal
    def cancel(
        self,
        request: object = None,
        /,
        *,
        options: CallOptions | None = None,
        **fields: Any,
    ) -> CancelResponse:
        """Closes a payment whose result has not come back for a long time. Outside the period set in the contract, this does not work.

        Give the same paymentId or paymentRequestId that the payment API used.

        at least one must be given of paymentId, paymentRequestId.

        Docs: input_docs/cancel.md#cancel

        Args:
            request: Instead of keywords: a model (`CancelRequest`), or a mapping in the wire's spelling.
            payment_id: ID that Antom gave to the payment which is to be cancelled. paymentId and paymentRequestId cannot both be null.

                String, optional; at most 64 characters.
            payment_request_id: ID that the merchant gave to the payment request which is to be cancelled. paymentRequestId and paymentId cannot both be null. If both paymentRequestId and paymentId are provided, paymentId takes precedence.

                String, optional; at most 64 characters.
            merchant_account_id: ID of one merchant account.

                String, optional; at most 32 characters.
            options: What this call is told besides: time limits, retries, headers, the idempotency key.

        Returns:
            CancelResponse: What came; what differs from the docs is in its ``drift``.

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
        from ..operations.cancel import OPERATION

        return self._client._call(OPERATION, request, fields, options)

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

    @_conceal
    def create_payment_session_tokenized_payment(
        self,
        request: object = None,
        /,
        *,
        options: CallOptions | None = None,
        **fields: Any,
    ) -> CreatePaymentSessionTokenizedPaymentResponse:
        """This API is used to generate a payment session for integrating client-side SDK. The API response provides encrypted session data, which can be used to initiate the client-side SDK. This SDK streamlines the payment process and frees you from manually calling multiple APIs.

        paymentMethod.paymentMethodMetadata.accessToken: must be given when paymentMethod.paymentMethodMetadata.isUpdateAsset is true.

        Docs: input_docs/create_payment_session_tokenized.md#createpaymentsession-tokenized-payment

        Args:
            request: Instead of keywords: a model (`CreatePaymentSessionTokenizedPaymentRequest`), or a mapping in the wire's spelling.
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
            options: What this call is told besides: time limits, retries, headers, the idempotency key.

        Returns:
            CreatePaymentSessionTokenizedPaymentResponse: What came; what differs from the docs is in its ``drift``.

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
        from ..operations.create_payment_session_tokenized_payment import OPERATION

        return self._client._call(OPERATION, request, fields, options)

    @overload
    def inquiry_payment(
        self,
        request: InquiryPaymentRequest | Mapping[str, Any],
        /,
        *,
        options: CallOptions | None = None,
    ) -> InquiryPaymentResponse: ...

    @overload
    def inquiry_payment(
        self,
        /,
        *,
        payment_request_id: str | NotGiven = ...,
        payment_id: str | NotGiven = ...,
        merchant_account_id: str | NotGiven = ...,
        options: CallOptions | None = None,
    ) -> InquiryPaymentResponse: ...

    @_conceal
    def inquiry_payment(
        self,
        request: object = None,
        /,
        *,
        options: CallOptions | None = None,
        **fields: Any,
    ) -> InquiryPaymentResponse:
        """Looks up the state of a payment that was requested before.

        Looks up the state of a payment that was requested before, together with refunds and captures made against it.

        at least one must be given of paymentId, paymentRequestId.

        Docs: input_docs/inquiry_payment.md#inquirypayment

        Args:
            request: Instead of keywords: a model (`InquiryPaymentRequest`), or a mapping in the wire's spelling.
            payment_request_id: ID that the merchant gave to the payment request. paymentRequestId and paymentId cannot both be null. If both are specified, paymentId takes precedence.

                String, optional; at most 64 characters.
            payment_id: ID that Antom gave to the payment. paymentRequestId and paymentId cannot both be null. If both are specified, paymentId takes precedence. A one-to-one correspondence between paymentId and paymentRequestId exists.

                String, optional; at most 64 characters.
            merchant_account_id: ID of one merchant account.

                String, optional; at most 32 characters.
            options: What this call is told besides: time limits, retries, headers, the idempotency key.

        Returns:
            InquiryPaymentResponse: What came; what differs from the docs is in its ``drift``.

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
        from ..operations.inquiry_payment import OPERATION

        return self._client._call(OPERATION, request, fields, options)

    @overload
    def pay_one_time_payments(
        self,
        request: PayOneTimePaymentsRequest | Mapping[str, Any],
        /,
        *,
        options: CallOptions | None = None,
    ) -> PayOneTimePaymentsResponse: ...

    @overload
    def pay_one_time_payments(
        self,
        /,
        *,
        product_code: Literal["CASHIER_PAYMENT"],
        env: PayOneTimePaymentsRequestEnv | Mapping[str, Any],
        order: PayOneTimePaymentsRequestOrder | Mapping[str, Any],
        payment_request_id: str,
        payment_amount: Amount | Mapping[str, Any],
        payment_method: PayOneTimePaymentsRequestPaymentMethod | Mapping[str, Any],
        payment_redirect_url: str,
        settlement_strategy: (
            PayOneTimePaymentsRequestSettlementStrategy | Mapping[str, Any]
        ),
        merchant_region: str | NotGiven = ...,
        merchant_account_id: str | NotGiven = ...,
        user_region: str | NotGiven = ...,
        payment_expiry_time: str | NotGiven = ...,
        payment_notify_url: str | NotGiven = ...,
        payment_factor: (
            PayOneTimePaymentsRequestPaymentFactor | Mapping[str, Any] | NotGiven
        ) = ...,
        credit_pay_plan: (
            PayOneTimePaymentsRequestCreditPayPlan | Mapping[str, Any] | NotGiven
        ) = ...,
        app_id: str | NotGiven = ...,
        metadata: str | NotGiven = ...,
        options: CallOptions | None = None,
    ) -> PayOneTimePaymentsResponse: ...

    @_conceal
    def pay_one_time_payments(
        self,
        request: object = None,
        /,
        *,
        options: CallOptions | None = None,
        **fields: Any,
    ) -> PayOneTimePaymentsResponse:
        """Call this API to start a one-time payment and get the address of the checkout page to which the buyer is sent.

        env.osType: must be given when env.terminalType is not WEB.

        paymentMethod.paymentMethodMetaData.mpiData: must not be given when paymentMethod.paymentMethodMetaData.is3DSAuthentication is true.

        paymentMethod.paymentMethodMetaData.mpiData.cavv: must be given when paymentMethod.paymentMethodMetaData.mpiData.eci is not 07 or 00.

        paymentFactor: should be given when paymentMethod.paymentMethodType is CARD.

        creditPayPlan.feePercentage: should be given when creditPayPlan.creditPayFeeType is PERCENTAGE.

        appId: must be given when env.terminalType is MINI_APP.

        Docs: input_docs/pay_one_time.md#pay-one-time-payments

        Args:
            request: Instead of keywords: a model (`PayOneTimePaymentsRequest`), or a mapping in the wire's spelling.
            product_code: Payment product in use, as named in the contract. For One-time Payments, the value is fixed as CASHIER_PAYMENT.

                String, REQUIRED; always CASHIER_PAYMENT.
            merchant_region: Country or region in which the merchant does business, as a 2-letter code that follows ISO 3166 Country Codes standard. Some possible values are US, SG, HK, PK, JP, CN, BR, AU, and MY.

                String, optional; at most 2 characters; for example US, SG, HK, PK, JP, CN, BR, AU, MY; in the format iso-3166.
            merchant_account_id: ID of one merchant account.

                String, optional; at most 32 characters.
            user_region: Region of the buyer, as a 2-letter code based on the ISO 3166 Country Codes standard. The wallets are sorted by it: a buyer from South Korea sees KAKAOPAY before ALIPAY_CN.

                String, optional; at most 2 characters; in the format iso-3166.
            env: Where and on what device the order is placed.

                Env, REQUIRED.
            order: Everything about the order: buyer, merchant, goods, amount, shipping, and where it was placed.

                Order, REQUIRED.
            payment_request_id: ID that the merchant gives to the payment request. Antom uses this field for idempotence control.

                String, REQUIRED; at most 64 characters; makes repeated calls one (idempotency).
            payment_amount: Amount that the merchant wants to collect in the order currency.

                Amount, REQUIRED.
            payment_method: Payment method with which the money is collected.

                PaymentMethod, REQUIRED.
            payment_expiry_time: Moment at which the payment lapses and the order has to be closed.

                Datetime, optional; in the format iso-8601.
            payment_redirect_url: Page of the merchant to which the buyer returns after the payment.

                URL, REQUIRED; at most 2048 characters.
            payment_notify_url: Address that receives the payment result.

                URL, optional; at most 2048 characters.
            payment_factor: Factors that steer the payment.

                PaymentFactor, optional.
            settlement_strategy: How the payment is settled.

                SettlementStrategy, REQUIRED.
            credit_pay_plan: Instalment plan.

                CreditPayPlan, optional.
            app_id: ID of the mini program, assigned by Antom.

                String, optional; at most 32 characters.
            metadata: Your own data on the payment. The value must be a valid JSON object string of up to 20 key-value pairs.

                String, optional; at most 65535 characters.
            options: What this call is told besides: time limits, retries, headers, the idempotency key.

        Returns:
            PayOneTimePaymentsResponse: What came; what differs from the docs is in its ``drift``.

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
        from ..operations.pay_one_time_payments import OPERATION

        return self._client._call(OPERATION, request, fields, options)

    @overload
    def refund(
        self,
        request: RefundRequest | Mapping[str, Any],
        /,
        *,
        options: CallOptions | None = None,
    ) -> RefundResponse: ...

    @overload
    def refund(
        self,
        /,
        *,
        refund_request_id: str,
        payment_id: str,
        refund_amount: Amount | Mapping[str, Any],
        capture_id: str | NotGiven = ...,
        reference_refund_id: str | NotGiven = ...,
        refund_reason: str | NotGiven = ...,
        refund_notify_url: str | NotGiven = ...,
        is_async_refund: bool | NotGiven = ...,
        refund_details: (
            Sequence[RefundRequestRefundDetails | Mapping[str, Any]] | NotGiven
        ) = ...,
        refund_to_bank_info: (
            RefundRequestRefundToBankInfo | Mapping[str, Any] | NotGiven
        ) = ...,
        metadata: str | NotGiven = ...,
        extend_info: Mapping[str, Any] | NotGiven = ...,
        options: CallOptions | None = None,
    ) -> RefundResponse: ...

    @_conceal
    def refund(
        self,
        request: object = None,
        /,
        *,
        options: CallOptions | None = None,
        **fields: Any,
    ) -> RefundResponse:
        """Gives the money of a paid order back, wholly or in part. Several refunds are possible as long as they do not add up to more than the payment.

        Docs: input_docs/refund.md#refund

        Args:
            request: Instead of keywords: a model (`RefundRequest`), or a mapping in the wire's spelling.
            refund_request_id: ID that the merchant gives to the refund request.

                String, REQUIRED; at most 64 characters; makes repeated calls one (idempotency).
            payment_id: ID of the payment to give back.

                String, REQUIRED; at most 64 characters.
            capture_id: ID of the capture to give back.

                String, optional; at most 64 characters.
            reference_refund_id: ID of the refund in the books of the merchant that sells the goods.

                String, optional; at most 64 characters.
            refund_amount: Amount to give back. The currency must be consistent with that of the payment.

                Amount, REQUIRED.
            refund_reason: Why the money is given back.

                String, optional; at most 256 characters.
            refund_notify_url: Address that receives the refund result. The URL must be either specified in the request or set in Antom Dashboard.

                URL, optional; at most 1024 characters.
            is_async_refund: Whether the refund runs in the background.

                Boolean, optional; false is assumed where it is absent.
            refund_details: Who bears the refund.

                Array<RefundDetail>, optional; at most 2 elements.
            refund_to_bank_info: Bank account that gets the money.

                RefundToBankInfo, optional.
            metadata: Your own data on the refund, in the JSON format.

                String, optional.
            extend_info: Key-value pairs. This parameter is deprecated and no longer takes effect; use metadata.

                Map, optional; deprecated.
            options: What this call is told besides: time limits, retries, headers, the idempotency key.

        Returns:
            RefundResponse: What came; what differs from the docs is in its ``drift``.

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
        from ..operations.refund import OPERATION

        return self._client._call(OPERATION, request, fields, options)


class AsyncPayments:
    """Operations of payments."""

    def __init__(self, client: AsyncClient) -> None:
        self._client = client

    @overload
    async def cancel(
        self,
        request: CancelRequest | Mapping[str, Any],
        /,
        *,
        options: CallOptions | None = None,
    ) -> CancelResponse: ...

    @overload
    async def cancel(
        self,
        /,
        *,
        payment_id: str | NotGiven = ...,
        payment_request_id: str | NotGiven = ...,
        merchant_account_id: str | NotGiven = ...,
        options: CallOptions | None = None,
    ) -> CancelResponse: ...

    @_conceal_async
    async def cancel(
        self,
        request: object = None,
        /,
        *,
        options: CallOptions | None = None,
        **fields: Any,
    ) -> CancelResponse:
        """Closes a payment whose result has not come back for a long time. Outside the period set in the contract, this does not work.

        Give the same paymentId or paymentRequestId that the payment API used.

        at least one must be given of paymentId, paymentRequestId.

        Docs: input_docs/cancel.md#cancel

        Args:
            request: Instead of keywords: a model (`CancelRequest`), or a mapping in the wire's spelling.
            payment_id: ID that Antom gave to the payment which is to be cancelled. paymentId and paymentRequestId cannot both be null.

                String, optional; at most 64 characters.
            payment_request_id: ID that the merchant gave to the payment request which is to be cancelled. paymentRequestId and paymentId cannot both be null. If both paymentRequestId and paymentId are provided, paymentId takes precedence.

                String, optional; at most 64 characters.
            merchant_account_id: ID of one merchant account.

                String, optional; at most 32 characters.
            options: What this call is told besides: time limits, retries, headers, the idempotency key.

        Returns:
            CancelResponse: What came; what differs from the docs is in its ``drift``.

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
        from ..operations.cancel import OPERATION

        return await self._client._call(OPERATION, request, fields, options)

    @overload
    async def create_payment_session_tokenized_payment(
        self,
        request: CreatePaymentSessionTokenizedPaymentRequest | Mapping[str, Any],
        /,
        *,
        options: CallOptions | None = None,
    ) -> CreatePaymentSessionTokenizedPaymentResponse: ...

    @overload
    async def create_payment_session_tokenized_payment(
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

    @_conceal_async
    async def create_payment_session_tokenized_payment(
        self,
        request: object = None,
        /,
        *,
        options: CallOptions | None = None,
        **fields: Any,
    ) -> CreatePaymentSessionTokenizedPaymentResponse:
        """This API is used to generate a payment session for integrating client-side SDK. The API response provides encrypted session data, which can be used to initiate the client-side SDK. This SDK streamlines the payment process and frees you from manually calling multiple APIs.

        paymentMethod.paymentMethodMetadata.accessToken: must be given when paymentMethod.paymentMethodMetadata.isUpdateAsset is true.

        Docs: input_docs/create_payment_session_tokenized.md#createpaymentsession-tokenized-payment

        Args:
            request: Instead of keywords: a model (`CreatePaymentSessionTokenizedPaymentRequest`), or a mapping in the wire's spelling.
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
            options: What this call is told besides: time limits, retries, headers, the idempotency key.

        Returns:
            CreatePaymentSessionTokenizedPaymentResponse: What came; what differs from the docs is in its ``drift``.

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
        from ..operations.create_payment_session_tokenized_payment import OPERATION

        return await self._client._call(OPERATION, request, fields, options)

    @overload
    async def inquiry_payment(
        self,
        request: InquiryPaymentRequest | Mapping[str, Any],
        /,
        *,
        options: CallOptions | None = None,
    ) -> InquiryPaymentResponse: ...

    @overload
    async def inquiry_payment(
        self,
        /,
        *,
        payment_request_id: str | NotGiven = ...,
        payment_id: str | NotGiven = ...,
        merchant_account_id: str | NotGiven = ...,
        options: CallOptions | None = None,
    ) -> InquiryPaymentResponse: ...

    @_conceal_async
    async def inquiry_payment(
        self,
        request: object = None,
        /,
        *,
        options: CallOptions | None = None,
        **fields: Any,
    ) -> InquiryPaymentResponse:
        """Looks up the state of a payment that was requested before.

        Looks up the state of a payment that was requested before, together with refunds and captures made against it.

        at least one must be given of paymentId, paymentRequestId.

        Docs: input_docs/inquiry_payment.md#inquirypayment

        Args:
            request: Instead of keywords: a model (`InquiryPaymentRequest`), or a mapping in the wire's spelling.
            payment_request_id: ID that the merchant gave to the payment request. paymentRequestId and paymentId cannot both be null. If both are specified, paymentId takes precedence.

                String, optional; at most 64 characters.
            payment_id: ID that Antom gave to the payment. paymentRequestId and paymentId cannot both be null. If both are specified, paymentId takes precedence. A one-to-one correspondence between paymentId and paymentRequestId exists.

                String, optional; at most 64 characters.
            merchant_account_id: ID of one merchant account.

                String, optional; at most 32 characters.
            options: What this call is told besides: time limits, retries, headers, the idempotency key.

        Returns:
            InquiryPaymentResponse: What came; what differs from the docs is in its ``drift``.

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
        from ..operations.inquiry_payment import OPERATION

        return await self._client._call(OPERATION, request, fields, options)

    @overload
    async def pay_one_time_payments(
        self,
        request: PayOneTimePaymentsRequest | Mapping[str, Any],
        /,
        *,
        options: CallOptions | None = None,
    ) -> PayOneTimePaymentsResponse: ...

    @overload
    async def pay_one_time_payments(
        self,
        /,
        *,
        product_code: Literal["CASHIER_PAYMENT"],
        env: PayOneTimePaymentsRequestEnv | Mapping[str, Any],
        order: PayOneTimePaymentsRequestOrder | Mapping[str, Any],
        payment_request_id: str,
        payment_amount: Amount | Mapping[str, Any],
        payment_method: PayOneTimePaymentsRequestPaymentMethod | Mapping[str, Any],
        payment_redirect_url: str,
        settlement_strategy: (
            PayOneTimePaymentsRequestSettlementStrategy | Mapping[str, Any]
        ),
        merchant_region: str | NotGiven = ...,
        merchant_account_id: str | NotGiven = ...,
        user_region: str | NotGiven = ...,
        payment_expiry_time: str | NotGiven = ...,
        payment_notify_url: str | NotGiven = ...,
        payment_factor: (
            PayOneTimePaymentsRequestPaymentFactor | Mapping[str, Any] | NotGiven
        ) = ...,
        credit_pay_plan: (
            PayOneTimePaymentsRequestCreditPayPlan | Mapping[str, Any] | NotGiven
        ) = ...,
        app_id: str | NotGiven = ...,
        metadata: str | NotGiven = ...,
        options: CallOptions | None = None,
    ) -> PayOneTimePaymentsResponse: ...

    @_conceal_async
    async def pay_one_time_payments(
        self,
        request: object = None,
        /,
        *,
        options: CallOptions | None = None,
        **fields: Any,
    ) -> PayOneTimePaymentsResponse:
        """Call this API to start a one-time payment and get the address of the checkout page to which the buyer is sent.

        env.osType: must be given when env.terminalType is not WEB.

        paymentMethod.paymentMethodMetaData.mpiData: must not be given when paymentMethod.paymentMethodMetaData.is3DSAuthentication is true.

        paymentMethod.paymentMethodMetaData.mpiData.cavv: must be given when paymentMethod.paymentMethodMetaData.mpiData.eci is not 07 or 00.

        paymentFactor: should be given when paymentMethod.paymentMethodType is CARD.

        creditPayPlan.feePercentage: should be given when creditPayPlan.creditPayFeeType is PERCENTAGE.

        appId: must be given when env.terminalType is MINI_APP.

        Docs: input_docs/pay_one_time.md#pay-one-time-payments

        Args:
            request: Instead of keywords: a model (`PayOneTimePaymentsRequest`), or a mapping in the wire's spelling.
            product_code: Payment product in use, as named in the contract. For One-time Payments, the value is fixed as CASHIER_PAYMENT.

                String, REQUIRED; always CASHIER_PAYMENT.
            merchant_region: Country or region in which the merchant does business, as a 2-letter code that follows ISO 3166 Country Codes standard. Some possible values are US, SG, HK, PK, JP, CN, BR, AU, and MY.

                String, optional; at most 2 characters; for example US, SG, HK, PK, JP, CN, BR, AU, MY; in the format iso-3166.
            merchant_account_id: ID of one merchant account.

                String, optional; at most 32 characters.
            user_region: Region of the buyer, as a 2-letter code based on the ISO 3166 Country Codes standard. The wallets are sorted by it: a buyer from South Korea sees KAKAOPAY before ALIPAY_CN.

                String, optional; at most 2 characters; in the format iso-3166.
            env: Where and on what device the order is placed.

                Env, REQUIRED.
            order: Everything about the order: buyer, merchant, goods, amount, shipping, and where it was placed.

                Order, REQUIRED.
            payment_request_id: ID that the merchant gives to the payment request. Antom uses this field for idempotence control.

                String, REQUIRED; at most 64 characters; makes repeated calls one (idempotency).
            payment_amount: Amount that the merchant wants to collect in the order currency.

                Amount, REQUIRED.
            payment_method: Payment method with which the money is collected.

                PaymentMethod, REQUIRED.
            payment_expiry_time: Moment at which the payment lapses and the order has to be closed.

                Datetime, optional; in the format iso-8601.
            payment_redirect_url: Page of the merchant to which the buyer returns after the payment.

                URL, REQUIRED; at most 2048 characters.
            payment_notify_url: Address that receives the payment result.

                URL, optional; at most 2048 characters.
            payment_factor: Factors that steer the payment.

                PaymentFactor, optional.
            settlement_strategy: How the payment is settled.

                SettlementStrategy, REQUIRED.
            credit_pay_plan: Instalment plan.

                CreditPayPlan, optional.
            app_id: ID of the mini program, assigned by Antom.

                String, optional; at most 32 characters.
            metadata: Your own data on the payment. The value must be a valid JSON object string of up to 20 key-value pairs.

                String, optional; at most 65535 characters.
            options: What this call is told besides: time limits, retries, headers, the idempotency key.

        Returns:
            PayOneTimePaymentsResponse: What came; what differs from the docs is in its ``drift``.

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
        from ..operations.pay_one_time_payments import OPERATION

        return await self._client._call(OPERATION, request, fields, options)

    @overload
    async def refund(
        self,
        request: RefundRequest | Mapping[str, Any],
        /,
        *,
        options: CallOptions | None = None,
    ) -> RefundResponse: ...

    @overload
    async def refund(
        self,
        /,
        *,
        refund_request_id: str,
        payment_id: str,
        refund_amount: Amount | Mapping[str, Any],
        capture_id: str | NotGiven = ...,
        reference_refund_id: str | NotGiven = ...,
        refund_reason: str | NotGiven = ...,
        refund_notify_url: str | NotGiven = ...,
        is_async_refund: bool | NotGiven = ...,
        refund_details: (
            Sequence[RefundRequestRefundDetails | Mapping[str, Any]] | NotGiven
        ) = ...,
        refund_to_bank_info: (
            RefundRequestRefundToBankInfo | Mapping[str, Any] | NotGiven
        ) = ...,
        metadata: str | NotGiven = ...,
        extend_info: Mapping[str, Any] | NotGiven = ...,
        options: CallOptions | None = None,
    ) -> RefundResponse: ...

    @_conceal_async
    async def refund(
        self,
        request: object = None,
        /,
        *,
        options: CallOptions | None = None,
        **fields: Any,
    ) -> RefundResponse:
        """Gives the money of a paid order back, wholly or in part. Several refunds are possible as long as they do not add up to more than the payment.

        Docs: input_docs/refund.md#refund

        Args:
            request: Instead of keywords: a model (`RefundRequest`), or a mapping in the wire's spelling.
            refund_request_id: ID that the merchant gives to the refund request.

                String, REQUIRED; at most 64 characters; makes repeated calls one (idempotency).
            payment_id: ID of the payment to give back.

                String, REQUIRED; at most 64 characters.
            capture_id: ID of the capture to give back.

                String, optional; at most 64 characters.
            reference_refund_id: ID of the refund in the books of the merchant that sells the goods.

                String, optional; at most 64 characters.
            refund_amount: Amount to give back. The currency must be consistent with that of the payment.

                Amount, REQUIRED.
            refund_reason: Why the money is given back.

                String, optional; at most 256 characters.
            refund_notify_url: Address that receives the refund result. The URL must be either specified in the request or set in Antom Dashboard.

                URL, optional; at most 1024 characters.
            is_async_refund: Whether the refund runs in the background.

                Boolean, optional; false is assumed where it is absent.
            refund_details: Who bears the refund.

                Array<RefundDetail>, optional; at most 2 elements.
            refund_to_bank_info: Bank account that gets the money.

                RefundToBankInfo, optional.
            metadata: Your own data on the refund, in the JSON format.

                String, optional.
            extend_info: Key-value pairs. This parameter is deprecated and no longer takes effect; use metadata.

                Map, optional; deprecated.
            options: What this call is told besides: time limits, retries, headers, the idempotency key.

        Returns:
            RefundResponse: What came; what differs from the docs is in its ``drift``.

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
        from ..operations.refund import OPERATION

        return await self._client._call(OPERATION, request, fields, options)
