"""The project that is made of a model with one of everything: it is well formed, stable, and passes its own tests."""

import ast
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import black
import frugal
import pytest
from shop import natives, shop, strings, webhook
from written import PACKAGE

from docsgen.emitting.python import emit
from docsgen.model import to_json
from docsgen.rendering import EmissionProblem


def run(*command, cwd, **more):
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", **more}
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


def test_its_own_tests_pass(project):
    command = [sys.executable, "-m", "pytest", *frugal.PLUGIN, "-q", "-c", "pyproject.toml", "-p", "no:cacheprovider"]
    done = run(*command, cwd=project, **frugal.environment())
    assert done.returncode == 0, done.stdout[-4000:] + done.stderr


def test_what_could_not_be_tested_is_said(emitted):
    assert emitted.skipped
    assert all(isinstance(reason, str) and reason for reason in emitted.skipped)


def test_every_enforced_fact_names_its_file_and_its_tests(emitted):
    assert ("make_order_online", "request.orderId", "max_length") in emitted.facts
    for (operation, _, _), (path, tests) in emitted.facts.items():
        assert path in emitted.files, operation
        assert all(isinstance(name, str) for name in tests)


@pytest.mark.no_cover
def test_it_is_formatted_as_black_formats(emitted):
    for path, text in emitted.files.items():
        if path.endswith(".py"):
            try:
                formatted = black.format_file_contents(
                    text, fast=True, mode=black.Mode(target_versions={black.TargetVersion.PY311})
                )
            except black.NothingChanged:
                continue
            assert formatted == text, path


def test_the_linter_finds_nothing(project, tmp_path):
    options = ["--isolated", "--target-version", "py311", "--cache-dir", str(tmp_path)]
    done = run(sys.executable, "-m", "ruff", "check", *options, ".", cwd=project)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_type_checker_finds_nothing(project, mypy):
    done = mypy(project, PACKAGE)
    assert done.returncode == 0, done.stdout + done.stderr


EMITTED_ANEW = """
import hashlib, pathlib, sys
sys.path[:0] = sys.argv[1:3]
import frugal
from shop import shop
from docsgen.emitting.python import emit
with frugal.formatting(pathlib.Path(sys.argv[3])):
    files = emit(shop(), package=sys.argv[4]).files
print(hashlib.sha256(repr(sorted(files.items())).encode()).hexdigest())
"""


def test_the_same_model_gives_the_same_files(emitted, formatted):
    """In another process, with another hash seed than this one's."""
    folder = Path(__file__).parent
    seed = "2" if os.environ.get("PYTHONHASHSEED") == "1" else "1"
    done = subprocess.run(
        [sys.executable, "-c", EMITTED_ANEW, folder, Path(frugal.__file__).parent, formatted, PACKAGE],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    here = hashlib.sha256(repr(sorted(emitted.files.items())).encode()).hexdigest()
    assert done.stdout.strip() == here


def test_another_operation_changes_nothing_of_the_others(emitted):
    fewer = emit(shop(strings(), webhook()), package=PACKAGE).files
    own = [path for path in emitted.files if "make_order_online" in path or "notify" in path]
    assert own
    for path in own:
        assert fewer[path] == emitted.files[path]


def test_line_numbers_stand_in_one_file_alone(emitted):
    moved = to_json(shop()).replace('"line": 7', '"line": 70').replace('"line": 40', '"line": 41')
    from docsgen.model import from_json

    other = emit(from_json(moved), package=PACKAGE).files
    changed = [path for path in emitted.files if other[path] != emitted.files[path]]
    assert changed == [f"{PACKAGE}/_data/sources.json"]
    assert json.loads(other[changed[0]])["make_order_online"]


@pytest.mark.parametrize("package", ["", "Shop", "a-b", "class", "tests", "httpx", "../x", "a.b", "1a"])
def test_package_names_that_cannot_be_used(package):
    with pytest.raises(EmissionProblem):
        emit(shop(natives()), package=package)


def test_a_model_without_a_service(tmp_path):
    files = emit(shop(natives(), service=None), package="plain").files
    for path, text in files.items():
        if path.endswith(".py"):
            ast.parse(text)
    assert "plain/client.py" in files


def test_a_model_without_operations():
    assert "plain/__init__.py" in emit(shop(service=None).__class__(version=1), package="plain").files


# What the package does


def validate(package, operation, side, payload, **how):
    return [(v.severity, v.rule, v.pointer) for v in package.validators.validate(operation, side, payload, **how)]


NATIVE = {"count": 1, "text": "a"}


@pytest.mark.parametrize(
    ("change", "found"),
    [
        ({}, []),
        ({"count": "1"}, [("error", "type", "/count")]),
        ({"count": True}, [("error", "type", "/count")]),
        ({"count": 3}, [("error", "enum", "/count")]),
        ({"size": 5.5}, [("error", "maximum", "/size")]),
        ({"on": False}, [("error", "enum", "/on")]),
        ({"fixedNumber": 8}, [("error", "const", "/fixedNumber")]),
        ({"flag": True}, [("error", "requires", "/size")]),
        ({"count": 2, "limit": 1}, [("error", "forbids", "/limit")]),
        ({"txt": "a"}, [("error", "unknown_field", "/txt")]),
        ({"note": {"deep": {}}}, [("error", "required", "/note/deep/deeper")]),
    ],
)
def test_native_values(package, change, found):
    assert validate(package, "search", "request", {**NATIVE, **change}) == found


def test_scenarios_of_one_name(package):
    base = most()
    for name, scenario, found in (
        ("abc", None, []),
        ("abcdef", None, []),
        ("abcdefg", None, 1),
        ("abcdef", "Person", 1),
        ("abcdef", "Firm", []),
    ):
        base["payer"] = {"name": name, "tax": "1"}
        faults = [
            fault
            for fault in validate(package, "make_order_online", "request", base, scenario=scenario)
            if fault[2] == "/payer/name"
        ]
        assert len(faults) == (found if isinstance(found, int) else 0), (name, scenario, faults)


def most():
    return {
        "orderId": "abc", "kind": "GOODS", "fixed": "ALWAYS", "count": "2", "mustNote": None, "a": "1", "c": "1",
        "lines": [{"sku": "s"}], "scopes": ["ALL"], "level": "1", "percent": "5", "box": {"z": "Z"},
    }  # fmt: skip


@pytest.mark.parametrize(
    ("change", "rule", "pointer"),
    [
        ({"gift": "true", "code": "AB"}, "forbids", "/code"),
        ({"a": None, "b": None}, "or", "/a"),
        ({"d": "1"}, "only_one", "/d"),
        ({"e": "1", "f": "1"}, "zero_or_one", "/f"),
        ({"g": "1"}, "all_or_none", "/h"),
        ({"first": "3", "second": "2"}, "relational", "/first"),
        ({"lines": [{"sku": "s", "left": "2026-01-01T00:00:00Z"}]}, "requires", "/lines/0/right"),
        ({"lines": []}, "min_items", "/lines"),
        ({"tags": ["123456"]}, "max_length", "/tags/0"),
        ({"sizes": ["-1"]}, "minimum", "/sizes/0"),
        ({"digits": "12345"}, "max_length", "/digits"),
        ({"code": "ab"}, "pattern", "/code"),
        ({"code": "AB\n"}, "pattern", "/code"),
    ],
)
def test_rules_of_a_wire_of_strings(package, change, rule, pointer):
    payload = {name: value for name, value in {**most(), **change}.items() if value is not None or name == "mustNote"}
    assert ("error", rule, pointer) in validate(package, "make_order_online", "request", payload)
