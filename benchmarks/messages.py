"""The messages of the seed's operation that are measured: with everything in it, and with six faults."""

import copy
from typing import Any

OPERATION = "create_payment_session_tokenized_payment"

FULL: dict[str, Any] = {
    "productCode": "AGREEMENT_PAYMENT",
    "agreementInfo": {"authState": "authState001", "userLoginId": "someone@example.com"},
    "paymentMethod": {
        "paymentMethodType": "DANA",
        "paymentMethodMetadata": {
            "firstName": "Ada",
            "lastName": "Lovelace",
            "countryCode": "44",
            "billingAddress": {
                "address1": "12 St James's Square",
                "address2": "Second floor",
                "city": "London",
                "state": "London",
                "region": "GB",
                "zipCode": "SW1Y 4JH",
            },
            "billingPhoneNumber": "2079460000",
            "billingEmail": "ada@example.com",
            "merchantExternalUserEnrollDate": "1767225600",
            "merchantExternalUserId": "u-1815",
            "isUpdateAsset": "true",
            "accessToken": "281011133B83E6B2D8C2",
        },
    },
    "paymentRedirectUrl": "https://shop.example/result",
    "scopes": ["AGREEMENT_PAYMENT"],
}


def six_faults(*, unknown_name: bool = False) -> dict[str, Any]:
    """One of each kind that the page has, and two texts that are too long; else one of them an unknown name."""
    message = copy.deepcopy(FULL)
    metadata = message["paymentMethod"]["paymentMethodMetadata"]
    message["productCode"] = "CASHIER_PAYMENT"
    del message["agreementInfo"]["authState"]
    metadata["billingAddress"]["region"] = 7
    metadata["billingEmail"] = "x" * 65
    message["scopes"] = ["USER_INFO"]
    if unknown_name:
        metadata["fristName"] = metadata.pop("firstName")
    else:
        metadata["firstName"] = "x" * 33
    return message
