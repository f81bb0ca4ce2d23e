"""Exceptions bear the names by which users know them (C5a, C15), in each of several packages."""

import importlib
import json
import pickle
import subprocess
import sys

import pytest
from shop import natives, shop
from written import write

from docsgen.emitting.python import emit

OTHER = "other_shop"


@pytest.fixture(scope="module")
def other(tmp_path_factory):
    """Another generated package in the same process."""
    folder = tmp_path_factory.mktemp("other")
    write(emit(shop(natives()), package=OTHER).files, folder)
    sys.path.insert(0, str(folder))
    yield importlib.import_module(OTHER)
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] == OTHER]:
        del sys.modules[name]


def names(package):
    errors = {name: getattr(package, name) for name in package.errors.__all__}
    return {name: f"{error.__module__}.{error.__qualname__}" for name, error in errors.items()}


def test_each_package_has_its_own_names(package, other):
    for each, base in ((package, "EmittedShopError"), (other, "OtherShopError")):
        assert names(each) == {name: f"{each.__name__}.errors.{name}" for name in each.errors.__all__}
        assert getattr(each, base).__name__ == base
        for name in each.errors.__all__:
            assert issubclass(getattr(each, name), getattr(each, base))
    assert not issubclass(other.RequestInvalid, package.EmittedShopError)


def test_they_survive_pickling(package, other):
    for each, base in ((package, "EmittedShopError"), (other, "OtherShopError")):
        for error in (each.SettingInvalid("x"), getattr(each, base)("y")):
            again = pickle.loads(pickle.dumps(error))
            assert (type(again), str(again)) == (type(error), str(error))


SEEN = """
import json, sys, traceback
import emitted_shop

client_loaded = "emitted_shop.errors" in sys.modules
try:
    emitted_shop.CallOptions(timeout=-1)
except Exception as error:
    told = traceback.format_exception_only(error)[0]
    tree = [f"{kind.__module__}.{kind.__qualname__}" for kind in type(error).__mro__[:2]]
print(json.dumps([client_loaded, told, tree]))
"""


def test_a_traceback_names_them_whatever_was_imported(project):
    """C15: the errors' module is loaded when it is first used; an error may come first."""
    command = [sys.executable, "-B", "-W", "error", "-c", SEEN]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    loaded, told, (own, _) = json.loads(done.stdout)
    assert loaded is False
    assert told.startswith("emitted_shop.errors.SettingInvalid: timeout must be")
    assert own == "emitted_shop.errors.SettingInvalid"


def test_what_cannot_be_sent_cites_its_own_line(package):
    """C8: also where a model is made."""
    request = package.models.MakeOrderOnlineRequest
    with pytest.raises(package.RequestInvalid) as caught:
        request(order_id=object())
    (fault,) = [each for each in caught.value.violations if each.pointer == "/orderId"]
    assert fault.source == "pages/shop.md:7"
