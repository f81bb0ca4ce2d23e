"""What differs between what came and its documentation: reported, never an error."""

import logging
from collections.abc import Callable, Sequence

from .redaction import printable
from .violations import Violation

_logger = logging.getLogger(__name__)
_LOGGED = 20


def differences(
    validate: Callable[[object], list[Violation]], payload: object, operation: str
) -> list[Violation]:
    """What ``validate`` finds. Where it fails, that is what there is to say: it must not lose what came."""
    try:
        return validate(payload)
    except Exception as error:  # noqa: BLE001
        message = f"could not be compared with the docs: {type(error).__name__}"
        return [Violation("warning", "", "unjudged", message, operation)]


def report(what: str, drift: Sequence[Violation]) -> None:
    """Log in which places ``what`` differs from its documentation, without values."""
    if not drift:
        return
    points = [
        f"{printable(violation.pointer) or '(message)'} [{violation.rule}]"
        for violation in drift[:_LOGGED]
    ]
    more = f" and {len(drift) - _LOGGED} more" if len(drift) > _LOGGED else ""
    _logger.warning(
        "%s differs from its documentation: %s%s", what, ", ".join(points), more
    )
