"""Fixtures for pytest.

Put ``pytest_plugins = ["antom.testing.pytest_plugin"]`` into the conftest.py at the root of your tests.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from ..client import Client
from . import MockServer


@pytest.fixture(scope="session")
def antom_mock_server() -> Iterator[MockServer]:
    """The mock server of the whole session; tests want the one below."""
    with MockServer() as server:
        yield server


@pytest.fixture
def antom_mock(antom_mock_server: MockServer) -> MockServer:
    """The mock server, with an empty log, nothing remembered and nothing ordered."""
    antom_mock_server.reset()
    return antom_mock_server


@pytest.fixture
def antom_client(antom_mock: MockServer) -> Iterator[Client]:
    """A client of the mock server."""
    with antom_mock.client() as client:
        yield client
