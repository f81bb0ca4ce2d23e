"""The messages of refund."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field

from .._runtime.models import RequestModel, ResponseModel
from ..validators import refund as validators
from .types import Amount, ReceivedAcquirerInfo, ReceivedResult, UserName


class RefundRequestRefundDetails(RequestModel):
    """Who bears the refund.

    request.refundDetails of refund.
    """

    refund_amount: Annotated[Amount, Field(serialization_alias="refundAmount")]
    """Share of the party.

    Amount, REQUIRED.

    Docs: input_docs/refund.md#refundamount-amount-required-1
    """

    refund_from: Annotated[
        Literal["SELLER", "MARKETPLACE", "UNSETTLED_FUNDS"],
        Field(serialization_alias="refundFrom"),
    ]
    """The party.

    String, REQUIRED; one of SELLER, MARKETPLACE, UNSETTLED_FUNDS.

    Docs: input_docs/refund.md#refundfrom-string-required
    """


class RefundRequestRefundToBankInfo(RequestModel):
    """Bank account that gets the money.

    request.refundToBankInfo of refund.
    """

    bank_code: Annotated[
        str, Field(max_length=4, min_length=4, serialization_alias="bankCode")
    ]
    """Code of the bank. Exactly 4 digits.

    String, REQUIRED; at least 4 characters; at most 4 characters; fits ^[0-9]{4}$.

    Docs: input_docs/refund.md#bankcode-string-required
    """

    account_holder_name: Annotated[
        UserName, Field(serialization_alias="accountHolderName")
    ]
    """Holder of the account. Specify either fullName or both firstName and lastName.

    UserName, REQUIRED.

    Docs: input_docs/refund.md#accountholdername-username-required
    """

    account_no: Annotated[
        str, Field(max_length=18, min_length=6, serialization_alias="accountNo")
    ]
    """Number of the account. Only numbers (0-9) are allowed. Length range: 6 - 18 characters.

    String, REQUIRED; at least 6 characters; at most 18 characters; fits ^[0-9]+$.

    Docs: input_docs/refund.md#accountno-string-required
    """


class RefundResponseRefundAmount(ResponseModel):
    """Amount of the refund.

    response.refundAmount of refund.
    """

    currency: str | None = None
    """The 3-letter currency code that follows the ISO 4217 standard.

    String, REQUIRED; at most 3 characters; in the format iso-4217.

    Docs: input_docs/refund.md#currency-string-required-2
    """

    value: int | None = None
    """The amount as a non-negative whole number in the smallest currency unit, for example 4200 for SGD 42.00.

    Integer, REQUIRED; not below 0.

    Docs: input_docs/refund.md#value-integer-required-2
    """


class RefundResponseGrossSettlementAmount(ResponseModel):
    """Refund amount multiplied by the rate in settlementQuote.

    response.grossSettlementAmount of refund.
    """

    currency: str | None = None
    """The 3-letter currency code that follows the ISO 4217 standard.

    String, REQUIRED; at most 3 characters; in the format iso-4217.

    Docs: input_docs/refund.md#currency-string-required-3
    """

    value: int | None = None
    """The amount as a non-negative whole number in the smallest currency unit, for example 4200 for SGD 42.00.

    Integer, REQUIRED; not below 0.

    Docs: input_docs/refund.md#value-integer-required-3
    """


class RefundResponseSettlementQuote(ResponseModel):
    """Rate used for grossSettlementAmount.

    response.settlementQuote of refund.
    """

    quote_id: Annotated[str | None, Field(serialization_alias="quoteId")] = None
    """ID that Antom gives to the exchange rate.

    String, optional; at most 64 characters.

    Docs: input_docs/refund.md#quoteid-string
    """

    quote_currency_pair: Annotated[
        str | None, Field(serialization_alias="quoteCurrencyPair")
    ] = None
    """Settlement currency and transaction currency, split by a slash. Both are 3-letter ISO-4217 codes, for example USD/JPY.

    String, REQUIRED; at most 16 characters; in the format iso-4217.

    Docs: input_docs/refund.md#quotecurrencypair-string-required
    """

    quote_price: Annotated[str | None, Field(serialization_alias="quotePrice")] = None
    """Rate that is applied when the two currencies differ.

    String, REQUIRED; not below 0.

    Docs: input_docs/refund.md#quoteprice-string-required
    """

    quote_start_time: Annotated[
        str | None, Field(serialization_alias="quoteStartTime")
    ] = None
    """Moment from which the rate is valid.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/refund.md#quotestarttime-datetime
    """

    quote_expiry_time: Annotated[
        str | None, Field(serialization_alias="quoteExpiryTime")
    ] = None
    """Moment at which the rate lapses.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/refund.md#quoteexpirytime-datetime
    """

    guaranteed: bool | None = None
    """Whether the rate is locked for the payment.

    Boolean, optional.

    Docs: input_docs/refund.md#guaranteed-boolean
    """


class RefundRequest(RequestModel):
    """The request of refund.

    Docs: input_docs/refund.md#refund
    """

    refund_request_id: Annotated[
        str, Field(max_length=64, serialization_alias="refundRequestId")
    ]
    """ID that the merchant gives to the refund request.

    String, REQUIRED; at most 64 characters; makes repeated calls one (idempotency).

    Docs: input_docs/refund.md#refundrequestid-string-required
    """

    payment_id: Annotated[str, Field(max_length=64, serialization_alias="paymentId")]
    """ID of the payment to give back.

    String, REQUIRED; at most 64 characters.

    Docs: input_docs/refund.md#paymentid-string-required
    """

    capture_id: Annotated[
        str | None, Field(max_length=64, serialization_alias="captureId")
    ] = None
    """ID of the capture to give back.

    String, optional; at most 64 characters.

    Docs: input_docs/refund.md#captureid-string
    """

    reference_refund_id: Annotated[
        str | None, Field(max_length=64, serialization_alias="referenceRefundId")
    ] = None
    """ID of the refund in the books of the merchant that sells the goods.

    String, optional; at most 64 characters.

    Docs: input_docs/refund.md#referencerefundid-string
    """

    refund_amount: Annotated[Amount, Field(serialization_alias="refundAmount")]
    """Amount to give back. The currency must be consistent with that of the payment.

    Amount, REQUIRED.

    Docs: input_docs/refund.md#refundamount-amount-required
    """

    refund_reason: Annotated[
        str | None, Field(max_length=256, serialization_alias="refundReason")
    ] = None
    """Why the money is given back.

    String, optional; at most 256 characters.

    Docs: input_docs/refund.md#refundreason-string
    """

    refund_notify_url: Annotated[
        str | None, Field(max_length=1024, serialization_alias="refundNotifyUrl")
    ] = None
    """Address that receives the refund result. The URL must be either specified in the request or set in Antom Dashboard.

    URL, optional; at most 1024 characters.

    Docs: input_docs/refund.md#refundnotifyurl-url
    """

    is_async_refund: Annotated[
        bool | None, Field(serialization_alias="isAsyncRefund")
    ] = None
    """Whether the refund runs in the background.

    Boolean, optional; false is assumed where it is absent.

    Docs: input_docs/refund.md#isasyncrefund-boolean
    """

    refund_details: Annotated[
        list[RefundRequestRefundDetails] | None,
        Field(max_length=2, serialization_alias="refundDetails"),
    ] = None
    """Who bears the refund.

    Array<RefundDetail>, optional; at most 2 elements.

    Docs: input_docs/refund.md#refunddetails-arrayrefunddetail
    """

    refund_to_bank_info: Annotated[
        RefundRequestRefundToBankInfo | None,
        Field(serialization_alias="refundToBankInfo"),
    ] = None
    """Bank account that gets the money.

    RefundToBankInfo, optional.

    Docs: input_docs/refund.md#refundtobankinfo-refundtobankinfo
    """

    metadata: str | None = None
    """Your own data on the refund, in the JSON format.

    String, optional.

    Docs: input_docs/refund.md#metadata-string
    """

    extend_info: Annotated[
        dict[str, Any] | None, Field(serialization_alias="extendInfo")
    ] = None
    """Key-value pairs. This parameter is deprecated and no longer takes effect; use metadata.

    Map, optional; deprecated.

    Docs: input_docs/refund.md#extendinfo-map
    """


class RefundResponse(ResponseModel):
    """The response of refund.

    Docs: input_docs/refund.md#refund
    """

    result: ReceivedResult | None = None
    """Outcome of the call.

    Result, REQUIRED.

    Docs: input_docs/refund.md#result-result-required
    """

    refund_request_id: Annotated[
        str | None, Field(serialization_alias="refundRequestId")
    ] = None
    """ID of the refund request.

    String, optional; at most 64 characters.

    Docs: input_docs/refund.md#refundrequestid-string
    """

    refund_id: Annotated[str | None, Field(serialization_alias="refundId")] = None
    """ID that Antom gives to the refund. A one-to-one correspondence between refundId and refundRequestId exists.

    String, optional; at most 64 characters.

    Docs: input_docs/refund.md#refundid-string
    """

    payment_id: Annotated[str | None, Field(serialization_alias="paymentId")] = None
    """ID of the payment.

    String, optional; at most 64 characters.

    Docs: input_docs/refund.md#paymentid-string
    """

    refund_amount: Annotated[
        RefundResponseRefundAmount | None, Field(serialization_alias="refundAmount")
    ] = None
    """Amount of the refund.

    Amount, optional.

    Docs: input_docs/refund.md#refundamount-amount
    """

    refund_time: Annotated[str | None, Field(serialization_alias="refundTime")] = None
    """When the refund reached a final state of success or failure.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/refund.md#refundtime-datetime
    """

    gross_settlement_amount: Annotated[
        RefundResponseGrossSettlementAmount | None,
        Field(serialization_alias="grossSettlementAmount"),
    ] = None
    """Refund amount multiplied by the rate in settlementQuote.

    Amount, optional.

    Docs: input_docs/refund.md#grosssettlementamount-amount
    """

    settlement_quote: Annotated[
        RefundResponseSettlementQuote | None,
        Field(serialization_alias="settlementQuote"),
    ] = None
    """Rate used for grossSettlementAmount.

    Quote, optional.

    Docs: input_docs/refund.md#settlementquote-quote
    """

    acquirer_info: Annotated[
        ReceivedAcquirerInfo | None, Field(serialization_alias="acquirerInfo")
    ] = None
    """The acquirer that handled the refund.

    AcquirerInfo, optional.

    Docs: input_docs/refund.md#acquirerinfo-acquirerinfo
    """

    acquirer_reference_no: Annotated[
        str | None, Field(serialization_alias="acquirerReferenceNo")
    ] = None
    """ID that an acquirer other than Antom gives to the refund.

    String, optional; at most 64 characters.

    Docs: input_docs/refund.md#acquirerreferenceno-string
    """


RefundRequest.bind(
    validators.request,
    strings=True,
    at=("refund", "request"),
)
