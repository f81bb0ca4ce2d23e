"""The messages of notifyPayment."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import RequestModel, ResponseModel
from ..validators import notify_payment as validators
from .types import (
    ReceivedAmount,
    ReceivedPromotionResult,
    ReceivedPspCustomerInfo,
    ReceivedThreeDSResult,
)


class NotifyPaymentRequestResult(ResponseModel):
    """Status, code, and message of the payment.

    request.result of notifyPayment.
    """

    result_code: Annotated[str | None, Field(serialization_alias="resultCode")] = None
    """Outcome code. Possible values are listed in the Result/Error codes table on this page. Which of the codes can occur depends on what the payment method supports.

    String, REQUIRED; at most 64 characters.

    Docs: input_docs/notify_payment.md#resultcode-string-required
    """

    result_status: Annotated[str | None, Field(serialization_alias="resultStatus")] = (
        None
    )
    """Payment status.

    String, REQUIRED; one of S, F.

    Docs: input_docs/notify_payment.md#resultstatus-string-required
    """

    result_message: Annotated[
        str | None, Field(serialization_alias="resultMessage")
    ] = None
    """Text that explains resultCode.

    String, REQUIRED; at most 256 characters.

    Docs: input_docs/notify_payment.md#resultmessage-string-required
    """


class NotifyPaymentRequestCustomsDeclarationAmount(ResponseModel):
    """Amount that can be declared to customs.

    request.customsDeclarationAmount of notifyPayment.
    """

    currency: str | None = None
    """The 3-letter currency code that follows the ISO 4217 standard.

    String, REQUIRED; at most 3 characters; in the format iso-4217.

    Docs: input_docs/notify_payment.md#currency-string-required-1
    """

    value: int | None = None
    """The amount as a non-negative whole number in the smallest currency unit, for example 4200 for SGD 42.00.

    Integer, REQUIRED; not below 0.

    Docs: input_docs/notify_payment.md#value-integer-required-1
    """


class NotifyPaymentRequestGrossSettlementAmount(ResponseModel):
    """Payment amount multiplied by settlementQuote.quotePrice.

    request.grossSettlementAmount of notifyPayment.
    """

    currency: str | None = None
    """The 3-letter currency code that follows the ISO 4217 standard.

    String, REQUIRED; at most 3 characters; in the format iso-4217.

    Docs: input_docs/notify_payment.md#currency-string-required-2
    """

    value: int | None = None
    """The amount as a non-negative whole number in the smallest currency unit, for example 4200 for SGD 42.00.

    Integer, REQUIRED; not below 0.

    Docs: input_docs/notify_payment.md#value-integer-required-2
    """


class NotifyPaymentRequestSettlementQuote(ResponseModel):
    """Rate used for grossSettlementAmount.

    request.settlementQuote of notifyPayment.
    """

    quote_id: Annotated[str | None, Field(serialization_alias="quoteId")] = None
    """ID that Antom gives to the exchange rate.

    String, optional; at most 64 characters.

    Docs: input_docs/notify_payment.md#quoteid-string
    """

    quote_currency_pair: Annotated[
        str | None, Field(serialization_alias="quoteCurrencyPair")
    ] = None
    """Settlement currency and transaction currency, split by a slash. Both are 3-letter ISO-4217 codes, for example USD/JPY.

    String, REQUIRED; at most 16 characters; in the format iso-4217.

    Docs: input_docs/notify_payment.md#quotecurrencypair-string-required
    """

    quote_price: Annotated[str | None, Field(serialization_alias="quotePrice")] = None
    """Rate that is applied when the two currencies differ.

    String, REQUIRED; not below 0.

    Docs: input_docs/notify_payment.md#quoteprice-string-required
    """

    quote_start_time: Annotated[
        str | None, Field(serialization_alias="quoteStartTime")
    ] = None
    """Moment from which the rate is valid.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/notify_payment.md#quotestarttime-datetime
    """

    quote_expiry_time: Annotated[
        str | None, Field(serialization_alias="quoteExpiryTime")
    ] = None
    """Moment at which the rate lapses.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/notify_payment.md#quoteexpirytime-datetime
    """

    guaranteed: bool | None = None
    """Whether the rate is locked for the payment.

    Boolean, optional.

    Docs: input_docs/notify_payment.md#guaranteed-boolean
    """


class NotifyPaymentRequestPaymentResultInfoCreditPayPlan(ResponseModel):
    """Instalment plan.

    request.paymentResultInfo.creditPayPlan of notifyPayment.
    """

    installment_num: Annotated[
        str | None, Field(serialization_alias="installmentNum")
    ] = None
    """Number of instalments. The valid value is from 2 to 36.

    String, REQUIRED; at most 8 characters; not below 2; not above 36.

    Docs: input_docs/notify_payment.md#installmentnum-string-required
    """

    interest_rate: Annotated[str | None, Field(serialization_alias="interestRate")] = (
        None
    )
    """Interest in percent, for example 0.1.

    String, optional; at most 16 characters.

    Docs: input_docs/notify_payment.md#interestrate-string
    """


class NotifyPaymentRequestAcquirerInfo(ResponseModel):
    """The acquirer that handled the payment.

    request.acquirerInfo of notifyPayment.
    """

    acquirer_name: Annotated[str | None, Field(serialization_alias="acquirerName")] = (
        None
    )
    """Name of the acquirer.

    String, optional; at most 64 characters.

    Docs: input_docs/notify_payment.md#acquirername-string
    """

    reference_request_id: Annotated[
        str | None, Field(serialization_alias="referenceRequestId")
    ] = None
    """ID that APO gives to the request sent on to the acquirer.

    String, optional; at most 64 characters.

    Docs: input_docs/notify_payment.md#referencerequestid-string
    """

    acquirer_transaction_id: Annotated[
        str | None, Field(serialization_alias="acquirerTransactionId")
    ] = None
    """ID that the acquirer gives to the transaction.

    String, optional; at most 64 characters.

    Docs: input_docs/notify_payment.md#acquirertransactionid-string
    """

    acquirer_merchant_id: Annotated[
        str | None, Field(serialization_alias="acquirerMerchantId")
    ] = None
    """ID that the acquirer gives to the merchant.

    String, optional; at most 64 characters.

    Docs: input_docs/notify_payment.md#acquirermerchantid-string
    """

    acquirer_result_code: Annotated[
        str | None, Field(serialization_alias="acquirerResultCode")
    ] = None
    """Outcome code in the acquirer's own notation.

    String, optional; at most 64 characters.

    Docs: input_docs/notify_payment.md#acquirerresultcode-string
    """

    acquirer_result_message: Annotated[
        str | None, Field(serialization_alias="acquirerResultMessage")
    ] = None
    """Text for acquirerResultCode.

    String, optional; at most 64 characters.

    Docs: input_docs/notify_payment.md#acquirerresultmessage-string
    """


class NotifyPaymentResponseResult(RequestModel):
    """A fixed value that tells Antom that the notification has arrived.

    response.result of notifyPayment.
    """

    result_code: Annotated[Literal["SUCCESS"], Field(serialization_alias="resultCode")]
    """The value is fixed as SUCCESS.

    String, REQUIRED; at most 64 characters; always SUCCESS.

    Docs: input_docs/notify_payment.md#resultcode-string-required-1
    """

    result_status: Annotated[Literal["S"], Field(serialization_alias="resultStatus")]
    """The value is fixed as S.

    String, REQUIRED; always S.

    Docs: input_docs/notify_payment.md#resultstatus-string-required-1
    """

    result_message: Annotated[
        Literal["success"], Field(serialization_alias="resultMessage")
    ]
    """The value is fixed as success.

    String, REQUIRED; at most 256 characters; always success.

    Docs: input_docs/notify_payment.md#resultmessage-string-required-1
    """


class NotifyPaymentRequestPaymentResultInfo(ResponseModel):
    """Details of the card payment.

    request.paymentResultInfo of notifyPayment.
    """

    card_no: Annotated[str | None, Field(serialization_alias="cardNo")] = None
    """Card number with most digits masked. Show it to the buyer if you need to.

    String, optional; at most 32 characters.

    Docs: input_docs/notify_payment.md#cardno-string
    """

    card_brand: Annotated[str | None, Field(serialization_alias="cardBrand")] = None
    """Brand of the card, for example VISA or MASTERCARD. See Card brands to check the valid values.

    String, optional; at most 32 characters.

    Docs: input_docs/notify_payment.md#cardbrand-string
    """

    card_token: Annotated[str | None, Field(serialization_alias="cardToken")] = None
    """Token of the card. Use it as the value of paymentMethodId in a later pay call.

    String, optional; at most 2048 characters.

    Docs: input_docs/notify_payment.md#cardtoken-string
    """

    issuing_country: Annotated[
        str | None, Field(serialization_alias="issuingCountry")
    ] = None
    """Country of the issuer, as a 2-letter code based on the ISO 3166 Country Codes standard.

    String, optional; at most 2 characters; in the format iso-3166.

    Docs: input_docs/notify_payment.md#issuingcountry-string
    """

    funding: str | None = None
    """Funding type of the card.

    String, optional; at most 20 characters; one of CREDIT, DEBIT, PREPAID, CHARGE, DEFERRED_DEBIT.

    Docs: input_docs/notify_payment.md#funding-string
    """

    payment_method_region: Annotated[
        str | None, Field(serialization_alias="paymentMethodRegion")
    ] = None
    """Region of the payment method. Either a 2-letter country code or GLOBAL.

    String, optional; at most 6 characters.

    Docs: input_docs/notify_payment.md#paymentmethodregion-string
    """

    three_ds_result: Annotated[
        ReceivedThreeDSResult | None, Field(serialization_alias="threeDSResult")
    ] = None
    """Outcome of the 3D Secure authentication.

    ThreeDSResult, optional.

    Docs: input_docs/notify_payment.md#threedsresult-threedsresult
    """

    avs_result_raw: Annotated[str | None, Field(serialization_alias="avsResultRaw")] = (
        None
    )
    """Raw result of the address check.

    String, optional; at most 128 characters.

    Docs: input_docs/notify_payment.md#avsresultraw-string
    """

    cvv_result_raw: Annotated[str | None, Field(serialization_alias="cvvResultRaw")] = (
        None
    )
    """Raw result of the CVV, CSC, or CVC check.

    String, optional; at most 128 characters.

    Docs: input_docs/notify_payment.md#cvvresultraw-string
    """

    network_transaction_id: Annotated[
        str | None, Field(serialization_alias="networkTransactionId")
    ] = None
    """ID that the card scheme gives to the transaction.

    String, optional; at most 256 characters.

    Docs: input_docs/notify_payment.md#networktransactionid-string
    """

    card_bin: Annotated[str | None, Field(serialization_alias="cardBin")] = None
    """Leading digits of the card number.

    String, optional; at most 8 characters.

    Docs: input_docs/notify_payment.md#cardbin-string
    """

    last_four: Annotated[str | None, Field(serialization_alias="lastFour")] = None
    """Trailing four digits of the card number.

    String, optional; at most 4 characters.

    Docs: input_docs/notify_payment.md#lastfour-string
    """

    card_category: Annotated[str | None, Field(serialization_alias="cardCategory")] = (
        None
    )
    """Category of the card.

    String, optional; at most 20 characters; one of CONSUMER, COMMERCIAL.

    Docs: input_docs/notify_payment.md#cardcategory-string
    """

    credit_pay_plan: Annotated[
        NotifyPaymentRequestPaymentResultInfoCreditPayPlan | None,
        Field(serialization_alias="creditPayPlan"),
    ] = None
    """Instalment plan.

    CreditPayPlan, optional.

    Docs: input_docs/notify_payment.md#creditpayplan-creditpayplan
    """

    cardholder_name: Annotated[
        str | None, Field(serialization_alias="cardholderName")
    ] = None
    """Name on the card.

    String, optional; at most 64 characters.

    Docs: input_docs/notify_payment.md#cardholdername-string
    """


class NotifyPaymentResponse(RequestModel):
    """The response of notifyPayment.

    Docs: input_docs/notify_payment.md#notifypayment
    """

    result: NotifyPaymentResponseResult
    """A fixed value that tells Antom that the notification has arrived.

    Result, REQUIRED.

    Docs: input_docs/notify_payment.md#result-result-required-1
    """


class NotifyPaymentRequest(ResponseModel):
    """The request of notifyPayment.

    Docs: input_docs/notify_payment.md#notifypayment
    """

    notify_type: Annotated[str | None, Field(serialization_alias="notifyType")] = None
    """Kind of notification.

    String, REQUIRED; one of PAYMENT_RESULT, PAYMENT_PENDING.

    Docs: input_docs/notify_payment.md#notifytype-string-required
    """

    result: NotifyPaymentRequestResult | None = None
    """Status, code, and message of the payment.

    Result, REQUIRED.

    Docs: input_docs/notify_payment.md#result-result-required
    """

    payment_request_id: Annotated[
        str | None, Field(serialization_alias="paymentRequestId")
    ] = None
    """ID that the merchant gave to the payment request.

    String, REQUIRED; at most 64 characters.

    Docs: input_docs/notify_payment.md#paymentrequestid-string-required
    """

    payment_id: Annotated[str | None, Field(serialization_alias="paymentId")] = None
    """ID that Antom gave to the payment. A one-to-one correspondence between paymentId and paymentRequestId exists.

    String, REQUIRED; at most 64 characters.

    Docs: input_docs/notify_payment.md#paymentid-string-required
    """

    payment_amount: Annotated[
        ReceivedAmount | None, Field(serialization_alias="paymentAmount")
    ] = None
    """Amount of the payment.

    Amount, REQUIRED.

    Docs: input_docs/notify_payment.md#paymentamount-amount-required
    """

    payment_create_time: Annotated[
        str | None, Field(serialization_alias="paymentCreateTime")
    ] = None
    """When the payment was created.

    Datetime, REQUIRED; in the format iso-8601.

    Docs: input_docs/notify_payment.md#paymentcreatetime-datetime-required
    """

    payment_time: Annotated[str | None, Field(serialization_alias="paymentTime")] = None
    """When the payment reached a final state of success or failure.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/notify_payment.md#paymenttime-datetime
    """

    psp_customer_info: Annotated[
        ReceivedPspCustomerInfo | None, Field(serialization_alias="pspCustomerInfo")
    ] = None
    """The customer in the wallet.

    PspCustomerInfo, optional.

    Docs: input_docs/notify_payment.md#pspcustomerinfo-pspcustomerinfo
    """

    customs_declaration_amount: Annotated[
        NotifyPaymentRequestCustomsDeclarationAmount | None,
        Field(serialization_alias="customsDeclarationAmount"),
    ] = None
    """Amount that can be declared to customs.

    Amount, optional.

    Docs: input_docs/notify_payment.md#customsdeclarationamount-amount
    """

    gross_settlement_amount: Annotated[
        NotifyPaymentRequestGrossSettlementAmount | None,
        Field(serialization_alias="grossSettlementAmount"),
    ] = None
    """Payment amount multiplied by settlementQuote.quotePrice.

    Amount, optional.

    Docs: input_docs/notify_payment.md#grosssettlementamount-amount
    """

    settlement_quote: Annotated[
        NotifyPaymentRequestSettlementQuote | None,
        Field(serialization_alias="settlementQuote"),
    ] = None
    """Rate used for grossSettlementAmount.

    Quote, optional.

    Docs: input_docs/notify_payment.md#settlementquote-quote
    """

    acquirer_reference_no: Annotated[
        str | None, Field(serialization_alias="acquirerReferenceNo")
    ] = None
    """ID that an acquirer other than Antom gives to the payment.

    String, optional; at most 64 characters.

    Docs: input_docs/notify_payment.md#acquirerreferenceno-string
    """

    payment_result_info: Annotated[
        NotifyPaymentRequestPaymentResultInfo | None,
        Field(serialization_alias="paymentResultInfo"),
    ] = None
    """Details of the card payment.

    PaymentResultInfo, optional.

    Docs: input_docs/notify_payment.md#paymentresultinfo-paymentresultinfo
    """

    acquirer_info: Annotated[
        NotifyPaymentRequestAcquirerInfo | None,
        Field(serialization_alias="acquirerInfo"),
    ] = None
    """The acquirer that handled the payment.

    AcquirerInfo, optional.

    Docs: input_docs/notify_payment.md#acquirerinfo-acquirerinfo
    """

    promotion_result: Annotated[
        list[ReceivedPromotionResult] | None,
        Field(serialization_alias="promotionResult"),
    ] = None
    """Promotions that were applied.

    Array<PromotionResult>, optional.

    Docs: input_docs/notify_payment.md#promotionresult-arraypromotionresult
    """

    payment_method_type: Annotated[
        str | None, Field(serialization_alias="paymentMethodType")
    ] = None
    """Type of the payment method.

    String, optional; at most 64 characters.

    Docs: input_docs/notify_payment.md#paymentmethodtype-string
    """

    metadata: str | None = None
    """The metadata of the payment request.

    String, optional.

    Docs: input_docs/notify_payment.md#metadata-string
    """


NotifyPaymentResponse.bind(
    validators.response,
    strings=True,
    at=("notify_payment", "response"),
)
