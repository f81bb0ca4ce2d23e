"""The messages of cancel."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from .._runtime.models import RequestModel, ResponseModel
from ..validators import cancel as validators
from .types import ReceivedResult


class CancelRequest(RequestModel):
    """The request of cancel.

    Docs: input_docs/cancel.md#cancel
    """

    payment_id: Annotated[
        str | None, Field(max_length=64, serialization_alias="paymentId")
    ] = None
    """ID that Antom gave to the payment which is to be cancelled. paymentId and paymentRequestId cannot both be null.

    String, optional; at most 64 characters.

    Docs: input_docs/cancel.md#paymentid-string
    """

    payment_request_id: Annotated[
        str | None, Field(max_length=64, serialization_alias="paymentRequestId")
    ] = None
    """ID that the merchant gave to the payment request which is to be cancelled. paymentRequestId and paymentId cannot both be null. If both paymentRequestId and paymentId are provided, paymentId takes precedence.

    String, optional; at most 64 characters.

    Docs: input_docs/cancel.md#paymentrequestid-string
    """

    merchant_account_id: Annotated[
        str | None, Field(max_length=32, serialization_alias="merchantAccountId")
    ] = None
    """ID of one merchant account.

    String, optional; at most 32 characters.

    Docs: input_docs/cancel.md#merchantaccountid-string
    """


class CancelResponse(ResponseModel):
    """The response of cancel.

    Docs: input_docs/cancel.md#cancel
    """

    result: ReceivedResult | None = None
    """Whether the call worked. A successful call means that the payment is cancelled.

    Result, REQUIRED.

    Docs: input_docs/cancel.md#result-result-required
    """

    payment_id: Annotated[str | None, Field(serialization_alias="paymentId")] = None
    """ID of the payment.

    String, optional; at most 64 characters.

    Docs: input_docs/cancel.md#paymentid-string-1
    """

    payment_request_id: Annotated[
        str | None, Field(serialization_alias="paymentRequestId")
    ] = None
    """ID of the payment request.

    String, optional; at most 64 characters.

    Docs: input_docs/cancel.md#paymentrequestid-string-1
    """

    cancel_time: Annotated[str | None, Field(serialization_alias="cancelTime")] = None
    """When the cancellation was carried out.

    Datetime, optional; in the format iso-8601.

    Docs: input_docs/cancel.md#canceltime-datetime
    """


CancelRequest.bind(
    validators.request,
    strings=True,
    at=("cancel", "request"),
)
