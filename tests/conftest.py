"""What all tests share: in CI, a test that is skipped is a test that failed."""

import os

import pytest

_REQUIRE_ALL = "DOCSGEN_REQUIRE_ALL"


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    """Turn a skip into a failure where everything that a test could need is promised to be there."""
    outcome = yield
    report = outcome.get_result()
    if report.skipped and os.environ.get(_REQUIRE_ALL) == "1" and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"{item.nodeid}: skipped, although {_REQUIRE_ALL}=1: {report.longrepr}"
