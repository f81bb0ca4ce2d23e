"""Every exception that leaves the client.

AntomError
├── RequestInvalid            the request breaks its documentation: .violations
├── SettingInvalid            a constructor argument or an option cannot be used
│   └── KeyInvalid            a key cannot be used: .which
├── ConnectionFailed          nothing came back: .request_sent
├── TimedOut                  nothing came back in time: .request_sent
├── SignatureInvalid          a response is not signed as documented: .raw
├── ResponseUnreadable        a response is no JSON object: .raw
├── BusinessError             the call failed: .code .message .further_action .retryable .response …
└── OutcomeUnknown            nobody knows yet: the same, and .advice
"""

from ._runtime.errors import (
    BusinessError,
    ConnectionFailed,
    KeyInvalid,
    OutcomeUnknown,
    RequestInvalid,
    ResponseUnreadable,
    SettingInvalid,
    SignatureInvalid,
    TimedOut,
)
from ._runtime.errors import ServiceError as AntomError
from ._runtime.errors import publish as _publish

__all__ = [
    "AntomError",
    "BusinessError",
    "ConnectionFailed",
    "KeyInvalid",
    "OutcomeUnknown",
    "RequestInvalid",
    "ResponseUnreadable",
    "SettingInvalid",
    "SignatureInvalid",
    "TimedOut",
]

_publish("AntomError")
