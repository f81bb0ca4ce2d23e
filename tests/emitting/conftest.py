"""A model that has one of everything, and the package that is made of it, once for all tests."""

import importlib
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from shop import shop

from docsgen.emitting.python import emit

PACKAGE = "emitted_shop"


def write(files, folder):
    for path, text in files.items():
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8")


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
