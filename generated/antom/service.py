"""Antom: its hosts, its signatures and where its messages say how a call went."""

from ._runtime.operation import Arguments, BaseUrl, Sandbox, Service, Signing
from ._runtime.redaction import allow

SERVICE = Service(
    name="antom",
    title="Antom",
    base_urls=(
        BaseUrl(name="asia", url="https://open-sea-global.alipay.com"),
        BaseUrl(name="north_america", url="https://open-na-global.alipay.com"),
        BaseUrl(name="europe", url="https://open-de-global.alipay.com"),
    ),
    docs_url="https://docs.antom.com",
    path_prefix="/ams/api",
    sandbox=Sandbox(
        client_id_prefix="SANDBOX_", find="/ams/api", replace="/ams/sandbox/api"
    ),
    signing=Signing(
        scheme="rsa-sha256",
        text="{method} {path}\n{client_id}.{time}.{body}",
        header="algorithm=RSA256, keyVersion={key_version}, signature={signature}",
        encoding="base64-percent",
        signature_header="Signature",
        client_id_header="Client-Id",
        request_time_header="Request-Time",
        response_time_header="Response-Time",
        time_format="milliseconds",
        key_version="1",
        secret_encoding="text",
        arguments=Arguments(
            client_id="client_id",
            private_key="private_key",
            vendor_public_key="vendor_public_key",
            key_version="key_version",
        ),
    ),
    content_type="application/json; charset=UTF-8",
    status_path="result.resultStatus",
    code_path="result.resultCode",
    message_path="result.resultMessage",
    success="S",
    failure="F",
    unknown="U",
    gateway_codes=(
        "ACCESS_DENIED",
        "INVALID_API",
        "INVALID_CLIENT",
        "INVALID_SIGNATURE",
        "KEY_NOT_FOUND",
        "MEDIA_TYPE_NOT_ACCEPTABLE",
        "METHOD_NOT_SUPPORTED",
        "NO_INTERFACE_DEF",
        "PARAM_ILLEGAL",
        "REQUEST_TRAFFIC_EXCEED_LIMIT",
    ),
    loggable=(
        "paymentId",
        "paymentRequestId",
        "paymentStatus",
        "productCode",
        "refundId",
        "refundRequestId",
        "refundStatus",
        "resultCode",
        "resultStatus",
    ),
    webhook_tolerance=300,
)

allow(SERVICE.loggable)
