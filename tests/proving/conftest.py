"""Models to be broken: one of everything, the pages of the example, and a small service with two calls and its tests."""

import sys
from pathlib import Path

import pytest
from msgspec.structs import replace

sys.path.insert(0, str(Path(__file__).parents[1] / "emitting"))

from shop import shop

from docsgen import read
from docsgen.model import (
    BaseUrl,
    Evidence,
    Message,
    Model,
    Operation,
    Parameter,
    ResultCode,
    Service,
    Span,
)
from docsgen.proving.mutant import Mutant

PAGES = Path(__file__).parents[2] / "input_docs"
WHERE = Span("pages/small.md", 3, 1, 3, 9)


def parameter(path, *, name=None, kind="string", children=(), **facts):
    return Parameter(
        path=path,
        name=name or path.rpartition(".")[2],
        type=kind,
        declared_type="String",
        required=facts.pop("required", False),
        source=WHERE,
        evidence=tuple(Evidence(fact=fact, span=WHERE, quote="q", rule="r", tier="sentence") for fact in facts),
        children=children,
        **facts,
    )


def operation(identifier):
    status = parameter("response.result.status", required=True, enum=("S", "F", "U"))
    code = parameter("response.result.code", required=True)
    text = parameter("response.result.message")
    return Operation(
        id=identifier,
        name=identifier,
        variant=None,
        kind="call",
        method="POST",
        path=f"/v1/{identifier}",
        source=WHERE,
        request=Message(role="request", parameters=(parameter("request.note", max_length=5, description="Words."),)),
        response=Message(
            role="response",
            parameters=(parameter("response.result", kind="object", required=True, children=(status, code, text)),),
        ),
        result_codes=(
            ResultCode(code="SUCCESS", status="S", message="Done.", action="", source=WHERE),
            ResultCode(code="NO", status="F", message="Not done.", action="", source=WHERE),
        ),
    )


MODEL = Model(
    version=1,
    operations=(operation("look"), operation("make")),
    service=Service(
        name="small",
        title="Small",
        base_urls=(BaseUrl(name="one", url="https://small.example"),),
        status_path="result.status",
        success="S",
        failure="F",
        unknown="U",
        code_path="result.code",
        message_path="result.message",
        reads=("look",),
    ),
)


def mutant(name, change, *, identifier="make", path="request.note", fact="max_length"):
    """A mutant of one operation; ``change`` gives its operation."""
    operations = tuple(change(each) if each.id == identifier else each for each in MODEL.operations)
    return Mutant(name, "limit", identifier, path, fact, WHERE, replace(MODEL, operations=operations))


def noted(**facts):
    """Change the parameter ``request.note``."""

    def change(one):
        (note,) = one.request.parameters
        return replace(one, request=replace(one.request, parameters=(replace(note, **facts),)))

    return change


def coded(**facts):
    """Change the first of the result codes."""
    return lambda one: replace(one, result_codes=(replace(one.result_codes[0], **facts), *one.result_codes[1:]))


@pytest.fixture
def small():
    """The model, and what makes mutants of it."""
    from types import SimpleNamespace

    return SimpleNamespace(model=MODEL, mutant=mutant, noted=noted, coded=coded)


TESTS = """
import pytest
from hand_made import ANSWER
from support import Case

@pytest.mark.parametrize("case", [pytest.param(Case("one"), id="one"), pytest.param(Case("two 二"), id="two 二")])
def test_documented_fact(case):
    assert ANSWER == 42

def test_other():
    assert ANSWER in (41, 42)
"""


@pytest.fixture
def folder(tmp_path, monkeypatch):
    """Tests of a package that has ``ANSWER``, where pytest can run inside of pytest."""
    for path, text in {
        "pyproject.toml": '[tool.pytest.ini_options]\npythonpath = ["tests"]\nfilterwarnings = ["error"]\n',
        "tests/conftest.py": "import pytest\nfrom hand_made import ANSWER\n",
        "tests/support.py": "import typing\nclass Case(typing.NamedTuple):\n    name: str\n",
        "tests/test_it.py": TESTS,
    }.items():
        file = tmp_path / path
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8")
    monkeypatch.setenv("PYTEST_DISABLE_PLUGIN_AUTOLOAD", "1")
    monkeypatch.delenv("PYTEST_ADDOPTS", raising=False)
    monkeypatch.setattr(sys, "path", [*sys.path])
    before = dict(sys.modules)
    yield Path(tmp_path).resolve()
    for name in set(sys.modules) - set(before):
        if name in ("support", "conftest", "test_it") or name.startswith("hand_made"):
            del sys.modules[name]
    sys.modules.update({name: module for name, module in before.items() if name == "conftest"})


@pytest.fixture(scope="session")
def models():
    """Models by name."""
    pages = sorted(PAGES.glob("*.md"))
    return {"shop": shop(), "pages": read(pages, profile="antom").model}
