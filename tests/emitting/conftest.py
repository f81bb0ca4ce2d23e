"""A model that has one of everything, and the package that is made of it, once for all tests."""

import importlib
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from shop import shop
from written import PACKAGE, write

from docsgen.emitting.python import emit


@pytest.fixture(scope="session")
def emitted(made_once):
    return made_once("emitted-shop", lambda: emit(shop(), package=PACKAGE))


@pytest.fixture(scope="session")
def project(emitted, tmp_path_factory):
    folder = tmp_path_factory.mktemp("project")
    write(emitted.files, folder)
    return folder


@pytest.fixture(scope="session")
def package(project):
    """The generated package, imported."""
    sys.path.insert(0, str(project))
    yield importlib.import_module(PACKAGE)
    sys.path.remove(str(project))
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        del sys.modules[name]
