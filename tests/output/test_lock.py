"""Where the system has no flock, the module still loads."""

import importlib
import sys

from docsgen.output import lock


def test_the_module_loads_without_fcntl(monkeypatch):
    with monkeypatch.context() as patched:
        patched.setitem(sys.modules, "fcntl", None)
        assert importlib.reload(lock).fcntl is None
    assert importlib.reload(lock).fcntl is not None
