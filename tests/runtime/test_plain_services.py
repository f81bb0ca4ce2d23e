"""Services that sign nothing, or whose messages say nothing of the outcome; and what came, as it came."""

import httpx
import pytest

from docsgen.runtime.client import BaseClient
from docsgen.runtime.core import Settings
from docsgen.runtime.errors import BusinessError, OutcomeUnknown, SettingInvalid


@pytest.mark.parametrize(("status_code", "raised"), [(200, None), (204, None), (400, BusinessError), (499, BusinessError),
                                                     (500, OutcomeUnknown), (302, OutcomeUnknown)])  # fmt: skip
def test_where_messages_have_no_status_that_of_http_counts(either, status_code, raised):
    either.with_service(signing=None, status_path="", code_path="")
    either.answers_unsigned({"parcelId": "p1"}, status_code)
    if raised is None:
        assert either.call().parcel_id == "p1"
        return
    with pytest.raises(raised) as error:
        either.call()
    assert type(error.value) is raised
    assert error.value.raw.status_code == status_code


def test_where_messages_have_a_status_that_of_http_does_not_count(either):
    either.answers_unsigned({"parcelId": "p1"}, 200)
    with pytest.raises(OutcomeUnknown):
        either.call()


def test_c5_what_came_is_kept_as_it_came(either):
    """C5: the raw response of a call."""
    response = either.call()
    assert (response.raw.status_code, response.raw.header("X-Client")) == (200, "C1")
    assert b'"parcelId"' in response.raw.content
    assert "p1" not in repr(response.raw)
    assert response.outcome.raw is None


def test_a_client_of_a_service_that_signs_nothing_needs_no_keys(desk):
    desk.with_service(signing=None, status_path="")
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={"parcelId": "p1"}))
    with BaseClient(desk.service, Settings(), transport=transport) as client:
        assert client._call(desk.operation, {"parcelId": "p1"}, {}, None).parcel_id == "p1"


def test_a_client_of_one_that_signs_needs_an_id(desk):
    with pytest.raises(SettingInvalid, match="client_id"):
        desk.client(client_id="")
