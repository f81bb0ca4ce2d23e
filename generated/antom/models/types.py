"""Types that messages of Antom share, each as it is sent and as it is received."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import RequestModel, ResponseModel


class Address(RequestModel):
    """A postal address.

    Address, wherever one is sent in this form.
    """

    region: Annotated[str, Field(max_length=2)]
    """A country.

    String, REQUIRED; at most 2 characters; in the format iso-3166.
    """

    state: Annotated[str | None, Field(max_length=8)] = None
    """The state, country or province.

    String, optional; at most 8 characters.
    """

    city: Annotated[str | None, Field(max_length=32)] = None
    """String, optional; at most 32 characters."""

    address1: Annotated[str | None, Field(max_length=256)] = None
    """The first line.

    String, optional; at most 256 characters.
    """

    address2: Annotated[str | None, Field(max_length=256)] = None
    """The second line.

    String, optional; at most 256 characters.
    """

    zip_code: Annotated[
        str | None, Field(max_length=32, serialization_alias="zipCode")
    ] = None
    """The postal code.

    String, optional; at most 32 characters.
    """


class Amount(RequestModel):
    """An amount of money.

    Amount, wherever one is sent in this form.
    """

    currency: Annotated[str, Field(max_length=3)]
    """String, REQUIRED; at most 3 characters; in the format iso-4217."""

    value: Annotated[int, Field(ge=1)]
    """In the currency's smallest unit.

    Integer, REQUIRED; not below 1.
    """


class ReceivedAcquirerInfo(ResponseModel):
    """The acquirer that handled a transaction.

    AcquirerInfo, wherever one is received in this form.
    """

    acquirer_name: Annotated[str | None, Field(serialization_alias="acquirerName")] = (
        None
    )
    """String, optional; at most 64 characters."""

    reference_request_id: Annotated[
        str | None, Field(serialization_alias="referenceRequestId")
    ] = None
    """The request to the acquirer.

    String, optional; at most 64 characters.
    """

    acquirer_transaction_id: Annotated[
        str | None, Field(serialization_alias="acquirerTransactionId")
    ] = None
    """String, optional; at most 64 characters."""

    acquirer_merchant_id: Annotated[
        str | None, Field(serialization_alias="acquirerMerchantId")
    ] = None
    """String, optional; at most 64 characters."""


class ReceivedPspCustomerInfo(ResponseModel):
    """A buyer, as their wallet knows them.

    PspCustomerInfo, wherever one is received in this form.
    """

    psp_name: Annotated[str | None, Field(serialization_alias="pspName")] = None
    """The name of the wallet.

    String, optional; at most 64 characters.
    """

    psp_customer_id: Annotated[
        str | None, Field(serialization_alias="pspCustomerId")
    ] = None
    """String, optional; at most 64 characters."""

    display_customer_id: Annotated[
        str | None, Field(serialization_alias="displayCustomerId")
    ] = None
    """The id that may be shown.

    String, optional; at most 64 characters.
    """


class ReceivedResult(ResponseModel):
    """What came of a call.

    Result, wherever one is received in this form.
    """

    result_code: Annotated[str | None, Field(serialization_alias="resultCode")] = None
    """String, REQUIRED; at most 64 characters."""

    result_status: Annotated[str | None, Field(serialization_alias="resultStatus")] = (
        None
    )
    """String, REQUIRED; one of S, F, U."""

    result_message: Annotated[
        str | None, Field(serialization_alias="resultMessage")
    ] = None
    """The code, in words.

    String, REQUIRED; at most 256 characters.
    """


class ReceivedThreeDSResult(ResponseModel):
    """What came of 3-D Secure.

    ThreeDSResult, wherever one is received in this form.
    """

    three_ds_version: Annotated[
        str | None, Field(serialization_alias="threeDSVersion")
    ] = None
    """String, optional; at most 16 characters; one of 1.0.2, 2.1.0, 2.2.0."""

    eci: str | None = None
    """String, optional; at most 2 characters; one of 02, 05, 01, 06, 00, 07."""

    cavv: str | None = None
    """String, optional; at most 64 characters."""

    ds_transaction_id: Annotated[
        str | None, Field(serialization_alias="dsTransactionId")
    ] = None
    """String, optional; at most 64 characters."""

    xid: str | None = None
    """String, optional; at most 64 characters."""

    challenged: bool | None = None
    """Whether the payer was challenged.

    Boolean, optional.
    """


class UserName(RequestModel):
    """The name of a person.

    UserName, wherever one is sent in this form.
    """

    first_name: Annotated[
        str | None, Field(max_length=32, serialization_alias="firstName")
    ] = None
    """String, optional; at most 32 characters."""

    middle_name: Annotated[
        str | None, Field(max_length=32, serialization_alias="middleName")
    ] = None
    """String, optional; at most 32 characters."""

    last_name: Annotated[
        str | None, Field(max_length=32, serialization_alias="lastName")
    ] = None
    """String, optional; at most 32 characters."""

    full_name: Annotated[
        str | None, Field(max_length=128, serialization_alias="fullName")
    ] = None
    """The whole name, as one.

    String, optional; at most 128 characters.
    """


class ReceivedAmount(ResponseModel):
    """An amount of money.

    Amount, wherever one is received in this form.
    """

    currency: str | None = None
    """String, REQUIRED; at most 3 characters; in the format iso-4217."""

    value: int | None = None
    """In the currency's smallest unit.

    Integer, REQUIRED; not below 1.
    """


class ReceivedDiscount(ResponseModel):
    """A discount of a promotion.

    Discount, wherever one is received in this form.
    """

    discount_name: Annotated[str | None, Field(serialization_alias="discountName")] = (
        None
    )
    """String, REQUIRED; at most 128 characters."""

    savings_amount: Annotated[
        ReceivedAmount | None, Field(serialization_alias="savingsAmount")
    ] = None
    """Amount, optional."""

    estimate_savings_amount: Annotated[
        ReceivedAmount | None, Field(serialization_alias="estimateSavingsAmount")
    ] = None
    """Amount, optional."""


class ReceivedPromotionResult(ResponseModel):
    """What a promotion gave.

    PromotionResult, wherever one is received in this form.
    """

    promotion_type: Annotated[
        str | None, Field(serialization_alias="promotionType")
    ] = None
    """String, REQUIRED; one of DISCOUNT, INTEREST_FREE."""

    discount: ReceivedDiscount | None = None
    """Discount, optional."""
