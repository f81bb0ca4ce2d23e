"""Each requirement of docs/client-requirements.md is cited by a test that shows it."""

import ast
import re
from pathlib import Path

import pytest

TESTS = Path(__file__).parents[1]
PAGE = (TESTS.parent / "docs" / "client-requirements.md").read_text(encoding="utf-8")
# C19 and C20 are about the generated tests themselves.
IDS = [each for each in re.findall(r"^- (C\d+a?) ", PAGE, re.MULTILINE) if each not in {"C19", "C20"}]


@pytest.fixture(scope="module")
def cited():
    """The ids in the docstrings and names of all test functions."""
    found = set()
    for path in TESTS.rglob("test_*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
                name = [part.replace("c", "C", 1) for part in node.name.split("_")]
                found |= {*name, *re.findall(r"\bC\d+a?\b", ast.get_docstring(node) or "")}
    return found


def test_the_ids_are_those_of_the_page():
    assert set(IDS) == {f"C{number}" for number in range(1, 19)} | {"C5a", "C8a"}


@pytest.mark.parametrize("requirement", IDS)
def test_every_requirement_is_cited(cited, requirement):
    assert requirement in cited
