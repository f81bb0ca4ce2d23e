import asyncio
import sys
from pathlib import Path

import antom

base_url, *payments = sys.argv[1:]


async def refund(client: antom.AsyncClient, payment_id: str) -> str:
    try:
        refund = await client.payments.refund(
            refund_request_id=f"refund-of-{payment_id}",  # the same one, however often this script runs
            payment_id=payment_id,
            refund_amount={"currency": "SGD", "value": 100},
        )
    except antom.BusinessError as error:
        return f"{payment_id}: failed, {error.code}"
    except antom.OutcomeUnknown as error:
        return f"{payment_id}: not known yet after {error.attempts} attempts, {error.code}"
    return f"{payment_id}: refunded as {refund.refund_id}"


async def main() -> None:
    async with antom.AsyncClient(
        client_id="5Y0001",
        private_key=Path("merchant.pem"),
        vendor_public_key=Path("vendor.pem"),
        base_url=base_url,
    ) as client:
        for line in await asyncio.gather(*(refund(client, payment) for payment in payments)):
            print(line)


asyncio.run(main())
