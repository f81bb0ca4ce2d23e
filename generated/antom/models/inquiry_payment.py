"""The messages of inquiryPayment."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from .._runtime.models import RequestModel, ResponseModel
from ..validators import inquiry_payment as validators
from .types import (
    ReceivedAcquirerInfo,
    ReceivedAmount,
    ReceivedPromotionResult,
    ReceivedPspCustomerInfo,
    ReceivedResult,
    ReceivedThreeDSResult,
)


class InquiryPaymentRequest(RequestModel):
    """The request of inquiryPayment.

    Docs: input_docs/inquiry_payment.md#inquirypayment
    """

    payment_request_id: Annotated[
        str | None, Field(max_length=64, serialization_alias="paymentRequestId")
    ] = None
    """ID that the merchant gave to the payment request. paymentRequestId and paymentId cannot both be null. If both are specified, paymentId takes precedence.

    String, optional; at most 64 characters.

    Docs: input_docs/inquiry_payment.md#paymentrequestid-string
    """

    payment_id: Annotated[
        str | None, Field(max_length=64, serialization_alias="paymentId")
    ] = None
    """ID that Antom gave to the payment. paymentRequestId and paymentId cannot both be null. If both are specified, paymentId takes precedence. A one-to-one correspondence between paymentId and paymentRequestId exists.

    String, optional; at most 64 characters.

    Docs: input_docs/inquiry_payment.md#paymentid-string
    """

    merchant_account_id: Annotated[
        str | None, Field(max_length=32, serialization_alias="merchantAccountId")
    ] = None
    """ID of one merchant account.

    String, optional; at most 32 characters.

    Docs: input_docs/inquiry_payment.md#merchantaccountid-string
    """


class InquiryPaymentResponseResult(ResponseModel):
    """Whether the inquiry itself worked.

    response.result of inquiryPayment.
    """

    result_code: Annotated[str | None, Field(serialization_alias="resultCode")] = None
    """Code of the outcome. All codes are listed in the Result/Error codes table on this page.

    String, REQUIRED; at most 64 characters.

    Docs: input_docs/inquiry_payment.md#resultcode-string-required
    """

    result_status: Annotated[str | None, Field(serialization_alias="resultStatus")] = (
        None
    )
    """Status of the outcome.

    String, REQUIRED; at most 1 characters; one of S, F, U.

    Docs: input_docs/inquiry_payment.md#resultstatus-string-required
    """

    result_message: Annotated[
        str | None, Field(serialization_alias="resultMessage")
    ] = None
    """Text that explains resultCode.

    String, REQUIRED; at most 256 characters.

    Docs: input_docs/inquiry_payment.md#resultmessage-string-required
    """


class InquiryPaymentResponseRedirectActionForm(ResponseModel):
    """Where to send the buyer.

    response.redirectActionForm of inquiryPayment.
    """

    redirect_url: Annotated[str | None, Field(serialization_alias="redirectUrl")] = None
    """Address to open.

    URL, REQUIRED; at most 2048 characters.

    Docs: input_docs/inquiry_payment.md#redirecturl-url-required
    """


class InquiryPaymentResponseTransactionsGrossSettlementAmount(ResponseModel):
    """Settled amount of the action.

    response.transactions[].grossSettlementAmount of inquiryPayment.
    """

    currency: str | None = None
    """The 3-letter currency code that follows the ISO 4217 standard.

    String, REQUIRED; at most 3 characters; in the format iso-4217.

    Docs: input_docs/inquiry_payment.md#currency-string-required-2
    """

    value: int | None = None
    """The amount as a non-negative whole number in the smallest currency unit, for example 4200 for SGD 42.00.

    Integer, REQUIRED; not below 0.

    Docs: input_docs/inquiry_payment.md#value-integer-required-2
    """


class InquiryPaymentResponseTransactionsSettlementQuote(ResponseModel):
    """Rate used for grossSettlementAmount.

    response.transactions[].settlementQuote of inquiryPayment.
    """

    quote_id: Annotated[str | None, Field(serialization_alias="quoteId")] = None
    """ID that Antom gives to the exchange rate.

    String, optional; at most 64 characters.

    Docs: input_docs/inquiry_payment.md#quoteid-string
    """

    quote_currency_pair: Annotated[
        str | None, Field(serialization_alias="quoteCurrencyPair")
    ] = None
    """Settlement currency and transaction currency, split by a slash. Both are 3-letter ISO-4217 codes, for example USD/JPY.

    String, REQUIRED; at most 16 characters; in the format iso-4217.

    Docs: input_docs/inquiry_payment.md#quotecurrencypair-string-required
    """

    quote_price: Annotated[Decimal | None, Field(serialization_alias="quotePrice")] = (
        None
    )
    """Rate that is applied when the two currencies differ.

    Number, REQUIRED; not below 0.

    Docs: input_docs/inquiry_payment.md#quoteprice-number-required
    """

    quote_start_time: Annotated[
        str | None, Field(serialization_alias="quoteStartTime")
    ] = None
    """Moment from which the rate is valid.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/inquiry_payment.md#quotestarttime-datetime
    """

    quote_expiry_time: Annotated[
        str | None, Field(serialization_alias="quoteExpiryTime")
    ] = None
    """Moment at which the rate lapses.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/inquiry_payment.md#quoteexpirytime-datetime
    """

    guaranteed: bool | None = None
    """Whether the rate is locked for the payment.

    Boolean, optional.

    Docs: input_docs/inquiry_payment.md#guaranteed-boolean
    """


class InquiryPaymentResponseCustomsDeclarationAmount(ResponseModel):
    """Amount that can be declared to customs. Only China customs is supported; the currency is always CNY.

    response.customsDeclarationAmount of inquiryPayment.
    """

    currency: str | None = None
    """The 3-letter currency code that follows the ISO 4217 standard.

    String, REQUIRED; at most 3 characters; in the format iso-4217.

    Docs: input_docs/inquiry_payment.md#currency-string-required-3
    """

    value: int | None = None
    """The amount as a non-negative whole number in the smallest currency unit, for example 4200 for SGD 42.00.

    Integer, REQUIRED; not below 0.

    Docs: input_docs/inquiry_payment.md#value-integer-required-3
    """


class InquiryPaymentResponseGrossSettlementAmount(ResponseModel):
    """Payment amount multiplied by settlementQuote.quotePrice.

    response.grossSettlementAmount of inquiryPayment.
    """

    currency: str | None = None
    """The 3-letter currency code that follows the ISO 4217 standard.

    String, REQUIRED; at most 3 characters; in the format iso-4217.

    Docs: input_docs/inquiry_payment.md#currency-string-required-4
    """

    value: int | None = None
    """The amount as a non-negative whole number in the smallest currency unit, for example 4200 for SGD 42.00.

    Integer, REQUIRED; not below 0.

    Docs: input_docs/inquiry_payment.md#value-integer-required-4
    """


class InquiryPaymentResponseSettlementQuote(ResponseModel):
    """Rate used for grossSettlementAmount.

    response.settlementQuote of inquiryPayment.
    """

    quote_id: Annotated[str | None, Field(serialization_alias="quoteId")] = None
    """ID that Antom gives to the exchange rate.

    String, optional; at most 64 characters.

    Docs: input_docs/inquiry_payment.md#quoteid-string-1
    """

    quote_currency_pair: Annotated[
        str | None, Field(serialization_alias="quoteCurrencyPair")
    ] = None
    """Settlement currency and transaction currency, split by a slash. Both are 3-letter ISO-4217 codes, for example USD/JPY.

    String, REQUIRED; at most 16 characters; in the format iso-4217.

    Docs: input_docs/inquiry_payment.md#quotecurrencypair-string-required-1
    """

    quote_price: Annotated[Decimal | None, Field(serialization_alias="quotePrice")] = (
        None
    )
    """Rate that is applied when the two currencies differ.

    Number, REQUIRED; not below 0.

    Docs: input_docs/inquiry_payment.md#quoteprice-number-required-1
    """

    quote_start_time: Annotated[
        str | None, Field(serialization_alias="quoteStartTime")
    ] = None
    """Moment from which the rate is valid.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/inquiry_payment.md#quotestarttime-datetime-1
    """

    quote_expiry_time: Annotated[
        str | None, Field(serialization_alias="quoteExpiryTime")
    ] = None
    """Moment at which the rate lapses.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/inquiry_payment.md#quoteexpirytime-datetime-1
    """

    guaranteed: bool | None = None
    """Whether the rate is locked for the payment.

    Boolean, optional.

    Docs: input_docs/inquiry_payment.md#guaranteed-boolean-1
    """


class InquiryPaymentResponsePaymentResultInfoCreditPayPlan(ResponseModel):
    """Instalment plan.

    response.paymentResultInfo.creditPayPlan of inquiryPayment.
    """

    installment_num: Annotated[
        int | None, Field(serialization_alias="installmentNum")
    ] = None
    """Number of instalments.

    Integer, REQUIRED; at most 8 digits.

    Docs: input_docs/inquiry_payment.md#installmentnum-integer-required
    """


class InquiryPaymentResponseAcquirerInfo(ResponseModel):
    """The acquirer that handled the payment.

    response.acquirerInfo of inquiryPayment.
    """

    acquirer_name: Annotated[str | None, Field(serialization_alias="acquirerName")] = (
        None
    )
    """Name of the acquirer.

    String, optional; at most 64 characters.

    Docs: input_docs/inquiry_payment.md#acquirername-string-1
    """

    reference_request_id: Annotated[
        str | None, Field(serialization_alias="referenceRequestId")
    ] = None
    """ID that APO gives to the request sent on to the acquirer.

    String, optional; at most 64 characters.

    Docs: input_docs/inquiry_payment.md#referencerequestid-string-1
    """

    acquirer_transaction_id: Annotated[
        str | None, Field(serialization_alias="acquirerTransactionId")
    ] = None
    """ID that the acquirer gives to the transaction.

    String, optional; at most 64 characters.

    Docs: input_docs/inquiry_payment.md#acquirertransactionid-string-1
    """

    acquirer_merchant_id: Annotated[
        str | None, Field(serialization_alias="acquirerMerchantId")
    ] = None
    """ID that the acquirer gives to the merchant.

    String, optional; at most 64 characters.

    Docs: input_docs/inquiry_payment.md#acquirermerchantid-string-1
    """

    acquirer_result_code: Annotated[
        str | None, Field(serialization_alias="acquirerResultCode")
    ] = None
    """Outcome code in the acquirer's own notation.

    String, optional; at most 64 characters.

    Docs: input_docs/inquiry_payment.md#acquirerresultcode-string
    """

    acquirer_result_message: Annotated[
        str | None, Field(serialization_alias="acquirerResultMessage")
    ] = None
    """Text for acquirerResultCode.

    String, optional; at most 64 characters.

    Docs: input_docs/inquiry_payment.md#acquirerresultmessage-string
    """


class InquiryPaymentResponseRetryInfoPaymentAttempts(ResponseModel):
    """Attempts so far.

    response.retryInfo.paymentAttempts of inquiryPayment.
    """

    attempt_at: Annotated[str | None, Field(serialization_alias="attemptAt")] = None
    """When the attempt was made.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/inquiry_payment.md#attemptat-datetime
    """

    attempt_response: Annotated[
        str | None, Field(serialization_alias="attemptResponse")
    ] = None
    """What came back.

    String, optional; at most 64 characters.

    Docs: input_docs/inquiry_payment.md#attemptresponse-string
    """


class InquiryPaymentResponseTransactions(ResponseModel):
    """What happened to the payment later.

    response.transactions of inquiryPayment.
    """

    transaction_result: Annotated[
        ReceivedResult | None, Field(serialization_alias="transactionResult")
    ] = None
    """Outcome of the action.

    Result, optional.

    Docs: input_docs/inquiry_payment.md#transactionresult-result
    """

    transaction_id: Annotated[
        str | None, Field(serialization_alias="transactionId")
    ] = None
    """ID that Antom gives to the action.

    String, REQUIRED; at most 64 characters.

    Docs: input_docs/inquiry_payment.md#transactionid-string-required
    """

    transaction_type: Annotated[
        str | None, Field(serialization_alias="transactionType")
    ] = None
    """Type of the action.

    String, REQUIRED; one of REFUND, CAPTURE, VOID.

    Docs: input_docs/inquiry_payment.md#transactiontype-string-required
    """

    transaction_status: Annotated[
        str | None, Field(serialization_alias="transactionStatus")
    ] = None
    """Status of the action.

    String, optional; one of SUCCESS, PROCESSING, FAIL.

    Docs: input_docs/inquiry_payment.md#transactionstatus-string
    """

    transaction_amount: Annotated[
        ReceivedAmount | None, Field(serialization_alias="transactionAmount")
    ] = None
    """Amount of the action.

    Amount, REQUIRED.

    Docs: input_docs/inquiry_payment.md#transactionamount-amount-required
    """

    transaction_request_id: Annotated[
        str | None, Field(serialization_alias="transactionRequestId")
    ] = None
    """ID that the merchant gave to the action.

    String, optional; at most 64 characters.

    Docs: input_docs/inquiry_payment.md#transactionrequestid-string
    """

    transaction_time: Annotated[
        str | None, Field(serialization_alias="transactionTime")
    ] = None
    """When the action was done.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/inquiry_payment.md#transactiontime-datetime
    """

    acquirer_info: Annotated[
        ReceivedAcquirerInfo | None, Field(serialization_alias="acquirerInfo")
    ] = None
    """The acquirer that handled the action.

    AcquirerInfo, optional.

    Docs: input_docs/inquiry_payment.md#acquirerinfo-acquirerinfo
    """

    gross_settlement_amount: Annotated[
        InquiryPaymentResponseTransactionsGrossSettlementAmount | None,
        Field(serialization_alias="grossSettlementAmount"),
    ] = None
    """Settled amount of the action.

    Amount, optional.

    Docs: input_docs/inquiry_payment.md#grosssettlementamount-amount
    """

    settlement_quote: Annotated[
        InquiryPaymentResponseTransactionsSettlementQuote | None,
        Field(serialization_alias="settlementQuote"),
    ] = None
    """Rate used for grossSettlementAmount.

    Quote, optional.

    Docs: input_docs/inquiry_payment.md#settlementquote-quote
    """


class InquiryPaymentResponsePaymentResultInfo(ResponseModel):
    """Details of the card payment.

    response.paymentResultInfo of inquiryPayment.
    """

    card_no: Annotated[str | None, Field(serialization_alias="cardNo")] = None
    """Card number with most digits masked. Show it to the buyer if you need to.

    String, optional; at most 32 characters.

    Docs: input_docs/inquiry_payment.md#cardno-string
    """

    card_brand: Annotated[str | None, Field(serialization_alias="cardBrand")] = None
    """Brand of the card, for example VISA or MASTERCARD. See Card brands to check the valid values.

    String, optional; at most 32 characters.

    Docs: input_docs/inquiry_payment.md#cardbrand-string
    """

    card_token: Annotated[str | None, Field(serialization_alias="cardToken")] = None
    """Token of the card. Use it as the value of paymentMethodId in a later pay call.

    String, optional; at most 2048 characters.

    Docs: input_docs/inquiry_payment.md#cardtoken-string
    """

    issuing_country: Annotated[
        str | None, Field(serialization_alias="issuingCountry")
    ] = None
    """Country of the issuer, as a 2-letter code based on the ISO 3166 Country Codes standard.

    String, optional; at most 2 characters; in the format iso-3166.

    Docs: input_docs/inquiry_payment.md#issuingcountry-string
    """

    funding: str | None = None
    """Funding type of the card.

    String, optional; at most 20 characters; one of CREDIT, DEBIT, PREPAID, CHARGE, DEFERRED_DEBIT.

    Docs: input_docs/inquiry_payment.md#funding-string
    """

    payment_method_region: Annotated[
        str | None, Field(serialization_alias="paymentMethodRegion")
    ] = None
    """Region of the payment method. Either a 2-letter country code or GLOBAL.

    String, optional; at most 6 characters.

    Docs: input_docs/inquiry_payment.md#paymentmethodregion-string
    """

    three_ds_result: Annotated[
        ReceivedThreeDSResult | None, Field(serialization_alias="threeDSResult")
    ] = None
    """Outcome of the 3D Secure authentication.

    ThreeDSResult, optional.

    Docs: input_docs/inquiry_payment.md#threedsresult-threedsresult
    """

    avs_result_raw: Annotated[str | None, Field(serialization_alias="avsResultRaw")] = (
        None
    )
    """Raw result of the address check.

    String, optional; at most 128 characters.

    Docs: input_docs/inquiry_payment.md#avsresultraw-string
    """

    cvv_result_raw: Annotated[str | None, Field(serialization_alias="cvvResultRaw")] = (
        None
    )
    """Raw result of the CVV, CSC, or CVC check.

    String, optional; at most 128 characters.

    Docs: input_docs/inquiry_payment.md#cvvresultraw-string
    """

    network_transaction_id: Annotated[
        str | None, Field(serialization_alias="networkTransactionId")
    ] = None
    """ID that the card scheme gives to the transaction.

    String, optional; at most 256 characters.

    Docs: input_docs/inquiry_payment.md#networktransactionid-string
    """

    card_bin: Annotated[str | None, Field(serialization_alias="cardBin")] = None
    """Leading digits of the card number.

    String, optional; at most 8 characters.

    Docs: input_docs/inquiry_payment.md#cardbin-string
    """

    last_four: Annotated[str | None, Field(serialization_alias="lastFour")] = None
    """Trailing four digits of the card number.

    String, optional; at most 4 characters.

    Docs: input_docs/inquiry_payment.md#lastfour-string
    """

    card_category: Annotated[str | None, Field(serialization_alias="cardCategory")] = (
        None
    )
    """Category of the card.

    String, optional; at most 20 characters; one of CONSUMER, COMMERCIAL.

    Docs: input_docs/inquiry_payment.md#cardcategory-string
    """

    credit_pay_plan: Annotated[
        InquiryPaymentResponsePaymentResultInfoCreditPayPlan | None,
        Field(serialization_alias="creditPayPlan"),
    ] = None
    """Instalment plan.

    CreditPayPlan, optional.

    Docs: input_docs/inquiry_payment.md#creditpayplan-creditpayplan
    """


class InquiryPaymentResponseRetryInfo(ResponseModel):
    """Retries of a recurring PIX payment.

    response.retryInfo of inquiryPayment.
    """

    available_retries: Annotated[
        int | None, Field(serialization_alias="availableRetries")
    ] = None
    """Retries that are left.

    Integer, optional.

    Docs: input_docs/inquiry_payment.md#availableretries-integer
    """

    payment_attempts: Annotated[
        list[InquiryPaymentResponseRetryInfoPaymentAttempts] | None,
        Field(serialization_alias="paymentAttempts"),
    ] = None
    """Attempts so far.

    Array<PaymentAttempt>, optional; at most 4 elements.

    Docs: input_docs/inquiry_payment.md#paymentattempts-arraypaymentattempt
    """


class InquiryPaymentResponse(ResponseModel):
    """The response of inquiryPayment.

    Docs: input_docs/inquiry_payment.md#inquirypayment
    """

    result: InquiryPaymentResponseResult | None = None
    """Whether the inquiry itself worked.

    Result, REQUIRED.

    Docs: input_docs/inquiry_payment.md#result-result-required
    """

    payment_status: Annotated[
        str | None, Field(serialization_alias="paymentStatus")
    ] = None
    """State of the payment.

    String, optional; one of SUCCESS, FAIL, PROCESSING, CANCELLED, PENDING.

    Docs: input_docs/inquiry_payment.md#paymentstatus-string
    """

    payment_result_code: Annotated[
        str | None, Field(serialization_alias="paymentResultCode")
    ] = None
    """Code that goes with paymentStatus. The codes are listed in the Payment result codes table on this page.

    String, optional; at most 64 characters.

    Docs: input_docs/inquiry_payment.md#paymentresultcode-string
    """

    payment_result_message: Annotated[
        str | None, Field(serialization_alias="paymentResultMessage")
    ] = None
    """Text for paymentResultCode.

    String, optional; at most 256 characters.

    Docs: input_docs/inquiry_payment.md#paymentresultmessage-string
    """

    payment_request_id: Annotated[
        str | None, Field(serialization_alias="paymentRequestId")
    ] = None
    """ID that the merchant gave to the payment request.

    String, optional; at most 64 characters.

    Docs: input_docs/inquiry_payment.md#paymentrequestid-string-1
    """

    payment_id: Annotated[str | None, Field(serialization_alias="paymentId")] = None
    """ID that Antom gave to the payment.

    String, optional; at most 64 characters.

    Docs: input_docs/inquiry_payment.md#paymentid-string-1
    """

    payment_amount: Annotated[
        ReceivedAmount | None, Field(serialization_alias="paymentAmount")
    ] = None
    """Amount of the payment.

    Amount, optional.

    Docs: input_docs/inquiry_payment.md#paymentamount-amount
    """

    payment_create_time: Annotated[
        str | None, Field(serialization_alias="paymentCreateTime")
    ] = None
    """When the payment was created.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/inquiry_payment.md#paymentcreatetime-datetime
    """

    payment_time: Annotated[str | None, Field(serialization_alias="paymentTime")] = None
    """When the payment succeeded.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/inquiry_payment.md#paymenttime-datetime
    """

    auth_expiry_time: Annotated[
        str | None, Field(serialization_alias="authExpiryTime")
    ] = None
    """Until when held funds can be captured. This parameter is returned when the value of paymentMethodType in the pay (One-time Payments) API is CARD.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/inquiry_payment.md#authexpirytime-datetime
    """

    psp_customer_info: Annotated[
        ReceivedPspCustomerInfo | None, Field(serialization_alias="pspCustomerInfo")
    ] = None
    """The customer in the wallet.

    PspCustomerInfo, optional.

    Docs: input_docs/inquiry_payment.md#pspcustomerinfo-pspcustomerinfo
    """

    redirect_action_form: Annotated[
        InquiryPaymentResponseRedirectActionForm | None,
        Field(serialization_alias="redirectActionForm"),
    ] = None
    """Where to send the buyer.

    RedirectActionForm, optional.

    Docs: input_docs/inquiry_payment.md#redirectactionform-redirectactionform
    """

    acquirer_reference_no: Annotated[
        str | None, Field(serialization_alias="acquirerReferenceNo")
    ] = None
    """ID that an acquirer other than Antom gives to the payment.

    String, optional; at most 64 characters.

    Docs: input_docs/inquiry_payment.md#acquirerreferenceno-string
    """

    transactions: list[InquiryPaymentResponseTransactions] | None = None
    """What happened to the payment later.

    Array<Transaction>, optional.

    Docs: input_docs/inquiry_payment.md#transactions-arraytransaction
    """

    customs_declaration_amount: Annotated[
        InquiryPaymentResponseCustomsDeclarationAmount | None,
        Field(serialization_alias="customsDeclarationAmount"),
    ] = None
    """Amount that can be declared to customs. Only China customs is supported; the currency is always CNY.

    Amount, optional.

    Docs: input_docs/inquiry_payment.md#customsdeclarationamount-amount
    """

    gross_settlement_amount: Annotated[
        InquiryPaymentResponseGrossSettlementAmount | None,
        Field(serialization_alias="grossSettlementAmount"),
    ] = None
    """Payment amount multiplied by settlementQuote.quotePrice.

    Amount, optional.

    Docs: input_docs/inquiry_payment.md#grosssettlementamount-amount-1
    """

    settlement_quote: Annotated[
        InquiryPaymentResponseSettlementQuote | None,
        Field(serialization_alias="settlementQuote"),
    ] = None
    """Rate used for grossSettlementAmount.

    Quote, optional.

    Docs: input_docs/inquiry_payment.md#settlementquote-quote-1
    """

    payment_result_info: Annotated[
        InquiryPaymentResponsePaymentResultInfo | None,
        Field(serialization_alias="paymentResultInfo"),
    ] = None
    """Details of the card payment.

    PaymentResultInfo, optional.

    Docs: input_docs/inquiry_payment.md#paymentresultinfo-paymentresultinfo
    """

    acquirer_info: Annotated[
        InquiryPaymentResponseAcquirerInfo | None,
        Field(serialization_alias="acquirerInfo"),
    ] = None
    """The acquirer that handled the payment.

    AcquirerInfo, optional.

    Docs: input_docs/inquiry_payment.md#acquirerinfo-acquirerinfo-1
    """

    promotion_results: Annotated[
        list[ReceivedPromotionResult] | None,
        Field(serialization_alias="promotionResults"),
    ] = None
    """Promotions that were applied.

    Array<PromotionResult>, optional.

    Docs: input_docs/inquiry_payment.md#promotionresults-arraypromotionresult
    """

    payment_method_type: Annotated[
        str | None, Field(serialization_alias="paymentMethodType")
    ] = None
    """Type of the payment method the buyer used.

    String, optional; at most 64 characters.

    Docs: input_docs/inquiry_payment.md#paymentmethodtype-string
    """

    earliest_settlement_time: Annotated[
        str | None, Field(serialization_alias="earliestSettlementTime")
    ] = None
    """Earliest moment of settlement.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/inquiry_payment.md#earliestsettlementtime-datetime
    """

    retry_info: Annotated[
        InquiryPaymentResponseRetryInfo | None, Field(serialization_alias="retryInfo")
    ] = None
    """Retries of a recurring PIX payment.

    RetryInfo, optional.

    Docs: input_docs/inquiry_payment.md#retryinfo-retryinfo
    """

    metadata: str | None = None
    """The metadata of the payment request.

    String, optional.

    Docs: input_docs/inquiry_payment.md#metadata-string
    """


InquiryPaymentRequest.bind(
    validators.request,
    strings=True,
    at=("inquiry_payment", "request"),
)
