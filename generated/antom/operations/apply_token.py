"""applyToken: how it is called, and what it may answer."""

from typing import Final

from .._runtime.operation import Operation, ResultCode
from ..models.apply_token import ApplyTokenRequest, ApplyTokenResponse
from ..validators import apply_token as validators


class Codes:
    """The documented result codes. The set is open: a service may answer with others."""

    SUCCESS: Final = "SUCCESS"
    """S: Success

    The access token was issued.
    """
    ACCESS_DENIED: Final = "ACCESS_DENIED"
    """F: Access is refused.

    Please contact Antom Technical Support for the reason.
    """
    AUTH_CODE_ALREADY_USED: Final = "AUTH_CODE_ALREADY_USED"
    """F: The authorisation code was used before.

    Get a new code with consult.
    """
    INVALID_API: Final = "INVALID_API"
    """F: The API called is not valid or not active.

    Please contact Antom Technical Support.
    """
    EXPIRED_AUTH_CODE: Final = "EXPIRED_AUTH_CODE"
    """F: The authorisation code has lapsed.

    Get a new code.
    """
    EXPIRED_REFRESH_TOKEN: Final = "EXPIRED_REFRESH_TOKEN"
    """F: The refresh token has lapsed.

    Ask the user to authorise again.
    """
    INVALID_AUTH_CLIENT: Final = "INVALID_AUTH_CLIENT"
    """F: The auth client is not valid.

    Check authClientId in the consult call.
    """
    INVALID_AUTHCODE: Final = "INVALID_AUTHCODE"
    """F: The authorisation code is wrong.

    Check authCode.
    """
    INVALID_REFRESH_TOKEN: Final = "INVALID_REFRESH_TOKEN"
    """F: The refresh token is wrong.

    Check refreshToken.
    """
    INVALID_SIGNATURE: Final = "INVALID_SIGNATURE"
    """F: The signature did not pass verification.

    Make sure that the private key that signs the request matches the public key uploaded to Antom Dashboard.
    """
    KEY_NOT_FOUND: Final = "KEY_NOT_FOUND"
    """F: No key is on file.

    Check that the public key was uploaded in Antom Dashboard.
    """
    NOT_SUPPORT_REFRESH_TOKEN: Final = "NOT_SUPPORT_REFRESH_TOKEN"
    """F: The wallet does not renew tokens.

    Use the token until it lapses.
    """
    NO_INTERFACE_DEF: Final = "NO_INTERFACE_DEF"
    """F: The API is not defined.

    Check the URL.
    """
    PARAM_ILLEGAL: Final = "PARAM_ILLEGAL"
    """F: A required parameter is missing or a parameter is not legal, for example a letter in a number, a wrong date, a wrong length, or a wrong type.

    Go through the header and body fields of the API and correct them.
    """
    PROCESS_FAIL: Final = "PROCESS_FAIL"
    """F: A business failure of a general kind.

    Do not retry. A person usually has to step in; contact Antom Technical Support.
    """
    REQUEST_TRAFFIC_EXCEED_LIMIT: Final = "REQUEST_TRAFFIC_EXCEED_LIMIT"
    """U: Too many requests.

    Slow down and call the interface again.
    """
    UNKNOWN_EXCEPTION: Final = "UNKNOWN_EXCEPTION"
    """U: The call failed for a reason that is not known.

    Call the interface again. If it keeps failing, contact Antom Technical Support.
    """


OPERATION: Operation[ApplyTokenResponse] = Operation(
    id="apply_token",
    name="applyToken",
    method="POST",
    path="/v1/authorizations/applyToken",
    request_model=ApplyTokenRequest,
    response_model=ApplyTokenResponse,
    validate_request=validators.request,
    validate_response=validators.response,
    strings=True,
    read=False,
    idempotency=None,
    codes={
        "SUCCESS": ResultCode(
            code="SUCCESS",
            status="S",
            message="Success",
            action="The access token was issued.",
            retryable=False,
            advice=(),
        ),
        "ACCESS_DENIED": ResultCode(
            code="ACCESS_DENIED",
            status="F",
            message="Access is refused.",
            action="Please contact Antom Technical Support for the reason.",
            retryable=False,
            advice=(),
        ),
        "AUTH_CODE_ALREADY_USED": ResultCode(
            code="AUTH_CODE_ALREADY_USED",
            status="F",
            message="The authorisation code was used before.",
            action="Get a new code with consult.",
            retryable=False,
            advice=(),
        ),
        "INVALID_API": ResultCode(
            code="INVALID_API",
            status="F",
            message="The API called is not valid or not active.",
            action="Please contact Antom Technical Support.",
            retryable=False,
            advice=(),
        ),
        "EXPIRED_AUTH_CODE": ResultCode(
            code="EXPIRED_AUTH_CODE",
            status="F",
            message="The authorisation code has lapsed.",
            action="Get a new code.",
            retryable=False,
            advice=(),
        ),
        "EXPIRED_REFRESH_TOKEN": ResultCode(
            code="EXPIRED_REFRESH_TOKEN",
            status="F",
            message="The refresh token has lapsed.",
            action="Ask the user to authorise again.",
            retryable=False,
            advice=(),
        ),
        "INVALID_AUTH_CLIENT": ResultCode(
            code="INVALID_AUTH_CLIENT",
            status="F",
            message="The auth client is not valid.",
            action="Check authClientId in the consult call.",
            retryable=False,
            advice=(),
        ),
        "INVALID_AUTHCODE": ResultCode(
            code="INVALID_AUTHCODE",
            status="F",
            message="The authorisation code is wrong.",
            action="Check authCode.",
            retryable=False,
            advice=(),
        ),
        "INVALID_REFRESH_TOKEN": ResultCode(
            code="INVALID_REFRESH_TOKEN",
            status="F",
            message="The refresh token is wrong.",
            action="Check refreshToken.",
            retryable=False,
            advice=(),
        ),
        "INVALID_SIGNATURE": ResultCode(
            code="INVALID_SIGNATURE",
            status="F",
            message="The signature did not pass verification.",
            action="Make sure that the private key that signs the request matches the public key uploaded to Antom Dashboard.",
            retryable=False,
            advice=(),
        ),
        "KEY_NOT_FOUND": ResultCode(
            code="KEY_NOT_FOUND",
            status="F",
            message="No key is on file.",
            action="Check that the public key was uploaded in Antom Dashboard.",
            retryable=False,
            advice=(),
        ),
        "NOT_SUPPORT_REFRESH_TOKEN": ResultCode(
            code="NOT_SUPPORT_REFRESH_TOKEN",
            status="F",
            message="The wallet does not renew tokens.",
            action="Use the token until it lapses.",
            retryable=False,
            advice=(),
        ),
        "NO_INTERFACE_DEF": ResultCode(
            code="NO_INTERFACE_DEF",
            status="F",
            message="The API is not defined.",
            action="Check the URL.",
            retryable=False,
            advice=(),
        ),
        "PARAM_ILLEGAL": ResultCode(
            code="PARAM_ILLEGAL",
            status="F",
            message="A required parameter is missing or a parameter is not legal, for example a letter in a number, a wrong date, a wrong length, or a wrong type.",
            action="Go through the header and body fields of the API and correct them.",
            retryable=False,
            advice=(),
        ),
        "PROCESS_FAIL": ResultCode(
            code="PROCESS_FAIL",
            status="F",
            message="A business failure of a general kind.",
            action="Do not retry. A person usually has to step in; contact Antom Technical Support.",
            retryable=False,
            advice=(),
        ),
        "REQUEST_TRAFFIC_EXCEED_LIMIT": ResultCode(
            code="REQUEST_TRAFFIC_EXCEED_LIMIT",
            status="U",
            message="Too many requests.",
            action="Slow down and call the interface again.",
            retryable=True,
            advice=("retry",),
        ),
        "UNKNOWN_EXCEPTION": ResultCode(
            code="UNKNOWN_EXCEPTION",
            status="U",
            message="The call failed for a reason that is not known.",
            action="Call the interface again. If it keeps failing, contact Antom Technical Support.",
            retryable=True,
            advice=("retry",),
        ),
    },
)
