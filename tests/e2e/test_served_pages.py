"""Every page that there is can be served: each of its operations answers a call that is as its page says."""

import importlib
import json
import sys
from pathlib import Path

import httpx
import pytest

from docsgen.emitting.python import emit_mock
from docsgen.exporting.judge import judge
from docsgen.project import read_named

ROOT = Path(__file__).parents[2]
PACKAGE = "served_pages"


@pytest.fixture(scope="module")
def model():
    return read_named([ROOT / "tests" / "pages", ROOT / "input_docs"], jobs=2).model


@pytest.fixture(scope="module")
def server(model, tmp_path_factory):
    folder = tmp_path_factory.mktemp("served")
    for path, text in emit_mock(model, package=PACKAGE).items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text, encoding="utf-8")
    sys.path.insert(0, str(folder))
    with importlib.import_module(f"{PACKAGE}.testing").MockServer() as running:
        running.operations = json.loads((folder / PACKAGE / "_data" / "mock.json").read_text(encoding="utf-8"))[
            "operations"
        ]
        yield running
    sys.path.remove(str(folder))
    for name in [name for name in sys.modules if name.partition(".")[0] == PACKAGE]:
        del sys.modules[name]


def valid(model, identifier, payload):
    operation = next(each for each in model.operations if each.id == identifier)
    return not any(fault.severity == "error" for fault in judge(operation, "request", payload))


@pytest.mark.no_cover
def test_a_call_as_documented_is_carried_out_and_any_other_turned_down(model, server):
    called = 0
    with httpx.Client(base_url=server.url) as client:
        for operation in server.operations:
            fitting = [each for each in operation["requests"].values() if valid(model, operation["id"], each)]
            if operation["webhook"] or not fitting:
                continue
            # Without a profile, pages of one path are variants of one call, told apart by what fits.
            assert client.post(operation["path"], json=fitting[0]).status_code == 200, operation["id"]
            entry = server.log.entries()[-1]
            assert entry.performed
            twins = [each["id"] for each in server.operations if each["path"] == operation["path"]]
            assert entry.operation in twins
            refused = client.post(operation["path"], json={**fitting[0], "docsgenUnknown": "x"})
            assert refused.status_code == 400
            assert "/docsgenUnknown" in [each.pointer for each in server.log.entries()[-1].violations]
            called += 1
    assert called > 25


def test_answers_are_as_documented(model, server):
    judged = 0
    for operation in server.operations:
        known = next(each for each in model.operations if each.id == operation["id"])
        role, told = ("request", "requests") if operation["webhook"] else ("response", "answers")
        answer = operation[told][operation["default"]]
        judged += not any(fault.severity == "error" for fault in judge(known, role, answer))
    assert judged == len(server.operations)
