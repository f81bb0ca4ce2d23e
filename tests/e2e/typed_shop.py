"""What a user writes: type checkers are asked what they see, and the tests compare it with the comments."""

import asyncio
from typing import reveal_type

import antom
from antom import AntomError, AsyncClient, BusinessError, CallOptions, Client, Event, OutcomeUnknown, RequestInvalid
from antom.models import Amount, InquiryPaymentResponse, RefundRequest


def on_event(event: Event) -> None:
    reveal_type(event.delay)  # is float | None


def refund(client: Client) -> str | None:
    amount = Amount(currency="SGD", value=100)
    response = client.payments.refund(
        payment_id="1", refund_request_id="2", refund_amount=amount, options=CallOptions(timeout=3, max_retries=1)
    )
    reveal_type(response)  # is RefundResponse
    reveal_type(response.refund_id)  # is str | None
    reveal_type(response.result)  # is ReceivedResult | None
    reveal_type(response.drift)  # is tuple[Violation, ...]
    again = client.payments.refund({"paymentId": "1", "refundRequestId": "2"})
    reveal_type(again.refund_amount)  # is RefundResponseRefundAmount | None
    request = RefundRequest(payment_id="1", refund_request_id="2", refund_amount=amount)
    reveal_type(client.payments.refund(request).refund_time)  # is str | None
    return response.refund_id


async def inquire(client: AsyncClient) -> InquiryPaymentResponse:
    response = await client.payments.inquiry_payment(payment_request_id="1")
    reveal_type(response)  # is InquiryPaymentResponse
    reveal_type(response.payment_status)  # is str | None
    return response


def receive(headers: dict[str, str], body: bytes) -> dict[str, object]:
    receiver = antom.Webhooks(vendor_public_key="…")
    notification = receiver.parse(headers, body, path="/notify")
    reveal_type(notification)  # is NotifyPaymentRequest | UnknownNotification
    return receiver.acknowledgement(notification)


def tell(error: AntomError) -> str:
    if isinstance(error, RequestInvalid):
        reveal_type(error.violations)  # is tuple[Violation, ...]
        return error.violations[0].pointer
    if isinstance(error, BusinessError | OutcomeUnknown):
        reveal_type(error.advice)  # is tuple[str, ...]
        return error.further_action
    return str(error)


def main() -> None:
    with Client(client_id="1", private_key="…", vendor_public_key="…", on_event=on_event) as client:
        refund(client)
        reveal_type(client.webhooks)  # is Webhooks
    reveal_type(antom.validators.validate("refund", "request", {}))  # is list[Violation]

    async def run() -> None:
        async with AsyncClient(client_id="1", private_key="…", vendor_public_key="…") as client:
            await inquire(client)

    asyncio.run(run())
