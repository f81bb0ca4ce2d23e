"""A plugin for pytest: the tests that ran a line before all others, the quickest first.

``NEAREST`` names a file with their ids, one a line, in that order. With ``-x`` a broken line is so noticed in seconds;
all the other tests still have their turn, for what was remembered, or ran when a module was imported. ``TOOK`` names
the file to write that has what each test took.
"""

import json
import os
import signal
from collections import Counter
from pathlib import Path

import pytest
from hypothesis import Phase, settings

_SECONDS = Counter()

# That a property fails is enough: nobody asks for the smallest example.
settings.register_profile("mutation", phases=[Phase.explicit, Phase.generate])
settings.load_profile("mutation")


def pytest_collection_modifyitems(items):
    if file := os.environ.get("NEAREST"):
        ids = Path(file).read_text(encoding="utf-8").splitlines()
        places = {each: place for place, each in enumerate(ids)}
        items.sort(key=lambda item: places.get(item.nodeid, len(places)))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol():
    """Have what never ends end the process: no test takes so many seconds."""
    signal.setitimer(signal.ITIMER_REAL, 60)
    return (yield)


def pytest_runtest_logreport(report):
    _SECONDS[report.nodeid] += report.duration


def pytest_sessionfinish():
    if file := os.environ.get("TOOK"):
        Path(file).write_text(json.dumps(_SECONDS), encoding="utf-8")
