"""The example of templates: its Postman collection can be read, and its command-line tool calls the mock server."""

import importlib
import json
import shutil
import sys
from pathlib import Path

import pytest

import docsgen
from docsgen.project import generate_project, load_config

EXAMPLE = Path(docsgen.__file__).parents[1] / "docs" / "examples" / "templates"


@pytest.fixture(scope="module")
def output(tmp_path_factory):
    """The example, generated."""
    folder = tmp_path_factory.mktemp("example") / "templates"
    shutil.copytree(EXAMPLE, folder)
    done = generate_project(load_config(folder / "docsgen.toml"))
    assert done.build.compiled.findings == ()
    return folder / "generated"


@pytest.fixture(scope="module")
def package(output):
    sys.path.insert(0, str(output))
    yield lambda name: importlib.import_module(f"tables.{name}")
    sys.path.remove(str(output))
    for name in [name for name in sys.modules if name.partition(".")[0] == "tables"]:
        del sys.modules[name]


@pytest.fixture
def command(package, capsys):
    """Run the tool against the mock server: its status, what it prints, and what the server got."""
    with package("testing").MockServer() as server:

        def run(*arguments):
            try:
                status = package("__main__").main(["--base-url", server.url, *arguments])
            except SystemExit as exit_:
                status = exit_.code
            return status, capsys.readouterr(), [json.loads(entry.received.body) for entry in server.log.entries()]

        yield run


def test_the_collection_is_one_that_postman_reads(output):
    made = json.loads((output / "postman.json").read_text(encoding="utf-8"))
    assert made["info"]["schema"] == "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    assert made["info"]["name"] == "tables"
    assert {each["key"] for each in made["variable"]} == {"baseUrl", "clientId"}
    book, cancel = made["item"]
    assert (book["name"], cancel["name"]) == ("bookTable", "cancelTable")
    request = book["request"]
    assert request["method"] == "POST"
    assert request["url"] == {
        "raw": "{{baseUrl}}/v1/tables/book",
        "host": ["{{baseUrl}}"],
        "path": ["v1", "tables", "book"],
    }
    assert request["description"] == "Books a table."
    assert request["header"] == [{"key": "Content-Type", "value": "application/json; charset=UTF-8"}]
    assert json.loads(request["body"]["raw"]) == {"name": "Ada", "guests": 4}
    assert request["body"]["mode"] == "raw"


def test_there_is_a_command_for_each_endpoint(command):
    status, printed, received = command("book-table", "--name", "Ada", "--guests", "4", "--wishes", '["a window"]')
    assert status == 0
    assert list(json.loads(printed.out)) == ["bookingId"]
    assert received == [{"name": "Ada", "guests": 4, "wishes": ["a window"]}]


def test_what_breaks_the_docs_is_told_and_not_sent(command):
    status, printed, received = command("book-table", "--name", "A" * 65, "--guests", "4")
    assert (status, received) == (1, [])
    assert "/name: has length 65, the maximum is 64" in printed.err


def test_one_command_is_overridden(command):
    status, _, received = command("cancel-table", "--booking-id", "b-1")
    assert status == "nothing was done: say --yes to give the table back"
    assert received == []
    status, printed, received = command("cancel-table", "--booking-id", "b-1", "--yes")
    assert (status, received) == (0, [{"bookingId": "b-1"}])
    assert list(json.loads(printed.out)) == ["bookingId"]
