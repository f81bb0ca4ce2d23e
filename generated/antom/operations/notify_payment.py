"""notifyPayment: what comes, and how it is answered."""

from .._runtime.webhooks import Webhook
from ..models.notify_payment import NotifyPaymentRequest
from ..validators import notify_payment as validators

WEBHOOK = Webhook(
    id="notify_payment",
    name="notifyPayment",
    model=NotifyPaymentRequest,
    validate=validators.request,
    marks=("/notifyType",),
    acknowledgement={
        "result": {
            "resultCode": "SUCCESS",
            "resultStatus": "S",
            "resultMessage": "success",
        }
    },
)
