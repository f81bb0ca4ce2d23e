"""C17: a redirect is not followed, and is kept as it came, wherever it leads."""

import httpx
import pytest

from docsgen.runtime.errors import OutcomeUnknown, ResponseUnreadable


@pytest.mark.parametrize(
    "location", ["https://elsewhere.example/", "//", "https://[::", "http://\u00e9\ud7ff", "http://a:b:c", "", "\x00"]
)
@pytest.mark.parametrize("content", [b"moved", b"{}"])
def test_a_redirect_is_kept_as_it_came(either, location, content):
    headers = [(b"Location", location.encode("utf-8", "surrogatepass")), (b"X-A", b"1")]
    either.answer = lambda _: httpx.Response(302, content=content, headers=headers)
    with pytest.raises((ResponseUnreadable, OutcomeUnknown)) as error:
        either.call()
    assert error.value.raw.status_code == 302
    assert error.value.raw.header("Location") is not None
    assert (error.value.raw.header("x-a"), error.value.raw.content) == ("1", content)
    assert len(either.seen) == 1
