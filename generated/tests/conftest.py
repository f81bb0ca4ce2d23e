"""Keys, servers and a client, for all tests."""

from collections.abc import Iterator

import pytest
from cryptography.hazmat.primitives.asymmetric import rsa
from support import Keys, Server

from antom import Client
from antom.testing import MockServer


@pytest.fixture(scope="session")
def keys() -> Keys:
    """Two key pairs: the client's, and the service's."""
    client, service = (
        rsa.generate_private_key(public_exponent=65537, key_size=2048) for _ in range(2)
    )
    return Keys(client, service)


@pytest.fixture(scope="session")
def server(keys: Keys) -> Server:
    """The service's place: verifies what comes, and answers what it is told."""
    return Server(keys)


@pytest.fixture(scope="session")
def client(keys: Keys, server: Server) -> Client:
    """A client that is connected to the server."""
    return Client(
        client_id=server.client_id,
        private_key=keys.private_pem,
        vendor_public_key=keys.public_pem,
        transport=server.transport,
    )


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
