"""The service's stand-in and its clients: one of each for all tests."""

from collections.abc import Iterator

import pytest
from support import Clients

from antom.testing import MockServer


@pytest.fixture(scope="session")
def mock_server() -> Iterator[MockServer]:
    """The service's stand-in, on a port of this machine."""
    with MockServer() as server:
        yield server


@pytest.fixture
def mock(mock_server: MockServer) -> MockServer:
    """The same, as new."""
    mock_server.reset()
    return mock_server


@pytest.fixture(scope="session")
def clients(mock_server: MockServer) -> Iterator[Clients]:
    """A client of each kind that is connected to it."""
    made = Clients(mock_server)
    yield made
    made.close()
