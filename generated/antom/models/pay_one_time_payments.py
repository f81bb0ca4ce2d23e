"""The messages of pay (One-time Payments)."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from .._runtime.models import RequestModel, ResponseModel
from ..validators import pay_one_time_payments as validators
from .types import (
    Address,
    Amount,
    ReceivedAcquirerInfo,
    ReceivedPromotionResult,
    ReceivedResult,
    ReceivedThreeDSResult,
    UserName,
)


class PayOneTimePaymentsRequestEnvBrowserInfo(RequestModel):
    """Details of the browser that opens the checkout page.

    request.env.browserInfo of pay.
    """

    accept_header: Annotated[
        str | None, Field(max_length=2048, serialization_alias="acceptHeader")
    ] = None
    """Accept header that the browser sends.

    String, optional; at most 2048 characters.

    Docs: input_docs/pay_one_time.md#acceptheader-string
    """

    java_enabled: Annotated[bool | None, Field(serialization_alias="javaEnabled")] = (
        None
    )
    """Whether the browser can run Java.

    Boolean, optional.

    Docs: input_docs/pay_one_time.md#javaenabled-boolean
    """

    java_script_enabled: Annotated[bool, Field(serialization_alias="javaScriptEnabled")]
    """Whether the browser can run JavaScript.

    Boolean, REQUIRED; false is assumed where it is absent.

    Docs: input_docs/pay_one_time.md#javascriptenabled-boolean-required
    """

    language: Annotated[str | None, Field(max_length=32)] = None
    """Language of the browser, for example en-US.

    String, optional; at most 32 characters.

    Docs: input_docs/pay_one_time.md#language-string
    """


class PayOneTimePaymentsRequestOrderGoods(RequestModel):
    """Goods in the order: ID, name, price, and number.

    request.order.goods of pay.
    """

    reference_goods_id: Annotated[
        str, Field(max_length=64, serialization_alias="referenceGoodsId")
    ]
    """ID of the goods on the merchant side.

    String, REQUIRED; at most 64 characters.

    Docs: input_docs/pay_one_time.md#referencegoodsid-string-required
    """

    goods_name: Annotated[str, Field(max_length=256, serialization_alias="goodsName")]
    """Name of the goods.

    String, REQUIRED; at most 256 characters.

    Docs: input_docs/pay_one_time.md#goodsname-string-required
    """

    goods_category: Annotated[
        str | None, Field(max_length=64, serialization_alias="goodsCategory")
    ] = None
    """Category of the goods. Put the parent before the child and split the layers with slashes, for example Digital Goods/Digital Vouchers/Food and Beverages.

    String, optional; at most 64 characters.

    Docs: input_docs/pay_one_time.md#goodscategory-string
    """

    goods_brand: Annotated[
        str | None, Field(max_length=32, serialization_alias="goodsBrand")
    ] = None
    """Brand of the goods.

    String, optional; at most 32 characters.

    Docs: input_docs/pay_one_time.md#goodsbrand-string
    """

    goods_unit_amount: Annotated[
        Amount | None, Field(serialization_alias="goodsUnitAmount")
    ] = None
    """Price of one unit of the goods.

    Amount, optional.

    Docs: input_docs/pay_one_time.md#goodsunitamount-amount
    """

    goods_quantity: Annotated[
        int | None, Field(ge=1, serialization_alias="goodsQuantity")
    ] = None
    """Number of units. Specify this parameter if you require risk control.

    Integer, optional; not below 1.

    Docs: input_docs/pay_one_time.md#goodsquantity-integer
    """

    goods_sku_name: Annotated[
        str | None, Field(max_length=64, serialization_alias="goodsSkuName")
    ] = None
    """Name of the stock keeping unit.

    String, optional; at most 64 characters.

    Docs: input_docs/pay_one_time.md#goodsskuname-string
    """

    goods_url: Annotated[
        str | None, Field(max_length=2048, serialization_alias="goodsUrl")
    ] = None
    """Web page on which the goods are offered.

    String, optional; at most 2048 characters.

    Docs: input_docs/pay_one_time.md#goodsurl-string
    """

    delivery_method_type: Annotated[
        Literal["PHYSICAL", "DIGITAL"] | None,
        Field(serialization_alias="deliveryMethodType"),
    ] = None
    """How the goods are handed over.

    String, optional; at most 32 characters; one of PHYSICAL, DIGITAL.

    Docs: input_docs/pay_one_time.md#deliverymethodtype-string
    """


class PayOneTimePaymentsRequestOrderBuyer(RequestModel):
    """Who buys.

    request.order.buyer of pay.
    """

    reference_buyer_id: Annotated[
        str | None, Field(max_length=64, serialization_alias="referenceBuyerId")
    ] = None
    """ID of the buyer on the merchant side.

    String, optional; at most 64 characters.

    Docs: input_docs/pay_one_time.md#referencebuyerid-string
    """

    buyer_name: Annotated[UserName | None, Field(serialization_alias="buyerName")] = (
        None
    )
    """Name of the buyer.

    UserName, optional.

    Docs: input_docs/pay_one_time.md#buyername-username
    """

    buyer_phone_no: Annotated[
        str | None, Field(max_length=24, serialization_alias="buyerPhoneNo")
    ] = None
    """Mobile number of the buyer, with the country code in front. Only digits, +, and - are allowed.

    String, optional; at most 24 characters; fits ^[0-9+-]+$.

    Docs: input_docs/pay_one_time.md#buyerphoneno-string
    """

    buyer_email: Annotated[
        str | None, Field(max_length=64, serialization_alias="buyerEmail")
    ] = None
    """Email address of the buyer.

    String, optional; at most 64 characters.

    Docs: input_docs/pay_one_time.md#buyeremail-string
    """

    buyer_registration_time: Annotated[
        str | None, Field(serialization_alias="buyerRegistrationTime")
    ] = None
    """When the buyer signed up with you.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/pay_one_time.md#buyerregistrationtime-datetime
    """

    is_account_verified: Annotated[
        bool | None, Field(serialization_alias="isAccountVerified")
    ] = None
    """Whether the account of the buyer was verified. Set the value to true if it was, and to false otherwise.

    Boolean, optional.

    Docs: input_docs/pay_one_time.md#isaccountverified-boolean
    """

    successful_order_count: Annotated[
        int | None, Field(ge=0, serialization_alias="successfulOrderCount")
    ] = None
    """Number of orders the buyer has paid so far.

    Integer, optional; not below 0.

    Docs: input_docs/pay_one_time.md#successfulordercount-integer
    """


class PayOneTimePaymentsRequestOrderMerchantStore(RequestModel):
    """Store of the merchant.

    request.order.merchant.store of pay.
    """

    reference_store_id: Annotated[
        str | None, Field(max_length=64, serialization_alias="referenceStoreId")
    ] = None
    """ID of the store on the merchant side.

    String, optional; at most 64 characters.

    Docs: input_docs/pay_one_time.md#referencestoreid-string
    """

    store_name: Annotated[str, Field(max_length=512, serialization_alias="storeName")]
    """Name of the store.

    String, REQUIRED; at most 512 characters.

    Docs: input_docs/pay_one_time.md#storename-string-required
    """

    store_mcc: Annotated[
        str | None, Field(max_length=32, serialization_alias="storeMCC")
    ] = None
    """Business category of the store.

    String, optional; at most 32 characters.

    Docs: input_docs/pay_one_time.md#storemcc-string
    """


class PayOneTimePaymentsRequestOrderShipping(RequestModel):
    """Who receives the goods, and how.

    request.order.shipping of pay.
    """

    shipping_name: Annotated[
        UserName | None, Field(serialization_alias="shippingName")
    ] = None
    """Name of the person who gets the parcel.

    UserName, optional.

    Docs: input_docs/pay_one_time.md#shippingname-username
    """

    shipping_address: Annotated[
        Address | None, Field(serialization_alias="shippingAddress")
    ] = None
    """Where the parcel goes.

    Address, optional.

    Docs: input_docs/pay_one_time.md#shippingaddress-address
    """

    shipping_carrier: Annotated[
        str | None, Field(max_length=128, serialization_alias="shippingCarrier")
    ] = None
    """Company that carries the parcel, such as FedEx, UPS, or USPS.

    String, optional; at most 128 characters.

    Docs: input_docs/pay_one_time.md#shippingcarrier-string
    """

    shipping_phone_no: Annotated[
        str | None, Field(max_length=16, serialization_alias="shippingPhoneNo")
    ] = None
    """Phone number of the recipient, extension included.

    String, optional; at most 16 characters.

    Docs: input_docs/pay_one_time.md#shippingphoneno-string
    """

    ship_to_email: Annotated[
        str | None, Field(max_length=64, serialization_alias="shipToEmail")
    ] = None
    """Email address that gets virtual goods.

    String, optional; at most 64 characters.

    Docs: input_docs/pay_one_time.md#shiptoemail-string
    """


class PayOneTimePaymentsRequestOrderTransitLegs(RequestModel):
    """Parts of the trip, one element for each.

    request.order.transit.legs of pay.
    """

    departure_time: Annotated[
        str | None, Field(serialization_alias="departureTime")
    ] = None
    """Departure of this part of the trip.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/pay_one_time.md#departuretime-datetime
    """

    arrival_time: Annotated[str | None, Field(serialization_alias="arrivalTime")] = None
    """Arrival of this part of the trip.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/pay_one_time.md#arrivaltime-datetime
    """

    departure_address: Annotated[
        Address | None, Field(serialization_alias="departureAddress")
    ] = None
    """Where this part of the trip starts.

    Address, optional.

    Docs: input_docs/pay_one_time.md#departureaddress-address
    """

    arrival_address: Annotated[
        Address | None, Field(serialization_alias="arrivalAddress")
    ] = None
    """Where this part of the trip ends.

    Address, optional.

    Docs: input_docs/pay_one_time.md#arrivaladdress-address
    """

    carrier_name: Annotated[
        str | None, Field(max_length=128, serialization_alias="carrierName")
    ] = None
    """Company that runs this part of the trip.

    String, optional; at most 128 characters.

    Docs: input_docs/pay_one_time.md#carriername-string
    """

    carrier_no: Annotated[
        str | None, Field(max_length=64, serialization_alias="carrierNo")
    ] = None
    """Code of the carrier.

    String, optional; at most 64 characters.

    Docs: input_docs/pay_one_time.md#carrierno-string
    """

    class_type: Annotated[
        Literal["FIRSTLEVEL", "SECONDLEVEL", "THIRDLEVEL"] | None,
        Field(serialization_alias="classType"),
    ] = None
    """Class of the ticket.

    String, optional; at most 32 characters; one of FIRSTLEVEL, SECONDLEVEL, THIRDLEVEL.

    Docs: input_docs/pay_one_time.md#classtype-string
    """

    departure_airport_code: Annotated[
        str | None, Field(max_length=8, serialization_alias="departureAirportCode")
    ] = None
    """IATA code of the airport of departure. Exactly three upper-case letters.

    String, optional; at most 8 characters; fits ^[A-Z]{3}$.

    Docs: input_docs/pay_one_time.md#departureairportcode-string
    """

    arrival_airport_code: Annotated[
        str | None, Field(max_length=8, serialization_alias="arrivalAirportCode")
    ] = None
    """IATA code of the airport of arrival.

    String, optional; at most 8 characters.

    Docs: input_docs/pay_one_time.md#arrivalairportcode-string
    """


class PayOneTimePaymentsRequestOrderTransitPassengers(RequestModel):
    """People who travel.

    request.order.transit.passengers of pay.
    """

    passenger_name: Annotated[
        UserName | None, Field(serialization_alias="passengerName")
    ] = None
    """Name of the traveller.

    UserName, optional.

    Docs: input_docs/pay_one_time.md#passengername-username
    """

    passenger_email: Annotated[
        str | None, Field(max_length=64, serialization_alias="passengerEmail")
    ] = None
    """Email address of the traveller.

    String, optional; at most 64 characters.

    Docs: input_docs/pay_one_time.md#passengeremail-string
    """

    passenger_phone_no: Annotated[
        str | None, Field(max_length=32, serialization_alias="passengerPhoneNo")
    ] = None
    """Mobile number of the traveller.

    String, optional; at most 32 characters.

    Docs: input_docs/pay_one_time.md#passengerphoneno-string
    """


class PayOneTimePaymentsRequestOrderLodging(RequestModel):
    """Hotel stay that is paid for. Required when the hotel business is concerned.

    request.order.lodging of pay.
    """

    hotel_name: Annotated[str, Field(max_length=128, serialization_alias="hotelName")]
    """Name of the hotel.

    String, REQUIRED; at most 128 characters.

    Docs: input_docs/pay_one_time.md#hotelname-string-required
    """

    hotel_address: Annotated[
        Address | None, Field(serialization_alias="hotelAddress")
    ] = None
    """Address of the hotel.

    Address, optional.

    Docs: input_docs/pay_one_time.md#hoteladdress-address
    """

    check_in_date: Annotated[str | None, Field(serialization_alias="checkInDate")] = (
        None
    )
    """Day of arrival. For a no-show or a reservation, the planned day.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/pay_one_time.md#checkindate-datetime
    """

    check_out_date: Annotated[str | None, Field(serialization_alias="checkOutDate")] = (
        None
    )
    """Day of departure.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/pay_one_time.md#checkoutdate-datetime
    """

    number_of_nights: Annotated[
        int | None, Field(ge=1, serialization_alias="numberOfNights")
    ] = None
    """How many nights were booked.

    Integer, optional; not below 1.

    Docs: input_docs/pay_one_time.md#numberofnights-integer
    """

    number_of_rooms: Annotated[
        int | None, Field(ge=1, serialization_alias="numberOfRooms")
    ] = None
    """How many rooms were booked.

    Integer, optional; not below 1.

    Docs: input_docs/pay_one_time.md#numberofrooms-integer
    """

    guest_names: Annotated[
        list[UserName] | None, Field(max_length=100, serialization_alias="guestNames")
    ] = None
    """Guests in whose name the room is held.

    Array<UserName>, optional; at most 100 elements.

    Docs: input_docs/pay_one_time.md#guestnames-arrayusername
    """


class PayOneTimePaymentsRequestOrderGaming(RequestModel):
    """Top-up of a game account.

    request.order.gaming of pay.
    """

    game_name: Annotated[
        str | None, Field(max_length=128, serialization_alias="gameName")
    ] = None
    """Name of the game.

    String, optional; at most 128 characters.

    Docs: input_docs/pay_one_time.md#gamename-string
    """

    topped_up_user: Annotated[
        str | None, Field(max_length=128, serialization_alias="toppedUpUser")
    ] = None
    """Name or ID of the player.

    String, optional; at most 128 characters.

    Docs: input_docs/pay_one_time.md#toppedupuser-string
    """

    topped_up_email: Annotated[
        str | None, Field(max_length=64, serialization_alias="toppedUpEmail")
    ] = None
    """String, optional; at most 64 characters.

    Docs: input_docs/pay_one_time.md#toppedupemail-string
    """

    topped_up_phone_no: Annotated[
        str | None, Field(max_length=32, serialization_alias="toppedUpPhoneNo")
    ] = None
    """String, optional; at most 32 characters.

    Docs: input_docs/pay_one_time.md#toppedupphoneno-string
    """


class PayOneTimePaymentsRequestPaymentMethodPaymentMethodMetaDataBillingAddress(
    RequestModel
):
    """Address to which the card bill goes.

    request.paymentMethod.paymentMethodMetaData.billingAddress of pay.
    """

    region: Annotated[str | None, Field(max_length=2)] = None
    """Two-letter country or region code of the cardholder. For more information, see ISO 3166 Country Codes standard.

    String, REQUIRED; at most 2 characters; in the format iso-3166.

    Two-letter country or region code of the payer. For more information, see ISO 3166 Country Codes standard.

    String, optional; at most 2 characters; in the format iso-3166.

    Docs: input_docs/pay_one_time.md#region-string-required-5
    """

    state: str | None = None
    """State, country, or province name.

    String, optional; at most 8 characters.

    State, country, or province name.

    String, optional; at most 32 characters.

    Docs: input_docs/pay_one_time.md#state-string-5
    """

    city: Annotated[str | None, Field(max_length=32)] = None
    """City, district, suburb, town, or village of the cardholder.

    String, optional; at most 32 characters.

    City, district, suburb, town, or village of the payer.

    String, optional; at most 32 characters.

    Docs: input_docs/pay_one_time.md#city-string-5
    """

    address1: Annotated[str | None, Field(max_length=256)] = None
    """First address line, such as street, PO box, or company.

    String, optional; at most 256 characters.

    Docs: input_docs/pay_one_time.md#address1-string-5
    """

    address2: Annotated[str | None, Field(max_length=256)] = None
    """Second address line, such as apartment, suite, unit, or building.

    String, optional; at most 256 characters.

    Docs: input_docs/pay_one_time.md#address2-string-5
    """

    zip_code: Annotated[
        str | None, Field(max_length=32, serialization_alias="zipCode")
    ] = None
    """Postal or ZIP code.

    String, optional; at most 32 characters.

    Docs: input_docs/pay_one_time.md#zipcode-string-5
    """


class PayOneTimePaymentsRequestPaymentMethodPaymentMethodMetaDataMpiData(RequestModel):
    """Outcome of a 3D Secure authentication that you ran yourself.

    request.paymentMethod.paymentMethodMetaData.mpiData of pay.
    """

    three_ds_version: Annotated[
        str, Field(max_length=16, serialization_alias="threeDSVersion")
    ]
    """Version of the protocol.

    String, REQUIRED; at most 16 characters.

    Docs: input_docs/pay_one_time.md#threedsversion-string-required
    """

    eci: Annotated[str, Field(max_length=2)]
    """Electronic Commerce Indicator.

    String, REQUIRED; at most 2 characters.

    Docs: input_docs/pay_one_time.md#eci-string-required
    """

    cavv: Annotated[str | None, Field(max_length=64)] = None
    """Authentication value.

    String, optional; at most 64 characters.

    Docs: input_docs/pay_one_time.md#cavv-string
    """

    ds_transaction_id: Annotated[
        str | None, Field(max_length=64, serialization_alias="dsTransactionId")
    ] = None
    """Transaction ID of the Directory Server.

    String, optional; at most 64 characters.

    Docs: input_docs/pay_one_time.md#dstransactionid-string
    """


class PayOneTimePaymentsRequestPaymentMethodPaymentMethodMetaDataApplePayConfiguration(
    RequestModel
):
    """Settings of the Apple Pay sheet.

    request.paymentMethod.paymentMethodMetaData.applePayConfiguration of pay.
    """

    required_billing_contact_fields: Annotated[
        list[Literal["name", "phoneticName", "postalAddress"]] | None,
        Field(serialization_alias="requiredBillingContactFields"),
    ] = None
    """Billing fields that the sheet has to ask for. Valid values are name, phoneticName, and postalAddress.

    Array<String>, optional; each element: one of name, phoneticName, postalAddress.

    Docs: input_docs/pay_one_time.md#requiredbillingcontactfields-arraystring
    """

    buttons_bundled: Annotated[
        bool | None, Field(serialization_alias="buttonsBundled")
    ] = None
    """Whether the button is drawn together with the other buttons.

    Boolean, optional.

    Docs: input_docs/pay_one_time.md#buttonsbundled-boolean
    """


class PayOneTimePaymentsRequestPaymentFactor(RequestModel):
    """Factors that steer the payment.

    request.paymentFactor of pay.
    """

    is_authorization: Annotated[
        bool | None, Field(serialization_alias="isAuthorization")
    ] = None
    """Whether the funds are only held.

    Boolean, optional.

    Docs: input_docs/pay_one_time.md#isauthorization-boolean
    """

    capture_mode: Annotated[
        Literal["AUTOMATIC", "MANUAL"] | None, Field(serialization_alias="captureMode")
    ] = None
    """How held funds are captured.

    String, optional; at most 64 characters; one of AUTOMATIC, MANUAL; AUTOMATIC is assumed where it is absent.

    Docs: input_docs/pay_one_time.md#capturemode-string
    """


class PayOneTimePaymentsRequestSettlementStrategy(RequestModel):
    """How the payment is settled.

    request.settlementStrategy of pay.
    """

    settlement_currency: Annotated[
        str | None, Field(max_length=3, serialization_alias="settlementCurrency")
    ] = None
    """Currency in which the merchant is paid out, as a 3-letter ISO 4217 code.

    String, optional; at most 3 characters; in the format iso-4217.

    Docs: input_docs/pay_one_time.md#settlementcurrency-string
    """


class PayOneTimePaymentsRequestCreditPayPlan(RequestModel):
    """Instalment plan.

    request.creditPayPlan of pay.
    """

    installment_num: Annotated[
        int, Field(ge=2, le=36, serialization_alias="installmentNum")
    ]
    """Number of instalments. The valid value is from 2 to 36.

    Integer, REQUIRED; at most 8 digits; not below 2; not above 36.

    Docs: input_docs/pay_one_time.md#installmentnum-integer-required
    """

    credit_pay_fee_type: Annotated[
        Literal["PERCENTAGE"] | None, Field(serialization_alias="creditPayFeeType")
    ] = None
    """Type of the fee. The value is fixed as PERCENTAGE.

    String, optional; always PERCENTAGE.

    Docs: input_docs/pay_one_time.md#creditpayfeetype-string
    """

    fee_percentage: Annotated[
        int | None, Field(ge=0, le=100, serialization_alias="feePercentage")
    ] = None
    """Share of the fee that the seller bears: 0 means none, 100 means all.

    Integer, optional; not below 0; not above 100.

    Docs: input_docs/pay_one_time.md#feepercentage-integer
    """


class PayOneTimePaymentsResponsePaymentAmount(ResponseModel):
    """Amount of the request.

    response.paymentAmount of pay.
    """

    currency: str | None = None
    """The 3-letter currency code that follows the ISO 4217 standard.

    String, REQUIRED; at most 3 characters; in the format iso-4217.

    Docs: input_docs/pay_one_time.md#currency-string-required-3
    """

    value: int | None = None
    """The amount as a non-negative whole number in the smallest currency unit, for example 4200 for SGD 42.00.

    Integer, REQUIRED; not below 0.

    Docs: input_docs/pay_one_time.md#value-integer-required-3
    """


class PayOneTimePaymentsResponseRedirectActionForm(ResponseModel):
    """Where to send the buyer.

    response.redirectActionForm of pay.
    """

    method: str | None = None
    """HTTP method of the redirection.

    String, REQUIRED; one of POST, GET.

    Docs: input_docs/pay_one_time.md#method-string-required
    """

    parameters: str | None = None
    """Key-value pairs for the request, as a JSON string.

    String, optional; at most 2048 characters.

    Docs: input_docs/pay_one_time.md#parameters-string
    """

    redirect_url: Annotated[str | None, Field(serialization_alias="redirectUrl")] = None
    """Address to open.

    URL, REQUIRED; at most 2048 characters.

    Docs: input_docs/pay_one_time.md#redirecturl-url-required
    """

    action_form_type: Annotated[
        str | None, Field(serialization_alias="actionFormType")
    ] = None
    """Type of the form. The value is fixed as RedirectActionForm.

    String, optional; at most 32 characters; always RedirectActionForm.

    Docs: input_docs/pay_one_time.md#actionformtype-string
    """


class PayOneTimePaymentsResponseOrderCodeFormCodeDetails(ResponseModel):
    """The codes.

    response.orderCodeForm.codeDetails of pay.
    """

    code_value_type: Annotated[
        str | None, Field(serialization_alias="codeValueType")
    ] = None
    """Kind of code.

    String, optional; one of BARCODE, QRCODE.

    Docs: input_docs/pay_one_time.md#codevaluetype-string
    """

    code_value: Annotated[str | None, Field(serialization_alias="codeValue")] = None
    """The code. If displayType is SMALLIMAGE, MIDDLEIMAGE, or BIGIMAGE, this is an image URL, plain or Base64-encoded. If it is TEXT, this is the text.

    String, REQUIRED; at most 2048 characters.

    Docs: input_docs/pay_one_time.md#codevalue-string-required
    """

    display_type: Annotated[str | None, Field(serialization_alias="displayType")] = None
    """How the code is shown.

    String, REQUIRED; one of TEXT, SMALLIMAGE, MIDDLEIMAGE, BIGIMAGE.

    Docs: input_docs/pay_one_time.md#displaytype-string-required
    """


class PayOneTimePaymentsResponsePaymentResultInfo(ResponseModel):
    """Details of the card payment.

    response.paymentResultInfo of pay.
    """

    card_no: Annotated[str | None, Field(serialization_alias="cardNo")] = None
    """Card number with most digits masked. Show it to the buyer if you need to.

    String, optional; at most 32 characters.

    Docs: input_docs/pay_one_time.md#cardno-string-1
    """

    card_brand: Annotated[str | None, Field(serialization_alias="cardBrand")] = None
    """Brand of the card, for example VISA or MASTERCARD. See Card brands to check the valid values.

    String, optional; at most 32 characters.

    Docs: input_docs/pay_one_time.md#cardbrand-string
    """

    card_token: Annotated[str | None, Field(serialization_alias="cardToken")] = None
    """Token of the card. Use it as the value of paymentMethodId in a later pay call.

    String, optional; at most 2048 characters.

    Docs: input_docs/pay_one_time.md#cardtoken-string
    """

    issuing_country: Annotated[
        str | None, Field(serialization_alias="issuingCountry")
    ] = None
    """Country of the issuer, as a 2-letter code based on the ISO 3166 Country Codes standard.

    String, optional; at most 2 characters; in the format iso-3166.

    Docs: input_docs/pay_one_time.md#issuingcountry-string
    """

    funding: str | None = None
    """Funding type of the card.

    String, optional; at most 20 characters; one of CREDIT, DEBIT, PREPAID, CHARGE, DEFERRED_DEBIT.

    Docs: input_docs/pay_one_time.md#funding-string
    """

    payment_method_region: Annotated[
        str | None, Field(serialization_alias="paymentMethodRegion")
    ] = None
    """Region of the payment method. Either a 2-letter country code or GLOBAL.

    String, optional; at most 6 characters.

    Docs: input_docs/pay_one_time.md#paymentmethodregion-string
    """

    three_ds_result: Annotated[
        ReceivedThreeDSResult | None, Field(serialization_alias="threeDSResult")
    ] = None
    """Outcome of the 3D Secure authentication.

    ThreeDSResult, optional.

    Docs: input_docs/pay_one_time.md#threedsresult-threedsresult
    """

    avs_result_raw: Annotated[str | None, Field(serialization_alias="avsResultRaw")] = (
        None
    )
    """Raw result of the address check.

    String, optional; at most 128 characters.

    Docs: input_docs/pay_one_time.md#avsresultraw-string
    """

    cvv_result_raw: Annotated[str | None, Field(serialization_alias="cvvResultRaw")] = (
        None
    )
    """Raw result of the CVV, CSC, or CVC check.

    String, optional; at most 128 characters.

    Docs: input_docs/pay_one_time.md#cvvresultraw-string
    """

    network_transaction_id: Annotated[
        str | None, Field(serialization_alias="networkTransactionId")
    ] = None
    """ID that the card scheme gives to the transaction.

    String, optional; at most 256 characters.

    Docs: input_docs/pay_one_time.md#networktransactionid-string-1
    """

    card_bin: Annotated[str | None, Field(serialization_alias="cardBin")] = None
    """Leading digits of the card number.

    String, optional; at most 8 characters.

    Docs: input_docs/pay_one_time.md#cardbin-string
    """

    last_four: Annotated[str | None, Field(serialization_alias="lastFour")] = None
    """Trailing four digits of the card number.

    String, optional; at most 4 characters.

    Docs: input_docs/pay_one_time.md#lastfour-string
    """

    card_category: Annotated[str | None, Field(serialization_alias="cardCategory")] = (
        None
    )
    """Category of the card.

    String, optional; at most 20 characters; one of CONSUMER, COMMERCIAL.

    Docs: input_docs/pay_one_time.md#cardcategory-string
    """


class PayOneTimePaymentsRequestEnv(RequestModel):
    """Where and on what device the order is placed.

    request.env of pay.
    """

    terminal_type: Annotated[
        Literal["WEB", "WAP", "APP", "MINI_APP"],
        Field(serialization_alias="terminalType"),
    ]
    """Kind of terminal from which the order is placed.

    String, REQUIRED; one of WEB, WAP, APP, MINI_APP.

    Docs: input_docs/pay_one_time.md#terminaltype-string-required
    """

    os_type: Annotated[
        Literal["IOS", "ANDROID"] | None, Field(serialization_alias="osType")
    ] = None
    """Operating system of the device.

    String, optional; one of IOS, ANDROID.

    Docs: input_docs/pay_one_time.md#ostype-string
    """

    user_agent: Annotated[
        str | None, Field(max_length=1024, serialization_alias="userAgent")
    ] = None
    """User agent string of the browser.

    String, optional; at most 1024 characters.

    Docs: input_docs/pay_one_time.md#useragent-string
    """

    device_token_id: Annotated[
        str | None, Field(max_length=64, serialization_alias="deviceTokenId")
    ] = None
    """Token of the device.

    String, optional; at most 64 characters.

    Docs: input_docs/pay_one_time.md#devicetokenid-string
    """

    client_ip: Annotated[
        str | None, Field(max_length=64, serialization_alias="clientIp")
    ] = None
    """IP address of the buyer's device.

    String, optional; at most 64 characters.

    Docs: input_docs/pay_one_time.md#clientip-string
    """

    cookie_id: Annotated[
        str | None, Field(max_length=128, serialization_alias="cookieId")
    ] = None
    """ID that the merchant puts into the browser cookie.

    String, optional; at most 128 characters.

    Docs: input_docs/pay_one_time.md#cookieid-string
    """

    browser_info: Annotated[
        PayOneTimePaymentsRequestEnvBrowserInfo | None,
        Field(serialization_alias="browserInfo"),
    ] = None
    """Details of the browser that opens the checkout page.

    BrowserInfo, optional.

    Docs: input_docs/pay_one_time.md#browserinfo-browserinfo
    """

    color_depth: Annotated[
        Literal[1, 4, 8, 15, 16, 24, 30, 32, 48] | None,
        Field(serialization_alias="colorDepth"),
    ] = None
    """Colour depth in bits per pixel, read from the screen.colorDepth property. Valid values are 1, 4, 8, 15, 16, 24, 30, 32, or 48.

    Integer, optional; not below 0; one of 1, 4, 8, 15, 16, 24, 30, 32, 48.

    Docs: input_docs/pay_one_time.md#colordepth-integer
    """

    screen_height: Annotated[
        int | None, Field(ge=1, serialization_alias="screenHeight")
    ] = None
    """Screen height in pixels.

    Integer, optional; not below 1.

    Docs: input_docs/pay_one_time.md#screenheight-integer
    """

    screen_width: Annotated[
        int | None, Field(ge=1, serialization_alias="screenWidth")
    ] = None
    """Screen width in pixels.

    Integer, optional; not below 1.

    Docs: input_docs/pay_one_time.md#screenwidth-integer
    """

    time_zone_offset: Annotated[
        int | None, Field(ge=-720, le=720, serialization_alias="timeZoneOffset")
    ] = None
    """Minutes between UTC and the local time of the browser, as returned by getTimezoneOffset(). Two hours ahead of UTC gives -120.

    Integer, optional; not below -720; not above 720.

    Docs: input_docs/pay_one_time.md#timezoneoffset-integer
    """

    device_brand: Annotated[
        str | None, Field(max_length=64, serialization_alias="deviceBrand")
    ] = None
    """Brand of the device.

    String, optional; at most 64 characters.

    Docs: input_docs/pay_one_time.md#devicebrand-string
    """

    device_model: Annotated[
        str | None, Field(max_length=128, serialization_alias="deviceModel")
    ] = None
    """Model of the device.

    String, optional; at most 128 characters.

    Docs: input_docs/pay_one_time.md#devicemodel-string
    """

    device_language: Annotated[
        str | None, Field(max_length=32, serialization_alias="deviceLanguage")
    ] = None
    """Language set on the device.

    String, optional; at most 32 characters.

    Docs: input_docs/pay_one_time.md#devicelanguage-string
    """

    device_id: Annotated[
        str | None, Field(max_length=64, serialization_alias="deviceId")
    ] = None
    """ID of the device.

    String, optional; at most 64 characters.

    Docs: input_docs/pay_one_time.md#deviceid-string
    """


class PayOneTimePaymentsRequestOrderMerchant(RequestModel):
    """Who sells.

    request.order.merchant of pay.
    """

    reference_merchant_id: Annotated[
        str | None, Field(max_length=32, serialization_alias="referenceMerchantId")
    ] = None
    """ID of the secondary merchant, assigned by the acquirer.

    String, optional; at most 32 characters.

    Docs: input_docs/pay_one_time.md#referencemerchantid-string
    """

    merchant_mcc: Annotated[
        str | None, Field(max_length=32, serialization_alias="merchantMCC")
    ] = None
    """Business category of the merchant. See MCC list to check the valid values.

    String, optional; at most 32 characters.

    Docs: input_docs/pay_one_time.md#merchantmcc-string
    """

    merchant_name: Annotated[
        str | None, Field(max_length=256, serialization_alias="merchantName")
    ] = None
    """Legal name of the merchant.

    String, optional; at most 256 characters.

    Docs: input_docs/pay_one_time.md#merchantname-string
    """

    merchant_display_name: Annotated[
        str | None, Field(max_length=64, serialization_alias="merchantDisplayName")
    ] = None
    """Name shown to the buyer.

    String, optional; at most 64 characters.

    Docs: input_docs/pay_one_time.md#merchantdisplayname-string
    """

    merchant_address: Annotated[
        Address | None, Field(serialization_alias="merchantAddress")
    ] = None
    """Address of the merchant.

    Address, optional.

    Docs: input_docs/pay_one_time.md#merchantaddress-address
    """

    merchant_register_date: Annotated[
        str | None, Field(serialization_alias="merchantRegisterDate")
    ] = None
    """When the merchant opened its business.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/pay_one_time.md#merchantregisterdate-datetime
    """

    merchant_type: Annotated[
        Literal["INDIVIDUAL", "ENTERPRISE"] | None,
        Field(serialization_alias="merchantType"),
    ] = None
    """Type of the merchant.

    String, optional; one of INDIVIDUAL, ENTERPRISE.

    Docs: input_docs/pay_one_time.md#merchanttype-string
    """

    store: PayOneTimePaymentsRequestOrderMerchantStore | None = None
    """Store of the merchant.

    Store, optional.

    Docs: input_docs/pay_one_time.md#store-store
    """


class PayOneTimePaymentsRequestOrderTransit(RequestModel):
    """Trip that is paid for.

    request.order.transit of pay.
    """

    transit_type: Annotated[
        Literal["FLIGHT", "TRAIN", "CRUISE", "COACH"],
        Field(serialization_alias="transitType"),
    ]
    """Means of travel.

    String, REQUIRED; at most 32 characters; one of FLIGHT, TRAIN, CRUISE, COACH.

    Docs: input_docs/pay_one_time.md#transittype-string-required
    """

    legs: Annotated[
        list[PayOneTimePaymentsRequestOrderTransitLegs], Field(max_length=10)
    ]
    """Parts of the trip, one element for each.

    Array<Leg>, REQUIRED; at most 10 elements.

    Docs: input_docs/pay_one_time.md#legs-arrayleg-required
    """

    passengers: Annotated[
        list[PayOneTimePaymentsRequestOrderTransitPassengers] | None,
        Field(max_length=100),
    ] = None
    """People who travel.

    Array<Passenger>, optional; at most 100 elements.

    Docs: input_docs/pay_one_time.md#passengers-arraypassenger
    """


class PayOneTimePaymentsRequestPaymentMethodPaymentMethodMetaData(RequestModel):
    """Further data that some payment methods need.

    request.paymentMethod.paymentMethodMetaData of pay.
    """

    card_no: Annotated[
        str | None, Field(max_length=32, serialization_alias="cardNo")
    ] = None
    """Number of the card.

    String, optional in the scenario Card payments; at most 32 characters.

    Docs: input_docs/pay_one_time.md#cardno-string
    """

    expiry_year: Annotated[
        str | None, Field(max_length=2, min_length=2, serialization_alias="expiryYear")
    ] = None
    """Last two digits of the year in which the card lapses. For 2029, the value is 29.

    String, optional in the scenario Card payments; at least 2 characters; at most 2 characters.

    Docs: input_docs/pay_one_time.md#expiryyear-string
    """

    expiry_month: Annotated[
        str | None, Field(max_length=2, min_length=2, serialization_alias="expiryMonth")
    ] = None
    """Month in which the card lapses, as two digits. For February, the value is 02.

    String, optional in the scenario Card payments; at least 2 characters; at most 2 characters.

    Docs: input_docs/pay_one_time.md#expirymonth-string
    """

    cvv: Annotated[str | None, Field(max_length=4)] = None
    """Card verification value (CVV), also called CSC or CVC.

    String, optional in the scenario Card payments; at most 4 characters.

    Docs: input_docs/pay_one_time.md#cvv-string
    """

    cardholder_name: Annotated[
        UserName | None, Field(serialization_alias="cardholderName")
    ] = None
    """Name on the card.

    UserName, optional in the scenario Card payments.

    Docs: input_docs/pay_one_time.md#cardholdername-username
    """

    billing_address: Annotated[
        PayOneTimePaymentsRequestPaymentMethodPaymentMethodMetaDataBillingAddress
        | None,
        Field(serialization_alias="billingAddress"),
    ] = None
    """Address to which the card bill goes.

    Address, optional in the scenario Card payments.

    Billing address of the payer.

    Address, optional in the scenario Boleto.

    Docs: input_docs/pay_one_time.md#billingaddress-address
    """

    is3_ds_authentication: Annotated[
        bool | None, Field(serialization_alias="is3DSAuthentication")
    ] = None
    """Whether the payment has to pass 3D Secure.

    Boolean, optional in the scenario Card payments; false is assumed where it is absent.

    Docs: input_docs/pay_one_time.md#is3dsauthentication-boolean
    """

    enable_authentication_upgrade: Annotated[
        bool | None, Field(serialization_alias="enableAuthenticationUpgrade")
    ] = None
    """Whether Antom may switch to 3D Secure by itself. This parameter takes effect only when the value of is3DSAuthentication is false. The default value is true.

    Boolean, optional in the scenario Card payments; true is assumed where it is absent.

    Docs: input_docs/pay_one_time.md#enableauthenticationupgrade-boolean
    """

    mpi_data: Annotated[
        PayOneTimePaymentsRequestPaymentMethodPaymentMethodMetaDataMpiData | None,
        Field(serialization_alias="mpiData"),
    ] = None
    """Outcome of a 3D Secure authentication that you ran yourself.

    MpiData, optional in the scenario Card payments.

    Docs: input_docs/pay_one_time.md#mpidata-mpidata
    """

    is_card_on_file: Annotated[
        bool | None, Field(serialization_alias="isCardOnFile")
    ] = None
    """Whether the card was stored before. Defaults to false.

    Boolean, optional in the scenario Card payments; false is assumed where it is absent.

    Docs: input_docs/pay_one_time.md#iscardonfile-boolean
    """

    recurring_type: Annotated[
        Literal["SCHEDULED", "UNSCHEDULED"] | None,
        Field(serialization_alias="recurringType"),
    ] = None
    """Why the merchant starts the payment.

    String, optional in the scenario Card payments; at most 16 characters; one of SCHEDULED, UNSCHEDULED.

    Docs: input_docs/pay_one_time.md#recurringtype-string
    """

    network_transaction_id: Annotated[
        str | None, Field(max_length=256, serialization_alias="networkTransactionId")
    ] = None
    """Scheme ID of the first transaction.

    String, optional in the scenario Card payments; at most 256 characters.

    Docs: input_docs/pay_one_time.md#networktransactionid-string
    """

    cpf: Annotated[str | None, Field(max_length=11)] = None
    """Tax number of a Brazilian person (CPF). Numbers only, without dots or dashes. Exactly 11 digits.

    String, optional in the scenario Card payments; at most 11 characters; fits ^[0-9]{11}$.

    CPF of the payer. Numbers only.

    String, REQUIRED in the scenario Boleto; at most 11 characters; fits ^[0-9]+$.

    Docs: input_docs/pay_one_time.md#cpf-string
    """

    payer_email: Annotated[
        str | None, Field(max_length=64, serialization_alias="payerEmail")
    ] = None
    """Email address of the payer.

    String, optional in the scenario Card payments; at most 64 characters.

    Email address of the payer.

    String, REQUIRED in the scenario Boleto; at most 64 characters.

    Email address of the payer.

    String, REQUIRED in the scenario BLIK; at most 64 characters.

    Docs: input_docs/pay_one_time.md#payeremail-string
    """

    date_of_birth: Annotated[
        str | None, Field(max_length=10, serialization_alias="dateOfBirth")
    ] = None
    """Birthday of the cardholder, an 8-digit date in the format of YYYY-MM-DD that follows the ISO 8601 standard.

    String, optional in the scenario Card payments; at most 10 characters; in the format iso-8601.

    Docs: input_docs/pay_one_time.md#dateofbirth-string
    """

    business_no: Annotated[
        str | None, Field(max_length=10, serialization_alias="businessNo")
    ] = None
    """Business number of the company that holds the card, such as 97XXXXXX11.

    String, optional in the scenario Card payments; at most 10 characters.

    Docs: input_docs/pay_one_time.md#businessno-string
    """

    selected_card_brand: Annotated[
        str | None, Field(max_length=32, serialization_alias="selectedCardBrand")
    ] = None
    """Brand the buyer picked on a co-badged card. See Card brands to check the valid values.

    String, optional in the scenario Card payments; at most 32 characters.

    Docs: input_docs/pay_one_time.md#selectedcardbrand-string
    """

    first_name: Annotated[
        str | None, Field(max_length=32, serialization_alias="firstName")
    ] = None
    """Given name of the payer.

    String, optional in the scenario Boleto; at most 32 characters.

    Docs: input_docs/pay_one_time.md#firstname-string-5
    """

    last_name: Annotated[
        str | None, Field(max_length=32, serialization_alias="lastName")
    ] = None
    """Family name of the payer.

    String, optional in the scenario Boleto; at most 32 characters.

    Docs: input_docs/pay_one_time.md#lastname-string-5
    """

    blik_code: Annotated[
        str | None, Field(max_length=6, serialization_alias="blikCode")
    ] = None
    """Code from the bank app. The value consists of 6 digits.

    String, optional in the scenario BLIK; at most 6 characters; fits ^[0-9]{6}$.

    Docs: input_docs/pay_one_time.md#blikcode-string
    """

    apple_pay_configuration: Annotated[
        PayOneTimePaymentsRequestPaymentMethodPaymentMethodMetaDataApplePayConfiguration
        | None,
        Field(serialization_alias="applePayConfiguration"),
    ] = None
    """Settings of the Apple Pay sheet.

    ApplePayConfiguration, optional in the scenario Apple Pay.

    Docs: input_docs/pay_one_time.md#applepayconfiguration-applepayconfiguration
    """


class PayOneTimePaymentsResponseOrderCodeForm(ResponseModel):
    """QR code or barcode of the order.

    response.orderCodeForm of pay.
    """

    expire_time: Annotated[str | None, Field(serialization_alias="expireTime")] = None
    """When the code lapses.

    Datetime, REQUIRED; in the format iso-8601.

    Docs: input_docs/pay_one_time.md#expiretime-datetime-required
    """

    code_details: Annotated[
        list[PayOneTimePaymentsResponseOrderCodeFormCodeDetails] | None,
        Field(serialization_alias="codeDetails"),
    ] = None
    """The codes.

    Array<CodeDetail>, REQUIRED; at most 4 elements.

    Docs: input_docs/pay_one_time.md#codedetails-arraycodedetail-required
    """

    extend_info: Annotated[str | None, Field(serialization_alias="extendInfo")] = None
    """Further data.

    String, optional; at most 2048 characters.

    Docs: input_docs/pay_one_time.md#extendinfo-string-1
    """


class PayOneTimePaymentsRequestOrder(RequestModel):
    """Everything about the order: buyer, merchant, goods, amount, shipping, and where it was placed.

    request.order of pay.
    """

    order_amount: Annotated[Amount, Field(serialization_alias="orderAmount")]
    """Total of the order as the buyer sees it in the purchase history or on the result page.

    Amount, REQUIRED.

    Docs: input_docs/pay_one_time.md#orderamount-amount-required
    """

    reference_order_id: Annotated[
        str, Field(max_length=64, serialization_alias="referenceOrderId")
    ]
    """ID of the order, assigned by the merchant that sells the goods. It shows up in the purchase history and helps to handle complaints.

    String, REQUIRED; at most 64 characters.

    Docs: input_docs/pay_one_time.md#referenceorderid-string-required
    """

    order_description: Annotated[
        str, Field(max_length=256, serialization_alias="orderDescription")
    ]
    """Short text on the order for the purchase history.

    String, REQUIRED; at most 256 characters.

    Docs: input_docs/pay_one_time.md#orderdescription-string-required
    """

    goods: Annotated[
        list[PayOneTimePaymentsRequestOrderGoods] | None, Field(max_length=100)
    ] = None
    """Goods in the order: ID, name, price, and number.

    Array<Goods>, optional; at most 100 elements.

    Docs: input_docs/pay_one_time.md#goods-arraygoods
    """

    buyer: PayOneTimePaymentsRequestOrderBuyer | None = None
    """Who buys.

    Buyer, optional.

    Docs: input_docs/pay_one_time.md#buyer-buyer
    """

    merchant: PayOneTimePaymentsRequestOrderMerchant | None = None
    """Who sells.

    Merchant, optional.

    Docs: input_docs/pay_one_time.md#merchant-merchant
    """

    shipping: PayOneTimePaymentsRequestOrderShipping | None = None
    """Who receives the goods, and how.

    Shipping, optional.

    Docs: input_docs/pay_one_time.md#shipping-shipping
    """

    transit: PayOneTimePaymentsRequestOrderTransit | None = None
    """Trip that is paid for.

    Transit, optional.

    Docs: input_docs/pay_one_time.md#transit-transit
    """

    lodging: PayOneTimePaymentsRequestOrderLodging | None = None
    """Hotel stay that is paid for. Required when the hotel business is concerned.

    Lodging, optional.

    Docs: input_docs/pay_one_time.md#lodging-lodging
    """

    gaming: PayOneTimePaymentsRequestOrderGaming | None = None
    """Top-up of a game account.

    Gaming, optional.

    Docs: input_docs/pay_one_time.md#gaming-gaming
    """

    need_declaration: Annotated[
        bool | None, Field(serialization_alias="needDeclaration")
    ] = None
    """Whether the order has to be declared to customs. Defaults to false.

    Boolean, optional; false is assumed where it is absent.

    Docs: input_docs/pay_one_time.md#needdeclaration-boolean
    """

    extend_info: Annotated[
        str | None, Field(max_length=2048, serialization_alias="extendInfo")
    ] = None
    """Further data for special cases, as a JSON string of key-value pairs, for example {"channel":"A1"}.

    String, optional; at most 2048 characters.

    Docs: input_docs/pay_one_time.md#extendinfo-string
    """


class PayOneTimePaymentsRequestPaymentMethod(RequestModel):
    """Payment method with which the money is collected.

    request.paymentMethod of pay.
    """

    payment_method_type: Annotated[
        str, Field(max_length=64, serialization_alias="paymentMethodType")
    ]
    """Type of the payment method. See Payment methods to check the valid values.

    String, REQUIRED; at most 64 characters.

    Docs: input_docs/pay_one_time.md#paymentmethodtype-string-required
    """

    payment_method_id: Annotated[
        str | None, Field(max_length=128, serialization_alias="paymentMethodId")
    ] = None
    """ID of a stored payment method. It is the value of cardToken that notifyPayment or inquiryPayment gave you.

    String, optional; at most 128 characters.

    Docs: input_docs/pay_one_time.md#paymentmethodid-string
    """

    payment_method_meta_data: Annotated[
        PayOneTimePaymentsRequestPaymentMethodPaymentMethodMetaData | None,
        Field(serialization_alias="paymentMethodMetaData"),
    ] = None
    """Further data that some payment methods need.

    PaymentMethodMetaData, optional.

    Docs: input_docs/pay_one_time.md#paymentmethodmetadata-paymentmethodmetadata
    """

    require_issuer_authentication: Annotated[
        bool | None, Field(serialization_alias="requireIssuerAuthentication")
    ] = None
    """Whether a South Korean card has to be authenticated by its issuer.

    Boolean, optional; false is assumed where it is absent.

    Docs: input_docs/pay_one_time.md#requireissuerauthentication-boolean
    """


class PayOneTimePaymentsResponse(ResponseModel):
    """The response of pay.

    Docs: input_docs/pay_one_time.md#pay-one-time-payments
    """

    result: ReceivedResult | None = None
    """Outcome of the call.

    Result, REQUIRED.

    Docs: input_docs/pay_one_time.md#result-result-required
    """

    payment_request_id: Annotated[
        str | None, Field(serialization_alias="paymentRequestId")
    ] = None
    """ID that the merchant gave to the payment request.

    String, optional; at most 64 characters.

    Docs: input_docs/pay_one_time.md#paymentrequestid-string
    """

    payment_id: Annotated[str | None, Field(serialization_alias="paymentId")] = None
    """ID that Antom gives to the payment.

    String, optional; at most 64 characters.

    Docs: input_docs/pay_one_time.md#paymentid-string
    """

    payment_amount: Annotated[
        PayOneTimePaymentsResponsePaymentAmount | None,
        Field(serialization_alias="paymentAmount"),
    ] = None
    """Amount of the request.

    Amount, optional.

    Docs: input_docs/pay_one_time.md#paymentamount-amount
    """

    payment_data: Annotated[str | None, Field(serialization_alias="paymentData")] = None
    """Data with which the Antom SDK draws the checkout page. This parameter is returned if the app of the merchant contains the SDK.

    String, optional; at most 20000 characters.

    Docs: input_docs/pay_one_time.md#paymentdata-string
    """

    payment_create_time: Annotated[
        str | None, Field(serialization_alias="paymentCreateTime")
    ] = None
    """When the payment was created.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/pay_one_time.md#paymentcreatetime-datetime
    """

    redirect_action_form: Annotated[
        PayOneTimePaymentsResponseRedirectActionForm | None,
        Field(serialization_alias="redirectActionForm"),
    ] = None
    """Where to send the buyer.

    RedirectActionForm, optional.

    Docs: input_docs/pay_one_time.md#redirectactionform-redirectactionform
    """

    order_code_form: Annotated[
        PayOneTimePaymentsResponseOrderCodeForm | None,
        Field(serialization_alias="orderCodeForm"),
    ] = None
    """QR code or barcode of the order.

    OrderCodeForm, optional.

    Docs: input_docs/pay_one_time.md#ordercodeform-ordercodeform
    """

    normal_url: Annotated[str | None, Field(serialization_alias="normalUrl")] = None
    """Address of a WAP or WEB page to open in the browser.

    URL, optional; at most 2048 characters.

    Docs: input_docs/pay_one_time.md#normalurl-url
    """

    scheme_url: Annotated[str | None, Field(serialization_alias="schemeUrl")] = None
    """URL scheme that opens an installed app.

    URL, optional; at most 2048 characters.

    Docs: input_docs/pay_one_time.md#schemeurl-url
    """

    applink_url: Annotated[str | None, Field(serialization_alias="applinkUrl")] = None
    """Link that opens an installed app, or a WAP page if the app is missing. On Android it is a Native App Link, on iOS a Universal Link.

    URL, optional; at most 2048 characters.

    Docs: input_docs/pay_one_time.md#applinkurl-url
    """

    payment_result_info: Annotated[
        PayOneTimePaymentsResponsePaymentResultInfo | None,
        Field(serialization_alias="paymentResultInfo"),
    ] = None
    """Details of the card payment.

    PaymentResultInfo, optional.

    Docs: input_docs/pay_one_time.md#paymentresultinfo-paymentresultinfo
    """

    acquirer_info: Annotated[
        ReceivedAcquirerInfo | None, Field(serialization_alias="acquirerInfo")
    ] = None
    """The acquirer that handled the payment.

    AcquirerInfo, optional.

    Docs: input_docs/pay_one_time.md#acquirerinfo-acquirerinfo
    """

    promotion_result: Annotated[
        list[ReceivedPromotionResult] | None,
        Field(serialization_alias="promotionResult"),
    ] = None
    """Promotions that were applied.

    Array<PromotionResult>, optional.

    Docs: input_docs/pay_one_time.md#promotionresult-arraypromotionresult
    """


class PayOneTimePaymentsRequest(RequestModel):
    """The request of pay.

    Docs: input_docs/pay_one_time.md#pay-one-time-payments
    """

    product_code: Annotated[
        Literal["CASHIER_PAYMENT"], Field(serialization_alias="productCode")
    ]
    """Payment product in use, as named in the contract. For One-time Payments, the value is fixed as CASHIER_PAYMENT.

    String, REQUIRED; always CASHIER_PAYMENT.

    Docs: input_docs/pay_one_time.md#productcode-string-required
    """

    merchant_region: Annotated[
        str | None, Field(max_length=2, serialization_alias="merchantRegion")
    ] = None
    """Country or region in which the merchant does business, as a 2-letter code that follows ISO 3166 Country Codes standard. Some possible values are US, SG, HK, PK, JP, CN, BR, AU, and MY.

    String, optional; at most 2 characters; for example US, SG, HK, PK, JP, CN, BR, AU, MY; in the format iso-3166.

    Docs: input_docs/pay_one_time.md#merchantregion-string
    """

    merchant_account_id: Annotated[
        str | None, Field(max_length=32, serialization_alias="merchantAccountId")
    ] = None
    """ID of one merchant account.

    String, optional; at most 32 characters.

    Docs: input_docs/pay_one_time.md#merchantaccountid-string
    """

    user_region: Annotated[
        str | None, Field(max_length=2, serialization_alias="userRegion")
    ] = None
    """Region of the buyer, as a 2-letter code based on the ISO 3166 Country Codes standard. The wallets are sorted by it: a buyer from South Korea sees KAKAOPAY before ALIPAY_CN.

    String, optional; at most 2 characters; in the format iso-3166.

    Docs: input_docs/pay_one_time.md#userregion-string
    """

    env: PayOneTimePaymentsRequestEnv
    """Where and on what device the order is placed.

    Env, REQUIRED.

    Docs: input_docs/pay_one_time.md#env-env-required
    """

    order: PayOneTimePaymentsRequestOrder
    """Everything about the order: buyer, merchant, goods, amount, shipping, and where it was placed.

    Order, REQUIRED.

    Docs: input_docs/pay_one_time.md#order-order-required
    """

    payment_request_id: Annotated[
        str, Field(max_length=64, serialization_alias="paymentRequestId")
    ]
    """ID that the merchant gives to the payment request. Antom uses this field for idempotence control.

    String, REQUIRED; at most 64 characters; makes repeated calls one (idempotency).

    Docs: input_docs/pay_one_time.md#paymentrequestid-string-required
    """

    payment_amount: Annotated[Amount, Field(serialization_alias="paymentAmount")]
    """Amount that the merchant wants to collect in the order currency.

    Amount, REQUIRED.

    Docs: input_docs/pay_one_time.md#paymentamount-amount-required
    """

    payment_method: Annotated[
        PayOneTimePaymentsRequestPaymentMethod,
        Field(serialization_alias="paymentMethod"),
    ]
    """Payment method with which the money is collected.

    PaymentMethod, REQUIRED.

    Docs: input_docs/pay_one_time.md#paymentmethod-paymentmethod-required
    """

    payment_expiry_time: Annotated[
        str | None, Field(serialization_alias="paymentExpiryTime")
    ] = None
    """Moment at which the payment lapses and the order has to be closed.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/pay_one_time.md#paymentexpirytime-datetime
    """

    payment_redirect_url: Annotated[
        str, Field(max_length=2048, serialization_alias="paymentRedirectUrl")
    ]
    """Page of the merchant to which the buyer returns after the payment.

    URL, REQUIRED; at most 2048 characters.

    Docs: input_docs/pay_one_time.md#paymentredirecturl-url-required
    """

    payment_notify_url: Annotated[
        str | None, Field(max_length=2048, serialization_alias="paymentNotifyUrl")
    ] = None
    """Address that receives the payment result.

    URL, optional; at most 2048 characters.

    Docs: input_docs/pay_one_time.md#paymentnotifyurl-url
    """

    payment_factor: Annotated[
        PayOneTimePaymentsRequestPaymentFactor | None,
        Field(serialization_alias="paymentFactor"),
    ] = None
    """Factors that steer the payment.

    PaymentFactor, optional.

    Docs: input_docs/pay_one_time.md#paymentfactor-paymentfactor
    """

    settlement_strategy: Annotated[
        PayOneTimePaymentsRequestSettlementStrategy,
        Field(serialization_alias="settlementStrategy"),
    ]
    """How the payment is settled.

    SettlementStrategy, REQUIRED.

    Docs: input_docs/pay_one_time.md#settlementstrategy-settlementstrategy-required
    """

    credit_pay_plan: Annotated[
        PayOneTimePaymentsRequestCreditPayPlan | None,
        Field(serialization_alias="creditPayPlan"),
    ] = None
    """Instalment plan.

    CreditPayPlan, optional.

    Docs: input_docs/pay_one_time.md#creditpayplan-creditpayplan
    """

    app_id: Annotated[str | None, Field(max_length=32, serialization_alias="appId")] = (
        None
    )
    """ID of the mini program, assigned by Antom.

    String, optional; at most 32 characters.

    Docs: input_docs/pay_one_time.md#appid-string
    """

    metadata: Annotated[str | None, Field(max_length=65535)] = None
    """Your own data on the payment. The value must be a valid JSON object string of up to 20 key-value pairs.

    String, optional; at most 65535 characters.

    Docs: input_docs/pay_one_time.md#metadata-string
    """


PayOneTimePaymentsRequest.bind(
    validators.request,
    strings=True,
    at=("pay_one_time_payments", "request"),
)
